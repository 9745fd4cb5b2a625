//! Editions: layers over pages, and cases into slots. No locale is involved yet.

use std::borrow::Cow;
use std::collections::BTreeMap;

use tafsiri_markdown::Block;
use tafsiri_markdown::block::{Directive, UnitRef};
use tafsiri_markdown::patch::{Operation, PatchError, apply, operations};
use tafsiri_model::case_study::{Choice, Library, Slot, choose};
use tafsiri_model::nearest::advice;
use tafsiri_model::settings::{self, Value};
use tafsiri_model::{Diagnostic, Locale, PageId, Place, UnitAddress, UnitId};

use crate::content::{ContentPage, Role};
use crate::error::Result;
use crate::workspace::Workspace;

/// The name of the edition that has no layer.
pub const BASE: &str = "base";

/// An edition with everything that its name stands for.
#[derive(Clone, Debug)]
pub struct Edition {
    /// Its name: that of its file, or [`BASE`].
    pub name: String,
    /// What its file says.
    pub settings: settings::Edition,
    /// The values of all its layers, the higher one winning.
    pub variables: BTreeMap<String, Value>,
    /// The locales that it is made in, the source first.
    pub locales: Vec<Locale>,
}

impl Edition {
    /// The overlays from the base upwards.
    #[must_use]
    pub fn layers(&self) -> &[String] {
        &self.settings.layers
    }

    /// Whether a source of units belongs to it: the base's own do, and those of its layers.
    #[must_use]
    pub fn has(&self, page: &PageId) -> bool {
        match page.as_str().split('/').collect::<Vec<_>>().as_slice() {
            ["overlays", overlay, ..] => self.layers().iter().any(|layer| layer == overlay),
            ["editions", name] => *name == self.name,
            _ => true,
        }
    }
}

/// The editions of a project, the base first; with `names`, those.
///
/// # Errors
/// When a name is of no edition.
pub fn editions(workspace: &Workspace, names: &[String]) -> Result<Vec<Edition>> {
    let declared = &workspace.content.editions;
    let all: Vec<&str> = std::iter::once(BASE).chain(declared.keys().map(String::as_str)).collect();
    let wanted: Vec<&str> = if names.is_empty() { all.clone() } else { names.iter().map(String::as_str).collect() };
    wanted
        .into_iter()
        .map(|name| match declared.get(name) {
            Some(settings) => Ok(edition(workspace, name, settings.clone())),
            None if name == BASE => Ok(edition(workspace, name, settings::Edition::default())),
            None => {
                let help = advice(name, all.iter().copied()).unwrap_or(format!("the editions are {}", all.join(", ")));
                Err(Diagnostic::error("edition/unknown", format!("there is no edition `{name}`")).help(help).into())
            }
        })
        .collect()
}

fn edition(workspace: &Workspace, name: &str, settings: settings::Edition) -> Edition {
    let mut variables = workspace.settings.variables.clone();
    for layer in settings.layers.iter().filter_map(|layer| workspace.content.overlays.get(layer)) {
        variables.extend(layer.variables.clone());
    }
    let project = &workspace.settings.project;
    let mut locales = vec![project.source.clone()];
    let own = if settings.locales.is_empty() { &project.locales } else { &settings.locales };
    locales.extend(own.iter().filter(|locale| **locale != project.source).cloned());
    Edition { name: name.to_owned(), settings, variables, locales }
}

/// An edition's pages with its layers over them.
#[derive(Debug)]
pub struct Composed<'w> {
    /// The edition.
    pub edition: &'w Edition,
    /// The blocks of each page for readers and each case study.
    pub pages: BTreeMap<&'w PageId, Cow<'w, [Block]>>,
    /// What fills each slot, by its address; nothing where no case has its theme.
    pub slots: Vec<(Slot, Option<Choice>)>,
    /// What is wrong with the layers.
    pub problems: Vec<Diagnostic>,
    /// What the layers did to each page, in their order, each with the page that says so.
    operations: BTreeMap<PageId, Vec<(&'w ContentPage, Operation)>>,
}

/// Lays an edition's overlays over the base.
#[must_use]
pub fn compose<'w>(workspace: &'w Workspace, edition: &'w Edition) -> Composed<'w> {
    let mut composed = Composed {
        edition,
        pages: BTreeMap::new(),
        slots: Vec::new(),
        problems: Vec::new(),
        operations: BTreeMap::new(),
    };
    for (id, page) in &workspace.content.pages {
        if !matches!(page.role, Role::Patch(_)) {
            composed.pages.insert(id, Cow::Borrowed(&page.page.blocks));
        }
    }
    for layer in edition.layers() {
        let patches = workspace.content.pages.values().filter(|page| page.role == Role::Patch(layer.clone()));
        for patch in patches {
            composed.patch(workspace, layer, patch);
        }
    }
    composed.fill_slots(workspace);
    composed
}

impl<'w> Composed<'w> {
    fn patch(&mut self, workspace: &'w Workspace, layer: &str, patch: &'w ContentPage) {
        let front = &patch.page.front_matter;
        let (operations, errors) = operations(&patch.page.blocks, front.lines);
        let mut errors = errors;
        let name = patch.page.id().as_str().strip_prefix(&format!("overlays/{layer}/")).unwrap_or_default();
        let base = PageId::new(name).ok().filter(|id| self.pages.contains_key(id));
        match base.and_then(|id| Some((id.clone(), self.pages.get_mut(&id)?))) {
            Some((id, blocks)) => {
                let blocks = blocks.to_mut();
                let id_of = |unit: &UnitRef| unit_id(workspace, unit).map(UnitId::as_str);
                for operation in operations {
                    match apply(blocks, &operation, &id_of) {
                        Ok(()) => self.operations.entry(id.clone()).or_default().push((patch, operation)),
                        Err(error) => errors.push(error),
                    }
                }
            }
            None => errors.push(PatchError {
                line: 1,
                message: format!("the base has no page `{name}`"),
                help: advice(name, self.pages.keys().map(|id| id.as_str())),
            }),
        }
        self.problems.extend(errors.into_iter().map(|error| patch_problem(&patch.file, error)));
    }

    fn fill_slots(&mut self, workspace: &Workspace) {
        let mut pins = BTreeMap::new();
        for layer in self.edition.layers() {
            let overlay = workspace.content.overlays.get(layer);
            for (address, case) in overlay.into_iter().flat_map(|overlay| &overlay.case_studies) {
                if let Ok(address) = UnitAddress::parse(address) {
                    pins.insert(address, (case.clone(), layer.clone()));
                }
            }
        }
        let territory = self.edition.settings.territory.as_ref();
        let library = Library {
            cases: &workspace.content.cases,
            territories: &workspace.content.territories,
            pins: &pins,
            territory: territory.and_then(|code| workspace.content.territories.get(code)),
        };
        let mut slots = Vec::new();
        for (id, blocks) in &self.pages {
            collect_slots(id, blocks, &mut slots);
        }
        for (address, (_, layer)) in &pins {
            if !slots.iter().any(|slot| &slot.address == address) {
                self.problems.push(pin_problem(address, layer, &slots));
            }
        }
        self.slots = slots.into_iter().map(|slot| (slot.clone(), choose(&slot, &library))).collect();
        let empty = self.slots.iter().filter(|(_, choice)| choice.is_none());
        self.problems.extend(empty.map(|(slot, _)| {
            let message =
                format!("no case study has the theme `{}`: the slot `{}` stays empty", slot.theme, slot.address);
            Diagnostic::warning("edition/empty-slot", message)
        }));
    }

    /// What the layers did to a page, in their order, each with the page that says so.
    pub(crate) fn operations_on(&self, page: &PageId) -> impl Iterator<Item = (&'w ContentPage, &Operation)> {
        self.operations.get(page).into_iter().flatten().map(|(patch, operation)| (*patch, operation))
    }

    /// The case that fills a slot.
    #[must_use]
    pub fn choice(&self, page: &PageId, slot: &str) -> Option<&Choice> {
        let found = self.slots.iter().find(|(at, _)| &at.address.page == page && at.address.unit.as_str() == slot);
        found.and_then(|(_, choice)| choice.as_ref())
    }
}

/// The id of a unit that a block refers to.
pub(crate) fn unit_id<'w>(workspace: &'w Workspace, unit: &UnitRef) -> Option<&'w UnitId> {
    workspace.sources.get(&unit.context.page)?.units.get(unit.index).map(|unit| &unit.id)
}

fn collect_slots(page: &PageId, blocks: &[Block], slots: &mut Vec<Slot>) {
    for block in blocks {
        if let Block::Directive(directive) = block {
            slots.extend(slot(page, directive));
            collect_slots(page, &directive.blocks, slots);
        }
    }
}

fn slot(page: &PageId, directive: &Directive) -> Option<Slot> {
    let attribute = |key: &str| directive.attributes.get(key).cloned().unwrap_or_default();
    let unit = UnitId::new(directive.id.as_deref()?).ok()?;
    (directive.kind == "case-study").then(|| Slot {
        address: UnitAddress { page: page.clone(), unit },
        theme: attribute("theme"),
        level: attribute("level"),
    })
}

fn patch_problem(file: &str, error: PatchError) -> Diagnostic {
    let place = Place { line: error.line, ..Place::file(file) };
    let found = Diagnostic::error("edition/patch", error.message).at(place);
    match error.help {
        Some(help) => found.help(help),
        None => found,
    }
}

fn pin_problem(address: &UnitAddress, layer: &str, slots: &[Slot]) -> Diagnostic {
    let names: Vec<String> = slots.iter().map(|slot| slot.address.to_string()).collect();
    let found = Diagnostic::error("edition/pin", format!("`{address}` is no case-study slot"))
        .at(Place::file(format!("content/overlays/{layer}/overlay.toml")));
    match advice(&address.to_string(), names.iter().map(String::as_str)) {
        Some(help) => found.help(help),
        None => found.help(format!("the slots are {}", names.join(", "))),
    }
}
