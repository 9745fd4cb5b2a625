//! How findings and reports look.

use std::io::{IsTerminal, Write};

use annotate_snippets::{AnnotationKind, Group, Level as Grade, Renderer, Snippet};
use serde::Serialize;
use tafsiri_model::diagnostic::{Edit, Fix};
use tafsiri_model::{Diagnostic, Level, Place};

/// The version of all JSON reports.
const VERSION: u32 = 1;

/// Writes findings to standard error, each with its line and the way out.
pub(crate) fn diagnostics(findings: &[Diagnostic]) {
    let mut err = std::io::stderr().lock();
    let renderer = renderer(err.is_terminal());
    for finding in findings {
        let _ = writeln!(err, "{}\n", renderer.render(&groups(finding)));
    }
}

/// Findings as people read them, each with its line and the way out; coloured where that is asked for.
pub(crate) fn rendered(finding: &Diagnostic, colour: bool) -> String {
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    format!("{}\n\n", renderer.render(&groups(finding)))
}

/// A number of things, in the singular or the plural.
pub(crate) fn counted(number: usize, one: &str) -> String {
    if number == 1 { format!("1 {one}") } else { format!("{number} {one}s") }
}

/// Files that have changed, in a few words.
pub(crate) fn changed(names: &[String]) -> String {
    match names {
        [] => "everything may have changed".to_owned(),
        [one] => one.clone(),
        [first, rest @ ..] => format!("{first} and {}", counted(rest.len(), "other")),
    }
}

/// A line of a report.
pub(crate) fn line(text: &str) {
    let _ = writeln!(std::io::stdout().lock(), "{text}");
}

/// A table, its columns as wide as their widest cell and the last one as it is.
pub(crate) fn table<const N: usize>(head: &[String; N], rows: &[[String; N]]) {
    let cells = |row: &[String; N]| row.iter().map(|cell| cell.chars().count()).collect::<Vec<_>>();
    let mut widths = cells(head);
    for row in rows {
        widths.iter_mut().zip(cells(row)).for_each(|(width, cell)| *width = (*width).max(cell));
    }
    for row in std::iter::once(head).chain(rows) {
        let padded: Vec<String> = row.iter().zip(&widths).map(|(cell, &width)| format!("{cell:width$}")).collect();
        line(padded.join("  ").trim_end());
    }
}

/// What was asked for, as it is.
pub(crate) fn text(text: &str) {
    let _ = write!(std::io::stdout().lock(), "{text}");
}

/// A word to the person at the terminal, beside the report.
pub(crate) fn note(text: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{text}");
}

/// A report for programs.
pub(crate) fn json(report: &impl Serialize) {
    #[derive(Serialize)]
    struct Versioned<'r, T: Serialize> {
        version: u32,
        #[serde(flatten)]
        report: &'r T,
    }
    if let Ok(text) = serde_json::to_string_pretty(&Versioned { version: VERSION, report }) {
        line(&text);
    }
}

/// Whether reports may be coloured: on a terminal, unless `NO_COLOR` says otherwise.
pub(crate) fn has_colour() -> bool {
    std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
}

/// What `--fix` changes, with characters that cannot be seen by their numbers.
fn in_words(fix: &Fix) -> String {
    let seen = |text: &str| {
        let is_seen = |c: char| c != ' ' && !c.is_control() && !c.is_whitespace() && c != '\u{200b}' && c != '\u{feff}';
        text.chars()
            .map(|c| if is_seen(c) { c.to_string() } else { format!("<U+{:04X}>", u32::from(c)) })
            .collect::<String>()
    };
    let edit = |edit: &Edit| match (edit.old.lines().count() > 1 || edit.new.is_empty(), edit.from) {
        (true, (line, column)) => format!("takes out {line}:{column}"),
        (false, (line, column)) => format!("writes `{}` for `{}` at {line}:{column}", seen(&edit.new), seen(&edit.old)),
    };
    let edits: Vec<String> = fix.edits.iter().take(3).map(edit).collect();
    let more = if fix.edits.len() > 3 { format!(", and {} more", fix.edits.len() - 3) } else { String::new() };
    format!("`tafsiri check --fix` {}{more}", edits.join(", "))
}

fn renderer(terminal: bool) -> Renderer {
    let colour = terminal && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
    if colour { Renderer::styled() } else { Renderer::plain() }
}

fn groups(finding: &Diagnostic) -> Vec<Group<'_>> {
    let grade = match finding.level {
        Level::Error => Grade::ERROR,
        Level::Warning => Grade::WARNING,
        Level::Note => Grade::NOTE,
    };
    let mut group = Group::with_title(grade.primary_title(finding.message.as_str()).id(finding.rule));
    if let Some(place) = &finding.place {
        group = if place.excerpt.is_empty() {
            let origin = annotate_snippets::Origin::path(place.file.as_str());
            group.element(if place.line > 0 { origin.line(place.line) } else { origin })
        } else {
            let annotation = AnnotationKind::Primary.span(span(finding, place));
            let snippet = Snippet::source(place.excerpt.as_str()).path(place.file.as_str()).line_start(place.line);
            group.element(snippet.annotation(annotation))
        };
    }
    if let Some(help) = &finding.help {
        group = group.element(Grade::HELP.message(help.as_str()));
    }
    if let Some(fix) = &finding.fix {
        group = group.element(Grade::HELP.message(in_words(fix)));
    }
    vec![group]
}

/// The bytes of the excerpt that are meant.
fn span(finding: &Diagnostic, place: &Place) -> std::ops::Range<usize> {
    let byte = |column: usize| {
        let letter = place.excerpt.char_indices().nth(column.saturating_sub(1));
        letter.map_or(place.excerpt.len(), |(at, _)| at)
    };
    byte(place.column)..byte(finding.end_column().unwrap_or(place.column))
}
