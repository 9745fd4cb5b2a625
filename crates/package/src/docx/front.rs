//! What stands before the pages of a handout, the contents among it, and what stands behind them.

use tafsiri_markdown::Block;
use tafsiri_markdown::block::{Inline, Table, Text};

use super::format::{Bar, Format, Look};
use super::table::{Cells, Fill};
use super::writer::{Place, Writer, field};
use crate::site::SitePage;
use crate::xml::Element;

/// A line of the contents is at most so many letters long.
const LONGEST_ENTRY: usize = 160;

/// A line of the contents.
struct Entry {
    style: &'static str,
    words: String,
    locale: Option<tafsiri_model::Locale>,
    anchor: String,
}

impl Writer<'_> {
    /// The title, what edition this is, what readers are told first, and the contents.
    pub(super) fn front(&mut self, place: Place) -> Vec<Element> {
        let module = self.module;
        let site = module.site;
        let mut elements = vec![self.said(&site.title, &Format::new("Fact"))];
        if !module.label.is_empty() {
            elements.push(self.said(module.label, &Format::new("Label")));
        }
        // The page that opens a module has its title; its own words are in the language of that.
        let opening = module.pages.first().filter(|page| page.title == module.title);
        let locale = opening.and_then(|page| page.title_locale.clone());
        let mut titled = |words: &str, style| {
            let text = Text { locale: locale.clone(), ..Text::bare(vec![Inline::Text(words.to_owned())]) };
            self.paragraph(&text, &Format::new(style))
        };
        elements.push(titled(module.title, "Title"));
        let description = module.pages.first().map(|page| page.description.as_str()).unwrap_or_default();
        elements.extend((!description.is_empty()).then(|| titled(description, "Subtitle")));
        for (label, value) in self.facts() {
            elements.push(self.fact(&label, &value));
        }
        elements.extend(self.notices(place));
        elements.extend(self.contents());
        elements
    }

    /// What stands in a line of its own below the title.
    fn facts(&self) -> Vec<(String, String)> {
        let (site, ui) = (self.module.site, self.module.ui);
        let minutes = match self.module.minutes {
            0 => String::new(),
            minutes => ui.count("minutes", "count", minutes),
        };
        let facts = [
            (ui.text("about-edition"), site.edition.clone()),
            (ui.text("duration"), minutes),
            (ui.text("licence"), site.licence.clone()),
        ];
        facts.into_iter().filter(|(_, value)| !value.is_empty()).collect()
    }

    fn fact(&mut self, label: &str, value: &str) -> Element {
        let strong = Inline::Strong(vec![Inline::Text(format!("{label}: "))]);
        self.paragraph(&Text::bare(vec![strong, Inline::Text(value.to_owned())]), &Format::new("Fact"))
    }

    /// Each notice stands beside the line that it explains.
    fn notices(&mut self, place: Place) -> Vec<Element> {
        let notices = self.module.notices();
        if notices.is_empty() {
            return Vec::new();
        }
        let (fallback, older) = (self.module.ui.text("not-translated"), self.module.ui.text("older"));
        let mut content = Vec::new();
        for notice in notices {
            let bar = match &notice {
                notice if *notice == fallback => Some(Bar::Fallback),
                notice if *notice == older => Some(Bar::Older),
                _ => None,
            };
            let properties = Format::new("Notice").element(self.direction(), self.direction(), bar);
            let letters = self.letters(&notice, &Look::plain(&self.module.site.locale));
            content.push(Element::new("w:p").add(properties).all(letters));
        }
        let gap = self.blank("Gap");
        std::iter::once(gap).chain(self.frame(Fill::CALLOUT, content, place)).collect()
    }

    /// A field for the contents whose value is there from the start: right even where no program works it out again.
    fn contents(&mut self) -> Vec<Element> {
        let entries = self.entries();
        let last = entries.len();
        if last == 0 {
            return Vec::new();
        }
        let title = self.module.ui.text("contents");
        let heading = self.said(&title, &Format::new("TOCHeading"));
        let mut marks = field("TOC \\o \"1-2\" \\h \\n", Vec::new());
        let end = marks.pop();
        let mut content = vec![heading];
        for (at, entry) in entries.into_iter().enumerate() {
            if at == 0 {
                self.lead_with(std::mem::take(&mut marks));
            }
            let close = end.clone().filter(|_| at + 1 == last);
            content.push(self.entry(&entry, close));
        }
        let kind = Element::new("w:docPartObj")
            .add(super::format::val("w:docPartGallery", "Table of Contents"))
            .add(Element::new("w:docPartUnique"));
        let properties = Element::new("w:sdtPr").add(kind);
        vec![Element::new("w:sdt").add(properties).add(Element::new("w:sdtContent").all(content))]
    }

    fn entry(&mut self, entry: &Entry, close: Option<Element>) -> Element {
        let locale = entry.locale.clone().unwrap_or(self.module.site.locale.clone());
        let properties = Format::new(entry.style).element(locale.direction(), self.direction(), None);
        let lead = self.take_lead();
        let letters = self.letters(&entry.words, &Look::plain(&locale));
        let words = match self.bookmark(&entry.anchor) {
            Some(name) => vec![Element::new("w:hyperlink").at("w:anchor", name).at("w:history", 1).all(letters)],
            None => letters,
        };
        Element::new("w:p").add(properties).all(lead).all(words).all(close)
    }

    /// Pages, and the headings of their second level.
    fn entries(&self) -> Vec<Entry> {
        let mut entries = Vec::new();
        for page in &self.module.pages {
            if page.show_title {
                entries.push(Entry {
                    style: "TOC1",
                    words: shortened(&self.page_title(page)),
                    locale: page.title_locale.clone(),
                    anchor: self.module.anchor(page).to_owned(),
                });
            }
            collect(&page.blocks, &mut entries);
        }
        entries
    }

    /// A page's title as a heading. The one that opens the module has the module's title, which stands above it.
    fn page_title(&self, page: &SitePage) -> String {
        let opens = self.module.pages.first().is_some_and(|first| first.path == page.path);
        if opens && page.title == self.module.title && self.module.pages.len() > 1 {
            return self.module.ui.text("about-module");
        }
        page.title.clone()
    }

    /// The heading of a page, on a page of its own if it is the first.
    pub(super) fn page_heading(&mut self, page: &SitePage, is_first: bool) -> Option<Element> {
        let module = self.module;
        self.mark(module.anchor(page));
        if !page.show_title {
            return None;
        }
        let words = self.page_title(page);
        // A fallback's language is that of the title, not of our own words in its place.
        let locale = page.title_locale.clone().filter(|_| words == page.title);
        let text = Text { locale, ..Text::bare(vec![Inline::Text(words)]) };
        let format = Format { starts_page: is_first, ..Format::new("Heading1") };
        Some(self.paragraph(&text, &format))
    }

    /// Where the handout is from.
    pub(super) fn colophon(&mut self, place: Place) -> Vec<Element> {
        let (site, ui) = (self.module.site, self.module.ui);
        let about = &site.about;
        let percent = ui.count("coverage", "percent", about.coverage);
        let rows = [
            (ui.text("about-edition"), site.edition.clone()),
            (ui.text("about-version"), about.version.clone()),
            (ui.text("about-coverage"), percent),
            (ui.text("about-drifted"), about.drifted.to_string()),
            (ui.text("about-attribution"), about.attribution.clone()),
            (ui.text("licence"), site.licence.clone()),
        ];
        let text = |words: String| Text::bare(vec![Inline::Text(words)]);
        let rows = rows.into_iter().filter(|(_, value)| !value.is_empty());
        let table = Table {
            alignments: Vec::new(),
            header: vec![text(ui.text("about-package")), text(site.title.clone())],
            rows: rows.map(|(label, value)| vec![text(label), text(value)]).collect(),
        };
        std::iter::once(self.blank("Rule")).chain(self.cut_table(&table, Cells::Read, place)).collect()
    }
}

fn collect(blocks: &[Block], entries: &mut Vec<Entry>) {
    for block in blocks {
        match block {
            Block::Heading { level: level @ (1 | 2), text } => {
                let anchor = text.own_anchor.as_ref().or(text.anchor.as_ref());
                entries.push(Entry {
                    style: if *level == 1 { "TOC1" } else { "TOC2" },
                    words: shortened(&text.plain()),
                    locale: text.locale.clone(),
                    anchor: anchor.cloned().unwrap_or_default(),
                });
            }
            Block::Layered(layered) => collect(&layered.blocks, entries),
            _ => {}
        }
    }
}

/// A heading as a line of the contents.
fn shortened(words: &str) -> String {
    if words.chars().count() <= LONGEST_ENTRY {
        return words.to_owned();
    }
    words.chars().take(LONGEST_ENTRY - 1).chain(['…']).collect()
}
