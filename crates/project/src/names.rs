//! What places are called: countries with the grammar that running text needs, capitals, regions, groups, as Fluent terms.
//!
//! `content/data/names/<locale>.ftl` has a term for each territory, `-country-KE`. An edition for Kenya says it wherever a
//! text says `-country`, unless one of its layers says something else. A locale without such a file has the bare names of
//! the territory table.

use std::collections::BTreeMap;
use std::path::Path;

use tafsiri_fluent::{Catalog, encode};
use tafsiri_model::Locale;
use tafsiri_model::territory::{Area, Territory};

use crate::error::Result;
use crate::files::read_text;
use crate::load::{files_below, table};

/// The names of places, as they were read.
#[derive(Clone, Debug, Default)]
pub struct Names {
    /// The text of each locale's file of countries: one term of it is cut out when an edition needs it.
    countries: BTreeMap<String, String>,
    /// The names of regions and groups by their key, each by language.
    regions: BTreeMap<String, BTreeMap<String, String>>,
}

impl Names {
    /// Reads the names below the data folder.
    ///
    /// # Errors
    /// When a file is there and cannot be read.
    pub(crate) fn read(root: &Path, data: &Path) -> Result<Self> {
        let mut names = Self::default();
        for file in files_below(&data.join("names"), "ftl") {
            let locale = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            names.countries.insert(locale, read_text(root, &file)?);
        }
        let regions = data.join("regions.csv");
        for mut row in table(root, &regions)? {
            names.regions.insert(row.remove("name").unwrap_or_default(), row);
        }
        Ok(names)
    }

    /// What an area is called in a locale, as terms: `-country` and `-capital` of a territory, `-region` and `-subregion`.
    #[must_use]
    pub fn terms(&self, area: &Area, locale: &Locale) -> Catalog {
        let [region, subregion, _] = area.parts();
        let mut lines = Vec::new();
        if let Some(territory) = area.territory() {
            lines.extend(self.country(territory, locale));
            let capital = territory.columns.get(&format!("capital_{}", locale.language()));
            lines.extend(capital.filter(|name| !name.is_empty()).map(|name| line("capital", name)));
        }
        lines.extend(self.region(region, locale).map(|name| line("region", name)));
        lines.extend(self.region(subregion, locale).map(|name| line("subregion", name)));
        Catalog::parse(&file_of(locale), lines.concat())
    }

    /// The term of a country, under the name that texts use.
    fn country(&self, territory: &Territory, locale: &Locale) -> Option<String> {
        let text = self.countries.get(locale.as_str()).or_else(|| self.countries.get(locale.language()));
        let term = text.and_then(|text| cut(text, &format!("-country-{}", territory.iso2)));
        let bare = || territory.name(locale.language()).map(|name| line("country", name));
        term.map(|rest| format!("-country{rest}\n")).or_else(bare)
    }

    /// The name of a region or of a group in a locale.
    #[must_use]
    pub fn region(&self, name: &str, locale: &Locale) -> Option<&str> {
        self.regions.get(name)?.get(locale.language()).map(String::as_str).filter(|name| !name.is_empty())
    }

    /// The names of all countries in a locale, a term for each: `-country-KE`.
    #[must_use]
    pub fn countries(&self, locale: &Locale) -> Catalog {
        let text = self.countries.get(locale.as_str()).or_else(|| self.countries.get(locale.language()));
        Catalog::parse(&file_of(locale), text.map_or("", String::as_str))
    }

    /// Every name of every country in a locale, by its code: the forms that running text has.
    #[must_use]
    pub fn all(&self, locale: &Locale) -> Vec<(String, String)> {
        let Some(text) = self.countries.get(locale.as_str()).or_else(|| self.countries.get(locale.language())) else {
            return Vec::new();
        };
        let mut found = Vec::new();
        let mut code = String::new();
        for line in text.lines() {
            if let Some(rest) = line.strip_prefix("-country-") {
                code = rest.chars().take(2).collect();
            }
            let is_name = |form: &&str| !line.trim_start().starts_with('.') && !form.is_empty();
            found.extend(forms(line).filter(is_name).map(|form| (code.clone(), form.to_owned())));
        }
        found
    }
}

/// Where the names of a locale stand.
fn file_of(locale: &Locale) -> String {
    format!("content/data/names/{locale}.ftl")
}

/// The forms of a term: what stands behind each `[case]`, or behind its `=` where it has one form.
pub(crate) fn forms(term: &str) -> impl Iterator<Item = &str> {
    let only = term.split_once(" = ").map(|(_, value)| value.trim()).filter(|value| !value.starts_with('{'));
    let cases = term.lines().filter_map(|line| {
        let form = line.trim_start().trim_start_matches('*').strip_prefix('[')?;
        form.split_once("] ").map(|(_, words)| words.trim())
    });
    cases.chain(only.filter(|_| !term.contains("->")))
}

/// What stands behind a term's name, up to the next term.
fn cut<'t>(text: &'t str, name: &str) -> Option<&'t str> {
    let start = text.find(&format!("\n{name} ="))? + 1 + name.len();
    let rest = text.get(start..)?;
    let end = rest.find("\n-").unwrap_or(rest.len());
    rest.get(..end)
}

fn line(name: &str, value: &str) -> String {
    format!("-{name} ={}\n", encode(value))
}

#[cfg(test)]
mod tests {
    use super::Names;
    use tafsiri_model::territory::{Area, Territory};

    #[test]
    fn a_country_has_its_name_in_every_locale() {
        let fr = "### Head\n\n-country-KE = { $case ->\n    [in] au Kenya\n   *[name] le Kenya\n}\n    .gender = masculine\n-country-PH = les Philippines\n";
        let mut names = Names::default();
        names.countries.insert("fr".into(), fr.into());
        let columns = [("name_sw".to_owned(), "Kenya".to_owned())].into_iter().collect();
        let area = Area::Territory(Territory { iso2: "KE".into(), columns, ..Territory::default() });
        let source = |locale: &str| {
            let catalog = names.terms(&area, &locale.parse().unwrap());
            assert!(catalog.problems().is_empty(), "{:?}", catalog.problems());
            catalog.messages().map(|message| message.source().to_owned()).collect::<String>()
        };
        assert!(source("fr-SN").starts_with("-country = { $case ->\n    [in] au Kenya"), "{}", source("fr-SN"));
        assert_eq!(source("sw").trim(), "-country = Kenya");
        assert_eq!(source("de"), "");
        let all = names.all(&"fr".parse().unwrap());
        let all: Vec<(&str, &str)> = all.iter().map(|(code, name)| (code.as_str(), name.as_str())).collect();
        assert_eq!(all, [("KE", "au Kenya"), ("KE", "le Kenya"), ("PH", "les Philippines")]);
    }
}
