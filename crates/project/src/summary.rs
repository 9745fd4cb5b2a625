//! The order of an mdBook: what its `SUMMARY.md` lists, part by part.
//!
//! A link to a page is a chapter, wherever it is nested; a heading behind the first chapter begins a part. Pages that
//! are not listed are not shown, as mdBook has it.

use tafsiri_markdown::block::{Block, Inline, Text, visit_links, visit_texts};
use tafsiri_model::PageId;

use crate::content::ContentPage;
use crate::links::{local_target, resolve};

/// What a `SUMMARY.md` lists.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Summary {
    /// The parts in their order.
    pub parts: Vec<Part>,
}

/// The chapters below one title.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Part {
    /// The unit of its title in `SUMMARY.md`; nothing for chapters above the first title.
    pub title: Option<usize>,
    /// The chapters.
    pub chapters: Vec<Chapter>,
}

/// A page with the name that the summary gives it.
#[derive(Clone, Debug, PartialEq)]
pub struct Chapter {
    /// The page.
    pub page: PageId,
    /// The unit of `SUMMARY.md` that names it; nothing where the link stands among other words.
    pub name: Option<usize>,
}

impl Summary {
    /// Reads the page `SUMMARY.md`. `page_of` tells which page a file is.
    pub(crate) fn read(summary: &ContentPage, page_of: &impl Fn(&str) -> Option<PageId>) -> Self {
        let mut read = Self { parts: vec![Part::default()] };
        for block in &summary.page.blocks {
            if let Block::Heading { text, .. } = block {
                read.begin(text);
                continue;
            }
            visit_texts(&mut [block.clone()], &mut |text| read.chapters(text, &summary.file, page_of));
        }
        read.parts.retain(|part| !part.chapters.is_empty());
        read
    }

    fn begin(&mut self, text: &Text) {
        let title = text.unit.as_ref().map(|unit| unit.index);
        match self.parts.last_mut().filter(|part| part.chapters.is_empty()) {
            // A title above the first chapter is that of the summary itself.
            Some(part) if part.title.is_none() => {}
            _ => self.parts.push(Part { title, chapters: Vec::new() }),
        }
    }

    fn chapters(&mut self, text: &mut Text, file: &str, page_of: &impl Fn(&str) -> Option<PageId>) {
        let only_link = matches!(text.inlines.as_slice(), [Inline::Link(_)]);
        let name = text.unit.as_ref().filter(|_| only_link).map(|unit| unit.index);
        let Some(part) = self.parts.last_mut() else { return };
        visit_links(&mut text.inlines, &mut |link, image| {
            let target = local_target(link).filter(|_| !image).and_then(|(path, _)| resolve(file, path));
            let page = target.and_then(|target| page_of(&target));
            part.chapters.extend(page.map(|page| Chapter { page, name }));
        });
    }

    /// The pages in reading order.
    pub fn pages(&self) -> impl Iterator<Item = &PageId> {
        self.parts.iter().flat_map(|part| &part.chapters).map(|chapter| &chapter.page)
    }
}
