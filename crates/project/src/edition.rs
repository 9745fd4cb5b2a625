//! Editions: what a name stands for, an edition's layers in their order, its values and its locales.
//!
//! An edition is declared in `content/editions`, or it is named by what it is for: `country:KE`, `region:africa`,
//! `group:ldc`, each with `+audience` behind it where it is for one. Such an edition needs no file: it has the layers that
//! are for it, and what the territory table knows.

use std::collections::BTreeMap;

use tafsiri_model::layer::{self, LayerError, Use};
use tafsiri_model::nearest::advice;
use tafsiri_model::settings::{self, Value, Variable};
use tafsiri_model::territory::{Area, GROUPS, Region, slug};
use tafsiri_model::{Diagnostic, Locale, PageId};

use crate::content::Content;
use crate::error::Result;
use crate::load::place_in;
use crate::workspace::Workspace;

/// The name of the edition that has no layer.
pub const BASE: &str = "base";

/// An edition with everything that its name stands for.
#[derive(Clone, Debug)]
pub struct Edition {
    /// Its name, which is that of its folder: that of its file, [`BASE`], or what it is for.
    pub name: String,
    /// What its file says.
    pub settings: settings::Edition,
    /// Where it is for.
    pub area: Area,
    /// Its layers from the base upwards.
    pub layers: Vec<Use>,
    /// The values of all its layers, the higher one winning.
    pub variables: BTreeMap<String, Value>,
    /// The locales that it is made in, the source first.
    pub locales: Vec<Locale>,
    /// What is wrong with its layers.
    pub problems: Vec<Diagnostic>,
}

impl Edition {
    /// The names of its layers from the base upwards.
    pub fn layer_names(&self) -> impl Iterator<Item = &str> {
        self.layers.iter().map(|layer| layer.name.as_str())
    }

    /// Whether a source of units belongs to it: the base's own do, and those of its layers.
    #[must_use]
    pub fn has(&self, page: &PageId) -> bool {
        match page.as_str().split('/').collect::<Vec<_>>().as_slice() {
            ["overlays", overlay, ..] => self.layer_names().any(|layer| layer == *overlay),
            ["editions", name] => *name == self.name,
            _ => true,
        }
    }

    /// Whether its name says what it is for, with no file that declares it.
    #[must_use]
    pub fn is_named_by_area(&self) -> bool {
        self.settings.title.is_empty() && self.area != Area::World
    }
}

/// The editions of a project, the base first; with `names`, those. `country:all` names an edition for each territory.
///
/// # Errors
/// When a name is of no edition.
pub fn editions(workspace: &Workspace, names: &[String]) -> Result<Vec<Edition>> {
    let declared = &workspace.content.editions;
    if names.is_empty() {
        let base = edition(workspace, BASE, settings::Edition::default());
        let others = declared.iter().map(|(name, settings)| edition(workspace, name, settings.clone()));
        return Ok(std::iter::once(base).chain(others).collect());
    }
    let mut found = Vec::new();
    for name in names {
        if name == "country:all" || name == "country-all" {
            let codes = workspace.content.territories.keys();
            found.extend(codes.filter_map(|code| named(workspace, &format!("country:{code}")).ok()));
        } else {
            found.push(named(workspace, name)?);
        }
    }
    Ok(found)
}

fn named(workspace: &Workspace, name: &str) -> Result<Edition> {
    let declared = &workspace.content.editions;
    if let Some(settings) = declared.get(name) {
        return Ok(edition(workspace, name, settings.clone()));
    }
    if name == BASE {
        return Ok(edition(workspace, name, settings::Edition::default()));
    }
    if let Some((kind, of, audience)) = by_area(name) {
        let settings = area_settings(&workspace.content, kind, of)?;
        let audience = audience.map(str::to_owned);
        let behind = audience.as_ref().map_or_else(String::new, |audience| format!("-{audience}"));
        let file = format!("{kind}-{}{behind}", if kind == "country" { of.to_uppercase() } else { slug(of) });
        return Ok(edition(workspace, &file, settings::Edition { audience, ..settings }));
    }
    let all: Vec<&str> = std::iter::once(BASE).chain(declared.keys().map(String::as_str)).collect();
    let help = advice(name, all.iter().copied()).unwrap_or(format!(
        "the editions are {}; `country:KE`, `region:africa` and `group:ldc` name others",
        all.join(", ")
    ));
    Err(Diagnostic::error("edition/unknown", format!("there is no edition `{name}`")).help(help).into())
}

/// What the name of an edition says that it is for: the kind, which one, and the audience. Its folder's name, with a
/// hyphen for the colon, says the same.
fn by_area(name: &str) -> Option<(&'static str, &str, Option<&str>)> {
    let (kind, rest) = ["country", "region", "group"].into_iter().find_map(|kind| {
        let rest = name.strip_prefix(kind)?;
        Some((kind, rest.strip_prefix([':', '-'])?))
    })?;
    let in_folder = name.get(kind.len()..).is_some_and(|rest| rest.starts_with('-')) && kind != "region";
    let (of, audience) = match rest.split_once(if in_folder { '-' } else { '+' }) {
        Some((of, audience)) => (of, Some(audience)),
        None => (rest, None),
    };
    Some((kind, of, audience))
}

fn area_settings(content: &Content, kind: &str, of: &str) -> Result<settings::Edition> {
    let none = settings::Edition::default();
    let unknown = |what: &str, names: Vec<String>| {
        let found = Diagnostic::error("edition/unknown", format!("there is no {what} `{of}`"));
        let help = advice(of, names.iter().map(String::as_str));
        Err(found.help(help.unwrap_or_else(|| format!("one of {}", names.join(", ")))).into())
    };
    match kind {
        "country" => {
            let code = of.to_uppercase();
            if content.territories.contains_key(&code) {
                return Ok(settings::Edition { territory: Some(code), ..none });
            }
            unknown("territory", content.territories.keys().cloned().collect())
        }
        "region" => match Region::named(of, &content.territories) {
            Some(region) => Ok(settings::Edition { region: Some(region.name().to_owned()), ..none }),
            None => unknown("region", regions(content)),
        },
        _ if GROUPS.contains(&of) => Ok(settings::Edition { group: Some(of.to_owned()), ..none }),
        _ => unknown("group", GROUPS.map(str::to_owned).to_vec()),
    }
}

/// The names of all regions and their parts, as editions name them.
fn regions(content: &Content) -> Vec<String> {
    let parts = content.territories.values().flat_map(|t| [&t.region, &t.subregion, &t.intermediate]);
    let names: std::collections::BTreeSet<String> =
        parts.filter(|part| !part.is_empty()).map(|part| slug(part)).collect();
    names.into_iter().collect()
}

/// Where an edition is for, by what its settings say.
fn area(content: &Content, settings: &settings::Edition) -> Area {
    let territory = settings.territory.as_ref().and_then(|code| content.territories.get(code));
    let region = || Region::named(settings.region.as_deref()?, &content.territories);
    match (territory, &settings.group) {
        (Some(territory), _) => Area::Territory(territory.clone()),
        (None, Some(group)) => Area::Group(group.clone()),
        (None, None) => region().map_or(Area::World, Area::Region),
    }
}

fn edition(workspace: &Workspace, name: &str, settings: settings::Edition) -> Edition {
    let content = &workspace.content;
    let area = area(content, &settings);
    let audience = settings.audience.as_deref();
    let fitting = || content.overlays.iter().filter(|(_, overlay)| layer::is_for(overlay, &area, audience));
    let wanted: Vec<String> = match settings.layers.as_slice() {
        [] if area != Area::World => fitting().map(|(name, _)| name.clone()).collect(),
        layers => layers.to_vec(),
    };
    let (layers, problem) = match layer::ordered(&wanted, &content.overlays) {
        Ok(layers) => (layers, None),
        Err(error) => (Vec::new(), Some(layer_problem(workspace, &error))),
    };
    let plain = |variables: &BTreeMap<String, Variable>| -> BTreeMap<String, Value> {
        variables.iter().map(|(name, variable)| (name.clone(), variable.value.clone())).collect()
    };
    let mut variables = territory_values(&area);
    variables.extend(plain(&workspace.settings.variables));
    for layer in layers.iter().filter_map(|layer| content.overlays.get(&layer.name)) {
        variables.extend(plain(&layer.variables));
    }
    let project = &workspace.settings.project;
    let mut locales = vec![project.source.clone()];
    let own = if settings.locales.is_empty() { &project.locales } else { &settings.locales };
    locales.extend(own.iter().filter(|locale| **locale != project.source).cloned());
    locales.extend(workspace.pseudo_locales().cloned());
    let problems = problem.into_iter().collect();
    Edition { name: name.to_owned(), settings, area, layers, variables, locales, problems }
}

/// An edition of one overlay with what it includes, to see it against the base.
pub(crate) fn layer_alone(workspace: &Workspace, overlay: &str) -> Edition {
    edition(workspace, overlay, settings::Edition { layers: vec![overlay.to_owned()], ..settings::Edition::default() })
}

/// What the territory table says of an edition's own territory, as variables.
fn territory_values(area: &Area) -> BTreeMap<String, Value> {
    let Some(territory) = area.territory() else { return BTreeMap::new() };
    let column = |name: &str| territory.columns.get(name).cloned().unwrap_or_default();
    let values = [
        ("country-code", territory.iso2.clone()),
        ("currency", column("currency")),
        ("languages", column("official_langs")),
        ("region", territory.region.clone()),
        ("subregion", territory.subregion.clone()),
    ];
    let filled = values.into_iter().filter(|(_, value)| !value.is_empty());
    filled.map(|(name, value)| (name.to_owned(), Value::Text(value))).collect()
}

/// The names of the variables that an edition for a territory has without any layer.
pub(crate) const TERRITORY_VALUES: [&str; 5] = ["country-code", "currency", "languages", "region", "subregion"];

fn layer_problem(workspace: &Workspace, error: &LayerError) -> Diagnostic {
    let at =
        |name: &str, other: &str| place_in(&workspace.root, &format!("content/overlays/{name}/overlay.toml"), other);
    match error {
        LayerError::Cycle(turn) => {
            let words = turn.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(" includes ");
            Diagnostic::error("edition/cycle", format!("{words}: no layer of this edition is used"))
                .at(at(turn.first().map_or("", String::as_str), turn.get(1).map_or("", String::as_str)))
                .help("take one of these names out of an `include`")
        }
        LayerError::Unknown { by, name } => {
            Diagnostic::error("edition/unknown", format!("there is no overlay `{name}` to include"))
                .at(at(by, name))
                .help("mend the name in `include`; the overlays are the folders of content/overlays")
        }
    }
}
