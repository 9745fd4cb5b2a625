//! Packages that are drawn page by page: as many at once as there are threads, and what drawing leaves in memory is
//! forgotten before the next. Hundreds of them would else take gigabytes.

use rayon::prelude::*;
use tafsiri_package::format::{Format, forget_drawn};
use tafsiri_package::site::{Section, Site};

use super::{Desk, Job, Speaker};
use crate::dist::Package;
use crate::error::Result;

/// Makes the packages of drawn formats. `tell` is called after each edition in a locale.
pub(super) fn make(
    jobs: &[Job<'_>],
    formats: &[Format],
    desk: &Desk<'_>,
    tell: &(impl Fn() + Sync),
) -> Result<Vec<Package>> {
    let threads = rayon::current_num_threads().max(1);
    let mut packages = Vec::new();
    for jobs in jobs.chunks(threads) {
        let sites: Vec<Site> = jobs.par_iter().map(|job| site(job, desk)).collect();
        let modules = |(job, site)| sections(job, site).map(move |section| (job, site, section));
        let all: Vec<(&Job<'_>, &Site, &Section)> = jobs.iter().zip(&sites).flat_map(modules).collect();
        for chunk in all.chunks(threads) {
            let made = chunk.par_iter().map(|(job, site, section)| job.module(site, section, formats));
            let made: Vec<_> = made.collect();
            forget_drawn();
            for ((job, site, _), made) in chunk.iter().zip(made) {
                packages.extend(desk.put_module(job, site, made)?);
            }
        }
        jobs.iter().for_each(|_| tell());
    }
    Ok(packages)
}

fn site(job: &Job<'_>, desk: &Desk<'_>) -> Site {
    let speaker = Speaker::new(job.workspace, job.composed.edition, job.locale);
    let site = job.site(&speaker, &speaker.ui());
    desk.note(speaker.into_problems());
    site
}

fn sections<'s>(job: &Job<'_>, site: &'s Site) -> impl Iterator<Item = &'s Section> + use<'s> {
    job.sections(site).into_iter()
}
