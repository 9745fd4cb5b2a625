//! The HTML site: one folder that works from a memory stick, without a server and, for reading, without JavaScript.

mod activity;
mod form;
mod template;

use std::collections::BTreeSet;

use crate::File;
use crate::search::{self, json_string};
use crate::site::{Language, Section, Site, SitePage};
use crate::ui::Ui;
use askama::Template;
use tafsiri_markdown::Block;
use tafsiri_markdown::block::{Text, all_texts};
use template::{EditionsTemplate, HomeTemplate, LanguageView, LinkView, PageTemplate, SectionView, UiView};

pub use template::{DownloadEntry, EditionEntry, EditionsView};

pub(crate) const CSS: &str = include_str!("../assets/site.css");
pub(crate) const ACTIVITIES: &str = include_str!("../assets/activities.js");
pub(crate) const SCRIPT: &str = include_str!("../assets/site.js");
pub(crate) const THEME: &str = include_str!("../assets/theme.js");

/// The file that the search of a site looks in.
pub const SEARCH_INDEX: &str = "assets/search-index.js";

/// The interface texts that `activities.js` shows.
const ACTIVITY_WORDS: [&str; 23] = [
    "answers-kept",
    "answers-reported",
    "answers-not-kept",
    "answers-export",
    "answers-import",
    "answers-erase",
    "answers-erase-sure",
    "answers-bad-file",
    "answers-loaded",
    "answers-erased",
    "save-table",
    "print",
    "result",
    "result-part",
    "result-average",
    "result-answered",
    "result-none",
    "check-answer",
    "answer-right",
    "answer-wrong",
    "quiz-score",
    "move-up",
    "move-down",
];

/// The contents of a site with more pages than this are folded: five hundred links on each of five hundred pages
/// would be most of what readers download.
const MOST_LINKS: usize = 80;

/// The files of a site.
#[must_use]
pub fn render(site: &Site, ui: &Ui) -> Vec<File> {
    let mut files = assets();
    files.push((SEARCH_INDEX.to_owned(), search::index(site).into_bytes()));
    let view = SiteView::new(site, ui);
    for (at, page) in view.order.iter().enumerate() {
        files.push((format!("{}.html", page.path), view.page_at(at, page)));
    }
    if !view.order.iter().any(|page| page.path == "index") {
        files.push(("index.html".to_owned(), view.home()));
    }
    files.extend(site.media.iter().map(|(path, bytes)| (path.clone(), bytes.clone())));
    files
}

/// One page of a site, or the file that all share, as [`render`] makes it. Of the other pages only the titles are looked at.
#[must_use]
pub fn render_file(site: &Site, ui: &Ui, path: &str) -> Option<Vec<u8>> {
    if let Some((_, bytes)) = assets().into_iter().find(|(name, _)| name == path) {
        return Some(bytes);
    }
    let view = SiteView::new(site, ui);
    let name = path.strip_suffix(".html")?;
    match view.order.iter().position(|page| page.path == name) {
        Some(at) => view.order.get(at).map(|page| view.page_at(at, page)),
        None => (name == "index").then(|| view.home()),
    }
}

/// The page that lists all editions and locales, with what it needs.
#[must_use]
pub fn render_editions(view: &EditionsView) -> Vec<File> {
    let mut files = assets();
    files.push(("index.html".to_owned(), page_bytes(&EditionsTemplate::new(view))));
    files
}

/// The name under which a reader's device keeps the answers to an edition; the same in every locale, so that answers
/// stay when the reader changes the language.
#[must_use]
pub fn store_name(site: &Site) -> String {
    format!("tafsiri-{}-{}", site.about.project, site.about.edition)
}

/// The interface texts that the script of the activities shows, as JSON.
#[must_use]
pub fn activity_words(ui: &Ui) -> String {
    let words = ACTIVITY_WORDS.map(|id| format!("{}:{}", json_string(id), json_string(&ui.text(id))));
    format!("{{{}}}", words.join(","))
}

/// The content of a page, without the frame around it.
#[must_use]
pub fn content(page: &SitePage, ui: &Ui) -> String {
    let title = if page.show_title { title_element(page) } else { String::new() };
    title + &wrap_tables(&tafsiri_markdown::html::write(&activity::dress(&page.blocks, ui)))
}

fn assets() -> Vec<File> {
    [
        ("assets/site.css", CSS),
        ("assets/site.js", SCRIPT),
        ("assets/theme.js", THEME),
        ("assets/activities.js", ACTIVITIES),
    ]
    .map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()))
    .to_vec()
}

/// A template's text. Templates are checked when the tool is compiled; writing into memory cannot fail.
fn page_bytes(template: &impl Template) -> Vec<u8> {
    template.render().unwrap_or_default().into_bytes()
}

struct SiteView<'s> {
    site: &'s Site,
    ui: UiView,
    ui_texts: &'s Ui,
    /// The pages in reading order.
    order: Vec<&'s SitePage>,
    /// Whether every page can name every other one; else each names those of its own section and the other sections.
    is_small: bool,
}

impl<'s> SiteView<'s> {
    fn new(site: &'s Site, ui: &'s Ui) -> Self {
        let order: Vec<&SitePage> = site.sections.iter().flat_map(|section| &section.pages).collect();
        let is_small = order.len() <= MOST_LINKS;
        Self { site, ui: UiView::new(ui), ui_texts: ui, order, is_small }
    }

    fn page_at(&self, at: usize, page: &SitePage) -> Vec<u8> {
        let before = at.checked_sub(1).and_then(|at| self.order.get(at)).copied();
        self.page(page, before, self.order.get(at + 1).copied())
    }

    fn page(&self, page: &SitePage, previous: Option<&SitePage>, next: Option<&SitePage>) -> Vec<u8> {
        let root = "../".repeat(page.path.matches('/').count());
        let content = content(page, self.ui_texts);
        let link = |to: &SitePage| self.link(&root, to, "");
        let parts = PageParts {
            path: &page.path,
            root: &root,
            title: &page.title,
            description: &page.description,
            partial: page.title_locale.is_some() || has_text(&page.blocks, &|text| text.locale.is_some()),
            older: has_text(&page.blocks, &|text| text.older),
            activities: activity::has_activity(&page.blocks),
            previous: previous.map(link),
            next: next.map(link),
        };
        self.frame(parts, content)
    }

    fn home(&self) -> Vec<u8> {
        let first = self.order.first().copied();
        let home = HomeTemplate {
            title: &self.site.title,
            description: &self.site.description,
            sections: self.sections("", ""),
        };
        let parts = PageParts {
            path: "index",
            root: "",
            title: &self.site.title,
            description: &self.site.description,
            partial: false,
            older: false,
            activities: false,
            previous: None,
            next: first.map(|page| self.link("", page, "")),
        };
        let content = home.render().unwrap_or_default();
        self.frame(parts, content)
    }

    fn frame(&self, parts: PageParts<'_>, content: String) -> Vec<u8> {
        let site = self.site;
        let head_title =
            if parts.title == site.title { site.title.clone() } else { format!("{} · {}", parts.title, site.title) };
        page_bytes(&PageTemplate {
            version: env!("CARGO_PKG_VERSION"),
            locale: site.locale.as_str(),
            dir: site.locale.direction().as_str(),
            head_title,
            description: parts.description,
            root: parts.root,
            site_title: &site.title,
            edition: &site.edition,
            licence: &site.licence,
            machine: site.machine,
            partial: parts.partial,
            older: parts.older,
            path: parts.path,
            store: if parts.activities { store_name(site) } else { String::new() },
            words: if parts.activities { activity_words(self.ui_texts) } else { String::new() },
            ui: &self.ui,
            languages: site.languages.iter().map(|language| self.language(&parts, language)).collect(),
            sections: self.sections(parts.root, parts.path),
            content,
            previous: parts.previous,
            next: parts.next,
        })
    }

    fn language(&self, parts: &PageParts<'_>, language: &Language) -> LanguageView {
        LanguageView {
            href: format!("{}../{}/{}.html", parts.root, language.locale, parts.path),
            locale: language.locale.to_string(),
            dir: language.locale.direction().as_str(),
            name: language.name.clone(),
            here: language.locale == self.site.locale,
        }
    }

    fn sections(&self, root: &str, here: &str) -> Vec<SectionView> {
        let view = |section: &Section| {
            let opens = section.pages.first().filter(|page| page.title == section.title);
            let others = section.pages.iter().skip(usize::from(opens.is_some()));
            let open = self.is_small || here.is_empty() || section.pages.iter().any(|page| page.path == here);
            let opens = opens.or(section.pages.first().filter(|_| !open));
            SectionView {
                label: section.label.clone(),
                title: section.title.clone(),
                minutes: match section.minutes {
                    0 => String::new(),
                    minutes => self.ui_texts.count("minutes", "count", minutes),
                },
                opens: opens.map(|page| self.link(root, page, here)),
                links: others.filter(|_| open).map(|page| self.link(root, page, here)).collect(),
            }
        };
        self.site.sections.iter().map(view).collect()
    }

    fn link(&self, root: &str, page: &SitePage, here: &str) -> LinkView {
        LinkView {
            href: format!("{root}{}.html", page.path),
            title: page.title.clone(),
            description: page.description.clone(),
            here: page.path == here,
        }
    }
}

/// What differs from page to page in its frame.
struct PageParts<'p> {
    path: &'p str,
    root: &'p str,
    title: &'p str,
    description: &'p str,
    /// Whether some part is shown in another language.
    partial: bool,
    /// Whether some part is older than its source.
    older: bool,
    /// Whether there is something to fill in.
    activities: bool,
    previous: Option<LinkView>,
    next: Option<LinkView>,
}

/// Whether a page has such a text.
fn has_text(blocks: &[Block], is_such: &impl Fn(&Text) -> bool) -> bool {
    all_texts(blocks).into_iter().any(is_such)
}

fn title_element(page: &SitePage) -> String {
    let title = tafsiri_markdown::html::escape(&page.title);
    match &page.title_locale {
        None => format!("<h1>{title}</h1>\n"),
        Some(locale) => {
            format!("<h1 lang=\"{locale}\" dir=\"{}\">{title}</h1>\n", locale.direction().as_str())
        }
    }
}

/// Tables in a box that scrolls by itself: on a phone the page must not.
fn wrap_tables(html: &str) -> String {
    html.replace("<table>\n<thead>", "<div class=\"scroll\" tabindex=\"0\" role=\"group\"><table>\n<thead>")
        .replace("</table>\n", "</table></div>\n")
}

/// The paths of a site's own pages, for those who check links.
#[must_use]
pub fn paths(site: &Site) -> BTreeSet<String> {
    site.sections.iter().flat_map(|section| &section.pages).map(|page| format!("{}.html", page.path)).collect()
}
