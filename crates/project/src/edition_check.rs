//! What CI and partners are told of editions: values that nobody defines or uses, figures that grew old, names of other
//! countries in the text, objectives that lost what serves them.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;
use tafsiri_check::expiry::{FactProblem, check_fact};
use tafsiri_check::names::Names;
use tafsiri_check::pair::uses_of;
use tafsiri_fluent::Kind;
use tafsiri_fluent::misuse::{Misuse, misuse, misuse_in_text};
use tafsiri_model::drift::{Change, Severity};
use tafsiri_model::nearest::advice;
use tafsiri_model::settings::Variable;
use tafsiri_model::{Diagnostic, Level, Locale, PageId, Place};

use crate::compose::Composed;
use crate::content::Role;
use crate::edition::{Edition, TERRITORY_VALUES};
use crate::load::place_in;
use crate::overlay::{Became, Behind, is_under, survey};
use crate::workspace::{Source, SourceUnit, Workspace};

/// The terms that an edition for a territory has without any layer.
pub(crate) const TERRITORY_TERMS: [&str; 4] = ["capital", "country", "region", "subregion"];

/// What is wrong with figures on a day, given as `YYYY-MM-DD`, and with values that no text uses.
#[must_use]
pub fn values(workspace: &Workspace, today: &str) -> Vec<Diagnostic> {
    let used = used(workspace);
    let mut found = facts(workspace, &workspace.settings.variables, "tafsiri.toml", today);
    for (name, overlay) in &workspace.content.overlays {
        let file = format!("content/overlays/{name}/overlay.toml");
        found.extend(facts(workspace, &overlay.variables, &file, today));
        let variables = overlay.variables.keys().map(|key| (key, "$", used.0.contains(key)));
        let terms = overlay.terms.keys().map(|key| (key, "-", used.1.contains(key)));
        for (key, mark, _) in variables.chain(terms).filter(|(.., is_used)| !is_used) {
            let message = format!("`{mark}{key}` is defined here and used in no text");
            found.push(
                Diagnostic::warning("edition/unused", message)
                    .at(place_in(&workspace.root, &file, key))
                    .help("use it, or take it out"),
            );
        }
    }
    found
}

/// Places of the editions' overlays where the base has changed since they were written. A warning where the change is grave and
/// what changed is what the overlay's text stands for; else a note. Of places that are gone `edition/patch` tells.
#[must_use]
pub fn behind(workspace: &Workspace, editions: &[Edition]) -> Vec<Diagnostic> {
    let overlays: BTreeSet<&str> = editions.iter().flat_map(Edition::layer_names).collect();
    let of_overlay = |overlay: &str| {
        let finding = |behind: &Behind<'_>| match &behind.became {
            Became::Changed(change) => Some(changed(overlay, behind, change)),
            Became::Moved(_) | Became::Gone(_) => None,
        };
        survey(workspace, overlay).behind.iter().filter_map(finding).collect::<Vec<_>>()
    };
    overlays.into_par_iter().flat_map_iter(of_overlay).collect()
}

fn changed(overlay: &str, behind: &Behind<'_>, change: &Change) -> Diagnostic {
    let (page, operation) = (behind.place.from, &behind.place.operation);
    let message = format!("the base has changed since this was written: {}", change.reasons.join("; "));
    let mut found = Diagnostic::warning("edition/behind", message)
        .at(page.place(operation.line))
        .help(format!(
            "`tafsiri overlay status {overlay}` shows both; take it in with `overlay rebase {overlay}`, or say that this is right as it stands with `overlay accept {overlay} {}`",
            behind.key
        ))
        .unit(&behind.key);
    if change.severity < Severity::Major || !is_under(operation.action) {
        found.level = Level::Note;
    }
    found
}

/// The variables and the terms that any text uses.
fn used(workspace: &Workspace) -> (BTreeSet<String>, BTreeSet<String>) {
    let mut used = (BTreeSet::new(), BTreeSet::new());
    for unit in workspace.sources.values().flat_map(|source| &source.units).filter(|unit| unit.text.contains('{')) {
        let uses = uses_of(&unit.text);
        used.0.extend(uses.variables);
        used.1.extend(uses.terms);
    }
    used
}

fn facts(workspace: &Workspace, variables: &BTreeMap<String, Variable>, file: &str, today: &str) -> Vec<Diagnostic> {
    let problem = |(name, variable): (&String, &Variable)| {
        let fact = variable.fact.as_ref()?;
        let at = place_in(&workspace.root, file, name);
        Some(match check_fact(fact, today)? {
            FactProblem::Expired => {
                Diagnostic::warning("edition/expired", format!("`${name}` was good until {}", fact.expires))
                    .at(at)
                    .help(format!("look for a newer figure than that of {}, or give it another day", fact.source))
            }
            FactProblem::NoDay(day) => Diagnostic::error("edition/fact", format!("`{day}` of `${name}` is no day"))
                .at(at)
                .help("write YYYY-MM-DD"),
            FactProblem::NoSource => Diagnostic::error("edition/fact", format!("`${name}` names no source"))
                .at(at)
                .help("say in `source` who says so"),
            FactProblem::Backwards => {
                Diagnostic::error("edition/fact", format!("`${name}` was never good: it expires before its date"))
                    .at(at)
                    .help("mend `date` or `expires`")
            }
        })
    };
    variables.iter().filter_map(problem).collect()
}

/// Variables and terms that the texts of an edition use and nothing in it defines.
#[must_use]
pub fn undefined(workspace: &Workspace, edition: &Edition, composed: &Composed<'_>) -> Vec<Diagnostic> {
    let content = &workspace.content;
    let mut terms: BTreeSet<&str> = workspace.settings.terms.keys().map(String::as_str).collect();
    for layer in edition.layer_names().filter_map(|name| content.overlays.get(name)) {
        terms.extend(layer.terms.keys().map(String::as_str));
    }
    let mut variables: BTreeSet<&str> = edition.variables.keys().map(String::as_str).collect();
    if edition.area.territory().is_some() {
        terms.extend(TERRITORY_TERMS);
        variables.extend(TERRITORY_VALUES);
    }
    let mut found = Vec::new();
    for (source, unit) in shown(workspace, edition, composed).filter(|(_, unit)| unit.text.contains('{')) {
        let uses = uses_of(&unit.text);
        let missing = [("$", &uses.variables, &variables), ("-", &uses.terms, &terms)];
        for (mark, names, known) in missing {
            for name in names.iter().filter(|name| !known.contains(name.as_str())) {
                let message = format!("the edition `{}` has no `{mark}{name}`", edition.name);
                let place = Place { line: unit.line, ..Place::file(source.file.clone()) };
                let help = advice(name, known.iter().copied());
                let help = help.unwrap_or("define it in tafsiri.toml or in a layer of the edition".to_owned());
                found.push(Diagnostic::error("edition/undefined", message).at(place).help(help));
            }
        }
    }
    found
}

/// Calls of functions whose variable, in this edition, is of another kind than they want: in the source and in every
/// translation.
#[must_use]
pub fn misused(workspace: &Workspace, edition: &Edition, composed: &Composed<'_>) -> Vec<Diagnostic> {
    let kinds: BTreeMap<String, Kind> =
        edition.variables.iter().map(|(name, value)| (name.clone(), Kind::of(value))).collect();
    let mut found = Vec::new();
    let mut tell = |calls: Vec<Misuse>, place: &Place, locale: &Locale| {
        found.extend(calls.iter().map(|call| {
            Diagnostic::error("edition/type", call.to_string())
                .at(place.clone())
                .help(format!("mend the call, or the variable in a layer of the edition `{}`", edition.name))
                .locale(locale)
        }));
    };
    for (source, unit) in shown(workspace, edition, composed).filter(|(_, unit)| unit.text.contains('{')) {
        let place = Place { line: unit.line, ..Place::file(source.file.clone()) };
        tell(misuse_in_text(&unit.text, &kinds), &place, &source.locale);
        for target in workspace.targets.values().filter(|target| edition.locales.contains(&target.locale)) {
            if let Some(message) = workspace.message(target, source, unit) {
                tell(misuse(message, &kinds), &message.place(), &target.locale);
            }
        }
    }
    found
}

/// The units that readers of an edition see, case studies aside.
fn shown<'w>(
    workspace: &'w Workspace,
    edition: &Edition,
    composed: &Composed<'_>,
) -> impl Iterator<Item = (&'w Source, &'w SourceUnit)> {
    let is_shown = |source: &&Source| match &source.role {
        Some(Role::Page | Role::Added(_)) => composed.pages.contains_key(&source.id),
        Some(Role::Patch(layer)) => edition.layer_names().any(|name| name == layer),
        Some(Role::CaseStudy) | None => false,
    };
    let sources: Vec<&Source> = workspace.sources.values().filter(is_shown).collect();
    sources.into_iter().flat_map(|source| source.units.iter().map(move |unit| (source, unit)))
}

/// The names of countries in every locale of a project, those of their bodies and their money, to be found in its texts.
pub struct Countries(BTreeMap<Locale, Names>);

/// What stands before the owner of a code of money: it counts only beside a figure, since `PHP` is a language too.
const MONEY: char = '¤';

impl Countries {
    /// Those of the project's locales.
    #[must_use]
    pub fn of(workspace: &Workspace) -> Self {
        let locales = workspace.targets.keys().chain([workspace.source_locale()]);
        let money = money(workspace);
        let names = |locale: &Locale| {
            let mut names = workspace.content.names.all(locale);
            names.extend(bodies(workspace, locale));
            names.extend(money.iter().cloned());
            Names::new(&names)
        };
        Self(locales.map(|locale| (locale.clone(), names(locale))).collect())
    }

    /// Other countries that the texts of an edition name, where their page does not say that they are examples.
    #[must_use]
    pub fn leaks(&self, workspace: &Workspace, edition: &Edition, composed: &Composed<'_>) -> Vec<Leak> {
        let Some(own) = edition.area.code() else { return Vec::new() };
        let mut found = Vec::new();
        for (source, unit) in shown(workspace, edition, composed) {
            let examples = examples(workspace, &source.id);
            let is_leak = |owner: &str| owner != own && !examples.contains(&owner);
            let mut tell = |locale: &Locale, text: &str, place: Place| {
                for named in self.0.get(locale).map(|names| names.in_text(text)).unwrap_or_default() {
                    let owner = named.owner.trim_start_matches(MONEY);
                    let counts = owner == named.owner || is_beside_figure(text, &named.range);
                    if counts && is_leak(owner) {
                        let name = text.get(named.range).unwrap_or_default().to_owned();
                        let (code, edition) = (owner.to_owned(), edition.name.clone());
                        found.push(Leak { name, code, edition, locale: locale.clone(), place: place.clone() });
                    }
                }
            };
            let place = Place { line: unit.line, ..Place::file(source.file.clone()) };
            tell(&source.locale, &unit.text, place);
            for target in workspace.targets.values().filter(|target| edition.locales.contains(&target.locale)) {
                if let Some(message) = workspace.message(target, source, unit) {
                    tell(&target.locale, &message.text(), message.place());
                }
            }
        }
        found
    }
}

/// What the overlays of single countries call their own bodies: the value of every term but the country's own name.
fn bodies(workspace: &Workspace, locale: &Locale) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for (name, overlay) in &workspace.content.overlays {
        let Some(code) = &overlay.territory else { continue };
        if locale == workspace.source_locale() {
            let others = overlay.terms.iter().filter(|(term, _)| term.as_str() != "country");
            found.extend(others.map(|(_, text)| (code.clone(), text.clone())));
            continue;
        }
        let page = PageId::new(&format!("overlays/{name}/terms")).ok();
        let catalog = workspace.targets.get(locale).zip(page).and_then(|(target, page)| target.catalogs.get(&page));
        for message in
            catalog.into_iter().flat_map(|catalog| catalog.messages()).filter(|m| m.id().as_str() != "-country")
        {
            found.extend(crate::names::forms(message.source()).map(|form| (code.clone(), form.to_owned())));
        }
    }
    found
}

/// The codes of money that one country alone has (ISO 4217).
fn money(workspace: &Workspace) -> Vec<(String, String)> {
    let mut owners: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for territory in workspace.content.territories.values() {
        let code = territory.columns.get("currency").filter(|code| !code.is_empty());
        code.into_iter().for_each(|code| owners.entry(code).or_default().push(&territory.iso2));
    }
    let single = owners.into_iter().filter_map(|(code, owners)| match owners.as_slice() {
        [owner] => Some((format!("{MONEY}{owner}"), code.to_owned())),
        _ => None,
    });
    single.collect()
}

fn is_beside_figure(text: &str, range: &std::ops::Range<usize>) -> bool {
    let is_digit = |c: Option<char>| c.is_some_and(char::is_numeric);
    let before = text.get(..range.start).unwrap_or_default().trim_end().chars().next_back();
    let behind = text.get(range.end..).unwrap_or_default().trim_start().chars().next();
    is_digit(before) || is_digit(behind)
}

/// The countries that a page says are examples: `examples: [KE, TG]` at its head.
fn examples<'w>(workspace: &'w Workspace, page: &PageId) -> Vec<&'w str> {
    let front = workspace.content.pages.get(page).map(|page| &page.page.front_matter);
    front.and_then(|front| front.values.get("examples")).map(|list| list.texts()).unwrap_or_default()
}

/// A name of another country in the text of an edition.
#[derive(Clone, Debug)]
pub struct Leak {
    name: String,
    code: String,
    edition: String,
    locale: Locale,
    place: Place,
}

/// What is told of leaks: each place once, with the editions that show it.
#[must_use]
pub fn told(leaks: &[Leak]) -> Vec<Diagnostic> {
    let mut places: BTreeMap<(&str, usize, &str), (&Leak, BTreeSet<&str>)> = BTreeMap::new();
    for leak in leaks {
        let key = (leak.place.file.as_str(), leak.place.line, leak.name.as_str());
        places.entry(key).or_insert((leak, BTreeSet::new())).1.insert(&leak.edition);
    }
    let tell = |(leak, editions): (&Leak, BTreeSet<&str>)| {
        let names: Vec<String> = editions.iter().take(3).map(|name| format!("`{name}`")).collect();
        let others = editions.len().saturating_sub(3);
        let others = if others > 0 { format!(" and {others} more") } else { String::new() };
        let message = format!("{} is named in the text of {}{others}", leak.name, names.join(", "));
        let help = format!(
            "say `{{ -country }}`, or mark it as an example: `examples: [{}]` at the head of its page",
            leak.code
        );
        Diagnostic::warning("edition/leak", message).at(leak.place.clone()).help(help).locale(&leak.locale)
    };
    places.into_values().map(tell).collect()
}
