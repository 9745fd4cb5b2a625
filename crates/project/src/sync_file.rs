//! `sync.toml`: one line a message, sorted, so that two branches merge line by line.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde::Deserialize;
use tafsiri_model::sync::Record;
use tafsiri_model::{Diagnostic, Locale, Place};

use crate::error::Result;

/// The version of the format that is written; no other is read.
const VERSION: u32 = 1;

/// The records of one folder of catalogs: `page#unit` -> record.
pub(crate) type Records = BTreeMap<String, Record>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    version: u32,
    #[serde(default)]
    messages: Records,
}

/// The name of the sync file of a locale's folder of catalogs, relative to the root.
pub(crate) fn name(locale: &Locale, folder: &str) -> String {
    let inner = if folder.is_empty() { String::new() } else { format!("{folder}/") };
    format!("locales/{locale}/{inner}sync.toml")
}

/// Reads a `sync.toml`.
pub(crate) fn parse(name: &str, text: &str) -> Result<Records> {
    let file: File = toml::from_str(text).map_err(|error| {
        let offset = error.span().map_or(0, |span| span.start);
        Diagnostic::error("sync/broken", format!("this is no sync file: {}", error.message()))
            .at(Place::at(name, text, offset))
            .help("resolve the conflict or mend the line; or delete the file: translations stay, and count as made from the present source")
    })?;
    if file.version == VERSION {
        Ok(file.messages)
    } else {
        Err(Diagnostic::error("sync/version", format!("version {} of the format is not known here", file.version))
            .at(Place::file(name))
            .help(format!("this release writes version {VERSION}: use the release that wrote the file"))
            .into())
    }
}

/// Writes a `sync.toml`.
pub(crate) fn write(records: &Records) -> String {
    let mut out = format!(
        "# Written by `tafsiri extract`: which source text each translation was made from. Keep it in version control.\nversion = {VERSION}\n\n[messages]\n"
    );
    for (key, record) in records {
        let _ = write!(
            out,
            "{} = {{ source = \"{}\", target = \"{}\", state = \"{}\"",
            quoted(key),
            record.source,
            record.target,
            record.state.as_str()
        );
        if let Some(was) = &record.was {
            let _ = write!(out, ", was = {}", quoted(was));
        }
        out.push_str(" }\n");
    }
    out
}

/// A TOML basic string on one line.
fn quoted(text: &str) -> String {
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
    use super::{parse, write};
    use std::collections::BTreeMap;
    use tafsiri_model::Fingerprint;
    use tafsiri_model::sync::{Record, State};

    #[test]
    fn reads_back_what_it_wrote() {
        let record = Record {
            source: Fingerprint::of("a"),
            target: Fingerprint::of("b"),
            state: State::Reviewed,
            was: Some("say \"x\\\n\u{7}\"".to_owned()),
        };
        let records = BTreeMap::from([("page#unit".to_owned(), record)]);
        let text = write(&records);
        assert_eq!(text.lines().count(), 5);
        assert_eq!(parse("sync.toml", &text).unwrap(), records);
    }

    #[test]
    fn conflicts_and_other_versions_are_named() {
        let text = "version = 1\n[messages]\n<<<<<<< ours\n";
        let error = parse("fr/sync.toml", text).unwrap_err().0.remove(0);
        assert_eq!(error.place.map(|place| place.line), Some(3));
        assert_eq!(parse("s", "version = 9\n").unwrap_err().0[0].rule, "sync/version");
    }
}
