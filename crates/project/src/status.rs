//! `status`: how much of a project is translated into each locale, and how much of that has drifted.

mod remembered;

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use tafsiri_model::sync::Standing;
use tafsiri_model::{Locale, PageId, UnitAddress, UnitId};

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

    /// Counts a unit in, and how its translation stands, if it has one.
    fn count(&mut self, unit: &SourceUnit, translation: Option<Standing>) {
        self.units += 1;
        self.words += unit.words;
        if let Some(Standing { drifted, reviewed }) = translation {
            self.translated += 1;
            self.translated_words += unit.words;
            self.reviewed += usize::from(reviewed);
            self.drifted += usize::from(drifted);
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
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct LocaleStatus {
    /// The locale.
    pub locale: Locale,
    /// All that was asked for.
    pub total: Counts,
    /// Drifted units, by their places in [`Units`].
    pub drifted: Vec<usize>,
    /// Units that are not translated, likewise.
    pub missing: Vec<usize>,
}

/// All units that are asked for, page by page. Rows name them by their place, from 0: a name has a hundred bytes, and there
/// are as many rows as locales.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Units(Vec<(PageId, Vec<UnitId>)>);

impl Units {
    fn of(sources: &[&Source]) -> Self {
        let ids = |source: &Source| source.units.iter().map(|unit| unit.id.clone()).collect();
        Self(sources.iter().map(|source| (source.id.clone(), ids(source))).collect())
    }

    /// The units at these places, which are in order.
    #[must_use]
    pub fn at(&self, places: &[usize]) -> Vec<UnitAddress> {
        let units = self.0.iter().flat_map(|(page, units)| units.iter().map(move |unit| (page, unit)));
        let mut units = units.enumerate();
        let found = places.iter().filter_map(|place| units.find(|(at, _)| at == place));
        found.map(|(_, (page, unit))| UnitAddress { page: page.clone(), unit: unit.clone() }).collect()
    }
}

/// An edition in a locale: how far behind it is in translation, and how far in context.
#[derive(Clone, Debug, Serialize, Deserialize)]
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

/// What is counted in every locale: these sources, for these editions.
struct Scope<'w> {
    workspace: &'w Workspace,
    sources: Vec<&'w Source>,
    editions: &'w [Edition],
    /// For each layer, how many places of the base it is about, and how many of them have changed since.
    places: BTreeMap<&'w str, (usize, usize)>,
}

impl<'w> Scope<'w> {
    fn new(workspace: &'w Workspace, editions: &'w [Edition], wanted: &impl Fn(&Source) -> bool) -> Self {
        let names: BTreeSet<&str> = editions.iter().flat_map(Edition::layer_names).collect();
        let places = names.into_par_iter().map(|name| (name, survey(workspace, name)));
        let places = places.map(|(name, survey)| (name, (survey.places.len(), survey.behind.len()))).collect();
        let sources = workspace.sources.values().filter(|source| wanted(source)).collect();
        Self { workspace, sources, editions, places }
    }

    /// The counts of a locale, and the two axes of each edition in it that has layers. Most sources belong to every edition:
    /// each is counted once.
    fn of(&self, target: &Target) -> (LocaleStatus, Vec<EditionStatus>) {
        let mut status = LocaleStatus::empty(&target.locale);
        let mut first = 0;
        let mut counted: Vec<(&PageId, Counts)> = Vec::with_capacity(self.sources.len());
        for source in &self.sources {
            let mut counts = Counts::default();
            each_unit(self.workspace, target, source, &mut |at, unit, translation| {
                counts.count(unit, translation);
                status.name(first + at, translation);
            });
            status.total.add(&counts);
            counted.push((&source.id, counts));
            first += source.units.len();
        }
        let editions = self.editions.iter().filter(|edition| !edition.layers.is_empty());
        let here = editions.filter(|edition| edition.locales.contains(&target.locale));
        let editions = here.map(|edition| self.edition(edition, &target.locale, &counted)).collect();
        (status, editions)
    }

    fn edition(&self, edition: &Edition, locale: &Locale, counted: &[(&PageId, Counts)]) -> EditionStatus {
        let of_layers = |count: fn(&(usize, usize)) -> usize| -> usize {
            edition.layer_names().filter_map(|name| self.places.get(name)).map(count).sum()
        };
        let counts = |more: fn(&PageId) -> bool| {
            let mut sum = Counts::default();
            let of_it = counted.iter().filter(|(page, _)| edition.has(page) && more(page));
            of_it.for_each(|(_, counts)| sum.add(counts));
            sum
        };
        EditionStatus {
            edition: edition.name.clone(),
            locale: locale.clone(),
            own: counts(|page| page.as_str().starts_with("overlays/")),
            total: counts(|_| true),
            places: of_layers(|(places, _)| *places),
            places_behind: of_layers(|(_, behind)| *behind),
        }
    }
}

/// The counts of a locale over the sources that `wanted` lets through, and their units that are not translated.
#[must_use]
pub fn missing<'w>(
    workspace: &'w Workspace,
    target: &'w Target,
    wanted: &impl Fn(&Source) -> bool,
) -> (Counts, Vec<(&'w Source, &'w SourceUnit)>) {
    let mut counts = Counts::default();
    let mut missing = Vec::new();
    for source in workspace.sources.values().filter(|source| wanted(source)) {
        each_unit(workspace, target, source, &mut |_, unit, translation| {
            counts.count(unit, translation);
            missing.extend(translation.is_none().then_some((source, unit)));
        });
    }
    (counts, missing)
}

/// The counts of one source in a locale.
pub(crate) fn source_counts(workspace: &Workspace, target: &Target, source: &Source) -> Counts {
    let mut counts = Counts::default();
    each_unit(workspace, target, source, &mut |_, unit, translation| counts.count(unit, translation));
    counts
}

/// Calls `each` with every unit of a source that needs a translation, its place among them, and how that stands which it has.
/// A source that is written in the locale needs none.
fn each_unit<'w>(
    workspace: &'w Workspace,
    target: &'w Target,
    source: &'w Source,
    each: &mut impl FnMut(usize, &'w SourceUnit, Option<Standing>),
) {
    if source.locale != target.locale {
        let pair = workspace.pair(target, source);
        let units = source.units.iter().enumerate();
        units.for_each(|(at, unit)| each(at, unit, pair.standing(unit)));
    }
}

impl LocaleStatus {
    fn empty(locale: &Locale) -> Self {
        Self { locale: locale.clone(), total: Counts::default(), drifted: Vec::new(), missing: Vec::new() }
    }

    /// Names a unit by its place if something is to be done about it.
    fn name(&mut self, place: usize, translation: Option<Standing>) {
        match translation {
            None => self.missing.push(place),
            Some(Standing { drifted: true, .. }) => self.drifted.push(place),
            Some(_) => {}
        }
    }
}
