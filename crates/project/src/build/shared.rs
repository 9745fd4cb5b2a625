//! Whole results for other machines: what was made of an edition in a locale, as a receipt with the packages that it names.
//!
//! On one machine the ledger knows what is there, and a site is made as fast as it is read; so this is only for a cache that
//! is shared. A package that is kept under the key of its value is there already, and is not given twice.

use std::collections::BTreeMap;
use std::path::{Component, Path};

use serde::{Deserialize, Serialize};
use tafsiri_cache::{Key, KeyMaker};
use tafsiri_package::format::Format;

use super::folder::Folder;
use super::job::{Desk, Job};
use super::kept::{Bytes, Kept};
use super::receipt::{Receipt, bytes};
use crate::dist::{Held, Package, PackageName};
use crate::sum::Sum;

/// A package as it is given.
#[derive(Deserialize, Serialize)]
enum Given<'g> {
    /// The key that it is kept under.
    Value([u8; 32]),
    /// Its files, in the order in which it names them.
    #[serde(borrow)]
    Files(Vec<Bytes<'g>>),
}

/// Gives what was made to others.
pub(super) fn give(job: &Job<'_>, receipt: &Receipt, values: &BTreeMap<PackageName, Key>, desk: &Desk<'_>) {
    if !desk.stores.cache.is_shared() || !receipt.is_whole() {
        return;
    }
    let mut receipt = receipt.clone();
    receipt.files_mut().for_each(|(_, held)| held.stamp = None); // Another machine gives its files stamps of its own.
    let packages: Vec<&Package> = receipt.packages_in(&job.pass.formats).collect();
    let read = |package: &&Package| -> Option<Vec<Vec<u8>>> {
        let own = package.files().filter(|_| !values.contains_key(&package.name()));
        own.map(|(name, _)| std::fs::read(desk.stores.writer.root().join(name)).ok()).collect()
    };
    let Some(files) = packages.iter().map(read).collect::<Option<Vec<_>>>() else { return };
    let given = packages.iter().zip(&files).map(|(package, files)| match values.get(&package.name()) {
        Some(key) => Given::Value(bytes(*key)),
        None => Given::Files(files.iter().map(|bytes| Bytes(bytes)).collect()),
    });
    let given: Vec<Given<'_>> = given.collect();
    if let Ok(kept) = postcard::to_allocvec(&(&receipt, given)) {
        desk.stores.cache.give(&result_key(job, receipt.key, desk), &kept);
    }
}

/// What another machine made of the same, written here; nothing where not all of it is to be had.
pub(super) fn take(job: &Job<'_>, desk: &Desk<'_>) -> Option<Receipt> {
    if !desk.stores.cache.is_shared() {
        return None;
    }
    let key = bytes(desk.keys.job(job.plan.edition, &job.chain()));
    let kept = desk.stores.cache.take(&result_key(job, key, desk))?;
    let (mut receipt, given): (Receipt, Vec<Given<'_>>) = postcard::from_bytes(&kept).ok()?;
    let inside = format!("{}/", job.folder());
    let is_inside = receipt.files_mut().all(|(name, _)| is_inside(name, &inside));
    let is_it = receipt.key == key && receipt.covers(job.order, &job.pass.formats) && is_inside;
    receipt.packages.retain(|package| job.pass.formats.iter().any(|format| package.is_in(*format)));
    let is_all = receipt.packages.len() == given.len();
    if !is_it || !is_all || !receipt.shows_the_same(desk.inputs) || !receipt.is_whole() {
        return None;
    }
    let folder = Folder::new(job, desk);
    for (package, given) in receipt.packages.iter_mut().zip(given) {
        match given {
            Given::Files(files) => put(package, &files, &folder, &inside)?,
            Given::Value(key) => {
                let entry = desk.stores.cache.take(&Key::from_bytes(key))?;
                put(package, &[Kept::read(&entry)?.bytes], &folder, &inside)?;
            }
        }
    }
    folder.settle().ok()?;
    receipt.tell(desk.report)?;
    Some(receipt)
}

/// Writes the files of a package into its folder, if they are those that it names: all of them below `inside`.
fn put(package: &mut Package, files: &[Bytes<'_>], folder: &Folder<'_>, inside: &str) -> Option<()> {
    let is_it = |((_, held), file): ((&str, &Held), &Bytes<'_>)| held.sum == Sum::of(file.0);
    if package.count() != files.len() || !package.files().zip(files).all(is_it) {
        return None;
    }
    for ((name, held), file) in package.files_mut().zip(files) {
        held.stamp = Some(folder.write_as(name.strip_prefix(inside)?, file.0, held.sum).ok()?);
    }
    Some(())
}

/// Whether a file is in the folder, whatever its name says: whoever can write into the store could have it lead out of it.
fn is_inside(name: &str, folder: &str) -> bool {
    let is_name = |part| matches!(part, Component::Normal(_));
    let rest = name.strip_prefix(folder).filter(|rest| !rest.is_empty());
    rest.is_some_and(|rest| Path::new(rest).components().all(is_name))
}

fn result_key(job: &Job<'_>, key: [u8; 32], desk: &Desk<'_>) -> Key {
    let formats: Vec<&str> = job.pass.formats.iter().map(|format: &Format| format.as_str()).collect();
    let value = KeyMaker::new("order").with(key).with_value(&formats).with_value(&job.order.modules);
    desk.keys.made("result", value.with_value(&job.order.verify).key())
}

#[cfg(test)]
mod tests {
    use super::is_inside;

    #[test]
    fn no_name_leads_out_of_the_folder() {
        assert!(is_inside("kenya/fr/a/b.html", "kenya/fr/"));
        let outside = [
            "kenya/fr/",
            "kenya/ar/a.html",
            "kenya/fr/../../x",
            "kenya/fr/a/../../../x",
            "kenya/fr//etc/x",
            "../kenya/fr/x",
            "/x",
        ];
        outside.iter().for_each(|name| assert!(!is_inside(name, "kenya/fr/"), "{name}"));
    }
}
