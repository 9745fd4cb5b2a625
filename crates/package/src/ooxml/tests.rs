//! What tests of both formats need: a module made of Markdown, and whether a package holds together.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read};

use tafsiri_markdown::page::Reading;
use tafsiri_markdown::{Dialect, Page};
use tafsiri_model::{Locale, PageId};

use crate::module::{Made, Module};
use crate::site::{About, Section, Site, SitePage};
use crate::ui::Ui;

/// A picture of 4 by 2 dots, as far as readers of its size look.
pub(crate) fn png() -> Vec<u8> {
    b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x04\0\0\0\x02\x08\x06\0\0\0".to_vec()
}

/// A module of pages in Markdown, the first of them `a/index`; `a/a.png` is there.
pub(crate) fn made(pages: &[&str], locale: &str, render: fn(&Module<'_>) -> Made) -> Made {
    made_with(pages, locale, render, |_| {})
}

/// The same with pages that `change` has changed.
pub(crate) fn made_with(
    pages: &[&str],
    locale: &str,
    render: fn(&Module<'_>) -> Made,
    change: impl Fn(&mut Vec<SitePage>),
) -> Made {
    let locale: Locale = locale.parse().unwrap();
    let page = |(at, markdown): (usize, &&str)| {
        let name = if at == 0 { "index".to_owned() } else { format!("p{at}") };
        let id = PageId::new(&format!("a/{name}")).unwrap();
        let blocks = Page::parse(id, markdown, &Reading::new(Dialect::Extended, "p.md")).blocks;
        let title = if at == 0 { "Module & <title>".to_owned() } else { format!("Page {at}") };
        let path = format!("a/{name}");
        SitePage { path, title, title_locale: None, description: "About it".to_owned(), show_title: true, blocks }
    };
    let mut pages: Vec<SitePage> = pages.iter().enumerate().map(page).collect();
    change(&mut pages);
    let title = "Module & <title>".to_owned();
    let label = "Module 1".to_owned();
    let section = Section { id: "a".to_owned(), label, title, minutes: 90, is_module: true, pages };
    let media = BTreeMap::from([("a/a.png".to_owned(), png()), ("a/b.webp".to_owned(), b"RIFF".to_vec())]);
    let site = Site {
        locale: locale.clone(),
        title: "Toolkit".to_owned(),
        description: String::new(),
        edition: "Edition <1>".to_owned(),
        licence: "CC-BY-4.0".to_owned(),
        about: About {
            edition: "base".to_owned(),
            version: "v1".to_owned(),
            coverage: 87,
            drifted: 3,
            ..About::default()
        },
        machine: true,
        languages: Vec::new(),
        sections: vec![section.clone()],
        media,
    };
    let ui = Ui::new(&[locale], |_| None);
    render(&Module::new(&site, &section, &ui))
}

/// The parts of a package by path, XML as text.
pub(crate) fn parts(made: &Made) -> BTreeMap<String, String> {
    let mut archive = zip::ZipArchive::new(Cursor::new(&made.bytes)).unwrap();
    let mut parts = BTreeMap::new();
    for at in 0..archive.len() {
        let mut file = archive.by_index(at).unwrap();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).unwrap();
        let name = file.name().unwrap().to_string();
        assert!(parts.insert(name, String::from_utf8_lossy(&bytes).into_owned()).is_none());
    }
    parts
}

/// The rules of what was told, each once.
pub(crate) fn rules(made: &Made) -> BTreeSet<&'static str> {
    made.problems.iter().map(|problem| problem.rule).collect()
}

/// Every part is well-formed and has a content type, every relationship leads somewhere, and every id that is used is
/// one of a relationship.
pub(crate) fn assert_sound(made: &Made) {
    let parts = parts(made);
    let types = &parts["[Content_Types].xml"];
    for (path, text) in parts.iter().filter(|(path, _)| path.ends_with(".xml") || path.ends_with(".rels")) {
        assert_well_formed(path, text);
        let known = path.ends_with(".rels") || path == "[Content_Types].xml" || types.contains(&format!("\"/{path}\""));
        assert!(known, "{path} has no content type");
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        let empty = String::new();
        let relationships = parts.get(&format!("{folder}/_rels/{name}.rels")).unwrap_or(&empty);
        for id in ["r:id=\"", "r:embed=\""].iter().flat_map(|key| values(text, key)) {
            assert!(relationships.contains(&format!("Id=\"{id}\"")), "{path}: {id}");
        }
        for target in values(relationships, "Target=\"") {
            let is_outside = target.contains(':');
            assert!(is_outside || parts.contains_key(&resolved(folder, &target)), "{path}: {target}");
        }
    }
}

/// The values of an attribute, which is given with its opening quote.
pub(crate) fn values(text: &str, key: &str) -> Vec<String> {
    text.split(key).skip(1).filter_map(|rest| Some(rest.split('"').next()?.to_owned())).collect()
}

fn resolved(folder: &str, target: &str) -> String {
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in target.split('/') {
        if part == ".." {
            parts.pop();
        } else {
            parts.push(part);
        }
    }
    parts.join("/")
}

fn assert_well_formed(path: &str, text: &str) {
    let mut open: Vec<&str> = Vec::new();
    for tag in text.split('<').skip(1) {
        let (tag, words) = tag.split_once('>').unwrap_or_else(|| panic!("{path}: {tag}"));
        assert!(!words.chars().any(|c| c.is_control() && c != '\n'), "{path}: {words:?}");
        let name = tag.trim_start_matches('/').split([' ', '/']).next().unwrap();
        if tag.starts_with('/') {
            assert_eq!(open.pop(), Some(name), "{path}");
        } else if !tag.ends_with('/') && !tag.starts_with('?') {
            open.push(name);
        }
    }
    assert!(open.is_empty(), "{path}: {open:?}");
}
