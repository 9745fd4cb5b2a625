//! The passes for units whose text changed: in the same place, and elsewhere.

use std::cmp::Reverse;

use super::board::{Board, put};
use super::candidates::candidates;
use super::words::{Bags, bits_of};

/// How like two texts must be, in thousandths, between the same two neighbours.
const IN_A_GAP: u32 = 380;
/// The same where nothing else stands between them.
const ALONE_IN_A_GAP: u32 = 320;
/// The same elsewhere on the page.
const ON_THE_PAGE: u32 = 430;
/// The same on another page.
const ELSEWHERE: u32 = 480;
/// What a neighbour that came along is worth.
const NEIGHBOUR: u32 = 100;
/// The likeness of letters, in thousandths, from which two short texts are one with a slip of the pen mended.
const SAME_LETTERS: u32 = 750;
/// The longest text, in bytes, whose letters are compared.
const SHORT: usize = 60;
/// The fewest letters that two such texts must share.
const FEWEST_LETTERS: usize = 4;
/// How much more than chance the shared words must be, in the sixteenths of bits that words weigh.
const BEYOND_CHANCE: u32 = 6 * 16;
/// The most comparisons in one gap. A larger one is left to the pass that looks everywhere.
const MOST_CELLS: usize = 1 << 14;

/// Units that were edited between the same two neighbours: the pairs, in order, that are most alike together.
pub(super) fn place_in_gaps(board: &mut Board<'_>, bags: &Bags) {
    for (old_page, new_page) in board.changed_pages() {
        for (olds, news) in board.gaps(old_page, new_page) {
            if olds.len() * news.len() > MOST_CELLS {
                continue;
            }
            for (old, new) in best_in_order(&likenesses(board, bags, &olds, &news)) {
                if let (Some(old), Some(new)) = (olds.get(old), news.get(new)) {
                    board.join(*old, *new);
                }
            }
        }
    }
}

/// How like each old unit of a gap is to each new one; 0 where not enough.
fn likenesses(board: &Board<'_>, bags: &Bags, olds: &[usize], news: &[usize]) -> Vec<Vec<u32>> {
    let enough = if olds.len() == 1 && news.len() == 1 { ALONE_IN_A_GAP } else { IN_A_GAP };
    let likeness = |old: usize, new: usize| {
        let words = bags.of_old(old).likeness_in_place(bags.of_new(new));
        let letters = if words < SAME_LETTERS { letters(board.old.text(old), board.new.text(new)) } else { 0 };
        Some(words.max(letters)).filter(|likeness| *likeness >= enough).unwrap_or_default()
    };
    olds.iter().map(|old| news.iter().map(|new| likeness(*old, *new)).collect()).collect()
}

/// The likeness of two short texts whose letters differ in one place only.
fn letters(old: &str, new: &str) -> u32 {
    if old.len().max(new.len()) > SHORT {
        return 0;
    }
    let (old_length, new_length) = (old.chars().count(), new.chars().count());
    let start = old.chars().zip(new.chars()).take_while(|(a, b)| a == b).count();
    let most = old_length.min(new_length) - start;
    let end = old.chars().rev().zip(new.chars().rev()).take(most).take_while(|(a, b)| a == b).count();
    let same = start + end;
    let share = (same * 2000).checked_div(old_length + new_length).and_then(|share| u32::try_from(share).ok());
    share.filter(|share| same >= FEWEST_LETTERS && *share >= SAME_LETTERS).unwrap_or_default()
}

/// The pairs of rows and columns, both in order, whose likenesses are best together. Likeness counts by its square, so
/// that one good pair is worth more than two poor ones.
fn best_in_order(likeness: &[Vec<u32>]) -> Vec<(usize, usize)> {
    let columns = likeness.first().map_or(0, Vec::len);
    let cell = |rows: &[Vec<u64>], row: usize, column: usize| -> u64 {
        rows.get(row).and_then(|row| row.get(column)).copied().unwrap_or_default()
    };
    let worth = |row: usize, column: usize| -> u64 {
        let likeness = likeness.get(row).and_then(|row| row.get(column)).copied().map_or(0, u64::from);
        likeness * likeness
    };
    let mut best: Vec<Vec<u64>> = vec![vec![0; columns + 1]];
    for row in 0..likeness.len() {
        let mut line = vec![0; columns + 1];
        for column in 0..columns {
            let paired = cell(&best, row, column) + worth(row, column);
            let other = cell(&best, row, column + 1).max(line.get(column).copied().unwrap_or_default());
            put(&mut line, column + 1, paired.max(other));
        }
        best.push(line);
    }
    let (mut row, mut column) = (likeness.len(), columns);
    let mut pairs = Vec::new();
    while row > 0 && column > 0 {
        let here = cell(&best, row, column);
        if here == cell(&best, row - 1, column) {
            row -= 1;
        } else if here == cell(&best, row, column - 1) {
            column -= 1;
        } else {
            (row, column) = (row - 1, column - 1);
            pairs.push((row, column));
        }
    }
    pairs.reverse();
    pairs
}

/// Units that were edited and moved, the most alike first; on the same page before others.
pub(super) fn place_moved(board: &mut Board<'_>, bags: &Bags) {
    let (old, new) = (board.open_old(), board.open_new());
    let chance = bits_of(old.len().max(1)) + bits_of(new.len().max(1)) + BEYOND_CHANCE;
    let old_texts = old.iter().map(|old| (*old, bags.of_old(*old).order.as_slice())).collect();
    let new_texts = new.iter().map(|new| (*new, bags.of_new(*new).order.as_slice())).collect();
    let mut pairs = candidates(&old_texts, &new_texts);
    pairs.extend(new.iter().flat_map(|new| beside(board, *new)));
    pairs.sort_unstable();
    pairs.dedup();
    let mut alike: Vec<(Reverse<u32>, usize, usize)> = Vec::new();
    for (old, new) in pairs {
        let (old_bag, new_bag) = (bags.of_old(old), bags.of_new(new));
        let neighbours = NEIGHBOUR * neighbours(board, old, new);
        let likeness = old_bag.likeness(new_bag) + neighbours;
        let enough = if board.is_same_page(old, new) { ON_THE_PAGE } else { ELSEWHERE };
        let evidence = old_bag.shared(new_bag).weight + neighbours;
        if likeness >= enough && evidence >= chance && is_free_to_move(board, old, new) {
            let at_home = if board.is_same_page(old, new) { NEIGHBOUR / 2 } else { 0 };
            alike.push((Reverse(likeness + at_home), new, old));
        }
    }
    alike.sort_unstable();
    for (_, new, old) in alike {
        board.join(old, new);
    }
}

/// A unit that its author named is not looked for on other pages: there its name means another.
fn is_free_to_move(board: &Board<'_>, old: usize, new: usize) -> bool {
    board.is_same_page(old, new) || board.fresh(new).is_some_and(|fresh| fresh.pinned.is_none())
}

/// The old units that stand beside what a new unit's neighbours were.
fn beside(board: &Board<'_>, new: usize) -> Vec<(usize, usize)> {
    let after = board.new.previous(new).and_then(|new| board.old.next(board.from(new)?));
    let before = board.new.next(new).and_then(|new| board.old.previous(board.from(new)?));
    after.into_iter().chain(before).filter(|old| board.is_open_old(*old)).map(|old| (old, new)).collect()
}

/// On how many sides two units have the same neighbour.
fn neighbours(board: &Board<'_>, old: usize, new: usize) -> u32 {
    let before = board.new.previous(new).and_then(|new| board.from(new));
    let after = board.new.next(new).and_then(|new| board.from(new));
    let same_before = before.is_some() && before == board.old.previous(old);
    let same_after = after.is_some() && after == board.old.next(old);
    u32::from(same_before) + u32::from(same_after)
}
