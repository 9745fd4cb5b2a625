//! Terms that refer to themselves, by themselves or through others: nobody can say what they say.

use std::collections::{BTreeMap, BTreeSet};

use tafsiri_fluent::Message;
use tafsiri_model::{Diagnostic, Locale};

use crate::rules;

/// The terms of a locale that refer to themselves, each circle told once. Of two terms with one name the later counts:
/// they come from the base upwards.
#[must_use]
pub fn circles(terms: &[&Message], locale: &Locale) -> Vec<Diagnostic> {
    let by_name: BTreeMap<&str, &Message> =
        terms.iter().map(|term| (term.id().as_str().trim_start_matches('-'), *term)).collect();
    let mut told: BTreeSet<&str> = BTreeSet::new();
    let mut found = Vec::new();
    for (name, term) in &by_name {
        if told.contains(name) {
            continue;
        }
        let Some(way) = way_back(&by_name, name) else { continue };
        told.extend(&way);
        let through: Vec<String> = way.iter().skip(1).map(|name| format!("`-{name}`")).collect();
        let through = if through.is_empty() { String::new() } else { format!(" through {}", through.join(", ")) };
        found.push(
            rules::finding("fluent/recursion", format!("`-{name}` refers to itself{through}"))
                .help("write the words out in one of them")
                .at(term.place())
                .locale(locale),
        );
    }
    found
}

/// The shortest way from a term back to itself: the names on it, itself first.
fn way_back<'m>(terms: &BTreeMap<&'m str, &'m Message>, start: &'m str) -> Option<Vec<&'m str>> {
    let mut before: BTreeMap<&str, &str> = BTreeMap::new();
    let mut queue = std::collections::VecDeque::from([start]);
    while let Some(name) = queue.pop_front() {
        let Some(term) = terms.get(name) else { continue };
        for next in &term.uses().terms {
            if next == start {
                let mut way = vec![name];
                while let Some(previous) = way.last().and_then(|last| before.get(last)) {
                    way.push(previous);
                }
                way.reverse();
                return Some(way);
            }
            let Some((next, _)) = terms.get_key_value(next.as_str()) else { continue };
            if !before.contains_key(next) {
                before.insert(next, name);
                queue.push_back(next);
            }
        }
    }
    None
}
