//! What the templates of a book show, as values. The templates stand in `templates/epub`.

use askama::Template;
use tafsiri_model::Locale;

use super::chapter::Chapter;
use super::cover::Line;
use super::picture::Picture;
use crate::ui::Ui;

/// What all files of a book say of it.
pub(super) struct Book<'b> {
    pub(super) locale: &'b str,
    pub(super) dir: &'static str,
    pub(super) title: &'b str,
    /// The label and the title.
    pub(super) full_title: String,
    pub(super) site_title: &'b str,
    pub(super) edition: &'b str,
    pub(super) identifier: String,
    pub(super) author: &'b str,
    pub(super) description: &'b str,
    pub(super) source: String,
    pub(super) licence: &'b str,
    /// The licence with the address of its text.
    pub(super) rights: String,
    pub(super) is_machine: bool,
    pub(super) chapters: &'b [Chapter],
    pub(super) pictures: &'b [Picture],
}

/// Our words.
pub(super) struct Words {
    cover: String,
    contents: String,
    about: String,
    landmarks: String,
    machine_note: String,
    accessibility: String,
}

impl Words {
    pub(super) fn new(ui: &Ui) -> Self {
        Self {
            cover: ui.text("cover"),
            contents: ui.text("contents"),
            about: ui.text("about-package"),
            landmarks: ui.text("landmarks"),
            machine_note: ui.text("machine-note"),
            accessibility: ui.text("accessibility-summary"),
        }
    }
}

#[derive(Template)]
#[template(path = "epub/package.opf", escape = "html")]
pub(super) struct PackageTemplate<'b> {
    pub(super) book: &'b Book<'b>,
    pub(super) vocabulary: &'static str,
    pub(super) modified: &'static str,
    pub(super) features: Vec<&'static str>,
    pub(super) accessibility: String,
    /// What we tell in a vocabulary of our own: names and values.
    pub(super) own: Vec<(&'static str, String)>,
}

#[derive(Template)]
#[template(path = "epub/nav.xhtml", escape = "html")]
pub(super) struct NavTemplate<'b> {
    pub(super) book: &'b Book<'b>,
    pub(super) ui: &'b Words,
}

#[derive(Template)]
#[template(path = "epub/page.xhtml", escape = "html")]
pub(super) struct PageTemplate<'b> {
    pub(super) book: &'b Book<'b>,
    pub(super) chapter: &'b Chapter,
    /// What readers are told above the first page: a class and the words.
    pub(super) notices: &'b [(&'static str, String)],
}

#[derive(Template)]
#[template(path = "epub/cover.xhtml", escape = "html")]
pub(super) struct CoverTemplate<'b> {
    pub(super) book: &'b Book<'b>,
    /// The words of the drawing.
    pub(super) alternative: String,
}

#[derive(Template)]
#[template(path = "epub/cover.svg", escape = "html")]
pub(super) struct DrawingTemplate<'b> {
    pub(super) book: &'b Book<'b>,
    pub(super) fonts: &'static str,
    pub(super) label: &'b str,
    pub(super) size: usize,
    pub(super) lines: Vec<Line>,
    pub(super) foot: Vec<Line>,
}

#[derive(Template)]
#[template(path = "epub/about.xhtml", escape = "html")]
pub(super) struct AboutTemplate<'b> {
    pub(super) book: &'b Book<'b>,
    pub(super) ui: &'b Words,
    /// Labels and values, with an address where there is one.
    pub(super) rows: Vec<(String, String, String)>,
}

/// The attributes that tell a language other than the book's.
fn language(locale: &Option<Locale>) -> String {
    let told =
        |locale: &Locale| format!(" lang=\"{locale}\" xml:lang=\"{locale}\" dir=\"{}\"", locale.direction().as_str());
    locale.as_ref().map(told).unwrap_or_default()
}

/// A line for a list: a heading of a whole page is cut.
pub(super) fn short(words: &str) -> String {
    const LONGEST: usize = 160;
    if words.chars().count() <= LONGEST {
        return words.to_owned();
    }
    let cut: String = words.chars().take(LONGEST).collect();
    let whole = cut.rsplit_once(char::is_whitespace).map_or(cut.as_str(), |(words, _)| words);
    format!("{whole}…")
}
