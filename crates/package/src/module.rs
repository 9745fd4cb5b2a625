//! One module of an edition in a locale, whole in itself: what every package but the site holds.
//!
//! Its links lead inside the module or to the outside world; where they led to other modules only their words are
//! left, and of HTML that an author wrote by hand the words too. Formats that are one document take it [as one](Module::as_one_document), in which no two anchors are the same.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use tafsiri_markdown::Block;
use tafsiri_markdown::block::{Inline, Link, Text, all_texts, visit_links, visit_texts};
use tafsiri_markdown::html_words::without_html;
use tafsiri_markdown::rewrite::rewritten;
use tafsiri_model::Diagnostic;

use crate::links::{Target, target};
use crate::site::{Derived, Section, Site, SitePage};
use crate::ui::Ui;
use crate::{epub, scorm};

/// A package in one file, with what its format could not hold.
#[derive(Clone, Debug, Default)]
pub struct Made {
    /// The file.
    pub bytes: Vec<u8>,
    /// What is shown in another way than it was written, or not at all.
    pub problems: Vec<Diagnostic>,
}

/// The pages of a module as every package but the site has them, whatever edition they are of. Editions that say the same
/// in a module share it.
#[derive(Clone, Default, Hash)]
pub struct Body {
    /// Its pages in reading order.
    pub pages: Vec<SitePage>,
    /// The local files that its pages show, by their path in the site.
    shown: BTreeSet<String>,
    /// What names each page in a document that holds them all, by its path in the site.
    anchors: BTreeMap<String, String>,
    /// Its chapters in a book, and its pages in a course.
    pub(crate) chapters: Derived<epub::Bound>,
    pub(crate) course: Derived<scorm::Shown>,
    shown_as: Derived<Shown>,
}

/// A module of an edition in a locale: its body, with what the edition says of it.
#[derive(Clone)]
pub struct Module<'s> {
    /// The edition in the locale.
    pub site: &'s Site,
    /// Interface texts in the locale.
    pub ui: &'s Ui,
    /// The folder of its pages, such as `01-why-now`.
    pub id: &'s str,
    /// What stands above its title, such as "Module 1"; may be empty.
    pub label: &'s str,
    /// Its title.
    pub title: &'s str,
    /// Minutes that it takes; 0 where that is not known.
    pub minutes: usize,
    /// The local files that its pages show, by their path in the site.
    pub media: BTreeMap<&'s str, &'s [u8]>,
    body: Arc<Body>,
}

impl std::ops::Deref for Module<'_> {
    type Target = Body;

    fn deref(&self) -> &Body {
        &self.body
    }
}

impl std::hash::Hash for Module<'_> {
    /// Everything that its packages are made of, but for the interface texts and the body, which has a hash of its own.
    fn hash<H: std::hash::Hasher>(&self, to: &mut H) {
        let Site {
            locale,
            title,
            description,
            edition,
            licence,
            about,
            machine,
            languages,
            pass,
            sections: _,
            media: _,
        } = self.site;
        (locale, title, description, edition, licence, about, machine, languages, pass).hash(to);
        let Self { site: _, ui: _, id, label, title, minutes, media, body: _ } = self;
        (id, label, title, minutes, media).hash(to);
    }
}

/// How a body is shown.
struct Shown {
    /// Whether parts of it are in another language.
    partial: bool,
    /// Whether parts of it are older than their originals.
    older: bool,
}

impl Body {
    /// The body of a section of a site.
    #[must_use]
    pub fn new(site: &Site, section: &Section) -> Self {
        let own: BTreeSet<&str> = section.pages.iter().map(|page| page.path.as_str()).collect();
        let mut shown = BTreeSet::new();
        let mut pages: Vec<SitePage> = section.pages.iter().map(|page| page.as_ref().clone()).collect();
        for page in &mut pages {
            page.blocks = without_html(std::mem::take(&mut page.blocks));
            let path = page.path.clone();
            let stays = |link: &Link| match target(&path, &link.url) {
                Target::Page(page, _) => own.contains(page.as_str()),
                Target::File(file) => site.media.contains_key(&file),
                Target::Outside(_) => true,
            };
            visit_texts(&mut page.blocks, &mut |text| {
                text.inlines = without_links(std::mem::take(&mut text.inlines), &stays);
                visit_links(&mut text.inlines, &mut |link, _| {
                    if let Target::File(file) = target(&path, &link.url) {
                        shown.insert(file);
                    }
                });
            });
        }
        shown.retain(|path| site.media.contains_key(path));
        Self { anchors: anchors(&pages), pages, shown, ..Self::default() }
    }

    fn as_it_is_shown(&self) -> Shown {
        let has = |is_such: &dyn Fn(&Text) -> bool| {
            self.pages.iter().any(|page| all_texts(&page.blocks).into_iter().any(is_such))
        };
        let partial = self.pages.iter().any(|page| page.title_locale.is_some()) || has(&|text| text.locale.is_some());
        Shown { partial, older: has(&|text| text.older) }
    }
}

impl<'s> Module<'s> {
    /// A section of a site as a module.
    #[must_use]
    pub fn new(site: &'s Site, section: &'s Section, ui: &'s Ui) -> Self {
        Self::of(Arc::new(Body::new(site, section)), site, section, ui)
    }

    /// A section of a site as a module, with the body that it has.
    #[must_use]
    pub fn of(body: Arc<Body>, site: &'s Site, section: &'s Section, ui: &'s Ui) -> Self {
        let media = site.media.iter().filter(|(path, _)| body.shown.contains(*path));
        Self {
            media: media.map(|(path, bytes)| (path.as_str(), bytes.as_ref())).collect(),
            body,
            site,
            ui,
            id: &section.id,
            label: &section.label,
            title: &section.title,
            minutes: section.minutes,
        }
    }

    /// Its body, to be changed for this module alone.
    pub(crate) fn body_mut(&mut self) -> &mut Body {
        Arc::make_mut(&mut self.body)
    }

    /// The module with anchors, footnotes and ids of directives that are unique in all of it: `page` for a
    /// [page](Self::anchor), `page--anchor` for a place in it. Links inside the module are `#page--anchor`.
    #[must_use]
    pub fn as_one_document(mut self) -> Self {
        let anchors = self.anchors.clone();
        for page in &mut self.body_mut().pages {
            let path = page.path.clone();
            let name = anchors.get(&path).map_or_else(|| page.anchor(), String::as_str).to_owned();
            visit_texts(&mut page.blocks, &mut |text| qualify(text, (&path, &name), &anchors));
            qualify_blocks(&mut page.blocks, &name);
        }
        self
    }

    /// Names one of its pages in a document that holds them all: no other page has that name.
    #[must_use]
    pub fn anchor<'p>(&'p self, page: &'p SitePage) -> &'p str {
        self.anchors.get(&page.path).map_or_else(|| page.anchor(), String::as_str)
    }

    /// What readers are told of the module as a whole, above its first page: that a machine translated it, that parts
    /// of it are in another language, that parts are older than their originals.
    #[must_use]
    pub fn notices(&self) -> Vec<String> {
        let Shown { partial, older } = *self.shown_as.get(|| self.as_it_is_shown());
        let told = [(self.site.machine, "machine-note"), (partial, "not-translated"), (older, "older")];
        told.into_iter().filter(|(is_so, _)| *is_so).map(|(_, id)| self.ui.text(id)).collect()
    }
}

/// Running text in which only such links are links as stay; of the others their words are left.
fn without_links(inlines: Vec<Inline>, stays: &impl Fn(&Link) -> bool) -> Vec<Inline> {
    rewritten(inlines, &mut |inline, out| match inline {
        Inline::Link(link) if !stays(&link) => out.extend(link.inlines),
        other => out.push(other),
    })
}

/// A name for each page: the last part of its path, with a number where a page before it has that name too.
fn anchors(pages: &[SitePage]) -> BTreeMap<String, String> {
    let mut anchors = BTreeMap::new();
    let mut taken = BTreeSet::new();
    for page in pages {
        // What stands behind two hyphens names a place in a page.
        let name = page.anchor().replace("--", "-");
        let numbered = (2..).map(|number| format!("{name}-{number}"));
        let free = std::iter::once(name.clone()).chain(numbered).find(|name| !taken.contains(name)).unwrap_or_default();
        taken.insert(free.clone());
        anchors.insert(page.path.clone(), free);
    }
    anchors
}

fn qualify(text: &mut Text, (path, name): (&str, &str), anchors: &BTreeMap<String, String>) {
    let whole = |anchor: &mut String| *anchor = format!("{name}--{anchor}");
    text.anchor.iter_mut().for_each(whole);
    text.own_anchor.iter_mut().for_each(whole);
    visit_links(&mut text.inlines, &mut |link, image| {
        if image {
            return;
        }
        if let Target::Page(page, anchor) = target(path, &link.url) {
            let page = anchors.get(&page).map_or_else(|| page.rsplit('/').next().unwrap_or_default(), String::as_str);
            link.url = if anchor.is_empty() { format!("#{page}") } else { format!("#{page}--{anchor}") };
        }
    });
    qualify_notes(&mut text.inlines, name);
}

fn qualify_notes(inlines: &mut [Inline], name: &str) {
    for inline in inlines {
        match inline {
            Inline::FootnoteReference(note) => *note = format!("{name}--{note}"),
            Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Strikethrough(inner) => {
                qualify_notes(inner, name);
            }
            Inline::Link(link) => qualify_notes(&mut link.inlines, name),
            _ => {}
        }
    }
}

fn qualify_blocks(blocks: &mut [Block], name: &str) {
    for block in blocks {
        match block {
            Block::Footnote { name: note, .. } => *note = format!("{name}--{note}"),
            Block::Directive(directive) => {
                directive.id.iter_mut().for_each(|id| *id = format!("{name}--{id}"));
            }
            _ => {}
        }
        block.children_mut().into_iter().for_each(|children| qualify_blocks(children, name));
    }
}

#[cfg(test)]
mod tests {
    use super::Module;
    use crate::ooxml::tests::module_with;
    use std::collections::BTreeSet;

    /// The anchors of the pages and of their first texts, and where the links of the first page lead.
    fn seen(module: &Module<'_>) -> (Vec<String>, Vec<String>) {
        let whole = module.clone().as_one_document();
        let mut anchors: Vec<String> = whole.pages.iter().map(|page| whole.anchor(page).to_owned()).collect();
        let mut links = Vec::new();
        for (at, page) in whole.pages.clone().iter_mut().enumerate() {
            tafsiri_markdown::block::visit_texts(&mut page.blocks, &mut |text| {
                anchors.extend(text.own_anchor.clone());
                if at == 0 {
                    tafsiri_markdown::block::visit_links(&mut text.inlines, &mut |link, _| {
                        links.push(link.url.clone())
                    });
                }
            });
        }
        (anchors, links)
    }

    #[test]
    fn pages_of_one_name_are_told_apart() {
        let first = "[b](b/page.html) [c](c/page.html#x) [d](page-2.html#x) [e](e--x.html) [here](#x)\n\nText {#x}\n";
        let pages = [first, "Text {#x}\n", "Text {#x}\n", "Text {#x}\n", "Text {#x}\n", "Text {#x}\n"];
        let paths = ["a/page", "a/b/page", "a/c/page", "a/page-2", "a/e", "a/e--x"];
        let mut told = (Vec::new(), Vec::new());
        module_with(
            &pages,
            "en",
            |pages| pages.iter_mut().zip(paths).for_each(|(page, path)| page.path = path.to_owned()),
            |module| told = seen(module),
        );
        let (anchors, links) = told;
        assert_eq!(anchors[..6], ["page", "page-2", "page-3", "page-2-2", "e", "e-x"]);
        assert_eq!(anchors.iter().collect::<BTreeSet<_>>().len(), 12, "{anchors:?}");
        assert_eq!(links, ["#page-2", "#page-3--x", "#page-2-2--x", "#e-x", "#page--x"]);
    }
}
