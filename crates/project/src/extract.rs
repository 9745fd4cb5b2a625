//! `extract`: source catalogs from pages, and sync files for every locale. First a plan, then the writing.

use std::collections::BTreeMap;
use std::path::Path;

use rayon::prelude::*;
use serde::Serialize;
use tafsiri_fluent::encode;
use tafsiri_fluent::encode::encode_literal;
use tafsiri_fluent::write::{Line, write};
use tafsiri_model::align::Gone;
use tafsiri_model::{Diagnostic, Locale, PageId, Place, UnitAddress};

use crate::error::{ProjectError, Result};
use crate::files::Writer;
use crate::follow::{Followed, Told, follow};
use crate::overlay::{records, survey};
use crate::sync_file;
use crate::target::{Target, catalog_file};
use crate::workspace::{Source, SourceUnit, Workspace};

/// What an extract changes: told to people, and written to files.
#[derive(Debug, Default, Serialize)]
pub struct Plan {
    /// What became of the units.
    pub units: Changes,
    /// What became of the translations of each locale.
    pub locales: Vec<Told>,
    /// Catalogs and records of the locales, relative to the root.
    #[serde(skip)]
    targets: BTreeMap<String, String>,
    /// Source catalogs.
    #[serde(skip)]
    sources: BTreeMap<String, String>,
    /// Catalogs whose page is gone.
    #[serde(skip)]
    stale: Vec<String>,
}

/// What became of the units since the last extract, in reading order. A unit that moved and changed is in both lists.
#[derive(Debug, Default, Serialize)]
pub struct Changes {
    /// Units as they were.
    pub kept: usize,
    /// Units whose text changed.
    pub changed: Vec<Change>,
    /// Units that stand on another page, elsewhere on theirs, or have another id.
    pub moved: Vec<Passage>,
    /// New units, those that were split off excepted.
    pub new: Vec<String>,
    /// Units that are gone, those that were merged into another excepted.
    pub gone: Vec<String>,
    /// New units, each with the old unit that it was split from.
    pub split: Vec<Passage>,
    /// Units that are gone, each with the unit that their text went into.
    pub merged: Vec<Passage>,
}

/// From an old address to a new one.
#[derive(Debug, Serialize)]
pub struct Passage {
    /// Where it was at the last extract.
    pub from: String,
    /// Where it is now.
    pub to: String,
}

/// A unit whose text changed.
#[derive(Debug, Serialize)]
pub struct Change {
    /// Its address.
    pub unit: String,
    /// The text at the last extract.
    pub before: String,
    /// The text now.
    pub now: String,
}

impl Plan {
    /// What `extract` would do to a project. With `prune`, translations whose unit is gone are deleted.
    ///
    /// # Errors
    /// When a sync file is broken, over which nothing may be written, or a catalog cannot be read.
    pub fn of(workspace: &Workspace, prune: bool) -> Result<Self> {
        let broken: Vec<_> = workspace.targets.values().flat_map(|target| target.problems.clone()).collect();
        if !broken.is_empty() {
            return Err(ProjectError(broken));
        }
        let mut plan = Self::default();
        for source in workspace.sources.values().filter(|source| source.extracted) {
            plan.units.add(source);
            plan.sources.insert(catalog_file(&source.locale, &source.id), source_catalog(source));
        }
        workspace.gone.iter().for_each(|gone| plan.units.add_gone(gone));
        plan.stale = workspace.stale.iter().map(|page| catalog_file(workspace.source_locale(), page)).collect();
        let targets: Vec<&Target> = workspace.targets.values().collect();
        let followed: Vec<_> = targets.par_iter().map(|target| follow(workspace, target, prune)).collect();
        for (target, followed) in targets.iter().zip(followed) {
            plan.add(target, followed?);
        }
        plan.add_overlays(workspace);
        Ok(plan)
    }

    fn add(&mut self, target: &Target, followed: Followed) {
        for (name, text) in followed.files {
            match text {
                Some(text) => drop(self.targets.insert(name, text)),
                None => self.stale.push(name),
            }
        }
        let emptied = target.records.keys().filter(|folder| !followed.records.contains_key(*folder));
        for folder in emptied {
            self.stale.push(sync_file::name(&target.locale, folder));
        }
        for (folder, records) in &followed.records {
            self.targets.insert(sync_file::name(&target.locale, folder), sync_file::write(records));
        }
        self.locales.push(followed.told);
    }

    /// What the places of overlays were written against, where that is not known yet. Over a file with a broken line
    /// nothing is written.
    fn add_overlays(&mut self, workspace: &Workspace) {
        for name in workspace.content.overlays.keys() {
            let file = records::name(name);
            let is_broken = |problem: &Diagnostic| problem.place.as_ref().is_some_and(|place| place.file == file);
            let survey = survey(workspace, name);
            if !survey.places.is_empty() && !workspace.content.problems.iter().any(is_broken) {
                self.targets.insert(file, records::write(&survey.advanced()));
            }
        }
    }

    fn files(&self) -> impl Iterator<Item = (&String, &String)> {
        self.targets.iter().chain(&self.sources)
    }

    /// What a user should know before it is written: translations whose record is lost.
    #[must_use]
    pub fn warnings(workspace: &Workspace) -> Vec<Diagnostic> {
        let lost = |target: &Target| {
            let known = |page: &PageId, message: &tafsiri_fluent::Message| target.record(page, message.id()).is_some();
            let all = || {
                target
                    .catalogs
                    .iter()
                    .flat_map(|(page, catalog)| catalog.messages().map(move |message| (page, message)))
            };
            let has_any = target.records.values().any(|records| !records.is_empty());
            let without = all().filter(|(page, message)| !known(page, message)).count();
            // A translation that is new has no record yet: only a locale that has none at all may have lost its own.
            (!has_any && without > 1).then(|| {
                let message = format!(
                    "{without} translations of {} are recorded for the first time, as made from the present source",
                    target.locale
                );
                Diagnostic::note("sync/new", message)
                    .at(Place::file(sync_file::name(&target.locale, "")))
                    .help("if a sync.toml was lost, bring it back from version control before you extract")
            })
        };
        workspace.targets.values().filter_map(lost).collect()
    }

    /// The names of the files that writing would change.
    #[must_use]
    pub fn pending(&self, workspace: &Workspace) -> Vec<String> {
        let differs = |(name, text): &(&String, &String)| {
            std::fs::read(workspace.root.join(name)).map_or(true, |old| old != text.as_bytes())
        };
        let changed = self.files().filter(differs).map(|(name, _)| name.clone());
        changed.chain(self.stale.iter().cloned()).collect()
    }

    /// Writes the plan; gives the names of the files that changed.
    ///
    /// # Errors
    /// When a file cannot be written: all are then as they were.
    pub fn write(&self, workspace: &Workspace) -> Result<Vec<String>> {
        let written = self.files().map(|(name, text)| (name.as_str(), Some(text.as_str())));
        Writer::new(&workspace.root)?.write_together(written.chain(self.stale.iter().map(|name| (name.as_str(), None))))
    }
}

impl Changes {
    fn add(&mut self, source: &Source) {
        for unit in &source.units {
            let (to, aligned) = (address(&source.id, unit), &unit.aligned);
            self.kept += usize::from(aligned.is_kept());
            match (&aligned.from, &aligned.split_from) {
                (Some(from), _) => {
                    if aligned.is_moved() || aligned.is_renamed() {
                        self.moved.push(Passage { from: from.address.to_string(), to: to.clone() });
                    }
                    if aligned.is_changed() {
                        self.changed.push(Change { unit: to, before: from.text.clone(), now: unit.text.clone() });
                    }
                }
                (None, Some(from)) => self.split.push(Passage { from: from.to_string(), to }),
                (None, None) => self.new.push(to),
            }
        }
    }

    fn add_gone(&mut self, gone: &Gone) {
        let from = gone.address.to_string();
        match &gone.merged_into {
            Some(to) => self.merged.push(Passage { from, to: to.to_string() }),
            None => self.gone.push(from),
        }
    }
}

fn address(page: &PageId, unit: &SourceUnit) -> String {
    UnitAddress { page: page.clone(), unit: unit.id.clone() }.to_string()
}

/// How the catalogs begin that this module writes.
const HEAD: &str = "### Source text of ";

/// Whether this module wrote the source catalog of a page.
pub(crate) fn is_written_by_us(root: &Path, locale: &Locale, page: &PageId) -> bool {
    std::fs::read_to_string(root.join(catalog_file(locale, page))).is_ok_and(|text| text.starts_with(HEAD))
}

fn source_catalog(source: &Source) -> String {
    let head =
        format!("Source text of {}, written by `tafsiri extract`.\nEdit that file and not this one.", source.file);
    let lines: Vec<(String, String)> = source.units.iter().map(|unit| (comment(unit), value(unit))).collect();
    let lines = source.units.iter().zip(&lines);
    write(&head, lines.map(|(unit, (comment, value))| Line { id: &unit.id, comment, value }))
}

/// A unit's text as Fluent. Code holds no placeables, whatever it looks like.
fn value(unit: &SourceUnit) -> String {
    if unit.kind == tafsiri_markdown::UnitKind::Code { encode_literal(&unit.text) } else { encode(&unit.text) }
}

/// What a translator should know of a unit: what it is, unless it is running text, where it stands, and what its
/// author notes.
fn comment(unit: &SourceUnit) -> String {
    use tafsiri_markdown::UnitKind::{FrontMatter, Paragraph};
    let kind = if matches!(unit.kind, FrontMatter | Paragraph) { "" } else { unit.kind.words() };
    let is_heading = unit.kind == tafsiri_markdown::UnitKind::Heading;
    let under = if unit.under.is_empty() || is_heading { String::new() } else { format!("under: {}", unit.under) };
    let place: Vec<&str> = [kind, under.as_str()].into_iter().filter(|part| !part.is_empty()).collect();
    let note = if unit.note.is_empty() { String::new() } else { format!("note: {}", unit.note) };
    [place.join(", "), note].into_iter().filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}
