//! `tafsiri edition`.

mod compare;
mod parts;
mod start;

use clap::{Args, Subcommand};
use parts::{LayerReport, layers, objectives, tell_layers, tell_objectives};
use serde::Serialize;
use tafsiri_model::settings::Value;
use tafsiri_project::compose::{Composed, compose};
use tafsiri_project::edition;
use tafsiri_project::objectives::Served;
use tafsiri_project::{ProjectError, Workspace};

use super::Outcome;
use super::case_study::SlotReport;
use crate::args::{Common, Format};
use crate::report;

/// Lists editions, and explains how one comes about
#[derive(Args)]
#[command(after_help = "Example: tafsiri edition explain philippines-rural")]
pub(crate) struct Edition {
    #[command(subcommand)]
    action: Action,
}

#[derive(Subcommand)]
enum Action {
    /// Lists the editions with their layers and locales
    List {
        /// How the report is written
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
    /// Tells an edition's layers, values, terms, and why each case study was chosen
    Explain {
        /// The edition's name, as `list` tells it, or what it is for, such as `country:KE`
        name: String,
        /// How the report is written
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
    Diff(compare::Compare),
    New(start::Start),
}

#[derive(Serialize)]
struct Listed {
    editions: Vec<Entry>,
}

#[derive(Serialize)]
struct Entry {
    name: String,
    title: String,
    territory: Option<String>,
    audience: Option<String>,
    layers: Vec<String>,
    locales: Vec<String>,
}

#[derive(Serialize)]
struct Explained {
    #[serde(flatten)]
    edition: Entry,
    variables: Vec<(String, String)>,
    terms: Vec<TermLayer>,
    slots: Vec<SlotReport>,
    from_below: Vec<LayerReport>,
    objectives: Vec<Served>,
}

#[derive(Serialize)]
struct TermLayer {
    term: String,
    text: String,
    layer: String,
}

impl Edition {
    pub(crate) fn run(&self, common: &Common) -> Result<Outcome, ProjectError> {
        let workspace = common.open()?;
        match &self.action {
            Action::List { format } => list(common, &workspace, *format),
            Action::Explain { name, format } => explain(&workspace, name, *format),
            Action::Diff(compare) => compare.run(common, &workspace),
            Action::New(start) => start.run(&workspace),
        }
    }
}

fn list(common: &Common, workspace: &Workspace, format: Format) -> Result<Outcome, ProjectError> {
    let editions: Vec<Entry> = common.editions(workspace)?.iter().map(entry).collect();
    match format {
        Format::Json => report::json(&Listed { editions }),
        Format::Text => editions.iter().for_each(tell_entry),
    }
    Ok(Outcome::Fine)
}

fn explain(workspace: &Workspace, name: &str, format: Format) -> Result<Outcome, ProjectError> {
    let editions = edition::editions(workspace, &[name.to_owned()])?;
    for edition in &editions {
        let composed = compose(workspace, edition);
        let explained = explained(workspace, edition, &composed);
        match format {
            Format::Json => report::json(&explained),
            Format::Text => tell(&explained),
        }
        report::diagnostics(&composed.problems);
    }
    Ok(Outcome::Fine)
}

fn entry(edition: &edition::Edition) -> Entry {
    Entry {
        name: edition.name.clone(),
        title: edition.settings.title.clone(),
        territory: edition.settings.territory.clone(),
        audience: edition.settings.audience.clone(),
        layers: edition.layer_names().map(str::to_owned).collect(),
        locales: edition.locales.iter().map(ToString::to_string).collect(),
    }
}

fn tell_entry(entry: &Entry) {
    let layers: Vec<&str> = std::iter::once("base").chain(entry.layers.iter().map(String::as_str)).collect();
    report::line(&format!("{:20} layers {:24} locales {}", entry.name, layers.join(" < "), entry.locales.join(" ")));
}

fn explained(workspace: &Workspace, edition: &edition::Edition, composed: &Composed<'_>) -> Explained {
    let mut terms: Vec<TermLayer> = Vec::new();
    let base = std::iter::once(("base", &workspace.settings.terms));
    let overlays = edition.layer_names().filter_map(|name| Some((name, &workspace.content.overlays.get(name)?.terms)));
    for (layer, values) in base.chain(overlays) {
        for (term, text) in values {
            terms.retain(|found| &found.term != term);
            terms.push(TermLayer { term: term.clone(), text: text.clone(), layer: layer.to_owned() });
        }
    }
    Explained {
        edition: entry(edition),
        variables: edition.variables.iter().map(|(name, value)| (name.clone(), value_text(value))).collect(),
        terms,
        slots: composed.slots.iter().map(SlotReport::of).collect(),
        from_below: layers(workspace, composed),
        objectives: objectives(workspace, composed),
    }
}

fn value_text(value: &Value) -> String {
    match value {
        Value::Integer(number) => number.to_string(),
        Value::Decimal(number) => number.to_string(),
        Value::Text(text) => text.clone(),
        Value::List(items) => items.join(", "),
    }
}

fn tell(explained: &Explained) {
    tell_entry(&explained.edition);
    tell_layers(&explained.from_below);
    for (name, value) in &explained.variables {
        report::line(&format!("variable  ${name} = {value}"));
    }
    for term in &explained.terms {
        report::line(&format!("term      -{} = {} (from {})", term.term, term.text, term.layer));
    }
    explained.slots.iter().for_each(tell_slot);
    tell_objectives(&explained.objectives);
}

fn tell_slot(slot: &SlotReport) {
    let case = slot.case_study.as_deref().unwrap_or("nothing");
    report::line(&format!("slot      {}: {case}, {}", slot.slot, slot.reason));
    report::line(&format!("          asks for theme {}, level {}", slot.theme, slot.level));
    for next in &slot.next {
        report::line(&format!("          next {}, {}", next.case_study, next.reason));
    }
    for excluded in &slot.excluded {
        report::line(&format!("          not {}, excluded by the overlay `{}`", excluded.case_study, excluded.overlay));
    }
}
