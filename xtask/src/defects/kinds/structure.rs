//! Code, emphasis, tags, line ends, and marks of blocks.

use std::ops::Range;

use super::super::bed::Good;
use super::super::edit::{one, put};
use super::Group::Structure;
use super::{Kind, kind, marked, plain};

const CODE: &[&str] = &["structure/lost-code"];
const EMPHASIS: &[&str] = &["structure/lost-emphasis", "structure/unclosed-mark"];
const HTML: &[&str] = &["structure/lost-html"];
const BLOCK: &[&str] = &["structure/block"];
const IN_PLAIN: &[&str] = &["structure/markup-in-plain"];

pub(super) const KINDS: &[Kind] = &[
    kind(Structure, "code changed", CODE, |good, _| {
        code(good, |code| {
            let middle = code.char_indices().nth(code.chars().count() / 2)?.0;
            Some(format!("`{}`", put(code, &(middle..middle + 1), "")?))
        })
    }),
    kind(Structure, "code translated", CODE, |good, _| {
        let word = match good.language() {
            "fr" => "fichier",
            "es" => "archivo",
            "ru" => "файл",
            "ar" => "ملف",
            _ => "文件",
        };
        code(good, |_| Some(format!("`{word}`")))
    }),
    kind(Structure, "code that became words", CODE, |good, _| code(good, |code| Some(code.to_owned()))),
    kind(Structure, "code in quotation marks", CODE, |good, _| code(good, |code| Some(format!("‘{code}’")))),
    kind(Structure, "code that never closes", &["structure/lost-code", "structure/unclosed-mark"], |good, _| {
        code(good, |code| Some(format!("`{code}")))
    }),
    kind(Structure, "emphasis that never closes", EMPHASIS, |good, _| strong(good, |words| format!("**{words}"))),
    kind(Structure, "emphasis closed by one mark of two", EMPHASIS, |good, _| {
        strong(good, |words| format!("**{words}*"))
    }),
    kind(Structure, "blanks inside emphasis", EMPHASIS, |good, _| strong(good, |words| format!("** {words} **"))),
    kind(Structure, "emphasis lost", EMPHASIS, |good, _| strong(good, str::to_owned)),
    kind(Structure, "emphasis in full-width marks", EMPHASIS, |good, _| {
        strong(good, |words| format!("＊＊{words}＊＊"))
    }),
    kind(Structure, "emphasis escaped by a tool", EMPHASIS, |good, _| {
        strong(good, |words| format!("\\*\\*{words}\\*\\*"))
    }),
    kind(Structure, "emphasis that ends between a mark and a letter", EMPHASIS, |good, _| {
        (good.language() == "zh").then_some(())?;
        marked(good, |value| {
            let place = one(&spans(value, "**"), good)?;
            let words = value.get(place.start + 2..place.end - 2)?.trim_end_matches(['。', '：']);
            put(value, &place, &format!("这**{words}：**那"))
        })
    }),
    kind(Structure, "light emphasis lost", EMPHASIS, |good, _| {
        marked(good, |value| {
            let place = one(&light(value), good)?;
            let words = value.get(place.start + 1..place.end - 1)?.to_owned();
            put(value, &place, &words)
        })
    }),
    kind(Structure, "light emphasis that never opens", EMPHASIS, |good, _| {
        marked(good, |value| {
            let place = one(&light(value), good)?;
            put(value, &(place.start..place.start + 1), "")
        })
    }),
    kind(Structure, "a tag lost", HTML, |good, _| tag(good, |_, words| words.to_owned())),
    kind(Structure, "a tag that never closes", &["structure/unclosed-html", "structure/lost-html"], |good, _| {
        tag(good, |name, words| format!("<{name}>{words}"))
    }),
    kind(Structure, "the name of a tag translated", HTML, |good, _| {
        tag(good, |_, words| format!("<tecla>{words}</tecla>"))
    }),
    kind(Structure, "a tag escaped by a tool", HTML, |good, _| {
        tag(good, |name, words| format!("&lt;{name}&gt;{words}&lt;/{name}&gt;"))
    }),
    kind(Structure, "a tag in full-width marks", HTML, |good, _| {
        tag(good, |name, words| format!("＜{name}＞{words}＜/{name}＞"))
    }),
    kind(Structure, "a line end lost", &["structure/line-break"], |good, _| {
        marked(good, |value| {
            let at = value.find("\\\n")?;
            put(value, &(at..at + 1), "")
        })
    }),
    kind(Structure, "a line end added", &["structure/line-break"], |good, _| {
        marked(good, |value| {
            let at = middle(value)?;
            put(value, &(at..at + 1), "\\\n    ")
        })
    }),
    kind(Structure, "the mark of a list before the text", BLOCK, |good, _| before(good, "- ")),
    kind(Structure, "the mark of a heading before the text", BLOCK, |good, _| before(good, "## ")),
    kind(Structure, "the number of an item before the text", BLOCK, |good, _| before(good, "7. ")),
    kind(Structure, "the mark of a quote before the text", BLOCK, |good, _| before(good, "> ")),
    kind(Structure, "a row of a table", BLOCK, |good, _| {
        marked(good, |value| (!value.contains('\n')).then(|| format!("| {value} | |")))
    }),
    kind(Structure, "a list within a paragraph", BLOCK, |good, _| {
        marked(good, |value| {
            let at = middle(value)?;
            put(value, &(at..at + 1), "\n    - ")
        })
    }),
    kind(Structure, "the fence of a directive", BLOCK, |good, _| before(good, "::: callout\n    ")),
    kind(Structure, "an id in braces", BLOCK, |good, _| {
        marked(good, |value| Some(format!("{value} {{ \"{{\" }}#titre{{ \"}}\" }}")))
    }),
    kind(Structure, "a paragraph cut in two", &["structure/paragraph"], |good, _| {
        marked(good, |value| {
            let at = middle(value)?;
            put(value, &(at..at + 1), "\n\n    ")
        })
    }),
    kind(Structure, "emphasis where none is read", IN_PLAIN, |good, _| in_plain(good, |value| format!("**{value}**"))),
    kind(Structure, "an entity where none is read", IN_PLAIN, |good, _| {
        let entity = one(&["&nbsp;", "&#39;", "&amp;", "&quot;"], good)?;
        in_plain(good, |value| value.replacen(' ', entity, 1) + if value.contains(' ') { "" } else { entity })
    }),
    kind(Structure, "a link where none is read", IN_PLAIN, |good, _| {
        in_plain(good, |value| format!("[{value}](index.md)"))
    }),
    kind(Structure, "a tag where none is read", IN_PLAIN, |good, _| in_plain(good, |value| format!("<b>{value}</b>"))),
    kind(Structure, "an entity escaped twice", &["structure/markup-in-plain"], |good, _| {
        let entity = one(&["&amp;nbsp;", "&amp;#39;", "&amp;quot;", "&amp;amp;"], good)?;
        marked(good, |value| {
            let at = middle(value)?;
            put(value, &(at..at + 1), entity)
        })
    }),
];

/// A blank near the middle of the prose of a text of one line.
fn middle(value: &str) -> Option<usize> {
    let half = value.len() / 2;
    let parts = super::super::edit::prose(value);
    let blanks = value.match_indices(' ').map(|(at, _)| at);
    let inside = |at: &usize| parts.iter().any(|part| part.start < *at && *at + 1 < part.end);
    let fits = |at: &usize| value.get(at + 1..).is_some_and(|rest| rest.starts_with(char::is_alphabetic));
    blanks.filter(inside).filter(fits).filter(|_| !value.contains('\n')).min_by_key(|at| at.abs_diff(half))
}

fn before(good: &Good, mark: &str) -> Option<String> {
    marked(good, |value| {
        let text = value.trim_start();
        (!text.starts_with(['-', '#', '>', '|', '*', '{'])).then(|| format!("\n    {mark}{text}"))
    })
}

fn in_plain(good: &Good, change: impl Fn(&str) -> String) -> Option<String> {
    if good.is_markdown() {
        return None;
    }
    plain(good, |value| Some(change(value)))
}

/// What stands between two marks, the marks with it.
fn spans(value: &str, mark: &str) -> Vec<Range<usize>> {
    let places: Vec<usize> = value.match_indices(mark).map(|(at, _)| at).collect();
    places.chunks_exact(2).filter_map(|pair| Some(*pair.first()?..pair.last()? + mark.len())).collect()
}

fn light(value: &str) -> Vec<Range<usize>> {
    if value.contains("**") { Vec::new() } else { spans(value, "*") }
}

fn code(good: &Good, to: impl Fn(&str) -> Option<String>) -> Option<String> {
    marked(good, |value| {
        let place = one(&spans(value, "`"), good)?;
        put(value, &place, &to(value.get(place.start + 1..place.end - 1)?)?)
    })
}

fn strong(good: &Good, to: impl Fn(&str) -> String) -> Option<String> {
    marked(good, |value| {
        let place = one(&spans(value, "**"), good)?;
        put(value, &place, &to(value.get(place.start + 2..place.end - 2)?))
    })
}

fn tag(good: &Good, to: impl Fn(&str, &str) -> String) -> Option<String> {
    marked(good, |value| {
        let start = value.find('<').filter(|at| !value.get(*at..).is_some_and(|rest| rest.starts_with("<http")))?;
        let rest = value.get(start + 1..)?;
        let (name, behind) = rest.split_once('>')?;
        let close = format!("</{name}>");
        let length = behind.find(&close)?;
        let end = value.len() - behind.len() + length + close.len();
        put(value, &(start..end), &to(name, behind.get(..length)?))
    })
}
