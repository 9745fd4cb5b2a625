//! `tafsiri case-study`.

mod slots;

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Args, Subcommand};
use serde::Serialize;
use tafsiri_model::PageId;
use tafsiri_model::case_study::{CAPACITY_LEVELS, CaseStudy, Confidence, Source, THEMES, covers};
use tafsiri_model::territory::{Area, GROUPS};
use tafsiri_project::propose::{Proposal, Task, propose};
use tafsiri_project::{ProjectError, Workspace, edition};

use super::Outcome;
use crate::args::{Common, Format};
use crate::report;

pub(crate) use slots::SlotReport;

/// The library of case studies: what there is, what fills which slot, and a country's case for others
#[derive(Args)]
#[command(after_help = "Example: tafsiri case-study list --region Africa --theme resources")]
pub(crate) struct CaseStudies {
    #[command(subcommand)]
    action: Action,
}

#[derive(Subcommand)]
enum Action {
    /// Lists the case studies, or those that all filters let through
    #[command(after_help = "Example: tafsiri case-study list --group ldc --sdg 16")]
    List(List),
    /// Tells which case study fills which slot in each edition, and why
    #[command(after_help = "Example: tafsiri case-study slots --edition base --edition country:KE --format markdown")]
    Slots(slots::Slots),
    /// Writes a country's own case study as one for its region, a group of countries or the base
    #[command(
        after_help = "Example: tafsiri case-study propose kenya-huduma --for region:Africa\nThe new file stands beside the old one, and nothing is written over. It tells what a person must still do."
    )]
    Propose(Propose),
}

#[derive(Args)]
struct List {
    /// Only cases of this territory, an ISO 3166-1 alpha-2 code
    #[arg(long, value_name = "XX")]
    territory: Option<String>,
    /// Only cases of this theme
    #[arg(long, value_parser = PossibleValuesParser::new(THEMES), hide_possible_values = true)]
    theme: Option<String>,
    /// Only cases of this capacity level
    #[arg(long, value_parser = PossibleValuesParser::new(CAPACITY_LEVELS))]
    level: Option<String>,
    /// Only cases that serve this Sustainable Development Goal
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u8).range(1..=17))]
    sdg: Option<u8>,
    /// Only cases of this M49 region, subregion or intermediate region
    #[arg(long, value_name = "NAME")]
    region: Option<String>,
    /// Only cases of countries of this group
    #[arg(long, value_parser = PossibleValuesParser::new(GROUPS))]
    group: Option<String>,
    /// How the report is written
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

#[derive(Args)]
struct Propose {
    /// The case study, as `list` tells it
    id: String,
    /// For whom: region:NAME, group:NAME or base
    #[arg(long = "for", value_name = "SCOPE")]
    scope: String,
    /// The folder to write to; by default that of the case study
    #[arg(short = 'o', long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// How the report is written
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

#[derive(Serialize)]
struct Listed {
    case_studies: Vec<Entry>,
}

#[derive(Serialize)]
struct Entry {
    id: String,
    territory: String,
    level: String,
    themes: Vec<String>,
    years: Option<String>,
    confidence: Option<Confidence>,
    title: String,
    sdgs: Vec<u8>,
    licence: String,
    sources: Vec<Source>,
    /// The overlay that it is a part of.
    overlay: Option<String>,
    file: String,
}

#[derive(Serialize)]
struct Proposed {
    file: String,
    tasks: Vec<Task>,
}

impl CaseStudies {
    pub(crate) fn run(&self, common: &Common) -> Result<Outcome, ProjectError> {
        let workspace = common.open()?;
        match &self.action {
            Action::List(list) => list.run(&workspace),
            Action::Slots(slots) => slots.run(common, &workspace),
            Action::Propose(propose) => propose.run(&workspace),
        }
    }
}

impl List {
    fn run(&self, workspace: &Workspace) -> Result<Outcome, ProjectError> {
        let areas = self.areas(workspace)?;
        let cases = workspace.content.cases.values().filter(|case| self.lets_through(case));
        let cases = cases.filter(|case| is_in(case, &areas, workspace));
        let entries: Vec<Entry> = cases.map(|case| entry(case, workspace)).collect();
        match self.format {
            Format::Json => report::json(&Listed { case_studies: entries }),
            Format::Text => tell(&entries),
        }
        Ok(Outcome::Fine)
    }

    /// Where cases must be of, by the filters that name a place.
    fn areas(&self, workspace: &Workspace) -> Result<Vec<Area>, ProjectError> {
        let named = [("country", &self.territory), ("region", &self.region), ("group", &self.group)];
        let names: Vec<String> =
            named.iter().filter_map(|(kind, of)| Some(format!("{kind}:{}", of.as_ref()?))).collect();
        if names.is_empty() {
            return Ok(Vec::new());
        }
        Ok(edition::editions(workspace, &names)?.into_iter().map(|edition| edition.area).collect())
    }

    fn lets_through(&self, case: &CaseStudy) -> bool {
        self.theme.as_ref().is_none_or(|theme| case.themes.contains(theme))
            && self.level.as_ref().is_none_or(|level| &case.level == level)
            && self.sdg.is_none_or(|goal| case.sdgs.contains(&goal))
    }
}

fn is_in(case: &CaseStudy, areas: &[Area], workspace: &Workspace) -> bool {
    let territory = workspace.content.territories.get(&case.territory);
    areas.iter().all(|area| territory.is_some_and(|territory| covers(area, territory)))
}

fn entry(case: &CaseStudy, workspace: &Workspace) -> Entry {
    let page = PageId::new(&case.page()).ok().and_then(|page| workspace.content.pages.get(&page));
    Entry {
        id: case.id.clone(),
        territory: case.territory.clone(),
        level: case.level.clone(),
        themes: case.themes.clone(),
        years: case.years.map(|years| years.to_string()),
        confidence: case.confidence,
        title: case.title.clone(),
        sdgs: case.sdgs.clone(),
        licence: case.licence.clone(),
        sources: case.sources.clone(),
        overlay: case.layer.clone(),
        file: page.map(|page| page.file.clone()).unwrap_or_default(),
    }
}

fn tell(entries: &[Entry]) {
    let head = ["id", "territory", "level", "themes", "years", "confidence", "title"].map(str::to_owned);
    let row = |entry: &Entry| {
        [
            entry.id.clone(),
            entry.territory.clone(),
            entry.level.clone(),
            entry.themes.join(","),
            entry.years.clone().unwrap_or_default(),
            entry.confidence.map(Confidence::as_str).unwrap_or_default().to_owned(),
            entry.title.clone(),
        ]
    };
    let rows: Vec<[String; 7]> = entries.iter().map(row).collect();
    report::table(&head, &rows);
    report::line(&match entries.len() {
        1 => "1 case study".to_owned(),
        number => format!("{number} case studies"),
    });
}

impl Propose {
    fn run(&self, workspace: &Workspace) -> Result<Outcome, ProjectError> {
        let proposal = propose(workspace, &self.id, &self.scope)?;
        let file = self.write(workspace, &proposal)?;
        match self.format {
            Format::Json => report::json(&Proposed { file, tasks: proposal.tasks }),
            Format::Text => {
                report::line(&format!("written: {file}\nwhat a person must still do:"));
                proposal.tasks.iter().for_each(tell_task);
            }
        }
        Ok(Outcome::Fine)
    }

    /// Writes the proposal; gives its file's name, relative to the project or as the folder was named.
    fn write(&self, workspace: &Workspace, proposal: &Proposal) -> Result<String, ProjectError> {
        match &self.out {
            Some(folder) => {
                proposal.write(folder)?;
                Ok(folder.join(&proposal.name).to_string_lossy().into_owned())
            }
            None => {
                proposal.write(&workspace.root.join(&proposal.folder))?;
                Ok(format!("{}/{}", proposal.folder, proposal.name))
            }
        }
    }
}

fn tell_task(task: &Task) {
    let place = if task.line > 0 { format!("line {}", task.line) } else { String::new() };
    report::line(&format!("{place:9} {}", task.words));
}
