//! Directives as boxes, and activities as forms to be printed and filled in by hand.

use tafsiri_markdown::Block;
use tafsiri_markdown::block::{Directive, Text};
use typst::foundations::Value;

use super::node::{Node, array};
use super::setter::{Setter, value};
use crate::activity::{Activity, Prompt, Question, Step};

/// Lines to write on: for an answer, and for notes.
const ANSWER_LINES: i64 = 3;
const NOTE_LINES: i64 = 6;

/// A form that is being made.
#[derive(Default)]
struct Form {
    nodes: Vec<Value>,
    /// The answers that statements are rated with.
    scale: Vec<Text>,
    /// The right answers to each question so far, as items of a list.
    answers: Vec<Value>,
}

impl Setter<'_> {
    /// A directive as a box with the name of its kind.
    pub(super) fn directive(&mut self, directive: &Directive) -> Node {
        let node = self.head(Node::new("box").with("look", look(&directive.kind)), directive);
        let body = match Activity::of(directive) {
            Some(activity) => self.activity(activity),
            None => self.blocks(&directive.blocks),
        };
        node.with("body", body)
    }

    fn activity(&mut self, activity: Activity) -> Value {
        self.depth += 1;
        let mut form = Form::default();
        notes_first(activity.steps).into_iter().for_each(|step| self.step(step, &mut form));
        if !form.answers.is_empty() {
            let answers = self.answers(std::mem::take(&mut form.answers));
            form.nodes.push(value(answers));
        }
        self.depth -= 1;
        array(form.nodes)
    }

    /// The right answers, question by question.
    fn answers(&mut self, answers: Vec<Value>) -> Node {
        let list = Node::new("list").with("start", 1_i64).with("tight", true).with("items", array(answers));
        let (name, title) = (self.ui("kind-solution"), self.ui("right-answer"));
        let title = Node::new("words").with("words", array([title]));
        Node::new("box")
            .with("look", look("solution"))
            .with("name", name)
            .with("title", title)
            .with("body", array([list]))
    }

    fn step(&mut self, step: Step, form: &mut Form) {
        match step {
            Step::Read(blocks) => blocks.iter().for_each(|block| self.block(block, &mut form.nodes)),
            Step::Scale(answers) => {
                form.nodes.push(value(self.numbered(&answers)));
                form.scale = answers;
            }
            Step::Rate { statements, .. } => form.nodes.push(value(self.rating(&form.scale, &statements))),
            Step::Write(prompts) => {
                for prompt in prompts {
                    form.nodes.push(value(self.text("paragraph", &prompt.text)));
                    form.nodes.push(value(self.lines("your-answer", ANSWER_LINES)));
                }
            }
            Step::Fill(table) => form.nodes.push(value(self.table(&table.table, true))),
            Step::Rank(options) => {
                let hint = self.ui("rank-hint");
                form.nodes.push(value(Node::new("hint").with("words", hint)));
                form.nodes.push(value(self.marked("rank", options.iter().map(|option| &option.text))));
            }
            Step::Choose(question) => self.question(&question, form),
            Step::Notes(_) => form.nodes.push(value(self.lines("your-notes", NOTE_LINES))),
        }
    }

    /// Lines to write on, below their name.
    fn lines(&mut self, id: &str, count: i64) -> Node {
        Node::new("lines").with("name", self.ui(id)).with("count", count)
    }

    fn numbered(&mut self, texts: &[Text]) -> Node {
        let item = |text: &Text| Node::bare().with("body", array([self.text("paragraph", text)]));
        let items = array(texts.iter().map(item).collect::<Vec<_>>());
        Node::new("list").with("start", 1_i64).with("tight", true).with("items", items)
    }

    fn rating(&mut self, scale: &[Text], statements: &[Prompt]) -> Node {
        let scale = array(scale.iter().map(|text| self.text("words", text)).collect::<Vec<_>>());
        let statements = array(statements.iter().map(|prompt| self.text("cell", &prompt.text)).collect::<Vec<_>>());
        Node::new("rating").with("scale", scale).with("statements", statements)
    }

    /// Texts with a mark before each: a place for a number, a circle or a box.
    fn marked<'t>(&mut self, mark: &str, texts: impl Iterator<Item = &'t Text>) -> Node {
        let items = array(texts.map(|text| self.text("words", text)).collect::<Vec<_>>());
        Node::new("marked").with("mark", mark.to_owned()).with("items", items)
    }

    fn question(&mut self, question: &Question, form: &mut Form) {
        let mark = if question.takes_several() { "box" } else { "circle" };
        let choices = question.choices.iter();
        form.nodes.push(value(self.marked(mark, choices.map(|choice| &choice.text))));
        let right = question.choices.iter().filter(|choice| choice.right);
        let right: Vec<Node> = right.map(|choice| self.text("paragraph", &choice.text)).collect();
        form.answers.push(value(Node::bare().with("body", array(right))));
    }
}

/// Notes are taken before the solution is read: solutions at the end of what is read stand behind them.
fn notes_first(mut steps: Vec<Step>) -> Vec<Step> {
    let [Step::Read(blocks), Step::Notes(_)] = steps.as_mut_slice() else { return steps };
    let first = blocks.iter().rposition(|block| !is_aside(block)).map_or(0, |at| at + 1);
    let asides = blocks.split_off(first);
    steps.push(Step::Read(asides));
    steps
}

/// Whether a block is for those who have done the activity, or who lead it.
fn is_aside(block: &Block) -> bool {
    matches!(block, Block::Directive(directive) if matches!(directive.kind.as_str(), "solution" | "facilitator"))
}

/// How the box of a kind looks.
fn look(kind: &str) -> &'static str {
    match kind {
        "objectives" | "keypoints" => "summary",
        "exercise" | "self-assessment" | "situation-analysis" | "priority-setting" | "action-plan" | "quiz"
        | "evaluation" => "activity",
        "case-study" => "case",
        "solution" => "solution",
        "facilitator" => "facilitator",
        "case-sources" => "sources",
        _ => "plain",
    }
}
