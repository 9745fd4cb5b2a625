//! The arguments as typed, and what is common to all commands.

use std::path::{Path, PathBuf};

use clap::{Args, Parser, ValueEnum};
use tafsiri_model::Locale;
use tafsiri_project::build::Order;
use tafsiri_project::status::wants;
use tafsiri_project::workspace::Source;
use tafsiri_project::{ProjectError, Workspace, edition};

use crate::command::Command;

/// Keeps one Markdown training toolkit alive in every language and in every country's own edition.
#[derive(Parser)]
#[command(
    name = "tafsiri",
    version,
    after_help = "Example: tafsiri extract && tafsiri status && tafsiri build\nExit codes: 0 fine, 1 findings at or above the level asked for, 2 wrong use or unreadable input."
)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Command,
    #[command(flatten)]
    pub(crate) common: Common,
}

/// Arguments that every command takes.
#[derive(Args, Clone)]
pub(crate) struct Common {
    /// The project's folder; by default this one or the nearest above it that has a tafsiri.toml
    #[arg(short = 'C', value_name = "DIR", global = true)]
    pub(crate) directory: Option<PathBuf>,
    /// Only this locale (may be repeated)
    #[arg(long, value_name = "TAG", global = true)]
    pub(crate) locale: Vec<Locale>,
    /// Only this edition; `base` is the one without layers (may be repeated)
    #[arg(long, value_name = "NAME", global = true)]
    pub(crate) edition: Vec<String>,
    /// Only this module, by its folder's name (may be repeated)
    #[arg(long, value_name = "NAME", global = true)]
    pub(crate) module: Vec<String>,
    /// How many threads work at once; by default as many as the machine has cores
    #[arg(long, value_name = "N", global = true)]
    pub(crate) jobs: Option<usize>,
}

/// How a report is written.
#[derive(Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people
    #[default]
    Text,
    /// For programs: one object with a `version`
    Json,
}

/// How a report is written that can be a page, too.
#[derive(Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum PageFormat {
    /// For people
    #[default]
    Text,
    /// For programs: one object with a `version`
    Json,
    /// One page of HTML that needs nothing else, for a mail
    Html,
}

impl Common {
    /// The project's folder.
    pub(crate) fn root(&self) -> PathBuf {
        if let Some(directory) = &self.directory {
            return directory.clone();
        }
        let here = std::env::current_dir().unwrap_or_else(|_| PathBuf::from("."));
        here.ancestors().find(|folder| folder.join("tafsiri.toml").is_file()).map_or(here.clone(), Path::to_owned)
    }

    /// Starts as many threads as were asked for.
    pub(crate) fn start_threads(&self) {
        if let Some(jobs) = self.jobs {
            // Fails only when a pool is there already, which it is not: this is the first use of it.
            let _ = rayon::ThreadPoolBuilder::new().num_threads(jobs.max(1)).build_global();
        }
    }

    /// The project, read with as many threads as were asked for.
    pub(crate) fn open(&self) -> Result<Workspace, ProjectError> {
        self.start_threads();
        let workspace = Workspace::open(&self.root(), &self.locale)?;
        workspace.has_modules(&self.module)?;
        Ok(workspace)
    }

    /// The project with the pseudo-locales that were asked for, for commands that show and write nothing into it.
    pub(crate) fn open_with_pseudo(&self) -> Result<Workspace, ProjectError> {
        self.start_threads();
        let workspace = Workspace::open_with_pseudo(&self.root(), &self.locale)?;
        workspace.has_modules(&self.module)?;
        Ok(workspace)
    }

    /// What to build into a folder: all that was asked for, in the formats that the settings list.
    pub(crate) fn order<'o>(&'o self, out: &'o Path) -> Order<'o> {
        Order {
            editions: &self.edition,
            locales: &self.locale,
            modules: &self.module,
            formats: &[],
            font_path: &[],
            system_fonts: true,
            out,
            verify: false,
            shard: None,
            cached: true,
        }
    }

    /// The editions asked for.
    pub(crate) fn editions(&self, workspace: &Workspace) -> Result<Vec<edition::Edition>, ProjectError> {
        edition::editions(workspace, &self.edition)
    }

    /// Whether a source belongs to what was asked for.
    pub(crate) fn wants<'a>(&'a self, editions: &'a [edition::Edition]) -> impl Fn(&Source) -> bool + Sync + 'a {
        wants(&self.module, editions)
    }
}
