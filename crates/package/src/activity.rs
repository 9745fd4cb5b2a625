//! Learning activities: a directive cut into what is read and what is filled in.
//!
//! How an activity is written says what it asks for; nothing depends on words, so it is the same in every language.
//!
//! | kind | what is filled in |
//! | --- | --- |
//! | `self-assessment`, `evaluation` | the first numbered list is the scale; each item of a bullet list behind it is a statement, rated on it; a later numbered list asks questions that are answered in words |
//! | `situation-analysis`, `action-plan` | the empty cells of tables |
//! | `priority-setting` | the first bullet list is put in order |
//! | `quiz` | a list with boxes under a heading is a question; the ticked ones are right; a `solution` behind it explains |
//! | `discussion`, `exercise` | notes |
//!
//! A field is named by the id of the unit that asks for it, so answers stay with their question in every language,
//! and when an author moves it.

use std::borrow::Cow;

use tafsiri_markdown::Block;
use tafsiri_markdown::block::{Directive, Inline, Item, Table, Text, directives, flattened};

use crate::ui::Ui;

/// A learning activity.
#[derive(Clone, Debug, PartialEq)]
pub struct Activity {
    /// Names it in its page.
    pub key: String,
    /// What is read and what is filled in, in order.
    pub steps: Vec<Step>,
}

/// A part of an activity.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    /// What is read.
    Read(Vec<Block>),
    /// The answers that statements are rated with, from the lowest, which counts 1.
    Scale(Vec<Text>),
    /// Statements that are rated with the scale before them.
    Rate {
        /// The heading above them, such as a capacity level; it stands in the step before too.
        group: Option<Text>,
        /// The statements.
        statements: Vec<Prompt>,
    },
    /// Questions that are answered in words.
    Write(Vec<Prompt>),
    /// A table whose empty cells are filled in.
    Fill(Form),
    /// Things to put in order.
    Rank(Vec<Prompt>),
    /// A question with answers to choose from.
    Choose(Question),
    /// Room for notes, by the key of the field.
    Notes(String),
}

/// What asks for something.
#[derive(Clone, Debug, PartialEq)]
pub struct Prompt {
    /// Names its field in the activity.
    pub key: String,
    /// What it says.
    pub text: Text,
}

/// A table to fill in.
#[derive(Clone, Debug, PartialEq)]
pub struct Form {
    /// Names it in the activity; its fields are `key.row.column`, counted from 1.
    pub key: String,
    /// The table; cells without text are fields.
    pub table: Table,
}

/// A question with answers to choose from.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// Names it in the activity.
    pub key: String,
    /// What it asks: the heading, which stands in the step before too.
    pub asks: Option<Text>,
    /// The answers.
    pub choices: Vec<Choice>,
}

/// An answer to choose.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// What it says.
    pub text: Text,
    /// Whether it is right.
    pub right: bool,
}

impl Question {
    /// Whether more than one answer is right.
    #[must_use]
    pub fn takes_several(&self) -> bool {
        self.choices.iter().filter(|choice| choice.right).count() > 1
    }
}

impl Activity {
    /// The activity that a directive is; nothing where there is nothing to fill in.
    #[must_use]
    pub fn of(directive: &Directive) -> Option<Self> {
        let blocks = flattened(directive.blocks.clone());
        let mut cut = Cut::default();
        match directive.kind.as_str() {
            "self-assessment" | "evaluation" => blocks.into_iter().for_each(|block| cut.rating(block)),
            "situation-analysis" | "action-plan" => blocks.into_iter().for_each(|block| cut.form(block)),
            "priority-setting" => blocks.into_iter().for_each(|block| cut.ranking(block)),
            "quiz" => blocks.into_iter().for_each(|block| cut.question(block)),
            "discussion" | "exercise" => cut.steps = notes(&directive.blocks),
            _ => return None,
        }
        let asks = |step: &Step| !matches!(step, Step::Read(_) | Step::Scale(_));
        let key = directive.id.clone().or_else(|| own_key(directive)).unwrap_or_else(|| directive.kind.clone());
        cut.steps.iter().any(asks).then_some(Self { key, steps: cut.steps })
    }

    /// Whether a directive is of a kind that asks for something, and asks for nothing: its author forgot the options.
    #[must_use]
    pub fn is_missing(directive: &Directive) -> bool {
        let asks = ["self-assessment", "evaluation", "situation-analysis", "action-plan", "priority-setting", "quiz"];
        asks.contains(&directive.kind.as_str()) && Self::of(directive).is_none()
    }
}

/// The directives that ask for nothing though they [should](Activity::is_missing), in reading order.
#[must_use]
pub fn unfinished(blocks: &[Block]) -> Vec<&Directive> {
    directives(blocks).into_iter().filter(|directive| Activity::is_missing(directive)).collect()
}

/// What the author of such a directive has to write.
#[must_use]
pub fn wanted(kind: &str) -> &'static str {
    match kind {
        "quiz" => "write a heading that asks and a list with boxes under it, `- [x]` for what is right",
        "priority-setting" => "write a bullet list of what is to be put in order",
        "situation-analysis" | "action-plan" => "write a table with empty cells",
        _ => "write a numbered list, which is the scale, and bullet lists of statements behind it",
    }
}

/// Blocks with room for notes, before the solution if there is one.
fn notes(blocks: &[Block]) -> Vec<Step> {
    let end = blocks.iter().position(is_solution).unwrap_or(blocks.len());
    let (task, solution) = blocks.split_at(end);
    let steps = [Step::Read(task.to_vec()), Step::Notes("notes".to_owned()), Step::Read(solution.to_vec())];
    steps.into_iter().filter(|step| !matches!(step, Step::Read(blocks) if blocks.is_empty())).collect()
}

fn is_solution(block: &Block) -> bool {
    matches!(block, Block::Directive(directive) if directive.kind == "solution")
}

/// A directive; in a quiz the right answers stand in the solutions behind the questions, so that they are found
/// without a script too. A question without a solution gets one.
pub(crate) fn with_answers<'d>(directive: &'d Directive, ui: &Ui) -> Cow<'d, Directive> {
    if directive.kind != "quiz" {
        return Cow::Borrowed(directive);
    }
    let mut directive = directive.clone();
    tell_in_quiz(&mut directive.blocks, ui);
    Cow::Owned(directive)
}

fn tell_in_quiz(blocks: &mut Vec<Block>, ui: &Ui) {
    let mut at = 0;
    while at < blocks.len() {
        let answers = blocks.get(at).map(|block| right_answers(block, ui)).unwrap_or_default();
        at += 1;
        if answers.is_empty() {
            continue;
        }
        match blocks.get_mut(at) {
            Some(Block::Directive(solution)) if solution.kind == "solution" => {
                solution.blocks.splice(0..0, answers);
            }
            _ => {
                let solution = Directive { kind: "solution".to_owned(), blocks: answers, ..Directive::default() };
                blocks.insert(at, Block::Directive(solution));
            }
        }
    }
}

/// The ticked items of a list, each as a paragraph that says so.
fn right_answers(block: &Block, ui: &Ui) -> Vec<Block> {
    let Block::List { items, .. } = block else { return Vec::new() };
    let right = items.iter().filter(|item| item.task == Some(true)).filter_map(item_text);
    let told = |text: Text| {
        let mut inlines =
            vec![Inline::Strong(vec![Inline::Text(ui.text("right-answer"))]), Inline::Text(" ".to_owned())];
        inlines.extend(text.inlines);
        Block::Paragraph(Text { locale: text.locale, older: text.older, ..Text::bare(inlines) })
    };
    right.map(told).collect()
}

/// A name for an activity whose author gave it none: that of its title or of its first text.
fn own_key(directive: &Directive) -> Option<String> {
    let title = directive.title.iter();
    let texts = tafsiri_markdown::block::all_texts(&directive.blocks);
    title.chain(texts).find_map(|text| text.anchor.clone())
}

/// Cuts the blocks of an activity into steps.
#[derive(Default)]
struct Cut {
    steps: Vec<Step>,
    heading: Option<Text>,
    has_scale: bool,
    fields: usize,
}

impl Cut {
    fn read(&mut self, block: Block) {
        if let Block::Heading { text, .. } = &block {
            self.heading = Some(text.clone());
        }
        match self.steps.last_mut() {
            Some(Step::Read(blocks)) => blocks.push(block),
            _ => self.steps.push(Step::Read(vec![block])),
        }
    }

    fn rating(&mut self, block: Block) {
        match block {
            Block::List { start: Some(_), items, .. } if !self.has_scale => {
                self.has_scale = true;
                self.steps.push(Step::Scale(items.iter().filter_map(item_text).collect()));
            }
            Block::List { start: None, items, .. } if self.has_scale => {
                let statements = self.prompts(&items);
                self.steps.push(Step::Rate { group: self.heading.take(), statements });
            }
            Block::List { items, .. } => {
                let prompts = self.prompts(&items);
                self.steps.push(Step::Write(prompts));
            }
            other => self.read(other),
        }
    }

    fn form(&mut self, block: Block) {
        match block {
            Block::Table(table) if table.rows.iter().flatten().any(is_empty) => {
                let first = table.header.iter().find_map(|cell| cell.anchor.clone());
                let key = first.unwrap_or_else(|| self.next_key());
                self.steps.push(Step::Fill(Form { key, table }));
            }
            other => self.read(other),
        }
    }

    fn ranking(&mut self, block: Block) {
        match block {
            Block::List { start: None, items, .. } if !self.steps.iter().any(|step| matches!(step, Step::Rank(_))) => {
                let options = self.prompts(&items);
                self.steps.push(Step::Rank(options));
            }
            other => self.read(other),
        }
    }

    fn question(&mut self, block: Block) {
        match block {
            Block::List { items, .. } if items.iter().any(|item| item.task.is_some()) => {
                let choice = |item: &Item| {
                    let text = item_text(item)?;
                    Some(Choice { text, right: item.task == Some(true) })
                };
                let choices: Vec<Choice> = items.iter().filter_map(choice).collect();
                let asks = self.heading.take();
                let named = asks.as_ref().or(choices.first().map(|choice| &choice.text));
                let key = named.and_then(|text| text.anchor.clone()).unwrap_or_else(|| self.next_key());
                self.steps.push(Step::Choose(Question { key, asks, choices }));
            }
            other => self.read(other),
        }
    }

    fn prompts(&mut self, items: &[Item]) -> Vec<Prompt> {
        let texts = items.iter().filter_map(item_text);
        let prompt = |text: Text| Prompt { key: text.anchor.clone().unwrap_or_else(|| self.next_key()), text };
        texts.map(prompt).collect()
    }

    /// A name for a field whose text has none.
    fn next_key(&mut self) -> String {
        self.fields += 1;
        format!("field-{}", self.fields)
    }
}

fn is_empty(cell: &Text) -> bool {
    cell.plain().trim().is_empty()
}

/// What an item says: its first text, and what stands below that, on lines of its own.
fn item_text(item: &Item) -> Option<Text> {
    let texts = tafsiri_markdown::block::all_texts(&item.blocks);
    let (first, more) = texts.split_first()?;
    let mut text = (*first).clone();
    for below in more {
        text.inlines.push(Inline::LineBreak);
        text.inlines.extend(below.inlines.iter().cloned());
    }
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::{Activity, Step, with_answers};
    use crate::ui::Ui;
    use tafsiri_markdown::page::Reading;
    use tafsiri_markdown::{Block, Dialect, Page};
    use tafsiri_model::PageId;

    fn steps(source: &str) -> Vec<String> {
        let page = Page::parse(PageId::new("p").unwrap(), source, &Reading::new(Dialect::Extended, "p.md"));
        let Some(Block::Directive(directive)) = page.blocks.first() else { panic!("no directive in {source}") };
        let Some(activity) = Activity::of(directive) else { return vec!["nothing".to_owned()] };
        let told = |step: &Step| match step {
            Step::Read(blocks) => format!("read {}", blocks.len()),
            Step::Scale(answers) => format!("scale of {}", answers.len()),
            Step::Rate { group, statements } => {
                format!("rate {} of {}", statements.len(), group.as_ref().map(|text| text.plain()).unwrap_or_default())
            }
            Step::Write(prompts) => format!("write {}", prompts.len()),
            Step::Fill(form) => format!("fill {} rows", form.table.rows.len()),
            Step::Rank(options) => format!("rank {}", options.len()),
            Step::Choose(question) => {
                let right = question.choices.iter().filter(|choice| choice.right).count();
                format!("choose {right} of {}", question.choices.len())
            }
            Step::Notes(_) => "notes".to_owned(),
        };
        activity.steps.iter().map(told).collect()
    }

    #[test]
    fn right_answers_stand_in_solutions() {
        let source = "::::: quiz\n\n### Q\n\n- [ ] a\n- [x] b\n\n::: solution\n\nc\n\n:::\n\n### R\n\n- [x] d\n- [x] e\n\n:::::\n";
        let page = Page::parse(PageId::new("p").unwrap(), source, &Reading::new(Dialect::Extended, "p.md"));
        let Some(Block::Directive(quiz)) = page.blocks.first() else { panic!("a quiz") };
        let quiz = with_answers(quiz, &Ui::new(&[], |_| None));
        let texts = |block: &Block| {
            let Block::Directive(directive) = block else { return Vec::new() };
            if directive.kind != "solution" {
                return Vec::new();
            }
            tafsiri_markdown::block::all_texts(&directive.blocks).iter().map(|text| text.plain()).collect()
        };
        let solutions: Vec<Vec<String>> = quiz.blocks.iter().map(texts).filter(|texts| !texts.is_empty()).collect();
        assert_eq!(solutions, [vec!["Right answer: b", "c"], vec!["Right answer: d", "Right answer: e"]]);
    }

    #[test]
    fn an_item_says_all_that_stands_in_it() {
        let source = "::: priority-setting\n\n- a\n\n  b\n\n  - c\n\n:::\n";
        let page = Page::parse(PageId::new("p").unwrap(), source, &Reading::new(Dialect::Extended, "p.md"));
        let Some(Block::Directive(directive)) = page.blocks.first() else { panic!("a directive") };
        let steps = Activity::of(directive).unwrap().steps;
        let Some(Step::Rank(options)) = steps.first() else { panic!("{steps:?}") };
        assert_eq!(tafsiri_markdown::html::write_inlines(&options[0].text.inlines), "a<br />\nb<br />\nc");
    }

    #[test]
    fn every_kind_says_by_its_shape_what_it_asks_for() {
        let rating = "::: self-assessment\n\nHow?\n\n1. No\n2. Yes\n\n### One\n\n- a\n- b\n\n### Two\n\n- c\n\n### Open\n\n1. Why?\n\n:::\n";
        assert_eq!(
            steps(rating),
            ["read 1", "scale of 2", "read 1", "rate 2 of One", "read 1", "rate 1 of Two", "read 1", "write 1"]
        );
        let table = "::: action-plan\n\n| A | B |\n| --- | --- |\n| x | |\n\n- Is it so?\n\n:::\n";
        assert_eq!(steps(table), ["fill 1 rows", "read 1"]);
        assert_eq!(steps("::: priority-setting\n\n- a\n- b\n\n1. Sort.\n\n- c\n\n:::\n"), ["rank 2", "read 2"]);
        let quiz = "::: quiz\n\n### Which?\n\n- [ ] a\n- [x] b\n\n### And?\n\n- [x] c\n- [x] d\n\n:::\n";
        assert_eq!(steps(quiz), ["read 1", "choose 1 of 2", "read 1", "choose 2 of 2"]);
        assert_eq!(steps("::: quiz\n\n- [ ] a\n\n  b\n\n  - c\n- [x] d\n\n:::\n"), ["choose 1 of 2"]);
        assert_eq!(steps("::: discussion\n\n- Why?\n\n:::\n"), ["read 1", "notes"]);
        for nothing in ["::: quiz\n\nOnly words.\n\n:::\n", "::: action-plan\n\n:::\n", "::: callout\n\n- a\n\n:::\n"] {
            assert_eq!(steps(nothing), ["nothing"]);
        }
    }
}
