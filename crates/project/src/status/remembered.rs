//! `status` that reads only what changed since it was last asked: the counts of a locale are kept by what they were made from.

use std::path::Path;

use serde::{Deserialize, Serialize};
use tafsiri_cache::{Cache, Key, KeyMaker};
use tafsiri_model::settings::Settings;
use tafsiri_model::{Locale, PageId, UnitAddress, UnitId};

use super::{Counts, EditionStatus, LocaleStatus, edition_status, status};
use crate::cache;
use crate::edition::{self, Edition};
use crate::error::Result;
use crate::home::Home;
use crate::inputs::{Inputs, Seen};
use crate::reader::Reader;
use crate::stamps::{STAMPS, Stamps};
use crate::workspace::{Source, Workspace, read_settings};

/// What is asked for; all of what it does not name.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    /// The locales.
    pub locales: &'a [Locale],
    /// The editions, by name.
    pub editions: &'a [String],
    /// The modules, by their folder's name.
    pub modules: &'a [String],
}

/// What there is to tell.
#[derive(Clone, Debug)]
pub struct Told {
    /// The counts of each locale.
    pub locales: Vec<LocaleStatus>,
    /// The two axes of each edition that has layers.
    pub editions: Vec<EditionStatus>,
    /// Whether the source catalogs are as `extract` would write them.
    pub is_extracted: bool,
}

/// What does not belong to one locale: which rows there are, in their order, and which units.
#[derive(Serialize, Deserialize)]
struct Shape {
    locales: Vec<Locale>,
    editions: Vec<(String, Locale)>,
    is_extracted: bool,
    units: Units,
}

/// All units that are asked for, page by page. Rows name them by their place, from 0.
#[derive(Default, Serialize, Deserialize)]
struct Units(Vec<(PageId, Vec<UnitId>)>);

/// The rows of one locale: its own, and those of editions in it. Fields as in [`LocaleStatus`] and [`EditionStatus`].
#[derive(Serialize, Deserialize)]
struct Rows {
    total: Counts,
    drifted: Vec<usize>,
    missing: Vec<usize>,
    editions: Vec<(String, Counts, Counts, usize, usize)>,
}

/// Tells how far translations are, out of the cache where nothing changed.
///
/// # Errors
/// When the project cannot be read, or something is asked for that it does not have.
pub fn told(root: &Path, asked: &Asked<'_>) -> Result<Told> {
    let settings = read_settings(root)?;
    let home = Home::of(root);
    let known = || Stamps::open(root, home.read(STAMPS));
    let (stamps, seen) = rayon::join(known, || Seen::of(root, &settings));
    // Where nothing is known all is needed: then it is not read for its keys first, and read again.
    let read = || Workspace::read(Reader::noting(root, &seen, &stamps), asked.locales);
    let read = stamps.is_empty().then(read).transpose()?;
    let inputs = Inputs::of(seen, &stamps);
    let shelf = Shelf { cache: cache::open(root, &settings)?, keys: Keys::new(&inputs, &settings, asked) };
    let told = match shelf.kept() {
        Ok(told) => told,
        Err(missing) => {
            let open = || Workspace::open(root, missing.as_deref().unwrap_or(asked.locales));
            let workspace = read.map_or_else(open, Ok)?;
            let (told, units) = fresh(&workspace, asked)?;
            if inputs.are_as_seen(&workspace) {
                shelf.keep(&told, units, missing.is_none());
            }
            workspace.let_go();
            match missing {
                None => told,
                Some(_) => match shelf.kept() {
                    Ok(told) => told,
                    Err(_) => fresh(&Workspace::open(root, asked.locales)?, asked)?.0,
                },
            }
        }
    };
    stamps.save(&home, STAMPS);
    Ok(told)
}

fn fresh(workspace: &Workspace, asked: &Asked<'_>) -> Result<(Told, Units)> {
    workspace.has_modules(asked.modules)?;
    let editions = edition::editions(workspace, asked.editions)?;
    let wanted = wants(asked.modules, &editions);
    let told = Told {
        locales: status(workspace, &wanted),
        editions: edition_status(workspace, &editions, &wanted),
        is_extracted: workspace.is_extracted(),
    };
    Ok((told, Units::of(workspace, &wanted)))
}

impl Units {
    fn of(workspace: &Workspace, wanted: &impl Fn(&Source) -> bool) -> Self {
        let ids = |source: &Source| source.units.iter().map(|unit| unit.id.clone()).collect();
        let sources = workspace.sources.values().filter(|source| wanted(source));
        Self(sources.map(|source| (source.id.clone(), ids(source))).collect())
    }

    fn addresses(&self) -> Vec<UnitAddress> {
        let address = |page: &PageId, unit: &UnitId| UnitAddress { page: page.clone(), unit: unit.clone() };
        self.0.iter().flat_map(|(page, units)| units.iter().map(move |unit| address(page, unit))).collect()
    }
}

/// The places of some units among all, both in the same order; nothing where one of them is not there.
fn places(some: &[UnitAddress], all: &[UnitAddress]) -> Option<Vec<usize>> {
    let mut rest = all.iter().enumerate();
    some.iter().map(|unit| rest.find(|(_, known)| *known == unit).map(|(at, _)| at)).collect()
}

/// Whether a source belongs to these modules, all if none is named, of these editions.
pub fn wants<'a>(modules: &'a [String], editions: &'a [Edition]) -> impl Fn(&Source) -> bool + Sync + use<'a> {
    move |source| {
        let module = source.id.module();
        let in_module = modules.is_empty()
            || modules.iter().any(|name| name == module || source.id.as_str().contains(&format!("/{name}/")));
        in_module && editions.iter().any(|edition| edition.has(&source.id))
    }
}

/// What rows are kept under.
struct Keys<'k> {
    inputs: &'k Inputs,
    common: Key,
}

impl<'k> Keys<'k> {
    fn new(inputs: &'k Inputs, settings: &Settings, asked: &Asked<'_>) -> Self {
        let common = [inputs.of_project(|_| true), inputs.of_locale(&settings.project.source, |_| true)];
        let locales: Vec<&str> = asked.locales.iter().map(Locale::as_str).collect();
        let tool = cache::tool();
        let maker = KeyMaker::new("status").with(tool.as_bytes()).with_value(&common.map(|key| *key.as_bytes()));
        Self { inputs, common: maker.with_value(&(locales, asked.editions, asked.modules)).key() }
    }

    fn of(&self, locale: &Locale) -> Key {
        let own = self.inputs.of_locale(locale, |_| true);
        KeyMaker::new("rows").with(self.common.as_bytes()).with(locale.as_str()).with(own.as_bytes()).key()
    }
}

struct Shelf<'k> {
    cache: Cache,
    keys: Keys<'k>,
}

impl Shelf<'_> {
    /// What is kept; else the locales that are not kept, or nothing where not even the rows are known.
    fn kept(&self) -> std::result::Result<Told, Option<Vec<Locale>>> {
        let shape = self.cache.get(&self.keys.common).and_then(|kept| postcard::from_bytes::<Shape>(&kept).ok());
        let Some(shape) = shape else { return Err(None) };
        let rows = |locale: &Locale| postcard::from_bytes::<Rows>(&self.cache.get(&self.keys.of(locale))?).ok();
        let rows: Vec<(Locale, Option<Rows>)> =
            shape.locales.iter().map(|locale| (locale.clone(), rows(locale))).collect();
        let missing: Vec<Locale> =
            rows.iter().filter(|(_, rows)| rows.is_none()).map(|(locale, _)| locale.clone()).collect();
        if !missing.is_empty() {
            return Err(Some(missing));
        }
        let rows: Vec<(Locale, Rows)> = rows.into_iter().filter_map(|(locale, rows)| Some((locale, rows?))).collect();
        let edition = |(name, locale): &(String, Locale)| {
            let (_, rows) = rows.iter().find(|(of, _)| of == locale)?;
            let (edition, own, total, places, behind) = rows.editions.iter().find(|(edition, ..)| edition == name)?;
            Some(EditionStatus {
                edition: edition.clone(),
                locale: locale.clone(),
                own: own.clone(),
                total: total.clone(),
                places: *places,
                places_behind: *behind,
            })
        };
        let editions = shape.editions.iter().filter_map(edition).collect();
        let units = shape.units.addresses();
        let named = |places: &[usize]| places.iter().filter_map(|at| units.get(*at).cloned()).collect();
        let locale = |(locale, rows): (Locale, Rows)| LocaleStatus {
            locale,
            total: rows.total,
            drifted_units: named(&rows.drifted),
            missing_units: named(&rows.missing),
        };
        Ok(Told { editions, locales: rows.into_iter().map(locale).collect(), is_extracted: shape.is_extracted })
    }

    fn keep(&self, told: &Told, units: Units, is_whole: bool) {
        let all = units.addresses();
        if is_whole {
            let editions = told.editions.iter().map(|status| (status.edition.clone(), status.locale.clone()));
            let locales = told.locales.iter().map(|status| status.locale.clone());
            let (locales, editions) = (locales.collect(), editions.collect());
            self.put(self.keys.common, &Shape { locales, editions, is_extracted: told.is_extracted, units });
        }
        for status in &told.locales {
            let own = told.editions.iter().filter(|edition| edition.locale == status.locale).cloned();
            let row = |edition: EditionStatus| {
                (edition.edition, edition.own, edition.total, edition.places, edition.places_behind)
            };
            let units = places(&status.drifted_units, &all).zip(places(&status.missing_units, &all));
            let Some((drifted, missing)) = units else { continue };
            let rows = Rows { total: status.total.clone(), drifted, missing, editions: own.map(row).collect() };
            self.put(self.keys.of(&status.locale), &rows);
        }
    }

    fn put(&self, key: Key, value: &impl Serialize) {
        if let Ok(kept) = postcard::to_allocvec(value) {
            self.cache.put(&key, &kept);
        }
    }
}
