//! Activities and case studies as slides: what people are to do, in how much time. What they fill in stands in the
//! handout, what is right in the speaker's notes.

use tafsiri_markdown::Block;
use tafsiri_markdown::block::{Directive, Text};

use super::notes::{self, Note};
use super::{Kind, Planner, Slide, bare};
use crate::activity::{Activity, Question, Step};
use crate::head::Head;
use crate::pptx::points::{Mark, Measure, Point, of_blocks, of_reading};

impl Planner<'_> {
    /// Whether a directive asks people to do something.
    pub(super) fn is_activity(&self, directive: &Directive) -> bool {
        Activity::of(directive).is_some() || Activity::is_missing(directive)
    }

    /// The instructions, then a slide for each question that has answers to choose from.
    pub(super) fn activity(&mut self, directive: &Directive) {
        let head = Head::of(directive, self.module.ui);
        let (above, title) = self.titled(&head, &bare(""));
        let usual = vec![Step::Read(directive.blocks.clone())];
        let steps = Activity::of(directive).map_or(usual, |activity| activity.steps);
        let mut points = Vec::new();
        let mut questions = Vec::new();
        for (at, step) in steps.iter().enumerate() {
            match step {
                Step::Read(blocks) => points.extend(instructions(blocks, steps.get(at + 1))),
                Step::Scale(texts) => points.extend(numbered(texts.iter())),
                Step::Write(prompts) => points.extend(numbered(prompts.iter().map(|prompt| &prompt.text))),
                Step::Rank(options) => {
                    points.extend(options.iter().map(|option| Point::new(&option.text, Mark::Bullet, 0)));
                }
                Step::Choose(question) => questions.push(question),
                Step::Rate { .. } | Step::Fill(_) | Step::Notes(_) => {}
            }
        }
        let notes = notes::of_blocks(&directive.blocks, self.module);
        let slide = Slide { above, notes, ..Slide::new(Kind::Activity, &title) };
        if !points.is_empty() || questions.is_empty() {
            self.slides.push(slide.with_points(points));
            questions.into_iter().for_each(|question| self.question(question, &title, Vec::new()));
            return;
        }
        // Without a slide for instructions, all that is told of the activity is told with its first question.
        let mut told = slide.notes;
        for question in questions {
            self.question(question, &title, std::mem::take(&mut told));
        }
    }

    fn question(&mut self, question: &Question, activity: &Text, told: Vec<Note>) {
        let mark = Mark::Choice { several: question.takes_several() };
        let points = question.choices.iter().map(|choice| Point::new(&choice.text, mark, 0)).collect();
        let right = question.choices.iter().filter(|choice| choice.right);
        let right: Vec<Note> = right.map(|choice| Note::of_text(&choice.text)).collect();
        let label = Note::strong(self.module.ui.text("right-answer"));
        let answer = if right.is_empty() { Vec::new() } else { [vec![label], right].concat() };
        let notes = [told, answer].concat();
        let title = question.asks.as_ref().unwrap_or(activity);
        let slide = Slide { above: activity.plain(), notes, ..Slide::new(Kind::Activity, title) };
        self.slides.push(slide.with_points(points));
    }

    /// A case: what to look for, where it is set, and what the group is asked. The rest is told.
    pub(super) fn case(&mut self, directive: &Directive) {
        let head = Head::of(directive, self.module.ui);
        let (above, usual) = self.titled(&head, &bare(""));
        let parts = parts(&directive.blocks);
        let mut parts = parts.into_iter();
        let (_, task) = parts.next().unwrap_or_default();
        let (name, intro) = parts.next().unwrap_or_default();
        let title = name.unwrap_or(usual);
        let mut points = of_blocks(&task, Measure::Whole);
        points.extend(of_reading(&intro));
        let mut notes = notes::of_blocks(&task, self.module);
        notes.extend(notes::of_blocks(&intro, self.module));
        let slide = Slide { above, notes, ..Slide::new(Kind::Case, &title) };
        self.slides.push(slide.with_points(points));
        self.case_parts(&title, &parts.collect::<Vec<_>>());
    }

    /// The first part of a case and its last one; what stands between them is told with the first.
    fn case_parts(&mut self, case: &Text, parts: &[(Option<Text>, Vec<Block>)]) {
        let last = parts.len().saturating_sub(1);
        let mut shown: Vec<Slide> = Vec::new();
        for (at, (heading, blocks)) in parts.iter().enumerate() {
            let heading = heading.clone().unwrap_or_else(|| case.clone());
            let told = notes::of_blocks(blocks, self.module);
            match shown.last_mut().filter(|_| at != 0 && at != last) {
                Some(slide) => {
                    slide.notes.push(Note::strong_text(&heading));
                    slide.notes.extend(told);
                }
                None => {
                    let points = if at == last { of_blocks(blocks, Measure::Whole) } else { of_reading(blocks) };
                    let slide = Slide { above: case.plain(), notes: told, ..Slide::new(Kind::Case, &heading) };
                    shown.push(slide.with_points(points));
                }
            }
        }
        self.slides.extend(shown);
    }
}

/// Blocks cut at headings: what stands before the first one, then each heading with what stands under it.
fn parts(blocks: &[Block]) -> Vec<(Option<Text>, Vec<Block>)> {
    let mut parts = vec![(None, Vec::new())];
    for block in blocks {
        match block {
            Block::Heading { text, .. } => parts.push((Some(text.clone()), Vec::new())),
            block => {
                parts.last_mut().into_iter().for_each(|(_, blocks): &mut (_, Vec<Block>)| blocks.push(block.clone()))
            }
        }
    }
    parts
}

/// What is read of an activity; a heading of what is filled in stands in the handout.
fn instructions(blocks: &[Block], next: Option<&Step>) -> Vec<Point> {
    let is_heading = |block: &Block| matches!(block, Block::Heading { .. });
    let heads_form = matches!(next, Some(Step::Rate { .. } | Step::Choose(_) | Step::Fill(_)));
    let read = match blocks.split_last() {
        Some((last, before)) if heads_form && is_heading(last) => before,
        _ => blocks,
    };
    of_blocks(read, Measure::Whole)
}

fn numbered<'t>(texts: impl Iterator<Item = &'t Text>) -> Vec<Point> {
    texts.enumerate().map(|(at, text)| Point::new(text, Mark::Number(at + 1), 0)).collect()
}
