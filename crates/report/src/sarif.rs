//! SARIF 2.1.0 (OASIS, with errata 01): what code scanning of GitHub and many editors take. The types are the part of it
//! that is written here; section numbers are those of the standard.

use serde::Serialize;
use tafsiri_model::diagnostic::{Edit, Fix};
use tafsiri_model::gate::{Judged, Standing};
use tafsiri_model::{Diagnostic, Level, Place};

use crate::{Report, Rule};

const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
/// The root of the repository, which the reader knows (3.4.4).
const ROOT: &str = "SRCROOT";

#[derive(Serialize)]
struct Log<'r> {
    #[serde(rename = "$schema")]
    schema: &'static str,
    version: &'static str,
    runs: [Run<'r>; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Run<'r> {
    tool: Tool<'r>,
    /// Columns count characters, as everywhere here (3.14.17).
    column_kind: &'static str,
    results: Vec<Outcome<'r>>,
}

#[derive(Serialize)]
struct Tool<'r> {
    driver: Driver<'r>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Driver<'r> {
    name: &'static str,
    semantic_version: &'static str,
    rules: Vec<Descriptor<'r>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Descriptor<'r> {
    id: &'r str,
    #[serde(skip_serializing_if = "Option::is_none")]
    short_description: Option<Words>,
    #[serde(skip_serializing_if = "Option::is_none")]
    help: Option<Help>,
}

#[derive(Serialize)]
struct Words {
    text: String,
}

#[derive(Serialize)]
struct Help {
    text: String,
    markdown: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Outcome<'r> {
    rule_id: &'r str,
    rule_index: usize,
    level: &'static str,
    message: Words,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    locations: Vec<Location>,
    partial_fingerprints: Fingerprints,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    suppressions: Vec<Suppression<'r>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    fixes: Vec<Mending>,
    properties: Properties<'r>,
}

#[derive(Serialize)]
struct Fingerprints {
    #[serde(rename = "tafsiriFinding/v1")]
    finding: String,
}

#[derive(Serialize)]
struct Suppression<'r> {
    kind: &'static str,
    justification: &'r str,
}

#[derive(Serialize)]
struct Properties<'r> {
    #[serde(skip_serializing_if = "Option::is_none")]
    locale: Option<&'r str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    unit: Option<&'r str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Location {
    physical_location: Physical,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Physical {
    artifact_location: Artifact,
    #[serde(skip_serializing_if = "Option::is_none")]
    region: Option<Region>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Artifact {
    uri: String,
    uri_base_id: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Region {
    start_line: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    start_column: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    end_line: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    end_column: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    snippet: Option<Words>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Mending {
    artifact_changes: [Change; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Change {
    artifact_location: Artifact,
    replacements: Vec<Replacement>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Replacement {
    deleted_region: Region,
    inserted_content: Words,
}

/// The log: what counts, and, marked as suppressed, what was silenced or set aside.
#[must_use]
pub fn write(report: &Report) -> String {
    let told: Vec<&Judged> =
        report.judged.iter().filter(|judged| !matches!(judged.standing, Standing::Below | Standing::Within)).collect();
    let ids = Report::rule_ids(told.iter().map(|judged| &judged.finding));
    let run = Run {
        tool: Tool {
            driver: Driver {
                name: "Tafsiri",
                semantic_version: env!("CARGO_PKG_VERSION"),
                rules: ids.iter().map(|id| descriptor(report, id)).collect(),
            },
        },
        column_kind: "unicodeCodePoints",
        results: told.iter().copied().map(|judged| outcome(report, judged, &ids)).collect(),
    };
    let log = Log { schema: SCHEMA, version: "2.1.0", runs: [run] };
    // Cannot fail: every key is a text, and memory takes what it writes.
    serde_json::to_string_pretty(&log).unwrap_or_default() + "\n"
}

fn descriptor<'r>(report: &'r Report, id: &'r str) -> Descriptor<'r> {
    let rule = report.rules.iter().find(|rule| rule.id == id);
    let words = |rule: &Rule| Words { text: rule.summary.clone() };
    let help = |rule: &Rule| Help { text: rule.help.clone(), markdown: rule.help.clone() };
    Descriptor { id, short_description: rule.map(words), help: rule.filter(|rule| !rule.help.is_empty()).map(help) }
}

fn outcome<'r>(report: &Report, Judged { finding, standing }: &'r Judged, ids: &[&str]) -> Outcome<'r> {
    let help = finding.help.as_ref().map_or(String::new(), |help| format!("\n{help}"));
    let location = |place: &Place| Location {
        physical_location: Physical {
            artifact_location: artifact(report, &place.file),
            region: region(finding, place),
        },
    };
    let suppression = match standing {
        Standing::Silenced(reason) => Some(Suppression { kind: "inSource", justification: reason }),
        Standing::Baseline => Some(Suppression { kind: "external", justification: "set aside by the baseline" }),
        _ => None,
    };
    Outcome {
        rule_id: finding.rule,
        rule_index: ids.iter().position(|id| *id == finding.rule).unwrap_or_default(),
        level: match finding.level {
            Level::Error => "error",
            Level::Warning => "warning",
            Level::Note => "note",
        },
        message: Words { text: format!("{}{help}", finding.message) },
        locations: finding.place.iter().map(location).collect(),
        partial_fingerprints: Fingerprints { finding: finding.identity().to_string() },
        suppressions: suppression.into_iter().collect(),
        fixes: finding.fix.iter().map(|fix| mending(report, fix)).collect(),
        properties: Properties { locale: finding.locale.as_deref(), unit: finding.unit.as_deref() },
    }
}

fn artifact(report: &Report, file: &str) -> Artifact {
    Artifact { uri: uri(&report.path(file)), uri_base_id: ROOT }
}

fn region(finding: &Diagnostic, place: &Place) -> Option<Region> {
    let is_line = place.line > 0;
    is_line.then(|| Region {
        start_line: place.line,
        start_column: (place.column > 0).then_some(place.column),
        end_line: None,
        end_column: finding.end_column(),
        snippet: (!place.excerpt.is_empty()).then(|| Words { text: place.excerpt.clone() }),
    })
}

fn mending(report: &Report, fix: &Fix) -> Mending {
    let replacement = |edit: &Edit| Replacement {
        deleted_region: Region {
            start_line: edit.from.0,
            start_column: Some(edit.from.1),
            end_line: Some(edit.to.0),
            end_column: Some(edit.to.1),
            snippet: None,
        },
        inserted_content: Words { text: edit.new.clone() },
    };
    let replacements = fix.edits.iter().map(replacement).collect();
    Mending { artifact_changes: [Change { artifact_location: artifact(report, &fix.file), replacements }] }
}

/// A path as a URI reference (RFC 3986, section 3.3): what is no unreserved character is written in its bytes.
fn uri(path: &str) -> String {
    let byte = |byte: u8| match byte {
        b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => char::from(byte).to_string(),
        other => format!("%{other:02X}"),
    };
    path.bytes().map(byte).collect()
}

#[cfg(test)]
mod tests {
    use super::write;
    use crate::sample::report;
    use serde_json::Value;

    #[test]
    fn results_have_their_place_their_fix_and_what_suppresses_them() {
        let log: Value = serde_json::from_str(&write(&report())).unwrap();
        let results = log["runs"][0]["results"].as_array().unwrap();
        assert_eq!(results.len(), 6);
        let place = &results[0]["locations"][0]["physicalLocation"];
        assert_eq!(place["artifactLocation"]["uri"], "course/locales/ar/a%20b/%C3%BC.ftl");
        assert_eq!((&place["region"]["startColumn"], &place["region"]["endColumn"]), (&21.into(), &23.into()));
        let deleted = &results[1]["fixes"][0]["artifactChanges"][0]["replacements"][0]["deletedRegion"];
        assert_eq!((&deleted["startLine"], &deleted["endColumn"]), (&2.into(), &4.into()));
        assert_eq!(results[3]["suppressions"][0]["justification"], "اسم علم");
        assert_eq!(results[4]["suppressions"][0]["kind"], "external");
        assert!(results[5].get("locations").is_none());
        let rules = log["runs"][0]["tool"]["driver"]["rules"].as_array().unwrap();
        for result in results {
            let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
            assert_eq!(rules[index]["id"], result["ruleId"]);
        }
    }
}
