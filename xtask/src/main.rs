//! What the project's developers and its CI run: `cargo xtask tidy`, `cargo xtask test`, `cargo xtask bench`,
//! `cargo xtask defects`.
//!
//! [`tidy`] keeps the rules of the repository that no compiler keeps; [`mod@test`] is everything CI runs; [`mod@bench`] measures
//! the release binary against what reading and writing the same pages costs at the least.

// A task is a program for a terminal: it prints, reads files and starts other programs.
#![allow(clippy::print_stdout, clippy::print_stderr, clippy::disallowed_methods, clippy::disallowed_types)]

mod bench;
mod content;
#[path = "../../tests/corpora.rs"]
mod corpora;
#[path = "../../tests/course.rs"]
mod course;
mod defects;
mod figures;
mod labels;
mod readability;
mod test;
mod tidy;
mod validate;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// What a task gives: nothing but an error that says what to do.
type Result<T> = std::result::Result<T, String>;

const USAGE: &str = "usage: cargo xtask <task>

  tidy      the rules of the repository: edges between crates, purity, sizes, words
  test      everything CI runs
  validate  every package of the Toolkit through the validators of its format; takes hours
  defects   what `check` finds of planted defects; with `--peers FOLDER` beside what others find
  labels    the severities of drift against those that people gave
  readability  the Flesch-Kincaid grade of every English page
  figures   every figure of the English pages with its source; --quiet: only those without one
  bench     the release binary's time and memory, as Markdown tables; with `--plot [KIND]` what growth costs, with graphs in docs/;
            with `--binary FILE` of that one";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match words.as_slice() {
        ["tidy"] => tidy::run(&root()),
        ["test"] => test::run(&root()),
        ["validate"] => validate::run(&root()),
        ["bench", options @ ..] => bench::run(&root(), options),
        ["defects"] => defects::run(&root(), None),
        ["defects", "--peers", folder] => defects::run(&root(), Some(Path::new(folder))),
        ["labels"] => labels::run(&root()),
        ["figures"] => figures::run(&root(), false),
        ["figures", "--quiet"] => figures::run(&root(), true),
        ["readability"] => readability::run(&root()),
        ["limit", from, to, times] => bench::limit::run(Path::new(from), Path::new(to), times.parse().unwrap_or(1)),
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    outcome.unwrap_or_else(|message| {
        eprintln!("xtask: {message}");
        ExitCode::FAILURE
    })
}

/// The repository's root: the folder above this crate's.
fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}

/// The folder cargo builds into.
fn target_folder(root: &Path) -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), |folder| root.join(folder))
}

/// The cargo to call: the one that runs this task.
fn cargo() -> PathBuf {
    std::env::var_os("CARGO").map_or_else(|| PathBuf::from("cargo"), PathBuf::from)
}
