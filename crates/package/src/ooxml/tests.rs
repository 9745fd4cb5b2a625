//! What tests of these formats need, and those of PDF with them: a module made of Markdown, what strangers and hurried
//! authors write, and whether a package holds together.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read};

use tafsiri_markdown::page::Reading;
use tafsiri_markdown::{Dialect, Page};
use tafsiri_model::{Locale, PageId};

use crate::archive::Packer;
use crate::module::{Made, Module};
use crate::site::{About, Section, Site, SitePage};
use crate::ui::Ui;

/// What strangers may write to run something, to load something or to break out of its place, with what may stand
/// nowhere in a package because of it.
pub(crate) const ATTACKS: [(&str, &str); 12] = [
    ("<script>alert(1)</script>\n", "<script"),
    ("a <img src=x onerror=alert(1)> b\n", "onerror"),
    ("[a](javascript:alert(1))\n", "javascript:"),
    ("[a](data:text/html,x)\n", "data:"),
    ("[a](file:///etc/passwd)\n", "file:"),
    ("[a](ppaction://hlinkshowjump)\n", "ppaction"),
    ("![a](https://evil.example/p.png)\n", "evil.example"),
    ("![a](data:image/png;base64,x)\n", "data:"),
    ("![a](../../../../etc/passwd.png)\n", "embed=\""),
    ("<!ENTITY x SYSTEM \"file:///etc/passwd\"> &x;\n", "<!ENTITY"),
    ("<style>@import url(//evil.example)</style>\n", "evil.example"),
    ("a ]]> </w:t></w:r> </a:t></a:r> b\n", "a ]]> </"),
];

/// What hurried authors write, with the rule by which they are told; the empty rule where there is nothing to tell.
pub(crate) fn awkward() -> Vec<(String, &'static str)> {
    let quotes: String = (1..60).map(|depth| format!("{} q\n", ">".repeat(depth))).collect();
    let lists: String = (0..30).map(|depth| format!("{}- l\n", "  ".repeat(depth))).collect();
    let fence = |depth: usize| ":".repeat(20 - depth);
    let open: String = (0..12).map(|depth| format!("{} callout {{title=\"t\"}}\n\n", fence(depth))).collect();
    let close: String = (0..12).rev().map(|depth| format!("{}\n\n", fence(depth))).collect();
    let wide = format!("|{}\n|{}\n|{}\n", " a |".repeat(70), " --- |".repeat(70), " b |".repeat(70));
    let own = |markdown: &str| markdown.to_owned();
    vec![
        (own("![gone](gone.png)\n"), "package/image-missing"),
        (own("![far](https://a.example/a.png)\n"), "package/image-remote"),
        (own("![web](b.webp)\n"), "package/image-format"),
        (own("a\u{1}b\u{fffe}\n"), "package/character"),
        (own(""), "package/empty"),
        (own("::: quiz\n\nNothing.\n\n:::\n"), ""),
        (wide, "package/table-wide"),
        (quotes, ""),
        (lists, ""),
        (format!("{open}x\n\n{close}"), ""),
        (own("99999999. a\n"), ""),
        (own("|  |\n| --- |\n"), ""),
        (own("mixed Ελληνικά with Русский and (Русский 12)\n"), ""),
    ]
}

/// What makes a package of a module.
type Render = fn(&Module<'_>, &Packer) -> Made;

/// No attack is more than words in a format.
pub(crate) fn assert_harmless(render: Render) {
    for (attack, never) in ATTACKS {
        let made = made(&[attack], "en", render);
        assert_sound(&made);
        for (path, text) in parts(&made) {
            assert!(!text.contains(never), "{attack} in {path}");
        }
    }
}

/// [Awkward](awkward) input, and a format's `own`, is told by its rule and makes a sound package in several languages.
pub(crate) fn assert_told(render: Render, own: Vec<(String, &'static str)>) {
    for (markdown, rule) in awkward().into_iter().chain(own) {
        for locale in ["en", "ar", "zh"] {
            let made = made(&[&markdown], locale, render);
            assert_sound(&made);
            let told = BTreeSet::from_iter(Some(rule).filter(|rule| !rule.is_empty()));
            assert_eq!(rules(&made), told, "{markdown}");
        }
    }
}

/// A picture of 4 by 2 dots, as far as readers of its size look.
pub(crate) fn png() -> Vec<u8> {
    png_of(4, 2)
}

/// The same of another size; its dots are missing.
fn png_of(width: u32, height: u32) -> Vec<u8> {
    let parts: [&[u8]; 4] =
        [b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", &width.to_be_bytes(), &height.to_be_bytes(), b"\x08\x06\0\0\0"];
    parts.concat()
}

/// A module of pages in Markdown, the first of them `a/index`; `a/a.png` is there.
pub(crate) fn made(pages: &[&str], locale: &str, render: Render) -> Made {
    made_with(pages, locale, render, |_| {})
}

/// The same with pages that `change` has changed.
pub(crate) fn made_with(pages: &[&str], locale: &str, render: Render, change: impl Fn(&mut Vec<SitePage>)) -> Made {
    let mut made = Made::default();
    module_with(pages, locale, change, |module| made = render(module, &Packer::default()));
    made
}

/// Shows a module to `see`.
pub(crate) fn module(pages: &[&str], locale: &str, see: impl FnMut(&Module<'_>)) {
    module_with(pages, locale, |_| {}, see);
}

/// The same with pages that `change` has changed.
pub(crate) fn module_with(
    pages: &[&str],
    locale: &str,
    change: impl Fn(&mut Vec<SitePage>),
    mut see: impl FnMut(&Module<'_>),
) {
    let locale: Locale = locale.parse().unwrap();
    let page = |(at, markdown): (usize, &&str)| {
        let name = if at == 0 { "index".to_owned() } else { format!("p{at}") };
        let id = PageId::new(&format!("a/{name}")).unwrap();
        let blocks = Page::parse(id, markdown, &Reading::new(Dialect::Extended, "p.md")).blocks;
        let title = if at == 0 { "Module & <title>".to_owned() } else { format!("Page {at}") };
        let path = format!("a/{name}");
        SitePage { description: "About it".to_owned(), ..SitePage::new(path, title, blocks) }
    };
    let mut pages: Vec<SitePage> = pages.iter().enumerate().map(page).collect();
    change(&mut pages);
    let title = "Module & <title>".to_owned();
    let label = "Module 1".to_owned();
    let pages = pages.into_iter().map(Into::into).collect();
    let section = Section { id: "a".to_owned(), label, title, minutes: 90, is_module: true, pages };
    let media = [
        ("a/a.png", png()),
        ("a/b.webp", b"RIFF".to_vec()),
        (
            "a/c.svg",
            b"<svg xmlns='http://www.w3.org/2000/svg' width='4' height='2'><path d='M0 0h4v2z'/></svg>".to_vec(),
        ),
        ("a/d.bmp", b"BM\x1a\0\0\0\0\0\0\0\x1a\0\0\0\x0c\0\0\0\x01\0\x01\0\x01\0\x18\0".to_vec()),
        ("a/huge.png", png_of(60_000, 60_000)),
    ];
    let media = media.into_iter().map(|(path, bytes)| (path.to_owned(), bytes.into())).collect();
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
        pass: 80,
        machine: true,
        languages: Vec::new(),
        sections: vec![section.clone()],
        media,
    };
    let ui = Ui::new(&[locale], |_| None);
    see(&Module::new(&site, &section, &ui));
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
