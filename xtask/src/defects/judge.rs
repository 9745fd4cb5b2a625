//! What `check` says of a message, good or broken.

use std::collections::BTreeSet;

use tafsiri_check::{Pair, Rendering, check_consistency, check_pair, circles};
use tafsiri_fluent::{Catalog, Message};
use tafsiri_model::{Diagnostic, Level, Place, UnitId};

use super::Defect;
use super::bed::{Bed, Good};

/// How often untouched messages were found fault with.
pub(super) struct Alarms {
    pub(super) messages: usize,
    pub(super) errors: usize,
    pub(super) warnings: usize,
}

/// Looks at the good translations, and prints what is said of them.
pub(super) fn alarms(bed: &Bed) -> Alarms {
    let mut alarms = Alarms { messages: bed.good.len(), errors: 0, warnings: 0 };
    for good in &bed.good {
        for told in findings(bed, good, &good.entry).into_iter().filter(|told| told.level >= Level::Warning) {
            println!("ALARM {} {} {}: {}\n    {}", good.locale, told.rule, good.address, told.message, good.entry);
            match told.level {
                Level::Error => alarms.errors += 1,
                _ => alarms.warnings += 1,
            }
        }
    }
    alarms
}

/// Whether a rule that may name the defect does, where it did not name the good message.
pub(super) fn is_found(bed: &Bed, defect: &Defect<'_>) -> bool {
    let names = |told: &Diagnostic| (told.rule, told.message.clone());
    let before: BTreeSet<_> = all_findings(bed, defect, &defect.good.entry).iter().map(names).collect();
    let after = all_findings(bed, defect, &defect.entry);
    after.iter().any(|told| defect.kind.rules.contains(&told.rule) && !before.contains(&names(told)))
}

fn all_findings(bed: &Bed, defect: &Defect<'_>, entry: &str) -> Vec<Diagnostic> {
    let mut found = findings(bed, defect.good, entry);
    if defect.kind.rules.iter().any(|rule| matches!(*rule, "terms/inconsistent" | "terms/conflated")) {
        found.extend(beside_others(bed, defect.good, entry));
    }
    found
}

/// What is said of a message by itself.
fn findings(bed: &Bed, good: &Good, entry: &str) -> Vec<Diagnostic> {
    let catalog = Catalog::parse("a.ftl", format!("{entry}\n"));
    let mut found = catalog.problems().to_vec();
    let known = bed.known(good);
    let check = |message: &Message| {
        let pair = Pair { address: &good.address, source: &good.source, message, locale: &good.locale };
        check_pair(&pair, known)
    };
    found.extend(catalog.get(&good.address.unit).into_iter().flat_map(check));
    let terms: Vec<&Message> = catalog.messages().filter(|message| is_term(message.id())).collect();
    found.extend(circles(&terms, &good.locale));
    found
}

pub(super) fn is_term(id: &UnitId) -> bool {
    id.as_str().starts_with('-')
}

/// What is said of it beside the other messages of its project and locale: those with its source, or its translation.
fn beside_others(bed: &Bed, good: &Good, entry: &str) -> Vec<Diagnostic> {
    let catalog = Catalog::parse("a.ftl", format!("{entry}\n"));
    let Some(changed) = catalog.get(&good.address.unit).map(Message::text) else { return Vec::new() };
    let is_near = |other: &&Good| {
        other.world == good.world
            && other.locale == good.locale
            && !other.is_term()
            && (other.source_text == good.source_text || other.value().trim() == changed)
    };
    let text =
        |other: &Good| if other.address == good.address { changed.clone() } else { other.value().trim().to_owned() };
    let texts: Vec<(&Good, String)> = bed.good.iter().filter(is_near).map(|other| (other, text(other))).collect();
    let all: Vec<Rendering<'_>> = texts.iter().map(|(other, target)| rendering(other, target)).collect();
    check_consistency(&all, &good.locale)
}

fn rendering<'t>(good: &'t Good, target: &'t str) -> Rendering<'t> {
    Rendering { source: &good.source_text, target, place: Place::file("a.ftl"), unit: good.address.to_string() }
}
