//! Tables, and the boxes that are tables of one cell.

use tafsiri_markdown::block::{Alignment, Table, Text};
use tafsiri_model::Diagnostic;
use tafsiri_model::locale::Direction;

use super::format::{Format, val};
use super::writer::{Place, Writer};
use crate::ooxml::columns;
use crate::xml::Element;

/// The blank between a box and its content at each side, in twentieths of a point.
pub(super) const MARGIN: u64 = 160;
/// A page has room for so many columns.
const MOST_COLUMNS: usize = 9;
/// The size of letters in a table, rather too large, in twentieths of a point.
const LETTERS: u64 = 215;
/// A box of no more paragraphs than this is not split over two pages.
const SHORT_BOX: usize = 8;
/// The least height of a cell to write in, in twentieths of a point.
const WRITING: u64 = 560;

/// How a box looks: its ground and its line.
#[derive(Clone, Copy, Debug)]
pub(super) struct Fill {
    ground: &'static str,
    line: &'static str,
    kind: &'static str,
}

impl Fill {
    /// Objectives, questions, key points.
    pub(super) const PLAIN: Self = Self { ground: "E8F1F7", line: "0B5C8A", kind: "single" };
    /// A remark to readers.
    pub(super) const CALLOUT: Self = Self { ground: "FAF1DE", line: "8A5A0B", kind: "single" };
    /// Notes for the facilitator.
    pub(super) const FACILITATOR: Self = Self { ground: "EAF3EC", line: "2F6B3C", kind: "dashed" };
    /// Solutions and sources.
    pub(super) const SOLUTION: Self = Self { ground: "F4F3EE", line: "565D66", kind: "dashed" };
}

/// What is special about the cells of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cells {
    /// They are read.
    Read,
    /// The empty ones are written in.
    Write,
    /// Those behind the first of a row are marked.
    Mark,
}

impl Writer<'_> {
    /// A table that is read.
    pub(super) fn table(&mut self, table: &Table, place: Place) -> Vec<Element> {
        self.cut_table(table, Cells::Read, place)
    }

    /// A table as tables that fit the page.
    pub(super) fn cut_table(&mut self, table: &Table, cells: Cells, place: Place) -> Vec<Element> {
        let parts = columns::parts(table, MOST_COLUMNS);
        if parts.len() > 1 {
            let count = columns::columns(table);
            let message =
                format!("a table of `{}` has {count} columns, and a page has room for {MOST_COLUMNS}", self.page);
            let told = Diagnostic::warning("package/table-wide", message);
            self.problems.push(told.help("it is cut here; make several tables of it"));
        }
        parts.iter().flat_map(|part| self.one_table(part, cells, place)).collect()
    }

    fn one_table(&mut self, table: &Table, cells: Cells, place: Place) -> Vec<Element> {
        let widths = match cells {
            Cells::Mark => columns::narrow_widths(columns::columns(table), place.width),
            _ => columns::widths(table, place.width, LETTERS),
        };
        if widths.is_empty() {
            return Vec::new();
        }
        let grid = Element::new("w:tblGrid").all(widths.iter().map(|width| Element::new("w:gridCol").at("w:w", width)));
        let gap = self.blank("Gap");
        let mut element = Element::new("w:tbl").add(self.table_properties("Table", place)).add(grid);
        element = element.add(self.row(&table.header, &widths, (&table.alignments, None)));
        for row in &table.rows {
            element = element.add(self.row(row, &widths, (&table.alignments, Some(cells))));
        }
        vec![gap, element, self.blank("Gap")]
    }

    /// A row; without a word on its cells it is the head.
    fn row(&mut self, row: &[Text], widths: &[u64], (alignments, cells): (&[Alignment], Option<Cells>)) -> Element {
        let is_form =
            matches!(cells, Some(Cells::Write | Cells::Mark)) && row.iter().any(|cell| cell.plain().trim().is_empty());
        let mut properties = Element::new("w:trPr").add(Element::new("w:cantSplit"));
        if is_form {
            properties = properties.add(val("w:trHeight", WRITING).at("w:hRule", "atLeast"));
        }
        if cells.is_none() {
            properties = properties.add(Element::new("w:tblHeader"));
        }
        let style = if cells.is_none() { "TableHead" } else { "TableText" };
        let mut element = Element::new("w:tr").add(properties);
        let empty = Text::bare(Vec::new());
        for (at, width) in widths.iter().enumerate() {
            let format = Format { align: alignments.get(at).copied().unwrap_or_default(), ..Format::new(style) };
            let room = std::mem::replace(&mut self.room, width.saturating_sub(2 * CELL_MARGIN));
            let paragraph = self.paragraph(row.get(at).unwrap_or(&empty), &format);
            self.room = room;
            element = element.add(cell(*width, None, vec![paragraph]));
        }
        element
    }

    fn table_properties(&self, style: &'static str, place: Place) -> Element {
        let mut element = Element::new("w:tblPr").add(val("w:tblStyle", style));
        if self.direction() == Direction::Rtl {
            element = element.add(Element::new("w:bidiVisual"));
        }
        element = element.add(measure("w:tblW", place.width));
        if place.indent > 0 {
            element = element.add(measure("w:tblInd", place.indent));
        }
        element.add(Element::new("w:tblLayout").at("w:type", "fixed")).add(
            val("w:tblLook", "0420")
                .at("w:firstRow", 1)
                .at("w:lastRow", 0)
                .at("w:firstColumn", 0)
                .at("w:lastColumn", 0)
                .at("w:noHBand", 0)
                .at("w:noVBand", 1),
        )
    }

    /// A box round elements; a short one stays on its page.
    pub(super) fn frame(&mut self, fill: Fill, content: Vec<Element>, place: Place) -> Vec<Element> {
        let gap = self.blank("Gap");
        let line = |name, size| val(name, fill.kind).at("w:sz", size).at("w:space", 0).at("w:color", fill.line);
        let borders = Element::new("w:tcBorders")
            .add(val("w:top", "single").at("w:sz", 18).at("w:space", 0).at("w:color", fill.line))
            .all(["w:left", "w:bottom", "w:right"].map(|name| line(name, 4)));
        let properties = vec![borders, val("w:shd", "clear").at("w:color", "auto").at("w:fill", fill.ground)];
        let grid = Element::new("w:tblGrid").add(Element::new("w:gridCol").at("w:w", place.width));
        let is_short = content.len() <= SHORT_BOX;
        let whole = is_short.then(|| Element::new("w:trPr").add(Element::new("w:cantSplit")));
        let row = Element::new("w:tr").all(whole).add(cell(place.width, Some(properties), content));
        let table = Element::new("w:tbl").add(self.table_properties("Box", place)).add(grid).add(row);
        vec![gap, table, self.blank("Gap")]
    }

    /// Empty lines to write on.
    pub(super) fn lines(&mut self, count: usize, place: Place) -> Vec<Element> {
        let grid = Element::new("w:tblGrid").add(Element::new("w:gridCol").at("w:w", place.width));
        let mut table = Element::new("w:tbl").add(self.table_properties("Lines", place)).add(grid);
        for _ in 0..count {
            let height = val("w:trHeight", WRITING).at("w:hRule", "exact");
            let paragraph = self.blank("TableText");
            let row = Element::new("w:tr").add(Element::new("w:trPr").add(Element::new("w:cantSplit")).add(height));
            table = table.add(row.add(cell(place.width, None, vec![paragraph])));
        }
        vec![table, self.blank("Gap")]
    }
}

/// The blank at the sides of a table's cell, in twentieths of a point.
pub(super) const CELL_MARGIN: u64 = 90;

/// A width in twentieths of a point.
fn measure(name: &'static str, width: u64) -> Element {
    Element::new(name).at("w:w", width).at("w:type", "dxa")
}

/// A cell; the last thing in it is a paragraph (ECMA-376 part 1, section 17.4.65).
fn cell(width: u64, properties: Option<Vec<Element>>, content: Vec<Element>) -> Element {
    let properties = Element::new("w:tcPr").add(measure("w:tcW", width)).all(properties.into_iter().flatten());
    let is_closed = content.last().is_some_and(|last| last.name() == "w:p");
    let close = (!is_closed).then(|| Element::new("w:p"));
    Element::new("w:tc").add(properties).all(content).all(close)
}
