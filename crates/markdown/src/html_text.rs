//! Raw HTML: cut into tags and text, and other words for the same places.
//!
//! The tokenizer is html5gum, which reads as browsers do.

use std::collections::BTreeMap;

use html5gum::emitters::default::{DefaultEmitter, Token};
use html5gum::{HtmlString, Tokenizer};

use crate::block::Inline;

/// Elements that stand in running text.
const INLINE: [&str; 36] = [
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "cite", "code", "data", "del", "dfn", "em", "font", "i",
    "img", "ins", "kbd", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub",
    "sup", "time", "u", "var", "wbr",
];

/// Elements whose text is no text for readers.
pub(crate) const SILENT: [&str; 2] = ["script", "style"];

/// Attributes whose value readers see or hear.
pub(crate) const ATTRIBUTES: [&str; 5] = ["alt", "title", "placeholder", "aria-label", "label"];

pub(crate) fn tokens(html: &str) -> impl Iterator<Item = Token<usize>> + '_ {
    let mut emitter = DefaultEmitter::<usize>::new_with_span();
    emitter.naively_switch_states(true);
    // Reading from memory cannot fail: the tokenizer's error type is empty.
    Tokenizer::new_with_emitter(html, emitter).filter_map(Result::ok)
}

pub(crate) fn name_of(name: &HtmlString) -> String {
    String::from_utf8_lossy(name).into_owned()
}

pub(crate) fn is_inline(name: &str) -> bool {
    INLINE.contains(&name)
}

/// A run as a translator gets it: blanks and line ends between words are one blank.
pub(crate) fn message_text(html: &str) -> String {
    blanks_joined(html).trim().to_owned()
}

/// HTML with blanks and line ends between words as one blank.
pub(crate) fn blanks_joined(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    for (text, is_tag) in pieces(html) {
        if is_tag {
            out.push_str(text);
            continue;
        }
        for c in text.chars() {
            match c {
                ' ' | '\t' | '\n' | '\r' if out.ends_with(' ') => {}
                ' ' | '\t' | '\n' | '\r' => out.push(' '),
                c => out.push(c),
            }
        }
    }
    out
}

/// HTML cut into tags (comments among them) and text.
pub(crate) fn pieces(html: &str) -> Vec<(&str, bool)> {
    let mut found = Vec::new();
    let mut at = 0;
    for token in tokens(html) {
        let span = match token {
            Token::StartTag(tag) => tag.span,
            Token::EndTag(tag) => tag.span,
            Token::Comment(comment) => comment.span,
            Token::Doctype(doctype) => doctype.span,
            Token::String(_) | Token::Error(_) => continue,
        };
        found.extend(html.get(at..span.start).map(|text| (text, false)));
        found.extend(html.get(span.start..span.end).map(|tag| (tag, true)));
        at = at.max(span.end);
    }
    found.extend(html.get(at..).map(|text| (text, false)));
    found.retain(|(text, _)| !text.is_empty());
    found
}

/// The words of a run as running text. Tags stay tags; what is no tag cannot become one.
pub(crate) fn inlines(html: &str) -> Vec<Inline> {
    let read = |(text, is_tag): (&str, bool)| {
        if is_tag || !text.contains('<') { Inline::Html(text.to_owned()) } else { Inline::Text(text.to_owned()) }
    };
    pieces(html).into_iter().map(read).collect()
}

/// What makes two tags the same: everything but the values that are words. Nothing for what is no single tag.
pub(crate) fn likeness(tag: &str) -> Option<(String, BTreeMap<String, String>)> {
    let mut all = tokens(tag).filter(|token| !matches!(token, Token::Error(_)));
    let first = all.next()?;
    if all.next().is_some() {
        return None;
    }
    match first {
        Token::StartTag(start) => {
            let value = |(key, value): (&HtmlString, &html5gum::Spanned<HtmlString, usize>)| {
                let key = name_of(key);
                let text = if ATTRIBUTES.contains(&key.as_str()) {
                    String::new()
                } else {
                    String::from_utf8_lossy(value).into_owned()
                };
                (key, text)
            };
            Some((name_of(&start.name), start.attributes.iter().map(value).collect()))
        }
        Token::EndTag(end) => Some((format!("/{}", name_of(&end.name)), BTreeMap::new())),
        _ => None,
    }
}

/// An attribute's value as readers get it.
pub(crate) fn decoded(raw: &str) -> String {
    let tag = format!("<a title=\"{}\">", raw.replace('"', "&quot;"));
    let first = tokens(&tag).find_map(|token| match token {
        Token::StartTag(start) => start.attributes.into_values().next(),
        _ => None,
    });
    first.map_or_else(|| raw.to_owned(), |value| String::from_utf8_lossy(&value).into_owned())
}

/// An attribute's value, good between quotes of either kind.
pub(crate) fn attribute_value(words: &str) -> String {
    crate::html::escape(words).replace('\'', "&#39;")
}

#[cfg(test)]
mod tests {
    use super::{inlines, likeness, message_text};
    use proptest::prelude::*;

    #[test]
    fn texts_have_one_line() {
        assert_eq!(message_text("One <b\nclass='x'>two</b>\n  three "), "One <b\nclass='x'>two</b> three");
    }

    #[test]
    fn words_that_are_no_tag_cannot_become_one() {
        assert_eq!(crate::html::write_inlines(&inlines("a < b & c <i>d</i>")), "a &lt; b &amp; c <i>d</i>");
    }

    #[test]
    fn tags_are_alike_whatever_their_words_say() {
        assert_eq!(likeness("<img src=a alt='x'>"), likeness("<img alt=\"y\" src='a'>"));
        assert_ne!(likeness("<img src=a>"), likeness("<img src=a onerror=b>"));
        assert_eq!(likeness("<b>x"), None);
    }

    proptest! {
        #[test]
        fn any_html_is_cut(html in "(<|>|a|b|/|=|\"|'| |\n|!--|--|script|p|é|translate=no){0,30}") {
            prop_assert_eq!(super::pieces(&html).into_iter().map(|(text, _)| text).collect::<String>(), html);
        }
    }
}
