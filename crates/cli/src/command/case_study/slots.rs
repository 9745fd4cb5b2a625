//! `tafsiri case-study slots`, and what is told of a slot wherever one is told of.

use clap::{Args, ValueEnum};
use serde::Serialize;
use tafsiri_model::case_study::Candidate;
use tafsiri_project::compose::compose;
use tafsiri_project::slots::FilledSlot;
use tafsiri_project::{ProjectError, Workspace};

use crate::args::Common;
use crate::command::Outcome;
use crate::report;

#[derive(Args)]
pub(super) struct Slots {
    /// How the table is written
    #[arg(long, value_enum, default_value_t)]
    format: Written,
}

/// How a table is written.
#[derive(Clone, Copy, Default, ValueEnum)]
enum Written {
    /// For people at a terminal
    #[default]
    Text,
    /// For programs: one object with a `version`
    Json,
    /// For a page: a table in Markdown
    Markdown,
}

#[derive(Serialize)]
struct Table {
    editions: Vec<EditionSlots>,
}

#[derive(Serialize)]
struct EditionSlots {
    edition: String,
    slots: Vec<SlotReport>,
}

/// A slot as reports tell it.
#[derive(Serialize)]
pub(crate) struct SlotReport {
    pub(crate) slot: String,
    pub(crate) theme: String,
    pub(crate) level: String,
    pub(crate) case_study: Option<String>,
    pub(crate) reason: String,
    pub(crate) next: Vec<CandidateReport>,
    pub(crate) excluded: Vec<ExcludedReport>,
}

/// A case that could fill a slot, as reports tell it.
#[derive(Serialize)]
pub(crate) struct CandidateReport {
    pub(crate) case_study: String,
    pub(crate) reason: String,
}

/// A case that may not fill a slot, as reports tell it.
#[derive(Serialize)]
pub(crate) struct ExcludedReport {
    pub(crate) case_study: String,
    pub(crate) overlay: String,
}

impl SlotReport {
    pub(crate) fn of(filled: &FilledSlot) -> Self {
        let best = filled.choice.as_ref().map(|choice| candidate(&choice.best));
        let next = filled.choice.iter().flat_map(|choice| &choice.next);
        let excluded = filled.excluded.iter();
        Self {
            slot: filled.slot.address.to_string(),
            theme: filled.slot.theme.clone(),
            level: filled.slot.level.clone(),
            case_study: best.as_ref().map(|best| best.case_study.clone()),
            reason: best.map_or_else(|| "there is no case study to choose".to_owned(), |best| best.reason),
            next: next.map(candidate).collect(),
            excluded: excluded
                .map(|excluded| ExcludedReport { case_study: excluded.case.clone(), overlay: excluded.layer.clone() })
                .collect(),
        }
    }
}

fn candidate(candidate: &Candidate) -> CandidateReport {
    CandidateReport { case_study: candidate.case.clone(), reason: candidate.score.words() }
}

impl Slots {
    pub(super) fn run(&self, common: &Common, workspace: &Workspace) -> Result<Outcome, ProjectError> {
        let mut editions = Vec::new();
        for edition in common.editions(workspace)? {
            let composed = compose(workspace, &edition);
            let wanted = composed.slots.iter().filter(|filled| {
                common.module.is_empty() || common.module.iter().any(|name| name == filled.slot.address.page.module())
            });
            let slots = wanted.map(SlotReport::of).collect();
            editions.push(EditionSlots { edition: edition.name.clone(), slots });
        }
        match self.format {
            Written::Json => report::json(&Table { editions }),
            Written::Text => report::table(&HEAD.map(str::to_owned), &rows(&editions)),
            Written::Markdown => markdown(&rows(&editions)),
        }
        Ok(Outcome::Fine)
    }
}

/// The columns of the table.
const HEAD: [&str; 4] = ["edition", "slot", "case study", "why"];

fn rows(editions: &[EditionSlots]) -> Vec<[String; 4]> {
    let row = |edition: &EditionSlots, slot: &SlotReport| {
        let case = slot.case_study.clone().unwrap_or_else(|| "nothing".to_owned());
        [edition.edition.clone(), slot.slot.clone(), case, slot.reason.clone()]
    };
    editions.iter().flat_map(|edition| edition.slots.iter().map(move |slot| row(edition, slot))).collect()
}

fn markdown(rows: &[[String; 4]]) {
    let line = |cells: &[String]| {
        let cells: Vec<String> = cells.iter().map(|cell| cell.replace('|', "\\|")).collect();
        report::line(&format!("| {} |", cells.join(" | ")));
    };
    line(&HEAD.map(str::to_owned));
    report::line("| --- | --- | --- | --- |");
    rows.iter().for_each(|row| line(row));
}
