//! `index.html`: the module as one page, each of its pages a section.

use askama::Template;
use tafsiri_model::{Diagnostic, Locale};

use super::{Version, clean};
use crate::html;
use crate::module::Module;
use crate::site::SitePage;

/// A module as it is shown: one document, clean, each page with its HTML.
pub(super) struct Course<'c> {
    /// The module as it came, for what is told of it as a whole.
    pub(super) module: &'c Module<'c>,
    shown: &'c Shown,
}

/// The pages of a course as they are shown.
pub(crate) struct Shown {
    pages: Vec<PageView>,
    /// What is shown in another way than it was written.
    problems: Vec<Diagnostic>,
}

/// A page of the module.
struct PageView {
    /// Names its section.
    id: String,
    /// Its path in the site, which names its answers.
    path: String,
    title: String,
    /// What an element with the title says of its language: attributes, where it is a fallback.
    language: String,
    content: String,
}

/// What `scorm.js` has to tell of the platform: its own name for it, and the interface text.
const WARNINGS: [(&str, &str); 4] =
    [("refused", "course-refused"), ("full", "course-full"), ("lost", "answers-not-kept"), ("closed", "course-closed")];

/// What it has to tell of the learner's work.
const OUTCOMES: [(&str, &str); 3] =
    [("complete", "course-complete"), ("passed", "course-passed"), ("failed", "course-failed")];

/// The interface texts of the frame, and the messages that `scorm.js` shows by their names.
struct Words {
    skip: String,
    contents: String,
    theme: String,
    previous: String,
    next: String,
    about: String,
    answers_need_script: String,
    progress: String,
    read: String,
    warnings: Vec<(&'static str, String)>,
    outcomes: Vec<(&'static str, String)>,
}

#[derive(Template)]
#[template(path = "scorm.html")]
struct Index<'i> {
    version: &'i str,
    /// Which SCORM the manifest is of: its run-time is asked first.
    scorm: &'i str,
    /// What must be right to pass, in per cent; a platform may set its own, which wins.
    mastery: u8,
    locale: &'i str,
    dir: &'i str,
    /// Names the module in what a device keeps.
    module: &'i str,
    title: &'i str,
    site_title: &'i str,
    edition: &'i str,
    description: &'i str,
    notices: Vec<String>,
    pages: &'i [PageView],
    /// Where a device keeps answers.
    store: String,
    /// The texts of the script of the activities, as JSON.
    words: String,
    has_activity: bool,
    facts: Vec<(String, String)>,
    ui: Words,
}

impl Shown {
    fn new(module: &Module<'_>) -> Self {
        let mut problems = Vec::new();
        if module.pages.is_empty() {
            problems.push(Diagnostic::warning("package/empty", format!("`{}` has no pages", module.id)));
        }
        let mut whole = module.clone();
        let media = &module.media;
        whole.body_mut().pages.iter_mut().for_each(|page| clean::page(page, media, &mut problems));
        let whole = whole.as_one_document();
        let pages = whole.pages.iter().map(|page| view(page, &whole)).collect();
        Self { pages, problems }
    }
}

impl<'c> Course<'c> {
    /// The course of a module.
    pub(super) fn new(module: &'c Module<'c>) -> Self {
        Self { module, shown: module.course.get(|| Shown::new(module)) }
    }

    /// What is shown in another way than it was written.
    pub(super) fn problems(&self) -> &[Diagnostic] {
        &self.shown.problems
    }

    /// What the course is called.
    pub(super) fn title(&self) -> String {
        match self.module.label {
            "" => self.module.title.to_owned(),
            label => format!("{label} · {}", self.module.title),
        }
    }

    /// One sentence about it: of its first page, else of the toolkit.
    pub(super) fn description(&self) -> &str {
        let first = self.module.pages.first().map(|page| page.description.as_str());
        first.filter(|text| !text.is_empty()).unwrap_or(&self.module.site.description)
    }

    /// Whether there is a quiz, so that one can pass or fail.
    pub(super) fn has_quiz(&self) -> bool {
        // Quotes in texts are escaped: only the element of a quiz has these letters.
        self.shown.pages.iter().any(|page| page.content.contains(" data-kind=\"quiz\""))
    }

    fn has_activity(&self) -> bool {
        self.shown.pages.iter().any(|page| page.content.contains(" data-activity=\""))
    }

    /// Which text the course is of: names and values in the reader's language.
    pub(super) fn origin(&self) -> Vec<(String, String)> {
        let (site, about) = (self.module.site, &self.module.site.about);
        let edition = if site.edition.is_empty() { &about.edition } else { &site.edition };
        let coverage = self.module.ui.count("per-cent", "percent", about.coverage);
        self.named([
            ("about-edition", edition.clone()),
            ("about-version", about.version.clone()),
            ("about-coverage", coverage),
            ("about-drifted", about.drifted.to_string()),
        ])
    }

    /// All that readers are told about the course.
    fn facts(&self) -> Vec<(String, String)> {
        let site = self.module.site;
        let rights = [("about-attribution", site.about.attribution.clone()), ("licence", site.licence.clone())];
        self.origin().into_iter().chain(self.named(rights)).collect()
    }

    fn named<const N: usize>(&self, facts: [(&str, String); N]) -> Vec<(String, String)> {
        let told = facts.into_iter().filter(|(_, value)| !value.is_empty());
        told.map(|(id, value)| (self.module.ui.text(id), value)).collect()
    }

    /// The page that a platform opens.
    pub(super) fn index(&self, version: Version) -> String {
        let (module, site) = (self.module, self.module.site);
        let index = Index {
            version: env!("CARGO_PKG_VERSION"),
            scorm: if version == Version::V12 { "1.2" } else { "2004" },
            mastery: site.pass,
            locale: site.locale.as_str(),
            dir: site.locale.direction().as_str(),
            module: module.id,
            title: &self.title(),
            site_title: &site.title,
            edition: &site.edition,
            description: self.description(),
            notices: module.notices(),
            pages: &self.shown.pages,
            store: html::store_name(site),
            words: html::activity_words(module.ui),
            has_activity: self.has_activity(),
            facts: self.facts(),
            ui: Words::new(module),
        };
        // Templates are checked when the tool is compiled; writing into memory cannot fail.
        index.render().unwrap_or_default()
    }
}

fn view(page: &SitePage, module: &Module<'_>) -> PageView {
    let id = module.anchor(page).to_owned();
    let attributes = |locale: &Locale| format!(" lang=\"{locale}\" dir=\"{}\"", locale.direction().as_str());
    let language = page.title_locale.as_ref().map(attributes).unwrap_or_default();
    let content = own_names(&html::content(page, module.ui), &id);
    PageView { id, path: page.path.clone(), title: page.title.clone(), language, content }
}

/// Answers have the names that they have in the site, where each page is a document of its own, so that a file of
/// answers can be taken from one to the other. Quotes in texts are escaped: only attributes have these letters.
fn own_names(content: &str, page: &str) -> String {
    let page = tafsiri_markdown::html::escape(page);
    ["data-activity", "data-field", "data-key"].iter().fold(content.to_owned(), |content, attribute| {
        content.replace(&format!(" {attribute}=\"{page}--"), &format!(" {attribute}=\""))
    })
}

impl Words {
    fn new(module: &Module<'_>) -> Self {
        let text = |id: &str| module.ui.text(id);
        let told = |names: &[(&'static str, &str)]| names.iter().map(|(name, id)| (*name, text(id))).collect();
        Self {
            skip: text("skip-to-content"),
            contents: text("contents"),
            theme: text("theme"),
            previous: text("previous"),
            next: text("next"),
            about: text("about-package"),
            answers_need_script: text("answers-need-script"),
            progress: text("course-progress"),
            read: text("course-read"),
            warnings: told(&WARNINGS),
            outcomes: told(&OUTCOMES),
        }
    }
}
