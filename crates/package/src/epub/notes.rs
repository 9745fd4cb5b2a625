//! Footnotes: numbered as they are first referred to, with their bodies behind the page's blocks, as reading systems
//! show them in a window of their own (`epub:type` `noteref` and `footnote`, EPUB Structural Semantics Vocabulary).

use std::collections::BTreeMap;

use tafsiri_markdown::Block;
use tafsiri_markdown::block::{Inline, Link, plain_text, visit_texts};
use tafsiri_markdown::html::escape;
use tafsiri_markdown::rewrite::rewritten;

use crate::ui::Ui;

/// The blocks with links in place of references to footnotes, and the footnotes at their end.
pub(super) fn with_footnotes(mut blocks: Vec<Block>, ui: &Ui) -> Vec<Block> {
    let mut notes = Notes::default();
    notes.take_bodies(&mut blocks);
    notes.refer(&mut blocks);
    let mut at = 0;
    let mut out = Vec::new();
    // A footnote may refer to another one: the list grows while it is written.
    while let Some(name) = notes.order.get(at).cloned() {
        at += 1;
        let mut body = notes.bodies.get(&name).cloned().unwrap_or_default();
        notes.refer(&mut body);
        out.extend(footnote(at, body, ui));
    }
    if !out.is_empty() {
        blocks.push(Block::raw(format!(
            "<section class=\"footnotes\" aria-label=\"{}\">",
            escape(&ui.text("footnotes"))
        )));
        blocks.append(&mut out);
        blocks.push(Block::raw("</section>".to_owned()));
    }
    blocks
}

fn footnote(number: usize, body: Vec<Block>, ui: &Ui) -> Vec<Block> {
    let back = escape(&ui.text("back-to-text"));
    let open = format!(
        "<aside class=\"footnote\" epub:type=\"footnote\" role=\"doc-footnote\" id=\"note.{number}\">\n\
         <a class=\"number\" href=\"#reference.{number}\" role=\"doc-backlink\" title=\"{back}\">{number}</a>"
    );
    [vec![Block::raw(open)], body, vec![Block::raw("</aside>".to_owned())]].concat()
}

#[derive(Default)]
struct Notes {
    bodies: BTreeMap<String, Vec<Block>>,
    /// The footnotes that are referred to, in the order of their numbers.
    order: Vec<String>,
    /// How often each is referred to so far.
    references: BTreeMap<String, usize>,
}

impl Notes {
    fn take_bodies(&mut self, blocks: &mut Vec<Block>) {
        let mut kept = Vec::with_capacity(blocks.len());
        for mut block in std::mem::take(blocks) {
            block.children_mut().into_iter().for_each(|children| self.take_bodies(children));
            match block {
                Block::Footnote { name, blocks } => drop(self.bodies.insert(name, blocks)),
                other => kept.push(other),
            }
        }
        *blocks = kept;
    }

    fn refer(&mut self, blocks: &mut [Block]) {
        visit_texts(blocks, &mut |text| {
            let inlines = rewritten(std::mem::take(&mut text.inlines), &mut plain_alternative);
            text.inlines = rewritten(inlines, &mut |inline, out| match inline {
                Inline::FootnoteReference(name) => out.extend(self.reference(&name)),
                Inline::Link(link) => out.extend(without_references(link)),
                other => out.push(other),
            });
        });
    }

    /// A link to a footnote; nothing where it has no body: an edition may have left it out.
    fn reference(&mut self, name: &str) -> Option<Inline> {
        self.bodies.get(name)?;
        let count = self.references.entry(name.to_owned()).or_default();
        *count += 1;
        if *count == 1 {
            self.order.push(name.to_owned());
        }
        let number = self.order.iter().position(|known| known == name)? + 1;
        let again = if *count > 1 { format!(".{count}") } else { String::new() };
        Some(Inline::Html(format!("{REFERENCE} href=\"#note.{number}\" id=\"reference.{number}{again}\">{number}</a>")))
    }
}

/// An image whose alternative text is words alone.
fn plain_alternative(inline: Inline, out: &mut Vec<Inline>) {
    out.push(match inline {
        Inline::Image(link) => {
            let inlines = vec![Inline::Text(plain_text(&link.inlines))];
            Inline::Image(Link { inlines, ..link })
        }
        other => other,
    });
}

/// How a reference starts.
const REFERENCE: &str = "<a class=\"noteref\" epub:type=\"noteref\" role=\"doc-noteref\"";

/// A link, with the references to footnotes that stood in it behind it: a link holds no link.
fn without_references(link: Link) -> Vec<Inline> {
    let mut references = Vec::new();
    let inlines = rewritten(link.inlines, &mut |inline, out| match inline {
        Inline::Html(html) if html.starts_with(REFERENCE) => references.push(Inline::Html(html)),
        other => out.push(other),
    });
    [vec![Inline::Link(Link { inlines, ..link })], references].concat()
}
