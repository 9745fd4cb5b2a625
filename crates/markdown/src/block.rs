//! A page as a tree: what stands between parsing and every output format.

use std::collections::BTreeMap;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use smallvec::{SmallVec, smallvec};
use tafsiri_model::{Fingerprint, Locale};

use crate::inline::Context;
use crate::page::Syntax;

/// A run of text with its markup: the place of one unit.
#[derive(Clone, Debug, PartialEq, Hash)]
pub struct Text {
    /// The unit that it shows; nothing where there is nothing to translate.
    pub unit: Option<UnitRef>,
    /// The content.
    pub inlines: Vec<Inline>,
    /// The locale of the content where it is not that of the page: a fallback.
    pub locale: Option<Locale>,
    /// The anchor that links can lead to.
    pub anchor: Option<String>,
    /// The anchor that its author gave it, which wins.
    pub own_anchor: Option<String>,
    /// Whether readers are told that the source has changed since.
    pub older: bool,
}

/// Which unit of which page, with what is needed to read another wording of it.
#[derive(Clone, Debug)]
pub struct UnitRef {
    /// The page's context.
    pub context: Arc<Context>,
    /// The index among the page's units.
    pub index: usize,
    /// How words for it are read.
    pub syntax: Syntax,
}

impl PartialEq for UnitRef {
    fn eq(&self, other: &Self) -> bool {
        self.index == other.index && self.context.page == other.context.page
    }
}

impl Hash for UnitRef {
    fn hash<H: Hasher>(&self, to: &mut H) {
        (&self.context.page, self.index).hash(to);
    }
}

impl Text {
    /// A text that belongs to no unit.
    #[must_use]
    pub fn bare(inlines: Vec<Inline>) -> Self {
        Self { unit: None, inlines, locale: None, anchor: None, own_anchor: None, older: false }
    }

    /// The content without markup.
    #[must_use]
    pub fn plain(&self) -> String {
        plain_text(&self.inlines)
    }

    /// Adds its words without markup to others.
    pub fn plain_into(&self, to: &mut String) {
        collect_plain(&self.inlines, to);
    }
}

/// One block of a page.
#[derive(Clone, Debug, PartialEq, Hash)]
pub enum Block {
    /// A paragraph.
    Paragraph(Text),
    /// A heading of level 1 to 6.
    Heading {
        /// 1 to 6.
        level: u8,
        /// The words.
        text: Text,
    },
    /// A line across.
    ThematicBreak,
    /// A code block.
    Code {
        /// The info string; its first word is the language.
        info: String,
        /// The code; comments and strings are texts where the project translates them.
        parts: Vec<Part>,
    },
    /// Raw HTML of the author's.
    Html(Vec<Part>),
    /// A block quote.
    Quote(Vec<Block>),
    /// A GitHub alert.
    Alert {
        /// `note`, `tip`, `important`, `warning` or `caution`.
        kind: String,
        /// A title other than the kind's own.
        title: Option<Text>,
        /// What it says.
        blocks: Vec<Block>,
    },
    /// A list.
    List {
        /// The first number of an ordered list.
        start: Option<usize>,
        /// Whether its paragraphs stand without space between them.
        tight: bool,
        /// The items.
        items: Vec<Item>,
    },
    /// A table.
    Table(Table),
    /// A description list: terms and their details, in order.
    Descriptions(Vec<(Vec<Block>, Vec<Block>)>),
    /// The body of a footnote.
    Footnote {
        /// Its name.
        name: String,
        /// Its body.
        blocks: Vec<Block>,
    },
    /// A fenced div.
    Directive(Directive),
    /// What a layer brought.
    Layered(Layered),
}

/// Blocks that a layer brought, in place of others or beside them.
#[derive(Clone, Debug, PartialEq, Hash)]
pub struct Layered {
    /// Who says so.
    pub origin: Origin,
    /// What it did.
    pub action: Action,
    /// The ids of what it stands in place of.
    pub replaced: Vec<String>,
    /// What stood here in the base; nothing where the layer only added.
    pub was: Vec<Block>,
    /// What stands here now; nothing where the layer removed.
    pub blocks: Vec<Block>,
}

/// Where a layer's operation stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Origin {
    /// The layer's name.
    pub layer: String,
    /// The file.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The fingerprint of the base text that the operation is about.
    pub base: Fingerprint,
}

/// What a layer does to a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Action {
    /// What stands there gives way to the layer's blocks.
    Replace,
    /// The layer's blocks stand before it.
    InsertBefore,
    /// The layer's blocks stand behind it.
    InsertAfter,
    /// The layer's blocks stand at its end.
    Append,
    /// It goes.
    Remove,
}

impl Action {
    /// Its name, as an overlay's page has it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Replace => "replace",
            Self::InsertBefore | Self::InsertAfter => "insert",
            Self::Append => "append",
            Self::Remove => "remove",
        }
    }
}

/// A piece of code or of raw HTML.
#[derive(Clone, Debug, PartialEq, Hash)]
pub enum Part {
    /// What stays as it is.
    Raw(String),
    /// Words for readers.
    Text(Text),
}

/// An item of a list.
#[derive(Clone, Debug, PartialEq, Hash)]
pub struct Item {
    /// Whether it is ticked, for an item of a task list.
    pub task: Option<bool>,
    /// Its content.
    pub blocks: Vec<Block>,
}

impl Item {
    /// Whether readers see nothing of it, since layers removed what was in it.
    #[must_use]
    pub fn is_removed(&self) -> bool {
        !self.blocks.is_empty() && self.blocks.iter().all(Block::is_removed)
    }
}

/// A table.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
pub struct Table {
    /// How each column is aligned.
    pub alignments: Vec<Alignment>,
    /// The cells of the first row.
    pub header: Vec<Text>,
    /// The other rows.
    pub rows: Vec<Vec<Text>>,
}

/// How a column is aligned.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Alignment {
    /// As the reader's language has it.
    #[default]
    None,
    /// To the left.
    Left,
    /// In the middle.
    Center,
    /// To the right.
    Right,
}

/// A fenced div: `::: kind {#id key="value"}`.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
pub struct Directive {
    /// The kind, as written.
    pub kind: String,
    /// Its id, if the author gave one.
    pub id: Option<String>,
    /// Its attributes but for the title.
    pub attributes: BTreeMap<String, String>,
    /// Its title.
    pub title: Option<Text>,
    /// What it holds.
    pub blocks: Vec<Block>,
    /// The line of its opening fence, from 1.
    pub line: usize,
}

/// A piece of running text.
#[derive(Clone, Debug, PartialEq, Hash)]
pub enum Inline {
    /// Letters.
    Text(String),
    /// A code span.
    Code(String),
    /// Raw HTML.
    Html(String),
    /// A line end of the source that is only a blank to readers.
    SoftBreak,
    /// A line end that readers see.
    LineBreak,
    /// Emphasis.
    Emphasis(Vec<Inline>),
    /// Strong emphasis.
    Strong(Vec<Inline>),
    /// Struck out.
    Strikethrough(Vec<Inline>),
    /// A link.
    Link(Link),
    /// An image; its content is the alternative text.
    Image(Link),
    /// A mark that leads to a footnote.
    FootnoteReference(String),
}

/// What a link or an image leads to, and what it shows.
#[derive(Clone, Debug, PartialEq, Hash)]
pub struct Link {
    /// The target.
    pub url: String,
    /// The title; empty for none.
    pub title: String,
    /// The content.
    pub inlines: Vec<Inline>,
}

/// Most blocks hold one text or one list of blocks: that is not worth an allocation.
type Few<T> = SmallVec<[T; 1]>;

impl Part {
    /// What stays as it is; nothing of words.
    #[must_use]
    pub fn raw(&self) -> &str {
        match self {
            Self::Raw(raw) => raw,
            Self::Text(_) => "",
        }
    }

    fn text(&self) -> Option<&Text> {
        match self {
            Self::Raw(_) => None,
            Self::Text(text) => Some(text),
        }
    }

    fn text_mut(&mut self) -> Option<&mut Text> {
        match self {
            Self::Raw(_) => None,
            Self::Text(text) => Some(text),
        }
    }
}

impl Block {
    /// The lists of blocks directly inside this one.
    pub fn children_mut(&mut self) -> Few<&mut Vec<Block>> {
        match self {
            Self::Quote(blocks) | Self::Alert { blocks, .. } | Self::Footnote { blocks, .. } => smallvec![blocks],
            Self::Directive(directive) => smallvec![&mut directive.blocks],
            Self::Layered(layered) => smallvec![&mut layered.blocks],
            Self::List { items, .. } => items.iter_mut().map(|item| &mut item.blocks).collect(),
            Self::Descriptions(pairs) => pairs.iter_mut().flat_map(|(term, details)| [term, details]).collect(),
            _ => Few::new(),
        }
    }

    /// The texts of this block itself, not of the blocks inside it.
    pub fn texts_mut(&mut self) -> Few<&mut Text> {
        match self {
            Self::Paragraph(text) | Self::Heading { text, .. } => smallvec![text],
            Self::Alert { title, .. } => title.iter_mut().collect(),
            Self::Directive(directive) => directive.title.iter_mut().collect(),
            Self::Table(table) => table.header.iter_mut().chain(table.rows.iter_mut().flatten()).collect(),
            Self::Code { parts, .. } | Self::Html(parts) => parts.iter_mut().filter_map(Part::text_mut).collect(),
            _ => Few::new(),
        }
    }

    /// The lists of blocks directly inside this one.
    #[must_use]
    pub fn children(&self) -> Few<&[Block]> {
        match self {
            Self::Quote(blocks) | Self::Alert { blocks, .. } | Self::Footnote { blocks, .. } => {
                smallvec![blocks.as_slice()]
            }
            Self::Directive(directive) => smallvec![directive.blocks.as_slice()],
            Self::Layered(layered) => smallvec![layered.blocks.as_slice()],
            Self::List { items, .. } => items.iter().map(|item| item.blocks.as_slice()).collect(),
            Self::Descriptions(pairs) => {
                pairs.iter().flat_map(|(term, details)| [term.as_slice(), details.as_slice()]).collect()
            }
            _ => Few::new(),
        }
    }

    /// The texts of this block itself, not of the blocks inside it.
    #[must_use]
    pub fn texts(&self) -> Few<&Text> {
        match self {
            Self::Paragraph(text) | Self::Heading { text, .. } => smallvec![text],
            Self::Alert { title, .. } => title.iter().collect(),
            Self::Directive(directive) => directive.title.iter().collect(),
            Self::Table(table) => table.header.iter().chain(table.rows.iter().flatten()).collect(),
            Self::Code { parts, .. } | Self::Html(parts) => parts.iter().filter_map(Part::text).collect(),
            _ => Few::new(),
        }
    }

    /// Whether readers see nothing of it, since layers removed what was in it.
    #[must_use]
    pub fn is_removed(&self) -> bool {
        match self {
            Self::Layered(layered) => layered.blocks.iter().all(Self::is_removed),
            Self::List { items, .. } => !items.is_empty() && items.iter().all(Item::is_removed),
            _ => false,
        }
    }

    /// Raw HTML without words in it.
    #[must_use]
    pub fn raw(html: String) -> Self {
        Self::Html(vec![Part::Raw(html)])
    }
}

/// The texts of a tree, in reading order.
#[must_use]
pub fn all_texts(blocks: &[Block]) -> Vec<&Text> {
    let mut found = Vec::new();
    for block in blocks {
        found.extend(block.texts());
        found.extend(block.children().into_iter().flat_map(all_texts));
    }
    found
}

/// A tree as the base has it, without what layers did.
#[must_use]
pub fn without_layers(blocks: &[Block]) -> Vec<Block> {
    let base = |block: &Block| match block {
        Block::Layered(layered) => without_layers(&layered.was),
        block => {
            let mut block = block.clone();
            if let Block::List { items, .. } = &mut block {
                let is_added = |item: &Item| !item.blocks.is_empty() && without_layers(&item.blocks).is_empty();
                items.retain(|item| !is_added(item));
            }
            block.children_mut().into_iter().for_each(|children| *children = without_layers(children));
            vec![block]
        }
    };
    blocks.iter().flat_map(base).collect()
}

/// A tree with the layers' blocks among the others.
#[must_use]
pub fn flattened(blocks: Vec<Block>) -> Vec<Block> {
    let flat = |block: Block| match block {
        Block::Layered(layered) => flattened(layered.blocks),
        mut block => {
            if let Block::List { items, .. } = &mut block {
                items.retain(|item| !item.is_removed());
            }
            block.children_mut().into_iter().for_each(|children| *children = flattened(std::mem::take(children)));
            vec![block]
        }
    };
    blocks.into_iter().filter(|block| !block.is_removed()).flat_map(flat).collect()
}

/// The directives of a tree in reading order, the outer before the inner.
#[must_use]
pub fn directives(blocks: &[Block]) -> Vec<&Directive> {
    let mut found = Vec::new();
    for block in blocks {
        if let Block::Directive(directive) = block {
            found.push(directive);
        }
        found.extend(block.children().into_iter().flat_map(|children| directives(children)));
    }
    found
}

/// Calls `visit` for every text of the tree, in reading order.
pub fn visit_texts(blocks: &mut [Block], visit: &mut impl FnMut(&mut Text)) {
    for block in blocks {
        block.texts_mut().into_iter().for_each(&mut *visit);
        for children in block.children_mut() {
            visit_texts(children, visit);
        }
    }
}

/// Calls `visit` for every link and image of running text, the inner before the outer.
pub fn visit_links(inlines: &mut [Inline], visit: &mut impl FnMut(&mut Link, bool)) {
    for inline in inlines {
        match inline {
            Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Strikethrough(inner) => visit_links(inner, visit),
            Inline::Link(link) => {
                visit_links(&mut link.inlines, visit);
                visit(link, false);
            }
            Inline::Image(link) => {
                visit_links(&mut link.inlines, visit);
                visit(link, true);
            }
            _ => {}
        }
    }
}

/// The words of running text without its markup.
#[must_use]
pub fn plain_text(inlines: &[Inline]) -> String {
    let mut out = String::new();
    collect_plain(inlines, &mut out);
    out
}

fn collect_plain(inlines: &[Inline], out: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text(text) | Inline::Code(text) => out.push_str(text),
            Inline::SoftBreak | Inline::LineBreak => out.push(' '),
            Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Strikethrough(inner) => collect_plain(inner, out),
            Inline::Link(link) | Inline::Image(link) => collect_plain(&link.inlines, out),
            Inline::Html(_) | Inline::FootnoteReference(_) => {}
        }
    }
}
