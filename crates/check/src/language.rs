//! What languages are like: the table `data/languages.txt`.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use icu_properties::CodePointMapData;
use icu_properties::props::Script;
use tafsiri_model::Locale;

const TABLE: &str = include_str!("../data/languages.txt");

/// What rules ask of a language. All is empty for one that the table does not have.
#[derive(Clone, Debug, Default)]
pub(crate) struct Language {
    /// Its place in the table, from 0: the bit of [`words_of`].
    bit: u32,
    pub(crate) scripts: Vec<Script>,
    /// Marks that a no-break space stands before.
    pub(crate) before: Vec<char>,
    /// Marks that a no-break space stands behind.
    pub(crate) after: Vec<char>,
    /// What it writes in place of ASCII marks.
    pub(crate) marks: Vec<(char, char)>,
    /// What opens a sentence that ends in a mark.
    pub(crate) openings: Vec<(char, char)>,
    /// Words of indirect questions.
    pub(crate) asks: Vec<&'static str>,
    pub(crate) has_decimal_comma: bool,
    /// Letters that look like its own or are of the other way to write it.
    pub(crate) strangers: Vec<char>,
    pub(crate) reduplicates: bool,
    pub(crate) has_joiners: bool,
    /// Whether a sentence may do without the mark at its end, or take another one.
    pub(crate) has_free_ends: bool,
    /// How wide a translation from English is, in per cent of it.
    pub(crate) width: Option<usize>,
}

/// The table: languages by their tags, and which of them have a word.
struct Table {
    languages: BTreeMap<&'static str, Language>,
    words: BTreeMap<&'static str, u64>,
}

static LANGUAGES: LazyLock<Table> = LazyLock::new(Table::read);

impl Table {
    fn read() -> Self {
        let mut table = Self { languages: BTreeMap::new(), words: BTreeMap::new() };
        for line in TABLE.lines().filter(|line| !line.starts_with('#')) {
            let fields: Vec<&str> = line.split('|').map(str::trim).collect();
            if let [tag, what, values] = fields.as_slice() {
                table.add(tag, what, values);
            }
        }
        table
    }

    fn add(&mut self, tag: &'static str, what: &str, values: &'static str) {
        let bit = u32::try_from(self.languages.len()).unwrap_or(63).min(63);
        if what == "like" {
            let other = self.languages.get(values).cloned().unwrap_or_default();
            self.languages.insert(tag, other);
            return;
        }
        let language = self.languages.entry(tag).or_insert_with(|| Language { bit, ..Language::default() });
        if what == "words" {
            let bit = 1 << language.bit;
            values.split(' ').for_each(|word| *self.words.entry(word).or_default() |= bit);
        } else {
            language.set(what, values);
        }
    }
}

impl Language {
    /// What the table has of a locale: its tag, else the tag cut from the right.
    pub(crate) fn of(locale: &Locale) -> &'static Self {
        static NONE: LazyLock<Language> = LazyLock::new(|| Language { bit: 63, ..Language::default() });
        let mut tag = locale.as_str();
        loop {
            if let Some(language) = LANGUAGES.languages.get(tag) {
                return language;
            }
            match tag.rsplit_once('-') {
                Some((parent, _)) => tag = parent,
                None => return &NONE,
            }
        }
    }

    fn set(&mut self, what: &str, values: &'static str) {
        let letters = || values.chars().filter(|c| *c != ' ');
        let pairs = || values.split(' ').filter_map(|pair| Some((pair.chars().next()?, pair.chars().nth(1)?)));
        match what {
            "script" => self.scripts = values.split(' ').filter_map(script_named).collect(),
            "before" => self.before = letters().collect(),
            "after" => self.after = letters().collect(),
            "marks" => self.marks = pairs().collect(),
            "opening" => self.openings = pairs().collect(),
            "asks" => self.asks = values.split(' ').collect(),
            "decimal" => self.has_decimal_comma = values == ",",
            "strangers" => self.strangers = letters().collect(),
            "reduplicates" => self.reduplicates = values == "yes",
            "ends" => self.has_free_ends = values == "free",
            "joiners" => self.has_joiners = values == "yes",
            "width" => self.width = values.parse().ok(),
            _ => {}
        }
    }

    /// The bit that its words have in [`words_of`].
    pub(crate) fn bit(&self) -> u64 {
        1 << self.bit
    }

    /// Whether it is written in a script.
    pub(crate) fn has_script(&self, script: Script) -> bool {
        self.scripts.contains(&script)
    }

    /// Whether its marks may be as wide as its letters.
    pub(crate) fn has_wide_marks(&self) -> bool {
        self.scripts.is_empty()
            || self
                .scripts
                .iter()
                .any(|script| [Script::Han, Script::Hiragana, Script::Katakana, Script::Hangul].contains(script))
    }

    /// Whether its words stand side by side without blanks.
    pub(crate) fn is_dense(&self) -> bool {
        self.scripts.first().is_some_and(|script| {
            [Script::Han, Script::Thai, Script::Khmer, Script::Lao, Script::Myanmar].contains(script)
        })
    }
}

/// The languages, one bit each, in which this word of small letters is one that every text has.
pub(crate) fn words_of(word: &str) -> u64 {
    LANGUAGES.words.get(word).copied().unwrap_or_default()
}

/// The script of a letter.
pub(crate) fn script_of(c: char) -> Script {
    if c.is_ascii() {
        return if c.is_ascii_alphabetic() { Script::Latin } else { Script::Common };
    }
    CodePointMapData::<Script>::new().get(c)
}

fn script_named(name: &str) -> Option<Script> {
    Some(match name {
        "Latin" => Script::Latin,
        "Cyrillic" => Script::Cyrillic,
        "Greek" => Script::Greek,
        "Arabic" => Script::Arabic,
        "Hebrew" => Script::Hebrew,
        "Devanagari" => Script::Devanagari,
        "Bengali" => Script::Bengali,
        "Thai" => Script::Thai,
        "Khmer" => Script::Khmer,
        "Lao" => Script::Lao,
        "Myanmar" => Script::Myanmar,
        "Ethiopic" => Script::Ethiopic,
        "Hangul" => Script::Hangul,
        "Han" => Script::Han,
        "Hiragana" => Script::Hiragana,
        "Katakana" => Script::Katakana,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::{Language, TABLE, script_named, words_of};

    #[test]
    fn every_line_of_the_table_is_understood() {
        for line in TABLE.lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
            let fields: Vec<&str> = line.split('|').map(str::trim).collect();
            let [_, what, values] = fields.as_slice() else { panic!("{line}") };
            let known = ["like", "words", "script", "before", "after", "marks", "opening", "asks", "decimal"];
            let more = ["strangers", "reduplicates", "joiners", "ends", "width"];
            assert!(known.contains(what) || more.contains(what), "{line}");
            assert!(*what != "script" || values.split(' ').all(|name| script_named(name).is_some()), "{line}");
        }
        assert!(super::LANGUAGES.languages.len() < 63, "words have one bit for each language");
    }

    #[test]
    fn a_locale_has_what_its_language_has() {
        let of = |tag: &str| Language::of(&tag.parse().unwrap());
        assert_eq!(of("fr-SN").before, of("fr").before);
        assert!(of("fr-CA").before.len() < of("fr").before.len() && of("fr-CA").bit() == of("fr").bit());
        assert!(of("zh-TW").strangers.contains(&'国') && of("zh").strangers.contains(&'國'));
        assert!(of("tlh").scripts.is_empty());
        assert_eq!(words_of("der") & of("de").bit(), of("de").bit());
    }
}
