//! Which layer wins. Nowhere else in the project is that decided.
//!
//! A layer says whom it is for: a territory, subregions, regions, groups of countries, an audience. That gives its
//! [`Rank`], and layers are laid from the lowest rank up: audience, group, region, subregion, territory; of equal rank the
//! one that is for more at once lies higher, and of those alike the one that an edition names later. For a term, the reader's own locale comes before a higher layer's text in
//! a foreign one: a general phrase in French serves a French reader better than an exact one in English.

use std::collections::{BTreeMap, BTreeSet};

use crate::settings::Overlay;
use crate::territory::Area;

/// How near to a country a layer is, farthest first: the order is the rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rank {
    /// For whoever names it.
    Shared,
    /// For an audience.
    Audience,
    /// For a group of countries.
    Group,
    /// For an M49 region.
    Region,
    /// For an M49 subregion, or a region within one.
    Subregion,
    /// For one territory.
    Territory,
}

impl Rank {
    /// What a layer of this rank is for.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Shared => "shared",
            Self::Audience => "audience",
            Self::Group => "group",
            Self::Region => "region",
            Self::Subregion => "subregion",
            Self::Territory => "territory",
        }
    }

    /// The rank of an overlay: that of the nearest thing that it says it is for.
    #[must_use]
    pub fn of(overlay: &Overlay) -> Self {
        if overlay.territory.is_some() {
            Self::Territory
        } else if !overlay.subregions.is_empty() {
            Self::Subregion
        } else if !overlay.regions.is_empty() {
            Self::Region
        } else if !overlay.groups.is_empty() {
            Self::Group
        } else if overlay.audience.is_some() {
            Self::Audience
        } else {
            Self::Shared
        }
    }
}

/// How many things an overlay says it is for: of two of one rank, that for small islands of a region lies over that for
/// all of it.
fn conditions(overlay: &Overlay) -> usize {
    let Overlay { territory, subregions, regions, groups, audience, .. } = overlay;
    let named = [!subregions.is_empty(), !regions.is_empty(), !groups.is_empty()];
    usize::from(territory.is_some()) + usize::from(audience.is_some()) + named.iter().filter(|is| **is).count()
}

/// Whether an overlay is for an area and an audience: for all that it names, each key in one of its values. One that
/// names nothing is for nobody by itself.
#[must_use]
pub fn is_for(overlay: &Overlay, area: &Area, audience: Option<&str>) -> bool {
    let any = |names: &[String], has: &dyn Fn(&str) -> bool| names.is_empty() || names.iter().any(|name| has(name));
    Rank::of(overlay) > Rank::Shared
        && overlay.territory.as_deref().is_none_or(|code| area.code() == Some(code))
        && any(&overlay.subregions, &|name| area.is_in_subregion(name))
        && any(&overlay.regions, &|name| area.is_in_region(name))
        && any(&overlay.groups, &|name| area.has_group(name))
        && overlay.audience.as_deref().is_none_or(|name| audience == Some(name))
}

/// One layer of an edition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Use {
    /// The overlay's name.
    pub name: String,
    /// How near it is.
    pub rank: Rank,
    /// The overlays that include it; empty where the edition itself has it.
    pub included_by: Vec<String>,
}

/// What is wrong with the layers that an edition names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LayerError {
    /// An overlay includes itself, by these overlays in turn.
    Cycle(Vec<String>),
    /// An overlay includes one that is not there.
    Unknown {
        /// Who includes it.
        by: String,
        /// Its name.
        name: String,
    },
}

/// The layers of an edition from the base upwards: those that it names and those that they include, each once.
///
/// # Errors
/// When an overlay includes itself, or one that is not there.
pub fn ordered(names: &[String], overlays: &BTreeMap<String, Overlay>) -> Result<Vec<Use>, LayerError> {
    let mut walk = Walk { overlays, path: Vec::new(), found: Vec::new(), by: BTreeMap::new() };
    for name in names.iter().filter(|name| overlays.contains_key(*name)) {
        walk.include(name)?;
    }
    let Walk { mut found, mut by, .. } = walk;
    for layer in &mut found {
        let others = by.remove(&layer.name).unwrap_or_default();
        layer.included_by = if names.contains(&layer.name) { Vec::new() } else { others.into_iter().collect() };
    }
    let narrow = |layer: &Use| overlays.get(&layer.name).map_or(0, conditions);
    found.sort_by_key(|layer| (layer.rank, narrow(layer)));
    Ok(found)
}

/// The walk from an overlay to what it includes.
struct Walk<'o> {
    overlays: &'o BTreeMap<String, Overlay>,
    /// From the overlay that an edition names to the one that is looked at.
    path: Vec<String>,
    found: Vec<Use>,
    /// Who includes each.
    by: BTreeMap<String, BTreeSet<String>>,
}

impl Walk<'_> {
    /// Puts what an overlay includes below it, then itself.
    fn include(&mut self, name: &str) -> Result<(), LayerError> {
        if let Some(at) = self.path.iter().position(|before| before == name) {
            let turn = self.path.iter().skip(at).cloned().chain([name.to_owned()]);
            return Err(LayerError::Cycle(turn.collect()));
        }
        let overlays = self.overlays;
        let Some(overlay) = overlays.get(name) else {
            let by = self.path.last().cloned().unwrap_or_default();
            return Err(LayerError::Unknown { by, name: name.to_owned() });
        };
        if let Some(includer) = self.path.last() {
            self.by.entry(name.to_owned()).or_default().insert(includer.clone());
        }
        if self.found.iter().any(|layer| layer.name == name) {
            return Ok(());
        }
        self.path.push(name.to_owned());
        for other in &overlay.include {
            self.include(other)?;
        }
        self.path.pop();
        self.found.push(Use { name: name.to_owned(), rank: Rank::of(overlay), included_by: Vec::new() });
        Ok(())
    }
}

/// The winner among layers, lowest first: the highest that has something.
pub fn highest<T>(layers: impl DoubleEndedIterator<Item = Option<T>>) -> Option<T> {
    layers.rev().flatten().next()
}

/// The winner among locales and layers: the first locale of the fallback chain in which any layer has something, and
/// in it the highest such layer. Gives the locale's place in the chain with it.
pub fn best<T>(locales: usize, layers: usize, get: impl Fn(usize, usize) -> Option<T>) -> Option<(usize, T)> {
    (0..locales).find_map(|locale| highest((0..layers).map(|layer| get(locale, layer))).map(|found| (locale, found)))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{LayerError, best, is_for, ordered};
    use crate::settings::Overlay;
    use crate::territory::{Area, Territory};

    #[test]
    fn own_language_first_then_the_highest_layer() {
        let has =
            |pairs: &'static [(usize, usize)]| move |l: usize, y: usize| pairs.contains(&(l, y)).then_some((l, y));
        assert_eq!(best(2, 2, has(&[(0, 0), (1, 1)])), Some((0, (0, 0))));
        assert_eq!(best(2, 2, has(&[(0, 0), (0, 1), (1, 1)])), Some((0, (0, 1))));
        assert_eq!(best(2, 2, has(&[(1, 0)])), Some((1, (1, 0))));
        assert_eq!(best(2, 2, has(&[])), None::<(usize, (usize, usize))>);
    }

    fn overlays() -> BTreeMap<String, Overlay> {
        let list = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
        let named = |name: &str, overlay: Overlay| (name.to_owned(), overlay);
        [
            named("kenya", Overlay { territory: Some("KE".into()), include: list(&["law"]), ..Overlay::default() }),
            named("africa", Overlay { regions: list(&["Africa"]), include: list(&["law"]), ..Overlay::default() }),
            named("east", Overlay { subregions: list(&["Eastern Africa"]), ..Overlay::default() }),
            named("rural", Overlay { audience: Some("rural".into()), ..Overlay::default() }),
            named("ldc", Overlay { groups: list(&["ldc"]), ..Overlay::default() }),
            named("law", Overlay::default()),
            named("a", Overlay { include: list(&["b"]), ..Overlay::default() }),
            named("b", Overlay { include: list(&["a"]), ..Overlay::default() }),
            named("c", Overlay { include: list(&["nowhere"]), ..Overlay::default() }),
        ]
        .into_iter()
        .collect()
    }

    fn names(wanted: &[&str]) -> Result<String, LayerError> {
        let wanted: Vec<String> = wanted.iter().map(|name| (*name).to_owned()).collect();
        ordered(&wanted, &overlays()).map(|uses| {
            let told = uses.iter().map(|layer| match layer.included_by.as_slice() {
                [] => layer.name.clone(),
                by => format!("{} (by {})", layer.name, by.join(", ")),
            });
            told.collect::<Vec<_>>().join(" < ")
        })
    }

    #[test]
    fn layers_lie_from_far_to_near_each_once() {
        let all = names(&["kenya", "rural", "africa", "ldc", "east"]).unwrap();
        assert_eq!(all, "law (by africa, kenya) < rural < ldc < africa < east < kenya");
        assert_eq!(names(&["law", "kenya"]).unwrap(), "law < kenya");
        let turn = ["a", "b", "a"].map(str::to_owned).to_vec();
        assert_eq!(names(&["a"]), Err(LayerError::Cycle(turn)));
        assert_eq!(names(&["c"]), Err(LayerError::Unknown { by: "c".into(), name: "nowhere".into() }));
    }

    #[test]
    fn a_layer_is_for_all_that_it_names() {
        let kenya = Territory {
            iso2: "KE".into(),
            region: "Africa".into(),
            subregion: "Sub-Saharan Africa".into(),
            intermediate: "Eastern Africa".into(),
            ..Territory::default()
        };
        let area = Area::Territory(kenya);
        let of = |audience: Option<&str>| -> Vec<String> {
            let all = overlays();
            all.iter().filter(|(_, overlay)| is_for(overlay, &area, audience)).map(|(name, _)| name.clone()).collect()
        };
        assert_eq!(of(None), ["africa", "east", "kenya"]);
        assert_eq!(of(Some("rural")), ["africa", "east", "kenya", "rural"]);
    }
}
