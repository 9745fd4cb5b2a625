//! `sync.toml`: one line a message, sorted, so that two branches merge line by line.
//!
//! It is TOML, of which lines are read one by one: one that cannot be read is told with its number, and the rest is
//! used. Nothing is written over a file with such a line.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::fmt::Write;

use tafsiri_model::sync::{Record, State};
use tafsiri_model::{Diagnostic, Fingerprint, Locale, Place};

/// The version of the format that is written; no other is read.
const VERSION: u32 = 1;

/// The name of the file in its folder.
const NAME: &str = "sync.toml";

/// A line has about so many bytes.
const LINE: usize = 100;

/// The records of one folder of catalogs: `page#unit` -> record.
pub(crate) type Records = BTreeMap<String, Record>;

/// The name of the sync file of a locale's folder of catalogs, relative to the root.
pub(crate) fn name(locale: &Locale, folder: &str) -> String {
    let inner = if folder.is_empty() { String::new() } else { format!("{folder}/") };
    format!("locales/{locale}/{inner}{NAME}")
}

/// The folder of catalogs that a file below a locale's folder is the sync file of, if it is one.
pub(crate) fn folder(inner: &str) -> Option<&str> {
    let place = inner.strip_suffix(NAME)?.strip_suffix('/')?;
    Some(place.trim_start_matches('/'))
}

/// Reads a `sync.toml`: the records, and what is wrong with its lines.
pub(crate) fn parse(name: &str, text: &str) -> (Records, Vec<Diagnostic>) {
    // Files are written sorted, and of sorted records a table is made at once. Lines that stand elsewhere are added behind.
    let mut sorted: Vec<(String, Record)> = Vec::with_capacity(text.len() / LINE);
    let mut others = Vec::new();
    let mut problems = Vec::new();
    for (at, line) in text.lines().enumerate() {
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') || line == "[messages]" {
            continue;
        }
        let place = || Place { line: at + 1, column: 1, excerpt: line.to_owned(), ..Place::file(name) };
        if let Some(version) = line.strip_prefix("version").and_then(|rest| rest.trim().strip_prefix('=')) {
            problems.extend(other_version(version.trim()).map(|problem| problem.at(place())));
            continue;
        }
        match read_line(line) {
            Ok((key, record)) if sorted.last().is_none_or(|(last, _)| *last < key) => sorted.push((key, record)),
            Ok((key, record)) => others.push((key, record, place())),
            Err(words) => problems.push(broken(line, &words).at(place())),
        }
    }
    let mut records: Records = sorted.into_iter().collect();
    for (key, record, place) in others {
        match records.entry(key) {
            Entry::Vacant(free) => drop(free.insert(record)),
            Entry::Occupied(taken) => {
                let key = quoted(taken.key());
                let first = text.lines().position(|other| other.trim().starts_with(&key)).unwrap_or_default();
                problems.push(twice(taken.key(), first + 1).at(place));
            }
        }
    }
    problems.sort_by_key(|problem| problem.place.as_ref().map(|place| place.line));
    (records, problems)
}

fn other_version(version: &str) -> Option<Diagnostic> {
    (version != VERSION.to_string()).then(|| {
        Diagnostic::error("sync/version", format!("version {version} of the format is not known here"))
            .help(format!("this release writes version {VERSION}: use the release that wrote the file"))
    })
}

fn twice(key: &str, first: usize) -> Diagnostic {
    Diagnostic::error("sync/duplicate", format!("`{key}` stands twice in this file"))
        .help(format!("the first, in line {first}, is used: delete the one that is older"))
}

fn broken(line: &str, words: &str) -> Diagnostic {
    let is_conflict = ["<<<<<<<", "=======", ">>>>>>>", "|||||||"].iter().any(|mark| line.starts_with(mark));
    let message = if is_conflict { "a half-done merge" } else { words };
    Diagnostic::error("sync/broken", format!("this line cannot be read: {message}"))
        .help("resolve the conflict or mend the line; or delete the line: its translation stays, and counts as made from the present source")
}

/// One line: `"page#unit" = { source = "…", target = "…", state = "…" }`.
fn read_line(line: &str) -> Result<(String, Record), String> {
    settled_line(line).map_or_else(|| any_line(line), Ok)
}

fn any_line(line: &str) -> Result<(String, Record), String> {
    let mut scanner = Scanner { rest: line };
    let key = scanner.string()?;
    scanner.sign('=')?;
    scanner.sign('{')?;
    let mut record = Fields::default();
    loop {
        let name = scanner.name()?;
        scanner.sign('=')?;
        record.take(name, &mut scanner)?;
        if scanner.sign('}').is_ok() {
            break;
        }
        scanner.sign(',')?;
    }
    if !scanner.rest.is_empty() {
        return Err(format!("`{}` behind its end", scanner.rest));
    }
    Ok((key.into_owned(), record.finish()?))
}

/// A line as [`write()`] writes it of a record of which no more is known, which is what nearly all of a file's lines are.
fn settled_line(line: &str) -> Option<(String, Record)> {
    let (key, rest) = line.strip_prefix('"')?.split_once('"')?;
    let (source, rest) = rest.strip_prefix(" = { source = \"")?.split_once('"')?;
    let (target, rest) = rest.strip_prefix(", target = \"")?.split_once('"')?;
    let (name, rest) = rest.strip_prefix(", state = \"")?.split_once('"')?;
    let record = Record::settled(source.parse().ok()?, target.parse().ok()?, state(name).ok()?);
    (rest == " }" && !key.contains('\\')).then(|| (key.to_owned(), record))
}

/// What a line has told so far.
#[derive(Default)]
struct Fields {
    source: Option<Fingerprint>,
    target: Option<Fingerprint>,
    state: State,
    was: Option<String>,
    carried: Option<String>,
    ported: Option<Fingerprint>,
    held: bool,
}

impl Fields {
    fn take(&mut self, name: &str, scanner: &mut Scanner<'_>) -> Result<(), String> {
        match name {
            "source" => self.source = Some(scanner.string()?.parse()?),
            "target" => self.target = Some(scanner.string()?.parse()?),
            "ported" => self.ported = Some(scanner.string()?.parse()?),
            "state" => self.state = state(&scanner.string()?)?,
            "was" => self.was = Some(scanner.string()?.into_owned()),
            "carried" => self.carried = Some(scanner.string()?.into_owned()),
            "held" if scanner.rest.starts_with("true") => {
                scanner.skip("true".len());
                self.held = true;
            }
            other => return Err(format!("`{other}` is not known here")),
        }
        Ok(())
    }

    fn finish(self) -> Result<Record, String> {
        let settled = Record::settled(self.source.ok_or("no `source`")?, self.target.ok_or("no `target`")?, self.state);
        Ok(Record { was: self.was, carried: self.carried, ported: self.ported, held: self.held, ..settled })
    }
}

fn state(text: &str) -> Result<State, String> {
    let all = [State::Initial, State::Translated, State::Reviewed, State::Final];
    all.into_iter().find(|state| state.as_str() == text).ok_or_else(|| format!("`{text}` is no state"))
}

/// What is still to be read of a line.
struct Scanner<'l> {
    rest: &'l str,
}

impl<'l> Scanner<'l> {
    fn skip(&mut self, bytes: usize) {
        self.rest = self.rest.get(bytes..).unwrap_or_default().trim_start();
    }

    fn sign(&mut self, sign: char) -> Result<(), String> {
        if !self.rest.starts_with(sign) {
            return Err(format!("`{sign}` is expected"));
        }
        self.skip(1);
        Ok(())
    }

    fn name(&mut self) -> Result<&'l str, String> {
        let length = self.rest.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(self.rest.len());
        let name = self.rest.get(..length).filter(|name| !name.is_empty()).ok_or("a name is expected")?;
        self.skip(length);
        Ok(name)
    }

    /// A basic string of TOML 1.0.
    fn string(&mut self) -> Result<Cow<'l, str>, String> {
        let inside = self.rest.strip_prefix('"').ok_or("a string in double quotes is expected")?;
        // Most strings hold no escape: they are taken as they are.
        let plain = inside.find(['"', '\\']).unwrap_or(inside.len());
        if inside.get(plain..).is_some_and(|rest| rest.starts_with('"')) {
            self.skip(plain + 2);
            return Ok(inside.get(..plain).unwrap_or_default().into());
        }
        let mut out = String::new();
        let mut letters = inside.char_indices();
        while let Some((at, c)) = letters.next() {
            match c {
                '"' => {
                    self.skip(at + 2);
                    return Ok(out.into());
                }
                '\\' => {
                    let escape = letters.next().map(|(_, c)| c).ok_or("a string does not end")?;
                    out.push(unescaped(escape, &mut letters)?);
                }
                c => out.push(c),
            }
        }
        Err("a string does not end".to_owned())
    }
}

fn unescaped(escape: char, letters: &mut std::str::CharIndices<'_>) -> Result<char, String> {
    let digits = match escape {
        '"' | '\\' => return Ok(escape),
        'n' => return Ok('\n'),
        't' => return Ok('\t'),
        'r' => return Ok('\r'),
        'b' => return Ok('\u{8}'),
        'f' => return Ok('\u{c}'),
        'u' => 4,
        'U' => 8,
        other => return Err(format!("`\\{other}` is no escape")),
    };
    let code: String = letters.by_ref().take(digits).map(|(_, c)| c).collect();
    u32::from_str_radix(&code, 16).ok().and_then(char::from_u32).ok_or_else(|| format!("`{code}` is no character"))
}

/// Writes a `sync.toml`.
pub(crate) fn write(records: &Records) -> String {
    let mut out = format!(
        "# Written by `tafsiri extract`: which source text each translation was made from. Keep it in version control.\nversion = {VERSION}\n\n[messages]\n"
    );
    for (key, record) in records {
        let (source, target, state) = (record.source, record.target, record.state.as_str());
        out.push_str(&quoted(key));
        let _ = write!(out, " = {{ source = \"{source}\", target = \"{target}\", state = \"{state}\"");
        for (name, text) in [("was", &record.was), ("carried", &record.carried)] {
            if let Some(text) = text {
                let _ = write!(out, ", {name} = {}", quoted(text));
            }
        }
        if let Some(ported) = record.ported {
            let _ = write!(out, ", ported = \"{ported}\"");
        }
        out.push_str(if record.held { ", held = true }\n" } else { " }\n" });
    }
    out
}

/// A text as a basic string of TOML, on one line.
pub(crate) fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            c if c.is_control() => {
                let _ = write!(out, "\\u{:04X}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::{any_line, parse, settled_line, write};
    use std::collections::BTreeMap;
    use tafsiri_model::Fingerprint;
    use tafsiri_model::sync::{Record, State};

    #[test]
    fn reads_back_what_it_wrote_and_so_does_toml() {
        let base = Record::settled(Fingerprint::of("a"), Fingerprint::of("b"), State::Reviewed);
        let was = Record { was: Some("say \"x\\\n\u{7}\u{85}é\"".to_owned()), held: true, ..base.clone() };
        let ported = Record { carried: Some("c".to_owned()), ported: Some(Fingerprint::of("d")), ..base.clone() };
        let records =
            BTreeMap::from([("page#a".to_owned(), base), ("page#b".to_owned(), was), ("page#c".to_owned(), ported)]);
        let text = write(&records);
        assert_eq!(text.lines().count(), 7);
        let (settled, others): (Vec<&str>, Vec<&str>) =
            text.lines().skip(4).partition(|line| settled_line(line).is_some());
        assert_eq!((settled.len(), others.len()), (1, 2));
        settled.into_iter().for_each(|line| assert_eq!(settled_line(line), any_line(line).ok()));
        assert_eq!(parse("sync.toml", &text), (records, vec![]));
        assert_eq!(text.parse::<toml::Table>().unwrap()["messages"].as_table().unwrap().len(), 3);
    }

    #[test]
    fn broken_lines_are_named_and_the_rest_is_used() {
        let line = |key: &str| {
            format!(
                "\"{key}\" = {{ source = \"{0}\", target = \"{0}\", state = \"translated\" }}\n",
                Fingerprint::of("x")
            )
        };
        let marks = ["<".repeat(7), "=".repeat(7), ">".repeat(7)];
        let text = format!(
            "version = 1\n[messages]\n{} ours\n{}{}\n{} theirs\n{}{}\"p#d\" = {{ source = \"xyz\" }}\n\"p#e\" = {{ source = \"\n",
            marks[0],
            line("p#a"),
            marks[1],
            marks[2],
            line("p#b"),
            line("p#a"),
        );
        let (records, problems) = parse("fr/sync.toml", &text);
        assert_eq!(records.keys().collect::<Vec<_>>(), ["p#a", "p#b"]);
        let told: Vec<(&str, usize)> =
            problems.iter().map(|p| (p.rule, p.place.as_ref().map_or(0, |at| at.line))).collect();
        let broken = |line| ("sync/broken", line);
        assert_eq!(told, [broken(3), broken(5), broken(6), ("sync/duplicate", 8), broken(9), broken(10)]);
        assert_eq!(parse("s", "version = 9\n").1[0].rule, "sync/version");
    }
}
