//! `status`: how much of a project is translated into each locale, and how much of that has drifted.

mod remembered;

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use tafsiri_model::sync::{Record, State};
use tafsiri_model::{Locale, PageId, UnitAddress};

use crate::edition::Edition;
use crate::overlay::survey;
use crate::target::Target;
use crate::workspace::{Source, SourceUnit, Workspace};
pub use remembered::{Asked, Told, told, wants};

/// Counts of one locale.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// Units that there are.
    pub units: usize,
    /// Words of the source in them.
    pub words: usize,
    /// Units that are translated, drifted or not.
    pub translated: usize,
    /// Words of the source in them.
    pub translated_words: usize,
    /// Translated units whose source has changed since.
    pub drifted: usize,
    /// Translated units that a second person has read.
    pub reviewed: usize,
}

impl Counts {
    /// The share of units that are translated, in per cent, rounded down: 100 means all.
    #[must_use]
    pub fn coverage(&self) -> usize {
        (self.translated * 100).checked_div(self.units).unwrap_or(100)
    }

    /// Counts a unit in that is translated if it has a record.
    fn count(&mut self, unit: &SourceUnit, record: Option<&Record>) {
        self.units += 1;
        self.words += unit.words;
        if let Some(record) = record {
            self.translated += 1;
            self.translated_words += unit.words;
            self.reviewed += usize::from(record.state >= State::Reviewed);
            self.drifted += usize::from(record.is_drifted());
        }
    }

    pub(crate) fn add(&mut self, other: &Self) {
        self.units += other.units;
        self.words += other.words;
        self.translated += other.translated;
        self.translated_words += other.translated_words;
        self.drifted += other.drifted;
        self.reviewed += other.reviewed;
    }
}

/// The words of a text; two letters of a script without spaces count as one.
#[must_use]
pub fn words_of(text: &str) -> usize {
    let is_dense = |c: char| matches!(u32::from(c), 0xe00..=0xeff | 0x1000..=0x109f | 0x1780..=0x17ff | 0x3040..=0x30ff | 0x3400..=0x9fff);
    let dense = text.chars().filter(|c| is_dense(*c)).count();
    let spaced =
        text.split(|c: char| c.is_whitespace() || is_dense(c)).filter(|word| word.chars().any(char::is_alphanumeric));
    spaced.count() + dense.div_ceil(2)
}

/// The counts of an edition in a locale; all zero, which is complete, for the source locale.
#[must_use]
pub fn counts(workspace: &Workspace, edition: &Edition, locale: &Locale) -> Counts {
    let target = workspace.targets.get(locale);
    let Some(target) = target else { return Counts::default() };
    let mut counts = Counts::default();
    let sources = workspace.sources.values().filter(|source| edition.has(&source.id));
    sources.for_each(|source| counts.add(&source_counts(workspace, target, source)));
    counts
}

/// A locale with its counts.
#[derive(Clone, Debug, Serialize)]
pub struct LocaleStatus {
    /// The locale.
    pub locale: Locale,
    /// All that was asked for.
    #[serde(flatten)]
    pub total: Counts,
    /// Drifted units.
    pub drifted_units: Vec<UnitAddress>,
    /// Units that are not translated.
    pub missing_units: Vec<UnitAddress>,
}

/// An edition in a locale: how far behind it is in translation, and how far in context.
#[derive(Clone, Debug, Serialize)]
pub struct EditionStatus {
    /// Its name.
    pub edition: String,
    /// The locale.
    pub locale: Locale,
    /// What its own layers say: only this needs translators beyond the base.
    pub own: Counts,
    /// All that its readers see.
    #[serde(flatten)]
    pub total: Counts,
    /// How many places of the base its layers are about.
    pub places: usize,
    /// Those where the base has changed since the layer was written.
    pub places_behind: usize,
}

/// The two axes of each edition that has layers, in each of its target locales.
#[must_use]
pub fn edition_status(
    workspace: &Workspace,
    editions: &[Edition],
    wanted: &(impl Fn(&Source) -> bool + Sync),
) -> Vec<EditionStatus> {
    let names: BTreeSet<&str> = editions.iter().flat_map(Edition::layer_names).collect();
    let behind: BTreeMap<&str, (usize, usize)> = names
        .into_par_iter()
        .map(|name| (name, survey(workspace, name)))
        .map(|(name, survey)| (name, (survey.places.len(), survey.behind.len())))
        .collect();
    // Most sources belong to every edition: each is counted once.
    let sources: Vec<&Source> = workspace.sources.values().filter(|source| wanted(source)).collect();
    let counted: Vec<(&Target, Vec<(PageId, Counts)>)> = workspace
        .targets
        .values()
        .filter(|_| !behind.is_empty())
        .map(|target| {
            let count = |source: &&'_ Source| (source.id.clone(), source_counts(workspace, target, source));
            (target, sources.iter().map(count).collect())
        })
        .collect();
    let mut found = Vec::new();
    for edition in editions.iter().filter(|edition| !edition.layers.is_empty()) {
        let of_layers = |count: fn(&(usize, usize)) -> usize| -> usize {
            edition.layer_names().filter_map(|name| behind.get(name)).map(count).sum()
        };
        for (target, by_source) in counted.iter().filter(|(target, _)| edition.locales.contains(&target.locale)) {
            let counts = |more: fn(&PageId) -> bool| {
                let mut sum = Counts::default();
                let of_it = by_source.iter().filter(|(page, _)| edition.has(page) && more(page));
                of_it.for_each(|(_, counts)| sum.add(counts));
                sum
            };
            found.push(EditionStatus {
                edition: edition.name.clone(),
                locale: target.locale.clone(),
                own: counts(|page| page.as_str().starts_with("overlays/")),
                total: counts(|_| true),
                places: of_layers(|(places, _)| *places),
                places_behind: of_layers(|(_, behind)| *behind),
            });
        }
    }
    found
}

/// The counts of every target locale over the sources that `wanted` lets through.
#[must_use]
pub fn status(workspace: &Workspace, wanted: &(impl Fn(&Source) -> bool + Sync)) -> Vec<LocaleStatus> {
    let targets: Vec<&Target> = workspace.targets.values().collect();
    targets.par_iter().map(|target| locale_status(workspace, target, wanted)).collect()
}

/// The counts of one locale over the sources that `wanted` lets through.
#[must_use]
pub fn locale_status(workspace: &Workspace, target: &Target, wanted: &impl Fn(&Source) -> bool) -> LocaleStatus {
    let mut status = LocaleStatus::empty(&target.locale);
    workspace.sources.values().filter(|source| wanted(source)).for_each(|source| status.add(workspace, target, source));
    status
}

/// The counts of one source in a locale.
pub(crate) fn source_counts(workspace: &Workspace, target: &Target, source: &Source) -> Counts {
    let mut counts = Counts::default();
    each_unit(workspace, target, source, &mut |unit, record| counts.count(unit, record.as_ref()));
    counts
}

/// Calls `each` with every unit of a source that needs a translation, and with the record of the one that it has. A source that
/// is written in the locale needs none.
fn each_unit(
    workspace: &Workspace,
    target: &Target,
    source: &Source,
    each: &mut impl FnMut(&SourceUnit, Option<Record>),
) {
    if source.locale != target.locale {
        let pair = workspace.pair(target, source);
        source.units.iter().for_each(|unit| each(unit, pair.translated(unit).map(|(_, record)| record)));
    }
}

impl LocaleStatus {
    fn empty(locale: &Locale) -> Self {
        let total = Counts::default();
        Self { locale: locale.clone(), total, drifted_units: Vec::new(), missing_units: Vec::new() }
    }

    /// Counts a source in.
    fn add(&mut self, workspace: &Workspace, target: &Target, source: &Source) {
        each_unit(workspace, target, source, &mut |unit, record| {
            self.total.count(unit, record.as_ref());
            let address = || UnitAddress { page: source.id.clone(), unit: unit.id.clone() };
            match record {
                None => self.missing_units.push(address()),
                Some(record) if record.is_drifted() => self.drifted_units.push(address()),
                Some(_) => {}
            }
        });
    }
}
