//! The facts that the content was written from, where they are at hand: a figure must stand there too.
//!
//! A fact is an item, a row or a paragraph of a Markdown file. It holds a figure where it has the same number, and the
//! same month if there is one, and speaks of the same thing as the figure's sentence and the one before it: it shares two
//! telling words or numbers with them, its heading counted in. On the page of a country, one word of the fact itself is
//! enough where the fact stands under that country's heading (`## KE Kenya`), and other countries' facts do not count. Words
//! are compared by their first six letters; what stands in square brackets is a reference and no fact.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use tafsiri_model::drift::numbers;
use unicode_segmentation::UnicodeSegmentation;

use super::number::in_words;
use crate::Result;

/// What is known, in the files of one folder.
pub(super) struct Facts(Vec<Fact>);

struct Fact {
    /// The code of the country whose heading it stands under.
    territory: Option<String>,
    /// The words that begin with a capital letter, in small letters: months among them.
    capitals: BTreeSet<String>,
    /// Its numbers.
    values: BTreeSet<String>,
    /// What it shares with a passage about the same thing.
    stems: BTreeSet<String>,
    /// The same of its heading.
    heading: BTreeSet<String>,
}

/// What is looked for among the facts.
pub(super) struct Wanted<'a> {
    /// The number, in ASCII digits.
    pub(super) value: &'a str,
    /// The month beside it, in small letters.
    pub(super) month: Option<&'a str>,
    /// The text round it.
    pub(super) about: &'a str,
    /// The country that its page is about.
    pub(super) territory: Option<&'a str>,
}

/// Words of four letters or more that tell nothing.
const COMMON: [&str; 24] = [
    "also", "about", "after", "been", "each", "first", "from", "have", "into", "many", "more", "most", "only", "over",
    "than", "that", "their", "them", "then", "there", "this", "were", "which", "with",
];

impl Facts {
    /// Reads the folder; nothing where there is none.
    pub(super) fn read(folder: &Path) -> Result<Option<Self>> {
        let Ok(entries) = fs::read_dir(folder) else { return Ok(None) };
        let mut paths: Vec<_> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
        paths.retain(|path| path.extension().is_some_and(|ending| ending == "md"));
        paths.sort();
        let mut facts = Vec::new();
        for path in paths {
            facts.extend(facts_of(&crate::content::read(&path)?));
        }
        Ok(Some(Self(facts)))
    }

    /// Whether a fact holds a figure.
    pub(super) fn hold(&self, wanted: &Wanted<'_>) -> bool {
        let mut words = stems(wanted.about);
        words.remove(wanted.value);
        if let Some(month) = wanted.month {
            words.remove(&stem(month));
        }
        let has_it = |fact: &&Fact| {
            fact.values.contains(wanted.value) && wanted.month.is_none_or(|month| fact.capitals.contains(month))
        };
        self.0.iter().filter(has_it).any(|fact| fact.is_about(&words, wanted.territory))
    }
}

impl Fact {
    fn is_about(&self, words: &BTreeSet<String>, territory: Option<&str>) -> bool {
        let own = self.stems.intersection(words).count();
        match (territory, self.territory.as_deref()) {
            (Some(page), Some(fact)) => page == fact && own > 0,
            _ => own + self.heading.difference(&self.stems).filter(|stem| words.contains(*stem)).count() > 1,
        }
    }
}

/// The facts of a file.
fn facts_of(text: &str) -> Vec<Fact> {
    let mut facts = Vec::new();
    let mut heading = String::new();
    let mut block = String::new();
    for line in text.lines().chain(std::iter::once("")) {
        let starts = line.starts_with('#') || line.starts_with('|') || is_item(line) || line.trim().is_empty();
        if starts && !block.is_empty() {
            facts.push(fact(&heading, &std::mem::take(&mut block)));
        }
        match line.strip_prefix('#') {
            Some(rest) => heading = rest.trim_start_matches('#').trim().to_owned(),
            None => block.extend([line.trim(), " "].into_iter().filter(|_| !line.trim().is_empty())),
        }
    }
    facts
}

fn is_item(line: &str) -> bool {
    line.starts_with("- ") || line.split_once(". ").is_some_and(|(number, _)| number.parse::<u32>().is_ok())
}

fn fact(heading: &str, block: &str) -> Fact {
    let is_code = |code: &&str| code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase());
    let code = heading.split(' ').next().filter(is_code);
    let block = without_references(block);
    let in_digits = numbers(&block).into_iter().map(|number| number.value);
    let values = in_digits.chain(in_words(&block).into_iter().map(|(_, value)| value)).collect();
    let capitals =
        block.unicode_words().filter(|word| word.starts_with(char::is_uppercase)).map(str::to_lowercase).collect();
    Fact { territory: code.map(str::to_owned), capitals, values, stems: stems(&block), heading: stems(heading) }
}

fn without_references(text: &str) -> String {
    let mut depth = 0_usize;
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '[' => depth += 1,
            ']' => depth = depth.saturating_sub(1),
            c if depth == 0 => out.push(c),
            _ => {}
        }
    }
    out
}

/// What tells what a text is about: its telling words, cut, and its numbers.
fn stems(text: &str) -> BTreeSet<String> {
    let words = text.unicode_words().map(str::to_lowercase);
    let telling = words.filter(|word| word.chars().count() > 3 && !COMMON.contains(&word.as_str()));
    let cut = telling.filter(|word| word.chars().all(char::is_alphabetic)).map(|word| stem(&word));
    cut.chain(numbers(text).into_iter().map(|number| number.value)).collect()
}

fn stem(word: &str) -> String {
    word.chars().take(6).collect()
}

#[cfg(test)]
mod tests {
    use super::{Facts, Wanted, facts_of};

    #[test]
    fn a_figure_is_held_by_a_fact_about_the_same_thing() {
        let text = "# Cases\n\n## KE Kenya: counters\n\n- 52 centres in\n  all 47 counties. [C-48]\n- Award of May 2015.\n\n## TG Togo\n\nTen days, 12 towns.\n\n## Figures\n\n| states in the group | 76 |\n";
        let facts = Facts(facts_of(text));
        let hold = |value, month, about, territory| facts.hold(&Wanted { value, month, about, territory });
        assert!(hold("47", None, "There were counties.", Some("KE")));
        assert!(!hold("47", None, "There were counties.", Some("TG")), "another country");
        assert!(!hold("47", None, "There were villages.", Some("KE")), "another thing");
        assert!(!hold("48", None, "There were counties.", Some("KE")), "another number, and a reference");
        assert!(hold("2015", Some("may"), "An award.", Some("KE")));
        assert!(!hold("2015", Some("june"), "An award.", Some("KE")), "another month");
        assert!(hold("10", None, "It took ten days.", Some("TG")));
        assert!(hold("76", None, "76 states were in the high group", None));
        assert!(!hold("76", None, "76 states", None), "one word is not enough where the page is about no country");
    }
}
