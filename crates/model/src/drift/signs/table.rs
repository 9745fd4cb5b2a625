//! The table of signs, `data/signs.txt`, and how a form of it is found in a text.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::super::token::{Key, Token, folded, is_cjk};

const TABLE: &str = include_str!("../../../data/signs.txt");

/// Stands for any number in a form; the number is a sign of its own.
const NUMBER: &str = "#";

/// So many letters of a stem are what it is looked up by.
const STEM: usize = 3;

/// What a sign says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Class {
    Negation,
    Modal,
    Number,
    Date,
    Unit,
    Bound,
    Scope,
    Prefix,
    Whole,
    Dual,
    Safe,
}

/// One way to write a sign: its words, of which the last letters may be open.
#[derive(Debug)]
struct Form {
    words: Vec<Word>,
    class: Class,
    lemma: String,
}

#[derive(Debug)]
struct Word {
    /// Without its case, in one Unicode form.
    text: String,
    /// Whether any letters may follow.
    is_stem: bool,
    /// Whether it is this word only where it begins with a capital: `May` the month.
    is_capital: bool,
}

/// A form in a text.
#[derive(Debug)]
pub(super) struct Found {
    pub(super) class: Class,
    pub(super) lemma: String,
    /// How many tokens it has.
    pub(super) length: usize,
}

/// The signs of one language.
#[derive(Debug, Default)]
pub(super) struct Language {
    /// By the first word, or its first letter where words are not parted by blanks; longest first.
    forms: BTreeMap<String, Vec<Form>>,
    /// By the first letters; longest first.
    stems: BTreeMap<String, Vec<Form>>,
    /// What makes the opposite of a word.
    pub(super) prefixes: Vec<String>,
    /// What the dual of a noun ends in.
    duals: Vec<String>,
}

static LANGUAGES: LazyLock<BTreeMap<&str, Language>> = LazyLock::new(read);

/// The signs of a language, where the table has any.
pub(super) fn language(name: &str) -> Option<&'static Language> {
    LANGUAGES.get(name)
}

fn read() -> BTreeMap<&'static str, Language> {
    let mut languages: BTreeMap<&str, Language> = BTreeMap::new();
    for line in TABLE.lines().filter(|line| !line.starts_with('#')) {
        let mut fields = line.split(" | ");
        if let (Some(language), Some(class), Some(lemma), Some(forms)) =
            (fields.next(), fields.next().and_then(class), fields.next(), fields.next())
        {
            let language = languages.entry(language.trim()).or_default();
            forms.split_whitespace().for_each(|form| language.add(class, lemma, form));
        }
    }
    let by_length = |forms: &mut Vec<Form>| forms.sort_by_key(|form| Reverse(form.rank()));
    for language in languages.values_mut() {
        language.forms.values_mut().chain(language.stems.values_mut()).for_each(by_length);
    }
    languages
}

fn class(name: &str) -> Option<Class> {
    Some(match name {
        "negation" => Class::Negation,
        "modal" => Class::Modal,
        "number" => Class::Number,
        "date" => Class::Date,
        "unit" => Class::Unit,
        "bound" => Class::Bound,
        "scope" => Class::Scope,
        "prefix" => Class::Prefix,
        "whole" => Class::Whole,
        "dual" => Class::Dual,
        "safe" => Class::Safe,
        _ => return None,
    })
}

impl Word {
    fn new(written: &str) -> Self {
        let stem = written.strip_suffix('*');
        let text = stem.unwrap_or(written);
        let is_capital = text.chars().next().is_some_and(char::is_uppercase);
        Self { text: folded(text), is_stem: stem.is_some(), is_capital }
    }

    fn is(&self, word: &str) -> bool {
        if self.is_stem { word.starts_with(&self.text) } else { word == self.text }
    }
}

impl Form {
    /// Longer forms before shorter ones; of equal length, what is none before what is one.
    fn rank(&self) -> (usize, bool) {
        (self.words.iter().map(|word| word.text.chars().count()).sum(), self.class == Class::Safe)
    }

    /// Whether it stands at a place of a text, its first word being `first`.
    fn fits(&self, tokens: &[Token], at: usize, first: &str) -> bool {
        self.words.iter().enumerate().all(|(offset, word)| {
            tokens.get(at + offset).is_some_and(|token| {
                if word.text == NUMBER {
                    matches!(token.key, Key::Number(_))
                } else if offset == 0 {
                    word.is(first) && is_that_word(token, word)
                } else {
                    token.key.word().is_some_and(|written| word.is(written))
                }
            })
        })
    }

    fn found(&self) -> Found {
        let length = self.words.iter().filter(|word| word.text != NUMBER).count();
        Found { class: self.class, lemma: self.lemma.clone(), length }
    }
}

/// A form with a capital fits a word with its capital that does not begin a sentence; the words of small letters that
/// are months with a capital fit without it.
fn is_that_word(token: &Token, form: &Word) -> bool {
    let written = token.text.chars().next().is_some_and(char::is_uppercase) && !token.starts;
    let is_month_too = matches!(form.text.as_str(), "may" | "march" | "august");
    if form.is_capital { written } else { !(written && is_month_too) }
}

impl Language {
    fn add(&mut self, class: Class, lemma: &str, form: &str) {
        match class {
            Class::Prefix => return self.prefixes.push(form.to_owned()),
            Class::Dual => return self.duals.push(form.to_owned()),
            _ => {}
        }
        let words: Vec<Word> = form.split('_').filter(|word| !word.is_empty()).map(Word::new).collect();
        let Some(first) = words.first() else { return };
        let (map, key) = if first.is_stem {
            (&mut self.stems, start(&first.text, STEM))
        } else if is_cjk(&first.text) {
            (&mut self.forms, start(&first.text, 1))
        } else {
            (&mut self.forms, first.text.clone())
        };
        map.entry(key).or_default().push(Form { words, class, lemma: lemma.to_owned() });
    }

    /// The longest form that stands at a place of a text.
    pub(super) fn at(&self, tokens: &[Token], at: usize) -> Option<Found> {
        let word = tokens.get(at)?.key.word()?;
        if is_cjk(word) {
            return self.han(tokens, at);
        }
        stripped(word).find_map(|word| {
            let exact = self.forms.get(word);
            let open = self.stems.get(start(word, STEM).as_str());
            let longest = |forms: Option<&'_ Vec<Form>>| -> Option<((usize, bool), Found)> {
                let form = forms?.iter().find(|form| form.fits(tokens, at, word))?;
                Some((form.rank(), form.found()))
            };
            [longest(exact), longest(open)].into_iter().flatten().max_by_key(|(rank, _)| *rank).map(|(_, found)| found)
        })
    }

    /// The longest form that starts with this letter: Chinese has no blanks between words.
    fn han(&self, tokens: &[Token], at: usize) -> Option<Found> {
        let near = tokens.get(at..(at + 6).min(tokens.len()))?;
        let rest: String = near.iter().map_while(|token| token.key.word().filter(|word| is_cjk(word))).collect();
        let forms = self.forms.get(start(&rest, 1).as_str())?;
        let form = forms.iter().find(|form| form.words.iter().all(|word| rest.starts_with(&word.text)))?;
        let letters = form.words.first().map_or(1, |word| word.text.chars().count());
        Some(Found { length: letters.max(1), ..form.found() })
    }

    /// Whether two words are one and two of a thing.
    pub(super) fn is_dual(&self, one: &str, two: &str) -> bool {
        let stem = one.strip_suffix('ة').unwrap_or(one);
        stem.chars().count() > 2 && self.duals.iter().any(|dual| two.strip_suffix(dual.as_str()) == Some(stem))
    }

    /// Whether a word only looks as if it had a prefix: `invest` denies no vest.
    pub(super) fn is_whole(&self, word: &str) -> bool {
        let forms = [self.forms.get(word), self.stems.get(start(word, STEM).as_str())];
        let mut forms = forms.into_iter().flatten().flatten();
        forms.any(|form| form.class == Class::Whole && form.words.iter().all(|whole| whole.is(word)))
    }
}

fn start(word: &str, letters: usize) -> String {
    word.chars().take(letters).collect()
}

/// A word, and what is left of it without what Arabic writes in one with the word behind: *and*, *so*, the article,
/// *in*, *for*, *as*.
fn stripped(word: &str) -> impl Iterator<Item = &str> {
    let long = |rest: &&str| rest.chars().count() > 2;
    let bare = word.strip_prefix(['و', 'ف']).filter(long);
    let inner = bare.unwrap_or(word);
    let article = ["بال", "كال", "لل", "ال"].iter().find_map(|article| inner.strip_prefix(article)).filter(long);
    let letter = inner.strip_prefix(['ب', 'ل', 'ك']).filter(long);
    [Some(word), bare, article, letter].into_iter().flatten()
}

#[cfg(test)]
mod tests {
    use super::{TABLE, class, language};

    #[test]
    fn the_table_is_read_whole() {
        for name in ["en", "fr", "es", "ar", "ru", "zh"] {
            assert!(language(name).is_some_and(|signs| signs.forms.len() > 30), "{name}");
        }
        let lines = TABLE.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
        let broken: Vec<&str> = lines
            .filter(|line| line.split(" | ").count() != 4 || line.split(" | ").nth(1).and_then(class).is_none())
            .collect();
        assert!(broken.is_empty(), "{broken:?}");
    }

    #[test]
    fn a_stem_has_the_letters_that_it_is_looked_up_by() {
        let stems = TABLE.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split(" | ").nth(3));
        let short: Vec<&str> = stems
            .flat_map(str::split_whitespace)
            .filter(|form| {
                form.split('_').next().is_some_and(|first| first.ends_with('*') && first.chars().count() <= super::STEM)
            })
            .collect();
        assert!(short.is_empty(), "{short:?}");
    }
}
