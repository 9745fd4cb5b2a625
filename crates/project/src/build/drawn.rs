//! Packages that are drawn page by page: as many at once as there are threads, and what drawing leaves in memory is
//! forgotten before the next. Hundreds of them would else take gigabytes.

use rayon::prelude::*;
use tafsiri_package::format::forget_drawn;
use tafsiri_package::site::Section;

use super::folder::Folder;
use super::job::{Desk, Job, Localized, Outcome};
use super::{Tally, all_or_errors};
use crate::error::Result;
use crate::speaker::Speaker;

/// Makes the packages of drawn formats that are not there already. `tell` is called after each edition in a locale.
pub(super) fn make(jobs: &[Job<'_>], desk: &Desk<'_>, tell: &(impl Fn() + Sync)) -> Result<Vec<Tally>> {
    let threads = rayon::current_num_threads().max(1);
    let mut tallies = Vec::new();
    let mut to_do = Vec::new();
    let before = all_or_errors(jobs.par_iter().map(|job| job.made_before(desk)).collect())?;
    for (job, before) in jobs.iter().zip(before) {
        match before {
            Some(tally) => {
                tell();
                tallies.push(tally);
            }
            None => to_do.push(*job),
        }
    }
    for jobs in to_do.chunks(threads) {
        let mut sites: Vec<(Localized, Outcome)> = jobs.par_iter().map(|job| site(job, desk)).collect();
        let folders: Vec<Folder<'_>> = jobs.iter().map(|job| Folder::new(job, desk)).collect();
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
            if let (Some(folder), Some((_, outcome))) = (folders.get(at), sites.get_mut(at)) {
                folder.put_module(drafts, outcome)?;
            }
        }
        for ((job, folder), (_, outcome)) in jobs.iter().zip(folders).zip(sites) {
            tallies.push(job.end(outcome, folder, desk)?);
            tell();
        }
    }
    Ok(tallies)
}

fn site(job: &Job<'_>, desk: &Desk<'_>) -> (Localized, Outcome) {
    let speaker = Speaker::new(job.workspace, job.plan.edition, job.locale);
    let localized = job.localized(&speaker, desk);
    let mut outcome = Outcome::default();
    job.note(speaker, &mut outcome, desk.inputs);
    (localized, outcome)
}
