//! The forms in which `check` tells what it found.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::PathBuf;
use std::str::FromStr;

use clap::ValueEnum;
use tafsiri_model::patch::patch;
use tafsiri_model::{Diagnostic, Locale, Place};
use tafsiri_project::ProjectError;
use tafsiri_project::mend::Mended;
use tafsiri_project::pseudo;
use tafsiri_report::json::Earlier;
use tafsiri_report::texts::Texts;
use tafsiri_report::{Report, dashboard, github, json, junit, markdown, sarif};

use crate::report;

/// So many findings, and the counts by rule stand at the end too.
const MANY: usize = 10;

/// How a report is written.
#[derive(Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum Output {
    /// For people, file by file
    #[default]
    Text,
    /// For programs: one object with a `version`
    Json,
    /// SARIF 2.1.0, for code scanning and editors
    Sarif,
    /// JUnit XML, for the tests tab of most CI systems
    Junit,
    /// Annotations of a GitHub workflow
    Github,
    /// A summary for a pull request
    Markdown,
    /// A dashboard: one page of HTML that needs nothing else
    Html,
    /// What `--fix` changes: `git apply` makes it, `git apply -R` takes it back
    Patch,
}

/// A format and the file that it is written to.
#[derive(Clone)]
pub(super) struct FileReport {
    pub(super) format: Output,
    pub(super) file: PathBuf,
}

impl FromStr for FileReport {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (format, file) = text.split_once('=').filter(|(_, file)| !file.is_empty()).ok_or("write FORMAT=FILE")?;
        Ok(Self { format: Output::from_str(format, false)?, file: file.into() })
    }
}

/// All that a report is made of.
pub(super) struct Wanted<'w> {
    pub(super) report: &'w Report,
    pub(super) earlier: &'w [Earlier],
    pub(super) language: &'w Locale,
    pub(super) files: &'w [Mended],
}

impl Wanted<'_> {
    /// The report in a format.
    pub(super) fn written(&self, format: Output, colour: bool) -> String {
        match format {
            Output::Text => text(self.report, colour),
            Output::Json => json::write(self.report),
            Output::Sarif => sarif::write(self.report),
            Output::Junit => junit::write(self.report),
            Output::Github => github::write(self.report),
            Output::Markdown => markdown::write(self.report),
            Output::Html => {
                let texts = Texts::new(self.language, |english| pseudo::catalog(self.language, english));
                dashboard::write(self.report, self.earlier, &texts)
            }
            Output::Patch => {
                let one = |mended: &Mended| {
                    patch(&format!("{}{}", self.report.folder, mended.file), &mended.old, &mended.new)
                };
                self.files.iter().map(one).collect()
            }
        }
    }
}

/// Earlier reports.
pub(super) fn earlier(files: &[PathBuf]) -> Result<Vec<Earlier>, ProjectError> {
    let read = |file: &PathBuf| {
        let text = tafsiri_project::files::read_text(std::path::Path::new(""), file)?;
        let place = Place::file(file.to_string_lossy());
        json::read(&text).map_err(|words| {
            let help = "give what `tafsiri check --format json` wrote on another day";
            Diagnostic::error("report/earlier", words).at(place).help(help).into()
        })
    };
    files.iter().map(read).collect()
}

/// The findings that count, file by file, and how many there are of each kind.
fn text(report: &Report, colour: bool) -> String {
    let mut out = String::new();
    let files = by_file(report);
    for (file, findings) in &files {
        if files.len() > 1 {
            let name = if file.is_empty() { "the project" } else { file };
            let _ = writeln!(out, "{name}: {}\n", report::counted(findings.len(), "finding"));
        }
        findings.iter().for_each(|finding| out.push_str(&report::rendered(finding, colour)));
    }
    out + &by_rule(report) + &counts(report)
}

fn by_file(report: &Report) -> Vec<(&str, Vec<&Diagnostic>)> {
    let mut files: Vec<(&str, Vec<&Diagnostic>)> = Vec::new();
    for finding in report.findings() {
        let file = finding.place.as_ref().map_or("", |place| &place.file);
        match files.last_mut() {
            Some((last, findings)) if *last == file => findings.push(finding),
            _ => files.push((file, vec![finding])),
        }
    }
    files
}

/// The rules of many findings, most first.
fn by_rule(report: &Report) -> String {
    let mut rules: BTreeMap<&str, usize> = BTreeMap::new();
    report.findings().for_each(|finding| *rules.entry(finding.rule).or_default() += 1);
    if rules.values().sum::<usize>() <= MANY || rules.len() < 2 {
        return String::new();
    }
    let mut rules: Vec<(&str, usize)> = rules.into_iter().collect();
    rules.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let line = |(rule, count): &(&str, usize)| format!("{count:7}  {rule}\n");
    rules.iter().map(line).collect::<String>() + "\n"
}

fn counts(report: &Report) -> String {
    let tally = report.tally();
    let counted = [(tally.errors, "error"), (tally.warnings, "warning"), (tally.notes, "note")];
    let counted: Vec<String> = counted.into_iter().map(|(number, one)| report::counted(number, one)).collect();
    let aside = [
        (tally.silenced, "silenced with a reason"),
        (tally.baseline, "set aside by the baseline"),
        (tally.within, "within limits"),
        (tally.below, "below the level asked for"),
    ];
    let aside = aside.into_iter().filter(|(number, _)| *number > 0);
    let aside: String = aside.map(|(number, what)| format!("; {number} {what}")).collect();
    let mended = report.findings().filter(|finding| finding.fix.is_some());
    let fixes = match mended.count() {
        0 => String::new(),
        number => format!("\n{number} of them can be mended with `tafsiri check --fix`"),
    };
    format!("{}{aside}{fixes}\n", counted.join(", "))
}
