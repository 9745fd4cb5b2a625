//! `tafsiri accept`.

use clap::Args;
use tafsiri_model::Diagnostic;
use tafsiri_project::ProjectError;
use tafsiri_project::drift::{Verdict, judge};

use super::Outcome;
use super::drift::{Grade, collect};
use crate::args::Common;
use crate::report;

/// Says of drifted translations that they are good as they are
#[derive(Args)]
#[command(
    after_help = "Example: tafsiri accept --locale fr 01-why-now/index#allow-two-hours\nNothing is accepted that is not named: by its address, by a severity, or by --all. Each is told."
)]
pub(crate) struct Accept {
    /// Units and images, as `tafsiri drift` names them
    #[arg(value_name = "UNIT")]
    units: Vec<String>,
    /// All drifted translations of this severity (may be repeated)
    #[arg(long, value_enum)]
    severity: Vec<Grade>,
    /// All drifted translations of the locales and modules that are named
    #[arg(long)]
    all: bool,
    /// Take back that a change was carried forward: the translation is listed as drifted until somebody accepts it
    #[arg(long)]
    undo: bool,
}

impl Accept {
    pub(crate) fn run(&self, common: &Common) -> Result<Outcome, ProjectError> {
        if self.units.is_empty() && self.severity.is_empty() && !self.all {
            return Err(Diagnostic::error("accept/nothing", "nothing is named")
                .help("name units, or use `--severity cosmetic` or `--all`; `tafsiri drift` lists them")
                .into());
        }
        let workspace = common.open()?;
        let chosen: Vec<(String, String)> = collect(&workspace, common)?
            .into_iter()
            .filter(|drifted| self.severity.iter().any(|grade| grade.severity() == drifted.severity))
            .map(|drifted| (drifted.locale.to_string(), drifted.unit))
            .collect();
        let verdict = if self.undo { Verdict::Undo } else { Verdict::Accept };
        let editions = common.editions(&workspace)?;
        let wants = common.wants(&editions);
        let mut count = 0;
        for target in workspace.targets.values() {
            let wanted = |unit: &str| {
                let named = self.units.iter().any(|name| name == unit);
                let graded = chosen.iter().any(|(locale, chosen)| *locale == target.locale.as_str() && chosen == unit);
                // An image belongs to no module.
                let is_asked = || workspace.source_of(unit).map_or(common.module.is_empty(), &wants);
                let all = self.all && is_asked();
                named || graded || all
            };
            for unit in judge(&workspace, target, verdict, &wanted)? {
                report::line(&format!(
                    "{:8} {}  {unit}",
                    target.locale.as_str(),
                    if self.undo { "drifted " } else { "accepted" }
                ));
                count += 1;
            }
        }
        report::line(&format!(
            "{} {}",
            report::counted(count, "translation"),
            if self.undo { "to look at again" } else { "accepted" }
        ));
        Ok(if count == 0 { Outcome::Findings } else { Outcome::Fine })
    }
}
