//! `case-study propose`: a country's own case as one for its region, for a group of countries or for the base.
//!
//! The text stays as it is, placeables included; what a person must still do to it is told.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Serialize;
use tafsiri_check::pair::uses_of;
use tafsiri_markdown::front_matter::{Meta, with_keys};
use tafsiri_markdown::{Syntax, Unit, UnitKind};
use tafsiri_model::case_study::{CaseStudy, covers, proposal};
use tafsiri_model::nearest::advice;
use tafsiri_model::settings::Overlay;
use tafsiri_model::territory::Area;
use tafsiri_model::{Diagnostic, Locale, PageId};

use crate::content::ContentPage;
use crate::edition::{BASE, editions};
use crate::edition_check::TERRITORY_TERMS;
use crate::error::Result;
use crate::files::Writer;
use crate::workspace::Workspace;

/// A case as it is proposed.
#[derive(Clone, Debug)]
pub struct Proposal {
    /// The name of its file.
    pub name: String,
    /// The folder of the case that it is made from, relative to the project.
    pub folder: String,
    /// Its text.
    pub text: String,
    /// What a person must still do, by line.
    pub tasks: Vec<Task>,
}

/// Something for a person to do.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Task {
    /// The line of the proposal's file; 0 for what is about the whole file.
    pub line: usize,
    /// What is there.
    pub what: What,
    /// It, in words.
    pub words: String,
}

/// What a task is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum What {
    /// A term or a variable that says something else elsewhere.
    Placeable,
    /// What may be a body of the country's own.
    Name,
    /// A figure without a year.
    Figure,
    /// The file itself.
    File,
}

/// A case for a wider scope: `base`, `region:NAME` or `group:NAME`.
///
/// # Errors
/// When there is no such case or scope, the case's country is not in it, or the case is a proposal itself.
pub fn propose(workspace: &Workspace, id: &str, scope: &str) -> Result<Proposal> {
    let case = find(workspace, id)?;
    let page = PageId::new(&case.page()).ok().and_then(|page| workspace.content.pages.get(&page));
    let page = page.ok_or_else(|| unknown(workspace, id))?;
    if let Some(from) = page.page.front_matter.values.get("proposed-from").and_then(Meta::text) {
        let message = format!("`{id}` is itself proposed from `{from}`");
        return Err(Diagnostic::error("case-study/proposed", message).help(format!("propose `{from}`")).into());
    }
    let (area, folder_name) = wider(workspace, scope)?;
    check_scope(workspace, case, &area)?;
    let scope = canonical(&area);
    let text = with_keys(&page.source, &[("proposed-from", id), ("proposed-for", &scope)]);
    let shift = text.lines().count().saturating_sub(page.source.lines().count());
    let mut tasks = tasks(workspace, case, page);
    tasks.iter_mut().for_each(|task| task.line += shift);
    tasks.sort();
    tasks.dedup();
    tasks.extend(file_tasks(workspace, case));
    let folder = page.file.rsplit_once('/').map(|(folder, _)| folder.to_owned()).unwrap_or_default();
    Ok(Proposal { name: format!("{id}-for-{folder_name}.md"), folder, text, tasks })
}

impl Proposal {
    /// Writes it into a folder, where no file of its name may be.
    ///
    /// # Errors
    /// When there is one, or it cannot be written.
    pub fn write(&self, folder: &Path) -> Result<()> {
        Writer::new(folder)?.create(&self.name, self.text.as_bytes())
    }
}

fn find<'w>(workspace: &'w Workspace, id: &str) -> Result<&'w CaseStudy> {
    workspace.content.cases.get(id).ok_or_else(|| unknown(workspace, id).into())
}

fn unknown(workspace: &Workspace, id: &str) -> Diagnostic {
    let help = advice(id, workspace.content.cases.keys().map(String::as_str));
    let help = help.unwrap_or_else(|| "`tafsiri case-study list` tells their ids".to_owned());
    Diagnostic::error("case-study/unknown", format!("there is no case study `{id}`")).help(help)
}

/// What a scope names, and how files name it.
fn wider(workspace: &Workspace, scope: &str) -> Result<(Area, String)> {
    let is_wider = scope == BASE || ["region:", "group:"].iter().any(|kind| scope.starts_with(kind));
    let found = if is_wider { editions(workspace, &[scope.to_owned()])? } else { Vec::new() };
    let edition = found.into_iter().next().ok_or_else(|| {
        Diagnostic::error("case-study/scope", format!("`{scope}` is no scope"))
            .help("`region:Africa`, `group:ldc` or `base`")
    })?;
    Ok((edition.area, edition.name))
}

fn canonical(area: &Area) -> String {
    match area {
        Area::Region(region) => format!("region:{}", region.name()),
        Area::Group(group) => format!("group:{group}"),
        Area::World | Area::Territory(_) => BASE.to_owned(),
    }
}

fn check_scope(workspace: &Workspace, case: &CaseStudy, area: &Area) -> Result<()> {
    let Some(territory) = workspace.content.territories.get(&case.territory) else { return Ok(()) };
    if covers(area, territory) {
        return Ok(());
    }
    let regions = [&territory.intermediate, &territory.subregion, &territory.region];
    let regions = regions.into_iter().filter(|name| !name.is_empty()).map(|name| format!("`region:{name}`"));
    let groups = tafsiri_model::territory::GROUPS.iter().filter(|group| territory.has_group(group));
    let all: Vec<String> = regions.chain(groups.map(|group| format!("`group:{group}`"))).collect();
    let message = format!("`{}` is of {}, which is not in `{}`", case.id, case.territory, canonical(area));
    Err(Diagnostic::error("case-study/scope", message).help(format!("it is in {}", all.join(", "))).into())
}

/// What is left to do with the file itself.
fn file_tasks(workspace: &Workspace, case: &CaseStudy) -> Vec<Task> {
    let task = |words: String| Task { line: 0, what: What::File, words };
    let source = workspace.source_locale();
    let foreign = Some(language(workspace, case)).filter(|language| *language != source);
    let foreign = foreign.map(|own| task(format!("translate it: it is written in `{own}`, the base in `{source}`")));
    let layer = case.layer.as_ref().map(|layer| {
        task(format!(
            "move it to content/case-studies: where it is, only editions with the layer `{layer}` can choose it"
        ))
    });
    let last = task("run `tafsiri extract`, so that it can be translated".to_owned());
    foreign.into_iter().chain(layer).chain([last]).collect()
}

/// The locale that a case is written in.
fn language<'w>(workspace: &'w Workspace, case: &CaseStudy) -> &'w Locale {
    let overlay = case.layer.as_ref().and_then(|layer| workspace.content.overlays.get(layer));
    overlay.and_then(|overlay| overlay.locale.as_ref()).unwrap_or(workspace.source_locale())
}

/// The overlays that speak for the country of a case, by name: the one that it is a part of, else those for its territory.
fn own_overlays<'w>(workspace: &'w Workspace, case: &CaseStudy) -> BTreeMap<&'w str, &'w Overlay> {
    let speaks = |name: &str, overlay: &Overlay| match &case.layer {
        Some(layer) => layer == name,
        None => overlay.territory.as_ref() == Some(&case.territory),
    };
    let all = workspace.content.overlays.iter();
    all.filter(|(name, overlay)| speaks(name, overlay)).map(|(name, overlay)| (name.as_str(), overlay)).collect()
}

fn tasks(workspace: &Workspace, case: &CaseStudy, page: &ContentPage) -> Vec<Task> {
    let overlays = own_overlays(workspace, case);
    let territory = workspace.content.territories.get(&case.territory);
    let country = territory.and_then(|territory| territory.name(language(workspace, case).language()));
    let mut tasks = Vec::new();
    let mut named: Vec<String> = Vec::new();
    for unit in page.page.units.iter().filter(|unit| unit.kind != UnitKind::Code) {
        let mut task = |what: What, sign: &str, words: String| {
            tasks.push(Task { line: line_of(page, unit, sign), what, words });
        };
        for (sign, words) in placeables(workspace, &overlays, unit) {
            task(What::Placeable, &sign, words);
        }
        let plain = plain(unit);
        let terms = overlays.values().flat_map(|overlay| overlay.terms.values());
        let said = terms.filter(|text| plain.contains(text.as_str())).cloned();
        for name in proposal::names(&plain, country.unwrap_or_default()).into_iter().chain(said) {
            if !named.contains(&name) && Some(name.as_str()) != country {
                task(What::Name, &name, format!("“{name}”: if it is a body of the country's own, say what it is"));
                named.push(name);
            }
        }
        // A row of a table says in one cell of which year the others are.
        let is_row_dated = unit.kind == UnitKind::TableCell && line(page, unit).is_some_and(proposal::is_dated);
        for sentence in proposal::undated_figures(&plain).into_iter().filter(|_| !is_row_dated) {
            let sign: String = sentence.split_whitespace().take(3).collect::<Vec<_>>().join(" ");
            task(What::Figure, &sign, format!("a figure without a year: “{sentence}”"));
        }
    }
    tasks
}

fn plain(unit: &Unit) -> String {
    match unit.syntax {
        Syntax::PlainLine => unit.text.clone(),
        _ => tafsiri_markdown::plain(&unit.text),
    }
}

/// The first line of a unit as it is written.
fn line<'p>(page: &'p ContentPage, unit: &Unit) -> Option<&'p str> {
    page.source.lines().nth(unit.line.saturating_sub(1))
}

/// The line of a unit's text that holds a sign, else the one where the unit begins.
fn line_of(page: &ContentPage, unit: &Unit, sign: &str) -> usize {
    let from = unit.line.saturating_sub(1);
    let lines = page.source.lines().skip(from).take_while(|line| !line.trim().is_empty());
    let found = lines.into_iter().position(|line| line.contains(sign)).unwrap_or_default();
    from + found + 1
}

/// The terms and variables of a text that the country's overlays define, each with what that means elsewhere.
fn placeables(workspace: &Workspace, overlays: &BTreeMap<&str, &Overlay>, unit: &Unit) -> Vec<(String, String)> {
    let uses = uses_of(&unit.text);
    let settings = &workspace.settings;
    let mut told = Vec::new();
    for term in &uses.terms {
        let own = overlays.iter().find_map(|(name, overlay)| Some((name, overlay.terms.get(term)?)));
        let Some((layer, text)) = own else { continue };
        let elsewhere = settings.terms.contains_key(term) || TERRITORY_TERMS.contains(&term.as_str());
        let words = format!("`{{ -{term} }}` says “{text}” in the overlay `{layer}`; {}", way_out(elsewhere, "terms"));
        told.push((format!("-{term}"), words));
    }
    for variable in &uses.variables {
        let own = overlays.iter().find(|(_, overlay)| overlay.variables.contains_key(variable));
        let Some((layer, _)) = own else { continue };
        let elsewhere = settings.variables.contains_key(variable);
        let words =
            format!("`{{ ${variable} }}` is a value of the overlay `{layer}`; {}", way_out(elsewhere, "variables"));
        told.push((format!("${variable}"), words));
    }
    told
}

fn way_out(is_known_elsewhere: bool, table: &str) -> String {
    if is_known_elsewhere {
        "elsewhere it says what the reader's own edition says: write the words out where the case means its own"
            .to_owned()
    } else {
        format!("the base does not have it: write it out, or add it to `[{table}]` of tafsiri.toml")
    }
}
