//! What one locale has: its catalogs and its sync files, as found on disk.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;
use tafsiri_cache::Key;
use tafsiri_fluent::Catalog;
use tafsiri_model::settings::Glossary;
use tafsiri_model::sync::Record;
use tafsiri_model::{Diagnostic, Locale, PageId, UnitId};

use crate::error::{ProjectError, Result};
use crate::files::{read_text_if_any, relative};
use crate::load::{files_below, folders_in, toml_file};
use crate::memory::Memory;
use crate::reader::{Found, Reader};
use crate::sync_file::{self, Records};
use crate::workspace::{PROJECT_PAGE, TERMS_PAGE, UI_PAGE};

/// The file of a locale's folder that says what things are called.
const GLOSSARY: &str = "glossary.toml";

/// The catalogs and records of one locale.
#[derive(Debug)]
pub struct Target {
    /// The locale.
    pub locale: Locale,
    /// Its catalogs, by page.
    pub catalogs: BTreeMap<PageId, Arc<Catalog>>,
    /// Its sync files, by folder of catalogs.
    pub(crate) records: BTreeMap<String, Records>,
    /// What its `glossary.toml` says, if it has one.
    pub glossary: Glossary,
    /// Sync files that could not be read; nothing may be written over them.
    pub problems: Vec<Diagnostic>,
}

impl Target {
    /// Reads `locales/<locale>`; a locale that has no folder yet has nothing.
    ///
    /// # Errors
    /// When a file cannot be read at all; a broken one is told in `problems`.
    pub(crate) fn read(reader: Reader<'_>, locale: &Locale) -> Result<Self> {
        let folder = folder_of(locale);
        let (catalogs, others): (Vec<Found<'_>>, Vec<Found<'_>>) =
            reader.files_below(&folder).into_iter().partition(|file| file.has_ending("ftl"));
        let mut target = Self::of_files(reader, locale, &catalogs)?;
        let mut failed = Vec::new();
        let others =
            others.iter().filter_map(|file| Some((file, sync_file::folder(file.name.strip_prefix(&folder)?)?)));
        for (file, place) in others {
            match reader.text(file) {
                Ok(text) => {
                    let (records, problems) = sync_file::parse(&file.name, &text);
                    target.records.insert(place.to_owned(), records);
                    target.problems.extend(problems);
                }
                Err(error) => failed.extend(error.0),
            }
        }
        let glossary = reader.root.join(folder).join(GLOSSARY);
        if glossary.is_file() {
            match toml_file(reader.root, &glossary) {
                Ok(glossary) => target.glossary = glossary,
                Err(error) => failed.extend(error.0),
            }
        }
        if failed.is_empty() { Ok(target) } else { Err(ProjectError(failed)) }
    }

    /// Reads one catalog again that is there; tells whether the file, by its path from the root, is one.
    ///
    /// # Errors
    /// When it cannot be read.
    pub(crate) fn reread(&mut self, root: &Path, file: &str, memory: &Memory) -> Result<bool> {
        if !file.ends_with(".ftl") || !root.join(file).is_file() {
            return Ok(false);
        }
        let reader = Reader::with_memory(root, memory);
        let (id, catalog) = read_catalog(reader, &folder_of(&self.locale), &Found::named(file.to_owned()))?;
        self.catalogs.insert(id, catalog);
        Ok(true)
    }

    /// What a locale calls things, and no page: the names of the project, of its editions, of terms, of the interface.
    ///
    /// # Errors
    /// As [`Target::read`].
    pub(crate) fn names(root: &Path, locale: &Locale) -> Result<Self> {
        let folder = root.join("locales").join(locale.as_str());
        let own = [PROJECT_PAGE, TERMS_PAGE, UI_PAGE].map(|page| folder.join(format!("{page}.ftl")));
        let mut files: Vec<PathBuf> = own.into_iter().collect();
        files.extend(files_below(&folder.join("editions"), "ftl"));
        files.extend(folders_in(&folder.join("overlays")).iter().map(|layer| layer.join(format!("{TERMS_PAGE}.ftl"))));
        let files = files.iter().filter(|file| file.is_file());
        let files: Vec<Found<'_>> = files.map(|file| Found::named(relative(root, file))).collect();
        Self::of_files(Reader::new(root), locale, &files)
    }

    fn of_files(reader: Reader<'_>, locale: &Locale, files: &[Found<'_>]) -> Result<Self> {
        let folder = folder_of(locale);
        let read: Vec<Result<(PageId, Arc<Catalog>)>> =
            files.par_iter().map(|file| read_catalog(reader, &folder, file)).collect();
        let mut target = Self::empty(locale);
        let mut failed = Vec::new();
        for catalog in read {
            match catalog {
                Ok((id, catalog)) => drop(target.catalogs.insert(id, catalog)),
                Err(error) => failed.extend(error.0),
            }
        }
        if failed.is_empty() { Ok(target) } else { Err(ProjectError(failed)) }
    }

    /// The interface texts of a locale alone; nothing where it has none.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub(crate) fn interface(root: &Path, locale: &Locale) -> Result<Option<Catalog>> {
        let name = format!("locales/{locale}/{UI_PAGE}.ftl");
        let text = read_text_if_any(root, &root.join(&name))?;
        Ok(text.map(|text| Catalog::parse(&name, text)))
    }

    /// A locale that has nothing.
    pub(crate) fn empty(locale: &Locale) -> Self {
        Self {
            locale: locale.clone(),
            catalogs: BTreeMap::new(),
            records: BTreeMap::new(),
            glossary: Glossary::default(),
            problems: Vec::new(),
        }
    }

    /// Takes the catalog of a page, with its records, over from another one.
    pub(crate) fn take(&mut self, page: &PageId, from: &mut Self) {
        self.catalogs.extend(from.catalogs.remove(page).map(|catalog| (page.clone(), catalog)));
        if let Some(records) = from.records.remove(page.folder()) {
            self.records.entry(page.folder().to_owned()).or_default().extend(records);
        }
    }

    /// The records of a page's messages at the last extract, in the order of their ids.
    pub(crate) fn records_of(&self, page: &PageId) -> Vec<(&str, &Record)> {
        let Some(records) = self.records.get(page.folder()) else { return Vec::new() };
        let prefix = format!("{}#", page.name());
        let here =
            records.range(prefix.clone()..).map_while(|(key, record)| Some((key.strip_prefix(&prefix)?, record)));
        here.collect()
    }

    /// The record of one message at the last extract.
    #[must_use]
    pub fn record(&self, page: &PageId, unit: &UnitId) -> Option<&Record> {
        self.records.get(page.folder())?.get(&record_key(page, unit))
    }
}

/// The key of a message in its folder's `sync.toml`.
pub(crate) fn record_key(page: &PageId, unit: &UnitId) -> String {
    format!("{}#{unit}", page.name())
}

/// The file of a catalog, relative to the root.
#[must_use]
pub fn catalog_file(locale: &Locale, page: &PageId) -> String {
    format!("locales/{locale}/{page}.ftl")
}

/// The folder of a locale, from the root.
pub(crate) fn folder_of(locale: &Locale) -> String {
    format!("locales/{locale}")
}

fn read_catalog(reader: Reader<'_>, folder: &str, file: &Found<'_>) -> Result<(PageId, Arc<Catalog>)> {
    let name = file.name.as_ref();
    let inner = name.strip_prefix(folder).map_or(name, |inner| inner.trim_start_matches('/'));
    let id = PageId::new(inner.strip_suffix(".ftl").unwrap_or(inner))
        .map_err(|message| Diagnostic::error("page/name", message).at(tafsiri_model::Place::file(name)))?;
    let text = reader.text(file)?;
    let catalog = match reader.memory {
        Some(memory) => memory.catalogs.get(name, Key::of(text.as_bytes()), || Catalog::parse(name, text)),
        None => Arc::new(Catalog::parse(name, text)),
    };
    Ok((id, catalog))
}
