//! One module of an edition in a locale, whole in itself: what every package but the site holds.
//!
//! Its links lead inside the module or to the outside world; where they led to other modules only their words are
//! left. Formats that are one document take it [as one](Module::as_one_document), in which no two anchors are the same.

use std::collections::{BTreeMap, BTreeSet};

use tafsiri_markdown::Block;
use tafsiri_markdown::block::{Inline, Link, Text, all_texts, visit_links, visit_texts};
use tafsiri_markdown::rewrite::rewritten;
use tafsiri_model::Diagnostic;

use crate::links::{Target, target};
use crate::site::{Section, Site, SitePage};
use crate::ui::Ui;

/// A package in one file, with what its format could not hold.
#[derive(Clone, Debug, Default)]
pub struct Made {
    /// The file.
    pub bytes: Vec<u8>,
    /// What is shown in another way than it was written, or not at all.
    pub problems: Vec<Diagnostic>,
}

/// A module of an edition in a locale.
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
    /// Its pages in reading order.
    pub pages: Vec<SitePage>,
    /// The local files that its pages show, by their path in the site.
    pub media: BTreeMap<&'s str, &'s [u8]>,
}

impl std::hash::Hash for Module<'_> {
    /// Everything that its packages are made of, but for the interface texts.
    fn hash<H: std::hash::Hasher>(&self, to: &mut H) {
        let Site { locale, title, description, edition, licence, about, machine, languages, sections: _, media: _ } =
            self.site;
        (locale, title, description, edition, licence, about, machine, languages).hash(to);
        let Self { site: _, ui: _, id, label, title, minutes, pages, media } = self;
        (id, label, title, minutes, pages, media).hash(to);
    }
}

impl<'s> Module<'s> {
    /// A section of a site as a module.
    #[must_use]
    pub fn new(site: &'s Site, section: &'s Section, ui: &'s Ui) -> Self {
        let own: BTreeSet<&str> = section.pages.iter().map(|page| page.path.as_str()).collect();
        let mut shown = BTreeSet::new();
        let mut pages = section.pages.clone();
        for page in &mut pages {
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
        let media = site.media.iter().filter(|(path, _)| shown.contains(*path));
        Self {
            site,
            ui,
            id: &section.id,
            label: &section.label,
            title: &section.title,
            minutes: section.minutes,
            pages,
            media: media.map(|(path, bytes)| (path.as_str(), bytes.as_slice())).collect(),
        }
    }

    /// The module with anchors, footnotes and ids of directives that are unique in all of it: `page` for a page,
    /// `page--anchor` for a place in it. Links inside the module are `#page--anchor`.
    #[must_use]
    pub fn as_one_document(mut self) -> Self {
        for page in &mut self.pages {
            let path = page.path.clone();
            let name = page.anchor().to_owned();
            visit_texts(&mut page.blocks, &mut |text| qualify(text, &path, &name));
            qualify_blocks(&mut page.blocks, &name);
        }
        self
    }

    /// What readers are told of the module as a whole, above its first page: that a machine translated it, that parts
    /// of it are in another language, that parts are older than their originals.
    #[must_use]
    pub fn notices(&self) -> Vec<String> {
        let has = |is_such: &dyn Fn(&Text) -> bool| {
            self.pages.iter().any(|page| all_texts(&page.blocks).into_iter().any(is_such))
        };
        let partial = self.pages.iter().any(|page| page.title_locale.is_some()) || has(&|text| text.locale.is_some());
        let told =
            [(self.site.machine, "machine-note"), (partial, "not-translated"), (has(&|text| text.older), "older")];
        told.into_iter().filter(|(is_so, _)| *is_so).map(|(_, id)| self.ui.text(id)).collect()
    }
}

/// Running text in which only such links are links as stay; of the others their words are left.
fn without_links(inlines: Vec<Inline>, stays: &impl Fn(&Link) -> bool) -> Vec<Inline> {
    rewritten(inlines, &mut |inline| match inline {
        Inline::Link(link) if !stays(&link) => link.inlines,
        other => vec![other],
    })
}

fn qualify(text: &mut Text, path: &str, name: &str) {
    let whole = |anchor: &mut String| *anchor = format!("{name}--{anchor}");
    text.anchor.iter_mut().for_each(whole);
    text.own_anchor.iter_mut().for_each(whole);
    visit_links(&mut text.inlines, &mut |link, image| {
        if image {
            return;
        }
        if let Target::Page(page, anchor) = target(path, &link.url) {
            let page = page.rsplit('/').next().unwrap_or_default();
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
