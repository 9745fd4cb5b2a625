//! `tafsiri import`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use serde::Serialize;
use tafsiri_model::Locale;
use tafsiri_project::import::{self, Report};
use tafsiri_project::{ProjectError, Workspace};

use super::Outcome;
use crate::args::{Common, Format};
use crate::report;

/// Brings in translations that were made elsewhere
#[derive(Args)]
#[command(
    after_help = "Example: tafsiri import po/*.po\nThe locale of a catalog is what its header says, else the name of its file; --locale says it for one file.\nWhat found no unit is kept in locales/LOCALE/unmatched.po. Nothing that is there is overwritten."
)]
pub(crate) struct Import {
    /// The catalogs
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// What they are
    #[arg(long, value_enum, default_value_t)]
    format: Catalogs,
    /// Say what would change; write nothing
    #[arg(long)]
    dry_run: bool,
    /// How the report is written
    #[arg(long, value_enum, default_value_t)]
    report: Format,
}

#[derive(Clone, Copy, Default, ValueEnum)]
enum Catalogs {
    /// Catalogs of gettext, keyed by source text, as mdbook-i18n-helpers and po4a write them
    #[default]
    Po,
}

#[derive(Serialize)]
struct Imported {
    imports: Vec<Report>,
}

impl Import {
    pub(crate) fn run(&self, common: &Common) -> Result<Outcome, ProjectError> {
        let Catalogs::Po = self.format;
        let mut imports = Vec::new();
        for file in &self.files {
            let catalog = import::read_po(file)?;
            report::diagnostics(&catalog.problems);
            let locale = import::locale_of(file, &catalog, &common.locale)?;
            let common = Common { locale: vec![locale.clone()], ..common.clone() };
            let workspace = common.open()?;
            imports.push(self.import(&workspace, &locale, &catalog)?);
        }
        match self.report {
            Format::Json => report::json(&Imported { imports }),
            Format::Text => imports.iter().for_each(tell),
        }
        Ok(Outcome::Fine)
    }

    fn import(
        &self,
        workspace: &Workspace,
        locale: &Locale,
        catalog: &import::Catalog,
    ) -> Result<Report, ProjectError> {
        let plan = import::import(workspace, locale, catalog)?;
        if !self.dry_run {
            plan.write(workspace)?;
        }
        Ok(plan.report)
    }
}

fn tell(report: &Report) {
    report::line(&format!(
        "{:8} {} of {} translations found their place: {} units, {} of them fuzzy; {} were translated already; {} found no unit",
        report.locale,
        report.matched,
        report.entries,
        report.units,
        report.fuzzy,
        report.kept,
        report.unmatched.len(),
    ));
}
