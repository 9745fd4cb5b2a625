//! `content/overlays/<name>/sync.toml`: a line for each place, sorted, so that two branches merge line by line.

use std::collections::BTreeMap;

use tafsiri_model::{Diagnostic, Place};

use crate::sync_file::quoted;

/// The base text that each place of an overlay was written against, by the place.
pub type Records = BTreeMap<String, String>;

/// The name of an overlay's file, relative to the root.
#[must_use]
pub fn name(overlay: &str) -> String {
    format!("content/overlays/{overlay}/sync.toml")
}

/// Reads the records, and what is wrong with lines.
pub(crate) fn parse(name: &str, text: &str) -> (Records, Vec<Diagnostic>) {
    let mut records = Records::new();
    let mut problems = Vec::new();
    for (at, line) in text.lines().enumerate() {
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') || matches!(line, "[against]" | "version = 1") {
            continue;
        }
        let place = Place { line: at + 1, column: 1, excerpt: line.to_owned(), ..Place::file(name) };
        match toml::from_str::<Records>(line) {
            Ok(read) if read.keys().any(|key| records.contains_key(key)) => problems.push(
                Diagnostic::error("sync/duplicate", "this place stands twice in this file")
                    .at(place)
                    .help("the first is used: delete the one that is older"),
            ),
            Ok(read) => records.extend(read),
            Err(_) => problems.push(
                Diagnostic::error("sync/broken", "this line cannot be read")
                    .at(place)
                    .help("resolve the conflict or mend the line; a line that is deleted counts as written against the base as it stands"),
            ),
        }
    }
    (records, problems)
}

/// The records as a file.
#[must_use]
pub fn write(records: &Records) -> String {
    let lines = records.iter().map(|(key, text)| format!("{} = {}\n", quoted(key), quoted(text)));
    format!(
        "# The base text that each place was written against; written by `tafsiri`.\nversion = 1\n\n[against]\n{}",
        lines.collect::<String>()
    )
}

#[cfg(test)]
mod tests {
    use super::{Records, parse, write};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn records_come_back(texts in prop::collection::btree_map("[a-z#/.\"\\\\]{1,8}", "\\PC{0,20}|a\nb\t\"c\\\\", 0..5)) {
            let records: Records = texts;
            let (read, problems) = parse("sync.toml", &write(&records));
            prop_assert_eq!(problems, vec![]);
            prop_assert_eq!(read, records);
        }
    }

    #[test]
    fn a_broken_line_is_told_and_the_rest_is_used() {
        let (records, problems) = parse("s", "version = 1\n[against]\n<<<<<<< a\n\"x#y\" = \"z\"\n\"x#y\" = \"w\"\n");
        assert_eq!(records.get("x#y").map(String::as_str), Some("z"));
        let told: Vec<(String, usize)> =
            problems.iter().map(|p| (p.rule.to_string(), p.place.clone().map_or(0, |p| p.line))).collect();
        assert_eq!(told, [("sync/broken".to_owned(), 3), ("sync/duplicate".to_owned(), 5)]);
    }
}
