//! Findings and coverage as CI systems and people read them: values in, texts out.
//!
//! A [`Report`] is one run of `check`. [`json`] writes it whole and reads it again, [`sarif`], [`junit`] and [`github`] write
//! what CI systems take, [`markdown`] a summary for a pull request, [`dashboard`] one page of HTML. Files stand in them as
//! they are named from the root of the repository.
#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

pub mod dashboard;
pub mod github;
pub mod json;
pub mod junit;
pub mod markdown;
#[cfg(test)]
mod sample;
pub mod sarif;
pub mod texts;

use serde::{Deserialize, Serialize};
use tafsiri_model::gate::{Judged, Standing};
use tafsiri_model::{Diagnostic, Level};

/// One run of `check`.
#[derive(Clone, Debug)]
pub struct Report {
    /// The project's title.
    pub title: String,
    /// The day of the run, as `YYYY-MM-DD`.
    pub day: String,
    /// The level from which findings count that no limit is about.
    pub level: Level,
    /// The project's folder in its repository, as `a/b/`; empty for its root.
    pub folder: String,
    /// All findings, in the order in which they are told.
    pub judged: Vec<Judged>,
    /// How much is translated.
    pub coverage: Vec<Row>,
    /// What is known of rules, by id.
    pub rules: Vec<Rule>,
}

/// What a report tells of a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Its id.
    pub id: String,
    /// What it finds, in one sentence.
    pub summary: String,
    /// Why it matters and what to do, in Markdown; may be empty.
    pub help: String,
}

/// How much of a locale, of a module in it or of an edition in it is translated.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// The locale.
    pub locale: String,
    /// The module, where it is about one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub module: Option<String>,
    /// The edition, where it is about one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub edition: Option<String>,
    /// Units that there are.
    pub units: usize,
    /// Units that are translated.
    pub translated: usize,
    /// Translated units whose source has changed since.
    pub drifted: usize,
    /// Translated units that a second person has read.
    pub reviewed: usize,
}

impl Row {
    /// Whether it is about a locale as a whole.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.module.is_none() && self.edition.is_none()
    }

    /// The share of units that are translated, in per cent, rounded down: 100 means all.
    #[must_use]
    pub fn percent(&self) -> usize {
        (self.translated * 100).checked_div(self.units).unwrap_or(100)
    }
}

/// How many findings there are of each standing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
pub struct Tally {
    /// Errors that count.
    pub errors: usize,
    /// Warnings that count.
    pub warnings: usize,
    /// Notes that count.
    pub notes: usize,
    /// Findings below the level of the gate.
    pub below: usize,
    /// Findings that a limit lets through.
    pub within: usize,
    /// Findings that the baseline sets aside.
    pub baseline: usize,
    /// Findings that were silenced with a reason.
    pub silenced: usize,
}

impl Tally {
    /// How many count.
    #[must_use]
    pub fn counts(&self) -> usize {
        self.errors + self.warnings + self.notes
    }
}

impl Report {
    /// The findings that count.
    pub fn findings(&self) -> impl Iterator<Item = &Diagnostic> {
        self.judged.iter().filter(|judged| judged.standing == Standing::Counts).map(|judged| &judged.finding)
    }

    /// How many findings there are of each standing.
    #[must_use]
    pub fn tally(&self) -> Tally {
        let mut tally = Tally::default();
        for Judged { finding, standing } in &self.judged {
            let count = match (standing, finding.level) {
                (Standing::Counts, Level::Error) => &mut tally.errors,
                (Standing::Counts, Level::Warning) => &mut tally.warnings,
                (Standing::Counts, Level::Note) => &mut tally.notes,
                (Standing::Below, _) => &mut tally.below,
                (Standing::Within, _) => &mut tally.within,
                (Standing::Baseline, _) => &mut tally.baseline,
                (Standing::Silenced(_), _) => &mut tally.silenced,
            };
            *count += 1;
        }
        tally
    }

    /// A file of the project as it is named from the root of the repository.
    fn path(&self, file: &str) -> String {
        format!("{}{file}", self.folder)
    }

    /// The ids of the rules of these findings, each once, in order.
    fn rule_ids<'d>(findings: impl Iterator<Item = &'d Diagnostic>) -> Vec<&'d str> {
        let ids: std::collections::BTreeSet<&str> = findings.map(|finding| finding.rule).collect();
        ids.into_iter().collect()
    }
}
