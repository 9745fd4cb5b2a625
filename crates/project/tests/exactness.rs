//! The whole road of a page, on text that nobody here wrote: units to a catalog, the catalog to a file of Fluent, the
//! file read again, and the page written from it. An identity catalog gives the same bytes and the same HTML.

#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout)] // Tests.

#[path = "../../../tests/corpora.rs"]
mod corpora;

use std::path::Path;

use corpora::{corpus, examples};
use tafsiri_fluent::encode::{encode_literal, placeables};
use tafsiri_fluent::write::{Line, write};
use tafsiri_fluent::{Catalog, Value, encode};
use tafsiri_markdown::fill::{Saying, Words, fill};
use tafsiri_markdown::splice::{rendered, splice};
use tafsiri_markdown::{Dialect, Page, Reading, UnitKind};
use tafsiri_model::align::{Fresh, NewPage, align};
use tafsiri_model::{PageId, UnitId};

/// The texts of a page's units as a file of Fluent gives them back.
fn through_fluent(page: &Page) -> Vec<String> {
    let units: Vec<Fresh<'_>> =
        page.units.iter().map(|unit| Fresh { text: &unit.text, pinned: unit.pinned.as_ref() }).collect();
    let aligned = align(&[], &[NewPage { page: page.id(), units: &units }]).pages.remove(0);
    let ids: Vec<UnitId> = aligned.into_iter().map(|unit| unit.id).collect();
    let value = |kind: UnitKind, text: &str| if kind == UnitKind::Code { encode_literal(text) } else { encode(text) };
    let values: Vec<String> = page.units.iter().map(|unit| value(unit.kind, &unit.text)).collect();
    let lines = ids.iter().zip(&values).map(|(id, value)| Line { id, comment: "note", value });
    let text = write("Head", lines);
    let catalog = Catalog::parse("page.ftl", &text);
    assert!(catalog.problems().is_empty(), "{:?}", catalog.problems());
    ids.iter()
        .zip(&page.units)
        .map(|(id, unit)| match catalog.get(id).unwrap().value() {
            Some(Value::Plain(text)) => text.clone(),
            _ if !placeables(&unit.text).is_empty() => unit.text.clone(),
            other => panic!("{other:?} of {:?}", unit.text),
        })
        .collect()
}

fn check(name: &str, source: &str, dialect: Dialect) {
    let keys = ["title", "description"].map(str::to_owned);
    let code = ["rust", "python", "sh", "c", "java"].map(str::to_owned);
    let reading = Reading { front_matter: &keys, code: &code, ..Reading::new(dialect, "page.md") };
    let page = Page::parse(PageId::new("page").unwrap(), source, &reading);
    let words = through_fluent(&page);
    let spliced = splice(&page, source, &reading, &|at| words.get(at).cloned());
    assert!(spliced.refused.is_empty() && spliced.text == source, "{name}: {:?}", spliced.refused);
    let filled = fill(&page.blocks, &|unit| Saying {
        words: words.get(unit.index).map(|text| Words { text: text.clone(), foreign: true }),
        ..Saying::default()
    });
    assert_eq!(rendered(&filled), rendered(&page.blocks), "{name}");
}

fn check_folder(folder: &Path) -> usize {
    let pages = corpora::pages(folder);
    pages.iter().for_each(|(name, source)| check(name, source, Dialect::Extended));
    pages.len()
}

#[test]
fn what_is_shipped_comes_back() {
    let root = corpora::root();
    assert!(check_folder(&root.join("content")) > 15);
    assert!(check_folder(&root.join("tests/markdown")) > 5);
}

#[test]
fn the_specification_and_a_real_course_come_back() {
    let (Some(spec), Some(course)) = (corpus("spec/commonmark-0.31.2.txt"), corpus("comprehensive-rust/2026-08/src"))
    else {
        return;
    };
    let examples = examples(&spec);
    assert_eq!(examples.len(), 652);
    for (number, example, _) in &examples {
        check(&format!("example {number}"), example, Dialect::CommonMark);
        check(&format!("example {number} extended"), example, Dialect::Extended);
    }
    assert_eq!(check_folder(&course), 574);
}
