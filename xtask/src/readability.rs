//! `cargo xtask readability`: how many years of school a page of the English content asks for.
//!
//! The Flesch-Kincaid grade is `0.39 * words / sentences + 11.8 * syllables / words - 15.59` (J. P. Kincaid, R. P. Fishburne,
//! R. L. Rogers and B. S. Chissom, *Derivation of new readability formulas for Navy enlisted personnel*, Research Branch
//! Report 8-75, Naval Technical Training Command, 1975).
//!
//! What counts is running text: paragraphs and list items, those of activities, solutions and facilitators' notes among
//! them. An item is a text of its own, so its last sentence ends with it. Left out, because they are no sentences: front
//! matter, headings, titles, tables, lists of sources, citations (what stands in brackets with a year or *undated*), code, and
//! the addresses of links. A placeable counts as the words that readers of that page get; `{ -country }` in an overlay for
//! many as "your country".
//!
//! A word is what stands between blanks, dashes and slashes and has a letter or a digit. Sentences are cut by the rules
//! of Unicode (UAX #29). [`mod@syllables`] says how syllables are counted.

mod syllables;

use std::collections::BTreeMap;
use std::path::Path;
use std::process::ExitCode;

use tafsiri_model::settings::{Overlay, Settings, Value, Variable};
use unicode_segmentation::UnicodeSegmentation;

use crate::Result;
use crate::content::{EnglishPage, Kind, overlay, pages, settings};
use syllables::syllables;

/// The grade that no page may be above: the last year of school.
const MOST: f64 = 12.0;

/// Prints a table by page; fails where a page is above the grade.
pub(crate) fn run(root: &Path) -> Result<ExitCode> {
    let settings = settings(root)?;
    let mut all = Counts::default();
    let mut hard = Vec::new();
    let mut highest: f64 = 0.0;
    println!("| page | words | sentences | words a sentence | syllables a word | grade |");
    println!("| --- | ---: | ---: | ---: | ---: | ---: |");
    for page in pages(root, &settings)? {
        let counts = counts(&page, &values(root, &settings, &page)?);
        if counts.words == 0 {
            continue;
        }
        println!("{}", counts.row(&page.name));
        highest = highest.max(counts.grade());
        if counts.grade() > MOST {
            hard.push(format!("{}: grade {:.1}, at most {MOST:.0}", page.file, counts.grade()));
        }
        all.add(&counts);
    }
    println!("{}", all.row("all pages"));
    println!("\nhighest grade {highest:.1}; {} pages above {MOST:.0}", hard.len());
    hard.iter().for_each(|line| println!("{line}"));
    Ok(if hard.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// What placeables stand for in a page, by what stands between their braces.
type Values = BTreeMap<String, String>;

fn values(root: &Path, settings: &Settings, page: &EnglishPage) -> Result<Values> {
    let base = Overlay { variables: settings.variables.clone(), terms: settings.terms.clone(), ..Overlay::default() };
    let own = page.overlay.as_ref().map(|name| overlay(root, settings, name)).transpose()?;
    let mut values = Values::new();
    for layer in std::iter::once(base).chain(own) {
        values.extend(layer.terms.into_iter().map(|(name, said)| (format!("-{name}"), said)));
        values.extend(layer.variables.into_iter().map(|(name, said)| (format!("${name}"), shown(&said))));
    }
    Ok(values)
}

fn shown(variable: &Variable) -> String {
    match &variable.value {
        Value::Integer(number) => number.to_string(),
        Value::Decimal(number) => number.to_string(),
        Value::Text(text) => text.clone(),
        Value::List(texts) => texts.join(", "),
    }
}

/// The text with what stands for its placeables; one that has no value counts as a word.
fn said(text: &str, values: &Values) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, (inside, behind))) =
        rest.split_once('{').and_then(|(before, rest)| Some((before, rest.split_once('}')?)))
    {
        let name = inside.trim().split(['(', ' ']).next().unwrap_or_default();
        out.push_str(before);
        out.push_str(values.get(name).map_or("value", String::as_str));
        rest = behind;
    }
    out + rest
}

/// The text without its citations.
fn without_citations(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, (inside, behind))) =
        rest.split_once('(').and_then(|(before, rest)| Some((before, rest.split_once(')')?)))
    {
        out.push_str(before);
        if !is_citation(inside) {
            out.extend(["(", inside, ")"]);
        }
        rest = behind;
    }
    out + rest
}

fn is_citation(inside: &str) -> bool {
    let is_year = |word: &str| word.len() == 4 && (word.starts_with("19") || word.starts_with("20"));
    let mut words = inside.split(|c: char| !c.is_alphanumeric());
    words.any(|word| word == "undated" || (word.bytes().all(|byte| byte.is_ascii_digit()) && is_year(word)))
}

/// What the formula needs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Counts {
    words: usize,
    sentences: usize,
    syllables: usize,
}

fn counts(page: &EnglishPage, values: &Values) -> Counts {
    let mut counts = Counts::default();
    let running = page.passages.iter().filter(|passage| matches!(passage.kind, Kind::Paragraph | Kind::Item));
    for passage in running.filter(|passage| !passage.is_source()) {
        counts.add(&Counts::of(&without_citations(&said(&passage.text, values))));
    }
    counts
}

impl Counts {
    fn of(text: &str) -> Self {
        let mut counts = Self::default();
        for sentence in text.unicode_sentences() {
            let parts = sentence.split(|c: char| c.is_whitespace() || matches!(c, '/' | '—' | '–'));
            let words: Vec<&str> = parts.filter(|part| part.chars().any(char::is_alphanumeric)).collect();
            counts.words += words.len();
            counts.sentences += usize::from(!words.is_empty());
            counts.syllables += words.iter().map(|word| syllables(word)).sum::<usize>();
        }
        counts
    }

    fn add(&mut self, other: &Self) {
        self.words += other.words;
        self.sentences += other.sentences;
        self.syllables += other.syllables;
    }

    fn words_a_sentence(&self) -> f64 {
        ratio(self.words, self.sentences)
    }

    fn syllables_a_word(&self) -> f64 {
        ratio(self.syllables, self.words)
    }

    fn grade(&self) -> f64 {
        0.39 * self.words_a_sentence() + 11.8 * self.syllables_a_word() - 15.59
    }

    fn row(&self, name: &str) -> String {
        let (words, sentences) = (self.words, self.sentences);
        let (long, heavy) = (self.words_a_sentence(), self.syllables_a_word());
        format!("| {name} | {words} | {sentences} | {long:.1} | {heavy:.2} | {:.1} |", self.grade())
    }
}

#[allow(clippy::cast_precision_loss)] // Counts of words are far below what an f64 holds.
fn ratio(part: usize, whole: usize) -> f64 {
    part as f64 / whole.max(1) as f64
}

#[cfg(test)]
mod tests {
    use super::{Counts, Values, counts, said, without_citations};
    use crate::content::{EnglishPage, passages};
    use tafsiri_markdown::{Dialect, Page, Reading};
    use tafsiri_model::PageId;

    #[test]
    fn words_sentences_and_syllables_are_counted() {
        let counts = Counts::of("The cat sat on the mat. It cost USD 3.8 million (Kikubo Lane, 2021)!");
        assert_eq!(counts, Counts { words: 14, sentences: 2, syllables: 23 });
        assert!((counts.grade() - (0.39 * 7.0 + 11.8 * 23.0 / 14.0 - 15.59)).abs() < 1e-9);
        assert_eq!(Counts::of("– / …").words, 0);
    }

    #[test]
    fn only_running_text_counts() {
        let source = "# A heading\n\nOne two.\n\n- three\n\n| four |\n| --- |\n| five |\n\n`six` [seven](eight.md)\n\n## Sources\n\n- Nine.\n";
        let id = PageId::new("p").unwrap();
        let page = Page::parse(id, source, &Reading::new(Dialect::Extended, "p.md"));
        let passages = passages(&page);
        let page = EnglishPage { file: String::new(), name: String::new(), overlay: None, page, passages };
        assert_eq!(counts(&page, &Values::new()), Counts { words: 4, sentences: 3, syllables: 5 });
    }

    #[test]
    fn citations_are_not_read() {
        let read = [
            without_citations("A (B, 2021; C), d (e 17)."),
            without_citations("F (G, undated)"),
            without_citations("("),
        ];
        assert_eq!(read, ["A , d (e 17).", "F ", "("]);
    }

    #[test]
    fn placeables_count_as_what_readers_get() {
        let values = Values::from([("-country".to_owned(), "your country".to_owned())]);
        assert_eq!(said("In { -country(case: \"of\") }, { $x }.", &values), "In your country, value.");
    }
}
