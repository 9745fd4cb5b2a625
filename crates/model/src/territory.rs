//! Territories: what an edition for a country knows without anyone writing it.

use std::collections::BTreeMap;

use serde::Deserialize;

/// One row of `content/data/territories.csv`: a member or observer state of the United Nations.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
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
    #[serde(deserialize_with = "flag")]
    pub ldc: bool,
    /// Landlocked developing country.
    #[serde(deserialize_with = "flag")]
    pub lldc: bool,
    /// Small island developing State.
    #[serde(deserialize_with = "flag")]
    pub sids: bool,
    /// All other columns by name, among them `name_en`, `name_fr` and the like.
    #[serde(flatten)]
    pub columns: BTreeMap<String, String>,
}

impl Territory {
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

/// All territories by their ISO 3166-1 alpha-2 code.
pub type Territories = BTreeMap<String, Territory>;

/// A column of 0 and 1.
fn flag<'de, D: serde::Deserializer<'de>>(input: D) -> Result<bool, D::Error> {
    match u8::deserialize(input)? {
        0 => Ok(false),
        1 => Ok(true),
        other => Err(serde::de::Error::custom(format!("0 or 1 is expected, not {other}"))),
    }
}
