//! `tafsiri build`.

use std::path::PathBuf;
use std::time::Instant;

use clap::{Args, ValueEnum};
use indicatif::{ProgressBar, ProgressStyle};
use tafsiri_project::build::{Format, Order, build};
use tafsiri_project::{ProjectError, Workspace};

use super::Outcome;
use crate::args::Common;
use crate::report;

/// Builds the packages: every edition in every locale, or those that are named
#[derive(Args)]
#[command(
    after_help = "Example: tafsiri build --edition philippines-rural --locale fr\nOpen dist/index.html in a browser when it is done."
)]
pub(crate) struct Build {
    /// The format to build (may be repeated)
    #[arg(long, value_enum, value_name = "FORMAT", default_values_t = [Package::Html])]
    format: Vec<Package>,
    /// The folder to write to; by default dist/ in the project
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Package {
    /// A site for browsers that works from a memory stick
    Html,
    /// A tree of Markdown for other site generators, in dist/EDITION/LOCALE/markdown/
    Markdown,
}

impl Package {
    fn format(self) -> Format {
        match self {
            Self::Html => Format::Html,
            Self::Markdown => Format::Markdown,
        }
    }
}

impl Build {
    pub(crate) fn run(&self, common: &Common) -> Result<Outcome, ProjectError> {
        let started = Instant::now();
        let workspace = common.open()?;
        let editions = common.editions(&workspace)?;
        let out = self.out.clone().unwrap_or_else(|| workspace.root.join("dist"));
        let bar = progress_bar();
        let formats: Vec<Format> = self.format.iter().map(|package| package.format()).collect();
        let order = Order { editions: &editions, locales: &common.locale, formats: &formats, out: &out };
        let made = build(&workspace, order, &|done, all| {
            bar.set_length(all as u64);
            bar.set_position(done as u64);
        });
        bar.finish_and_clear();
        let made = made?;
        report::diagnostics(&made.problems);
        tell_sources(&workspace);
        report::line(&format!(
            "{}, {} files ({} written) in {:.1} s: open {}",
            report::counted(made.packages, "package"),
            made.files,
            made.written,
            started.elapsed().as_secs_f64(),
            out.join("index.html").display()
        ));
        Ok(Outcome::Fine)
    }
}

fn tell_sources(workspace: &Workspace) {
    let broken: Vec<_> = workspace
        .targets
        .values()
        .flat_map(|target| target.catalogs.values())
        .flat_map(|c| c.problems().to_vec())
        .collect();
    report::diagnostics(&broken);
    report::diagnostics(&workspace.content.problems);
}

/// Shown on a terminal alone.
fn progress_bar() -> ProgressBar {
    let style = ProgressStyle::with_template("{bar:30} {pos}/{len} packages, {eta} left");
    ProgressBar::new(0).with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
}
