//! Everything that a command reads, as names and contents: what the keys of results are made of.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use rayon::prelude::*;
use tafsiri_cache::{Key, KeyMaker};
use tafsiri_model::Locale;
use tafsiri_model::settings::Settings;

use crate::load::has_ending;
use crate::media::MEDIA;
use crate::stamps::{Stamp, Stamps};
use crate::target;
use crate::workspace::UI_PAGE;

/// The files of a project as the file system tells of them.
#[derive(Debug, Default)]
pub(crate) struct Seen {
    /// Settings and content.
    project: Vec<SeenFile>,
    /// Catalogs.
    locales: Vec<SeenFile>,
}

/// A file as it was seen, and what was read of it since. Rows of them are in the order of their names.
#[derive(Debug)]
pub(crate) struct SeenFile {
    /// Its path from the root.
    pub(crate) name: String,
    stamp: Stamp,
    /// What it held, and its stamp then.
    read: OnceLock<(Stamp, Key)>,
}

/// The files of a project with what they hold.
#[derive(Debug, Default)]
pub(crate) struct Inputs {
    project: Vec<Input>,
    locales: Vec<Input>,
    /// The folders of locales all of whose files were read in this run, and were as they had been seen.
    settled: BTreeSet<String>,
}

/// A file with what it holds; nothing for one that cannot be read.
#[derive(Debug)]
struct Input {
    name: String,
    stamp: Stamp,
    content: Option<Key>,
}

/// What has a place in the order of names.
trait Named {
    fn name(&self) -> &str;
}

impl Named for SeenFile {
    fn name(&self) -> &str {
        &self.name
    }
}

impl Named for Input {
    fn name(&self) -> &str {
        &self.name
    }
}

/// The settings of a project.
const SETTINGS: &str = "tafsiri.toml";
/// The folder of the locales.
const LOCALES: &str = "locales/";

impl Seen {
    /// What a project's commands read: settings, content, catalogs.
    pub(crate) fn of(root: &Path, settings: &Settings) -> Self {
        let (project, locales) = rayon::join(|| project(root, settings), || catalogs(root, LOCALES));
        Self { project, locales }
    }

    /// The files below a folder, which is named by its path from the root.
    pub(crate) fn below(&self, folder: &str) -> &[SeenFile] {
        let folder = format!("{folder}/");
        below(if folder.starts_with(LOCALES) { &self.locales } else { &self.project }, &folder)
    }
}

impl SeenFile {
    fn new(name: String, stamp: Stamp) -> Self {
        Self { name, stamp, read: OnceLock::new() }
    }

    /// Notes down what was read of it, and its stamp then.
    pub(crate) fn note(&self, stamp: Stamp, content: Key) {
        let _ = self.read.set((stamp, content)); // Read twice, it is known already.
    }

    /// What it held when it was read with the stamp that it was seen with.
    fn content(&self) -> Option<Key> {
        self.read.get().filter(|(stamp, _)| *stamp == self.stamp).map(|(_, content)| *content)
    }
}

impl Inputs {
    /// What files hold that were seen before. One that changed since is read as it is now: whoever writes down what was made
    /// of it asks [`are_as_seen`](Self::are_as_seen) first.
    pub(crate) fn of(seen: Seen, stamps: &Stamps) -> Self {
        let settled = settled(&seen.locales);
        let (project, locales) = rayon::join(|| files(seen.project, stamps), || files(seen.locales, stamps));
        Self { project, locales, settled }
    }

    /// Whether all that is read for these target locales is as it was seen. What is read for no locale is not looked at.
    pub(crate) fn are_as_seen<'l>(
        &self,
        root: &Path,
        settings: &'l Settings,
        locales: impl Iterator<Item = &'l Locale>,
    ) -> bool {
        let read: BTreeSet<String> = locales.chain([&settings.project.source]).map(folder_of).collect();
        let is_same = |folder: &&String| are_the_same(&catalogs(root, folder), below(&self.locales, folder));
        // Of the others the interface is read, for what they are called.
        let says_the_same = |folder: &String| {
            let name = format!("{folder}{UI_PAGE}.ftl");
            file(&root.join(&name)) == one(&self.locales, &name).map(|input| input.stamp)
        };
        let others = settings.project.locales.iter().map(folder_of).filter(|folder| !read.contains(folder));
        are_the_same(&project(root, settings), &self.project)
            && read.par_iter().filter(|folder| !self.settled.contains(*folder)).all(|folder| is_same(&folder))
            && others.collect::<Vec<_>>().iter().all(says_the_same)
    }

    /// The key of those files beside the catalogs whose names are of a kind; the names count too.
    pub(crate) fn of_project(&self, is_such: impl Fn(&str) -> bool) -> Key {
        key(&self.project, is_such)
    }

    /// Whether there is such a file beside the catalogs.
    pub(crate) fn has_project(&self, is_such: impl Fn(&str) -> bool) -> bool {
        self.project.iter().any(|input| is_such(&input.name))
    }

    /// The key of such files of all locales, by their path from the folder of the locales.
    pub(crate) fn of_locales(&self, is_such: impl Fn(&str) -> bool) -> Key {
        key(&self.locales, |name| name.strip_prefix(LOCALES).is_some_and(&is_such))
    }

    /// The key of such files of one locale, by their path from its folder.
    pub(crate) fn of_locale(&self, locale: &Locale, is_such: impl Fn(&str) -> bool) -> Key {
        let folder = folder_of(locale);
        key(below(&self.locales, &folder), |name| name.strip_prefix(&folder).is_some_and(&is_such))
    }
}

/// The key of those files whose names are of a kind.
fn key(files: &[Input], is_such: impl Fn(&str) -> bool) -> Key {
    let held =
        files.iter().filter(|input| is_such(&input.name)).filter_map(|input| Some((&input.name, input.content?)));
    held.fold(KeyMaker::new("inputs"), |maker, (name, key)| maker.with(name).with(key.as_bytes())).key()
}

/// What the names of a locale's files begin with.
fn folder_of(locale: &Locale) -> String {
    target::folder_of(locale) + "/"
}

/// The folder of a locale that a file is in.
fn folder_in(name: &str) -> &str {
    let end = name.match_indices('/').nth(1).map_or(0, |(at, _)| at + 1);
    name.get(..end).unwrap_or_default()
}

/// The files whose path has this start.
fn below<'f, T: Named>(files: &'f [T], prefix: &str) -> &'f [T] {
    let from = files.partition_point(|file| file.name() < prefix);
    let behind = files.get(from..).unwrap_or_default();
    behind.get(..behind.partition_point(|file| file.name().starts_with(prefix))).unwrap_or_default()
}

/// The file of this name.
fn one<'f>(files: &'f [Input], name: &str) -> Option<&'f Input> {
    files.get(files.binary_search_by(|file| file.name.as_str().cmp(name)).ok()?)
}

/// Whether the files that are found are those that there were.
fn are_the_same(found: &[SeenFile], were: &[Input]) -> bool {
    let (found, were) = (found.iter().map(|file| (&file.name, file.stamp)), were.iter());
    found.eq(were.map(|input| (&input.name, input.stamp)))
}

/// Settings and content.
fn project(root: &Path, settings: &Settings) -> Vec<SeenFile> {
    let content = &settings.project.content;
    let mut seen = walk(&root.join(content), &format!("{content}/"));
    seen.extend(file(&root.join(SETTINGS)).map(|stamp| SeenFile::new(SETTINGS.to_owned(), stamp)));
    sorted(seen)
}

/// The files of locales that are read: catalogs, what is known of them, glossaries, media; not what an import left beside.
fn catalogs(root: &Path, folder: &str) -> Vec<SeenFile> {
    let mut files = walk(&root.join(folder), folder);
    let is_text = |name: &str| ["ftl", "toml"].iter().any(|ending| has_ending(Path::new(name), ending));
    files.retain(|SeenFile { name, .. }| is_text(name) || name.contains(&format!("/{MEDIA}/")));
    sorted(files)
}

fn sorted(mut files: Vec<SeenFile>) -> Vec<SeenFile> {
    files.sort_unstable_by(|one, other| one.name.cmp(&other.name));
    files
}

/// The stamp of a file, if it is one and no link.
fn file(path: &Path) -> Option<Stamp> {
    fs::symlink_metadata(path).ok().filter(fs::Metadata::is_file).map(|told| Stamp::of(&told))
}

/// What files hold that were seen. One that goes away meanwhile is as one that cannot be read.
fn files(seen: Vec<SeenFile>, stamps: &Stamps) -> Vec<Input> {
    stamps.remember(seen.iter().filter_map(|file| file.read.get().map(|(stamp, key)| (&file.name, *stamp, *key))));
    let input = |file: SeenFile| {
        let content = file.content().or_else(|| stamps.content(&file.name, file.stamp).ok());
        Input { name: file.name, stamp: file.stamp, content }
    };
    seen.into_par_iter().map(input).collect()
}

/// The folders of locales all of whose files were read in this run with the stamp that they were seen with.
fn settled(seen: &[SeenFile]) -> BTreeSet<String> {
    let folders = seen.chunk_by(|one, other| folder_in(&one.name) == folder_in(&other.name));
    let settled = folders.filter(|files| files.iter().all(|file| file.content().is_some()));
    settled.filter_map(|files| files.first()).map(|file| folder_in(&file.name).to_owned()).collect()
}

/// The files below a folder, but for hidden ones, their names behind `prefix`. Links are not followed.
fn walk(folder: &Path, prefix: &str) -> Vec<SeenFile> {
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
            files.push(SeenFile::new(path, Stamp::of(&told)));
        }
    }
    let below: Vec<_> = folders.par_iter().map(|(folder, prefix)| walk(folder, prefix)).collect();
    files.extend(below.into_iter().flatten());
    files
}
