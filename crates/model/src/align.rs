//! Hands the ids of the last extract on to the units of today, over a whole project.
//!
//! A unit keeps its id for as long as it is recognisably the same. What is most certain is settled first: pages that
//! did not change, pinned ids, equal text in order, equal text elsewhere; then what was edited in place between two
//! neighbours, what was edited and moved, and last what was split or merged. What is left is new, and gets an id that
//! nobody has or had on its page; an old unit that nobody continues is gone. Near linear in the number of units.

mod board;
mod candidates;
mod edited;
mod equal;
mod names;
mod order;
mod pages;
mod parts;
mod words;

use crate::id::{PageId, UnitAddress, UnitId};
use board::Board;
use words::Bags;

/// A unit as the source catalog of the last extract has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    /// Its id.
    pub id: UnitId,
    /// Its source text at that time.
    pub text: String,
}

/// A unit of today, before it has an id.
#[derive(Clone, Copy, Debug)]
pub struct Fresh<'a> {
    /// Its text.
    pub text: &'a str,
    /// The id that its author pinned, if any: it wins over all likeness.
    pub pinned: Option<&'a UnitId>,
}

/// A page of the last extract.
#[derive(Clone, Copy, Debug)]
pub struct OldPage<'a> {
    /// Its name.
    pub page: &'a PageId,
    /// Its units in order.
    pub units: &'a [Known],
}

/// A page of today.
#[derive(Clone, Copy, Debug)]
pub struct NewPage<'a> {
    /// Its name.
    pub page: &'a PageId,
    /// Its units in order.
    pub units: &'a [Fresh<'a>],
}

/// What became of every unit, old and new.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Alignment {
    /// The units of today, as the pages and their units were given.
    pub pages: Vec<Vec<Aligned>>,
    /// The old units that nobody continues, by page and in order.
    pub gone: Vec<Gone>,
}

/// A unit of today with its id and where it comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Aligned {
    /// The id.
    pub id: UnitId,
    /// The old unit that it continues.
    pub from: Option<Origin>,
    /// The old unit whose text it took a part of, where another unit continues that one.
    pub split_from: Option<UnitAddress>,
    /// Old units, besides `from`, whose text went into this one.
    pub merged: Vec<UnitAddress>,
}

/// An old unit as the one that continues it sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// Where it was.
    pub address: UnitAddress,
    /// Its text.
    pub text: String,
    /// Whether the text is still the same.
    pub same_text: bool,
    /// Whether the page still has the same name.
    pub same_page: bool,
    /// Whether the order within the page, or within the page that was renamed to it, is still the same.
    pub in_order: bool,
}

/// An old unit that nobody continues.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gone {
    /// Where it was.
    pub address: UnitAddress,
    /// Its text.
    pub text: String,
    /// The unit of today that its text went into.
    pub merged_into: Option<UnitAddress>,
}

impl Aligned {
    /// A unit that nothing happened to: it stands where it stood, with this text.
    #[must_use]
    pub fn kept(address: UnitAddress, text: String) -> Self {
        let id = address.unit.clone();
        let from = Origin { address, text, same_text: true, same_page: true, in_order: true };
        Self { id, from: Some(from), split_from: None, merged: Vec::new() }
    }

    /// Whether nothing happened to it: the same text in the same place under the same id.
    #[must_use]
    pub fn is_kept(&self) -> bool {
        let untouched = |from: &Origin| from.same_text && from.address.unit == self.id;
        self.from.as_ref().is_some_and(untouched) && !self.is_moved() && !self.is_merged()
    }

    /// Whether it stands on another page, or out of order in its own.
    #[must_use]
    pub fn is_moved(&self) -> bool {
        self.from.as_ref().is_some_and(|from| !from.same_page || !from.in_order)
    }

    /// Whether its text changed.
    #[must_use]
    pub fn is_changed(&self) -> bool {
        self.from.as_ref().is_some_and(|from| !from.same_text)
    }

    /// Whether it continues an old unit under another id.
    #[must_use]
    pub fn is_renamed(&self) -> bool {
        self.from.as_ref().is_some_and(|from| from.address.unit != self.id)
    }

    /// Whether it continues nothing. A part that was split off is new too.
    #[must_use]
    pub fn is_new(&self) -> bool {
        self.from.is_none()
    }

    /// Whether it is a part of an old unit that another one continues.
    #[must_use]
    pub fn is_split(&self) -> bool {
        self.split_from.is_some()
    }

    /// Whether more than one old unit went into it.
    #[must_use]
    pub fn is_merged(&self) -> bool {
        !self.merged.is_empty()
    }
}

/// Gives every unit of `new` its id, and tells what became of those of `old`.
///
/// The order of the pages in the two lists does not matter.
#[must_use]
pub fn align(old: &[OldPage<'_>], new: &[NewPage<'_>]) -> Alignment {
    let mut board = Board::new(old, new);
    equal::place_unchanged_pages(&mut board);
    if board.has_open() {
        let bags = Bags::of(&board);
        pages::pair_renamed(&mut board, &bags);
        equal::place_pinned(&mut board);
        equal::place_unique(&mut board, &bags);
        equal::place_in_order(&mut board);
        equal::place_on_the_page(&mut board);
        equal::place_same_words(&mut board, &bags);
        edited::place_in_gaps(&mut board, &bags);
        equal::place_repeated(&mut board, &bags);
        edited::place_moved(&mut board, &bags);
        edited::place_in_gaps(&mut board, &bags);
        parts::find_splits(&mut board, &bags);
        parts::find_merges(&mut board, &bags);
    }
    board.finish()
}

#[cfg(test)]
mod tests;
