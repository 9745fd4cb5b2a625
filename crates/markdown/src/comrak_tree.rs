//! comrak's tree as ours, and the units found on the way.

use std::sync::Arc;

use comrak::nodes::{AlertType, AstNode, ListType, NodeTable, NodeValue, TableAlignment};
use comrak::{Arena, parse_document};
use tafsiri_model::{PageId, UnitId};

use crate::block::{Alignment, Block, Directive, Inline, Item, Table, Text, UnitRef, plain_text};
use crate::directive::Opening;
use crate::inline::{Context, DEEPEST, Dialect, convert};
use crate::lines::Lines;
use crate::page::{Unit, UnitKind};
use crate::unit_text::message_text;

/// Reads a page's body; appends its units.
pub(crate) fn read(id: PageId, dialect: Dialect, body: &str, units: &mut Vec<Unit>) -> (Arc<Context>, Vec<Block>) {
    let arena = Arena::new();
    let root = parse_document(&arena, body, &dialect.options());
    let footnotes = root.descendants().filter_map(|node| match &node.data().value {
        NodeValue::FootnoteDefinition(definition) => Some(definition.name.clone()),
        _ => None,
    });
    let context = Arc::new(Context::of(id, dialect, body, footnotes.collect()));
    let mut reader = Reader { context: &context, lines: Lines::new(body), units, under: String::new() };
    let blocks = reader.blocks(root, 0);
    (context, blocks)
}

struct Reader<'r> {
    context: &'r Arc<Context>,
    lines: Lines<'r>,
    units: &'r mut Vec<Unit>,
    under: String,
}

impl Reader<'_> {
    fn blocks<'a>(&mut self, parent: &'a AstNode<'a>, depth: usize) -> Vec<Block> {
        if depth > DEEPEST {
            let leaves = parent.descendants().filter(|node| node.data().value.contains_inlines());
            return leaves.map(|leaf| Block::Paragraph(self.text(leaf, UnitKind::Paragraph))).collect();
        }
        parent.children().filter_map(|node| self.block(node, depth + 1)).collect()
    }

    fn block<'a>(&mut self, node: &'a AstNode<'a>, depth: usize) -> Option<Block> {
        let data = node.data();
        Some(match &data.value {
            NodeValue::Paragraph => Block::Paragraph(self.text(node, self.paragraph_kind(node))),
            NodeValue::Heading(heading) => {
                let text = self.text(node, UnitKind::Heading);
                self.under = text.plain();
                Block::Heading { level: heading.level, text }
            }
            NodeValue::ThematicBreak => Block::ThematicBreak,
            NodeValue::CodeBlock(code) => Block::Code { info: code.info.clone(), literal: code.literal.clone() },
            NodeValue::HtmlBlock(html) => Block::Html(html.literal.clone()),
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
                title: alert.title.as_deref().map(|title| self.title(title, data.sourcepos.start.line, None)),
                blocks: self.blocks(node, depth),
            },
            NodeValue::BlockDirective(block) => Block::Directive(self.directive(node, &block.info, depth)),
            _ => return None,
        })
    }

    fn paragraph_kind<'a>(&self, node: &'a AstNode<'a>) -> UnitKind {
        match node.parent().map(|parent| parent.data().value.clone()) {
            Some(NodeValue::Item(_) | NodeValue::TaskItem(_)) if node.previous_sibling().is_none() => {
                UnitKind::ListItem
            }
            Some(NodeValue::FootnoteDefinition(_)) => UnitKind::Footnote,
            Some(NodeValue::DescriptionTerm) => UnitKind::Term,
            _ => UnitKind::Paragraph,
        }
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
            alignments: table
                .alignments
                .iter()
                .map(|alignment| match alignment {
                    TableAlignment::None => Alignment::None,
                    TableAlignment::Left => Alignment::Left,
                    TableAlignment::Center => Alignment::Center,
                    TableAlignment::Right => Alignment::Right,
                })
                .collect(),
        }
    }

    fn directive<'a>(&mut self, node: &'a AstNode<'a>, info: &str, depth: usize) -> Directive {
        let line = node.data().sourcepos.start.line;
        let mut opening = Opening::parse(info);
        let written = opening.attributes.remove("title").filter(|title| !title.is_empty());
        let title = written.map(|title| self.title(&title, line, opening.id.as_deref()));
        Directive {
            kind: opening.kind,
            id: opening.id,
            attributes: opening.attributes,
            title,
            blocks: self.blocks(node, depth),
            line,
        }
    }

    /// A title that stands as plain text in the first line of its block.
    fn title(&mut self, title: &str, line: usize, id: Option<&str>) -> Text {
        let range = self.lines.line(line).cloned().unwrap_or_default();
        let at = self.lines.slice(&range).rfind(title).map(|at| range.start + at);
        let source = at.map(|at| at..at + title.len()).into_iter().collect();
        let unit = Unit {
            kind: UnitKind::Title,
            text: title.to_owned(),
            under: self.under.clone(),
            source,
            line,
            pinned: id.and_then(|id| UnitId::new(&format!("{id}-title")).ok()),
        };
        Text { unit: Some(self.add(unit)), ..Text::bare(vec![Inline::Text(title.to_owned())]) }
    }

    fn text<'a>(&mut self, node: &'a AstNode<'a>, kind: UnitKind) -> Text {
        let inlines = convert(&node.children().collect::<Vec<_>>(), 0);
        if !has_words(&inlines) {
            return Text::bare(inlines);
        }
        let Some(source) = self.lines.of_block(node) else { return Text::bare(inlines) };
        let mut parts: Vec<String> = source.iter().map(|range| self.lines.slice(range).to_owned()).collect();
        if kind == UnitKind::TableCell {
            parts.iter_mut().for_each(|part| *part = part.replace("\\|", "|"));
        }
        let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
        let unit = Unit {
            kind,
            text: message_text(&parts, self.context),
            under: self.under.clone(),
            source,
            line: node.data().sourcepos.start.line,
            pinned: None,
        };
        Text { unit: Some(self.add(unit)), ..Text::bare(inlines) }
    }

    fn add(&mut self, unit: Unit) -> UnitRef {
        self.units.push(unit);
        UnitRef { context: Arc::clone(self.context), index: self.units.len() - 1 }
    }
}

/// Whether there is something to translate: a letter or a digit that readers see.
fn has_words(inlines: &[Inline]) -> bool {
    plain_text(inlines).chars().any(char::is_alphanumeric)
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
