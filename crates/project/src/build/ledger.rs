//! What builds into one folder have made: the receipts, and the stamps of the files that they left there.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::Mutex;

use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use tafsiri_cache::Key;
use tafsiri_model::{Diagnostic, Locale};

use super::Report;
use super::receipt::{Receipt, Told, bytes};
use crate::dist::Package;
use crate::home::Home;
use crate::stamps::{Stamp, Stamps};
use crate::sum::Sum;

/// An edition, a locale, and whether it is about drawn formats.
pub(super) type JobName = (String, String, bool);

/// What builds into one folder have made.
pub(super) struct Ledger {
    name: String,
    pub(super) book: Book,
    /// The files in the folder.
    files: Stamps,
    /// Whether there was no such folder when this run began: then it need not look for anything there.
    is_new: bool,
    /// The receipts whose files this run has looked at and found as they were made.
    whole: Mutex<BTreeSet<JobName>>,
}

/// The part of it that is kept as a value.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(super) struct Book {
    /// Everything that the last build was asked and that it could read.
    asked: [u8; 32],
    /// What it was asked for, whatever it could read.
    selection: [u8; 32],
    report: Summary,
    pub(super) receipts: BTreeMap<JobName, Receipt>,
    /// The files beside the packages, with their SHA-256.
    own_files: Vec<(String, Sum)>,
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

impl Ledger {
    /// The ledger of the builds into `out`.
    pub(super) fn open(home: &Home, out: &Path) -> Self {
        let name = name_of(out);
        let book = home.read(&name).and_then(|kept| postcard::from_bytes(&kept).ok()).unwrap_or_default();
        let files = Stamps::open(out, home.read(&format!("{name}.files")));
        Self { name, book, files, ..Self::empty(out) }
    }

    /// A ledger in which nothing is written.
    pub(super) fn empty(out: &Path) -> Self {
        Self {
            name: name_of(out),
            book: Book::default(),
            files: Stamps::open(out, None),
            is_new: !out.exists(),
            whole: Mutex::default(),
        }
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
        let receipts: Vec<&Receipt> = self.book.receipts.values().collect();
        receipts.par_iter().all(|receipt| self.has(&receipt.packages) && receipt.shows_the_same(inputs))
            && self.book.own_files.iter().all(|(name, sum)| self.holds(name, *sum))
    }

    /// Whether the files of packages are there as they were made.
    pub(super) fn has(&self, packages: &[Package]) -> bool {
        packages.iter().flat_map(Package::sums).all(|(name, sum)| self.holds(name, sum))
    }

    /// Whether all files of a receipt are there as they were made; they are looked at once in a run.
    pub(super) fn has_all(&self, job: &JobName, receipt: &Receipt) -> bool {
        if self.whole.lock().is_ok_and(|whole| whole.contains(job)) {
            return true;
        }
        let has = self.has(&receipt.packages);
        if has && let Ok(mut whole) = self.whole.lock() {
            whole.insert(job.clone());
        }
        has
    }

    /// Whether a file holds what has this check sum.
    pub(super) fn holds(&self, name: &str, sum: Sum) -> bool {
        if self.is_new {
            return false;
        }
        let path = self.files.base().join(name);
        let Some(told) = fs::symlink_metadata(&path).ok().filter(fs::Metadata::is_file) else { return false };
        let stamp = Stamp::of(&told);
        if let Some(known) = self.files.remembered(name, stamp) {
            return known.as_bytes() == sum.as_bytes();
        }
        let found = fs::read(path).map(|bytes| Sum::of(&bytes));
        let is_it = found.is_ok_and(|found| found == sum);
        if is_it {
            self.files.remember(name, stamp, Key::from_bytes(*sum.as_bytes()));
        }
        is_it
    }

    /// Notes down a file that was just written; `told` is what the file system tells of it.
    pub(super) fn note(&self, name: &str, sum: Sum, told: &fs::Metadata) {
        self.files.remember(name, Stamp::of(told), Key::from_bytes(*sum.as_bytes()));
    }

    /// Notes down a file that is there, whoever wrote it.
    pub(super) fn note_found(&self, name: &str, sum: Sum) {
        if let Ok(told) = fs::symlink_metadata(self.files.base().join(name)) {
            self.note(name, sum, &told);
        }
    }

    /// The locales that have to be read for what is ordered; nothing where it cannot be told without reading all.
    /// `is_fresh` tells whether what a receipt was made from is as it was.
    pub(super) fn locales_to_read(
        &self,
        selection: Key,
        is_fresh: impl Fn(&Receipt) -> bool + Sync,
    ) -> Option<Vec<Locale>> {
        if self.book.selection != bytes(selection) || self.book.receipts.is_empty() {
            return None;
        }
        let is_stale = |(job, receipt): &(&JobName, &Receipt)| {
            !receipt.is_whole() || !is_fresh(receipt) || !self.has_all(job, receipt)
        };
        let all: Vec<(&JobName, &Receipt)> = self.book.receipts.iter().collect();
        let stale: Vec<_> = all.into_par_iter().filter(is_stale).collect();
        let mut locales: Vec<Locale> = stale.iter().filter_map(|(name, _)| name.1.parse().ok()).collect();
        locales.sort_unstable();
        locales.dedup();
        Some(locales)
    }

    /// Writes down a build: what it was asked, what it told, and the files that it left beside the packages.
    pub(super) fn close(&mut self, asked: Key, selection: Key, report: &Report) {
        let Report { packages, failed, files, .. } = *report;
        let told = |problems: &[Diagnostic]| problems.iter().map(Told::from).collect();
        let book = &mut self.book;
        book.asked = bytes(asked);
        book.selection = bytes(selection);
        book.report = Summary { packages, failed, files, told: told(&report.problems), sources: told(&report.sources) };
        book.own_files = report.own_files.clone();
    }

    /// Keeps what was written down.
    pub(super) fn save(&self, home: &Home) {
        if let Ok(kept) = postcard::to_allocvec(&self.book) {
            home.write(&self.name, &kept);
        }
    }

    /// Keeps what is known of the files, where that is more than it was.
    pub(super) fn save_stamps(&self, home: &Home) {
        self.files.save(home, &format!("{}.files", self.name));
    }
}

/// What the ledger of builds into a folder is called.
pub(super) fn name_of(out: &Path) -> String {
    let place = std::path::absolute(out).unwrap_or_else(|_| out.to_owned());
    format!("build-{}", tafsiri_model::Fingerprint::of(&place.to_string_lossy()))
}
