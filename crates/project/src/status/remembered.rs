//! `status` that reads only what changed since it was last asked: the counts of a locale are kept by what they were made from.

use std::path::Path;

use rayon::prelude::*;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use tafsiri_cache::{Cache, Key, KeyMaker};
use tafsiri_model::Locale;
use tafsiri_model::settings::Settings;

use super::{EditionStatus, LocaleStatus, Scope, Units};
use crate::cache;
use crate::edition::{self, Edition};
use crate::error::Result;
use crate::home::Home;
use crate::inputs::{Inputs, Seen};
use crate::reader::Reader;
use crate::stamps::{STAMPS, Stamps};
use crate::target::Target;
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
    /// The units that were asked for.
    pub units: Units,
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

/// The rows of one locale: its own, and those of editions in it.
type Rows = (LocaleStatus, Vec<EditionStatus>);

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
    let told = || fresh(Reader::noting(root, &seen), asked);
    let all = stamps.is_empty().then(told).transpose()?;
    let inputs = Inputs::of(seen, &stamps);
    let shelf = Shelf { cache: cache::open(root, &settings)?, keys: Keys::new(&inputs, &settings, asked) };
    let as_read = |told: &Told| inputs.are_as_seen(root, &settings, told.locales.iter().map(|status| &status.locale));
    let tell = || -> Result<(Told, Option<Workspace>)> {
        match (all, shelf.kept()) {
            (_, Ok(told)) => Ok((told, None)),
            (all, Err(missing)) => {
                let some = Asked { locales: missing.as_deref().unwrap_or(asked.locales), ..*asked };
                let fresh_of = |asked| fresh(Reader::new(root), asked);
                let (told, workspace) = all.map_or_else(|| fresh_of(&some), Ok)?;
                if as_read(&told) {
                    shelf.keep(&told, missing.is_none());
                }
                let told = match missing {
                    None => told,
                    Some(_) => shelf.kept().or_else(|_| fresh_of(asked).map(|(told, _)| told))?,
                };
                Ok((told, Some(workspace)))
            }
        }
    };
    let (told, ()) = rayon::join(tell, || stamps.save(&home, STAMPS));
    let (told, workspace) = told?;
    workspace.into_iter().for_each(Workspace::let_go);
    Ok(told)
}

/// Reads the project and counts. Each locale is let go of when it is counted: never are all of them in memory.
fn fresh(reader: Reader<'_>, asked: &Asked<'_>) -> Result<(Told, Workspace)> {
    let (workspace, others) = Workspace::read_sources(reader, asked.locales)?;
    workspace.has_modules(asked.modules)?;
    let editions = edition::editions(&workspace, asked.editions)?;
    let wanted = wants(asked.modules, &editions);
    let scope = Scope::new(&workspace, &editions, &wanted);
    let of_others: Result<Vec<_>> =
        others.par_iter().map(|locale| Ok(scope.of(&Target::read(reader, locale)?))).collect();
    let of_sources = workspace.targets.values().map(|target| scope.of(target));
    let mut rows: Vec<Rows> = of_sources.chain(of_others?).collect();
    rows.sort_by(|(one, _), (other, _)| one.locale.cmp(&other.locale));
    let (locales, in_editions): (Vec<_>, Vec<_>) = rows.into_iter().unzip();
    let mut in_editions: Vec<EditionStatus> = in_editions.into_iter().flatten().collect();
    in_editions.sort_by_key(|status| editions.iter().position(|edition| edition.name == status.edition));
    let (units, is_extracted) = (Units::of(&scope.sources), workspace.is_extracted());
    drop(scope);
    Ok((Told { units, locales, editions: in_editions, is_extracted }, workspace))
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
        let shape: Shape = self.get(&self.keys.common).ok_or(None)?;
        let rows: Vec<Option<Rows>> = shape.locales.par_iter().map(|locale| self.get(&self.keys.of(locale))).collect();
        let missing = shape.locales.iter().zip(&rows).filter(|(_, rows)| rows.is_none());
        let missing: Vec<Locale> = missing.map(|(locale, _)| locale.clone()).collect();
        if !missing.is_empty() {
            return Err(Some(missing));
        }
        let (locales, in_editions): (Vec<_>, Vec<_>) = rows.into_iter().flatten().unzip();
        let in_editions: Vec<EditionStatus> = in_editions.into_iter().flatten().collect();
        let edition = |(name, locale): &(String, Locale)| {
            in_editions.iter().find(|status| status.edition == *name && status.locale == *locale).cloned()
        };
        let editions = shape.editions.iter().filter_map(edition).collect();
        Ok(Told { units: shape.units, locales, editions, is_extracted: shape.is_extracted })
    }

    fn keep(&self, told: &Told, is_whole: bool) {
        if is_whole {
            let editions = told.editions.iter().map(|status| (status.edition.clone(), status.locale.clone()));
            let locales = told.locales.iter().map(|status| status.locale.clone());
            let (locales, editions, units) = (locales.collect(), editions.collect(), told.units.clone());
            self.put(&self.keys.common, &Shape { locales, editions, is_extracted: told.is_extracted, units });
        }
        told.locales.par_iter().for_each(|status| {
            let own: Vec<_> = told.editions.iter().filter(|edition| edition.locale == status.locale).collect();
            self.put(&self.keys.of(&status.locale), &(status, own));
        });
    }

    fn get<T: DeserializeOwned>(&self, key: &Key) -> Option<T> {
        self.cache.get(key).and_then(|kept| postcard::from_bytes(&kept).ok())
    }

    fn put(&self, key: &Key, value: &impl Serialize) {
        if let Ok(kept) = postcard::to_allocvec(value) {
            self.cache.put(key, &kept);
        }
    }
}
