//! Broken syntax and lost, misspelled or foreign names of Fluent.

use std::ops::Range;

use super::super::bed::{Bed, Good};
use super::super::edit::{name, one, placeables, placeables_of, put};
use super::Group::Fluent;
use super::{Kind, kind, plain};

const LOST: &[&str] = &["fluent/missing-placeable", "fluent/missing-in-variant"];
const UNKNOWN: &[&str] = &["fluent/unknown-placeable"];
const REFERENCE: &[&str] = &["fluent/message-reference", "fluent/syntax"];
const SYNTAX: &[&str] = &["fluent/syntax"];

pub(super) const KINDS: &[Kind] = &[
    kind(Fluent, "a brace that never closes", SYNTAX, brace_lost),
    kind(Fluent, "a variable misspelled", UNKNOWN, |good, _| rename(good, "$", misspelled)),
    kind(Fluent, "the name of a variable translated", &["fluent/unknown-placeable", "fluent/syntax"], |good, _| {
        rename(good, "$", |_, good| translated(good))
    }),
    kind(Fluent, "a variable dropped", LOST, |good, _| dropped(good, "$")),
    kind(Fluent, "a term misspelled", UNKNOWN, |good, _| rename(good, "-", misspelled)),
    kind(Fluent, "a term written out as words", LOST, term_as_words),
    kind(Fluent, "the sign of a variable forgotten", REFERENCE, |good, _| sign_lost(good, "$")),
    kind(Fluent, "the sign of a term forgotten", REFERENCE, |good, _| sign_lost(good, "-")),
    kind(Fluent, "a placeable in full-width braces", LOST, |good, _| braced(good, "｛", "｝")),
    kind(Fluent, "a placeable quoted as text", LOST, |good, _| braced(good, "{ \"{ ", " }\" }")),
    kind(Fluent, "a placeable of another format", LOST, other_format),
    kind(Fluent, "a direction mark inside a placeable", SYNTAX, mark_inside),
    kind(Fluent, "typographic quotes in a call", SYNTAX, typographic),
    kind(Fluent, "a variable that the source has not", &["fluent/added-placeable"], foreign_variable),
    kind(Fluent, "a function misspelled", &["fluent/function"], function_misspelled),
    kind(Fluent, "a call that became the bare variable", &["fluent/missing-call"], call_lost),
    kind(Fluent, "the currency of a call changed", &["fluent/changed-call"], currency_changed),
    kind(Fluent, "an attribute that no term has", &["fluent/unknown-attribute"], unknown_attribute),
    kind(Fluent, "a parameter of a term, misspelled", &["fluent/unknown-argument"], |good, _| {
        called_with(good, |parameter, value| format!("{parameter}x: \"{value}\""))
    }),
    kind(Fluent, "a case of a term, misspelled", &["fluent/unknown-argument"], |good, _| {
        called_with(good, |parameter, value| format!("{parameter}: \"{value}x\""))
    }),
    kind(Fluent, "a message that stands twice", &["fluent/duplicate"], |good, _| {
        Some(format!("{}\n{}", good.entry, good.entry))
    }),
    kind(Fluent, "a term that refers to itself", &["fluent/recursion"], recursion),
    kind(Fluent, "two terms that refer to each other", &["fluent/recursion"], mutual_recursion),
    kind(Fluent, "the text moved into an attribute", &["fluent/no-value"], |good, _| {
        (!good.is_term() && !good.value().starts_with('\n') && good.is_plain())
            .then(|| format!("{} =\n    .title = {}", good.address.unit, good.value()))
    }),
    kind(Fluent, "an attribute that no page shows", &["fluent/attribute"], |good, _| {
        (!good.is_term()).then(|| format!("{}\n    .title = {}", good.entry, good.address.unit))
    }),
    kind(Fluent, "a half-done merge", SYNTAX, |good, _| {
        let marks = ["<".repeat(7), "=".repeat(7), ">".repeat(7)];
        let [ours, middle, theirs] = marks;
        Some(format!("{ours} HEAD\n{}\n{middle}\n{}x\n{theirs} other", good.entry, good.entry))
    }),
    kind(Fluent, "a line without its indent", SYNTAX, indent_lost),
    kind(Fluent, "an empty translation", &["fluent/no-value"], |good, _| plain(good, |_| Some("{ \"\" }".to_owned()))),
];

/// The placeables with a sign of a message, and which of them is chosen.
fn chosen(good: &Good, sign: &str) -> Option<(Range<usize>, String)> {
    // What a term is selected by is no variable of the project.
    if good.is_term() {
        return None;
    }
    let place = one(&placeables_of(&good.entry, sign), good)?;
    let text = good.entry.get(place.clone())?.to_owned();
    Some((place, text))
}

fn brace_lost(good: &Good, _: &Bed) -> Option<String> {
    let place = one(&placeables(&good.entry), good)?;
    put(&good.entry, &(place.end - 1..place.end), "")
}

/// The entry with another argument in the first call of a term.
fn called_with(good: &Good, other: impl Fn(&str, &str) -> String) -> Option<String> {
    if good.is_term() {
        return None;
    }
    let start = good.entry.find("(case: \"")? + 1;
    let rest = good.entry.get(start..)?;
    let (call, _) = rest.split_once(')')?;
    let (parameter, value) = call.split_once(": ")?;
    put(&good.entry, &(start..start + call.len()), &other(parameter, value.trim_matches('"')))
}

fn rename(good: &Good, sign: &str, to: fn(&str, &Good) -> String) -> Option<String> {
    let (place, text) = chosen(good, sign)?;
    let name = name(&text);
    put(&good.entry, &place, &text.replacen(name, &to(name, good), 1))
}

/// With two letters in the middle that changed places, or one that is missing.
fn misspelled(name: &str, _: &Good) -> String {
    let middle = name.len() / 2;
    let (head, tail) = name.split_at_checked(middle).unwrap_or((name, ""));
    let mut letters = tail.chars();
    match (letters.next(), letters.next()) {
        (Some(a), Some(b)) if a != b => format!("{head}{b}{a}{}", letters.as_str()),
        (Some(_), _) => format!("{head}{}", tail.get(1..).unwrap_or_default()),
        _ => format!("{name}x"),
    }
}

fn translated(good: &Good) -> String {
    let name = match good.language() {
        "fr" => "nombre",
        "es" => "cantidad",
        "ru" => "число",
        "ar" => "عدد",
        _ => "数量",
    };
    name.to_owned()
}

fn dropped(good: &Good, sign: &str) -> Option<String> {
    if !good.is_plain() {
        return None;
    }
    let (place, _) = chosen(good, sign)?;
    Some(put(&good.entry, &place, "")?.replace("  ", " "))
}

fn term_as_words(good: &Good, _: &Bed) -> Option<String> {
    let (place, _) = chosen(good, "-")?;
    let words = match good.language() {
        "fr" => "le Kenya",
        "es" => "Kenia",
        "ru" => "Кения",
        "ar" => "كينيا",
        _ => "肯尼亚",
    };
    put(&good.entry, &place, words)
}

fn sign_lost(good: &Good, sign: &str) -> Option<String> {
    let (place, text) = chosen(good, sign)?;
    put(&good.entry, &place, &text.replacen(sign, "", 1))
}

fn braced(good: &Good, open: &str, close: &str) -> Option<String> {
    let (place, text) = chosen(good, "$")?;
    put(&good.entry, &place, &format!("{open}${}{close}", name(&text)))
}

/// As converters for other formats write placeables; Fluent takes `{ 0 }` for the number.
fn other_format(good: &Good, _: &Bed) -> Option<String> {
    let (place, text) = chosen(good, "$")?;
    let written = ["%s".to_owned(), "{ 0 }".to_owned(), format!("%({})s", name(&text)), format!("${}", name(&text))];
    put(&good.entry, &place, &one(&written, good)?)
}

fn mark_inside(good: &Good, _: &Bed) -> Option<String> {
    let (place, text) = chosen(good, "$")?;
    put(&good.entry, &place, &text.replacen('$', "\u{200f}$", 1))
}

fn typographic(good: &Good, _: &Bed) -> Option<String> {
    let calls: Vec<Range<usize>> = placeables(&good.entry)
        .into_iter()
        .filter(|place| good.entry.get(place.clone()).is_some_and(|text| text.contains("(") && text.contains('"')))
        .collect();
    let place = one(&calls, good)?;
    let text = good.entry.get(place.clone())?;
    put(&good.entry, &place, &text.replacen('"', "“", 1).replacen('"', "”", 1))
}

fn foreign_variable(good: &Good, bed: &Bed) -> Option<String> {
    let known: Vec<&String> =
        bed.known(good).variables.iter().filter(|name| !good.source_entry.contains(name.as_str())).collect();
    let variable = one(&known, good)?;
    plain(good, |value| Some(format!("{value} {{ ${variable} }}")))
}

fn function_misspelled(good: &Good, _: &Bed) -> Option<String> {
    let changes = [("CURRENCY(", "CURENCY("), ("DATETIME(", "DATE("), ("NUMBER(", "NUMBRE(")];
    super::super::edit::swap_any(&good.entry, good, &changes)
}

fn call_lost(good: &Good, _: &Bed) -> Option<String> {
    let calls: Vec<Range<usize>> =
        ["CURRENCY", "DATETIME", "NUMBER"].iter().flat_map(|function| placeables_of(&good.entry, function)).collect();
    let place = one(&calls, good)?;
    let text = good.entry.get(place.clone())?;
    let variable = text.split('$').nth(1)?;
    plain(good, |_| Some(String::new()))?;
    put(&good.entry, &place, &format!("{{ ${} }}", name(variable)))
}

fn currency_changed(good: &Good, _: &Bed) -> Option<String> {
    super::super::edit::swap_any(
        &good.entry,
        good,
        &[("\"USD\"", "\"EUR\""), ("\"EUR\"", "\"USD\""), ("\"XOF\"", "\"XAF\"")],
    )
}

fn unknown_attribute(good: &Good, _: &Bed) -> Option<String> {
    let (place, text) = chosen(good, "-")?;
    let name = name(&text);
    put(&good.entry, &place, &format!("{{ -{name}.size ->\n    [big] {text}\n   *[small] {text}\n    }}"))
}

fn recursion(good: &Good, _: &Bed) -> Option<String> {
    let words = good.is_term().then(|| good.value())?;
    if good.entry.contains("->") {
        let (place, _, _) = super::super::edit::variants(&good.entry).pop()?;
        let line = good.entry.get(place.clone())?.trim_end();
        return put(&good.entry, &place, &format!("{line} {{ {} }}\n", good.address.unit));
    }
    Some(good.with(&format!("{words} {{ {} }}", good.address.unit)))
}

fn mutual_recursion(good: &Good, _: &Bed) -> Option<String> {
    let id = good.is_term().then_some(&good.address.unit)?;
    Some(format!("{id} = {{ -body-of-it }}\n-body-of-it = {{ {id} }}"))
}

/// An editor or a mail program breaks a long line.
fn indent_lost(good: &Good, _: &Bed) -> Option<String> {
    let value = good.value();
    if value.contains('\n') {
        let at = value
            .trim_start_matches('\n')
            .find("\n    ")
            .map(|at| at + value.len() - value.trim_start_matches('\n').len())?;
        return plain(good, |value| put(value, &(at..at + 5), "\n"));
    }
    let parts = super::super::edit::prose(value);
    let blanks = value.match_indices(' ').map(|(at, _)| at);
    let at = blanks.filter(|at| *at > 60).find(|at| parts.iter().any(|part| part.start < *at && *at + 1 < part.end))?;
    plain(good, |value| put(value, &(at..at + 1), "\n"))
}
