//! The kinds of defects, by group: each breaks a good message as people and tools do, without a look at the rules.

mod facts;
mod figures;
mod fluent;
mod language;
mod letters;
mod links;
mod plurals;
mod safety;
mod structure;
mod terms;

use super::bed::{Bed, Good};

/// A kind of defect.
pub(super) struct Kind {
    /// What is wrong, in words.
    pub(super) name: &'static str,
    pub(super) group: Group,
    /// The rules that may rightly name it.
    pub(super) rules: &'static [&'static str],
    /// The entry with the defect in it; nothing where the message has no place for it.
    pub(super) plant: Plant,
}

/// Plants a defect.
pub(super) type Plant = fn(&Good, &Bed) -> Option<String>;

/// What a defect damages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Group {
    Fluent,
    Structure,
    Facts,
    Language,
    Terminology,
    Safety,
}

impl Group {
    pub(super) const ALL: [Self; 6] =
        [Self::Fluent, Self::Structure, Self::Facts, Self::Language, Self::Terminology, Self::Safety];

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Fluent => "Fluent",
            Self::Structure => "structure",
            Self::Facts => "facts",
            Self::Language => "language",
            Self::Terminology => "terminology",
            Self::Safety => "safety",
        }
    }

    /// The least share that must be found, in per cent.
    pub(super) fn bar(self) -> usize {
        match self {
            Self::Language | Self::Terminology => 95,
            _ => 100,
        }
    }
}

/// One line of a table of kinds.
const fn kind(group: Group, name: &'static str, rules: &'static [&'static str], plant: Plant) -> Kind {
    Kind { name, group, rules, plant }
}

/// All kinds, group by group.
pub(super) fn all() -> impl Iterator<Item = &'static Kind> {
    let tables: [&'static [Kind]; 10] = [
        fluent::KINDS,
        plurals::KINDS,
        links::KINDS,
        structure::KINDS,
        figures::KINDS,
        facts::KINDS,
        language::KINDS,
        letters::KINDS,
        terms::KINDS,
        safety::KINDS,
    ];
    tables.into_iter().flatten()
}

/// A change of the value of a message that readers get as one text.
fn plain(good: &Good, change: impl FnOnce(&str) -> Option<String>) -> Option<String> {
    if !good.is_plain() {
        return None;
    }
    change(good.value()).map(|value| good.with(&value))
}

/// The same for messages that are read as Markdown.
fn marked(good: &Good, change: impl FnOnce(&str) -> Option<String>) -> Option<String> {
    if good.is_markdown() { plain(good, change) } else { None }
}
