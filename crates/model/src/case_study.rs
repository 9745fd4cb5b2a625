//! Case studies and the slots that they fill.
//!
//! A page asks for a case by theme and level; [`choose`] answers with the nearest one and says why in words.

use std::collections::BTreeMap;

use crate::id::UnitAddress;
use crate::territory::{Territories, Territory};

/// The nine key pillars of the UN E-Government Survey 2020 (chapter 7), in its order, as themes.
pub const THEMES: [&str; 9] = [
    "vision-leadership",
    "institutional-framework",
    "organization-culture",
    "systems-integration",
    "data-governance",
    "infrastructure-access",
    "resources",
    "capacity-developers",
    "societal-capacities",
];

/// The four levels at which capacities are developed.
pub const CAPACITY_LEVELS: [&str; 4] = ["individual", "organizational", "institutional", "societal"];

/// What a case study's front matter says of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CaseStudy {
    /// Its file name without `.md`.
    pub id: String,
    /// ISO 3166-1 alpha-2 code of its country.
    pub territory: String,
    /// Of [`THEMES`].
    pub themes: Vec<String>,
    /// Of [`CAPACITY_LEVELS`].
    pub level: String,
}

/// A place in a page that a case study fills.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    /// Its address.
    pub address: UnitAddress,
    /// Of [`THEMES`].
    pub theme: String,
    /// Of [`CAPACITY_LEVELS`]; a preference, not a condition.
    pub level: String,
}

/// Why a case was chosen, nearest first: the order is the rule.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// A layer named it; holds the layer.
    Pinned(String),
    /// It is of the edition's own territory.
    SameTerritory,
    /// It is of the same subregion; holds its name.
    SameSubregion(String),
    /// It is of the same region; holds its name.
    SameRegion(String),
    /// It shares a group of countries in special situations; holds its name.
    SharedGroup(&'static str),
    /// Nothing is near, or the edition has no territory.
    Default,
}

impl Reason {
    /// The reason in words.
    #[must_use]
    pub fn words(&self) -> String {
        match self {
            Self::Pinned(layer) => format!("pinned by the overlay `{layer}`"),
            Self::SameTerritory => "of the same territory".to_owned(),
            Self::SameSubregion(name) => format!("of the same subregion, {name}"),
            Self::SameRegion(name) => format!("of the same region, {name}"),
            Self::SharedGroup(name) => format!("of the same group, {name}"),
            Self::Default => "the default of the base".to_owned(),
        }
    }

    fn rank(&self) -> u8 {
        match self {
            Self::Pinned(_) => 0,
            Self::SameTerritory => 1,
            Self::SameSubregion(_) => 2,
            Self::SameRegion(_) => 3,
            Self::SharedGroup(_) => 4,
            Self::Default => 5,
        }
    }
}

/// The case that fills a slot, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The case's id.
    pub case: String,
    /// Why this one.
    pub reason: Reason,
}

/// Everything that a choice depends on.
#[derive(Clone, Copy, Debug)]
pub struct Library<'a> {
    /// All cases, by id.
    pub cases: &'a BTreeMap<String, CaseStudy>,
    /// The territory table.
    pub territories: &'a Territories,
    /// Slots that a layer fills by name: address -> (case id, layer).
    pub pins: &'a BTreeMap<UnitAddress, (String, String)>,
    /// The edition's territory, if it has one.
    pub territory: Option<&'a Territory>,
}

/// The case for a slot: pinned, else the nearest of its theme, else nothing where no case has the theme.
/// Of those equally near, one of the slot's level is preferred, then one whose first theme it is, then ties by id.
#[must_use]
pub fn choose(slot: &Slot, library: &Library<'_>) -> Option<Choice> {
    if let Some((case, layer)) = library.pins.get(&slot.address)
        && library.cases.contains_key(case)
    {
        return Some(Choice { case: case.clone(), reason: Reason::Pinned(layer.clone()) });
    }
    let candidates = library.cases.values().filter(|case| case.themes.contains(&slot.theme));
    candidates
        .map(|case| (case, nearness(case, library)))
        .min_by_key(|(case, reason)| {
            let beside = case.themes.first() != Some(&slot.theme);
            (reason.rank(), case.level != slot.level, beside, case.id.clone())
        })
        .map(|(case, reason)| Choice { case: case.id.clone(), reason })
}

fn nearness(case: &CaseStudy, library: &Library<'_>) -> Reason {
    let (Some(here), Some(there)) = (library.territory, library.territories.get(&case.territory)) else {
        return Reason::Default;
    };
    if here.iso2 == there.iso2 {
        Reason::SameTerritory
    } else if here.subregion == there.subregion {
        Reason::SameSubregion(here.subregion.clone())
    } else if here.region == there.region {
        Reason::SameRegion(here.region.clone())
    } else {
        here.shared_group(there).map_or(Reason::Default, Reason::SharedGroup)
    }
}

#[cfg(test)]
mod tests {
    use super::{CaseStudy, Library, Reason, Slot, choose};
    use crate::id::UnitAddress;
    use crate::territory::{Territories, Territory};
    use std::collections::BTreeMap;

    fn territory(iso2: &str, subregion: &str, region: &str, sids: bool) -> Territory {
        Territory {
            iso2: iso2.into(),
            subregion: subregion.into(),
            region: region.into(),
            sids,
            ..Territory::default()
        }
    }

    fn case(id: &str, territory: &str) -> CaseStudy {
        CaseStudy {
            id: id.into(),
            territory: territory.into(),
            themes: vec!["resources".into()],
            level: "societal".into(),
        }
    }

    #[test]
    fn the_nearest_case_wins_and_says_why() {
        let all = [
            territory("PH", "South-eastern Asia", "Asia", false),
            territory("ID", "South-eastern Asia", "Asia", false),
            territory("KR", "Eastern Asia", "Asia", false),
            territory("FJ", "Melanesia", "Oceania", true),
            territory("SG", "South-eastern Asia", "Asia", true),
            territory("KE", "Sub-Saharan Africa", "Africa", false),
        ];
        let territories: Territories = all.into_iter().map(|t| (t.iso2.clone(), t)).collect();
        let cases = [case("kr", "KR"), case("sg", "SG"), case("ke", "KE")];
        let cases: BTreeMap<_, _> = cases.into_iter().map(|c| (c.id.clone(), c)).collect();
        let slot = Slot {
            address: UnitAddress::parse("a#slot").unwrap(),
            theme: "resources".into(),
            level: "societal".into(),
        };
        let mut pins = BTreeMap::new();
        let ask = |code: &str, pins: &BTreeMap<_, _>| {
            let library = Library { cases: &cases, territories: &territories, pins, territory: territories.get(code) };
            choose(&slot, &library).map(|choice| (choice.case, choice.reason)).unwrap()
        };
        assert_eq!(ask("SG", &pins), ("sg".into(), Reason::SameTerritory));
        assert_eq!(ask("PH", &pins), ("sg".into(), Reason::SameSubregion("South-eastern Asia".into())));
        assert_eq!(ask("FJ", &pins), ("sg".into(), Reason::SharedGroup("SIDS")));
        assert_eq!(ask("none", &pins), ("ke".into(), Reason::Default));
        pins.insert(slot.address.clone(), ("kr".into(), "mine".into()));
        assert_eq!(ask("PH", &pins), ("kr".into(), Reason::Pinned("mine".into())));
    }
}
