//! The English pages of the content folder, cut into passages: what `readability` and `figures` look at.

use std::fs;
use std::path::Path;

use tafsiri_markdown::block::{Block, Directive, Inline, Text, visit_links};
use tafsiri_markdown::{Dialect, Page, Reading, UnitKind};
use tafsiri_model::PageId;
use tafsiri_model::settings::{Overlay, Settings};

use crate::Result;

/// A page written in English.
pub(crate) struct EnglishPage {
    /// Its file, relative to the root.
    pub(crate) file: String,
    /// Its name below the content folder, without its ending: `modules/01-why-now/index`.
    pub(crate) name: String,
    /// The overlay that it is a part of.
    pub(crate) overlay: Option<String>,
    /// Its head.
    pub(crate) page: Page,
    /// Its text in reading order.
    pub(crate) passages: Vec<Passage>,
}

/// What kind of place a passage stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A title or description at the page's head, or the title of a directive.
    Title,
    /// A heading.
    Heading,
    /// A paragraph.
    Paragraph,
    /// A paragraph of a list item.
    Item,
    /// A cell of a table.
    Cell {
        /// Its row, from 0 for the header.
        row: usize,
        /// Its column, from 0.
        column: usize,
    },
}

/// A run of text that readers see, without its markup, code spans and addresses.
#[derive(Clone, Debug)]
pub(crate) struct Passage {
    /// What kind of place it stands in.
    pub(crate) kind: Kind,
    /// The words; placeables as they are written.
    pub(crate) text: String,
    /// The addresses that its links lead to.
    pub(crate) addresses: Vec<String>,
    /// The line on which it starts, from 1.
    pub(crate) line: usize,
    /// The headings that it stands under, the nearest last.
    pub(crate) under: Vec<String>,
    /// The kinds of the directives that it stands in, the nearest last.
    pub(crate) within: Vec<String>,
    /// Which block of the page it is a part of, from 1, a list or a table counting as one; 0 for the page's head.
    pub(crate) block: usize,
}

impl Passage {
    /// Whether it stands in a list of sources.
    pub(crate) fn is_source(&self) -> bool {
        self.under.iter().any(|heading| heading == "Sources")
    }

    /// Whether it stands in a directive of this kind.
    pub(crate) fn is_within(&self, kind: &str) -> bool {
        self.within.iter().any(|within| within == kind)
    }
}

/// The settings of the project.
pub(crate) fn settings(root: &Path) -> Result<Settings> {
    read(&root.join("tafsiri.toml")).and_then(|text| toml::from_str(&text).map_err(|error| error.to_string()))
}

/// What an overlay says of itself.
pub(crate) fn overlay(root: &Path, settings: &Settings, name: &str) -> Result<Overlay> {
    let path = root.join(&settings.project.content).join("overlays").join(name).join("overlay.toml");
    read(&path).and_then(|text| toml::from_str(&text).map_err(|error| format!("{}: {error}", path.display())))
}

/// A file's text.
pub(crate) fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

/// All pages that are written in English, by name: modules, case studies, and overlays that do not say another locale.
pub(crate) fn pages(root: &Path, settings: &Settings) -> Result<Vec<EnglishPage>> {
    let content = root.join(&settings.project.content);
    let mut found = Vec::new();
    for folder in ["modules", "case-studies", "overlays"] {
        for entry in walkdir::WalkDir::new(content.join(folder)).sort_by_file_name() {
            let path = entry.map_err(|error| error.to_string())?.into_path();
            if path.extension().is_some_and(|ending| ending == "md") {
                found.push(page(&content, &path, settings)?);
            }
        }
    }
    let mut english = Vec::new();
    for page in found {
        let own = page.overlay.as_ref().map(|name| overlay(root, settings, name)).transpose()?;
        let locale = own.and_then(|overlay| overlay.locale).unwrap_or_else(|| settings.project.source.clone());
        if locale.as_str() == "en" || locale.as_str().starts_with("en-") {
            english.push(page);
        }
    }
    Ok(english)
}

fn page(content: &Path, path: &Path, settings: &Settings) -> Result<EnglishPage> {
    let parts: Vec<String> =
        path.strip_prefix(content).unwrap_or(path).iter().map(|part| part.to_string_lossy().into_owned()).collect();
    let name = parts.join("/").trim_end_matches(".md").to_owned();
    let file = format!("{}/{name}.md", settings.project.content);
    let overlay = parts.get(1).filter(|_| parts.first().is_some_and(|part| part == "overlays")).cloned();
    let keys = &settings.project.front_matter;
    let reading = Reading { front_matter: keys, ..Reading::new(Dialect::Extended, &file) };
    let page = Page::parse(PageId::new(&name)?, &read(path)?, &reading);
    let passages = passages(&page);
    Ok(EnglishPage { file, name, overlay, page, passages })
}

/// A page's text in reading order.
pub(crate) fn passages(page: &Page) -> Vec<Passage> {
    let mut walk = Walk { page, found: Vec::new(), under: Vec::new(), within: Vec::new(), block: 0 };
    for unit in page.units.iter().filter(|unit| unit.kind == UnitKind::FrontMatter) {
        let title = Passage { text: unit.text.clone(), ..walk.passage(Kind::Title, unit.line) };
        walk.found.push(title);
    }
    walk.blocks(&page.blocks, Kind::Paragraph);
    walk.found
}

struct Walk<'a> {
    page: &'a Page,
    found: Vec<Passage>,
    under: Vec<(u8, String)>,
    within: Vec<String>,
    block: usize,
}

impl Walk<'_> {
    fn blocks(&mut self, blocks: &[Block], kind: Kind) {
        for block in blocks {
            if kind == Kind::Paragraph {
                self.block += 1;
            }
            self.block(block, kind);
        }
    }

    fn block(&mut self, block: &Block, kind: Kind) {
        match block {
            Block::Heading { level, text } => {
                self.under.retain(|(above, _)| above < level);
                self.text(text, Kind::Heading);
                self.under.push((*level, words(&text.inlines)));
            }
            Block::Table(table) => {
                for (row, cells) in std::iter::once(&table.header).chain(&table.rows).enumerate() {
                    for (column, cell) in cells.iter().enumerate() {
                        self.text(cell, Kind::Cell { row, column });
                    }
                }
            }
            Block::Directive(directive) => self.directive(directive),
            Block::List { items, .. } => items.iter().for_each(|item| self.blocks(&item.blocks, Kind::Item)),
            Block::Code { .. } | Block::Html(_) => {}
            other => {
                other.texts().into_iter().for_each(|text| self.text(text, kind));
                other.children().into_iter().for_each(|children| self.blocks(children, kind));
            }
        }
    }

    /// A directive's headings end with it.
    fn directive(&mut self, directive: &Directive) {
        self.within.push(directive.kind.clone());
        directive.title.iter().for_each(|title| self.text(title, Kind::Title));
        let under = self.under.clone();
        self.blocks(&directive.blocks, Kind::Paragraph);
        self.under = under;
        self.within.pop();
    }

    fn text(&mut self, text: &Text, kind: Kind) {
        let unit = text.unit.as_ref().and_then(|unit| self.page.units.get(unit.index));
        let empty = self.passage(kind, unit.map_or(0, |unit| unit.line));
        self.found.push(Passage { text: words(&text.inlines), addresses: addresses(&text.inlines), ..empty });
    }

    /// A passage here, without its words.
    fn passage(&self, kind: Kind, line: usize) -> Passage {
        let under = self.under.iter().map(|(_, heading)| heading.clone()).collect();
        let (within, block) = (self.within.clone(), self.block);
        Passage { kind, text: String::new(), addresses: Vec::new(), line, under, within, block }
    }
}

/// The words of running text: no markup, no code, no addresses.
fn words(inlines: &[Inline]) -> String {
    let mut out = String::new();
    collect(inlines, &mut out);
    out
}

fn addresses(inlines: &[Inline]) -> Vec<String> {
    let mut found = Vec::new();
    let mut inlines = inlines.to_vec();
    visit_links(&mut inlines, &mut |link, _| found.push(link.url.clone()));
    found
}

fn collect(inlines: &[Inline], out: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text(text) => out.push_str(text),
            Inline::SoftBreak | Inline::LineBreak => out.push(' '),
            Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Strikethrough(inner) => collect(inner, out),
            Inline::Link(link) if words(&link.inlines) != link.url => collect(&link.inlines, out),
            Inline::Image(image) => collect(&image.inlines, out),
            Inline::Link(_) | Inline::Code(_) | Inline::Html(_) | Inline::FootnoteReference(_) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Kind, passages};
    use tafsiri_markdown::{Dialect, Page, Reading};
    use tafsiri_model::PageId;

    #[test]
    fn passages_know_where_they_stand() {
        let source = "---\ntitle: T\n---\n\nA `b` [c](d.md) <https://e.org>.\n\n## H\n\n- i\n\n::: solution\n\n### J\n\n| k |\n| - |\n| l |\n\n:::\n\nm\n";
        let keys = ["title".to_owned()];
        let reading = Reading { front_matter: &keys, ..Reading::new(Dialect::Extended, "p.md") };
        let page = Page::parse(PageId::new("p").unwrap(), source, &reading);
        let told = |(at, passage): (usize, super::Passage)| {
            format!(
                "{at} {:?} {} {:?} {:?} {}",
                passage.kind, passage.text, passage.under, passage.within, passage.line
            )
        };
        let found: Vec<String> = passages(&page).into_iter().enumerate().map(told).collect();
        assert_eq!(
            found,
            [
                "0 Title T [] [] 2",
                "1 Paragraph A  c . [] [] 5",
                "2 Heading H [] [] 7",
                "3 Item i [\"H\"] [] 9",
                "4 Heading J [\"H\"] [\"solution\"] 13",
                "5 Cell { row: 0, column: 0 } k [\"H\", \"J\"] [\"solution\"] 15",
                "6 Cell { row: 1, column: 0 } l [\"H\", \"J\"] [\"solution\"] 17",
                "7 Paragraph m [\"H\"] [] 21",
            ]
        );
        assert_eq!(passages(&page)[0].kind, Kind::Title);
    }
}
