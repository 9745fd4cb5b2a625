//! `tafsiri todo`.

use clap::Args;
use serde::Serialize;
use tafsiri_model::Locale;
use tafsiri_model::drift::Severity;
use tafsiri_project::ProjectError;
use tafsiri_project::status::missing;

use super::Outcome;
use super::drift::{collect, in_words, media_needs};
use crate::args::{Common, Format};
use crate::report;

/// A translator's work list, in the order that helps readers most
#[derive(Args)]
#[command(
    after_help = "Example: tafsiri todo fr\nFirst what readers could be misled by (critical, major), then what they cannot read yet, then the rest."
)]
pub(crate) struct Todo {
    /// The locale
    locale: Locale,
    /// How the list is written
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

#[derive(Serialize)]
struct List {
    locale: Locale,
    tasks: Vec<Task>,
}

#[derive(Serialize)]
struct Task {
    what: &'static str,
    unit: String,
    words: usize,
    place: String,
    why: String,
}

impl Todo {
    pub(crate) fn run(&self, common: &Common) -> Result<Outcome, ProjectError> {
        let common = Common { locale: vec![self.locale.clone()], ..common.clone() };
        let workspace = common.open()?;
        let all = collect(&workspace, &common)?;
        let drifted = |grave: bool| {
            all.iter().filter(move |drifted| (drifted.severity >= Severity::Major) == grave).map(|drifted| Task {
                what: drifted.severity.as_str(),
                unit: drifted.unit.clone(),
                words: drifted.words_changed,
                place: format!("{}:{}", drifted.place.file, drifted.place.line),
                why: drifted.reasons.join("; "),
            })
        };
        let editions = common.editions(&workspace)?;
        let wanted = common.wants(&editions);
        let missing = workspace.targets.values().flat_map(|target| missing(&workspace, target, &wanted).1);
        let missing = missing.map(|(source, unit)| Task {
            what: "missing",
            words: unit.words,
            place: format!("{}:{}", source.file, unit.line),
            why: String::new(),
            unit: format!("{}#{}", source.id, unit.id),
        });
        let tasks: Vec<Task> = drifted(true).chain(missing).chain(drifted(false)).collect();
        match self.format {
            Format::Json => report::json(&List { locale: self.locale.clone(), tasks }),
            Format::Text => {
                tell(&tasks);
                media_needs(&workspace).iter().for_each(|(locale, media)| report::line(&in_words(locale, media)));
            }
        }
        Ok(Outcome::Fine)
    }
}

fn tell(tasks: &[Task]) {
    for task in tasks {
        let why = if task.why.is_empty() { String::new() } else { format!("  {}", task.why) };
        report::line(&format!("{:10} {:4} words  {}  {}{why}", task.what, task.words, task.unit, task.place));
    }
    let words: usize = tasks.iter().map(|task| task.words).sum();
    report::line(&format!("{}, {}", report::counted(tasks.len(), "text"), report::counted(words, "word")));
}
