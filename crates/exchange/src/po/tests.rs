//! Tests of reading and writing PO: as data, and as properties.

use super::{Entry, Po, Previous, write};
use proptest::prelude::*;

fn parse(text: &str) -> Po {
    Po::parse("de.po", text.as_bytes())
}

/// The rules and lines of the problems.
fn told(po: &Po) -> Vec<(&str, usize)> {
    po.problems.iter().map(|p| (p.rule, p.place.as_ref().map_or(0, |place| place.line))).collect()
}

fn ids(po: &Po) -> Vec<(&str, &str)> {
    po.entries.iter().map(|e| (e.msgid.as_str(), e.msgstr[0].as_str())).collect()
}

/// All that a file may have, in the layout that is written. Pointed brackets stand for gettext's marks.
const WHOLE: &str = r##"# German translations.
# Licence: CC-BY-4.0
#, fuzzy
msgid ""
msgstr ""
"Language: de\n"
"Content-Type: text/plain; charset=UTF-8\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\n"

# a note
#
#  indented
#. for the author
#: src/a.md:12 src/b.md <src/my file.md>:3
#, fuzzy, no-wrap
#| msgctxt "verb"
#| msgid "old"
#| msgid_plural ""
#| "olds\n"
#| "more"
msgctxt "menu"
msgid "new"
msgid_plural "news"
msgstr[0] "neu\t\"1\"\\"
msgstr[1] ""
"zwei\n"
"drei"

msgid "one line\n"
msgstr ""

# gone
#~| msgid "older"
#~ msgctxt "c"
#~ msgid ""
#~ "a\n"
#~ "b"
#~ msgstr "A"
"##;

#[test]
fn reads_and_writes_all_of_it() {
    let whole = WHOLE.replace("<src/my file.md>", "\u{2068}src/my file.md\u{2069}");
    let po = parse(&whole);
    assert!(po.problems.is_empty(), "{:?}", po.problems);
    assert_eq!(write(&po), whole);
    assert_eq!(po.field("language"), Some("de"));
    assert_eq!((po.comments.len(), po.flags.as_slice()), (2, ["fuzzy".to_owned()].as_slice()));
    let file = |name: &str, line| (name.to_owned(), line);
    let expected = Entry {
        msgctxt: Some("menu".into()),
        msgid: "new".into(),
        msgid_plural: Some("news".into()),
        msgstr: vec!["neu\t\"1\"\\".into(), "zwei\ndrei".into()],
        previous: Previous {
            msgctxt: Some("verb".into()),
            msgid: Some("old".into()),
            msgid_plural: Some("olds\nmore".into()),
        },
        comments: vec!["a note".into(), String::new(), " indented".into()],
        extracted: vec!["for the author".into()],
        references: vec![file("src/a.md", Some(12)), file("src/b.md", None), file("src/my file.md", Some(3))],
        flags: vec!["fuzzy".into(), "no-wrap".into()],
        obsolete: false,
        line: 21,
    };
    assert_eq!(po.entries[0], expected);
    assert_eq!(po.entries[0].line, 21);
    assert!(po.entries[0].is_fuzzy() && po.entries[0].is_filled() && !po.entries[0].is_translated());
    assert!(!po.entries[1].is_filled());
    assert!(po.entries[2].obsolete && po.entries[2].is_filled() && !po.entries[2].is_translated());
}

#[test]
fn strings_have_the_escapes_of_c() {
    for (written, meant) in [
        (r"\n\t\r\a\b\f\v", "\n\t\r\u{7}\u{8}\u{c}\u{b}"),
        (r#"\"\\\?\q"#, "\"\\?q"),
        (r"\101\60\0", "A0\0"),
        (r"\x41\x4a4\xe2\x82\xac", "AJ4€"),
        (r"\342\202\254\x", "€x"),
        ("é €", "é €"),
    ] {
        let po = parse(&format!("msgid \"k\"\nmsgstr \"{written}\"\n"));
        assert_eq!((ids(&po), told(&po)), (vec![("k", meant)], vec![]), "{written}");
    }
}

#[test]
fn layouts_of_other_tools_are_read() {
    for text in [
        "\u{feff}msgid \"a\"\r\n\"b\"\r\nmsgstr \"x\"\r\n",
        "msgid \"a\" \"b\" msgstr \"x\"",
        "  msgid\"a\"\n\n\t\"b\"\nmsgstr\n\"x\"",
        "msgid \"ab\"\n# between\nmsgstr \"x\"",
        "#=no-wrap\nmsgid \"ab\"\nmsgstr[0] \"x\"",
        "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=utf8\\n\"\nmsgid \"ab\"\nmsgstr \"x\"",
        "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=CHARSET\\n\"\nmsgid \"ab\"\nmsgstr \"x\"",
    ] {
        let po = parse(text);
        assert_eq!((ids(&po), told(&po)), (vec![("ab", "x")], vec![]), "{text}");
    }
}

#[test]
fn what_is_wrong_is_told_and_the_rest_is_used() {
    let conflict = format!("{}<< ours\nmsgid \"a\"\nmsgstr \"x\"\n===={}\n{}>> theirs\n", "<<<<<", "===", ">>>>>");
    let latin = "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=ISO-8859-1\\n\"\nmsgid \"a\"\nmsgstr \"x\"\n";
    for (text, problems) in [
        ("msgstr \"y\"\nmsgid \"a\"\nmsgstr \"x\"", vec![("po/order", 1)]),
        ("msgid_plural \"y\"\nmsgid \"a\"\nmsgstr \"x\"", vec![("po/order", 1)]),
        ("msgctxt \"y\"\nmsgctxt \"y\"\nmsgid \"a\"\nmsgstr \"x\"", vec![("po/order", 1)]),
        ("msgid \"a\"\nmsgstr \"x\"\nmsgstr \"y\"", vec![("po/order", 3)]),
        ("msgid \"a\"\nmsgstr \"x\"\nmsgid \"a\"\nmsgstr \"y\"", vec![("po/duplicate", 3)]),
        ("msgid \"a\"\nmsgstr \"x\nfoo\nbar\n", vec![("po/string", 2), ("po/syntax", 3)]),
        ("\"y\"\n\"z\"\nmsgid \"a\"\nmsgstr \"x\" y\n\"z\"", vec![("po/string", 1), ("po/syntax", 4)]),
        ("domain \"d\"\nmsgid \"a\"\nmsgstr \"x\"\n#~ msgstr \"y\"", vec![("po/syntax", 1), ("po/order", 4)]),
        ("#| msgid \"y\"\n#| msgid \"z\"\nmsgid \"a\"\nmsgstr \"x\"", vec![("po/order", 2)]),
        ("#| msgid \"y\"\n\"z\"\nmsgid \"a\"\nmsgstr \"x\"", vec![("po/string", 2)]),
        ("msgid \"a\"\nmsgstr \"x\"\n# end", vec![("po/comment", 3)]),
        (
            "msgid \"a\"\nmsgstr[0] \"x\"\nmsgstr[2] \"y\"\nmsgstr[999999999] \"\"",
            vec![("po/plural", 1), ("po/syntax", 4)],
        ),
        ("msgid \"\"\nmsgstr \"Language de\\n\"\nmsgid \"a\"\nmsgstr \"x\"", vec![("po/header", 1)]),
        (&conflict, vec![("po/conflict", 1), ("po/conflict", 5)]),
        (latin, vec![("po/charset", 1)]),
    ] {
        let po = parse(text);
        assert_eq!((ids(&po), told(&po)), (vec![("a", "x")], problems), "{text}");
        assert!(po.problems.iter().all(|problem| problem.help.is_some()));
    }
    let po = parse("msgid \"a\"\nmsgid \"b\"");
    assert_eq!((ids(&po), told(&po)), (vec![("a", ""), ("b", "")], vec![("po/order", 1), ("po/order", 2)]));
}

#[test]
fn only_utf8_is_read() {
    let po = Po::parse("a.po", b"msgid \"a\"\nmsgstr \"\xe9\"\n");
    assert_eq!((ids(&po), told(&po)), (vec![("a", "\u{fffd}")], vec![("po/utf-8", 2)]));
    assert_eq!(told(&parse("msgid \"a\"\nmsgstr \"\\xe9\"\n")), [("po/utf-8", 1)]);
    assert_eq!(told(&Po::parse("a.po", b"\xff\xfem\0s\0g\0")), [("po/charset", 0)]);
}

#[test]
fn references_come_back() {
    for name in ["a b", "a:1", "", "\u{2068}a", "a\u{2069}", "a:", ":", "a:+1", "C:\\a", "a:99999999999999999999999"] {
        for line in [None, Some(0), Some(7)] {
            let references = vec![(name.to_owned(), line), ("z".to_owned(), None)];
            let entry = Entry { msgid: "a".into(), msgstr: vec![String::new()], references, ..Entry::default() };
            let po = Po { entries: vec![entry], ..Po::default() };
            assert_eq!(parse(&write(&po)), po, "{name} {line:?}");
        }
    }
}

#[test]
fn huge_files_of_one_line_are_read_in_one_go() {
    for part in
        ["a", "# ", "\"", "\\", "msgid \"\" ", "msgstr \"\" ", "#| msgid \"\" ", "\u{2068}", "#:", "#: a:", "\u{1}"]
    {
        for head in ["", "#: ", "msgid \"", "# ", "#| ", "#~ "] {
            let text = format!("{head}{}", part.repeat(2_000_000 / part.len()));
            let po = parse(&text);
            assert!(po.problems.len() <= 1_001, "{head}{part}");
            assert!(po.problems.iter().all(|p| p.place.as_ref().is_some_and(|at| at.excerpt.len() <= 1_000)));
        }
    }
}

/// A text without a line end.
fn line() -> impl Strategy<Value = String> {
    "[^\n\r]{0,12}|[ .,:|~=#\"\\\\a]{0,6}"
}

fn text() -> impl Strategy<Value = String> {
    "[\\s\\S]{0,16}|[a\n\r\t\"\\\\\u{0}\u{7}x0 é€]{0,12}"
}

fn lines() -> impl Strategy<Value = Vec<String>> {
    prop::collection::vec(line(), 0..3)
}

fn entry() -> impl Strategy<Value = Entry> {
    let flags = prop::collection::vec("[a-z-]{1,9}", 0..3);
    let file = prop_oneof!["[a-z/.:0-9]{1,12}", "[a-z \u{2068}:]{0,9}"];
    let references = prop::collection::vec((file, prop::option::of(0..3_000_usize)), 0..3);
    let previous = (prop::option::of(text()), prop::option::of(text()), prop::option::of(text()));
    let source = (prop::option::of(text()), text(), prop::option::of(text()), previous);
    let notes = (lines(), lines(), references, flags, any::<bool>());
    (source, prop::collection::vec(text(), 1..4), notes).prop_map(|(source, msgstr, notes)| {
        let (msgctxt, msgid, msgid_plural, previous) = source;
        let (comments, extracted, references, flags, obsolete) = notes;
        let previous = Previous { msgctxt: previous.0, msgid: previous.1, msgid_plural: previous.2 };
        Entry {
            msgctxt,
            msgid,
            msgid_plural,
            msgstr,
            previous,
            comments,
            extracted,
            references,
            flags,
            obsolete,
            line: 0,
        }
    })
}

fn catalog() -> impl Strategy<Value = Po> {
    let header = prop::collection::vec(("[A-Z][a-z-]{0,8}", "[a-z;=/ ]{0,9}"), 0..3);
    (lines(), header, prop::collection::vec(entry(), 0..5)).prop_map(|(comments, header, mut entries)| {
        let header = header.into_iter().map(|(name, value)| (name, value.trim().to_owned())).collect();
        let mut seen = std::collections::BTreeSet::new();
        entries.retain(|e| !e.is_header() && (e.obsolete || seen.insert((e.msgctxt.clone(), e.msgid.clone()))));
        Po { comments, header, entries, ..Po::default() }
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 5_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_written_reads_back(po in catalog()) {
        let back = parse(&write(&po));
        prop_assert!(back.problems.is_empty(), "{:?} {}", back.problems, write(&po));
        prop_assert_eq!(back, po);
    }

    #[test]
    fn any_bytes_are_read_and_settle(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let po = Po::parse("a.po", &bytes);
        prop_assert_eq!(parse(&write(&po)), po);
    }

    #[test]
    fn any_nonsense_is_read_and_settles(
        parts in prop::collection::vec(prop::sample::select(vec![
            "msgid", "msgstr", "msgstr[1]", "msgid_plural", "msgctxt", "\"a\"", "\"b\\n\"", "\"", "\n", "\n\n", "\r\n", " ",
            "#", "# c", "#.", "#:", "#,", "#|", "#~", "#~|", "\\", "\\x", "é", "a:1", ",", "\u{2068}", "\u{2069}",
        ]), 0..40)
    ) {
        let po = parse(&parts.concat());
        prop_assert_eq!(parse(&write(&po)), po);
    }
}
