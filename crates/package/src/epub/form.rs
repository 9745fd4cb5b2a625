//! Activities as forms to be printed and written on: circles, boxes, ruled cells and lines. A book has no script.

use std::fmt::Write;

use tafsiri_markdown::Block;
use tafsiri_markdown::block::{Directive, Item, Part, Table, Text};
use tafsiri_markdown::html::escape;

use super::dress::{BOX, Dresser, MOST_COLUMNS, around, boxed, lines, marked};
use crate::activity::{Prompt, Question, Step};

/// What stands before an answer of which one is chosen.
const CIRCLE: &str = "○";

impl Dresser<'_> {
    /// The steps of an activity. The right answers to a question are told with what is read after it.
    pub(super) fn form(&mut self, steps: Vec<Step>) -> Vec<Block> {
        let mut out = Vec::new();
        let mut columns = 1;
        let mut right = Vec::new();
        for mut step in steps {
            let read = if let Step::Read(blocks) = &mut step { std::mem::take(blocks) } else { Vec::new() };
            out.extend(self.blocks(with_answers(read, std::mem::take(&mut right))));
            match &step {
                Step::Scale(answers) => columns = answers.len().max(1),
                Step::Choose(question) => right = self.right_answers(question),
                _ => {}
            }
            out.extend(self.step(step, columns));
        }
        out.extend(self.blocks(with_answers(Vec::new(), right)));
        out
    }

    fn step(&mut self, step: Step, columns: usize) -> Vec<Block> {
        match step {
            Step::Read(_) => Vec::new(),
            Step::Scale(answers) => boxed("scale", vec![list(Some(1), answers.into_iter().map(paragraph))]),
            Step::Rate { statements, .. } => vec![rating(&statements, columns)],
            Step::Write(prompts) => {
                let items = prompts.into_iter().map(|prompt| [paragraph(prompt.text), vec![lines(3)]].concat());
                vec![list(Some(1), items)]
            }
            Step::Fill(form) => self.fill(form.table),
            Step::Rank(options) => {
                let items = options.into_iter().map(|option| marked(BOX, paragraph(option.text)));
                let hint = Block::raw(format!("<p class=\"hint\">{}</p>", escape(&self.ui.text("rank-hint"))));
                boxed("choices", vec![hint, list(None, items)])
            }
            Step::Choose(question) => {
                let mark = if question.takes_several() { BOX } else { CIRCLE };
                let items = question.choices.into_iter().map(|choice| marked(mark, paragraph(choice.text)));
                boxed("choices", vec![list(None, items)])
            }
            Step::Notes(_) => {
                let label = Block::raw(format!("<p class=\"hint\">{}</p>", escape(&self.ui.text("your-notes"))));
                vec![label, lines(4)]
            }
        }
    }

    fn fill(&mut self, table: Table) -> Vec<Block> {
        if table.header.len() > MOST_COLUMNS {
            return self.cards(&table, true);
        }
        boxed("form", vec![Block::Table(table)])
    }

    /// The right answers to a question, each as a line.
    fn right_answers(&self, question: &Question) -> Vec<Block> {
        let label = escape(&self.ui.text("right-answer"));
        let open = format!("<p class=\"right-answer\"><span class=\"directive-kind\">{label}</span> ");
        let right = question.choices.iter().filter(|choice| choice.right);
        right.map(|choice| around(&open, choice.text.clone(), "</p>")).collect()
    }
}

/// Blocks with the right answers before them: in the solution that they start with, else in one of their own.
fn with_answers(mut blocks: Vec<Block>, right: Vec<Block>) -> Vec<Block> {
    match blocks.first_mut() {
        _ if right.is_empty() => {}
        Some(Block::Directive(solution)) if solution.kind == "solution" => {
            solution.blocks.splice(..0, right);
        }
        _ => {
            let solution = Directive { kind: "solution".to_owned(), blocks: right, ..Directive::default() };
            blocks.insert(0, Block::Directive(solution));
        }
    }
    blocks
}

fn paragraph(text: Text) -> Vec<Block> {
    vec![Block::Paragraph(text)]
}

fn list(start: Option<usize>, items: impl Iterator<Item = Vec<Block>>) -> Block {
    let items: Vec<Item> = items.map(|blocks| Item { task: None, blocks }).collect();
    let tight = items.iter().all(|item| item.blocks.len() == 1);
    Block::List { start, tight, items }
}

/// Statements with a circle for each answer of the scale, which are numbered from 1.
fn rating(statements: &[Prompt], columns: usize) -> Block {
    let mut head = String::from("<table class=\"rating\">\n<thead>\n<tr><td></td>");
    for column in 1..=columns {
        let _ = write!(head, "<th scope=\"col\">{column}</th>");
    }
    head.push_str("</tr>\n</thead>\n<tbody>\n");
    let circles = format!("</th>{}</tr>\n", format!("<td>{CIRCLE}</td>").repeat(columns));
    let mut parts = vec![Part::Raw(head)];
    for statement in statements {
        parts.push(Part::Raw("<tr><th scope=\"row\">".to_owned()));
        parts.push(Part::Text(statement.text.clone()));
        parts.push(Part::Raw(circles.clone()));
    }
    parts.push(Part::Raw("</tbody>\n</table>".to_owned()));
    Block::Html(parts)
}
