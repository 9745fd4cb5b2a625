//! The slots of an edition, each with the case that fills it.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::Path;

use tafsiri_markdown::Block;
use tafsiri_markdown::block::Directive;
use tafsiri_model::case_study::{Choice, Excluded, Library, Pin, Slot, rank};
use tafsiri_model::nearest::advice;
use tafsiri_model::territory::{Area, Region};
use tafsiri_model::{Diagnostic, PageId, Place, UnitAddress, UnitId};

use crate::edition::Edition;
use crate::load::place_in;
use crate::workspace::Workspace;

/// A slot and what fills it.
#[derive(Clone, Debug)]
pub struct FilledSlot {
    /// The slot.
    pub slot: Slot,
    /// The case with those that came next; nothing where the edition has no case.
    pub choice: Option<Choice>,
    /// The cases that could have filled it and that layers exclude.
    pub excluded: Vec<Excluded>,
}

/// The pins of each slot, those of lower layers first.
type Pins = BTreeMap<UnitAddress, Vec<Pin>>;
/// The pages of an edition.
type Pages<'w> = BTreeMap<&'w PageId, Cow<'w, [Block]>>;

/// The slots of an edition's pages with their cases, and what is wrong with them.
pub(crate) fn filled(
    workspace: &Workspace,
    edition: &Edition,
    pages: &Pages<'_>,
) -> (Vec<FilledSlot>, Vec<Diagnostic>) {
    let mut slots = Vec::new();
    for (id, blocks) in pages {
        collect_slots(id, blocks, &mut slots);
    }
    let layers: Vec<String> = edition.layer_names().map(str::to_owned).collect();
    let pins = pins(workspace, edition);
    let library = Library {
        cases: &workspace.content.cases,
        territories: &workspace.content.territories,
        layers: &layers,
        pins: &pins,
        excluded: &excluded(workspace, edition),
        areas: &areas(workspace, edition),
    };
    let mut problems = pin_problems(&library, &slots, &workspace.root);
    let filled = slots.into_iter().map(|slot| {
        let mut ranking = rank(&slot, &library);
        let excluded = std::mem::take(&mut ranking.excluded);
        FilledSlot { choice: ranking.choice(), slot, excluded }
    });
    let filled: Vec<FilledSlot> = filled.collect();
    problems.extend(filled.iter().filter_map(stand_in));
    (filled, problems)
}

/// What an edition is for: what it says, else what its layers say that they are for.
fn areas(workspace: &Workspace, edition: &Edition) -> Vec<Area> {
    if edition.area != Area::World {
        return vec![edition.area.clone()];
    }
    let territories = &workspace.content.territories;
    let mut areas = Vec::new();
    for overlay in edition.layer_names().filter_map(|name| workspace.content.overlays.get(name)) {
        let territory = overlay.territory.as_ref().and_then(|code| territories.get(code));
        areas.extend(territory.cloned().map(Area::Territory));
        let regions = overlay.subregions.iter().chain(&overlay.regions);
        areas.extend(regions.filter_map(|name| Region::named(name, territories)).map(Area::Region));
        areas.extend(overlay.groups.iter().cloned().map(Area::Group));
    }
    areas
}

fn pins(workspace: &Workspace, edition: &Edition) -> Pins {
    let mut pins = Pins::new();
    for layer in edition.layer_names() {
        let overlay = workspace.content.overlays.get(layer);
        for (address, case) in overlay.into_iter().flat_map(|overlay| &overlay.case_studies) {
            if let Ok(address) = UnitAddress::parse(address) {
                pins.entry(address).or_default().push(Pin { case: case.clone(), layer: layer.to_owned() });
            }
        }
    }
    pins
}

/// What layers exclude, each with the highest of them.
fn excluded(workspace: &Workspace, edition: &Edition) -> BTreeMap<String, String> {
    let layers = edition.layer_names().filter_map(|name| Some((name, workspace.content.overlays.get(name)?)));
    let cases = layers.flat_map(|(name, overlay)| overlay.exclude_cases.iter().map(move |case| (case, name)));
    cases.map(|(case, layer)| (case.clone(), layer.to_owned())).collect()
}

fn collect_slots(page: &PageId, blocks: &[Block], slots: &mut Vec<Slot>) {
    for block in blocks {
        if let Block::Directive(directive) = block {
            slots.extend(slot(page, directive));
        }
        block.children().into_iter().for_each(|children| collect_slots(page, children, slots));
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

/// Pins on what is no slot, and of cases that another layer brings.
fn pin_problems(library: &Library<'_>, slots: &[Slot], root: &Path) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    for (address, pin) in library.pins.iter().flat_map(|(address, pins)| pins.iter().map(move |pin| (address, pin))) {
        if !slots.iter().any(|slot| &slot.address == address) {
            problems.push(no_slot(address, slots).at(overlay_place(root, &pin.layer, &address.to_string())));
        }
        let of = library.cases.get(&pin.case).and_then(|case| case.layer.as_ref());
        if let Some(of) = of.filter(|of| !library.layers.contains(of)) {
            let message = format!("`{}` is a case study of the overlay `{of}`, which this edition has not", pin.case);
            let help = format!("add `include = [\"{of}\"]`, or pin another case on `{address}`");
            problems.push(
                Diagnostic::error("edition/pin", message).help(help).at(overlay_place(root, &pin.layer, &pin.case)),
            );
        }
    }
    problems
}

fn overlay_place(root: &Path, layer: &str, name: &str) -> Place {
    place_in(root, &format!("content/overlays/{layer}/overlay.toml"), name)
}

fn no_slot(address: &UnitAddress, slots: &[Slot]) -> Diagnostic {
    let names: Vec<String> = slots.iter().map(|slot| slot.address.to_string()).collect();
    let found = Diagnostic::error("edition/pin", format!("`{address}` is no case-study slot"));
    match advice(&address.to_string(), names.iter().map(String::as_str)) {
        Some(help) => found.help(help),
        None if names.is_empty() => found.help("no page of this edition has a slot"),
        None => found.help(format!("the slots are {}", names.join(", "))),
    }
}

/// The warning of a slot that no case of its theme fills.
fn stand_in(filled: &FilledSlot) -> Option<Diagnostic> {
    let Slot { address, theme, .. } = &filled.slot;
    let what = match &filled.choice {
        Some(choice) if choice.best.score.lacks_theme.is_none() || choice.best.is_pinned() => return None,
        Some(choice) => format!("`{}` of another theme fills the slot `{address}`", choice.best.case),
        None => format!("the slot `{address}` stays empty"),
    };
    let help = "write a case study of this theme, or pin one in `[case-studies]` of an overlay";
    let message = format!("no case study that may be chosen has the theme `{theme}`: {what}");
    Some(Diagnostic::warning("edition/empty-slot", message).help(help))
}
