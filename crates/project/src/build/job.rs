//! An edition in a locale: what is made of it, if that is not there already.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, Mutex, OnceLock};

use rayon::prelude::*;
use tafsiri_cache::{Cache, Key, KeyMaker};
use tafsiri_model::{Diagnostic, Locale, Place};
use tafsiri_package::archive::Packer;
use tafsiri_package::format::Format;
use tafsiri_package::html;
use tafsiri_package::module::Module;
use tafsiri_package::site::{Language, Section, Site};
use tafsiri_package::verify;
use tafsiri_package::{File, ui::Ui};

use super::kept::kept;
use super::keys::Keys;
use super::ledger::{JobName, Ledger};
use super::receipt::{Receipt, Told, bytes};
use super::{Order, Pass, Report, all_or_errors, shared};
use crate::compose::{Composed, compose};
use crate::dist::Package;
use crate::edition::Edition;
use crate::error::Result;
use crate::files::Writer;
use crate::markdown_tree;
use crate::site::common::Common;
use crate::site::site_of_many;
use crate::speaker::Speaker;
use crate::stamps::Stamps;
use crate::sum::Sum;
use crate::workspace::Workspace;

/// The folder of a locale's packages that hold one module each.
const DOWNLOADS: &str = "downloads";

/// What a tree of Markdown tells machines of its edition.
const ABOUT: &str = "about.json";

/// An edition, which is composed when a job first needs it.
pub(super) struct Plan<'w> {
    pub(super) edition: &'w Edition,
    composed: OnceLock<Composed<'w>>,
}

impl<'w> Plan<'w> {
    pub(super) fn new(edition: &'w Edition) -> Self {
        Self { edition, composed: OnceLock::new() }
    }
}

/// An edition in a locale, of which packages are to be made.
#[derive(Clone, Copy)]
pub(super) struct Job<'j> {
    pub(super) workspace: &'j Workspace,
    pub(super) order: &'j Order<'j>,
    pub(super) plan: &'j Plan<'j>,
    pub(super) locale: &'j Locale,
    pub(super) names: &'j BTreeMap<Locale, String>,
    pub(super) pass: &'j Pass,
}

/// Where packages are put, and where they may be already.
pub(super) struct Desk<'d> {
    pub(super) writer: &'d Writer,
    pub(super) ledger: &'d Ledger,
    pub(super) cache: &'d Cache,
    pub(super) keys: &'d Keys<'d>,
    /// What the files of the project hold.
    pub(super) inputs: &'d Stamps,
    pub(super) report: &'d Mutex<Report>,
    /// What its editions have in common.
    pub(super) common: &'d Common,
    /// Files that are in many packages.
    pub(super) packer: &'d Packer,
}

/// A package before it is written, and its files, relative to the folder of its locale.
pub(super) struct Draft {
    package: Package,
    files: Vec<File>,
    /// The key of the value that it was made of, where it is kept under that.
    value: Option<Key>,
}

/// An edition in a locale as packages are made of it, and the interface texts in the locale.
pub(super) struct Localized {
    pub(super) site: Site,
    pub(super) ui: Arc<Ui>,
}

/// A file that is where it belongs.
pub(super) struct Written {
    name: String,
    /// Its size.
    bytes: usize,
    /// Its check sum.
    sum: Sum,
}

/// A package of an edition in a locale: its format and its module.
pub(super) type PackageName = (String, String);

/// What was made of a job so far.
#[derive(Default)]
pub(super) struct Outcome {
    packages: Vec<Package>,
    /// The keys of the values that packages were made of, where they are kept under those.
    values: BTreeMap<PackageName, Key>,
    failed: usize,
    problems: Vec<Diagnostic>,
    sources: Vec<Diagnostic>,
    beside: Vec<(String, Option<[u8; 32]>)>,
}

/// What the jobs of a pass made, or had made before; or every error at once.
pub(super) fn make(jobs: &[Job<'_>], desk: &Desk<'_>, tell: &(impl Fn() + Sync)) -> Result<Vec<(JobName, Receipt)>> {
    let made = jobs.par_iter().map(|job| {
        let receipt = match job.made_before(desk).or_else(|| shared::take(job, desk)) {
            Some(receipt) => Ok(receipt),
            None => job.make(desk).map(|outcome| job.receipt(outcome, desk)),
        };
        tell();
        receipt.map(|receipt| (job.name(), receipt))
    });
    all_or_errors(made.collect())
}

impl Desk<'_> {
    /// Writes a draft.
    fn put(&self, job: &Job<'_>, draft: Draft) -> Result<Package> {
        let mut package = draft.package;
        for file in &draft.files {
            let written = self.write(job, file)?;
            package.add(written.name, written.bytes, written.sum);
        }
        Ok(package)
    }

    /// Makes and writes a site, page by page: its pages are never all in memory.
    fn put_site(&self, job: &Job<'_>, Localized { site, ui }: &Localized) -> Result<Package> {
        let pages = html::Pages::new(site, ui);
        let page = |at| pages.file(at).map(|file| self.write(job, &file));
        let made: Vec<Result<Written>> = (0..pages.count()).into_par_iter().filter_map(page).collect();
        let mut written = all_or_errors(made)?;
        let beside = html::beside(site);
        written.extend(all_or_errors(beside.iter().map(|file| self.write(job, file)).collect())?);
        let mut package = Package::new(site, Format::Html, "");
        written.into_iter().for_each(|Written { name, bytes, sum }| package.add(name, bytes, sum));
        Ok(package)
    }

    /// Writes a file of a job.
    fn write(&self, job: &Job<'_>, (path, bytes): &File) -> Result<Written> {
        let (name, sum) = (format!("{}/{path}", job.folder()), Sum::of(bytes));
        self.write_as(&name, bytes, sum)?;
        Ok(Written { name, bytes: bytes.len(), sum })
    }

    /// Writes a file that has this check sum, unless it is there already.
    pub(super) fn write_as(&self, name: &str, bytes: &[u8], sum: Sum) -> Result<()> {
        if !self.ledger.holds(name, sum) {
            let told = self.writer.replace(name, bytes)?;
            self.ledger.note(name, sum, &told);
            if let Ok(mut report) = self.report.lock() {
                report.written += 1;
            }
        }
        Ok(())
    }

    /// Writes the packages of a module; counts those that could not be made.
    pub(super) fn put_module(
        &self,
        job: &Job<'_>,
        made: Vec<(Draft, Vec<Diagnostic>)>,
        outcome: &mut Outcome,
    ) -> Result<()> {
        for (draft, problems) in made {
            outcome.problems.extend(problems);
            if draft.files.iter().all(|(_, bytes)| bytes.is_empty()) {
                outcome.failed += 1;
            } else {
                let value = draft.value;
                let package = self.put(job, draft)?;
                outcome.values.extend(value.map(|key| (package.name(), key)));
                outcome.packages.push(package);
            }
        }
        Ok(())
    }
}

impl<'j> Job<'j> {
    pub(super) fn name(&self) -> JobName {
        (self.plan.edition.name.clone(), self.locale.to_string(), self.pass.drawn)
    }

    pub(super) fn folder(&self) -> String {
        format!("{}/{}", self.plan.edition.name, self.locale)
    }

    /// How much work it is, in pages of a site.
    pub(super) fn cost(&self) -> usize {
        let pages = self.workspace.content.pages.keys().filter(|page| self.plan.edition.has(page)).count();
        let each = |format: &Format| if format.is_drawn() { 20 } else { 1 };
        pages * self.pass.formats.iter().map(each).sum::<usize>()
    }

    fn composed(&self) -> &'j Composed<'j> {
        self.plan.composed.get_or_init(|| compose(self.workspace, self.plan.edition))
    }

    /// The locales that are asked in turn: the reader's, and those that its layers are written in.
    pub(super) fn chain(&self) -> Vec<Locale> {
        crate::speaker::chain(self.workspace, self.plan.edition, self.locale)
    }

    /// What an earlier build made of the same, if it is still there.
    pub(super) fn made_before(&self, desk: &Desk<'_>) -> Option<Receipt> {
        let receipt = desk.ledger.book.receipts.get(&self.name())?;
        let is_same = || receipt.key == bytes(desk.keys.job(self.plan.edition, &self.chain()));
        let is_there = receipt.is_whole()
            && receipt.shows_the_same(desk.inputs)
            && receipt.covers(self.order, &self.pass.formats)
            && is_same();
        if !is_there || !desk.ledger.has_all(&self.name(), receipt) {
            return None;
        }
        receipt.tell(desk.report)?;
        Some(receipt.clone())
    }

    /// Writes down what was made.
    pub(super) fn receipt(&self, outcome: Outcome, desk: &Desk<'_>) -> Receipt {
        let chain = self.chain();
        let key = bytes(desk.keys.job(self.plan.edition, &chain));
        let receipt = Receipt {
            key,
            inputs: desk.keys.inputs(&chain).map(bytes),
            chain,
            formats: self.pass.formats.iter().map(|format| format.as_str().to_owned()).collect(),
            modules: self.order.modules.to_vec(),
            verified: self.order.verify,
            packages: outcome.packages,
            failed: outcome.failed,
            told: outcome.problems.iter().map(Told::from).collect(),
            sources: outcome.sources.iter().map(Told::from).collect(),
            beside: outcome.beside,
        };
        if let Ok(mut report) = desk.report.lock() {
            report.problems.extend(outcome.problems);
            report.sources.extend(outcome.sources);
        }
        shared::give(self, &receipt, &outcome.values, desk);
        match desk.ledger.book.receipts.get(&self.name()) {
            Some(older) if desk.ledger.has(&older.packages) => receipt.with_others_of(older),
            _ => receipt,
        }
    }

    fn make(&self, desk: &Desk<'_>) -> Result<Outcome> {
        let speaker = Speaker::new(self.workspace, self.plan.edition, self.locale);
        let localized = self.localized(&speaker, desk);
        let Localized { site, ui } = &localized;
        let mut outcome = Outcome::default();
        if self.makes(Format::Html) {
            if self.order.verify {
                let told = verify::site(site, &html::render(site, ui)).into_iter();
                outcome.problems.extend(told.map(|told| told.at(Place::file(self.folder()))));
            }
            outcome.packages.push(desk.put_site(self, &localized)?);
        }
        if self.makes(Format::Markdown) {
            let mut tree = markdown_tree::tree(&speaker, self.composed());
            if tree.iter().all(|(path, _)| path != ABOUT) {
                tree.push((ABOUT.to_owned(), site.facts_json().into_bytes()));
            }
            let files = tree.into_iter().map(|(path, bytes)| (format!("markdown/{path}"), bytes)).collect();
            let package = Package::new(site, Format::Markdown, "");
            outcome.packages.push(desk.put(self, Draft { package, files, value: None })?);
        }
        if self.pass.formats.iter().any(|format| format.ending().is_some()) {
            let sections = self.sections(site);
            let made: Vec<_> = sections.par_iter().map(|section| self.module(&localized, section, desk)).collect();
            for made in made {
                desk.put_module(self, made, &mut outcome)?;
            }
        }
        self.end(speaker, &mut outcome, desk.inputs);
        Ok(outcome)
    }

    /// What the speaker and the layers have to tell.
    pub(super) fn end(&self, speaker: Speaker<'_>, outcome: &mut Outcome, inputs: &Stamps) {
        outcome.problems.extend(self.composed().problems.clone());
        outcome.sources.extend(self.workspace.content.problems.clone());
        let targets = speaker.locales().iter().filter_map(|locale| self.workspace.targets.get(locale));
        let catalogs = targets.flat_map(|target| target.catalogs.values());
        outcome.sources.extend(catalogs.flat_map(|catalog| catalog.problems().to_vec()));
        let content = format!("{}/", self.workspace.settings.project.content);
        let (problems, files) = speaker.into_notes();
        outcome.problems.extend(problems);
        let outside = files.into_iter().filter(|file| !file.starts_with(&content));
        outcome.beside = outside.map(|file| (file.clone(), inputs.content_of(Path::new(&file)).map(bytes))).collect();
    }

    pub(super) fn localized(&self, speaker: &Speaker<'_>, desk: &Desk<'_>) -> Localized {
        let ui = desk.common.interface(self.locale, || speaker.ui());
        let mut site = site_of_many(speaker, self.composed(), &ui, desk.common);
        let name = |locale: &Locale| self.names.get(locale).cloned().unwrap_or_default();
        let locales = self.plan.edition.locales.iter();
        site.languages = locales.map(|locale| Language { locale: locale.clone(), name: name(locale) }).collect();
        Localized { site, ui }
    }

    fn makes(&self, format: Format) -> bool {
        self.pass.formats.contains(&format)
    }

    /// The sections that are packages of their own and are wanted.
    pub(super) fn sections<'s>(&self, site: &'s Site) -> Vec<&'s Section> {
        let wanted = |section: &&Section| {
            !section.id.is_empty() && (self.order.modules.is_empty() || self.order.modules.contains(&section.id))
        };
        site.sections.iter().filter(wanted).collect()
    }

    /// The packages of one module, each with what is to be told of it.
    pub(super) fn module(
        &self,
        Localized { site, ui }: &Localized,
        section: &Section,
        desk: &Desk<'_>,
    ) -> Vec<(Draft, Vec<Diagnostic>)> {
        let (body, key) = desk.common.body(site, section);
        let module = Module::of(body, site, section, ui);
        let value = KeyMaker::new("module").with_value(&module).with(key.as_bytes()).key();
        let formats = self.pass.formats.iter().filter(|format| section.is_module || !format.is_for_modules_only());
        let draft = |format: &Format| {
            let name = format!("{DOWNLOADS}/{}{}", section.id, format.ending()?);
            let key = desk.keys.made(format.as_str(), value);
            let made = kept(desk.cache, &key, || format.render(&module, &self.pass.fonts, desk.packer))?;
            if made.bytes.is_empty() && made.problems.is_empty() {
                return None;
            }
            let is_read = self.order.verify && !made.bytes.is_empty();
            let verified = if is_read { verify::module(&module, *format, &made.bytes) } else { Vec::new() };
            let place = Place::file(format!("{}/{name}", self.folder()));
            let told = made.problems.into_iter().chain(verified).map(|problem| match problem.place {
                Some(_) => problem,
                None => problem.at(place.clone()),
            });
            let package = Package::new(site, *format, &section.id);
            let draft = Draft { package, files: vec![(name, made.bytes)], value: Some(key) };
            Some((draft, told.collect()))
        };
        formats.filter_map(draft).collect()
    }
}
