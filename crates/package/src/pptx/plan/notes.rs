//! What the speaker says: the whole text of what a slide only names, in plain words.

use std::collections::BTreeMap;

use tafsiri_markdown::Block;
use tafsiri_markdown::block::{Directive, Inline, Item, Part, Table, Text, all_texts};
use tafsiri_model::Locale;

use crate::head::Head;
use crate::module::Module;

/// A paragraph of the notes.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::pptx) struct Note {
    /// What it says.
    pub(in crate::pptx) words: String,
    /// Its language where it is another than that of the slides.
    pub(in crate::pptx) locale: Option<Locale>,
    /// Whether it is a heading.
    pub(in crate::pptx) is_strong: bool,
}

impl Note {
    /// Words in the language of the slides.
    pub(super) fn said(words: String) -> Self {
        Self { words, locale: None, is_strong: false }
    }

    /// A heading in the language of the slides.
    pub(super) fn strong(words: String) -> Self {
        Self { is_strong: true, ..Self::said(words) }
    }

    /// A text.
    pub(super) fn of_text(text: &Text) -> Self {
        Self { locale: text.locale.clone(), ..Self::said(text.plain()) }
    }

    /// A text as a heading.
    pub(super) fn strong_text(text: &Text) -> Self {
        Self { is_strong: true, ..Self::of_text(text) }
    }
}

/// What the edition is: title, version, what is translated, who is to be named.
pub(super) fn of_edition(module: &Module<'_>) -> Vec<Note> {
    let (site, ui) = (module.site, module.ui);
    let about = &site.about;
    let facts = [
        ("about-edition", site.edition.clone()),
        ("about-version", about.version.clone()),
        ("about-coverage", ui.count("coverage", "percent", about.coverage)),
        ("about-drifted", about.drifted.to_string()),
        ("about-attribution", about.attribution.clone()),
        ("licence", site.licence.clone()),
    ];
    let said = facts.into_iter().filter(|(_, value)| !value.is_empty());
    said.map(|(id, value)| Note::said(format!("{}: {value}", ui.text(id)))).collect()
}

/// Blocks as notes, and the footnotes that they refer to.
pub(super) fn of_blocks(blocks: &[Block], module: &Module<'_>) -> Vec<Note> {
    let mut teller = Teller { module, out: Vec::new() };
    blocks.iter().for_each(|block| teller.block(block, 0));
    let footnotes = bodies(module);
    let mut names = Vec::new();
    all_texts(blocks).into_iter().for_each(|text| references(&text.inlines, &mut names));
    for body in names.iter().filter_map(|name| footnotes.get(name.as_str())) {
        body.iter().for_each(|block| teller.block(block, 0));
    }
    teller.out.retain(|note| !note.words.trim().is_empty());
    teller.out
}

/// The footnotes of a module by name.
fn bodies<'m>(module: &'m Module<'_>) -> BTreeMap<&'m str, &'m [Block]> {
    fn collect<'b>(blocks: &'b [Block], found: &mut BTreeMap<&'b str, &'b [Block]>) {
        for block in blocks {
            if let Block::Footnote { name, blocks } = block {
                found.insert(name, blocks);
            }
            block.children().into_iter().for_each(|children| collect(children, found));
        }
    }
    let mut found = BTreeMap::new();
    module.pages.iter().for_each(|page| collect(&page.blocks, &mut found));
    found
}

fn references(inlines: &[Inline], names: &mut Vec<String>) {
    for inline in inlines {
        match inline {
            Inline::FootnoteReference(name) if !names.contains(name) => names.push(name.clone()),
            Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Strikethrough(inner) => references(inner, names),
            Inline::Link(link) => references(&link.inlines, names),
            _ => {}
        }
    }
}

struct Teller<'m> {
    module: &'m Module<'m>,
    out: Vec<Note>,
}

impl Teller<'_> {
    fn blocks(&mut self, blocks: &[Block], level: usize) {
        blocks.iter().for_each(|block| self.block(block, level));
    }

    fn block(&mut self, block: &Block, level: usize) {
        match block {
            Block::Paragraph(text) => self.out.push(Note::of_text(text)),
            Block::Heading { text, .. } => self.out.push(Note::strong_text(text)),
            Block::Code { parts, .. } => self.code(parts),
            Block::Html(_) => {} // Its words are paragraphs by now.
            Block::Quote(blocks) => self.blocks(blocks, level),
            Block::Alert { kind, title, blocks } => {
                let name = || Note::strong(self.module.ui.text(&format!("alert-{kind}")));
                let head = title.as_ref().map_or_else(name, Note::strong_text);
                self.out.push(head);
                self.blocks(blocks, level);
            }
            Block::List { start, items, .. } => {
                for (at, item) in items.iter().enumerate() {
                    self.item(item, start.map(|start| start + at), level);
                }
            }
            Block::Table(table) => self.table(table),
            Block::Descriptions(pairs) => {
                for (term, details) in pairs {
                    self.blocks(term, level);
                    self.blocks(details, level);
                }
            }
            Block::Directive(directive) => self.directive(directive, level),
            Block::Layered(layered) => self.blocks(&layered.blocks, level),
            Block::Footnote { .. } | Block::ThematicBreak => {}
        }
    }

    fn code(&mut self, parts: &[Part]) {
        let words = parts.iter().map(|part| match part {
            Part::Raw(raw) => raw.clone(),
            Part::Text(text) => text.plain(),
        });
        let words = words.collect::<String>();
        self.out.extend(words.lines().map(|line| Note::said(line.to_owned())));
    }

    fn item(&mut self, item: &Item, number: Option<usize>, level: usize) {
        let mark = number.map_or_else(|| "•".to_owned(), |number| format!("{number}."));
        let start = self.out.len();
        self.blocks(&item.blocks, level + 1);
        if let Some(first) = self.out.get_mut(start) {
            first.words = format!("{}{mark} {}", "    ".repeat(level.min(4)), first.words);
        }
    }

    /// A row in a line; a form has nothing to tell.
    fn table(&mut self, table: &Table) {
        for row in std::iter::once(&table.header).chain(&table.rows) {
            let cells: Vec<String> = row.iter().map(Text::plain).collect();
            let is_fallback = row.iter().find_map(|cell| cell.locale.clone());
            let words = cells.iter().map(String::as_str).filter(|cell| !cell.trim().is_empty());
            let words = words.collect::<Vec<_>>().join(" | ");
            self.out.push(Note { locale: is_fallback, ..Note::said(words) });
        }
    }

    fn directive(&mut self, directive: &Directive, level: usize) {
        let head = Head::of(directive, self.module.ui);
        let title = head.title.map(Text::plain);
        let locale = head.title.and_then(|title| title.locale.clone());
        let line = [head.kind, title, head.time].into_iter().flatten().collect::<Vec<_>>().join(" · ");
        self.out.push(Note { locale, ..Note::strong(line) });
        self.blocks(&directive.blocks, level);
    }
}
