//! The 21 catalogs of Comprehensive Rust: counted as `msgfmt --statistics` counts them, and written back.
#![allow(clippy::unwrap_used, clippy::print_stdout)] // Tests.

#[path = "../../../tests/corpora.rs"]
mod corpora;

use tafsiri_exchange::po::{Entry, Po, write};

/// What `msgfmt --statistics` of gettext 0.21 says: translated, fuzzy, untranslated.
const COUNTS: [(&str, [usize; 3]); 21] = [
    ("ar", [856, 50, 2885]),
    ("bn", [15, 0, 6285]),
    ("da", [568, 178, 2904]),
    ("de", [545, 707, 2441]),
    ("el", [147, 858, 2645]),
    ("es", [3372, 125, 116]),
    ("fa", [3218, 379, 18]),
    ("fr", [309, 1158, 2079]),
    ("id", [17, 37, 3596]),
    ("it", [415, 1181, 2054]),
    ("ja", [2974, 368, 270]),
    ("ko", [2746, 577, 431]),
    ("pl", [357, 851, 2442]),
    ("pt-BR", [3793, 0, 0]),
    ("ro", [1032, 2731, 0]),
    ("ru", [593, 50, 3117]),
    ("tr", [1745, 0, 2896]),
    ("uk", [3584, 0, 28]),
    ("vi", [806, 0, 2805]),
    ("zh-CN", [2677, 694, 412]),
    ("zh-TW", [3335, 261, 141]),
];

#[test]
fn catalogs_of_a_real_course_are_counted_as_gettext_counts_them() {
    let Some(folder) = corpora::corpus("comprehensive-rust/2026-08/po") else { return };
    for (locale, expected) in COUNTS {
        let po = Po::parse(locale, &std::fs::read(folder.join(format!("{locale}.po"))).unwrap());
        assert!(po.problems.is_empty(), "{locale}: {:?}", po.problems);
        assert_eq!(counts(&po), expected, "{locale}");
        let text = write(&po);
        let back = Po::parse(locale, text.as_bytes());
        assert!(back == po, "{locale} does not come back");
        assert_eq!(write(&back), text, "{locale} does not settle");
    }
}

fn counts(po: &Po) -> [usize; 3] {
    let in_use = || po.entries.iter().filter(|entry| !entry.obsolete);
    let fuzzy = in_use().filter(|entry| entry.is_fuzzy() && entry.is_filled()).count();
    let translated = in_use().filter(|entry| Entry::is_translated(entry)).count();
    [translated, fuzzy, in_use().count() - translated - fuzzy]
}
