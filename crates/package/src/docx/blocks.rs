//! Blocks as paragraphs and tables.

use tafsiri_markdown::Block;
use tafsiri_markdown::block::{Directive, Inline, Item, Link, Part, Text};
use tafsiri_model::locale::Direction;

use super::format::{Format, Look};
use super::table::Fill;
use super::writer::{Marks, Place, Writer};
use crate::activity::Activity;
use crate::head::Head;
use crate::xml::Element;

/// The blank before the text of an item, in twentieths of a point.
const STEP: u64 = 400;
/// The deepest level of a list (ECMA-376 part 1, section 17.9.3).
const DEEPEST: usize = 8;
/// Boxes in more boxes than this are shown without their frames.
const MOST_BOXES: usize = 5;

impl Writer<'_> {
    /// Blocks in a place.
    pub(super) fn blocks(&mut self, blocks: &[Block], place: Place) -> Vec<Element> {
        let room = std::mem::replace(&mut self.room, place.width);
        let elements = blocks.iter().flat_map(|block| self.block(block, place)).collect();
        self.room = room;
        elements
    }

    fn block(&mut self, block: &Block, place: Place) -> Vec<Element> {
        match block {
            Block::Paragraph(text) => self.plain_paragraph(text, place),
            Block::Heading { level, text } => vec![self.heading(*level, text, place)],
            Block::ThematicBreak => vec![self.blank("Rule")],
            Block::Code { parts, .. } => vec![self.code(parts, place)],
            Block::Html(_) => Vec::new(), // Its words are paragraphs by now.
            Block::Quote(blocks) => self.blocks(blocks, Place { style: "Quote", ..place.indented(STEP) }),
            Block::Alert { kind, title, blocks } => {
                let head = self.alert_head(kind, title.as_ref());
                self.boxed(Fill::CALLOUT, (vec![head], blocks), place)
            }
            Block::List { start, items, .. } => self.list_block(*start, items, place),
            Block::Table(table) => self.table(table, place),
            Block::Descriptions(pairs) => pairs.iter().flat_map(|pair| self.description(pair, place)).collect(),
            Block::Footnote { .. } => Vec::new(),
            Block::Directive(directive) => self.directive(directive, place),
            Block::Layered(layered) => self.blocks(&layered.blocks, place),
        }
    }

    /// The format of a paragraph in a place.
    pub(super) fn format(&self, place: Place) -> Format {
        Format { indent: (place.indent > 0).then_some((place.indent, 0)), ..Format::new(place.style) }
    }

    /// A paragraph; the title of an image that stands alone is its caption.
    fn plain_paragraph(&mut self, text: &Text, place: Place) -> Vec<Element> {
        let format = self.format(place);
        let mut elements = vec![self.paragraph(text, &format)];
        if let [Inline::Image(Link { title, .. })] = text.inlines.as_slice()
            && !title.is_empty()
        {
            let caption = Text { locale: text.locale.clone(), ..Text::bare(vec![Inline::Text(title.clone())]) };
            elements.push(self.paragraph(&caption, &Format { style: "Caption", ..format }));
        }
        elements
    }

    fn heading(&mut self, level: u8, text: &Text, place: Place) -> Element {
        let style = match level {
            0 | 1 => "Heading1",
            2 => "Heading2",
            3 => "Heading3",
            4 => "Heading4",
            5 => "Heading5",
            _ => "Heading6",
        };
        text.anchor.as_deref().into_iter().for_each(|anchor| self.mark(anchor));
        let format = Format { style, ..self.format(place) };
        self.paragraph(text, &format)
    }

    /// Code runs from left to right whatever the language around it.
    fn code(&mut self, parts: &[Part], place: Place) -> Element {
        let look = Look::plain(&self.module.site.locale);
        let format = Format { style: "Code", ..self.format(place) };
        let properties = format.element(Direction::Ltr, self.direction(), None);
        let mut runs = self.take_lead();
        let last = parts.len().saturating_sub(1);
        for (at, part) in parts.iter().enumerate() {
            let words = match part {
                Part::Raw(code) => code.clone(),
                Part::Text(text) => text.plain(),
            };
            let words = if at == last { words.trim_end_matches('\n') } else { &words };
            runs.extend(self.letters(words, &Look { code: true, ..look.clone() }));
        }
        Element::new("w:p").add(properties).all(runs)
    }

    fn description(&mut self, (term, details): &(Vec<Block>, Vec<Block>), place: Place) -> Vec<Element> {
        let mut elements = self.blocks(term, Place { style: "Term", ..place });
        elements.extend(self.blocks(details, place.indented(STEP)));
        elements
    }

    fn list_block(&mut self, start: Option<usize>, items: &[Item], place: Place) -> Vec<Element> {
        let usual = start.map_or(Marks::Bullets, Marks::Numbers);
        let list = self.list(usual);
        let mut elements = Vec::new();
        for item in items.iter().filter(|item| !item.is_removed()) {
            let list = match item.task {
                Some(true) => self.list(Marks::Ticked),
                Some(false) => self.list(Marks::Boxes),
                None => list,
            };
            let style = if start.is_some() { "ListNumber" } else { "ListBullet" };
            elements.extend(self.item((list, style), &item.blocks, place));
        }
        elements
    }

    /// An item: its first paragraph has the mark, all else stands below it.
    fn item(&mut self, list: (usize, &'static str), blocks: &[Block], place: Place) -> Vec<Element> {
        let inner = place.indented(STEP);
        let (first, rest) = match blocks {
            [Block::Paragraph(text), rest @ ..] => (text.clone(), rest),
            rest => (Text::bare(Vec::new()), rest),
        };
        let mut elements = vec![self.marked(&first, list, place)];
        elements.extend(self.blocks(rest, inner));
        elements
    }

    /// A paragraph with the mark of a list before it.
    pub(super) fn marked(&mut self, text: &Text, (list, style): (usize, &'static str), place: Place) -> Element {
        let level = (place.indent / STEP) as usize;
        let format = Format {
            number: Some((list, level.min(DEEPEST))),
            indent: Some((place.indent + STEP, STEP)),
            is_inside: place.style == "BoxText",
            ..Format::new(style)
        };
        self.paragraph(text, &format)
    }

    /// What stands above an alert.
    fn alert_head(&mut self, kind: &str, title: Option<&Text>) -> Element {
        match title {
            Some(title) => self.paragraph(title, &Format::new("BoxHead")),
            None => {
                let name = self.module.ui.text(&format!("alert-{kind}"));
                self.said(&name, &Format::new("BoxHead"))
            }
        }
    }

    fn directive(&mut self, directive: &Directive, place: Place) -> Vec<Element> {
        directive.id.as_deref().into_iter().for_each(|id| self.mark(id));
        if let Some(activity) = Activity::of(directive) {
            let mut elements = vec![self.head(directive, "Activity")];
            elements.extend(self.activity(&activity, place));
            elements.push(self.blank("ActivityEnd"));
            return elements;
        }
        let fill = match directive.kind.as_str() {
            "case-study" => {
                let mut elements = vec![self.head(directive, "Case")];
                elements.extend(self.blocks(&directive.blocks, place));
                elements.push(self.blank("ActivityEnd"));
                return elements;
            }
            "callout" => Fill::CALLOUT,
            "facilitator" => Fill::FACILITATOR,
            "solution" | "case-sources" => Fill::SOLUTION,
            _ => Fill::PLAIN,
        };
        let head = Head::of(directive, self.module.ui);
        if head == Head::default() {
            return self.blocks(&directive.blocks, place);
        }
        let head = self.head(directive, "BoxHead");
        self.boxed(fill, (vec![head], &directive.blocks), place)
    }

    /// What stands above a directive, in one line: the kind's name, its title, its time.
    fn head(&mut self, directive: &Directive, style: &'static str) -> Element {
        let head = Head::of(directive, self.module.ui);
        let text = |words: String| Text::bare(vec![Inline::Text(words)]);
        let between = || Inline::Text(" · ".to_owned());
        let mut line = match (head.kind, head.title) {
            (Some(kind), None) => text(kind),
            (None, Some(title)) => title.clone(),
            (None, None) => text(String::new()),
            (Some(kind), Some(title)) => {
                let inlines = [vec![Inline::Text(kind), between()], title.inlines.clone()].concat();
                Text { inlines, ..title.clone() }
            }
        };
        if let Some(time) = head.time {
            line.inlines.extend([between(), Inline::Text(time)]);
        }
        self.paragraph(&line, &Format::new(style))
    }

    /// A box round blocks; where boxes would be too many or too narrow, the blocks without one.
    pub(super) fn boxed(&mut self, fill: Fill, (head, blocks): (Vec<Element>, &[Block]), place: Place) -> Vec<Element> {
        let is_deep = place.depth >= MOST_BOXES || place.width < 3_000;
        if is_deep {
            return head.into_iter().chain(self.blocks(blocks, place)).collect();
        }
        let inner = Place {
            width: place.width - 2 * super::table::MARGIN,
            indent: 0,
            style: "BoxText",
            depth: place.depth + 1,
        };
        let content = head.into_iter().chain(self.blocks(blocks, inner)).collect();
        self.frame(fill, content, place)
    }
}
