//! The state that the passes of an alignment share: all units of both sides in one row each, and who continues whom.

use std::collections::BTreeMap;
use std::ops::Range;

use super::names::Namer;
use super::order::longest_increasing;
use super::{Aligned, Alignment, Fresh, Gone, Known, NewPage, OldPage, Origin};
use crate::id::{PageId, UnitAddress};

/// One side: its pages by name, and their units in one row.
pub(super) struct Side<'a> {
    /// The names of the pages, sorted.
    pub(super) pages: Vec<&'a PageId>,
    /// The text of each unit.
    pub(super) texts: Vec<&'a str>,
    /// The page of each unit.
    page: Vec<usize>,
    /// Where each page's units begin, and where the last one's end.
    starts: Vec<usize>,
}

impl<'a> Side<'a> {
    fn new() -> Self {
        Self { pages: Vec::new(), texts: Vec::new(), page: Vec::new(), starts: vec![0] }
    }

    fn push(&mut self, page: &'a PageId, texts: impl Iterator<Item = &'a str>) {
        self.texts.extend(texts);
        self.page.resize(self.texts.len(), self.pages.len());
        self.pages.push(page);
        self.starts.push(self.texts.len());
    }

    /// The units of a page.
    pub(super) fn units(&self, page: usize) -> Range<usize> {
        let start = |at: usize| self.starts.get(at).copied().unwrap_or(self.texts.len());
        start(page)..start(page + 1)
    }

    /// The page of a unit.
    pub(super) fn page_of(&self, unit: usize) -> usize {
        self.page.get(unit).copied().unwrap_or_default()
    }

    /// The text of a unit.
    pub(super) fn text(&self, unit: usize) -> &'a str {
        self.texts.get(unit).copied().unwrap_or_default()
    }

    /// The unit before one, on the same page.
    pub(super) fn previous(&self, unit: usize) -> Option<usize> {
        unit.checked_sub(1).filter(|before| self.page_of(*before) == self.page_of(unit))
    }

    /// The unit after one, on the same page.
    pub(super) fn next(&self, unit: usize) -> Option<usize> {
        Some(unit + 1).filter(|next| *next < self.texts.len() && self.page_of(*next) == self.page_of(unit))
    }
}

/// Who continues whom, filled by one pass after the other.
pub(super) struct Board<'a> {
    /// The units of the last extract.
    pub(super) old: Side<'a>,
    /// The units of today.
    pub(super) new: Side<'a>,
    known: Vec<&'a Known>,
    fresh: Vec<Fresh<'a>>,
    /// For each new unit, the old one that it continues.
    from: Vec<Option<usize>>,
    /// For each old unit, the new one that continues it.
    to: Vec<Option<usize>>,
    /// For each new page, the old one that it is.
    pub(super) partner: Vec<Option<usize>>,
    /// For each new page, whether nothing in it changed.
    pub(super) unchanged: Vec<bool>,
    /// For each new unit, the old one that it was split from.
    pub(super) split_from: Vec<Option<usize>>,
    /// For each old unit, the new one that it was merged into.
    pub(super) merged_into: Vec<Option<usize>>,
    /// For each page of the caller's, its place among the sorted ones.
    places: Vec<usize>,
}

impl<'a> Board<'a> {
    pub(super) fn new(old_pages: &[OldPage<'a>], new_pages: &[NewPage<'a>]) -> Self {
        let mut old_sorted: Vec<&OldPage<'a>> = old_pages.iter().collect();
        old_sorted.sort_by_key(|page| page.page);
        let mut new_sorted: Vec<(usize, &NewPage<'a>)> = new_pages.iter().enumerate().collect();
        new_sorted.sort_by_key(|(_, page)| page.page);
        let (mut old, mut new) = (Side::new(), Side::new());
        let (mut known, mut fresh) = (Vec::new(), Vec::new());
        for page in old_sorted {
            old.push(page.page, page.units.iter().map(|unit| unit.text.as_str()));
            known.extend(page.units);
        }
        let mut places = vec![0; new_pages.len()];
        for (sorted, (given, page)) in new_sorted.into_iter().enumerate() {
            new.push(page.page, page.units.iter().map(|unit| unit.text));
            fresh.extend_from_slice(page.units);
            put(&mut places, given, sorted);
        }
        let by_name: BTreeMap<&PageId, usize> = old.pages.iter().enumerate().map(|(at, page)| (*page, at)).collect();
        Self {
            from: vec![None; fresh.len()],
            to: vec![None; known.len()],
            partner: new.pages.iter().map(|page| by_name.get(page).copied()).collect(),
            unchanged: vec![false; new.pages.len()],
            split_from: vec![None; fresh.len()],
            merged_into: vec![None; known.len()],
            places,
            old,
            new,
            known,
            fresh,
        }
    }

    /// Lets a new unit continue an old one, if neither is settled.
    pub(super) fn join(&mut self, old: usize, new: usize) -> bool {
        let free = self.is_open_old(old) && self.is_open_new(new);
        if free {
            put(&mut self.from, new, Some(old));
            put(&mut self.to, old, Some(new));
        }
        free
    }

    /// Takes back that a new unit continues an old one.
    pub(super) fn part(&mut self, old: usize, new: usize) {
        put(&mut self.from, new, None);
        put(&mut self.to, old, None);
    }

    /// The old unit that a new one continues.
    pub(super) fn from(&self, new: usize) -> Option<usize> {
        self.from.get(new).copied().flatten()
    }

    /// The new unit that continues an old one.
    pub(super) fn to(&self, old: usize) -> Option<usize> {
        self.to.get(old).copied().flatten()
    }

    /// Whether a new unit continues nothing yet.
    pub(super) fn is_open_new(&self, new: usize) -> bool {
        self.from.get(new).is_some_and(Option::is_none)
    }

    /// Whether nothing continues an old unit yet.
    pub(super) fn is_open_old(&self, old: usize) -> bool {
        self.to.get(old).is_some_and(Option::is_none)
    }

    /// Whether anything is left to do.
    pub(super) fn has_open(&self) -> bool {
        self.from.iter().any(Option::is_none) && self.to.iter().any(Option::is_none)
    }

    /// The new units that continue nothing yet.
    pub(super) fn open_new(&self) -> Vec<usize> {
        (0..self.fresh.len()).filter(|unit| self.is_open_new(*unit)).collect()
    }

    /// The old units that nothing continues yet.
    pub(super) fn open_old(&self) -> Vec<usize> {
        (0..self.known.len()).filter(|unit| self.is_open_old(*unit)).collect()
    }

    /// The old page that a new page is.
    pub(super) fn partner_of(&self, page: usize) -> Option<usize> {
        self.partner.get(page).copied().flatten()
    }

    /// The pages that changed, with the old pages that they were.
    pub(super) fn changed_pages(&self) -> Vec<(usize, usize)> {
        let changed = |page: &usize| !self.unchanged.get(*page).copied().unwrap_or_default();
        (0..self.new.pages.len()).filter(changed).filter_map(|page| Some((self.partner_of(page)?, page))).collect()
    }

    /// Whether two units stand on the same page, or on a page and what it was renamed to.
    pub(super) fn is_same_page(&self, old: usize, new: usize) -> bool {
        self.partner_of(self.new.page_of(new)) == Some(self.old.page_of(old))
    }

    /// An old unit.
    pub(super) fn known(&self, old: usize) -> Option<&'a Known> {
        self.known.get(old).copied()
    }

    /// A new unit.
    pub(super) fn fresh(&self, new: usize) -> Option<Fresh<'a>> {
        self.fresh.get(new).copied()
    }

    /// Whether a new unit has an id of its author's that the old one has too.
    pub(super) fn is_pinned_to(&self, new: usize, old: usize) -> bool {
        let id = self.fresh(new).and_then(|fresh| fresh.pinned);
        id.is_some() && id == self.known(old).map(|known| &known.id)
    }

    /// The units of a new page that continue units of its partner in order: pairs of an old and a new unit.
    pub(super) fn anchors(&self, page: usize) -> Vec<(usize, usize)> {
        let pairs: Vec<(usize, usize)> = self
            .new
            .units(page)
            .filter_map(|new| Some((self.from(new)?, new)))
            .filter(|(old, new)| self.is_same_page(*old, *new))
            .collect();
        let places: Vec<usize> = pairs.iter().map(|(old, _)| *old).collect();
        longest_increasing(&places).into_iter().filter_map(|at| pairs.get(at).copied()).collect()
    }

    /// The open units of both sides between two neighbours that are settled, where there are any on both.
    pub(super) fn gaps(&self, old_page: usize, new_page: usize) -> Vec<(Vec<usize>, Vec<usize>)> {
        let mut gaps = Vec::new();
        let (olds, news) = (self.old.units(old_page), self.new.units(new_page));
        let (mut old_start, mut new_start) = (olds.start, news.start);
        for (old_end, new_end) in self.anchors(new_page).into_iter().chain([(olds.end, news.end)]) {
            let old: Vec<usize> = (old_start..old_end).filter(|old| self.is_open_old(*old)).collect();
            let new: Vec<usize> = (new_start..new_end).filter(|new| self.is_open_new(*new)).collect();
            if !old.is_empty() && !new.is_empty() {
                gaps.push((old, new));
            }
            (old_start, new_start) = (old_end + 1, new_end + 1);
        }
        gaps
    }

    fn old_address(&self, old: usize) -> Option<UnitAddress> {
        let page = (*self.old.pages.get(self.old.page_of(old))?).clone();
        Some(UnitAddress { page, unit: self.known(old)?.id.clone() })
    }

    /// What all passes together found.
    pub(super) fn finish(self) -> Alignment {
        let mut aligned: Vec<Vec<Aligned>> = (0..self.new.pages.len()).map(|page| self.finish_page(page)).collect();
        for (old, host) in self.merged_into.iter().enumerate() {
            let Some(host) = *host else { continue };
            let page = self.new.page_of(host);
            let at = host - self.new.units(page).start;
            if let Some(unit) = aligned.get_mut(page).and_then(|units| units.get_mut(at)) {
                unit.merged.extend(self.old_address(old));
            }
        }
        let gone = self.open_old().into_iter().filter_map(|old| self.gone(old, &aligned)).collect();
        let pages = self.places.iter().map(|place| aligned.get_mut(*place).map(std::mem::take).unwrap_or_default());
        Alignment { pages: pages.collect(), gone }
    }

    fn gone(&self, old: usize, aligned: &[Vec<Aligned>]) -> Option<Gone> {
        let host = self.merged_into.get(old).copied().flatten();
        let merged_into = host.and_then(|host| {
            let page = self.new.page_of(host);
            let unit = aligned.get(page)?.get(host - self.new.units(page).start)?.id.clone();
            Some(UnitAddress { page: (*self.new.pages.get(page)?).clone(), unit })
        });
        Some(Gone { address: self.old_address(old)?, text: self.old.text(old).to_owned(), merged_into })
    }

    fn finish_page(&self, page: usize) -> Vec<Aligned> {
        let mut in_order = vec![false; self.new.units(page).len()];
        let start = self.new.units(page).start;
        self.anchors(page).iter().for_each(|(_, new)| put(&mut in_order, new - start, true));
        let ids = Namer::new(self, page).names(self, page);
        let units = self.new.units(page).zip(ids).zip(in_order);
        units
            .map(|((new, id), in_order)| Aligned {
                id,
                from: self.from(new).and_then(|old| self.origin(old, new, in_order)),
                split_from: self.split_from.get(new).copied().flatten().and_then(|old| self.old_address(old)),
                merged: Vec::new(),
            })
            .collect()
    }

    fn origin(&self, old: usize, new: usize, in_order: bool) -> Option<Origin> {
        let address = self.old_address(old)?;
        let same_page = self.new.pages.get(self.new.page_of(new)).is_some_and(|page| **page == address.page);
        let (before, now) = (self.old.text(old), self.new.text(new));
        Some(Origin { address, text: before.to_owned(), same_text: before == now, same_page, in_order })
    }
}

/// Sets an element that is there.
pub(super) fn put<T>(list: &mut [T], at: usize, value: T) {
    if let Some(place) = list.get_mut(at) {
        *place = value;
    }
}
