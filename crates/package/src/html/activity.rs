//! Directives as readers see them: with the name of their kind in the reader's language, their title and their time.

use tafsiri_markdown::Block;
use tafsiri_markdown::block::{Directive, Inline, Text};
use tafsiri_markdown::directive::KINDS;
use tafsiri_markdown::html::{escape, write_inlines};

use crate::ui::Ui;

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
    let blocks = dress(&directive.blocks, ui);
    let head = head(directive, ui);
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
    out.push(Block::Directive(Directive { title, blocks, ..directive.clone() }));
}

/// The kind's name, the title, the time; nothing for a kind that nobody knows and that has no title.
fn head(directive: &Directive, ui: &Ui) -> Option<Vec<Inline>> {
    let known = KINDS.contains(&directive.kind.as_str());
    let title = directive.title.as_ref().map(|title| title.inlines.clone()).unwrap_or_default();
    let mut inlines = Vec::new();
    if known && (directive.kind != "callout" || title.is_empty()) {
        let kind = ui.text(&format!("kind-{}", directive.kind));
        inlines.push(span("directive-kind", &kind));
    }
    if !inlines.is_empty() && !title.is_empty() {
        inlines.push(Inline::Text(" ".to_owned()));
    }
    inlines.extend(title);
    if let Some(minutes) = directive.attributes.get("time").and_then(|time| time.parse().ok()) {
        inlines.push(Inline::Text(" ".to_owned()));
        inlines.push(span("directive-time", &ui.count("minutes", "count", minutes)));
    }
    (!inlines.is_empty()).then_some(inlines)
}

fn span(class: &str, text: &str) -> Inline {
    Inline::Html(format!("<span class=\"{class}\">{}</span>", escape(text)))
}
