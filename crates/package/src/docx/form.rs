//! Activities on paper: circles and boxes to mark, cells and lines to write on.

use tafsiri_markdown::block::{Alignment, Block, Inline, Table, Text};

use super::format::Format;
use super::table::{Cells, Fill};
use super::writer::{Marks, Place, Writer};
use crate::activity::{Activity, Prompt, Question, Step};
use crate::ooxml::measure;
use crate::xml::Element;

/// Answers of a scale that stand above its columns: at most so many, each at most so wide, in hundredths of an em.
const SHORT_SCALE: (usize, u64) = (6, 2_000);
/// Lines for one answer in words, and for notes.
const ANSWER_LINES: usize = 2;
const NOTE_LINES: usize = 6;

impl Writer<'_> {
    /// The steps of an activity, and behind them which answers are right.
    pub(super) fn activity(&mut self, activity: &Activity, place: Place) -> Vec<Element> {
        let mut scale: &[Text] = &[];
        let mut elements = Vec::new();
        for (at, step) in activity.steps.iter().enumerate() {
            match (step, activity.steps.get(at + 1)) {
                (Step::Scale(answers), _) => scale = answers,
                // Readers write before they see a solution.
                (Step::Read(blocks), Some(notes @ Step::Notes(_))) => {
                    let cut = blocks.iter().position(is_solution).unwrap_or(blocks.len());
                    let (before, behind) = blocks.split_at(cut);
                    elements.extend(self.blocks(before, place));
                    elements.extend(self.step(notes, scale, place));
                    elements.extend(self.blocks(behind, place));
                    continue;
                }
                (Step::Notes(_), _) if at > 0 => continue,
                _ => {}
            }
            elements.extend(self.step(step, scale, place));
        }
        let questions = activity.steps.iter().filter_map(|step| match step {
            Step::Choose(question) => Some(question),
            _ => None,
        });
        elements.extend(self.right_answers(&questions.collect::<Vec<_>>(), place));
        elements
    }

    fn step(&mut self, step: &Step, scale: &[Text], place: Place) -> Vec<Element> {
        match step {
            Step::Read(blocks) => self.blocks(blocks, place),
            Step::Scale(answers) if is_short(answers) => Vec::new(),
            Step::Scale(answers) => self.marked_texts(Marks::Numbers(1), answers, place),
            Step::Rate { statements, .. } => self.rating(scale, statements, place),
            Step::Write(prompts) => prompts.iter().flat_map(|prompt| self.writing(prompt, place)).collect(),
            Step::Fill(form) => self.cut_table(&form.table, Cells::Write, place),
            Step::Rank(options) => self.ranking(options, place),
            Step::Choose(question) => self.choices(question, place),
            Step::Notes(_) => {
                let label = self.module.ui.text("your-notes");
                self.lines_below(&label, NOTE_LINES, place)
            }
        }
    }

    fn marked_texts<'t>(
        &mut self,
        marks: Marks,
        texts: impl IntoIterator<Item = &'t Text>,
        place: Place,
    ) -> Vec<Element> {
        let list = self.list(marks);
        let style = if matches!(marks, Marks::Numbers(_)) { "ListNumber" } else { "ListBullet" };
        texts.into_iter().map(|text| self.marked(text, (list, style), place)).collect()
    }

    /// A row for each statement, a circle for each answer.
    fn rating(&mut self, scale: &[Text], statements: &[Prompt], place: Place) -> Vec<Element> {
        let numbers: Vec<Text> = (1..=scale.len()).map(|number| said(&number.to_string())).collect();
        let answers = if is_short(scale) { scale } else { numbers.as_slice() };
        let alignments = vec![Alignment::Center; answers.len()];
        let row = |statement: &Prompt| {
            std::iter::once(statement.text.clone()).chain(answers.iter().map(|_| said("○"))).collect()
        };
        let header = [said(&self.module.ui.text("statement"))].into_iter().chain(answers.iter().cloned());
        let table = Table {
            alignments: [vec![Alignment::None], alignments].concat(),
            header: header.collect(),
            rows: statements.iter().map(row).collect(),
        };
        self.cut_table(&table, Cells::Mark, place)
    }

    fn writing(&mut self, prompt: &Prompt, place: Place) -> Vec<Element> {
        let format = Format { style: "Prompt", ..self.format(place) };
        let mut elements = vec![self.paragraph(&prompt.text, &format)];
        elements.extend(self.lines(ANSWER_LINES, place));
        elements
    }

    fn ranking(&mut self, options: &[Prompt], place: Place) -> Vec<Element> {
        let (hint, rank, option) =
            (self.module.ui.text("rank-hint"), self.module.ui.text("rank"), self.module.ui.text("option"));
        let format = Format { style: "Prompt", ..self.format(place) };
        let mut elements = vec![self.said(&hint, &format)];
        let table = Table {
            alignments: Vec::new(),
            header: vec![said(&option), said(&rank)],
            rows: options.iter().map(|prompt| vec![prompt.text.clone(), said("")]).collect(),
        };
        elements.extend(self.cut_table(&table, Cells::Mark, place));
        elements
    }

    fn choices(&mut self, question: &Question, place: Place) -> Vec<Element> {
        let marks = if question.takes_several() { Marks::Boxes } else { Marks::Circles };
        self.marked_texts(marks, question.choices.iter().map(|choice| &choice.text), place)
    }

    /// The right answers, in a box of their own behind the questions.
    fn right_answers(&mut self, questions: &[&Question], place: Place) -> Vec<Element> {
        let right = |question: &&Question| question.choices.iter().any(|choice| choice.right);
        let answered: Vec<&&Question> = questions.iter().filter(|question| right(question)).collect();
        if answered.is_empty() {
            return Vec::new();
        }
        let (solution, label) = (self.module.ui.text("kind-solution"), self.module.ui.text("right-answer"));
        let mut content = vec![self.said(&solution, &Format::new("BoxHead"))];
        let list = self.list(Marks::Ticked);
        let inner = Place { width: place.width, indent: 0, ..place };
        for question in answered {
            if let Some(asks) = &question.asks {
                content.push(self.paragraph(asks, &Format::new("Term")));
            } else {
                content.push(self.said(&label, &Format::new("Term")));
            }
            let right = question.choices.iter().filter(|choice| choice.right);
            content.extend(right.map(|choice| self.marked(&choice.text, (list, "ListBullet"), inner)));
        }
        self.frame(Fill::SOLUTION, content, place)
    }

    fn lines_below(&mut self, label: &str, count: usize, place: Place) -> Vec<Element> {
        let format = Format { style: "Prompt", ..self.format(place) };
        let mut elements = vec![self.said(label, &format)];
        elements.extend(self.lines(count, place));
        elements
    }
}

fn is_solution(block: &Block) -> bool {
    matches!(block, Block::Directive(directive) if directive.kind == "solution")
}

/// Whether the answers of a scale can stand above columns.
fn is_short(scale: &[Text]) -> bool {
    let (count, width) = SHORT_SCALE;
    scale.len() <= count && scale.iter().all(|answer| measure::width(&answer.plain()) <= width)
}

fn said(words: &str) -> Text {
    Text::bare(vec![Inline::Text(words.to_owned())])
}
