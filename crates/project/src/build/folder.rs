//! The folder of an edition in a locale: what an earlier build left in it, and what this one puts there.

use std::sync::Arc;

use rayon::prelude::*;
use tafsiri_model::Diagnostic;
use tafsiri_package::format::Format;
use tafsiri_package::{File, html};

use super::all_or_errors;
use super::job::{Desk, Draft, Job, Localized, Outcome};
use super::receipt::Receipt;
use crate::dist::{Held, Package};
use crate::error::Result;
use crate::files::WholeFolder;
use crate::stamps::Stamp;
use crate::sum::Sum;

/// The folder of an edition in a locale.
pub(super) struct Folder<'f> {
    desk: &'f Desk<'f>,
    name: String,
    /// What an earlier build made here.
    before: Option<Arc<Receipt>>,
    /// Where its files are until it is whole, where there was no such folder.
    whole: Option<WholeFolder>,
}

/// A file that is where it belongs.
type Written = (String, Held);

impl<'f> Folder<'f> {
    /// That of a job.
    pub(super) fn new(job: &Job<'_>, desk: &'f Desk<'f>) -> Self {
        let (name, before) = (job.folder(), desk.stores.ledger.receipt(&job.name()));
        Self { desk, whole: desk.stores.writer.whole_folder(&name), name, before }
    }

    /// Puts it in its place, if that has not been done; with what an earlier build made there.
    pub(super) fn settle(self) -> Result<Option<Arc<Receipt>>> {
        self.whole.map_or(Ok(()), WholeFolder::settle).map(|()| self.before)
    }

    /// Makes and writes a site, page by page: its pages are never all in memory.
    pub(super) fn put_site(&self, Localized { site, ui }: &Localized) -> Result<Package> {
        let pages = html::Pages::new(site, ui);
        let page = |at| pages.file(at).map(|file| self.write(&file));
        let made: Vec<Result<Written>> = (0..pages.count()).into_par_iter().filter_map(page).collect();
        let mut written = all_or_errors(made)?;
        let beside = html::beside(site);
        written.extend(all_or_errors(beside.iter().map(|file| self.write(file)).collect())?);
        let mut package = Package::new(site, Format::Html, "");
        written.into_iter().for_each(|(name, held)| package.add(name, held));
        Ok(package)
    }

    /// Writes the packages of a module; counts those that could not be made.
    pub(super) fn put_module(&self, made: Vec<(Draft, Vec<Diagnostic>)>, outcome: &mut Outcome) -> Result<()> {
        for (draft, problems) in made {
            outcome.problems.extend(problems);
            if draft.files.iter().all(|(_, bytes)| bytes.is_empty()) {
                outcome.failed += 1;
            } else {
                self.put_draft(draft, outcome)?;
            }
        }
        Ok(())
    }

    /// Writes a package.
    pub(super) fn put_draft(&self, draft: Draft, outcome: &mut Outcome) -> Result<()> {
        let Draft { mut package, files, value } = draft;
        for file in &files {
            let (name, held) = self.write(file)?;
            package.add(name, held);
        }
        outcome.values.extend(value.map(|key| (package.name(), key)));
        outcome.packages.push(package);
        Ok(())
    }

    fn write(&self, (path, bytes): &File) -> Result<Written> {
        let sum = Sum::of(bytes);
        let stamp = self.write_as(path, bytes, sum)?;
        Ok((format!("{}/{path}", self.name), Held { bytes: bytes.len(), sum, stamp: Some(stamp) }))
    }

    /// Writes a file that has this check sum, unless it is there already. `path` leads to it from the folder.
    pub(super) fn write_as(&self, path: &str, bytes: &[u8], sum: Sum) -> Result<Stamp> {
        let told = match &self.whole {
            Some(folder) => folder.write(path, bytes)?,
            None => {
                let name = format!("{}/{path}", self.name);
                if let Some(stamp) = self.found(&name, sum) {
                    return Ok(stamp);
                }
                self.desk.stores.writer.replace(&name, bytes)?
            }
        };
        if let Ok(mut report) = self.desk.report.lock() {
            report.written += 1;
        }
        Ok(Stamp::of(&told))
    }

    /// The stamp of a file that is there and holds what has this check sum.
    fn found(&self, name: &str, sum: Sum) -> Option<Stamp> {
        let known = self.before.as_ref().and_then(|before| before.file(name)).filter(|held| held.sum == sum);
        self.desk.stores.ledger.found(name, known.unwrap_or(&Held { bytes: 0, sum, stamp: None }))
    }
}
