//! `cargo xtask labels`: the severities that the rules give, against those that people gave.
//!
//! `tests/drift/synthetic.tsv` holds made-up changes in six languages, `tests/drift/real.tsv` changes of a real course
//! by the fingerprints of their two texts, which are looked up where the course is at hand. Each table has a row for
//! what people said and a column for what the rules say.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use tafsiri_markdown::{Context, Dialect, Page, Reading, Syntax, pieces};
use tafsiri_model::align::{Fresh, Known, NewPage, OldPage, align};
use tafsiri_model::drift::{Change, Severity, classify};
use tafsiri_model::{Fingerprint, Locale, PageId};

use crate::Result;

const STEPS: [&str; 4] = ["2023-06", "2024-06", "2025-06", "2026-08"];

/// One labelled change.
struct Labelled {
    language: Locale,
    severity: Severity,
    old: String,
    new: String,
}

/// Prints both tables and what was judged otherwise; fails where a bar is missed.
pub(crate) fn run(root: &Path) -> Result<ExitCode> {
    let synthetic = synthetic(&root.join("tests/drift/synthetic.tsv"))?;
    let mut good = table("synthetic changes", &synthetic, true);
    match real(root)? {
        Some(real) => good &= table("changes of a real course", &real, false),
        None => println!(
            "SKIPPED: changes of a real course; set TAFSIRI_CORPORA to the folder that holds comprehensive-rust"
        ),
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
        [language, label, old, new, ..] => {
            Ok(Labelled { language: language.parse()?, severity: severity(label)?, old: old.clone(), new: new.clone() })
        }
        _ => Err(format!("a row needs five fields: {row:?}")),
    };
    rows(path)?.into_iter().map(row).collect()
}

/// The labelled changes of a real course with their texts; nothing where the course is not at hand.
fn real(root: &Path) -> Result<Option<Vec<Labelled>>> {
    let corpora = std::env::var_os("TAFSIRI_CORPORA").map_or_else(|| root.join("../shared/corpora"), PathBuf::from);
    let course = corpora.join("comprehensive-rust");
    if !course.is_dir() {
        return Ok(None);
    }
    let texts = changes(&course)?;
    let mut found = Vec::new();
    for row in rows(&root.join("tests/drift/real.tsv"))? {
        let [_, old, new, label, ..] = row.as_slice() else { return Err(format!("a row needs five fields: {row:?}")) };
        let Some((before, after)) = texts.get(&(old.clone(), new.clone())) else {
            println!("not found any more: {}", row.join(" "));
            continue;
        };
        let language = Locale::english();
        found.push(Labelled { language, severity: severity(label)?, old: before.clone(), new: after.clone() });
    }
    Ok(Some(found))
}

/// The texts of a course's steps that changed from one to the next, by the fingerprints of both.
fn changes(course: &Path) -> Result<BTreeMap<(String, String), (String, String)>> {
    let mut found = BTreeMap::new();
    let mut known: Vec<(PageId, Vec<Known>)> = Vec::new();
    for step in STEPS {
        let pages = pages(&course.join(step).join("src"))?;
        let fresh: Vec<Vec<Fresh<'_>>> = pages
            .iter()
            .map(|(_, page)| {
                page.units.iter().map(|unit| Fresh { text: &unit.text, pinned: unit.pinned.as_ref() }).collect()
            })
            .collect();
        let old: Vec<OldPage<'_>> = known.iter().map(|(page, units)| OldPage { page, units }).collect();
        let new: Vec<NewPage<'_>> =
            pages.iter().zip(&fresh).map(|((page, _), units)| NewPage { page, units }).collect();
        let alignment = align(&old, &new);
        let mut next = Vec::new();
        for ((id, page), aligned) in pages.iter().zip(alignment.pages) {
            for (unit, aligned) in page.units.iter().zip(&aligned) {
                if let Some(from) = aligned.from.as_ref().filter(|from| from.text != unit.text) {
                    let print = |text: &str| Fingerprint::of(text).to_string();
                    found.insert((print(&from.text), print(&unit.text)), (from.text.clone(), unit.text.clone()));
                }
            }
            let units =
                page.units.iter().zip(aligned).map(|(unit, aligned)| Known { id: aligned.id, text: unit.text.clone() });
            next.push((id.clone(), units.collect()));
        }
        known = next;
    }
    Ok(found)
}

fn pages(folder: &Path) -> Result<Vec<(PageId, Page)>> {
    let keys = ["title", "description"].map(str::to_owned);
    let mut pages = Vec::new();
    for entry in walkdir::WalkDir::new(folder).sort_by_file_name() {
        let path = entry.map_err(|error| error.to_string())?.into_path();
        if path.extension().is_some_and(|extension| extension == "md") {
            let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
            let name = path.strip_prefix(folder).unwrap_or(&path).with_extension("");
            let id = PageId::new(&name.to_string_lossy())?;
            let reading = Reading { front_matter: &keys, ..Reading::new(Dialect::Extended, "page.md") };
            pages.push((id.clone(), Page::parse(id, &text, &reading)));
        }
    }
    Ok(pages)
}

fn judge(labelled: &Labelled) -> Result<Change> {
    let context = Context::bare(PageId::new("page")?, Dialect::Extended);
    let read = |text: &str| pieces(&context, Syntax::Markdown, text);
    Ok(classify(&read(&labelled.old), &read(&labelled.new), &labelled.language))
}

/// Prints the table of one set; tells whether it meets its bars.
fn table(name: &str, all: &[Labelled], synthetic: bool) -> bool {
    let mut counts: BTreeMap<(Severity, Severity), usize> = BTreeMap::new();
    for labelled in all {
        let Ok(change) = judge(labelled) else { continue };
        *counts.entry((labelled.severity, change.severity)).or_default() += 1;
        if change.severity != labelled.severity {
            println!(
                "{} {} judged {} ({})",
                labelled.language,
                labelled.severity,
                change.severity,
                change.reasons.join("; ")
            );
            println!("  - {}\n  + {}", labelled.old, labelled.new);
        }
    }
    println!("\n### {} {name}\n\n| said | {} |", all.len(), Severity::ALL.map(Severity::as_str).join(" | "));
    println!("| --- | {} |", ["---"; 5].join(" | "));
    let count = |said: Severity, judged: Severity| counts.get(&(said, judged)).copied().unwrap_or_default();
    for said in Severity::ALL {
        let row: Vec<String> = Severity::ALL.iter().map(|judged| count(said, *judged).to_string()).collect();
        println!("| {said} | {} |", row.join(" | "));
    }
    let right: usize = Severity::ALL.iter().map(|severity| count(*severity, *severity)).sum();
    let said = |severity: Severity| Severity::ALL.iter().map(|judged| count(severity, *judged)).sum::<usize>();
    let judged = |severity: Severity| Severity::ALL.iter().map(|said| count(*said, severity)).sum::<usize>();
    let hit = |severity: Severity| count(severity, severity);
    let critical = Severity::Critical;
    println!("\nmet: {right} of {}", all.len());
    println!(
        "critical: {} of {} found; {} of {} judged so are",
        hit(critical),
        said(critical),
        hit(critical),
        judged(critical)
    );
    let carried = [Severity::Cosmetic, Severity::Mechanical].map(|severity| (hit(severity), judged(severity)));
    println!("cosmetic and mechanical: {carried:?} judged so are\n");
    if synthetic {
        let found_all = hit(critical) == said(critical) && hit(critical) * 100 >= judged(critical) * 95;
        found_all && carried.iter().all(|(hit, judged)| hit == judged)
    } else {
        right * 100 >= all.len() * 95
    }
}
