//! Two editions side by side, page by page, in one locale.

use serde::Serialize;
use tafsiri_markdown::Block;
use tafsiri_markdown::block::flattened;
use tafsiri_model::drift::{Pair, pairs};
use tafsiri_model::{Locale, PageId};
use tafsiri_package::edition_report::{Difference, Report, edition_report};

use crate::compose::{Composed, compose};
use crate::edition::Edition;
use crate::speaker::Speaker;
use crate::workspace::Workspace;

/// What differs on a page.
#[derive(Clone, Debug, Serialize)]
pub struct PageDifference {
    /// The page.
    pub page: String,
    /// Which of the two has it, where the other has not: `a` or `b`.
    pub only_in: Option<&'static str>,
    /// The texts that differ.
    pub texts: Vec<Pair>,
}

/// What differs between two editions as readers of a locale see them, in reading order.
#[must_use]
pub fn diff(workspace: &Workspace, [a, b]: [&Edition; 2], locale: &Locale) -> Vec<PageDifference> {
    let (left, right) = (compose(workspace, a), compose(workspace, b));
    let speakers = (Speaker::new(workspace, a, locale), Speaker::new(workspace, b, locale));
    let mut pages = order(&left);
    pages.extend(order(&right).into_iter().filter(|page| !order(&left).contains(page)));
    let difference = |page: &PageId| {
        let texts = (texts(&speakers.0, &left, page), texts(&speakers.1, &right, page));
        let only_in = match (&texts.0, &texts.1) {
            (Some(_), None) => Some("a"),
            (None, Some(_)) => Some("b"),
            _ => None,
        };
        let texts = pairs(&texts.0.unwrap_or_default(), &texts.1.unwrap_or_default());
        (!texts.is_empty()).then(|| PageDifference { page: page.to_string(), only_in, texts })
    };
    pages.iter().filter_map(difference).collect()
}

fn order(composed: &Composed<'_>) -> Vec<PageId> {
    composed.modules.iter().flat_map(|module| module.pages.iter().cloned()).collect()
}

/// The texts of a page in their order; nothing where the edition has no such page.
fn texts(speaker: &Speaker<'_>, composed: &Composed<'_>, page: &PageId) -> Option<Vec<String>> {
    let here = composed.modules.iter().any(|module| module.pages.contains(page));
    let blocks = composed.pages.get(page).filter(|_| here)?;
    let blocks = flattened(speaker.said(blocks));
    let mut found = Vec::new();
    collect(&blocks, &mut found);
    Some(found)
}

fn collect(blocks: &[Block], found: &mut Vec<String>) {
    for block in blocks {
        let texts: Vec<String> = block.texts().iter().map(|text| text.plain()).collect();
        let text = texts.join(" | ");
        if !text.trim().is_empty() {
            found.push(text);
        }
        block.children().into_iter().for_each(|children| collect(children, found));
    }
}

/// The differences as one page of HTML that needs nothing else.
#[must_use]
pub fn html(workspace: &Workspace, names: [&str; 2], locale: &Locale, pages: &[PageDifference]) -> String {
    let side = |pair: &Pair, wanted: tafsiri_model::drift::MarkKind| {
        let same = tafsiri_model::drift::MarkKind::Same;
        let marks = pair.marks.iter().filter(|mark| mark.kind == same || mark.kind == wanted);
        marks.map(|mark| (mark.kind != same, mark.text.clone())).collect::<Vec<_>>()
    };
    let difference = |pair: &Pair| Difference {
        a: pair.old.as_ref().map(|_| side(pair, tafsiri_model::drift::MarkKind::Old)),
        b: pair.new.as_ref().map(|_| side(pair, tafsiri_model::drift::MarkKind::New)),
    };
    edition_report(&Report {
        title: workspace.settings.project.title.clone(),
        a: names[0].to_owned(),
        b: names[1].to_owned(),
        locale: locale.to_string(),
        dir: locale.direction().as_str(),
        pages: pages.iter().map(|page| (page.page.clone(), page.texts.iter().map(difference).collect())).collect(),
    })
}
