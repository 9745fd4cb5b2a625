//! Whole results for other machines: what was made of an edition in a locale, as a receipt with the packages that it names.
//!
//! On one machine the ledger knows what is there, and a site is made as fast as it is read; so this is only for a cache that
//! is shared. A package that is kept under the key of its value is there already, and is not given twice.

use std::collections::BTreeMap;
use std::path::{Component, Path};

use serde::{Deserialize, Serialize};
use tafsiri_cache::{Key, KeyMaker};
use tafsiri_package::format::Format;

use super::job::{Desk, Job, PackageName};
use super::kept::{Bytes, Kept};
use super::receipt::{Receipt, bytes};
use crate::dist::Package;
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
    if !desk.cache.is_shared() || !receipt.is_whole() {
        return;
    }
    let packages: Vec<&Package> = receipt.packages_in(&job.pass.formats).collect();
    let read = |package: &&Package| -> Option<Vec<Vec<u8>>> {
        let own = package.sums().filter(|_| !values.contains_key(&package.name()));
        own.map(|(name, _)| std::fs::read(desk.writer.root().join(name)).ok()).collect()
    };
    let Some(files) = packages.iter().map(read).collect::<Option<Vec<_>>>() else { return };
    let given = packages.iter().zip(&files).map(|(package, files)| match values.get(&package.name()) {
        Some(key) => Given::Value(bytes(*key)),
        None => Given::Files(files.iter().map(|bytes| Bytes(bytes)).collect()),
    });
    let given: Vec<Given<'_>> = given.collect();
    if let Ok(kept) = postcard::to_allocvec(&(receipt, given)) {
        desk.cache.give(&result_key(job, receipt.key, desk), &kept);
    }
}

/// What another machine made of the same, written here; nothing where not all of it is to be had.
pub(super) fn take(job: &Job<'_>, desk: &Desk<'_>) -> Option<Receipt> {
    if !desk.cache.is_shared() {
        return None;
    }
    let key = bytes(desk.keys.job(job.plan.edition, &job.chain()));
    let kept = desk.cache.take(&result_key(job, key, desk))?;
    let (receipt, given): (Receipt, Vec<Given<'_>>) = postcard::from_bytes(&kept).ok()?;
    let folder = format!("{}/", job.folder());
    let is_inside = receipt.packages.iter().flat_map(Package::sums).all(|(name, _)| is_inside(name, &folder));
    let is_it = receipt.key == key && receipt.covers(job.order, &job.pass.formats) && is_inside;
    let packages: Vec<&Package> = receipt.packages_in(&job.pass.formats).collect();
    if !is_it || packages.len() != given.len() || !receipt.shows_the_same(desk.inputs) || !receipt.is_whole() {
        return None;
    }
    for (package, given) in packages.into_iter().zip(given) {
        match given {
            Given::Files(files) => put(package, &files, desk)?,
            Given::Value(key) => {
                let entry = desk.cache.take(&Key::from_bytes(key))?;
                put(package, &[Kept::read(&entry)?.bytes], desk)?;
            }
        }
    }
    receipt.tell(desk.report)?;
    Some(receipt)
}

/// Writes the files of a package, if they are those that it names.
fn put(package: &Package, files: &[Bytes<'_>], desk: &Desk<'_>) -> Option<()> {
    let named: Vec<(&str, Sum)> = package.sums().collect();
    let is_it = |((_, sum), file): (&(&str, Sum), &Bytes<'_>)| *sum == Sum::of(file.0);
    if named.len() != files.len() || !named.iter().zip(files).all(is_it) {
        return None;
    }
    named.iter().zip(files).try_for_each(|((name, sum), file)| desk.write_as(name, file.0, *sum).ok())
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
