//! What editions and overlays name and what there is not: overlays, territories, regions, groups.

use std::collections::BTreeSet;
use std::path::Path;

use tafsiri_model::Diagnostic;
use tafsiri_model::nearest::advice;
use tafsiri_model::territory::GROUPS;

use crate::content::Content;
use crate::load::place_in;

/// Names in editions and overlays that lead nowhere.
pub(crate) fn unknown(root: &Path, content: &Content) -> Vec<Diagnostic> {
    let known = Known::of(content);
    let mut problems = Vec::new();
    let mut tell = |file: &str, what: &str, names: &[&String]| {
        let unknown = names.iter().filter(|name| !known.has(what, name));
        problems.extend(unknown.map(|name| known.told(what, name).at(place_in(root, file, name))));
    };
    for (name, edition) in &content.editions {
        let file = format!("content/editions/{name}.toml");
        tell(&file, "overlay", &edition.layers.iter().collect::<Vec<_>>());
        tell(&file, "territory", &edition.territory.iter().collect::<Vec<_>>());
        tell(&file, "group", &edition.group.iter().collect::<Vec<_>>());
    }
    // A course without the table names its layers one by one.
    for (name, overlay) in content.overlays.iter().filter(|_| !content.territories.is_empty()) {
        let file = format!("content/overlays/{name}/overlay.toml");
        tell(&file, "territory", &overlay.territory.iter().collect::<Vec<_>>());
        tell(&file, "subregion", &overlay.subregions.iter().collect::<Vec<_>>());
        tell(&file, "region", &overlay.regions.iter().collect::<Vec<_>>());
        tell(&file, "group", &overlay.groups.iter().collect::<Vec<_>>());
    }
    problems
}

/// The names that there are.
struct Known<'c> {
    overlays: BTreeSet<&'c str>,
    territories: BTreeSet<&'c str>,
    regions: BTreeSet<&'c str>,
    subregions: BTreeSet<&'c str>,
}

impl<'c> Known<'c> {
    fn of(content: &'c Content) -> Self {
        let territories = content.territories.values();
        let subregions = territories.clone().flat_map(|territory| [&territory.subregion, &territory.intermediate]);
        Self {
            overlays: content.overlays.keys().map(String::as_str).collect(),
            territories: content.territories.keys().map(String::as_str).collect(),
            regions: territories.map(|territory| territory.region.as_str()).collect(),
            subregions: subregions.map(String::as_str).collect(),
        }
    }

    fn names(&self, what: &str) -> Vec<&str> {
        let names = match what {
            "overlay" => &self.overlays,
            "territory" => &self.territories,
            "region" => &self.regions,
            "subregion" => &self.subregions,
            _ => return GROUPS.to_vec(),
        };
        names.iter().copied().filter(|name| !name.is_empty()).collect()
    }

    fn has(&self, what: &str, name: &str) -> bool {
        self.names(what).contains(&name)
    }

    fn told(&self, what: &str, name: &str) -> Diagnostic {
        let help = advice(name, self.names(what)).unwrap_or_else(|| match what {
            "territory" => "an ISO 3166-1 alpha-2 code of content/data/territories.csv is expected".to_owned(),
            "group" => format!("one of {} is expected", GROUPS.join(", ")),
            "overlay" => "mend the name, or make what it names".to_owned(),
            _ => "a name of content/data/territories.csv is expected".to_owned(),
        });
        Diagnostic::error("edition/unknown", format!("there is no {what} `{name}`")).help(help)
    }
}
