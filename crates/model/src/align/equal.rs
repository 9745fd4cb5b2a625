//! The passes that need no judgement of likeness: unchanged pages, pinned ids, equal texts in order and elsewhere.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::board::{Board, put};
use super::words::Bags;
use crate::id::UnitId;

/// Pages whose units are all as they were: the usual case, settled by comparing texts.
pub(super) fn place_unchanged_pages(board: &mut Board<'_>) {
    for (old, new) in board.changed_pages() {
        let (olds, news) = (board.old.units(old), board.new.units(new));
        let is_same = |(old, new): (usize, usize)| {
            let is_pinned = board.fresh(new).is_some_and(|fresh| fresh.pinned.is_some());
            board.old.text(old) == board.new.text(new) && (!is_pinned || board.is_pinned_to(new, old))
        };
        if olds.len() == news.len() && olds.clone().zip(news.clone()).all(is_same) {
            for (old, new) in olds.zip(news) {
                board.join(old, new);
            }
            put(&mut board.unchanged, new, true);
        }
    }
}

/// Units whose id their author wrote into the page.
pub(super) fn place_pinned(board: &mut Board<'_>) {
    for (old_page, new_page) in board.changed_pages() {
        let ids = board.old.units(old_page).filter_map(|old| Some((&board.known(old)?.id, old)));
        let by_id: BTreeMap<&UnitId, usize> = ids.collect();
        for new in board.new.units(new_page) {
            if let Some(old) = board.fresh(new).and_then(|fresh| by_id.get(fresh.pinned?)) {
                board.join(*old, new);
            }
        }
    }
}

/// Equal texts in the same order between the same neighbours. A label belongs to what follows it: of two equal ones the
/// one before a unit that is settled is taken.
pub(super) fn place_in_order(board: &mut Board<'_>) {
    for (old_page, new_page) in board.changed_pages() {
        for (old, new) in board.anchors(new_page) {
            place_backwards(board, old, new);
        }
        for (olds, news) in board.gaps(old_page, new_page) {
            let old_texts: Vec<&str> = olds.iter().map(|old| board.old.text(*old)).collect();
            let new_texts: Vec<&str> = news.iter().map(|new| board.new.text(*new)).collect();
            for op in capture_diff_slices(Algorithm::Patience, &old_texts, &new_texts) {
                if let DiffOp::Equal { old_index, new_index, len } = op {
                    let olds = olds.iter().skip(old_index).take(len);
                    for (old, new) in olds.zip(news.iter().skip(new_index)) {
                        board.join(*old, *new);
                    }
                }
            }
        }
    }
    place_neighbours(board);
}

/// Equal texts before two units that are one.
fn place_backwards(board: &mut Board<'_>, old: usize, new: usize) {
    let before = |board: &Board<'_>, old, new| board.old.previous(old).zip(board.new.previous(new));
    let mut next = before(board, old, new);
    while let Some((old, new)) = next {
        let is_joined = board.old.text(old) == board.new.text(new) && board.join(old, new);
        next = before(board, old, new).filter(|_| is_joined);
    }
}

/// The open units of both sides that have one text, or the same words.
#[derive(Default)]
struct Twins {
    old: Vec<usize>,
    new: Vec<usize>,
    /// How many units of each side have the text, settled or not.
    all: (usize, usize),
}

fn twins<'a>(board: &Board<'a>) -> BTreeMap<&'a str, Twins> {
    let mut by_text: BTreeMap<&str, Twins> = BTreeMap::new();
    for new in board.open_new() {
        by_text.entry(board.new.text(new)).or_default().new.push(new);
    }
    for (old, text) in board.old.texts.iter().enumerate() {
        if let Some(twins) = by_text.get_mut(text) {
            twins.all.0 += 1;
            if board.is_open_old(old) {
                twins.old.push(old);
            }
        }
    }
    by_text.retain(|_, twins| !twins.old.is_empty());
    for text in &board.new.texts {
        if let Some(twins) = by_text.get_mut(text) {
            twins.all.1 += 1;
        }
    }
    by_text
}

/// Equal texts that there is only one of in the whole project, wherever they stand.
pub(super) fn place_unique(board: &mut Board<'_>, bags: &Bags) {
    for twins in twins(board).values() {
        if let (Twins { all: (1, 1), .. }, [old], [new]) = (twins, twins.old.as_slice(), twins.new.as_slice())
            && (board.is_same_page(*old, *new) || bags.of_new(*new).len() >= 2)
        {
            board.join(*old, *new);
        }
    }
}

/// Repeated texts that the same page has in another order.
pub(super) fn place_on_the_page(board: &mut Board<'_>) {
    for twins in twins(board).values() {
        let mut by_page = by_page(board, &twins.old);
        for new in &twins.new {
            let page = board.partner_of(board.new.page_of(*new));
            if let Some(old) = page.and_then(|page| by_page.get_mut(&page)?.pop()) {
                board.join(old, *new);
            }
        }
    }
    place_neighbours(board);
}

/// Texts with the same words, though with other marks or link targets, where one old and one new unit have them: on
/// the page, then, if they say enough to be known again, anywhere.
pub(super) fn place_same_words(board: &mut Board<'_>, bags: &Bags) {
    let mut by_words: BTreeMap<(Option<usize>, u64), Twins> = BTreeMap::new();
    for new in board.open_new().into_iter().filter(|new| bags.of_new(*new).len() > 0) {
        let (spoken, page) = (bags.of_new(new).spoken, board.partner_of(board.new.page_of(new)));
        let is_telling = bags.of_new(new).len() > 3;
        let keys = page.map(|page| (Some(page), spoken)).into_iter().chain(is_telling.then_some((None, spoken)));
        keys.for_each(|key| by_words.entry(key).or_default().new.push(new));
    }
    for old in board.open_old() {
        let (spoken, page) = (bags.of_old(old).spoken, board.old.page_of(old));
        for key in [(Some(page), spoken), (None, spoken)] {
            by_words.entry(key).and_modify(|twins| twins.old.push(old));
        }
    }
    // On a page first: a key without a page sorts before all others.
    for twins in by_words.values().rev() {
        if let ([old], [new]) = (twins.old.as_slice(), twins.new.as_slice()) {
            board.join(*old, *new);
        }
    }
}

/// Repeated texts on other pages: first from a page that other units came from too, then, if they say enough to be
/// known again anywhere, in order.
pub(super) fn place_repeated(board: &mut Board<'_>, bags: &Bags) {
    place_neighbours(board);
    let sources = sources(board);
    for twins in twins(board).values() {
        let mut by_page = by_page(board, &twins.old);
        for new in &twins.new {
            let pages = sources.get(board.new.page_of(*new)).into_iter().flatten();
            let found = pages.map(|(_, page)| *page).find_map(|page| by_page.get_mut(&page)?.pop());
            if let Some(old) = found {
                board.join(old, *new);
            }
        }
        let is_telling = twins.new.iter().any(|new| bags.of_new(*new).len() >= 3);
        let olds = twins.old.iter().filter(|old| is_telling && board.is_open_old(**old));
        let news = twins.new.iter().filter(|new| board.is_open_new(**new));
        let pairs: Vec<(usize, usize)> = olds.copied().zip(news.copied()).collect();
        for (old, new) in pairs {
            board.join(old, new);
        }
    }
    place_neighbours(board);
}

/// Old units by their page, the first one last.
fn by_page(board: &Board<'_>, olds: &[usize]) -> BTreeMap<usize, Vec<usize>> {
    let mut by_page: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for old in olds.iter().rev() {
        by_page.entry(board.old.page_of(*old)).or_default().push(*old);
    }
    by_page
}

/// For each new page the old pages that its units came from, the one that gave most first.
fn sources(board: &Board<'_>) -> Vec<Vec<(Reverse<usize>, usize)>> {
    let pages = 0..board.new.pages.len();
    let of_page = |page: usize| {
        let mut from: Vec<usize> =
            board.new.units(page).filter_map(|new| Some(board.old.page_of(board.from(new)?))).collect();
        from.sort_unstable();
        let runs = from.chunk_by(|a, b| a == b);
        let mut counted: Vec<_> = runs.filter_map(|run| Some((Reverse(run.len()), *run.first()?))).collect();
        counted.sort_unstable();
        counted
    };
    pages.map(of_page).collect()
}

/// Equal texts next to a unit that was found: they came along with it.
fn place_neighbours(board: &mut Board<'_>) {
    let mut found: Vec<(usize, usize)> =
        (0..board.new.texts.len()).filter_map(|new| Some((board.from(new)?, new))).collect();
    while let Some((old, new)) = found.pop() {
        let after = board.old.next(old).zip(board.new.next(new));
        let before = board.old.previous(old).zip(board.new.previous(new));
        for (old, new) in after.into_iter().chain(before) {
            let is_open = board.is_open_new(new) && board.old.text(old) == board.new.text(new);
            if is_open && board.join(old, new) {
                found.push((old, new));
            }
        }
    }
}
