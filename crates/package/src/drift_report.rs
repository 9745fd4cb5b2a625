//! The drift of translations as one page of HTML that needs nothing else: for a mail to a translator.

use askama::Template;
use tafsiri_model::drift::MarkKind;

/// What the page shows.
#[derive(Clone, Debug)]
pub struct Report {
    /// The project's title.
    pub title: String,
    /// The source locale.
    pub source: String,
    /// Its direction.
    pub source_dir: &'static str,
    /// The drifted translations, gravest first.
    pub entries: Vec<ReportEntry>,
}

/// One drifted translation.
#[derive(Clone, Debug)]
pub struct ReportEntry {
    /// Its address.
    pub unit: String,
    /// Its locale.
    pub locale: String,
    /// The direction of its locale.
    pub dir: &'static str,
    /// How grave the change is.
    pub severity: &'static str,
    /// Why.
    pub reasons: String,
    /// Whether the change was made in the translation too.
    pub ported: bool,
    /// The old and the new source as one.
    pub marks: Vec<(MarkKind, String)>,
    /// The translation; what most likely corresponds to the change is marked.
    pub translation: Vec<(bool, String)>,
    /// Where it stands.
    pub place: String,
}

#[derive(Template)]
#[template(path = "drift.html")]
struct Page<'r> {
    report: &'r Report,
}

/// The page.
#[must_use]
pub fn drift_report(report: &Report) -> String {
    // Cannot fail: the template was checked when the tool was compiled, and memory takes what it writes.
    Page { report }.render().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{Report, ReportEntry, drift_report};
    use tafsiri_model::drift::MarkKind;

    #[test]
    fn nothing_in_it_is_taken_for_markup() {
        let entry = ReportEntry {
            unit: "a#b".to_owned(),
            locale: "ar".to_owned(),
            dir: "rtl",
            severity: "critical",
            reasons: "<b>".to_owned(),
            ported: false,
            marks: vec![(MarkKind::Old, "<script>".to_owned()), (MarkKind::New, "x".to_owned())],
            translation: vec![(true, "</td>".to_owned())],
            place: "f:1".to_owned(),
        };
        let page = drift_report(&Report {
            title: "T & U".to_owned(),
            source: "en".to_owned(),
            source_dir: "ltr",
            entries: vec![entry],
        });
        assert!(!page.contains("<script>") && page.contains("<del>&#60;script&#62;</del><ins>x</ins>"), "{page}");
        assert!(!page.contains("http"), "it needs nothing else");
    }
}
