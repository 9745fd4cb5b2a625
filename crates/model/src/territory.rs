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
