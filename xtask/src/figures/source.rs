//! Sources: those that a page lists, and where its text names one.
//!
//! A page lists its sources in the `sources` of its front matter or under a heading *Sources*; the pages of a module share
//! one list, which closes it, and an overlay's page has that list of its module besides its own. A citation is what stands
//! in brackets and has a name of an entry of the list, or at least half of its telling words from it, and no other year. In running text
//! a source is named where a name of an entry, such as *World Bank*, stands as it is written there.

use std::ops::Range;

use tafsiri_model::drift::numbers;

use crate::content::Passage;

/// An entry of a list of sources.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    /// Its words, as readers see them.
    pub(super) title: String,
    words: Vec<String>,
    years: Vec<String>,
    names: Vec<String>,
}

/// A source named in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Citation {
    /// Where it stands.
    pub(super) range: Range<usize>,
    /// What it names, as it is written there.
    pub(super) text: String,
    /// Whether an entry of the list answers to it.
    pub(super) is_listed: bool,
    /// The numbers of the titles that answer to it: the days and years of the sources themselves.
    pub(super) dates: Vec<String>,
}

/// Words that tell no source from another.
const COMMON: [&str; 61] = [
    "about",
    "account",
    "all",
    "also",
    "and",
    "april",
    "article",
    "august",
    "below",
    "case",
    "centre",
    "citing",
    "count",
    "data",
    "december",
    "digital",
    "early",
    "facts",
    "february",
    "figures",
    "first",
    "for",
    "from",
    "given",
    "government",
    "index",
    "january",
    "july",
    "june",
    "launch",
    "march",
    "may",
    "minister",
    "national",
    "november",
    "october",
    "official",
    "one",
    "own",
    "page",
    "project",
    "public",
    "quoted",
    "quoting",
    "report",
    "reports",
    "same",
    "september",
    "services",
    "site",
    "source",
    "sources",
    "the",
    "these",
    "undated",
    "united",
    "nations",
    "with",
    "year",
    "years",
    "view",
];

/// Words at the start of a name that make it none.
const ARTICLES: [&str; 3] = ["The", "A", "An"];

impl Entry {
    /// An entry with its words and the addresses that it leads to.
    pub(super) fn new(title: &str, addresses: &[String]) -> Self {
        let all = std::iter::once(title).chain(addresses.iter().map(String::as_str)).collect::<Vec<_>>().join(" ");
        let behind_colon = title.split_once(": ").map_or(title, |(_, rest)| rest);
        let parts = behind_colon.split([',', ';', ':', '(', ')']).map(str::trim);
        let names = parts.map(|part| proper(part.trim_start_matches("the "))).filter(|name| is_name(name));
        Self {
            title: title.to_owned(),
            words: telling(&all),
            years: years(&all),
            names: names.map(str::to_owned).collect(),
        }
    }

    /// Whether a part of a citation means this entry.
    fn answers(&self, part: &str) -> bool {
        let (words, cited) = (telling(part), years(part));
        let shared = words.iter().filter(|word| self.words.contains(word)).count();
        let is_named = self.names.iter().any(|name| part.contains(name.as_str()));
        let same_year = cited.is_empty() || self.years.is_empty() || cited.iter().any(|year| self.years.contains(year));
        (is_named || (shared > 0 && shared * 2 >= words.len())) && same_year
    }
}

/// The start of a name up to the first word in small letters: *World Bank* of *World Bank blog*.
fn proper(name: &str) -> &str {
    let is_small = |word: &str| word.starts_with(char::is_lowercase) && !["of", "for", "and"].contains(&word);
    let word_at = |at: usize| name.get(at + 1..).and_then(|rest| rest.split(' ').next());
    let end = name.match_indices(' ').find(|(at, _)| word_at(*at).is_some_and(is_small));
    end.and_then(|(at, _)| name.get(..at)).unwrap_or(name)
}

/// A name begins with a word that has a capital letter or is a number, and has a telling word; or it is an address.
fn is_name(name: &str) -> bool {
    let first = name.split(' ').next().unwrap_or_default();
    let is_year = first.len() == 4 && first.bytes().all(|byte| byte.is_ascii_digit());
    let starts = first.chars().any(char::is_uppercase) || is_year;
    let is_address = name.contains('.') && !name.contains(' ');
    (starts || is_address) && !telling(name).is_empty() && !ARTICLES.contains(&name)
}

fn tokens(text: &str) -> impl Iterator<Item = String> + '_ {
    let parts = text.split(|c: char| !c.is_alphanumeric() && c != '.');
    parts.map(|part| part.trim_matches('.').to_lowercase()).filter(|part| !part.is_empty())
}

/// The words that can tell a source: of three letters or more, and not common to many. An address counts in its parts too.
fn telling(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for token in tokens(text) {
        let parts = token.split('.').filter(|_| token.contains('.')).map(str::to_owned).collect::<Vec<_>>();
        for word in std::iter::once(token).chain(parts) {
            let has_letter = word.chars().any(char::is_alphabetic);
            if has_letter && word.chars().count() > 2 && !COMMON.contains(&word.as_str()) && !found.contains(&word) {
                found.push(word);
            }
        }
    }
    found
}

/// The years that a text names.
fn years(text: &str) -> Vec<String> {
    let is_year = |token: &String| {
        token.len() == 4
            && token.bytes().all(|byte| byte.is_ascii_digit())
            && ("1900".."2100").contains(&token.as_str())
    };
    tokens(text).filter(is_year).collect()
}

/// Where a text names a source, in order.
pub(super) fn citations(text: &str, entries: &[Entry]) -> Vec<Citation> {
    let mut found: Vec<Citation> = brackets(text).into_iter().filter_map(|range| cited(text, range, entries)).collect();
    let in_brackets: Vec<Range<usize>> = found.iter().map(|citation| citation.range.clone()).collect();
    for name in entries.iter().flat_map(|entry| &entry.names) {
        for (at, _) in text.match_indices(name.as_str()) {
            let range = at..at + name.len();
            let overlaps = in_brackets.iter().any(|other| other.contains(&range.start));
            if is_whole(text, &range) && !overlaps {
                found.push(Citation { range, text: name.clone(), is_listed: true, dates: dates(name, entries) });
            }
        }
    }
    found.sort_by_key(|citation| citation.range.start);
    found
}

/// What stands in brackets as a citation: it names an entry, or has a date or *undated* behind a comma, as one should that does.
fn cited(text: &str, range: Range<usize>, entries: &[Entry]) -> Option<Citation> {
    let inside = text.get(range.clone())?.trim_matches(['(', ')']);
    let is_date = |part: &str| part == "undated" || (!years(part).is_empty() && part.split(' ').count() <= 3);
    let looks = inside.split([';', ',']).skip(1).any(|part| is_date(part.trim())) && !telling(inside).is_empty();
    let is_listed = is_listed(inside, entries);
    let dates = dates(inside, entries);
    (is_listed || looks).then(|| Citation { range, text: inside.to_owned(), is_listed, dates })
}

/// Whether the first part of a citation means an entry, and each further one that has a year.
pub(super) fn is_listed(inside: &str, entries: &[Entry]) -> bool {
    let answers = |part: &&str| entries.iter().any(|entry| entry.answers(part));
    let mut parts = inside.split(';').filter(|part| !telling(part).is_empty());
    parts.next().is_some_and(|first| answers(&first))
        && parts.filter(|part| !years(part).is_empty()).all(|part| answers(&part))
}

/// The numbers of the citation, and of the titles of the entries that one of its parts means.
pub(super) fn dates(inside: &str, entries: &[Entry]) -> Vec<String> {
    let meant = |entry: &&Entry| inside.split(';').any(|part| entry.answers(part));
    let titles = entries.iter().filter(meant).map(|entry| entry.title.as_str());
    titles.chain([inside]).flat_map(numbers).map(|number| number.value).collect()
}

fn brackets(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = text.get(at..).and_then(|rest| rest.find('(')).map(|start| at + start) {
        let Some(end) = text.get(start..).and_then(|rest| rest.find(')')).map(|end| start + end + 1) else { break };
        found.push(start..end);
        at = end;
    }
    found
}

fn is_whole(text: &str, range: &Range<usize>) -> bool {
    let before = text.get(..range.start).and_then(|text| text.chars().next_back());
    let behind = text.get(range.end..).and_then(|text| text.chars().next());
    [before, behind].into_iter().flatten().all(|c| !c.is_alphanumeric())
}

/// The entries of a page's own list: items under a heading *Sources*.
pub(super) fn listed(passages: &[Passage]) -> Vec<Entry> {
    let items = passages.iter().filter(|passage| passage.is_source());
    items.map(|passage| Entry::new(&passage.text, &passage.addresses)).collect()
}
