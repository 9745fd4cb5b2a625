//! compare-locales, on catalogs of Fluent.

use std::path::Path;
use std::process::Command;

use tafsiri_model::UnitId;

use super::super::bed::{Bed, LOCALES};
use super::super::{Defect, judge};
use super::{Peer, Said, defects_of, good_of, is_new, run, version, write};
use crate::Result;

pub(super) fn ask(programs: &Path, scratch: &Path, bed: &Bed, defects: &[Defect<'_>]) -> Result<Peer> {
    let program = programs.join("compare-locales");
    let mut peer =
        Peer { name: format!("compare-locales {}", version(&program)?), found: vec![None; defects.len()], alarms: 0 };
    for locale in LOCALES {
        let folder = scratch.join("compare-locales").join(locale);
        let code = tag(locale);
        let good: Vec<(usize, &UnitId, &str, &str)> = good_of(bed, locale)
            .into_iter()
            .map(|(at, good)| (at, &good.address.unit, good.source_entry.as_str(), good.entry.as_str()))
            .collect();
        peer.alarms += said(&program, &folder.join("good"), code, &good)?.len();
        let of_locale = defects_of(defects, locale);
        let before: Vec<_> = of_locale
            .iter()
            .map(|(at, d)| (*at, &d.good.address.unit, d.good.source_entry.as_str(), d.good.entry.as_str()))
            .collect();
        let after: Vec<_> = of_locale
            .iter()
            .map(|(at, d)| (*at, &d.good.address.unit, d.good.source_entry.as_str(), d.entry.as_str()))
            .collect();
        let before = said(&program, &folder.join("before"), code, &before)?;
        let after = said(&program, &folder.join("after"), code, &after)?;
        for (at, _) in of_locale {
            if let Some(found) = peer.found.get_mut(at) {
                *found = Some(is_new(at, &before, &after));
            }
        }
    }
    Ok(peer)
}

/// The code that it knows a locale by.
fn tag(locale: &str) -> &str {
    match locale {
        "zh" => "zh-CN",
        "es" => "es-ES",
        other => other,
    }
}

/// What it says of messages, each given as number, id, source and translation.
fn said(program: &Path, folder: &Path, locale: &str, messages: &[(usize, &UnitId, &str, &str)]) -> Result<Said> {
    let file = |entries: Vec<String>| entries.join("\n\n") + "\n";
    let sources = messages.iter().map(|(at, id, source, _)| renamed(source, id, *at)).collect();
    let targets = messages.iter().map(|(at, id, _, target)| renamed(target, id, *at)).collect();
    write(&folder.join("en/a.ftl"), &file(sources))?;
    write(&folder.join(locale).join("a.ftl"), &file(targets))?;
    let paths = "[[paths]]\nreference = \"en/*.ftl\"\nl10n = \"{locale}/*.ftl\"\n";
    write(&folder.join("l10n.toml"), &format!("basepath = \".\"\nlocales = [\"{locale}\"]\n{paths}"))?;
    let output = run(Command::new(program).args(["l10n.toml", ".", locale]).current_dir(folder))?;
    let mut said = Said::new();
    for line in String::from_utf8_lossy(&output.stdout).lines().filter(|line| is_word_of_it(line)) {
        for at in numbers(line) {
            said.entry(at).or_default().insert(without_places(line));
        }
    }
    Ok(said)
}

fn is_word_of_it(line: &str) -> bool {
    let line = line.trim_start();
    line.starts_with("ERROR") || line.starts_with("WARNING")
}

/// The entry under the number of its message, wherever it names itself.
fn renamed(entry: &str, id: &UnitId, at: usize) -> String {
    let new = if judge::is_term(id) { format!("-m{at}m") } else { format!("m{at}m") };
    let lines = entry.split('\n').map(|line| match line.strip_prefix(id.as_str()) {
        Some(rest) if rest.trim_start().starts_with('=') => format!("{new}{rest}"),
        _ => line.to_owned(),
    });
    let entry = lines.collect::<Vec<_>>().join("\n");
    if judge::is_term(id) { entry.replace(&format!("{{ {id} }}"), &format!("{{ {new} }}")) } else { entry }
}

/// The numbers of the messages that a line names.
fn numbers(line: &str) -> Vec<usize> {
    let words = line.split(|c: char| !c.is_ascii_alphanumeric());
    words.filter_map(|word| word.strip_prefix('m')?.strip_suffix('m')?.parse().ok()).collect()
}

/// Without line and column, which differ between two files.
fn without_places(line: &str) -> String {
    line.chars().filter(|c| !c.is_ascii_digit()).collect()
}
