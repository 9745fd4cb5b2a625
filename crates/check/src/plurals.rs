//! Plural and ordinal categories, as CLDR has them for the locale of a translation.

use std::collections::{BTreeMap, BTreeSet};

use tafsiri_fluent::plural::{NAMES, categories};
use tafsiri_fluent::variants::{Parts, Selection, Variant};
use tafsiri_model::Locale;

use crate::finding::Finding;
use crate::pair::Pair;

/// Up to this number a variant may say a number in words: `no town`, `one town`, `both towns`.
const SAID_IN_WORDS: u16 = 3;

/// Findings on the selections of a message.
pub(crate) fn check(pair: &Pair<'_>, parts: &Parts) -> Vec<Finding> {
    let mut found = Vec::new();
    let counts = |selection: &Selection| {
        let same = |source: &&Selection| source.variable == selection.variable && selection.variable.is_some();
        is_plural(selection) || pair.source.selections.iter().filter(same).any(is_plural)
    };
    for selection in parts.selections.iter().filter(|selection| counts(selection)) {
        let needed = categories(pair.locale, selection.is_ordinal);
        missing(pair, selection, &needed, &mut found);
        unused(pair, selection, &needed, &mut found);
    }
    lost(pair, parts, &mut found);
    found
}

/// Whether a selection is by number: its keys are categories of CLDR and numbers.
fn is_plural(selection: &Selection) -> bool {
    let is_category = |name: &str| NAMES.contains(&name);
    selection.keys.iter().all(|key| key.is_number || is_category(&key.name))
        && selection.keys.iter().any(|key| !key.is_number)
}

type Categories = BTreeMap<&'static str, Vec<u16>>;

fn missing(pair: &Pair<'_>, selection: &Selection, needed: &Categories, found: &mut Vec<Finding>) {
    let keys: BTreeSet<&str> = selection.keys.iter().map(|key| key.name.as_str()).collect();
    let is_there = |(name, numbers): &(&&str, &Vec<u16>)| {
        keys.contains(**name) || numbers.iter().all(|number| keys.contains(number.to_string().as_str()))
    };
    for (name, numbers) in needed.iter().filter(|category| !is_there(category)) {
        let few: Vec<String> = numbers.iter().take(3).map(u16::to_string).collect();
        let dots = if numbers.len() > 3 { " …" } else { "" };
        let text = format!("the variant `[{name}]` is missing: {} says it of {}{dots}", pair.locale, few.join(", "));
        found.push(
            Finding::new("fluent/plural-missing", text)
                .help(format!("add a variant `[{name}]`; until then readers get the default one"))
                .at(selection.at),
        );
    }
}

fn unused(pair: &Pair<'_>, selection: &Selection, needed: &Categories, found: &mut Vec<Finding>) {
    let is_strange = |name: &str| !needed.contains_key(name);
    for (at, key) in selection.keys.iter().enumerate() {
        if !key.is_number && at != selection.default && is_strange(&key.name) {
            let text = format!("the variant `[{}]` is never used: {} has no such category", key.name, pair.locale);
            let names: Vec<&str> = needed.keys().copied().collect();
            found.push(
                Finding::new("fluent/plural-unused", text)
                    .help(format!("delete it; the categories are {}", names.join(", ")))
                    .at(key.at),
            );
        }
    }
}

/// Selections by number of the source that the translation does without, though its language counts too.
fn lost(pair: &Pair<'_>, parts: &Parts, found: &mut Vec<Finding>) {
    let is_by = |selection: &Selection, name: &str| selection.variable.as_deref() == Some(name);
    for selection in pair.source.selections.iter().filter(|selection| is_plural(selection)) {
        let Some(name) = selection.variable.as_deref() else { continue };
        let needed = categories(pair.locale, selection.is_ordinal);
        let counted = needed.values().filter(|numbers| !numbers.is_empty()).count();
        let shown = parts.variants.iter().any(|variant| variant.uses.variables.contains(name));
        if counted > 1 && shown && !parts.selections.iter().any(|selection| is_by(selection, name)) {
            let names: Vec<&str> = needed.keys().copied().collect();
            found.push(
                Finding::new("fluent/plural-lost", format!("the source counts by `${name}`, the translation does not"))
                    .help(format!("select by `${name}`: {} has {}", pair.locale, names.join(", "))),
            );
        }
    }
}

/// Whether a variant stands for one small number alone, or for no number, so that it can do without showing the
/// variable that it was selected by.
pub(crate) fn says_the_number(locale: &Locale, parts: &Parts, variant: &Variant, variable: &str) -> bool {
    variant.chosen.iter().any(|(selection, key)| {
        let Some(selection) = parts.selections.get(*selection) else { return false };
        let Some(key) = selection.keys.get(*key) else { return false };
        if selection.variable.as_deref() != Some(variable) {
            return false;
        }
        let is_small = |numbers: &Vec<u16>| numbers.iter().all(|number| *number <= SAID_IN_WORDS);
        key.is_number
            || !is_plural(selection)
            || categories(locale, selection.is_ordinal).get(key.name.as_str()).is_some_and(is_small)
    })
}
