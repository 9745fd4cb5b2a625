//! The places of a page: ids that are good and unique in it, the entries of the contents.

use std::collections::BTreeSet;

use tafsiri_markdown::Block;
use tafsiri_markdown::block::{Text, plain_text};
use tafsiri_model::Locale;

/// A place that the table of contents leads to.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Entry {
    /// Its id in the page.
    pub(super) id: String,
    /// Its words.
    pub(super) words: String,
    /// Their locale where it is another one.
    pub(super) locale: Option<Locale>,
}

/// What a walk over a page's blocks, in reading order, has seen so far.
#[derive(Debug, Default)]
pub(super) struct Outline {
    ids: BTreeSet<String>,
    /// Headings of level 2 that stand in no box.
    pub(super) entries: Vec<Entry>,
}

impl Outline {
    /// Puts a page's places in order.
    pub(super) fn of(blocks: &mut [Block]) -> Self {
        let mut outline = Self::default();
        outline.blocks(blocks, false);
        outline
    }

    fn blocks(&mut self, blocks: &mut [Block], in_box: bool) {
        for block in blocks {
            self.block(block, in_box);
        }
    }

    fn block(&mut self, block: &mut Block, in_box: bool) {
        let is_box = !matches!(block, Block::Heading { .. } | Block::Paragraph(_));
        match &mut *block {
            Block::Heading { level, text } => {
                text.anchor = self.take(text.own_anchor.take().or(text.anchor.take()));
                if *level == 2 && !in_box {
                    self.entries.extend(entry(text));
                }
            }
            Block::Paragraph(text) => text.own_anchor = self.take(text.own_anchor.take()),
            Block::Directive(directive) => directive.id = self.take(directive.id.take()),
            other => other.texts_mut().into_iter().for_each(|text| text.own_anchor = None),
        }
        block.children_mut().into_iter().for_each(|children| self.blocks(children, in_box || is_box));
    }

    /// The id for a place, unless another place has it: a link leads to the first.
    fn take(&mut self, wanted: Option<String>) -> Option<String> {
        let id = id_of(&wanted?);
        (!id.is_empty() && self.ids.insert(id.clone())).then_some(id)
    }
}

fn entry(text: &Text) -> Option<Entry> {
    let words = plain_text(&text.inlines);
    let id = text.anchor.clone().filter(|_| !words.trim().is_empty())?;
    Some(Entry { id, words, locale: text.locale.clone() })
}

/// An anchor as an id (HTML, `id`): without blanks, and unlike any that this crate makes, which have a full stop.
pub(super) fn id_of(anchor: &str) -> String {
    let good = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_');
    anchor.chars().map(|c| if good(c) { c } else { '_' }).collect()
}

#[cfg(test)]
mod tests {
    use super::{Outline, id_of};
    use tafsiri_markdown::html::write;
    use tafsiri_markdown::page::Reading;
    use tafsiri_markdown::{Dialect, Page};
    use tafsiri_model::PageId;

    #[test]
    fn ids_are_put_in_order() {
        let source = "## A {#x}\n\n### B {#x}\n\n## C {#c}\n\n::: quiz {#c}\n\n## D\n\n:::\n\nText {#a.b}\n";
        let page = Page::parse(PageId::new("p").unwrap(), source, &Reading::new(Dialect::Extended, "p.md"));
        let mut blocks = page.blocks;
        let outline = Outline::of(&mut blocks);
        let expected = "<h2 id=\"x\">A</h2>\n<h3>B</h3>\n<h2 id=\"c\">C</h2>\n<div class=\"directive quiz\">\n\
                        <h2>D</h2>\n</div>\n<p id=\"a_b\">Text</p>\n";
        assert_eq!(write(&blocks), expected);
        let entries: Vec<_> = outline.entries.iter().map(|entry| (entry.id.as_str(), entry.words.as_str())).collect();
        assert_eq!(entries, [("x", "A"), ("c", "C")]);
    }

    #[test]
    fn ids_hold_no_markup() {
        assert_eq!(id_of("a b\"<c>.é"), "a_b__c__é");
    }
}
