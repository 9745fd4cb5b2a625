//! comrak's tree as ours, and the units found on the way.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use comrak::nodes::{AlertType, AstNode, ListType, NodeCodeBlock, NodeTable, NodeValue, TableAlignment};
use comrak::{Arena, parse_document};
use tafsiri_model::{PageId, UnitId};

use crate::attributes::Attributes;
use crate::block::{Alignment, Block, Directive, Inline, Item, Part, Table, Text, UnitRef, plain_text, visit_links};
use crate::code;
use crate::code::hidden::shown;
use crate::directive::Opening;
use crate::html_reader::{HtmlReader, Words};
use crate::html_text;
use crate::inline::{Context, DEEPEST, convert};
use crate::lines::{Lines, Literal, prefix_of};
use crate::page::{Reading, Slot, Syntax, Unit, UnitKind};
use crate::remark::{self, Remark};
use crate::unit_text::message_text;

/// What stands in a page's body.
pub(crate) struct Body {
    pub(crate) context: Arc<Context>,
    pub(crate) blocks: Vec<Block>,
    pub(crate) units: Vec<Unit>,
    pub(crate) directives: BTreeMap<usize, Slot>,
}

/// Reads a page's body. The first unit gets the index `first`: those of the head come before it.
pub(crate) fn read(id: PageId, body: &str, reading: &Reading<'_>, first: usize) -> Body {
    let arena = Arena::new();
    let root = parse_document(&arena, body, &reading.dialect.options());
    let footnotes = root.descendants().filter_map(|node| match &node.data().value {
        NodeValue::FootnoteDefinition(definition) => Some(definition.name.clone()),
        _ => None,
    });
    let context = Arc::new(Context::of(id, reading.dialect, body, footnotes.collect()));
    let mut reader = Reader {
        context: &context,
        lines: Lines::new(body),
        reading: *reading,
        first,
        units: Vec::new(),
        under: String::new(),
        told: Told::default(),
        html: HtmlReader::default(),
        directives: BTreeMap::new(),
    };
    let blocks = reader.blocks(root, 0);
    let (units, directives) = (reader.units, reader.directives);
    Body { blocks, units, directives, context }
}

/// What remarks have told and attributes have said so far.
#[derive(Default)]
struct Told {
    /// How many reasons there are not to translate here.
    fixed: usize,
    skip_next: bool,
    note: String,
    id: Option<UnitId>,
}

struct Reader<'r> {
    context: &'r Arc<Context>,
    lines: Lines<'r>,
    reading: Reading<'r>,
    first: usize,
    units: Vec<Unit>,
    under: String,
    told: Told,
    html: HtmlReader,
    directives: BTreeMap<usize, Slot>,
}

impl Reader<'_> {
    fn blocks<'a>(&mut self, parent: &'a AstNode<'a>, depth: usize) -> Vec<Block> {
        if depth > DEEPEST {
            let leaves = parent.descendants().filter(|node| node.data().value.contains_inlines());
            return leaves.map(|leaf| Block::Paragraph(self.text(leaf, UnitKind::Paragraph))).collect();
        }
        parent.children().filter_map(|node| self.block(node, depth + 1)).collect()
    }

    /// One block, without units where a remark before it says so.
    fn block<'a>(&mut self, node: &'a AstNode<'a>, depth: usize) -> Option<Block> {
        if let NodeValue::HtmlBlock(html) = &node.data().value
            && let Some(remark) = remark::read(&html.literal)
        {
            self.hear(remark);
            return Some(Block::raw(html.literal.clone()));
        }
        let skip = usize::from(std::mem::take(&mut self.told.skip_next));
        self.told.fixed += skip;
        let block = self.any_block(node, depth);
        self.told.fixed -= skip;
        block
    }

    fn hear(&mut self, remark: Remark) {
        match remark {
            Remark::Skip => self.told.skip_next = true,
            Remark::SkipStart => self.told.fixed += 1,
            Remark::SkipEnd => self.told.fixed = self.told.fixed.saturating_sub(1),
            Remark::Note(words) => self.told.note = words,
            Remark::Id(id) => self.told.id = UnitId::new(&id).ok(),
        }
    }

    fn any_block<'a>(&mut self, node: &'a AstNode<'a>, depth: usize) -> Option<Block> {
        let data = node.data();
        Some(match &data.value {
            NodeValue::Paragraph => Block::Paragraph(self.text(node, paragraph_kind(node))),
            NodeValue::Heading(heading) => {
                let text = self.text(node, UnitKind::Heading);
                self.under = text.plain();
                Block::Heading { level: heading.level, text }
            }
            NodeValue::ThematicBreak => Block::ThematicBreak,
            NodeValue::CodeBlock(code) => Block::Code { info: code.info.clone(), parts: self.code(node, code) },
            NodeValue::HtmlBlock(html) => Block::Html(self.html(node, &html.literal)),
            NodeValue::BlockQuote | NodeValue::MultilineBlockQuote(_) => Block::Quote(self.blocks(node, depth)),
            NodeValue::List(list) => Block::List {
                start: (list.list_type == ListType::Ordered).then_some(list.start),
                tight: list.tight,
                items: node.children().map(|item| self.item(item, depth)).collect(),
            },
            NodeValue::Table(table) => Block::Table(self.table(node, table)),
            NodeValue::DescriptionList => {
                Block::Descriptions(node.children().map(|item| self.description(item, depth)).collect())
            }
            NodeValue::FootnoteDefinition(definition) => {
                Block::Footnote { name: definition.name.clone(), blocks: self.blocks(node, depth) }
            }
            NodeValue::Alert(alert) => Block::Alert {
                kind: alert_kind(alert.alert_type).to_owned(),
                title: alert.title.as_deref().map(|title| self.alert_title(node, title)),
                blocks: self.blocks(node, depth),
            },
            NodeValue::BlockDirective(_) => Block::Directive(self.directive(node, depth)),
            _ => return None,
        })
    }

    fn item<'a>(&mut self, node: &'a AstNode<'a>, depth: usize) -> Item {
        let task = match &node.data().value {
            NodeValue::TaskItem(task) => Some(task.symbol.is_some()),
            _ => None,
        };
        Item { task, blocks: self.blocks(node, depth) }
    }

    fn description<'a>(&mut self, item: &'a AstNode<'a>, depth: usize) -> (Vec<Block>, Vec<Block>) {
        let mut parts = item.children();
        let term = parts.next().map(|term| self.blocks(term, depth)).unwrap_or_default();
        let details = parts.flat_map(|details| self.blocks(details, depth)).collect();
        (term, details)
    }

    fn table<'a>(&mut self, node: &'a AstNode<'a>, table: &NodeTable) -> Table {
        let mut rows = node
            .children()
            .map(|row| row.children().map(|cell| self.text(cell, UnitKind::TableCell)).collect::<Vec<_>>());
        Table {
            header: rows.next().unwrap_or_default(),
            rows: rows.collect(),
            alignments: table.alignments.iter().map(alignment).collect(),
        }
    }

    fn directive<'a>(&mut self, node: &'a AstNode<'a>, depth: usize) -> Directive {
        let line = node.data().sourcepos.start.line;
        let range = self.lines.line(line).cloned().unwrap_or_default();
        let slice = self.lines.slice(&range);
        let at = slice.find(":::").unwrap_or_default();
        let opening = Opening::parse(slice.get(at..).unwrap_or_default());
        let place = opening.place("title").map(|title| range.start + at + title.start..range.start + at + title.end);
        let fixed = usize::from(opening.attributes.is_fixed());
        let Attributes { id, mut values, .. } = opening.attributes;
        let written = values.remove("title").filter(|title| !title.is_empty());
        let slot = self.block_slot(node);
        self.told.fixed += fixed;
        let title = written.map(|title| self.title(&title, place, (line, id.as_deref(), &slot)));
        let blocks = self.blocks(node, depth);
        self.told.fixed -= fixed;
        self.directives.insert(line, slot);
        Directive { kind: opening.kind, id, attributes: values, title, blocks, line }
    }

    fn alert_title<'a>(&mut self, node: &'a AstNode<'a>, title: &str) -> Text {
        let line = node.data().sourcepos.start.line;
        let range = self.lines.line(line).cloned().unwrap_or_default();
        let at = self.lines.slice(&range).rfind(title).map(|at| range.start + at);
        let slot = self.block_slot(node);
        self.title(title, at.map(|at| at..at + title.len()), (line, None, &slot))
    }

    /// A title that stands as plain text in the first line of its block.
    fn title(
        &mut self,
        title: &str,
        place: Option<Range<usize>>,
        (line, id, block): (usize, Option<&str>, &Slot),
    ) -> Text {
        let text = Text::bare(vec![Inline::Text(title.to_owned())]);
        let Some(place) = place else { return text };
        let unit = Unit {
            pinned: id.and_then(|id| UnitId::new(&format!("{id}-title")).ok()),
            slot: Slot { ranges: vec![place], prefix: String::new() },
            block: block.clone(),
            line,
            under: self.under.clone(),
            ..Unit::new(UnitKind::Title, Syntax::PlainLine, title.to_owned())
        };
        Text { unit: self.add(unit), ..text }
    }

    fn text<'a>(&mut self, node: &'a AstNode<'a>, kind: UnitKind) -> Text {
        let inlines = convert(&node.children().collect::<Vec<_>>(), 0);
        if !has_words(&inlines) {
            return Text::bare(inlines);
        }
        let Some(mut ranges) = self.lines.of_block(node) else { return Text::bare(inlines) };
        let own = self.own_attributes(&mut ranges, kind);
        let mut parts: Vec<String> = ranges.iter().map(|range| self.lines.slice(range).to_owned()).collect();
        if kind == UnitKind::TableCell {
            parts.iter_mut().for_each(|part| *part = part.replace("\\|", "|"));
        }
        let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
        let inlines = if own.is_some() { self.context.inlines(&parts.join("\n")) } else { inlines };
        let own = own.unwrap_or_default();
        let mut text = Text { own_anchor: own.id.clone(), ..Text::bare(inlines) };
        if own.is_fixed() || ranges.is_empty() {
            return text;
        }
        let unit = Unit {
            pinned: own.id.and_then(|id| UnitId::new(&id).ok()),
            slot: Slot { ranges, prefix: prefix_of(node) },
            block: self.block_slot(node),
            line: node.data().sourcepos.start.line,
            under: self.under.clone(),
            ..Unit::new(kind, markdown_syntax(node), message_text(&parts, &text.inlines, self.context))
        };
        text.unit = self.add(unit);
        text
    }

    /// The attributes at the end of a paragraph or heading, which then are no part of its text.
    fn own_attributes(&self, ranges: &mut Vec<Range<usize>>, kind: UnitKind) -> Option<Attributes> {
        if self.reading.dialect == crate::Dialect::CommonMark || kind == UnitKind::TableCell {
            return None;
        }
        let last = ranges.last_mut()?;
        let line = self.lines.slice(last);
        let (at, own) = Attributes::at_end(line)?;
        last.end = last.start + line.get(..at)?.trim_end().len();
        if last.start == last.end {
            ranges.pop();
        }
        Some(own)
    }

    fn html<'a>(&mut self, node: &'a AstNode<'a>, html: &str) -> Vec<Part> {
        let literal = Literal { text: html, first_line: node.data().sourcepos.start.line };
        self.told.fixed -= usize::from(self.html.is_fixed());
        let words = self.html.words(html);
        let block = self.block_slot(node);
        let parts = self.parts((literal, &[]), words.iter().map(Words::range), |at, raw| {
            let (kind, syntax, text) = match words.get(at)? {
                Words::Run { verbatim: true, .. } => (UnitKind::Html, Syntax::Html, raw.to_owned()),
                Words::Run { .. } => (UnitKind::Html, Syntax::Html, html_text::message_text(raw)),
                Words::Attribute(_) => (UnitKind::Attribute, Syntax::Attribute, html_text::decoded(raw)),
            };
            Some((Unit { block: block.clone(), ..Unit::new(kind, syntax, text) }, vec![Inline::Html(raw.to_owned())]))
        });
        self.told.fixed += usize::from(self.html.is_fixed());
        parts
    }

    fn code<'a>(&mut self, node: &'a AstNode<'a>, code: &NodeCodeBlock) -> Vec<Part> {
        let language = code::language(&code.info);
        let cut = self.reading.hidden(language, &code.literal);
        if !self.reading.code.iter().any(|known| known.eq_ignore_ascii_case(language)) {
            return vec![Part::Raw(shown(&code.literal, 0..code.literal.len(), &cut))];
        }
        let first_line = node.data().sourcepos.start.line + usize::from(code.fenced);
        let literal = Literal { text: &code.literal, first_line };
        let block = self.block_slot(node);
        let without_line_end = |range: Range<usize>| {
            let text = code.literal.get(range.clone()).unwrap_or_default();
            range.start..range.start + text.trim_end_matches(['\n', '\r']).len()
        };
        let is_shown = |text: &Range<usize>| !cut.iter().any(|cut| cut.start < text.end && cut.end > text.start);
        let ranges = code::texts(language, &code.literal).into_iter().map(without_line_end).filter(is_shown);
        self.parts((literal, &cut), ranges, |_, raw| {
            let syntax = if raw.contains('\n') { Syntax::Plain } else { Syntax::PlainLine };
            let unit = Unit { block: block.clone(), ..Unit::new(UnitKind::Code, syntax, raw.to_owned()) };
            Some((unit, vec![Inline::Text(raw.to_owned())]))
        })
    }

    /// Cuts a literal at the ranges that are units, and takes out what is not shown. What cannot be found in the source stays raw.
    fn parts(
        &mut self,
        (literal, cut): (Literal<'_>, &[Range<usize>]),
        ranges: impl Iterator<Item = Range<usize>>,
        make: impl Fn(usize, &str) -> Option<(Unit, Vec<Inline>)>,
    ) -> Vec<Part> {
        let raw = |range: Range<usize>| literal.text.get(range).filter(|raw| !raw.is_empty());
        let part =
            |range: Range<usize>| Some(shown(literal.text, range, cut)).filter(|raw| !raw.is_empty()).map(Part::Raw);
        let mut parts = Vec::new();
        let mut from = 0;
        for (at, range) in ranges.enumerate() {
            let Some(slot) = self.lines.of_literal(literal, &range) else { continue };
            let Some((unit, inlines)) = raw(range.clone()).and_then(|raw| make(at, raw)) else { continue };
            let line = literal.first_line + raw(0..range.start).unwrap_or_default().matches('\n').count();
            let unit = Unit { slot, line, under: self.under.clone(), ..unit };
            let Some(unit) = self.add(unit) else { continue };
            parts.extend(part(from..range.start));
            parts.push(Part::Text(Text { unit: Some(unit), ..Text::bare(inlines) }));
            from = range.end;
        }
        parts.extend(part(from..literal.text.len()));
        parts
    }

    /// Takes a unit in, unless it is not to be translated.
    fn add(&mut self, mut unit: Unit) -> Option<UnitRef> {
        if self.told.fixed > 0 {
            return None;
        }
        unit.note = std::mem::take(&mut self.told.note);
        unit.pinned = self.told.id.take().or(unit.pinned);
        let syntax = unit.syntax;
        self.units.push(unit);
        Some(UnitRef { context: Arc::clone(self.context), index: self.first + self.units.len() - 1, syntax })
    }

    /// Where a block stands.
    fn block_slot<'a>(&self, node: &'a AstNode<'a>) -> Slot {
        Slot { ranges: self.lines.of_whole_block(node).into_iter().collect(), prefix: prefix_of(node) }
    }
}

fn paragraph_kind<'a>(node: &'a AstNode<'a>) -> UnitKind {
    match node.parent().map(|parent| parent.data().value.clone()) {
        Some(NodeValue::Item(_) | NodeValue::TaskItem(_)) if node.previous_sibling().is_none() => UnitKind::ListItem,
        Some(NodeValue::FootnoteDefinition(_)) => UnitKind::Footnote,
        Some(NodeValue::DescriptionTerm) => UnitKind::Term,
        _ => UnitKind::Paragraph,
    }
}

fn markdown_syntax<'a>(node: &'a AstNode<'a>) -> Syntax {
    match &node.data().value {
        NodeValue::TableCell => Syntax::MarkdownLine,
        NodeValue::Heading(heading) if !heading.setext => Syntax::MarkdownLine,
        _ => Syntax::Markdown,
    }
}

/// Whether there is something to translate: a letter or a digit that readers see.
fn has_words(inlines: &[Inline]) -> bool {
    let has = |text: &str| text.chars().any(char::is_alphanumeric);
    let has_title = || {
        let mut found = false;
        visit_links(&mut inlines.to_vec(), &mut |link, _| found |= has(&link.title));
        found
    };
    has(&plain_text(inlines)) || has_title()
}

fn alignment(alignment: &TableAlignment) -> Alignment {
    match alignment {
        TableAlignment::None => Alignment::None,
        TableAlignment::Left => Alignment::Left,
        TableAlignment::Center => Alignment::Center,
        TableAlignment::Right => Alignment::Right,
    }
}

fn alert_kind(kind: AlertType) -> &'static str {
    match kind {
        AlertType::Note => "note",
        AlertType::Tip => "tip",
        AlertType::Important => "important",
        AlertType::Warning => "warning",
        AlertType::Caution => "caution",
    }
}
