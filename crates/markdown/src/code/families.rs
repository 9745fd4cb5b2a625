//! What the languages of code blocks write comments and strings with: a few families, each with its dialects.

/// How the languages of one family write comments and strings.
pub(super) struct Family {
    /// What a comment starts with that ends with its line.
    pub(super) lines: &'static [&'static str],
    /// Whether the line end belongs to such a comment.
    pub(super) with_line_end: bool,
    /// Whether such a comment starts only where a word may: `a#b` has none.
    pub(super) marks_start_words: bool,
    /// What other comments stand between.
    pub(super) blocks: &'static [(&'static str, &'static str)],
    /// Whether those may stand in each other.
    pub(super) nests: bool,
    /// What strings stand between, the longest first.
    pub(super) quotes: &'static [Quote],
    /// What a single quote means where it is not in `quotes`.
    pub(super) chars: Chars,
    /// Words that belong to the string behind them.
    pub(super) prefixes: &'static [&'static str],
    /// Words that make the string behind them one without escapes.
    pub(super) raw_prefixes: &'static [&'static str],
    /// Whether strings with `f` before them have interpolations.
    pub(super) f_strings: bool,
    /// Whether words have quotes in them that mean nothing: `it's`.
    pub(super) words_have_quotes: bool,
    /// Whether a backslash takes the meaning from a quote outside of strings.
    pub(super) escapes_outside: bool,
    /// Whether there is `#include <file>`, and strings without escapes have marks as in C++.
    pub(super) includes: bool,
    /// Whether there is `/expression/`.
    pub(super) regexes: bool,
}

/// What a string stands between.
pub(super) struct Quote {
    pub(super) open: &'static str,
    pub(super) close: &'static str,
    /// Whether a backslash takes the meaning from what follows it.
    pub(super) escapes: bool,
    /// Whether it may have several lines.
    pub(super) lines: bool,
    /// What opens an interpolation; empty where there is none.
    pub(super) hole: &'static str,
}

/// What a single quote means.
#[derive(Clone, Copy)]
pub(super) enum Chars {
    /// Nothing.
    None,
    /// A character, or a lifetime.
    Rust,
    /// A character, or a part of a number.
    C,
}

/// A string on one line.
const fn line(mark: &'static str) -> Quote {
    Quote { open: mark, close: mark, escapes: true, lines: false, hole: "" }
}

/// A string on any number of lines.
const fn lines(mark: &'static str) -> Quote {
    Quote { lines: true, ..line(mark) }
}

/// A string on any number of lines, without escapes.
const fn raw(open: &'static str, close: &'static str) -> Quote {
    Quote { open, close, escapes: false, lines: true, hole: "" }
}

const PLAIN: Family = Family {
    lines: &[],
    with_line_end: true,
    marks_start_words: false,
    blocks: &[],
    nests: false,
    quotes: &[],
    chars: Chars::None,
    prefixes: &[],
    raw_prefixes: &[],
    f_strings: false,
    words_have_quotes: false,
    escapes_outside: false,
    includes: false,
    regexes: false,
};

/// Languages with braces, and what most of them share.
const BRACES: Family = Family { lines: &["//"], blocks: &[("/*", "*/")], quotes: &[line("\"")], ..PLAIN };

const RUST: Family = Family {
    nests: true,
    quotes: &[lines("\"")],
    chars: Chars::Rust,
    prefixes: &["b"],
    raw_prefixes: &["r", "br"],
    ..BRACES
};

const C: Family = Family {
    quotes: &[lines("\"")],
    chars: Chars::C,
    prefixes: &["L", "u8", "u", "U"],
    raw_prefixes: &["R", "LR", "u8R", "uR", "UR"],
    includes: true,
    ..BRACES
};

const JAVA: Family = Family { quotes: &[lines("\"\"\""), line("\"")], chars: Chars::C, ..BRACES };
const KOTLIN: Family = Family { quotes: &[raw("\"\"\"", "\"\"\""), line("\"")], nests: true, ..JAVA };
const SWIFT: Family = Family { chars: Chars::None, nests: true, ..JAVA };
const GO: Family = Family { quotes: &[line("\""), raw("`", "`")], chars: Chars::C, ..BRACES };

const C_SHARP: Family = Family {
    quotes: &[raw("\"\"\"", "\"\"\""), raw("@\"", "\""), Quote { hole: "{", open: "$\"", ..line("\"") }, line("\"")],
    chars: Chars::C,
    ..BRACES
};

const DART: Family = Family { quotes: &[lines("\"\"\""), lines("'''"), line("\""), line("'")], nests: true, ..BRACES };

const JAVASCRIPT: Family =
    Family { quotes: &[line("\""), line("'"), Quote { hole: "${", ..lines("`") }], regexes: true, ..BRACES };

const JSON: Family = BRACES;
const PROTO: Family = Family { quotes: &[line("\""), line("'")], ..BRACES };
const SOONG: Family = Family { quotes: &[line("\""), raw("`", "`")], ..BRACES };
const PHP: Family = Family { lines: &["//", "#"], quotes: &[lines("\""), lines("'")], ..BRACES };
const CSS: Family = Family { lines: &[], quotes: &[line("\""), line("'")], ..BRACES };
const SCSS: Family = Family { lines: &["//"], ..CSS };

const SQL: Family = Family { lines: &["--", "#"], quotes: &[lines("'"), lines("\""), lines("`")], ..BRACES };

const LUA: Family =
    Family { lines: &["--"], blocks: &[("--[[", "]]")], quotes: &[raw("[[", "]]"), line("\""), line("'")], ..PLAIN };

const PYTHON: Family =
    Family { lines: &["#"], quotes: &[lines("\"\"\""), lines("'''"), line("\""), line("'")], f_strings: true, ..PLAIN };

const RUBY: Family = Family { lines: &["#"], quotes: &[lines("\""), lines("'")], ..PLAIN };
const GN: Family = Family { quotes: &[line("\"")], ..RUBY };
const TOML: Family =
    Family { quotes: &[lines("\"\"\""), raw("'''", "'''"), line("\""), Quote { escapes: false, ..line("'") }], ..RUBY };

const SHELL: Family = Family {
    lines: &["#"],
    marks_start_words: true,
    quotes: &[lines("\""), Quote { open: "$'", ..lines("'") }, raw("'", "'")],
    escapes_outside: true,
    ..PLAIN
};

const YAML: Family = Family {
    lines: &["#"],
    marks_start_words: true,
    quotes: &[lines("\""), raw("'", "'")],
    words_have_quotes: true,
    ..PLAIN
};

const MAKE: Family = Family { with_line_end: false, quotes: &[line("\"")], escapes_outside: true, ..YAML };
const MARKUP: Family = Family { blocks: &[("<!--", "-->")], ..PLAIN };

/// The family of a language, by a name in lower case that code blocks give it.
pub(super) fn family(name: &str) -> Option<&'static Family> {
    Some(match name {
        "rust" | "rs" => &RUST,
        "c" | "h" | "cpp" | "c++" | "cc" | "cxx" | "hpp" | "hh" | "objc" | "objective-c" => &C,
        "java" | "groovy" | "aidl" => &JAVA,
        "kotlin" | "kt" | "kts" | "scala" => &KOTLIN,
        "swift" => &SWIFT,
        "go" | "golang" => &GO,
        "csharp" | "cs" | "c#" => &C_SHARP,
        "dart" => &DART,
        "javascript" | "js" | "jsx" | "mjs" | "typescript" | "ts" | "tsx" => &JAVASCRIPT,
        "json" | "jsonc" | "json5" => &JSON,
        "proto" | "protobuf" => &PROTO,
        "soong" | "bp" => &SOONG,
        "php" => &PHP,
        "css" => &CSS,
        "scss" | "less" => &SCSS,
        "sql" => &SQL,
        "lua" => &LUA,
        "python" | "python3" | "py" => &PYTHON,
        "ruby" | "rb" | "r" | "perl" | "pl" => &RUBY,
        "gn" => &GN,
        "toml" => &TOML,
        "shell" | "sh" | "bash" | "zsh" | "fish" | "console" => &SHELL,
        "yaml" | "yml" => &YAML,
        "make" | "makefile" | "mk" => &MAKE,
        "html" | "xml" | "svg" => &MARKUP,
        _ => return None,
    })
}
