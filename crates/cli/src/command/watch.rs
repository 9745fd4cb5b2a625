//! `tafsiri watch`.

use clap::Args;
use tafsiri_project::ProjectError;
use tafsiri_serve::Change;

use super::Outcome;
use super::build::Build;
use crate::args::Common;
use crate::report;

/// Builds the packages again whenever a file is saved, each time only what it touches
#[derive(Args)]
#[command(after_help = "Example: tafsiri watch --locale fr --format html\nCtrl-C ends it, between two builds.")]
pub(crate) struct Watch {
    #[command(flatten)]
    build: Build,
}

impl Watch {
    pub(crate) fn run(&self, common: &Common) -> Result<Outcome, ProjectError> {
        let root = common.root();
        // What changes while the first build runs is built behind it.
        let mut watch = tafsiri_serve::Watch::new(&root)?;
        self.build(common);
        loop {
            if let Err(problem) = watch.follow(&root) {
                report::diagnostics(&problem.0);
            }
            match watch.wait() {
                Change::End => return Ok(Outcome::Fine),
                Change::Files(names) => {
                    report::line(&report::changed(&names));
                    self.build(common);
                }
            }
        }
    }

    /// One build. Whatever stands in its way is told, and the next change is waited for.
    fn build(&self, common: &Common) {
        if let Err(error) = self.build.run(common) {
            report::diagnostics(&error.0);
        }
    }
}
