//! `tafsiri extract`.

use clap::Args;
use tafsiri_project::ProjectError;
use tafsiri_project::extract::{Changes, Plan};

use super::Outcome;
use crate::args::{Common, Format};
use crate::report;

/// Brings the source catalogs and sync files up to date with the pages
#[derive(Args)]
#[command(
    after_help = "Example: tafsiri extract --dry-run\nWrites locales/<source>/**.ftl and locales/<target>/**/sync.toml. Translations are never touched."
)]
pub(crate) struct Extract {
    /// Exit with 1 if anything would change; write nothing
    #[arg(long)]
    check: bool,
    /// Say what would change; write nothing
    #[arg(long)]
    dry_run: bool,
    /// How the report is written
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

impl Extract {
    pub(crate) fn run(&self, common: &Common) -> Result<Outcome, ProjectError> {
        let workspace = common.open()?;
        let plan = Plan::of(&workspace)?;
        let only_look = self.check || self.dry_run;
        let files = if only_look { plan.pending(&workspace) } else { plan.write(&workspace)? };
        match self.format {
            Format::Json => report::json(&plan),
            Format::Text => tell(&plan.units, &files, only_look),
        }
        Ok(if self.check && !files.is_empty() { Outcome::Findings } else { Outcome::Fine })
    }
}

fn tell(changes: &Changes, files: &[String], only_look: bool) {
    for change in &changes.changed {
        report::line(&format!("changed  {}\n         - {}\n         + {}", change.unit, change.before, change.now));
    }
    let listed = |what: &str, units: &[String]| {
        // A first extract is all new: the count says enough.
        if changes.kept + changes.changed.len() > 0 {
            units.iter().for_each(|unit| report::line(&format!("{what:8} {unit}")));
        }
    };
    listed("new", &changes.new);
    listed("moved", &changes.moved);
    listed("gone", &changes.gone);
    report::line(&format!(
        "{} units kept, {} changed, {} moved, {} new, {} gone; {} {}",
        changes.kept,
        changes.changed.len(),
        changes.moved.len(),
        changes.new.len(),
        changes.gone.len(),
        report::counted(files.len(), "file"),
        if only_look { "would be written" } else { "written" },
    ));
}
