//! Directives as readers see them: with the name of their kind in the reader's language, their title and their time.

use tafsiri_markdown::Block;
use tafsiri_markdown::block::{Directive, Inline, Text};
use tafsiri_markdown::html::{escape, write_inlines};

use super::form::form;
use crate::activity::{Activity, with_answers};
use crate::head::Head;
use crate::ui::Ui;

/// Whether there is a directive somewhere: without one there is nothing to dress.
pub(super) fn has_directive(blocks: &[Block]) -> bool {
    let is_one =
        |block: &Block| matches!(block, Block::Directive(_)) || block.children().into_iter().any(has_directive);
    blocks.iter().any(is_one)
}

/// The blocks with every directive given its head. Solutions and a facilitator's notes open on demand.
pub(super) fn dress(blocks: &[Block], ui: &Ui) -> Vec<Block> {
    let mut out = Vec::with_capacity(blocks.len());
    for block in blocks {
        match block {
            Block::Directive(directive) => dress_directive(directive, ui, &mut out),
            other => {
                let mut block = other.clone();
                for children in block.children_mut() {
                    *children = dress(children, ui);
                }
                out.push(block);
            }
        }
    }
    out
}

fn dress_directive(directive: &Directive, ui: &Ui, out: &mut Vec<Block>) {
    let directive = with_answers(directive, ui);
    let blocks = match Activity::of(&directive) {
        Some(activity) => form(&activity, &directive.kind, ui, &|blocks| dress(blocks, ui)),
        None => dress(&directive.blocks, ui),
    };
    let head = head(&directive, ui);
    if matches!(directive.kind.as_str(), "solution" | "facilitator") {
        let summary = head.map(|inlines| write_inlines(&inlines)).unwrap_or_default();
        let class = escape(&directive.kind);
        out.push(Block::raw(format!("<details class=\"directive {class}\"><summary>{summary}</summary>\n")));
        out.extend(blocks);
        out.push(Block::raw("</details>\n".to_owned()));
        return;
    }
    let locale = directive.title.as_ref().and_then(|title| title.locale.clone());
    let title = head.map(|inlines| Text { locale, ..Text::bare(inlines) });
    out.push(Block::Directive(Directive { title, blocks, ..directive.into_owned() }));
}

/// Whether there is something to fill in.
pub(super) fn has_activity(blocks: &[Block]) -> bool {
    blocks.iter().any(|block| {
        let is_one = matches!(block, Block::Directive(directive) if Activity::of(directive).is_some());
        is_one || block.children().into_iter().any(has_activity)
    })
}

/// The kind's name, the title, the time; nothing where there is none of them.
fn head(directive: &Directive, ui: &Ui) -> Option<Vec<Inline>> {
    let Head { kind, title, time } = Head::of(directive, ui);
    let parts = [
        kind.map(|kind| vec![span("directive-kind", &kind)]),
        title.map(|title| title.inlines.clone()),
        time.map(|time| vec![span("directive-time", &time)]),
    ];
    let parts: Vec<Vec<Inline>> = parts.into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join(&Inline::Text(" ".to_owned())))
}

fn span(class: &str, text: &str) -> Inline {
    Inline::Html(format!("<span class=\"{class}\">{}</span>", escape(text)))
}
