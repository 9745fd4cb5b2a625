//! How grave a change of a source text is for its translations, and why.
//!
//! A text comes as [`Piece`]s: words, and what stands between them. [`classify`] compares two of them: what readers
//! take no notice of is cosmetic; a link target, a code span or an image alone is mechanical; a sign of meaning (a
//! negation, modal, number, date, unit, bound) that came, went or changed is critical, however short the edit; the rest
//! is minor up to three words, and major beyond. [`marks`] shows a change word by word.

mod change;
mod merge;
mod number;
mod pairs;
mod port;
mod signs;
mod token;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::locale::Locale;

pub use change::{Mark, MarkKind, marks};
pub use merge::merge;
pub use number::{Number, numbers};
pub use pairs::{Pair, pairs};
pub use port::{Port, correspondents, port, ports};

/// Up to so many changed words are a minor change.
const FEW_WORDS: usize = 3;

/// A part of a text, in its order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Words for readers.
    Text(String),
    /// The content of a code span.
    Code(String),
    /// The target of a link.
    Target(String),
    /// The path of an image.
    Image(String),
    /// Markup: what it is, not how it is written.
    Mark(&'static str),
    /// A tag of raw HTML.
    Html(String),
}

/// How grave a change is, gravest last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// White space, quotation marks, punctuation, letter case.
    Cosmetic,
    /// A link target, a code span or an image path, in an otherwise equal text.
    Mechanical,
    /// Up to three words, no sign of meaning among them.
    Minor,
    /// More words.
    Major,
    /// A sign of meaning: a negation, modal, number, date, unit or bound.
    Critical,
}

impl Severity {
    /// All, gravest first: the order of every list.
    pub const ALL: [Self; 5] = [Self::Critical, Self::Major, Self::Minor, Self::Mechanical, Self::Cosmetic];

    /// Its name.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Cosmetic => "cosmetic",
            Self::Mechanical => "mechanical",
            Self::Minor => "minor",
            Self::Major => "major",
            Self::Critical => "critical",
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// What became of a text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Change {
    /// How grave it is.
    pub severity: Severity,
    /// Why, in words.
    pub reasons: Vec<String>,
    /// How many words are not as they were.
    pub words: usize,
}

/// The values of the numbers of a text, in digits and, where the table of signs has the language, in words.
#[must_use]
pub fn values(text: &str, language: &Locale) -> BTreeSet<String> {
    signs::values(&token::tokens(&[Piece::Text(text.to_owned())]), language)
}

/// Whether the table of signs has the number words of a language.
#[must_use]
pub fn knows_numbers(language: &Locale) -> bool {
    signs::has_language(language)
}

/// Compares two versions of a text in a language.
#[must_use]
pub fn classify(old: &[Piece], new: &[Piece], language: &Locale) -> Change {
    let (old, new) = (token::tokens(old), token::tokens(new));
    let (old_key, new_key) = (token::keys(&old), token::keys(&new));
    if old_key == new_key {
        return same_words(&old, &new, language);
    }
    if token::is_mechanical(&old_key, &new_key) {
        let reasons = token::mechanical_reasons(&old_key, &new_key);
        return Change { severity: Severity::Mechanical, reasons, words: 0 };
    }
    let (old, new) = change::without_equal_sentences(&old, &new);
    let hunks = change::hunks(&old, &new);
    let words = hunks.iter().map(|hunk| hunk.words()).sum();
    let reasons = signs::changed(&hunks, language, words <= FEW_WORDS);
    if !reasons.is_empty() {
        return Change { severity: Severity::Critical, reasons, words };
    }
    let severity = if words <= FEW_WORDS { Severity::Minor } else { Severity::Major };
    Change { severity, reasons: vec![in_words(words)], words }
}

fn in_words(words: usize) -> String {
    match words {
        0 => "markup changed".to_owned(),
        1 => "1 word changed".to_owned(),
        _ => format!("{words} words changed"),
    }
}

/// The same words: a change of letter case or of vowel marks can make another one of them.
fn same_words(old: &[token::Token], new: &[token::Token], language: &Locale) -> Change {
    let reasons = token::other_words(old, new, language);
    let severity = if reasons.is_empty() { Severity::Cosmetic } else { Severity::Minor };
    let words = reasons.len();
    let told = if reasons.is_empty() {
        vec!["only white space, punctuation or letter case changed".to_owned()]
    } else {
        reasons
    };
    Change { severity, reasons: told, words }
}

/// What is done with a drifted translation, by severity.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Action {
    /// It is shown as it is.
    #[default]
    Show,
    /// It is shown with a mark that tells readers that it is older than the original.
    Notice,
    /// The fallback is shown instead.
    Fallback,
}

/// What is done, severity by severity.
pub type Policy = BTreeMap<Severity, Action>;

/// What a policy says of a severity; what it does not say is decided here.
#[must_use]
pub fn action(severity: Severity, policies: &[&Policy]) -> Action {
    let said = policies.iter().find_map(|policy| policy.get(&severity)).copied();
    said.unwrap_or(if severity >= Severity::Major { Action::Notice } else { Action::Show })
}

#[cfg(test)]
mod tests {
    use super::{Piece, Severity, classify};

    fn severity(language: &str, old: &str, new: &str) -> Severity {
        let piece = |text: &str| vec![Piece::Text(text.to_owned())];
        classify(&piece(old), &piece(new), &language.parse().unwrap()).severity
    }

    #[test]
    fn numbers_have_their_value_in_words_too() {
        for (language, text, value) in [
            ("en", "in six billion cases", "6000000000"),
            ("en", "386 to 388 million", "386000000"),
            ("fr", "vingt-trois villes", "23"),
            ("fr", "6,2 billions", "6200000000000"),
            ("ar", "بثلاثة وعشرين نوعا", "23"),
            ("ar", "في ستينات القرن العشرين", "1960"),
            ("zh", "每月80多亿笔", "8000000000"),
            ("pt", "doze meses", "12"),
            ("sw", "miezi kumi na mbili", "12"),
        ] {
            let values = super::values(text, &language.parse().unwrap());
            assert!(values.contains(value), "{text}: {values:?}");
        }
    }

    #[test]
    fn every_class_is_told_apart() {
        for (language, old, new, expected) in [
            ("en", "He said \u{201c}yes\u{201d}, then left.", "He said 'yes' - then left", Severity::Cosmetic),
            ("en", "We met in may", "We met in May", Severity::Minor),
            ("en", "You should reply", "You must reply", Severity::Critical),
            ("en", "Reply in 10 days", "Reply in 15 days", Severity::Critical),
            ("en", "1,642 towns", "1642 towns", Severity::Cosmetic),
            ("en", "ten towns", "10 towns", Severity::Minor),
            ("en", "It is possible", "It is impossible", Severity::Critical),
            ("en", "A small town", "A small village", Severity::Minor),
            ("en", "A small town by the sea", "Every large city in a dry land", Severity::Major),
            ("fr", "Faites un pas vers eux", "Faites un petit pas vers eux", Severity::Minor),
            ("fr", "Il répond", "Il ne répond pas", Severity::Critical),
            ("zh", "政府机构不同", "政府部门不同", Severity::Minor),
            ("zh", "公务员可以申请", "公务员不可以申请", Severity::Critical),
            ("ar", "يجب تقديم الطلب", "يمكن تقديم الطلب", Severity::Critical),
            ("ar", "خلال 10 أيام", "خلال ١٠ أيام", Severity::Cosmetic),
            ("ru", "Это возможно", "Это невозможно", Severity::Critical),
            ("es", "el poder judicial", "el poder judicial local", Severity::Minor),
        ] {
            assert_eq!(severity(language, old, new), expected, "{old} / {new}");
        }
    }

    #[test]
    fn reasons_are_in_words() {
        let piece = |text: &str| vec![Piece::Text(text.to_owned())];
        let reasons =
            |old: &str, new: &str| classify(&piece(old), &piece(new), &"en".parse().unwrap()).reasons.join("; ");
        assert_eq!(
            reasons("It should be done in 10 days", "It must be done in 15 days"),
            "'should' became 'must'; 10 became 15"
        );
        assert_eq!(reasons("Staff reply", "Staff never reply"), "'never' was added");
    }
}
