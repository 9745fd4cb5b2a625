//! What stands in `dist/` beside the packages: the manifest and the check sums for machines, the list for people; and
//! the end of what an earlier build left.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

use serde::{Deserialize, Serialize};
use tafsiri_model::Locale;
use tafsiri_package::format::Format;
use tafsiri_package::html::{DownloadEntry, EditionEntry, EditionsView, render_editions};
use tafsiri_package::site::Site;
use tafsiri_package::ui::Ui;

use crate::build::{Report, Shard};
use crate::edition::{Edition, editions};
use crate::error::Result;
use crate::files::Writer;
use crate::speaker::{Speaker, interface, locale_name};
use crate::sum::Sum;
use crate::workspace::Workspace;

/// The version of `manifest.json`.
const MANIFEST_VERSION: u32 = 2;
pub(crate) const MANIFEST: &str = "manifest.json";
const SUMS: &str = "SHA256SUMS";

/// What was built, for machines.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Manifest {
    /// The version of this format.
    version: u32,
    /// Of which whole it is a part, where it is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) part: Option<Part>,
    /// The packages.
    pub(crate) packages: Vec<Package>,
}

impl Manifest {
    /// That of packages, which may be a part of a whole.
    pub(crate) fn new(packages: Vec<Package>, part: Option<Part>) -> Self {
        Self { version: MANIFEST_VERSION, part, packages }
    }
}

/// A part of a build.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Part {
    /// Which one, and of how many.
    pub(crate) shard: Shard,
    /// The key of all that was asked and read: the same for all parts of one whole.
    pub(crate) plan: String,
    /// How many editions in a locale this part has.
    pub(crate) jobs: usize,
    /// How many of them were made whole.
    pub(crate) made: usize,
}

/// The manifest of the packages in a folder.
pub(crate) fn manifest(folder: &Path) -> Option<Manifest> {
    let manifest: Manifest = serde_json::from_slice(&std::fs::read(folder.join(MANIFEST)).ok()?).ok()?;
    (manifest.version == MANIFEST_VERSION).then_some(manifest)
}

/// One package, as the manifest tells of it.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Package {
    edition: String,
    locale: String,
    /// The module that it holds; empty for one that holds the whole edition.
    module: String,
    /// The title of what it holds, in its locale.
    title: String,
    /// The toolkit's title and the edition's, in its locale: a later build of another locale does not know them.
    toolkit: String,
    edition_title: String,
    format: String,
    /// The version of the base that it was made from.
    base: String,
    /// The share of the edition's units that are translated, in per cent.
    coverage: usize,
    /// Translated units whose source has changed since.
    drifted: usize,
    /// Whether a machine made the translation and no person has read it.
    machine: bool,
    licence: String,
    attribution: String,
    /// Its files, relative to `dist/`, with their size in bytes and their SHA-256.
    files: BTreeMap<String, (usize, Sum)>,
}

impl Package {
    /// A package without files.
    pub(crate) fn new(site: &Site, format: Format, module: &str) -> Self {
        let section = site.sections.iter().find(|section| !module.is_empty() && section.id == module);
        Self {
            edition: site.about.edition.clone(),
            locale: site.locale.to_string(),
            module: module.to_owned(),
            title: section.map_or(&site.title, |section| &section.title).clone(),
            toolkit: site.title.clone(),
            edition_title: site.edition.clone(),
            format: format.as_str().to_owned(),
            base: site.about.version.clone(),
            coverage: site.about.coverage,
            drifted: site.about.drifted,
            machine: site.machine,
            licence: site.licence.clone(),
            attribution: site.about.attribution.clone(),
            files: BTreeMap::new(),
        }
    }

    /// Notes down a file of the package.
    pub(crate) fn add(&mut self, name: String, bytes: usize, sum: Sum) {
        self.files.insert(name, (bytes, sum));
    }

    /// Its files with their SHA-256.
    pub(crate) fn sums(&self) -> impl Iterator<Item = (&str, Sum)> {
        self.files.iter().map(|(name, (_, sum))| (name.as_str(), *sum))
    }

    /// How many files it has.
    pub(crate) fn count(&self) -> usize {
        self.files.len()
    }

    /// The name of its format.
    pub(crate) fn format_name(&self) -> &str {
        &self.format
    }

    /// What tells it from others of the same edition in the same locale: its format and its module.
    pub(crate) fn name(&self) -> (String, String) {
        (self.format.clone(), self.module.clone())
    }

    /// Whether it is made as that.
    pub(crate) fn is_in(&self, format: Format) -> bool {
        self.format == format.as_str()
    }

    /// What tells it from other packages.
    fn key(&self) -> (String, String, String, String) {
        (self.edition.clone(), self.locale.clone(), self.module.clone(), self.format.clone())
    }

    fn is_of(&self, edition: &Edition, locale: &Locale) -> bool {
        self.edition == edition.name && self.locale == locale.as_str()
    }
}

/// Writes the list of editions, the manifest and the check sums, and removes what an earlier build left and this one
/// did not make again.
pub(crate) fn finish(
    workspace: &Workspace,
    writer: &Writer,
    mut manifest: Manifest,
    report: &mut Report,
) -> Result<()> {
    let before = self::manifest(writer.root()).filter(|before| before.part == manifest.part);
    let made: BTreeMap<_, &Package> = manifest.packages.iter().map(|package| (package.key(), package)).collect();
    let (mut stale, mut others) = (Vec::new(), Vec::new());
    for package in before.into_iter().flat_map(|manifest| manifest.packages) {
        match made.get(&package.key()) {
            None if still_there(workspace, &package.edition, &package.locale) => others.push(package),
            None => stale.extend(package.files.into_keys()),
            Some(made) => stale.extend(package.files.into_keys().filter(|name| !made.files.contains_key(name))),
        }
    }
    manifest.packages.extend(others);
    manifest.packages.sort_by_cached_key(Package::key);
    let is_kept = |name: &String| manifest.packages.iter().any(|package| package.files.contains_key(name));
    for name in stale.iter().filter(|name| inside(name) && !is_kept(name)) {
        writer.remove(name)?;
    }
    let (mut files, text) = rayon::join(
        || render_editions(&editions_view(workspace, &manifest)),
        || serde_json::to_string_pretty(&manifest).unwrap_or_default() + "\n",
    );
    files.push((MANIFEST.to_owned(), text.into_bytes()));
    files.push((SUMS.to_owned(), sums(&manifest, &files).into_bytes()));
    report.files += files.len();
    for (path, bytes) in &files {
        report.written += usize::from(writer.write(path, bytes)?);
    }
    report.own_files = files.into_iter().map(|(path, bytes)| (path, Sum::of(&bytes))).collect();
    Ok(())
}

/// The check sums of every file, as `sha256sum --check` reads them.
fn sums(manifest: &Manifest, beside: &[tafsiri_package::File]) -> String {
    let packages = manifest.packages.iter().flat_map(|package| &package.files);
    let mut sums: BTreeMap<&str, Sum> = packages.map(|(name, (_, sum))| (name.as_str(), *sum)).collect();
    sums.extend(beside.iter().map(|(name, bytes)| (name.as_str(), Sum::of(bytes))));
    sums.iter().fold(String::new(), |mut out, (name, sum)| {
        let _ = writeln!(out, "{sum}  {name}");
        out
    })
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

fn editions_view(workspace: &Workspace, manifest: &Manifest) -> EditionsView {
    let all = crate::edition::editions(workspace, &[]).unwrap_or_default();
    let source = workspace.source_locale();
    let words = interface(workspace, source);
    let mut groups = Vec::new();
    for edition in &all {
        let entries: Vec<EditionEntry> =
            edition.locales.iter().filter_map(|locale| entry(workspace, edition, locale, manifest)).collect();
        if !entries.is_empty() {
            let speaker = Speaker::new(workspace, edition, source);
            groups.push((speaker.edition_title(&words), entries));
        }
    }
    EditionsView {
        locale: source.to_string(),
        dir: source.direction().as_str().to_owned(),
        title: workspace.settings.project.title.clone(),
        heading: words.text("all-editions"),
        choose: words.text("choose"),
        theme: words.text("theme"),
        editions: groups,
    }
}

/// An edition in a locale as people find it; nothing where nothing of it was built.
fn entry(workspace: &Workspace, edition: &Edition, locale: &Locale, manifest: &Manifest) -> Option<EditionEntry> {
    let packages: Vec<&Package> = manifest.packages.iter().filter(|package| package.is_of(edition, locale)).collect();
    let first = packages.first()?;
    let coverage = first.coverage;
    let ui = interface(workspace, locale);
    let has_site = packages.iter().any(|package| package.format == Format::Html.as_str());
    Some(EditionEntry {
        locale: locale.to_string(),
        dir: locale.direction().as_str().to_owned(),
        language: locale_name(workspace, locale),
        title: first.toolkit.clone(),
        edition: first.edition_title.clone(),
        coverage: if coverage == 100 { String::new() } else { ui.count("coverage", "percent", coverage) },
        href: if has_site { format!("{}/{locale}/index.html", edition.name) } else { String::new() },
        downloads_title: ui.text("downloads"),
        downloads: downloads(&packages, &ui),
    })
}

/// The packages that hold a module, module by module.
fn downloads(packages: &[&Package], ui: &Ui) -> Vec<(String, Vec<DownloadEntry>)> {
    let mut modules: BTreeMap<&str, (String, Vec<DownloadEntry>)> = BTreeMap::new();
    for package in packages.iter().filter(|package| !package.module.is_empty()) {
        let Some((href, (bytes, _))) = package.files.first_key_value() else { continue };
        let name = ui.text(&format!("format-{}", package.format.replace('.', "-")));
        let size = ui.count("kilobytes", "count", bytes.div_ceil(1024));
        let module = modules.entry(&package.module).or_insert_with(|| (package.title.clone(), Vec::new()));
        module.1.push(DownloadEntry { name, size, href: href.clone() });
    }
    modules.into_values().collect()
}
