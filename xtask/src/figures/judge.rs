//! Which source a figure of a page has.
//!
//! In this order:
//!
//! 1. A variable has the source of its fact.
//! 2. The citation behind it in the same passage; else one before it in the same sentence.
//! 3. In a table, a source that another cell of its row names.
//! 4. For a list or a table, the paragraph directly before it (and behind a table) that names one; for a whole section,
//!    what was said to be the source "below".
//! 5. The same figure elsewhere on the page, where it has a source.
//! 6. None, because readers are told that it is made up or calculated: *imagine*, *imagined*, *invented* or *suppose*
//!    stands in its section, in its passage or before it; *our calculation* behind it.
//! 7. None, because it sets a task: a count, and no year, share or amount, in an activity, a facilitator's note or a list of
//!    questions for the group.

use std::collections::BTreeMap;
use std::ops::Range;

use tafsiri_model::settings::{Value, Variable};
use unicode_segmentation::UnicodeSegmentation;

use super::number::{Number, What, find};
use super::source::{Citation, Entry, citations, dates, is_listed};
use crate::content::{Kind, Passage};

/// Variables by name.
type Variables = BTreeMap<String, Variable>;

/// Words that tell readers that an example is made up.
const MADE_UP: [&str; 4] = ["imagine", "imagined", "invented", "suppose"];

/// Words that refer to the source named before.
const SAME: [&str; 4] = ["same page", "same source", "same report", "same text"];

/// The header of a column of sources.
const WHO_SAYS_SO: [&str; 2] = ["Source", "Whose word it is"];

/// What tells readers that a figure was calculated.
const CALCULATED: &str = "(our calculation)";

/// Directives whose numbers can set a task.
const TASKS: [&str; 11] = [
    "exercise",
    "discussion",
    "quiz",
    "priority-setting",
    "situation-analysis",
    "action-plan",
    "self-assessment",
    "evaluation",
    "facilitator",
    "objectives",
    "questions",
];

/// The heading of a case study's questions.
const QUESTIONS: &str = "Questions for the group";

/// Where a figure is from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Origin {
    /// A source that the page names.
    Source(String),
    /// A source that the page names for the same figure elsewhere.
    Repeated(String),
    /// Readers are told that it is made up or calculated.
    MadeUp,
    /// It sets a task.
    Task,
    /// It stands on the list of exceptions, with this reason.
    Exception(String),
    /// The page names a source for it that no list of sources has.
    Unlisted(String),
    /// It has none, and this is why.
    Missing(String),
}

/// A figure with where it is from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Figure {
    /// As it is written.
    pub(super) shown: String,
    /// Its value in ASCII digits.
    pub(super) value: String,
    /// What it tells.
    pub(super) what: What,
    /// The passage that it stands in, by its index.
    pub(super) passage: usize,
    /// The words round it.
    pub(super) context: String,
    /// Where it is from.
    pub(super) origin: Origin,
    /// The month beside it, in small letters.
    pub(super) month: Option<&'static str>,
    /// Whether it is the day or the year of a source that its passage or its row names.
    pub(super) is_date_of_source: bool,
    /// What says what it is about.
    pub(super) about: String,
    /// Whether it has a source, and no fact holds it.
    pub(super) is_beyond: bool,
}

/// What a page has to be judged by.
pub(super) struct Judge<'a> {
    passages: &'a [Passage],
    entries: &'a [Entry],
    variables: &'a Variables,
    citations: Vec<Vec<Citation>>,
}

impl<'a> Judge<'a> {
    /// Reads where the passages of a page name the entries of its list.
    pub(super) fn new(passages: &'a [Passage], entries: &'a [Entry], variables: &'a Variables) -> Self {
        let citations = passages.iter().map(|passage| citations(&passage.text, entries)).collect();
        Self { passages, entries, variables, citations }
    }
}

/// The figures of a page, and how many of its numbers are none.
pub(super) fn judge(judge: &Judge<'_>) -> (Vec<Figure>, usize) {
    let passages = judge.passages;
    let (mut figures, mut passed) = (Vec::new(), 0);
    for (at, passage) in passages.iter().enumerate().filter(|(_, passage)| !passage.is_source()) {
        for number in find(passage) {
            match number.what {
                None => passed += 1,
                Some(what) if !judge.is_inside(at, &number.range) => figures.push(judge.figure(at, &number, what)),
                Some(_) => {}
            }
        }
        figures.extend(judge.variables(at));
    }
    let known = figures.clone();
    figures.iter_mut().for_each(|figure| judge.second_look(figure, &known));
    (figures, passed)
}

impl Judge<'_> {
    fn passage(&self, at: usize) -> &Passage {
        &self.passages[at]
    }

    /// Whether a range lies in a citation or in a placeable.
    fn is_inside(&self, at: usize, range: &Range<usize>) -> bool {
        let in_citation = self.citations[at].iter().any(|citation| citation.range.contains(&range.start));
        in_citation || placeables(&self.passage(at).text).iter().any(|(place, _)| place.contains(&range.start))
    }

    fn figure(&self, at: usize, number: &Number, what: What) -> Figure {
        let text = &self.passage(at).text;
        Figure {
            shown: text.get(number.range.clone()).unwrap_or_default().to_owned(),
            value: number.value.clone(),
            what,
            passage: at,
            context: context(text, &number.range),
            origin: self.origin(at, &number.range),
            month: number.month,
            is_date_of_source: what == What::Date && self.source_dates(at).contains(&number.value),
            about: self.about(at, &number.range),
            is_beyond: false,
        }
    }

    /// The variables of a passage that are numbers.
    fn variables(&self, at: usize) -> Vec<Figure> {
        let text = &self.passage(at).text;
        let figure = |(range, name): (Range<usize>, String)| {
            let variable = self.variables.get(&name)?;
            let value = match &variable.value {
                Value::Integer(value) => value.to_string(),
                Value::Decimal(value) => value.to_string(),
                Value::Text(_) | Value::List(_) => return None,
            };
            let missing = || Origin::Missing(format!("the variable `${name}` has no source"));
            let fact = variable.fact.as_ref().filter(|fact| !fact.source.trim().is_empty());
            Some(Figure {
                shown: format!("{value} (${name})"),
                value,
                what: What::Count,
                passage: at,
                context: context(text, &range),
                origin: fact.map_or_else(missing, |fact| Origin::Source(fact.source.clone())),
                month: None,
                is_date_of_source: false,
                about: self.about(at, &range),
                is_beyond: false,
            })
        };
        placeables(text).into_iter().filter_map(figure).collect()
    }

    fn origin(&self, at: usize, range: &Range<usize>) -> Origin {
        let own = self.beside(at, range).map(named).or_else(|| self.same(at)).or_else(|| self.in_row(at));
        if own.is_none() && self.list_tells_made_up(at) {
            return Origin::MadeUp;
        }
        match own.or_else(|| self.lead(at)) {
            Some((text, true)) => Origin::Source(text),
            Some((text, false)) => Origin::Unlisted(text),
            None if self.entries.is_empty() => Origin::Missing("the page has no list of sources".to_owned()),
            None => Origin::Missing("nothing says where it is from".to_owned()),
        }
    }

    /// The citation behind a place in its passage, else one before it in its sentence.
    fn beside(&self, at: usize, range: &Range<usize>) -> Option<&Citation> {
        let all = &self.citations[at];
        let behind = all.iter().find(|citation| citation.range.start >= range.end);
        let sentence = sentence(&self.passage(at).text, range.start);
        behind.or_else(|| all.iter().rev().find(|citation| sentence.contains(&citation.range.start)))
    }

    /// The source named last before a passage that speaks of *the same page* or its like, in it or in the one before.
    fn same(&self, at: usize) -> Option<(String, bool)> {
        let says_so = SAME.iter().any(|words| self.passage(at).text.to_lowercase().contains(words));
        let before = at.checked_sub(1).filter(|_| says_so)?;
        let last = |index: usize| self.citations[index].last().map(named);
        last(at).or_else(|| last(before)).or_else(|| self.same(before))
    }

    /// The source that a cell of the row names, or the header of the column.
    fn in_row(&self, at: usize) -> Option<(String, bool)> {
        let passage = self.passage(at);
        let Kind::Cell { row, column } = passage.kind else { return None };
        let names_source = |cell: &Passage| match cell.kind {
            Kind::Cell { row: 0, column: other } => other == column && !citations(&cell.text, self.entries).is_empty(),
            Kind::Cell { row: other, column } if other == row => {
                let is_column = self.header(cell.block, column).is_some_and(|header| WHO_SAYS_SO.contains(&header));
                (is_column && is_listed(&cell.text, self.entries)) || !citations(&cell.text, self.entries).is_empty()
            }
            _ => false,
        };
        let mut cells = self.passages.iter().filter(|cell| cell.block == passage.block);
        cells.find(|cell| names_source(cell)).map(|cell| (cell.text.clone(), true))
    }

    fn header(&self, block: usize, column: usize) -> Option<&str> {
        let is_header = |cell: &&Passage| cell.block == block && cell.kind == Kind::Cell { row: 0, column };
        self.passages.iter().find(is_header).map(|cell| cell.text.as_str())
    }

    /// The source that a paragraph names for what stands beside it or below.
    fn lead(&self, at: usize) -> Option<(String, bool)> {
        let passage = self.passage(at);
        let beside = |other: &Passage| match passage.kind {
            Kind::Item => other.block + 1 == passage.block,
            Kind::Cell { .. } => other.block.abs_diff(passage.block) == 1,
            _ => false,
        };
        let paragraphs = self.passages.iter().zip(&self.citations).filter(|(other, _)| other.kind == Kind::Paragraph);
        let last = paragraphs.clone().filter(|(other, _)| beside(other)).find_map(|(_, named)| named.last());
        let below = self.citations.iter().take(at + 1).flatten().rfind(|citation| citation.text.contains("below"));
        last.or(below).map(named)
    }

    /// Whether a list says, in or above a passage of it, that it is made up.
    fn list_tells_made_up(&self, at: usize) -> bool {
        let block = self.passage(at).block;
        self.passages.iter().take(at + 1).any(|other| other.block == block && tells_made_up(&other.text))
    }

    /// The days and years of the sources that a passage or its row names.
    fn source_dates(&self, at: usize) -> Vec<String> {
        let of = |index: usize| self.citations[index].iter().flat_map(|citation| citation.dates.clone());
        let row = self.row(at).into_iter().flat_map(|cell| dates(&cell.text, self.entries));
        of(at).chain(row).collect()
    }

    /// The cells of a cell's row and of the header.
    fn row(&self, at: usize) -> Vec<&Passage> {
        let passage = self.passage(at);
        let Kind::Cell { row, .. } = passage.kind else { return Vec::new() };
        let belongs = |cell: &&Passage| match cell.kind {
            Kind::Cell { row: other, .. } => cell.block == passage.block && (other == row || other == 0),
            _ => false,
        };
        self.passages.iter().filter(belongs).collect()
    }

    /// What says what a figure is about: its sentence and the one before, for an item the paragraph before its list too; the
    /// row and the header of a table.
    fn about(&self, at: usize, range: &Range<usize>) -> String {
        let passage = self.passage(at);
        if let Kind::Cell { .. } = passage.kind {
            return self.row(at).into_iter().map(|cell| format!("{} ", cell.text)).collect();
        }
        let own = sentence(&passage.text, range.start);
        let start = own.start.checked_sub(1).map_or(0, |before| sentence(&passage.text, before).start);
        let leads = |other: &&Passage| {
            passage.kind == Kind::Item && other.kind == Kind::Paragraph && other.block + 1 == passage.block
        };
        let lead = self.passages.iter().find(leads).map_or("", |lead| lead.text.as_str());
        format!("{lead} {}", passage.text.get(start..own.end).unwrap_or_default())
    }

    /// What a figure without a source can be said to be, now that all others are known.
    fn second_look(&self, figure: &mut Figure, known: &[Figure]) {
        let Origin::Missing(_) = figure.origin else { return };
        let is_telling = figure.value.len() > 2; // A small number stands for many things.
        let is_same = |other: &&Figure| other.value == figure.value && (is_telling || other.what == figure.what);
        let source = known.iter().filter(is_same).find_map(|other| match &other.origin {
            Origin::Source(source) => Some(source.clone()),
            _ => None,
        });
        if let Some(source) = source {
            figure.origin = Origin::Repeated(source);
        } else if self.is_made_up(figure.passage) {
            figure.origin = Origin::MadeUp;
        } else if self.is_task(figure) {
            figure.origin = Origin::Task;
        }
    }

    fn is_made_up(&self, at: usize) -> bool {
        let passage = self.passage(at);
        let above = self.passages.iter().take(at + 1);
        let same = |other: &&Passage| {
            std::ptr::eq(*other, passage) || (!other.under.is_empty() && passage.under.starts_with(&other.under))
        };
        let below = self
            .passages
            .iter()
            .filter(|other| passage.kind == Kind::Heading && other.under.last() == Some(&passage.text));
        above.filter(same).chain(below).any(|other| tells_made_up(&other.text)) || passage.text.contains(CALCULATED)
    }

    fn is_task(&self, figure: &Figure) -> bool {
        let passage = self.passage(figure.passage);
        let asks =
            TASKS.iter().any(|kind| passage.is_within(kind)) || passage.under.iter().any(|head| head == QUESTIONS);
        asks && figure.what == What::Count
    }
}

fn tells_made_up(text: &str) -> bool {
    text.unicode_words().any(|word| MADE_UP.contains(&word.to_lowercase().as_str()))
}

fn named(citation: &Citation) -> (String, bool) {
    (citation.text.clone(), citation.is_listed)
}

/// The placeables of a text: where they stand, and the variable that each names.
fn placeables(text: &str) -> Vec<(Range<usize>, String)> {
    let mut found = Vec::new();
    for (start, _) in text.match_indices('{') {
        let Some(length) = text.get(start..).and_then(|rest| rest.find('}')) else { continue };
        let inside = text.get(start + 1..start + length).unwrap_or_default();
        let name: String = inside
            .split_once('$')
            .map_or("", |(_, name)| name)
            .chars()
            .take_while(|c| c.is_alphanumeric() || *c == '-')
            .collect();
        found.push((start..start + length + 1, name));
    }
    found
}

/// The sentence that a place stands in.
pub(super) fn sentence(text: &str, at: usize) -> Range<usize> {
    let sentences = text.split_sentence_bound_indices().map(|(start, sentence)| start..start + sentence.len());
    sentences.into_iter().find(|range| range.contains(&at)).unwrap_or(0..text.len())
}

/// A figure with some words on both sides.
fn context(text: &str, range: &Range<usize>) -> String {
    const AROUND: usize = 40;
    let before = text.get(..range.start).unwrap_or_default();
    let behind = text.get(range.end..).unwrap_or_default();
    let start = before.char_indices().rev().nth(AROUND).map_or(0, |(at, _)| at);
    let end = behind.char_indices().nth(AROUND).map_or(behind.len(), |(at, _)| at);
    let itself = text.get(range.clone()).unwrap_or_default();
    format!("{}{itself}{}", before.get(start..).unwrap_or_default(), behind.get(..end).unwrap_or_default())
}
