//! Mechanical edits, ported into a translation: what changed in the source is changed there, where it fits exactly once.

use std::ops::Range;

use super::number::{digit, numbers};
use super::token::{Key, keys, tokens};
use super::{Piece, marks};
use crate::drift::MarkKind;

/// One edit of the source that a translation can take as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Port {
    /// A link target, a code span or an image path.
    Literal {
        /// What stood there.
        old: String,
        /// What stands there now.
        new: String,
    },
    /// A number, by its value.
    Number {
        /// The old value in ASCII.
        old: String,
        /// The new number as the source has it.
        new: String,
    },
}

/// The edits between two versions of a text, where they are nothing but such edits; nothing else.
#[must_use]
pub fn ports(old: &[Piece], new: &[Piece]) -> Option<Vec<Port>> {
    let (a, b) = (tokens(old), tokens(new));
    let (a_keys, b_keys) = (keys(&a), keys(&b));
    if a_keys.len() != b_keys.len() {
        return None;
    }
    let mut found: Vec<Port> = Vec::new();
    for ((before, after), token) in a_keys.iter().zip(&b_keys).zip(&b) {
        let port = match (before, after) {
            (before, after) if before == after => continue,
            (Key::Code(old), Key::Code(new))
            | (Key::Target(old), Key::Target(new))
            | (Key::Image(old), Key::Image(new)) => Port::Literal { old: old.clone(), new: new.clone() },
            (Key::Number(old), Key::Number(_)) => Port::Number { old: old.clone(), new: token.text.clone() },
            _ => return None,
        };
        if !found.contains(&port) {
            found.push(port);
        }
    }
    (!found.is_empty()).then_some(found)
}

/// A translation with the edits made, where each fits exactly once; nothing where one does not.
#[must_use]
pub fn port(translation: &str, ports: &[Port]) -> Option<String> {
    let mut edits: Vec<(Range<usize>, String)> = Vec::new();
    for port in ports {
        edits.push(match port {
            Port::Literal { old, new } => (only(&literals(translation, old))?, new.clone()),
            Port::Number { old, new } => {
                let all: Vec<Range<usize>> = numbers(translation)
                    .into_iter()
                    .filter(|number| number.value == *old)
                    .map(|number| number.range)
                    .collect();
                let range = only(&all)?;
                let written = like(translation.get(range.clone())?, new);
                (range, written)
            }
        });
    }
    edits.sort_by_key(|(range, _)| std::cmp::Reverse(range.start));
    let mut out = translation.to_owned();
    let mut last = out.len();
    for (range, text) in edits {
        if range.end > last {
            return None;
        }
        last = range.start;
        out.replace_range(range, &text);
    }
    Some(out)
}

fn only(ranges: &[Range<usize>]) -> Option<Range<usize>> {
    match ranges {
        [only] => Some(only.clone()),
        _ => None,
    }
}

/// Where a literal stands whole: no letter or digit goes on at either end.
fn literals(text: &str, literal: &str) -> Vec<Range<usize>> {
    let goes_on = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == '/');
    let whole = |at: usize| {
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        let behind = text.get(at + literal.len()..).and_then(|behind| behind.chars().next());
        !goes_on(before) && !goes_on(behind)
    };
    if literal.is_empty() {
        return Vec::new();
    }
    text.match_indices(literal).filter(|(at, _)| whole(*at)).map(|(at, _)| at..at + literal.len()).collect()
}

/// A number written as another one is: in its digits, with its separators.
fn like(model: &str, number: &str) -> String {
    let value = numbers(number).into_iter().next().map(|number| number.value).unwrap_or_default();
    let zero = model.chars().find_map(|c| Some(u32::from(c) - digit(c)?)).and_then(char::from_u32).unwrap_or('0');
    let (whole, fraction) = value.split_once('.').unwrap_or((&value, ""));
    let group = separator(model, number);
    let mut out = String::new();
    for (at, c) in whole.chars().enumerate() {
        if let Some(group) = group.filter(|_| at > 0 && (whole.len() - at) % 3 == 0 && whole.len() > 3) {
            out.push(group);
        }
        out.push(in_digits(c, zero));
    }
    if !fraction.is_empty() {
        out.push(decimal(model, zero, group));
        out.extend(fraction.chars().map(|c| in_digits(c, zero)));
    }
    out
}

fn in_digits(c: char, zero: char) -> char {
    c.to_digit(10).and_then(|value| char::from_u32(u32::from(zero) + value)).unwrap_or(c)
}

/// What parts thousands in a number; where it has none to show, whether the new number's source parts them decides.
fn separator(model: &str, number: &str) -> Option<char> {
    let value = numbers(model).into_iter().next().map(|number| number.value).unwrap_or_default();
    let digits = value.split('.').next().unwrap_or_default().len();
    let own = model.chars().find(|c| digit(*c).is_none());
    if digits > 3 {
        own
    } else {
        number.chars().find(|c| digit(*c).is_none() && numbers(number).iter().all(|n| !n.value.contains('.')))
    }
}

fn decimal(model: &str, zero: char, group: Option<char>) -> char {
    let own = model.chars().rev().find(|c| digit(*c).is_none() && Some(*c) != group);
    own.unwrap_or(if zero == '٠' {
        '٫'
    } else if group == Some('.') {
        ','
    } else {
        '.'
    })
}

/// The words of a translation that most likely correspond to what changed in its source: the same numbers, code, names.
/// Gives their places in it.
#[must_use]
pub fn correspondents(old: &str, new: &str, translation: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for mark in marks(old, new).iter().filter(|mark| mark.kind == MarkKind::Old) {
        let values: Vec<String> = numbers(&mark.text).into_iter().map(|number| number.value).collect();
        found.extend(
            numbers(translation).into_iter().filter(|number| values.contains(&number.value)).map(|number| number.range),
        );
        for word in mark
            .text
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| word.chars().count() > 2 && word.chars().any(char::is_alphabetic))
        {
            found.extend(literals(translation, word));
        }
    }
    found.sort_by_key(|range| range.start);
    found.dedup();
    found
}

#[cfg(test)]
mod tests {
    use super::{Port, correspondents, port, ports};
    use crate::drift::Piece;

    #[test]
    fn edits_fit_exactly_once_or_not_at_all() {
        let literal = |old: &str, new: &str| Port::Literal { old: old.to_owned(), new: new.to_owned() };
        let number = |old: &str, new: &str| Port::Number { old: old.to_owned(), new: new.to_owned() };
        for (translation, edit, expected) in [
            ("Voir [ceci](a.md)", literal("a.md", "b.md"), Some("Voir [ceci](b.md)")),
            ("Voir [ceci](a.md) et [cela](a.md)", literal("a.md", "b.md"), None),
            ("Voir [ceci](aa.md)", literal("a.md", "b.md"), None),
            ("Utilisez `x`", literal("x", "y"), Some("Utilisez `y`")),
            ("1\u{202f}642 villes", number("1642", "1,700"), Some("1\u{202f}700 villes")),
            ("خلال ١٠ أيام", number("10", "15"), Some("خلال ١٥ أيام")),
            ("0,6 sur 1", number("0.6", "0.75"), Some("0,75 sur 1")),
            ("10 et 10", number("10", "15"), None),
            ("rien", number("10", "15"), None),
        ] {
            assert_eq!(port(translation, std::slice::from_ref(&edit)).as_deref(), expected, "{translation} {edit:?}");
        }
    }

    #[test]
    fn only_pure_edits_are_ported() {
        let text = |text: &str| Piece::Text(text.to_owned());
        let link = |target: &str| {
            vec![text("See "), Piece::Mark("["), text("it"), Piece::Mark("]"), Piece::Target(target.to_owned())]
        };
        assert_eq!(ports(&link("a"), &link("b")).map(|ports| ports.len()), Some(1));
        assert_eq!(ports(&[text("10 days")], &[text("15 days")]).map(|ports| ports.len()), Some(1));
        assert_eq!(ports(&[text("10 days")], &[text("15 weeks")]), None);
        assert_eq!(ports(&[text("same")], &[text("same")]), None);
    }

    #[test]
    fn numbers_and_names_correspond() {
        let translation = "En 2020, X-Road comptait 929 membres";
        let found = correspondents("In 2020 X-Road had 929 members", "In 2021 it had 950 members", translation);
        let words: Vec<&str> = found.iter().map(|range| &translation[range.clone()]).collect();
        assert_eq!(words, ["2020", "Road", "929"]);
    }
}
