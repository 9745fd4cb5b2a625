//! What stands beside numbers: per cent, money, units, months. The table is `data/units.txt`.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use tafsiri_model::Locale;
use tafsiri_model::drift::Number;

use super::Both;
use crate::finding::Finding;
use crate::pair::Texts;
use crate::reading::is_dense;

const TABLE: &str = include_str!("../../data/units.txt");

/// So many characters before and behind a number its unit is looked for.
const REACH: usize = 24;

/// Something that stands beside numbers.
#[derive(Debug)]
struct Unit {
    name: &'static str,
    kind: Kind,
    /// By language; symbols under `*`.
    forms: BTreeMap<&'static str, Vec<String>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Percent,
    Currency,
    Unit,
    Month,
}

static UNITS: LazyLock<Vec<Unit>> = LazyLock::new(read);

fn read() -> Vec<Unit> {
    let mut units: Vec<Unit> = Vec::new();
    for line in TABLE.lines().filter(|line| !line.starts_with('#')) {
        let fields: Vec<&str> = line.split('|').map(str::trim).collect();
        let [name, kind, language, forms] = fields.as_slice() else { continue };
        let Some(kind) = Kind::named(kind) else { continue };
        let forms = forms.split(' ').map(|form| form.replace('_', " ")).collect();
        match units.iter_mut().find(|unit| unit.name == *name) {
            Some(unit) => drop(unit.forms.insert(language, forms)),
            None => units.push(Unit { name, kind, forms: [(*language, forms)].into() }),
        }
    }
    units
}

impl Kind {
    fn named(name: &str) -> Option<Self> {
        Some(match name {
            "percent" => Self::Percent,
            "currency" => Self::Currency,
            "unit" => Self::Unit,
            "month" => Self::Month,
            _ => return None,
        })
    }

    fn rule(self) -> &'static str {
        match self {
            Self::Percent => "facts/percent",
            Self::Currency => "facts/currency",
            Self::Unit => "facts/unit",
            Self::Month => "facts/date",
        }
    }
}

impl Unit {
    /// Its symbols and its forms in a language.
    fn forms<'u>(&'u self, language: &str) -> impl Iterator<Item = &'u str> {
        let all = [self.forms.get("*"), self.forms.get(language)];
        all.into_iter().flatten().flatten().map(String::as_str)
    }

    /// Whether the table says how a language writes it.
    fn is_known_in(&self, language: &str) -> bool {
        self.forms.contains_key(language)
    }

    /// Whether a text begins with it, as a word of its own.
    fn begins(&self, text: &str, language: &str) -> bool {
        self.forms(language).any(|form| begins(text, form))
    }

    fn ends(&self, text: &str, language: &str) -> bool {
        self.forms(language).any(|form| ends(text, form))
    }

    /// How often it stands in a text, as a word of its own.
    fn count(&self, text: &str, language: &str) -> usize {
        let places: BTreeSet<usize> = self.forms(language).flat_map(|form| places(text, form)).collect();
        places.len()
    }
}

fn bare(form: &str) -> &str {
    form.trim_end_matches('*')
}

fn begins(text: &str, form: &str) -> bool {
    let Some(rest) = text.strip_prefix(bare(form)) else { return false };
    form.ends_with('*') || is_end(form, rest)
}

/// Whether a word may end before the rest of a text.
fn is_end(form: &str, rest: &str) -> bool {
    let is_letter = form.chars().next_back().is_some_and(|last| last.is_alphabetic() && !is_dense(last));
    !is_letter || rest.chars().next().is_none_or(|next| !next.is_alphabetic() || is_dense(next))
}

fn ends(text: &str, form: &str) -> bool {
    text.strip_suffix(bare(form)).is_some_and(|before| is_start(form, before))
}

/// Whether a word may start behind what stands before it. Arabic writes small words in one with it.
fn is_start(form: &str, before: &str) -> bool {
    let is_letter = form.chars().next().is_some_and(|first| first.is_alphabetic() && !is_dense(first));
    let arabic = ['و', 'ف', 'ب', 'ل', 'ك', 'ا'];
    !is_letter
        || before
            .trim_end_matches(arabic)
            .chars()
            .next_back()
            .is_none_or(|last| !last.is_alphabetic() || is_dense(last))
}

fn places(text: &str, form: &str) -> Vec<usize> {
    let all = text.match_indices(bare(form)).map(|(at, _)| at);
    all.filter(|at| {
        let (before, rest) = text.split_at_checked(*at).unwrap_or_default();
        is_start(form, before) && begins(rest, form)
    })
    .collect()
}

/// The prose in small letters, with blanks for blanks of all kinds; as long as the prose, letter by letter.
fn small(text: &str) -> String {
    let same = |c: char| {
        let mut small = c.to_lowercase();
        match (small.next(), small.next()) {
            (Some(one), None) if one.len_utf8() == c.len_utf8() => one,
            _ => c,
        }
    };
    text.chars().map(same).map(|c| if matches!(c, '\u{2019}') { '\u{2019}' } else { c }).collect()
}

/// A text with the language in which units are looked for in it.
struct Side<'t> {
    text: String,
    numbers: &'t [Number],
    language: &'t str,
}

impl<'t> Side<'t> {
    fn new(prose: &str, numbers: &'t [Number], locale: &'t Locale) -> Self {
        Self { text: small(prose), numbers, language: locale.language() }
    }

    /// What stands behind a number, up to the next one or the end of the sentence.
    fn behind(&self, number: &Number) -> &str {
        let rest = self.text.get(number.range.end..).unwrap_or_default();
        let end = rest
            .char_indices()
            .enumerate()
            .find(|(count, (at, c))| {
                *count >= REACH
                    || c.is_ascii_digit()
                    || *c == '\n'
                    || *c == '.' && rest.get(at + 1..).is_some_and(|rest| rest.starts_with(' '))
            })
            .map_or(rest.len(), |(_, (at, _))| at);
        rest.get(..end).unwrap_or_default()
    }

    fn before(&self, number: &Number) -> &str {
        let head = self.text.get(..number.range.start).unwrap_or_default();
        let start = head
            .char_indices()
            .rev()
            .enumerate()
            .find(|(count, (_, c))| *count >= REACH || c.is_ascii_digit() || *c == '\n')
            .map_or(0, |(_, (at, c))| at + c.len_utf8());
        head.get(start..).unwrap_or_default()
    }

    /// Whether a unit stands somewhere beside a number.
    fn has_near(&self, unit: &Unit, number: &Number) -> bool {
        if unit.kind == Kind::Month {
            return self.count_of(unit) > 0;
        }
        unit.count(self.behind(number), self.language) > 0 || unit.count(self.before(number), self.language) > 0
    }

    /// The units that stand directly behind a number or before it.
    fn beside(&self, number: &Number) -> Vec<&'static Unit> {
        let joins = |c: char| c.is_whitespace() || c == '-' || c == '\u{2011}';
        let behind = self.behind(number).trim_start_matches(joins);
        let before = self.before(number).trim_end_matches(joins);
        let is_beside = |unit: &&'static Unit| {
            let may_precede =
                matches!(unit.kind, Kind::Currency | Kind::Month | Kind::Percent) || self.language == "sw";
            unit.begins(behind, self.language) || may_precede && unit.ends(before, self.language)
        };
        UNITS.iter().filter(is_beside).collect()
    }
}

/// The months that a text names, from 1: some languages write them as numbers.
pub(super) fn months(text: &str, locale: &Locale) -> impl Iterator<Item = usize> {
    let text = small(text);
    let months: Vec<&Unit> = UNITS.iter().filter(|unit| unit.kind == Kind::Month).collect();
    months
        .into_iter()
        .enumerate()
        .filter(move |(_, month)| month.count(&text, locale.language()) > 0)
        .map(|(at, _)| at + 1)
}

pub(super) fn check(texts: &Texts<'_>, (source, target): Both<'_>, found: &mut Vec<Finding>) {
    let here = Side::new(&texts.source.prose.text, source, texts.source_locale);
    let there = Side::new(&texts.target.prose.text, target, texts.locale);
    let mut told: BTreeSet<&str> = BTreeSet::new();
    for number in here.numbers {
        for unit in here.beside(number) {
            if unit.is_known_in(there.language) && told.insert(unit.name) {
                found.extend(lost(texts, (&here, &there), unit));
            }
        }
    }
    for number in there.numbers {
        for unit in there.beside(number) {
            let is_told = !unit.is_known_in(here.language) || here.count_of(unit) > 0 || !told.insert(unit.name);
            let counts = unit.kind == Kind::Month || unit.kind != Kind::Unit && there.has_symbol(unit);
            if counts && !is_told {
                let message = format!("the source says nothing of {} beside a number", words(unit));
                let at = texts.target.place(number.range.start);
                found.push(Finding::new(unit.kind.rule(), message).help("write what the source says").at(at));
            }
        }
    }
}

impl Side<'_> {
    /// Whether its symbol stands in the text: a word for money or shares may have another reason to be there.
    fn has_symbol(&self, unit: &Unit) -> bool {
        unit.forms.get("*").is_some_and(|forms| forms.iter().any(|form| !places(&self.text, form).is_empty()))
    }

    fn count_of(&self, unit: &Unit) -> usize {
        unit.count(&self.text, self.language)
    }
}

/// What became of a unit that stands beside numbers of the source.
fn lost(texts: &Texts<'_>, (here, there): (&Side<'_>, &Side<'_>), unit: &'static Unit) -> Option<Finding> {
    let beside: Vec<&Number> =
        here.numbers.iter().filter(|number| here.beside(number).iter().any(|u| u.name == unit.name)).collect();
    let is_gone = |number: &&&Number| {
        let mut same = there.numbers.iter().filter(|other| other.value == number.value).peekable();
        same.peek().is_some() && !same.any(|other| there.has_near(unit, other))
    };
    let number = beside.iter().find(is_gone)?;
    let same: Vec<&Number> = there.numbers.iter().filter(|other| other.value == number.value).collect();
    let other = same.iter().find_map(|number| {
        there.beside(number).into_iter().find(|other| other.kind == unit.kind && other.name != unit.name)
    });
    let place = same.first().map(|number| texts.target.place(number.range.start));
    let written = texts.target.prose.text.get(same.first()?.range.clone()).unwrap_or_default();
    if let Some(other) = other {
        let message = format!("{} beside {written} became {}", words(unit), words(other));
        return Some(Finding::new(unit.kind.rule(), message).help("write what the source says").at(place));
    }
    // A unit that is said once for several numbers stands beside one of them alone.
    let said = there.count_of(unit);
    let enough = said >= here.count_of(unit).min(beside.len());
    (!enough).then(|| {
        Finding::new(
            unit.kind.rule(),
            format!("the source says {} beside {written}, the translation does not", words(unit)),
        )
        .help("write what the source says")
        .at(place)
    })
}

fn words(unit: &Unit) -> String {
    match unit.kind {
        Kind::Percent => "per cent".to_owned(),
        _ => format!("`{}`", unit.name),
    }
}

#[cfg(test)]
mod tests {
    use super::{TABLE, UNITS};

    #[test]
    fn every_line_of_the_table_is_understood() {
        let lines = TABLE.lines().filter(|line| !line.starts_with('#') && !line.is_empty()).count();
        let forms: usize = UNITS.iter().map(|unit| unit.forms.len()).sum();
        assert_eq!(lines, forms);
        let places = super::places("5 доллар, долларов", "доллар*");
        assert_eq!(places.len(), 2);
        assert!(!super::begins("minutely", "minute") && super::begins("minute.", "minute"));
    }
}
