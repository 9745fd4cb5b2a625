//! `tafsiri overlay`.

use clap::{Args, Subcommand};
use serde::Serialize;
use tafsiri_model::drift::{Mark, marks};
use tafsiri_model::nearest::advice;
use tafsiri_model::{Diagnostic, drift::Severity};
use tafsiri_project::files::Writer;
use tafsiri_project::overlay::rebase::{Done, Step, plan};
use tafsiri_project::overlay::{Became, Behind, Survey, records, survey};
use tafsiri_project::{ProjectError, Workspace};

use super::Outcome;
use super::drift::shown;
use crate::args::{Common, Format};
use crate::report;

/// Overlays whose base has changed since they were written
#[derive(Args)]
#[command(after_help = "Example: tafsiri overlay status kenya && tafsiri overlay rebase kenya")]
pub(crate) struct Overlay {
    #[command(subcommand)]
    action: Action,
    /// How the report is written
    #[arg(long, value_enum, default_value_t, global = true)]
    format: Format,
}

#[derive(Subcommand)]
enum Action {
    /// Shows where the base has changed: the base then and now, and what the overlay says
    #[command(after_help = "Example: tafsiri overlay status kenya")]
    Status {
        /// Overlays, by the names of their folders; all where none is named
        overlays: Vec<String>,
    },
    /// Takes the base's changes into the overlay where the two do not touch, and follows text that moved
    #[command(
        after_help = "Example: tafsiri overlay rebase kenya --dry-run\nWhere both changed the same words all versions stand in the file, between marks; nothing is built from it until one is chosen."
    )]
    Rebase {
        /// Overlays, by the names of their folders; all where none is named
        overlays: Vec<String>,
        /// Only tell what would be done
        #[arg(long)]
        dry_run: bool,
    },
    /// Says of places that the overlay is right beside the base as it stands
    #[command(after_help = "Example: tafsiri overlay accept kenya 01-why-now/index#allow-two-hours")]
    Accept {
        /// The overlay, by the name of its folder
        overlay: String,
        /// Places, as `overlay status` names them
        places: Vec<String>,
        /// All of its places
        #[arg(long)]
        all: bool,
    },
}

#[derive(Serialize)]
struct Entry {
    overlay: String,
    place: String,
    operation: &'static str,
    file: String,
    line: usize,
    severity: Option<Severity>,
    reasons: Vec<String>,
    base_then: String,
    base_now: Option<String>,
    ours: String,
    went: Vec<String>,
}

impl Overlay {
    pub(crate) fn run(&self, common: &Common) -> Result<Outcome, ProjectError> {
        let workspace = common.open()?;
        match &self.action {
            Action::Status { overlays } => self.status(&surveys(&workspace, overlays)?),
            Action::Rebase { overlays, dry_run } => self.rebase(&workspace, &surveys(&workspace, overlays)?, *dry_run),
            Action::Accept { overlay, places, all } => {
                accept(&workspace, &surveys(&workspace, std::slice::from_ref(overlay))?, places, *all)
            }
        }
    }

    fn status(&self, surveys: &[Survey<'_>]) -> Result<Outcome, ProjectError> {
        let entries: Vec<Entry> =
            surveys.iter().flat_map(|survey| survey.behind.iter().map(|behind| entry(survey, behind))).collect();
        match self.format {
            Format::Json => {
                #[derive(Serialize)]
                struct Report<'r> {
                    behind: &'r [Entry],
                }
                report::json(&Report { behind: &entries });
            }
            Format::Text => {
                entries.iter().for_each(tell);
                for survey in surveys {
                    let places = report::counted(survey.places.len(), "place");
                    report::line(&format!("{}: {places}, {} behind the base", survey.overlay, survey.behind.len()));
                }
            }
        }
        Ok(if entries.is_empty() { Outcome::Fine } else { Outcome::Findings })
    }

    fn rebase(&self, workspace: &Workspace, surveys: &[Survey<'_>], dry: bool) -> Result<Outcome, ProjectError> {
        let plans: Vec<_> = surveys.iter().map(|survey| plan(workspace, survey)).collect();
        let steps: Vec<&Step> = plans.iter().flat_map(|plan| &plan.steps).collect();
        match self.format {
            Format::Json => {
                #[derive(Serialize)]
                struct Report<'r> {
                    steps: &'r [&'r Step],
                }
                report::json(&Report { steps: &steps });
            }
            Format::Text => steps.iter().for_each(|step| report::line(&in_words(step))),
        }
        if !dry {
            for plan in &plans {
                plan.write(workspace)?;
            }
        }
        let open = |step: &&&Step| matches!(step.done, Done::Conflict | Done::Gone(_) | Done::ToRead);
        let left = steps.iter().filter(open).count();
        report::note(&format!("{}, {left} left for a person", report::counted(steps.len(), "place")));
        Ok(if left == 0 { Outcome::Fine } else { Outcome::Findings })
    }
}

/// The overlays that are named, against the base.
fn surveys<'w>(workspace: &'w Workspace, names: &[String]) -> Result<Vec<Survey<'w>>, ProjectError> {
    report::diagnostics(
        &workspace.content.problems.iter().filter(|p| p.rule.starts_with("sync/")).cloned().collect::<Vec<_>>(),
    );
    let known: Vec<&str> = workspace.content.overlays.keys().map(String::as_str).collect();
    if let Some(name) = names.iter().find(|name| !known.contains(&name.as_str())) {
        let help = advice(name, known.iter().copied()).unwrap_or_else(|| format!("one of {}", known.join(", ")));
        return Err(Diagnostic::error("edition/unknown", format!("there is no overlay `{name}`")).help(help).into());
    }
    let wanted = known.iter().filter(|name| names.is_empty() || names.iter().any(|other| other == *name));
    Ok(wanted.map(|name| survey(workspace, name)).collect())
}

fn entry(survey: &Survey<'_>, behind: &Behind<'_>) -> Entry {
    let (severity, reasons, went) = match &behind.became {
        Became::Changed(change) => (Some(change.severity), change.reasons.clone(), Vec::new()),
        Became::Moved(to) => (None, vec!["its text stands elsewhere now".to_owned()], vec![to.to_string()]),
        Became::Gone(likest) => {
            let told = likest.iter().map(|(address, share)| format!("{address} ({share} % of the words)"));
            (None, vec!["its text is gone".to_owned()], told.collect())
        }
    };
    Entry {
        overlay: survey.overlay.clone(),
        place: behind.key.clone(),
        operation: behind.place.operation.action.as_str(),
        file: behind.place.from.file.clone(),
        line: behind.place.operation.line,
        severity,
        reasons,
        base_then: behind.then.clone(),
        base_now: behind.place.now.clone(),
        ours: behind.place.ours().trim().to_owned(),
        went,
    }
}

fn tell(entry: &Entry) {
    let colour = report::has_colour();
    let grade = entry.severity.map_or("gone", Severity::as_str);
    report::line(&format!("{grade}  {}  {}: {}", entry.place, entry.operation, entry.reasons.join("; ")));
    report::line(&format!("  {}:{}", entry.file, entry.line));
    let base: Vec<Mark> = match &entry.base_now {
        Some(now) => marks(&entry.base_then, now),
        None => marks(&entry.base_then, &entry.base_then),
    };
    let base: String = base.iter().map(|mark| shown(mark, colour)).collect();
    tell_text("base", &base);
    if !entry.ours.is_empty() {
        tell_text("ours", &entry.ours);
    }
    entry.went.iter().for_each(|went| report::line(&format!("  most like it: {went}")));
    report::line("");
}

/// A text of several lines under its name.
fn tell_text(name: &str, text: &str) {
    for (at, line) in text.lines().enumerate() {
        report::line(format!("  {:5} {line}", if at == 0 { name } else { "" }).trim_end());
    }
}

fn in_words(step: &Step) -> String {
    let done = match &step.done {
        Done::Merged => "merged     the base's change stands in the overlay's text now".to_owned(),
        Done::Conflict => "conflict   both changed the same words: choose in the file".to_owned(),
        Done::Accepted => "accepted   the base changed nothing that matters beside it".to_owned(),
        Done::Followed(to) => format!("followed   its text is {to} now"),
        Done::ToRead => "to read    then `tafsiri overlay accept`".to_owned(),
        Done::Gone(likest) if likest.is_empty() => "gone       and nothing is like it: name another place".to_owned(),
        Done::Gone(likest) => {
            let told: Vec<String> = likest.iter().map(|(to, share)| format!("{to} ({share} %)")).collect();
            format!("gone       most like it: {}", told.join(", "))
        }
    };
    format!("{done}\n           {}  {}:{}", step.place, step.file, step.line)
}

fn accept(
    workspace: &Workspace,
    surveys: &[Survey<'_>],
    places: &[String],
    all: bool,
) -> Result<Outcome, ProjectError> {
    if places.is_empty() && !all {
        return Err(Diagnostic::error("accept/nothing", "nothing is named")
            .help("name places as `tafsiri overlay status` does, or use `--all`")
            .into());
    }
    let mut count = 0;
    for survey in surveys {
        let (records, done) = survey.accepted(&|behind| all || places.contains(&behind.key));
        Writer::new(&workspace.root)?.write(&records::name(&survey.overlay), records::write(&records).as_bytes())?;
        done.iter().for_each(|place| report::line(&format!("accepted  {place}")));
        count += done.len();
    }
    report::line(&format!("{} accepted", report::counted(count, "place")));
    Ok(if count == 0 { Outcome::Findings } else { Outcome::Fine })
}
