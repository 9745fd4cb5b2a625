//! Blanks round marks.

use crate::finding::Finding;
use crate::pair::Texts;
use crate::reading::{OBJECT, is_dense};

/// The blanks that no line ends at.
const NO_BREAK: [char; 3] = ['\u{a0}', '\u{202f}', '\u{2007}'];

pub(super) fn check(texts: &Texts<'_>, found: &mut Vec<Finding>) {
    let letters: Vec<(usize, char)> = texts.target.prose.text.char_indices().collect();
    let all = Spacing { texts, letters: &letters };
    let problem = (0..letters.len()).find_map(|at| all.problem(at));
    if let Some((at, message, help)) = problem {
        found.push(Finding::new("language/spacing", message).help(help).at(texts.target.place(at)));
    }
    ends(texts, found);
}

/// Blanks at the ends of the text, and where the source has one blank.
fn ends(texts: &Texts<'_>, found: &mut Vec<Finding>) {
    let (source, target) = (&texts.source.text, &texts.target.text);
    let is_padded = |text: &str| text.trim_matches([' ', '\u{a0}']) != text;
    if is_padded(target) && !is_padded(source) && !target.trim().is_empty() {
        found.push(
            Finding::new("language/spacing", "a blank stands at its start or end")
                .help("delete it")
                .at(if target.starts_with([' ', '\u{a0}']) { 0 } else { target.trim_end().len() }),
        );
    }
    if let Some(at) = texts.target.prose.text.find("  ").filter(|_| !source.contains("  ")) {
        found.push(
            Finding::new("language/spacing", "two blanks stand side by side")
                .help("delete one of them")
                .at(texts.target.place(at)),
        );
    }
}

struct Spacing<'a> {
    texts: &'a Texts<'a>,
    letters: &'a [(usize, char)],
}

type Problem = (usize, String, String);

impl Spacing<'_> {
    fn letter(&self, at: Option<usize>) -> char {
        at.and_then(|at| self.letters.get(at)).map_or('\n', |(_, c)| *c)
    }

    fn problem(&self, index: usize) -> Option<Problem> {
        let (at, c) = *self.letters.get(index)?;
        if c.is_alphanumeric() || c == ' ' {
            return None;
        }
        let (before, behind) = (self.letter(index.checked_sub(1)), self.letter(Some(index + 1)));
        let language = self.texts.to;
        if language.before.contains(&c) && !self.is_inside(index) {
            return needs_no_break(before, (at, c), true);
        }
        if language.after.contains(&c) {
            return needs_no_break(behind, (at, c), false);
        }
        if language.is_dense() {
            return dense([before, behind], at, c);
        }
        let is_mark =
            matches!(c, ',' | ';' | '،' | '؛' | '؟' | '?' | '!') || matches!(c, '.' | ':') && behind.is_whitespace();
        if is_mark && before.is_whitespace() && before != '\n' && !self.source_has_blank_before(c) {
            return Some((at, format!("a blank stands before `{c}`"), "delete it".to_owned()));
        }
        let joined =
            matches!(c, ',' | '،' | ';' | '؛' | '؟' | '?' | '!') && behind.is_alphabetic() && before.is_alphabetic();
        if joined && !is_dense(behind) {
            return Some((at, format!("no blank stands behind `{c}`"), "add one".to_owned()));
        }
        let open = matches!(c, '(' | '[') && behind == ' ';
        let close = matches!(c, ')' | ']') && before == ' ';
        (open || close).then(|| (at, format!("a blank stands inside `{c}`"), "delete it".to_owned()))
    }

    fn source_has_blank_before(&self, mark: char) -> bool {
        self.texts.source.prose.text.contains(&format!(" {mark}"))
    }

    /// Whether a mark stands inside a time or a ratio, or behind another mark that has its blank.
    fn is_inside(&self, index: usize) -> bool {
        let (before, behind) = (self.letter(index.checked_sub(1)), self.letter(Some(index + 1)));
        let c = self.letter(Some(index));
        c == ':' && behind.is_ascii_digit() && before.is_ascii_digit()
            || c == ':' && (behind == '/' || behind == ':' || before == ':')
            || c == '!' && behind == '='
            || matches!(before, '?' | '!' | '(' | '…' | OBJECT)
            || index == 0
    }
}

/// A mark that a no-break space stands beside.
fn needs_no_break(neighbour: char, (at, mark): (usize, char), is_before: bool) -> Option<Problem> {
    if NO_BREAK.contains(&neighbour) || !is_before && neighbour == OBJECT {
        return None;
    }
    let side = if is_before { "before" } else { "behind" };
    let got = if neighbour.is_whitespace() { "a blank that a line can end at" } else { "no blank" };
    Some((
        at,
        format!("{got} stands {side} `{mark}`"),
        format!("write a narrow no-break space (U+202F) or a no-break space (U+00A0) {side} it"),
    ))
}

/// Scripts that put no blanks between words: none stands beside their marks either.
fn dense(neighbours: [char; 2], at: usize, mark: char) -> Option<Problem> {
    let is_own = matches!(
        mark,
        '，' | '。' | '、' | '；' | '：' | '？' | '！' | '（' | '）' | '《' | '》' | '“' | '”' | '「' | '」'
    );
    let is_blank = |c: char| c == ' ' || c == '\u{a0}';
    (is_own && neighbours.into_iter().any(is_blank))
        .then(|| (at, format!("a blank stands beside `{mark}`"), "delete it".to_owned()))
}
