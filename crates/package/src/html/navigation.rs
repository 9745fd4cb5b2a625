//! What a page leads to: itself in other languages, and the contents of its site. It is made once for all pages that lie
//! equally deep; what differs from page to page is put in as text.

use std::sync::OnceLock;

use askama::Template;
use askama::filters::{Html, Safe, escape};

use super::link;
use super::template::{ContentsTemplate, LanguageView, LanguagesTemplate, SectionView};
use crate::site::{Language, Section, Site, SitePage};

/// Stands for the path of a page: no path has it, and nothing escapes it.
const HOLE: &str = "\0";

/// What the pages of a site that lie equally deep lead to.
pub(super) struct Navigation<'s> {
    site: &'s Site,
    /// Where the site lies, seen from a page.
    root: String,
    /// The list of languages, cut where the path of a page belongs.
    languages: Vec<String>,
    /// Each section in the contents of pages elsewhere.
    elsewhere: Vec<String>,
    /// Each section in the contents of its own pages, none of them marked; made when the first of them is.
    own: Vec<OnceLock<String>>,
}

impl<'s> Navigation<'s> {
    /// `label` says what the list of languages is; `is_open` whether a page names also those of other sections.
    pub(super) fn new(site: &'s Site, depth: usize, label: &str, is_open: bool) -> Self {
        let root = "../".repeat(depth);
        let language = |language: &'s Language| LanguageView {
            locale: language.locale.as_str(),
            dir: language.locale.direction().as_str(),
            name: &language.name,
            here: language.locale == site.locale,
        };
        let languages = site.languages.iter().map(language).collect();
        let languages = LanguagesTemplate { label, root: &root, path: HOLE, languages }.render().unwrap_or_default();
        Self {
            site,
            languages: languages.split(HOLE).map(str::to_owned).collect(),
            elsewhere: site.sections.iter().map(|section| listed(section, &root, is_open)).collect(),
            own: site.sections.iter().map(|_| OnceLock::new()).collect(),
            root,
        }
    }

    /// The page of that path in all languages.
    pub(super) fn languages(&self, path: &str) -> String {
        self.languages.join(&escaped(path))
    }

    /// The contents, in which a page is marked that is in the section at that place.
    pub(super) fn contents(&self, here: Option<(usize, &SitePage)>) -> String {
        let mut contents = String::with_capacity(self.elsewhere.iter().map(String::len).sum::<usize>() + 4096);
        for ((at, section), elsewhere) in self.site.sections.iter().enumerate().zip(&self.elsewhere) {
            match (here, self.own.get(at)) {
                (Some((own_at, page)), Some(own)) if own_at == at => {
                    let own = own.get_or_init(|| listed(section, &self.root, true));
                    push_marked(&mut contents, own, &link(&self.root, page).href);
                }
                _ => contents.push_str(elsewhere),
            }
        }
        contents
    }
}

/// A section in the contents of a page, with the links to its pages or only that to its first.
fn listed(section: &Section, root: &str, is_open: bool) -> String {
    let section = SectionView::new(section, "", root, is_open);
    ContentsTemplate { section }.render().unwrap_or_default()
}

/// Adds a list in which the link with that target is the page itself.
fn push_marked(contents: &mut String, list: &str, href: &str) {
    let link = format!("<a href=\"{}\"", escaped(href));
    match list.split_once(&link) {
        Some((before, after)) => contents.extend([before, &link, " aria-current=\"page\"", after]),
        None => contents.push_str(list),
    }
}

/// A text as templates write it.
fn escaped(text: &str) -> String {
    let Ok(Safe(escaped)) = escape(text, Html);
    escaped.to_string()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::Navigation;
    use crate::ooxml::tests::module;
    use crate::site::{Language, Section, Site, SitePage};

    fn site() -> Site {
        let page = |path: &str| Arc::new(SitePage::new(path.to_owned(), format!("<{path}>"), Vec::new()));
        let section = |id: &str, pages: &[&str]| Section {
            id: id.to_owned(),
            label: String::new(),
            title: id.to_owned(),
            minutes: 0,
            is_module: true,
            pages: pages.iter().map(|path| page(path)).collect(),
        };
        let language = |tag: &str| Language { locale: tag.parse().unwrap(), name: format!("{tag} & co") };
        let languages = ["en", "ar", "zh"].map(language).to_vec();
        let sections = vec![section("a", &["a/one", "a/x&y"]), section("b", &["b/one", "b/two"])];
        let mut site = None;
        module(&[""], "ar", |module| site = Some(module.site.clone()));
        Site { languages, sections, ..site.unwrap() }
    }

    #[test]
    fn a_page_is_marked_in_its_own_section_alone() {
        let site = site();
        for is_open in [false, true] {
            let navigation = Navigation::new(&site, 1, "Languages", is_open);
            let contents = navigation.contents(Some((0, &site.sections[0].pages[1])));
            assert!(contents.contains("<a href=\"../a/x&#38;y.html\" aria-current=\"page\">&#60;a/x&#38;y&#62;</a>"));
            assert_eq!(contents.matches("aria-current").count(), 1, "{contents}");
            assert!(contents.contains("../a/one.html"), "its own section is open: {contents}");
            assert_eq!(contents.contains("../b/two.html"), is_open, "{contents}");
            assert!(contents.contains("../b/one.html"), "a closed one leads to its first page: {contents}");
            assert!(!navigation.contents(None).contains("aria-current"));
        }
    }

    #[test]
    fn a_closed_section_without_a_title_is_led_to_by_its_first_page_and_no_list_is_empty() {
        let mut site = site();
        site.sections[1].title.clear();
        let contents = Navigation::new(&site, 1, "Languages", false).contents(Some((0, &site.sections[0].pages[1])));
        assert!(
            contents.ends_with("<ol>\n<li><a href=\"../b/one.html\">&#60;b/one&#62;</a></li>\n</ol>\n"),
            "{contents}"
        );
        let contents = Navigation::new(&site, 1, "Languages", false).contents(Some((1, &site.sections[1].pages[1])));
        assert!(!contents.contains("<ol>\n</ol>") && contents.contains("../b/two.html"), "{contents}");
    }

    #[test]
    fn every_language_has_the_page_and_the_own_one_is_marked() {
        let site = site();
        let languages = Navigation::new(&site, 1, "Languages", true).languages("a/x&y");
        for (tag, dir) in [("en", "ltr"), ("ar", "rtl"), ("zh", "ltr")] {
            let link =
                format!("<a href=\"../../{tag}/a/x&#38;y.html\" lang=\"{tag}\" hreflang=\"{tag}\" dir=\"{dir}\"");
            assert!(languages.contains(&link), "{link} in {languages}");
        }
        assert_eq!(languages.matches("aria-current").count(), 1);
        let alone = Site { languages: site.languages[..1].to_vec(), ..site };
        assert_eq!(Navigation::new(&alone, 1, "Languages", true).languages("a/one"), "");
    }
}
