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
use crate::load::{files_below, folders_in, has_ending, toml_file};
use crate::memory::Memory;
use crate::reader::Reader;
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
        let root = reader.root;
        let folder = root.join("locales").join(locale.as_str());
        let (catalogs, others): (Vec<PathBuf>, Vec<PathBuf>) =
            reader.files_below(&folder).into_iter().partition(|path| has_ending(path, "ftl"));
        let mut target = Self::of_files(reader, locale, &catalogs)?;
        let mut failed = Vec::new();
        for path in others.iter().filter(|path| path.ends_with("sync.toml")) {
            let name = relative(root, path);
            match reader.text(path) {
                Ok(text) => {
                    let (records, problems) = sync_file::parse(&name, &text);
                    let place = relative(&folder, path.parent().unwrap_or(&folder));
                    target.records.insert(place, records);
                    target.problems.extend(problems);
                }
                Err(error) => failed.extend(error.0),
            }
        }
        let glossary = folder.join(GLOSSARY);
        if glossary.is_file() {
            match toml_file(root, &glossary) {
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
        let folder = root.join("locales").join(self.locale.as_str());
        let path = root.join(file);
        if !file.ends_with(".ftl") || !path.is_file() {
            return Ok(false);
        }
        let (id, catalog) = read_catalog(Reader::with_memory(root, memory), &folder, &path)?;
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
        files.retain(|file| file.is_file());
        Self::of_files(Reader::new(root), locale, &files)
    }

    fn of_files(reader: Reader<'_>, locale: &Locale, files: &[PathBuf]) -> Result<Self> {
        let folder = reader.root.join("locales").join(locale.as_str());
        let read: Vec<Result<(PageId, Arc<Catalog>)>> =
            files.par_iter().map(|path| read_catalog(reader, &folder, path)).collect();
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

    /// The record of one message at the last extract.
    #[must_use]
    pub fn record(&self, page: &PageId, unit: &UnitId) -> Option<&Record> {
        self.records.get(page.folder())?.get(&record_key(page, unit))
    }
}

/// The key of a message in its folder's `sync.toml`.
pub(crate) fn record_key(page: &PageId, unit: &UnitId) -> String {
    let mut key = String::new();
    write_record_key(&mut key, page, unit);
    key
}

/// The same, in place of what `key` was.
pub(crate) fn write_record_key(key: &mut String, page: &PageId, unit: &UnitId) {
    key.clear();
    key.extend([page.name(), "#", unit.as_str()]);
}

/// The file of a catalog, relative to the root.
#[must_use]
pub fn catalog_file(locale: &Locale, page: &PageId) -> String {
    format!("locales/{locale}/{page}.ftl")
}

fn read_catalog(reader: Reader<'_>, folder: &Path, path: &Path) -> Result<(PageId, Arc<Catalog>)> {
    let name = relative(reader.root, path);
    let inner = relative(folder, path);
    let id = PageId::new(inner.strip_suffix(".ftl").unwrap_or(&inner))
        .map_err(|message| Diagnostic::error("page/name", message).at(tafsiri_model::Place::file(name.clone())))?;
    let text = reader.text(path)?;
    let catalog = match reader.memory {
        Some(memory) => memory.catalogs.get(&name, Key::of(text.as_bytes()), || Catalog::parse(&name, text)),
        None => Arc::new(Catalog::parse(&name, text)),
    };
    Ok((id, catalog))
}
