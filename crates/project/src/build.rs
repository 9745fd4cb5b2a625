//! `build`: every edition in every locale into `dist/`, in parallel, each file written beside and then renamed.

mod drawn;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use rayon::prelude::*;
use tafsiri_model::nearest::advice;
use tafsiri_model::{Diagnostic, Locale, Place};
use tafsiri_package::File;
pub use tafsiri_package::fonts::Fonts;
pub use tafsiri_package::format::Format;
use tafsiri_package::html;
use tafsiri_package::module::Module;
use tafsiri_package::site::{Language, Section, Site};
use tafsiri_package::ui::Ui;
use tafsiri_package::verify;

use crate::compose::{Composed, compose};
use crate::dist::{self, Package};
use crate::edition::Edition;
use crate::error::{ProjectError, Result};
use crate::files::Writer;
use crate::markdown_tree;
use crate::speaker::{Speaker, interface, locale_name};
use crate::workspace::Workspace;

/// The folder of a locale's packages that hold one module each.
const DOWNLOADS: &str = "downloads";

/// What a tree of Markdown tells machines of its edition.
const ABOUT: &str = "about.json";

/// What a build did.
#[derive(Debug, Default)]
pub struct Report {
    /// Packages that were made.
    pub packages: usize,
    /// Packages that could not be made; `problems` says why.
    pub failed: usize,
    /// Files in them.
    pub files: usize,
    /// Files that were written: the others were the same already.
    pub written: usize,
    /// What could not be shown as it was written.
    pub problems: Vec<Diagnostic>,
}

/// What is to be built, and where to.
#[derive(Clone, Copy, Debug)]
pub struct Order<'o> {
    /// The editions.
    pub editions: &'o [Edition],
    /// Only these locales, where it names some.
    pub locales: &'o [Locale],
    /// Only these modules, by their folder's name, where it names some; sites hold all.
    pub modules: &'o [String],
    /// The formats.
    pub formats: &'o [Format],
    /// The fonts that drawn formats draw with.
    pub fonts: &'o Fonts,
    /// The folder that is written to.
    pub out: &'o Path,
    /// Whether each package is read back and compared with what it was made from.
    pub verify: bool,
}

/// An edition in a locale, of which packages are to be made.
struct Job<'j> {
    workspace: &'j Workspace,
    order: &'j Order<'j>,
    composed: &'j Composed<'j>,
    locale: &'j Locale,
    names: &'j BTreeMap<Locale, String>,
}

/// The formats that the project's settings name.
///
/// # Errors
/// When one of them is no format.
pub fn listed_formats(workspace: &Workspace) -> Result<Vec<Format>> {
    let read = |name: &String| -> Result<Format> {
        Format::named(name).ok_or_else(|| {
            let names = Format::ALL.map(Format::as_str);
            let wrong = Diagnostic::error("settings/format", format!("`{name}` is no format"));
            wrong
                .at(Place::file("tafsiri.toml"))
                .help(advice(name, names).unwrap_or_else(|| format!("one of {}", names.join(", "))))
                .into()
        })
    };
    let formats = workspace.settings.project.formats.iter().map(read);
    formats.collect()
}

/// Builds what is ordered. `progress` is told how many editions in a locale, of how many, are done.
///
/// # Errors
/// When a file cannot be written; all that was written before is whole.
pub fn build(workspace: &Workspace, order: Order<'_>, progress: &(impl Fn(usize, usize) + Sync)) -> Result<Report> {
    order.formats.iter().try_for_each(|format| is_there(*format))?;
    let writer = Writer::new(order.out)?;
    let composed: Vec<Composed<'_>> = order.editions.par_iter().map(|edition| compose(workspace, edition)).collect();
    let wanted = |locale: &&Locale| order.locales.is_empty() || order.locales.contains(locale);
    let all: BTreeSet<&Locale> = order.editions.iter().flat_map(|edition| &edition.locales).collect();
    let names: BTreeMap<Locale, String> =
        all.into_iter().map(|locale| (locale.clone(), locale_name(workspace, locale))).collect();
    let mut jobs = Vec::new();
    for composed in &composed {
        let locales = composed.edition.locales.iter().filter(wanted);
        jobs.extend(locales.map(|locale| Job { workspace, order: &order, composed, locale, names: &names }));
    }
    let (drawn, others): (Vec<Format>, Vec<Format>) = order.formats.iter().partition(|format| format.is_drawn());
    let all = jobs.len() * [&drawn, &others].into_iter().filter(|formats| !formats.is_empty()).count();
    let done = AtomicUsize::new(0);
    let tell = || progress(done.fetch_add(1, Ordering::Relaxed) + 1, all);
    let desk = Desk { writer: &writer, report: Mutex::default() };
    let mut packages = Vec::new();
    if !others.is_empty() {
        packages.extend(each(&jobs, |job| job.make(&others, &desk), &tell)?);
    }
    if !drawn.is_empty() {
        packages.extend(drawn::make(&jobs, &drawn, &desk, &tell)?);
    }
    let mut report = desk.report.into_inner().unwrap_or_default();
    report.packages = packages.len();
    report.problems.extend(composed.iter().flat_map(|composed| composed.problems.clone()));
    dist::finish(workspace, &writer, packages, &mut report)?;
    report.problems.sort_by(|a, b| a.order().cmp(&b.order()));
    report.problems.dedup();
    Ok(report)
}

/// What `make` makes of every edition in a locale, or every error at once.
fn each(
    jobs: &[Job<'_>],
    make: impl Fn(&Job<'_>) -> Result<Vec<Package>> + Sync,
    tell: &(impl Fn() + Sync),
) -> Result<Vec<Package>> {
    let made = jobs.par_iter().map(|job| {
        let packages = make(job);
        tell();
        packages
    });
    Ok(all_or_errors(made.collect())?.into_iter().flatten().collect())
}

/// Refuses a format that this build of the tool cannot make.
fn is_there(format: Format) -> Result<()> {
    if format.is_there() {
        return Ok(());
    }
    let message = format!("this tafsiri was built without the format `{}`", format.as_str());
    let help = format!("build it with `cargo install --path crates/cli --features {}`", format.as_str());
    Err(Diagnostic::error("settings/format", message).help(help).into())
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

/// A package before it is written: its module, if it is of one, and its files, relative to the folder of its locale.
struct Draft {
    module: String,
    format: Format,
    files: Vec<File>,
}

/// Where packages are put, and what was noted meanwhile.
struct Desk<'d> {
    writer: &'d Writer,
    report: Mutex<Report>,
}

impl Desk<'_> {
    fn note(&self, mut problems: Vec<Diagnostic>) {
        if let Ok(mut report) = self.report.lock() {
            report.problems.append(&mut problems);
        }
    }

    /// Writes a draft.
    fn put(&self, job: &Job<'_>, site: &Site, draft: &Draft) -> Result<Package> {
        let (package, written) = job.write(draft, site, self.writer)?;
        if let Ok(mut report) = self.report.lock() {
            report.files += draft.files.len();
            report.written += written;
        }
        Ok(package)
    }

    /// Writes the packages of a module; notes down those that could not be made.
    fn put_module(&self, job: &Job<'_>, site: &Site, made: Vec<(Draft, Vec<Diagnostic>)>) -> Result<Vec<Package>> {
        let mut packages = Vec::new();
        for (draft, problems) in made {
            self.note(problems);
            if draft.files.iter().all(|(_, bytes)| bytes.is_empty()) {
                if let Ok(mut report) = self.report.lock() {
                    report.failed += 1;
                }
                continue;
            }
            packages.push(self.put(job, site, &draft)?);
        }
        Ok(packages)
    }
}

impl Job<'_> {
    fn make(&self, formats: &[Format], desk: &Desk<'_>) -> Result<Vec<Package>> {
        let speaker = Speaker::new(self.workspace, self.composed.edition, self.locale);
        let ui = speaker.ui();
        let site = self.site(&speaker, &ui);
        let mut packages = Vec::new();
        for draft in self.whole(&speaker, &site, formats) {
            if self.order.verify && draft.format == Format::Html {
                let place = Place::file(format!("{}/{}", self.composed.edition.name, self.locale));
                desk.note(verify::site(&site, &draft.files).into_iter().map(|told| told.at(place.clone())).collect());
            }
            packages.push(desk.put(self, &site, &draft)?);
        }
        let sections = self.sections(&site);
        let made: Vec<_> = sections.par_iter().map(|section| self.module(&site, section, formats)).collect();
        for made in made {
            packages.extend(desk.put_module(self, &site, made)?);
        }
        desk.note(speaker.into_problems());
        Ok(packages)
    }

    fn site(&self, speaker: &Speaker<'_>, ui: &Ui) -> Site {
        let mut site = crate::site::site(speaker, self.composed, ui);
        let name = |locale: &Locale| self.names.get(locale).cloned().unwrap_or_default();
        let locales = self.composed.edition.locales.iter();
        site.languages = locales.map(|locale| Language { locale: locale.clone(), name: name(locale) }).collect();
        site
    }

    /// The packages that hold the whole edition.
    fn whole(&self, speaker: &Speaker<'_>, site: &Site, formats: &[Format]) -> Vec<Draft> {
        let ui = speaker.ui();
        let files = |format| match format {
            Format::Html => Some(html::render(site, &ui)),
            Format::Markdown => {
                let mut tree = markdown_tree::tree(speaker, self.composed);
                if tree.iter().all(|(path, _)| path != ABOUT) {
                    tree.push((ABOUT.to_owned(), site.facts_json().into_bytes()));
                }
                Some(tree.into_iter().map(|(path, bytes)| (format!("markdown/{path}"), bytes)).collect())
            }
            _ => None,
        };
        let draft = |format: &Format| Some(Draft { module: String::new(), format: *format, files: files(*format)? });
        formats.iter().filter_map(draft).collect()
    }

    /// The sections that are packages of their own and are wanted.
    fn sections<'s>(&self, site: &'s Site) -> Vec<&'s Section> {
        let wanted = |section: &&Section| {
            !section.id.is_empty() && (self.order.modules.is_empty() || self.order.modules.contains(&section.id))
        };
        site.sections.iter().filter(wanted).collect()
    }

    /// The packages of one module, each with what is to be told of it.
    fn module(&self, site: &Site, section: &Section, formats: &[Format]) -> Vec<(Draft, Vec<Diagnostic>)> {
        let ui = interface(self.workspace, self.locale); // One a module: a formatter is no value that threads share.
        let module = Module::new(site, section, &ui);
        let formats = formats.iter().filter(|format| section.is_module || !format.is_for_modules_only());
        let draft = |format: &Format| {
            let name = format!("{DOWNLOADS}/{}{}", section.id, format.ending()?);
            let made = format.render(&module, self.order.fonts)?;
            if made.bytes.is_empty() && made.problems.is_empty() {
                return None;
            }
            let is_read = self.order.verify && !made.bytes.is_empty();
            let verified = if is_read { verify::module(&module, *format, &made.bytes) } else { Vec::new() };
            let place = Place::file(format!("{}/{}/{name}", self.composed.edition.name, self.locale));
            let told = made.problems.into_iter().chain(verified).map(|problem| match problem.place {
                Some(_) => problem,
                None => problem.at(place.clone()),
            });
            let draft = Draft { module: section.id.clone(), format: *format, files: vec![(name, made.bytes)] };
            Some((draft, told.collect()))
        };
        formats.filter_map(draft).collect()
    }

    /// Writes a package; tells how many files were not the same already.
    fn write(&self, draft: &Draft, site: &Site, writer: &Writer) -> Result<(Package, usize)> {
        let folder = format!("{}/{}", self.composed.edition.name, self.locale);
        let mut package = Package::new(site, draft.format, &draft.module);
        let mut written = 0;
        for (path, bytes) in &draft.files {
            let name = format!("{folder}/{path}");
            written += usize::from(writer.write(&name, bytes)?);
            package.add(name, bytes);
        }
        Ok((package, written))
    }
}
