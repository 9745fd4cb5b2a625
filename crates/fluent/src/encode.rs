//! Any text as a Fluent value that parses back to the same text.
//!
//! Most of a text stands as it is. What Fluent would take for syntax, drop or fold is quoted as a string literal:
//! braces; line ends other than LF; white space at the start of a line, and there in a value of several lines `*`, `[` and
//! `.`; the last blank of a value.
//! Placeables (see [`placeables`]) are left as they are: they are the author's or the translator's Fluent.

use std::ops::Range;

/// More placeables than this in one value and `fluent-bundle` gives up (its `MAX_PLACEABLES` is 100, counted with
/// those of the terms that are referred to). A value that would need more is quoted whole.
const MOST_PLACEABLES: usize = 60;

/// The Fluent source of a value, without the `id =` before it: on one line where the text has one,
/// else a block of lines indented by four.
#[must_use]
pub fn encode(text: &str) -> String {
    encode_around(text, &placeables(text))
}

/// The same for a text that holds no Fluent of its own, such as a piece of code: what looks like a placeable is quoted.
#[must_use]
pub fn encode_literal(text: &str) -> String {
    encode_around(text, &[])
}

fn encode_around(text: &str, placeables: &[Range<usize>]) -> String {
    let encoded = encode_parts(text, placeables);
    let quoted = encoded.matches("{ \"").count();
    let body = if quoted > MOST_PLACEABLES { encode_whole(text) } else { encoded };
    if body.contains('\n') { format!("\n    {}", body.replace('\n', "\n    ")) } else { format!(" {body}") }
}

/// The ranges of `text` that are Fluent placeables: `{ $variable }`, `{ -term }`, `{ -term(case: "of") }` and
/// `{ FUNCTION($variable, option: 1) }`, outside code spans and not after a backslash.
#[must_use]
pub fn placeables(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    if !text.as_bytes().contains(&b'{') {
        return found; // Most texts have none.
    }
    let mut at = 0;
    while let Some(rest) = text.get(at..) {
        let Some(offset) = rest.find(['{', '`', '\\']) else { break };
        let start = at + offset;
        at = match text.as_bytes().get(start) {
            Some(b'\\') => start + 1 + text.get(start + 1..).and_then(|t| t.chars().next()).map_or(0, char::len_utf8),
            Some(b'`') => after_code_span(text, start),
            _ => match placeable_length(text.get(start..).unwrap_or_default()) {
                Some(length) => {
                    found.push(start..start + length);
                    start + length
                }
                None => start + 1,
            },
        };
    }
    found
}

/// The end of the code span that opens at `start`, or of its backticks where it never closes.
fn after_code_span(text: &str, start: usize) -> usize {
    let rest = text.get(start..).unwrap_or_default();
    let ticks = rest.len() - rest.trim_start_matches('`').len();
    let mut at = ticks;
    while let Some(next) = rest.get(at..).and_then(|tail| tail.find('`')) {
        let run = rest.get(at + next..).unwrap_or_default();
        let length = run.len() - run.trim_start_matches('`').len();
        at += next + length;
        if length == ticks {
            return start + at;
        }
    }
    start + ticks
}

/// The length of the placeable that `text` starts with.
fn placeable_length(text: &str) -> Option<usize> {
    let body = text.get(1..text.find('}')?)?;
    let inner = body.trim_matches(' ');
    let simple = inner.strip_prefix('$').is_some_and(is_identifier);
    let (name, call) = inner.split_once('(').map_or((inner, None), |(name, call)| (name, Some(call)));
    let called = call.is_none_or(is_call);
    let term = name.strip_prefix('-').is_some_and(is_identifier);
    let function = call.is_some()
        && name.starts_with(|c: char| c.is_ascii_uppercase())
        && name.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_' || b == b'-');
    (simple || ((term || function) && called)).then_some(body.len() + 2)
}

fn is_identifier(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
}

/// Whether this is the rest of a call, behind its opening bracket: simple arguments and the closing bracket.
fn is_call(rest: &str) -> bool {
    rest.strip_suffix(')').is_some_and(|arguments| {
        arguments.split(',').map(|argument| argument.trim_matches(' ')).all(|argument| {
            let value = argument.split_once(':').map_or(argument, |(name, value)| {
                if is_identifier(name.trim_matches(' ')) { value.trim_matches(' ') } else { "?" }
            });
            let quoted = value.strip_prefix('"').and_then(|v| v.strip_suffix('"'));
            value.is_empty() && argument.is_empty()
                || value.strip_prefix('$').is_some_and(is_identifier)
                || quoted.is_some_and(|v| v.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b' '))
                || !value.is_empty() && value.bytes().all(|b| b.is_ascii_digit())
        })
    })
}

fn encode_parts(text: &str, kept: &[Range<usize>]) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let last_blank = text.ends_with(' ').then(|| text.len() - 1);
    let mut kept = kept.iter().peekable();
    let mut skip_to = 0;
    // A value of one line stands behind its `=`, where Fluent takes everything but blanks and braces as text.
    let is_block = text.contains('\n');
    let mut start = if is_block { Start::Line } else { Start::Value };
    for (at, c) in text.char_indices() {
        if at < skip_to {
            continue;
        }
        if kept.peek().is_some_and(|range| range.start == at) {
            let range = kept.next().cloned().unwrap_or_default();
            out.push_str(text.get(range.clone()).unwrap_or_default());
            skip_to = range.end;
        } else if c == '\n' {
            if at == 0 {
                quote(&mut out, "");
            }
            out.push(c);
        } else if must_quote(c, start) || Some(at) == last_blank || blank_before_line_end(text, at, c) {
            quote(&mut out, &c.to_string());
        } else {
            out.push(c);
        }
        start = if c == '\n' { Start::Line } else { Start::Inside };
    }
    if out.is_empty() || text.ends_with('\n') {
        quote(&mut out, "");
    }
    out
}

/// Fluent drops the blanks of a line that has nothing else, and an editor those at a line's end.
fn blank_before_line_end(text: &str, at: usize, c: char) -> bool {
    c == ' ' && text.as_bytes().get(at + 1) == Some(&b'\n')
}

/// Where a character stands in a value.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Start {
    /// At the start of a value of one line.
    Value,
    /// At the start of an indented line.
    Line,
    /// Behind another character of its line.
    Inside,
}

fn must_quote(c: char, start: Start) -> bool {
    match c {
        '{' | '}' | '\r' | '\u{b}' | '\u{c}' | '\u{1c}'..='\u{1e}' | '\u{85}' | '\u{2028}' | '\u{2029}' => true,
        '*' | '[' | '.' => start == Start::Line,
        '\u{feff}' => start != Start::Inside,
        c => start != Start::Inside && c.is_whitespace(),
    }
}

/// The whole text as string literals, one a line.
fn encode_whole(text: &str) -> String {
    let mut out = String::new();
    for (at, line) in text.split('\n').enumerate() {
        if at > 0 {
            out.push('\n');
        }
        quote(&mut out, line);
    }
    out
}

/// `{ "..." }` with Fluent's two escapes and `\uXXXX` for what cannot be seen.
fn quote(out: &mut String, text: &str) {
    out.push_str("{ \"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            ' ' => out.push(c),
            c if c.is_control() || c.is_whitespace() || c == '\u{feff}' => {
                out.push_str(&format!("\\u{:04X}", u32::from(c)));
            }
            c => out.push(c),
        }
    }
    out.push_str("\" }");
}

#[cfg(test)]
mod tests {
    use super::{encode, placeables};
    use crate::{Catalog, Value};
    use proptest::prelude::*;

    fn back(text: &str) -> String {
        let catalog = Catalog::parse("m.ftl", format!("m ={}\n", encode(text)));
        assert!(catalog.problems().is_empty(), "{:?} {:?}", catalog.problems(), encode(text));
        let message = catalog.messages().next().unwrap_or_else(|| panic!("no message: {:?}", encode(text)));
        match message.value() {
            Some(Value::Plain(text)) => text.clone(),
            other => panic!("{other:?} of {:?}", encode(text)),
        }
    }

    #[test]
    fn hostile_texts_come_back() {
        let long = "a {b} ".repeat(170_000);
        for text in [
            "",
            " ",
            "  ",
            "\n",
            "\n\n",
            " \n ",
            "a\n\nb",
            "a\n b",
            "a \nb",
            "* a",
            "[a](b)",
            ".x",
            "# x",
            "- x",
            "{",
            "}",
            "{}",
            "{ }",
            "\"",
            "\\",
            "a\\",
            "\\{ $x }",
            "`{ $x }`",
            "\t",
            "a\tb",
            "\ta",
            "a\r\nb",
            "\r",
            "\0",
            "a ",
            "\u{a0}a",
            "\u{feff}",
            "\u{2028}",
            "\u{202e}abc\u{202c}",
            "\u{2068}x\u{2069}",
            "e\u{301}",
            "👩‍👩‍👧",
            "a\n* b\n[c]\n.d",
            "{ $x",
            "a }\n}",
            "x =\n y",
            "{{ $x }}x{",
            &long,
        ] {
            if placeables(text).is_empty() {
                assert_eq!(back(text), text);
            }
        }
    }

    #[test]
    fn placeables_stay_and_the_rest_is_plain_to_read() {
        for (text, ftl) in [
            ("Hello", " Hello"),
            ("In { -country }, { $n } towns", " In { -country }, { $n } towns"),
            (
                "{ -country(case: \"of\") } and {NUMBER($n, min: 2)}",
                " { -country(case: \"of\") } and {NUMBER($n, min: 2)}",
            ),
            ("`{ $n }` and \\{ $n }", " `{ \"{\" } $n { \"}\" }` and \\{ \"{\" } $n { \"}\" }"),
            ("[a](b) *c*", " [a](b) *c*"),
            ("a\nb", "\n    a\n    b"),
            ("{ not } one", " { \"{\" } not { \"}\" } one"),
        ] {
            assert_eq!(encode(text), ftl);
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 50_000, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn any_text_survives(text in "\\PC{0,40}|[\\s\\S]{0,40}") {
            prop_assume!(placeables(&text).is_empty());
            prop_assert_eq!(back(&text), text);
        }

        #[test]
        fn any_hostile_text_survives(text in "[{}\"\\\\ \n\t\r*\\[.#=a$`()-]{0,24}") {
            prop_assume!(placeables(&text).is_empty());
            prop_assert_eq!(back(&text), text);
        }
    }
}
