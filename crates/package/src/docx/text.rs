//! Running text: letters, links, footnotes and pictures as runs.

use tafsiri_markdown::block::{Block, Inline, Link, all_texts, plain_text};
use tafsiri_model::locale::Direction;

use super::format::Look;
use super::picture;
use super::writer::{PartName, Place, Writer, field, styled_run};
use crate::links;
use crate::ooxml::script;
use crate::xml::Element;

/// Footnotes are set across the whole page.
const NOTE: Place = Place { width: super::WIDTH, indent: 0, style: "FootnoteText", depth: 0 };

impl Writer<'_> {
    /// The runs of running text.
    pub(super) fn runs(&mut self, inlines: &[Inline], look: &Look) -> Vec<Element> {
        inlines.iter().flat_map(|inline| self.inline(inline, look)).collect()
    }

    fn inline(&mut self, inline: &Inline, look: &Look) -> Vec<Element> {
        match inline {
            Inline::Text(text) => self.letters(text, look),
            Inline::Code(text) => self.letters(text, &Look { code: true, ..look.clone() }),
            Inline::Html(_) => Vec::new(), // Its words are text by now.
            Inline::SoftBreak => self.letters(" ", look),
            Inline::LineBreak => vec![line_break()],
            Inline::Emphasis(inner) => self.runs(inner, &Look { emphasis: true, ..look.clone() }),
            Inline::Strong(inner) => self.runs(inner, &Look { bold: true, ..look.clone() }),
            Inline::Strikethrough(inner) => self.runs(inner, &Look { struck: true, ..look.clone() }),
            Inline::Link(link) => self.link(link, look),
            Inline::Image(link) => self.image(link, look),
            Inline::FootnoteReference(name) => self.footnote(name, look),
        }
    }

    /// Letters, cut where their direction changes. A line's end in code is a line's end.
    pub(super) fn letters(&mut self, text: &str, look: &Look) -> Vec<Element> {
        let document = &self.module.site.locale;
        let run = |(direction, piece): (Direction, &str)| {
            let properties = look.element(direction, document);
            if look.code {
                Element::new("w:r").add(properties).all(code_letters(piece))
            } else {
                Element::new("w:r").add(properties).add(letters(&piece.replace(['\n', '\t'], " ")))
            }
        };
        match look.code {
            true => vec![run((Direction::Ltr, text))],
            false => script::runs(text, look.locale.direction()).into_iter().map(run).collect(),
        }
    }

    /// Words that lead somewhere, if that is a place in the module or an address outside that is safe.
    fn link(&mut self, link: &Link, look: &Look) -> Vec<Element> {
        let element = match link.url.strip_prefix('#') {
            Some(anchor) => self.bookmark(anchor).map(|name| Element::new("w:hyperlink").at("w:anchor", name)),
            None => {
                links::outside(&link.url).map(|url| Element::new("w:hyperlink").at("r:id", self.links().outside(&url)))
            }
        };
        match element {
            None => self.runs(&link.inlines, look),
            Some(element) => {
                let element = if link.title.is_empty() { element } else { element.at("w:tooltip", &link.title) };
                let words = self.runs(&link.inlines, &Look { link: true, ..look.clone() });
                vec![element.at("w:history", 1).all(words)]
            }
        }
    }

    fn image(&mut self, link: &Link, look: &Look) -> Vec<Element> {
        match picture::run(self, link) {
            Some(run) => vec![run],
            None => {
                let words = plain_text(&link.inlines);
                let words = if words.trim().is_empty() { link.url.clone() } else { words };
                self.letters(&words, &Look { boxed: true, ..look.clone() })
            }
        }
    }

    /// A mark that leads to a footnote. Where it was referred to before, the mark is the same; a footnote cannot have
    /// footnotes (ECMA-376 part 1, section 17.11), so there the words of the other one stand in brackets.
    fn footnote(&mut self, name: &str, look: &Look) -> Vec<Element> {
        let Some(body) = self.body(name) else { return Vec::new() };
        if self.part == PartName::Footnotes {
            let words: Vec<String> = all_texts(body).into_iter().map(|text| text.plain()).collect();
            return self.letters(&format!(" ({})", words.join(" ")), look);
        }
        if let Some(note) = self.known_note(name) {
            let number = Element::new("w:t").text(&note.number.to_string());
            let shown = styled_run("FootnoteReference", number);
            return field(&format!("NOTEREF note{} \\f \\h", note.number), vec![shown]);
        }
        let note = self.add_note(name);
        let body = body.to_vec();
        self.write_note(note.number, &body);
        let (id, name) = (NOTE_BOOKMARKS + note.number, format!("note{}", note.number));
        vec![
            Element::new("w:bookmarkStart").at("w:id", id).at("w:name", name),
            styled_run("FootnoteReference", Element::new("w:footnoteReference").at("w:id", note.number)),
            Element::new("w:bookmarkEnd").at("w:id", id),
        ]
    }

    fn write_note(&mut self, number: usize, body: &[Block]) {
        let (lead, part) = (self.take_lead(), self.part);
        self.part = PartName::Footnotes;
        self.lead_with([
            styled_run("FootnoteReference", Element::new("w:footnoteRef")),
            Element::new("w:r").add(letters(" ")),
        ]);
        let mut blocks = self.blocks(body, NOTE);
        if blocks.last().is_none_or(|last| last.name() != "w:p") {
            blocks.push(self.blank(NOTE.style));
        }
        self.written_notes.push(Element::new("w:footnote").at("w:id", number).all(blocks));
        self.part = part;
        self.lead_with(lead);
    }
}

/// Ids of the bookmarks round the marks of footnotes are above those of places.
const NOTE_BOOKMARKS: usize = 1_000_000;

fn letters(text: &str) -> Element {
    Element::new("w:t").at("xml:space", "preserve").text(text)
}

/// Code with its line ends and tabs.
fn code_letters(text: &str) -> Vec<Element> {
    let mut out = Vec::new();
    for (at, line) in text.trim_end_matches('\n').split('\n').enumerate() {
        out.extend((at > 0).then(|| Element::new("w:br")));
        for (at, piece) in line.split('\t').enumerate() {
            out.extend((at > 0).then(|| Element::new("w:tab")));
            out.extend((!piece.is_empty()).then(|| letters(piece)));
        }
    }
    out
}

fn line_break() -> Element {
    Element::new("w:r").add(Element::new("w:br"))
}
