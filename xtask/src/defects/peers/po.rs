//! pofilter and `msgfmt -c`, on PO files.
//!
//! Variables become `{name}` under the flag `python-brace-format`, which both check; selections by number become plural
//! forms; what a text says otherwise is as the Fluent has it.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::Path;
use std::process::Command;

use tafsiri_fluent::Catalog;
use tafsiri_fluent::variants::{Parts, parts};

use super::super::bed::{Bed, Good, LOCALES};
use super::super::edit::{name, placeables};
use super::super::{Defect, judge};
use super::{Peer, Said, defects_of, good_of, is_new, run, version, write};
use crate::Result;

pub(super) fn ask_pofilter(programs: &Path, scratch: &Path, bed: &Bed, defects: &[Defect<'_>]) -> Result<Peer> {
    let program = programs.join("pofilter");
    let mut peer =
        Peer { name: format!("pofilter {}", version(&program)?), found: vec![None; defects.len()], alarms: 0 };
    for locale in LOCALES {
        let folder = scratch.join("pofilter").join(locale);
        let ask = |name: &str, entries: &[Entry]| -> Result<Said> {
            write(&folder.join(name).join("a.po"), &catalog(locale, entries))?;
            let out = folder.join(format!("{name}-out"));
            run(Command::new(&program).args(["--progress=none", "--language", locale]).args([
                "-i".as_ref(),
                folder.join(name).as_os_str(),
                "-o".as_ref(),
                out.as_os_str(),
            ]))?;
            Ok(notes(&std::fs::read_to_string(out.join("a.po")).unwrap_or_default()))
        };
        let good: Vec<Entry> =
            good_of(bed, locale).into_iter().filter_map(|(at, good)| Entry::of(at, good, &good.entry)).collect();
        peer.alarms += ask("good", &good)?.len();
        let pairs = pairs(defects, locale);
        let before: Vec<Entry> = pairs.iter().map(|(before, _)| before.clone()).collect();
        let after: Vec<Entry> = pairs.into_iter().map(|(_, after)| after).collect();
        let (said_before, said_after) = (ask("before", &before)?, ask("after", &after)?);
        for entry in &after {
            if let Some(found) = peer.found.get_mut(entry.at) {
                *found = Some(is_new(entry.at, &said_before, &said_after));
            }
        }
    }
    Ok(peer)
}

/// One file for each defect: some of its errors hide the others of a file.
pub(super) fn ask_msgfmt(scratch: &Path, bed: &Bed, defects: &[Defect<'_>]) -> Result<Peer> {
    let name = format!("msgfmt -c {}", version(Path::new("msgfmt"))?);
    let mut peer = Peer { name, found: vec![None; defects.len()], alarms: 0 };
    let path = scratch.join("a.po");
    let complains = |locale: &str, entries: &[Entry]| -> Result<usize> {
        write(&path, &catalog(locale, entries))?;
        let output = run(Command::new("msgfmt").args(["-c", "-o", "/dev/null"]).arg(&path))?;
        let words = String::from_utf8_lossy(&output.stderr).into_owned();
        Ok(words.lines().filter(|line| line.contains("a.po:")).count())
    };
    for locale in LOCALES {
        let good: Vec<Entry> =
            good_of(bed, locale).into_iter().filter_map(|(at, good)| Entry::of(at, good, &good.entry)).collect();
        peer.alarms += complains(locale, &good)?;
        for (before, after) in pairs(defects, locale) {
            let at = after.at;
            let is_new = complains(locale, &[after])? > complains(locale, &[before])?;
            if let Some(found) = peer.found.get_mut(at) {
                *found = Some(is_new);
            }
        }
    }
    Ok(peer)
}

/// A message of a PO file.
#[derive(Clone, PartialEq)]
struct Entry {
    at: usize,
    source: Vec<String>,
    target: Vec<String>,
    /// How often it stands in the file.
    copies: usize,
}

/// The defects that a PO file can hold, each with the good message.
fn pairs(defects: &[Defect<'_>], locale: &str) -> Vec<(Entry, Entry)> {
    let pair = |(at, defect): (usize, &Defect<'_>)| {
        let before = Entry::of(at, defect.good, &defect.good.entry)?;
        let after = Entry::of(at, defect.good, &defect.entry)?;
        (before != after).then_some((before, after))
    };
    defects_of(defects, locale).into_iter().filter_map(pair).collect()
}

impl Entry {
    /// Nothing where the text cannot stand in a PO file: terms with cases, selections that cannot be read.
    fn of(at: usize, good: &Good, entry: &str) -> Option<Self> {
        let id = &good.address.unit;
        if judge::is_term(id) {
            return None;
        }
        let source = texts(&good.source_entry, "en")?;
        let target = texts(entry, good.language())?;
        let head = format!("{id} =");
        let copies = entry.lines().filter(|line| line.starts_with(&head)).count().max(1);
        Some(Self { at, source, target, copies })
    }
}

/// The texts of an entry: one, or one for each plural form.
fn texts(entry: &str, language: &str) -> Option<Vec<String>> {
    let catalog = Catalog::parse("a.ftl", format!("{entry}\n"));
    let parsed = catalog.messages().next().map(parts).filter(|parts| !parts.variants.is_empty());
    match parsed {
        Some(parts) if parts.selections.is_empty() => {
            parts.variants.first().map(|variant| vec![with_names(&variant.text)])
        }
        Some(parts) => forms(&parts, language),
        None if entry.contains("->") => None,
        // What is no Fluent may still stand in a PO file.
        None => entry.split_once('=').map(|(_, value)| vec![with_names(value.trim_start().trim_end())]),
    }
}

/// The plural forms that gettext has for a language, in its order.
fn categories(language: &str) -> &'static [&'static str] {
    match language {
        "ru" => &["one", "few", "many"],
        "ar" => &["zero", "one", "two", "few", "many", "other"],
        "zh" => &["other"],
        _ => &["one", "other"],
    }
}

/// Those of a selection by number; nothing for other ones. A form that is missing is left out.
fn forms(parts: &Parts, language: &str) -> Option<Vec<String>> {
    let [selection] = parts.selections.as_slice() else { return None };
    let is_by_number = selection.keys.iter().any(|key| matches!(key.name.as_str(), "one" | "other"));
    let text = |category: &&str| {
        let key = selection.keys.iter().position(|key| key.name == **category)?;
        let chosen = if key == selection.default { vec![] } else { vec![(0, key)] };
        parts.variants.iter().find(|variant| variant.chosen == chosen).map(|variant| with_names(&variant.text))
    };
    is_by_number.then(|| categories(language).iter().filter_map(text).collect())
}

/// A text with its placeables as `{name}`.
fn with_names(text: &str) -> String {
    let mut out = String::new();
    let mut at = 0;
    for place in placeables(text) {
        out.push_str(text.get(at..place.start).unwrap_or_default());
        let inner = text.get(place.clone()).unwrap_or_default();
        let variable = inner.split('$').nth(1).map_or_else(|| name(inner), name);
        let _ = write!(out, "{{{}}}", variable.replace('-', "_"));
        at = place.end;
    }
    out.push_str(text.get(at..).unwrap_or_default());
    out
}

fn catalog(locale: &str, entries: &[Entry]) -> String {
    let plural = match locale {
        "fr" => "nplurals=2; plural=(n > 1);",
        "ru" => "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);",
        "ar" => "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);",
        "zh" => "nplurals=1; plural=0;",
        _ => "nplurals=2; plural=(n != 1);",
    };
    let mut out = String::from("msgid \"\"\nmsgstr \"\"\n");
    let fields = [
        "Project-Id-Version: defects".to_owned(),
        "PO-Revision-Date: 2026-01-01 00:00+0000".to_owned(),
        "Last-Translator: nobody <nobody@example.org>".to_owned(),
        "Language-Team: none <none@example.org>".to_owned(),
        format!("Language: {locale}"),
        "MIME-Version: 1.0".to_owned(),
        "Content-Type: text/plain; charset=UTF-8".to_owned(),
        "Content-Transfer-Encoding: 8bit".to_owned(),
        format!("Plural-Forms: {plural}"),
    ];
    for field in fields {
        let _ = writeln!(out, "\"{field}\\n\"");
    }
    for entry in entries {
        for _ in 0..entry.copies {
            out.push_str(&written(entry));
        }
    }
    out
}

fn written(entry: &Entry) -> String {
    let quoted = |text: &str| {
        format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n").replace('\u{8}', "\\b"))
    };
    let mut out = String::from("\n");
    let names: BTreeSet<&str> = entry.source.iter().flat_map(|text| text.split('{').skip(1)).collect();
    if !names.is_empty() {
        out.push_str("#, python-brace-format\n");
    }
    let _ = writeln!(out, "msgctxt \"m{}m\"", entry.at);
    let source = |at: usize| quoted(entry.source.get(at).map_or("", String::as_str));
    let _ = writeln!(out, "msgid {}", source(0));
    if entry.source.len() > 1 {
        let _ = writeln!(out, "msgid_plural {}", source(1));
        for (at, text) in entry.target.iter().enumerate() {
            let _ = writeln!(out, "msgstr[{at}] {}", quoted(text));
        }
    } else {
        let _ = writeln!(out, "msgstr {}", quoted(entry.target.first().map_or("", String::as_str)));
    }
    out
}

/// The notes that pofilter writes above the messages that fail, by their numbers.
fn notes(output: &str) -> Said {
    let mut said = Said::new();
    for unit in output.split("\n\n") {
        let number = unit.lines().find_map(|line| line.strip_prefix("msgctxt \"m")?.strip_suffix("m\"")?.parse().ok());
        let tests = unit.lines().filter_map(|line| line.strip_prefix("# (pofilter) "));
        if let Some(number) = number {
            said.entry(number).or_default().extend(tests.map(str::to_owned));
        }
    }
    said.retain(|_, tests| !tests.is_empty());
    said
}
