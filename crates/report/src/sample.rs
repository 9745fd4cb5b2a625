//! A run with everything in it that can go wrong in a report.

use tafsiri_model::diagnostic::{Edit, Fix};
use tafsiri_model::gate::{Judged, Standing};
use tafsiri_model::{Diagnostic, Level, Place};

use crate::{Report, Row, Rule};

/// The line `مرحبا | <b> 世界 %0A, 100%` of a catalog in a folder with a blank, marked at the two wide characters.
pub(crate) fn report() -> Report {
    let excerpt = "hello = مرحبا | <b> 世界 %0A, 100%".to_owned();
    let place = Place { file: "locales/ar/a b/ü.ftl".into(), line: 7, column: 21, excerpt };
    let wide = Diagnostic::error("fluent/missing-placeable", "the variable `$x` | <b>\nof 世界 is lost: 100%")
        .at(place.clone())
        .length(2)
        .help("put `{ $x }` where it belongs")
        .unit(&"a b/ü#hello")
        .locale(&"ar");
    let edit = Edit { offset: 10, from: (2, 3), to: (2, 4), old: " ".into(), new: "\u{202f}".into() };
    let fix = Fix { file: "locales/fr/a.ftl".into(), edits: vec![edit] };
    let fixed = Diagnostic::warning("language/spacing", "a narrow space belongs before `?`")
        .at(Place { file: "locales/fr/a.ftl".into(), line: 2, column: 3, excerpt: "x ?".into() })
        .length(1)
        .locale(&"fr");
    let fixed = Diagnostic { fix: Some(fix), ..fixed };
    let whole =
        Diagnostic::error("gate/limit", "2 findings in all: at most 0 are let through").at(Place::file("tafsiri.toml"));
    let note = Diagnostic::note("coverage/missing", "`a#b` has no translation").at(Place::file("locales/fr/a.ftl"));
    let silenced = Diagnostic::warning("language/same-as-source", "the same as the source").at(place).locale(&"ar");
    let placeless = Diagnostic::warning("extract/stale", "pages have changed\u{7} since the last extract");
    let judged = |finding, standing| Judged { finding, standing };
    let row = |locale: &str, translated| Row { locale: locale.into(), units: 10, translated, ..Row::default() };
    Report {
        title: "T & <U>".into(),
        day: "2026-11-29".into(),
        level: Level::Warning,
        folder: "course/".into(),
        judged: vec![
            Judged::counts(wide),
            Judged::counts(fixed),
            Judged::counts(whole),
            judged(note, Standing::Below),
            judged(silenced.clone(), Standing::Silenced("اسم علم".into())),
            judged(silenced, Standing::Baseline),
            Judged::counts(placeless),
        ],
        coverage: vec![
            row("ar", 10),
            Row { module: Some("01-a".into()), reviewed: 3, drifted: 1, ..row("ar", 9) },
            Row { edition: Some("kenya".into()), ..row("ar", 10) },
            row("fr", 0),
            Row { module: Some("02-b".into()), ..row("fr", 0) },
        ],
        rules: vec![Rule {
            id: "language/spacing".into(),
            summary: "Spaces at punctuation are those of the locale.".into(),
            help: "French has narrow spaces.".into(),
        }],
    }
}
