//! Letters that are not what they look like, or are not to be seen.

use std::ops::Range;

use super::super::bed::Good;
use super::super::edit::{one, put, words};
use super::Group::Language;
use super::{Kind, kind, plain};

const LOOK_ALIKES: &[&str] = &["language/look-alikes", "language/foreign-letter"];
const INVISIBLE: &[&str] = &["language/invisible"];
const CONTROL: &[&str] = &["language/control-character"];
const FOREIGN: &[&str] = &["language/foreign-letter"];
const NORMAL: &[&str] = &["language/normalization"];
const MOJIBAKE: &[&str] = &["language/mojibake", "language/wrong-script", "language/wrong-language"];

pub(super) const KINDS: &[Kind] = &[
    kind(Language, "a look-alike letter in a word", LOOK_ALIKES, look_alike),
    kind(Language, "a word of one look-alike letter", LOOK_ALIKES, lone_look_alike),
    kind(Language, "a letter of a neighbour's alphabet", FOREIGN, |good, _| {
        let changes: &[(&str, &str)] = match good.language() {
            "ar" => &[("ي", "ی"), ("ك", "ک"), ("ه", "ە")],
            "zh" => &[("国", "國"), ("数", "數"), ("这", "這"), ("个", "個"), ("应", "應")],
            "ru" => &[("и", "і"), ("й", "ї"), ("г", "ґ")],
            _ => return None,
        };
        in_word(good, changes)
    }),
    kind(Language, "a blank of no width in a word", INVISIBLE, |good, _| between_letters(good, "\u{200b}")),
    kind(Language, "a soft hyphen in a word", INVISIBLE, |good, _| between_letters(good, "\u{ad}")),
    kind(Language, "a byte order mark in the text", INVISIBLE, |good, _| {
        plain(good, |value| {
            let place = one(&words(value, 1), good)?;
            put(value, &(place.start..place.start), "\u{feff}")
        })
    }),
    kind(Language, "a control character", CONTROL, |good, _| between_letters(good, "\u{8}")),
    kind(
        Language,
        "the sign for a lost object",
        &["language/control-character", "language/invisible", "language/mojibake"],
        |good, _| between_letters(good, "\u{fffc}"),
    ),
    kind(Language, "an isolate that never closes", &["language/bidi"], |good, _| {
        plain(good, |value| {
            let place = one(&words(value, 2), good)?;
            put(value, &(place.start..place.start), "\u{2068}")
        })
    }),
    kind(Language, "an embedding that closes twice", &["language/bidi"], |good, _| {
        plain(good, |value| {
            let place = one(&words(value, 2), good)?;
            let word = value.get(place.clone())?.to_owned();
            put(value, &place, &format!("\u{202b}{word}\u{202c}\u{202c}"))
        })
    }),
    kind(Language, "letters taken apart from their accents", NORMAL, |good, _| {
        let apart: &[(&str, &str)] = match good.language() {
            "fr" => &[("é", "e\u{301}"), ("è", "e\u{300}"), ("à", "a\u{300}"), ("ê", "e\u{302}")],
            "es" => &[("ó", "o\u{301}"), ("ñ", "n\u{303}"), ("í", "i\u{301}"), ("é", "e\u{301}")],
            "ru" => &[("й", "и\u{306}"), ("ё", "е\u{308}")],
            "ar" => &[("أ", "ا\u{654}"), ("إ", "ا\u{655}"), ("آ", "ا\u{653}")],
            _ => return None,
        };
        plain(good, |value| {
            let changed = apart.iter().fold(value.to_owned(), |text, (whole, parts)| text.replace(whole, parts));
            (changed != value).then_some(changed)
        })
    }),
    kind(Language, "letters in the form that fonts use", NORMAL, |good, _| {
        let changes: &[(&str, &str)] = match good.language() {
            "ar" => &[("ب", "\u{fe91}"), ("ل", "\u{fedf}"), ("م", "\u{fee3}")],
            "zh" => &[("一", "\u{2f00}"), ("人", "\u{2f08}"), ("大", "\u{2f24}"), ("用", "\u{2f64}")],
            _ => return None,
        };
        in_word(good, changes)
    }),
    kind(Language, "UTF-8 read as another encoding", MOJIBAKE, |good, _| {
        plain(good, |value| {
            (!value.contains('{') && value.chars().filter(|c| c.is_alphabetic() && !c.is_ascii()).count() > 1)
                .then_some(())?;
            Some(value.bytes().map(latin).collect())
        })
    }),
    kind(Language, "letters that could not be read", MOJIBAKE, |good, _| {
        plain(good, |value| {
            let places: Vec<Range<usize>> = words(value, 3);
            let place = one(&places, good)?;
            let first = value.get(place.clone())?.chars().next()?;
            put(value, &(place.start..place.start + first.len_utf8()), "\u{fffd}")
        })
    }),
];

/// What Windows-1252 makes of a byte.
fn latin(byte: u8) -> char {
    match byte {
        0x80 => '€',
        0x99 => '™',
        0x93 => '“',
        0x94 => '”',
        other => char::from(other),
    }
}

fn between_letters(good: &Good, what: &str) -> Option<String> {
    plain(good, |value| {
        let place = one(&words(value, 3), good)?;
        let first = value.get(place.clone())?.chars().next()?;
        let at = place.start + first.len_utf8();
        put(value, &(at..at), what)
    })
}

fn in_word(good: &Good, changes: &[(&str, &str)]) -> Option<String> {
    plain(good, |value| {
        let mut changed: Vec<(Range<usize>, String)> = Vec::new();
        for place in words(value, 2) {
            let word = value.get(place.clone())?;
            let fitting = changes.iter().find(|(what, _)| word.contains(what));
            changed.extend(fitting.map(|(what, with)| (place, word.replacen(what, with, 1))));
        }
        let (place, word) = one(&changed, good)?;
        put(value, &place, &word)
    })
}

fn look_alike(good: &Good, _: &super::Bed) -> Option<String> {
    match good.language() {
        "ru" => in_word(good, &[("о", "o"), ("а", "a"), ("с", "c"), ("р", "p"), ("е", "e")]),
        "fr" | "es" => in_word(good, &[("o", "о"), ("a", "а"), ("c", "с"), ("p", "р"), ("e", "е")]),
        _ => None,
    }
}

fn lone_look_alike(good: &Good, _: &super::Bed) -> Option<String> {
    let changes: &[(&str, &str)] = match good.language() {
        "ru" => &[(" с ", " c "), (" а ", " a "), (" о ", " o "), (" у ", " y ")],
        "fr" | "es" => &[(" a ", " а "), (" o ", " о "), (" y ", " у ")],
        _ => return None,
    };
    plain(good, |value| super::super::edit::swap_any(value, good, changes))
}
