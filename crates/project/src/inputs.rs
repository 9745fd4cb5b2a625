//! Everything that a command reads, as names and contents: what the keys of results are made of.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use tafsiri_cache::{Key, KeyMaker};
use tafsiri_model::Locale;
use tafsiri_model::settings::Settings;

use crate::stamps::{Stamp, Stamps};
use crate::workspace::{UI_PAGE, Workspace};

/// The files of a project as the file system tells of them.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Seen {
    /// Settings and content, by their path from the root.
    project: Stamped,
    /// Catalogs, by their path from the folder of the locales.
    locales: Stamped,
}

/// The files of a project with what they hold.
#[derive(Debug, Default)]
pub(crate) struct Inputs {
    seen: Seen,
    project: Files,
    locales: Files,
}

type Stamped = BTreeMap<String, Stamp>;

type Files = BTreeMap<String, Key>;

/// The settings of a project.
const SETTINGS: &str = "tafsiri.toml";
/// The folder of the locales.
const LOCALES: &str = "locales";

impl Seen {
    /// What a project's commands read: settings, content, catalogs.
    pub(crate) fn of(root: &Path, settings: &Settings) -> Self {
        let (project, locales) = rayon::join(|| project(root, settings), || walk(&root.join(LOCALES), ""));
        Self { project: project.into_iter().collect(), locales: locales.into_iter().collect() }
    }

    /// The files below a folder, by their path from the root, as is that of the folder.
    pub(crate) fn below<'s>(&'s self, folder: &str) -> impl Iterator<Item = String> + use<'s> {
        let (files, inner, outer) = match folder.strip_prefix(LOCALES).and_then(|rest| rest.strip_prefix('/')) {
            Some(inner) => (&self.locales, format!("{inner}/"), format!("{LOCALES}/")),
            None => (&self.project, format!("{folder}/"), String::new()),
        };
        let named = files.range(inner.clone()..).map(|(name, _)| name).take_while(move |name| name.starts_with(&inner));
        named.map(move |name| format!("{outer}{name}"))
    }
}

impl Inputs {
    /// What files hold that were seen before. One that changed since is read as it is now: whoever writes down what was made
    /// of it asks [`are_as_seen`](Self::are_as_seen) first.
    pub(crate) fn of(seen: Seen, stamps: &Stamps) -> Self {
        let (project, locales) =
            rayon::join(|| files(&seen.project, "", stamps), || files(&seen.locales, &format!("{LOCALES}/"), stamps));
        Self { seen, project, locales }
    }

    /// Whether all that a workspace reads is as it was seen. What it does not read is not looked at.
    pub(crate) fn are_as_seen(&self, workspace: &Workspace) -> bool {
        let Workspace { root, settings, .. } = workspace;
        let read: BTreeSet<&Locale> = workspace.targets.keys().chain([workspace.source_locale()]).collect();
        let is_same = |locale: &&Locale| {
            let prefix = format!("{locale}/");
            let mut found = walk(&root.join(LOCALES).join(locale.as_str()), &prefix);
            found.sort_unstable_by(|a, b| a.0.cmp(&b.0));
            found.iter().map(|(name, stamp)| (name, stamp)).eq(below(&self.seen.locales, &prefix))
        };
        // Of the others the interface is read, for what they are called.
        let says_the_same = |locale: &&Locale| {
            let name = format!("{locale}/{UI_PAGE}.ftl");
            file(&root.join(LOCALES).join(&name)).as_ref() == self.seen.locales.get(&name)
        };
        let others = settings.project.locales.iter().filter(|locale| !read.contains(locale));
        project(root, settings).into_iter().collect::<Stamped>() == self.seen.project
            && read.par_iter().all(is_same)
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
        key(self.locales.iter().filter(|(name, _)| is_such(name)))
    }

    /// The key of such files of one locale, by their path from its folder.
    pub(crate) fn of_locale(&self, locale: &Locale, is_such: impl Fn(&str) -> bool) -> Key {
        let prefix = format!("{locale}/");
        key(below(&self.locales, &prefix).filter(|(name, _)| name.strip_prefix(&prefix).is_some_and(&is_such)))
    }
}

fn key<'f>(files: impl Iterator<Item = (&'f String, &'f Key)>) -> Key {
    files.fold(KeyMaker::new("inputs"), |maker, (name, key)| maker.with(name).with(key.as_bytes())).key()
}

/// The files whose path has this start.
fn below<'f, T>(files: &'f BTreeMap<String, T>, prefix: &'f str) -> impl Iterator<Item = (&'f String, &'f T)> {
    files.range(prefix.to_owned()..).take_while(move |(name, _)| name.starts_with(prefix))
}

/// Settings and content.
fn project(root: &Path, settings: &Settings) -> Vec<(String, Stamp)> {
    let content = &settings.project.content;
    let mut seen = walk(&root.join(content), &format!("{content}/"));
    seen.extend(file(&root.join(SETTINGS)).map(|stamp| (SETTINGS.to_owned(), stamp)));
    seen
}

/// The stamp of a file, if it is one and no link.
fn file(path: &Path) -> Option<Stamp> {
    fs::symlink_metadata(path).ok().filter(fs::Metadata::is_file).map(|told| Stamp::of(&told))
}

/// What files hold that were seen below `folder`, which ends in `/` where it is not the root. One that goes away meanwhile
/// is as one that was not there.
fn files(seen: &Stamped, folder: &str, stamps: &Stamps) -> Files {
    let content = |(name, stamp): (&String, &Stamp)| {
        let key = stamps.content(&format!("{folder}{name}"), *stamp).ok();
        key.map(|key| (name.clone(), key))
    };
    seen.par_iter().filter_map(content).collect()
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
