//! The letters of a message that readers see, apart from its markup: for pseudo-locales, and to prove that translating
//! commutes with rendering.

use std::ops::Range;

use comrak::nodes::{AstNode, NodeLink, NodeValue};
use tafsiri_model::pseudo::words;

use crate::block::{Inline, Link, plain_text};
use crate::html_text;
use crate::inline::{Context, is_bare, lines_of, replaced};
use crate::page::Syntax;

/// The text of a unit with `map` applied to each stretch of letters that readers see. Targets of links, tags, code
/// marks, entities and the text of autolinks, which is an address, stay as they are.
#[must_use]
pub fn map_message(context: &Context, syntax: Syntax, text: &str, map: &impl Fn(&str) -> String) -> String {
    map_words(text, seen(context, syntax, text, true), map)
}

/// The stretches of letters of a unit's text that readers see, in their order, without those of code.
#[must_use]
pub fn prose(context: &Context, syntax: Syntax, text: &str) -> Vec<Range<usize>> {
    seen(context, syntax, text, false)
}

fn seen(context: &Context, syntax: Syntax, text: &str, with_code: bool) -> Vec<Range<usize>> {
    let mut found = match syntax {
        Syntax::Markdown | Syntax::MarkdownLine => seen_in_markdown(context, text, with_code),
        Syntax::Html => {
            let mut found = Vec::new();
            let mut at = 0;
            for (piece, is_tag) in html_text::pieces(text) {
                found.extend((!is_tag).then(|| words_but_entities(piece, at)).into_iter().flatten());
                at += piece.len();
            }
            found
        }
        Syntax::Attribute | Syntax::Plain | Syntax::PlainLine => words(text, 0),
    };
    found.sort_by_key(|range| range.start);
    found
}

/// Running text with `map` applied to the same letters.
pub fn map_inlines(inlines: &mut [Inline], map: &impl Fn(&str) -> String) {
    for inline in inlines {
        match inline {
            Inline::Text(text) | Inline::Code(text) => *text = map_words(text, words(text, 0), map),
            Inline::Html(html) => {
                *html =
                    html_text::pieces(html)
                        .into_iter()
                        .map(|(piece, is_tag)| {
                            if is_tag { piece.to_owned() } else { map_words(piece, words_but_entities(piece, 0), map) }
                        })
                        .collect();
            }
            Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Strikethrough(inner) => map_inlines(inner, map),
            Inline::Link(link) if is_bare(&link.url, &plain_text(&link.inlines)) => {}
            Inline::Link(Link { inlines, .. }) | Inline::Image(Link { inlines, .. }) => map_inlines(inlines, map),
            Inline::SoftBreak | Inline::LineBreak | Inline::FootnoteReference(_) => {}
        }
    }
}

fn seen_in_markdown(context: &Context, text: &str, with_code: bool) -> Vec<Range<usize>> {
    context.with_nodes(text, |nodes| {
        let lines: Vec<&str> = lines_of(text).collect();
        let mut found = Vec::new();
        nodes.iter().for_each(|node| {
            collect(text, &lines, node, &mut |start, end, code| {
                // comrak's text begins behind a leading backslash, which says whether a `&` stands for itself.
                let escaped = !code && text.get(..start).is_some_and(|before| before.ends_with('\\'));
                let start = start - usize::from(escaped);
                let slice = text.get(start..end).unwrap_or_default();
                match code {
                    true => found.extend(with_code.then(|| words(slice, start)).into_iter().flatten()),
                    false => found.extend(words_but_entities(slice, start)),
                }
            });
        });
        found
    })
}

fn collect<'a>(text: &str, lines: &[&str], node: &'a AstNode<'a>, found: &mut impl FnMut(usize, usize, bool)) {
    let data = node.data();
    let offset = |line: usize, column: usize| -> Option<usize> {
        let line = *lines.get(line.checked_sub(2)?)?;
        let start = (line.as_ptr() as usize).checked_sub(text.as_ptr() as usize)?;
        Some(start + column.checked_sub(4)?)
    };
    let position = data.sourcepos;
    let start = offset(position.start.line, position.start.column).and_then(|at| at.checked_sub(1));
    let end = offset(position.end.line, position.end.column);
    match (&data.value, start, end) {
        (NodeValue::Text(_), Some(start), Some(end)) => found(start, end, false),
        (NodeValue::Code(_), Some(start), Some(end)) => found(start, end, true),
        (NodeValue::Link(link), ..) if is_autolink_node(link, node) => {}
        _ => node.children().for_each(|child| collect(text, lines, child, found)),
    }
}

fn is_autolink_node<'a>(link: &NodeLink, node: &'a AstNode<'a>) -> bool {
    let mut text = String::new();
    for node in node.descendants() {
        if let NodeValue::Text(part) = &node.data().value {
            text.push_str(part);
        }
    }
    is_bare(&link.url, &text)
}

/// The length of the character reference that a text starts with.
fn reference_length(text: &str) -> Option<usize> {
    let name = text.strip_prefix('&')?;
    let length = name
        .find(|c: char| !c.is_ascii_alphanumeric() && c != '#')
        .filter(|at| name.get(*at..).unwrap_or_default().starts_with(';'))?
        + 2;
    let reference = text.get(..length)?;
    (html_text::decoded(reference) != reference).then_some(length)
}

/// The letters outside of character references (`&amp;`, `&#38;`) of a text that starts at a byte of a longer one.
fn words_but_entities(text: &str, offset: usize) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut rest = text;
    let at = |rest: &str| offset + text.len() - rest.len();
    while let Some(sign) = rest.find('&') {
        let (before, tail) = rest.split_at(sign);
        found.extend(words(before, at(rest)));
        let escaped = before.len() - before.trim_end_matches('\\').len();
        let kept = if escaped % 2 == 1 { 1 } else { reference_length(tail).unwrap_or(1) };
        rest = tail.get(kept..).unwrap_or_default();
    }
    found.extend(words(rest, at(rest)));
    found
}

fn map_words(text: &str, ranges: Vec<Range<usize>>, map: &impl Fn(&str) -> String) -> String {
    let mapped = |range: Range<usize>| (range.clone(), map(text.get(range).unwrap_or_default()));
    replaced(text, ranges.into_iter().map(mapped).collect())
}

#[cfg(test)]
mod tests {
    use super::{map_message, prose};
    use crate::inline::{Context, Dialect};
    use crate::page::Syntax;
    use tafsiri_model::PageId;

    #[test]
    fn only_what_readers_see_is_mapped() {
        let context = Context::bare(PageId::new("p").unwrap(), Dialect::Extended);
        let upper = |syntax, text| map_message(&context, syntax, text, &|word: &str| word.to_uppercase());
        for (text, mapped) in [
            ("a *b* [c](d \"e\") `f` ![g](h)", "A *B* [C](d \"e\") `F` ![G](h)"),
            ("a&amp;b \\*c <i>d</i>", "A&amp;B \\*C <i>D</i>"),
            ("<https://a.b> x@y.org c", "<https://a.b> x@y.org C"),
            ("a\\\nb", "A\\\nB"),
        ] {
            assert_eq!(upper(Syntax::Markdown, text), mapped);
        }
        let seen = |text: &str| {
            prose(&context, Syntax::Markdown, text)
                .into_iter()
                .map(|r| text[r].to_owned())
                .collect::<Vec<_>>()
                .join(" ")
        };
        assert_eq!(seen("a `b` [c `d`](e) &amp; ![f](g) <i>h</i> https://i.j"), "a c f h");
        assert_eq!(upper(Syntax::Html, "a <b class='c'>d</b>&nbsp;e"), "A <b class='c'>D</b>&nbsp;E");
    }
}
