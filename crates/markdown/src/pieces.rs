//! A unit's text as the pieces that drift is told by: words, and what stands between them.

use tafsiri_model::drift::Piece;

use crate::block::{Inline, Link};
use crate::fill::inlines;
use crate::html_text;
use crate::inline::{Context, is_bare};
use crate::page::Syntax;

/// The pieces of a text in its order.
#[must_use]
pub fn pieces(context: &Context, syntax: Syntax, text: &str) -> Vec<Piece> {
    let mut out = Vec::new();
    if matches!(syntax, Syntax::Plain | Syntax::PlainLine | Syntax::Attribute) {
        out.push(Piece::Text(text.to_owned()));
    } else {
        collect(&inlines(context, syntax, text), &mut out);
    }
    out
}

fn collect(inlines: &[Inline], out: &mut Vec<Piece>) {
    for inline in inlines {
        match inline {
            Inline::Text(text) => words(text, out),
            Inline::Code(code) => out.push(Piece::Code(code.clone())),
            Inline::Html(html) => {
                for (piece, is_tag) in html_text::pieces(html) {
                    if is_tag { out.push(Piece::Html(piece.to_owned())) } else { words(piece, out) }
                }
            }
            Inline::SoftBreak => words(" ", out),
            Inline::LineBreak => out.push(Piece::Mark("break")),
            Inline::Emphasis(inner) => around("emphasis", inner, out),
            Inline::Strong(inner) => around("strong", inner, out),
            Inline::Strikethrough(inner) => around("struck out", inner, out),
            Inline::Link(link) => linked("link", link, Piece::Target(link.url.clone()), out),
            Inline::Image(link) => linked("image", link, Piece::Image(link.url.clone()), out),
            Inline::FootnoteReference(name) => out.push(Piece::Code(format!("[^{name}]"))),
        }
    }
}

/// Neighbouring words are one piece.
fn words(text: &str, out: &mut Vec<Piece>) {
    match out.last_mut() {
        Some(Piece::Text(before)) => before.push_str(text),
        _ => out.push(Piece::Text(text.to_owned())),
    }
}

fn around(mark: &'static str, inner: &[Inline], out: &mut Vec<Piece>) {
    out.push(Piece::Mark(mark));
    collect(inner, out);
    out.push(Piece::Mark("end"));
}

fn linked(mark: &'static str, link: &Link, target: Piece, out: &mut Vec<Piece>) {
    if matches!(link.inlines.as_slice(), [Inline::Text(shown)] if is_bare(&link.url, shown)) {
        out.push(Piece::Mark(mark));
    } else {
        around(mark, &link.inlines, out);
    }
    out.push(target);
    if !link.title.is_empty() {
        out.push(Piece::Text(link.title.clone()));
    }
}

#[cfg(test)]
mod tests {
    use super::pieces;
    use crate::inline::{Context, Dialect};
    use crate::page::Syntax;
    use tafsiri_model::PageId;
    use tafsiri_model::drift::{Severity, classify};

    #[test]
    fn markup_is_told_from_words() {
        let context = Context::bare(PageId::new("p").unwrap(), Dialect::Extended);
        let severity = |old: &str, new: &str| {
            let read = |text: &str| pieces(&context, Syntax::Markdown, text);
            classify(&read(old), &read(new), &"en".parse().unwrap()).severity
        };
        for (old, new, expected) in [
            ("See [it](a.md) and `x`", "See [it](b.md) and `y`", Severity::Mechanical),
            ("![Map](a.png)", "![Map](b.png)", Severity::Mechanical),
            ("See *it*", "See _it_", Severity::Cosmetic),
            ("See *it*", "See it", Severity::Minor),
            ("See [it](a.md)", "See it", Severity::Minor),
            ("See <https://a.org/1>", "See <https://a.org/2>", Severity::Mechanical),
            ("See [10](a.md)", "See [11](a.md)", Severity::Critical),
            ("a&nbsp;b", "a b", Severity::Cosmetic),
        ] {
            assert_eq!(severity(old, new), expected, "{old} / {new}");
        }
    }
}
