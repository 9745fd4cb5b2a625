//! A project in memory whose sites are made file by file, as somebody asks for them: what `serve` shows.
//!
//! A file is what `build` would write, to the byte. When files of the project change only they are parsed again: where
//! they are translations alone, nothing else is even read. A locale is read when somebody asks for it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use tafsiri_model::{Diagnostic, Locale};
use tafsiri_package::html::{ABOUT, EditionEntry, EditionsView, SEARCH_INDEX, render_editions, render_file};
use tafsiri_package::search;
use tafsiri_package::site::{Language, Site};

use crate::compose::{Composed, compose};
use crate::edition::{Edition, editions};
use crate::error::Result;
use crate::links::media_path;
use crate::memory::Memory;
use crate::reader::Reader;
use crate::site::{site as site_of, site_around};
use crate::speaker::{Speaker, chain, interface, locale_name};
use crate::target::Target;
use crate::workspace::{Workspace, read_settings};

/// A project that is kept in memory.
pub struct Preview {
    root: PathBuf,
    memory: Memory,
    /// The locales that are read whole, with what they fall back on.
    wanted: BTreeSet<Locale>,
    /// The project as it could last be read.
    workspace: Option<Workspace>,
    /// Why it cannot be read as it is now.
    broken: Vec<Diagnostic>,
    /// The names of locales in themselves, since interface texts last changed.
    languages: Mutex<BTreeMap<Locale, String>>,
    /// The files that pages have shown, by their path in a site.
    media: Mutex<BTreeMap<String, String>>,
}

/// A file of a site.
pub struct Shown {
    /// What `build` would write.
    pub bytes: Vec<u8>,
    /// What is wrong with the project, as far as this file is made of it; nothing for a file that is no page.
    pub problems: Vec<Diagnostic>,
}

/// What a change of files changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refreshed {
    /// Something was read again: pages may be others.
    pub is_read: bool,
    /// A file that pages show, such as a picture, is another one.
    pub is_media: bool,
}

impl Preview {
    /// Reads the project in `root`. One that cannot be read shows nothing until it is mended.
    #[must_use]
    pub fn open(root: &Path) -> Self {
        let mut preview = Self {
            root: root.to_owned(),
            memory: Memory::default(),
            wanted: BTreeSet::new(),
            workspace: None,
            broken: Vec::new(),
            languages: Mutex::default(),
            media: Mutex::default(),
        };
        preview.read();
        preview
    }

    /// What is wrong with the project as a whole: why it cannot be read, else what is wrong with what is read of it.
    #[must_use]
    pub fn problems(&self) -> Vec<Diagnostic> {
        let mut problems = self.broken.clone();
        if let Some(workspace) = self.workspace.as_ref().filter(|_| problems.is_empty()) {
            problems.extend(workspace.content.problems.clone());
            for target in workspace.targets.values() {
                problems.extend(target.problems.clone());
                problems.extend(target.catalogs.values().flat_map(|catalog| catalog.problems().to_vec()));
            }
            for edition in editions(workspace, &[]).unwrap_or_default() {
                problems.extend(compose(workspace, &edition).problems);
            }
        }
        in_order(problems)
    }

    /// Reads again what has changed: these files, by their path from the root, or everything where none is named. Tells
    /// what that changes.
    pub fn refresh(&mut self, names: &[String]) -> Refreshed {
        let is_media = names.iter().any(|name| self.is_media(name));
        let read: Vec<String> = names.iter().filter(|name| self.may_be_read(name)).cloned().collect();
        let is_read = names.is_empty() || !read.is_empty();
        if is_read {
            self.read_again(&read);
        }
        Refreshed { is_read, is_media }
    }

    fn read_again(&mut self, names: &[String]) {
        match self.translations(names) {
            Some(locales) if self.broken.is_empty() && !names.is_empty() => {
                let read = self.reread(names, locales);
                self.broken = read.err().map(|error| error.0).unwrap_or_default();
            }
            _ => self.read(),
        }
        if names.is_empty() || !names.iter().all(|name| name.ends_with(".ftl") && !name.ends_with("/ui.ftl")) {
            self.languages.get_mut().unwrap_or_else(PoisonError::into_inner).clear();
        }
    }

    /// Reads a locale whole that an address is in, if it is not read already.
    pub fn want(&mut self, address: &str) {
        let wanted = self.lacks(address);
        for locale in wanted {
            if let Err(error) = self.read_whole(&locale) {
                self.broken = error.0;
            }
        }
    }

    /// The locales that have to be read for a file.
    #[must_use]
    pub fn lacks(&self, address: &str) -> Vec<Locale> {
        let asked = self.workspace.as_ref().and_then(|workspace| {
            let Asked { edition, locale, .. } = asked(workspace, address)?;
            Some(chain(workspace, &edition, &locale).into_iter().filter(|locale| workspace.is_target_alone(locale)))
        });
        asked.into_iter().flatten().filter(|locale| !self.wanted.contains(locale)).collect()
    }

    /// The file at an address such as `base/fr/01-why-now/index.html`; nothing where there is none.
    #[must_use]
    pub fn file(&self, address: &str) -> Option<Shown> {
        let workspace = self.workspace.as_ref()?;
        let bare = |bytes| Some(Shown { bytes, problems: Vec::new() });
        let Some(Asked { edition, locale, path }) = asked(workspace, address) else {
            let files = render_editions(&editions_view(workspace));
            let (name, bytes) = files.into_iter().find(|(name, _)| name == address)?;
            let problems = if name.ends_with(".html") { self.problems() } else { Vec::new() };
            return Some(Shown { bytes, problems });
        };
        let composed = compose(workspace, &edition);
        let speaker = Speaker::new(workspace, &edition, &locale);
        let ui = speaker.ui();
        if path == SEARCH_INDEX {
            return bare(search::index(&site_of(&speaker, &composed, &ui)).into_bytes());
        }
        if path == ABOUT {
            return bare(site_of(&speaker, &composed, &ui).facts_json().into_bytes());
        }
        let page = path.strip_suffix(".html").unwrap_or_default();
        let languages = self.languages(workspace, &edition);
        let site = Site { languages, ..site_around(page, &speaker, &composed, &ui) };
        match render_file(&site, &ui, path) {
            Some(bytes) => {
                let problems = self.page_problems(workspace, composed, speaker);
                Some(Shown { bytes, problems })
            }
            None => bare(
                self.picture(path, &speaker)
                    .or_else(|| site_of(&speaker, &composed, &ui).media.remove(path).map(|bytes| bytes.to_vec()))?,
            ),
        }
    }

    /// The locales of an edition with their names.
    fn languages(&self, workspace: &Workspace, edition: &Edition) -> Vec<Language> {
        let mut known = self.languages.lock().unwrap_or_else(PoisonError::into_inner);
        let mut name =
            |locale: &Locale| known.entry(locale.clone()).or_insert_with(|| locale_name(workspace, locale)).clone();
        edition.locales.iter().map(|locale| Language { locale: locale.clone(), name: name(locale) }).collect()
    }

    /// What is wrong with the project, as far as a page tells of it.
    fn page_problems(&self, workspace: &Workspace, composed: Composed<'_>, speaker: Speaker<'_>) -> Vec<Diagnostic> {
        let mut problems = self.broken.clone();
        problems.extend(workspace.content.problems.clone());
        for target in speaker.locales().iter().filter_map(|locale| workspace.targets.get(locale)) {
            problems.extend(target.problems.clone());
            problems.extend(target.catalogs.values().flat_map(|catalog| catalog.problems().to_vec()));
        }
        problems.extend(composed.problems);
        let (told, files) = speaker.into_notes();
        problems.extend(told);
        self.note_media(workspace, files);
        in_order(problems)
    }

    /// Notes down the files that a page shows.
    fn note_media(&self, workspace: &Workspace, files: BTreeSet<String>) {
        if let Ok(mut media) = self.media.lock() {
            let content = &workspace.settings.project.content;
            media.extend(files.into_iter().map(|file| (media_path(&file, content), file)));
        }
    }

    /// A file that a page has shown.
    fn picture(&self, path: &str, speaker: &Speaker<'_>) -> Option<Vec<u8>> {
        let file = self.media.lock().ok().and_then(|media| media.get(path).cloned())?;
        speaker.media(&file)
    }

    /// Whether a page has shown this file, or a locale's own copy of it.
    fn is_media(&self, name: &str) -> bool {
        let media = self.media.lock();
        let copy = name.strip_prefix("locales/").and_then(|rest| rest.split_once("/media/")).map(|(_, inner)| inner);
        media.is_ok_and(|media| media.iter().any(|(path, file)| file == name || Some(path.as_str()) == copy))
    }

    /// Whether a project is read from a file, or may have files of that name below it: what editors write beside is neither.
    fn may_be_read(&self, name: &str) -> bool {
        let last = name.rsplit('/').next().unwrap_or_default();
        let ending = last.rsplit_once('.').map(|(_, ending)| ending);
        ending.is_none_or(|ending| ["csv", "ftl", "md", "toml"].contains(&ending))
            || self.root.join(name).is_dir()
            || self.workspace.as_ref().is_some_and(|workspace| had_files_below(workspace, name))
    }

    /// The locale that each file is a translation of; nothing where one is of another kind.
    fn translations(&self, names: &[String]) -> Option<Vec<Locale>> {
        let workspace = self.workspace.as_ref()?;
        let locale = |name: &String| {
            let (locale, _) = name.strip_prefix("locales/")?.split_once('/')?;
            let locale: Locale = locale.parse().ok()?;
            workspace.is_target_alone(&locale).then_some(locale)
        };
        names.iter().map(locale).collect()
    }

    /// Reads the whole project. One that cannot be read leaves what there is.
    fn read(&mut self) {
        match self.read_project() {
            Ok(workspace) => {
                self.workspace = Some(workspace);
                self.broken.clear();
            }
            Err(error) => self.broken = error.0,
        }
    }

    fn read_project(&mut self) -> Result<Workspace> {
        let project = read_settings(&self.root)?.project;
        let wanted: BTreeSet<Locale> =
            self.wanted.iter().filter(|one| project.locales.contains(one)).cloned().collect();
        // The source is read in any case; where no locale is named all would be.
        let locales: Vec<Locale> = wanted.iter().chain([&project.source]).cloned().collect();
        let mut workspace = Workspace::read(Reader::with_memory(&self.root, &self.memory), &locales)?;
        for locale in project.locales.iter().filter(|locale| **locale != project.source) {
            if !workspace.targets.contains_key(locale) {
                workspace.targets.insert(locale.clone(), Target::names(&self.root, locale)?);
            }
        }
        self.wanted = wanted;
        Ok(workspace)
    }

    /// Reads files of targets again, each alone where that will do, and else the locale that it is in.
    fn reread(&mut self, names: &[String], locales: Vec<Locale>) -> Result<()> {
        let mut rest: BTreeSet<Locale> = BTreeSet::new();
        for (name, locale) in names.iter().zip(locales) {
            let target = self.workspace.as_mut().and_then(|workspace| workspace.targets.get_mut(&locale));
            let target = target.filter(|_| self.wanted.contains(&locale) && !rest.contains(&locale));
            let is_read = target.map(|target| target.reread(&self.root, name, &self.memory)).transpose()?;
            if is_read != Some(true) {
                rest.insert(locale);
            }
        }
        for locale in rest {
            if self.wanted.contains(&locale) {
                self.read_whole(&locale)?;
            } else {
                let names = Target::names(&self.root, &locale)?;
                self.put(names);
            }
        }
        Ok(())
    }

    fn read_whole(&mut self, locale: &Locale) -> Result<()> {
        let target = Target::read(Reader::with_memory(&self.root, &self.memory), locale)?;
        self.wanted.insert(locale.clone());
        self.put(target);
        Ok(())
    }

    /// A folder of `locales/` that is no locale of the project is of no use.
    fn put(&mut self, target: Target) {
        if let Some(there) = self.workspace.as_mut().and_then(|workspace| workspace.targets.get_mut(&target.locale)) {
            *there = target;
        }
    }
}

/// Whether a name was that of a folder, when the project was read.
fn had_files_below(workspace: &Workspace, name: &str) -> bool {
    let mut pages = workspace.content.pages.values().map(|page| page.file.as_str());
    let in_locale = name.strip_prefix("locales/").and_then(|rest| rest.split_once('/'));
    let catalogs = workspace.targets.iter().filter_map(|(locale, target)| {
        let (_, folder) = in_locale.filter(|(tag, _)| *tag == locale.as_str())?;
        Some(target.catalogs.keys().any(|page| Path::new(page.as_str()).starts_with(folder)))
    });
    pages.any(|file| Path::new(file).starts_with(name)) || catalogs.into_iter().any(|is_there| is_there)
}

/// What an address asks for: a file of an edition in a locale.
struct Asked<'a> {
    edition: Edition,
    locale: Locale,
    path: &'a str,
}

/// What an address asks for; nothing where there is no such edition, or no such locale of it.
fn asked<'a>(workspace: &Workspace, address: &'a str) -> Option<Asked<'a>> {
    let mut parts = address.splitn(3, '/');
    let (name, locale, path) = (parts.next()?, parts.next()?, parts.next()?);
    let edition = editions(workspace, &[name.to_owned()]).ok()?.into_iter().find(|edition| edition.name == name)?;
    let locale = edition.locales.iter().find(|known| known.as_str() == locale)?.clone();
    Some(Asked { edition, locale, path })
}

/// All editions in all locales, as people find them. How much is translated is not counted: that would read everything.
fn editions_view(workspace: &Workspace) -> EditionsView {
    let source = workspace.source_locale();
    let words = interface(workspace, source);
    let all = editions(workspace, &[]).unwrap_or_default();
    let group = |edition: &Edition| {
        let entries = edition.locales.iter().map(|locale| entry(workspace, edition, locale)).collect();
        (Speaker::new(workspace, edition, source).edition_title(&words), entries)
    };
    EditionsView {
        locale: source.to_string(),
        dir: source.direction().as_str().to_owned(),
        title: workspace.settings.project.title.clone(),
        heading: words.text("all-editions"),
        choose: words.text("choose"),
        theme: words.text("theme"),
        editions: all.iter().map(group).collect(),
    }
}

fn entry(workspace: &Workspace, edition: &Edition, locale: &Locale) -> EditionEntry {
    let speaker = Speaker::new(workspace, edition, locale);
    EditionEntry {
        locale: locale.to_string(),
        dir: locale.direction().as_str().to_owned(),
        language: locale_name(workspace, locale),
        title: speaker.project_title(),
        edition: speaker.edition_title(&speaker.ui()),
        coverage: String::new(),
        href: format!("{}/{locale}/index.html", edition.name),
        downloads_title: String::new(),
        downloads: Vec::new(),
    }
}

/// Problems in the order in which they are told, each once.
fn in_order(mut problems: Vec<Diagnostic>) -> Vec<Diagnostic> {
    problems.sort_by(|a, b| a.order().cmp(&b.order()));
    problems.dedup();
    problems
}
