//! The pages of rules whose examples are files of a project, tried: what a page calls bad has a finding of the rule, what
//! it calls good has none of it.

#![allow(clippy::unwrap_used)] // Tests.

#[path = "../../../tests/rule_pages.rs"]
mod rule_pages;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use rule_pages::{Block, blocks, is_of_project};
use tafsiri_check::Rule;
use tafsiri_check::rules::RULES;
use tafsiri_model::Diagnostic;
use tafsiri_model::gate::{Judged, Standing};
use tafsiri_project::Workspace;
use tafsiri_project::edition::editions;
use tafsiri_project::extract::Plan;
use tafsiri_project::findings::findings;
use tafsiri_project::gate::{Asked, Scope, gate};
use tafsiri_project::workspace::Source;

/// What every example is laid over.
const COURSE: [(&str, &str); 3] = [
    (
        "tafsiri.toml",
        "[project]\ntitle = \"Course\"\nsource = \"en\"\nlocales = [\"fr\"]\n\n[terms]\ncountry = \"your country\"\n",
    ),
    ("content/modules/01-a/module.toml", "id = \"a\"\norder = 1\npages = [\"index\"]\n"),
    ("content/modules/01-a/index.md", "# Start\n\nAsk a colleague.\n"),
];

fn write(root: &Path, file: &str, text: &str) {
    let file = root.join(file);
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(file, text).unwrap();
}

fn extract(root: &Path) {
    let workspace = Workspace::open(root, &[]).unwrap();
    Plan::of(&workspace, false).unwrap().write(&workspace).unwrap();
}

/// A course with the files of an example. A file that is written a second time is what became of it after an extract.
fn course(blocks: &[Block<'_>]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content/data");
    for file in ["territories.csv", "regions.csv", "names/en.ftl", "names/fr.ftl"] {
        write(root, &format!("content/data/{file}"), &fs::read_to_string(data.join(file)).unwrap());
    }
    COURSE.iter().for_each(|(file, text)| write(root, file, text));
    extract(root);
    let mut written = BTreeSet::new();
    for (info, text) in blocks {
        let Some((_, file)) = info.split_once(' ') else {
            assert_eq!((*info, text.as_str()), ("sh", "tafsiri extract\n"));
            extract(root);
            continue;
        };
        if !written.insert(file) {
            extract(root);
        }
        write(root, file, text);
    }
    folder
}

fn found(blocks: &[Block<'_>]) -> Vec<Diagnostic> {
    let folder = course(blocks);
    let workspace = Workspace::open(folder.path(), &[]).unwrap();
    let editions = editions(&workspace, &[]).unwrap();
    let wanted = |_: &Source| true;
    let all = findings(&workspace, &editions, &wanted, "2026-11-29");
    let scope = Scope { workspace: &workspace, editions: &editions, wanted: &wanted };
    let gated = gate(&scope, all, Asked { whole: true, ..Asked::default() }).unwrap();
    let is_open = |judged: &Judged| !matches!(judged.standing, Standing::Silenced(_));
    gated.judged.into_iter().filter(is_open).map(|judged| judged.finding).collect()
}

fn tried() -> impl Iterator<Item = &'static Rule> {
    RULES.iter().filter(|rule| is_of_project(rule.page()))
}

fn told(findings: &[Diagnostic]) -> Vec<String> {
    findings.iter().map(|finding| format!("{}: {}", finding.rule, finding.message)).collect()
}

#[test]
fn what_a_page_calls_bad_is_found() {
    let mut wrong = Vec::new();
    for rule in tried() {
        let all = found(&blocks(rule.page(), "Bad"));
        let of_rule = all.iter().filter(|finding| finding.rule == rule.id);
        if !of_rule.clone().any(|finding| finding.level == rule.level) {
            wrong.push(format!("{}: {:?}", rule.id, told(&all)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_a_page_calls_good_has_no_finding_of_the_rule() {
    let mut wrong = Vec::new();
    for rule in tried() {
        let good = blocks(rule.page(), "Good");
        let all = found(&good);
        if good.is_empty() || all.iter().any(|finding| finding.rule == rule.id) {
            wrong.push(format!("{}: {:?}", rule.id, told(&all)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
