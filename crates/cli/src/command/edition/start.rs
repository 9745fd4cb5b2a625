//! `tafsiri edition new`.

use clap::Args;
use tafsiri_project::scaffold::{scaffold, write};
use tafsiri_project::{ProjectError, Workspace};

use crate::command::Outcome;
use crate::report;

/// Starts an edition for a country: an overlay and an edition, with examples and the slots worth filling first
#[derive(Args)]
#[command(after_help = "Example: tafsiri edition new --territory KE --audience rural")]
pub(crate) struct Start {
    /// ISO 3166-1 alpha-2 code of the country
    #[arg(long, value_name = "XX")]
    territory: String,
    /// For whom, such as `rural`
    #[arg(long, value_name = "NAME")]
    audience: Option<String>,
}

impl Start {
    pub(crate) fn run(&self, workspace: &Workspace) -> Result<Outcome, ProjectError> {
        let files = scaffold(workspace, &self.territory, self.audience.as_deref())?;
        write(&workspace.root, &files)?;
        files.keys().for_each(|name| report::line(&format!("written  {name}")));
        report::note("edit the overlay, then `tafsiri extract` and `tafsiri build --edition` with its name");
        Ok(Outcome::Fine)
    }
}
