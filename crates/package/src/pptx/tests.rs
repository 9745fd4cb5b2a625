//! Slides as their readers' programs get them.

use std::collections::BTreeSet;

use tafsiri_markdown::block::visit_texts;

use super::render;
use crate::module::Made;
use crate::ooxml::tests::{assert_harmless, assert_sound, assert_told, made, made_with, parts, rules, values};

/// The texts of slides, or of their notes: paragraphs joined by `/`.
fn texts(made: &Made, folder: &str) -> Vec<String> {
    let parts = parts(made);
    let name = if folder == "slides" { "slide" } else { "notesSlide" };
    let numbered = (1..).map_while(|number| parts.get(&format!("ppt/{folder}/{name}{number}.xml")));
    let paragraph = |xml: &str| {
        let runs = xml.split("<a:t>").skip(1).filter_map(|rest| rest.split("</a:t>").next());
        runs.collect::<String>()
    };
    let text = |xml: &String| xml.split("<a:p>").skip(1).map(paragraph).collect::<Vec<_>>().join("/");
    numbered.map(text).collect()
}

/// The titles of slides but the first.
fn titles(made: &Made) -> Vec<String> {
    texts(made, "slides").iter().skip(1).map(|text| text.split('/').next().unwrap_or_default().to_owned()).collect()
}

#[test]
fn a_module_is_a_deck() {
    let index = "Opening words here.\n\n::: objectives\n\n- Learn\n\n:::\n\n::: facilitator\n\nBring chairs.\n\n:::\n";
    let page = "Short.\n\n## Reading\n\nThe first sentence here. The second one.\n\n- item\n\n::::: exercise {title=\"Do it\" time=\"20\"}\n\nInstructions here.\n\n::: solution\n\nThe secret.\n\n:::\n\n:::::\n\n::: facilitator\n\nWatch them.\n\n:::\n\n::: keypoints\n\n- Key\n\n:::\n";
    let made = made(&[index, page, "## End\n\nThe last words of all.\n"], "en", render);
    assert_sound(&made);
    let wanted = [
        "Contents",
        "About this module",
        "Learning objectives",
        "Page 1",
        "Reading",
        "Do it",
        "Key points",
        "Page 2",
        "End",
    ];
    assert_eq!(titles(&made), wanted);
    let (slides, notes) = (texts(&made, "slides"), texts(&made, "notesSlides"));
    assert!(slides[5].contains("The first sentence here./item") && !slides[5].contains("second"), "{}", slides[5]);
    assert!(notes[5].contains("The second one."));
    assert!(slides[6].contains("Exercise · 20 minutes") && slides[6].contains("Instructions here."));
    assert!(!slides.iter().any(|slide| slide.contains("The secret.")));
    assert!(notes[6].contains("The secret.") && notes[6].contains("For the facilitator/Watch them."));
    assert!(notes[2].contains("Bring chairs."), "{notes:?}");
    assert!(notes[4].contains("Short."));
}

#[test]
fn a_case_is_three_slides() {
    let case = "## Case\n\n::: case-study\n\nLook well.\n\n### The case\n\nIt was so in a place.\n\n#### Context\n\nA long context of it. Second. Third.\n\n#### Done\n\nMuch was done.\n\n#### Questions\n\n1. Why?\n\n:::\n";
    let made = made(&[case], "en", render);
    assert_eq!(titles(&made), ["The case", "Context", "Questions"]);
    let notes = texts(&made, "notesSlides");
    assert!(notes[2].contains("Done/Much was done."), "{notes:?}");
    assert!(texts(&made, "slides")[3].contains("Why?"));
}

#[test]
fn a_quiz_shows_its_questions_and_the_speaker_the_answers() {
    let made = made(&["::: quiz {title=\"Test\"}\n\n### Which?\n\n- [ ] one\n- [x] two\n\n:::\n"], "en", render);
    assert_eq!(titles(&made), ["Which?"]);
    let (slide, note) = (&texts(&made, "slides")[1], &texts(&made, "notesSlides")[1]);
    assert!(slide.contains("one/two") && note.ends_with("Right answer:/two"), "{slide} {note}");
}

#[test]
fn what_is_told_of_a_quiz_without_instructions_is_told_with_its_first_question() {
    let quiz = ":::: quiz\n\n### Which?\n\n- [ ] one[^a]\n\n  More of it.\n\n- [x] two\n\n::: solution\n\nSince it is so.\n\n:::\n\n- [x] three\n\n::::\n\n[^a]: A note.\n";
    let made = made(&[quiz], "en", render);
    assert_eq!(titles(&made).len(), 2);
    let notes = texts(&made, "notesSlides");
    for words in ["Which?", "More of it.", "A note.", "Solution/Since it is so.", "Right answer:/two"] {
        assert!(notes[1].contains(words), "{words} in {notes:?}");
    }
    assert!(notes[2].ends_with("Right answer:/three"));
}

#[test]
fn a_heading_that_nothing_stands_under_is_told() {
    let made =
        made(&["Words.\n\n## Lonely\n\n## Other\n\nText.\n\n![one](a.png) ![two](c.svg)\n\n## Last\n"], "en", render);
    let notes = texts(&made, "notesSlides").join("/");
    for words in ["Lonely", "Last", "one two"] {
        assert!(notes.contains(words), "{words} in {notes}");
    }
}

#[test]
fn a_wide_table_goes_on_and_loses_nothing() {
    let row = |name: &str| format!("|{}\n", (0..13).map(|at| format!(" {name}{at} |")).collect::<String>());
    let table = format!("## T\n\n{}|{}\n{}{}", row("head"), " --- |".repeat(13), row("cell"), row("more"));
    let made = made(&[&table], "en", render);
    assert_sound(&made);
    let slides = texts(&made, "slides");
    for name in ["head", "cell", "more"] {
        let all = slides.join("/") + "/";
        assert!((1..13).all(|at| all.matches(&format!("{name}{at}/")).count() == 1), "{slides:?}");
        assert_eq!(all.matches(&format!("{name}0/")).count(), 3, "{slides:?}");
    }
}

#[test]
fn long_titles_are_smaller_before_they_are_cut() {
    let title = |words: usize| "слово длинное ".repeat(words).trim().to_owned();
    for (words, size, is_cut) in [(3, "2800", false), (7, "2400", false), (9, "2000", false), (200, "1800", true)] {
        let made = made(&[&format!("## {}\n\nx\n", title(words))], "ru", render);
        assert_eq!(rules(&made).contains("package/title-long"), is_cut, "{words}");
        let shown = titles(&made).join("");
        assert_eq!(shown != title(words), is_cut, "{shown}");
        let parts = parts(&made);
        let slide = parts.iter().find(|(path, text)| path.starts_with("ppt/slides/slide") && text.contains("слово"));
        let sizes = values(slide.unwrap().1, "sz=\"");
        assert_eq!(sizes[0], size, "{words}: {sizes:?}");
    }
}

#[test]
fn titles_differ_and_nothing_is_smaller_than_18_points() {
    let long = (0..60).map(|at| format!("- a point of many words that fills a line of the slide, number {at}\n"));
    let page = format!("## Same\n\n{}\n## Same\n\n- y\n\n## Same (2)\n\n- z\n", long.collect::<String>());
    let rows: String = (0..30).map(|row| format!("| {row} | {} |\n", "cell ".repeat(30))).collect();
    let table = format!("## T\n\n| A | B |\n| --- | --- |\n{rows}");
    let made = made(&[&page, &table], "en", render);
    assert_sound(&made);
    let all = titles(&made);
    assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len(), "{all:?}");
    assert!(all.len() > 12, "{all:?}");
    for (path, text) in parts(&made).iter().filter(|(path, _)| path.starts_with("ppt/slides/slide")) {
        let sizes = values(text, " sz=\"");
        assert!(sizes.iter().all(|size| size.parse::<u32>().unwrap() >= 1_800), "{path}: {sizes:?}");
    }
}

#[test]
fn arabic_slides_run_from_right_to_left() {
    let page = "## فصل\n\n- نص\n- Fallback\n\n| أ | ب |\n| --- | --- |\n| ج | د |\n";
    let made = made_with(&[page], "ar", render, |pages| {
        visit_texts(&mut pages[0].blocks, &mut |text| {
            if text.plain() == "Fallback" {
                text.locale = "en".parse().ok();
            }
        });
    });
    assert_sound(&made);
    let parts = parts(&made);
    assert!(parts["ppt/presentation.xml"].contains("rtl=\"1\""));
    assert!(parts["ppt/slideMasters/slideMaster1.xml"].contains("algn=\"r\" rtl=\"1\""));
    let slide = parts.values().find(|text| text.contains("Fallback") && text.contains("<p:sld ")).unwrap();
    for wanted in ["algn=\"l\" rtl=\"0\"", "lang=\"en\"", "lang=\"ar\"", "descr=\""] {
        assert!(slide.contains(wanted), "{wanted}");
    }
    assert!(parts.values().any(|text| text.contains("<a:tblPr firstRow=\"1\" rtl=\"1\"")));
}

#[test]
fn pictures_have_their_alternative_text() {
    let made = made(&["## P\n\nWords ![a map](a.png)\n\n![gone](gone.png)\n"], "zh", render);
    assert_sound(&made);
    let parts = parts(&made);
    assert!(parts.values().any(|text| text.contains("<p:pic>") && text.contains("descr=\"a map\"")));
    assert!(texts(&made, "slides").iter().any(|text| text.contains("gone")));
    assert_eq!(rules(&made), BTreeSet::from(["package/image-missing"]));
}

#[test]
fn attacks_are_words_or_nothing() {
    assert_harmless(render);
}

#[test]
fn awkward_input_is_told_and_makes_a_sound_package() {
    let heading = format!("## {}\n\nx\n", "long ".repeat(400));
    let endless = format!("{}\n\n- {}\n", "x".repeat(20_000), "word ".repeat(5_000));
    let high = format!("| a | b |\n| --- | --- |\n| {} | c |\n", "cell ".repeat(1_000));
    assert_told(render, vec![(heading, "package/title-long"), (endless, ""), (high, "")]);
}

#[test]
fn a_formula_in_a_table_stays_text() {
    let made = made(&["| A |\n| --- |\n| =1+1 |\n| +1 |\n| -1 |\n| @SUM(A1) |\n"], "en", render);
    let slides = texts(&made, "slides").join("");
    assert!(["=1+1", "+1", "-1", "@SUM(A1)"].iter().all(|formula| slides.contains(formula)));
}

#[test]
fn the_bytes_are_the_same_twice() {
    let once = || made(&["a\n\n![i](a.png)\n\n1. a\n", "## b\n\n| a |\n| --- |\n| b |\n"], "ar", render).bytes;
    assert_eq!(once(), once());
}
