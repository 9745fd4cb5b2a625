//! The numbers of a passage: which are figures, and which only name or time something.
//!
//! A number is written in digits, or in words from *ten* on (*nine million* too), or is a fraction in words (*a quarter
//! of*). Other words below ten and *half* are passed over: they are in every second sentence, and seldom a figure. No
//! figures are:
//!
//! - names and ids: digits beside a letter, `/`, `#` or `.` (*DiGIT4SD*, *70/1*), before *Agenda*, between digits and a
//!   hyphen (*Law 55-19*), or behind a word such as *Module*, *pillar*, *Goal* with all that are strung to it (*pillars 1,
//!   2 and 3*);
//! - the number of a list, a heading or a row: at the start of a text with a point behind it, or alone in a cell whose row
//!   has this number; and that of a target of the Goals, at the start of a cell (*16.7, decision-making*);
//! - times of a session: minutes, and every number of a sentence that divides them (*25 minutes: 10 for*) or that speaks of
//!   them in a facilitator's note, and there too what ends an item behind a colon (*break: 15*).

use std::ops::Range;

use tafsiri_model::drift::numbers;
use unicode_segmentation::UnicodeSegmentation;

use super::judge::sentence;
use crate::content::{Kind, Passage};

/// What a figure tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum What {
    /// A year, alone or with its month and day.
    Date,
    /// A share of a hundred.
    Percent,
    /// An amount of money.
    Money,
    /// A place in an order.
    Rank,
    /// Anything else that is counted or measured.
    Count,
}

impl What {
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Date => "date",
            Self::Percent => "percent",
            Self::Money => "money",
            Self::Rank => "rank",
            Self::Count => "count",
        }
    }
}

/// A number of a passage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Number {
    /// Where it stands.
    pub(super) range: Range<usize>,
    /// Its value in ASCII digits.
    pub(super) value: String,
    /// What it tells; nothing where it is no figure.
    pub(super) what: Option<What>,
    /// The month beside it, in small letters.
    pub(super) month: Option<&'static str>,
}

/// Words behind which a number is a name.
const NAMING: [&str; 38] = [
    "module",
    "modules",
    "pillar",
    "pillars",
    "step",
    "steps",
    "goal",
    "goals",
    "level",
    "levels",
    "chapter",
    "section",
    "question",
    "questions",
    "counter",
    "row",
    "rows",
    "number",
    "law",
    "resolution",
    "no",
    "study",
    "target",
    "targets",
    "sdg",
    "sdgs",
    "month",
    "move",
    "moves",
    "draft",
    "item",
    "table",
    "day",
    "case",
    "group",
    "statement",
    "decree",
    "decision",
];

/// Numbers in words, with their values.
const WORDS: [(&str, &str); 21] = [
    ("ten", "10"),
    ("eleven", "11"),
    ("twelve", "12"),
    ("thirteen", "13"),
    ("fourteen", "14"),
    ("fifteen", "15"),
    ("sixteen", "16"),
    ("seventeen", "17"),
    ("eighteen", "18"),
    ("nineteen", "19"),
    ("twenty", "20"),
    ("thirty", "30"),
    ("forty", "40"),
    ("fifty", "50"),
    ("sixty", "60"),
    ("seventy", "70"),
    ("eighty", "80"),
    ("ninety", "90"),
    ("dozen", "12"),
    ("dozens", "12"),
    ("tenfold", "10"),
];

/// Small numbers in words, which count where one of [`SCALES`] follows.
const SMALL: [(&str, &str); 10] = [
    ("a", "1"),
    ("one", "1"),
    ("two", "2"),
    ("three", "3"),
    ("four", "4"),
    ("five", "5"),
    ("six", "6"),
    ("seven", "7"),
    ("eight", "8"),
    ("nine", "9"),
];

const SCALES: [&str; 5] = ["hundred", "thousand", "million", "billion", "trillion"];

/// Fractions in words, where *a* or *one* stands before them and *of* behind.
const FRACTIONS: [(&str, &str); 4] = [("third", "1/3"), ("quarter", "1/4"), ("fifth", "1/5"), ("tenth", "1/10")];

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

const CURRENCIES: [&str; 8] = ["BRL", "EUR", "FJD", "IDR", "INR", "KES", "KRW", "USD"];

/// The numbers of a passage in their order, those that are no figures among them.
pub(super) fn find(passage: &Passage) -> Vec<Number> {
    let text = &passage.text;
    let in_digits = numbers(text).into_iter().map(|number| (number.range, number.value));
    let mut all: Vec<(Range<usize>, String)> = in_digits.chain(in_words(text)).collect();
    all.sort_by_key(|(range, _)| range.start);
    let mut found: Vec<Number> = Vec::new();
    for (range, value) in all {
        let strung = found.last().is_some_and(|last| {
            last.what.is_none() && is_string(text.get(last.range.end..range.start).unwrap_or_default())
        });
        let place = Place { text, range: &range };
        let named = place.is_named() || (strung && place.is_short());
        let is_figure = !named && !is_marker(passage, &place) && !is_time(passage, &place);
        let what = is_figure.then(|| place.what());
        let month = place.month();
        found.push(Number { range, value, what, month });
    }
    found
}

/// Numbers in words: where they stand, and their values.
pub(super) fn in_words(text: &str) -> Vec<(Range<usize>, String)> {
    let words: Vec<(usize, &str)> = text.unicode_word_indices().collect();
    let lower: Vec<String> = words.iter().map(|(_, word)| word.to_lowercase()).collect();
    let is = |at: Option<usize>, known: &[&str]| {
        at.and_then(|at| lower.get(at)).is_some_and(|word| known.contains(&word.as_str()))
    };
    let known = |list: &[(&str, &str)], at: usize| {
        let word = lower.get(at)?;
        list.iter().find(|(name, _)| name == word).map(|(_, value)| (*value).to_owned())
    };
    let mut found = Vec::new();
    for (at, (start, word)) in words.iter().enumerate() {
        let scaled = || known(&SMALL, at).filter(|_| is(Some(at + 1), &SCALES));
        let part =
            || known(&FRACTIONS, at).filter(|_| is(at.checked_sub(1), &["a", "one"]) && is(Some(at + 1), &["of"]));
        if let Some(value) = known(&WORDS, at).or_else(scaled).or_else(part) {
            found.push((*start..start + word.len(), value));
        }
    }
    found
}

/// What may stand between numbers that are strung together: commas, *and*, *or*, *to*, and remarks in brackets.
fn is_string(between: &str) -> bool {
    let mut rest = String::new();
    let mut depth = 0;
    for c in between.chars() {
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            c if depth == 0 => rest.push(c),
            _ => {}
        }
    }
    depth == 0
        && rest.split(|c: char| c == ',' || c.is_whitespace()).all(|word| matches!(word, "" | "and" | "or" | "to"))
}

/// A number in its text.
struct Place<'a> {
    text: &'a str,
    range: &'a Range<usize>,
}

impl<'a> Place<'a> {
    fn before(&self) -> &'a str {
        self.text.get(..self.range.start).unwrap_or_default()
    }

    fn behind(&self) -> &'a str {
        self.text.get(self.range.end..).unwrap_or_default()
    }

    fn itself(&self) -> &'a str {
        self.text.get(self.range.clone()).unwrap_or_default()
    }

    fn word_before(&self) -> String {
        let words = self.before().trim_end().rsplit(|c: char| !c.is_alphanumeric());
        words.into_iter().next().unwrap_or_default().to_lowercase()
    }

    fn word_behind(&self) -> String {
        self.behind().unicode_words().next().unwrap_or_default().to_lowercase()
    }

    fn is_short(&self) -> bool {
        self.itself().len() <= 2
    }

    fn is_year(&self) -> bool {
        let itself = self.itself();
        itself.len() == 4 && itself.bytes().all(|byte| byte.is_ascii_digit()) && ("1900".."2100").contains(&itself)
    }

    fn is_named(&self) -> bool {
        let touches = |c: char| c.is_alphabetic() || matches!(c, '/' | '#');
        let is_word = !self.itself().starts_with(|c: char| c.is_ascii_digit());
        let glued = !is_word
            && (self.before().ends_with(touches)
                || self.behind().starts_with(|c: char| touches(c) && !self.behind().starts_with("s "))
                || self.is_behind_a_dot());
        let named = self.before().ends_with(' ') && NAMING.contains(&self.word_before().as_str());
        glued || named || self.is_end_of_a_pair() || (self.is_year() && self.word_behind() == "agenda")
    }

    fn is_behind_a_dot(&self) -> bool {
        self.before().strip_suffix('.').is_some_and(|rest| rest.ends_with(|c: char| c.is_alphanumeric()))
    }

    /// The second number of *2016-17* or *55-19*.
    fn is_end_of_a_pair(&self) -> bool {
        let before = self.before();
        let is_digit = |c: char| c.is_ascii_digit();
        before.strip_suffix('-').is_some_and(|rest| rest.ends_with(is_digit)) && !self.is_year()
    }

    /// The month behind a day or before a year.
    fn month(&self) -> Option<&'static str> {
        let is_day = self.is_short() && !self.is_year();
        let word = if is_day { self.word_behind() } else { self.word_before() };
        MONTHS.iter().find(|month| **month == word && (is_day || self.is_year())).copied()
    }

    fn what(&self) -> What {
        let behind = self.behind().trim_start();
        let currency = self.before().split_whitespace().next_back().unwrap_or_default();
        let word = self.word_behind();
        if behind.starts_with('%') || behind.starts_with("per cent") || behind.starts_with("percentage") {
            What::Percent
        } else if CURRENCIES.contains(&currency) {
            What::Money
        } else if self.is_year() || MONTHS.contains(&word.as_str()) {
            What::Date
        } else if self.word_before() == "rank" {
            What::Rank
        } else {
            What::Count
        }
    }
}

fn is_marker(passage: &Passage, place: &Place<'_>) -> bool {
    let starts = place.before().is_empty() && place.is_short();
    let is_row = matches!(passage.kind, Kind::Cell { row, .. } if row.to_string() == passage.text.trim());
    (starts && (place.behind().starts_with(". ") || is_row)) || is_target(passage, place)
}

/// A target of a Sustainable Development Goal, which opens a cell: *16.7, decision-making*.
fn is_target(passage: &Passage, place: &Place<'_>) -> bool {
    let has_point = place.itself().contains('.') && place.itself().len() <= 5;
    matches!(passage.kind, Kind::Cell { .. })
        && place.before().is_empty()
        && has_point
        && place.behind().starts_with(", ")
}

fn is_time(passage: &Passage, place: &Place<'_>) -> bool {
    let sentence = sentence(&passage.text, place.range.start);
    let says = |words: &str| passage.text.get(sentence.clone()).is_some_and(|sentence| sentence.contains(words));
    if matches!(place.word_behind().as_str(), "minute" | "minutes") || says("minutes:") {
        return true;
    }
    let ends_item = passage.kind == Kind::Item && place.before().ends_with(": ") && place.behind().is_empty();
    passage.is_within("facilitator") && (says("inutes") || ends_item)
}

#[cfg(test)]
mod tests {
    use super::{What, find};
    use crate::content::{Kind, Passage};

    fn passage(kind: Kind, text: &str, within: &[&str]) -> Passage {
        Passage {
            kind,
            text: text.to_owned(),
            addresses: Vec::new(),
            line: 1,
            under: Vec::new(),
            within: within.iter().map(|kind| (*kind).to_owned()).collect(),
            block: 1,
        }
    }

    fn figures(kind: Kind, text: &str, within: &[&str]) -> Vec<String> {
        let passage = passage(kind, text, within);
        let figures = find(&passage).into_iter().filter_map(|number| Some((number.value, number.what?)));
        figures.map(|(value, what)| format!("{value} {}", what.as_str())).collect()
    }

    #[test]
    fn figures_are_told_by_kind() {
        let text = "By 30 June 2023, 1,642 towns (45.9 %) paid USD 3.8 million and rose from rank 89 to 7 per cent.";
        let found = figures(Kind::Paragraph, text, &[]);
        assert_eq!(found, ["30 date", "2023 date", "1642 count", "45.9 percent", "3.8 money", "89 rank", "7 percent"]);
        assert_eq!(What::Rank.as_str(), "rank");
    }

    #[test]
    fn numbers_in_words_count_from_ten_and_before_a_scale() {
        let text = "Ten of two, nine million, a quarter of all, a quarter, twenty, one hundred days.";
        let found = figures(Kind::Paragraph, text, &[]);
        assert_eq!(found, ["10 count", "9 count", "1/4 count", "20 count", "1 count"]);
    }

    #[test]
    fn names_are_no_figures() {
        for text in [
            "Module 2 and pillars 1 (no champion), 2 and 3, Goals 4, 8, 9 and 16",
            "DiGIT4SD, resolution 70/1, Law 55-19, the 2030 Agenda, target 16.7, section 7.6",
        ] {
            assert!(figures(Kind::Paragraph, text, &[]).is_empty(), "{text}");
        }
        assert_eq!(figures(Kind::Paragraph, "In 2016-17 and 2022-2026", &[]), ["2016 date", "2022 date", "2026 date"]);
    }

    #[test]
    fn markers_and_times_are_no_figures() {
        assert!(figures(Kind::Heading, "3. A digital identity", &[]).is_empty());
        assert!(figures(Kind::Cell { row: 4, column: 0 }, "4", &[]).is_empty());
        assert_eq!(figures(Kind::Cell { row: 1, column: 0 }, "4", &[]), ["4 count"]);
        assert!(figures(Kind::Cell { row: 1, column: 1 }, "16.7, decision-making", &[]).is_empty());
        assert!(figures(Kind::Paragraph, "Sort them (10 minutes).", &["exercise"]).is_empty());
        assert!(figures(Kind::Item, "break: 15", &["facilitator"]).is_empty());
        let text = "Allow 25 minutes: 8 to read, 17 to talk. In 2023, 9 asked.";
        assert_eq!(figures(Kind::Paragraph, text, &["facilitator"]), ["2023 date", "9 count"]);
    }
}
