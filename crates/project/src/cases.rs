//! The library of case studies: what their pages and the overlays say of them, and what is wrong with it.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use tafsiri_markdown::front_matter::{FrontMatter, Meta};
use tafsiri_model::case_study::CaseStudy;
use tafsiri_model::case_study::metadata::{KEYS, Problem, Written, WrittenSource, read};
use tafsiri_model::nearest::advice;
use tafsiri_model::settings::Overlay;
use tafsiri_model::territory::Territories;
use tafsiri_model::{Diagnostic, PageId, Place};

use crate::content::{ContentPage, Role};
use crate::load::place_in;

/// All cases, by id.
pub(crate) type Cases = BTreeMap<String, CaseStudy>;

/// The cases among the pages, and what is wrong with their metadata. `other_keys` are front-matter keys that are not
/// for us: a key that is none of ours and like one of them is told.
pub(crate) fn cases(
    pages: &BTreeMap<PageId, Arc<ContentPage>>,
    territories: &Territories,
    other_keys: &[String],
) -> (Cases, Vec<Diagnostic>) {
    let mut cases = Cases::new();
    let mut problems = Vec::new();
    for page in pages.values().filter(|page| page.role == Role::CaseStudy) {
        let front = &page.page.front_matter;
        let (case, wrong) = read(&written(front), territories);
        // A head that cannot be read is told already: everything would seem to be missing from it.
        if front.problem.is_none() {
            problems.extend(wrong.into_iter().map(|problem| metadata_problem(page, problem)));
            problems.extend(misspelt(page, other_keys));
        }
        let id = page.page.id();
        let title = front.values.get("title").and_then(Meta::text).unwrap_or_default().to_owned();
        let case = CaseStudy { id: id.name().to_owned(), layer: layer_of(id), title, ..case };
        match cases.get(&case.id) {
            Some(other) => problems.push(twice(page, other)),
            None => drop(cases.insert(case.id.clone(), case)),
        }
    }
    (cases, problems)
}

/// The overlay that a case is a part of.
pub(crate) fn layer_of(page: &PageId) -> Option<String> {
    let behind = page.as_str().strip_prefix("overlays/")?;
    behind.split('/').next().map(str::to_owned)
}

fn written(front: &FrontMatter) -> Written<'_> {
    let text = |key: &str| front.values.get(key).and_then(Meta::text).unwrap_or_default();
    let list = |key: &str| front.values.get(key).map(entries).unwrap_or_default();
    let sources = match front.values.get("sources") {
        Some(Meta::List(sources)) => sources.iter().map(source).collect(),
        _ => Vec::new(),
    };
    Written {
        territory: text("territory"),
        themes: list("themes"),
        level: text("level"),
        years: text("years"),
        sdgs: list("sdgs"),
        sources,
        licence: text("licence"),
        confidence: text("confidence"),
    }
}

/// The texts of a list, an empty one for what is no text, so that each keeps its place.
fn entries(meta: &Meta) -> Vec<&str> {
    match meta {
        Meta::List(list) => list.iter().map(|entry| entry.text().unwrap_or_default()).collect(),
        other => other.texts(),
    }
}

fn source(meta: &Meta) -> WrittenSource<'_> {
    let Meta::Map(values) = meta else { return WrittenSource::default() };
    let text = |key: &str| values.get(key).and_then(Meta::text).unwrap_or_default();
    WrittenSource { title: text("title"), url: text("url"), accessed: text("accessed") }
}

fn metadata_problem(page: &ContentPage, problem: Problem) -> Diagnostic {
    let at = FrontMatter::offset_of(&page.source, &problem.path);
    Diagnostic::error("case-study/metadata", problem.message)
        .at(Place::at(page.file.clone(), &page.source, at))
        .help(problem.help)
}

/// Keys that nobody reads and that are like one of ours.
fn misspelt(page: &ContentPage, other_keys: &[String]) -> Vec<Diagnostic> {
    let keys = page.page.front_matter.values.keys();
    let unknown = keys.filter(|key| !KEYS.contains(&key.as_str()) && !other_keys.contains(key));
    let told = unknown.filter_map(|key| {
        let help = advice(key, KEYS)?;
        let at = FrontMatter::offset_of(&page.source, std::slice::from_ref(key));
        let place = Place::at(page.file.clone(), &page.source, at);
        Some(Diagnostic::warning("case-study/key", format!("nobody reads the key `{key}`")).at(place).help(help))
    });
    told.collect()
}

fn twice(page: &ContentPage, other: &CaseStudy) -> Diagnostic {
    Diagnostic::error("case-study/twice", format!("there are two case studies `{}`", other.id))
        .at(Place::file(page.file.clone()))
        .help(format!("the one of `{}` is used: give this file another name", other.page()))
}

/// What overlays say of cases that are not there, or say twice over.
pub(crate) fn name_problems(root: &Path, overlays: &BTreeMap<String, Overlay>, cases: &Cases) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    for (name, overlay) in overlays {
        let at = |case: &str| place_in(root, &format!("content/overlays/{name}/overlay.toml"), case);
        let named = overlay.case_studies.values().chain(&overlay.exclude_cases);
        for case in named.filter(|case| !cases.contains_key(*case)) {
            let help = advice(case, cases.keys().map(String::as_str));
            let help = help.unwrap_or_else(|| "`tafsiri case-study list` tells their ids".to_owned());
            let message = format!("there is no case study `{case}`");
            problems.push(Diagnostic::error("edition/unknown", message).at(at(case)).help(help));
        }
        for (slot, case) in overlay.case_studies.iter().filter(|(_, case)| overlay.exclude_cases.contains(case)) {
            let message = format!("`{case}` is excluded here and pinned on `{slot}`: it is never chosen");
            let help = "take it out of `exclude-cases` or out of `[case-studies]`";
            problems.push(Diagnostic::error("edition/pin", message).at(at(case)).help(help));
        }
    }
    problems
}
