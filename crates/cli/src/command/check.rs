//! `tafsiri check`.

use clap::{Args, ValueEnum};
use serde::Serialize;
use tafsiri_model::{Diagnostic, Level};
use tafsiri_project::ProjectError;
use tafsiri_project::findings::findings;

use super::Outcome;
use crate::args::{Common, Format};
use crate::report;

/// Checks pages, catalogs and editions
#[derive(Args)]
#[command(
    after_help = "Example: tafsiri check --locale ar --level warning\nExits with 1 if there is a finding at or above the level."
)]
pub(crate) struct Check {
    /// The level from which findings are told and counted
    #[arg(long, value_enum, default_value_t = Threshold::Error)]
    level: Threshold,
    /// The day on which figures with an expiry are judged; by default the present one
    #[arg(long, value_name = "YYYY-MM-DD")]
    today: Option<String>,
    /// How the report is written
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

#[derive(Clone, Copy, ValueEnum)]
enum Threshold {
    /// Everything, such as units that are not translated yet
    Note,
    /// Likely mistakes too
    Warning,
    /// Sure mistakes only
    Error,
}

impl Threshold {
    fn level(self) -> Level {
        match self {
            Self::Note => Level::Note,
            Self::Warning => Level::Warning,
            Self::Error => Level::Error,
        }
    }
}

#[derive(Serialize)]
struct Report<'r> {
    findings: &'r [Diagnostic],
}

impl Check {
    pub(crate) fn run(&self, common: &Common) -> Result<Outcome, ProjectError> {
        let workspace = common.open()?;
        let editions = common.editions(&workspace)?;
        let today = self.today.clone().unwrap_or_else(|| jiff::Zoned::now().date().to_string());
        let mut all = findings(&workspace, &editions, &common.wants(&editions), &today);
        let below = all.iter().filter(|finding| finding.level < self.level.level()).count();
        all.retain(|finding| finding.level >= self.level.level());
        match self.format {
            Format::Json => report::json(&Report { findings: &all }),
            Format::Text => tell(&all, below),
        }
        Ok(if all.is_empty() { Outcome::Fine } else { Outcome::Findings })
    }
}

fn tell(findings: &[Diagnostic], below: usize) {
    report::findings_report(findings);
    let count = |level: Level, one: &str| {
        let number = findings.iter().filter(|finding| finding.level == level).count();
        report::counted(number, one)
    };
    let hidden = if below == 0 { String::new() } else { format!("; {below} below the level asked for") };
    let counts = [count(Level::Error, "error"), count(Level::Warning, "warning"), count(Level::Note, "note")];
    report::line(&format!("{}{hidden}", counts.join(", ")));
}
