//! Everything that a command reads, as names and contents: what the keys of results are made of.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use tafsiri_cache::{Key, KeyMaker};
use tafsiri_model::settings::Settings;

use crate::files::relative;
use crate::stamps::{Stamp, Stamps};

/// The files of a project with what they hold, by their path from its root.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Inputs(BTreeMap<String, Key>);

/// The settings of a project.
const SETTINGS: &str = "tafsiri.toml";

/// A file as the file system tells of it.
type Seen = (String, Stamp);

impl Inputs {
    /// What a project's commands read: settings, content, catalogs.
    pub(crate) fn read(root: &Path, settings: &Settings, stamps: &Stamps) -> Self {
        let mut seen: Vec<Seen> = [root.join(&settings.project.content), root.join("locales")]
            .par_iter()
            .flat_map(|folder| walk(root, folder))
            .collect();
        let own = fs::symlink_metadata(root.join(SETTINGS)).ok().filter(fs::Metadata::is_file);
        seen.extend(own.map(|told| (SETTINGS.to_owned(), Stamp::of(&told))));
        // A file that goes away meanwhile is as one that was not there.
        let content = |(name, stamp): Seen| stamps.content(&name, stamp).ok().map(|key| (name, key));
        Self(seen.into_par_iter().filter_map(content).collect())
    }

    /// The key of those files whose names are of a kind; the names count too.
    pub(crate) fn key(&self, is_such: impl Fn(&str) -> bool) -> Key {
        let such = self.0.iter().filter(|(name, _)| is_such(name));
        such.fold(KeyMaker::new("inputs"), |maker, (name, key)| maker.with(name).with(key.as_bytes())).key()
    }

    /// Whether there is such a file.
    pub(crate) fn any(&self, is_such: impl Fn(&str) -> bool) -> bool {
        self.0.keys().any(|name| is_such(name))
    }
}

/// The files below a folder, but for hidden ones. Links are not followed.
fn walk(root: &Path, folder: &Path) -> Vec<Seen> {
    let mut files = Vec::new();
    let mut folders: Vec<PathBuf> = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok) {
        if entry.file_name().as_encoded_bytes().starts_with(b".") {
            continue;
        }
        let Ok(told) = entry.metadata() else { continue };
        if told.is_dir() {
            folders.push(entry.path());
        } else if told.is_file() {
            files.push((relative(root, &entry.path()), Stamp::of(&told)));
        }
    }
    let below: Vec<Vec<Seen>> = folders.par_iter().map(|folder| walk(root, folder)).collect();
    files.extend(below.into_iter().flatten());
    files
}
