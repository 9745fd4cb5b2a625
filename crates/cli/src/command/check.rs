//! `tafsiri check`.

mod explain;
mod output;

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use tafsiri_model::day::is_day;
use tafsiri_model::{Diagnostic, Level, Locale};
use tafsiri_project::coverage::{Share, coverage};
use tafsiri_project::findings::findings;
use tafsiri_project::gate::{Asked, Gated, Scope, gate};
use tafsiri_project::mend::{Mended, mended, propose, write};
use tafsiri_project::{ProjectError, Workspace};
use tafsiri_report::{Report, Row};

use super::Outcome;
use crate::args::Common;
use crate::report;
use output::{FileReport, Output, Wanted};

/// Checks pages, catalogs and editions
#[derive(Args)]
#[command(
    after_help = "Examples: tafsiri check --locale ar --level warning\n          tafsiri check --format github --report sarif=check.sarif --report markdown=summary.md\n          tafsiri check --write-baseline --baseline known.toml, and from then on tafsiri check --baseline known.toml\n          tafsiri check --explain structure/lost-link\nExits with 1 if a finding counts: one at or above the level that is neither silenced nor set aside nor within a limit of tafsiri.toml."
)]
pub(crate) struct Check {
    /// Explain a rule, or list the rules of a group, and check nothing
    #[arg(long, value_name = "RULE")]
    explain: Option<String>,
    /// The level from which findings are told and counted; by default that of tafsiri.toml, else error
    #[arg(long, value_enum)]
    level: Option<Threshold>,
    /// Only what was changed since this revision of the git repository, and what depends on it
    #[arg(long, value_name = "REV")]
    since: Option<String>,
    /// The file of findings that are set aside; mended ones are taken out of it
    #[arg(long, value_name = "FILE")]
    baseline: Option<PathBuf>,
    /// Write the baseline anew: all that counts now is set aside
    #[arg(long, conflicts_with = "since")]
    write_baseline: bool,
    /// Mend what can be mended without touching meaning; `--format patch` shows what that is
    #[arg(long)]
    fix: bool,
    /// The day on which figures with an expiry are judged; by default the present one
    #[arg(long, value_name = "YYYY-MM-DD")]
    today: Option<String>,
    /// How the report is written
    #[arg(long, value_enum, default_value_t)]
    format: Output,
    /// Write the report to a file too, in another format (may be repeated)
    #[arg(long, value_name = "FORMAT=FILE")]
    report: Vec<FileReport>,
    /// An earlier report in JSON, for what the dashboard shows over time (may be repeated)
    #[arg(long, value_name = "FILE")]
    earlier: Vec<PathBuf>,
    /// The language of the dashboard; by default the project's source locale
    #[arg(long, value_name = "TAG")]
    language: Option<Locale>,
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

impl Check {
    pub(crate) fn run(&self, common: &Common) -> Result<Outcome, ProjectError> {
        if let Some(name) = &self.explain {
            report::text(&explain::explained(name)?);
            return Ok(Outcome::Fine);
        }
        let workspace = common.open_with_pseudo()?;
        let day = self.day()?;
        let (mut gated, shares) = self.judged(&workspace, common, &day)?;
        propose(&workspace, &mut gated.judged);
        let files = mended(&workspace, &gated.judged)?;
        if self.fix {
            write(&workspace, &files)?;
            gated.judged.retain(|judged| judged.finding.fix.is_none());
        }
        let report = Report {
            title: workspace.settings.project.title.clone(),
            day,
            level: gated.level,
            folder: gated.folder.clone(),
            coverage: shares.into_iter().map(row).collect(),
            rules: explain::rules(),
            judged: std::mem::take(&mut gated.judged),
        };
        self.tell(&workspace, &report, &files)?;
        self.notes(&gated, &files);
        Ok(if report.tally().counts() == 0 { Outcome::Fine } else { Outcome::Findings })
    }

    fn day(&self) -> Result<String, ProjectError> {
        let day = self.today.clone().unwrap_or_else(|| jiff::Zoned::now().date().to_string());
        if is_day(&day) {
            return Ok(day);
        }
        let wrong = Diagnostic::error("settings/day", format!("`{day}` is no day"));
        Err(wrong.help("write YYYY-MM-DD, such as `--today 2026-11-29`").into())
    }

    /// All findings with their standing, and how much is translated.
    fn judged(&self, workspace: &Workspace, common: &Common, day: &str) -> Result<(Gated, Vec<Share>), ProjectError> {
        let editions = common.editions(workspace)?;
        let wanted = common.wants(&editions);
        let scope = Scope { workspace, editions: &editions, wanted: &wanted };
        let asked = Asked {
            level: self.level.map(Threshold::level),
            since: self.since.as_deref(),
            baseline: self.baseline.as_deref(),
            write_baseline: self.write_baseline,
            whole: common.locale.is_empty() && common.edition.is_empty() && common.module.is_empty(),
        };
        let all = findings(workspace, &editions, &wanted, day);
        Ok((gate(&scope, all, asked)?, coverage(workspace, &editions, &wanted)))
    }

    fn tell(&self, workspace: &Workspace, report: &Report, files: &[Mended]) -> Result<(), ProjectError> {
        let language = self.language.as_ref().unwrap_or(workspace.source_locale());
        let earlier = output::earlier(&self.earlier)?;
        let wanted = Wanted { report, earlier: &earlier, language, files };
        report::text(&wanted.written(self.format, report::has_colour()));
        for FileReport { format, file } in &self.report {
            tafsiri_project::files::write_whole(file, wanted.written(*format, false).as_bytes())?;
        }
        Ok(())
    }

    /// What became of files, beside the report.
    fn notes(&self, gated: &Gated, files: &[Mended]) {
        if let Some((file, count)) = &gated.written {
            let count = report::counted(*count, "finding");
            report::note(&format!("{} sets {count} aside: commit it", file.display()));
        }
        if gated.mended > 0 {
            let count = report::counted(gated.mended, "finding");
            report::note(&format!("mended and taken out of the baseline: {count}; commit it"));
        }
        for Mended { file, edits, .. } in files.iter().filter(|_| self.fix) {
            report::note(&format!("mended {file}: {}", report::counted(*edits, "change")));
        }
    }
}

fn row(share: Share) -> Row {
    Row {
        locale: share.locale,
        module: share.module,
        edition: share.edition,
        units: share.counts.units,
        translated: share.counts.translated,
        drifted: share.counts.drifted,
        reviewed: share.counts.reviewed,
    }
}
