//! The units of every construct, as data: `tests/markdown/<name>.md` and beside it `<name>.units`, one unit a line.
//! `TAFSIRI_UPDATE=1 cargo test -p tafsiri-markdown --test units` writes what is found now; review the diff.

#![allow(clippy::unwrap_used)] // Tests.

use std::fmt::Write;
use std::fs;
use std::path::PathBuf;

use tafsiri_markdown::{Dialect, Page, Reading};
use tafsiri_model::PageId;

/// Line, kind, id where one is pinned, note where there is one, text.
fn listed(source: &str) -> String {
    let keys = ["title", "description"].map(str::to_owned);
    let code = ["rust", "python", "sh"].map(str::to_owned);
    let reading = Reading { front_matter: &keys, code: &code, ..Reading::new(Dialect::Extended, "page.md") };
    let page = Page::parse(PageId::new("page").unwrap(), source, &reading);
    let mut out = String::new();
    for unit in &page.units {
        let pinned = unit.pinned.as_ref().map(|id| format!(" #{id}")).unwrap_or_default();
        let note = if unit.note.is_empty() { String::new() } else { format!(" ({})", unit.note) };
        writeln!(out, "{} {}{pinned}{note}: {:?}", unit.line, unit.kind.words(), unit.text).unwrap();
    }
    out
}

#[test]
fn every_construct_has_its_units() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/markdown");
    let update = std::env::var_os("TAFSIRI_UPDATE").is_some();
    let mut pages: Vec<PathBuf> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    pages.retain(|path| path.extension().is_some_and(|end| end == "md"));
    pages.sort();
    assert!(pages.len() >= 7);
    for page in pages {
        let source = fs::read_to_string(&page).unwrap();
        let expected = page.with_extension("units");
        if update {
            fs::write(&expected, listed(&source)).unwrap();
        }
        assert_eq!(listed(&source), fs::read_to_string(&expected).unwrap_or_default(), "{}", page.display());
    }
}
