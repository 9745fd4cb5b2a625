//! The page that tells readers how their edition differs from the base, and where each difference comes from.

use std::collections::BTreeSet;

use tafsiri_markdown::Block;
use tafsiri_markdown::block::{Action, Inline, Layered, Link, Text, visit_links, visit_texts};
use tafsiri_markdown::html::escape;
use tafsiri_model::PageId;
use tafsiri_package::site::{Section, SitePage};

use super::SiteMaker;

/// Where the page stands in a site.
const PATH: &str = "how-this-edition-differs";

impl SiteMaker<'_, '_> {
    /// The page in a section of its own; nothing for an edition that is the base.
    pub(super) fn differs(&self) -> Option<Section> {
        let pages: Vec<(PageId, Vec<Layered>)> =
            self.page_order().into_iter().map(|id| (id.clone(), self.layered_on(&id))).collect();
        let count: usize = pages.iter().map(|(_, layered)| layered.len()).sum();
        let gone = self.left_out();
        if count == 0 && gone.is_empty() {
            return None;
        }
        let mut blocks = vec![paragraph(self.ui.count("differs-intro", "count", count))];
        for (id, layered) in pages.iter().filter(|(_, layered)| !layered.is_empty()) {
            blocks.push(Block::Heading { level: 2, text: self.page_link(id) });
            layered.iter().for_each(|layered| self.difference(id, layered, &mut blocks));
        }
        if !gone.is_empty() {
            let text = Text::bare(vec![Inline::Text(self.ui.text("differs-left-out"))]);
            blocks.push(Block::Heading { level: 2, text });
            blocks.extend(gone.iter().map(|id| paragraph(self.title_of(id))));
        }
        let title = self.ui.text("differs-title");
        let description = self.ui.count("differs-intro", "count", count);
        let page = SitePage { description, ..SitePage::new(PATH.to_owned(), title.clone(), blocks) };
        Some(Section {
            id: String::new(),
            label: String::new(),
            title,
            minutes: 0,
            is_module: false,
            pages: vec![page.into()],
        })
    }

    /// The pages of the edition in reading order, those that a layer added among them.
    fn page_order(&self) -> Vec<PageId> {
        self.composed.modules.iter().flat_map(|module| module.pages.iter().cloned()).collect()
    }

    /// What layers did to a page, in its order.
    fn layered_on(&self, id: &PageId) -> Vec<Layered> {
        let mut found = Vec::new();
        collect(self.composed.pages.get(id).map_or(&[], |blocks| blocks.as_ref()), &mut found);
        found
    }

    /// Pages of the base that the edition goes without.
    fn left_out(&self) -> Vec<PageId> {
        let order: BTreeSet<PageId> = self.page_order().into_iter().collect();
        let all = self.speaker.workspace.content.modules.iter().flat_map(|(folder, module)| {
            module.pages.iter().filter_map(move |page| PageId::new(&format!("{folder}/{page}")).ok())
        });
        all.filter(|id| !order.contains(id)).collect()
    }

    fn title_of(&self, id: &PageId) -> String {
        let page = self.speaker.workspace.content.pages.get(id);
        let title = page.and_then(|page| self.speaker.plain(id, page.page.front_matter_unit("title")?));
        title.map_or_else(|| id.name().to_owned(), |(title, _)| title)
    }

    fn page_link(&self, id: &PageId) -> Text {
        let inlines = vec![Inline::Text(self.title_of(id))];
        Text::bare(vec![Inline::Link(Link { url: format!("{id}.html"), title: String::new(), inlines })])
    }

    fn difference(&self, id: &PageId, layered: &Layered, blocks: &mut Vec<Block>) {
        let key = match layered.action {
            Action::Replace => "differs-replaced",
            Action::Remove => "differs-removed",
            Action::InsertBefore | Action::InsertAfter | Action::Append => "differs-added",
        };
        let text = Text::bare(vec![Inline::Text(self.ui.text(key))]);
        blocks.push(Block::Heading { level: 3, text });
        for (key, content) in [("differs-base", &layered.was), ("differs-here", &layered.blocks)] {
            if content.is_empty() {
                continue;
            }
            if !layered.was.is_empty() {
                blocks.push(paragraph(self.ui.text(key)));
            }
            blocks.push(Block::Quote(self.shown(id, content)));
        }
        let origin = &layered.origin;
        let place = format!("{} · {}:{} · {}", origin.layer, origin.file, origin.line, origin.base);
        blocks.push(Block::raw(format!("<p class=\"origin\" lang=\"en\" dir=\"ltr\">{}</p>\n", escape(&place))));
    }

    /// Blocks of a page as readers see them, to stand in the page at the root of the site.
    fn shown(&self, id: &PageId, content: &[Block]) -> Vec<Block> {
        let mut blocks = tafsiri_markdown::block::flattened(self.speaker.said(content));
        lower(&mut blocks);
        self.lead_links(id, &mut blocks);
        let folder = id.folder().to_owned();
        visit_texts(&mut blocks, &mut |text| {
            (text.anchor, text.own_anchor) = (None, None);
            visit_links(&mut text.inlines, &mut |link, _| {
                if link.url.starts_with('#') {
                    link.url = format!("{id}.html{}", link.url);
                } else if !folder.is_empty() && !link.url.contains(':') {
                    link.url = format!("{folder}/{}", link.url);
                }
            });
        });
        blocks
    }
}

fn collect(blocks: &[Block], found: &mut Vec<Layered>) {
    for block in blocks {
        match block {
            Block::Layered(layered) => found.push(layered.clone()),
            block => block.children().into_iter().for_each(|children| collect(children, found)),
        }
    }
}

/// Headings of what is quoted stand below those of the page; its directives have no id of their own here.
fn lower(blocks: &mut [Block]) {
    for block in blocks {
        match block {
            Block::Heading { level, .. } => *level = (*level + 3).min(6),
            Block::Directive(directive) => directive.id = None,
            _ => {}
        }
        block.children_mut().into_iter().for_each(|children| lower(children));
    }
}

fn paragraph(text: String) -> Block {
    Block::Paragraph(Text::bare(vec![Inline::Text(text)]))
}
