//! The command `tafsiri`: arguments in, reports out, one exit code.
//!
//! Each command is one file in [`command`]: its arguments, whose docs are its help, and one function. Only this crate
//! prints and exits. Reports go to standard output; progress and diagnostics to standard error.

mod args;
mod command;
mod report;

use std::process::ExitCode;

use clap::Parser;

/// Builds make and drop millions of small texts: this halves what that costs.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let cli = args::Cli::parse();
    match command::run(&cli) {
        Ok(outcome) => outcome.code(),
        Err(error) => {
            report::diagnostics(&error.0);
            ExitCode::from(2)
        }
    }
}
