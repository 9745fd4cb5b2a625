//! Properties of paragraphs and of runs, in the order that the schema wants (ECMA-376 part 1, sections 17.3.1.26 and
//! 17.3.2.28).

use tafsiri_markdown::block::{Alignment, Text};
use tafsiri_model::Locale;
use tafsiri_model::locale::Direction;

use crate::ooxml::script::{self, CODE_FACE, Slot};
use crate::xml::Element;

/// An empty element with a `w:val`.
pub(super) fn val(name: &'static str, value: impl std::fmt::Display) -> Element {
    Element::new(name).at("w:val", value)
}

/// The room of a line at the side of a paragraph, in twentieths of a point.
const BAR: u64 = 140;

/// A line at the side of a paragraph that tells readers something about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Bar {
    /// It is shown in another language.
    Fallback,
    /// Its original has changed since it was translated.
    Older,
}

/// How a paragraph stands on the page.
#[derive(Clone, Debug, Default)]
pub(super) struct Format {
    /// The id of its style.
    pub(super) style: &'static str,
    /// The list that it is an item of, and its level there.
    pub(super) number: Option<(usize, usize)>,
    /// The blank before it, in twentieths of a point, and how far its first line hangs out of it.
    pub(super) indent: Option<(u64, u64)>,
    /// Where its lines stand.
    pub(super) align: Alignment,
    /// Whether it stands in a box.
    pub(super) is_inside: bool,
    /// Whether it starts a page.
    pub(super) starts_page: bool,
}

impl Format {
    /// A paragraph of a style.
    pub(super) fn new(style: &'static str) -> Self {
        Self { style, ..Self::default() }
    }

    /// The blank before a paragraph: a line beside it needs room in a box or a cell.
    fn blank(&self, bar: Option<Bar>) -> Option<(u64, u64)> {
        let is_inside =
            matches!(self.style, "BoxText" | "TableText" | "TableHead" | "BoxHead" | "Notice") || self.is_inside;
        match (self.indent, bar.filter(|_| is_inside)) {
            (indent, None) => indent,
            (None, Some(_)) => Some((BAR, 0)),
            (Some((left, hanging)), Some(_)) => Some((left + BAR, hanging)),
        }
    }

    /// The properties of a paragraph whose words run in `direction`, in a document that runs in `document`.
    pub(super) fn element(&self, direction: Direction, document: Direction, bar: Option<Bar>) -> Element {
        let mut element = Element::new("w:pPr").add(val("w:pStyle", self.style));
        if self.starts_page {
            element = element.add(Element::new("w:pageBreakBefore"));
        }
        if let Some((list, level)) = self.number {
            element = element.add(Element::new("w:numPr").add(val("w:ilvl", level)).add(val("w:numId", list)));
        }
        if let Some(bar) = bar {
            element = element.add(Element::new("w:pBdr").add(side_line(bar, direction)));
        }
        match (direction, document) {
            (Direction::Rtl, _) => element = element.add(Element::new("w:bidi")),
            (Direction::Ltr, Direction::Rtl) => element = element.add(val("w:bidi", 0)),
            _ => {}
        }
        if let Some((left, hanging)) = self.blank(bar) {
            element = element.add(Element::new("w:ind").at("w:left", left).at("w:hanging", hanging));
        }
        // `left` is where lines start, `right` where they end, in both directions.
        match self.align {
            Alignment::None => element,
            Alignment::Left => element.add(val("w:jc", "left")),
            Alignment::Center => element.add(val("w:jc", "center")),
            Alignment::Right => element.add(val("w:jc", "right")),
        }
    }
}

fn side_line(bar: Bar, direction: Direction) -> Element {
    let name = if direction == Direction::Rtl { "w:right" } else { "w:left" };
    let (kind, colour) = match bar {
        Bar::Fallback => ("single", "8A5A0B"),
        Bar::Older => ("dotted", "565D66"),
    };
    val(name, kind).at("w:sz", 18).at("w:space", 6).at("w:color", colour)
}

/// The line beside a text, if it has one.
pub(super) fn bar_of(text: &Text) -> Option<Bar> {
    let fallback = text.locale.is_some().then_some(Bar::Fallback);
    fallback.or(text.older.then_some(Bar::Older))
}

/// How letters look.
#[derive(Clone, Debug)]
pub(super) struct Look {
    /// The language of the words.
    pub(super) locale: Locale,
    /// Whether they are bold.
    pub(super) bold: bool,
    /// Whether they are emphasized.
    pub(super) emphasis: bool,
    /// Whether they are struck out.
    pub(super) struck: bool,
    /// Whether they are code.
    pub(super) code: bool,
    /// Whether they lead somewhere.
    pub(super) link: bool,
    /// Whether a box is drawn round them.
    pub(super) boxed: bool,
}

impl Look {
    /// Plain words of a language.
    pub(super) fn plain(locale: &Locale) -> Self {
        let locale = locale.clone();
        Self { locale, bold: false, emphasis: false, struck: false, code: false, link: false, boxed: false }
    }

    /// The properties of a run that runs in `direction`, in a document in `document`.
    pub(super) fn element(&self, direction: Direction, document: &Locale) -> Element {
        let is_slanted = self.emphasis && script::slants(&self.locale);
        let is_bold = self.bold || self.emphasis && !is_slanted;
        let mut children = Vec::new();
        match (self.link, self.code) {
            (true, _) => children.push(val("w:rStyle", "Hyperlink")),
            (_, true) => children.push(val("w:rStyle", "CodeLetters")),
            _ => {}
        }
        children.extend(self.faces(document));
        let flags = [(is_bold, "w:b", "w:bCs"), (is_slanted, "w:i", "w:iCs"), (self.struck, "w:strike", "")];
        for (_, name, complex) in flags.into_iter().filter(|(is_on, _, _)| *is_on) {
            children.push(Element::new(name));
            children.extend((!complex.is_empty()).then(|| Element::new(complex)));
        }
        children.extend(self.code.then(|| Element::new("w:noProof")));
        if self.boxed {
            children.push(val("w:bdr", "single").at("w:sz", 6).at("w:space", 2).at("w:color", "8A5A0B"));
        }
        children.extend((direction == Direction::Rtl).then(|| Element::new("w:rtl")));
        children.extend((self.locale != *document && !self.code).then(|| language(&self.locale)));
        Element::new("w:rPr").all(children)
    }

    /// Faces, where they are others than the document's.
    fn faces(&self, document: &Locale) -> Option<Element> {
        if self.code {
            return None;
        }
        let (own, usual) = (script::faces(&self.locale), script::faces(document));
        let is_east_asian = script::slot(&self.locale) == Slot::EastAsian;
        if own == usual && !is_east_asian {
            return None;
        }
        let mut element = Element::new("w:rFonts");
        // Marks that both scripts have are taken from the East Asian face.
        if is_east_asian {
            element = element.at("w:hint", "eastAsia");
        }
        if own != usual {
            element = element.at("w:eastAsia", own.east_asian).at("w:cs", own.complex);
        }
        Some(element)
    }
}

/// The language of a run, in the attribute that programs look for it in.
pub(super) fn language(locale: &Locale) -> Element {
    let element = Element::new("w:lang");
    match script::slot(locale) {
        Slot::Latin => element.at("w:val", locale),
        Slot::EastAsian => element.at("w:val", locale).at("w:eastAsia", locale),
        Slot::Complex => element.at("w:val", locale).at("w:bidi", locale),
    }
}

/// Faces of a style: the same in all slots.
pub(super) fn code_faces() -> Element {
    ["w:ascii", "w:hAnsi", "w:eastAsia", "w:cs"]
        .into_iter()
        .fold(Element::new("w:rFonts"), |element, slot| element.at(slot, CODE_FACE))
}
