//! Whether it is a translation at all, its marks, blanks, quotes and brackets.

use std::ops::Range;

use super::super::bed::{Bed, Good};
use super::super::edit::{one, prose, put, swap_any, words};
use super::Group::Language;
use super::{Kind, kind, plain};

const SAME: &[&str] = &["language/same-as-source"];
const OTHER: &[&str] = &["language/wrong-language", "language/wrong-script"];
const SPACING: &[&str] = &["language/spacing"];
const MARKS: &[&str] = &["language/marks"];
const END: &[&str] = &["language/end-mark"];
const PAIRS: &[&str] = &["language/brackets"];

/// Shorter texts may be a name in any language.
const SENTENCE: usize = 8;

pub(super) const KINDS: &[Kind] = &[
    kind(Language, "the source again", SAME, |good, _| is_sentence(good).then(|| good.source_entry.clone())),
    kind(
        Language,
        "the source again, with a blank more",
        &["language/same-as-source", "language/untranslated", "language/wrong-language", "language/wrong-script"],
        |good, _| is_sentence(good).then(|| format!("{} {{ \"\" }}", good.source_entry.trim_end_matches('.'))),
    ),
    kind(
        Language,
        "the second half left as it was",
        &["language/untranslated", "language/same-as-source", "language/wrong-script", "language/wrong-language"],
        |good, _| {
            let (_, rest) =
                good.source_text.split_once(". ").filter(|(_, rest)| rest.split(' ').count() >= SENTENCE)?;
            let stop = if good.language() == "zh" { "。" } else { ". " };
            (!good.source_text.contains('{')).then_some(())?;
            plain(good, |value| Some(format!("{}{stop}{rest}", value.split_once(stop)?.0)))
        },
    ),
    kind(Language, "a language of the same script", OTHER, |good, bed| {
        let other = match good.language() {
            "fr" => "es",
            "es" => "fr",
            _ => return None,
        };
        from_locale(good, bed, other)
    }),
    kind(Language, "a language of another script", OTHER, |good, bed| {
        let other = match good.language() {
            "ru" => "fr",
            "ar" => "es",
            "zh" => "ru",
            _ => "ar",
        };
        from_locale(good, bed, other)
    }),
    kind(Language, "a word that stands twice", &["language/doubled-word"], doubled),
    kind(Language, "cut off in the middle", &["language/length", "language/end-mark"], cut_off),
    kind(Language, "the translation stands twice", &["language/doubled-word", "language/length"], |good, _| {
        is_sentence(good).then_some(())?;
        plain(good, |value| (!value.contains('{')).then(|| format!("{value} {value}")))
    }),
    kind(
        Language,
        "letters that became question marks",
        &["language/mojibake", "language/wrong-script", "language/marks", "language/same-as-source"],
        |good, _| {
            is_sentence(good).then_some(())?;
            plain(good, |value| {
                let broken = |c: char| if c.is_ascii() || c.is_whitespace() { c } else { '?' };
                (value.chars().filter(|c| c.is_alphabetic() && !c.is_ascii()).count() > 2).then_some(())?;
                Some(value.chars().map(broken).collect())
            })
        },
    ),
    kind(Language, "a plain blank before a French mark", SPACING, |good, _| french(good, &["\u{a0}", "\u{202f}"], " ")),
    kind(Language, "no blank before a French mark", SPACING, |good, _| french(good, &["\u{a0}", "\u{202f}"], "")),
    kind(Language, "an ASCII mark in Arabic", MARKS, |good, _| {
        of(good, "ar", |value| swap_any(value, good, &[("؟", "?"), ("،", ","), ("؛", ";")]))
    }),
    kind(Language, "an ASCII mark in Chinese", MARKS, |good, _| {
        of(good, "zh", |value| {
            swap_any(value, good, &[("。", "."), ("，", ","), ("？", "?"), ("：", ":"), ("；", ";")])
        })
    }),
    kind(Language, "no mark that opens a Spanish question", MARKS, |good, _| {
        of(good, "es", |value| swap_any(value, good, &[("¿", ""), ("¡", "")]))
    }),
    kind(Language, "no mark at the end", END, |good, _| {
        is_sentence(good).then_some(())?;
        plain(good, |value| value.strip_suffix(['.', '。', '?', '؟', '？']).map(|text| text.trim_end().to_owned()))
    }),
    kind(Language, "a statement that became a question", END, |good, _| {
        let question = match good.language() {
            "ar" => "؟",
            "zh" => "？",
            "fr" => "\u{a0}?",
            _ => "?",
        };
        (is_sentence(good) && good.source_text.ends_with('.')).then_some(())?;
        plain(good, |value| Some(format!("{}{question}", value.strip_suffix(['.', '。'])?)))
    }),
    kind(Language, "a bracket that never closes", PAIRS, |good, _| {
        plain(good, |value| {
            let opens =
                |place: &Range<usize>| value.get(..place.start).is_some_and(|before| before.contains(['(', '（']));
            let places: Vec<Range<usize>> = in_prose(value, &[")", "）"]).into_iter().filter(opens).collect();
            put(value, &one(&places, good)?, "")
        })
    }),
    kind(Language, "a bracket of another kind", PAIRS, |good, _| {
        plain(good, |value| {
            let places = in_prose(value, &[")", "）"]);
            let place = one(&places, good)?;
            let other = if value.get(place.clone())? == ")" { "）" } else { ")" };
            put(value, &place, other)
        })
    }),
    kind(Language, "a quotation mark without its partner", &["language/quotes"], |good, _| {
        plain(good, |value| {
            let places = in_prose(value, &["”", "»", "」"]);
            put(value, &one(&places, good)?, "")
        })
    }),
    kind(Language, "a blank before a comma", SPACING, |good, _| {
        plain(good, |value| {
            let places = in_prose(value, &[", ", "، ", "，"]);
            let place = one(&places, good)?;
            put(value, &(place.start..place.start), " ")
        })
    }),
    kind(Language, "no blank behind a comma", SPACING, |good, _| {
        plain(good, |value| {
            let places: Vec<Range<usize>> = in_prose(value, &[", ", "، "])
                .into_iter()
                .filter(|place| {
                    let is_letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
                    is_letter(value.get(place.end..).and_then(|rest| rest.chars().next()))
                        && is_letter(value.get(..place.start).and_then(|rest| rest.chars().next_back()))
                })
                .collect();
            let place = one(&places, good)?;
            put(value, &(place.end - 1..place.end), "")
        })
    }),
    kind(Language, "two blanks", SPACING, |good, _| {
        plain(good, |value| {
            let places = in_prose(value, &[" "]);
            let place = one(&places, good)?;
            put(value, &place, "  ").filter(|_| !value.contains('\n'))
        })
    }),
    kind(Language, "a blank at the end", SPACING, |good, _| plain(good, |value| Some(format!("{value} {{ \"\" }}")))),
];

/// Whether the source is a sentence and no name.
fn is_sentence(good: &Good) -> bool {
    good.is_plain() && good.source_text.split(' ').count() >= SENTENCE
}

/// Changes a value of one language.
fn of(good: &Good, language: &str, change: impl FnOnce(&str) -> Option<String>) -> Option<String> {
    if good.language() == language { plain(good, change) } else { None }
}

fn from_locale(good: &Good, bed: &Bed, locale: &str) -> Option<String> {
    is_sentence(good).then_some(())?;
    let is_it =
        |other: &&Good| other.world == good.world && other.locale.as_str() == locale && other.address == good.address;
    bed.good.iter().find(is_it).map(|other| other.entry.clone())
}

/// Where some marks stand in the prose.
fn in_prose(value: &str, marks: &[&str]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for part in prose(value) {
        let text = value.get(part.clone()).unwrap_or_default();
        for mark in marks {
            found.extend(text.match_indices(mark).map(|(at, _)| part.start + at..part.start + at + mark.len()));
        }
    }
    found
}

fn doubled(good: &Good, _: &Bed) -> Option<String> {
    is_sentence(good).then_some(())?;
    if good.language() == "zh" {
        return plain(good, |value| {
            swap_any(value, good, &[("的", "的的"), ("服务", "服务服务"), ("可以", "可以可以"), ("什么", "什么什么")])
        });
    }
    plain(good, |value| {
        let place = one(&words(value, 2), good)?;
        let word = value.get(place.clone())?;
        let is_part = value.get(place.end..)?.starts_with(['-', '’', '\''])
            || value.get(..place.start)?.ends_with(['-', '’', '\'']);
        (!is_part && !word.chars().next()?.is_uppercase()).then(|| put(value, &place, &format!("{word} {word}")))?
    })
}

/// As a field of so many letters cuts it.
fn cut_off(good: &Good, _: &Bed) -> Option<String> {
    (is_sentence(good) && good.source_text.len() > 120 && good.source_text.ends_with('.')).then_some(())?;
    plain(good, |value| {
        (!value.contains(['{', '[', '*', '`', '\n'])).then_some(())?;
        let words = words(value, 1);
        let place = words.get(words.len() / 2)?;
        Some(value.get(..place.end)?.to_owned())
    })
}

fn french(good: &Good, blanks: &[&str], with: &str) -> Option<String> {
    of(good, "fr", |value| {
        let marks = [":", ";", "?", "!", "»"];
        let pairs: Vec<String> = blanks.iter().flat_map(|blank| marks.map(|mark| format!("{blank}{mark}"))).collect();
        let pairs: Vec<&str> = pairs.iter().map(String::as_str).collect();
        let place = one(&in_prose(value, &pairs), good)?;
        let mark = value.get(place.clone())?.chars().next_back()?;
        put(value, &place, &format!("{with}{mark}"))
    })
}
