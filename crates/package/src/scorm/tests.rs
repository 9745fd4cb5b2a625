//! A course from Markdown to the bytes of its package.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use tafsiri_markdown::block::visit_texts;
use tafsiri_markdown::page::Reading;
use tafsiri_markdown::{Dialect, Page};
use tafsiri_model::PageId;
use zip::ZipArchive;

use super::{Version, render};
use crate::archive::Packer;
use crate::headings::even;
use crate::module::{Made, Module};
use crate::site::{About, Section, Site, SitePage};
use crate::ui::Ui;

const QUIZ: &str = "::: quiz {#q}\n\n### Which?\n\n- [ ] a\n- [x] b\n\n:::\n";

/// A page whose texts have the anchors that a project gives them.
fn page(path: &str, source: &str) -> SitePage {
    let mut read = Page::parse(PageId::new(path).unwrap(), source, &Reading::new(Dialect::Extended, "p.md"));
    let mut names = BTreeMap::new();
    visit_texts(&mut read.blocks, &mut |text| {
        let slug: String = text.plain().to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect();
        let count: &mut usize = names.entry(slug.clone()).or_default();
        *count += 1;
        text.anchor = Some(if *count == 1 { slug } else { format!("{slug}-{count}") });
    });
    even(&mut read.blocks, true);
    let title = path.rsplit('/').next().unwrap_or_default().to_owned();
    SitePage::new(path.to_owned(), title, read.blocks)
}

fn site(locale: &str, sources: &[&str]) -> Site {
    let pages = sources.iter().enumerate().map(|(at, source)| page(&format!("m/p{at}"), source).into()).collect();
    Site {
        locale: locale.parse().unwrap(),
        title: "Toolkit".to_owned(),
        description: "What it is <for>".to_owned(),
        edition: "Edition & more".to_owned(),
        licence: "CC-BY-4.0".to_owned(),
        about: About {
            edition: "country:KE".to_owned(),
            project: "f00".to_owned(),
            version: "v1".to_owned(),
            attribution: "A; B".to_owned(),
            coverage: 97,
            drifted: 3,
        },
        pass: 80,
        machine: true,
        languages: Vec::new(),
        sections: vec![Section {
            id: "m".to_owned(),
            label: "Module 1".to_owned(),
            title: "Title".to_owned(),
            minutes: 90,
            is_module: true,
            pages,
        }],
        media: BTreeMap::from([
            ("media/a b.png".to_owned(), vec![1].into()),
            ("media/x.svg".to_owned(), vec![2].into()),
            ("m/c:d.png".to_owned(), vec![3].into()),
        ]),
    }
}

fn made(site: &Site, version: Version) -> Made {
    let ui = Ui::new(std::slice::from_ref(&site.locale), |_| None);
    render(&Module::new(site, &site.sections[0], &ui), version, &Packer::default())
}

fn file(made: &Made, name: &str) -> String {
    let mut archive = ZipArchive::new(Cursor::new(made.bytes.as_slice())).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

/// The page of a course of one page, and the rules of what was told.
fn index(source: &str) -> (String, Vec<&'static str>) {
    let made = made(&site("en", &[source]), Version::V12);
    (file(&made, "index.html"), made.problems.iter().map(|problem| problem.rule).collect())
}

#[test]
fn a_course_is_the_same_twice_and_names_its_files() {
    for version in [Version::V12, Version::V2004] {
        let site = site("en", &["![x](../media/a%20b.png) ![y](../media/x.svg)\n", QUIZ]);
        let course = made(&site, version);
        assert_eq!(course.bytes, made(&site, version).bytes);
        let mut archive = ZipArchive::new(Cursor::new(course.bytes.as_slice())).unwrap();
        let names: Vec<String> =
            (0..archive.len()).map(|at| archive.by_index(at).unwrap().name().unwrap().into_owned()).collect();
        assert_eq!(names.first().map(String::as_str), Some("imsmanifest.xml"));
        let manifest = file(&course, "imsmanifest.xml");
        for name in &names[1..] {
            let listed = format!("<file href=\"{}\"/>", name.replace(' ', "%20"));
            assert_eq!(manifest.matches(&listed).count(), 1, "{name}");
        }
    }
}

#[test]
fn a_manifest_tells_where_the_course_is_from() {
    let site = site("ar", &["a\n"]);
    for (version, own) in [(Version::V12, "<catalog>Tafsiri</catalog>"), (Version::V2004, "LOMv1.0")] {
        let manifest = file(&made(&site, version), "imsmanifest.xml");
        let told = [
            "identifier=\"tafsiri.f00.country-KE.m.ar\"",
            ">Module 1 · Title<",
            "v1",
            "97 %",
            ": 3<",
            "CC-BY-4.0",
            "FN:A\\; B",
            "Edition &#38; more",
            "What it is &#60;for&#62;",
            "PT90M",
            "<language>ar</language>",
            "href=\"index.html\"",
            own,
        ];
        for told in told {
            assert!(manifest.contains(told), "{told} in {manifest}");
        }
        assert!(manifest.contains(&Ui::new(std::slice::from_ref(&site.locale), |_| None).text("machine-note")));
    }
}

#[test]
fn one_can_pass_where_there_is_a_quiz() {
    for (source, has) in [(QUIZ, true), ("::: discussion\n\nWhy?\n\n:::\n", false), ("data-kind=\"quiz\"\n", false)] {
        let site = site("en", &[source]);
        let mastery = "<adlcp:masteryscore>80</adlcp:masteryscore>";
        assert_eq!(file(&made(&site, Version::V12), "imsmanifest.xml").contains(mastery), has, "{source}");
        let measure = "<imsss:minNormalizedMeasure>0.80</imsss:minNormalizedMeasure>";
        assert_eq!(file(&made(&site, Version::V2004), "imsmanifest.xml").contains(measure), has, "{source}");
    }
    for (pass, mastery, measure) in [(100, ">100<", ">1.00<"), (65, ">65<", ">0.65<"), (5, ">5<", ">0.05<")] {
        let site = Site { pass, ..site("en", &[QUIZ]) };
        assert!(file(&made(&site, Version::V12), "imsmanifest.xml").contains(&format!("masteryscore{mastery}")));
        assert!(file(&made(&site, Version::V2004), "imsmanifest.xml").contains(&format!("Measure{measure}")));
        assert!(file(&made(&site, Version::V12), "index.html").contains(&format!("data-mastery=\"{pass}\"")));
    }
}

#[test]
fn all_pages_stand_in_one_and_links_lead_inside() {
    let first = "## A\n\n[b](p1.html#b) [p](p1.html) [a](#a) [out](https://example.org/?a=b&c) [other](../n/x.html) [^1]\n\n[^1]: Note.\n";
    let course = made(&site("en", &[first, "## B\n\n## B\n"]), Version::V12);
    let html = file(&course, "index.html");
    for part in [
        "<section class=\"page\" id=\"p0\" data-page=\"m/p0\">",
        "<section class=\"page\" id=\"p1\" data-page=\"m/p1\">",
        "<a href=\"#p1--b\">b</a> <a href=\"#p1\">p</a> <a href=\"#p0--a\">a</a> <a href=\"https://example.org/?a=b&amp;c\">out</a> other",
        "id=\"p1--b\"",
        "id=\"p1--b-2\"",
        "id=\"fn-p0--1\"",
        "rel=\"next\" href=\"#p1\"",
        "rel=\"prev\" href=\"#p0\"",
    ] {
        assert!(html.contains(part), "{part} in {html}");
    }
    assert!(course.problems.is_empty(), "{:?}", course.problems);
}

#[test]
fn answers_have_the_names_that_they_have_in_the_site() {
    let (html, _) = index(&format!("{QUIZ}\n::: priority-setting {{#r}}\n\n- One\n- Two\n\n:::\n"));
    for part in [
        "data-activity=\"q\"",
        "data-field=\"which\"",
        "data-activity=\"r\"",
        "data-key=\"one\"",
        "data-page=\"m/p0\"",
        "data-store=\"tafsiri-f00-country:KE\"",
    ] {
        assert!(html.contains(part), "{part} in {html}");
    }
    assert!(html.contains("assets/activities.js") && !index("Text.\n").0.contains("assets/activities.js"));
}

#[test]
fn fallbacks_say_their_language() {
    let mut site = site("ar", &["## One\n\nTwo\n", "Three\n"]);
    for page in site.sections[0].pages.iter_mut().map(std::sync::Arc::make_mut) {
        page.title_locale = "en".parse().ok();
        visit_texts(&mut page.blocks, &mut |text| (text.locale, text.older) = ("fr".parse().ok(), true));
    }
    let html = file(&made(&site, Version::V12), "index.html");
    for part in [
        "<html lang=\"ar\" dir=\"rtl\">",
        "<h1 lang=\"en\" dir=\"ltr\">p0</h1>",
        "<bdi lang=\"en\" dir=\"ltr\">p1</bdi>",
        "<h2 id=\"p0--one\" lang=\"fr\" dir=\"ltr\" data-older=\"\">One</h2>",
    ] {
        assert!(html.contains(part), "{part} in {html}");
    }
    assert_eq!(html.matches("<p class=\"note\">").count(), 3);
}

#[test]
fn nothing_runs_or_comes_from_elsewhere() {
    let cases = [
        ("a <script>alert(1)</script> b\n", "<script>"),
        ("<script>alert(1)</script>\n", "alert(1)"),
        ("<style>\np { color: red }\n</style>\n", "color"),
        ("<div onclick=\"x()\">a</div>\n", "onclick"),
        ("<p style=\"color: red\">a</p>\n", "style=\""),
        ("</main></section><div>\n", "<div>\n"),
        ("<iframe src=\"https://e.example\"></iframe>\n", "<iframe"),
        ("[a](javascript:alert) [b](JaVaScRiPt:alert)\n", "alert"),
        ("[a](data:text/html,x)\n", "data:text"),
        ("[a](//e.example)\n", "//e.example"),
        ("[a](file:///etc/passwd)\n", "file:"),
        ("[a](../media/x.svg)\n", "files/media/x.svg\""),
        ("![a](https://e.example/p.gif)\n", "<img"),
        ("![a](data:image/png;base64,x)\n", "<img"),
        ("![a](../m/c%3Ad.png)\n", "<img"),
        ("![a](../../../etc/passwd)\n", "<img"),
        ("&lt;!ENTITY x SYSTEM \"y\"&gt; &x;\n", "<!ENTITY"),
    ];
    for (source, bad) in cases {
        let (html, _) = index(source);
        assert!(!html.contains(bad), "{source}: {bad} in {html}");
    }
}

#[test]
fn what_is_bad_is_told_and_shown_in_another_way() {
    let heading = format!("## {}\n", "long ".repeat(400));
    let wide = format!("|{}\n|{}\n", " a |".repeat(60), " - |".repeat(60));
    let cases = [
        ("![A map](../media/none.png)\n", "<p>A map</p>", vec!["package/image-missing"]),
        ("![A map](https://e.example/p.gif)\n", "<p>A map</p>", vec!["package/image-remote"]),
        ("[words](javascript:x)\n", "<p>words</p>", vec!["package/link"]),
        ("::: quiz\n\nNothing.\n\n:::\n", "<p>Nothing.</p>", vec![]),
        ("a\u{1}b\u{8}\u{fffe}c\u{85}\n", "<p>abc</p>", vec!["package/character"]),
        ("One عربي 中文 `<x>`\n", "<p>One عربي 中文 <code>&lt;x&gt;</code></p>", vec![]),
        ("<div>One &amp; <b>two</b><br>three</div>\n", "<p>One &amp; two<br />\nthree</p>", vec![]),
        ("a <kbd>b</kbd><br>c\n", "<p>a b<br />\nc</p>", vec![]),
        (
            "#### Deep\n\n## Less\n\n###### Deep again\n",
            "<h2 id=\"p0--deep\">Deep</h2>\n<h2 id=\"p0--less\">Less</h2>\n<h3",
            vec![],
        ),
        (heading.as_str(), "<h2 id=\"p0--long", vec![]),
        (wide.as_str(), "<div class=\"scroll\" tabindex=\"0\" role=\"group\"><table>", vec![]),
    ];
    for (source, shown, rules) in cases {
        let (html, told) = index(source);
        assert!(html.contains(shown), "{source}: {shown} in {html}");
        assert_eq!(told, rules, "{source}");
    }
}

#[test]
fn an_empty_module_is_a_course_too() {
    let course = made(&site("en", &[]), Version::V2004);
    assert!(file(&course, "index.html").contains("<h1>Module 1 · Title</h1>"));
    assert_eq!(course.problems.len(), 1);
}
