//! What stands in `dist/` beside the packages: the manifest and the check sums for machines, the list for people; and
//! the end of what an earlier build left.

mod manifest;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use rayon::prelude::*;
use tafsiri_model::Locale;
use tafsiri_package::format::Format;
use tafsiri_package::html::{DownloadEntry, EditionEntry, EditionsView, render_editions};
use tafsiri_package::ui::Ui;

use crate::build::Report;
use crate::edition::{Edition, editions};
use crate::error::Result;
use crate::files::Writer;
use crate::speaker::{Speaker, interface, locale_name_in};
use crate::sum::Sum;
use crate::workspace::Workspace;

pub(crate) use manifest::{Held, MANIFEST, Package, PackageName, Part, Place, read};

const SUMS: &str = "SHA256SUMS";

/// How many places are read at once: enough for all threads, few enough for any memory.
const AT_ONCE: usize = 32;

/// Packages that were made, place by place: of all at once there may be more than fit into memory.
pub(crate) trait MadePackages: Sync {
    /// Where some were made.
    fn places(&self) -> BTreeSet<Place>;

    /// Gives those of a place to `each`.
    ///
    /// # Errors
    /// When they cannot be read any more.
    fn with(&self, place: &Place, each: &mut dyn FnMut(&[&Package])) -> Result<()>;

    /// Whether all that there is of a format was made in each of the places.
    fn is_all_of(&self, format: &str) -> bool;
}

/// What the manifest lists: what was made, and what an earlier build made and this one was not asked for.
struct Listed<'m, M> {
    made: &'m M,
    places: BTreeSet<Place>,
    others: BTreeMap<Place, Vec<Package>>,
}

impl<M: MadePackages> Listed<'_, M> {
    /// What `of` makes of the packages of a place, sorted.
    fn map<T>(&self, place: &Place, of: impl Fn(&[&Package]) -> T) -> Result<T> {
        let mut value = None;
        self.made.with(place, &mut |made| {
            let others = self.others.get(place).into_iter().flatten();
            let mut packages: Vec<&Package> = made.iter().copied().chain(others).collect();
            packages.sort_by_cached_key(|package| package.name());
            value = Some(of(&packages));
        })?;
        Ok(value.unwrap_or_else(|| of(&[])))
    }
}

/// What an earlier build left: packages that this one was not asked for, and files that are no more, by their place.
#[derive(Default)]
struct Left {
    others: BTreeMap<Place, Vec<Package>>,
    stale: BTreeMap<Place, BTreeSet<String>>,
}

/// Writes the list of editions, the manifest and the check sums, and removes what an earlier build left and this one
/// did not make again.
pub(crate) fn finish(
    workspace: &Workspace,
    writer: &Writer,
    (made, part): (&impl MadePackages, Option<&Part>),
    report: &mut Report,
) -> Result<()> {
    let Left { others, stale } = left(workspace, writer, made, part)?;
    let places = made.places().into_iter().chain(others.keys().cloned()).collect();
    let listed = Listed { made, places, others };
    for (place, names) in &stale {
        let gone: Vec<&String> = listed.map(place, |packages| {
            let is_kept = |name: &&String| packages.iter().any(|package| package.file(name).is_some());
            names.iter().filter(|name| inside(name) && !is_kept(name)).collect()
        })?;
        gone.into_iter().try_for_each(|name| writer.remove(name))?;
    }
    let (pages, manifest) =
        rayon::join(|| write_editions(workspace, writer, &listed), || write_manifest(writer, part, &listed));
    let mut own = pages?;
    own.push(manifest?);
    own.push(write_sums(writer, &listed, &own)?);
    report.files += own.len();
    report.written += own.iter().filter(|own| own.is_new).count();
    report.own_files = own.into_iter().map(|own| (own.name, own.held)).collect();
    Ok(())
}

/// A file beside the packages, and whether it was written now.
struct Own {
    name: String,
    held: Held,
    is_new: bool,
}

fn left(workspace: &Workspace, writer: &Writer, made: &impl MadePackages, part: Option<&Part>) -> Result<Left> {
    let places = made.places();
    let (mut left, mut failed) = (Left::default(), None);
    let mut take = |mut packages: Vec<Package>| {
        let Some(place) = packages.first().map(Package::place) else { return };
        let is_gone = |format: &str| {
            places.contains(&place) && made.is_all_of(format) || !still_there(workspace, &place.0, &place.1)
        };
        let told = made.with(&place, &mut |made| {
            packages.drain(..).for_each(|package| left.take(package, made, is_gone));
        });
        failed = told.err().or(failed.take());
    };
    let mut here: Vec<Package> = Vec::new();
    let before = read(writer.root(), &mut |package| {
        if here.first().is_some_and(|first| first.place() != package.place()) {
            take(std::mem::take(&mut here));
        }
        here.push(package);
    });
    take(here);
    match failed {
        Some(error) => Err(error),
        None if before.is_some_and(|before| before.as_ref() == part) => Ok(left),
        None => Ok(Left::default()),
    }
}

impl Left {
    /// Takes a package of an earlier build. `made` is what this build made in its place, `is_gone` tells of a format whether what
    /// was not made again is no more.
    fn take(&mut self, package: Package, made: &[&Package], is_gone: impl Fn(&str) -> bool) {
        let place = package.place();
        match made.iter().find(|made| made.name() == package.name()) {
            None if !is_gone(package.format_name()) => self.others.entry(place).or_default().push(package),
            again => {
                let names = package.files().map(|(name, _)| name);
                let gone = names.filter(|name| again.is_none_or(|made| made.file(name).is_none()));
                self.stale.entry(place).or_default().extend(gone.map(str::to_owned));
            }
        }
    }
}

fn write_editions<M: MadePackages>(workspace: &Workspace, writer: &Writer, listed: &Listed<'_, M>) -> Result<Vec<Own>> {
    let files = render_editions(&editions_view(workspace, listed)?);
    let write = |(name, bytes): tafsiri_package::File| {
        let is_new = writer.write(&name, &bytes)?;
        Ok(Own { held: Held { bytes: bytes.len(), sum: Sum::of(&bytes), stamp: None }, name, is_new })
    };
    files.into_iter().map(write).collect()
}

fn write_manifest<M: MadePackages>(writer: &Writer, part: Option<&Part>, listed: &Listed<'_, M>) -> Result<Own> {
    let places: Vec<&Place> = listed.places.iter().collect();
    let listed_in = |place: &&Place| listed.map(place, manifest::listed);
    write_pieces(writer, MANIFEST, |to| {
        to(&manifest::head(part))?;
        let mut is_empty = true;
        for places in places.chunks(AT_ONCE) {
            for text in places.par_iter().map(listed_in).collect::<Result<Vec<String>>>()? {
                // A comma stands between packages, not before the first.
                to(text.strip_prefix(',').filter(|_| is_empty).unwrap_or(&text))?;
                is_empty &= text.is_empty();
            }
        }
        to(manifest::tail(is_empty))
    })
}

/// Writes the check sums of every file, as `sha256sum --check` reads them.
fn write_sums<M: MadePackages>(writer: &Writer, listed: &Listed<'_, M>, own: &[Own]) -> Result<Own> {
    // All files of a place stand below a folder of its own, so places are sorted as files are.
    let folders = listed.places.iter().map(|place| (format!("{}/{}/", place.0, place.1), Some(place)));
    let files = own.iter().map(|own| (own.name.clone(), None));
    let mut all: Vec<(String, Option<&Place>)> = folders.chain(files).collect();
    all.sort_unstable();
    let lines_of = |(name, place): &(String, Option<&Place>)| match place {
        Some(place) => listed.map(place, |packages| lines(packages.iter().flat_map(|package| package.files()))),
        None => Ok(lines(own.iter().filter(|own| own.name == *name).map(|own| (name.as_str(), &own.held)))),
    };
    write_pieces(writer, SUMS, |to| {
        for all in all.chunks(AT_ONCE) {
            let lines = all.par_iter().map(lines_of).collect::<Result<Vec<String>>>()?;
            lines.iter().try_for_each(|lines| to(lines))?;
        }
        Ok(())
    })
}

/// A line with the check sum of each file, sorted by name.
fn lines<'f>(files: impl Iterator<Item = (&'f str, &'f Held)>) -> String {
    let sums: BTreeMap<&str, Sum> = files.map(|(name, held)| (name, held.sum)).collect();
    sums.into_iter().fold(String::new(), |mut out, (name, sum)| {
        let _ = writeln!(out, "{sum}  {name}");
        out
    })
}

/// Writes a file piece by piece.
fn write_pieces(
    writer: &Writer,
    name: &str,
    write: impl FnOnce(&mut dyn FnMut(&str) -> Result<()>) -> Result<()>,
) -> Result<Own> {
    let mut sum = Sum::maker();
    let mut bytes = 0;
    let is_new = writer.write_pieces(name, |to| {
        write(&mut |piece| {
            sum.add(piece.as_bytes());
            bytes += piece.len();
            to(piece.as_bytes())
        })
    })?;
    Ok(Own { name: name.to_owned(), held: Held { bytes, sum: sum.sum(), stamp: None }, is_new })
}

/// Whether an earlier package is of an edition and a locale that the project still has.
pub(crate) fn still_there(workspace: &Workspace, edition: &str, locale: &str) -> bool {
    let project = &workspace.settings.project;
    let mut locales = project.locales.iter().chain([&project.source]).chain(workspace.pseudo_locales());
    locales.any(|found| found.as_str() == locale) && editions(workspace, &[edition.to_owned()]).is_ok()
}

/// Whether a name out of a manifest is inside `dist/`: the manifest is a file that anybody can edit.
pub(crate) fn inside(name: &str) -> bool {
    tafsiri_model::PageId::new(name).is_ok()
}

fn editions_view<M: MadePackages>(workspace: &Workspace, listed: &Listed<'_, M>) -> Result<EditionsView> {
    let all = crate::edition::editions(workspace, &[]).unwrap_or_default();
    let source = workspace.source_locale();
    let words = interface(workspace, source);
    let group = |edition: &Edition| -> Result<Option<(String, Vec<EditionEntry>)>> {
        let entry = |locale: &Locale| {
            let place = (edition.name.clone(), locale.to_string());
            listed.map(&place, |packages| entry(workspace, edition, locale, packages))
        };
        let entries: Vec<Option<EditionEntry>> = edition.locales.iter().map(entry).collect::<Result<_>>()?;
        let entries: Vec<EditionEntry> = entries.into_iter().flatten().collect();
        let title = || Speaker::new(workspace, edition, source).edition_title(&words);
        Ok((!entries.is_empty()).then(|| (title(), entries)))
    };
    let groups: Vec<_> = all.par_iter().map(group).collect::<Result<_>>()?;
    Ok(EditionsView {
        locale: source.to_string(),
        dir: source.direction().as_str().to_owned(),
        title: workspace.settings.project.title.clone(),
        heading: words.text("all-editions"),
        choose: words.text("choose"),
        theme: words.text("theme"),
        editions: groups.into_iter().flatten().collect(),
    })
}

/// An edition in a locale as people find it; nothing where nothing of it was built.
fn entry(workspace: &Workspace, edition: &Edition, locale: &Locale, packages: &[&Package]) -> Option<EditionEntry> {
    let first = packages.first()?;
    let coverage = first.coverage;
    let ui = interface(workspace, locale);
    let has_site = packages.iter().any(|package| package.format == Format::Html.as_str());
    Some(EditionEntry {
        locale: locale.to_string(),
        dir: locale.direction().as_str().to_owned(),
        language: locale_name_in(locale, &ui),
        title: first.toolkit.clone(),
        edition: first.edition_title.clone(),
        coverage: if coverage == 100 { String::new() } else { ui.count("coverage", "percent", coverage) },
        href: if has_site { format!("{}/{locale}/index.html", edition.name) } else { String::new() },
        downloads_title: ui.text("downloads"),
        downloads: downloads(packages, &ui),
    })
}

/// The packages that hold a module, module by module.
fn downloads(packages: &[&Package], ui: &Ui) -> Vec<(String, Vec<DownloadEntry>)> {
    let mut modules: BTreeMap<&str, (String, Vec<DownloadEntry>)> = BTreeMap::new();
    for package in packages.iter().filter(|package| !package.module.is_empty()) {
        let Some((href, Held { bytes, .. })) = package.files.first_key_value() else { continue };
        let name = ui.text(&format!("format-{}", package.format.replace('.', "-")));
        let size = ui.count("kilobytes", "count", bytes.div_ceil(1024));
        let module = modules.entry(&package.module).or_insert_with(|| (package.title.clone(), Vec::new()));
        module.1.push(DownloadEntry { name, size, href: href.clone() });
    }
    modules.into_values().collect()
}
