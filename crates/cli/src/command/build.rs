//! `tafsiri build`.

use std::path::{Path, PathBuf};
use std::time::Instant;

use clap::Args;
use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use indicatif::{ProgressBar, ProgressStyle};
use tafsiri_model::Level;
use tafsiri_project::ProjectError;
use tafsiri_project::build::{Format, Order, Progress, Report, Shard, build, merge};
use tafsiri_project::cache::Shared;

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
    /// Draw PDF with the tool's own fonts and those of `--font-path` alone: the same on every machine
    #[arg(long)]
    ignore_system_fonts: bool,
    /// Only this part of the work, such as 2/5: several machines make the whole, `--merge` puts it together
    #[arg(long, value_name = "K/N", conflicts_with = "merge")]
    shard: Option<Shard>,
    /// Put together the parts that `--shard` made, each in its folder (may be repeated); nothing is built
    #[arg(long, value_name = "DIR")]
    merge: Vec<PathBuf>,
    /// Make everything anew, and keep nothing for later builds
    #[arg(long)]
    no_cache: bool,
}

/// Reads a format's name; `--help` tells what each is good for.
pub(super) fn format_names() -> impl TypedValueParser<Value = Format> {
    let name = |format: Format| PossibleValue::new(format.as_str()).help(format.purpose());
    PossibleValuesParser::new(Format::ALL.map(name)).try_map(|name| Format::named(&name).ok_or("no such format"))
}

impl Build {
    pub(crate) fn run(&self, common: &Common) -> Result<Outcome, ProjectError> {
        let started = Instant::now();
        let root = common.root();
        let out = self.out.clone().unwrap_or_else(|| root.join("dist"));
        if !self.merge.is_empty() {
            common.start_threads();
            let made = merge(&root, &self.merge, &out)?;
            return Ok(tell(&made, started, &out));
        }
        let order = Order {
            formats: &self.format,
            font_path: &self.font_path,
            system_fonts: !self.ignore_system_fonts,
            verify: self.verify,
            shard: self.shard,
            cached: !self.no_cache,
            ..common.order(&out)
        };
        make(common, order)
    }
}

/// Builds what is ordered, shows how far it is, and tells of it.
pub(super) fn make(common: &Common, order: Order<'_>) -> Result<Outcome, ProjectError> {
    let started = Instant::now();
    common.start_threads();
    let bar = progress_bar();
    let made = build(&common.root(), order, &|progress| match progress {
        Progress::Waiting => bar.suspend(|| report::note("another build writes to this folder: waiting for its end")),
        Progress::Done(done, all) => {
            bar.set_length(all as u64);
            bar.set_position(done as u64);
        }
    });
    bar.finish_and_clear();
    Ok(tell(&made?, started, order.out))
}

/// Tells what was done; what is an error in it is a finding.
fn tell(made: &Report, started: Instant, out: &Path) -> Outcome {
    report::diagnostics(&made.problems);
    report::diagnostics(&made.sources);
    report::line(&format!(
        "{}, {} files ({} written), {} rendered in {:.1} s: open {}",
        report::counted(made.packages, "package"),
        made.files,
        made.written,
        report::counted(made.rendered, "page"),
        started.elapsed().as_secs_f64(),
        out.join("index.html").display()
    ));
    made.shared.iter().for_each(tell_shared);
    let is_bad = made.problems.iter().any(|problem| problem.level == Level::Error);
    if is_bad || made.failed > 0 { Outcome::Findings } else { Outcome::Fine }
}

/// Tells of the cache that machines share: what it did not give was made here, so this is no finding.
fn tell_shared(shared: &Shared) {
    report::note(&format!("shared cache: {} taken, {} given", report::counted(shared.taken, "result"), shared.given));
    if let Some(failure) = &shared.failure {
        report::note(&format!("shared cache: failed {}, first: {failure}", report::counted(shared.failed, "time")));
    }
}

/// Shown on a terminal alone.
fn progress_bar() -> ProgressBar {
    let style = ProgressStyle::with_template("{bar:30} {pos}/{len} editions in a locale, {eta} left");
    ProgressBar::new(0).with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
}
