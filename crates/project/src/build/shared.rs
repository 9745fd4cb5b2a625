//! Whole results for other machines: what was made of an edition in a locale, as a receipt and the packages that it names.
//!
//! On one machine the ledger knows what is there, and a site is made as fast as it is read; so this is only for a cache that
//! is shared.

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
    let is_it = receipt.key == key && receipt.covers(job.order, &job.pass.formats);
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
    let is_same = |((name, sum), (file, bytes)): (&(&str, Sum), &File)| {
        *name == file && name.starts_with(&folder) && *sum == Sum::of(bytes)
    };
    if named.len() != files.len() || !named.iter().zip(files).all(is_same) {
        return None;
    }
    let inside = |file: &File| Some((file.0.strip_prefix(&folder)?.to_owned(), file.1.clone()));
    files.iter().try_for_each(|file| desk.write(job, &inside(file)?).ok().map(drop))
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
