//! Where the links and images of a page lead in the book; what leads nowhere is its words.

use std::collections::{BTreeMap, BTreeSet};

use tafsiri_markdown::Block;
use tafsiri_markdown::block::{Inline, Link, plain_text, visit_texts};
use tafsiri_markdown::rewrite::rewritten;
use tafsiri_model::Diagnostic;

use super::outline::id_of;
use super::picture::Shelf;
use crate::links::{Target, outside, target};

/// A page that links can lead to.
pub(super) struct Place {
    /// Its file, in the folder of all pages.
    pub(super) file: String,
    /// The ids in it.
    pub(super) ids: BTreeSet<String>,
}

/// Leads the links of one page.
pub(super) struct Leader<'l, 'm> {
    /// The page's path in the site.
    pub(super) page: &'l str,
    /// All pages of the book by their paths in the site.
    pub(super) places: &'l BTreeMap<&'l str, Place>,
    /// The pictures.
    pub(super) shelf: &'l mut Shelf<'m>,
    /// What could not be shown as it was written.
    pub(super) problems: &'l mut Vec<Diagnostic>,
}

impl Leader<'_, '_> {
    pub(super) fn lead(&mut self, blocks: &mut [Block]) {
        visit_texts(blocks, &mut |text| {
            text.inlines = rewritten(std::mem::take(&mut text.inlines), &mut |inline, out| match inline {
                Inline::Link(link) => out.extend(self.link(link)),
                Inline::Image(image) => out.push(self.image(image)),
                other => out.push(other),
            });
        });
    }

    fn link(&mut self, mut link: Link) -> Vec<Inline> {
        let url = match target(self.page, &link.url) {
            Target::Page(page, anchor) => self.place(&page, anchor),
            Target::Outside(url) => outside(url),
            Target::File(_) => None,
        };
        let Some(url) = url else {
            let said = format!("a link that a book cannot have, to `{}`,", link.url);
            self.warn("package/link", &said, "only its words are shown: a book holds pages, and addresses of the web");
            return link.inlines;
        };
        if plain_text(&link.inlines).trim().is_empty() {
            // A link that says nothing, such as one round a picture without words, says where it leads.
            link.inlines.push(Inline::Text(url.clone()));
        }
        vec![Inline::Link(Link { url, ..link })]
    }

    /// The address of a place in the book; of the page where the page has no such place.
    fn place(&mut self, page: &str, anchor: &str) -> Option<String> {
        let place = self.places.get(page)?;
        let id = id_of(&decoded(anchor));
        if place.ids.contains(&id) {
            return Some(format!("{}#{id}", place.file));
        }
        if !anchor.is_empty() {
            let said = format!("a link to `#{anchor}`, which `{page}` does not have,");
            self.warn("package/anchor", &said, "it leads to the page: name a heading, or give the place an id");
        }
        Some(place.file.clone())
    }

    /// The image with its address in the book; its alternative text where the book cannot show it.
    fn image(&mut self, image: Link) -> Inline {
        let shown = match target(self.page, &image.url) {
            Target::File(path) => self.shelf.take(&path),
            _ => Err("comes from elsewhere"),
        };
        match shown {
            Ok(url) => Inline::Image(Link { url, ..image }),
            Err(why) => {
                let rule = if why == super::picture::MISSING { "package/image-missing" } else { "package/image" };
                let help = "its alternative text is shown: a book shows local PNG, JPEG, GIF, WebP and SVG";
                self.warn(rule, &format!("the image `{}` {why}", image.url), help);
                Inline::Text(plain_text(&image.inlines))
            }
        }
    }

    fn warn(&mut self, rule: &'static str, said: &str, help: &str) {
        self.problems.push(Diagnostic::warning(rule, format!("{said} in `{}`", self.page)).help(help));
    }
}

/// A fragment with its percent-encoded bytes as the characters that they are.
fn decoded(fragment: &str) -> String {
    let mut bytes = Vec::with_capacity(fragment.len());
    let mut at = 0;
    while let Some(byte) = fragment.as_bytes().get(at) {
        let digits = fragment.get(at + 1..at + 3).filter(|_| *byte == b'%');
        match digits.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(encoded) => bytes.push(encoded),
            None => bytes.push(*byte),
        }
        at += if digits.is_some_and(|digits| u8::from_str_radix(digits, 16).is_ok()) { 3 } else { 1 };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::decoded;

    #[test]
    fn fragments_are_decoded() {
        assert_eq!(decoded("%E6%95%B0a%zz%"), "数a%zz%");
    }
}
