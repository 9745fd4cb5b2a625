//! Packages that are drawn page by page: as many at once as there are threads, and what drawing leaves in memory is
//! forgotten before the next. Hundreds of them would else take gigabytes.

use rayon::prelude::*;
use tafsiri_package::format::forget_drawn;
use tafsiri_package::site::Section;

use super::job::{Desk, Job, Localized, Outcome};
use super::ledger::JobName;
use super::receipt::Receipt;
use super::shared;
use crate::error::Result;
use crate::speaker::Speaker;

/// Makes the packages of drawn formats that are not there already. `tell` is called after each edition in a locale.
pub(super) fn make(jobs: &[Job<'_>], desk: &Desk<'_>, tell: &(impl Fn() + Sync)) -> Result<Vec<(JobName, Receipt)>> {
    let threads = rayon::current_num_threads().max(1);
    let mut receipts = Vec::new();
    let mut to_do = Vec::new();
    let before: Vec<_> = jobs.par_iter().map(|job| job.made_before(desk).or_else(|| shared::take(job, desk))).collect();
    for (job, before) in jobs.iter().zip(before) {
        match before {
            Some(receipt) => {
                tell();
                receipts.push((job.name(), receipt));
            }
            None => to_do.push(*job),
        }
    }
    for jobs in to_do.chunks(threads) {
        let mut sites: Vec<(Localized, Outcome)> = jobs.par_iter().map(|job| site(job, desk)).collect();
        let all: Vec<(usize, &Job<'_>, &Section)> = jobs
            .iter()
            .enumerate()
            .zip(&sites)
            .flat_map(|((at, job), (localized, _))| {
                job.sections(&localized.site).into_iter().map(move |section| (at, job, section))
            })
            .collect();
        let mut made = Vec::new();
        for chunk in all.chunks(threads) {
            let drawn = chunk.par_iter().filter_map(|(at, job, section)| {
                let (localized, _) = sites.get(*at)?;
                Some((*at, job.module(localized, section, desk)))
            });
            made.extend(drawn.collect::<Vec<_>>());
            forget_drawn();
        }
        for (at, drafts) in made {
            if let (Some(job), Some((_, outcome))) = (jobs.get(at), sites.get_mut(at)) {
                desk.put_module(job, drafts, outcome)?;
            }
        }
        for (job, (_, outcome)) in jobs.iter().zip(sites) {
            receipts.push((job.name(), job.receipt(outcome, desk)));
            tell();
        }
    }
    Ok(receipts)
}

fn site(job: &Job<'_>, desk: &Desk<'_>) -> (Localized, Outcome) {
    let speaker = Speaker::new(job.workspace, job.plan.edition, job.locale);
    let localized = job.localized(&speaker, desk);
    let mut outcome = Outcome::default();
    job.end(speaker, &mut outcome, desk.inputs);
    (localized, outcome)
}
