//! Hands the ids of the last extract on to the units of today.
//!
//! A unit keeps its id for as long as it is recognisably the same: equal text in the same order first, then what was
//! edited in place between two neighbours that did not change, then equal text that moved. What is left is new, and
//! gets a fresh id; an id that nobody claims is gone. Linear but for the diff of the two orders.

use std::collections::{BTreeMap, BTreeSet};

use similar::{Algorithm, DiffOp, capture_diff_slices};

use crate::id::UnitId;
use crate::nearest::word_likeness;

/// How much of two texts must be common for one to count as an edit of the other.
const SAME_UNIT: f32 = 0.45;
/// The same where nothing else stands between the same two neighbours.
const SAME_LONELY_UNIT: f32 = 0.2;

/// A unit as the source catalog of the last extract has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    /// Its id.
    pub id: UnitId,
    /// Its source text at that time.
    pub text: String,
}

/// What became of one unit of today.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    /// Same text, same order.
    Kept,
    /// Same text, another place in the page.
    Moved,
    /// Another text in the same place; holds the old one.
    Changed(String),
    /// Was not there.
    New,
}

/// A unit of today with its id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Aligned {
    /// The id.
    pub id: UnitId,
    /// What became of it.
    pub fate: Fate,
}

/// A unit of today, before it has an id.
#[derive(Clone, Copy, Debug)]
pub struct Fresh<'a> {
    /// Its text.
    pub text: &'a str,
    /// The id that its author pinned, if any: it wins over all likeness.
    pub pinned: Option<&'a UnitId>,
}

/// The ids of `new`, in order, and the known units that are gone.
#[must_use]
pub fn align(old: &[Known], new: &[Fresh<'_>]) -> (Vec<Aligned>, Vec<Known>) {
    let mut board = Board::new(old, new);
    board.place_pinned();
    board.place_in_order();
    board.place_moved();
    board.finish()
}

/// Which old unit each new one continues, filled by one pass after the other.
struct Board<'a> {
    old: &'a [Known],
    new: &'a [Fresh<'a>],
    /// For each new unit, the old one it continues.
    from: Vec<Option<usize>>,
    taken: Vec<bool>,
    moved: BTreeSet<usize>,
}

impl<'a> Board<'a> {
    fn new(old: &'a [Known], new: &'a [Fresh<'a>]) -> Self {
        Self { old, new, from: vec![None; new.len()], taken: vec![false; old.len()], moved: BTreeSet::new() }
    }

    fn join(&mut self, old: usize, new: usize) {
        if let (Some(from), Some(taken)) = (self.from.get_mut(new), self.taken.get_mut(old)) {
            *from = Some(old);
            *taken = true;
        }
    }

    fn place_pinned(&mut self) {
        let by_id: BTreeMap<&UnitId, usize> = self.old.iter().enumerate().map(|(at, known)| (&known.id, at)).collect();
        for (at, fresh) in self.new.iter().enumerate() {
            if let Some(old) = fresh.pinned.and_then(|id| by_id.get(id)) {
                self.join(*old, at);
            }
        }
    }

    fn place_in_order(&mut self) {
        let free_old: Vec<usize> = (0..self.old.len()).filter(|at| !self.is_taken(*at)).collect();
        let free_new: Vec<usize> = (0..self.new.len()).filter(|at| self.is_open(*at)).collect();
        let old_texts: Vec<&str> = free_old.iter().map(|at| self.old_text(*at)).collect();
        let new_texts: Vec<&str> = free_new.iter().map(|at| self.new_text(*at)).collect();
        for op in capture_diff_slices(Algorithm::Patience, &old_texts, &new_texts) {
            let old = free_old.get(op.old_range()).unwrap_or_default();
            let new = free_new.get(op.new_range()).unwrap_or_default();
            match op {
                DiffOp::Equal { .. } => old.iter().zip(new).for_each(|(old, new)| self.join(*old, *new)),
                DiffOp::Replace { .. } => self.place_gap(old, new),
                DiffOp::Delete { .. } | DiffOp::Insert { .. } => {}
            }
        }
    }

    /// Units between the same two neighbours: pairs those that are alike, keeping the order.
    fn place_gap(&mut self, old: &[usize], new: &[usize]) {
        let lonely = old.len() == 1 && new.len() == 1;
        let enough = if lonely { SAME_LONELY_UNIT } else { SAME_UNIT };
        let mut rest = old;
        for at in new {
            let found = rest.iter().position(|old| {
                let elsewhere = self.stands_elsewhere(*old);
                !elsewhere && word_likeness(self.old_text(*old), self.new_text(*at)) >= enough
            });
            if let Some(position) = found
                && let Some(old) = rest.get(position)
            {
                self.join(*old, *at);
                rest = rest.get(position + 1..).unwrap_or_default();
            }
        }
    }

    /// Whether the text of an old unit stands, unchanged, somewhere in the new page: then it moved and was not edited.
    fn stands_elsewhere(&self, old: usize) -> bool {
        let text = self.old_text(old);
        self.new.iter().enumerate().any(|(at, fresh)| fresh.text == text && self.is_open(at))
    }

    fn place_moved(&mut self) {
        let mut by_text: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for at in (0..self.old.len()).rev().filter(|at| !self.is_taken(*at)) {
            by_text.entry(self.old_text(at)).or_default().push(at);
        }
        for at in 0..self.new.len() {
            if self.is_open(at)
                && let Some(old) = by_text.get_mut(self.new_text(at)).and_then(Vec::pop)
            {
                self.join(old, at);
                self.moved.insert(at);
            }
        }
    }

    fn finish(self) -> (Vec<Aligned>, Vec<Known>) {
        let mut names: BTreeSet<UnitId> = self.old.iter().map(|known| known.id.clone()).collect();
        names.extend(self.new.iter().filter_map(|fresh| fresh.pinned.cloned()));
        let mut aligned = Vec::with_capacity(self.new.len());
        for (at, fresh) in self.new.iter().enumerate() {
            let before = self.from.get(at).copied().flatten().and_then(|old| self.old.get(old));
            let id = match (fresh.pinned, before) {
                (Some(pinned), _) => pinned.clone(),
                (None, Some(known)) => known.id.clone(),
                (None, None) => UnitId::from_text(fresh.text, &names),
            };
            names.insert(id.clone());
            let fate = match before {
                None => Fate::New,
                Some(known) if known.text != fresh.text => Fate::Changed(known.text.clone()),
                Some(_) if self.moved.contains(&at) => Fate::Moved,
                Some(_) => Fate::Kept,
            };
            aligned.push(Aligned { id, fate });
        }
        let gone = self.old.iter().zip(&self.taken).filter(|(_, taken)| !**taken).map(|(known, _)| known.clone());
        (aligned, gone.collect())
    }

    fn is_open(&self, new: usize) -> bool {
        self.from.get(new).is_some_and(Option::is_none) && self.new.get(new).is_some_and(|fresh| fresh.pinned.is_none())
    }

    fn is_taken(&self, old: usize) -> bool {
        self.taken.get(old).copied().unwrap_or(true)
    }

    fn old_text(&self, at: usize) -> &'a str {
        self.old.get(at).map_or("", |known| &known.text)
    }

    fn new_text(&self, at: usize) -> &'a str {
        self.new.get(at).map_or("", |fresh| fresh.text)
    }
}

#[cfg(test)]
mod tests {
    use super::{Fate, Fresh, Known, align};
    use crate::id::UnitId;
    use proptest::prelude::*;

    fn known(texts: &[&str]) -> Vec<Known> {
        let (aligned, _) = align(&[], &fresh(texts));
        aligned.into_iter().zip(texts).map(|(a, text)| Known { id: a.id, text: (*text).to_owned() }).collect()
    }

    fn fresh<'a>(texts: &[&'a str]) -> Vec<Fresh<'a>> {
        texts.iter().map(|text| Fresh { text, pinned: None }).collect()
    }

    fn ids(old: &[&str], new: &[&str]) -> String {
        let (aligned, gone) = align(&known(old), &fresh(new));
        let mut told: Vec<String> = aligned
            .iter()
            .map(|a| {
                let mark = match a.fate {
                    Fate::Kept => "=",
                    Fate::Moved => "~",
                    Fate::Changed(_) => "!",
                    Fate::New => "+",
                };
                format!("{mark}{}", a.id)
            })
            .collect();
        told.extend(gone.iter().map(|known| format!("-{}", known.id)));
        told.join(" ")
    }

    #[test]
    fn edits_keep_their_id() {
        assert_eq!(ids(&["One", "Two words", "Three"], &["One", "Two other words", "Three"]), "=one !two-words =three");
        assert_eq!(ids(&["A b c d"], &["A b x d"]), "!a-b-c-d");
    }

    #[test]
    fn moves_and_duplicates_keep_their_id() {
        assert_eq!(ids(&["One", "Two", "Three"], &["Three", "One", "Two"]), "~three =one =two");
        assert_eq!(ids(&["Note", "x y", "Note"], &["Note", "x z", "Note"]), "=note !x-y =note-2");
    }

    #[test]
    fn what_is_unlike_is_new() {
        assert_eq!(
            ids(&["One", "Two", "Three"], &["One", "Quite another", "Three"]),
            "=one +quite-another =three -two"
        );
        assert_eq!(ids(&["Gone"], &[]), "-gone");
    }

    #[test]
    fn a_fresh_id_never_reuses_one_that_just_went() {
        assert_eq!(ids(&["Note"], &["Entirely new words here", "Fine"]), "+entirely-new-words-here +fine -note");
    }

    #[test]
    fn pinned_ids_win() {
        let pinned = UnitId::new("mine").unwrap();
        let new = [Fresh { text: "Anything", pinned: Some(&pinned) }];
        let old = [Known { id: pinned.clone(), text: "Else".to_owned() }];
        let (aligned, gone) = align(&old, &new);
        assert_eq!(aligned.first().map(|a| (a.id.as_str(), &a.fate)), Some(("mine", &Fate::Changed("Else".into()))));
        assert!(gone.is_empty());
    }

    proptest! {
        #[test]
        fn ids_are_unique_and_nothing_is_counted_twice(old in prop::collection::vec("[a-d ]{0,6}", 0..12), new in prop::collection::vec("[a-d ]{0,6}", 0..12)) {
            let old: Vec<&str> = old.iter().map(String::as_str).collect();
            let new: Vec<&str> = new.iter().map(String::as_str).collect();
            let old = known(&old);
            let (aligned, gone) = align(&old, &fresh(&new));
            let unique: std::collections::BTreeSet<_> = aligned.iter().map(|a| &a.id).collect();
            prop_assert_eq!(unique.len(), new.len());
            let continued = aligned.iter().filter(|a| a.fate != Fate::New).count();
            prop_assert_eq!(continued + gone.len(), old.len());
        }

        #[test]
        fn the_same_page_keeps_everything(texts in prop::collection::vec("[a-d ]{0,6}", 0..12)) {
            let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
            let (aligned, gone) = align(&known(&texts), &fresh(&texts));
            prop_assert!(aligned.iter().all(|a| a.fate == Fate::Kept) && gone.is_empty());
        }
    }
}
