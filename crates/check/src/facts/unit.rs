//! What stands beside numbers: per cent, money, units, months. The table is `data/units.txt`.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use tafsiri_model::Locale;
use tafsiri_model::drift::Number;

use super::Both;
use super::number::{meanings, scaled_value};
use crate::finding::Finding;
use crate::pair::Texts;
use crate::reading::is_dense;

const TABLE: &str = include_str!("../../data/units.txt");

/// So many letters part the numbers of a range or a list.
const RANGE: usize = 8;

/// So many characters before and behind a number its unit is looked for.
const REACH: usize = 24;

/// Units that measure the same.
const DIMENSIONS: [&[&str]; 4] = [
    &["second", "minute", "hour", "day", "week", "month", "year"],
    &["kilometre", "mile"],
    &["megabyte", "gigabyte"],
    &["kilogram"],
];

/// Words for these have too many other senses to be taken for a unit that came.
const LOOSE: [&str; 5] = ["second", "minute", "day", "month", "year"];

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

    /// Whether it measures the same as another one.
    fn is_like(&self, other: &Self) -> bool {
        let dimension = |unit: &Self| DIMENSIONS.iter().position(|names| names.contains(&unit.name));
        self.kind != Kind::Unit || dimension(self).is_some() && dimension(self) == dimension(other)
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
    // `11月` is not `1月`, `十二月` not `二月`.
    let is_counted = form.starts_with(|c: char| c.is_numeric()) && before.ends_with(|c: char| c.is_numeric())
        || form.starts_with(['一', '二']) && before.ends_with('十');
    if is_counted {
        return false;
    }
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

/// What joins a number and its unit.
fn joins(c: char) -> bool {
    c.is_whitespace() || c == '-' || c == '\u{2011}'
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
    locale: &'t Locale,
    language: &'t str,
}

impl<'t> Side<'t> {
    fn new(prose: &str, numbers: &'t [Number], locale: &'t Locale) -> Self {
        Self { text: small(prose), numbers, locale, language: locale.language() }
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

    /// Whether a unit is said of a number: beside it, or behind the number that it makes a range with. What stands right
    /// behind the number before is said of that one, and what has another unit of the kind at its side has this one not.
    fn has_near(&self, unit: &Unit, number: &Number) -> bool {
        if unit.kind == Kind::Month {
            return self.count_of(unit) > 0;
        }
        let beside = self.beside(number);
        if beside.iter().any(|other| other.name == unit.name) {
            return true;
        }
        if beside.iter().any(|other| other.kind == unit.kind && other.is_like(unit)) {
            return false;
        }
        let before = self.before(number).trim_start_matches(joins);
        let own = unit.forms(self.language).find(|form| begins(before, form)).map_or(0, |form| bare(form).len());
        unit.count(self.behind(number), self.language) > 0
            || unit.count(before.get(own..).unwrap_or_default(), self.language) > 0
            || self.next_in_range(number).is_some_and(|next| self.has_near(unit, next))
            || self.before_in_range(number).is_some_and(|first| unit.ends(self.before(first).trim_end(), self.language))
    }

    /// The number that begins the range that one ends: Swahili says `asilimia 4 hadi 21`.
    fn before_in_range(&self, number: &Number) -> Option<&'t Number> {
        let before = self.numbers.iter().rev().find(|before| before.range.end <= number.range.start)?;
        self.next_in_range(before).is_some_and(|next| next.range == number.range).then_some(before)
    }

    /// The number that makes a range or a list with one: `4 to 21`.
    fn next_in_range(&self, number: &Number) -> Option<&'t Number> {
        let next = self.numbers.iter().find(|next| next.range.start >= number.range.end)?;
        let between = self.text.get(number.range.end..next.range.start)?;
        (between.chars().count() <= RANGE && !between.contains(['.', ';', '。', '；', ')', '）'])).then_some(next)
    }

    /// The numbers that say the same as one of the other text.
    fn same(&self, other: &Self, number: &Number) -> Vec<&'t Number> {
        let value = meanings(&other.text, number, other.locale);
        let is_same =
            |mine: &&Number| mine.value == number.value || !meanings(&self.text, mine, self.locale).is_disjoint(&value);
        self.numbers.iter().filter(is_same).collect()
    }

    /// What stands behind a number and its thousands or millions: `2.4 billion of dollars`.
    fn behind_scale(&self, number: &Number) -> &str {
        let behind = self.behind(number);
        let Some(value) = scaled_value(&self.text, number, self.locale) else { return behind };
        let ends = behind.char_indices().map(|(at, c)| at + c.len_utf8());
        let is_whole = |end: &usize| {
            let (head, rest) = behind.split_at_checked(*end).unwrap_or_default();
            let last = head.chars().next_back();
            let is_end = is_end(head, rest) && last.is_some_and(char::is_alphabetic);
            let first = Number { range: 0..number.range.len(), value: number.value.clone() };
            let text = format!("{}{head}", self.text.get(number.range.clone()).unwrap_or_default());
            is_end && scaled_value(&text, &first, self.locale).as_ref() == Some(&value)
        };
        let rest = ends.into_iter().find(is_whole).and_then(|end| behind.get(end..)).unwrap_or(behind);
        let rest = rest.trim_start_matches(joins);
        ["of ", "de ", "d’", "d'", "di "].iter().find_map(|word| rest.strip_prefix(word)).unwrap_or(rest)
    }

    /// The units that stand directly behind a number or before it.
    fn beside(&self, number: &Number) -> Vec<&'static Unit> {
        let behind = self.behind_scale(number).trim_start_matches(joins);
        let before = self.before(number).trim_end_matches(joins);
        let is_beside = |unit: &&'static Unit| {
            let may_precede =
                matches!(unit.kind, Kind::Currency | Kind::Month | Kind::Percent) || self.language == "sw";
            // Arabic puts its words for money behind: `بين 4` is no yen.
            let language = if self.language == "ar" && unit.kind == Kind::Currency { "*" } else { self.language };
            unit.begins(behind, self.language) || may_precede && unit.ends(before, language)
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
    // The units of the source that were looked for, and those that were told of.
    let (mut seen, mut told): (BTreeSet<&str>, BTreeSet<&str>) = (BTreeSet::new(), BTreeSet::new());
    for number in here.numbers {
        for unit in here.beside(number) {
            if unit.is_known_in(there.language)
                && seen.insert(unit.name)
                && let Some((finding, names)) = lost(texts, (&here, &there), unit)
            {
                found.push(finding);
                told.extend(names);
            }
        }
    }
    for number in there.numbers {
        for unit in there.beside(number) {
            if unit.is_known_in(here.language) && came((&here, &there), unit, number) && told.insert(unit.name) {
                let message = format!("the source says nothing of {} beside a number", words(unit));
                let at = texts.target.place(number.range.start);
                found.push(Finding::new(unit.kind.rule(), message).help("write what the source says").at(at));
            }
        }
    }
}

/// Whether a unit came to stand beside a number of the translation.
fn came((here, there): (&Side<'_>, &Side<'_>), unit: &Unit, number: &Number) -> bool {
    let same = here.same(there, number);
    match unit.kind {
        Kind::Month => here.count_of(unit) == 0,
        Kind::Unit => {
            let others = UNITS.iter().filter(|other| other.kind == Kind::Unit && other.is_like(unit));
            !LOOSE.contains(&unit.name)
                && here.count_of(unit) == 0
                && !same.is_empty()
                && others.map(|other| here.count_of(other)).sum::<usize>() > 0
        }
        Kind::Percent | Kind::Currency => {
            let is_elsewhere = here.count_of(unit) > 0;
            let is_said = same.is_empty() || same.iter().any(|other| here.has_near(unit, other));
            let has_other = || UNITS.iter().any(|other| other.kind == Kind::Currency && here.count_of(other) > 0);
            let is_other = || unit.kind == Kind::Currency && !same.is_empty() && !is_elsewhere && has_other();
            there.has_symbol(unit) && (!is_elsewhere || unit.kind == Kind::Currency && !is_said) || is_other()
        }
    }
}

/// A month that became another, whatever stands beside it.
pub(super) fn months_changed(texts: &Texts<'_>, found: &mut Vec<Finding>) {
    let here = Side::new(&texts.source.prose.text, &[], texts.source_locale);
    let has_month = UNITS.iter().any(|unit| unit.kind == Kind::Month && here.count_of(unit) > 0);
    if !has_month || found.iter().any(|finding| finding.rule == "facts/date") {
        return;
    }
    let there = Side::new(&texts.target.prose.text, &[], texts.locale);
    // `may` and `march` are other words too: they may hide a month that came, and never show one that went.
    let is_word = |unit: &Unit| matches!(unit.name, "may" | "march");
    let months = || UNITS.iter().filter(|unit| unit.kind == Kind::Month);
    let both = |unit: &&Unit| unit.is_known_in(here.language) && unit.is_known_in(there.language);
    let lost =
        months().filter(both).find(|unit| !is_word(unit) && here.count_of(unit) > 0 && there.count_of(unit) == 0);
    let added = months().filter(both).find(|unit| here.count_of(unit) == 0 && there.count_of(unit) > 0);
    let count = |side: &Side<'_>| months().filter(|unit| side.count_of(unit) > 0).count();
    let is_more = || count(&there) > count(&here);
    if let Some(added) = added
        && (lost.is_some() || is_more())
    {
        let place = added.forms(there.language).find_map(|form| places(&there.text, form).first().copied());
        let message = match lost {
            Some(lost) => format!("{} became {}", words(lost), words(added)),
            None => format!("the source says nothing of {}", words(added)),
        };
        found.push(
            Finding::new("facts/date", message)
                .help("write what the source says")
                .at(place.map(|at| texts.target.place(at))),
        );
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
fn lost(
    texts: &Texts<'_>,
    (here, there): (&Side<'_>, &Side<'_>),
    unit: &'static Unit,
) -> Option<(Finding, Vec<&'static str>)> {
    let beside: Vec<&Number> =
        here.numbers.iter().filter(|number| here.beside(number).iter().any(|u| u.name == unit.name)).collect();
    let is_gone = |number: &&&Number| {
        let same = there.same(here, number);
        !same.is_empty() && !same.iter().any(|other| there.has_near(unit, other))
    };
    let number = beside.iter().find(is_gone)?;
    let same = there.same(here, number);
    let other = same.iter().find_map(|number| {
        there.beside(number).into_iter().find(|other| other.kind == unit.kind && other.name != unit.name)
    });
    let place = same.first().map(|number| texts.target.place(number.range.start));
    let written = texts.target.prose.text.get(same.first()?.range.clone()).unwrap_or_default();
    if let Some(other) = other {
        let message = format!("{} beside {written} became {}", words(unit), words(other));
        let finding = Finding::new(unit.kind.rule(), message).help("write what the source says").at(place);
        return Some((finding, vec![unit.name, other.name]));
    }
    // A unit that is said once for several numbers stands beside one of them alone; per cent stands beside each.
    let said = there.count_of(unit);
    let enough = unit.kind != Kind::Percent && said >= here.count_of(unit).min(beside.len());
    let message = format!("the source says {} beside {written}, the translation does not", words(unit));
    let finding = || Finding::new(unit.kind.rule(), message).help("write what the source says").at(place);
    (!enough).then(|| (finding(), vec![unit.name]))
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
