//! Layers over pages, and cases into slots. No locale is involved yet.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use tafsiri_markdown::Block;
use tafsiri_markdown::block::UnitRef;
use tafsiri_markdown::patch::{Layer, Operation, PatchError, Units, lay, operations};
use tafsiri_model::case_study::Choice;
use tafsiri_model::nearest::advice;
use tafsiri_model::settings::{Module, ModuleChange};
use tafsiri_model::{Diagnostic, PageId, Place, UnitAddress, UnitId};

use crate::content::{ContentPage, Role};
use crate::edition::Edition;
use crate::load::place_in;
use crate::slots::{FilledSlot, filled};
use crate::workspace::Workspace;

/// An edition's pages with its layers over them.
#[derive(Debug)]
pub struct Composed<'w> {
    /// The edition.
    pub edition: &'w Edition,
    /// The blocks of each page for readers and each case study.
    pub pages: BTreeMap<&'w PageId, Cow<'w, [Block]>>,
    /// The modules in reading order, with their pages.
    pub modules: Vec<ComposedModule<'w>>,
    /// What fills each slot.
    pub slots: Vec<FilledSlot>,
    /// What the layers did, in their order.
    pub patches: Vec<Patch<'w>>,
    /// What is wrong with the layers.
    pub problems: Vec<Diagnostic>,
}

/// A module of an edition.
#[derive(Clone, Debug)]
pub struct ComposedModule<'w> {
    /// The name of its folder.
    pub folder: &'w str,
    /// What its file says.
    pub module: &'w Module,
    /// Its pages in reading order.
    pub pages: Vec<PageId>,
}

/// An operation that found its place.
#[derive(Clone, Debug)]
pub struct Patch<'w> {
    /// The layer.
    pub layer: String,
    /// The page that it is about.
    pub page: PageId,
    /// The page that says so.
    pub from: &'w ContentPage,
    /// The operation.
    pub operation: Operation,
    /// The text that it is about.
    pub text: String,
    /// Whether a higher layer overrules it.
    pub is_shadowed: bool,
}

/// The units of a workspace, for operations that name them.
struct Known<'w>(&'w Workspace);

impl Units for Known<'_> {
    fn id(&self, unit: &UnitRef) -> Option<&str> {
        unit_id(self.0, unit).map(UnitId::as_str)
    }

    fn text(&self, unit: &UnitRef) -> Option<&str> {
        let units = &self.0.sources.get(&unit.context.page)?.units;
        units.get(unit.index).map(|unit| unit.text.as_str())
    }
}

/// Lays an edition's overlays over the base.
#[must_use]
pub fn compose<'w>(workspace: &'w Workspace, edition: &'w Edition) -> Composed<'w> {
    let mut composed = Composed {
        edition,
        pages: BTreeMap::new(),
        modules: Vec::new(),
        slots: Vec::new(),
        patches: Vec::new(),
        problems: edition.problems.clone(),
    };
    for (id, page) in &workspace.content.pages {
        let is_in = match &page.role {
            Role::Page => true,
            Role::CaseStudy => edition.has(id),
            Role::Added(layer) => edition.layer_names().any(|name| name == layer),
            Role::Patch(_) => false,
        };
        if is_in {
            composed.pages.insert(id, Cow::Borrowed(&page.page.blocks));
        }
    }
    composed.modules = base_modules(workspace);
    for layer in edition.layer_names() {
        composed.change_modules(workspace, layer);
        let patches = workspace.content.pages.values().filter(|page| page.role == Role::Patch(layer.to_owned()));
        for patch in patches {
            composed.patch(workspace, layer, patch);
        }
    }
    composed.leave_out();
    composed.fill_slots(workspace);
    composed
}

fn base_modules(workspace: &Workspace) -> Vec<ComposedModule<'_>> {
    let module = |(folder, module): &'_ (String, Module)| {
        let page =
            |page: &String| PageId::new(&if folder.is_empty() { page.clone() } else { format!("{folder}/{page}") });
        module.pages.iter().filter_map(|name| page(name).ok()).collect()
    };
    let modules = workspace.content.modules.iter();
    modules.map(|entry| ComposedModule { folder: &entry.0, module: &entry.1, pages: module(entry) }).collect()
}

impl<'w> Composed<'w> {
    fn change_modules(&mut self, workspace: &Workspace, layer: &str) {
        let Some(overlay) = workspace.content.overlays.get(layer) else { return };
        for (folder, change) in &overlay.modules {
            let names: Vec<&str> = self.modules.iter().map(|module| module.folder).collect();
            let Some(at) = names.iter().position(|name| name == folder) else {
                let known = advice(folder, names.iter().copied());
                let message = format!("there is no module `{folder}`");
                self.problems.push(module_problem(workspace, (layer, folder), message, known));
                continue;
            };
            if change.leave_out {
                self.modules.remove(at);
            } else if let Some(module) = self.modules.get_mut(at) {
                self.problems.extend(change_pages(workspace, module, layer, change));
            }
        }
    }

    /// Pages that no module of the edition has are no pages of it.
    fn leave_out(&mut self) {
        let kept: BTreeSet<&PageId> = self.modules.iter().flat_map(|module| &module.pages).collect();
        let is_case = |id: &PageId| id.folder().rsplit('/').next() == Some("case-studies");
        let own = |id: &PageId| self.edition.layers.is_empty() || kept.contains(id) || is_case(id);
        let gone: Vec<&PageId> = self.pages.keys().copied().filter(|id| !own(id)).collect();
        gone.iter().for_each(|id| drop(self.pages.remove(id)));
    }

    fn patch(&mut self, workspace: &'w Workspace, layer: &str, patch: &'w ContentPage) {
        let front = &patch.page.front_matter;
        let (mut operations, mut errors) = operations(&patch.page.blocks, front.lines);
        if let Some(line) = conflict_line(&patch.source) {
            // Readers must never see the marks: of this page nothing is used until it is mended.
            operations.clear();
            errors = vec![PatchError {
                line,
                message: "a conflict that nobody has resolved".to_owned(),
                help: Some(
                    "keep what is right of the versions between the marks, then `tafsiri overlay accept`".to_owned(),
                ),
            }];
        }
        let name = patch.page.id().as_str().strip_prefix(&format!("overlays/{layer}/")).unwrap_or_default();
        let base = PageId::new(name).ok().filter(|id| self.pages.contains_key(id));
        match base.and_then(|id| Some((id.clone(), self.pages.get_mut(&id)?))) {
            Some((page, blocks)) => {
                let what = Layer { name: layer, file: &patch.file, operations: &operations };
                let laid = lay(std::mem::take(blocks.to_mut()), what, &Known(workspace));
                *blocks = Cow::Owned(laid.blocks);
                errors.extend(laid.errors);
                for shadow in &laid.shadowed {
                    self.problems.push(shadow_note(shadow, layer, &patch.file));
                    let is_it = |patch: &&mut Patch<'_>| {
                        patch.from.file == shadow.of.file && patch.operation.line == shadow.of.line
                    };
                    self.patches.iter_mut().filter(is_it).for_each(|patch| patch.is_shadowed = true);
                }
                self.patches.extend(laid.applied.into_iter().filter_map(|applied| {
                    let operation = operations.get(applied.operation)?.clone();
                    let (layer, page, text) = (layer.to_owned(), page.clone(), applied.text);
                    Some(Patch { layer, page, from: patch, operation, text, is_shadowed: false })
                }));
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
        let (slots, problems) = filled(workspace, self.edition, &self.pages);
        self.slots = slots;
        self.problems.extend(problems);
    }

    /// What the layers did to a page, in their order, but for what a higher one overrules.
    pub(crate) fn operations_on<'c>(&'c self, page: &'c PageId) -> impl Iterator<Item = &'c Patch<'w>> {
        self.patches.iter().filter(move |patch| &patch.page == page && !patch.is_shadowed)
    }

    /// The case that fills a slot.
    #[must_use]
    pub fn choice(&self, page: &PageId, slot: &str) -> Option<&Choice> {
        let is_it = |at: &UnitAddress| &at.page == page && at.unit.as_str() == slot;
        self.slots.iter().find(|filled| is_it(&filled.slot.address))?.choice.as_ref()
    }
}

/// The id of a unit that a block refers to.
pub(crate) fn unit_id<'w>(workspace: &'w Workspace, unit: &UnitRef) -> Option<&'w UnitId> {
    workspace.sources.get(&unit.context.page)?.units.get(unit.index).map(|unit| &unit.id)
}

fn patch_problem(file: &str, error: PatchError) -> Diagnostic {
    let place = Place { line: error.line, ..Place::file(file) };
    let found = Diagnostic::error("edition/patch", error.message).at(place);
    match error.help {
        Some(help) => found.help(help),
        None => found,
    }
}

/// The line of a mark that `overlay rebase` or version control left.
fn conflict_line(source: &str) -> Option<usize> {
    let is_mark = |line: &str| ["<<<<<<< ", ">>>>>>> ", "||||||| "].iter().any(|mark| line.starts_with(mark));
    source.lines().position(is_mark).map(|at| at + 1)
}

/// What a layer does to the pages of a module; gives what it names and is not there.
fn change_pages(
    workspace: &Workspace,
    module: &mut ComposedModule<'_>,
    layer: &str,
    change: &ModuleChange,
) -> Vec<Diagnostic> {
    let folder = module.folder;
    let added = change.add.iter().filter_map(|name| PageId::new(&format!("overlays/{layer}/{folder}/{name}")).ok());
    let names =
        |module: &ComposedModule<'_>| module.pages.iter().map(|page| page.name().to_owned()).collect::<Vec<_>>();
    let mut problems = Vec::new();
    let mut check = |wanted: &[String], module: &ComposedModule<'_>| {
        let here = names(module);
        for name in wanted.iter().filter(|name| !here.contains(name)) {
            let help = advice(name, here.iter().map(String::as_str));
            let message = format!("`{folder}` has no page `{name}`");
            problems.push(module_problem(workspace, (layer, name), message, help));
        }
    };
    check(&change.remove, module);
    module.pages.retain(|page| !change.remove.iter().any(|name| name == page.name()));
    module.pages.extend(added);
    check(&change.order, module);
    let place = |page: &PageId| change.order.iter().position(|name| name == page.name()).unwrap_or(usize::MAX);
    module.pages.sort_by_key(place);
    problems
}

fn module_problem(
    workspace: &Workspace,
    (layer, name): (&str, &str),
    message: String,
    help: Option<String>,
) -> Diagnostic {
    let file = format!("content/overlays/{layer}/overlay.toml");
    let found = Diagnostic::error("edition/module", message).at(place_in(&workspace.root, &file, name));
    found.help(help.unwrap_or("mend the name in `[modules]`".to_owned()))
}

fn shadow_note(shadow: &tafsiri_markdown::patch::Shadow, by: &str, file: &str) -> Diagnostic {
    let of = &shadow.of;
    let message = format!("the layer `{by}` overrules what `{}` does here: {file}:{}", of.layer, shadow.line);
    let place = Place { line: of.line, ..Place::file(of.file.clone()) };
    Diagnostic::note("edition/shadowed", message).at(place)
}
