//! A project in memory: sources with ids, and what each locale has of them.

mod drafts;

use std::cell::{Cell, OnceCell};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;
use tafsiri_fluent::{Catalog, Message};
use tafsiri_markdown::{Syntax, UnitKind};
use tafsiri_model::align::{Aligned, Gone};
use tafsiri_model::nearest::advice;
use tafsiri_model::pseudo::Pseudo;
use tafsiri_model::settings::Settings;
use tafsiri_model::sync::{Record, Seen, Standing, advance};
use tafsiri_model::{Diagnostic, Fingerprint, Locale, PageId, Place, UnitAddress, UnitId};

use crate::content::{Content, Role};
use crate::error::Result;
use crate::files::finish_cut_short;
use crate::load::toml_file;
use crate::pseudo;
use crate::reader::Reader;
use crate::target::Target;
use drafts::{Draft, stale_pages};

/// The page that the project's own names make: title and description.
pub const PROJECT_PAGE: &str = "project";
/// The page that terms make, of the base and, below `overlays/<name>/`, of each overlay.
pub const TERMS_PAGE: &str = "terms";
/// The catalog of interface texts.
pub const UI_PAGE: &str = "ui";

/// One source of units: a page, or what the settings hold for readers.
#[derive(Debug)]
pub struct Source {
    /// The locale that it is written in.
    pub locale: Locale,
    /// Its name.
    pub id: PageId,
    /// Its file, relative to the root.
    pub file: String,
    /// What it is for; nothing for texts of the settings.
    pub role: Option<Role>,
    /// Its units in reading order.
    pub units: Vec<SourceUnit>,
    /// Whether `extract` writes its source catalog; interface texts are written by hand.
    pub extracted: bool,
}

/// A unit with its id.
#[derive(Clone, Debug)]
pub struct SourceUnit {
    /// Its id.
    pub id: UnitId,
    /// Its text.
    pub text: String,
    /// Its kind.
    pub kind: UnitKind,
    /// How its text is read.
    pub syntax: Syntax,
    /// The heading that it stands under.
    pub under: String,
    /// What its author wants its translator to know.
    pub note: String,
    /// Its line in the file.
    pub line: usize,
    /// The fingerprint of its text.
    pub print: Fingerprint,
    /// How many words its text has, as [`words_of`](crate::status::words_of) counts them.
    pub words: usize,
    /// What became of it since the last extract, and where it was then.
    pub aligned: Aligned,
}

/// A message by reference, with the place where it stands.
type Found<'s, 't> = ((&'s PageId, &'s UnitId), &'t Message);

/// A source beside what a locale has of it. Most commands ask for every message there is, page by page: what a page has in a
/// locale is looked up once.
pub(crate) struct Pair<'w> {
    target: &'w Target,
    pub(crate) source: &'w Source,
    catalog: Option<&'w Catalog>,
    /// Whether a record was asked for before.
    asked: Cell<bool>,
    /// The records of the page's messages, in the order of their ids, when a second one is asked for.
    records: OnceCell<Vec<(&'w str, &'w Record)>>,
    left: &'w BTreeSet<UnitAddress>,
}

impl<'w> Pair<'w> {
    /// The translation of a unit of the source, and where it stands.
    fn found(&self, unit: &'w SourceUnit) -> Option<Found<'w, 'w>> {
        let Self { target, source, .. } = *self;
        let at = |(page, unit): (&'w PageId, &'w UnitId)| {
            let is_here = *page == source.id;
            let catalog = if is_here { self.catalog } else { target.catalogs.get(page).map(Arc::as_ref) };
            let message = catalog?.get(unit)?;
            message.value().is_some().then_some(((page, unit), message))
        };
        let now = (&source.id, &unit.id);
        let from = unit.aligned.from.as_ref().map(|from| (&from.address.page, &from.address.unit));
        if from == Some(now) {
            return at(now);
        }
        let is_left = || self.left.contains(&UnitAddress { page: source.id.clone(), unit: unit.id.clone() });
        from.and_then(at).or_else(|| if is_left() { None } else { at(now) })
    }

    /// The record of a message of the page itself at the last extract.
    fn record(&self, unit: &UnitId) -> Option<&'w Record> {
        // Who asks for a second one asks for all of the page.
        if !self.asked.replace(true) {
            return self.target.record(&self.source.id, unit);
        }
        let records = self.records.get_or_init(|| self.target.records_of(&self.source.id));
        let at = records.binary_search_by_key(&unit.as_str(), |(id, _)| id).ok()?;
        records.get(at).map(|(_, record)| *record)
    }

    /// The translation of a unit of the source, with its record as it is today.
    pub(crate) fn translated(&self, unit: &'w SourceUnit) -> Option<(&'w Message, Record)> {
        let (place, message) = self.found(unit)?;
        Some((message, self.advanced(unit, message, self.recorded(unit, place))))
    }

    /// How the translation of a unit stands, if it has one.
    pub(crate) fn standing(&self, unit: &'w SourceUnit) -> Option<Standing> {
        let (place, message) = self.found(unit)?;
        let record = self.recorded(unit, place);
        let at_once = record.filter(|_| unit.aligned.is_kept()).and_then(|record| record.standing(unit.print));
        Some(at_once.unwrap_or_else(|| Standing::from(&self.advanced(unit, message, record))))
    }

    /// The record of a message that stands there, or where its unit was, at the last extract.
    fn recorded(&self, unit: &'w SourceUnit, (page, at): (&PageId, &UnitId)) -> Option<&'w Record> {
        let record = |page: &PageId, unit: &UnitId| match *page == self.source.id {
            true => self.record(unit),
            false => self.target.record(page, unit),
        };
        let from = || unit.aligned.from.as_ref().map(|from| &from.address);
        record(page, at).or_else(|| from().and_then(|from| record(&from.page, &from.unit)))
    }

    fn advanced(&self, unit: &SourceUnit, message: &Message, record: Option<&Record>) -> Record {
        advance(&Seen {
            record,
            target: message.fingerprint(),
            source_then: unit.aligned.from.as_ref().map(|from| from.text.as_str()),
            source_now: &unit.text,
            now: unit.print,
        })
    }
}

impl Source {
    /// A unit by its id.
    #[must_use]
    pub fn unit(&self, id: &UnitId) -> Option<&SourceUnit> {
        self.units.iter().find(|unit| &unit.id == id)
    }
}

/// A project, read whole.
#[derive(Debug)]
pub struct Workspace {
    /// Its folder.
    pub root: PathBuf,
    /// `tafsiri.toml`.
    pub settings: Settings,
    /// Its content.
    pub content: Content,
    /// All sources, by name.
    pub sources: BTreeMap<PageId, Source>,
    /// Units of the last extract that are gone.
    pub gone: Vec<Gone>,
    /// Pages of the last extract that are gone.
    pub stale: BTreeSet<PageId>,
    /// Where units were at the last extract that are elsewhere now.
    left: BTreeSet<UnitAddress>,
    /// The target locales, by name, those that are worked on.
    pub targets: BTreeMap<Locale, Target>,
    /// The source catalogs of the last extract.
    pub(crate) source_catalogs: Target,
    /// The interface texts of the project's locales that are not read beside.
    pub(crate) interfaces: BTreeMap<Locale, Arc<Catalog>>,
}

impl Workspace {
    /// Reads the project in `root`. With `locales`, only these targets are read.
    ///
    /// # Errors
    /// When there is no `tafsiri.toml`, or a file cannot be read.
    pub fn open(root: &Path, locales: &[Locale]) -> Result<Self> {
        Self::read(Reader::new(root), locales)
    }

    /// As [`Workspace::open`], with a reader.
    pub(crate) fn read(reader: Reader<'_>, locales: &[Locale]) -> Result<Self> {
        let (mut workspace, others) = Self::read_sources(reader, locales)?;
        let targets: Result<Vec<Target>> = others.par_iter().map(|locale| Target::read(reader, locale)).collect();
        workspace.targets.extend(targets?.into_iter().map(|target| (target.locale.clone(), target)));
        workspace.interfaces = interfaces(reader.root, &workspace.settings, &workspace.targets)?;
        Ok(workspace)
    }

    /// As [`Workspace::open`], of the targets those alone that are sources too; and the others that it would read.
    pub(crate) fn read_sources(reader: Reader<'_>, locales: &[Locale]) -> Result<(Self, Vec<Locale>)> {
        let root = reader.root;
        finish_cut_short(root);
        let settings = read_settings(root)?;
        let content = Content::read(reader, &settings)?;
        let mut source_catalogs = Target::read(reader, &settings.project.source)?;
        let foreign = foreign_locales(&settings, &content);
        let mut others = wanted_locales(&settings, locales)?;
        others.retain(|locale| !foreign.contains(locale));
        let of_locale = |locale: &Locale| Ok((locale.clone(), Target::read(reader, locale)?));
        let mut targets = foreign.iter().map(of_locale).collect::<Result<BTreeMap<_, _>>>()?;
        let drafts = drafts::drafts(&settings, &content, &source_catalogs);
        part_sources(&drafts, &mut source_catalogs, &mut targets);
        let stale = stale_pages(root, &source_catalogs, &drafts);
        let (sources, gone) = drafts::aligned(drafts, &source_catalogs, &stale);
        let workspace = Self {
            root: root.to_owned(),
            interfaces: BTreeMap::new(),
            left: left(&sources),
            sources,
            gone,
            stale,
            targets,
            settings,
            content,
            source_catalogs,
        };
        Ok((workspace, others))
    }

    /// The locales of the project in `root`, the source first.
    ///
    /// # Errors
    /// When there is no `tafsiri.toml`, or it cannot be read.
    pub fn locales(root: &Path) -> Result<Vec<Locale>> {
        let project = read_settings(root)?.project;
        Ok(std::iter::once(project.source).chain(project.locales).collect())
    }

    /// Reads the project with those of `locales` that it has, and takes in those that are pseudo-locales.
    ///
    /// # Errors
    /// As [`open`](Self::open).
    pub fn open_with_pseudo(root: &Path, locales: &[Locale]) -> Result<Self> {
        Self::read_with_pseudo(Reader::new(root), locales)
    }

    /// As [`Workspace::open_with_pseudo`], with a reader.
    pub(crate) fn read_with_pseudo(reader: Reader<'_>, locales: &[Locale]) -> Result<Self> {
        let root = reader.root;
        let known = Self::locales(root)?;
        let is_pseudo = |locale: &&Locale| Pseudo::of(locale).is_some() && !known.contains(locale);
        let (pseudo, mut real): (Vec<&Locale>, Vec<&Locale>) = locales.iter().partition(is_pseudo);
        // Nothing of the others is read where none of them was asked for.
        real.extend(known.first().filter(|_| real.is_empty() && !pseudo.is_empty()));
        let mut workspace = Self::read(reader, &real.into_iter().cloned().collect::<Vec<_>>())?;
        pseudo.into_iter().filter_map(Pseudo::of).for_each(|pseudo| workspace.add_pseudo(pseudo));
        Ok(workspace)
    }

    /// Takes a pseudo-locale in: everything that readers see has a text in it, and nothing of it is on disk.
    pub fn add_pseudo(&mut self, pseudo: Pseudo) {
        if let Some(target) = pseudo::target(self, pseudo) {
            self.targets.insert(target.locale.clone(), target);
        }
    }

    /// The pseudo-locales that were taken in.
    pub fn pseudo_locales(&self) -> impl Iterator<Item = &Locale> {
        self.targets.keys().filter(|locale| self.is_pseudo(locale))
    }

    /// Whether a locale is a pseudo-locale, and none that the project has itself.
    #[must_use]
    pub fn is_pseudo(&self, locale: &Locale) -> bool {
        Pseudo::of(locale).is_some() && !self.settings.project.locales.contains(locale)
    }

    /// Whether the files of a locale hold translations alone: those of a locale that an overlay is written in are sources too.
    pub(crate) fn is_target_alone(&self, locale: &Locale) -> bool {
        locale != self.source_locale() && !foreign_locales(&self.settings, &self.content).contains(locale)
    }

    /// Lets go of it while others go on, or the process ends: it is a million small pieces.
    pub(crate) fn let_go(self) {
        rayon::spawn(move || drop(self));
    }

    /// The source locale.
    #[must_use]
    pub fn source_locale(&self) -> &Locale {
        &self.settings.project.source
    }

    /// Who is asked in turn for a text of `locale`.
    #[must_use]
    pub fn chain(&self, locale: &Locale) -> Vec<Locale> {
        if self.is_pseudo(locale) {
            // Another fallback would hide what has no text.
            return vec![locale.clone(), self.source_locale().clone()];
        }
        let declared = |(locale, settings): (&Locale, &tafsiri_model::settings::LocaleSettings)| {
            Some((locale.clone(), settings.fallback.clone()?))
        };
        locale.chain(&self.settings.locale.iter().filter_map(declared).collect(), self.source_locale())
    }

    /// A source beside what a locale has of it.
    pub(crate) fn pair<'w>(&'w self, target: &'w Target, source: &'w Source) -> Pair<'w> {
        let catalog = target.catalogs.get(&source.id).map(Arc::as_ref);
        Pair { target, source, catalog, asked: Cell::new(false), records: OnceCell::new(), left: &self.left }
    }

    /// The translation of a unit.
    #[must_use]
    pub fn message<'t>(&'t self, target: &'t Target, source: &'t Source, unit: &'t SourceUnit) -> Option<&'t Message> {
        self.pair(target, source).found(unit).map(|(_, message)| message)
    }

    /// The translation of a unit with the place where it stands: where the unit was at the last extract, unless that was
    /// cut short behind writing it to where the unit is now. A message that another unit left behind is not its own.
    pub(crate) fn message_at<'t>(
        &'t self,
        target: &'t Target,
        source: &'t Source,
        unit: &'t SourceUnit,
    ) -> Option<(UnitAddress, &'t Message)> {
        let ((page, unit), message) = self.pair(target, source).found(unit)?;
        Some((UnitAddress { page: page.clone(), unit: unit.clone() }, message))
    }

    /// The record of a translated message as it is today; nothing where it is not translated.
    #[must_use]
    pub fn record(&self, target: &Target, source: &Source, unit: &SourceUnit) -> Option<Record> {
        self.pair(target, source).translated(unit).map(|(_, record)| record)
    }

    /// The source that a unit belongs to, by the unit's address.
    #[must_use]
    pub fn source_of(&self, unit: &str) -> Option<&Source> {
        self.sources.get(&UnitAddress::parse(unit).ok()?.page)
    }

    /// Refuses names of modules that there are none of.
    ///
    /// # Errors
    /// When there is no module of one of the names.
    pub fn has_modules(&self, names: &[String]) -> Result<()> {
        let known: Vec<&str> = self.content.modules.iter().map(|(name, _)| name.as_str()).collect();
        let Some(module) = names.iter().find(|module| !known.contains(&module.as_str())) else { return Ok(()) };
        let help =
            advice(module, known.iter().copied()).unwrap_or_else(|| format!("the modules are {}", known.join(", ")));
        let unknown = Diagnostic::error("settings/unknown-module", format!("there is no module `{module}`"));
        Err(unknown.help(help).into())
    }

    /// Whether the source catalogs are as `extract` would write them, as far as units go.
    #[must_use]
    pub fn is_extracted(&self) -> bool {
        let kept = |source: &Source| source.units.iter().all(|unit| unit.aligned.is_kept());
        self.gone.is_empty() && self.sources.values().filter(|source| source.extracted).all(kept)
    }
}

/// The folder of a project's content, from its root.
///
/// # Errors
/// When there is no `tafsiri.toml`, or it cannot be read.
pub fn content_folder(root: &Path) -> Result<String> {
    Ok(read_settings(root)?.project.content)
}

/// What `tafsiri.toml` says.
pub(crate) fn read_settings(root: &Path) -> Result<Settings> {
    let path = root.join("tafsiri.toml");
    if !path.is_file() {
        let place = Place::file(path.to_string_lossy());
        return Err(Diagnostic::error("settings/missing", "there is no tafsiri.toml here")
            .at(place)
            .help("run the command inside a project, or name one with `-C DIR`; five lines make one: [project], title = \"My course\", source = \"en\", locales = [\"fr\"], content = \"src\"")
            .into());
    }
    toml_file(root, &path)
}

/// The interface texts of locales that are not read: a page names every language that it is there in.
fn interfaces(
    root: &Path,
    settings: &Settings,
    read: &BTreeMap<Locale, Target>,
) -> Result<BTreeMap<Locale, Arc<Catalog>>> {
    let others = settings.project.locales.iter().filter(|locale| !read.contains_key(*locale));
    let catalogs =
        others.map(|locale| Ok(Target::interface(root, locale)?.map(|catalog| (locale.clone(), catalog.into()))));
    catalogs.filter_map(Result::transpose).collect()
}

/// The target locales that are worked on.
fn wanted_locales(settings: &Settings, named: &[Locale]) -> Result<Vec<Locale>> {
    let all = &settings.project.locales;
    if named.is_empty() {
        return Ok(all.iter().filter(|locale| **locale != settings.project.source).cloned().collect());
    }
    let unknown = |locale: &&Locale| !all.contains(locale) && **locale != settings.project.source;
    if let Some(locale) = named.iter().find(unknown) {
        let known: Vec<&str> = all.iter().map(Locale::as_str).collect();
        return Err(Diagnostic::error(
            "settings/unknown-locale",
            format!("`{locale}` is not a locale of this project"),
        )
        .help(format!("its locales are {}; add others to `locales` in tafsiri.toml", known.join(", ")))
        .into());
    }
    // What a locale falls back on is needed too.
    let mut wanted: Vec<Locale> = Vec::new();
    let declared = settings.locale.iter().filter_map(|(l, s)| Some((l.clone(), s.fallback.clone()?))).collect();
    for locale in named.iter().flat_map(|locale| locale.chain(&declared, &settings.project.source)) {
        if locale != settings.project.source && all.contains(&locale) && !wanted.contains(&locale) {
            wanted.push(locale);
        }
    }
    Ok(wanted)
}

/// The locales that overlays are written in, other than the project's own.
fn foreign_locales(settings: &Settings, content: &Content) -> BTreeSet<Locale> {
    let written = content.overlays.values().filter_map(|overlay| overlay.locale.clone());
    written.filter(|locale| *locale != settings.project.source).collect()
}

/// Puts the source catalogs of overlays that are written in another locale to the others. What the project's own locale
/// has of these pages is a translation: then it is a target too.
fn part_sources(drafts: &[Draft], sources: &mut Target, targets: &mut BTreeMap<Locale, Target>) {
    let mut own = Target::empty(&sources.locale);
    let foreign: Vec<&Draft> = drafts.iter().filter(|draft| draft.locale != own.locale).collect();
    for draft in &foreign {
        own.take(&draft.id, sources);
        if let Some(target) = targets.get_mut(&draft.locale) {
            sources.take(&draft.id, target);
        }
    }
    if !foreign.is_empty() {
        targets.insert(own.locale.clone(), own);
    }
}

fn left(sources: &BTreeMap<PageId, Source>) -> BTreeSet<UnitAddress> {
    let units = sources.values().flat_map(|source| source.units.iter().map(move |unit| (source, unit)));
    let went = units.filter_map(|(source, unit)| {
        let from = &unit.aligned.from.as_ref()?.address;
        (from.page != source.id || from.unit != unit.id).then(|| from.clone())
    });
    went.collect()
}
