//! A real course over three years, aligned from step to step: for the test of ids and for `cargo xtask labels`, which
//! take this file in by `#[path]`.

use std::path::Path;

use tafsiri_markdown::{Dialect, Page, Reading, Unit};
use tafsiri_model::PageId;
use tafsiri_model::align::{Aligned, Alignment, Fresh, Known, NewPage, OldPage, align};

/// The steps of comprehensive-rust, oldest first.
pub(crate) const STEPS: [&str; 4] = ["2023-06", "2024-06", "2025-06", "2026-08"];

/// What an extract knows: the ids and texts of every page.
pub(crate) type Extract = Vec<(PageId, Vec<Known>)>;

/// The pages of a course as it stood then.
pub(crate) fn pages(course: &Path, step: &str) -> Vec<Page> {
    let keys = ["title".to_owned(), "description".to_owned()];
    let reading = Reading { front_matter: &keys, ..Reading::new(Dialect::Extended, "page.md") };
    let files = crate::corpora::pages(&course.join(step).join("src"));
    let named = files.iter().filter_map(|(id, text)| Some((PageId::new(id).ok()?, text)));
    named.map(|(id, text)| Page::parse(id, text, &reading)).collect()
}

/// What became of the units of the last extract.
pub(crate) fn aligned(old: &Extract, new: &[Page]) -> Alignment {
    let fresh = |page: &Page| page.units.iter().map(|unit| (unit.text.clone(), unit.pinned.clone())).collect();
    let texts: Vec<Vec<_>> = new.iter().map(fresh).collect();
    let units: Vec<Vec<Fresh<'_>>> = texts
        .iter()
        .map(|units| units.iter().map(|(text, pinned)| Fresh { text, pinned: pinned.as_ref() }).collect())
        .collect();
    let old: Vec<OldPage<'_>> = old.iter().map(|(page, units)| OldPage { page, units }).collect();
    let new: Vec<NewPage<'_>> =
        new.iter().zip(&units).map(|(page, units)| NewPage { page: page.id(), units }).collect();
    align(&old, &new)
}

/// The next extract.
pub(crate) fn extract(pages: &[Page], alignment: &Alignment) -> Extract {
    let known = |(page, units): (&Page, &Vec<Aligned>)| {
        let unit = |(unit, aligned): (&Unit, &Aligned)| Known { id: aligned.id.clone(), text: unit.text.clone() };
        (page.id().clone(), page.units.iter().zip(units).map(unit).collect())
    };
    pages.iter().zip(&alignment.pages).map(known).collect()
}
