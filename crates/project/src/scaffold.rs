//! `edition new`: an overlay and an edition to start from, with what is worth doing first.

use std::collections::BTreeMap;
use std::path::Path;

use tafsiri_model::territory::{Area, Territory, slug};
use tafsiri_model::{Diagnostic, Locale, Place};

use crate::compose::compose;
use crate::edition::editions;
use crate::error::Result;
use crate::files::write_texts;
use crate::names::Names;
use crate::slots::FilledSlot;
use crate::workspace::Workspace;

/// The files of a new edition for a territory and, where one is named, an audience; by their names, relative to the root.
///
/// # Errors
/// When there is no such territory, or one of the files is there already.
pub fn scaffold(workspace: &Workspace, code: &str, audience: Option<&str>) -> Result<BTreeMap<String, String>> {
    let mut name = format!("country:{}", code.to_uppercase());
    audience.iter().for_each(|audience| name.push_str(&format!("+{audience}")));
    let found = editions(workspace, &[name])?;
    let Some((edition, territory)) = found.first().and_then(|edition| Some((edition, edition.area.territory()?)))
    else {
        return Ok(BTreeMap::new());
    };
    let english = territory.name("en").unwrap_or(&territory.iso2);
    // File names are in ASCII letters, which every machine and every address takes.
    let own = slug(english).replace(['(', ')', ',', '\'', '’', '.'], "");
    let own = if own.is_ascii() { own } else { territory.iso2.to_lowercase() };
    let layer = audience.map_or_else(|| own.clone(), |audience| format!("{own}-{audience}"));
    let below: Vec<&str> = edition.layer_names().filter(|name| *name != layer).collect();
    let composed = compose(workspace, edition);
    let mut slots = String::new();
    for FilledSlot { slot, choice, .. } in &composed.slots {
        let chosen = choice.as_ref().map_or("nothing", |choice| choice.best.case.as_str());
        slots.push_str(&format!("# \"{}\" = \"{chosen}\" # asks for {}, {}\n", slot.address, slot.theme, slot.level));
    }
    let overlay = overlay_text(workspace, territory, audience, &slots);
    let layers: Vec<String> = below.iter().chain([&layer.as_str()]).map(|name| format!("\"{name}\"")).collect();
    let audience_line = audience.map_or_else(String::new, |audience| format!("audience = \"{audience}\"\n"));
    let title = audience.map_or_else(|| english.to_owned(), |audience| format!("{english}: {audience}"));
    let edition = format!(
        "title = \"{title}\"\nterritory = \"{}\"\n{audience_line}layers = [{}]\n# locales = [\"fr\"] # by default all of the project's\n",
        territory.iso2,
        layers.join(", ")
    );
    let files = BTreeMap::from([
        (format!("content/overlays/{layer}/overlay.toml"), overlay),
        (format!("content/editions/{layer}.toml"), edition),
    ]);
    match files.keys().find(|name| workspace.root.join(name).exists()) {
        None => Ok(files),
        Some(name) => Err(Diagnostic::error("edition/exists", "this file is there already, and is not written over")
            .at(Place::file(name.clone()))
            .help("edit it, or name an audience with `--audience`")
            .into()),
    }
}

fn overlay_text(workspace: &Workspace, territory: &Territory, audience: Option<&str>, slots: &str) -> String {
    let english = territory.name("en").unwrap_or(&territory.iso2);
    let audience_line = audience.map_or_else(String::new, |audience| format!("audience = \"{audience}\"\n"));
    let page = workspace.content.modules.first().and_then(|(folder, module)| Some((folder, module.pages.first()?)));
    let (folder, page) = page.map_or(("01-module", "index"), |(folder, page)| (folder.as_str(), page.as_str()));
    let country = country_term(&workspace.content.names, territory, workspace.source_locale());
    format!(
        "title = \"{english}\"\nterritory = \"{}\"\n{audience_line}
# Figures of your own, with their source. A text says {{ $municipalities }}.
[variables]
# municipalities = {{ value = 120, source = \"Who says so, 2026\", date = \"2026-01-31\", expires = \"2029-01-31\" }}

# Names. The country's own is known without you: {country}.
[terms]
# lead-agency = \"the Ministry of Digital Affairs\"

# Case studies. These slots are worth filling first; behind each stands what the edition shows now.
[case-studies]
{slots}
# Text of your own stands in content/overlays/<this>/{folder}/{page}.md and the like, as operations on the base page:
#
# ::: replace {{target=\"id-of-a-unit\"}}
#
# Your text.
#
# :::
#
# The ids stand in locales/<source>/{folder}/{page}.ftl. `insert {{after=\"id\"}}`, `append` and `remove {{target=\"id\"}}` are
# the others; `section=\"id\"` instead of `target` takes a heading with all that stands under it.
",
        territory.iso2
    )
}

/// What a country is called in running text, for the comment.
fn country_term(names: &Names, territory: &Territory, locale: &Locale) -> String {
    let catalog = names.terms(&Area::Territory(territory.clone()), locale);
    let speaks = tafsiri_fluent::Formatter::new(locale, catalog.messages(), &BTreeMap::new());
    let text = tafsiri_fluent::Catalog::parse("", "name = { -country }\n");
    let said = text.messages().next().and_then(|message| speaks.format(message).ok());
    said.unwrap_or_else(|| territory.iso2.clone())
}

/// Writes the files of a new edition.
///
/// # Errors
/// When a file cannot be written.
pub fn write(root: &Path, files: &BTreeMap<String, String>) -> Result<()> {
    write_texts(root, files).map(drop)
}
