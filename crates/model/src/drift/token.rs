//! Texts as tokens: words, numbers, signs, and what stands between them.

use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

use super::Piece;
use super::number::{digit, numbers};
use crate::locale::Locale;

/// Symbols that mean something: a text says another thing without them.
const SYMBOLS: &str = "%‰°$€£¥₹₱₦±≥≤<>=+×÷§№#&@";

/// One token as it stands in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Token {
    /// As it is written.
    pub(super) text: String,
    pub(super) key: Key,
    /// Whether it begins a sentence.
    pub(super) starts: bool,
    /// Whether it ends a sentence.
    pub(super) ends: bool,
}

/// What a token is compared by.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Key {
    /// A word without its case, in one Unicode form.
    Word(String),
    /// A number by its value.
    Number(String),
    /// A symbol or a question mark.
    Symbol(char),
    /// A Fluent placeable.
    Placeable(String),
    Code(String),
    Target(String),
    Image(String),
    Mark(&'static str),
    Html(String),
}

impl Key {
    /// Whether readers count it among the words.
    pub(super) fn is_word(&self) -> bool {
        matches!(self, Self::Word(_) | Self::Number(_) | Self::Symbol(_) | Self::Placeable(_) | Self::Code(_))
    }

    pub(super) fn word(&self) -> Option<&str> {
        match self {
            Self::Word(word) => Some(word),
            _ => None,
        }
    }
}

/// The tokens of a text. Blanks and punctuation are none; they only tell where sentences end.
pub(super) fn tokens(pieces: &[Piece]) -> Vec<Token> {
    let mut out: Vec<Token> = Vec::new();
    for piece in pieces {
        match piece {
            Piece::Text(text) => text_tokens(text, &mut out),
            Piece::Code(code) => push(&mut out, code, Key::Code(code.clone())),
            Piece::Target(target) => push(&mut out, target, Key::Target(target.clone())),
            Piece::Image(path) => push(&mut out, path, Key::Image(path.clone())),
            Piece::Mark(mark) => push(&mut out, "", Key::Mark(mark)),
            Piece::Html(html) => push(&mut out, html, Key::Html(html.clone())),
        }
    }
    out
}

fn push(out: &mut Vec<Token>, text: &str, key: Key) {
    let starts = out.last().is_none_or(|last| last.ends);
    out.push(Token { text: text.to_owned(), key, starts, ends: false });
}

fn text_tokens(text: &str, out: &mut Vec<Token>) {
    let mut rest = text;
    while let Some(open) = rest.find('{') {
        let (before, tail) = rest.split_at(open);
        plain_tokens(before, out);
        let length = tail.find('}').map_or(tail.len(), |at| at + 1);
        let (placeable, behind) = tail.split_at(length);
        push(out, placeable, Key::Placeable(placeable.split_whitespace().collect()));
        rest = behind;
    }
    plain_tokens(rest, out);
}

fn plain_tokens(text: &str, out: &mut Vec<Token>) {
    let mut at = 0;
    for number in numbers(text) {
        word_tokens(text.get(at..number.range.start).unwrap_or_default(), out);
        let before = text.get(..number.range.start).unwrap_or_default();
        let sign = if is_minus(before) { "-" } else { "" };
        let raw = text.get(number.range.clone()).unwrap_or_default();
        push(out, raw, Key::Number(format!("{sign}{}", number.value)));
        at = number.range.end;
    }
    word_tokens(text.get(at..).unwrap_or_default(), out);
}

/// Whether a text ends in the sign of a negative number.
fn is_minus(before: &str) -> bool {
    let Some(rest) = before.strip_suffix(['-', '−', '–']) else { return false };
    rest.is_empty() && before.starts_with('−') || rest.ends_with([' ', '(', '\u{a0}']) && !before.ends_with("– ")
}

fn word_tokens(text: &str, out: &mut Vec<Token>) {
    // A narrow no-break space would join two words (Annex 29 has it among the connectors).
    for part in text.split('\u{202f}').flat_map(UnicodeSegmentation::split_word_bounds) {
        let first = part.chars().next().unwrap_or(' ');
        if part.chars().any(char::is_alphanumeric) {
            for word in elided(part) {
                push(out, word, Key::Word(folded(word)));
            }
        } else if matches!(first, '?' | '？' | '؟') {
            push(out, part, Key::Symbol('?'));
            end(out);
        } else if matches!(first, '.' | '!' | '。' | '！' | '…' | '۔') {
            end(out);
        } else if SYMBOLS.contains(first) || is_pictograph(first) {
            push(out, part, Key::Symbol(first));
        }
    }
}

fn end(out: &mut [Token]) {
    if let Some(last) = out.last_mut() {
        last.ends = true;
    }
}

/// French and Italian elisions are words of their own: `n'est` is two.
fn elided(part: &str) -> impl Iterator<Item = &str> {
    let cut = part.find(['\'', '\u{2019}']).filter(|at| {
        let before = part.get(..*at).unwrap_or_default().to_lowercase();
        matches!(before.as_str(), "n" | "l" | "d" | "s" | "c" | "j" | "m" | "t" | "qu" | "jusqu" | "lorsqu" | "puisqu")
            && part.get(*at..).is_some_and(|rest| rest.chars().count() > 2)
    });
    let at = cut.map_or(0, |at| at + part.get(at..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8));
    let (head, tail) = part.split_at(at);
    [head, tail].into_iter().filter(|part| !part.is_empty())
}

/// A word in one Unicode form (NFKC), without case, with straight apostrophes, without tatweel and Arabic vowel marks.
pub(super) fn folded(word: &str) -> String {
    let plain = |c: char| match c {
        '\u{2019}' | '\u{2018}' | 'ʼ' => '\'',
        c => c,
    };
    word.nfkc()
        .filter(|c| !is_vowel_mark(*c) && !matches!(c, '\u{640}' | '\u{200b}'..='\u{200f}' | '\u{ad}'))
        .map(plain)
        .flat_map(char::to_lowercase)
        .collect()
}

/// What Arabic writes above and below letters, and mostly leaves out.
fn is_vowel_mark(c: char) -> bool {
    matches!(c, '\u{64b}'..='\u{652}' | '\u{670}')
}

fn is_pictograph(c: char) -> bool {
    matches!(u32::from(c), 0x2190..=0x21ff | 0x2600..=0x27bf | 0x1f300..=0x1faff)
}

/// Han, Hiragana and Katakana: two letters are about a word.
pub(super) fn is_cjk(word: &str) -> bool {
    word.chars().any(|c| matches!(u32::from(c), 0x3040..=0x30ff | 0x3400..=0x9fff | 0x20000..=0x3ffff))
}

pub(super) fn keys(tokens: &[Token]) -> Vec<Key> {
    tokens.iter().map(|token| token.key.clone()).collect()
}

/// Whether two texts differ in targets, paths and code alone, one for one.
pub(super) fn is_mechanical(old: &[Key], new: &[Key]) -> bool {
    let same_kind = |(a, b): (&Key, &Key)| {
        a == b
            || matches!(
                (a, b),
                (Key::Code(_), Key::Code(_)) | (Key::Target(_), Key::Target(_)) | (Key::Image(_), Key::Image(_))
            )
    };
    old.len() == new.len() && old.iter().zip(new).all(same_kind)
}

pub(super) fn mechanical_reasons(old: &[Key], new: &[Key]) -> Vec<String> {
    let reason = |(a, b): (&Key, &Key)| match (a, b) {
        (Key::Code(a), Key::Code(b)) if a != b => Some(format!("the code `{a}` became `{b}`")),
        (Key::Target(a), Key::Target(b)) if a != b => Some(format!("the link to {a} leads to {b}")),
        (Key::Image(a), Key::Image(b)) if a != b => Some(format!("the image {a} became {b}")),
        _ => None,
    };
    old.iter().zip(new).filter_map(reason).collect()
}

/// Words that another letter case makes other words.
const CASED: [(&str, &str); 20] = [
    ("en", "may"),
    ("en", "march"),
    ("en", "august"),
    ("en", "us"),
    ("en", "it"),
    ("en", "who"),
    ("en", "polish"),
    ("en", "turkey"),
    ("en", "china"),
    ("en", "chad"),
    ("en", "job"),
    ("en", "state"),
    ("en", "union"),
    ("en", "excel"),
    ("en", "aids"),
    ("fr", "état"),
    ("fr", "église"),
    ("es", "estado"),
    ("es", "iglesia"),
    ("ru", "земля"),
];

/// In texts of the same words: those that letter case or vowel marks make other words, in words.
pub(super) fn other_words(old: &[Token], new: &[Token], language: &Locale) -> Vec<String> {
    let all_caps =
        |tokens: &[Token]| tokens.iter().filter(|token| token.key.word().is_some()).all(|token| is_caps(&token.text));
    let is_style = all_caps(old) != all_caps(new) && old.len() > 1;
    let by_case = |a: &Token, b: &Token, word: &str| {
        let upper = |text: &str| text.chars().any(char::is_uppercase);
        let listed = CASED.contains(&(language.language(), word)) && !(a.starts && b.starts);
        let acronym = is_caps(&a.text) != is_caps(&b.text);
        folded_but_case(&a.text) != folded_but_case(&b.text) && (acronym || listed && upper(&a.text) != upper(&b.text))
    };
    let differs = |(a, b): &(&Token, &Token)| {
        let Some(word) = a.key.word() else { return false };
        !is_style && by_case(a, b, word) || are_vowelled_apart(&a.text, &b.text)
    };
    let changed = old.iter().zip(new).filter(differs);
    changed.map(|(a, b)| format!("'{}' became '{}'", a.text, b.text)).collect()
}

/// Whether a word of several letters has no small one.
pub(super) fn is_caps(text: &str) -> bool {
    text.chars().filter(|c| c.is_alphabetic()).count() > 1 && text.chars().all(|c| !c.is_lowercase())
}

/// Whether the vowel marks of two words say different things: one that only has fewer of them is the same word.
fn are_vowelled_apart(a: &str, b: &str) -> bool {
    let is_part = |few: &str, many: &str| {
        let mut many = many.chars();
        few.chars().all(|c| many.any(|other| other == c))
    };
    a.contains(is_vowel_mark) && b.contains(is_vowel_mark) && !is_part(a, b) && !is_part(b, a)
}

fn folded_but_case(text: &str) -> String {
    text.nfkc().collect()
}

/// Whether a text has any digit.
pub(super) fn has_digit(text: &str) -> bool {
    text.chars().any(|c| digit(c).is_some())
}
