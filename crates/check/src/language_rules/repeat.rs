//! Words that stand twice.

use std::collections::BTreeSet;

use icu_properties::props::Script;

use crate::finding::Finding;
use crate::language::script_of;
use crate::pair::Texts;
use crate::reading::{Reading, Word, is_dense};

/// Words that good grammar doubles.
const DOUBLED: [&str; 12] = ["nous", "vous", "se", "had", "that", "чуть", "еле", "bye", "die", "der", "sie", "ha"];

/// Small words of Chinese that nobody writes twice.
const SINGLE: &str = "的了在和是与为把被对从到";

pub(super) fn check(texts: &Texts<'_>, found: &mut Vec<Finding>) {
    if texts.to.reduplicates {
        return;
    }
    let doubled = doubled_word(texts.target).or_else(|| doubled_letters(&texts.target.prose.text));
    if let Some((at, word)) = doubled
        && doubled_word(texts.source).is_none()
        && !texts.source.words.iter().any(is_double)
    {
        found.push(
            Finding::new("language/doubled-word", format!("`{word}` stands twice"))
                .help("delete one of them")
                .at(texts.target.place(at)),
        );
    } else if let Some(at) = doubled_sentence(&texts.target.prose.text)
        && doubled_sentence(&texts.source.prose.text).is_none()
    {
        found.push(
            Finding::new("language/doubled-word", "a sentence stands twice")
                .help("delete one of them")
                .at(texts.target.place(at)),
        );
    }
}

/// Shorter sentences may be said twice, in letters; one of a dense script says more with fewer.
const SENTENCE: usize = 16;

/// Where a sentence stands that stood before, or the whole text again.
fn doubled_sentence(text: &str) -> Option<usize> {
    let ends = ['!', '?', '。', '！', '？', '؟', '\n'];
    let weight = |sentence: &str| sentence.chars().map(|c| if is_dense(c) { 3 } else { 1 }).sum::<usize>();
    let mut seen = BTreeSet::new();
    let parts = text.split(ends).flat_map(|part| part.split(". "));
    let sentences = parts.map(|part| part.trim_matches(['.', ' '])).filter(|sentence| weight(sentence) >= SENTENCE);
    let place = |part: &str| (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
    let again = || {
        let (first, second) = text.split_at_checked(text.len() / 2)?;
        (first.trim() == second.trim() && weight(second) >= SENTENCE).then_some(first.len())
    };
    sentences.into_iter().find(|sentence| !seen.insert(*sentence)).map(place).or_else(again)
}

fn doubled_word(reading: &Reading) -> Option<(usize, String)> {
    reading.words.iter().zip(reading.words.iter().skip(1)).find_map(|(a, b)| {
        let between = reading.prose.text.get(a.range.end..b.range.start)?;
        let is_word = a.small.chars().all(char::is_alphabetic) && !DOUBLED.contains(&a.small.as_str());
        // `elles elles-mêmes`, `disent-elles elles`: part of a longer word.
        let is_part = reading.prose.text.get(b.range.end..)?.starts_with(['-', '\u{2011}', '\'', '\u{2019}'])
            || reading.prose.text.get(..a.range.start)?.ends_with(['-', '\u{2011}', '\'', '\u{2019}']);
        let is_same = !is_part && a.small == b.small && !between.is_empty() && between.chars().all(char::is_whitespace);
        (is_same && is_word && (a.small.chars().count() > 1 || a.small == "و"))
            .then(|| (b.range.start, a.small.clone()))
    })
}

/// Whether a word is another one twice: `Savusavu` is so in every script.
fn is_double(word: &Word) -> bool {
    let half = word.small.len() / 2;
    half > 1
        && word.small.chars().all(char::is_alphabetic)
        && word.small.is_char_boundary(half)
        && word.small.split_at(half).0 == word.small.split_at(half).1
}

/// Two to four letters that stand twice, in a script without blanks.
fn doubled_letters(text: &str) -> Option<(usize, String)> {
    let letters: Vec<(usize, char)> = text.char_indices().collect();
    let word = |at: usize, length: usize| -> Option<String> {
        let word: String = letters.get(at..at + length)?.iter().map(|(_, c)| *c).collect();
        word.chars().all(|c| script_of(c) == Script::Han).then_some(word)
    };
    (0..letters.len()).filter(|at| letters.get(*at).is_some_and(|(_, c)| is_dense(*c))).find_map(|at| {
        let single = letters
            .get(at)
            .filter(|(_, c)| SINGLE.contains(*c) && letters.get(at + 1).is_some_and(|(_, next)| next == c));
        if let Some((place, c)) = single {
            return Some((*place, c.to_string()));
        }
        [4, 3, 2].into_iter().find_map(|length| {
            let first = word(at, length)?;
            let is_one_letter = first.chars().all(|c| first.starts_with(c));
            (word(at + length, length)? == first && !is_one_letter)
                .then(|| letters.get(at + length).map(|(place, _)| (*place, first)))?
        })
    })
}
