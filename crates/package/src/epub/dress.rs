//! Blocks as readers of a book see them: directives with their heads, solutions and a facilitator's notes as asides,
//! alerts named in the reader's language, boxes before the items of task lists, wide tables as cards.
//!
//! What XHTML needs and the tree has no block for stands in it as raw HTML of ours; texts stay texts, so that whoever
//! walks the tree after this finds all of them.

use tafsiri_markdown::Block;
use tafsiri_markdown::block::{Directive, Inline, Item, Part, Table, Text};
use tafsiri_markdown::html::escape;
use tafsiri_model::Diagnostic;

use crate::activity::Activity;
use crate::head::Head;
use crate::ui::Ui;

/// A table with more columns is shown as cards, one for each row: on a telephone, and on a page of A5, its words would
/// have no room.
pub(super) const MOST_COLUMNS: usize = 5;

/// A table with more columns is told of: no page holds it.
const TOO_MANY_COLUMNS: usize = 12;

/// What stands before a thing to tick, and before one that is ticked.
pub(super) const BOX: &str = "□";
const TICKED: &str = "☑";

/// Dresses the blocks of one page.
pub(super) struct Dresser<'d> {
    /// Our words in the reader's language.
    pub(super) ui: &'d Ui,
    /// The page, as its author calls it.
    pub(super) page: &'d str,
    /// What could not be shown as it was written.
    pub(super) problems: &'d mut Vec<Diagnostic>,
}

impl Dresser<'_> {
    pub(super) fn blocks(&mut self, blocks: Vec<Block>) -> Vec<Block> {
        blocks.into_iter().flat_map(|block| self.block(block)).collect()
    }

    fn block(&mut self, block: Block) -> Vec<Block> {
        match block {
            Block::Directive(directive) => self.directive(directive),
            Block::Alert { kind, title, blocks } => self.alert(&kind, title, blocks),
            Block::Table(table) if table.header.len() > MOST_COLUMNS => self.cards(&table, false),
            Block::List { start, tight, items } => self.list(start, tight, items),
            mut other => {
                for children in other.children_mut() {
                    *children = self.blocks(std::mem::take(children));
                }
                vec![other]
            }
        }
    }

    fn directive(&mut self, directive: Directive) -> Vec<Block> {
        let (element, attributes) = match directive.kind.as_str() {
            // A note: many asides of a page would be as many landmarks.
            "solution" | "facilitator" => ("aside", " role=\"note\""),
            "quiz" | "self-assessment" | "evaluation" => ("section", " epub:type=\"assessment\""),
            _ => ("section", ""),
        };
        let id = directive.id.as_ref().map(|id| format!(" id=\"{id}\"")).unwrap_or_default();
        let kind = escape(&directive.kind);
        let mut out = vec![Block::raw(format!("<{element} class=\"directive {kind}\"{id}{attributes}>"))];
        out.extend(head(&directive, self.ui));
        out.extend(match Activity::of(&directive) {
            Some(activity) => self.form(activity.steps),
            None => self.blocks(directive.blocks),
        });
        out.push(Block::raw(format!("</{element}>")));
        out
    }

    fn alert(&mut self, kind: &str, title: Option<Text>, blocks: Vec<Block>) -> Vec<Block> {
        let (element, meaning) = match kind {
            "tip" => ("aside", "epub:type=\"tip\" role=\"doc-tip\""),
            _ => ("section", "epub:type=\"notice\" role=\"doc-notice\""),
        };
        let kind = escape(kind);
        let title = title.unwrap_or_else(|| Text::bare(vec![Inline::Text(self.ui.text(&format!("alert-{kind}")))]));
        let mut out = vec![
            Block::raw(format!("<{element} class=\"directive alert {kind}\" {meaning}>")),
            around("<p class=\"directive-title\">", title, "</p>"),
        ];
        out.extend(self.blocks(blocks));
        out.push(Block::raw(format!("</{element}>")));
        out
    }

    /// A list; items of a task list have a box to tick.
    fn list(&mut self, start: Option<usize>, tight: bool, items: Vec<Item>) -> Vec<Block> {
        let has_boxes = items.iter().any(|item| item.task.is_some());
        let item = |item: Item| {
            let blocks = self.blocks(item.blocks);
            let blocks = match item.task {
                None => blocks,
                Some(is_ticked) => marked(if is_ticked { TICKED } else { BOX }, blocks),
            };
            Item { task: None, blocks }
        };
        let list = Block::List { start, tight, items: items.into_iter().map(item).collect() };
        if has_boxes { boxed("choices", vec![list]) } else { vec![list] }
    }

    /// A table as cards: for each row the words of each column beside its head. Empty cells are `blank` lines to write
    /// on, or left out.
    pub(super) fn cards(&mut self, table: &Table, blank: bool) -> Vec<Block> {
        if table.header.len() > TOO_MANY_COLUMNS {
            let said = format!("a table has {} columns", table.header.len());
            self.warn("package/table-wide", &said, "cut it in two, or let its columns be rows");
        }
        let card = |row: &Vec<Text>| {
            let pairs = table.header.iter().zip(row).filter_map(|(head, cell)| {
                let is_empty = cell.inlines.is_empty();
                let details = if is_empty { lines(1) } else { Block::Paragraph(cell.clone()) };
                (blank || !is_empty).then(|| (vec![Block::Paragraph(head.clone())], vec![details]))
            });
            boxed("card", vec![Block::Descriptions(pairs.collect())])
        };
        table.rows.iter().flat_map(card).collect()
    }

    pub(super) fn warn(&mut self, rule: &'static str, said: &str, help: &str) {
        self.problems.push(Diagnostic::warning(rule, format!("{said} in `{}`", self.page)).help(help));
    }
}

/// What stands above a directive: its kind, its title, its time.
fn head(directive: &Directive, ui: &Ui) -> Option<Block> {
    let Head { kind, title, time } = Head::of(directive, ui);
    if kind.is_none() && title.is_none() && time.is_none() {
        return None;
    }
    let said = [
        kind.map(|kind| ("directive-kind", Part::Raw(escape(&kind)))),
        title.map(|title| ("directive-name", Part::Text(title.clone()))),
        time.map(|time| ("directive-time", Part::Raw(escape(&time)))),
    ];
    let mut parts = vec![Part::Raw("<p class=\"directive-title\">".to_owned())];
    for (class, words) in said.into_iter().flatten() {
        let blank = if parts.len() > 1 { " " } else { "" };
        parts.push(Part::Raw(format!("{blank}<span class=\"{class}\">")));
        parts.push(words);
        parts.push(Part::Raw("</span>".to_owned()));
    }
    parts.push(Part::Raw("</p>".to_owned()));
    Some(Block::Html(parts))
}

/// A text between two pieces of HTML. It is no place of its own: the same text may stand elsewhere too.
pub(super) fn around(open: &str, text: Text, close: &str) -> Block {
    let text = Text { anchor: None, own_anchor: None, ..text };
    Block::Html(vec![Part::Raw(open.to_owned()), Part::Text(text), Part::Raw(close.to_owned())])
}

/// Blocks in a box of that class.
pub(super) fn boxed(class: &str, blocks: Vec<Block>) -> Vec<Block> {
    let open = Block::raw(format!("<div class=\"{class}\">"));
    [vec![open], blocks, vec![Block::raw("</div>".to_owned())]].concat()
}

/// Blocks with a mark before their first words.
pub(super) fn marked(mark: &str, mut blocks: Vec<Block>) -> Vec<Block> {
    let mark = Inline::Html(format!("<span class=\"mark\">{mark}</span> "));
    match blocks.first_mut() {
        Some(Block::Paragraph(text)) => text.inlines.insert(0, mark),
        _ => blocks.insert(0, Block::Paragraph(Text::bare(vec![mark]))),
    }
    blocks
}

/// So many lines to write on.
pub(super) fn lines(count: usize) -> Block {
    Block::raw(format!("<div class=\"lines\" aria-hidden=\"true\">{}</div>", "<div></div>".repeat(count)))
}
