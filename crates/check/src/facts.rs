//! Facts that a translation keeps: numbers, and what stands beside them; addresses that are written out.

mod number;
mod unit;
mod written;

use tafsiri_model::drift::{self, Number};

use crate::finding::Finding;
use crate::pair::Texts;

pub(crate) fn check(texts: &Texts<'_>, found: &mut Vec<Finding>) {
    written::check(texts, found);
    figures(texts, found);
    unit::months_changed(texts, found);
}

/// Numbers, and what stands beside them.
fn figures(texts: &Texts<'_>, found: &mut Vec<Finding>) {
    let (source, target) = (numbers(&texts.source.prose.text), numbers(&texts.target.prose.text));
    if source.is_empty() && target.is_empty() {
        return;
    }
    number::check(texts, (&source, &target), found);
    unit::check(texts, (&source, &target), found);
}

/// The numbers of a text; the second year of `2017-18` as the year that it is.
fn numbers(text: &str) -> Vec<Number> {
    let mut found = drift::numbers(text);
    for at in 1..found.len() {
        let (before, number) = match found.get(at - 1..=at) {
            Some([before, number]) => (before, number),
            _ => continue,
        };
        let between = text.get(before.range.end..number.range.start).unwrap_or_default();
        let is_year = |value: &str| value.len() == 4 && value.starts_with(['1', '2']);
        if is_year(&before.value) && number.range.len() == 2 && matches!(between, "-" | "–" | "/" | "\u{2011}") {
            let year = format!(
                "{}{}",
                before.value.get(..2).unwrap_or_default(),
                text.get(number.range.clone()).unwrap_or_default()
            );
            if year > before.value
                && let Some(number) = found.get_mut(at)
            {
                number.value = year;
            }
        }
    }
    found
}

/// The numbers of both texts.
type Both<'n> = (&'n [Number], &'n [Number]);
