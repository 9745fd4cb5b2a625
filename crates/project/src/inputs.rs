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

/// The files of a project with what they hold.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Inputs {
    /// Settings and content, by their path from the root.
    project: Files,
    /// Catalogs, by their path from the folder of the locales.
    locales: Files,
}

type Files = BTreeMap<String, Key>;

/// The settings of a project.
const SETTINGS: &str = "tafsiri.toml";
/// The folder of the locales.
const LOCALES: &str = "locales";

/// A file as the file system tells of it.
type Seen = (String, Stamp);

impl Inputs {
    /// What a project's commands read: settings, content, catalogs.
    pub(crate) fn read(root: &Path, settings: &Settings, stamps: &Stamps) -> Self {
        let (project, locales) = rayon::join(
            || project(root, settings, stamps),
            || files(walk(&root.join(LOCALES), ""), &format!("{LOCALES}/"), stamps),
        );
        Self { project, locales }
    }

    /// Whether what a workspace has read is as it was when this was read. What it has not read is not looked at.
    pub(crate) fn are_as_read(&self, workspace: &Workspace, stamps: &Stamps) -> bool {
        let Workspace { root, settings, .. } = workspace;
        let read: BTreeSet<&Locale> = workspace.targets.keys().chain([workspace.source_locale()]).collect();
        let is_same = |locale: &&Locale| {
            let prefix = format!("{locale}/");
            let found = files(walk(&root.join(LOCALES).join(locale.as_str()), &prefix), &format!("{LOCALES}/"), stamps);
            found.iter().eq(below(&self.locales, &prefix))
        };
        // Of the others the interface is read, for what they are called.
        let says_the_same = |locale: &&Locale| {
            let name = format!("{locale}/{UI_PAGE}.ftl");
            stamps.content_of(Path::new(&format!("{LOCALES}/{name}"))).as_ref() == self.locales.get(&name)
        };
        let others = settings.project.locales.iter().filter(|locale| !read.contains(locale));
        project(root, settings, stamps) == self.project
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
fn below<'f>(files: &'f Files, prefix: &'f str) -> impl Iterator<Item = (&'f String, &'f Key)> {
    files.range(prefix.to_owned()..).take_while(move |(name, _)| name.starts_with(prefix))
}

/// Settings and content.
fn project(root: &Path, settings: &Settings, stamps: &Stamps) -> Files {
    let content = &settings.project.content;
    let mut seen = walk(&root.join(content), &format!("{content}/"));
    let own = fs::symlink_metadata(root.join(SETTINGS)).ok().filter(fs::Metadata::is_file);
    seen.extend(own.map(|told| (SETTINGS.to_owned(), Stamp::of(&told))));
    files(seen, "", stamps)
}

/// What files hold that were seen below `folder`, which ends in `/` where it is not the root. One that goes away meanwhile
/// is as one that was not there.
fn files(seen: Vec<Seen>, folder: &str, stamps: &Stamps) -> Files {
    let content = |(name, stamp): Seen| {
        let key = stamps.content(&format!("{folder}{name}"), stamp).ok();
        key.map(|key| (name, key))
    };
    seen.into_par_iter().filter_map(content).collect()
}

/// The files below a folder, but for hidden ones, their names behind `prefix`. Links are not followed.
fn walk(folder: &Path, prefix: &str) -> Vec<Seen> {
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
    let below: Vec<Vec<Seen>> = folders.par_iter().map(|(folder, prefix)| walk(folder, prefix)).collect();
    files.extend(below.into_iter().flatten());
    files
}
