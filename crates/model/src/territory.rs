//! Territories: what an edition for a country knows without anyone writing it.

use std::collections::BTreeMap;

/// One row of `content/data/territories.csv`: a member or observer state of the United Nations.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Territory {
    /// ISO 3166-1 alpha-2 code.
    pub iso2: String,
    /// UN M49 region, such as `Asia`.
    pub region: String,
    /// UN M49 subregion, such as `South-eastern Asia`.
    pub subregion: String,
    /// UN M49 intermediate region, such as `Eastern Africa`; empty for most.
    pub intermediate: String,
    /// Least developed country.
    pub ldc: bool,
    /// Landlocked developing country.
    pub lldc: bool,
    /// Small island developing State.
    pub sids: bool,
    /// All other columns by name, among them `name_en`, `name_fr` and the like.
    pub columns: BTreeMap<String, String>,
}

impl Territory {
    /// A row of the table, by column.
    ///
    /// # Errors
    /// When a column that the rules need is missing or not what it should be.
    pub fn from_columns(mut columns: BTreeMap<String, String>) -> Result<Self, String> {
        let mut take = |name: &str| columns.remove(name).ok_or_else(|| format!("there is no column `{name}`"));
        let territory = Self {
            iso2: take("iso2")?,
            region: take("region")?,
            subregion: take("subregion")?,
            intermediate: take("intermediate")?,
            ldc: flag(&take("ldc")?)?,
            lldc: flag(&take("lldc")?)?,
            sids: flag(&take("sids")?)?,
            columns: BTreeMap::new(),
        };
        Ok(Self { columns, ..territory })
    }

    /// Its short name in a language, if the table has it.
    #[must_use]
    pub fn name(&self, language: &str) -> Option<&str> {
        self.columns.get(&format!("name_{language}")).map(String::as_str).filter(|name| !name.is_empty())
    }

    /// The first group of countries in special situations that both belong to, in the order LDC, LLDC, SIDS.
    #[must_use]
    pub fn shared_group(&self, other: &Self) -> Option<&'static str> {
        [("LDC", self.ldc && other.ldc), ("LLDC", self.lldc && other.lldc), ("SIDS", self.sids && other.sids)]
            .into_iter()
            .find_map(|(group, both)| both.then_some(group))
    }
}

/// The groups of countries in special situations, by the name that files and commands give them.
pub const GROUPS: [&str; 3] = ["ldc", "lldc", "sids"];

/// Where an edition is for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Area {
    /// Everywhere.
    #[default]
    World,
    /// One territory.
    Territory(Territory),
    /// An M49 region or subregion, or a region within one.
    Region(Region),
    /// One of [`GROUPS`].
    Group(String),
}

/// An M49 region with what it is a part of, where it is one; the parts that it does not have are empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Region {
    /// Such as `Africa`.
    pub region: String,
    /// Such as `Sub-Saharan Africa`.
    pub subregion: String,
    /// Such as `Eastern Africa`.
    pub intermediate: String,
}

impl Region {
    /// The region of that name, whatever its letter case and with hyphens for blanks, as the table has it.
    #[must_use]
    pub fn named(name: &str, territories: &Territories) -> Option<Self> {
        let wanted = |other: &str| !other.is_empty() && slug(other) == slug(name);
        territories.values().find_map(|territory| {
            let Territory { region, subregion, intermediate, .. } = territory;
            let (region, subregion, intermediate) = (region.clone(), subregion.clone(), intermediate.clone());
            if wanted(&region) {
                Some(Self { region, ..Self::default() })
            } else if wanted(&subregion) {
                Some(Self { region, subregion, ..Self::default() })
            } else {
                wanted(&intermediate).then_some(Self { region, subregion, intermediate })
            }
        })
    }

    /// The name of its smallest part.
    #[must_use]
    pub fn name(&self) -> &str {
        let parts = [&self.intermediate, &self.subregion, &self.region];
        parts.into_iter().find(|part| !part.is_empty()).map_or("", String::as_str)
    }
}

/// A name in small letters with hyphens for blanks: `south-eastern-asia`.
#[must_use]
pub fn slug(name: &str) -> String {
    name.to_lowercase().replace(' ', "-")
}

impl Area {
    /// The territory, if it is one.
    #[must_use]
    pub fn territory(&self) -> Option<&Territory> {
        match self {
            Self::Territory(territory) => Some(territory),
            _ => None,
        }
    }

    /// The ISO 3166-1 alpha-2 code of the territory, if it is one.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.territory().map(|territory| territory.iso2.as_str())
    }

    /// Whether it is in a region.
    #[must_use]
    pub fn is_in_region(&self, name: &str) -> bool {
        self.parts().first().is_some_and(|region| *region == name)
    }

    /// Whether it is in a subregion, or in a region within one.
    #[must_use]
    pub fn is_in_subregion(&self, name: &str) -> bool {
        !name.is_empty() && self.parts().iter().skip(1).any(|part| *part == name)
    }

    /// Its region, subregion and intermediate region; empty where there is none.
    #[must_use]
    pub fn parts(&self) -> [&str; 3] {
        match self {
            Self::Territory(territory) => [&territory.region, &territory.subregion, &territory.intermediate],
            Self::Region(region) => [&region.region, &region.subregion, &region.intermediate],
            Self::World | Self::Group(_) => [""; 3],
        }
    }

    /// Whether it belongs to one of [`GROUPS`].
    #[must_use]
    pub fn has_group(&self, group: &str) -> bool {
        match self {
            Self::Territory(territory) => territory.has_group(group),
            Self::Group(name) => name == group,
            Self::World | Self::Region(_) => false,
        }
    }
}

impl Territory {
    /// Whether it belongs to one of [`GROUPS`].
    #[must_use]
    pub fn has_group(&self, group: &str) -> bool {
        match group {
            "ldc" => self.ldc,
            "lldc" => self.lldc,
            "sids" => self.sids,
            _ => false,
        }
    }
}

/// All territories by their ISO 3166-1 alpha-2 code.
pub type Territories = BTreeMap<String, Territory>;

/// A column of 0 and 1.
fn flag(text: &str) -> Result<bool, String> {
    match text {
        "0" => Ok(false),
        "1" => Ok(true),
        other => Err(format!("0 or 1 is expected, not `{other}`")),
    }
}
