//! What a stranger's words may not bring into a page.
//!
//! A translation is untrusted input. Raw HTML, addresses that run something, and images from elsewhere are let through
//! only where the source itself has the very same.

use std::collections::{BTreeMap, BTreeSet};

use crate::block::{Inline, Link, plain_text, visit_links};
use crate::html_text;

/// What a text brings that its source lacks and a reader must not get.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Danger {
    /// A tag or a comment of raw HTML.
    Html(String),
    /// A link to an address that may run something.
    Address(String),
    /// An image that is not of the project.
    Image(String),
}

/// What `inlines` bring that `source` lacks; each is one finding.
#[must_use]
pub fn dangers(inlines: &[Inline], source: &[Inline]) -> Vec<Danger> {
    let mut copy = inlines.to_vec();
    let mut found = Vec::new();
    clean(&mut copy, &Allowed::of(source), &mut found);
    found
}

/// Takes out what [`dangers`] names: raw HTML becomes visible text, a dangerous link its words, an image its alt text.
pub fn neutralize(inlines: &mut [Inline], source: &[Inline]) {
    clean(inlines, &Allowed::of(source), &mut Vec::new());
}

/// What the source has, and a translation may therefore have too: tags whatever their words say, other raw HTML as it is.
#[derive(Default)]
struct Allowed {
    tags: BTreeSet<(String, BTreeMap<String, String>)>,
    html: BTreeSet<String>,
    urls: BTreeSet<String>,
}

impl Allowed {
    fn of(source: &[Inline]) -> Self {
        let mut allowed = Self::default();
        allowed.collect_html(source);
        visit_links(&mut source.to_vec(), &mut |link, _| {
            allowed.urls.insert(link.url.clone());
        });
        allowed
    }

    fn collect_html(&mut self, inlines: &[Inline]) {
        for inline in inlines {
            match inline {
                Inline::Html(html) => self.add_html(html),
                Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Strikethrough(inner) => {
                    self.collect_html(inner);
                }
                Inline::Link(link) | Inline::Image(link) => self.collect_html(&link.inlines),
                _ => {}
            }
        }
    }
}

impl Allowed {
    fn add_html(&mut self, html: &str) {
        for (piece, is_tag) in html_text::pieces(html) {
            self.tags.extend(html_text::likeness(piece).filter(|_| is_tag));
            self.html.insert(piece.to_owned());
        }
        self.html.insert(html.to_owned());
    }

    /// Whether a piece of raw HTML is text, or a tag or comment that the source has.
    fn has_html(&self, html: &str) -> bool {
        !html.contains('<')
            || self.html.contains(html)
            || html_text::likeness(html).is_some_and(|tag| self.tags.contains(&tag))
    }
}

fn clean(inlines: &mut [Inline], allowed: &Allowed, found: &mut Vec<Danger>) {
    for inline in inlines.iter_mut() {
        match inline {
            Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Strikethrough(inner) => {
                clean(inner, allowed, found)
            }
            Inline::Link(link) | Inline::Image(link) => clean(&mut link.inlines, allowed, found),
            _ => {}
        }
        let safe = match inline {
            Inline::Html(html) if !allowed.has_html(html) => {
                found.push(Danger::Html(html.clone()));
                Some(Inline::Text(html.clone()))
            }
            Inline::Link(link) if is_unsafe(link, allowed, is_dangerous) => {
                found.push(Danger::Address(link.url.clone()));
                Some(Inline::Text(plain_text(&link.inlines)))
            }
            Inline::Image(link) if is_unsafe(link, allowed, is_remote) => {
                found.push(Danger::Image(link.url.clone()));
                Some(Inline::Text(plain_text(&link.inlines)))
            }
            _ => None,
        };
        if let Some(safe) = safe {
            *inline = safe;
        }
    }
}

fn is_unsafe(link: &Link, allowed: &Allowed, rule: impl Fn(&str) -> bool) -> bool {
    !allowed.urls.contains(&link.url) && rule(&link.url)
}

/// Whether an address has a scheme other than those that only lead somewhere.
pub(crate) fn is_dangerous(url: &str) -> bool {
    scheme(url).is_some_and(|scheme| !matches!(scheme.as_str(), "http" | "https" | "mailto" | "tel"))
}

pub(crate) fn is_remote(url: &str) -> bool {
    scheme(url).is_some() || url.trim_start().starts_with("//") || url.trim_start().starts_with("\\\\")
}

/// The scheme of an address as a browser reads it: control characters and blanks do not count.
fn scheme(url: &str) -> Option<String> {
    let bare: String = url.chars().filter(|c| !c.is_control() && !c.is_whitespace()).collect();
    let (scheme, _) = bare.split_once(':')?;
    (!scheme.contains(['/', '?', '#'])).then(|| scheme.to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::{dangers, neutralize};
    use crate::html;
    use crate::inline::{Context, Dialect};
    use tafsiri_model::PageId;

    #[test]
    fn attacks_are_named_and_taken_out() {
        let context = Context::bare(PageId::new("p").unwrap(), Dialect::Extended);
        let source = context.inlines("<kbd>x</kbd> [a](javascript:void) ![i](https://ok.example/i.png)");
        for (words, count) in [
            ("<kbd>x</kbd> [a](javascript:void) ![i](https://ok.example/i.png)", 0),
            ("[a](https://example.org) [b](../c.md) [d](mailto:x@y.z) ![i](i.png)", 0),
            ("<script>alert(1)</script>", 2),
            ("<img src=x onerror=alert(1)>", 1),
            ("[a](javascript:alert(1)) [b](JaVa&#10;Script:alert(2)) [c](data:text/html,x) [d](vbscript:x)", 4),
            ("*[a](<java\tscript:alert(1)>)*", 1),
            ("![a](https://evil.example/p.gif) ![b](//evil.example/p.gif) ![c](data:image/svg+xml,x)", 3),
        ] {
            let mut inlines = context.inlines(words);
            assert_eq!(dangers(&inlines, &source).len(), count, "{words}");
            neutralize(&mut inlines, &source);
            assert!(dangers(&inlines, &source).is_empty());
            if count > 0 {
                let html = html::write(&[crate::Block::Paragraph(crate::block::Text::bare(inlines))]);
                assert!(!html.contains("<script") && !html.contains("<img") && !html.contains("href"), "{html}");
            }
        }
    }
}
