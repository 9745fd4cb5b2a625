//! `cargo xtask defects`: defects of many kinds planted in good translations, and how many of them `check` finds.
//!
//! What is good are the Toolkit's own catalogs and a course in `tests/defects`, which has what the Toolkit has little of.
//! [`kinds`] plants as a tired translator or a bad tool would; where, is chosen by the hash of the address, so that two
//! runs plant the same. A defect is found where the broken message has a finding that the good one had not, of a rule
//! that may rightly name it. With `--peers FOLDER` compare-locales, pofilter and msgfmt judge the same defects.

mod bed;
mod edit;
mod judge;
mod kinds;
mod peers;
mod table;

use std::path::Path;
use std::process::ExitCode;

use tafsiri_model::Fingerprint;

use crate::Result;
use bed::{Bed, Good};
use kinds::Kind;

/// So many defects of each kind are planted, where so many messages are fit for it.
const OF_A_KIND: usize = 40;

/// A kind that fewer messages are fit for says too little.
const FEWEST_OF_A_KIND: usize = 20;

/// A defect in its place.
pub(crate) struct Defect<'b> {
    kind: &'static Kind,
    good: &'b Good,
    /// The entry with the defect in it; nothing where the message is broken in no way of its own.
    entry: String,
}

/// Plants, measures, prints; fails below a bar. With the folder of the peers' programs they are asked too, and the table
/// is written to `docs/check-bench.md`.
pub(crate) fn run(root: &Path, peers: Option<&Path>) -> Result<ExitCode> {
    let bed = Bed::read(root)?;
    let alarms = judge::alarms(&bed);
    let defects: Vec<Defect<'_>> = kinds::all().flat_map(|kind| planted(kind, &bed)).collect();
    let found: Vec<bool> = defects.iter().map(|defect| judge::is_found(&bed, defect)).collect();
    for (defect, _) in defects.iter().zip(&found).filter(|(_, found)| !**found) {
        println!("MISSED {}: {} {}\n    {}", defect.kind.name, defect.good.locale, defect.good.address, defect.entry);
    }
    let others = peers.map(|folder| peers::ask(folder, &bed, &defects)).transpose()?;
    if others.is_none() {
        println!("the peers were not asked: `cargo xtask defects --peers FOLDER`, where their programs stand");
    }
    let table = table::Table { defects: &defects, found: &found, alarms: &alarms, peers: others.as_deref() };
    println!("{}", table.text());
    if others.is_some() {
        let path = root.join("docs/check-bench.md");
        std::fs::write(&path, table.page()).map_err(|error| format!("{}: {error}", path.display()))?;
    }
    let missed = table.missed_bars();
    missed.iter().for_each(|bar| println!("BELOW THE BAR: {bar}"));
    Ok(if missed.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The defects of a kind: of every locale the same number, as far as messages go round.
fn planted<'b>(kind: &'static Kind, bed: &'b Bed) -> Vec<Defect<'b>> {
    let mut ranked: Vec<(usize, u64, Defect<'b>)> = Vec::new();
    for locale in bed::LOCALES {
        let here = bed.good.iter().filter(|good| good.locale.as_str() == locale);
        let mut sorted: Vec<(u64, &Good)> =
            here.map(|good| (hash(&format!("{} {locale} {}", kind.name, good.address)), good)).collect();
        sorted.sort_by_key(|(hash, good)| (*hash, good.world, good.address.to_string()));
        let broken = sorted.into_iter().filter_map(|(hash, good)| {
            let entry = (kind.plant)(good, bed).filter(|entry| *entry != good.entry)?;
            Some((hash, Defect { kind, good, entry }))
        });
        ranked.extend(broken.take(OF_A_KIND).enumerate().map(|(rank, (hash, defect))| (rank, hash, defect)));
    }
    ranked.sort_by_key(|(rank, hash, _)| (*rank, *hash));
    ranked.into_iter().take(OF_A_KIND).map(|(_, _, defect)| defect).collect()
}

/// A number that depends on a text alone.
fn hash(text: &str) -> u64 {
    u64::from_str_radix(&Fingerprint::of(text).to_string(), 16).unwrap_or_default()
}
