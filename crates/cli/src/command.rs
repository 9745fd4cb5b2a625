//! The commands, one file each.

mod accept;
mod adopt;
mod build;
mod cache;
mod case_study;
mod check;
mod drift;
mod edition;
mod extract;
mod import;
mod overlay;
mod pseudo;
mod render;
mod serve;
mod status;
mod todo;
mod watch;

use std::process::ExitCode;

use clap::Subcommand;
use tafsiri_project::ProjectError;

use crate::args::Cli;

/// What there is to do.
#[derive(Subcommand)]
pub(crate) enum Command {
    Adopt(adopt::Adopt),
    Extract(extract::Extract),
    Status(status::Status),
    Drift(drift::Drift),
    Todo(todo::Todo),
    Accept(accept::Accept),
    Check(check::Check),
    Build(build::Build),
    Cache(cache::CacheCommand),
    Edition(edition::Edition),
    #[command(name = "case-study")]
    CaseStudies(case_study::CaseStudies),
    Overlay(overlay::Overlay),
    Watch(watch::Watch),
    Serve(serve::Serve),
    Render(render::Render),
    Import(import::Import),
    Pseudo(pseudo::PseudoLocales),
}

/// How a command ended.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// Nothing to object to.
    Fine,
    /// Findings at or above the level asked for.
    Findings,
}

impl Outcome {
    /// The exit code of the process.
    pub(crate) fn code(self) -> ExitCode {
        match self {
            Self::Fine => ExitCode::SUCCESS,
            Self::Findings => ExitCode::from(1),
        }
    }
}

/// Runs what was asked for.
pub(crate) fn run(cli: &Cli) -> Result<Outcome, ProjectError> {
    match &cli.command {
        Command::Adopt(command) => command.run(),
        Command::Extract(command) => command.run(&cli.common),
        Command::Status(command) => command.run(&cli.common),
        Command::Drift(command) => command.run(&cli.common),
        Command::Todo(command) => command.run(&cli.common),
        Command::Accept(command) => command.run(&cli.common),
        Command::Check(command) => command.run(&cli.common),
        Command::Build(command) => command.run(&cli.common),
        Command::Cache(command) => command.run(&cli.common),
        Command::Edition(command) => command.run(&cli.common),
        Command::CaseStudies(command) => command.run(&cli.common),
        Command::Overlay(command) => command.run(&cli.common),
        Command::Watch(command) => command.run(&cli.common),
        Command::Serve(command) => command.run(&cli.common),
        Command::Render(command) => command.run(&cli.common),
        Command::Import(command) => command.run(&cli.common),
        Command::Pseudo(command) => command.run(&cli.common),
    }
}
