//! Quotation marks and brackets that come in pairs.

use crate::finding::Finding;
use crate::pair::Texts;

/// Brackets; each kind is told apart, as readers do.
const BRACKETS: [(char, char); 8] =
    [('(', ')'), ('[', ']'), ('（', '）'), ('【', '】'), ('《', '》'), ('〈', '〉'), ('［', '］'), ('{', '}')];

/// Quotation marks with two sides.
const QUOTES: [(char, char); 4] = [('«', '»'), ('「', '」'), ('『', '』'), ('‹', '›')];

pub(super) fn check(texts: &Texts<'_>, found: &mut Vec<Finding>) {
    let (source, target) = (&texts.source.prose.text, &texts.target.prose.text);
    let wide = |text: &str| text.char_indices().find(|(_, c)| matches!(c, '（' | '）' | '［' | '］'));
    if let Some((at, c)) = wide(target).filter(|_| !texts.to.has_wide_marks() && wide(source).is_none()) {
        found.push(
            Finding::new("language/brackets", format!("the bracket `{c}` is one of East Asia"))
                .help("write a plain one")
                .at(texts.target.place(at)),
        );
        return;
    }
    let mut tell = |rule, what: &str, (at, c): (usize, char)| {
        found.push(
            Finding::new(rule, format!("the {what} `{c}` has no partner"))
                .help("add the missing one, or take this one out")
                .at(texts.target.place(at)),
        );
    };
    if let Some(lonely) = lonely_bracket(target).filter(|_| lonely_bracket(source).is_none()) {
        tell("language/brackets", "bracket", lonely);
    }
    if let Some(lonely) = lonely_quote(target).filter(|_| lonely_quote(source).is_none()) {
        tell("language/quotes", "quotation mark", lonely);
    }
}

fn lonely_bracket(text: &str) -> Option<(usize, char)> {
    if !text.contains(|c| BRACKETS.iter().any(|(open, close)| c == *open || c == *close)) {
        return None;
    }
    let mut open: Vec<(usize, char)> = Vec::new();
    for (at, c) in text.char_indices() {
        if BRACKETS.iter().any(|(opens, _)| *opens == c) {
            open.push((at, c));
        } else if let Some((opens, _)) = BRACKETS.iter().find(|(_, closes)| *closes == c) {
            match open.last() {
                Some((_, last)) if last == opens => drop(open.pop()),
                _ if is_counter(text, at) => {}
                _ => return Some((at, c)),
            }
        }
    }
    open.first().copied()
}

/// Whether a closing bracket counts an item: `a)`, `1)`, `第1)`.
fn is_counter(text: &str, at: usize) -> bool {
    let before = text.get(..at).unwrap_or_default();
    let word = before.rsplit([' ', '\n', '\u{a0}', '，', '、', '。', '；', '：']).next().unwrap_or_default();
    let letters = word.chars().count();
    (1..4).contains(&letters) && word.chars().all(char::is_alphanumeric)
}

fn lonely_quote(text: &str) -> Option<(usize, char)> {
    for (opens, closes) in QUOTES {
        if let Some(lonely) = lonely(text, opens, closes) {
            return Some(lonely);
        }
    }
    // German and Russian close by the mark that English opens with.
    let german = text.contains('„');
    let (opens, closes): (&[char], &[char]) = if german { (&['„'], &['“', '”']) } else { (&['“'], &['”']) };
    let (count, other) = (text.matches(opens).count(), text.matches(closes).count());
    // Swedish writes the same mark on both sides.
    let is_swedish = count == 0 && other % 2 == 0;
    if count != other && !is_swedish {
        let sign = if count > other { opens } else { closes };
        return text.rfind(sign).and_then(|at| Some((at, text.get(at..)?.chars().next()?)));
    }
    let straight = text.matches('"').count();
    (straight % 2 == 1).then(|| text.rfind('"').map(|at| (at, '"'))).flatten()
}

fn lonely(text: &str, opens: char, closes: char) -> Option<(usize, char)> {
    let mut open: Vec<usize> = Vec::new();
    for (at, c) in text.char_indices() {
        if c == opens {
            open.push(at);
        } else if c == closes && open.pop().is_none() {
            return Some((at, c));
        }
    }
    open.first().map(|at| (*at, opens))
}
