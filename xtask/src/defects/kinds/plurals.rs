//! What goes wrong in selections by number.

use tafsiri_fluent::plural::categories;

use super::super::bed::{Bed, Good};
use super::super::edit::{one, placeables_of, put, variants};
use super::Group::Fluent;
use super::{Kind, kind};

const MISSING: &[&str] = &["fluent/plural-missing"];
const LOST: &[&str] = &["fluent/missing-placeable", "fluent/missing-in-variant"];

pub(super) const KINDS: &[Kind] = &[
    kind(Fluent, "a variable dropped from every plural form", LOST, dropped_everywhere),
    kind(Fluent, "a variable dropped from one plural form", LOST, dropped_once),
    kind(Fluent, "a variable misspelled in one plural form", &["fluent/unknown-placeable"], misspelled_once),
    kind(Fluent, "a plural category left out", MISSING, category_left_out),
    kind(Fluent, "the plural categories of English", MISSING, english_categories),
    kind(Fluent, "a plural category that is never used", &["fluent/plural-unused"], category_added),
    kind(Fluent, "a selection that became one text", &["fluent/plural-lost"], selection_lost),
    kind(Fluent, "no default variant", &["fluent/syntax"], |good, _| {
        let at = good.entry.find("*[")?;
        put(&good.entry, &(at..at + 1), "")
    }),
    kind(Fluent, "the key of a variant translated", &["fluent/plural-missing", "fluent/plural-unused"], key_translated),
    kind(Fluent, "a variant that stands twice", &["fluent/duplicate-variant"], |good, _| {
        let (place, _, _) = one(&plain_variants(good), good)?;
        let line = good.entry.get(place.clone())?;
        put(&good.entry, &(place.start..place.start), line)
    }),
    kind(Fluent, "a selection by another variable", &["fluent/unknown-placeable"], |good, _| {
        is_plural(good).then_some(())?;
        let at = good.entry.find("->")?;
        let end = good.entry.get(..at)?.trim_end().trim_end_matches([')', '"', ' ']).len();
        put(&good.entry, &(end..end), "s").filter(|entry| !entry.contains("ordinal"))
    }),
];

type Variants<'g> = Vec<(std::ops::Range<usize>, &'g str, bool)>;

/// Whether it selects by number.
fn is_plural(good: &Good) -> bool {
    good.entry.contains("[other]") && !good.is_term()
}

/// The variants beside the default one.
fn plain_variants(good: &Good) -> Variants<'_> {
    if !is_plural(good) {
        return Vec::new();
    }
    variants(&good.entry).into_iter().filter(|(_, _, is_default)| !is_default).collect()
}

/// Without the first variable, wherever a variant has it.
fn dropped_everywhere(good: &Good, _: &Bed) -> Option<String> {
    is_plural(good).then_some(())?;
    let first = placeables_of(&good.entry, "$").into_iter().next()?;
    let placeable = good.entry.get(first)?;
    Some(good.entry.replace(&format!("{placeable} "), "").replace(placeable, ""))
}

/// From a variant that stands for many numbers: one that stands for `1` alone may do without.
fn dropped_once(good: &Good, _: &Bed) -> Option<String> {
    is_plural(good).then_some(())?;
    let is_ordinal = good.entry.contains("ordinal");
    let counts = categories(&good.locale, is_ordinal);
    let many =
        |key: &str| counts.get(key).is_some_and(|numbers| numbers.iter().any(|number| *number > 3)) || key == "other";
    let fitting: Variants<'_> = variants(&good.entry)
        .into_iter()
        .filter(|(place, key, _)| many(key) && good.entry.get(place.clone()).is_some_and(|line| line.contains('$')))
        .collect();
    let (place, _, _) = one(&fitting, good)?;
    let line = good.entry.get(place.clone())?;
    let placeable = line.get(placeables_of(line, "$").into_iter().next()?)?;
    put(&good.entry, &place, &line.replace(&format!("{placeable} "), "").replace(placeable, ""))
}

fn misspelled_once(good: &Good, _: &Bed) -> Option<String> {
    let fitting: Variants<'_> = plain_variants(good)
        .into_iter()
        .filter(|(place, _, _)| good.entry.get(place.clone()).is_some_and(|line| line.contains('$')))
        .collect();
    let (place, _, _) = one(&fitting, good)?;
    let line = good.entry.get(place.clone())?;
    put(&good.entry, &place, &line.replacen('$', "$n", 1))
}

fn category_left_out(good: &Good, _: &Bed) -> Option<String> {
    // French and Spanish have a category for millions alone, which nobody misses.
    let counts = categories(&good.locale, good.entry.contains("ordinal"));
    let is_used = |key: &str| counts.get(key).is_some_and(|numbers| !numbers.is_empty());
    let named: Variants<'_> = plain_variants(good).into_iter().filter(|(_, key, _)| is_used(key)).collect();
    let (place, _, _) = one(&named, good)?;
    put(&good.entry, &place, "")
}

fn english_categories(good: &Good, _: &Bed) -> Option<String> {
    matches!(good.language(), "ru" | "ar").then_some(())?;
    let more: Variants<'_> =
        plain_variants(good).into_iter().filter(|(_, key, _)| !matches!(*key, "one" | "0")).collect();
    let mut entry = good.entry.clone();
    for (place, _, _) in more.iter().rev() {
        entry = put(&entry, place, "")?;
    }
    Some(entry)
}

fn category_added(good: &Good, _: &Bed) -> Option<String> {
    is_plural(good).then_some(())?;
    let counts = categories(&good.locale, good.entry.contains("ordinal"));
    let strange: Vec<&str> =
        ["one", "two", "few", "many"].into_iter().filter(|name| !counts.contains_key(name)).collect();
    let key = one(&strange, good)?;
    let (place, _, _) = variants(&good.entry).into_iter().find(|(_, _, is_default)| *is_default)?;
    let line = good.entry.get(place.clone())?;
    let words = line.split_once(']').map(|(_, words)| words)?;
    put(&good.entry, &(place.start..place.start), &format!("    [{key}]{words}"))
}

fn selection_lost(good: &Good, _: &Bed) -> Option<String> {
    is_plural(good).then_some(())?;
    if good.language() == "zh" || !good.source_entry.contains("->") || good.entry.contains("ordinal") {
        return None;
    }
    let all = variants(&good.entry);
    let (place, _, _) = all.iter().find(|(_, _, is_default)| *is_default)?;
    let words = good.entry.get(place.clone())?.split_once(']')?.1.trim();
    words.contains('$').then(|| good.with(words))
}

fn key_translated(good: &Good, _: &Bed) -> Option<String> {
    is_plural(good).then_some(())?;
    let (from, to) = match good.language() {
        "fr" => ("[one]", "[un]"),
        "es" => ("[one]", "[uno]"),
        "ru" => ("[few]", "[malo]"),
        "ar" => ("[two]", "[ithnan]"),
        _ => return None,
    };
    let at = good.entry.find(from)?;
    put(&good.entry, &(at..at + from.len()), to)
}
