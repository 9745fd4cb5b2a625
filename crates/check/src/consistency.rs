//! Texts beside each other: one source that is rendered in two ways, two that are rendered in one.

use std::collections::{BTreeMap, BTreeSet};

use tafsiri_model::{Diagnostic, Locale, Place};

use crate::rules;

/// A source text and what a locale made of it.
#[derive(Clone, Debug)]
pub struct Rendering<'a> {
    /// The source text.
    pub source: &'a str,
    /// The translation.
    pub target: &'a str,
    /// Where it stands.
    pub place: Place,
    /// The unit, as `page#unit`.
    pub unit: String,
}

/// What is said in two ways, and what should be and is not. The order of the renderings decides which is told.
#[must_use]
pub fn check_consistency(renderings: &[Rendering<'_>], locale: &Locale) -> Vec<Diagnostic> {
    let mut by_source: BTreeMap<String, Vec<&Rendering<'_>>> = BTreeMap::new();
    let mut by_target: BTreeMap<String, Vec<&Rendering<'_>>> = BTreeMap::new();
    for rendering in renderings {
        by_source.entry(folded(rendering.source)).or_default().push(rendering);
        by_target.entry(folded(rendering.target)).or_default().push(rendering);
    }
    let mut found = Vec::new();
    for group in by_source.values() {
        let Some((first, rest)) = group.split_first() else { continue };
        let mut told: BTreeSet<String> = [folded(first.target)].into();
        for other in rest.iter().filter(|other| told.insert(folded(other.target))) {
            let message = format!("`{}` is rendered otherwise in `{}`", short(first.source), first.unit);
            found.push(
                tell("terms/inconsistent", message, other, locale)
                    .help(format!("there it is: {}", short(first.target))),
            );
        }
    }
    for group in by_target.values() {
        let Some((first, rest)) = group.split_first() else { continue };
        let mut told: BTreeSet<String> = [folded(first.source)].into();
        for other in rest.iter().filter(|other| told.insert(folded(other.source))) {
            let message = format!("`{}` and `{}` are rendered as one", short(first.source), short(other.source));
            found.push(tell("terms/conflated", message, other, locale).help(format!("the other is `{}`", first.unit)));
        }
    }
    found
}

fn tell(rule: &'static str, message: String, of: &Rendering<'_>, locale: &Locale) -> Diagnostic {
    rules::finding(rule, message).at(of.place.clone()).unit(&of.unit).locale(locale)
}

/// A text as it is compared: case, blanks and the mark at its end do not count.
fn folded(text: &str) -> String {
    let end = ['.', ':', '!', '?', '。', '：', '？', '！', '؟'];
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ").trim_end_matches(end).trim_end().to_lowercase()
}

/// A text as it is quoted: its beginning.
fn short(text: &str) -> String {
    let start: String = text.chars().take(40).collect();
    if start.len() < text.len() { format!("{start}…") } else { start }
}
