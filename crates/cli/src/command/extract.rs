//! `tafsiri extract`.

use clap::Args;
use tafsiri_model::drift::marks;
use tafsiri_project::ProjectError;
use tafsiri_project::extract::{Changes, Passage, Plan};
use tafsiri_project::follow::Told;

use super::Outcome;
use super::drift::shown;
use crate::args::{Common, Format};
use crate::report;

/// Brings the source catalogs and sync files up to date with the pages
#[derive(Args)]
#[command(
    after_help = "Example: tafsiri extract --dry-run\nWrites locales/<source>/**.ftl and locales/<target>/**/sync.toml. Translations follow their texts when those move; they are not changed otherwise."
)]
pub(crate) struct Extract {
    /// Exit with 1 if anything would change; write nothing
    #[arg(long)]
    check: bool,
    /// Say what would change; write nothing
    #[arg(long)]
    dry_run: bool,
    /// Delete the translations whose text is gone; without it they are kept in a section of their own
    #[arg(long)]
    prune: bool,
    /// How the report is written
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

impl Extract {
    pub(crate) fn run(&self, common: &Common) -> Result<Outcome, ProjectError> {
        let workspace = common.open()?;
        let plan = Plan::of(&workspace, self.prune)?;
        report::diagnostics(&Plan::warnings(&workspace));
        let only_look = self.check || self.dry_run;
        let files = if only_look { plan.pending(&workspace) } else { plan.write(&workspace)? };
        match self.format {
            Format::Json => report::json(&plan),
            Format::Text => {
                tell(&plan.units, &files, only_look);
                plan.locales.iter().for_each(tell_locale);
            }
        }
        Ok(if self.check && !files.is_empty() { Outcome::Findings } else { Outcome::Fine })
    }
}

fn tell(changes: &Changes, files: &[String], only_look: bool) {
    for change in &changes.changed {
        let marked: String =
            marks(&change.before, &change.now).iter().map(|mark| shown(mark, report::has_colour())).collect();
        report::line(&format!("changed  {}\n         {marked}", change.unit));
    }
    // A first extract is all new: the count says enough.
    let is_first = changes.kept + changes.changed.len() + changes.moved.len() == 0;
    moves(&changes.moved);
    for part in &changes.split {
        report::line(&format!("split    {} from {}", part.to, part.from));
    }
    for part in &changes.merged {
        report::line(&format!("merged   {} into {}", part.from, part.to));
    }
    for unit in changes.new.iter().filter(|_| !is_first) {
        report::line(&format!("new      {unit}"));
    }
    for unit in &changes.gone {
        report::line(&format!("gone     {unit}"));
    }
    report::line(&format!(
        "{} units kept, {} changed, {} moved, {} new, {} gone, {} split off, {} merged; {} {}",
        changes.kept,
        changes.changed.len(),
        changes.moved.len(),
        changes.new.len(),
        changes.gone.len(),
        changes.split.len(),
        changes.merged.len(),
        report::counted(files.len(), "file"),
        if only_look { "would be written" } else { "written" },
    ));
}

/// What became of the translations of a locale; nothing where nothing did.
fn tell_locale(told: &Told) {
    let parts = [
        (told.moved.len(), "moved along"),
        (told.joined.len(), "put together"),
        (told.carried.len(), "carried forward (cosmetic)"),
        (told.ported.len(), "ported (mechanical; confirm with `tafsiri accept`)"),
        (told.retired.len(), "kept as obsolete"),
        (told.revived.len(), "brought back"),
        (told.pruned.len(), "deleted"),
    ];
    let parts: Vec<String> =
        parts.iter().filter(|(count, _)| *count > 0).map(|(count, what)| format!("{count} {what}")).collect();
    if !parts.is_empty() {
        report::line(&format!("{}: translations {}", told.locale, parts.join(", ")));
    }
}

/// From where to where, one line each; one line for all that went from one page to another together.
fn moves(moved: &[Passage]) {
    for run in moved.chunk_by(|a, b| pages(a) == pages(b) && is_to_other_page(a)) {
        match run {
            [first, _, ..] => {
                let (from, to) = pages(first);
                report::line(&format!("moved    {} from {from} to {to}", report::counted(run.len(), "unit")));
            }
            _ => run.iter().for_each(|one| report::line(&format!("moved    {} to {}", one.from, one.to))),
        }
    }
}

/// The pages of both ends.
fn pages(passage: &Passage) -> (&str, &str) {
    let page = |address: &'_ str| address.find('#').unwrap_or(address.len());
    (
        passage.from.get(..page(&passage.from)).unwrap_or_default(),
        passage.to.get(..page(&passage.to)).unwrap_or_default(),
    )
}

fn is_to_other_page(passage: &Passage) -> bool {
    let (from, to) = pages(passage);
    from != to
}
