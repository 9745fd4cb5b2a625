//! Lists in the words of a locale (CLDR, by ICU4X): "a, b, and c".

use icu_list::ListFormatter;
use icu_list::options::{ListFormatterOptions, ListLength};
use icu_locale_core::Locale;

/// How the items belong together: the `type` of ECMA-402's `ListFormat`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Join {
    /// All of them: "and".
    Conjunction,
    /// One of them: "or".
    Disjunction,
}

/// The items as readers of a locale write them.
pub(crate) fn write(items: &[String], locale: &Locale, join: Join) -> Option<String> {
    let options = ListFormatterOptions::default().with_length(ListLength::Wide);
    let formatter = match join {
        Join::Conjunction => ListFormatter::try_new_and(locale.into(), options),
        Join::Disjunction => ListFormatter::try_new_or(locale.into(), options),
    };
    Some(formatter.ok()?.format(items.iter()).to_string())
}
