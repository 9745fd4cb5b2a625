//! What a message refers to, and how it is written: variables, terms, functions and attributes.

use std::collections::BTreeSet;

use tafsiri_fluent::variants::{Call, Parts, Variant};
use tafsiri_fluent::{Argument, Uses, functions, misuse};
use tafsiri_model::nearest::advice;

use crate::finding::Finding;
use crate::pair::{Known, Pair};
use crate::plurals;
use crate::source::SourceText;

/// Options of which another value says something else.
const TELLING: [&str; 3] = ["currency", "style", "type"];

/// Findings on a message as a whole.
pub(crate) fn check(pair: &Pair<'_>, parts: &Parts, known: &Known) -> Vec<Finding> {
    let mut found = Vec::new();
    let is_term = pair.address.unit.as_str().starts_with('-');
    if parts.variants.is_empty() {
        found.push(Finding::new("fluent/no-value", "it has attributes but no value").help("write the text behind `=`"));
    } else if parts.variants.iter().all(|variant| variant.text.trim().is_empty()) && !pair.source.is_empty() {
        found.push(
            Finding::new("fluent/no-value", "it says nothing: readers see an empty place")
                .help("translate it, or delete the message: then readers see the fallback"),
        );
    }
    attributes(parts, is_term, &mut found);
    duplicate_keys(parts, &mut found);
    functions_of(pair, &mut found);
    if !is_term {
        let uses = pair.message.uses();
        references(uses, known, &mut found);
        names(pair, known, &mut found);
        arguments(pair, known, &mut found);
        in_each_variant(pair, parts, &mut found);
        lost_calls(pair.source, parts, &mut found);
    }
    found
}

fn attributes(parts: &Parts, is_term: bool, found: &mut Vec<Finding>) {
    let mut seen = BTreeSet::new();
    for (name, at) in &parts.attributes {
        if !seen.insert(name) {
            found.push(
                Finding::new("fluent/duplicate", format!("the attribute `.{name}` stands twice"))
                    .help("delete one of them")
                    .at(*at),
            );
        } else if !is_term {
            found.push(
                Finding::new("fluent/attribute", format!("no page shows the attribute `.{name}` of a message"))
                    .help("write its text into the value, or delete it")
                    .at(*at),
            );
        }
    }
}

fn duplicate_keys(parts: &Parts, found: &mut Vec<Finding>) {
    for selection in &parts.selections {
        let mut seen = BTreeSet::new();
        for key in selection.keys.iter().filter(|key| !seen.insert(&key.name)) {
            found.push(
                Finding::new("fluent/duplicate-variant", format!("the variant `[{}]` stands twice", key.name))
                    .help("the first is used: delete the other, or mend its key")
                    .at(key.at),
            );
        }
    }
}

fn functions_of(pair: &Pair<'_>, found: &mut Vec<Finding>) {
    let known: Vec<&str> = functions::names().collect();
    for function in pair.message.uses().functions.iter().filter(|name| !known.contains(&name.as_str())) {
        found.push(
            Finding::new("fluent/function", format!("there is no function `{function}`"))
                .help(format!("the functions are {}", known.join(", ")))
                .at(pair.message.source().find(function)),
        );
    }
    for wrong in misuse(pair.message, &std::collections::BTreeMap::new()) {
        found.push(
            Finding::new("fluent/call", wrong.to_string())
                .help("write the call as the source has it")
                .at(pair.message.source().find(&wrong.function)),
        );
    }
}

/// References to other messages and to attributes.
fn references(uses: &Uses, known: &Known, found: &mut Vec<Finding>) {
    for message in &uses.messages {
        let text = format!("`{{ {message} }}` refers to another message, which a page cannot show");
        found.push(Finding::new("fluent/message-reference", text).help("write its text here, or make it a term"));
    }
    for attribute in uses.attributes.difference(&known.attributes) {
        let term = attribute.split('.').next().unwrap_or_default();
        if known.terms.contains(term) {
            let text = format!("no term of this locale has the attribute `-{attribute}`");
            found.push(
                Finding::new("fluent/unknown-attribute", text)
                    .help("add it to the term in terms.ftl, in every layer that defines the term"),
            );
        }
    }
}

/// Variables and terms that came.
fn names(pair: &Pair<'_>, known: &Known, found: &mut Vec<Finding>) {
    let (source, target) = (&pair.source.uses, pair.message.uses());
    let sets = [
        ("variable", "$", [&source.variables, &target.variables, &known.variables]),
        ("term", "-", [&source.terms, &target.terms, &known.terms]),
    ];
    for (what, mark, [source, target, known]) in sets {
        for name in target.difference(source) {
            let is_known = known.contains(name);
            let finding = if is_known {
                Finding::new("fluent/added-placeable", format!("the {what} `{mark}{name}` is not in the source"))
            } else {
                let help = advice(name, source.union(known).map(String::as_str));
                let define =
                    || format!("define it in tafsiri.toml or an overlay, or write `{mark}` names of the source");
                Finding::new("fluent/unknown-placeable", format!("there is no {what} `{mark}{name}`"))
                    .help(help.unwrap_or_else(define))
            };
            found.push(finding.at(place_of(pair.message.source(), &format!("{mark}{name}"))));
        }
    }
}

/// What terms are called with that none of them is told by: readers would see the default form.
fn arguments(pair: &Pair<'_>, known: &Known, found: &mut Vec<Finding>) {
    let source = &pair.source.uses;
    for given in pair.message.uses().arguments.difference(&source.arguments) {
        let Argument { term, parameter, value } = given;
        if !known.terms.contains(term) {
            continue;
        }
        let (text, word, near) = match known.parameters.get(parameter) {
            None if source.arguments.iter().any(|other| other.parameter == *parameter) => continue,
            None => {
                let near = advice(parameter, known.parameters.keys().map(String::as_str));
                (format!("no term of this locale is told by `{parameter}:`"), parameter, near)
            }
            Some(values) if values.contains(value) => continue,
            Some(values) => {
                let text = format!("no term of this locale has the variant `[{value}]` for `{parameter}:`");
                (text, value, advice(value, values.iter().map(String::as_str)))
            }
        };
        let help = near.unwrap_or_else(|| format!("add it to `-{term}` in terms.ftl, or write `{{ -{term} }}`"));
        let at = place_of(pair.message.source(), word);
        found.push(Finding::new("fluent/unknown-argument", text).help(help).at(at));
    }
}

/// Where a name stands in a message's source: behind a bracket or a blank, and not as a part of a longer one.
fn place_of(source: &str, name: &str) -> Option<usize> {
    let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '$');
    let mut places = source.match_indices(name).map(|(at, _)| at);
    places.find(|at| {
        let before = source.get(..*at).and_then(|text| text.chars().next_back());
        let behind = source.get(at + name.len()..).and_then(|text| text.chars().next());
        !before.is_some_and(is_name) && !behind.is_some_and(is_name)
    })
}

/// Variables and terms that went: from all variants, or from some.
fn in_each_variant(pair: &Pair<'_>, parts: &Parts, found: &mut Vec<Finding>) {
    let selectors: BTreeSet<&String> = parts.selections.iter().filter_map(|s| s.variable.as_ref()).collect();
    let of_variant = |variant: &Variant| -> BTreeSet<String> {
        let Some(source) = pair.source.variant(&parts.selections, &variant.chosen) else { return BTreeSet::new() };
        let gone = |mark: &str, source: &BTreeSet<String>, target: &BTreeSet<String>| -> Vec<String> {
            source.difference(target).map(|name| format!("{mark}{name}")).collect()
        };
        let mut lost: BTreeSet<String> =
            gone("$", &source.uses.variables, &variant.uses.variables).into_iter().collect();
        lost.extend(gone("-", &source.uses.terms, &variant.uses.terms));
        // The source may say its own small number in words where this category stands for larger ones too.
        let counted =
            selectors.iter().filter(|name| pair.source.shows(name) && !variant.uses.variables.contains(**name));
        lost.extend(counted.map(|name| format!("${name}")));
        let is_said = |name: &String| {
            let name = name.trim_start_matches('$');
            plurals::says_the_number(pair.locale, parts, variant, name) && !holds_remains(&variant.text, name)
        };
        lost.retain(|name| !is_said(name));
        lost
    };
    let lost: Vec<BTreeSet<String>> = parts.variants.iter().map(of_variant).collect();
    let all: BTreeSet<String> = lost.iter().flatten().cloned().collect();
    for name in all {
        let what = if name.starts_with('$') { "variable" } else { "term" };
        let help = format!("put `{{ {name} }}` where it belongs");
        let nowhere = parts.variants.iter().all(|variant| !uses(&variant.uses, &name));
        let is_selector = name.strip_prefix('$').is_some_and(|name| selectors.contains(&name.to_owned()));
        if nowhere && !is_selector {
            let text = format!("the {what} `{name}` of the source is lost");
            found.push(Finding::new("fluent/missing-placeable", text).help(help));
            continue;
        }
        let without =
            parts.variants.iter().zip(&lost).find(|(_, lost)| lost.contains(&name)).map(|(variant, _)| variant);
        let key = without.and_then(|variant| key_of(parts, variant));
        let text = match key {
            Some((key, _)) => format!("the {what} `{name}` is lost in the variant `[{key}]`"),
            None => format!("the {what} `{name}` is lost in one variant"),
        };
        let at = key.map(|(_, at)| at);
        found.push(Finding::new("fluent/missing-in-variant", text).help(help).at(at));
    }
}

/// Whether a text that does not show a variable holds what is left of it, or its like in another format: readers see it
/// as it is.
fn holds_remains(text: &str, variable: &str) -> bool {
    let signs = ["｛", "%s", "%d", "%("];
    text.contains(&format!("${variable}")) || signs.iter().any(|sign| text.contains(sign))
}

fn uses(uses: &Uses, name: &str) -> bool {
    match name.strip_prefix('$') {
        Some(variable) => uses.variables.contains(variable),
        None => uses.terms.contains(name.trim_start_matches('-')),
    }
}

/// The key of a variant and where it stands: the innermost that was chosen, else the default one of the first selection.
fn key_of<'p>(parts: &'p Parts, variant: &Variant) -> Option<(&'p str, usize)> {
    let (selection, key) = match variant.chosen.last() {
        Some((selection, key)) => (parts.selections.get(*selection)?, *key),
        None => parts.selections.first().map(|selection| (selection, selection.default))?,
    };
    selection.keys.get(key).map(|key| (key.name.as_str(), key.at))
}

/// Calls of the source that the translation does without, or makes with an option that says something else.
fn lost_calls(source: &SourceText, parts: &Parts, found: &mut Vec<Finding>) {
    let shows = |call: &Call| {
        let is_same = |other: &&Call| other.function == call.function && other.variable == call.variable;
        let same: Vec<&Call> = parts.calls.iter().filter(is_same).collect();
        let telling = |call: &Call| TELLING.map(|option| call.options.get(option).cloned());
        match same.as_slice() {
            [] => Some("fluent/missing-call"),
            others if others.iter().all(|other| telling(other) != telling(call)) => Some("fluent/changed-call"),
            _ => None,
        }
    };
    for call in &source.calls {
        let name = match &call.variable {
            Some(variable) => format!("{}(${variable} …)", call.function),
            None => call.function.clone(),
        };
        let help = "write the call as the source has it; how many digits or how long a date is yours to choose";
        match shows(call) {
            Some(rule @ "fluent/missing-call") => {
                found.push(Finding::new(rule, format!("the call `{name}` of the source is lost")).help(help));
            }
            Some(rule) => {
                let text = format!("the call `{name}` has another currency or style than the source");
                found.push(Finding::new(rule, text).help(help));
            }
            None => {}
        }
    }
}
