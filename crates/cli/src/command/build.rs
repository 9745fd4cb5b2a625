//! `tafsiri build`.

use std::path::{Path, PathBuf};
use std::time::Instant;

use clap::Args;
use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use indicatif::{ProgressBar, ProgressStyle};
use tafsiri_model::Level;
use tafsiri_project::build::{Fonts, Format, Order, build, listed_formats};
use tafsiri_project::{ProjectError, Workspace, fonts};

use super::Outcome;
use crate::args::Common;
use crate::report;

/// Builds the packages: every edition in every locale, or those that are named
#[derive(Args)]
#[command(
    after_help = "Example: tafsiri build --edition philippines-rural --locale fr\nOpen dist/index.html in a browser when it is done."
)]
pub(crate) struct Build {
    /// The format to build (may be repeated); by default those that tafsiri.toml names
    #[arg(long, value_name = "FORMAT", value_parser = format_names())]
    format: Vec<Format>,
    /// The folder to write to; by default dist/ in the project
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Read each package back, compare it block by block with what it was made from, and check its size
    #[arg(long)]
    verify: bool,
    /// A folder with fonts for PDF, asked before those of the system (may be repeated)
    #[arg(long, value_name = "DIR")]
    font_path: Vec<PathBuf>,
}

/// Reads a format's name; `--help` tells what each is good for.
pub(super) fn format_names() -> impl TypedValueParser<Value = Format> {
    let name = |format: Format| PossibleValue::new(format.as_str()).help(format.purpose());
    PossibleValuesParser::new(Format::ALL.map(name)).try_map(|name| Format::named(&name).ok_or("no such format"))
}

impl Build {
    pub(crate) fn run(&self, common: &Common) -> Result<Outcome, ProjectError> {
        let workspace = common.open_with_pseudo()?;
        let out = self.out.clone().unwrap_or_else(|| workspace.root.join("dist"));
        let formats = if self.format.is_empty() { listed_formats(&workspace)? } else { self.format.clone() };
        let way = Way { formats: &formats, out: &out, font_path: &self.font_path, verify: self.verify };
        make(&workspace, common, way)
    }
}

/// How packages are built.
#[derive(Clone, Copy)]
pub(super) struct Way<'a> {
    /// Which are.
    pub(super) formats: &'a [Format],
    /// Where they are written to.
    pub(super) out: &'a Path,
    /// Folders with fonts, asked before those of the system.
    pub(super) font_path: &'a [PathBuf],
    /// Whether each is read back.
    pub(super) verify: bool,
}

/// Builds packages into a folder and tells of it.
pub(super) fn make(workspace: &Workspace, common: &Common, way: Way<'_>) -> Result<Outcome, ProjectError> {
    let started = Instant::now();
    let editions = common.editions(workspace)?;
    let bar = progress_bar();
    let is_drawn = way.formats.iter().any(|format| format.is_drawn());
    let fonts = if is_drawn { fonts::find(way.font_path)? } else { Fonts::default() };
    let order = Order {
        editions: &editions,
        locales: &common.locale,
        modules: &common.module,
        formats: way.formats,
        fonts: &fonts,
        out: way.out,
        verify: way.verify,
    };
    let made = build(workspace, order, &|done, all| {
        bar.set_length(all as u64);
        bar.set_position(done as u64);
    });
    bar.finish_and_clear();
    let made = made?;
    report::diagnostics(&made.problems);
    tell_sources(workspace);
    report::line(&format!(
        "{}, {} files ({} written) in {:.1} s: open {}",
        report::counted(made.packages, "package"),
        made.files,
        made.written,
        started.elapsed().as_secs_f64(),
        way.out.join("index.html").display()
    ));
    let is_bad = made.problems.iter().any(|problem| problem.level == Level::Error);
    Ok(if is_bad || made.failed > 0 { Outcome::Findings } else { Outcome::Fine })
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
    let style = ProgressStyle::with_template("{bar:30} {pos}/{len} editions in a locale, {eta} left");
    ProgressBar::new(0).with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
}
