//! An attribute list in braces, as Pandoc writes it: `{#id .class key="value"}`.

use std::collections::BTreeMap;
use std::ops::Range;

/// What stands in the braces.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Attributes {
    /// What stands behind `#`.
    pub id: Option<String>,
    /// `key="value"` pairs, with `\"` and `\\` read as `"` and `\`.
    pub values: BTreeMap<String, String>,
    /// Where each value stands in the text that was read, without its quotes.
    pub places: BTreeMap<String, Range<usize>>,
    /// How many bytes were read, both braces included.
    pub length: usize,
    /// Whether all of it was understood, the closing brace included.
    pub is_sound: bool,
}

impl Attributes {
    /// Reads a list that starts with `{`. What is not understood is passed over.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let mut list = Self { length: 1, is_sound: text.starts_with('{'), ..Self::default() };
        loop {
            let rest = text.get(list.length..).unwrap_or_default();
            let token = rest.trim_start();
            list.length += rest.len() - token.len();
            match token.chars().next() {
                Some('}') => {
                    list.length += 1;
                    return list;
                }
                Some(_) => list.length += list.take(token),
                None => {
                    list.is_sound = false;
                    list.length = list.length.min(text.len());
                    return list;
                }
            }
        }
    }

    /// The list at the end of a line of text, with the place where it starts, if there is one that was meant as such:
    /// it names an id or says whether to translate.
    #[must_use]
    pub fn at_end(line: &str) -> Option<(usize, Self)> {
        let start = line.rfind('{').filter(|_| line.ends_with('}'))?;
        let before = line.get(..start)?;
        let list = Self::parse(line.get(start..)?);
        let meant = list.id.is_some() || list.values.contains_key("translate");
        let whole = list.is_sound && start + list.length == line.len();
        (meant && whole && (before.is_empty() || before.ends_with([' ', '\t']))).then_some((start, list))
    }

    /// Whether the text is not to be translated: HTML's `translate` attribute, which says `no`.
    #[must_use]
    pub fn is_fixed(&self) -> bool {
        self.values.get("translate").is_some_and(|value| value == "no")
    }

    /// Takes one token from the start of `text`, which is neither empty nor a blank; gives its length.
    fn take(&mut self, text: &str) -> usize {
        let bare = text.find([' ', '\t', '}', '=']).unwrap_or(text.len());
        let name = text.get(..bare).unwrap_or_default();
        let Some(value) = text.get(bare..).and_then(|rest| rest.strip_prefix('=')) else {
            match (name.strip_prefix('#'), name.strip_prefix('.')) {
                (Some(id), _) if !id.is_empty() => self.id = Some(id.to_owned()),
                (_, Some(_)) => {}
                _ => self.is_sound = false,
            }
            return bare.max(1);
        };
        self.is_sound &= !name.is_empty();
        let start = bare + 1 + usize::from(value.starts_with('"'));
        let (length, closed) = match value.strip_prefix('"') {
            Some(inside) => quoted_length(inside),
            None => (value.find([' ', '\t', '}']).unwrap_or(value.len()), false),
        };
        self.is_sound &= closed || !value.starts_with('"');
        let raw = text.get(start..start + length).unwrap_or_default();
        self.places.insert(name.to_owned(), self.length + start..self.length + start + length);
        self.values.insert(name.to_owned(), unescape(raw));
        (start + length + usize::from(closed)).max(1)
    }
}

/// The length of a quoted value up to its closing quote, and whether there is one.
fn quoted_length(inside: &str) -> (usize, bool) {
    let mut escaped = false;
    for (at, c) in inside.char_indices() {
        match c {
            '"' if !escaped => return (at, true),
            '\\' => escaped = !escaped,
            _ => escaped = false,
        }
    }
    (inside.len(), false)
}

fn unescape(raw: &str) -> String {
    let mut out = String::with_capacity(raw.len());
    let mut letters = raw.chars().peekable();
    while let Some(c) = letters.next() {
        match letters.peek() {
            Some('"' | '\\') if c == '\\' => out.extend(letters.next()),
            _ => out.push(c),
        }
    }
    out
}

/// A value as it stands between quotes.
#[must_use]
pub(crate) fn escape(value: &str) -> String {
    value.replace('\\', "\\\\").replace('"', "\\\"").replace(['\n', '\r'], " ")
}

#[cfg(test)]
mod tests {
    use super::{Attributes, escape};
    use proptest::prelude::*;

    #[test]
    fn lists_are_read() {
        let text = "{#one .x title=\"Which \u{e9} \\\"it\\\"?\" time=30}";
        let list = Attributes::parse(text);
        assert_eq!((list.id.as_deref(), list.length, list.is_sound), (Some("one"), text.len(), true));
        assert_eq!(list.values.get("title").map(String::as_str), Some("Which é \"it\"?"));
        assert_eq!(list.places.get("title").and_then(|at| text.get(at.clone())), Some("Which é \\\"it\\\"?"));
        assert_eq!(list.values.get("time").map(String::as_str), Some("30"));
    }

    #[test]
    fn broken_lists_end() {
        for text in ["", "{", "{=", "{title=\"x", "{title=", "{#", "{ = = }", "{x=\"\"\"\"}", "{é=é é", "{#}"] {
            assert!(!Attributes::parse(text).is_sound, "{text}");
        }
        assert!(Attributes::parse("{}").is_sound);
    }

    #[test]
    fn only_what_is_meant_ends_a_line() {
        assert_eq!(
            Attributes::at_end("Title {#a-b}").map(|(at, list)| (at, list.id)),
            Some((6, Some("a-b".to_owned())))
        );
        assert!(Attributes::at_end("ISO {translate=no}").is_some_and(|(_, list)| list.is_fixed()));
        for text in ["a {b}", "a{#b}", "a {#b} c", "`{#b}`", "a {.b}", "{ $x }", "a {#b", "{#}"] {
            assert!(Attributes::at_end(text).is_none(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_value_comes_back(value in "[^\\n\\r]{0,20}") {
            let list = Attributes::parse(&format!("{{title=\"{}\"}}", escape(&value)));
            prop_assert_eq!(list.values.get("title"), Some(&value));
            prop_assert!(list.is_sound);
        }

        #[test]
        fn any_text_is_read(text in "[\\s\\S]{0,40}") {
            let list = Attributes::parse(&text);
            prop_assert!(list.length <= text.len().max(1));
            let _ = Attributes::at_end(&text);
        }
    }
}
