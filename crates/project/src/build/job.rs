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

use super::folder::Folder;
use super::kept::kept;
use super::keys::Keys;
use super::ledger::{Drawer, JobName, Ledger};
use super::receipt::{Receipt, Told, bytes};
use super::{Order, Pass, Report, Tally, all_or_errors, shared};
use crate::compose::{Composed, compose};
use crate::dist::{Package, PackageName};
use crate::edition::Edition;
use crate::error::Result;
use crate::files::Writer;
use crate::markdown_tree;
use crate::site::common::Common;
use crate::site::site_of_many;
use crate::speaker::Speaker;
use crate::stamps::Stamps;
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
#[derive(Clone, Copy)]
pub(super) struct Stores<'s> {
    /// The folder that is built into.
    pub(super) writer: &'s Writer,
    /// What earlier builds made there.
    pub(super) ledger: &'s Ledger<'s>,
    /// What this one made.
    pub(super) drawer: &'s Drawer,
    /// What was made of the same, wherever.
    pub(super) cache: &'s Cache,
}

/// What jobs are done with.
pub(super) struct Desk<'d> {
    pub(super) stores: Stores<'d>,
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
    pub(super) package: Package,
    pub(super) files: Vec<File>,
    /// The key of the value that it was made of, where it is kept under that.
    pub(super) value: Option<Key>,
}

/// An edition in a locale as packages are made of it, and the interface texts in the locale.
pub(super) struct Localized {
    pub(super) site: Site,
    pub(super) ui: Arc<Ui>,
}

/// What was made of a job so far.
#[derive(Default)]
pub(super) struct Outcome {
    pub(super) packages: Vec<Package>,
    /// The keys of the values that packages were made of, where they are kept under those.
    pub(super) values: BTreeMap<PackageName, Key>,
    pub(super) failed: usize,
    pub(super) problems: Vec<Diagnostic>,
    sources: Vec<Diagnostic>,
    beside: Vec<(String, Option<[u8; 32]>)>,
}

/// Makes the jobs of a pass that were not made before; or every error at once.
pub(super) fn make(jobs: &[Job<'_>], desk: &Desk<'_>, tell: &(impl Fn() + Sync)) -> Result<Vec<Tally>> {
    let made = jobs.par_iter().map(|job| {
        let made = match job.made_before(desk)? {
            Some(made) => Ok(made),
            None => {
                let folder = Folder::new(job, desk);
                job.make(&folder, desk).and_then(|outcome| job.end(outcome, folder, desk))
            }
        };
        tell();
        made
    });
    all_or_errors(made.collect())
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

    /// What an earlier build or another machine made of the same, if it is to be had.
    pub(super) fn made_before(&self, desk: &Desk<'_>) -> Result<Option<Tally>> {
        if let Some(receipt) = self.is_there(desk) {
            return Ok(Some(self.tally(&receipt)));
        }
        let Some(receipt) = shared::take(self, desk) else { return Ok(None) };
        let tally = self.tally(&receipt);
        desk.stores.drawer.put(&self.name(), receipt).map(|()| Some(tally))
    }

    /// What was made of it, in numbers.
    fn tally(&self, receipt: &Receipt) -> Tally {
        let (packages, files) = receipt
            .packages_in(&self.pass.formats)
            .fold((0, 0), |(packages, files), package| (packages + 1, files + package.count()));
        Tally { job: self.name(), packages, files, failed: receipt.failed }
    }

    /// What an earlier build made of the same, if it is still there.
    fn is_there(&self, desk: &Desk<'_>) -> Option<Arc<Receipt>> {
        let receipt = desk.stores.ledger.receipt(&self.name())?;
        let is_same = || receipt.key == bytes(desk.keys.job(self.plan.edition, &self.chain()));
        let is_there = receipt.is_whole()
            && receipt.shows_the_same(desk.inputs)
            && receipt.covers(self.order, &self.pass.formats)
            && is_same();
        if !is_there || !desk.stores.ledger.has_all(&self.name(), &receipt) {
            return None;
        }
        receipt.tell(desk.report)?;
        Some(receipt)
    }

    /// Writes down what was made.
    pub(super) fn end(&self, outcome: Outcome, folder: Folder<'_>, desk: &Desk<'_>) -> Result<Tally> {
        let before = folder.settle()?;
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
        let receipt = match &before {
            Some(older) if older.is_of(&receipt) && desk.stores.ledger.has_all(&self.name(), older) => {
                receipt.with_others_of(older)
            }
            _ => receipt,
        };
        let tally = self.tally(&receipt);
        desk.stores.drawer.put(&self.name(), receipt).map(|()| tally)
    }

    fn make(&self, folder: &Folder<'_>, desk: &Desk<'_>) -> Result<Outcome> {
        let speaker = Speaker::new(self.workspace, self.plan.edition, self.locale);
        let localized = self.localized(&speaker, desk);
        let Localized { site, ui } = &localized;
        let mut outcome = Outcome::default();
        if self.makes(Format::Html) {
            if self.order.verify {
                let told = verify::site(site, &html::render(site, ui)).into_iter();
                outcome.problems.extend(told.map(|told| told.at(Place::file(self.folder()))));
            }
            outcome.packages.push(folder.put_site(&localized)?);
        }
        if self.makes(Format::Markdown) {
            let mut tree = markdown_tree::tree(&speaker, self.composed());
            if tree.iter().all(|(path, _)| path != ABOUT) {
                tree.push((ABOUT.to_owned(), site.facts_json().into_bytes()));
            }
            let files = tree.into_iter().map(|(path, bytes)| (format!("markdown/{path}"), bytes)).collect();
            let package = Package::new(site, Format::Markdown, "");
            folder.put_draft(Draft { package, files, value: None }, &mut outcome)?;
        }
        if self.pass.formats.iter().any(|format| format.ending().is_some()) {
            let sections = self.sections(site);
            let made: Vec<_> = sections.par_iter().map(|section| self.module(&localized, section, desk)).collect();
            for made in made {
                folder.put_module(made, &mut outcome)?;
            }
        }
        self.note(speaker, &mut outcome, desk.inputs);
        Ok(outcome)
    }

    /// Notes down what the speaker and the layers have to tell.
    pub(super) fn note(&self, speaker: Speaker<'_>, outcome: &mut Outcome, inputs: &Stamps) {
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
            let made = kept(desk.stores.cache, &key, || format.render(&module, &self.pass.fonts, desk.packer))?;
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
