//! `tafsiri drift`.

use clap::{Args, ValueEnum};
use serde::Serialize;
use tafsiri_model::drift::{Mark, MarkKind, Severity};
use tafsiri_project::drift::{Drifted, changed_since, drifted, html_report};
use tafsiri_project::media::{Media, Need, needs};
use tafsiri_project::target::Target;
use tafsiri_project::{ProjectError, Workspace};

use super::Outcome;
use crate::args::{Common, PageFormat};
use crate::report;

/// Shows the translations whose source has changed since, gravest first
#[derive(Args)]
#[command(
    after_help = "Example: tafsiri drift --locale fr --severity critical\nWithout colour, what went stands in [-...-] and what came in {+...+}."
)]
pub(crate) struct Drift {
    /// Only changes of this severity (may be repeated)
    #[arg(long, value_enum)]
    severity: Vec<Grade>,
    /// Only texts that have changed since this revision of the git repository
    #[arg(long, value_name = "REV")]
    since: Option<String>,
    /// How the report is written
    #[arg(long, value_enum, default_value_t)]
    format: PageFormat,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Grade {
    Critical,
    Major,
    Minor,
    Mechanical,
    Cosmetic,
}

impl Grade {
    pub(crate) fn severity(self) -> Severity {
        match self {
            Self::Critical => Severity::Critical,
            Self::Major => Severity::Major,
            Self::Minor => Severity::Minor,
            Self::Mechanical => Severity::Mechanical,
            Self::Cosmetic => Severity::Cosmetic,
        }
    }
}

#[derive(Serialize)]
struct Report<'r> {
    drifted: &'r [Drifted],
    media: &'r [(String, Media)],
}

impl Drift {
    pub(crate) fn run(&self, common: &Common) -> Result<Outcome, ProjectError> {
        let workspace = common.open()?;
        let mut all = collect(&workspace, common)?;
        if !self.severity.is_empty() {
            all.retain(|drifted| self.severity.iter().any(|grade| grade.severity() == drifted.severity));
        }
        if let Some(revision) = &self.since {
            let changed = changed_since(&workspace, revision)?;
            all.retain(|drifted| changed.contains(&drifted.unit));
        }
        let media: Vec<(String, Media)> = media_needs(&workspace);
        match self.format {
            PageFormat::Json => report::json(&Report { drifted: &all, media: &media }),
            PageFormat::Html => report::text(&html_report(&workspace, &all)),
            PageFormat::Text => {
                tell(&all);
                media.iter().for_each(|(locale, media)| report::line(&in_words(locale, media)));
            }
        }
        Ok(Outcome::Fine)
    }
}

/// Images that need somebody, by locale.
pub(crate) fn media_needs(workspace: &Workspace) -> Vec<(String, Media)> {
    let of = |target: &Target| {
        needs(workspace, target).into_iter().map(|media| (target.locale.to_string(), media)).collect::<Vec<_>>()
    };
    workspace.targets.values().flat_map(of).collect()
}

/// What is to be done about an image.
pub(crate) fn in_words(locale: &str, media: &Media) -> String {
    match media.need {
        Need::Drifted => {
            format!(
                "image    {0} ({locale})  the original changed after the localized copy was made: make it again, or say with `tafsiri accept --locale {locale} {0}` that it is right",
                media.path
            )
        }
        Need::Missing => format!(
            "image    {0} ({locale})  holds text: put a localized copy into locales/{locale}/media/{0}",
            media.path
        ),
    }
}

/// What drifted in the locales that were asked for, gravest first over all of them. Broken records are told.
pub(crate) fn collect(workspace: &Workspace, common: &Common) -> Result<Vec<Drifted>, ProjectError> {
    let editions = common.editions(workspace)?;
    let wants = common.wants(&editions);
    let mut all = Vec::new();
    for target in workspace.targets.values() {
        report::diagnostics(&target.problems);
        all.extend(drifted(workspace, target, &wants));
    }
    all.sort_by_key(|drifted| std::cmp::Reverse(drifted.severity));
    Ok(all)
}

fn tell(all: &[Drifted]) {
    for severity in Severity::ALL {
        let group: Vec<&Drifted> = all.iter().filter(|drifted| drifted.severity == severity).collect();
        if group.is_empty() {
            continue;
        }
        report::line(&format!("{severity}: {}\n", report::counted(group.len(), "translation")));
        group.iter().for_each(|drifted| tell_one(drifted));
    }
    let words: usize = all.iter().map(|drifted| drifted.words_changed).sum();
    report::line(&format!(
        "{} to look at, {} of their source changed, about {}",
        report::counted(all.len(), "translation"),
        report::counted(words, "word"),
        duration(all.iter().map(Drifted::minutes).sum()),
    ));
}

fn duration(minutes: f64) -> String {
    if minutes < 90.0 { format!("{:.0} minutes", minutes.abs()) } else { format!("{:.1} hours", minutes / 60.0) }
}

fn tell_one(drifted: &Drifted) {
    let colour = report::has_colour();
    let ported = if drifted.ported { " (ported; confirm with `tafsiri accept`)" } else { "" };
    report::line(&format!("  {} ({})  {}{ported}", drifted.unit, drifted.locale, drifted.reasons.join("; ")));
    if drifted.old.is_empty() {
        report::line(&format!("    {}", drifted.new));
    } else {
        report::line(&format!("    {}", drifted.marks.iter().map(|mark| shown(mark, colour)).collect::<String>()));
    }
    report::line(&format!("    {}:{}", drifted.place.file, drifted.place.line));
    report::line(&format!("    {}\n", translation(drifted, colour)));
}

/// A stretch of a word diff.
pub(crate) fn shown(mark: &Mark, colour: bool) -> String {
    match (mark.kind, colour) {
        (MarkKind::Same, _) => mark.text.clone(),
        (MarkKind::Old, false) => format!("[-{}-]", mark.text),
        (MarkKind::New, false) => format!("{{+{}+}}", mark.text),
        (MarkKind::Old, true) => format!("\u{1b}[31;9m{}\u{1b}[0m", mark.text),
        (MarkKind::New, true) => format!("\u{1b}[32;1m{}\u{1b}[0m", mark.text),
    }
}

/// The translation; on a terminal, what most likely corresponds to the change is marked.
fn translation(drifted: &Drifted, colour: bool) -> String {
    let mut out = drifted.translation.clone();
    for range in drifted.correspondents.iter().rev().filter(|_| colour) {
        if let Some(word) = out.get(range.clone()).map(str::to_owned) {
            out.replace_range(range.clone(), &format!("\u{1b}[33m{word}\u{1b}[0m"));
        }
    }
    out
}
