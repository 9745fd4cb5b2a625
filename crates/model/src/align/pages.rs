//! Which pages were renamed: a page that vanished and one that appeared with mostly the same words are one page.

use std::cmp::Reverse;

use super::board::{Board, put};
use super::candidates::{Texts, candidates};
use super::words::{Bag, Bags};

/// The share of words, in thousandths, that makes two pages one.
const SAME_PAGE: u32 = 500;

/// Makes partners of vanished and appeared pages, the most like first; of equals, those with the same file name.
pub(super) fn pair_renamed(board: &mut Board<'_>, bags: &Bags) {
    let mut is_there = vec![false; board.old.pages.len()];
    board.partner.iter().flatten().for_each(|old| put(&mut is_there, *old, true));
    let vanished = (0..board.old.pages.len()).filter(|page| is_there.get(*page) == Some(&false));
    let appeared = (0..board.new.pages.len()).filter(|page| board.partner_of(*page).is_none());
    let old: Vec<(usize, Bag)> =
        vanished.map(|page| (page, Bag::joined(board.old.units(page).map(|unit| bags.of_old(unit))))).collect();
    let new: Vec<(usize, Bag)> =
        appeared.map(|page| (page, Bag::joined(board.new.units(page).map(|unit| bags.of_new(unit))))).collect();
    let mut alike: Vec<(Reverse<u32>, bool, usize, usize)> = Vec::new();
    for (old_at, new_at) in candidates(&texts(&old), &texts(&new)) {
        let (Some((old, old_bag)), Some((new, new_bag))) = (old.get(old_at), new.get(new_at)) else { continue };
        let likeness = old_bag.likeness(new_bag);
        if likeness >= SAME_PAGE {
            alike.push((Reverse(likeness), !has_same_file_name(board, *old, *new), *old, *new));
        }
    }
    alike.sort_unstable();
    for (_, _, old, new) in alike {
        if board.partner_of(new).is_none() && is_there.get(old) == Some(&false) {
            put(&mut board.partner, new, Some(old));
            put(&mut is_there, old, true);
        }
    }
}

/// The pages by their place in the list.
fn texts(pages: &[(usize, Bag)]) -> Texts<'_> {
    pages.iter().enumerate().map(|(at, (_, bag))| (at, bag.order.as_slice())).collect()
}

fn has_same_file_name(board: &Board<'_>, old: usize, new: usize) -> bool {
    let old = board.old.pages.get(old).map(|page| page.name());
    old == board.new.pages.get(new).map(|page| page.name())
}
