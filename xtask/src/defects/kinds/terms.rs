//! Terms that are called otherwise, and texts that are rendered in two ways or in one.

use super::super::bed::{Bed, Good};
use super::super::edit::one;
use super::Group::Terminology;
use super::{Kind, kind, plain};

pub(super) const KINDS: &[Kind] = &[
    kind(Terminology, "a rendering that is forbidden", &["terms/forbidden"], |good, bed| replaced(good, bed, true)),
    kind(Terminology, "a term called otherwise", &["terms/missing"], |good, bed| replaced(good, bed, false)),
    kind(Terminology, "one source rendered in two ways", &["terms/inconsistent"], twice),
    kind(Terminology, "the translation of the message before", &["terms/conflated"], neighbour),
];

/// Every form of a term becomes a forbidden one, or another word.
fn replaced(good: &Good, bed: &Bed, by_forbidden: bool) -> Option<String> {
    let terms = bed.glossary.iter().filter(|term| term.locale == good.locale && !term.entry.is_name);
    let stem = |form: &str| form.trim_end_matches('*').to_owned();
    for term in terms {
        let is_named = term.entry.source.iter().any(|form| good.source_text.to_lowercase().contains(&stem(form)));
        let by = if by_forbidden { term.entry.forbidden.first()? } else { "xx" };
        if !is_named {
            continue;
        }
        let changed = plain(good, |value| {
            let lower = value.to_lowercase();
            let text = term
                .entry
                .forms
                .iter()
                .fold(lower.clone(), |text, form| text.replace(&stem(form), &format!("{} ", stem(by))));
            (text != lower).then_some(text)
        });
        if changed.is_some() {
            return changed;
        }
    }
    None
}

/// A message of which another has the same source and the same translation gets other words.
fn twice(good: &Good, bed: &Bed) -> Option<String> {
    let same = bed.good.iter().filter(|other| {
        other.locale == good.locale && other.world == good.world && other.source_text == good.source_text
    });
    let others: Vec<&str> = same.map(Good::value).collect();
    (others.len() > 1 && others.iter().all(|other| *other == good.value())).then_some(())?;
    plain(good, |value| {
        let word = value.split(' ').next()?;
        let more = one(&["xx", "yy"], good)?;
        Some(format!("{word} {more} {}", value.get(word.len()..)?.trim_start()))
    })
}

/// A row of a spreadsheet that slipped.
fn neighbour(good: &Good, bed: &Bed) -> Option<String> {
    let at = bed.good.iter().position(|other| std::ptr::eq(other, good))?;
    let before = bed.good.get(at.checked_sub(1)?)?;
    let fits = before.locale == good.locale
        && before.world == good.world
        && before.address.page == good.address.page
        && before.is_plain()
        && before.source_text != good.source_text
        && before.source_text.split(' ').count() > 4;
    fits.then(|| plain(good, |_| Some(before.value().to_owned())))?
}
