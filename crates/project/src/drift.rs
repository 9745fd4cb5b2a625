//! What drifted in a locale: each translation beside the text that it was made from and the text as it stands, with how
//! grave the change is.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;
use serde::Serialize;
use tafsiri_fluent::texts::unquoted;
use tafsiri_fluent::{Catalog, Message};
use tafsiri_markdown::{Context, Dialect, Syntax, pieces};
use tafsiri_model::drift::{self, Action, Change, Mark, Piece, Policy, Severity, classify, correspondents, marks};
use tafsiri_model::sync::Record;
use tafsiri_model::{Locale, Place, UnitAddress};
use tafsiri_package::drift_report::{Report, ReportEntry, drift_report};

use crate::error::{ProjectError, Result};
use crate::files::write_texts;
use crate::git::Git;
use crate::media::{self, MEDIA};
use crate::sync_file;
use crate::target::{Target, catalog_file, record_key};
use crate::workspace::{Source, SourceUnit, Workspace};

/// One drifted translation.
#[derive(Clone, Debug, Serialize)]
pub struct Drifted {
    /// The unit, as `page#unit`.
    pub unit: String,
    /// Its locale.
    pub locale: Locale,
    /// How grave the change is.
    pub severity: Severity,
    /// Why, in words.
    pub reasons: Vec<String>,
    /// Whether the change was ported into the translation; somebody should look.
    pub ported: bool,
    /// How many words of the source are not as they were.
    pub words_changed: usize,
    /// How many words the source has.
    pub words: usize,
    /// The source that the translation was made from; empty where that is not known.
    pub old: String,
    /// The source as it stands.
    pub new: String,
    /// Both as one, word by word.
    pub marks: Vec<Mark>,
    /// The translation.
    pub translation: String,
    /// The places in the translation, in bytes, that most likely correspond to what changed.
    pub correspondents: Vec<std::ops::Range<usize>>,
    /// Where the translation stands.
    pub place: Place,
}

impl Drifted {
    /// A guess of the minutes that it takes: half a minute to look, and 20 seconds for each word that changed, but no
    /// more than translating it anew at 300 words an hour. A ported or mechanical change takes the look alone.
    #[must_use]
    pub fn minutes(&self) -> f64 {
        let edit = whole(self.words_changed) / 3.0;
        let anew = whole(self.words) / 5.0;
        if self.ported || self.severity == Severity::Mechanical { 0.5 } else { 0.5 + edit.min(anew) }
    }
}

#[allow(clippy::cast_precision_loss)] // Counts of words are far below 2^52.
fn whole(count: usize) -> f64 {
    count as f64
}

/// What drifted in a locale, gravest first, then in reading order.
#[must_use]
pub fn drifted(workspace: &Workspace, target: &Target, wanted: &(impl Fn(&Source) -> bool + Sync)) -> Vec<Drifted> {
    let sources: Vec<&Source> = workspace.sources.values().filter(|source| wanted(source)).collect();
    let mut found: Vec<Drifted> =
        sources.par_iter().flat_map_iter(|source| of_source(workspace, target, source)).collect();
    found.sort_by_key(|drifted| std::cmp::Reverse(drifted.severity));
    found
}

fn of_source(workspace: &Workspace, target: &Target, source: &Source) -> Vec<Drifted> {
    let pair = workspace.pair(target, source);
    let drifted = |unit| {
        pair.standing(unit).filter(|standing| standing.drifted)?;
        let (message, record) = pair.translated(unit)?;
        let change = change(workspace, source, unit, &record);
        let old = record.was.clone().unwrap_or_default();
        let translation = message.text();
        Some(Drifted {
            unit: format!("{}#{}", source.id, unit.id),
            locale: target.locale.clone(),
            severity: shown_severity(&change, &record),
            reasons: change.reasons,
            ported: record.ported.is_some(),
            words_changed: change.words,
            words: unit.words,
            marks: marks(&old, &unit.text),
            correspondents: if record.ported.is_some() {
                correspondents(&unit.text, &old, &translation)
            } else {
                correspondents(&old, &unit.text, &translation)
            },
            old,
            new: unit.text.clone(),
            translation,
            place: message.place(),
        })
    };
    source.units.iter().filter_map(drifted).collect()
}

/// A mechanical change that did not fit the translation is work for somebody.
fn shown_severity(change: &Change, record: &Record) -> Severity {
    match change.severity {
        Severity::Mechanical if record.ported.is_none() => Severity::Minor,
        severity => severity,
    }
}

/// What the project does with translations of a locale that drifted so far.
pub(crate) fn action(workspace: &Workspace, locale: &Locale, severity: Severity) -> Action {
    let own = workspace.settings.locale.get(locale).map(|settings| &settings.drift);
    let policies: Vec<&Policy> = own.into_iter().chain([&workspace.settings.drift]).collect();
    drift::action(severity, &policies)
}

/// What became of the source of a drifted translation.
#[must_use]
pub fn change(workspace: &Workspace, source: &Source, unit: &SourceUnit, record: &Record) -> Change {
    match record.was.as_deref() {
        Some("") | None => Change {
            severity: Severity::Major,
            reasons: vec!["the text that it was made from is not known".to_owned()],
            words: unit.words,
        },
        Some(was) => {
            let read = |text: &str| pieces_of(workspace, source, unit.syntax, text);
            classify(&read(was), &read(&unit.text), &source.locale)
        }
    }
}

/// A text of a source as pieces.
pub(crate) fn pieces_of(workspace: &Workspace, source: &Source, syntax: Syntax, text: &str) -> Vec<Piece> {
    match workspace.content.pages.get(&source.id) {
        Some(page) => pieces(&page.page.context, syntax, text),
        None => pieces(&Context::bare(source.id.clone(), Dialect::Extended), syntax, text),
    }
}

/// The Fluent source of a message's value: what stands behind its `=`.
pub(crate) fn value_source(message: &Message) -> &str {
    message.source().split_once('=').map_or("", |(_, value)| value)
}

/// The addresses of units whose source text is another one than at a revision of the project's git repository.
///
/// # Errors
/// When there is no git, no repository or no such revision.
pub fn changed_since(workspace: &Workspace, revision: &str) -> Result<BTreeSet<String>> {
    let git = Git::at(&workspace.root, revision)?;
    let mut changed = BTreeSet::new();
    for source in workspace.sources.values() {
        let file = catalog_file(&source.locale, &source.id);
        let text = git.show(&file).unwrap_or_default();
        let then = Catalog::parse(&file, &text);
        for unit in &source.units {
            let same = then.get(&unit.id).is_some_and(|message| unquoted(message) == unit.text);
            if !same {
                changed.insert(format!("{}#{}", source.id, unit.id));
            }
        }
    }
    Ok(changed)
}

/// The report for a mail to a translator: one page that needs nothing else.
#[must_use]
pub fn html_report(workspace: &Workspace, all: &[Drifted]) -> String {
    let entry = |drifted: &Drifted| ReportEntry {
        unit: drifted.unit.clone(),
        locale: drifted.locale.to_string(),
        dir: drifted.locale.direction().as_str(),
        severity: drifted.severity.as_str(),
        reasons: drifted.reasons.join("; "),
        ported: drifted.ported,
        marks: drifted.marks.iter().map(|mark| (mark.kind, mark.text.clone())).collect(),
        translation: cut(&drifted.translation, &drifted.correspondents),
        place: format!("{}:{}", drifted.place.file, drifted.place.line),
    };
    drift_report(&Report {
        title: workspace.settings.project.title.clone(),
        source: workspace.source_locale().to_string(),
        source_dir: workspace.source_locale().direction().as_str(),
        entries: all.iter().map(entry).collect(),
    })
}

/// A translation cut at what corresponds to the change.
fn cut(text: &str, places: &[std::ops::Range<usize>]) -> Vec<(bool, String)> {
    let mut out = Vec::new();
    let mut at = 0;
    for range in places.iter().filter(|range| range.start <= range.end) {
        if let (Some(before), Some(inside)) = (text.get(at..range.start), text.get(range.clone())) {
            out.push((false, before.to_owned()));
            out.push((true, inside.to_owned()));
            at = range.end;
        }
    }
    out.push((false, text.get(at..).unwrap_or_default().to_owned()));
    out.retain(|(_, text)| !text.is_empty());
    out
}

/// What accepting does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The translation is good beside the source as it stands.
    Accept,
    /// What was carried forward is to be looked at after all.
    Undo,
}

/// Records a verdict on translations of a locale, those that `wanted` lets through; gives their addresses. Localized images,
/// which have their path below the content folder for one, can be accepted alone.
///
/// # Errors
/// When the locale's records cannot be read or written.
pub fn judge(
    workspace: &Workspace,
    target: &Target,
    verdict: Verdict,
    wanted: &impl Fn(&str) -> bool,
) -> Result<Vec<String>> {
    if !target.problems.is_empty() {
        return Err(ProjectError(target.problems.clone()));
    }
    let mut records: BTreeMap<String, sync_file::Records> = target.records.clone();
    let mut judged = Vec::new();
    for source in workspace.sources.values() {
        let pair = workspace.pair(target, source);
        for unit in &source.units {
            let address = UnitAddress { page: source.id.clone(), unit: unit.id.clone() };
            let Some((_, record)) = pair.translated(unit).filter(|_| wanted(&address.to_string())) else { continue };
            let new = match verdict {
                Verdict::Accept => record.is_drifted().then(|| record.accepted(unit.print)),
                Verdict::Undo => record.undone(),
            };
            if let Some(new) = new {
                let folder = records.entry(source.id.folder().to_owned()).or_default();
                folder.insert(record_key(&source.id, &unit.id), new);
                judged.push(address.to_string());
            }
        }
    }
    if verdict == Verdict::Accept {
        let images = media::accepted(workspace, target, wanted);
        judged.extend(images.keys().cloned());
        records.entry(MEDIA.to_owned()).or_default().extend(images);
    }
    let changed = records.iter().filter(|(_, records)| !records.is_empty());
    let file = |(folder, records): (&String, &_)| (sync_file::name(&target.locale, folder), sync_file::write(records));
    let files: BTreeMap<String, String> = changed.map(file).collect();
    write_texts(&workspace.root, &files).map(|_| judged)
}
