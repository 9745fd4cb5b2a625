//! Small Markdown in, whole books out: each is read again as XML, every link in it is followed.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read};

use proptest::prelude::*;
use tafsiri_markdown::block::visit_texts;
use tafsiri_markdown::page::Reading;
use tafsiri_markdown::{Dialect, Page};
use tafsiri_model::{Locale, PageId};

use super::render;
use crate::archive::Packer;
use crate::headings::even;
use crate::module::{Made, Module};
use crate::site::{About, Section, Site, SitePage};
use crate::ui::Ui;

const IMAGE: &[u8] = b"<svg xmlns='http://www.w3.org/2000/svg'><rect width='1' height='1'/></svg>";

fn page(path: &str, source: &str) -> SitePage {
    let read = Page::parse(PageId::new(path).unwrap(), source, &Reading::new(Dialect::Extended, "p.md"));
    let mut blocks = read.blocks;
    // As `project` gives every text the id of its unit as an anchor.
    let mut at = 0;
    visit_texts(&mut blocks, &mut |text| {
        at += 1;
        text.anchor = Some(format!("unit-{at}"));
    });
    even(&mut blocks, true);
    let title = format!("Page {path}");
    SitePage::new(path.to_owned(), title, blocks)
}

fn site(locale: &str, pages: Vec<SitePage>) -> Site {
    let section = Section {
        id: "01-m".to_owned(),
        label: "Module 1".to_owned(),
        title: "A module & more".to_owned(),
        minutes: 0,
        is_module: true,
        pages: pages.into_iter().map(Into::into).collect(),
    };
    let about = About {
        edition: "base".to_owned(),
        project: "p".to_owned(),
        version: "1".to_owned(),
        attribution: "The <School>".to_owned(),
        coverage: 98,
        drifted: 2,
    };
    Site {
        locale: locale.parse().unwrap(),
        title: "Toolkit".to_owned(),
        description: "About it.".to_owned(),
        edition: "An edition".to_owned(),
        licence: "CC-BY-4.0".to_owned(),
        about,
        pass: 80,
        machine: true,
        languages: Vec::new(),
        sections: vec![section],
        media: BTreeMap::from([
            ("m/a.svg".to_owned(), IMAGE.into()),
            ("m/a.png".to_owned(), b"no picture".as_slice().into()),
            ("m/a.pdf".to_owned(), b"%PDF-1.7".as_slice().into()),
        ]),
    }
}

fn made(site: &Site) -> Made {
    let ui = Ui::new(std::slice::from_ref(&site.locale), |_| None);
    render(&Module::new(site, &site.sections[0], &ui), &Packer::default())
}

/// The files of a book.
fn files(made: &Made) -> BTreeMap<String, Vec<u8>> {
    let mut archive = zip::ZipArchive::new(Cursor::new(made.bytes.as_slice())).unwrap();
    assert_eq!(archive.by_index(0).unwrap().name().unwrap(), "mimetype");
    let count = archive.len();
    let read = |at| {
        let mut file = archive.by_index(at).unwrap();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).unwrap();
        (file.name().unwrap().into_owned(), bytes)
    };
    (0..count).map(read).collect()
}

/// Reads every XML file of a book: no id twice, no link to nowhere, nothing that runs or loads.
fn check(files: &BTreeMap<String, Vec<u8>>) {
    let mut ids: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    let xml = || files.iter().filter(|(name, _)| !name.ends_with(".css") && *name != "mimetype");
    for (name, bytes) in xml() {
        let text = std::str::from_utf8(bytes).unwrap();
        let options = roxmltree::ParsingOptions { allow_dtd: true, ..Default::default() };
        let document =
            roxmltree::Document::parse_with_options(text, options).unwrap_or_else(|e| panic!("{name}: {e}\n{text}"));
        let own = ids.entry(name).or_default();
        for node in document.descendants().filter(roxmltree::Node::is_element) {
            assert!(!["script", "style", "iframe", "form", "input"].contains(&node.tag_name().name()), "{name}");
            for attribute in node.attributes() {
                assert!(!attribute.name().starts_with("on"), "{name}: {}", attribute.name());
                if attribute.name() == "id" {
                    assert!(own.insert(attribute.value().to_owned()), "{name}: id {} twice", attribute.value());
                }
            }
        }
    }
    for (name, bytes) in xml().filter(|(name, _)| name.ends_with(".xhtml")) {
        follow(name, std::str::from_utf8(bytes).unwrap(), files, &ids);
    }
}

fn follow(name: &str, text: &str, files: &BTreeMap<String, Vec<u8>>, ids: &BTreeMap<&str, BTreeSet<String>>) {
    for (attribute, rest) in
        [" href=\"", " src=\""].iter().flat_map(|a| text.split(a).skip(1).map(move |rest| (a, rest)))
    {
        let address = rest.split('"').next().unwrap();
        if ["http:", "https:", "mailto:", "tel:"].iter().any(|scheme| address.starts_with(scheme)) {
            assert!(attribute.contains("href"), "{name} loads {address}");
            continue;
        }
        let (path, id) = address.split_once('#').unwrap_or((address, ""));
        let folder = name.rsplit_once('/').unwrap().0;
        let file = match (path, path.strip_prefix("../")) {
            ("", _) => name.to_owned(),
            (_, Some(up)) => format!("{}/{up}", folder.rsplit_once('/').unwrap().0),
            (path, None) => format!("{folder}/{path}"),
        };
        assert!(files.contains_key(&file), "{name}: {address} leads to no file");
        assert!(id.is_empty() || ids[file.as_str()].contains(id), "{name}: {address} leads to no place");
    }
}

/// The content of the page of that source, and the rules of what was told; the book is checked.
fn content(source: &str) -> (String, Vec<&'static str>) {
    let made = made(&site("en", vec![page("m/one", source), page("m/two", "## There {#there}\n")]));
    let files = files(&made);
    check(&files);
    let text = String::from_utf8(files["EPUB/pages/one.xhtml"].clone()).unwrap();
    let content = text.split("aria-label=\"Page m/one\">\n<h1>Page m/one</h1>\n").nth(1).unwrap();
    let content = content.split("</section>\n</body>").next().unwrap().to_owned();
    (content, made.problems.iter().map(|problem| problem.rule).collect())
}

fn shown(source: &str) -> String {
    content(source).0
}

#[test]
fn blocks_are_xhtml() {
    for (source, expected) in [
        ("One  \ntwo & <b>three</b>", "<p>One<br />\ntwo &amp; three</p>\n"),
        ("a <br> b", "<p>a <br />\n b</p>\n"),
        ("`<code>`", "<p><code dir=\"ltr\">&lt;code&gt;</code></p>\n"),
        ("```rust\na < b\n```", "<pre dir=\"ltr\"><code dir=\"ltr\" class=\"language-rust\">a &lt; b\n</code></pre>\n"),
        ("## A\n\n#### B", "<h2 id=\"unit-1\">A</h2>\n<h3 id=\"unit-2\">B</h3>\n"),
        (
            "- [ ] a\n- [x] b",
            "<div class=\"choices\">\n<ul>\n<li><span class=\"mark\">□</span> a</li>\n<li><span class=\"mark\">☑</span> b</li>\n</ul>\n</div>\n",
        ),
        (
            "> [!TIP]\n> a",
            "<aside class=\"directive alert tip\" epub:type=\"tip\" role=\"doc-tip\">\n<p class=\"directive-title\">Tip</p>\n<p>a</p>\n</aside>\n",
        ),
        (
            "| | b |\n| --- | :-: |\n| c | d |",
            "<table>\n<thead>\n<tr>\n<td></td>\n<th scope=\"col\" class=\"center\">b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>c</td>\n<td class=\"center\">d</td>\n</tr>\n</tbody>\n</table>\n",
        ),
        (
            "[a](two.html#there) [b](#there) [c](two.html) [d](https://example.org/?a=1&b=%)",
            "<p><a href=\"two.xhtml#there\">a</a> <a href=\"one.xhtml\">b</a> <a href=\"two.xhtml\">c</a> <a href=\"https://example.org/?a=1&amp;b=%25\">d</a></p>\n",
        ),
        ("![A map](a.svg \"T\")", "<p><img src=\"../media/a.svg\" alt=\"A map\" title=\"T\" /></p>\n"),
    ] {
        assert_eq!(shown(source), expected, "{source}");
    }
}

#[test]
fn footnotes_are_numbered_and_lead_back() {
    let source = "a[^x] b[^y] c[^x] [d[^y]](two.html)\n\n[^y]: Why[^z].\n[^x]: Ex.\n[^z]: Zed.\n[^never]: Never.\n";
    let html = shown(source);
    let reference = |n: usize, again: &str| {
        format!(
            "<a class=\"noteref\" epub:type=\"noteref\" role=\"doc-noteref\" href=\"#note.{n}\" id=\"reference.{n}{again}\">{n}</a>"
        )
    };
    let first = format!(
        "<p>a{} b{} c{} <a href=\"two.xhtml\">d</a>{}</p>\n",
        reference(1, ""),
        reference(2, ""),
        reference(1, ".2"),
        reference(2, ".2")
    );
    assert!(html.starts_with(&first), "{html}");
    assert!(html.contains("<section class=\"footnotes\" aria-label=\"Footnotes\">\n<aside class=\"footnote\" epub:type=\"footnote\" role=\"doc-footnote\" id=\"note.1\">\n<a class=\"number\" href=\"#reference.1\" role=\"doc-backlink\" title=\"Back to the text\">1</a>\n<p>Ex.</p>\n</aside>"), "{html}");
    assert!(html.contains("<p>Zed.</p>") && !html.contains("Never"), "{html}");
    // A footnote may refer to itself, and stand in an image's words, which hold no link.
    assert!(shown("a[^x]\n\n[^x]: Again[^x].").contains("id=\"reference.1.2\""));
    assert_eq!(shown("![a[^x]](no.png)\n\n[^x]: b"), "<p>a</p>\n");
}

#[test]
fn activities_are_forms_without_a_script() {
    let rating =
        shown("::: self-assessment {#s title=\"How?\"}\n\n1. No\n2. Yes\n\n### One\n\n- a\n\n1. Why?\n\n:::\n");
    for part in [
        "<section class=\"directive self-assessment\" id=\"s\" epub:type=\"assessment\">",
        "<p class=\"directive-title\"><span class=\"directive-kind\">Self-assessment</span> <span class=\"directive-name\">How?</span></p>",
        "<div class=\"scale\">\n<ol>\n<li>No</li>",
        "<tr><td></td><th scope=\"col\">1</th><th scope=\"col\">2</th></tr>",
        "<tr><th scope=\"row\">a</th><td>○</td><td>○</td></tr>",
        "<p>Why?</p>\n<div class=\"lines\" aria-hidden=\"true\"><div></div>",
    ] {
        assert!(rating.contains(part), "{part}\n{rating}");
    }
    let quiz = shown(
        ":::: quiz\n\n### Which?\n\n- [ ] a\n- [x] b\n\n::: solution\n\nSince.\n\n:::\n\n### And?\n\n- [x] c\n- [x] d\n\n::::\n",
    );
    for part in [
        "<li><span class=\"mark\">○</span> a</li>",
        "<aside class=\"directive solution\" role=\"note\">\n<p class=\"directive-title\"><span class=\"directive-kind\">Solution</span></p>\n<p class=\"right-answer\"><span class=\"directive-kind\">Right answer:</span> b</p>\n<p>Since.</p>\n</aside>",
        "<li><span class=\"mark\">□</span> d</li>",
        "</span> c</p>\n<p class=\"right-answer\"><span class=\"directive-kind\">Right answer:</span> d</p>\n</aside>",
    ] {
        assert!(quiz.contains(part), "{part}\n{quiz}");
    }
    let form = shown("::: action-plan\n\n| A | B |\n| --- | --- |\n| x | |\n\n:::\n");
    assert!(form.contains("<div class=\"form\">\n<table>") && form.contains("<td></td>"), "{form}");
    let rank = shown("::: priority-setting\n\n- a\n\n:::\n");
    assert!(
        rank.contains(
            "<p class=\"hint\">Put the most important first.</p>\n<ul>\n<li><span class=\"mark\">□</span> a</li>"
        ),
        "{rank}"
    );
    let notes = shown("::: discussion {time=5}\n\nWhy?\n\n:::\n");
    assert!(notes.contains("5 minutes</span>") && notes.contains("Your notes</p>\n<div class=\"lines\""), "{notes}");
}

#[test]
fn wide_tables_are_cards() {
    let row = |cells: usize, cell: &str| format!("|{}\n", format!(" {cell} |").repeat(cells));
    let table = |columns: usize| row(columns, "a") + &row(columns, "---") + &row(columns, "b");
    let (html, told) = content(&table(6));
    assert!(html.starts_with("<div class=\"card\">\n<dl>\n<dt>a</dt>\n<dd>b</dd>"), "{html}");
    assert!(told.is_empty());
    assert_eq!(content(&table(13)).1, ["package/table-wide"]);
    let form = format!("::: action-plan\n\n{}{}{}\n:::\n", row(6, "a"), row(6, "---"), row(6, " "));
    assert_eq!(shown(&form).matches("<div class=\"lines\"").count(), 6);
}

#[test]
fn attacks_do_nothing() {
    for attack in [
        "<script>alert(1)</script>",
        "a <script>alert(1)</script> b",
        "<img src=x onerror=alert(1)>",
        "<p onclick=\"alert(1)\">x</p>",
        "<svg onload=alert(1)>",
        "<style>@import 'https://evil.example/x.css'; p { background: url(https://evil.example/x) }</style>",
        "<div style=\"background: url(https://evil.example/x)\">x</div>",
        "<iframe src=\"https://evil.example\"></iframe>",
        "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>",
        "<![CDATA[ <script>x</script> ]]>",
        "<?xml-stylesheet href=\"https://evil.example/x\"?>",
        "[a](javascript:alert(1)) [b](data:text/html,<script>) [c](vbscript:x) [d](file:///etc/passwd) [e](//evil.example)",
        "[a](<java\tscript:alert(1)>) [b](JAVASCRIPT:alert(1))",
        "![a](https://evil.example/x.png) ![b](//evil.example/x.png) ![c](data:image/png;base64,x) ![d](../../../etc/passwd)",
        "&lt;script&gt; ]]> \" ' onclick=x &e; &#0;",
        "::: \"><script>alert(1)</script> {#\"><script>}\n\nx\n\n:::",
        "```\"><script>\n</code></pre><script>alert(1)</script>\n```",
        "[a](https://example.org/\"onclick=\"x) ![x\" onerror=\"y](a.svg \"t\\\" onload=\\\"z\")",
    ] {
        let (html, _) = content(attack);
        for bad in
            ["<script", "<iframe", "<style", "<svg", "javascript:", "data:", "src=\"http", "href=\"file", " style="]
        {
            assert!(!html.contains(bad), "{attack}: {html}");
        }
    }
}

#[test]
fn bad_input_is_told_of_and_shown_in_another_way() {
    for (source, expected, rules) in [
        ("![A map](no.png)", "<p>A map</p>\n", vec!["package/image-missing"]),
        ("![A map](a.png)", "<p>A map</p>\n", vec!["package/image"]),
        ("![A map](https://example.org/a.png)", "<p>A map</p>\n", vec!["package/image"]),
        ("[file](a.pdf)", "<p>file</p>\n", vec!["package/link"]),
        ("[x](https://)", "<p>x</p>\n", vec!["package/link"]),
        ("[x](#nowhere)", "<p><a href=\"one.xhtml\">x</a></p>\n", vec!["package/anchor"]),
        ("[](two.html)", "<p><a href=\"two.xhtml\">two.xhtml</a></p>\n", vec![]),
        ("[![](no.png)](two.html)", "<p><a href=\"two.xhtml\">two.xhtml</a></p>\n", vec!["package/image-missing"]),
        ("a\u{b}b\u{1b}\u{fffe}", "<p>ab</p>\n", vec!["package/characters"]),
        ("##\n\na", "<p>a</p>\n", vec![]),
        ("abc אבג 中文 (ابجد) 123", "<p>abc אבג 中文 (ابجد) 123</p>\n", vec![]),
        ("<p>never closed <b>bold", "<p>never closed bold</p>\n", vec![]),
    ] {
        let (html, told) = content(source);
        assert_eq!((html.as_str(), &told), (expected, &rules), "{source}");
    }
    let (html, told) = content("::: quiz\n\nOnly words.\n\n:::\n");
    assert!(html.contains("<p>Only words.</p>"), "{html}");
    assert!(told.is_empty());
}

#[test]
fn long_headings_are_short_in_the_contents() {
    let long = "word ".repeat(400);
    let made = made(&site("en", vec![page("m/one", &format!("## {long}\n"))]));
    let files = files(&made);
    check(&files);
    let nav = String::from_utf8(files["EPUB/nav.xhtml"].clone()).unwrap();
    assert!(nav.contains("word…</a>") && nav.len() < 3_000);
    assert!(String::from_utf8_lossy(&files["EPUB/pages/one.xhtml"]).contains(long.trim()));
}

#[test]
fn a_page_without_a_title_has_the_name_of_its_file() {
    let untitled = SitePage { title: " ".to_owned(), ..page("m/one", "a") };
    let files = files(&made(&site("en", vec![untitled])));
    check(&files);
    assert!(String::from_utf8_lossy(&files["EPUB/nav.xhtml"]).contains("<a href=\"pages/one.xhtml\">one</a>"));
    assert!(String::from_utf8_lossy(&files["EPUB/pages/one.xhtml"]).contains("<title>one</title>"));
}

#[test]
fn an_empty_module_is_a_book() {
    let mut site = site("en", Vec::new());
    site.sections[0].title = String::new();
    let files = files(&made(&site));
    check(&files);
    assert!(String::from_utf8_lossy(&files["EPUB/package.opf"]).contains(">Module 1 · Toolkit</dc:title>"));
    assert!(String::from_utf8_lossy(&files["EPUB/nav.xhtml"]).contains("About this publication"));
}

#[test]
fn names_of_pages_and_pictures_stay_in_the_book() {
    let pages =
        vec![page("m/التحول", "a"), page("m/数字", "![x](../m/a.svg)"), page("n/INDEX", "b"), page("n/index", "c")];
    let files = files(&made(&site("en", pages)));
    check(&files);
    let pages: Vec<&str> = files.keys().filter_map(|name| name.strip_prefix("EPUB/pages/")).collect();
    assert_eq!(pages, ["index-2.xhtml", "index.xhtml", "page-2.xhtml", "page.xhtml"]);
}

#[test]
fn a_book_says_what_it_is_in_its_language() {
    let mut one = page("m/one", "a\n\nb\n");
    one.title_locale = Some(Locale::english());
    let mut at = 0;
    visit_texts(&mut one.blocks, &mut |text| {
        text.locale = (at == 0).then(Locale::english);
        text.older = at == 1;
        at += 1;
    });
    let files = files(&made(&site("ar", vec![one])));
    check(&files);
    let text = |name: &str| String::from_utf8(files[name].clone()).unwrap();
    let package = text("EPUB/package.opf");
    for part in [
        "<dc:language>ar</dc:language>",
        "<dc:title id=\"title\">Module 1 · A module &#38; more</dc:title>",
        "<dc:creator>The &#60;School&#62;</dc:creator>",
        "<dc:rights>CC-BY-4.0, https://creativecommons.org/licenses/by/4.0/</dc:rights>",
        "<meta property=\"dcterms:modified\">1980-01-01T00:00:00Z</meta>",
        "page-progression-direction=\"rtl\"",
        "<meta property=\"tafsiri:coverage\">98</meta>",
        "<meta property=\"tafsiri:drift\">2</meta>",
        "<meta property=\"tafsiri:provenance\">machine-translation</meta>",
        "<meta property=\"schema:accessibilitySummary\">العناوين",
    ] {
        assert!(package.contains(part), "{part}\n{package}");
    }
    let page = text("EPUB/pages/one.xhtml");
    for part in [
        "lang=\"ar\" xml:lang=\"ar\" dir=\"rtl\">",
        "<p class=\"notice machine\">",
        "<p class=\"notice not-translated\">",
        "<p class=\"notice older\">",
        "<h1 lang=\"en\" xml:lang=\"en\" dir=\"ltr\">",
        "<p lang=\"en\" xml:lang=\"en\" dir=\"ltr\">a</p>\n<p data-older=\"\">b</p>",
    ] {
        assert!(page.contains(part), "{part}\n{page}");
    }
    assert!(text("EPUB/nav.xhtml").contains("<a href=\"pages/one.xhtml\" lang=\"en\" xml:lang=\"en\" dir=\"ltr\">"));
}

#[test]
fn books_are_the_same_twice_and_named_for_ever() {
    let of = |locale: &str| made(&site(locale, vec![page("m/one", "a[^1]\n\n[^1]: b\n")])).bytes;
    assert_eq!(of("zh"), of("zh"));
    let name = |locale: &str| {
        let site = site(locale, Vec::new());
        let ui = Ui::new(&[], |_| None);
        super::identifier(&Module::new(&site, &site.sections[0], &ui))
    };
    assert_eq!(name("en"), name("en"));
    assert_ne!(name("en"), name("fr"));
    let parts: Vec<usize> = name("en").trim_start_matches("urn:uuid:").split('-').map(str::len).collect();
    assert_eq!(parts, [8, 4, 4, 4, 12]);
}

proptest! {
    /// Whatever an author writes, and in whatever order: the book is sound.
    #[test]
    fn any_markdown_is_a_sound_book(picks in prop::collection::vec(0..TOKENS.len(), 0..40)) {
        let source: String = picks.into_iter().map(|at| TOKENS[at]).collect();
        let made = made(&site("ar", vec![page("m/one", &source), page("m/two", &source)]));
        check(&files(&made));
    }
}

/// Pieces of Markdown, of HTML and of attacks on both.
const TOKENS: [&str; 44] = [
    "\n",
    "\n\n",
    "\n\n- ",
    "\n1. ",
    "  ",
    "# ",
    "\n\n## a {#x}\n\n",
    "\n\n###### b\n\n",
    "> ",
    "> [!NOTE] t\n> a\n\n",
    "[^1]",
    "\n\n[^1]: note[^1] ![i](a.svg)\n\n",
    "[a](#x)",
    "[b[^1]](two.html#x)",
    "[](https://e.org)",
    "![c](a.svg)",
    "![](no.png)",
    "`d`",
    "\n```x\n",
    "\n\n| a | |\n| - | - |\n| | b |\n\n",
    "\n\n::: quiz {#x title=\"<t>\"}\n\n",
    "\n\n::: solution\n\n",
    "\n\n:::\n\n",
    "- [ ] e\n- [x] f\n",
    "\n\n:::: self-assessment\n\n1. a\n\n- b {#x}\n\n::::\n\n",
    "*g*",
    "**",
    "<b>",
    "</p>",
    "<div>\n",
    "\n</div>\n",
    "<script>",
    "</script>",
    "<!-- ",
    " -->",
    "<br>",
    "&amp;",
    "&",
    "<",
    "\"",
    "\u{b}",
    "عربي ",
    "中文",
    "Term\n: details\n",
];
