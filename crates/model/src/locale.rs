//! Locales: BCP 47 tags, their direction, and who falls back on whom.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use unic_langid::{CharacterDirection, LanguageIdentifier};

/// A language as readers are addressed in it: a BCP 47 tag in canonical case, such as `fr`, `fr-SN` or `zh-Hant`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Locale(String);

/// Which way a script runs, in the words of HTML's `dir` attribute.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The value of HTML's `dir` attribute.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

impl Locale {
    /// English, which is what a course is written in that does not say.
    #[must_use]
    pub fn english() -> Self {
        Self("en".to_owned())
    }

    /// The tag as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The language part alone: `fr` of `fr-SN`.
    #[must_use]
    pub fn language(&self) -> &str {
        self.0.split('-').next().unwrap_or_default()
    }

    /// Which way its usual script runs (CLDR likely subtags, as `unic-langid` has them).
    #[must_use]
    pub fn direction(&self) -> Direction {
        match self.identifier().character_direction() {
            CharacterDirection::RTL => Direction::Rtl,
            CharacterDirection::LTR | CharacterDirection::TTB => Direction::Ltr,
        }
    }

    /// Who is asked in turn for a text: the locale itself, then what `declared` names for it (and for those in turn),
    /// else its tag cut from the right, and last `source`. None comes twice, whatever was declared.
    #[must_use]
    pub fn chain(&self, declared: &BTreeMap<Self, Self>, source: &Self) -> Vec<Self> {
        let mut chain = vec![self.clone()];
        let mut at = self.clone();
        while let Some(next) = declared.get(&at).cloned().or_else(|| at.parent()) {
            if chain.contains(&next) {
                break;
            }
            chain.push(next.clone());
            at = next;
        }
        if !chain.contains(source) {
            chain.push(source.clone());
        }
        chain
    }

    /// The tag without its last part.
    fn parent(&self) -> Option<Self> {
        self.0.rsplit_once('-').map(|(parent, _)| Self(parent.to_owned()))
    }

    fn identifier(&self) -> LanguageIdentifier {
        self.0.parse().unwrap_or_default()
    }
}

impl FromStr for Locale {
    type Err = String;

    fn from_str(tag: &str) -> Result<Self, String> {
        let known = |id: &LanguageIdentifier| !id.language.is_empty();
        tag.replace('_', "-")
            .parse::<LanguageIdentifier>()
            .ok()
            .filter(known)
            .map(|id| Self(id.to_string()))
            .ok_or_else(|| format!("`{tag}` is no locale: a BCP 47 tag such as `fr`, `fr-SN` or `zh-Hant` is expected"))
    }
}

impl TryFrom<String> for Locale {
    type Error = String;

    fn try_from(tag: String) -> Result<Self, String> {
        tag.parse()
    }
}

impl From<Locale> for String {
    fn from(locale: Locale) -> Self {
        locale.0
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::{Direction, Locale};
    use std::collections::BTreeMap;

    fn locale(tag: &str) -> Locale {
        tag.parse().unwrap()
    }

    #[test]
    fn tags_are_made_canonical_or_refused() {
        assert_eq!(locale("pt_br").as_str(), "pt-BR");
        assert_eq!(locale("ZH-hant").as_str(), "zh-Hant");
        for bad in ["", "und", "klingonisch", "e n", "../en", "en-"] {
            assert!(bad.parse::<Locale>().is_err(), "{bad}");
        }
    }

    #[test]
    fn direction_follows_the_script() {
        for (tag, direction) in [
            ("ar", Direction::Rtl),
            ("ur", Direction::Rtl),
            ("he", Direction::Rtl),
            ("ar-Latn", Direction::Ltr),
            ("uz-Arab", Direction::Rtl),
            ("zh", Direction::Ltr),
            ("en", Direction::Ltr),
        ] {
            assert_eq!(locale(tag).direction(), direction, "{tag}");
        }
    }

    #[test]
    fn fallback_ends_at_the_source_and_never_loops() {
        let tags = |chain: Vec<Locale>| chain.iter().map(Locale::to_string).collect::<Vec<_>>().join(" ");
        let none = BTreeMap::new();
        assert_eq!(tags(locale("fr-SN").chain(&none, &locale("en"))), "fr-SN fr en");
        assert_eq!(tags(locale("en").chain(&none, &locale("en"))), "en");
        let declared = BTreeMap::from([(locale("ur"), locale("ar")), (locale("ar"), locale("ur"))]);
        assert_eq!(tags(locale("ur").chain(&declared, &locale("en"))), "ur ar en");
    }
}
