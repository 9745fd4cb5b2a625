//! `tafsiri cache`.

use clap::{Args, Subcommand};
use tafsiri_project::ProjectError;
use tafsiri_project::cache::{Stats, clear, stats};

use super::Outcome;
use crate::args::Common;
use crate::report;

/// Tells what earlier builds left to be used again, and removes it
#[derive(Args)]
#[command(
    after_help = "Example: tafsiri cache stats\nThe cache is `.tafsiri/cache` in the project; `[cache] limit` in tafsiri.toml says how many MB it may hold."
)]
pub(crate) struct CacheCommand {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// How many results are kept, and their size
    Stats,
    /// Remove all of them: the next build makes everything anew
    Clear,
}

impl CacheCommand {
    pub(crate) fn run(&self, common: &Common) -> Result<Outcome, ProjectError> {
        match self.what {
            What::Stats => {
                let (held, limit) = stats(&common.root())?;
                report::line(&format!("{}, of at most {}", told(held), megabytes(limit)));
            }
            What::Clear => report::line(&format!("removed: {}", told(clear(&common.root())?))),
        }
        Ok(Outcome::Fine)
    }
}

fn told(stats: Stats) -> String {
    format!("{}, {}", report::counted(stats.entries, "result"), megabytes(stats.bytes))
}

fn megabytes(bytes: u64) -> String {
    format!("{}.{} MB", bytes / 1_000_000, bytes % 1_000_000 / 100_000)
}
