//! Handouts as their readers' programs get them.

use std::collections::BTreeSet;

use tafsiri_markdown::block::visit_texts;

use super::render;
use crate::ooxml::tests::{assert_harmless, assert_sound, assert_told, made, made_with, parts, values};

/// `document.xml` of a module of one page.
fn document(markdown: &str, locale: &str) -> String {
    let made = made(&[markdown], locale, render);
    assert_sound(&made);
    parts(&made)["word/document.xml"].clone()
}

#[test]
fn every_block_has_its_style() {
    for (markdown, wanted) in [
        ("## H\n", "<w:pStyle w:val=\"Heading2\"/>"),
        ("###### H\n", "<w:pStyle w:val=\"Heading6\"/>"),
        ("- a\n", "<w:pStyle w:val=\"ListBullet\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"),
        ("1. a\n   - b\n", "<w:pStyle w:val=\"ListBullet\"/><w:numPr><w:ilvl w:val=\"1\"/>"),
        ("> q\n", "<w:pStyle w:val=\"Quote\"/>"),
        ("    x\ty\n    z\n", "<w:t xml:space=\"preserve\">x</w:t><w:tab/><w:t xml:space=\"preserve\">y</w:t><w:br/>"),
        ("| A | B |\n| --- | ---: |\n| 1 | 2 |\n", "<w:tblHeader/>"),
        ("| A | B |\n| --- | ---: |\n| 1 | 2 |\n", "<w:jc w:val=\"right\"/>"),
        ("***\n", "<w:pStyle w:val=\"Rule\"/>"),
        ("a\n: b\n", "<w:pStyle w:val=\"Term\"/>"),
        ("*a* **b** ~~c~~ `d`\n", "<w:i/><w:iCs/>"),
        ("*a* **b** ~~c~~ `d`\n", "<w:b/><w:bCs/>"),
        ("*a* **b** ~~c~~ `d`\n", "<w:strike/>"),
        ("*a* **b** ~~c~~ `d`\n", "<w:rStyle w:val=\"CodeLetters\"/>"),
        ("::: callout {title=\"T\"}\n\nx\n\n:::\n", "<w:pStyle w:val=\"BoxHead\"/>"),
        ("::: exercise {title=\"T\" time=\"20\"}\n\nx\n\n:::\n", "<w:t xml:space=\"preserve\">20 minutes</w:t>"),
        ("::: quiz\n\n- [x] a\n- [ ] b\n\n:::\n", "Right answer"),
        ("::: strange\n\nx\n\n:::\n", "<w:pStyle w:val=\"Normal\"/></w:pPr><w:r><w:rPr/><w:t xml:space=\"preserve\">x"),
        ("> [!TIP]\n> x\n", "Tip"),
        ("![an *alt*](a.png \"Cap\")\n", "descr=\"an alt\""),
        ("![an *alt*](a.png \"Cap\")\n", "<w:pStyle w:val=\"Caption\"/>"),
        ("<div>one <b>two</b></div>\n", "<w:t xml:space=\"preserve\">two</w:t>"),
    ] {
        let text = document(markdown, "en");
        assert!(text.contains(wanted), "{markdown}: {wanted} in {text}");
    }
}

#[test]
fn activities_are_forms() {
    let rating = "::: self-assessment\n\n1. No\n2. Yes\n\n### One\n\n- a\n- b\n\n1. Why?\n\n:::\n";
    let text = document(rating, "en");
    assert_eq!(text.matches("○").count(), 4);
    assert!(text.contains("<w:tblStyle w:val=\"Lines\"/>"));
    let form = document("::: action-plan\n\n| A | B |\n| --- | --- |\n| x | |\n\n:::\n", "en");
    assert!(form.contains("<w:trHeight w:val=\"560\" w:hRule=\"atLeast\"/>"));
    let made = made(&["::: quiz\n\n- [x] a\n- [ ] b\n\n### c\n\n- [x] d\n- [x] e\n\n:::\n"], "en", render);
    let numbering = &parts(&made)["word/numbering.xml"];
    assert!(numbering.contains("☐") && numbering.contains("○"));
    let notes = document(":::: exercise\n\nDo.\n\n::: solution\n\nDone.\n\n:::\n\n::::\n", "en");
    let place = |words: &str| notes.find(words).unwrap();
    assert!(place("Do.") < place("Your notes") && place("Your notes") < place("Done."));
}

#[test]
fn arabic_runs_from_right_to_left_and_what_is_not_arabic_does_not() {
    let made = made_with(
        &["## فصل\n\nنص UN نص `code`\n\n| أ | ب |\n| --- | --- |\n| ج | د |\n\nFallback.\n"],
        "ar",
        render,
        |pages| {
            visit_texts(&mut pages[0].blocks, &mut |text| {
                if text.plain().starts_with("Fallback") {
                    text.locale = "en".parse().ok();
                }
            });
        },
    );
    assert_sound(&made);
    let parts = parts(&made);
    let text = &parts["word/document.xml"];
    for wanted in [
        "<w:bidi/>",
        "<w:bidiVisual/>",
        "<w:rPr><w:rtl/></w:rPr><w:t xml:space=\"preserve\">نص </w:t>",
        "<w:rPr/><w:t xml:space=\"preserve\">UN</w:t>",
        "<w:bidi w:val=\"0\"/>",
        "<w:lang w:val=\"en\"/></w:rPr><w:t xml:space=\"preserve\">Fallback.</w:t>",
        "<w:pBdr><w:left w:val=\"single\"",
    ] {
        assert!(text.contains(wanted), "{wanted} in {text}");
    }
    assert!(parts["word/styles.xml"].contains("w:bidi=\"ar\""));
}

#[test]
fn chinese_has_its_language_and_its_faces() {
    let made = made(&["*强调*文字\n"], "zh", render);
    assert_sound(&made);
    let parts = parts(&made);
    assert!(parts["word/document.xml"].contains("<w:rFonts w:hint=\"eastAsia\"/><w:b/>"));
    assert!(!parts["word/document.xml"].contains("<w:i/>"));
    assert!(parts["word/styles.xml"].contains("w:eastAsia=\"zh\""));
    assert!(parts["word/styles.xml"].contains("w:eastAsia=\"Microsoft YaHei\""));
}

#[test]
fn footnotes_are_footnotes() {
    let made = made(&["a[^x] b[^x] c[^y]\n\n[^x]: One **bold** and[^y] other.\n\n[^y]: Two\n"], "en", render);
    assert_sound(&made);
    let parts = parts(&made);
    let (text, notes) = (&parts["word/document.xml"], &parts["word/footnotes.xml"]);
    assert_eq!(values(text, "<w:footnoteReference w:id=\""), ["1", "2"]);
    assert!(text.contains("NOTEREF note1"));
    assert_eq!(notes.matches("<w:footnoteRef/>").count(), 2);
    assert!(notes.contains("(Two)") && !notes.contains("footnoteReference w:id"));
}

#[test]
fn links_inside_lead_to_bookmarks_and_those_outside_to_relationships() {
    let pages = ["[there](p1.html#two) [gone](#none) [out](https://a.example/?a=1&b=2)\n", "## Two\n\nx\n"];
    let made = made(&pages, "en", render);
    assert_sound(&made);
    let parts = parts(&made);
    let text = &parts["word/document.xml"];
    let led: BTreeSet<String> = values(text, "w:anchor=\"").into_iter().collect();
    let placed: Vec<String> = values(text, "w:bookmarkStart w:id=\"");
    let names: BTreeSet<String> = text.split("w:bookmarkStart ").flat_map(|part| values(part, "w:name=\"")).collect();
    assert!(led.is_subset(&names), "{led:?} {names:?}");
    assert_eq!(placed.iter().collect::<BTreeSet<_>>().len(), placed.len());
    assert!(
        parts["word/_rels/document.xml.rels"]
            .contains("Target=\"https://a.example/?a=1&amp;b=2\" TargetMode=\"External\"")
    );
}

#[test]
fn contents_are_there_without_being_worked_out() {
    let made = made(&["## One\n\nx\n", "## Two\n\ny\n"], "en", render);
    let text = &parts(&made)["word/document.xml"];
    let contents = &text[text.find("TOC \\o").unwrap()..text.find("</w:sdtContent>").unwrap()];
    for words in ["About this module", "One", "Page 1", "Two"] {
        assert!(contents.contains(words), "{words}");
    }
    assert_eq!(text.matches("fldCharType=\"begin\"").count(), text.matches("fldCharType=\"end\"").count());
    assert!(!contents.contains("PAGEREF"));
}

#[test]
fn a_file_tells_what_it_is() {
    let parts = parts(&made(&["x\n"], "fr", render));
    for wanted in ["<vt:i4>87</vt:i4>", "<vt:i4>3</vt:i4>", "machine translation", "CC-BY-4.0", ">base<", ">v1<"] {
        assert!(parts["docProps/custom.xml"].contains(wanted), "{wanted}");
    }
    assert!(parts["docProps/core.xml"].contains("<dc:language>fr</dc:language>"));
    assert!(parts["docProps/core.xml"].contains("<dc:title>Module &amp; &lt;title&gt;</dc:title>"));
    assert!(parts["word/document.xml"].contains("Edition &lt;1&gt;"));
}

#[test]
fn a_formula_in_a_table_stays_text() {
    let text = document("| A |\n| --- |\n| =1+1 |\n| +1 |\n| -1 |\n| @SUM(A1) |\n", "en");
    for formula in ["=1+1", "+1", "-1", "@SUM(A1)"] {
        assert!(text.contains(&format!("<w:t xml:space=\"preserve\">{formula}</w:t>")));
    }
    assert!(!text.contains("fldSimple"));
}

#[test]
fn attacks_are_words_or_nothing() {
    assert_harmless(render);
}

#[test]
fn awkward_input_is_told_and_makes_a_sound_package() {
    let heading = format!("## {}\n", "long ".repeat(400));
    let mixed = "mixed عربي with 中文 and (عربي 12) Русский\n".to_owned();
    assert_told(render, vec![(heading, ""), (mixed, "")]);
}

#[test]
fn the_words_of_a_missing_image_are_shown() {
    assert!(document("![A map of offices](gone.png)\n", "en").contains("A map of offices"));
}

#[test]
fn the_bytes_are_the_same_twice() {
    let once = || made(&["a[^x]\n\n[^x]: n\n\n![i](a.png)\n\n1. a\n", "## b\n"], "ar", render).bytes;
    assert_eq!(once(), once());
}
