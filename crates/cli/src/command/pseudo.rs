//! `tafsiri pseudo`.

use std::path::PathBuf;

use clap::Args;
use tafsiri_model::pseudo::Pseudo;
use tafsiri_project::ProjectError;
use tafsiri_project::build::{Format, Order};
use tafsiri_project::edition::BASE;

use super::Outcome;
use super::build::{format_names, make};
use crate::args::Common;

/// Builds the packages in pseudo-locales, which show what was never given to translators
#[derive(Args)]
#[command(
    after_help = "Example: tafsiri pseudo --format html && xdg-open dist-pseudo/index.html\nen-XA has accents, is a third longer and stands in brackets; ar-XB runs from right to left. They are made of the source and need no file: `tafsiri build --locale en-XA` and `tafsiri render PAGE --locale ar-XB` take them too. What stands there in plain letters is hard-coded."
)]
pub(crate) struct PseudoLocales {
    /// The format to build (may be repeated); by default all
    #[arg(long, value_name = "FORMAT", value_parser = format_names())]
    format: Vec<Format>,
    /// The folder to write to; by default dist-pseudo/ in the project
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

impl PseudoLocales {
    pub(crate) fn run(&self, common: &Common) -> Result<Outcome, ProjectError> {
        let mut common = common.clone();
        if common.locale.is_empty() {
            common.locale = Pseudo::ALL.into_iter().filter_map(|pseudo| pseudo.tag().parse().ok()).collect();
        }
        if common.edition.is_empty() {
            common.edition = vec![BASE.to_owned()];
        }
        let out = self.out.clone().unwrap_or_else(|| common.root().join("dist-pseudo"));
        let formats = if self.format.is_empty() { Format::ALL.to_vec() } else { self.format.clone() };
        make(&common, Order { formats: &formats, ..common.order(&out) })
    }
}
