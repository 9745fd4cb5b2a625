//! Which id each unit of a page gets, so that no two share one and none takes what was another's.

use std::collections::{BTreeMap, BTreeSet};

use super::board::Board;
use crate::id::{UnitId, slug};

/// Gives out the ids of one page.
pub(super) struct Namer {
    /// Ids that are not to be given to a newcomer: pinned, given, or of the page's old units.
    taken: BTreeSet<UnitId>,
    /// Where to go on counting for a name, so that a thousand equal texts cost a thousand steps.
    numbers: BTreeMap<String, usize>,
}

impl Namer {
    /// A namer for a page: the ids that its author pinned and those that its old units had are reserved.
    pub(super) fn new(board: &Board<'_>, page: usize) -> Self {
        let mut taken: BTreeSet<UnitId> =
            board.new.units(page).filter_map(|new| board.fresh(new)?.pinned.cloned()).collect();
        if let Some(old) = same_name(board, page) {
            taken.extend(board.old.units(old).filter_map(|old| Some(board.known(old)?.id.clone())));
        }
        Self { taken, numbers: BTreeMap::new() }
    }

    /// The ids of the units of a page, in order: those of newcomers after all others.
    pub(super) fn names(mut self, board: &Board<'_>, page: usize) -> Vec<UnitId> {
        let units = board.new.units(page);
        let mut given: BTreeSet<&UnitId> = units.clone().filter_map(|new| board.fresh(new)?.pinned).collect();
        let home = same_name(board, page);
        let mut names: Vec<Option<UnitId>> = Vec::with_capacity(units.len());
        for new in units.clone() {
            let old = board.from(new);
            let is_home = old.is_some_and(|old| Some(board.old.page_of(old)) == home);
            let pinned = board.fresh(new).and_then(|fresh| fresh.pinned);
            names.push(match (pinned, old.and_then(|old| board.known(old))) {
                (Some(pinned), _) => Some(pinned.clone()),
                (None, Some(known)) if is_home && given.insert(&known.id) => Some(known.id.clone()),
                (None, Some(known)) => Some(self.free(known.id.as_str())),
                (None, None) => None,
            });
        }
        let named = units.zip(names).map(|(new, name)| name.unwrap_or_else(|| self.free(&slug(board.new.text(new)))));
        named.collect()
    }

    /// `name` if nobody has it, else with the first number that makes it free.
    fn free(&mut self, name: &str) -> UnitId {
        let number = self.numbers.entry(name.to_owned()).or_insert(1);
        loop {
            let id = UnitId::numbered(name, *number);
            *number += 1;
            if self.taken.insert(id.clone()) {
                return id;
            }
        }
    }
}

/// The old page of the same name.
fn same_name(board: &Board<'_>, page: usize) -> Option<usize> {
    let name = board.new.pages.get(page)?;
    board.old.pages.binary_search(name).ok()
}
