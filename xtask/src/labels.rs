//! `cargo xtask labels`: the severities that the rules give, against those that people gave.
//!
//! `tests/drift/synthetic.tsv` holds made-up changes in six languages, `tests/drift/real.tsv` changes of a real course
//! by the fingerprints of their two texts, which are looked up where the course is at hand. Each table has a row for
//! what people said and a column for what the rules say.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

use tafsiri_markdown::{Context, Dialect, Syntax, pieces};
use tafsiri_model::drift::{Change, Severity, classify};
use tafsiri_model::{Fingerprint, Locale, PageId};

use crate::Result;
use crate::corpora::corpus;
use crate::course::{Extract, STEPS, aligned, extract, pages};

/// One labelled change.
struct Labelled {
    language: Locale,
    severity: Severity,
    old: String,
    new: String,
}

/// Prints both tables and what was judged otherwise; fails where a bar is missed.
pub(crate) fn run(root: &Path) -> Result<ExitCode> {
    let synthetic = Counts::of(&synthetic(&root.join("tests/drift/synthetic.tsv"))?)?;
    synthetic.print("synthetic changes");
    let mut good = synthetic.finds_all_that_matters();
    if let Some(real) = real(root)? {
        let real = Counts::of(&real)?;
        real.print("changes of a real course");
        good &= real.meets(95);
    }
    Ok(if good { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn rows(path: &Path) -> Result<Vec<Vec<String>>> {
    let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(text.lines().skip(1).map(|line| line.split('\t').map(str::to_owned).collect()).collect())
}

fn severity(name: &str) -> Result<Severity> {
    Severity::ALL
        .into_iter()
        .find(|severity| severity.as_str() == name)
        .ok_or_else(|| format!("`{name}` is no severity"))
}

fn synthetic(path: &Path) -> Result<Vec<Labelled>> {
    let row = |row: Vec<String>| match row.as_slice() {
        [language, label, old, new] => {
            Ok(Labelled { language: language.parse()?, severity: severity(label)?, old: old.clone(), new: new.clone() })
        }
        _ => Err(format!("a row needs four fields, language, severity, old and new: {row:?}")),
    };
    rows(path)?.into_iter().map(row).collect()
}

/// The labelled changes of a real course with their texts; nothing where the course is not at hand.
fn real(root: &Path) -> Result<Option<Vec<Labelled>>> {
    let Some(course) = corpus("comprehensive-rust") else { return Ok(None) };
    let texts = changes(&course);
    let row = |row: Vec<String>| {
        let [_, old, new, label, ..] = row.as_slice() else { return Err(format!("a row needs four fields: {row:?}")) };
        let (before, after) = texts
            .get(&(old.clone(), new.clone()))
            .ok_or_else(|| format!("the course has no such change any more: {}", row.join(" ")))?;
        let language = Locale::english();
        Ok(Labelled { language, severity: severity(label)?, old: before.clone(), new: after.clone() })
    };
    let path = root.join("tests/drift/real.tsv");
    rows(&path)?.into_iter().map(row).collect::<Result<Vec<Labelled>>>().map(Some)
}

/// The texts of a course that changed from one step to the next, by the fingerprints of both.
fn changes(course: &Path) -> BTreeMap<(String, String), (String, String)> {
    let mut found = BTreeMap::new();
    let mut known = Extract::new();
    for step in STEPS {
        let pages = pages(course, step);
        let alignment = aligned(&known, &pages);
        let units = pages.iter().flat_map(|page| &page.units).zip(alignment.pages.iter().flatten());
        for (unit, aligned) in units {
            if let Some(from) = aligned.from.as_ref().filter(|from| from.text != unit.text) {
                let print = |text: &str| Fingerprint::of(text).to_string();
                found.insert((print(&from.text), print(&unit.text)), (from.text.clone(), unit.text.clone()));
            }
        }
        known = extract(&pages, &alignment);
    }
    found
}

fn judge(labelled: &Labelled) -> Result<Change> {
    let context = Context::bare(PageId::new("page")?, Dialect::Extended);
    let read = |text: &str| pieces(&context, Syntax::Markdown, text);
    Ok(classify(&read(&labelled.old), &read(&labelled.new), &labelled.language))
}

/// How often a severity was said, and which the rules gave.
struct Counts(BTreeMap<(Severity, Severity), usize>);

impl Counts {
    /// Counts, and prints each change that was judged otherwise with its reason.
    fn of(all: &[Labelled]) -> Result<Self> {
        let mut counts = BTreeMap::new();
        for labelled in all {
            let change = judge(labelled)?;
            *counts.entry((labelled.severity, change.severity)).or_default() += 1;
            if change.severity != labelled.severity {
                let Labelled { language, severity, old, new } = labelled;
                println!("{language} {severity} judged {} ({})", change.severity, change.reasons.join("; "));
                println!("  - {old}\n  + {new}");
            }
        }
        Ok(Self(counts))
    }

    fn count(&self, said: Severity, judged: Severity) -> usize {
        self.0.get(&(said, judged)).copied().unwrap_or_default()
    }

    fn hit(&self, severity: Severity) -> usize {
        self.count(severity, severity)
    }

    fn said(&self, severity: Severity) -> usize {
        Severity::ALL.iter().map(|judged| self.count(severity, *judged)).sum()
    }

    fn judged(&self, severity: Severity) -> usize {
        Severity::ALL.iter().map(|said| self.count(*said, severity)).sum()
    }

    fn all(&self) -> usize {
        self.0.values().sum()
    }

    fn met(&self) -> usize {
        Severity::ALL.iter().map(|severity| self.hit(*severity)).sum()
    }

    fn print(&self, name: &str) {
        println!("\n### {} {name}\n\n| said | {} |", self.all(), Severity::ALL.map(Severity::as_str).join(" | "));
        println!("| --- | {} |", ["---"; 5].join(" | "));
        for said in Severity::ALL {
            let row: Vec<String> = Severity::ALL.iter().map(|judged| self.count(said, *judged).to_string()).collect();
            println!("| {said} | {} |", row.join(" | "));
        }
        println!("\nmet: {} of {}", self.met(), self.all());
        let critical = Severity::Critical;
        println!("critical: {} of {} found", self.hit(critical), self.said(critical));
        for severity in [critical, Severity::Cosmetic, Severity::Mechanical] {
            println!("{severity}: {} of {} judged so are", self.hit(severity), self.judged(severity));
        }
        println!();
    }

    /// Nothing critical is missed, few others are called so, and nothing that needs a human is carried forward.
    fn finds_all_that_matters(&self) -> bool {
        let critical = Severity::Critical;
        let is_sure = |severity: Severity| self.hit(severity) > 0 && self.hit(severity) == self.judged(severity);
        self.hit(critical) > 0
            && self.hit(critical) == self.said(critical)
            && self.hit(critical) * 100 >= self.judged(critical) * 95
            && is_sure(Severity::Cosmetic)
            && is_sure(Severity::Mechanical)
    }

    fn meets(&self, per_cent: usize) -> bool {
        self.all() > 0 && self.met() * 100 >= self.all() * per_cent
    }
}
