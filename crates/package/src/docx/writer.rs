//! What is known while a handout is written: bookmarks, footnotes, lists, pictures and where links lead.

use std::collections::{BTreeMap, BTreeSet};

use tafsiri_markdown::Block;
use tafsiri_markdown::block::Text;
use tafsiri_model::Diagnostic;
use tafsiri_model::locale::Direction;

use super::format::{Format, Look, bar_of, val};
use crate::module::Module;
use crate::ooxml::Relationships;
use crate::ooxml::picture::Picture;
use crate::xml::Element;

/// Where blocks stand: what their width and look depend on.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    /// The width that is left for them, in twentieths of a point.
    pub(super) width: u64,
    /// The blank before them, in twentieths of a point; part of no width.
    pub(super) indent: u64,
    /// The style of a paragraph.
    pub(super) style: &'static str,
    /// How many boxes and lists they stand in.
    pub(super) depth: usize,
}

impl Place {
    /// A step to the side, as far as there is room.
    pub(super) fn indented(self, by: u64) -> Self {
        let by = if self.width > 3_000 { by } else { 0 };
        Self { width: self.width - by, indent: self.indent + by, depth: self.depth + 1, ..self }
    }
}

/// A list that counts, or one of the signs that stand before items.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Marks {
    /// Points.
    Bullets,
    /// Boxes to tick.
    Boxes,
    /// Boxes that are ticked.
    Ticked,
    /// Circles, of which one is chosen.
    Circles,
    /// Numbers from the one given.
    Numbers(usize),
}

/// A part of the package that holds text: the document or the footnotes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum PartName {
    /// `document.xml`.
    #[default]
    Document,
    /// `footnotes.xml`.
    Footnotes,
}

/// A footnote that has been referred to.
#[derive(Clone, Copy, Debug)]
pub(super) struct Note {
    /// Its number, from 1.
    pub(super) number: usize,
}

/// Writes the parts of a handout.
pub(super) struct Writer<'m> {
    /// What is written.
    pub(super) module: &'m Module<'m>,
    /// The path of the page that is written.
    pub(super) page: &'m str,
    /// Numbers of bookmarks, by the anchors that links lead to.
    anchors: BTreeMap<String, usize>,
    /// The bookmarks that stand in a paragraph already.
    placed: BTreeSet<usize>,
    /// Bodies of footnotes, by name.
    bodies: BTreeMap<&'m str, &'m [Block]>,
    /// The footnotes that have been referred to.
    notes: BTreeMap<String, Note>,
    /// The elements of the footnotes that have been written.
    pub(super) written_notes: Vec<Element>,
    /// The part that is written.
    pub(super) part: PartName,
    relationships: [Relationships; 2],
    /// Lists in the order of their ids, which count from 1.
    lists: Vec<Marks>,
    /// Pictures by path, with their number.
    pub(super) pictures: BTreeMap<String, (usize, Picture<'m>)>,
    drawings: usize,
    /// What could not be shown as it was written.
    pub(super) problems: Vec<Diagnostic>,
    /// The width that pictures have, in twentieths of a point.
    pub(super) room: u64,
    /// What stands at the start of the next paragraph.
    lead: Vec<Element>,
}

impl<'m> Writer<'m> {
    /// A writer of a module whose anchors are unique.
    pub(super) fn new(module: &'m Module<'m>) -> Self {
        let mut writer = Self {
            module,
            page: "",
            anchors: BTreeMap::new(),
            placed: BTreeSet::new(),
            bodies: BTreeMap::new(),
            notes: BTreeMap::new(),
            written_notes: Vec::new(),
            part: PartName::Document,
            relationships: Default::default(),
            lists: Vec::new(),
            pictures: BTreeMap::new(),
            drawings: 0,
            problems: Vec::new(),
            room: super::WIDTH,
            lead: Vec::new(),
        };
        for page in &module.pages {
            writer.add_anchor(module.anchor(page));
            writer.collect(&page.blocks);
        }
        writer
    }

    fn add_anchor(&mut self, anchor: &str) {
        let number = self.anchors.len() + 1;
        self.anchors.entry(anchor.to_owned()).or_insert(number);
    }

    /// Notes every place that links can lead to, and every footnote.
    fn collect(&mut self, blocks: &'m [Block]) {
        for block in blocks {
            if let Block::Directive(directive) = block {
                directive.id.iter().for_each(|id| self.add_anchor(id));
            }
            if let Block::Footnote { name, blocks } = block {
                self.bodies.insert(name, blocks);
            }
            for text in block.texts() {
                anchor_of(block, text).into_iter().for_each(|anchor| self.add_anchor(anchor));
            }
            block.children().into_iter().for_each(|children| self.collect(children));
        }
    }

    /// The name of the bookmark that stands for an anchor; nothing where nothing in the module has it.
    pub(super) fn bookmark(&self, anchor: &str) -> Option<String> {
        self.anchors.get(anchor).map(|number| format!("place{number}"))
    }

    /// Puts an anchor at the start of the next paragraph.
    pub(super) fn mark(&mut self, anchor: &str) {
        let (Some(name), Some(id)) = (self.bookmark(anchor), self.anchors.get(anchor).copied()) else { return };
        // A place has one bookmark: what comes again is the head of a table that was cut.
        if !self.placed.insert(id) {
            return;
        }
        self.lead.push(Element::new("w:bookmarkStart").at("w:id", id).at("w:name", name));
        self.lead.push(Element::new("w:bookmarkEnd").at("w:id", id));
    }

    /// Puts elements at the start of the next paragraph.
    pub(super) fn lead_with(&mut self, elements: impl IntoIterator<Item = Element>) {
        self.lead.extend(elements);
    }

    /// What waits for a paragraph to stand at the start of.
    pub(super) fn take_lead(&mut self) -> Vec<Element> {
        std::mem::take(&mut self.lead)
    }

    /// Which way the document runs.
    pub(super) fn direction(&self) -> Direction {
        self.module.site.locale.direction()
    }

    /// The relationships of the part that is written.
    pub(super) fn links(&mut self) -> &mut Relationships {
        match self.part {
            PartName::Document => &mut self.relationships[0],
            PartName::Footnotes => &mut self.relationships[1],
        }
    }

    /// The relationships of both parts.
    pub(super) fn take_relationships(&mut self) -> [Relationships; 2] {
        std::mem::take(&mut self.relationships)
    }

    /// A number for a drawing, which no other one has.
    pub(super) fn next_drawing(&mut self) -> usize {
        self.drawings += 1;
        self.drawings
    }

    /// The id of a list: a new one where it counts, so that it starts from its own number.
    pub(super) fn list(&mut self, marks: Marks) -> usize {
        let known = self.lists.iter().position(|known| *known == marks && !matches!(marks, Marks::Numbers(_)));
        known.map_or_else(
            || {
                self.lists.push(marks);
                self.lists.len()
            },
            |at| at + 1,
        )
    }

    /// All lists, in the order of their ids.
    pub(super) fn lists(&self) -> &[Marks] {
        &self.lists
    }

    /// The body of a footnote.
    pub(super) fn body(&self, name: &str) -> Option<&'m [Block]> {
        self.bodies.get(name).copied()
    }

    /// The number of a footnote that has been referred to before.
    pub(super) fn known_note(&self, name: &str) -> Option<Note> {
        self.notes.get(name).copied()
    }

    /// Gives a footnote its number.
    pub(super) fn add_note(&mut self, name: &str) -> Note {
        let note = Note { number: self.notes.len() + 1 };
        self.notes.insert(name.to_owned(), note);
        note
    }

    /// A paragraph of the content.
    pub(super) fn paragraph(&mut self, text: &Text, format: &Format) -> Element {
        text.own_anchor.as_deref().into_iter().for_each(|anchor| self.mark(anchor));
        let locale = text.locale.as_ref().unwrap_or(&self.module.site.locale);
        let look = Look::plain(locale);
        let properties = format.element(locale.direction(), self.direction(), bar_of(text));
        let mut children = self.take_lead();
        children.extend(self.runs(&text.inlines, &look));
        Element::new("w:p").add(properties).all(children)
    }

    /// A paragraph of our own words, in the document's language.
    pub(super) fn said(&mut self, words: &str, format: &Format) -> Element {
        let look = Look::plain(&self.module.site.locale);
        let properties = format.element(self.direction(), self.direction(), None);
        let mut children = self.take_lead();
        children.extend(self.letters(words, &look));
        Element::new("w:p").add(properties).all(children)
    }

    /// A paragraph without words.
    pub(super) fn blank(&mut self, style: &'static str) -> Element {
        let lead = self.take_lead();
        let properties = Format::new(style).element(self.direction(), self.direction(), None);
        Element::new("w:p").add(properties).all(lead)
    }
}

/// The anchor that a text is known by: a heading's, or one that its author gave.
fn anchor_of<'t>(block: &Block, text: &'t Text) -> Option<&'t str> {
    let of_heading = text.anchor.as_deref().filter(|_| matches!(block, Block::Heading { .. }));
    text.own_anchor.as_deref().or(of_heading)
}

/// A field whose value programs work out: what they show until then stands in it (ECMA-376 part 1, section 17.16).
pub(super) fn field(instruction: &str, shown: Vec<Element>) -> Vec<Element> {
    let mark = |kind| Element::new("w:r").add(Element::new("w:fldChar").at("w:fldCharType", kind));
    let code = Element::new("w:instrText").at("xml:space", "preserve").text(&format!(" {instruction} "));
    let mut runs = vec![mark("begin"), Element::new("w:r").add(code), mark("separate")];
    runs.extend(shown);
    runs.push(mark("end"));
    runs
}

/// A run with properties that a style gives it.
pub(super) fn styled_run(style: &'static str, content: Element) -> Element {
    Element::new("w:r").add(Element::new("w:rPr").add(val("w:rStyle", style))).add(content)
}
