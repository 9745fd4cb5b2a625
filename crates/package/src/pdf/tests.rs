//! Documents as they are printed, with the fonts that the tool brings. What takes fonts of other scripts is tested where
//! those are found, in `project`.

use std::collections::BTreeSet;

use tafsiri_model::Level;

use super::render;
use crate::fonts::Fonts;
use crate::module::Made;
use crate::ooxml::tests::{ATTACKS, awkward, made, made_with, rules};

/// A module of pages in Markdown, in a language whose letters the tool's own fonts have.
fn drawn(pages: &[&str]) -> Made {
    made(pages, "en", |module, _| render(module, &Fonts::built_in()))
}

/// The bytes as letters: names, bookmarks and addresses stand among them as they are, drawings are packed.
fn letters(made: &Made) -> String {
    assert!(made.bytes.starts_with(b"%PDF-1.7"), "{:?}", made.problems);
    made.bytes.iter().map(|byte| char::from(*byte)).collect()
}

/// The values of a key that are strings of plain letters (ISO 32000-1, 7.3.4.2).
fn strings(made: &Made, key: &str) -> Vec<String> {
    let value = |rest: &str| {
        let (mut out, mut open) = (String::new(), 1);
        let mut rest = rest.chars();
        while let Some(c) = rest.next() {
            // Pairs of parentheses may stand as they are.
            open += i32::from(c == '(') - i32::from(c == ')');
            if open == 0 {
                break;
            }
            out.extend(if c == '\\' { rest.next() } else { Some(c) });
        }
        out
    };
    letters(made).split(&format!("/{key}(")).skip(1).map(value).collect()
}

#[test]
fn code_of_typst_is_words() {
    let codes = [
        "#panic(\"never\")",
        "#read(\"/etc/passwd\")",
        "#import \"@preview/cetz:0.4.0\": *",
        "#{ let x = 1; x }",
        "$ x^2 $ and *bold* and _slanted_",
        "= A heading // a comment /* another */",
        "@label <label> https://a.example #link(\"javascript:x\")",
        "\\u{41} ~ -- --- ... ] [ }",
        "`raw` ```typ #panic() ```",
    ];
    let pages = vec!["Words.\n"; codes.len()];
    let made = made_with(
        &pages,
        "en",
        |module, _| render(module, &Fonts::built_in()),
        |pages| pages.iter_mut().zip(codes).for_each(|(page, code)| page.title = code.to_owned()),
    );
    assert!(made.problems.is_empty(), "{:?}", made.problems);
    let bookmarks = strings(&made, "Title");
    for code in codes {
        assert!(bookmarks.iter().any(|title| title == code), "{code} in {bookmarks:?}");
    }
    assert!(!letters(&made).contains("/URI"));
    // The same in running text, in code, in a cell, in the words of an image.
    let text = "#panic(\"a\") and `#panic(\"b\")`\n\n```typ\n#panic(\"c\")\n```\n\n| #panic(\"d\") |\n| --- |\n| #e |\n\n![#panic(\"f\")](c.svg)\n";
    let made = drawn(&[text]);
    assert!(made.problems.is_empty(), "{:?}", made.problems);
    assert_eq!(strings(&made, "Alt"), ["#panic(\"f\")"]);
}

#[test]
fn attacks_are_words_or_nothing() {
    for (attack, never) in ATTACKS {
        let text = letters(&drawn(&[attack]));
        // These are what a PDF runs, opens or loads by (ISO 32000-1, 12.6.4); `/URI` alone is for links.
        let actions =
            ["/JavaScript", "/JS(", "/Launch", "/SubmitForm", "/GoToR", "/GoToE", "/Rendition", "/EmbeddedFile"];
        let found: Vec<&str> = actions.into_iter().chain([never, "/URI("]).filter(|bad| text.contains(bad)).collect();
        assert!(found.is_empty(), "{attack}: {found:?}");
    }
    let made = drawn(&["[a](https://a.example/b?c#d) [e](mailto:e@a.example) [f](tel:+1) [g](file:///h)\n"]);
    assert_eq!(strings(&made, "URI"), ["https://a.example/b?c#d", "mailto:e@a.example", "tel:+1"]);
}

#[test]
fn a_script_without_a_font_is_an_error_that_names_the_package() {
    for (words, script, package) in [
        ("مرحبا", "Arabic", "fonts-noto-core"),
        ("你好", "Chinese", "fonts-noto-cjk"),
        ("안녕", "Korean", "fonts-noto-cjk"),
        ("ሰላም", "Ethiopic", "fonts-noto-core"),
        ("নমস্কার", "Bengali", "fonts-noto-core"),
        ("🎓", "pictures", "fonts-noto-color-emoji"),
    ] {
        let made = drawn(&[words]);
        assert!(made.bytes.is_empty());
        let [problem] = made.problems.as_slice() else { panic!("{:?}", made.problems) };
        assert!(problem.level == Level::Error && problem.rule == "package/font-missing", "{problem:?}");
        let help = problem.help.clone().unwrap_or_default();
        assert!(problem.message.contains(script) && help.contains(package), "{problem:?}");
        assert!(help.contains("--font-path"), "{help}");
    }
}

#[test]
fn bad_images_are_told_and_their_words_shown() {
    for image in ["gone.png", "a.png", "b.webp", "d.bmp", "huge.png", "https://a.example/far.png", "../../x.png"] {
        let made = drawn(&[&format!("## A heading\n\n![A map]({image})\n")]);
        assert_eq!(rules(&made), BTreeSet::from(["package/image-missing"]), "{image}");
        assert!(strings(&made, "Title").contains(&"A heading".to_owned()), "{image}");
        assert!(strings(&made, "Alt").is_empty(), "{image}");
    }
    // A link round a picture without words has nothing that could be listened to.
    let made = drawn(&["[![](c.svg)](https://a.example) [![](gone.png)](https://a.example)\n"]);
    assert!(strings(&made, "URI").is_empty());
    let made = drawn(&["![A map](c.svg)\n"]);
    assert_eq!((rules(&made), strings(&made, "Alt")), (BTreeSet::new(), vec!["A map".to_owned()]));
}

#[test]
fn awkward_input_is_told_and_is_printed() {
    let heading = format!("## {}\n", "long ".repeat(400));
    let word = format!("## {}\n", "x".repeat(2_000));
    for (markdown, rule) in awkward().into_iter().chain([(heading, ""), (word, "")]) {
        let made = drawn(&[&markdown]);
        assert!(letters(&made).trim_end().ends_with("%%EOF"), "{markdown}");
        let rule = match rule {
            // A page holds any letter that can be printed, and says nothing of what cannot; an empty one is a cover.
            "package/character" | "package/empty" => "",
            "package/image-remote" | "package/image-format" => "package/image-missing",
            rule => rule,
        };
        let mut told = rules(&made);
        told.remove("package/too-deep");
        assert_eq!(told, BTreeSet::from_iter(Some(rule).filter(|rule| !rule.is_empty())), "{markdown}");
    }
    assert!(letters(&drawn(&[])).contains("/StructTreeRoot"));
}

#[test]
fn the_bytes_are_the_same_twice() {
    let once = || drawn(&["a[^x]\n\n[^x]: n\n\n![i](c.svg)\n\n1. a\n", "## b\n\n| a |\n| --- |\n| b |\n"]).bytes;
    assert_eq!(once(), once());
}
