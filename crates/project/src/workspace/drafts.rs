//! Sources before their units have ids: what the pages and the settings hold for readers; and how they get their ids from
//! those of the last extract.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use rayon::prelude::*;
use tafsiri_fluent::{Catalog, Message, Value};
use tafsiri_markdown::{Syntax, UnitKind};
use tafsiri_model::align::{Aligned, Fresh, Gone, Known, NewPage, OldPage, align};
use tafsiri_model::settings::Settings;
use tafsiri_model::{Fingerprint, Locale, PageId, UnitAddress, UnitId};

use super::{PROJECT_PAGE, Source, SourceUnit, TERMS_PAGE, UI_PAGE};
use crate::cases::layer_of;
use crate::content::{Content, Role};
use crate::extract::is_written_by_us;
use crate::status::words_of;
use crate::target::Target;

/// A source before its units have ids.
pub(super) struct Draft {
    pub(super) locale: Locale,
    pub(super) id: PageId,
    file: String,
    role: Option<Role>,
    units: Vec<DraftUnit>,
    extracted: bool,
}

struct DraftUnit {
    text: String,
    kind: UnitKind,
    syntax: Syntax,
    note: String,
    under: String,
    line: usize,
    pinned: Option<UnitId>,
}

impl DraftUnit {
    fn fresh(&self) -> Fresh<'_> {
        Fresh { text: &self.text, pinned: self.pinned.as_ref() }
    }
}

impl Draft {
    /// A source of the settings, every unit with its own name.
    fn of_settings(
        locale: &Locale,
        id: &str,
        file: &str,
        texts: impl IntoIterator<Item = (String, String)>,
    ) -> Option<Self> {
        let unit = |(id, text): (String, String)| {
            let pinned = Some(UnitId::new(&id).ok()?);
            let (kind, syntax) = (UnitKind::FrontMatter, Syntax::PlainLine);
            Some(DraftUnit { text, kind, syntax, note: String::new(), under: String::new(), line: 1, pinned })
        };
        let units: Vec<DraftUnit> = texts.into_iter().filter(|(_, text)| !text.is_empty()).filter_map(unit).collect();
        let (locale, id, file) = (locale.clone(), PageId::new(id).ok()?, file.to_owned());
        let draft = Self { locale, id, file, role: None, units, extracted: true };
        (!draft.units.is_empty()).then_some(draft)
    }

    /// With what became of its units.
    fn joined(self, aligned: Vec<Aligned>) -> Source {
        let joined = |(unit, aligned): (DraftUnit, Aligned)| SourceUnit {
            id: aligned.id.clone(),
            print: Fingerprint::of(&unit.text),
            words: words_of(&unit.text),
            text: unit.text,
            kind: unit.kind,
            syntax: unit.syntax,
            under: unit.under,
            note: unit.note,
            line: unit.line,
            aligned,
        };
        Source {
            units: self.units.into_iter().zip(aligned).map(joined).collect(),
            locale: self.locale,
            id: self.id,
            file: self.file,
            role: self.role,
            extracted: self.extracted,
        }
    }
}

/// Pages of the last extract that are no sources any more.
pub(super) fn stale_pages(root: &Path, catalogs: &Target, drafts: &[Draft]) -> BTreeSet<PageId> {
    let drafted: BTreeSet<&PageId> = drafts.iter().map(|draft| &draft.id).collect();
    let others = catalogs.catalogs.keys().filter(|page| !drafted.contains(page));
    others.filter(|page| is_written_by_us(root, &catalogs.locale, page)).cloned().collect()
}

/// All sources with their ids, and what is gone of the last extract.
pub(super) fn aligned(
    drafts: Vec<Draft>,
    catalogs: &Target,
    stale: &BTreeSet<PageId>,
) -> (BTreeMap<PageId, Source>, Vec<Gone>) {
    if stale.is_empty()
        && let Some(kept) = kept(&drafts, catalogs)
    {
        return (joined(drafts, kept), Vec::new());
    }
    let pages = drafts.iter().map(|draft| &draft.id).chain(stale);
    let pages: BTreeSet<&PageId> = pages.collect();
    let known = |page| Some((page, known_of(catalogs.catalogs.get(page)?)));
    let known: Vec<(&PageId, Vec<Known>)> = pages.into_par_iter().filter_map(known).collect();
    let fresh: Vec<Vec<Fresh<'_>>> =
        drafts.iter().map(|draft| draft.units.iter().map(DraftUnit::fresh).collect()).collect();
    let old: Vec<OldPage<'_>> = known.iter().map(|(page, units)| OldPage { page, units }).collect();
    let new: Vec<NewPage<'_>> =
        drafts.iter().zip(&fresh).map(|(draft, units)| NewPage { page: &draft.id, units }).collect();
    let alignment = align(&old, &new);
    (joined(drafts, alignment.pages), alignment.gone)
}

fn joined(drafts: Vec<Draft>, aligned: Vec<Vec<Aligned>>) -> BTreeMap<PageId, Source> {
    let sources = drafts.into_par_iter().zip(aligned).map(|(draft, units)| draft.joined(units));
    sources.map(|source| (source.id.clone(), source)).collect()
}

/// What became of all units where nothing happened to any, which is the usual case: no two sides have to be laid out for that.
fn kept(drafts: &[Draft], catalogs: &Target) -> Option<Vec<Vec<Aligned>>> {
    let of_page = |draft: &Draft| -> Option<Vec<Aligned>> {
        let messages: Vec<&Message> =
            catalogs.catalogs.get(&draft.id).map(|catalog| catalog.messages().collect()).unwrap_or_default();
        let is_kept = |(unit, message): (&DraftUnit, &&Message)| {
            unit.pinned.as_ref().is_none_or(|pinned| pinned == message.id()) && source_text(message) == unit.text
        };
        let are_kept = messages.len() == draft.units.len() && draft.units.iter().zip(&messages).all(is_kept);
        let aligned = |(unit, message): (&DraftUnit, &Message)| {
            Aligned::kept(UnitAddress { page: draft.id.clone(), unit: message.id().clone() }, unit.text.clone())
        };
        are_kept.then(|| draft.units.iter().zip(messages).map(aligned).collect())
    };
    drafts.par_iter().map(of_page).collect()
}

/// The units of a source catalog.
fn known_of(catalog: &Catalog) -> Vec<Known> {
    let known = |message: &Message| Known { id: message.id().clone(), text: source_text(message).into_owned() };
    catalog.messages().map(known).collect()
}

/// The text of a message of a source catalog, as the page has it: plain, or with its placeables.
fn source_text(message: &Message) -> Cow<'_, str> {
    match message.value() {
        Some(Value::Plain(text)) => text.into(),
        _ => tafsiri_fluent::texts::unquoted(message).into(),
    }
}

/// The sources of a project: its pages, and what the settings hold for readers.
pub(super) fn drafts(settings: &Settings, content: &Content, source_catalogs: &Target) -> Vec<Draft> {
    let project = &settings.project;
    let names = [("title".to_owned(), project.title.clone()), ("description".to_owned(), project.description.clone())];
    let terms = |terms: &BTreeMap<String, String>| -> Vec<(String, String)> {
        terms.iter().map(|(name, text)| (format!("-{name}"), text.clone())).collect()
    };
    let mut drafts: Vec<Draft> = Vec::new();
    let source = &project.source;
    drafts.extend(Draft::of_settings(source, PROJECT_PAGE, "tafsiri.toml", names));
    drafts.extend(Draft::of_settings(source, TERMS_PAGE, "tafsiri.toml", terms(&settings.terms)));
    let written_in = |overlay: &str| {
        content.overlays.get(overlay).and_then(|overlay| overlay.locale.clone()).unwrap_or_else(|| source.clone())
    };
    for (name, overlay) in &content.overlays {
        let (id, file) = (format!("overlays/{name}/{TERMS_PAGE}"), format!("content/overlays/{name}/overlay.toml"));
        drafts.extend(Draft::of_settings(&written_in(name), &id, &file, terms(&overlay.terms)));
    }
    for (name, edition) in &content.editions {
        let (id, file) = (format!("editions/{name}"), format!("content/editions/{name}.toml"));
        drafts.extend(Draft::of_settings(source, &id, &file, [("title".to_owned(), edition.title.clone())]));
    }
    drafts.extend(ui_draft(source_catalogs, &project.source));
    drafts.par_extend(content.pages.par_iter().map(|(_, page)| {
        let unit = |unit: &tafsiri_markdown::Unit| DraftUnit {
            text: unit.text.clone(),
            kind: unit.kind,
            syntax: unit.syntax,
            note: unit.note.clone(),
            under: unit.under.clone(),
            line: unit.line,
            pinned: unit.pinned.clone(),
        };
        let locale = match &page.role {
            Role::Patch(overlay) | Role::Added(overlay) => written_in(overlay),
            Role::CaseStudy => layer_of(page.page.id()).map_or_else(|| source.clone(), |layer| written_in(&layer)),
            Role::Page => source.clone(),
        };
        Draft {
            locale,
            id: page.page.id().clone(),
            file: page.file.clone(),
            role: Some(page.role.clone()),
            units: page.page.units.iter().map(unit).collect(),
            extracted: true,
        }
    }));
    drafts
}

/// The interface texts, where the project keeps its own.
fn ui_draft(source_catalogs: &Target, source: &Locale) -> Option<Draft> {
    let id = PageId::new(UI_PAGE).ok()?;
    let catalog = source_catalogs.catalogs.get(&id)?;
    let texts = catalog.messages().map(|message| (message.id().to_string(), source_text(message).into_owned()));
    let mut draft = Draft::of_settings(source, UI_PAGE, &crate::target::catalog_file(source, &id), texts)?;
    draft.extracted = false;
    Some(draft)
}
