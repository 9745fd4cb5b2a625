//! Everything that a command reads, as names and contents: what the keys of results are made of.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use tafsiri_cache::{Key, KeyMaker};
use tafsiri_model::Locale;
use tafsiri_model::settings::Settings;

use crate::load::has_ending;
use crate::media::MEDIA;
use crate::stamps::{Stamp, Stamps};
use crate::workspace::{UI_PAGE, Workspace};

/// The files of a project as the file system tells of them, by their path from the root.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Seen {
    /// Settings and content.
    project: Stamped,
    /// Catalogs.
    locales: Stamped,
}

/// The files of a project with what they hold.
#[derive(Debug, Default)]
pub(crate) struct Inputs {
    project: Files,
    locales: Files,
    /// The folders of locales all of whose files were read in this run, and were as they had been seen.
    settled: BTreeSet<String>,
}

type Stamped = BTreeMap<String, Stamp>;

/// Files with what they hold; nothing for one that cannot be read.
type Files = BTreeMap<String, (Stamp, Option<Key>)>;

/// The settings of a project.
const SETTINGS: &str = "tafsiri.toml";
/// The folder of the locales.
const LOCALES: &str = "locales/";

impl Seen {
    /// What a project's commands read: settings, content, catalogs.
    pub(crate) fn of(root: &Path, settings: &Settings) -> Self {
        let (project, locales) = rayon::join(|| project(root, settings), || catalogs(root, LOCALES));
        Self { project: project.into_iter().collect(), locales: locales.into_iter().collect() }
    }

    /// The files below a folder, by their path from the root, as is that of the folder.
    pub(crate) fn below(&self, folder: &str) -> Vec<&str> {
        let folder = format!("{folder}/");
        let files = if folder.starts_with(LOCALES) { &self.locales } else { &self.project };
        let from = files.range(folder.clone()..).map(|(name, _)| name.as_str());
        from.take_while(|name| name.starts_with(&folder)).collect()
    }
}

impl Inputs {
    /// What files hold that were seen before. One that changed since is read as it is now: whoever writes down what was made
    /// of it asks [`are_as_seen`](Self::are_as_seen) first.
    pub(crate) fn of(seen: Seen, stamps: &Stamps) -> Self {
        let settled = settled(&seen.locales, stamps);
        let (project, locales) = rayon::join(|| files(seen.project, stamps), || files(seen.locales, stamps));
        Self { project, locales, settled }
    }

    /// Whether all that a workspace reads is as it was seen. What it does not read is not looked at.
    pub(crate) fn are_as_seen(&self, workspace: &Workspace) -> bool {
        let Workspace { root, settings, .. } = workspace;
        let read = workspace.targets.keys().chain([workspace.source_locale()]);
        let read: BTreeSet<String> = read.map(folder_of).collect();
        let is_same = |folder: &&String| are_the_same(catalogs(root, folder), below(&self.locales, folder));
        // Of the others the interface is read, for what they are called.
        let says_the_same = |folder: &String| {
            let name = format!("{folder}{UI_PAGE}.ftl");
            file(&root.join(&name)).as_ref() == self.locales.get(&name).map(|(stamp, _)| stamp)
        };
        let others = settings.project.locales.iter().map(folder_of).filter(|folder| !read.contains(folder));
        are_the_same(project(root, settings), self.project.iter())
            && read.par_iter().filter(|folder| !self.settled.contains(*folder)).all(|folder| is_same(&folder))
            && others.collect::<Vec<_>>().iter().all(says_the_same)
    }

    /// The key of those files beside the catalogs whose names are of a kind; the names count too.
    pub(crate) fn of_project(&self, is_such: impl Fn(&str) -> bool) -> Key {
        key(self.project.iter().filter(|(name, _)| is_such(name)))
    }

    /// Whether there is such a file beside the catalogs.
    pub(crate) fn has_project(&self, is_such: impl Fn(&str) -> bool) -> bool {
        self.project.keys().any(|name| is_such(name))
    }

    /// The key of such files of all locales, by their path from the folder of the locales.
    pub(crate) fn of_locales(&self, is_such: impl Fn(&str) -> bool) -> Key {
        key(self.locales.iter().filter(|(name, _)| name.strip_prefix(LOCALES).is_some_and(&is_such)))
    }

    /// The key of such files of one locale, by their path from its folder.
    pub(crate) fn of_locale(&self, locale: &Locale, is_such: impl Fn(&str) -> bool) -> Key {
        let folder = folder_of(locale);
        key(below(&self.locales, &folder).filter(|(name, _)| name.strip_prefix(&folder).is_some_and(&is_such)))
    }
}

fn key<'f>(files: impl Iterator<Item = (&'f String, &'f (Stamp, Option<Key>))>) -> Key {
    let held = files.filter_map(|(name, (_, key))| Some((name, key.as_ref()?)));
    held.fold(KeyMaker::new("inputs"), |maker, (name, key)| maker.with(name).with(key.as_bytes())).key()
}

/// The folder of a locale's files.
fn folder_of(locale: &Locale) -> String {
    format!("{LOCALES}{locale}/")
}

/// The folder of a locale that a file is in.
fn folder_in(name: &str) -> &str {
    let end = name.match_indices('/').nth(1).map_or(0, |(at, _)| at + 1);
    name.get(..end).unwrap_or_default()
}

/// The files whose path has this start.
fn below<'f, T>(files: &'f BTreeMap<String, T>, prefix: &'f str) -> impl Iterator<Item = (&'f String, &'f T)> {
    files.range(prefix.to_owned()..).take_while(move |(name, _)| name.starts_with(prefix))
}

/// Whether the files that are found are those that there were.
fn are_the_same<'f>(
    mut found: Vec<(String, Stamp)>,
    were: impl Iterator<Item = (&'f String, &'f (Stamp, Option<Key>))>,
) -> bool {
    found.sort_unstable_by(|a, b| a.0.cmp(&b.0));
    found.iter().map(|(name, stamp)| (name, stamp)).eq(were.map(|(name, (stamp, _))| (name, stamp)))
}

/// Settings and content.
fn project(root: &Path, settings: &Settings) -> Vec<(String, Stamp)> {
    let content = &settings.project.content;
    let mut seen = walk(&root.join(content), &format!("{content}/"));
    seen.extend(file(&root.join(SETTINGS)).map(|stamp| (SETTINGS.to_owned(), stamp)));
    seen
}

/// The files of locales that are read: catalogs, what is known of them, glossaries, media; not what an import left beside.
fn catalogs(root: &Path, folder: &str) -> Vec<(String, Stamp)> {
    let mut files = walk(&root.join(folder), folder);
    let is_text = |name: &str| ["ftl", "toml"].iter().any(|ending| has_ending(Path::new(name), ending));
    files.retain(|(name, _)| is_text(name) || name.contains(&format!("/{MEDIA}/")));
    files
}

/// The stamp of a file, if it is one and no link.
fn file(path: &Path) -> Option<Stamp> {
    fs::symlink_metadata(path).ok().filter(fs::Metadata::is_file).map(|told| Stamp::of(&told))
}

/// What files hold that were seen. One that goes away meanwhile is as one that cannot be read.
fn files(seen: Stamped, stamps: &Stamps) -> Files {
    let keys = stamps.contents(&seen);
    seen.into_iter().zip(keys).map(|((name, stamp), key)| (name, (stamp, key))).collect()
}

/// The folders of locales all of whose files were read in this run with the stamp that they were seen with.
fn settled(seen: &Stamped, stamps: &Stamps) -> BTreeSet<String> {
    if !stamps.is_changed() {
        return BTreeSet::new();
    }
    let unread: BTreeSet<&str> = stamps.unread(seen).into_iter().map(folder_in).collect();
    let mut folders: Vec<&str> = seen.keys().map(|name| folder_in(name)).collect();
    folders.dedup();
    folders.into_iter().filter(|folder| !unread.contains(folder)).map(str::to_owned).collect()
}

/// The files below a folder, but for hidden ones, their names behind `prefix`. Links are not followed.
fn walk(folder: &Path, prefix: &str) -> Vec<(String, Stamp)> {
    let mut files = Vec::new();
    let mut folders: Vec<(PathBuf, String)> = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok) {
        let name = entry.file_name();
        if name.as_encoded_bytes().starts_with(b".") {
            continue;
        }
        let Ok(told) = entry.metadata() else { continue };
        let path = format!("{prefix}{}", name.to_string_lossy());
        if told.is_dir() {
            folders.push((entry.path(), path + "/"));
        } else if told.is_file() {
            files.push((path, Stamp::of(&told)));
        }
    }
    let below: Vec<_> = folders.par_iter().map(|(folder, prefix)| walk(folder, prefix)).collect();
    files.extend(below.into_iter().flatten());
    files
}
