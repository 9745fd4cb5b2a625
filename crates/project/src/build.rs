//! `build`: every edition in every locale into `dist/`, in parallel, each file written beside and then renamed.
//!
//! A job is an edition in a locale. What it depends on is known as a key before it is done (`keys`), what it made is
//! written down as a receipt (`receipt`) in the ledger of the folder that is built into (`ledger`). A job whose key is in
//! the ledger, and whose files are as they were left, is not done again; a package whose module was made before, in
//! whatever edition, comes out of the cache. Where nothing changed at all not even the pages are read.

mod drawn;
mod folder;
mod job;
mod kept;
mod keys;
mod ledger;
mod merge;
mod receipt;
mod shard;
mod shared;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use tafsiri_cache::{Cache, Key, KeyMaker};
use tafsiri_model::nearest::advice;
use tafsiri_model::settings::Settings;
use tafsiri_model::{Diagnostic, Locale, Place};
use tafsiri_package::archive::Packer;
pub use tafsiri_package::fonts::Fonts;
pub use tafsiri_package::format::Format;

use crate::cache::{self, Shared};
use crate::dist::{self, Held, MadePackages, Package, Part};
use crate::edition::{Edition, editions};
use crate::error::{ProjectError, Result};
use crate::files::{Writer, finish_cut_short};
use crate::fonts;
use crate::home::Home;
use crate::inputs::{Inputs, Seen};
use crate::reader::Reader;
use crate::site::common::Common;
use crate::speaker::locale_name;
use crate::stamps::{STAMPS, Stamps};
use crate::workspace::{Workspace, read_settings};
use job::{Desk, Job, Plan, Stores};
use keys::Keys;
use ledger::{Closed, Drawer, JobName, Ledger};
pub use merge::merge;
use receipt::{Receipt, bytes};
pub use shard::Shard;

/// What a build did.
#[derive(Debug, Default)]
pub struct Report {
    /// Packages that are there now.
    pub packages: usize,
    /// Packages that could not be made; `problems` says why.
    pub failed: usize,
    /// Files in them.
    pub files: usize,
    /// Files that were written: the others were the same already.
    pub written: usize,
    /// Pages that were made for them; what several editions say alike was made once.
    pub rendered: usize,
    /// What could not be shown as it was written.
    pub problems: Vec<Diagnostic>,
    /// What is wrong with the texts themselves: `check` is asked about that, a build goes on.
    pub sources: Vec<Diagnostic>,
    /// What the build had of a cache that machines share, if there is one and it was asked.
    pub shared: Option<Shared>,
    /// The files beside the packages.
    pub(crate) own_files: Vec<(String, Held)>,
}

/// What is to be built, and where to.
#[derive(Clone, Copy, Debug)]
pub struct Order<'o> {
    /// The names of the editions; those that the project declares where it names none.
    pub editions: &'o [String],
    /// Only these locales, where it names some.
    pub locales: &'o [Locale],
    /// Only these modules, by their folder's name, where it names some; sites hold all.
    pub modules: &'o [String],
    /// The formats; those that the settings list where it names none.
    pub formats: &'o [Format],
    /// Folders with fonts that drawn formats draw with, before those of the system.
    pub font_path: &'o [PathBuf],
    /// Whether those of the system are used too.
    pub system_fonts: bool,
    /// The folder that is written to.
    pub out: &'o Path,
    /// Whether each package is read back and compared with what it was made from.
    pub verify: bool,
    /// Only this part of the work, where it names one.
    pub shard: Option<Shard>,
    /// Whether what an earlier build made is used, and what this one makes is kept.
    pub cached: bool,
}

/// How far a build is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// Another run builds into the same folder: this one waits for it.
    Waiting,
    /// So many editions in a locale, of how many, are done.
    Done(usize, usize),
}

/// Formats that are made in one go, and what their packages depend on beside the texts.
struct Pass {
    formats: Vec<Format>,
    drawn: bool,
    fonts: Fonts,
    maker: Key,
}

/// What was made of a job, in numbers.
struct Tally {
    job: JobName,
    packages: usize,
    files: usize,
    failed: usize,
}

/// The packages that a run made or found made: their receipts are read when they are asked for.
struct Receipts<'r> {
    work: &'r Work<'r>,
    jobs: BTreeSet<JobName>,
    stores: Stores<'r>,
}

impl MadePackages for Receipts<'_> {
    fn places(&self) -> BTreeSet<dist::Place> {
        self.jobs.iter().map(|(edition, locale, _)| (edition.clone(), locale.clone())).collect()
    }

    fn with(&self, (edition, locale): &dist::Place, each: &mut dyn FnMut(&[&Package])) -> Result<()> {
        let jobs = self.work.passes.iter().map(|pass| (pass, (edition.clone(), locale.clone(), pass.drawn)));
        let receipts: Vec<(&Pass, Arc<Receipt>)> = jobs
            .filter(|(_, job)| self.jobs.contains(job))
            .map(|(pass, job)| Ok((pass, self.stores.drawer.receipt(&job, self.stores.ledger)?)))
            .collect::<Result<_>>()?;
        let packages = receipts.iter().flat_map(|(pass, receipt)| receipt.packages_in(&pass.formats));
        each(&packages.collect::<Vec<_>>());
        Ok(())
    }

    fn is_all_of(&self, format: &str) -> bool {
        self.work.order.modules.is_empty() && self.work.formats.iter().any(|made| made.as_str() == format)
    }
}

/// The formats that the project's settings name.
///
/// # Errors
/// When one of them is no format.
pub fn listed_formats(settings: &Settings) -> Result<Vec<Format>> {
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
    settings.project.formats.iter().map(read).collect()
}

/// Builds what is ordered of the project in `root`.
///
/// # Errors
/// When the project cannot be read, the order names what is not there, or a file cannot be written; all that was written
/// before is whole.
pub fn build(root: &Path, order: Order<'_>, progress: &(impl Fn(Progress) + Sync)) -> Result<Report> {
    let settings = read_settings(root)?;
    let formats = if order.formats.is_empty() { listed_formats(&settings)? } else { order.formats.to_vec() };
    formats.iter().try_for_each(|format| is_there(*format))?;
    let home = Home::of(root);
    let _lock = home.lock(&format!("{}.lock", ledger::name_of(order.out)), || progress(Progress::Waiting));
    let ledger = || if order.cached { Ledger::open(&home, order.out) } else { Ledger::empty(&home, order.out) };
    let known = || {
        let stamps = Stamps::open(root, home.read(STAMPS));
        (passes(&formats, &order, &stamps), stamps, ledger())
    };
    let ((passes, stamps, ledger), seen) = rayon::join(known, || Seen::of(root, &settings));
    let passes = passes?;
    // Where nothing was made before all is needed: then it is not read for its keys first, and read again.
    let read = || Workspace::read_with_pseudo(Reader::noting(root, &seen), order.locales);
    let read = ledger.is_empty().then(read).transpose()?;
    let inputs = Inputs::of(seen, &stamps);
    let work = Work {
        root,
        home: &home,
        settings: &settings,
        order: &order,
        formats: &formats,
        passes: &passes,
        inputs: &inputs,
        stamps: &stamps,
    };
    let asked = KeyMaker::new("asked").with(work.plan().as_bytes()).with_value(&order.shard).key();
    if let Some(mut report) = ledger.unchanged(asked, &stamps) {
        finish_cut_short(order.out); // A run that was killed when all was done may have left its place there.
        stamps.save(&home, STAMPS);
        report.problems.extend(cache::failure(&home, &Cache::default()));
        return Ok(report);
    }
    let workspace = read.map_or_else(|| work.open(&ledger), Ok)?;
    let cache = if order.cached { cache::open(root, &settings)? } else { Cache::default() };
    let writer = Writer::new(order.out)?;
    let drawer = Drawer::new(writer.folder_beside("receipts")?);
    let stores = Stores { writer: &writer, ledger: &ledger, drawer: &drawer, cache: &cache };
    let (mut report, is_as_read) = work.anew(&workspace, stores, progress)?;
    if order.cached {
        // What changed while it was read may have been read in part: then nothing of it is written down.
        let is_there = |(edition, locale, _): &JobName| dist::still_there(&workspace, edition, locale);
        if is_as_read {
            ledger.close(&Closed { asked, selection: work.selection(), report: &report }, &drawer, is_there);
        }
        cache::trim(&cache, &settings);
        report.problems.extend(cache::failure(&home, &cache));
    }
    workspace.let_go();
    Ok(report)
}

/// Drawn formats are made for themselves, behind the others.
fn passes(formats: &[Format], order: &Order<'_>, stamps: &Stamps) -> Result<Vec<Pass>> {
    let (drawn, others): (Vec<Format>, Vec<Format>) = formats.iter().partition(|format| format.is_drawn());
    let tool = cache::tool();
    let mut passes = Vec::new();
    if !others.is_empty() {
        passes.push(Pass { formats: others, drawn: false, fonts: Fonts::default(), maker: tool });
    }
    if !drawn.is_empty() {
        let fonts::Found { fonts, key } = fonts::find(order.font_path, order.system_fonts, stamps)?;
        let maker = KeyMaker::new("drawn").with(tool.as_bytes()).with(key.as_bytes()).key();
        passes.push(Pass { formats: drawn, drawn: true, fonts, maker });
    }
    Ok(passes)
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

/// A build as it was ordered.
struct Work<'k> {
    root: &'k Path,
    home: &'k Home,
    settings: &'k Settings,
    order: &'k Order<'k>,
    formats: &'k [Format],
    passes: &'k [Pass],
    inputs: &'k Inputs,
    /// What the files of the project hold.
    stamps: &'k Stamps,
}

impl<'k> Work<'k> {
    fn keys(&self, maker: Key) -> Keys<'k> {
        let project = &self.settings.project;
        Keys::new(self.inputs, &project.content, &project.source, maker)
    }

    /// The key of what is asked for, whatever can be read.
    fn selection(&self) -> Key {
        let Order { editions, locales, modules, verify, shard, .. } = self.order;
        let locales: Vec<&str> = locales.iter().map(Locale::as_str).collect();
        KeyMaker::new("selection").with_value(&(editions, locales, modules, self.formats, verify, shard)).key()
    }

    /// The key of the whole that a part is of.
    fn plan(&self) -> Key {
        let makers = self.passes.iter().fold(KeyMaker::new("makers"), |maker, pass| maker.with(pass.maker.as_bytes()));
        self.keys(makers.key()).plan(self.order, self.formats)
    }

    /// The project with those locales that are not made already.
    fn open(&self, ledger: &Ledger<'_>) -> Result<Workspace> {
        let keys: Vec<Keys<'_>> = self.passes.iter().map(|pass| self.keys(pass.maker)).collect();
        let is_fresh = |receipt: &Receipt| {
            receipt.shows_the_same(self.stamps)
                && keys.iter().any(|keys| receipt.inputs == keys.inputs(&receipt.chain).map(bytes))
        };
        let locales = ledger.locales_to_read(self.selection(), is_fresh).filter(|locales| !locales.is_empty());
        Workspace::open_with_pseudo(self.root, &locales.unwrap_or_else(|| self.order.locales.to_vec()))
    }

    /// Makes what is not made already, and all that stands beside it; tells whether what was read is as it was seen.
    fn anew(
        &self,
        workspace: &Workspace,
        stores: Stores<'_>,
        progress: &(impl Fn(Progress) + Sync),
    ) -> Result<(Report, bool)> {
        workspace.has_modules(self.order.modules)?;
        let editions = editions(workspace, self.order.editions)?;
        let plans: Vec<Plan<'_>> = editions.iter().map(Plan::new).collect();
        let names = names(workspace, &editions);
        let jobs = self.jobs(workspace, &plans, &names);
        let done = AtomicUsize::new(0);
        let tell = || progress(Progress::Done(done.fetch_add(1, Ordering::Relaxed) + 1, jobs.len()));
        let report = Mutex::default();
        let (common, packer) = (Common::of(editions.len()), Packer::default());
        let mut tallies: Vec<Tally> = Vec::new();
        for pass in self.passes {
            let keys = &self.keys(pass.maker);
            let desk = Desk { stores, keys, inputs: self.stamps, report: &report, common: &common, packer: &packer };
            let jobs: Vec<Job<'_>> = jobs.iter().filter(|job| std::ptr::eq(job.pass, pass)).copied().collect();
            tallies.extend(if pass.drawn {
                drawn::make(&jobs, &desk, &tell)?
            } else {
                job::make(&jobs, &desk, &tell)?
            });
        }
        let mut report = told(report.into_inner().unwrap_or_default(), &tallies);
        report.rendered = common.made();
        report.shared = cache::told(stores.cache);
        let unfinished = tallies.iter().filter(|tally| tally.failed > 0).count();
        let part = self.order.shard.map(|shard| Part::new(shard, self.plan(), jobs.len(), jobs.len() - unfinished));
        let jobs = tallies.into_iter().map(|tally| tally.job).collect();
        let receipts = Receipts { work: self, jobs, stores };
        let (finished, is_as_read) = rayon::join(
            || dist::finish(workspace, stores.writer, (&receipts, part.as_ref()), &mut report),
            || {
                self.order.cached && {
                    self.stamps.save(self.home, STAMPS);
                    self.inputs.are_as_seen(self.root, self.settings, workspace.targets.keys())
                }
            },
        );
        finished.map(|()| (report, is_as_read))
    }

    /// Every edition in every locale that is asked for, pass by pass.
    fn jobs<'j>(
        &'j self,
        workspace: &'j Workspace,
        plans: &'j [Plan<'j>],
        names: &'j BTreeMap<Locale, String>,
    ) -> Vec<Job<'j>> {
        let order = self.order;
        let wanted = |locale: &&Locale| order.locales.is_empty() || order.locales.contains(locale);
        let mut jobs = Vec::new();
        for plan in plans {
            for locale in plan.edition.locales.iter().filter(wanted) {
                jobs.extend(self.passes.iter().map(|pass| Job { workspace, order, plan, locale, names, pass }));
            }
        }
        let mut jobs = match order.shard {
            Some(shard) => shard.part(jobs),
            None => jobs,
        };
        // Behind each other come those that have most in common: the names of editions for one place begin alike.
        jobs.sort_by_key(|job| (job.locale, &job.plan.edition.name));
        jobs
    }
}

/// A report with the numbers of what was made, and with what was told in order.
fn told(mut report: Report, tallies: &[Tally]) -> Report {
    report.packages = tallies.iter().map(|tally| tally.packages).sum();
    report.files = tallies.iter().map(|tally| tally.files).sum();
    report.failed = tallies.iter().map(|tally| tally.failed).sum();
    for told in [&mut report.problems, &mut report.sources] {
        told.sort_by(|a, b| a.order().cmp(&b.order()));
        told.dedup();
    }
    report
}

/// The names of all locales in themselves.
fn names(workspace: &Workspace, editions: &[Edition]) -> BTreeMap<Locale, String> {
    let all: BTreeSet<&Locale> = editions.iter().flat_map(|edition| &edition.locales).collect();
    all.into_iter().map(|locale| (locale.clone(), locale_name(workspace, locale))).collect()
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
