//! Two editions side by side as one page of HTML that needs nothing else: for a mail to a partner.

use askama::Template;

/// What the page shows.
#[derive(Clone, Debug)]
pub struct Report {
    /// The project's title.
    pub title: String,
    /// The name of the one edition.
    pub a: String,
    /// The name of the other.
    pub b: String,
    /// The locale of the texts.
    pub locale: String,
    /// Its direction.
    pub dir: &'static str,
    /// The pages that differ, with what differs on each.
    pub pages: Vec<(String, Vec<Difference>)>,
}

/// Two texts side by side; each is cut into stretches, with whether the other lacks them.
#[derive(Clone, Debug)]
pub struct Difference {
    /// In the one; nothing where the other has more.
    pub a: Option<Vec<(bool, String)>>,
    /// In the other.
    pub b: Option<Vec<(bool, String)>>,
}

#[derive(Template)]
#[template(path = "edition-diff.html")]
struct Page<'r> {
    report: &'r Report,
}

/// The page.
#[must_use]
pub fn edition_report(report: &Report) -> String {
    // Cannot fail: the template was checked when the tool was compiled, and memory takes what it writes.
    Page { report }.render().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{Difference, Report, edition_report};

    #[test]
    fn nothing_in_it_is_taken_for_markup() {
        let difference = Difference { a: Some(vec![(true, "<script>".to_owned())]), b: None };
        let page = edition_report(&Report {
            title: "T & U".to_owned(),
            a: "base".to_owned(),
            b: "kenya".to_owned(),
            locale: "ar".to_owned(),
            dir: "rtl",
            pages: vec![("a".to_owned(), vec![difference])],
        });
        assert!(!page.contains("<script>") && page.contains("<del>&#60;script&#62;</del>"), "{page}");
        assert!(!page.contains("http"), "it needs nothing else");
    }
}
