//! Ids over three real years of a real course: what became of every unit, and that the counts add up.

#![allow(clippy::unwrap_used, clippy::print_stdout)] // Tests.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use tafsiri_markdown::page::Reading;
use tafsiri_markdown::{Dialect, Page};
use tafsiri_model::PageId;
use tafsiri_model::align::{Aligned, Alignment, Fresh, Known, NewPage, OldPage, align};

/// The folder of the corpora; where there is none the test says so and is over.
fn corpora() -> Option<PathBuf> {
    let named = std::env::var_os("TAFSIRI_CORPORA").map(PathBuf::from);
    let beside = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/corpora");
    let found = named.or(Some(beside)).filter(|folder| folder.is_dir());
    if found.is_none() {
        println!("SKIPPED: no corpora; set TAFSIRI_CORPORA to the folder that holds them");
    }
    found
}

/// The pages of a course as it stood then.
fn pages(root: &Path) -> Vec<Page> {
    let mut files = BTreeMap::new();
    collect(root, root, &mut files);
    let keys = ["title".to_owned(), "description".to_owned()];
    let reading = Reading { front_matter: &keys, ..Reading::new(Dialect::Extended, "page.md") };
    files.iter().map(|(id, text)| Page::parse(PageId::new(id).unwrap(), text, &reading)).collect()
}

fn collect(root: &Path, folder: &Path, files: &mut BTreeMap<String, String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(root, &path, files);
        } else if path.extension().is_some_and(|e| e == "md") {
            let parts: Vec<&str> = path.strip_prefix(root).unwrap().iter().map(|part| part.to_str().unwrap()).collect();
            let id = parts.join("/").trim_end_matches(".md").to_owned();
            files.insert(id, std::fs::read_to_string(&path).unwrap());
        }
    }
}

type Extract = Vec<(PageId, Vec<Known>)>;

fn aligned(old: &Extract, new: &[Page]) -> Alignment {
    let fresh = |page: &Page| page.units.iter().map(|unit| (unit.text.clone(), unit.pinned.clone())).collect();
    let texts: Vec<Vec<_>> = new.iter().map(fresh).collect();
    let units: Vec<Vec<Fresh<'_>>> = texts
        .iter()
        .map(|units| units.iter().map(|(text, pinned)| Fresh { text, pinned: pinned.as_ref() }).collect())
        .collect();
    let old: Vec<OldPage<'_>> = old.iter().map(|(page, units)| OldPage { page, units }).collect();
    let new: Vec<NewPage<'_>> =
        new.iter().zip(&units).map(|(page, units)| NewPage { page: page.id(), units }).collect();
    align(&old, &new)
}

fn extract(pages: &[Page], alignment: &Alignment) -> Extract {
    let known = |(page, units): (&Page, &Vec<Aligned>)| {
        let unit = |(unit, aligned): (&tafsiri_markdown::Unit, &Aligned)| Known {
            id: aligned.id.clone(),
            text: unit.text.clone(),
        };
        (page.id().clone(), page.units.iter().zip(units).map(unit).collect())
    };
    pages.iter().zip(&alignment.pages).map(known).collect()
}

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
    let Some(corpora) = corpora() else { return };
    let mut old = Extract::new();
    println!(
        "{:18} {:>6} {:>6} {:>6} {:>6} {:>6} {:>6} {:>6}",
        "step to", "kept", "moved", "changed", "new", "gone", "split", "merged"
    );
    for step in ["2023-06", "2024-06", "2025-06", "2026-08"] {
        let pages = pages(&corpora.join("comprehensive-rust").join(step).join("src"));
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
