//! The HTML site: one folder that works from a memory stick, without a server and, for reading, without JavaScript.

mod activity;
mod form;
mod navigation;
mod template;

use std::collections::{BTreeMap, BTreeSet};

use crate::File;
use crate::search::{self, json_string};
use crate::site::{PageParts, Section, Site, SitePage};
use crate::ui::Ui;
use askama::Template;
use navigation::Navigation;
use tafsiri_markdown::Block;
use tafsiri_markdown::block::{Text, all_texts};
use template::{EditionsTemplate, HomeTemplate, LinkView, PageTemplate, SectionView, UiView};

pub use template::{DownloadEntry, EditionEntry, EditionsView};

pub(crate) const CSS: &str = include_str!("../assets/site.css");
pub(crate) const ACTIVITIES: &str = include_str!("../assets/activities.js");
pub(crate) const SCRIPT: &str = include_str!("../assets/site.js");
pub(crate) const THEME: &str = include_str!("../assets/theme.js");
/// 48 by 48 dots, as makers of ZIM files ask for.
const ICON: &[u8] = include_bytes!("../assets/icon.png");

/// The file that the search of a site looks in.
pub const SEARCH_INDEX: &str = "assets/search-index.js";

/// The file in which a site tells machines where it is from.
pub const ABOUT: &str = "assets/about.json";

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
    let pages = Pages::new(site, ui);
    let mut files = beside(site);
    files.extend((0..pages.count()).filter_map(|at| pages.file(at)));
    files
}

/// The files of a site that are no pages of their own: what all pages load, the search index, what pages show.
#[must_use]
pub fn beside(site: &Site) -> Vec<File> {
    let mut files = assets();
    files.push((SEARCH_INDEX.to_owned(), search::index(site).into_bytes()));
    files.push((ABOUT.to_owned(), site.facts_json().into_bytes()));
    files.extend(site.media.iter().map(|(path, bytes)| (path.clone(), bytes.to_vec())));
    files
}

/// The pages of a site, to be made one by one, in any order and by any thread.
pub struct Pages<'s> {
    view: SiteView<'s>,
    /// In reading order, each with the place of its section.
    order: Vec<(usize, &'s SitePage)>,
    has_home: bool,
}

impl<'s> Pages<'s> {
    /// The pages of a site. Where none is called `index` there is one more, which lists them.
    #[must_use]
    pub fn new(site: &'s Site, ui: &'s Ui) -> Self {
        let pages = |(at, section): (usize, &'s Section)| section.pages.iter().map(move |page| (at, page.as_ref()));
        let order: Vec<(usize, &SitePage)> = site.sections.iter().enumerate().flat_map(pages).collect();
        let has_home = order.iter().any(|(_, page)| page.path == "index");
        Self { view: SiteView::new(site, ui, order.len() <= MOST_LINKS), order, has_home }
    }

    /// How many there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.order.len() + usize::from(!self.has_home)
    }

    /// The page at a place in reading order; the one that lists them is the last.
    #[must_use]
    pub fn file(&self, at: usize) -> Option<File> {
        let page = |at: usize| self.order.get(at).map(|(_, page)| *page);
        let Some(here) = self.order.get(at) else {
            let is_home = at == self.order.len() && !self.has_home;
            return is_home.then(|| ("index.html".to_owned(), self.view.home(page(0))));
        };
        let before = at.checked_sub(1).and_then(page);
        Some((format!("{}.html", here.1.path), self.view.page(*here, before, page(at + 1))))
    }

    /// The place of the page of that path, which is without an extension.
    fn place(&self, path: &str) -> Option<usize> {
        let home = || (path == "index" && !self.has_home).then_some(self.order.len());
        self.order.iter().position(|(_, page)| page.path == path).or_else(home)
    }
}

/// One page of a site, or the file that all share, as [`render`] makes it. Of the other pages only the titles are looked at.
#[must_use]
pub fn render_file(site: &Site, ui: &Ui, path: &str) -> Option<Vec<u8>> {
    if let Some((_, bytes)) = assets().into_iter().find(|(name, _)| name == path) {
        return Some(bytes);
    }
    let pages = Pages::new(site, ui);
    pages.file(pages.place(path.strip_suffix(".html")?)?).map(|(_, bytes)| bytes)
}

/// The page that lists all editions and locales, with what it needs.
#[must_use]
pub fn render_editions(view: &EditionsView) -> Vec<File> {
    let mut files = assets();
    files.push(("index.html".to_owned(), page_bytes(&EditionsTemplate::new(view), 0)));
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

/// What a page is in every site; made once.
fn parts<'p>(page: &'p SitePage, ui: &Ui) -> &'p PageParts {
    page.made.get(|| PageParts {
        content: content(page, ui),
        partial: page.title_locale.is_some() || has_text(&page.blocks, &|text| text.locale.is_some()),
        older: has_text(&page.blocks, &|text| text.older),
        activities: activity::has_activity(&page.blocks),
    })
}

/// The content of a page, without the frame around it.
#[must_use]
pub fn content(page: &SitePage, ui: &Ui) -> String {
    let title = if page.show_title { title_element(page) } else { String::new() };
    let dressed = activity::has_directive(&page.blocks).then(|| activity::dress(&page.blocks, ui));
    title + &wrap_tables(tafsiri_markdown::html::write(dressed.as_deref().unwrap_or(&page.blocks)))
}

fn assets() -> Vec<File> {
    [
        ("assets/site.css", CSS),
        ("assets/site.js", SCRIPT),
        ("assets/theme.js", THEME),
        ("assets/activities.js", ACTIVITIES),
    ]
    .map(|(path, text)| (path, text.as_bytes()))
    .into_iter()
    .chain([("assets/icon.png", ICON)])
    .map(|(path, bytes)| (path.to_owned(), bytes.to_vec()))
    .collect()
}

/// A template's text, which is about so long. Templates are checked when the tool is compiled; writing into memory cannot
/// fail.
fn page_bytes(template: &impl Template, length: usize) -> Vec<u8> {
    let mut text = String::with_capacity(length);
    let _ = template.render_into(&mut text);
    text.into_bytes()
}

struct SiteView<'s> {
    site: &'s Site,
    ui: UiView,
    ui_texts: &'s Ui,
    /// How long each section takes, in words.
    minutes: Vec<String>,
    /// What pages lead to, by how deep they lie.
    navigation: BTreeMap<usize, Navigation<'s>>,
    /// Where the answers to activities are kept, and the texts of their script.
    store: String,
    words: String,
}

impl<'s> SiteView<'s> {
    fn new(site: &'s Site, ui: &'s Ui, is_small: bool) -> Self {
        let minutes = |section: &Section| match section.minutes {
            0 => String::new(),
            minutes => ui.count("minutes", "count", minutes),
        };
        let pages = site.sections.iter().flat_map(|section| &section.pages);
        let depths: BTreeSet<usize> = pages.map(|page| depth(&page.path)).chain([0]).collect();
        let language = ui.text("language");
        let navigation = |depth: usize| (depth, Navigation::new(site, depth, &language, is_small));
        Self {
            site,
            ui: UiView::new(ui),
            ui_texts: ui,
            minutes: site.sections.iter().map(minutes).collect(),
            navigation: depths.into_iter().map(navigation).collect(),
            store: store_name(site),
            words: activity_words(ui),
        }
    }

    fn page(&self, here: (usize, &'s SitePage), previous: Option<&'s SitePage>, next: Option<&'s SitePage>) -> Vec<u8> {
        let (_, page) = here;
        let root = "../".repeat(depth(&page.path));
        let made = parts(page, self.ui_texts);
        let link = |to: &'s SitePage| link(&root, to);
        let parts = Frame {
            path: &page.path,
            here: Some(here),
            root: &root,
            title: &page.title,
            description: &page.description,
            partial: made.partial,
            older: made.older,
            activities: made.activities,
            previous: previous.map(link),
            next: next.map(link),
        };
        self.frame(parts, &made.content)
    }

    fn home(&self, first: Option<&'s SitePage>) -> Vec<u8> {
        let sections = self.site.sections.iter().zip(&self.minutes);
        let home = HomeTemplate {
            title: &self.site.title,
            description: &self.site.description,
            sections: sections.map(|(section, minutes)| SectionView::new(section, minutes, "", true)).collect(),
        };
        let parts = Frame {
            path: "index",
            here: None,
            root: "",
            title: &self.site.title,
            description: &self.site.description,
            partial: false,
            older: false,
            activities: false,
            previous: None,
            next: first.map(|page| link("", page)),
        };
        let content = home.render().unwrap_or_default();
        self.frame(parts, &content)
    }

    fn frame(&self, parts: Frame<'_, 's>, content: &str) -> Vec<u8> {
        let site = self.site;
        let head_title =
            if parts.title == site.title { site.title.clone() } else { format!("{} · {}", parts.title, site.title) };
        let navigation = self.navigation.get(&depth(parts.path));
        let languages = navigation.map(|navigation| navigation.languages(parts.path)).unwrap_or_default();
        let contents = navigation.map(|navigation| navigation.contents(parts.here)).unwrap_or_default();
        let length = content.len() + languages.len() + contents.len() + 4096;
        let page = PageTemplate {
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
            store: if parts.activities { &self.store } else { "" },
            words: if parts.activities { &self.words } else { "" },
            ui: &self.ui,
            languages: &languages,
            contents: &contents,
            content,
            previous: parts.previous,
            next: parts.next,
        };
        page_bytes(&page, length)
    }
}

impl<'v> SectionView<'v> {
    /// A section as it is listed, with the links to its pages or only that to its first.
    fn new(section: &'v Section, minutes: &'v str, root: &str, is_open: bool) -> Self {
        let opens = section.pages.first().filter(|page| page.title == section.title);
        let others = section.pages.iter().skip(usize::from(opens.is_some()));
        // A closed section is led to by its title; where it has none its first page is listed.
        let is_titled = !section.title.is_empty();
        let opens = opens.or(section.pages.first().filter(|_| !is_open && is_titled));
        let most = if is_open { usize::MAX } else { usize::from(!is_titled) };
        Self {
            label: &section.label,
            title: &section.title,
            minutes,
            opens: opens.map(|page| link(root, page)),
            links: others.take(most).map(|page| link(root, page)).collect(),
        }
    }
}

/// How many folders deep a page lies.
fn depth(path: &str) -> usize {
    path.matches('/').count()
}

fn link<'v>(root: &str, page: &'v SitePage) -> LinkView<'v> {
    LinkView { href: format!("{root}{}.html", page.path), title: &page.title, description: &page.description }
}

/// What differs from page to page in its frame.
struct Frame<'p, 's> {
    path: &'p str,
    /// The page with the place of its section, where it is in one.
    here: Option<(usize, &'s SitePage)>,
    root: &'p str,
    title: &'p str,
    description: &'p str,
    /// Whether some part is shown in another language.
    partial: bool,
    /// Whether some part is older than its source.
    older: bool,
    /// Whether there is something to fill in.
    activities: bool,
    previous: Option<LinkView<'s>>,
    next: Option<LinkView<'s>>,
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
fn wrap_tables(html: String) -> String {
    if !html.contains("<table>") {
        return html;
    }
    html.replace("<table>\n<thead>", "<div class=\"scroll\" tabindex=\"0\" role=\"group\"><table>\n<thead>")
        .replace("</table>\n", "</table></div>\n")
}

/// The paths of a site's own pages, for those who check links.
#[must_use]
pub fn paths(site: &Site) -> BTreeSet<String> {
    site.sections.iter().flat_map(|section| &section.pages).map(|page| format!("{}.html", page.path)).collect()
}
