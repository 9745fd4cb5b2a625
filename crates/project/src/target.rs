//! What one locale has: its catalogs and its sync files, as found on disk.

use std::collections::BTreeMap;
use std::path::Path;

use rayon::prelude::*;
use tafsiri_fluent::Catalog;
use tafsiri_model::settings::Glossary;
use tafsiri_model::sync::Record;
use tafsiri_model::{Diagnostic, Locale, PageId, UnitId};

use crate::error::{ProjectError, Result};
use crate::files::{read_text, read_text_if_any, relative};
use crate::load::{files_below, toml_file};
use crate::sync_file::{self, Records};
use crate::workspace::UI_PAGE;

/// The file of a locale's folder that says what things are called.
const GLOSSARY: &str = "glossary.toml";

/// The catalogs and records of one locale.
#[derive(Debug)]
pub struct Target {
    /// The locale.
    pub locale: Locale,
    /// Its catalogs, by page.
    pub catalogs: BTreeMap<PageId, Catalog>,
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
    pub fn read(root: &Path, locale: &Locale) -> Result<Self> {
        let folder = root.join("locales").join(locale.as_str());
        let read: Vec<Result<(PageId, Catalog)>> =
            files_below(&folder, "ftl").par_iter().map(|path| read_catalog(root, &folder, path)).collect();
        let mut target = Self::empty(locale);
        let mut failed = Vec::new();
        for catalog in read {
            match catalog {
                Ok((id, catalog)) => drop(target.catalogs.insert(id, catalog)),
                Err(error) => failed.extend(error.0),
            }
        }
        for path in files_below(&folder, "toml").iter().filter(|path| path.ends_with("sync.toml")) {
            let name = relative(root, path);
            match read_text(root, path) {
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

    /// The interface texts of a locale alone; nothing where it has none.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub(crate) fn interface(root: &Path, locale: &Locale) -> Result<Option<Catalog>> {
        let name = format!("locales/{locale}/{UI_PAGE}.ftl");
        let text = read_text_if_any(root, &root.join(&name))?;
        Ok(text.map(|text| Catalog::parse(&name, &text)))
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
    format!("{}#{unit}", page.name())
}

/// The file of a catalog, relative to the root.
#[must_use]
pub fn catalog_file(locale: &Locale, page: &PageId) -> String {
    format!("locales/{locale}/{page}.ftl")
}

fn read_catalog(root: &Path, folder: &Path, path: &Path) -> Result<(PageId, Catalog)> {
    let name = relative(root, path);
    let inner = relative(folder, path);
    let id = PageId::new(inner.strip_suffix(".ftl").unwrap_or(&inner))
        .map_err(|message| Diagnostic::error("page/name", message).at(tafsiri_model::Place::file(name.clone())))?;
    Ok((id, Catalog::parse(&name, &read_text(root, path)?)))
}
