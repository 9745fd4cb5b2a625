//! Pseudo-locales of a project: made in memory of its source, so that no file has to be written, kept or committed, and none
//! can be older than what it was made of.

use std::collections::BTreeMap;
use std::sync::Arc;

use tafsiri_fluent::encode::{encode_literal, placeables};
use tafsiri_fluent::texts::texts;
use tafsiri_fluent::{Catalog, encode};
use tafsiri_markdown::letters::prose;
use tafsiri_markdown::{Context, Dialect, UnitKind};
use tafsiri_model::pseudo::{Pseudo, words};
use tafsiri_model::sync::{Record, State};
use tafsiri_model::{Locale, PageId, UnitAddress};
use tafsiri_package::ui::built_in;

use crate::edition::Edition;
use crate::target::{Target, catalog_file, record_key};
use crate::workspace::{Source, SourceUnit, UI_PAGE, Workspace};

/// Everything that a project says, in a pseudo-locale.
pub(crate) fn target(workspace: &Workspace, pseudo: Pseudo) -> Option<Target> {
    let locale: Locale = pseudo.tag().parse().ok()?;
    let mut target = Target::empty(&locale);
    let mut texts: BTreeMap<PageId, String> = BTreeMap::new();
    for source in workspace.sources.values().filter(|source| source.id.as_str() != UI_PAGE) {
        for unit in &source.units {
            let at = place_of(source, unit);
            let line = format!("{} ={}\n", at.unit, said(workspace, source, (unit, pseudo)));
            texts.entry(at.page).or_default().push_str(&line);
        }
    }
    if let Ok(page) = PageId::new(UI_PAGE) {
        let text = interface(workspace, &page);
        texts.insert(page, of_catalog(pseudo, &text));
    }
    for (page, text) in texts {
        target.catalogs.insert(page.clone(), Arc::new(Catalog::parse(&catalog_file(&locale, &page), &text)));
    }
    for source in workspace.sources.values() {
        source.units.iter().for_each(|unit| record(&mut target, source, unit));
    }
    Some(target)
}

/// Where the translation of a unit is looked for: where the unit was at the last extract.
fn place_of(source: &Source, unit: &SourceUnit) -> UnitAddress {
    let now = || UnitAddress { page: source.id.clone(), unit: unit.id.clone() };
    unit.aligned.from.as_ref().map_or_else(now, |from| from.address.clone())
}

/// A unit's text as a value of Fluent. The author's placeables, links and code stay as they are.
fn said(workspace: &Workspace, source: &Source, (unit, pseudo): (&SourceUnit, Pseudo)) -> String {
    if unit.kind == UnitKind::Code {
        return encode_literal(&pseudo.say_plain(&unit.text));
    }
    let page = workspace.content.pages.get(&source.id);
    let bare = || Context::bare(source.id.clone(), Dialect::Extended);
    let context = page.map_or_else(bare, |page| (*page.page.context).clone());
    let kept = placeables(&unit.text);
    let mut words = prose(&context, unit.syntax, &unit.text);
    words.retain(|word| !kept.iter().any(|kept| kept.start < word.end && word.start < kept.end));
    encode(&pseudo.say(&unit.text, &words))
}

/// It is made from its source as it stands.
fn record(target: &mut Target, source: &Source, unit: &SourceUnit) {
    let at = place_of(source, unit);
    let message = target.catalogs.get(&at.page).and_then(|catalog| catalog.get(&at.unit));
    let Some(print) = message.map(tafsiri_fluent::Message::fingerprint) else { return };
    let record = Record::settled(unit.print, print, State::Translated);
    target.records.entry(at.page.folder().to_owned()).or_default().insert(record_key(&at.page, &at.unit), record);
}

/// The interface texts that a pseudo-locale is made of: those that the project has itself, and the others of the tool.
fn interface(workspace: &Workspace, page: &PageId) -> String {
    let language = workspace.source_locale().language();
    let tool = built_in(language).or_else(|| built_in("en")).into_iter();
    let own = workspace.source_catalogs.catalogs.get(page);
    let is_own = |id| own.is_some_and(|own| own.get(id).is_some());
    let others = tool.flat_map(|tool| tool.messages()).filter(|message| !is_own(message.id()));
    own.into_iter()
        .flat_map(|catalog| catalog.messages())
        .chain(others)
        .map(|message| format!("{}\n", message.source()))
        .collect()
}

/// A file of Fluent in a pseudo-locale, if the locale is one.
#[must_use]
pub fn catalog(locale: &Locale, text: &str) -> Option<String> {
    Pseudo::of(locale).map(|pseudo| of_catalog(pseudo, text))
}

fn of_catalog(pseudo: Pseudo, text: &str) -> String {
    let changes = texts(text).into_iter().flat_map(|stretches| {
        let seen = stretches.into_iter().flat_map(|stretch| {
            let start = stretch.start;
            words(text.get(stretch).unwrap_or_default(), start)
        });
        pseudo.changes(text, &seen.collect::<Vec<_>>())
    });
    tafsiri_markdown::replaced(text, changes.collect())
}

/// What an edition's place is called in a locale, as terms.
pub(crate) fn names(workspace: &Workspace, edition: &Edition, locale: &Locale) -> Catalog {
    let names = &workspace.content.names;
    match Pseudo::of(locale).filter(|_| workspace.is_pseudo(locale)) {
        None => names.terms(&edition.area, locale),
        Some(pseudo) => {
            let terms = names.terms(&edition.area, workspace.source_locale());
            let text: String = terms.messages().map(|term| format!("{}\n", term.source())).collect();
            Catalog::parse("names.ftl", of_catalog(pseudo, &text))
        }
    }
}

/// A name without markup, in a locale.
pub(crate) fn plain(locale: &Locale, text: &str) -> String {
    Pseudo::of(locale).map_or_else(|| text.to_owned(), |pseudo| pseudo.say_plain(text))
}
