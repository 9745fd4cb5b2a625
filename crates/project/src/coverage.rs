//! How much is translated, by locale, module and edition: what limits ask for and a dashboard shows.

use std::collections::BTreeSet;

use rayon::prelude::*;
use tafsiri_model::gate::Limit;
use tafsiri_model::sync::State;
use tafsiri_model::{Diagnostic, PageId};

use crate::edition::Edition;
use crate::status::{Counts, source_counts};
use crate::target::Target;
use crate::workspace::{Source, Workspace};

/// The counts of a locale, of a module in it, or of an edition in it.
#[derive(Clone, Debug)]
pub struct Share {
    /// The locale.
    pub locale: String,
    /// The module, where the counts are of one.
    pub module: Option<String>,
    /// The edition, where the counts are of one.
    pub edition: Option<String>,
    /// The counts.
    pub counts: Counts,
}

/// The module of a page, by the name of its folder: that of the base page, where it is one of an overlay.
#[must_use]
pub fn module_of(page: &PageId) -> &str {
    match page.as_str().split('/').collect::<Vec<_>>().as_slice() {
        ["overlays", _, module, _, ..] => module,
        [module, _, ..] => module,
        _ => "",
    }
}

/// The counts of every target locale, as a whole, then module by module, then edition by edition.
#[must_use]
pub fn coverage(workspace: &Workspace, editions: &[Edition], wanted: &(impl Fn(&Source) -> bool + Sync)) -> Vec<Share> {
    let targets: Vec<&Target> = workspace.targets.values().collect();
    targets.par_iter().flat_map_iter(|target| of_locale(workspace, target, editions, wanted)).collect()
}

fn of_locale(
    workspace: &Workspace,
    target: &Target,
    editions: &[Edition],
    wanted: &impl Fn(&Source) -> bool,
) -> Vec<Share> {
    let sources = workspace.sources.values().filter(|source| wanted(source));
    let counted: Vec<(&PageId, Counts)> =
        sources.map(|source| (&source.id, source_counts(workspace, target, source))).collect();
    let share = |module: Option<&str>, edition: Option<&Edition>| {
        let mut counts = Counts::default();
        let fits = |page: &PageId| {
            module.is_none_or(|module| module_of(page) == module) && edition.is_none_or(|edition| edition.has(page))
        };
        counted.iter().filter(|(page, _)| fits(page)).for_each(|(_, more)| counts.add(more));
        let (module, edition) = (module.map(str::to_owned), edition.map(|edition| edition.name.clone()));
        Share { locale: target.locale.to_string(), module, edition, counts }
    };
    let modules: BTreeSet<&str> = counted.iter().map(|(page, _)| module_of(page)).filter(|m| !m.is_empty()).collect();
    let editions = editions.iter().filter(|edition| edition.locales.contains(&target.locale));
    std::iter::once(share(None, None))
        .chain(modules.into_iter().map(|module| share(Some(module), None)))
        .chain(editions.map(|edition| share(None, Some(edition))))
        .collect()
}

/// A finding for each limit that asks for more than is translated. Limits for locales that were not read are passed over.
pub(crate) fn below(workspace: &Workspace, editions: &[Edition]) -> Vec<Diagnostic> {
    let limits = workspace.settings.check.limits.iter().filter(|limit| limit.coverage.is_some());
    let told = |limit: &Limit| {
        let targets =
            workspace.targets.values().filter(|target| limit.locale.any(|name| name == target.locale.as_str()));
        let (translated, units) = targets
            .map(|target| counted(workspace, target, (limit, editions)))
            .fold((0, 0), |(translated, units), (more_translated, more_units)| {
                (translated + more_translated, units + more_units)
            });
        limit.below_coverage(translated, units)
    };
    limits.filter_map(told).collect()
}

/// How many units of a locale a limit is about, and how many of them are in the state that it asks for.
fn counted(workspace: &Workspace, target: &Target, (limit, editions): (&Limit, &[Edition])) -> (usize, usize) {
    let in_edition =
        |name: &str, page: &PageId| editions.iter().any(|edition| edition.name == name && edition.has(page));
    let is_about = |source: &&Source| {
        source.locale != target.locale
            && limit.module.any(|name| name == module_of(&source.id))
            && limit.edition.any(|name| in_edition(name, &source.id))
    };
    let state = limit.state.unwrap_or(State::Translated);
    let (mut reached, mut units) = (0, 0);
    for source in workspace.sources.values().filter(is_about) {
        units += source.units.len();
        let pair = workspace.pair(target, source);
        let is_there = |unit| pair.translated(unit).is_some_and(|(_, record)| record.state >= state);
        reached += source.units.iter().filter(|unit| is_there(unit)).count();
    }
    (reached, units)
}
