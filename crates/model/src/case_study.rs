//! Case studies and the slots that they fill.
//!
//! [`metadata`] reads what a case says of itself and tells what is wrong with it. A page asks for a case by theme and
//! level: [`rank`](rank()) answers with all that could stand there, the nearest first, each with its reasons in words.
//! [`proposal`] finds what is a country's own in a case that is to be read elsewhere.

pub mod metadata;
pub mod proposal;
mod rank;

use std::fmt;

use serde::Serialize;

use crate::id::UnitAddress;
use crate::territory::{Area, Territory};

pub use rank::{Candidate, Choice, Excluded, Library, Pin, Ranking, Reason, Score, rank};

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
    /// The overlay that it is a part of: only editions with that layer can choose it.
    pub layer: Option<String>,
    /// Its title.
    pub title: String,
    /// ISO 3166-1 alpha-2 code of its country.
    pub territory: String,
    /// Of [`THEMES`], the one that it tells most of first.
    pub themes: Vec<String>,
    /// Of [`CAPACITY_LEVELS`].
    pub level: String,
    /// The years of which it tells.
    pub years: Option<Years>,
    /// The Sustainable Development Goals that it serves.
    pub sdgs: Vec<u8>,
    /// Where its facts are from.
    pub sources: Vec<Source>,
    /// Its licence.
    pub licence: String,
    /// How well its facts are established.
    pub confidence: Option<Confidence>,
}

impl CaseStudy {
    /// The name of its page.
    #[must_use]
    pub fn page(&self) -> String {
        match &self.layer {
            Some(layer) => format!("overlays/{layer}/case-studies/{}", self.id),
            None => format!("case-studies/{}", self.id),
        }
    }
}

/// Where a fact is from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Source {
    /// What it is.
    pub title: String,
    /// Its address.
    pub url: String,
    /// The day on which it was read, as `YYYY-MM-DD`.
    pub accessed: String,
}

/// How well facts are established, least first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Confidence {
    /// One source, or sources that disagree.
    Low,
    /// Sources that agree, not all of them independent.
    Medium,
    /// Independent sources that agree.
    High,
}

impl Confidence {
    /// All of them, as front matter names them, the best first.
    pub const NAMES: [&str; 3] = ["high", "medium", "low"];

    /// Reads one of [`NAMES`](Self::NAMES).
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        [Self::High, Self::Medium, Self::Low].into_iter().find(|confidence| confidence.as_str() == text)
    }

    /// Its name.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::High => "high",
            Self::Medium => "medium",
            Self::Low => "low",
        }
    }
}

/// Years from one to another, or to today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Years {
    from: u16,
    to: Option<u16>,
}

impl Years {
    /// Reads `2013-2025`, `2013`, or `2013-` for what goes on.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (from, to) = match text.split_once('-') {
            Some((from, "")) => (year(from)?, None),
            Some((from, to)) => (year(from)?, Some(year(to)?)),
            None => (year(text)?, Some(year(text)?)),
        };
        to.is_none_or(|to| from <= to).then_some(Self { from, to })
    }

    /// Greater for years that reach nearer to today; then for those that began later.
    #[must_use]
    pub fn newness(self) -> (u16, u16) {
        (self.to.unwrap_or(u16::MAX), self.from)
    }
}

fn year(text: &str) -> Option<u16> {
    let is_year = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|year| is_year && (1000..3000).contains(year))
}

impl fmt::Display for Years {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.to {
            None => write!(f, "{}-", self.from),
            Some(to) if to == self.from => write!(f, "{to}"),
            Some(to) => write!(f, "{}-{to}", self.from),
        }
    }
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

/// Whether a territory is in an area: a region's are those that the table puts there.
#[must_use]
pub fn covers(area: &Area, territory: &Territory) -> bool {
    let there = [&territory.region, &territory.subregion, &territory.intermediate];
    match area {
        Area::World => true,
        Area::Territory(here) => here.iso2 == territory.iso2,
        Area::Region(_) => area.parts().iter().zip(there).all(|(here, there)| here.is_empty() || here == there),
        Area::Group(group) => territory.has_group(group),
    }
}

#[cfg(test)]
mod tests {
    use super::Years;

    #[test]
    fn years_are_told_in_three_ways() {
        for good in ["2013-2025", "2013", "2013-"] {
            assert_eq!(Years::parse(good).map(|years| years.to_string()).as_deref(), Some(good));
        }
        for bad in ["", "-", "-2013", "13", "2025-2013", "1960s-2024", "2013-2025-", "2013–2025", "٢٠١٣", "+201"]
        {
            assert_eq!(Years::parse(bad), None, "{bad}");
        }
        let newer = |a: &str, b: &str| Years::parse(a).map(Years::newness) > Years::parse(b).map(Years::newness);
        assert!(newer("2013-", "2020-2025") && newer("2020-2025", "2013-2025") && newer("2024", "2013-2023"));
    }
}
