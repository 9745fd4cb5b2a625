//! Which cases could fill a slot, the nearest first.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::{CaseStudy, Confidence, Slot, Years};
use crate::id::UnitAddress;
use crate::territory::{Area, Territories, Territory};

/// How many cases are told beside the one that was chosen.
const NEXT: usize = 2;

/// How near a case is to an edition, nearest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// A layer named it; holds the layer.
    Pinned(String),
    /// It is of the edition's own territory.
    SameTerritory,
    /// It is of the same M49 intermediate region; holds its name.
    SameIntermediate(String),
    /// It is of the same subregion; holds its name.
    SameSubregion(String),
    /// It is of the same region; holds its name.
    SameRegion(String),
    /// It shares a group of countries in special situations; holds its name.
    SharedGroup(String),
    /// Nothing is near, or the edition is for everywhere.
    Default,
}

impl Reason {
    /// How near a territory is to what an edition is for.
    fn of(area: &Area, there: &Territory) -> Self {
        let [region, subregion, intermediate] = area.parts();
        let same = |here: &str, there: &str| !here.is_empty() && here == there;
        if area.code() == Some(there.iso2.as_str()) {
            Self::SameTerritory
        } else if same(intermediate, &there.intermediate) {
            Self::SameIntermediate(intermediate.to_owned())
        } else if same(subregion, &there.subregion) {
            Self::SameSubregion(subregion.to_owned())
        } else if same(region, &there.region) {
            Self::SameRegion(region.to_owned())
        } else {
            shared_group(area, there).map_or(Self::Default, Self::SharedGroup)
        }
    }

    /// The reason in words.
    #[must_use]
    pub fn words(&self) -> String {
        match self {
            Self::Pinned(layer) => format!("pinned by the overlay `{layer}`"),
            Self::SameTerritory => "of the same territory".to_owned(),
            Self::SameIntermediate(name) => format!("of the same intermediate region, {name}"),
            Self::SameSubregion(name) => format!("of the same subregion, {name}"),
            Self::SameRegion(name) => format!("of the same region, {name}"),
            Self::SharedGroup(name) => format!("of the same group, {name}"),
            Self::Default => "the default of the base".to_owned(),
        }
    }

    fn distance(&self) -> u8 {
        match self {
            Self::Pinned(_) => 0,
            Self::SameTerritory => 1,
            Self::SameIntermediate(_) => 2,
            Self::SameSubregion(_) => 3,
            Self::SameRegion(_) => 4,
            Self::SharedGroup(_) => 5,
            Self::Default => 6,
        }
    }
}

fn shared_group(area: &Area, there: &Territory) -> Option<String> {
    match area {
        Area::Territory(here) => here.shared_group(there).map(str::to_owned),
        Area::Group(group) => there.has_group(group).then(|| group.to_uppercase()),
        Area::World | Area::Region(_) => None,
    }
}

/// What speaks for a case, in the order in which it counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Score {
    /// How near it is.
    pub reason: Reason,
    /// The slot's theme, where no case has it.
    pub lacks_theme: Option<String>,
    /// Its level, and whether the slot asks for that.
    pub level: (String, bool),
    /// Whether the slot's theme is its first.
    pub is_first_theme: bool,
    /// How well its facts are established.
    pub confidence: Option<Confidence>,
    /// The years of which it tells.
    pub years: Option<Years>,
}

/// What cases are compared by; the least is the best.
type Key = (u8, bool, bool, Reverse<Option<Confidence>>, Reverse<Option<(u16, u16)>>);

impl Score {
    fn key(&self) -> Key {
        let newness = self.years.map(Years::newness);
        (self.reason.distance(), !self.level.1, !self.is_first_theme, Reverse(self.confidence), Reverse(newness))
    }

    /// The score in words, what counts most first.
    #[must_use]
    pub fn words(&self) -> String {
        let (level, fits) = &self.level;
        let level = if *fits { "of the level asked for".to_owned() } else { format!("of another level, {level}") };
        let theme = match &self.lacks_theme {
            Some(theme) => format!("no case has the theme `{theme}`"),
            None if self.is_first_theme => "the theme is its first".to_owned(),
            None => "the theme is not its first".to_owned(),
        };
        let confidence = self.confidence.map(|confidence| format!("{} confidence", confidence.as_str()));
        let years = self.years.map(|years| format!("of {years}"));
        let parts = [Some(self.reason.words()), Some(level), Some(theme), confidence, years];
        parts.into_iter().flatten().collect::<Vec<_>>().join("; ")
    }
}

/// A case that could fill a slot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// The case's id.
    pub case: String,
    /// The name of its page.
    pub page: String,
    /// What speaks for it.
    pub score: Score,
}

impl Candidate {
    /// Whether a layer named it.
    #[must_use]
    pub fn is_pinned(&self) -> bool {
        matches!(self.score.reason, Reason::Pinned(_))
    }
}

/// A case that could have filled a slot and may not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Excluded {
    /// The case's id.
    pub case: String,
    /// The overlay that excludes it.
    pub layer: String,
}

/// All that could fill a slot.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ranking {
    /// The best first.
    pub candidates: Vec<Candidate>,
    /// What layers exclude, by id.
    pub excluded: Vec<Excluded>,
}

impl Ranking {
    /// The best with the next two; nothing where there is no case at all.
    #[must_use]
    pub fn choice(self) -> Option<Choice> {
        let mut candidates = self.candidates.into_iter();
        let best = candidates.next()?;
        Some(Choice { best, next: candidates.take(NEXT).collect() })
    }
}

/// The case that fills a slot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The case.
    pub best: Candidate,
    /// Those that came next, at most two.
    pub next: Vec<Candidate>,
}

/// A slot that a layer fills by name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pin {
    /// The case's id.
    pub case: String,
    /// The overlay that says so.
    pub layer: String,
}

/// Everything that a choice depends on.
#[derive(Clone, Copy, Debug)]
pub struct Library<'a> {
    /// All cases, by id.
    pub cases: &'a BTreeMap<String, CaseStudy>,
    /// The territory table.
    pub territories: &'a Territories,
    /// The overlays of the edition from the base upwards: their own cases may be chosen.
    pub layers: &'a [String],
    /// The pins of each slot, those of lower layers first.
    pub pins: &'a BTreeMap<UnitAddress, Vec<Pin>>,
    /// Cases that may not be chosen, each with the overlay that says so.
    pub excluded: &'a BTreeMap<String, String>,
    /// What the edition is for; of several the one that is nearest to a case counts.
    pub areas: &'a [Area],
}

impl<'a> Library<'a> {
    /// The cases that the edition has, whether or not a layer excludes them.
    fn own(&self) -> impl Iterator<Item = &'a CaseStudy> {
        let layers = self.layers;
        self.cases.values().filter(move |case| case.layer.as_ref().is_none_or(|layer| layers.contains(layer)))
    }

    fn may_be_chosen(&self, case: &CaseStudy) -> bool {
        !self.excluded.contains_key(&case.id)
    }

    /// The pin that counts: the highest whose case the edition has and does not exclude.
    fn pinned(&self, slot: &Slot) -> Option<(&'a CaseStudy, &'a Pin)> {
        let pins = self.pins.get(&slot.address)?.iter();
        let found = |pin: &'a Pin| {
            let case = self.own().find(|case| case.id == pin.case && self.may_be_chosen(case))?;
            Some((case, pin))
        };
        crate::layer::highest(pins.map(found))
    }

    fn reason(&self, case: &CaseStudy) -> Reason {
        let there = self.territories.get(&case.territory);
        let reasons = there.into_iter().flat_map(|there| self.areas.iter().map(|area| Reason::of(area, there)));
        reasons.min_by_key(Reason::distance).unwrap_or(Reason::Default)
    }
}

/// The cases for a slot, best first: the pinned one, then those of its theme by nearness. Of those equally near, one of the
/// slot's level comes first, then one whose first theme it is, then the better established, then the newer, then by id.
/// Where no case has the theme, all others stand in for it: a slot is empty only where there is no case.
#[must_use]
pub fn rank(slot: &Slot, library: &Library<'_>) -> Ranking {
    let pinned = library.pinned(slot);
    let others = || library.own().filter(|case| pinned.is_none_or(|(other, _)| other.id != case.id));
    let has_theme = |case: &&CaseStudy| case.themes.contains(&slot.theme);
    let may = |case: &&CaseStudy| library.may_be_chosen(case);
    let themed: Vec<&CaseStudy> = others().filter(has_theme).filter(may).collect();
    let is_themed = !themed.is_empty() || pinned.is_some_and(|(case, _)| has_theme(&case));
    let listed = if is_themed { themed } else { others().filter(may).collect() };
    let score = |case: &CaseStudy, reason: Reason| candidate(case, slot, (reason, is_themed));
    let mut rest: Vec<Candidate> = listed.into_iter().map(|case| score(case, library.reason(case))).collect();
    rest.sort_by(|a, b| a.score.key().cmp(&b.score.key()).then_with(|| a.case.cmp(&b.case)));
    let first = pinned.map(|(case, pin)| score(case, Reason::Pinned(pin.layer.clone())));
    Ranking { candidates: first.into_iter().chain(rest).collect(), excluded: excluded(slot, library) }
}

fn candidate(case: &CaseStudy, slot: &Slot, (reason, is_themed): (Reason, bool)) -> Candidate {
    let score = Score {
        reason,
        lacks_theme: (!is_themed).then(|| slot.theme.clone()),
        level: (case.level.clone(), slot.level.is_empty() || case.level == slot.level),
        is_first_theme: case.themes.first() == Some(&slot.theme),
        confidence: case.confidence,
        years: case.years,
    };
    Candidate { case: case.id.clone(), page: case.page(), score }
}

/// The excluded cases that have the slot's theme or a pin on it.
fn excluded(slot: &Slot, library: &Library<'_>) -> Vec<Excluded> {
    let pins = library.pins.get(&slot.address);
    let is_pinned = |case: &CaseStudy| pins.is_some_and(|pins| pins.iter().any(|pin| pin.case == case.id));
    let wanted = library.own().filter(|case| case.themes.contains(&slot.theme) || is_pinned(case));
    let told = wanted
        .filter_map(|case| Some(Excluded { case: case.id.clone(), layer: library.excluded.get(&case.id)?.clone() }));
    told.collect()
}

#[cfg(test)]
mod tests;
