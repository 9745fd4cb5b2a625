//! What builds into one folder have made: a receipt for each edition in a locale, and a book of what the last build was asked
//! and told.
//!
//! Receipts are files of their own. A run reads one, makes what is to be made and puts another one into its own place; those that
//! were used of late stay in memory, and no others. What a run has put there counts when it is over: until then the ledger is
//! what it was.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use tafsiri_cache::Key;
use tafsiri_model::{Diagnostic, Fingerprint, Locale, Place, Recent};

use super::Report;
use super::receipt::{Receipt, Told, bytes};
use crate::dist::Held;
use crate::error::Result;
use crate::home::Home;
use crate::stamps::{Stamp, Stamps};
use crate::sum::Sum;

/// An edition, a locale, and whether it is about drawn formats.
pub(super) type JobName = (String, String, bool);

/// Of how many files receipts stay in memory: of all files of a toolkit, little enough for any machine.
const FILES: usize = 1 << 14;

/// The book, in the folder of the ledger.
const BOOK: &str = "book";

/// What builds into one folder have made.
pub(super) struct Ledger<'h> {
    home: &'h Home,
    /// Its folder in the home.
    name: String,
    out: PathBuf,
    book: Book,
    /// Whether there was no such folder when this run began: then it need not look for anything there.
    is_new: bool,
    /// The receipts whose files this run has looked at and found as they were made.
    whole: Mutex<BTreeSet<JobName>>,
    read: Shelf,
}

/// What the last build was asked and told.
#[derive(Clone, Default, Serialize, Deserialize)]
struct Book {
    /// Everything that the last build was asked and that it could read.
    asked: [u8; 32],
    /// What it was asked for, whatever it could read.
    selection: [u8; 32],
    report: Summary,
    /// What there are receipts of.
    jobs: BTreeSet<JobName>,
    /// The files beside the packages.
    own_files: Vec<(String, Held)>,
}

/// What the last build told.
#[derive(Clone, Default, Serialize, Deserialize)]
struct Summary {
    packages: usize,
    failed: usize,
    files: usize,
    told: Vec<Told>,
    sources: Vec<Told>,
}

impl<'h> Ledger<'h> {
    /// The ledger of the builds into `out`.
    pub(super) fn open(home: &'h Home, out: &Path) -> Self {
        let empty = Self::empty(home, out);
        let file = empty.file(BOOK);
        let kept = home.read(&file);
        let mut book: Book = kept.and_then(|kept| postcard::from_bytes(&kept).ok()).unwrap_or_default();
        let written = home.written(&file);
        book.own_files.iter_mut().for_each(|(_, held)| held.forget_young(written));
        Self { book, ..empty }
    }

    /// A ledger in which nothing is written.
    pub(super) fn empty(home: &'h Home, out: &Path) -> Self {
        let (name, out) = (name_of(out), out.to_owned());
        let (book, whole, read) = Default::default();
        Self { home, name, is_new: !out.exists(), out, book, whole, read }
    }

    /// Whether nothing is written down.
    pub(super) fn is_empty(&self) -> bool {
        self.book.jobs.is_empty()
    }

    /// What is written down of a job.
    pub(super) fn receipt(&self, job: &JobName) -> Option<Arc<Receipt>> {
        let read = || {
            let file = self.file(&file_of(job));
            let mut receipt = read(&self.home.read(&file)?, job)?;
            let written = self.home.written(&file);
            receipt.files_mut().for_each(|(_, held)| held.forget_young(written));
            Some(self.read.put(job, receipt))
        };
        self.book.jobs.contains(job).then(|| self.read.get(job).or_else(read)).flatten()
    }

    /// A file of the ledger, in the home.
    fn file(&self, name: &str) -> String {
        format!("{}/{name}", self.name)
    }

    /// What the last build told, if this one is asked the same, nothing that it can read has changed, and all files are as
    /// they were left. `inputs` tells what files of the project hold.
    pub(super) fn unchanged(&self, asked: Key, inputs: &Stamps) -> Option<Report> {
        if self.book.asked != bytes(asked) || !self.is_intact(inputs) {
            return None;
        }
        let told = &self.book.report;
        let read = |told: &[Told]| told.iter().map(Told::diagnostic).collect::<Option<Vec<_>>>();
        let (problems, sources) = (read(&told.told)?, read(&told.sources)?);
        let Summary { packages, failed, files, .. } = *told;
        Some(Report { packages, failed, files, problems, sources, ..Report::default() })
    }

    /// Whether all files of the last build are as it left them.
    fn is_intact(&self, inputs: &Stamps) -> bool {
        let is_there = |job: &JobName| {
            let receipt = self.receipt(job);
            receipt.is_some_and(|receipt| receipt.shows_the_same(inputs) && self.has_all(job, &receipt))
        };
        let own = self.book.own_files.iter();
        let jobs: Vec<&JobName> = self.book.jobs.iter().collect();
        jobs.into_par_iter().all(is_there) && own.clone().all(|(name, held)| self.found(name, held).is_some())
    }

    /// Whether all files of a receipt are there as they were made; they are looked at once in a run.
    pub(super) fn has_all(&self, job: &JobName, receipt: &Arc<Receipt>) -> bool {
        if self.whole.lock().is_ok_and(|whole| whole.contains(job)) {
            return true;
        }
        let mut news = Vec::new();
        let has = receipt.files().enumerate().all(|(at, (name, held))| {
            let stamp = self.found(name, held);
            news.extend(stamp.filter(|_| stamp != held.stamp).map(|stamp| (at, stamp)));
            stamp.is_some()
        });
        if has && !news.is_empty() {
            let mut receipt = Receipt::clone(receipt);
            let mut news = news.into_iter().peekable();
            for (at, (_, held)) in receipt.files_mut().enumerate() {
                held.stamp = news.next_if(|(of, _)| *of == at).map_or(held.stamp, |(_, stamp)| Some(stamp));
            }
            self.home.write(&self.file(&file_of(job)), &written(job, &receipt));
        }
        if has && let Ok(mut whole) = self.whole.lock() {
            whole.insert(job.clone());
        }
        has
    }

    /// The stamp of a file that is there and is what it was.
    pub(super) fn found(&self, name: &str, was: &Held) -> Option<Stamp> {
        if self.is_new {
            return None;
        }
        let path = self.out.join(name);
        let stamp = Stamp::of(&fs::symlink_metadata(&path).ok().filter(fs::Metadata::is_file)?);
        let is_it = was.stamp == Some(stamp) || fs::read(path).is_ok_and(|bytes| Sum::of(&bytes) == was.sum);
        is_it.then_some(stamp)
    }

    /// The locales that have to be read for what is ordered; nothing where it cannot be told without reading all.
    /// `is_fresh` tells whether what a receipt was made from is as it was.
    pub(super) fn locales_to_read(
        &self,
        selection: Key,
        is_fresh: impl Fn(&Receipt) -> bool + Sync,
    ) -> Option<Vec<Locale>> {
        if self.book.selection != bytes(selection) || self.is_empty() {
            return None;
        }
        let is_made = |job: &JobName| {
            let receipt = self.receipt(job).filter(|receipt| receipt.is_whole() && is_fresh(receipt));
            receipt.is_some_and(|receipt| self.has_all(job, &receipt))
        };
        let all: Vec<&JobName> = self.book.jobs.iter().collect();
        let stale: Vec<&JobName> = all.into_par_iter().filter(|job| !is_made(job)).collect();
        let mut locales: Vec<Locale> = stale.iter().filter_map(|name| name.1.parse().ok()).collect();
        locales.sort_unstable();
        locales.dedup();
        Some(locales)
    }

    /// Writes down a build, and what it made. `is_there` tells whether the project still has an edition in a locale.
    pub(super) fn close(&self, build: &Closed<'_>, made: &Drawer, is_there: impl Fn(&JobName) -> bool) {
        // Until all is written down nothing is: receipts of two builds are not those of one.
        self.home.remove(&self.file(BOOK));
        let fresh = made.put.lock().map(|put| put.clone()).unwrap_or_default();
        for job in &fresh {
            made.bytes(job).iter().for_each(|bytes| self.home.write(&self.file(&file_of(job)), bytes));
        }
        let all = self.book.jobs.union(&fresh).cloned();
        let (kept, gone): (BTreeSet<JobName>, BTreeSet<JobName>) = all.partition(is_there);
        gone.iter().for_each(|job| self.home.remove(&self.file(&file_of(job))));
        let report = build.report;
        let Report { packages, failed, files, .. } = *report;
        let told = |problems: &[Diagnostic]| problems.iter().map(Told::from).collect();
        let own = report.own_files.iter().map(|(name, held)| {
            let stamp = fs::symlink_metadata(self.out.join(name)).ok().map(|told| Stamp::of(&told));
            (name.clone(), Held { stamp, ..*held })
        });
        let book = Book {
            asked: bytes(build.asked),
            selection: bytes(build.selection),
            report: Summary { packages, failed, files, told: told(&report.problems), sources: told(&report.sources) },
            jobs: kept,
            own_files: own.collect(),
        };
        if let Ok(kept) = postcard::to_allocvec(&book) {
            self.home.write(&self.file(BOOK), &kept);
        }
    }
}

/// A build that is over: what it was asked, and what it told of the files that it left.
pub(super) struct Closed<'r> {
    /// Everything that it was asked and that it could read.
    pub(super) asked: Key,
    /// What it was asked for, whatever it could read.
    pub(super) selection: Key,
    pub(super) report: &'r Report,
}

/// The receipts of what a run made, in a place of its own.
pub(super) struct Drawer {
    folder: PathBuf,
    put: Mutex<BTreeSet<JobName>>,
    read: Shelf,
}

impl Drawer {
    /// A drawer that is a folder which is there.
    pub(super) fn new(folder: PathBuf) -> Self {
        Self { folder, put: Mutex::default(), read: Shelf::default() }
    }

    /// Puts a receipt into it.
    ///
    /// # Errors
    /// When it cannot be written.
    pub(super) fn put(&self, job: &JobName, receipt: Receipt) -> Result<()> {
        let path = self.folder.join(file_of(job));
        fs::write(&path, written(job, &receipt)).map_err(|error| crate::files::unwritable(&path, &error))?;
        self.read.put(job, receipt);
        if let Ok(mut put) = self.put.lock() {
            put.insert(job.clone());
        }
        Ok(())
    }

    /// The receipt of a job: the one that was put there, else what the ledger has.
    ///
    /// # Errors
    /// When there is none any more.
    pub(super) fn receipt(&self, job: &JobName, ledger: &Ledger<'_>) -> Result<Arc<Receipt>> {
        let is_here = self.put.lock().is_ok_and(|put| put.contains(job));
        let read = || Some(self.read.put(job, read(&self.bytes(job)?, job)?));
        let here = || self.read.get(job).or_else(read);
        let receipt = if is_here { here() } else { ledger.receipt(job) };
        receipt.ok_or_else(|| {
            let gone = format!("what was made of {} in {} cannot be read any more", job.0, job.1);
            Diagnostic::error("file/unreadable", gone)
                .at(Place::file(self.folder.to_string_lossy()))
                .help("something removed it while the build ran: run the same command again")
                .into()
        })
    }

    fn bytes(&self, job: &JobName) -> Option<Vec<u8>> {
        fs::read(self.folder.join(file_of(job))).ok()
    }
}

/// Receipts that were read of late.
struct Shelf(Mutex<Recent<JobName, Arc<Receipt>>>);

impl Default for Shelf {
    fn default() -> Self {
        Self(Mutex::new(Recent::new(FILES)))
    }
}

impl Shelf {
    fn get(&self, job: &JobName) -> Option<Arc<Receipt>> {
        self.0.lock().ok()?.get(job)
    }

    fn put(&self, job: &JobName, receipt: Receipt) -> Arc<Receipt> {
        let receipt = Arc::new(receipt);
        if let Ok(mut shelf) = self.0.lock() {
            shelf.put(job.clone(), receipt.clone(), receipt.files().count());
        }
        receipt
    }
}

/// What the file of a receipt is called.
fn file_of((edition, locale, is_drawn): &JobName) -> String {
    Fingerprint::of(&format!("{edition}\0{locale}\0{is_drawn}")).to_string()
}

/// A receipt as it is kept: with the name of its job.
fn written(job: &JobName, receipt: &Receipt) -> Vec<u8> {
    postcard::to_allocvec(&(job, receipt)).unwrap_or_default()
}

fn read(kept: &[u8], job: &JobName) -> Option<Receipt> {
    let (of, receipt): (JobName, Receipt) = postcard::from_bytes(kept).ok()?;
    (of == *job).then_some(receipt)
}

/// What the ledger of builds into a folder is called.
pub(super) fn name_of(out: &Path) -> String {
    let place = std::path::absolute(out).unwrap_or_else(|_| out.to_owned());
    format!("builds/{}", Fingerprint::of(&place.to_string_lossy()))
}
