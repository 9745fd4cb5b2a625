//! `cargo xtask figures`: every figure of the English content with its source; fails where one has none.
//!
//! [`number`] says which numbers are figures, [`source`] what a source is and where a text names one, [`mod@judge`] which
//! source a figure has. Where the facts that the content was written from are at hand (`../shared/facts`), a figure with a
//! source must stand among them too ([`facts`]); the date of the source itself need not. What people excused stands in a
//! list ([`exceptions`]), and nothing stands there in vain.
//!
//! A figure is found in what readers see: text, tables, titles, and the values of variables; not in code, addresses, the
//! metadata of a page's head, and lists of sources.

mod exceptions;
mod facts;
mod judge;
mod number;
mod source;

use std::collections::BTreeMap;
use std::path::Path;
use std::process::ExitCode;

use tafsiri_markdown::front_matter::Meta;
use tafsiri_model::settings::{Overlay, Settings};

use crate::Result;
use crate::content::{EnglishPage, overlay, pages, read, settings};
use exceptions::Exceptions;
use facts::{Facts, Wanted};
use judge::{Figure, Judge, Origin, judge};
use source::{Entry, listed};

/// Where the facts are, relative to the root.
const FACTS: &str = "../shared/facts";

/// Prints a line for each figure, or only for those without a source, and how many of each kind there are.
pub(crate) fn run(root: &Path, quiet: bool) -> Result<ExitCode> {
    let mut review = Review::open(root)?;
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let mut missing = Vec::new();
    let mut passed = 0;
    for page in pages(root, &review.settings)? {
        let (figures, others) = review.page(root, &page)?;
        passed += others;
        for figure in figures {
            let (name, _) = told(&figure);
            *counts.entry(name).or_default() += 1;
            let line = row(&page, &figure);
            if matches!(figure.origin, Origin::Missing(_) | Origin::Unlisted(_)) {
                missing.push(line);
            } else if !quiet {
                println!("{line}");
            }
        }
    }
    missing.extend(review.exceptions.unused(review.facts.is_some()));
    missing.iter().for_each(|line| println!("{line}"));
    print_counts(&counts, passed, review.facts.as_ref());
    Ok(if missing.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn print_counts(counts: &BTreeMap<&str, usize>, passed: usize, facts: Option<&Facts>) {
    let all: usize = counts.values().sum();
    let parts: Vec<String> = counts.iter().map(|(name, count)| format!("{count} {name}")).collect();
    println!("\n{all} figures: {}; {passed} numbers are no figures", parts.join(", "));
    match facts {
        Some(_) => println!("each with a source was looked for in {FACTS}"),
        None => println!("SKIPPED: no {FACTS}, so no figure was looked for among the facts"),
    }
}

/// Page and line, figure, kind, source and words round it, parted by tabulators.
fn row(page: &EnglishPage, figure: &Figure) -> String {
    let (name, source) = told(figure);
    let line = page.passages.get(figure.passage).map_or(0, |passage| passage.line);
    let place = format!("{}:{line}", page.file);
    let source = if source.is_empty() { name.to_owned() } else { format!("{name}: {source}") };
    [place.as_str(), &figure.shown, figure.what.as_str(), &source, &figure.context].join("\t")
}

fn told(figure: &Figure) -> (&'static str, &str) {
    match &figure.origin {
        Origin::Source(source) => ("with a source", source),
        Origin::Repeated(source) => ("repeated", source),
        Origin::MadeUp => ("made up", ""),
        Origin::Task => ("in a task", ""),
        Origin::Exception(why) => ("excused", why),
        Origin::Unlisted(source) => ("NOT IN A LIST OF SOURCES", source),
        Origin::Missing(why) => ("MISSING", why),
    }
}

/// What pages are judged by.
struct Review {
    settings: Settings,
    lists: BTreeMap<String, Vec<Entry>>,
    facts: Option<Facts>,
    exceptions: Exceptions,
}

impl Review {
    fn open(root: &Path) -> Result<Self> {
        let settings = settings(root)?;
        let lists = module_lists(&pages(root, &settings)?);
        let facts = Facts::read(&root.join(FACTS))?;
        let exceptions = Exceptions::parse(&read(&root.join(exceptions::FILE))?)?;
        Ok(Self { settings, lists, facts, exceptions })
    }

    /// The figures of a page, and how many of its numbers are none.
    fn page(&mut self, root: &Path, page: &EnglishPage) -> Result<(Vec<Figure>, usize)> {
        let layer = page.overlay.as_ref().map(|name| overlay(root, &self.settings, name)).transpose()?;
        let mut variables = self.settings.variables.clone();
        variables.extend(layer.iter().flat_map(|layer| layer.variables.clone()));
        let mut entries = own_list(page);
        entries.extend(module_of(page).and_then(|module| self.lists.get(&module)).cloned().unwrap_or_default());
        let court = Judge::new(&page.passages, &entries, &variables);
        let (mut figures, passed) = judge(&court);
        self.look_among_facts(territory(page, layer.as_ref()).as_deref(), &mut figures);
        self.excuse(page, &mut figures);
        Ok((figures, passed))
    }

    /// A figure that no fact holds has its source for nothing, unless the same figure of the page is held.
    fn look_among_facts(&self, territory: Option<&str>, figures: &mut [Figure]) {
        let Some(facts) = &self.facts else { return };
        let holds = |figure: &Figure| match &figure.origin {
            Origin::Source(_) => {
                let Figure { value, month, about, .. } = figure;
                figure.is_date_of_source || facts.hold(&Wanted { value, month: *month, about, territory })
            }
            _ => false,
        };
        let held: Vec<String> =
            figures.iter().filter(|figure| holds(figure)).map(|figure| figure.value.clone()).collect();
        for figure in figures.iter_mut().filter(|figure| !held.contains(&figure.value)) {
            if let Origin::Source(source) | Origin::Repeated(source) = &figure.origin {
                figure.origin = Origin::Missing(format!("the facts do not hold it, though the page names {source}"));
                figure.is_beyond = true;
            }
        }
    }

    fn excuse(&mut self, page: &EnglishPage, figures: &mut [Figure]) {
        for figure in figures {
            let Origin::Missing(_) = figure.origin else { continue };
            if let Some(why) = self.exceptions.excuse(&page.name, &figure.shown, figure.is_beyond) {
                figure.origin = Origin::Exception(why);
            }
        }
    }
}

/// The country that a page is about.
fn territory(page: &EnglishPage, layer: Option<&Overlay>) -> Option<String> {
    let own = page.page.front_matter.values.get("territory").and_then(Meta::text).map(str::to_owned);
    layer.map_or(own, |layer| layer.territory.clone())
}

/// The module that a page is a part of, or that it changes.
fn module_of(page: &EnglishPage) -> Option<String> {
    let mut parts = page.name.split('/');
    let module = match parts.next()? {
        "modules" => parts.next(),
        "overlays" => parts.nth(1),
        _ => None,
    };
    module.map(str::to_owned)
}

/// The list of sources of each module, which stands on one of its pages.
fn module_lists(pages: &[EnglishPage]) -> BTreeMap<String, Vec<Entry>> {
    let mut lists: BTreeMap<String, Vec<Entry>> = BTreeMap::new();
    for page in pages.iter().filter(|page| page.overlay.is_none()) {
        if let Some(module) = module_of(page) {
            lists.entry(module).or_default().extend(listed(&page.passages));
        }
    }
    lists
}

/// The list in a page's front matter.
fn own_list(page: &EnglishPage) -> Vec<Entry> {
    let Some(Meta::List(sources)) = page.page.front_matter.values.get("sources") else { return Vec::new() };
    let entry = |meta: &Meta| match meta {
        Meta::Map(map) => {
            let text = |key: &str| map.get(key).and_then(Meta::text).unwrap_or_default().to_owned();
            Entry::new(&text("title"), &[text("url")])
        }
        other => Entry::new(other.text().unwrap_or_default(), &[]),
    };
    sources.iter().map(entry).collect()
}
