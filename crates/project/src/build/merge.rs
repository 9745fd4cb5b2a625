//! `build --merge`: the parts of a build that several machines made, put together.
//!
//! Every part tells in its manifest of which whole it is a part: the key of all that was asked and read. Parts of one key are
//! parts of the same whole, whoever made them; so what is missing or twice can be told without building anything.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use tafsiri_model::{Diagnostic, Place};

use super::{Report, Shard, all_or_errors};
use crate::dist::{self, MadePackages, Package, Part};
use crate::error::{ProjectError, Result};
use crate::files::Writer;
use crate::sum::Sum;
use crate::workspace::Workspace;

/// Puts the parts of a build together in `out`. Every file is compared with what its part's manifest says of it.
///
/// # Errors
/// When a part is missing, twice, of another build, not whole, or damaged; all that is wrong is told at once.
pub fn merge(root: &Path, parts: &[PathBuf], out: &Path) -> Result<Report> {
    let workspace = Workspace::open(root, &[])?;
    let read = all_or_errors(parts.iter().map(|folder| read(folder)).collect())?;
    let problems = problems(&read);
    if !problems.is_empty() {
        return Err(ProjectError(problems));
    }
    let writer = Writer::new(out)?;
    let mut report = Report::default();
    let mut made = Parts::default();
    for (folder, manifest) in read {
        let files: Vec<(&str, Sum)> = manifest.files().collect();
        let copied = files.par_iter().map(|(name, sum)| copy(folder, name, *sum, &writer)).collect();
        report.written += all_or_errors(copied)?.into_iter().filter(|written| *written).count();
        report.files += files.len();
        report.packages += manifest.packages.len();
        manifest.packages.into_iter().for_each(|package| made.0.entry(package.place()).or_default().push(package));
    }
    dist::finish(&workspace, &writer, (&made, None), &mut report)?;
    Ok(report)
}

/// What the manifest of a part says.
struct Manifest {
    part: Option<Part>,
    packages: Vec<Package>,
}

impl Manifest {
    fn files(&self) -> impl Iterator<Item = (&str, Sum)> {
        self.packages.iter().flat_map(Package::files).map(|(name, held)| (name, held.sum))
    }
}

/// The packages of all parts.
#[derive(Default)]
struct Parts(BTreeMap<dist::Place, Vec<Package>>);

impl MadePackages for Parts {
    fn places(&self) -> BTreeSet<dist::Place> {
        self.0.keys().cloned().collect()
    }

    fn with(&self, place: &dist::Place, each: &mut dyn FnMut(&[&Package])) -> Result<()> {
        each(&self.0.get(place).into_iter().flatten().collect::<Vec<_>>());
        Ok(())
    }

    fn is_all_of(&self, _: &str) -> bool {
        false // Parts do not tell which modules were asked for.
    }
}

fn read(folder: &Path) -> Result<(&Path, Manifest)> {
    let mut packages = Vec::new();
    let part = dist::read(folder, &mut |package| packages.push(package)).ok_or_else(|| {
        Diagnostic::error("merge/unreadable", "there is no manifest of a build here that can be read")
            .at(Place::file(folder.join(dist::MANIFEST).to_string_lossy()))
            .help("name the folders that `tafsiri build --shard K/N --out DIR` wrote to")
    })?;
    Ok((folder, Manifest { part, packages }))
}

/// What keeps these parts from being one whole.
fn problems(parts: &[(&Path, Manifest)]) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    let mut seen: BTreeMap<Shard, &Path> = BTreeMap::new();
    let told = |folder: &Path, rule, message: String, help: &str| {
        Diagnostic::error(rule, message).at(Place::file(folder.to_string_lossy())).help(help)
    };
    let whole = parts.iter().find_map(|(folder, manifest)| Some((*folder, manifest.part.as_ref()?)));
    for (folder, manifest) in parts {
        let (Some(part), Some((first, whole))) = (&manifest.part, whole) else {
            problems.push(told(
                folder,
                "merge/whole",
                "this is no part of a build".to_owned(),
                "build it with `--shard K/N`",
            ));
            continue;
        };
        if part.plan != whole.plan || part.shard.of != whole.shard.of {
            let message = format!("this is a part of another build than {}", first.display());
            problems.push(told(
                folder,
                "merge/other",
                message,
                "build all parts from the same files, with the same tafsiri and the same options",
            ));
        }
        if part.made < part.jobs {
            let message = format!("only {} of its {} editions in a locale were made", part.made, part.jobs);
            problems.push(told(folder, "merge/unfinished", message, "build this part again, and mend what it tells"));
        }
        if let Some(other) = seen.insert(part.shard, folder) {
            let message = format!("part {} is in {} too", part.shard, other.display());
            problems.push(told(folder, "merge/twice", message, "name each part once"));
        }
    }
    if let Some((folder, whole)) = whole {
        let of = whole.shard.of;
        let missing: Vec<String> = (1..=of)
            .map(|at| Shard { at, of })
            .filter(|shard| !seen.contains_key(shard))
            .map(|shard| shard.to_string())
            .collect();
        if !missing.is_empty() {
            let message = format!("missing: part {}", missing.join(", "));
            problems.push(told(folder, "merge/missing", message, "build and name all parts"));
        }
    }
    problems.extend(twice(parts));
    problems
}

/// Files that two parts have: each belongs to one of them alone.
fn twice(parts: &[(&Path, Manifest)]) -> Vec<Diagnostic> {
    let mut owners: BTreeMap<&str, &Path> = BTreeMap::new();
    let mut problems = Vec::new();
    for (folder, manifest) in parts {
        for (name, _) in manifest.files() {
            if let Some(other) = owners.insert(name, folder).filter(|other| other != folder) {
                let found = Diagnostic::error("merge/twice", format!("`{name}` is in {} too", other.display()));
                problems.push(found.at(Place::file(folder.to_string_lossy())).help("build both parts again"));
                break;
            }
        }
    }
    problems
}

/// Copies a file that is what the manifest says; tells whether it was not there already.
fn copy(folder: &Path, name: &str, sum: Sum, writer: &Writer) -> Result<bool> {
    let path = folder.join(name);
    let damaged = |why: &str| {
        let found = Diagnostic::error("merge/damaged", format!("this file is not what the manifest says: {why}"));
        found.at(Place::file(path.to_string_lossy())).help("build this part again")
    };
    if !dist::inside(name) {
        return Err(damaged("its name leads out of the folder").into());
    }
    let bytes = std::fs::read(&path).map_err(|error| damaged(&error.to_string()))?;
    if Sum::of(&bytes) != sum {
        return Err(damaged("it has other bytes").into());
    }
    writer.write(name, &bytes)
}

impl Part {
    /// Of a build that was ordered in parts.
    pub(super) fn new(shard: Shard, plan: tafsiri_cache::Key, jobs: usize, made: usize) -> Self {
        Self { shard, plan: plan.to_string(), jobs, made }
    }
}
