//! Marks: those at the end, and those that a language writes in its own way.

use crate::finding::Finding;
use crate::language::script_of;
use crate::pair::Texts;
use crate::reading::{OBJECT, Word};

pub(super) fn check(texts: &Texts<'_>, found: &mut Vec<Finding>) {
    end(texts, found);
    own_marks(texts, found);
    openings(texts, found);
}

/// What a text ends in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    Stop,
    Question,
    Exclamation,
    Colon,
    Other,
    Nothing,
}

impl End {
    fn of_mark(mark: char) -> Self {
        match mark {
            '.' | '。' | '।' | '۔' | '．' | '｡' | '።' | '។' => Self::Stop,
            '?' | '？' | '؟' => Self::Question,
            '!' | '！' => Self::Exclamation,
            ':' | '：' => Self::Colon,
            ';' | '；' | '؛' | ',' | '，' | '،' | '…' | '–' | '—' | OBJECT => Self::Other,
            _ => Self::Nothing,
        }
    }

    /// What a text ends in, quotation marks and brackets aside, and where that stands.
    fn of(text: &str) -> (Self, usize) {
        let bare = text.trim_end_matches(closes);
        let Some(last) = bare.chars().next_back() else { return (Self::Nothing, 0) };
        (Self::of_mark(last), bare.len() - last.len_utf8())
    }

    /// Every mark that stands at the end, behind the last word or before a last remark in brackets.
    fn all(text: &str) -> Vec<Self> {
        let behind = |text: &str| -> Vec<Self> {
            text.chars().rev().take_while(|c| !c.is_alphanumeric()).map(Self::of_mark).collect()
        };
        let mut all = behind(text);
        let trimmed = text.trim_end_matches(|c: char| !matches!(c, ')' | '）') && !c.is_alphanumeric());
        if trimmed.ends_with([')', '）'])
            && let Some(open) = trimmed.rfind(['(', '（'])
        {
            all.extend(behind(text.get(..open).unwrap_or_default().trim_end()));
        }
        all
    }

    fn words(self) -> &'static str {
        match self {
            Self::Stop => "a full stop",
            Self::Question => "a question mark",
            Self::Exclamation => "an exclamation mark",
            Self::Colon => "a colon",
            Self::Other => "a comma, semicolon or dash",
            Self::Nothing => "no mark",
        }
    }
}

/// What may stand behind the last mark.
fn closes(c: char) -> bool {
    c.is_whitespace()
        || matches!(
            c,
            '"' | '\'' | '”' | '’' | '»' | '“' | ')' | '）' | '」' | '』' | '》' | '\u{200e}' | '\u{200f}' | '\u{2069}'
        )
}

fn end(texts: &Texts<'_>, found: &mut Vec<Finding>) {
    let (wanted, _) = End::of(&texts.source.prose.text);
    let (got, at) = End::of(&texts.target.prose.text);
    if wanted == got || wanted == End::Other || got == End::Other && wanted == End::Nothing {
        return;
    }
    // An indirect question may become a direct one, an order a call; an abbreviation may lose its stop.
    let prose = texts.source.prose.text.trim_end_matches(|c: char| !c.is_alphanumeric());
    let last = prose.rfind(['.', '!', '?', '。', ':']).unwrap_or_default();
    let asks = |word: &&Word| word.range.start >= last && texts.from.asks.contains(&word.small.as_str());
    let is_indirect = texts.source.words.iter().any(|word| asks(&word));
    let asks_or_calls = |end: End| end == End::Exclamation || end == End::Question && is_indirect;
    let is_abbreviation = wanted == End::Stop && texts.source.words.len() < 2;
    // A Greek question mark is a semicolon.
    let is_greek = got == End::Other && wanted == End::Question && texts.to.marks.contains(&('?', ';'));
    let all = End::all(&texts.target.prose.text);
    let is_there =
        all.iter().any(|end| *end == wanted && wanted != End::Nothing || wanted == End::Stop && asks_or_calls(*end));
    if is_abbreviation || is_greek || is_there || texts.to.has_free_ends {
        return;
    }
    found.push(
        Finding::new(
            "language/end-mark",
            format!("the source ends in {}, the translation in {}", wanted.words(), got.words()),
        )
        .help("end it as the source ends")
        .at(texts.target.place(at)),
    );
}

/// ASCII marks behind a letter of the language, where it has marks of its own.
fn own_marks(texts: &Texts<'_>, found: &mut Vec<Finding>) {
    let text = &texts.target.prose.text;
    if texts.to.marks.is_empty() {
        return;
    }
    let mut before = ' ';
    for (at, c) in text.char_indices() {
        let own = texts.to.marks.iter().find(|(ascii, _)| *ascii == c);
        if let Some((_, own)) = own
            && is_among_own(texts, before, (at, c))
        {
            found.push(
                Finding::new("language/marks", format!("{} writes `{own}` in place of `{c}`", texts.locale))
                    .help(format!("write `{own}`"))
                    .at(texts.target.place(at)),
            );
            return;
        }
        if !matches!(c, ')' | '）' | '"' | '”' | '»' | ' ' | '\u{a0}' | '\u{202f}') {
            before = c;
        }
    }
}

/// Whether a mark stands behind a letter of the language, or behind something else and before such a letter. Within a
/// number or a name of a program it stands for itself.
fn is_among_own(texts: &Texts<'_>, before: char, (at, mark): (usize, char)) -> bool {
    let behind = texts.target.prose.text.get(at + mark.len_utf8()..).unwrap_or_default();
    let next = behind.chars().next().unwrap_or(' ');
    let is_joined = next == OBJECT || mark == '.' && next.is_ascii_alphanumeric();
    if is_own_letter(texts, before) {
        return !is_joined;
    }
    let letter = behind.trim_start().chars().next().unwrap_or(' ');
    next.is_whitespace() && matches!(mark, ',' | ';') && before.is_alphanumeric() && is_own_letter(texts, letter)
}

fn is_own_letter(texts: &Texts<'_>, c: char) -> bool {
    c.is_alphabetic() && texts.to.has_script(script_of(c))
}

/// Sentences that a mark must open, too.
fn openings(texts: &Texts<'_>, found: &mut Vec<Finding>) {
    let text = &texts.target.prose.text;
    for (close, open) in &texts.to.openings {
        let asks = |(at, _): &(usize, &str)| {
            let before = text.get(..*at).unwrap_or_default();
            // `the operator ?`: a blank stands before no mark that ends a sentence.
            let before = before.trim_end_matches(|c: char| closes(c) && !c.is_whitespace()).chars().next_back();
            let behind = text.get(at + close.len_utf8()..).and_then(|rest| rest.chars().next());
            before.is_some_and(|before| is_own_letter(texts, before) || before == OBJECT)
                && behind.is_none_or(|behind| closes(behind) || behind.is_ascii_punctuation() && behind != '(')
        };
        if text.match_indices(*close).filter(asks).count() > text.matches(*open).count() {
            found.push(
                Finding::new("language/marks", format!("a sentence that ends in `{close}` begins with `{open}`"))
                    .help(format!("write `{open}` before its first word"))
                    .at(text.rfind(*close).map(|at| texts.target.place(at))),
            );
        }
    }
}
