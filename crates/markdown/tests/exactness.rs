//! The promises of exactness on text that nobody here wrote: the CommonMark specification and a real course.
//!
//! (1) A page reads and writes as the specification says. (2) Translating commutes with rendering: mapping every
//! letter of every unit's text and rendering gives what rendering and then mapping every letter of the text gives.

#![allow(clippy::unwrap_used, clippy::print_stdout)] // Tests.

#[path = "../../../tests/corpora.rs"]
mod corpora;

use std::path::Path;
use std::sync::LazyLock;

use corpora::{corpus, examples};
use tafsiri_markdown::block::visit_texts;
use tafsiri_markdown::fill::{Saying, Words, fill};
use tafsiri_markdown::letters::{map_inlines, map_message};
use tafsiri_markdown::page::Reading;
use tafsiri_markdown::splice::{rendered, splice};
use tafsiri_markdown::{Dialect, Page, html};
use tafsiri_model::PageId;

fn page(source: &str, reading: &Reading<'_>) -> Page {
    Page::parse(PageId::new("page").unwrap(), source, reading)
}

/// What readers of Markdown write: heads, and code whose comments and strings are for readers.
fn reading(dialect: Dialect) -> Reading<'static> {
    static KEYS: LazyLock<[String; 2]> = LazyLock::new(|| ["title", "description"].map(str::to_owned));
    static CODE: LazyLock<[String; 3]> = LazyLock::new(|| ["rust", "python", "sh"].map(str::to_owned));
    Reading { front_matter: &*KEYS, code: &*CODE, ..Reading::new(dialect, "page.md") }
}

#[test]
fn the_specifications_examples_read_as_it_says() {
    let Some(spec) = corpus("spec/commonmark-0.31.2.txt") else { return };
    let examples = examples(&spec);
    assert_eq!(examples.len(), 652);
    let mut failed = Vec::new();
    for (number, markdown, expected) in &examples {
        let page = page(markdown, &Reading::new(Dialect::CommonMark, "page.md"));
        let written = html::write(&page.blocks);
        if &written != expected {
            println!("{number}: {markdown:?}\n  expected {expected:?}\n  written  {written:?}");
            failed.push(*number);
        }
    }
    assert!(failed.is_empty(), "{} of 652 differ: {failed:?}", failed.len());
}

/// How letters are mapped. None makes a letter of another kind, so that emphasis still opens and closes where it did.
type Map = fn(&str) -> String;

const MAPS: [(&str, Map); 3] = [("itself", str::to_owned), ("Greek", greek), ("pseudo", pseudo)];

fn greek(word: &str) -> String {
    let letter = |c: char| match c {
        'a'..='z' => char::from_u32(u32::from('α') + (u32::from(c) - u32::from('a')) % 17).unwrap(),
        'A'..='Z' => char::from_u32(u32::from('Α') + (u32::from(c) - u32::from('A')) % 17).unwrap(),
        c => c,
    };
    word.chars().map(letter).collect()
}

/// Accented and a third longer.
fn pseudo(word: &str) -> String {
    let letter = |c: char| match c {
        'a' => "åå".to_owned(),
        'e' => "éé".to_owned(),
        'o' => "öö".to_owned(),
        c => c.to_string(),
    };
    word.chars().map(letter).collect()
}

/// What is wrong with a page under one map: in its tree, and in the Markdown that is written.
fn differences(source: &str, reading: &Reading<'_>, map: &impl Fn(&str) -> String) -> Vec<String> {
    let page = page(source, reading);
    let words: Vec<String> =
        page.units.iter().map(|unit| map_message(&page.context, unit.syntax, &unit.text, map)).collect();
    let mut mapped = page.blocks.clone();
    let mut found = Vec::new();
    visit_texts(&mut mapped, &mut |text| match text.unit {
        Some(_) => map_inlines(&mut text.inlines, map),
        None if source.contains("skip") || source.contains("translate=") => {}
        None if text.plain().chars().any(char::is_alphanumeric) => found.push(format!("no unit: {:?}", text.plain())),
        None => {}
    });
    let wanted = rendered(&mapped);
    let filled = fill(&page.blocks, &|unit| Saying {
        words: words.get(unit.index).map(|text| Words { text: text.clone(), foreign: true }),
        ..Saying::default()
    });
    let mut compare = |what: &str, got: &str, wanted: &str| {
        if got != wanted {
            let at = got.bytes().zip(wanted.bytes()).position(|(a, b)| a != b).unwrap_or_default();
            let near = |text: &str| {
                String::from_utf8_lossy(&text.as_bytes()[at.saturating_sub(60)..]).chars().take(160).collect::<String>()
            };
            found.push(format!("{what}\n  wanted {:?}\n  got    {:?}", near(wanted), near(got)));
        }
    };
    compare("the tree", &rendered(&filled), &wanted);
    let spliced = splice(&page, source, reading, &|at| words.get(at).cloned());
    compare("the Markdown", &rendered(&self::page(&spliced.text, reading).blocks), &wanted);
    if words.iter().zip(&page.units).all(|(words, unit)| *words == unit.text) {
        compare("the bytes", &spliced.text, source);
    }
    found
}

/// The examples of a list whose pages differ under any map.
fn failing<'s>(pages: impl Iterator<Item = (String, &'s str)>, reading: &Reading<'_>) -> Vec<String> {
    let mut failed = Vec::new();
    for (name, source) in pages {
        for (map_name, map) in MAPS {
            let found = differences(source, reading, &map);
            if !found.is_empty() {
                println!("{name} under {map_name}:\n{}", found.join("\n"));
                failed.push(format!("{name} {map_name}"));
            }
        }
    }
    failed
}

#[test]
fn translating_commutes_with_rendering_on_the_specification() {
    let Some(spec) = corpus("spec/commonmark-0.31.2.txt") else { return };
    let examples = examples(&spec);
    for dialect in [Dialect::CommonMark, Dialect::Extended] {
        let pages = examples.iter().map(|(number, markdown, _)| (number.to_string(), markdown.as_str()));
        let failed = failing(pages, &reading(dialect));
        assert_eq!(failed, Vec::<String>::new(), "{dialect:?}");
    }
}

#[test]
fn translating_commutes_with_rendering_on_a_real_course() {
    let Some(course) = corpus("comprehensive-rust/2026-08/src") else { return };
    assert_eq!(on_folder(&course), 574);
}

#[test]
fn translating_commutes_with_rendering_on_what_is_shipped_and_on_every_construct() {
    let root = corpora::root();
    assert!(on_folder(&root.join("content")) > 15);
    assert!(on_folder(&root.join("tests/markdown")) > 5);
}

/// Tries every page below a folder, also with CR LF and with a byte order mark; gives their number.
fn on_folder(folder: &Path) -> usize {
    let sources = corpora::pages(folder);
    let windows: Vec<(String, String)> = sources
        .iter()
        .map(|(name, text)| (format!("{name} with CR LF"), format!("\u{feff}{}", text.replace('\n', "\r\n"))))
        .collect();
    let all = sources.iter().chain(windows.iter().map(|(name, text)| (name, text)));
    let all = all.map(|(name, text)| (name.clone(), text.as_str()));
    let failed = failing(all, &reading(Dialect::Extended));
    assert_eq!(failed, Vec::<String>::new(), "of {} pages", sources.len());
    sources.len()
}
