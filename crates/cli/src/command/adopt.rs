//! `tafsiri adopt`.

use std::path::PathBuf;

use clap::Args;
use tafsiri_model::Locale;
use tafsiri_project::ProjectError;
use tafsiri_project::adopt::{Wishes, adopt};

use super::Outcome;
use crate::report;

/// Makes a project of a course that exists already: an mdBook, a Hugo or Docusaurus site, or a folder of Markdown
#[derive(Args)]
#[command(
    after_help = "Example: tafsiri adopt my-course --target fr --target ar\nWrites DIR/tafsiri.toml and nothing else."
)]
pub(crate) struct Adopt {
    /// The folder of the course
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    /// Its title; by default what its own settings say
    #[arg(long)]
    title: Option<String>,
    /// The locale that it is written in; by default what its own settings say, else English
    #[arg(long, value_name = "TAG")]
    source: Option<Locale>,
    /// A locale to translate it to (may be repeated); by default those of the catalogs in po/
    #[arg(long, value_name = "TAG")]
    target: Vec<Locale>,
}

impl Adopt {
    pub(crate) fn run(&self) -> Result<Outcome, ProjectError> {
        let wishes = Wishes { title: self.title.clone(), source: self.source.clone(), locales: self.target.clone() };
        let adopted = adopt(&self.folder, &wishes)?;
        adopted.write(&self.folder)?;
        let folder = self.folder.display();
        report::line(&format!("{folder} is {} with {}", adopted.kind, report::counted(adopted.pages, "page")));
        report::line(&format!("wrote {folder}/tafsiri.toml:\n\n{}", adopted.settings));
        report::line(&format!("next: tafsiri -C {folder} extract"));
        if !adopted.catalogs.is_empty() {
            report::line(&format!("then: tafsiri -C {folder} import {folder}/po/*.po"));
        }
        Ok(Outcome::Fine)
    }
}
