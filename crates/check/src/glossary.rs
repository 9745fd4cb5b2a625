//! How a locale renders what: the glossary, and the names that terms have.

use std::collections::BTreeMap;

use crate::finding::Finding;
use crate::pair::Texts;
use crate::reading::{Reading, Word, is_dense};

/// What a locale's glossary says.
#[derive(Clone, Debug, Default)]
pub struct Glossary {
    entries: Vec<Entry>,
    /// Which entries have a source form that begins with this word.
    by_word: BTreeMap<String, Vec<usize>>,
    /// Those of which the first word of a source form is a stem.
    by_stem: Vec<usize>,
}

/// One thing and its renderings. Forms are words; `*` at a word's end stands for any letters.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// What it is called in the source.
    pub source: Vec<String>,
    /// What it may be called in the translation.
    pub forms: Vec<String>,
    /// What it must not be called.
    pub forbidden: Vec<String>,
    /// Whether it is the name of a law or a body, from the terms of an overlay.
    pub is_name: bool,
}

impl Glossary {
    /// A glossary of these entries.
    #[must_use]
    pub fn new(entries: Vec<Entry>) -> Self {
        let mut glossary = Self { entries, ..Self::default() };
        for (at, entry) in glossary.entries.iter().enumerate() {
            for form in &entry.source {
                match form.split_whitespace().next() {
                    Some(first) if first.ends_with('*') => glossary.by_stem.push(at),
                    Some(first) => glossary.by_word.entry(first.to_lowercase()).or_default().push(at),
                    None => {}
                }
            }
        }
        glossary
    }

    /// The entries that a source text has: of two that begin with the same word the longer counts.
    fn in_source(&self, source: &Reading) -> Vec<&Entry> {
        let mut found: Vec<usize> = Vec::new();
        let mut at = 0;
        while let Some(word) = source.words.get(at) {
            let named = self.by_word.get(&word.small).into_iter().flatten().chain(&self.by_stem);
            let longest = named
                .filter_map(|entry| Some((self.entries.get(*entry)?.length_at(source, at)?, *entry)))
                .max_by_key(|(length, entry)| (*length, std::cmp::Reverse(*entry)));
            match longest {
                Some((length, entry)) => {
                    found.push(entry);
                    at += length;
                }
                None => at += 1,
            }
        }
        found.sort_unstable();
        found.dedup();
        found.into_iter().filter_map(|entry| self.entries.get(entry)).collect()
    }
}

impl Entry {
    /// How many words its longest source form takes at a word of a text.
    fn length_at(&self, source: &Reading, at: usize) -> Option<usize> {
        let lengths = self.source.iter().filter_map(|form| fits(source, at, form));
        lengths.max()
    }
}

/// How many words a form takes at a word of a text.
fn fits(reading: &Reading, at: usize, form: &str) -> Option<usize> {
    let mut count = 0;
    for (offset, part) in parts(form).enumerate() {
        let word = reading.words.get(at + offset)?;
        if !is_word(word, &part) {
            return None;
        }
        count += 1;
    }
    (count > 0).then_some(count)
}

/// The words of a form, cut as those of a text are; a stem keeps its star.
fn parts(form: &str) -> impl Iterator<Item = String> {
    let cut = form.split(|c: char| !(c.is_alphanumeric() || c == '*' || crate::reading::is_word_mark(c)));
    cut.filter(|part| !part.is_empty()).map(str::to_lowercase)
}

/// Whether a word of a text is one of a form. Arabic writes small words and its article in one with the word behind.
fn is_word(word: &Word, form: &str) -> bool {
    let fits = |word: &str| match form.strip_suffix('*') {
        Some(stem) => word.starts_with(stem),
        None => word == form,
    };
    if fits(&word.small) {
        return true;
    }
    if !form.starts_with(|c| matches!(c, '\u{621}'..='\u{64a}')) {
        return false;
    }
    let mut bare = word.small.as_str();
    let bare_form = form.strip_prefix("ال").unwrap_or(form);
    for _ in 0..3 {
        let Some(rest) = bare.strip_prefix(['و', 'ف', 'ب', 'ك', 'ل']).or_else(|| bare.strip_prefix("ال")) else {
            break;
        };
        bare = rest;
        let fits_bare = match bare_form.strip_suffix('*') {
            Some(stem) => bare.starts_with(stem),
            None => bare == bare_form,
        };
        if fits(bare) || fits_bare {
            return true;
        }
    }
    false
}

/// Where a form stands in a text.
fn place(reading: &Reading, form: &str) -> Option<usize> {
    if form.contains(is_dense) {
        return reading.prose.text.find(form.trim_end_matches('*'));
    }
    let at = (0..reading.words.len()).find(|at| fits(reading, *at, form).is_some())?;
    reading.words.get(at).map(|word| word.range.start)
}

pub(crate) fn check(texts: &Texts<'_>, glossary: &Glossary, found: &mut Vec<Finding>) {
    if glossary.entries.is_empty() {
        return;
    }
    for entry in glossary.in_source(texts.source) {
        let name = entry.source.first().map_or("", String::as_str);
        for form in &entry.forbidden {
            if let Some(at) = place(texts.target, form) {
                found.push(
                    Finding::new("terms/forbidden", format!("`{name}` is not called `{form}`"))
                        .help(format!("write {}", listed(&entry.forms)))
                        .at(texts.target.place(at)),
                );
            }
        }
        if !entry.forms.is_empty() && !entry.forms.iter().any(|form| place(texts.target, form).is_some()) {
            let rule = if entry.is_name { "facts/name" } else { "terms/missing" };
            found.push(
                Finding::new(rule, format!("`{name}` is called otherwise than the terms say"))
                    .help(format!("write {}", listed(&entry.forms))),
            );
        }
    }
}

fn listed(forms: &[String]) -> String {
    let shown: Vec<String> = forms.iter().take(3).map(|form| format!("`{form}`")).collect();
    shown.join(" or ")
}
