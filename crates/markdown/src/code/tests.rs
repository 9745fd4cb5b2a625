//! Tests of the texts in code: what `mdbook-xgettext` 0.4.0 cuts out of the same code, language by language.

use super::texts;
use proptest::prelude::*;

fn cut<'a>(language: &str, code: &'a str) -> Vec<&'a str> {
    texts(language, code).into_iter().map(|range| &code[range]).collect()
}

#[test]
fn rust_as_there() {
    for (code, expected) in [
        ("// a\n// b\nf();", vec!["// a\n// b\n"]),
        ("{\n    // a  \n    // b\n\n    // c\n}", vec!["// a  \n    // b\n", "// c\n"]),
        ("f(); // a\n// b\n", vec!["// a\n// b\n"]),
        ("//\n", vec!["//\n"]),
        ("/// a\n//! b", vec!["/// a\n//! b"]),
        ("/* a /* b */ c */ x /* d\n e */", vec!["/* a /* b */ c */", "/* d\n e */"]),
        ("/* a */ // b\n\"c\" \"d\", \"e\"", vec!["/* a */ // b\n\"c\" \"d\"", "\"e\""]),
        ("/* a */\n/* b */", vec!["/* a */", "/* b */"]),
        ("x(\"a\\\"b\\\\\", \"c\nd\")", vec!["\"a\\\"b\\\\\"", "\"c\nd\""]),
        ("\"\"", vec!["\"\""]),
        (
            "r\"a\\\" r##\"b\"#c\"##; br#\"d\"# b\"e\" c\"f\"",
            vec!["r\"a\\\" r##\"b\"#c\"##", "br#\"d\"# b\"e\"", "\"f\""],
        ),
        ("r#type; r#\"open", vec!["r#\"open"]),
        ("f('a', b'b', '\\'', '\\u{1F}', 'é', '\"')", vec!["'a'", "b'b'", "'\\''", "'\\u{1F}'", "'é'", "'\"'"]),
        ("impl<'a> F<'_> { 'b: loop { break 'b; } } &'static str; 'x'", vec!["'x'"]),
        ("#[doc = \"a\"]\nprintln!(\"{}\", x);", vec!["\"a\"", "\"{}\""]),
        ("\"open\nf(); // a\n", vec!["\"open\nf(); // a\n"]),
        ("a / b", vec![]),
    ] {
        assert_eq!(cut("rust", code), expected, "{code}");
    }
}

#[test]
fn other_languages_as_there() {
    for (language, code, expected) in [
        ("c", "#include <stdio.h>\n#include <a.h>\n#include \"b.h\"", vec!["<stdio.h>", "\"b.h\""]),
        ("c", "L\"a\"; u8\"b\"; L'c'; // d\nif (a < b || a > c)", vec!["L\"a\"", "u8\"b\"", "L'c'", "// d\n"]),
        ("c++", "1'000'000; LR\"x(a)\"b)x\"; \"c\"s; 'de'", vec!["LR\"x(a)\"b)x\"", "\"c\"", "'de'"]),
        (
            "java",
            "/** a\n * b */ @A(\"c\") 'd'; \"\"\"\ne\n\"\"\"",
            vec!["/** a\n * b */", "\"c\"", "'d'", "\"\"\"\ne\n\"\"\""],
        ),
        ("java", "\"open\nf(); // a", vec!["\"open\n", "// a"]),
        ("go", "'a' // b\n`c\nd` + \"e\"", vec!["'a' // b\n`c\nd`", "\"e\""]),
        ("js", "a / b / c; x = /d'\\/e/gi; (/f/)", vec!["/d'\\/e/gi", "/f/"]),
        ("js", "`a ${b} c`; `${a} ${b}`; `x${ {a: \"}\"} }y`", vec!["`a ", " c`", "`", "`", "`x", "\"}\"", "y`"]),
        ("python", "'a' # b\n  # c\n'''d\ne'''; rb'f'", vec!["'a' # b\n  # c\n'''d\ne'''", "'f'"]),
        ("python", "f\"a{b!r:>{c}}{{d}}\" \"{e}\" if'x'", vec!["\"a", "{{d}}\" \"{e}\"", "'x'"]),
        ("ruby", "puts 'a', \"b#{x}c\" # d\n", vec!["'a'", "\"b#{x}c\" # d\n"]),
        ("sh", "echo \"a\"'b' \\\"x a#c $# # d\nx='e\nf' $'g\\'h'", vec!["\"a\"'b'", "# d\n", "'e\nf' $'g\\'h'"]),
        ("sql", "select 'it''s', `b` -- c\n# d\n/* e */", vec!["'it''s'", "`b` -- c\n# d\n/* e */"]),
        ("json", "{\"a\": \"b\\\"c\", \"d\": 1}", vec!["\"a\"", "\"b\\\"c\"", "\"d\""]),
        ("yaml", "a#b: \"c\" # d\ne: it's 'f'", vec!["\"c\" # d\n", "'f'"]),
        ("css", "/* a */ b:before { content: 'c'; } // d", vec!["/* a */", "'c'"]),
        ("html", "<!-- a\nb --><p class='c'>it's</p>", vec!["<!-- a\nb -->"]),
        ("php", "<?php // a\n# b\necho 'c' . \"d $e\";", vec!["// a\n# b\n", "'c'", "\"d $e\""]),
        ("lua", "-- a\n--[[ b\nc ]] x = [[d]]", vec!["-- a\n--[[ b\nc ]]", "[[d]]"]),
        ("makefile", "# a\nb: c", vec!["# a"]),
    ] {
        assert_eq!(cut(language, code), expected, "{language}: {code}");
    }
}

#[test]
fn languages_that_are_only_known_here() {
    for (language, code, expected) in [
        ("kotlin", "/* /* a */ */ \"\"\"b\"c\"\"\" 'd' // e", vec!["/* /* a */ */ \"\"\"b\"c\"\"\" 'd' // e"]),
        ("swift", "x = \"a\\(b)\" // c\n", vec!["\"a\\(b)\" // c\n"]),
        ("dart", "'a' + r\"b\" /* c */", vec!["'a'", "\"b\" /* c */"]),
        ("typescript", "let a: string = `b`; // c", vec!["`b`", "// c"]),
        ("toml", "a = \"b\" # c\nd = 'e\\'", vec!["\"b\" # c\n", "'e\\'"]),
        ("proto", "option a = 'b'; // c", vec!["'b'", "// c"]),
        ("soong", "name: \"a\", // b", vec!["\"a\"", "// b"]),
        ("gn", "deps = [ \"a\" ] # b", vec!["\"a\"", "# b"]),
        ("console", "$ echo 'a' # b", vec!["'a' # b"]),
    ] {
        assert_eq!(cut(language, code), expected, "{language}: {code}");
    }
}

#[test]
fn the_first_word_of_the_info_string_counts() {
    for language in ["rust", "Rust", "rs", "rust,editable", "rust ignore", "rust\tx"] {
        assert_eq!(cut(language, "// a"), ["// a"]);
    }
    for language in ["", "text", "bob", "console2", ",rust", "mermaid"] {
        assert!(cut(language, "// \"a\"").is_empty());
    }
}

/// A language of each family.
const LANGUAGES: [&str; 24] = [
    "rust", "c", "java", "kotlin", "swift", "go", "csharp", "dart", "js", "json", "proto", "soong", "php", "css",
    "scss", "sql", "lua", "python", "ruby", "toml", "sh", "yaml", "make", "html",
];

#[test]
fn long_code_takes_linear_time() {
    let parts = [
        "'",
        "\"",
        "/",
        "/*",
        "\\'",
        "'\\",
        "<",
        "#",
        "r#",
        "r##\"",
        "R\"",
        "R\"(",
        "`${",
        "f'{",
        "{",
        "}",
        "<!--",
        "(/",
        "é",
        "--[[",
        "\"\"\"",
        "#include <",
        "a",
        " ",
        "\n",
    ];
    for language in LANGUAGES {
        for part in parts {
            let code = part.repeat(60_000 / part.len());
            assert!(texts(language, &code).last().is_none_or(|range| range.end <= code.len()));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn ranges_are_of_the_text_and_in_order(
        language in prop::sample::select(LANGUAGES.to_vec()),
        code in "[\\s\\S]{0,30}|[/*'\"`\\\\#{}$rRbfL<>!()\\[\\]=é\n a-]{0,40}",
    ) {
        let mut end = 0;
        for range in texts(language, &code) {
            prop_assert!(range.start >= end && !range.is_empty());
            prop_assert!(code.get(range.clone()).is_some_and(|text| !text.trim().is_empty()));
            end = range.end;
        }
    }
}
