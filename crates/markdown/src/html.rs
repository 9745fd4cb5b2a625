//! A tree as XHTML: the same element names and line ends as the CommonMark specification's own examples, so that its
//! 652 examples test us, and well-formed, so that EPUB can use it.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::block::{Alignment, Block, Directive, Inline, Item, Layered, Part, Table, Text, plain_text};
use crate::page::Syntax;

/// The blocks as XHTML. Footnotes stand at the end, numbered as they are first referred to.
#[must_use]
pub fn write(blocks: &[Block]) -> String {
    let mut writer = Writer::default();
    writer.blocks(blocks);
    writer.footnotes(blocks);
    writer.out
}

/// Running text as XHTML, without footnotes.
#[must_use]
pub fn write_inlines(inlines: &[Inline]) -> String {
    let mut writer = Writer::default();
    writer.inlines(inlines);
    writer.out
}

/// Text with what HTML takes for markup escaped; good in content and in quoted attributes.
#[must_use]
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    escape_into(&mut out, text);
    out
}

fn escape_into(out: &mut String, text: &str) {
    let mut rest = text;
    while let Some((at, escape)) = rest.bytes().enumerate().find_map(|(at, byte)| Some((at, escape_of(byte)?))) {
        let (plain, tail) = rest.split_at(at);
        out.push_str(plain);
        out.push_str(escape);
        rest = tail.get(1..).unwrap_or_default();
    }
    out.push_str(rest);
}

fn escape_of(byte: u8) -> Option<&'static str> {
    match byte {
        b'&' => Some("&amp;"),
        b'<' => Some("&lt;"),
        b'>' => Some("&gt;"),
        b'"' => Some("&quot;"),
        _ => None,
    }
}

/// An address for an attribute: percent-encoded where a URI (RFC 3986) may not hold the character.
fn escape_url(out: &mut String, url: &str) {
    for byte in url.bytes() {
        match byte {
            b'&' => out.push_str("&amp;"),
            b'\'' => out.push_str("&#x27;"),
            b if b.is_ascii_alphanumeric() || b"-_.+!*(),%#@?=;:/$~".contains(&b) => out.push(char::from(b)),
            b => {
                let _ = write!(out, "%{b:02X}");
            }
        }
    }
}

#[derive(Default)]
struct Writer {
    out: String,
    /// Footnotes in the order of their first reference: name -> (number, references so far).
    notes: BTreeMap<String, (usize, usize)>,
}

impl Writer {
    /// A line end, unless there is one.
    fn line(&mut self) {
        if !self.out.is_empty() && !self.out.ends_with('\n') {
            self.out.push('\n');
        }
    }

    fn blocks(&mut self, blocks: &[Block]) {
        blocks.iter().for_each(|block| self.block(block, false));
    }

    fn block(&mut self, block: &Block, tight: bool) {
        match block {
            block if block.is_removed() => {}
            Block::Paragraph(text) if tight => self.marked(text),
            Block::Paragraph(text) => self.element("p", text),
            Block::Heading { level, text } => self.element(&format!("h{level}"), text),
            Block::ThematicBreak => {
                self.line();
                self.out.push_str("<hr />\n");
            }
            Block::Code { info, parts } => self.code(info, parts),
            Block::Html(parts) => {
                self.line();
                parts.iter().for_each(|part| self.html_part(part));
                self.line();
            }
            Block::Quote(blocks) => self.wrapped("<blockquote>", "</blockquote>", blocks),
            Block::Alert { kind, title, blocks } => self.alert(kind, title.as_ref(), blocks),
            Block::List { start, tight, items } => self.list(*start, *tight, items),
            Block::Table(table) => self.table(table),
            Block::Descriptions(pairs) => self.descriptions(pairs),
            Block::Footnote { .. } => {}
            Block::Directive(directive) => self.directive(directive),
            Block::Layered(layered) => self.layered(layered, tight),
        }
    }

    /// What a layer brought says so.
    fn layered(&mut self, layered: &Layered, tight: bool) {
        self.line();
        self.out.push_str("<div class=\"layer\"");
        for (name, value) in [("layer", &layered.origin.layer), ("base", &layered.origin.base.to_string())] {
            let _ = write!(self.out, " data-{name}=\"");
            escape_into(&mut self.out, value);
            self.out.push('"');
        }
        self.out.push_str(">\n");
        layered.blocks.iter().for_each(|block| self.block(block, tight));
        self.line();
        self.out.push_str("</div>\n");
    }

    fn wrapped(&mut self, open: &str, close: &str, blocks: &[Block]) {
        self.line();
        self.out.push_str(open);
        self.out.push('\n');
        self.blocks(blocks);
        self.line();
        self.out.push_str(close);
        self.out.push('\n');
    }

    fn element(&mut self, tag: &str, text: &Text) {
        self.line();
        self.open(tag, text);
        self.inlines(&text.inlines);
        let _ = writeln!(self.out, "</{tag}>");
    }

    /// The start tag of an element that holds a text: its anchor on headings or where its author gave it one, its locale
    /// where that is another one.
    fn open(&mut self, tag: &str, text: &Text) {
        let _ = write!(self.out, "<{tag}");
        let anchor = text.anchor.as_deref().filter(|_| tag.starts_with('h'));
        if let Some(anchor) = text.own_anchor.as_deref().or(anchor) {
            self.out.push_str(" id=\"");
            escape_into(&mut self.out, anchor);
            self.out.push('"');
        }
        self.about(Some(text));
        self.out.push('>');
    }

    /// What an element tells of its text: its locale where that is another one, and whether it is older than its source.
    fn about(&mut self, text: Option<&Text>) {
        let Some(text) = text else { return };
        if let Some(locale) = &text.locale {
            let _ = write!(self.out, " lang=\"{locale}\" dir=\"{}\"", locale.direction().as_str());
        }
        if text.older {
            self.out.push_str(" data-older=\"\"");
        }
    }

    /// Words without an element of their own, unless they have a locale or an anchor to tell.
    fn marked(&mut self, text: &Text) {
        if text.locale.is_none() && text.own_anchor.is_none() && !text.older {
            return self.inlines(&text.inlines);
        }
        self.open("span", text);
        self.inlines(&text.inlines);
        self.out.push_str("</span>");
    }

    fn code(&mut self, info: &str, parts: &[Part]) {
        self.line();
        match info.split_whitespace().next() {
            None => self.out.push_str("<pre><code>"),
            Some(language) => {
                let _ = write!(self.out, "<pre><code class=\"language-{}\">", escape(language));
            }
        }
        for part in parts {
            match part {
                Part::Raw(code) => escape_into(&mut self.out, code),
                Part::Text(text) => self.marked(text),
            }
        }
        self.out.push_str("</code></pre>\n");
    }

    fn html_part(&mut self, part: &Part) {
        match part {
            Part::Raw(html) => self.out.push_str(html),
            Part::Text(text) if text.unit.as_ref().is_some_and(|unit| unit.syntax == Syntax::Attribute) => {
                self.inlines(&text.inlines);
            }
            Part::Text(text) => self.marked(text),
        }
    }

    fn alert(&mut self, kind: &str, title: Option<&Text>, blocks: &[Block]) {
        self.line();
        let _ = writeln!(self.out, "<div class=\"markdown-alert markdown-alert-{kind}\">");
        match title {
            Some(title) => {
                self.out.push_str("<p class=\"markdown-alert-title\"");
                self.about(Some(title));
                self.out.push('>');
                self.inlines(&title.inlines);
                self.out.push_str("</p>\n");
            }
            None => {
                let mut name = kind.to_owned();
                name.get_mut(..1).into_iter().for_each(str::make_ascii_uppercase);
                let _ = writeln!(self.out, "<p class=\"markdown-alert-title\">{name}</p>");
            }
        }
        self.blocks(blocks);
        self.line();
        self.out.push_str("</div>\n");
    }

    fn list(&mut self, start: Option<usize>, tight: bool, items: &[Item]) {
        self.line();
        match start {
            None => self.out.push_str("<ul>\n"),
            Some(1) => self.out.push_str("<ol>\n"),
            Some(start) => {
                let _ = writeln!(self.out, "<ol start=\"{start}\">");
            }
        }
        items.iter().filter(|item| !item.is_removed()).for_each(|item| self.item(item, tight));
        self.out.push_str(if start.is_some() { "</ol>\n" } else { "</ul>\n" });
    }

    fn item(&mut self, item: &Item, tight: bool) {
        // The one text of a tight item gives its locale to the item itself.
        let only = match item.blocks.as_slice() {
            [Block::Paragraph(text)] if tight && text.own_anchor.is_none() => Some(text),
            _ => None,
        };
        self.out.push_str("<li");
        self.about(only);
        self.out.push('>');
        match item.task {
            Some(true) => self.out.push_str("<input type=\"checkbox\" checked=\"\" disabled=\"\" /> "),
            Some(false) => self.out.push_str("<input type=\"checkbox\" disabled=\"\" /> "),
            None => {}
        }
        match only {
            Some(text) => self.inlines(&text.inlines),
            None => item.blocks.iter().for_each(|block| self.block(block, tight)),
        }
        self.out.push_str("</li>\n");
    }

    fn table(&mut self, table: &Table) {
        self.line();
        self.out.push_str("<table>\n<thead>\n");
        self.row(&table.header, &table.alignments, "th");
        self.out.push_str("</thead>\n");
        if !table.rows.is_empty() {
            self.out.push_str("<tbody>\n");
            table.rows.iter().for_each(|row| self.row(row, &table.alignments, "td"));
            self.out.push_str("</tbody>\n");
        }
        self.out.push_str("</table>\n");
    }

    fn row(&mut self, cells: &[Text], alignments: &[Alignment], tag: &str) {
        self.out.push_str("<tr>\n");
        for (at, cell) in cells.iter().enumerate() {
            // A head that says nothing is no head: a screen reader would read it out with each cell.
            let tag = if cell.plain().trim().is_empty() { "td" } else { tag };
            let _ = write!(self.out, "<{tag}");
            if tag == "th" {
                self.out.push_str(" scope=\"col\"");
            }
            match alignments.get(at).copied().unwrap_or_default() {
                Alignment::None => {}
                Alignment::Left => self.out.push_str(" class=\"left\""),
                Alignment::Center => self.out.push_str(" class=\"center\""),
                Alignment::Right => self.out.push_str(" class=\"right\""),
            }
            self.about(Some(cell));
            self.out.push('>');
            self.inlines(&cell.inlines);
            let _ = writeln!(self.out, "</{tag}>");
        }
        self.out.push_str("</tr>\n");
    }

    fn descriptions(&mut self, pairs: &[(Vec<Block>, Vec<Block>)]) {
        self.line();
        self.out.push_str("<dl>\n");
        for (term, details) in pairs {
            self.out.push_str("<dt>");
            term.iter().for_each(|block| self.block(block, true));
            self.out.push_str("</dt>\n<dd>");
            match details.as_slice() {
                [only @ Block::Paragraph(_)] => self.block(only, true),
                several => self.blocks(several),
            }
            self.out.push_str("</dd>\n");
        }
        self.out.push_str("</dl>\n");
    }

    fn directive(&mut self, directive: &Directive) {
        self.line();
        let _ = write!(self.out, "<div class=\"directive {}\"", escape(&directive.kind));
        if let Some(id) = &directive.id {
            let _ = write!(self.out, " id=\"{}\"", escape(id));
        }
        self.out.push_str(">\n");
        if let Some(title) = &directive.title {
            self.out.push_str("<p class=\"directive-title\"");
            self.about(Some(title));
            self.out.push('>');
            self.inlines(&title.inlines);
            self.out.push_str("</p>\n");
        }
        self.blocks(&directive.blocks);
        self.line();
        self.out.push_str("</div>\n");
    }

    fn inlines(&mut self, inlines: &[Inline]) {
        inlines.iter().for_each(|inline| self.inline(inline));
    }

    fn inline(&mut self, inline: &Inline) {
        match inline {
            Inline::Text(text) => escape_into(&mut self.out, text),
            Inline::Code(text) => {
                self.out.push_str("<code>");
                escape_into(&mut self.out, text);
                self.out.push_str("</code>");
            }
            Inline::Html(html) => self.out.push_str(html),
            Inline::SoftBreak => self.out.push('\n'),
            Inline::LineBreak => self.out.push_str("<br />\n"),
            Inline::Emphasis(inner) => self.tagged("em", inner),
            Inline::Strong(inner) => self.tagged("strong", inner),
            Inline::Strikethrough(inner) => self.tagged("del", inner),
            Inline::Link(link) => {
                self.out.push_str("<a href=\"");
                escape_url(&mut self.out, &link.url);
                self.title(&link.title);
                self.out.push_str("\">");
                self.inlines(&link.inlines);
                self.out.push_str("</a>");
            }
            Inline::Image(link) => {
                self.out.push_str("<img src=\"");
                escape_url(&mut self.out, &link.url);
                self.out.push_str("\" alt=\"");
                escape_into(&mut self.out, &plain_text(&link.inlines));
                self.title(&link.title);
                self.out.push_str("\" />");
            }
            Inline::FootnoteReference(name) => self.footnote_reference(name),
        }
    }

    fn tagged(&mut self, tag: &str, inner: &[Inline]) {
        let _ = write!(self.out, "<{tag}>");
        self.inlines(inner);
        let _ = write!(self.out, "</{tag}>");
    }

    /// A title attribute behind another attribute whose closing quote is still to come.
    fn title(&mut self, title: &str) {
        if !title.is_empty() {
            self.out.push_str("\" title=\"");
            escape_into(&mut self.out, title);
        }
    }

    fn footnote_reference(&mut self, name: &str) {
        let next = self.notes.len() + 1;
        let note = self.notes.entry(name.to_owned()).or_insert((next, 0));
        note.1 += 1;
        let (number, count) = *note;
        let name = escape(name);
        let again = if count > 1 { format!("-{count}") } else { String::new() };
        let _ = write!(
            self.out,
            "<sup class=\"footnote-ref\"><a href=\"#fn-{name}\" id=\"fnref-{name}{again}\">{number}</a></sup>"
        );
    }

    /// The footnotes that are referred to, in the order of their numbers; a footnote may refer to another one.
    fn footnotes(&mut self, blocks: &[Block]) {
        let mut bodies: BTreeMap<&str, &[Block]> = BTreeMap::new();
        collect_footnotes(blocks, &mut bodies);
        let mut number = 1;
        while let Some(name) = self.note_of(number) {
            if number == 1 {
                self.line();
                self.out.push_str("<div class=\"footnotes\">\n<ol>\n");
            }
            let id = escape(&name);
            let _ = writeln!(self.out, "<li id=\"fn-{id}\">");
            self.blocks(bodies.get(name.as_str()).copied().unwrap_or_default());
            let _ =
                writeln!(self.out, "<a href=\"#fnref-{id}\" class=\"footnote-backref\" aria-label=\"{number}\">↩</a>");
            self.out.push_str("</li>\n");
            number += 1;
        }
        if number > 1 {
            self.out.push_str("</ol>\n</div>\n");
        }
    }

    fn note_of(&self, number: usize) -> Option<String> {
        self.notes.iter().find(|(_, (n, _))| *n == number).map(|(name, _)| name.clone())
    }
}

fn collect_footnotes<'b>(blocks: &'b [Block], bodies: &mut BTreeMap<&'b str, &'b [Block]>) {
    for block in blocks {
        match block {
            Block::Footnote { name, blocks } => {
                bodies.insert(name, blocks);
            }
            Block::Directive(directive) => collect_footnotes(&directive.blocks, bodies),
            Block::Layered(layered) => collect_footnotes(&layered.blocks, bodies),
            _ => {}
        }
    }
}
