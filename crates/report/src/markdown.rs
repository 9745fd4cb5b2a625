//! A summary for a pull request: whether the gate holds, what counts, and how much is translated.

use std::collections::BTreeMap;
use std::fmt::Write;

use tafsiri_model::Diagnostic;

use crate::{Report, Row, Tally};

/// More findings than this are counted and not shown: a comment of a pull request is for reading.
const SHOWN: usize = 50;

/// The summary.
#[must_use]
pub fn write(report: &Report) -> String {
    let tally = report.tally();
    let mut out = format!("## {}\n\n{}\n", cell(&report.title), verdict(&tally));
    out.push_str(&findings(report));
    out.push_str(&coverage(&report.coverage));
    out
}

/// Whether the gate holds, in words.
fn verdict(tally: &Tally) -> String {
    let counted = [(tally.errors, "error"), (tally.warnings, "warning"), (tally.notes, "note")];
    let aside = [
        (tally.silenced, "silenced with a reason"),
        (tally.baseline, "set aside by the baseline"),
        (tally.within, "within limits"),
        (tally.below, "below the level asked for"),
    ];
    let counted: Vec<String> =
        counted.into_iter().filter(|(n, _)| *n > 0).map(|(n, what)| counted_as(n, what)).collect();
    let aside: Vec<String> = aside.into_iter().filter(|(n, _)| *n > 0).map(|(n, what)| format!("{n} {what}")).collect();
    let verdict =
        if counted.is_empty() { "**No finding counts.**".to_owned() } else { format!("**{}**", counted.join(", ")) };
    if aside.is_empty() { verdict } else { format!("{verdict} ({})", aside.join(", ")) }
}

fn counted_as(number: usize, what: &str) -> String {
    format!("{number} {what}{}", if number == 1 { "" } else { "s" })
}

/// The findings that count, file by file, the first of them.
fn findings(report: &Report) -> String {
    let mut out = String::new();
    let mut files: BTreeMap<String, Vec<&Diagnostic>> = BTreeMap::new();
    for finding in report.findings().take(SHOWN) {
        let file = finding.place.as_ref().map(|place| report.path(&place.file));
        files.entry(file.unwrap_or_default()).or_default().push(finding);
    }
    for (file, findings) in &files {
        let name = if file.is_empty() { "The project".to_owned() } else { format!("`{}`", file.replace('`', "'")) };
        let _ = writeln!(out, "\n### {name}\n\n| | rule | place | finding |\n| --- | --- | --- | --- |");
        for finding in findings {
            let place = finding.place.as_ref().filter(|place| place.line > 0);
            let at = place.map_or(String::new(), |place| format!("{}:{}", place.line, place.column));
            let help = finding.help.as_ref().map_or(String::new(), |help| format!("<br>_{}_", cell(help)));
            let (level, message) = (finding.level.as_str(), cell(&finding.message));
            let _ = writeln!(out, "| {level} | `{}` | {at} | {message}{help} |", finding.rule);
        }
    }
    let more = report.findings().count().saturating_sub(SHOWN);
    if more > 0 {
        let _ = writeln!(out, "\nand {more} more: `tafsiri check` tells all.");
    }
    out
}

fn coverage(rows: &[Row]) -> String {
    let rows: Vec<&Row> = rows.iter().filter(|row| row.is_whole()).collect();
    if rows.is_empty() {
        return String::new();
    }
    let mut out = "\n| locale | translated | reviewed | drifted |\n| --- | ---: | ---: | ---: |\n".to_owned();
    for row in rows {
        let Row { locale, units, translated, reviewed, drifted, .. } = row;
        let _ = writeln!(out, "| {locale} | {} % ({translated} of {units}) | {reviewed} | {drifted} |", row.percent());
    }
    out
}

/// A text that stays in its cell of a table and is nothing but text: markup that a stranger wrote has no effect. Code
/// spans stay.
fn cell(text: &str) -> String {
    let has_spans = text.matches('`').count().is_multiple_of(2) && !text.contains("``");
    let mut in_code = false;
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' | '\r' => out.push(' '),
            '`' if has_spans => {
                in_code = !in_code;
                out.push(c);
            }
            '|' => out.push_str("\\|"),
            c if c.is_control() => out.push('\u{fffd}'),
            c if in_code => out.push(c),
            '<' => out.push_str("&lt;"),
            '&' => out.push_str("&amp;"),
            // What would name a person or an issue.
            '@' | '#' => out.extend([c, '\u{200b}']),
            '`' | '*' | '_' | '[' | ']' | '\\' | '!' | '~' => out.extend(['\\', c]),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{cell, write};
    use crate::sample::report;

    #[test]
    fn a_summary_tells_what_counts_and_how_much_is_translated() {
        let text = write(&report());
        assert!(text.contains("**2 errors, 2 warnings** (1 silenced with a reason, 1 set aside by the baseline, 1 below the level asked for)"), "{text}");
        assert!(text.contains("| error | `fluent/missing-placeable` | 7:21 | the variable `$x` \\| &lt;b> of 世界 is lost: 100%<br>_put `{ $x }` where it belongs_ |"), "{text}");
        assert!(
            text.contains("### `course/locales/ar/a b/ü.ftl`") && text.contains("| fr | 0 % (0 of 10) | 0 | 0 |"),
            "{text}"
        );
    }

    #[test]
    fn a_stranger_s_words_stay_words() {
        assert_eq!(cell("`a_b#c|` *x*"), "`a_b#c\\|` \\*x\\*");
        assert_eq!(cell("a ` <b>"), "a \\` &lt;b>");
        assert_eq!(cell("a|b\n<img> [x](y) @all #1"), "a\\|b &lt;img> \\[x\\](y) @\u{200b}all #\u{200b}1");
    }
}
