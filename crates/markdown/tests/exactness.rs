//! The promises of exactness on text that nobody here wrote: the CommonMark specification and a real course.
//!
//! (1) A page reads and writes as the specification says. (2) Translating commutes with rendering: mapping every
//! letter of every unit's text and rendering gives what rendering and then mapping every letter of the text gives.

#![allow(clippy::unwrap_used, clippy::print_stdout)] // Tests.

use std::path::PathBuf;

use tafsiri_markdown::block::{Block, Inline, visit_texts};
use tafsiri_markdown::fill::{Saying, Words, fill};
use tafsiri_markdown::page::Reading;
use tafsiri_markdown::{Dialect, Page, html};
use tafsiri_model::PageId;

/// The folder of the corpora; where there is none the test says so and is over.
fn corpora() -> Option<PathBuf> {
    let named = std::env::var_os("TAFSIRI_CORPORA").map(PathBuf::from);
    let beside = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/corpora");
    let found = named.or(Some(beside)).filter(|folder| folder.is_dir());
    if found.is_none() {
        println!("SKIPPED: no corpora; set TAFSIRI_CORPORA to the folder that holds them");
    }
    found
}

fn page(source: &str, dialect: Dialect) -> Page {
    let reading = Reading { dialect, front_matter: &[], file: "page.md" };
    Page::parse(PageId::new("page").unwrap(), source, &reading)
}

/// Each example of the specification: number, Markdown, HTML.
fn examples(spec: &str) -> Vec<(usize, String, String)> {
    let fence = "`".repeat(32);
    let open = format!("{fence} example\n");
    let parts = spec.split(&open).skip(1).map(|part| part.split(&format!("\n{fence}")).next().unwrap_or_default());
    parts
        .enumerate()
        .map(|(at, part)| {
            let part = format!("{part}\n").replace('→', "\t");
            let (markdown, html) =
                if let Some(html) = part.strip_prefix(".\n") { ("", html) } else { part.split_once("\n.\n").unwrap() };
            let markdown = if markdown.is_empty() { String::new() } else { format!("{markdown}\n") };
            (at + 1, markdown, if html == "\n" { String::new() } else { html.to_owned() })
        })
        .collect()
}

/// Soft breaks as blanks: a unit's text is one line.
fn one_line(mut blocks: Vec<Block>) -> Vec<Block> {
    visit_texts(&mut blocks, &mut |text| soften(&mut text.inlines));
    blocks
}

fn soften(inlines: &mut [Inline]) {
    for inline in inlines {
        match inline {
            Inline::SoftBreak => *inline = Inline::Text(" ".into()),
            Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Strikethrough(inner) => soften(inner),
            Inline::Link(link) | Inline::Image(link) => soften(&mut link.inlines),
            _ => {}
        }
    }
}

fn refill(page: &Page, map: &impl Fn(&str) -> String) -> String {
    let filled = fill(&page.blocks, &|unit| {
        let unit = page.units.get(unit.index).unwrap();
        Saying {
            words: Some(Words { text: map(&unit.text), plain: unit.kind.is_plain(), foreign: false }),
            ..Saying::default()
        }
    });
    html::write(&one_line(filled))
}

#[test]
fn the_specifications_examples_read_as_it_says() {
    let Some(corpora) = corpora() else { return };
    let spec = std::fs::read_to_string(corpora.join("spec/commonmark-0.31.2.txt")).unwrap();
    let examples = examples(&spec);
    assert_eq!(examples.len(), 652);
    let mut failed = Vec::new();
    for (number, markdown, expected) in &examples {
        let page = page(markdown, Dialect::CommonMark);
        let written = html::write(&page.blocks);
        if &written != expected {
            println!("{number}: {markdown:?}\n  expected {expected:?}\n  written  {written:?}");
            failed.push(*number);
        }
    }
    assert!(failed.is_empty(), "{} of 652 differ: {failed:?}", failed.len());
}

#[test]
fn a_units_own_text_reads_as_the_page_does() {
    let Some(corpora) = corpora() else { return };
    let spec = std::fs::read_to_string(corpora.join("spec/commonmark-0.31.2.txt")).unwrap();
    let mut failed = Vec::new();
    for (number, markdown, _) in examples(&spec) {
        let page = page(&markdown, Dialect::CommonMark);
        let (want, got) = (html::write(&one_line(page.blocks.clone())), refill(&page, &str::to_owned));
        if want != got {
            println!("{number}: {markdown:?}\n  units {:?}\n  want {want:?}\n  got  {got:?}", page.units);
            failed.push(number);
        }
    }
    assert!(failed.is_empty(), "{} of 652 differ: {failed:?}", failed.len());
}

#[test]
fn a_real_course_reads_the_same_unit_by_unit() {
    let Some(corpora) = corpora() else { return };
    let mut pages = Vec::new();
    collect(&corpora.join("comprehensive-rust/2026-08/src"), &mut pages);
    let mut failed = Vec::new();
    let mut units = 0;
    for path in &pages {
        let source = std::fs::read_to_string(path).unwrap();
        let page = page(&source, Dialect::Extended);
        units += page.units.len();
        if html::write(&one_line(page.blocks.clone())) != refill(&page, &str::to_owned) {
            failed.push(path.clone());
        }
    }
    println!("{} pages, {units} units", pages.len());
    assert!(failed.is_empty(), "{failed:?}");
}

fn collect(folder: &std::path::Path, pages: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, pages);
        } else if path.extension().is_some_and(|e| e == "md") {
            pages.push(path);
        }
    }
}
