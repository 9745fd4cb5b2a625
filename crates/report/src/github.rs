//! Annotations: the commands by which a step of a GitHub workflow puts a finding beside the line that it is about.
//! GitHub shows the first ten errors and the first ten warnings of a step, so the gravest come first.

use std::cmp::Reverse;

use tafsiri_model::{Diagnostic, Level};

use crate::Report;

/// One line for each finding that counts.
#[must_use]
pub fn write(report: &Report) -> String {
    let mut findings: Vec<&Diagnostic> = report.findings().collect();
    findings.sort_by_key(|finding| Reverse(finding.level));
    findings.into_iter().map(|finding| annotation(report, finding)).collect()
}

fn annotation(report: &Report, finding: &Diagnostic) -> String {
    let command = match finding.level {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Note => "notice",
    };
    let mut properties = Vec::new();
    if let Some(place) = &finding.place {
        properties.push(("file", report.path(&place.file)));
        let numbers = [("line", place.line), ("endLine", place.line), ("col", place.column)];
        properties.extend(numbers.into_iter().filter(|(_, n)| *n > 0).map(|(name, n)| (name, n.to_string())));
        properties.extend(finding.end_column().map(|column| ("endColumn", column.to_string())));
    }
    properties.push(("title", finding.rule.to_owned()));
    let properties: Vec<String> =
        properties.iter().map(|(name, value)| format!("{name}={}", property(value))).collect();
    let help = finding.help.as_ref().map_or(String::new(), |help| format!("\n{help}"));
    format!("::{command} {}::{}\n", properties.join(","), data(&format!("{}{help}", finding.message)))
}

/// A message as the runner reads it: it takes `%`, CR and LF for its own.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// A value of a property, which ends at `,` or `:` too.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::write;
    use crate::sample::report;

    #[test]
    fn annotations_have_their_place_and_nothing_ends_them_early() {
        let text = write(&report());
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(
            lines,
            [
                "::error file=course/locales/ar/a b/ü.ftl,line=7,endLine=7,col=21,endColumn=23,title=fluent/missing-placeable::the variable `$x` | <b>%0Aof 世界 is lost: 100%25%0Aput `{ $x }` where it belongs",
                "::error file=course/tafsiri.toml,title=gate/limit::2 findings in all: at most 0 are let through",
                "::warning file=course/locales/fr/a.ftl,line=2,endLine=2,col=3,endColumn=4,title=language/spacing::a narrow space belongs before `?`",
                "::warning title=extract/stale::pages have changed\u{7} since the last extract",
            ]
        );
    }
}
