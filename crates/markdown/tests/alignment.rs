//! Ids over three real years of a real course: what became of every unit, and that the counts add up.

#![allow(clippy::unwrap_used, clippy::print_stdout)] // Tests.

#[path = "../../../tests/corpora.rs"]
mod corpora;
#[path = "../../../tests/course.rs"]
mod course;

use std::collections::BTreeSet;

use course::{Extract, STEPS, aligned, extract, pages};
use tafsiri_markdown::Page;
use tafsiri_model::align::{Aligned, Alignment};

/// Every old unit is continued once or gone; ids are unique on a page.
fn check(old: &Extract, alignment: &Alignment) {
    let units: Vec<&Aligned> = alignment.pages.iter().flatten().collect();
    let continued: BTreeSet<_> = units.iter().filter_map(|unit| Some(&unit.from.as_ref()?.address)).collect();
    let sources = units.iter().filter(|unit| unit.from.is_some()).count();
    assert_eq!(continued.len(), sources, "an old unit is continued twice");
    let olds: usize = old.iter().map(|(_, units)| units.len()).sum();
    assert_eq!(olds, sources + alignment.gone.len());
    for page in &alignment.pages {
        assert_eq!(page.iter().map(|unit| &unit.id).collect::<BTreeSet<_>>().len(), page.len());
    }
}

fn row(step: &str, alignment: &Alignment, milliseconds: u128) {
    let count = |is: &dyn Fn(&Aligned) -> bool| alignment.pages.iter().flatten().filter(|unit| is(unit)).count();
    println!(
        "{step:18} {:6} {:6} {:6} {:6} {:6} {:6} {:6} {milliseconds:5} ms",
        count(&Aligned::is_kept),
        count(&Aligned::is_moved),
        count(&Aligned::is_changed),
        count(&Aligned::is_new),
        alignment.gone.len(),
        count(&Aligned::is_split),
        count(&Aligned::is_merged),
    );
}

/// What a person may want to read and judge: every pair and every newcomer.
fn tell(pages: &[Page], alignment: &Alignment) {
    for (page, units) in pages.iter().zip(&alignment.pages) {
        for (unit, aligned) in page.units.iter().zip(units) {
            let here = format!("{}#{}", page.id(), aligned.id);
            match &aligned.from {
                Some(from) if !from.same_text => {
                    println!("CHANGED {here} from {}\n  - {}\n  + {}", from.address, from.text, unit.text);
                }
                Some(from) if aligned.is_moved() => println!("MOVED {here} from {} | {}", from.address, unit.text),
                Some(_) => {}
                None => println!("NEW {here} split {:?} | {}", aligned.split_from, unit.text),
            }
            aligned.merged.iter().for_each(|old| println!("MERGED {here} <- {old}\n  + {}", unit.text));
        }
    }
    alignment
        .gone
        .iter()
        .for_each(|gone| println!("GONE {} into {:?} | {}", gone.address, gone.merged_into, gone.text));
}

#[test]
fn ids_survive_three_years_of_a_real_course() {
    let Some(course) = corpora::corpus("comprehensive-rust") else { return };
    let mut old = Extract::new();
    println!(
        "{:18} {:>6} {:>6} {:>6} {:>6} {:>6} {:>6} {:>6}",
        "step to", "kept", "moved", "changed", "new", "gone", "split", "merged"
    );
    for step in STEPS {
        let pages = pages(&course, step);
        let start = std::time::Instant::now();
        let alignment = aligned(&old, &pages);
        row(step, &alignment, start.elapsed().as_millis());
        check(&old, &alignment);
        if std::env::var_os("TELL").is_some() && !old.is_empty() {
            tell(&pages, &alignment);
        }
        old = extract(&pages, &alignment);
        let again = aligned(&old, &pages);
        assert!(again.gone.is_empty());
        assert!(again.pages.iter().flatten().all(Aligned::is_kept), "the same course is not the same");
    }
}
