//! Learning objectives: which blocks serve them in the base, and what an edition leaves of these.

use std::collections::BTreeSet;

use serde::Serialize;
use tafsiri_markdown::Block;
use tafsiri_model::nearest::advice;
use tafsiri_model::{Diagnostic, Place, UnitAddress};

use crate::compose::{Composed, unit_id};
use crate::workspace::Workspace;

/// What an edition does for an objective.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Served {
    /// The folder of its module.
    pub module: String,
    /// Its id in `module.toml`.
    pub objective: String,
    /// What learners can do then.
    pub text: String,
    /// How many blocks serve it in the base.
    pub base: usize,
    /// How many of these stand in the edition as they are.
    pub kept: usize,
    /// How many gave way to a layer's own text: somebody should look whether it still serves.
    pub replaced: usize,
}

impl Served {
    /// Whether nothing that serves it is left.
    #[must_use]
    pub fn is_lost(&self) -> bool {
        self.base > 0 && self.kept + self.replaced == 0
    }
}

/// What an edition does for each objective of each module.
#[must_use]
pub fn served(workspace: &Workspace, composed: &Composed<'_>) -> Vec<Served> {
    let mut found = Vec::new();
    for (folder, module) in &workspace.content.modules {
        for (objective, what) in &module.objectives {
            let places: Vec<UnitAddress> = what.served_by.iter().filter_map(|at| address(folder, at)).collect();
            let standing: Vec<Standing> = places.iter().map(|place| standing(workspace, composed, place)).collect();
            let count = |wanted: Standing| standing.iter().filter(|standing| **standing == wanted).count();
            found.push(Served {
                module: folder.clone(),
                objective: objective.clone(),
                text: what.text.clone(),
                base: standing.len(),
                kept: count(Standing::Kept),
                replaced: count(Standing::Replaced),
            });
        }
    }
    found
}

/// Objectives that an edition lost.
#[must_use]
pub fn lost(workspace: &Workspace, composed: &Composed<'_>) -> Vec<Diagnostic> {
    let name = &composed.edition.name;
    let tell = |served: Served| {
        let message =
            format!("nothing in the edition `{name}` serves the objective `{}`: {}", served.objective, served.text);
        Diagnostic::warning("edition/objective", message)
            .at(module_file(&served.module))
            .help("keep one of the blocks in `served-by`, or replace it instead of removing it")
    };
    served(workspace, composed).into_iter().filter(Served::is_lost).map(tell).collect()
}

/// Places in `served-by` that are in no page.
#[must_use]
pub fn dangling(workspace: &Workspace) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (folder, module) in &workspace.content.modules {
        let known: Vec<String> = workspace
            .content
            .pages
            .iter()
            .filter(|(id, _)| id.folder() == folder)
            .flat_map(|(id, page)| {
                ids(workspace, &page.page.blocks).into_iter().map(move |own| format!("{}#{own}", id.name()))
            })
            .collect();
        for place in module.objectives.values().flat_map(|what| &what.served_by) {
            if !known.contains(place) {
                let help = advice(place, known.iter().map(String::as_str));
                found.push(
                    Diagnostic::error("module/objective", format!("`{place}` is in no page of this module"))
                        .at(module_file(folder))
                        .help(help.unwrap_or("name a unit or a directive as `page#id`".to_owned())),
                );
            }
        }
    }
    found
}

fn module_file(folder: &str) -> Place {
    Place::file(format!("content/modules/{folder}/module.toml"))
}

fn address(folder: &str, place: &str) -> Option<UnitAddress> {
    UnitAddress::parse(&format!("{folder}/{place}")).ok()
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Standing {
    Kept,
    Replaced,
    Removed,
}

fn standing(workspace: &Workspace, composed: &Composed<'_>, place: &UnitAddress) -> Standing {
    let Some(blocks) = composed.pages.get(&place.page) else { return Standing::Removed };
    let id = place.unit.as_str();
    if ids(workspace, blocks).contains(id) {
        Standing::Kept
    } else if is_replaced(blocks, id) {
        Standing::Replaced
    } else {
        Standing::Removed
    }
}

/// The ids of what stands in a tree as the base has it.
fn ids(workspace: &Workspace, blocks: &[Block]) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for block in blocks {
        let units = block.texts().into_iter().filter_map(|text| unit_id(workspace, text.unit.as_ref()?));
        found.extend(units.map(ToString::to_string));
        if let Block::Directive(directive) = block {
            found.extend(directive.id.clone());
        }
        if !matches!(block, Block::Layered(_)) {
            found.extend(block.children().into_iter().flat_map(|children| ids(workspace, children)));
        }
    }
    found
}

fn is_replaced(blocks: &[Block], id: &str) -> bool {
    blocks.iter().any(|block| match block {
        Block::Layered(layered) => !block.is_removed() && layered.replaced.iter().any(|replaced| replaced == id),
        block => block.children().into_iter().any(|children| is_replaced(children, id)),
    })
}
