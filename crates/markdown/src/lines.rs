//! Where a block's own text stands in the source, line by line.
//!
//! comrak 0.59 gives exact lines but, in some places, wrong columns: the start of a paragraph after link reference
//! definitions, children behind a backslash, the end of a paragraph that a closing fence cuts short. So only a block's
//! lines and its first column are taken from it; prefixes of continuation lines are stripped by the containers' rules.

use std::ops::Range;

use comrak::nodes::{AstNode, NodeHeading, NodeValue};
use comrak::{Arena, Options, parse_document};

use crate::page::Slot;

/// The content of a code block or of raw HTML, and the line of the source on which it starts.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Literal<'l> {
    pub(crate) text: &'l str,
    pub(crate) first_line: usize,
}

/// The lines of a source: byte ranges without their ends (LF, CR LF or CR).
pub(crate) struct Lines<'s> {
    text: &'s str,
    ranges: Vec<Range<usize>>,
}

impl<'s> Lines<'s> {
    pub(crate) fn new(text: &'s str) -> Self {
        let bytes = text.as_bytes();
        let mut ranges = Vec::new();
        let mut start = 0;
        let mut at = 0;
        while let Some(byte) = bytes.get(at) {
            at += 1;
            if matches!(byte, b'\n' | b'\r') {
                ranges.push(start..at - 1);
                at += usize::from(*byte == b'\r' && bytes.get(at) == Some(&b'\n'));
                start = at;
            }
        }
        if start < bytes.len() {
            ranges.push(start..bytes.len());
        }
        Self { text, ranges }
    }

    pub(crate) fn slice(&self, range: &Range<usize>) -> &'s str {
        self.text.get(range.clone()).unwrap_or_default()
    }

    /// The range of a line, counted from 1.
    pub(crate) fn line(&self, number: usize) -> Option<&Range<usize>> {
        self.ranges.get(number.checked_sub(1)?)
    }

    /// The ranges that hold the text of a paragraph, heading or table cell, one a line, without container prefixes,
    /// markers and blanks at both ends. None where comrak's lines make no sense.
    pub(crate) fn of_block<'a>(&self, node: &'a AstNode<'a>) -> Option<Vec<Range<usize>>> {
        let data = node.data();
        let position = data.sourcepos;
        let mut containers: Vec<&AstNode<'_>> = node.ancestors().skip(1).collect();
        containers.reverse();
        let whole_lines = !matches!(data.value, NodeValue::TableCell);
        let mut ranges = Vec::new();
        for number in position.start.line..=position.end.line {
            let line = self.line(number)?;
            let start = if number == position.start.line {
                line.start + position.start.column.checked_sub(1)?
            } else {
                self.behind_prefixes(line, &containers)
            };
            let end = if whole_lines { line.end } else { (line.start + position.end.column).min(line.end) };
            self.text.get(start..end)?;
            ranges.push(start..end);
        }
        self.without_markers(&data.value, &mut ranges);
        self.trim(&mut ranges);
        if matches!(data.value, NodeValue::Paragraph | NodeValue::Heading(NodeHeading { setext: true, .. })) {
            self.without_definitions(&mut ranges);
        }
        (!ranges.is_empty()).then_some(ranges)
    }

    /// The bytes of a whole block, from its first mark to the end of its last line.
    pub(crate) fn of_whole_block<'a>(&self, node: &'a AstNode<'a>) -> Option<Range<usize>> {
        let position = node.data().sourcepos;
        let start = self.line(position.start.line)?.start + position.start.column.checked_sub(1)?;
        let end = self.line(position.end.line)?.end;
        self.text.get(start..end).map(|_| start..end)
    }

    /// Where a part of a literal (the content of a code block or raw HTML) stands in the source, one range a line, with
    /// what stands before its lines. Nothing where a line of it is not in the source as it is, as behind a tab that a
    /// container took a part of.
    pub(crate) fn of_literal(&self, literal: Literal<'_>, part: &Range<usize>) -> Option<Slot> {
        let mut slot = Slot::default();
        for (at, inner) in Lines::new(literal.text).ranges.iter().enumerate() {
            if inner.end < part.start || inner.start > part.end || inner.is_empty() && part.start != inner.start {
                continue;
            }
            let line = self.line(literal.first_line + at)?;
            let text = literal.text.get(inner.clone())?;
            let before = self.slice(line).strip_suffix(text)?;
            let base = line.start + before.len();
            let (start, end) = (part.start.max(inner.start), part.end.min(inner.end));
            slot.ranges.push(base + start - inner.start..base + end - inner.start);
            before.clone_into(&mut slot.prefix);
        }
        (!slot.ranges.is_empty()).then_some(slot)
    }

    /// Where the text of a continuation line starts, behind `>` and the indentation of list items.
    fn behind_prefixes<'a>(&self, line: &Range<usize>, containers: &[&'a AstNode<'a>]) -> usize {
        let mut cursor = Cursor { bytes: self.text.as_bytes(), at: line.start, end: line.end, column: 0 };
        for container in containers {
            match &container.data().value {
                // A lazy continuation has none of the prefixes that would follow.
                NodeValue::BlockQuote | NodeValue::Alert(_) if !cursor.quote_mark() => break,
                NodeValue::Item(list) => cursor.blanks(list.marker_offset + list.padding),
                NodeValue::TaskItem(_) => cursor.blanks(2),
                NodeValue::FootnoteDefinition(_) => cursor.blanks(4),
                _ => {}
            }
        }
        cursor.blanks(usize::MAX);
        cursor.at
    }

    fn without_markers(&self, value: &NodeValue, ranges: &mut Vec<Range<usize>>) {
        match value {
            NodeValue::Heading(heading) if heading.setext => {
                ranges.pop();
            }
            NodeValue::Heading(_) => {
                if let Some(range) = ranges.first_mut() {
                    *range = self.inside_atx(range);
                }
            }
            _ => {}
        }
    }

    /// The text of an ATX heading: without `#` before it and the closing ones behind a blank.
    fn inside_atx(&self, range: &Range<usize>) -> Range<usize> {
        let blanks = [' ', '\t'];
        let text = self.slice(range);
        let open = text.trim_start_matches('#').trim_start_matches(blanks);
        let trimmed = open.trim_end_matches(blanks);
        let body = trimmed.trim_end_matches('#');
        let closed = body.len() < trimmed.len() && (body.is_empty() || body.ends_with(blanks));
        let kept = if closed { body.trim_end_matches(blanks) } else { trimmed };
        let start = range.start + text.len() - open.len();
        start..start + kept.len()
    }

    fn trim(&self, ranges: &mut [Range<usize>]) {
        let blanks = [' ', '\t'];
        if let Some(first) = ranges.first_mut() {
            let text = self.slice(first);
            first.start += text.len() - text.trim_start_matches(blanks).len();
        }
        if let Some(last) = ranges.last_mut() {
            let text = self.slice(last);
            last.end -= text.len() - text.trim_end_matches(blanks).len();
        }
    }

    /// Drops the link reference definitions that comrak counts as the head of the paragraph behind them: the longest
    /// run of first lines that alone is an empty document.
    fn without_definitions(&self, ranges: &mut Vec<Range<usize>>) {
        if !ranges.first().is_some_and(|first| self.slice(first).starts_with('[')) {
            return;
        }
        let mut definitions = 0;
        let mut head = String::new();
        for (at, range) in ranges.iter().enumerate().take(ranges.len() - 1) {
            head.push_str(self.slice(range));
            head.push('\n');
            if parse_document(&Arena::new(), &head, &Options::default()).first_child().is_none() {
                definitions = at + 1;
            }
        }
        ranges.drain(..definitions);
        self.trim(ranges);
    }
}

/// What a further line of a block begins with: the marks and the indentation of the containers that it stands in.
pub(crate) fn prefix_of<'a>(node: &'a AstNode<'a>) -> String {
    let mut prefixes: Vec<String> = node.ancestors().skip(1).map(container_prefix).collect();
    prefixes.reverse();
    prefixes.concat()
}

fn container_prefix<'a>(container: &'a AstNode<'a>) -> String {
    match &container.data().value {
        NodeValue::BlockQuote | NodeValue::Alert(_) => "> ".to_owned(),
        NodeValue::Item(list) => " ".repeat(list.marker_offset + list.padding),
        NodeValue::TaskItem(_) => container.parent().map(inner_prefix).unwrap_or_default(),
        NodeValue::FootnoteDefinition(_) => " ".repeat(4),
        NodeValue::DescriptionDetails => container.parent().map(inner_prefix).unwrap_or_default(),
        _ => String::new(),
    }
}

/// The indentation of what stands in an item of this list or description.
fn inner_prefix<'a>(container: &'a AstNode<'a>) -> String {
    match &container.data().value {
        NodeValue::List(list) => " ".repeat(list.marker_offset + list.padding),
        NodeValue::DescriptionItem(item) => " ".repeat(item.marker_offset + item.padding),
        _ => String::new(),
    }
}

/// A place in a line that knows its column, for tabs.
struct Cursor<'b> {
    bytes: &'b [u8],
    at: usize,
    end: usize,
    column: usize,
}

impl Cursor<'_> {
    fn peek(&self) -> Option<u8> {
        if self.at < self.end { self.bytes.get(self.at).copied() } else { None }
    }

    /// Passes at most so many columns of blanks.
    fn blanks(&mut self, columns: usize) {
        let mut passed = 0;
        while passed < columns && matches!(self.peek(), Some(b' ' | b'\t')) {
            let width = if self.peek() == Some(b'\t') { 4 - self.column % 4 } else { 1 };
            self.column += width;
            passed += width;
            self.at += 1;
        }
    }

    /// Passes a `>` with up to three blanks before and one behind; stays where there is none.
    fn quote_mark(&mut self) -> bool {
        let (at, column) = (self.at, self.column);
        self.blanks(3);
        if self.peek() != Some(b'>') {
            (self.at, self.column) = (at, column);
            return false;
        }
        self.at += 1;
        self.column += 1;
        self.blanks(1);
        true
    }
}
