//! A run as one JSON object with a `version`: what programs read, and what a later dashboard compares itself with.

use serde::{Deserialize, Serialize};
use tafsiri_model::{Diagnostic, Level};

use crate::{Report, Row, Tally};

/// The version of the object; it changes when a key goes or gets another meaning.
const VERSION: u32 = 1;

#[derive(Serialize)]
struct Whole<'r> {
    version: u32,
    day: &'r str,
    level: Level,
    counts: Tally,
    findings: Vec<&'r Diagnostic>,
    coverage: &'r [Row],
}

/// The part of an earlier run that a dashboard shows beside the present one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Earlier {
    /// The day of the run, as `YYYY-MM-DD`.
    pub day: String,
    /// How many findings there were.
    pub counts: Tally,
    /// How much was translated.
    pub coverage: Vec<Row>,
    version: u32,
}

/// The object.
#[must_use]
pub fn write(report: &Report) -> String {
    let whole = Whole {
        version: VERSION,
        day: &report.day,
        level: report.level,
        counts: report.tally(),
        findings: report.findings().collect(),
        coverage: &report.coverage,
    };
    // Cannot fail: every key is a text, and memory takes what it writes.
    serde_json::to_string_pretty(&whole).unwrap_or_default() + "\n"
}

/// Reads what [`write()`] wrote.
///
/// # Errors
/// In words, when it is no such object, of another version, or tells no coverage.
pub fn read(text: &str) -> Result<Earlier, String> {
    let earlier: Earlier =
        serde_json::from_str(text).map_err(|error| format!("this is no report of `check`: {error}"))?;
    if earlier.version != VERSION {
        return Err(format!("this report has version {}; version {VERSION} is read here", earlier.version));
    }
    if earlier.day.is_empty() {
        return Err("this report does not say its day".to_owned());
    }
    Ok(earlier)
}

#[cfg(test)]
mod tests {
    use super::{read, write};
    use crate::sample::report;

    #[test]
    fn a_run_is_read_again() {
        let text = write(&report());
        let earlier = read(&text).unwrap();
        assert_eq!((earlier.day.as_str(), earlier.counts.errors), ("2026-11-29", 2));
        assert_eq!(earlier.coverage, report().coverage);
        assert!(text.contains("\"rule\": \"fluent/missing-placeable\"") && !text.contains("language/same-as-source"));
        assert!(read("{}").is_err() && read("[").is_err());
        assert!(read("{\"version\": 2, \"day\": \"2026-01-01\"}").unwrap_err().contains("version 2"));
        assert!(read("{\"version\": 1}").unwrap_err().contains("day"));
    }
}
