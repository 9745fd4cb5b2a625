//! What `edition explain` tells of layers and of objectives.

use serde::Serialize;
use tafsiri_project::Workspace;
use tafsiri_project::compose::Composed;
use tafsiri_project::objectives::{Served, served};

use crate::report;

/// One layer, from the base upwards.
#[derive(Serialize)]
pub(super) struct LayerReport {
    name: String,
    title: String,
    rank: &'static str,
    included_by: Vec<String>,
    operations: usize,
    shadowed: usize,
}

/// The layers of an edition, each with what it does.
pub(super) fn layers(workspace: &Workspace, composed: &Composed<'_>) -> Vec<LayerReport> {
    let layer = |layer: &tafsiri_model::layer::Use| {
        let own = || composed.patches.iter().filter(|patch| patch.layer == layer.name);
        LayerReport {
            name: layer.name.clone(),
            title: workspace.content.overlays.get(&layer.name).map(|o| o.title.clone()).unwrap_or_default(),
            rank: layer.rank.as_str(),
            included_by: layer.included_by.clone(),
            operations: own().count(),
            shadowed: own().filter(|patch| patch.is_shadowed).count(),
        }
    };
    composed.edition.layers.iter().map(layer).collect()
}

/// What an edition does for the objectives of its modules.
pub(super) fn objectives(workspace: &Workspace, composed: &Composed<'_>) -> Vec<Served> {
    served(workspace, composed)
}

pub(super) fn tell_layers(layers: &[LayerReport]) {
    for layer in layers {
        let by = match layer.included_by.as_slice() {
            [] => String::new(),
            by => format!(", included by {}", by.join(", ")),
        };
        let shadow =
            if layer.shadowed == 0 { String::new() } else { format!(", {} overruled above it", layer.shadowed) };
        let operations = report::counted(layer.operations, "operation");
        report::line(&format!("layer     {}: for {}{by}; {operations}{shadow}", layer.name, layer.rank));
    }
}

pub(super) fn tell_objectives(objectives: &[Served]) {
    for objective in objectives {
        let Served { module, objective: id, base, kept, replaced, .. } = objective;
        let lost = if objective.is_lost() { ": lost" } else { "" };
        report::line(&format!(
            "objective {module}/{id}: served by {base} in the base, {kept} kept, {replaced} replaced here{lost}"
        ));
    }
}
