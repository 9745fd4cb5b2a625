//! The passes for units that were split, and for units that were merged. Both ask the same question: which units are
//! mostly contained in another one, the host, beyond what the unit that continues it accounts for?

use std::collections::BTreeMap;

use super::board::{Board, Side, put};
use super::candidates::{Texts, candidates};
use super::words::{Bag, Bags, Shared, per_mille};

/// The share of a part, in thousandths, that must stand in its host.
const CONTAINED: u32 = 600;
/// The share of a host, in thousandths, that its parts must cover where nothing else continues it.
const COVERED: u32 = 550;
/// The least that a part and its host must share, in the sixteenths of bits that words weigh.
const LEAST: u32 = 8 * 16;
/// The same in words.
const FEWEST: usize = 3;
/// How far apart, in units, the parts of one host may stand.
const NEAR: usize = 3;

/// Units of one side that may hold units of the other.
struct Question<'b> {
    hosts: &'b [Bag],
    parts: &'b [Bag],
    /// Where the parts stand.
    side: &'b Side<'b>,
    /// The unit among the parts that continues, or is continued by, a host.
    continuing: &'b dyn Fn(usize) -> Option<usize>,
}

/// A host with its parts, the one that has most of it first.
struct Answer {
    host: usize,
    parts: Vec<usize>,
}

impl Question<'_> {
    fn host(&self, host: usize) -> Bag {
        self.hosts.get(host).cloned().unwrap_or_default()
    }

    fn part(&self, part: usize) -> Bag {
        self.parts.get(part).cloned().unwrap_or_default()
    }

    /// How many words of a host a part has.
    fn shared(&self, host: usize, part: usize) -> usize {
        self.hosts.get(host).zip(self.parts.get(part)).map_or(0, |(host, part)| host.shared(part).count)
    }

    fn is_near(&self, a: usize, b: usize) -> bool {
        self.side.page_of(a) == self.side.page_of(b) && a.abs_diff(b) <= NEAR
    }

    /// The hosts that turn out to have two parts or more, out of pairs of a host and a part.
    fn answers(&self, pairs: Vec<(usize, usize)>) -> Vec<Answer> {
        let contained = |(host, part): (usize, usize)| {
            let (host_bag, bag) = (self.hosts.get(host)?, self.parts.get(part)?);
            let shared = host_bag.shared(bag);
            let is_contained = per_mille(shared.weight, bag.total) >= CONTAINED;
            is_contained.then_some((part, std::cmp::Reverse(shared.count), host))
        };
        // Each part goes to the host that has most of it.
        let mut pairs: Vec<_> = pairs.into_iter().filter_map(contained).collect();
        pairs.sort_unstable();
        pairs.dedup_by_key(|(part, _, _)| *part);
        let mut by_host: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for (part, _, host) in pairs {
            by_host.entry(host).or_default().push(part);
        }
        by_host.into_iter().filter_map(|(host, parts)| self.answer(host, parts)).collect()
    }

    fn answer(&self, host: usize, mut parts: Vec<usize>) -> Option<Answer> {
        let most_first = |part: &usize| (std::cmp::Reverse(self.shared(host, *part)), *part);
        parts.sort_by_key(most_first);
        let continuing = (self.continuing)(host);
        let first = continuing.or_else(|| parts.first().copied())?;
        if self.shared(host, first) == 0 {
            return None;
        }
        let mut rest = self.host(host).without(&self.part(first));
        let mut found = vec![first];
        for part in parts.into_iter().filter(|part| *part != first && self.is_near(first, *part)) {
            let bag = self.part(part);
            let without = rest.without(&bag);
            // Where nothing of the host is left over, even a part of one word was plainly put there.
            let is_last = without.total == 0 && bag.total > 0 && bag.total == rest.total;
            if is_last || is_part(rest.shared(&bag), &bag) {
                rest = without;
                found.push(part);
            }
        }
        let whole = self.host(host).total;
        let is_covered = continuing.is_some() || per_mille(whole.saturating_sub(rest.total), whole) >= COVERED;
        found.sort_by_key(most_first);
        (found.len() > 1 && is_covered).then_some(Answer { host, parts: found })
    }
}

/// Whether what a text shares with the rest of a host makes it a part.
fn is_part(shared: Shared, part: &Bag) -> bool {
    shared.count >= FEWEST && shared.weight >= LEAST && per_mille(shared.weight, part.total) >= CONTAINED
}

/// Old units whose text now stands in several: the one with most of it continues it.
pub(super) fn find_splits(board: &mut Board<'_>, bags: &Bags) {
    let parts = board.open_new();
    let changed = |old: &usize| board.to(*old).is_none_or(|new| board.old.text(*old) != board.new.text(new));
    let hosts: Vec<usize> = (0..board.old.texts.len()).filter(changed).collect();
    let mut pairs = candidates(&texts(&hosts, &bags.old), &texts(&parts, &bags.new));
    for part in &parts {
        let around = around(&board.new, *part).filter_map(|new| board.from(new)).filter(changed);
        pairs.extend(around.map(|host| (host, *part)));
    }
    let continuing = |host: usize| board.to(host);
    let question = Question { hosts: &bags.old, parts: &bags.new, side: &board.new, continuing: &continuing };
    let answers = question.answers(pairs);
    for Answer { host, parts } in answers {
        let now = board.to(host);
        let most = now.filter(|new| board.fresh(*new).is_some_and(|fresh| fresh.pinned.is_some()));
        let Some(most) = most.or_else(|| parts.first().copied()) else { continue };
        now.into_iter().for_each(|new| board.part(host, new));
        board.join(host, most);
        parts.iter().filter(|part| **part != most).for_each(|part| put(&mut board.split_from, *part, Some(host)));
    }
}

/// Old units whose text now stands, together, in one: the one that has most of it lives on.
pub(super) fn find_merges(board: &mut Board<'_>, bags: &Bags) {
    let parts = board.open_old();
    let changed = |new: &usize| board.from(*new).is_none_or(|old| board.old.text(old) != board.new.text(*new));
    let hosts: Vec<usize> = (0..board.new.texts.len()).filter(changed).collect();
    let met = candidates(&texts(&parts, &bags.old), &texts(&hosts, &bags.new));
    let mut pairs: Vec<(usize, usize)> = met.into_iter().map(|(part, host)| (host, part)).collect();
    for part in &parts {
        let around = around(&board.old, *part).filter_map(|old| board.to(old)).filter(changed);
        pairs.extend(around.map(|host| (host, *part)));
    }
    let continuing = |host: usize| board.from(host);
    let question = Question { hosts: &bags.new, parts: &bags.old, side: &board.old, continuing: &continuing };
    let answers = question.answers(pairs);
    for Answer { host, parts } in answers {
        let now = board.from(host);
        let most = now.filter(|old| board.is_pinned_to(host, *old));
        let Some(most) = most.or_else(|| parts.first().copied()) else { continue };
        now.into_iter().for_each(|old| board.part(old, host));
        board.join(most, host);
        parts.iter().filter(|part| **part != most).for_each(|part| put(&mut board.merged_into, *part, Some(host)));
    }
}

fn texts<'b>(units: &[usize], bags: &'b [Bag]) -> Texts<'b> {
    units.iter().filter_map(|unit| Some((*unit, bags.get(*unit)?.order.as_slice()))).collect()
}

/// The units near one on its page.
fn around<'b>(side: &'b Side<'_>, unit: usize) -> impl Iterator<Item = usize> + 'b {
    let page = side.units(side.page_of(unit));
    let (start, end) = (page.start.max(unit.saturating_sub(NEAR)), page.end.min(unit + NEAR + 1));
    (start..end).filter(move |near| *near != unit)
}
