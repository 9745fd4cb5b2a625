//! What the templates of the site show, as values. The templates stand in `templates/`.

use askama::Template;

use crate::ui::Ui;

/// The interface texts of a page's frame.
pub(super) struct UiView {
    pub(super) skip: String,
    pub(super) contents: String,
    pub(super) search: String,
    pub(super) search_hint: String,
    pub(super) search_none: String,
    pub(super) search_needs_script: String,
    pub(super) previous: String,
    pub(super) next: String,
    pub(super) theme: String,
    pub(super) licence: String,
    pub(super) machine_note: String,
    pub(super) not_translated: String,
    pub(super) older: String,
    pub(super) all_editions: String,
    pub(super) answers_need_script: String,
}

impl UiView {
    pub(super) fn new(ui: &Ui) -> Self {
        Self {
            skip: ui.text("skip-to-content"),
            contents: ui.text("contents"),
            search: ui.text("search"),
            search_hint: ui.text("search-hint"),
            search_none: ui.text("search-none"),
            search_needs_script: ui.text("search-needs-script"),
            previous: ui.text("previous"),
            next: ui.text("next"),
            theme: ui.text("theme"),
            licence: ui.text("licence"),
            machine_note: ui.text("machine-note"),
            not_translated: ui.text("not-translated"),
            older: ui.text("older"),
            all_editions: ui.text("all-editions"),
            answers_need_script: ui.text("answers-need-script"),
        }
    }
}

pub(super) struct LanguageView<'p> {
    pub(super) locale: &'p str,
    pub(super) dir: &'static str,
    pub(super) name: &'p str,
    pub(super) here: bool,
}

pub(super) struct LinkView<'p> {
    pub(super) href: String,
    pub(super) title: &'p str,
    pub(super) description: &'p str,
}

pub(super) struct SectionView<'p> {
    pub(super) label: &'p str,
    pub(super) title: &'p str,
    pub(super) minutes: &'p str,
    /// The page that opens the section and has its title.
    pub(super) opens: Option<LinkView<'p>>,
    /// The other pages.
    pub(super) links: Vec<LinkView<'p>>,
}

#[derive(Template)]
#[template(path = "page.html")]
pub(super) struct PageTemplate<'p> {
    pub(super) version: &'p str,
    pub(super) locale: &'p str,
    pub(super) dir: &'p str,
    pub(super) head_title: String,
    pub(super) description: &'p str,
    pub(super) root: &'p str,
    pub(super) site_title: &'p str,
    pub(super) edition: &'p str,
    pub(super) licence: &'p str,
    pub(super) machine: bool,
    pub(super) partial: bool,
    pub(super) older: bool,
    /// Its path in the site, without an extension.
    pub(super) path: &'p str,
    /// Where answers are kept; empty where there is nothing to fill in.
    pub(super) store: &'p str,
    /// The texts of the script of the activities, as JSON.
    pub(super) words: &'p str,
    pub(super) ui: &'p UiView,
    pub(super) languages: &'p str,
    pub(super) contents: &'p str,
    pub(super) content: &'p str,
    pub(super) previous: Option<LinkView<'p>>,
    pub(super) next: Option<LinkView<'p>>,
}

/// The page of some path in all languages.
#[derive(Template)]
#[template(path = "languages.html")]
pub(super) struct LanguagesTemplate<'p> {
    pub(super) label: &'p str,
    pub(super) root: &'p str,
    pub(super) path: &'p str,
    pub(super) languages: Vec<LanguageView<'p>>,
}

/// A section in the contents of a page.
#[derive(Template)]
#[template(path = "contents.html")]
pub(super) struct ContentsTemplate<'p> {
    pub(super) section: SectionView<'p>,
}

#[derive(Template)]
#[template(path = "home.html")]
pub(super) struct HomeTemplate<'p> {
    pub(super) title: &'p str,
    pub(super) description: &'p str,
    pub(super) sections: Vec<SectionView<'p>>,
}

/// The page that lists everything.
#[derive(Clone, Debug)]
pub struct EditionsView {
    /// The locale of the page's own words.
    pub locale: String,
    /// Its direction.
    pub dir: String,
    /// The project's title.
    pub title: String,
    /// The page's heading.
    pub heading: String,
    /// What a reader is to do.
    pub choose: String,
    /// The label of the button for light and dark.
    pub theme: String,
    /// For each edition its title, in the page's own words, and its locales.
    pub editions: Vec<(String, Vec<EditionEntry>)>,
}

/// One edition in one locale, told in that locale.
#[derive(Clone, Debug)]
pub struct EditionEntry {
    /// The locale.
    pub locale: String,
    /// Its direction.
    pub dir: String,
    /// The locale's name in itself.
    pub language: String,
    /// The toolkit's title in the locale.
    pub title: String,
    /// The edition's title in the locale.
    pub edition: String,
    /// How much is translated, in words of the locale; empty where all is.
    pub coverage: String,
    /// Where its first page is; empty where there is no site of it.
    pub href: String,
    /// What stands above its packages.
    pub downloads_title: String,
    /// Its packages by module: the module's title and the packages.
    pub downloads: Vec<(String, Vec<DownloadEntry>)>,
}

/// A package that readers take along.
#[derive(Clone, Debug)]
pub struct DownloadEntry {
    /// What it is, in words.
    pub name: String,
    /// How large, in words.
    pub size: String,
    /// Where it is.
    pub href: String,
}

pub(super) struct EditionGroup<'v> {
    pub(super) name: &'v str,
    pub(super) entries: &'v [EditionEntry],
}

#[derive(Template)]
#[template(path = "editions.html")]
pub(super) struct EditionsTemplate<'v> {
    version: &'v str,
    locale: &'v str,
    dir: &'v str,
    title: &'v str,
    heading: &'v str,
    choose: &'v str,
    theme: &'v str,
    editions: Vec<EditionGroup<'v>>,
}

impl<'v> EditionsTemplate<'v> {
    pub(super) fn new(view: &'v EditionsView) -> Self {
        Self {
            version: env!("CARGO_PKG_VERSION"),
            locale: &view.locale,
            dir: &view.dir,
            title: &view.title,
            heading: &view.heading,
            choose: &view.choose,
            theme: &view.theme,
            editions: view.editions.iter().map(|(name, entries)| EditionGroup { name, entries }).collect(),
        }
    }
}
