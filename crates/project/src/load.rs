//! Small readers: TOML into settings with places, the territory table, walks over folders.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;
use tafsiri_model::territory::{Territories, Territory};
use tafsiri_model::{Diagnostic, Place};
use walkdir::WalkDir;

use crate::error::Result;
use crate::files::{read_text, read_text_if_any, relative};

/// Reads a TOML file into its settings; an error names the line and what was expected there.
pub(crate) fn toml_file<T: DeserializeOwned>(root: &Path, path: &Path) -> Result<T> {
    let text = read_text(root, path)?;
    toml::from_str(&text).map_err(|error| {
        let offset = error.span().map_or(0, |span| span.start);
        Diagnostic::error("settings/invalid", error.message().replace('\n', " "))
            .at(Place::at(relative(root, path), &text, offset))
            .help("docs/architecture.md lists the keys of each settings file")
            .into()
    })
}

/// The files below a folder that end in `.extension`, in the order of their names. Links are not followed: what they
/// lead to may be outside the project. A folder that is not there has none.
pub(crate) fn files_below(folder: &Path, extension: &str) -> Vec<PathBuf> {
    all_files_below(folder).filter(|path| has_ending(path, extension)).collect()
}

/// The same, whatever they end in.
pub(crate) fn all_files_below(folder: &Path) -> impl Iterator<Item = PathBuf> {
    let hidden = |entry: &walkdir::DirEntry| entry.depth() > 0 && entry.file_name().to_string_lossy().starts_with('.');
    WalkDir::new(folder)
        .follow_links(false)
        .sort_by_file_name()
        .into_iter()
        .filter_entry(move |entry| !hidden(entry))
        .filter_map(std::result::Result::ok)
        .filter(|entry| entry.file_type().is_file())
        .map(walkdir::DirEntry::into_path)
}

/// Whether the name of a file ends in `.extension`.
pub(crate) fn has_ending(path: &Path, extension: &str) -> bool {
    path.extension().is_some_and(|found| found == extension)
}

/// The links below a folder, in the order of their names.
pub(crate) fn links_below(folder: &Path) -> Vec<PathBuf> {
    let entries = WalkDir::new(folder).follow_links(false).sort_by_file_name().into_iter();
    let links = entries.filter_map(std::result::Result::ok).filter(|entry| entry.path_is_symlink());
    links.map(walkdir::DirEntry::into_path).collect()
}

/// The folders directly below a folder, in the order of their names.
pub(crate) fn folders_in(folder: &Path) -> Vec<PathBuf> {
    WalkDir::new(folder)
        .min_depth(1)
        .max_depth(1)
        .follow_links(false)
        .sort_by_file_name()
        .into_iter()
        .filter_map(std::result::Result::ok)
        .filter(|entry| entry.file_type().is_dir())
        .map(walkdir::DirEntry::into_path)
        .collect()
}

/// The territory table, if the project has one.
pub(crate) fn territories(root: &Path, path: &Path) -> Result<Territories> {
    let name = relative(root, path);
    let mut found = Territories::new();
    for (at, columns) in table(root, path)?.into_iter().enumerate() {
        let territory = Territory::from_columns(columns).map_err(|words| row_problem(&name, at + 2, &words))?;
        found.insert(territory.iso2.clone(), territory);
    }
    Ok(found)
}

/// The place in a settings file where a key or a name first stands.
pub(crate) fn place_in(root: &Path, file: &str, name: &str) -> Place {
    let text = read_text(root, &root.join(file)).unwrap_or_default();
    let named =
        |line: &str| line.contains(&format!("\"{name}\"")) || line.trim_start().starts_with(&format!("{name} "));
    let line = text.lines().position(named).map_or(0, |at| at + 1);
    Place { line, ..Place::file(file) }
}

/// The rows of a table by column; none where there is no such file.
pub(crate) fn table(root: &Path, path: &Path) -> Result<Vec<BTreeMap<String, String>>> {
    let Some(text) = read_text_if_any(root, path)? else { return Ok(Vec::new()) };
    let name = relative(root, path);
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let headers = reader.headers().map_err(|error| row_problem(&name, 1, &error))?.clone();
    let mut rows = Vec::new();
    for (at, row) in reader.records().enumerate() {
        let row = row.map_err(|error| row_problem(&name, at + 2, &error))?;
        rows.push(headers.iter().zip(row.iter()).map(|(key, value)| (key.to_owned(), value.to_owned())).collect());
    }
    Ok(rows)
}

fn row_problem(file: &str, line: usize, words: &dyn std::fmt::Display) -> Diagnostic {
    let place = Place { line, ..Place::file(file) };
    Diagnostic::error("territory/invalid", format!("this row cannot be read: {words}")).at(place)
}
