//! Any units, old and new: ids are unique, and every old unit is continued once or gone.
#![no_main]

use std::collections::BTreeSet;

use libfuzzer_sys::fuzz_target;
use tafsiri_model::align::{Fresh, Known, NewPage, OldPage, align};
use tafsiri_model::{PageId, UnitId};

/// Pages are parted by an empty line, units by a line end; a unit that begins with `#` pins the word behind it.
fn pages(text: &str) -> Vec<Vec<&str>> {
    text.split("\n\n").take(50).map(|page| page.lines().take(200).collect()).collect()
}

fuzz_target!(|data: &[u8]| {
    let text = String::from_utf8_lossy(data);
    let (old, new) = text.split_once("\0").unwrap_or((&text, ""));
    let (old, new) = (pages(old), pages(new));
    let names: Vec<PageId> = (0..50).map(|at| PageId::new(&format!("p{at}")).unwrap()).collect();
    let fresh = |pins: &[Option<UnitId>], page: &[&str]| -> Vec<(String, Option<UnitId>)> {
        page.iter().zip(pins).map(|(text, pin)| ((*text).to_owned(), pin.clone())).collect()
    };
    let unpinned: Vec<Vec<Fresh<'_>>> =
        old.iter().map(|page| page.iter().map(|text| Fresh { text, pinned: None }).collect()).collect();
    let first: Vec<NewPage<'_>> = names.iter().zip(&unpinned).map(|(page, units)| NewPage { page, units }).collect();
    let given = align(&[], &first);
    let known: Vec<Vec<Known>> = old
        .iter()
        .zip(&given.pages)
        .map(|(page, aligned)| {
            page.iter().zip(aligned).map(|(text, unit)| Known { id: unit.id.clone(), text: (*text).to_owned() }).collect()
        })
        .collect();
    let mut taken: Vec<BTreeSet<UnitId>> = vec![BTreeSet::new(); new.len()];
    let owned: Vec<Vec<(String, Option<UnitId>)>> = new
        .iter()
        .zip(&mut taken)
        .map(|(page, taken)| {
            let pin = |text: &&str| {
                let id = UnitId::new(text.strip_prefix('#')?.split(' ').next()?).ok()?;
                taken.insert(id.clone()).then_some(id)
            };
            let pins: Vec<Option<UnitId>> = page.iter().map(pin).collect();
            fresh(&pins, page)
        })
        .collect();
    let units: Vec<Vec<Fresh<'_>>> = owned
        .iter()
        .map(|page| page.iter().map(|(text, pinned)| Fresh { text, pinned: pinned.as_ref() }).collect())
        .collect();
    let old_pages: Vec<OldPage<'_>> = names.iter().zip(&known).map(|(page, units)| OldPage { page, units }).collect();
    let new_pages: Vec<NewPage<'_>> = names.iter().zip(&units).map(|(page, units)| NewPage { page, units }).collect();
    let alignment = align(&old_pages, &new_pages);
    let mut continued = 0;
    for (page, units) in alignment.pages.iter().zip(&units) {
        assert_eq!(page.iter().map(|unit| &unit.id).collect::<BTreeSet<_>>().len(), units.len());
        continued += page.iter().filter(|unit| unit.from.is_some()).count();
    }
    assert_eq!(continued + alignment.gone.len(), known.iter().map(Vec::len).sum::<usize>());
});
