//! What an alignment costs: ten thousand units against ten thousand, the usual case and the hostile ones.

#![allow(clippy::unwrap_used, clippy::print_stdout)] // Tests.

use std::time::Instant;

use tafsiri_model::align::{Aligned, Alignment, Fresh, Known, NewPage, OldPage, align};
use tafsiri_model::{PageId, UnitId};

const UNITS: usize = 10_000;

/// Texts by page.
type Pages = Vec<Vec<String>>;

/// A text of words that depend on two numbers.
fn text(of: usize, salt: usize) -> String {
    let word = |at: usize| {
        let mixed = (of * 31 + at * 17 + salt).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 40;
        format!("w{}", (mixed % 3000) * (mixed / 3000 % 3000) / 3000)
    };
    (0..8 + of % 20).map(word).collect::<Vec<_>>().join(" ")
}

fn paged(texts: &[String], size: usize) -> Pages {
    texts.chunks(size).map(<[String]>::to_vec).collect()
}

fn made(texts: impl Iterator<Item = String>) -> Vec<String> {
    texts.collect()
}

fn timed(what: &str, old: &Pages, new: &Pages) -> Alignment {
    let ids: Vec<PageId> =
        (0..old.len().max(new.len())).map(|page| PageId::new(&format!("p{page:05}")).unwrap()).collect();
    let known =
        |(at, text): (usize, &String)| Known { id: UnitId::new(&format!("u{at}")).unwrap(), text: text.clone() };
    let known: Vec<Vec<Known>> = old.iter().map(|units| units.iter().enumerate().map(known).collect()).collect();
    let fresh: Vec<Vec<Fresh<'_>>> =
        new.iter().map(|units| units.iter().map(|text| Fresh { text, pinned: None }).collect()).collect();
    let old: Vec<OldPage<'_>> = ids.iter().zip(&known).map(|(page, units)| OldPage { page, units }).collect();
    let new: Vec<NewPage<'_>> = ids.iter().zip(&fresh).map(|(page, units)| NewPage { page, units }).collect();
    let start = Instant::now();
    let alignment = align(&old, &new);
    println!("{what:40} {:6} ms", start.elapsed().as_millis());
    alignment
}

fn count(alignment: &Alignment, is: impl Fn(&Aligned) -> bool) -> usize {
    alignment.pages.iter().flatten().filter(|unit| is(unit)).count()
}

#[test]
fn ten_thousand_units_against_ten_thousand() {
    let start = Instant::now();
    let base: Vec<String> = (0..UNITS).map(|of| text(of, 0)).collect();
    let pages = paged(&base, 40);
    assert_eq!(count(&timed("unchanged", &pages, &pages), Aligned::is_kept), UNITS);
    let mut touched = base.clone();
    for of in (0..UNITS).step_by(5) {
        let edited = touched[of].replacen(' ', " other ", 2);
        touched[of] = edited;
        touched.swap(of, (of * 7919) % UNITS);
    }
    let found = timed("a fifth edited and moved", &pages, &paged(&touched, 40));
    assert!(count(&found, Aligned::is_new) < 20);
    let mut one = pages.clone();
    one[7][3].push_str(" more");
    assert_eq!(count(&timed("one unit edited", &pages, &one), Aligned::is_changed), 1);
    let other: Vec<String> = (0..UNITS).map(|of| text(of, 7_777_777)).collect();
    timed("unrelated, many pages", &pages, &paged(&other, 40));
    let whole = paged(&base, UNITS);
    timed("unrelated, one page", &whole, &paged(&other, UNITS));
    let reversed = paged(&made(base.iter().rev().cloned()), UNITS);
    assert_eq!(count(&timed("one page reversed", &whole, &reversed), Aligned::is_new), 0);
    let edited = paged(&made(base.iter().map(|text| format!("{text} more"))), UNITS);
    assert!(count(&timed("one page, all edited", &whole, &edited), Aligned::is_new) < 100);
    let moved = paged(&made(base.iter().rev().map(|text| format!("{text} more"))), 40);
    timed("all edited and moved", &pages, &moved);
    let notes = vec!["Notes on it".to_owned(); UNITS];
    let same = vec!["Note".to_owned(); UNITS];
    timed("identical texts, in other pages", &paged(&same, 40), &paged(&same, 47));
    timed("identical texts, half of them", &paged(&same, UNITS), &paged(&same[..UNITS / 2], UNITS));
    timed("identical texts, all edited", &paged(&same, UNITS), &paged(&notes, UNITS));
    timed("identical texts, all edited, many pages", &paged(&same, 40), &paged(&notes, 37));
    timed("all new", &vec![], &paged(&same, 40));
    let hosts = paged(&made(base.chunks(2).map(|two| two.join(" "))), 40);
    assert!(count(&timed("all merged two by two", &pages, &hosts), Aligned::is_merged) > UNITS / 3);
    assert!(count(&timed("all split in two", &hosts, &pages), Aligned::is_split) > UNITS / 3);
    let words: usize = 40;
    let alternating = |shift: usize| made((0..UNITS).map(|of| format!("item {}", (of + shift) * 7 % words)));
    timed("few texts, shifted", &paged(&alternating(0), UNITS), &paged(&alternating(13), UNITS));
    let random = |salt: usize, texts: usize| {
        made((0..UNITS).map(|of| text(of, salt).len() % texts).map(|n| format!("item {n}")))
    };
    timed("three texts, at random", &paged(&random(1, 3), UNITS), &paged(&random(77, 3), UNITS));
    timed("fifty texts, at random", &paged(&random(1, 50), UNITS), &paged(&random(77, 50), UNITS));
    // A quadratic step would need minutes; this bound only has to tell the two apart on any machine.
    assert!(start.elapsed().as_secs() < 120);
}
