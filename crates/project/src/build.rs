//! `build`: every edition in every locale into `dist/`, in parallel, each file written beside and then renamed.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use tafsiri_model::{Diagnostic, Locale};
use tafsiri_package::html::{EditionEntry, EditionsView, render, render_editions};
use tafsiri_package::site::Language;

use crate::compose::{Composed, compose};
use crate::edition::{Edition, editions};
use crate::error::{ProjectError, Result};
use crate::files::Writer;
use crate::markdown_tree;
use crate::speaker::{Speaker, interface, locale_name};
use crate::status::{Counts, locale_status};
use crate::workspace::Workspace;

/// The version of `manifest.json`.
const MANIFEST_VERSION: u32 = 1;
const MANIFEST: &str = "manifest.json";

/// What was built, for machines.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Manifest {
    /// The version of this format.
    pub version: u32,
    /// The packages.
    pub packages: Vec<Package>,
}

/// One package.
#[derive(Debug, Serialize, Deserialize)]
pub struct Package {
    /// Its edition.
    pub edition: String,
    /// Its locale.
    pub locale: String,
    /// Its format.
    pub format: String,
    /// The share of its units that are translated, in per cent.
    pub coverage: usize,
    /// Its translated units whose source has changed since.
    pub drifted: usize,
    /// Its files, relative to `dist/`, with their size in bytes and their SHA-256.
    pub files: BTreeMap<String, (usize, String)>,
}

impl Package {
    /// What tells it from other packages.
    fn key(&self) -> (String, String, String) {
        (self.edition.clone(), self.locale.clone(), self.format.clone())
    }

    fn is_site_of(&self, edition: &str, locale: &Locale) -> bool {
        self.format == Format::Html.as_str() && self.edition == edition && self.locale == locale.as_str()
    }
}

/// What a build did.
#[derive(Debug, Default)]
pub struct Report {
    /// Packages that were made.
    pub packages: usize,
    /// Files in them.
    pub files: usize,
    /// Files that were written: the others were the same already.
    pub written: usize,
    /// What could not be shown as it was written.
    pub problems: Vec<Diagnostic>,
}

/// One package to be made.
struct Job<'j> {
    composed: &'j Composed<'j>,
    locale: &'j Locale,
    format: Format,
    names: &'j BTreeMap<Locale, String>,
}

/// What a package is made as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Format {
    /// A site for browsers.
    Html,
    /// A tree of Markdown for other site generators, in the folder `markdown/` of the edition and locale.
    Markdown,
}

impl Format {
    /// Its name in the manifest.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Markdown => "markdown",
        }
    }

    /// The folder of a package in that of its edition and locale, with its slash.
    fn folder(self) -> &'static str {
        match self {
            Self::Html => "",
            Self::Markdown => "markdown/",
        }
    }
}

/// What is to be built, and where to.
#[derive(Clone, Copy, Debug)]
pub struct Order<'o> {
    /// The editions.
    pub editions: &'o [Edition],
    /// Only these locales, where it names some.
    pub locales: &'o [Locale],
    /// The formats.
    pub formats: &'o [Format],
    /// The folder that is written to.
    pub out: &'o Path,
}

/// Builds what is ordered. `progress` is told how many packages of how many are done.
///
/// # Errors
/// When a file cannot be written; all that was written before is whole.
pub fn build(workspace: &Workspace, order: Order<'_>, progress: &(impl Fn(usize, usize) + Sync)) -> Result<Report> {
    let Order { editions, locales, formats, out } = order;
    let writer = Writer::new(out)?;
    let composed: Vec<Composed<'_>> = editions.par_iter().map(|edition| compose(workspace, edition)).collect();
    let wanted = |locale: &&Locale| locales.is_empty() || locales.contains(locale);
    let all: BTreeSet<&Locale> = editions.iter().flat_map(|edition| &edition.locales).collect();
    let names: BTreeMap<Locale, String> =
        all.into_iter().map(|locale| (locale.clone(), locale_name(workspace, locale))).collect();
    let names = &names;
    let mut jobs = Vec::new();
    for composed in &composed {
        for locale in composed.edition.locales.iter().filter(wanted) {
            jobs.extend(formats.iter().map(|format| Job { composed, locale, format: *format, names }));
        }
    }
    let done = AtomicUsize::new(0);
    let report = Mutex::new(Report::default());
    let made: Vec<Result<Package>> = jobs
        .par_iter()
        .map(|job| {
            let package = make(workspace, job, &writer, &report);
            progress(done.fetch_add(1, Ordering::Relaxed) + 1, jobs.len());
            package
        })
        .collect();
    let packages = all_or_errors(made)?;
    let mut report = report.into_inner().unwrap_or_default();
    report.packages = packages.len();
    report.problems.extend(composed.iter().flat_map(|composed| composed.problems.clone()));
    finish(workspace, &writer, packages, &mut report)?;
    report.problems.sort_by(|a, b| a.order().cmp(&b.order()));
    report.problems.dedup();
    Ok(report)
}

/// All values, or every error at once.
fn all_or_errors<T>(results: Vec<Result<T>>) -> Result<Vec<T>> {
    let mut values = Vec::new();
    let mut errors: Vec<Diagnostic> = Vec::new();
    for result in results {
        match result {
            Ok(value) => values.push(value),
            Err(error) => errors.extend(error.0),
        }
    }
    errors.dedup_by(|a, b| a.message == b.message);
    if errors.is_empty() { Ok(values) } else { Err(ProjectError(errors)) }
}

fn make(workspace: &Workspace, job: &Job<'_>, writer: &Writer, report: &Mutex<Report>) -> Result<Package> {
    let edition = job.composed.edition;
    let speaker = Speaker::new(workspace, edition, job.locale);
    let files = match job.format {
        Format::Html => html_files(&speaker, job),
        Format::Markdown => markdown_tree::tree(&speaker, job.composed),
    };
    let mut written = 0;
    let mut listed = BTreeMap::new();
    for (path, bytes) in &files {
        let name = format!("{}/{}/{}{path}", edition.name, job.locale, job.format.folder());
        written += usize::from(writer.write(&name, bytes)?);
        listed.insert(name, (bytes.len(), hex(&Sha256::digest(bytes))));
    }
    if let Ok(mut report) = report.lock() {
        report.files += files.len();
        report.written += written;
        report.problems.extend(speaker.into_problems());
    }
    let counts = counts_of(workspace, edition, job.locale);
    Ok(Package {
        edition: edition.name.clone(),
        locale: job.locale.to_string(),
        format: job.format.as_str().to_owned(),
        coverage: counts.coverage(),
        drifted: counts.drifted,
        files: listed,
    })
}

fn html_files(speaker: &Speaker<'_>, job: &Job<'_>) -> Vec<tafsiri_package::File> {
    let ui = speaker.ui();
    let mut site = crate::site::site(speaker, job.composed, &ui);
    let locales = job.composed.edition.locales.iter();
    let language =
        |locale: &Locale| Language { locale: locale.clone(), name: job.names.get(locale).cloned().unwrap_or_default() };
    site.languages = locales.map(language).collect();
    render(&site, &ui)
}

/// The counts of an edition in a locale; all zero, which is complete, for the source locale.
fn counts_of(workspace: &Workspace, edition: &Edition, locale: &Locale) -> Counts {
    let target = workspace.targets.get(locale);
    target.map(|target| locale_status(workspace, target, &|source| edition.has(&source.id)).total).unwrap_or_default()
}

/// The list of editions, the manifest, and the end of what an earlier build left.
fn finish(workspace: &Workspace, writer: &Writer, packages: Vec<Package>, report: &mut Report) -> Result<()> {
    let before = std::fs::read(writer.root().join(MANIFEST))
        .ok()
        .and_then(|bytes| serde_json::from_slice::<Manifest>(&bytes).ok());
    let mut manifest = Manifest { version: MANIFEST_VERSION, packages };
    let made: BTreeSet<(String, String, String)> = manifest.packages.iter().map(Package::key).collect();
    let mut stale = Vec::new();
    for package in before.into_iter().flat_map(|manifest| manifest.packages) {
        if made.contains(&package.key()) {
            stale.extend(package.files.into_keys());
        } else if still_there(workspace, &package) {
            manifest.packages.push(package);
        } else {
            stale.extend(package.files.into_keys());
        }
    }
    manifest.packages.sort_by_key(Package::key);
    let kept: BTreeSet<&String> = manifest.packages.iter().flat_map(|package| package.files.keys()).collect();
    for name in stale.iter().filter(|name| !kept.contains(name) && inside(name)) {
        writer.remove(name)?;
    }
    for (path, bytes) in render_editions(&editions_view(workspace, &manifest)) {
        report.files += 1;
        report.written += usize::from(writer.write(&path, &bytes)?);
    }
    let mut text = serde_json::to_string_pretty(&manifest).unwrap_or_default();
    text.push('\n');
    report.written += usize::from(writer.write(MANIFEST, text.as_bytes())?);
    Ok(())
}

/// Whether an earlier package is of an edition and a locale that the project still has.
fn still_there(workspace: &Workspace, package: &Package) -> bool {
    let edition = editions(workspace, std::slice::from_ref(&package.edition)).is_ok();
    let project = &workspace.settings.project;
    let locale =
        project.source.as_str() == package.locale || project.locales.iter().any(|l| l.as_str() == package.locale);
    edition && locale
}

/// Whether a name out of a manifest is inside `dist/`: the manifest is a file that anybody can edit.
fn inside(name: &str) -> bool {
    tafsiri_model::PageId::new(name).is_ok()
}

fn editions_view(workspace: &Workspace, manifest: &Manifest) -> EditionsView {
    let all = crate::edition::editions(workspace, &[]).unwrap_or_default();
    let source = workspace.source_locale();
    let words = interface(workspace, source);
    let mut groups = Vec::new();
    for edition in &all {
        let built =
            |locale: &&Locale| manifest.packages.iter().any(|package| package.is_site_of(&edition.name, locale));
        let entries: Vec<EditionEntry> =
            edition.locales.iter().filter(built).map(|locale| entry(workspace, edition, locale, manifest)).collect();
        if !entries.is_empty() {
            let speaker = Speaker::new(workspace, edition, source);
            groups.push((speaker.edition_title(&words), entries));
        }
    }
    EditionsView {
        locale: source.to_string(),
        dir: source.direction().as_str().to_owned(),
        title: workspace.settings.project.title.clone(),
        heading: words.text("all-editions"),
        choose: words.text("choose"),
        theme: words.text("theme"),
        editions: groups,
    }
}

fn entry(workspace: &Workspace, edition: &Edition, locale: &Locale, manifest: &Manifest) -> EditionEntry {
    let speaker = Speaker::new(workspace, edition, locale);
    let ui = speaker.ui();
    let package = manifest.packages.iter().find(|package| package.is_site_of(&edition.name, locale));
    let coverage = package.map_or(100, |package| package.coverage);
    EditionEntry {
        locale: locale.to_string(),
        dir: locale.direction().as_str().to_owned(),
        language: locale_name(workspace, locale),
        title: speaker.project_title(),
        edition: speaker.edition_title(&ui),
        coverage: if coverage == 100 { String::new() } else { ui.count("coverage", "percent", coverage) },
        href: format!("{}/{locale}/index.html", edition.name),
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
