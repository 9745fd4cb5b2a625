//! Whole results for other machines: what was made of an edition in a locale, as a receipt and the packages that it names.
//!
//! On one machine the ledger knows what is there, and a site is made as fast as it is read; so this is only for a cache that
//! is shared.

use std::path::{Component, Path};

use tafsiri_cache::{Key, KeyMaker};
use tafsiri_package::File;
use tafsiri_package::format::Format;

use super::job::{Desk, Job};
use super::receipt::{Receipt, bytes};
use crate::dist::Package;
use crate::sum::Sum;

/// Gives what was made to others.
pub(super) fn give(job: &Job<'_>, receipt: &Receipt, desk: &Desk<'_>) {
    if !desk.cache.is_shared() || !receipt.is_whole() {
        return;
    }
    for package in receipt.packages_in(&job.pass.formats) {
        let read = |name: &str| Some((name.to_owned(), std::fs::read(desk.writer.root().join(name)).ok()?));
        let files: Option<Vec<File>> = package.sums().map(|(name, _)| read(name)).collect();
        let Some(files) = files else { return };
        if let Ok(kept) = postcard::to_allocvec(&files) {
            desk.cache.put(&package_key(job, receipt.key, package, desk), &kept);
        }
    }
    if let Ok(kept) = postcard::to_allocvec(receipt) {
        desk.cache.put(&receipt_key(job, receipt.key, desk), &kept);
    }
}

/// What another machine made of the same, written here; nothing where not all of it is to be had.
pub(super) fn take(job: &Job<'_>, desk: &Desk<'_>) -> Option<Receipt> {
    if !desk.cache.is_shared() {
        return None;
    }
    let key = bytes(desk.keys.job(job.plan.edition, &job.chain()));
    let kept = desk.cache.get(&receipt_key(job, key, desk))?;
    let receipt: Receipt = postcard::from_bytes(&kept).ok()?;
    let folder = format!("{}/", job.folder());
    let is_inside = receipt.packages.iter().flat_map(Package::sums).all(|(name, _)| inside(name, &folder).is_some());
    let is_it = receipt.key == key && receipt.covers(job.order, &job.pass.formats) && is_inside;
    if !is_it || !receipt.shows_the_same(desk.inputs) || !receipt.is_whole() {
        return None;
    }
    for package in receipt.packages_in(&job.pass.formats) {
        let kept = desk.cache.get(&package_key(job, key, package, desk))?;
        let files: Vec<File> = postcard::from_bytes(&kept).ok()?;
        put(package, &files, job, desk)?;
    }
    receipt.tell(desk.report)?;
    Some(receipt)
}

/// Writes the files of a package, if they are those that it names.
fn put(package: &Package, files: &[File], job: &Job<'_>, desk: &Desk<'_>) -> Option<()> {
    let named: Vec<(&str, Sum)> = package.sums().collect();
    let folder = format!("{}/", job.folder());
    let is_same = |((name, sum), (file, bytes)): (&(&str, Sum), &File)| *name == file && *sum == Sum::of(bytes);
    if named.len() != files.len() || !named.iter().zip(files).all(is_same) {
        return None;
    }
    let here = |file: &File| Some((inside(&file.0, &folder)?.to_owned(), file.1.clone()));
    files.iter().try_for_each(|file| desk.write(job, &here(file)?).ok().map(drop))
}

/// A file's name within the folder; nothing where it leads out of it, as whoever can write into the store could have it.
fn inside<'n>(name: &'n str, folder: &str) -> Option<&'n str> {
    let rest = name.strip_prefix(folder).filter(|rest| !rest.is_empty())?;
    let is_name = |part| matches!(part, Component::Normal(_));
    Path::new(rest).components().all(is_name).then_some(rest)
}

fn receipt_key(job: &Job<'_>, key: [u8; 32], desk: &Desk<'_>) -> Key {
    let formats: Vec<&str> = job.pass.formats.iter().map(|format: &Format| format.as_str()).collect();
    let value = KeyMaker::new("order").with(key).with_value(&formats).with_value(&job.order.modules);
    desk.keys.made("receipt", value.with_value(&job.order.verify).key())
}

fn package_key(job: &Job<'_>, key: [u8; 32], package: &Package, desk: &Desk<'_>) -> Key {
    let value = KeyMaker::new("package").with(key).with(package.format_name()).with(package.module_name());
    desk.keys.made("package", value.with_value(&job.order.verify).key())
}

#[cfg(test)]
mod tests {
    use super::inside;

    #[test]
    fn no_name_leads_out_of_the_folder() {
        assert_eq!(inside("kenya/fr/a/b.html", "kenya/fr/"), Some("a/b.html"));
        let outside = [
            "kenya/fr/",
            "kenya/ar/a.html",
            "kenya/fr/../../x",
            "kenya/fr/a/../../../x",
            "kenya/fr//etc/x",
            "../kenya/fr/x",
            "/x",
        ];
        outside.iter().for_each(|name| assert_eq!(inside(name, "kenya/fr/"), None, "{name}"));
    }
}
