//! Pseudo-locales: the source text as no language has it, so that whatever was never given to translators is seen at once.
//!
//! `en-XA` has accents on every letter of ASCII, is a third longer and stands in brackets: what stands in plain letters is
//! hard-coded, what has no closing bracket is cut off, what does not fit will not fit in German. `ar-XB` runs from right to
//! left: each word is turned round by marks of direction, and the page with it. The tags are those of CLDR.

use std::ops::Range;

use crate::locale::Locale;

/// A pseudo-locale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pseudo {
    /// `en-XA`: accented, longer, in brackets.
    Accented,
    /// `ar-XB`: from right to left.
    RightToLeft,
}

/// The brackets that a text stands in: they mean nothing in Markdown, Fluent or HTML.
const BRACKETS: [char; 2] = ['⟦', '⟧'];
const RIGHT_TO_LEFT_MARK: char = '\u{200f}';
const RIGHT_TO_LEFT_OVERRIDE: char = '\u{202e}';
const POP_DIRECTION: char = '\u{202c}';

const PLAIN: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const ACCENTED: &str = "ÁƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽáƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž";

impl Pseudo {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::Accented, Self::RightToLeft];

    /// Its tag.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::Accented => "en-XA",
            Self::RightToLeft => "ar-XB",
        }
    }

    /// The pseudo-locale that a locale is, if it is one.
    #[must_use]
    pub fn of(locale: &Locale) -> Option<Self> {
        Self::ALL.into_iter().find(|pseudo| pseudo.tag() == locale.as_str())
    }

    /// A text in it. `words` are the stretches of letters that readers see, in their order; all else stays as it is.
    #[must_use]
    pub fn say(self, text: &str, words: &[Range<usize>]) -> String {
        let mut out = String::with_capacity(text.len() * 2);
        let mut at = 0;
        for (range, said) in self.changes(text, words) {
            out.push_str(text.get(at..range.start).unwrap_or_default());
            out.push_str(&said);
            at = range.end;
        }
        out + text.get(at..).unwrap_or_default()
    }

    /// What becomes of each of the words of one text.
    #[must_use]
    pub fn changes(self, text: &str, words: &[Range<usize>]) -> Vec<(Range<usize>, String)> {
        let mut letters = 1;
        let mut change = |(number, range): (usize, &Range<usize>)| {
            let word = text.get(range.clone())?;
            let mut out = String::new();
            match self {
                Self::Accented => {
                    out.extend((number == 0).then_some(BRACKETS[0]));
                    accented(word, &mut letters, &mut out);
                    out.extend((number + 1 == words.len()).then_some(BRACKETS[1]));
                }
                Self::RightToLeft => {
                    out.extend([RIGHT_TO_LEFT_MARK, RIGHT_TO_LEFT_OVERRIDE]);
                    out.push_str(word);
                    out.extend([POP_DIRECTION, RIGHT_TO_LEFT_MARK]);
                }
            }
            Some((range.clone(), out))
        };
        words.iter().enumerate().filter_map(&mut change).collect()
    }

    /// A text without markup in it.
    #[must_use]
    pub fn say_plain(self, text: &str) -> String {
        self.say(text, &words(text, 0))
    }
}

/// A word with accents, every third letter of the whole text twice.
fn accented(word: &str, letters: &mut usize, out: &mut String) {
    for c in word.chars() {
        let at = PLAIN.chars().position(|plain| plain == c);
        let new = at.and_then(|at| ACCENTED.chars().nth(at)).unwrap_or(c);
        out.push(new);
        *letters += 1;
        if letters.is_multiple_of(3) {
            out.extend(new.to_lowercase());
        }
    }
}

/// The stretches of letters of a text that starts at the byte `offset` of a longer one.
#[must_use]
pub fn words(text: &str, offset: usize) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for (at, c) in text.char_indices().filter(|(_, c)| c.is_alphabetic()) {
        let (start, end) = (offset + at, offset + at + c.len_utf8());
        match found.last_mut() {
            Some(last) if last.end == start => last.end = end,
            _ => found.push(start..end),
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{ACCENTED, PLAIN, Pseudo, words};
    use proptest::prelude::*;

    #[test]
    fn every_letter_of_ascii_has_an_accent() {
        assert_eq!((PLAIN.len(), ACCENTED.chars().count()), (52, 52));
        assert!(ACCENTED.chars().all(|c| !c.is_ascii() && c.is_alphabetic()));
        assert_eq!(Pseudo::Accented.say_plain("Hello, 3 towns!"), "⟦Ĥééļļöö, 3 ţöŵŵñš⟧!");
        assert_eq!(Pseudo::Accented.say_plain("3 + 4"), "3 + 4");
        assert_eq!(
            Pseudo::RightToLeft.say_plain("a b."),
            "\u{200f}\u{202e}a\u{202c}\u{200f} \u{200f}\u{202e}b\u{202c}\u{200f}."
        );
        assert_eq!(Pseudo::of(&"ar-XB".parse().unwrap()), Some(Pseudo::RightToLeft));
        assert_eq!(Pseudo::of(&"ar".parse().unwrap()), None);
    }

    #[test]
    fn other_scripts_are_longer_and_in_brackets_too() {
        assert_eq!(words("مرحبا بكم", 2), [2..12, 13..19]);
        assert_eq!(Pseudo::Accented.say_plain("数字政府"), "⟦数字字政府⟧");
    }

    proptest! {
        #[test]
        fn it_is_a_third_longer_and_loses_nothing(text in "[a-zA-Z ,.0-9]{8,80}") {
            let letters = |text: &str| text.chars().filter(|c| c.is_alphabetic()).count();
            let (before, said) = (letters(&text), Pseudo::Accented.say_plain(&text));
            let more = letters(&said) - before;
            prop_assert_eq!(more, (before + 1) / 3);
            prop_assert!(before < 8 || (30..=40).contains(&(more * 100 / before)), "{} of {}", more, before);
            prop_assert!(!said.contains(|c: char| c.is_ascii_alphabetic()));
            let others = |text: &str| text.chars().filter(|c| !c.is_alphabetic() && !"⟦⟧".contains(*c)).collect::<String>();
            prop_assert_eq!(others(&text), others(&said));
        }

        #[test]
        fn marks_of_direction_are_balanced(text in "[\\p{L} *_0-9]{0,40}") {
            let said = Pseudo::RightToLeft.say_plain(&text);
            prop_assert_eq!(said.matches('\u{202e}').count(), said.matches('\u{202c}').count());
            prop_assert_eq!(said.replace(['\u{200f}', '\u{202e}', '\u{202c}'], ""), text);
        }
    }
}
