//! Cuts and changes in a message's text, in places that are chosen by its hash.

use std::ops::Range;

use super::bed::Good;

/// One of several, by the hash of the message.
pub(super) fn one<T: Clone>(of: &[T], good: &Good) -> Option<T> {
    let count = u64::try_from(of.len()).ok().filter(|count| *count > 0)?;
    let at = super::hash(&format!("{} {}", good.locale, good.address)) % count;
    of.get(usize::try_from(at).ok()?).cloned()
}

/// The text with something else in a place.
pub(super) fn put(text: &str, place: &Range<usize>, with: &str) -> Option<String> {
    Some(format!("{}{with}{}", text.get(..place.start)?, text.get(place.end..)?))
}

/// The text with the first or another place of some words changed, as the hash says; nothing where they are not in it.
pub(super) fn swap(text: &str, good: &Good, what: &str, with: &str) -> Option<String> {
    let places: Vec<Range<usize>> = text.match_indices(what).map(|(at, _)| at..at + what.len()).collect();
    put(text, &one(&places, good)?, with)
}

/// The text with one of several changes, the first that fits from where the hash says.
pub(super) fn swap_any(text: &str, good: &Good, changes: &[(&str, &str)]) -> Option<String> {
    let fitting: Vec<(&str, &str)> = changes.iter().filter(|(what, _)| text.contains(what)).copied().collect();
    let (what, with) = one(&fitting, good)?;
    swap(text, good, what, with)
}

/// Placeables from brace to brace, those with selections left out.
pub(super) fn placeables(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(start) = text.get(from..).and_then(|rest| rest.find('{')).map(|at| from + at) {
        let rest = text.get(start + 1..).unwrap_or_default();
        let Some(length) = rest.find(['{', '}']) else { break };
        let end = start + 1 + length;
        from = end;
        if rest.get(length..).is_some_and(|rest| rest.starts_with('}')) {
            from = end + 1;
            found.push(start..end + 1);
        }
    }
    found
}

/// Those that begin with some words behind the brace: `$` for variables, `-` for terms.
pub(super) fn placeables_of(text: &str, sign: &str) -> Vec<Range<usize>> {
    let is_of = |place: &Range<usize>| {
        text.get(place.clone()).is_some_and(|part| part.trim_start_matches(['{', ' ']).starts_with(sign))
    };
    placeables(text).into_iter().filter(is_of).collect()
}

/// The name in a placeable, without its sign.
pub(super) fn name(placeable: &str) -> &str {
    let rest = placeable.trim_start_matches(['{', ' ', '$', '-']);
    rest.split(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_').next().unwrap_or_default()
}

/// Where words stand: no placeables, code, addresses, tags or names of footnotes.
pub(super) fn prose(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut start = 0;
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        match skipped(rest) {
            Some(length) => {
                found.push(start..at);
                at += length;
                start = at;
            }
            None => at += rest.chars().next().map_or(1, char::len_utf8),
        }
    }
    found.push(start..text.len());
    found.retain(|range| !range.is_empty());
    found
}

/// How much of a text's start is no prose.
fn skipped(rest: &str) -> Option<usize> {
    let to = |sign: &str| rest.get(1..).and_then(|rest| rest.find(sign)).map(|at| at + 1 + sign.len());
    let word = || rest.find(|c: char| c.is_whitespace() || matches!(c, ')' | '>' | '，' | '。')).unwrap_or(rest.len());
    match rest.chars().next()? {
        '{' => to("}"),
        '`' => to("`"),
        '<' => to(">"),
        ']' if rest.starts_with("](") => to(")"),
        '[' if rest.starts_with("[^") => to("]"),
        'h' if rest.starts_with("http") => Some(word()),
        _ if rest.split_whitespace().next()?.contains('@') && rest.starts_with(|c: char| c.is_ascii_alphanumeric()) => {
            Some(word())
        }
        _ => None,
    }
}

/// Words of at least so many letters.
pub(super) fn words(text: &str, letters: usize) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for range in prose(text) {
        let part = text.get(range.clone()).unwrap_or_default();
        for word in part.split(|c: char| !c.is_alphabetic()).filter(|word| word.chars().count() >= letters) {
            let start = range.start + (word.as_ptr() as usize).saturating_sub(part.as_ptr() as usize);
            found.push(start..start + word.len());
        }
    }
    found
}

/// Numbers in digits, with the separators in them.
pub(super) fn numbers(text: &str) -> Vec<Range<usize>> {
    prose(text).into_iter().flat_map(|range| numbers_within(text, range)).collect()
}

fn numbers_within(text: &str, range: Range<usize>) -> Vec<Range<usize>> {
    let part = text.get(range.clone()).unwrap_or_default();
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut open: Option<Range<usize>> = None;
    for (at, c) in part.char_indices() {
        let behind = part.get(at + c.len_utf8()..).unwrap_or_default();
        let is_joint =
            matches!(c, '.' | ',' | '\u{a0}' | '\u{202f}') && behind.starts_with(|c: char| c.is_ascii_digit());
        let place = range.start + at;
        match &mut open {
            Some(number) if c.is_ascii_digit() || is_joint => number.end = place + c.len_utf8(),
            None if c.is_ascii_digit() => open = Some(place..place + 1),
            _ => found.extend(open.take()),
        }
    }
    found.extend(open);
    found
}

/// The lines of a selection's variants: where the line is, its key, whether it is the default one.
pub(super) fn variants(entry: &str) -> Vec<(Range<usize>, &str, bool)> {
    let mut found = Vec::new();
    let mut at = 0;
    for line in entry.split_inclusive('\n') {
        let bare = line.trim_start();
        let is_default = bare.starts_with("*[");
        if let Some(rest) = bare.strip_prefix("*[").or_else(|| bare.strip_prefix('['))
            && let Some((key, _)) = rest.split_once(']')
        {
            found.push((at..at + line.len(), key, is_default));
        }
        at += line.len();
    }
    found
}
