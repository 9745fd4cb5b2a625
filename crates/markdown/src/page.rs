//! One page, read once: its head, its blocks, its units.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use tafsiri_model::{Diagnostic, PageId, Place, UnitId};

use crate::block::Block;
use crate::code::hidden::hidden;
use crate::comrak_tree;
use crate::front_matter::FrontMatter;
use crate::inline::{Context, Dialect};

/// What kind of place a unit stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum UnitKind {
    /// A value of the front matter. Plain text.
    FrontMatter,
    /// The title of a directive or an alert. Plain text.
    Title,
    /// A heading.
    Heading,
    /// A paragraph.
    Paragraph,
    /// The text of a list item.
    ListItem,
    /// A table cell.
    TableCell,
    /// A footnote's text.
    Footnote,
    /// The term of a description list.
    Term,
    /// Words in raw HTML.
    Html,
    /// The value of an HTML attribute that readers see or hear.
    Attribute,
    /// A comment or a string in a code block.
    Code,
}

impl UnitKind {
    /// The kind in words, for translators.
    #[must_use]
    pub fn words(self) -> &'static str {
        match self {
            Self::FrontMatter => "front matter",
            Self::Title => "title",
            Self::Heading => "heading",
            Self::Paragraph => "paragraph",
            Self::ListItem => "list item",
            Self::TableCell => "table cell",
            Self::Footnote => "footnote",
            Self::Term => "term of a description list",
            Self::Html => "HTML",
            Self::Attribute => "value of an HTML attribute",
            Self::Code => "code",
        }
    }
}

/// How the words of a unit are read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Syntax {
    /// Inline Markdown.
    #[default]
    Markdown,
    /// Inline Markdown in a place that has one line: a heading after `#`, a table cell.
    MarkdownLine,
    /// HTML with elements of running text.
    Html,
    /// The value of an HTML attribute.
    Attribute,
    /// Plain text.
    Plain,
    /// Plain text in a place that has one line.
    PlainLine,
}

impl Syntax {
    /// Whether Markdown is read in the words.
    #[must_use]
    pub fn is_markdown(self) -> bool {
        matches!(self, Self::Markdown | Self::MarkdownLine)
    }
}

/// One translatable run of a page.
#[derive(Clone, Debug, PartialEq)]
pub struct Unit {
    /// What kind of place it stands in.
    pub kind: UnitKind,
    /// How its text is read.
    pub syntax: Syntax,
    /// Its text.
    pub text: String,
    /// The heading that it stands under; empty above the first.
    pub under: String,
    /// What its author wants its translator to know.
    pub note: String,
    /// The line on which it starts, from 1.
    pub line: usize,
    /// The id that its author gave it.
    pub pinned: Option<UnitId>,
    /// Where it stands in the source.
    pub(crate) slot: Slot,
    /// The block that it stands in.
    pub(crate) block: Slot,
}

impl Unit {
    /// A unit that has no place yet.
    pub(crate) fn new(kind: UnitKind, syntax: Syntax, text: String) -> Self {
        Self {
            kind,
            syntax,
            text,
            under: String::new(),
            note: String::new(),
            line: 1,
            pinned: None,
            slot: Slot::default(),
            block: Slot::default(),
        }
    }
}

/// A place in a page's source.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Slot {
    /// What it covers, one range a line, without the prefixes of containers.
    pub(crate) ranges: Vec<Range<usize>>,
    /// What a further line begins with: the prefixes of the containers that it stands in.
    pub(crate) prefix: String,
}

impl Slot {
    /// A place between two bytes.
    pub(crate) fn point(at: usize, prefix: String) -> Self {
        Self { ranges: std::iter::once(at..at).collect(), prefix }
    }

    /// From its first byte to its last.
    pub(crate) fn whole(&self) -> Option<Range<usize>> {
        Some(self.ranges.first()?.start..self.ranges.last()?.end)
    }

    fn shift(&mut self, by: usize) {
        self.ranges.iter_mut().for_each(|range| *range = range.start + by..range.end + by);
    }
}

/// A page.
#[derive(Clone, Debug)]
pub struct Page {
    /// What its running text can refer to, and its name.
    pub context: Arc<Context>,
    /// Its head.
    pub front_matter: FrontMatter,
    /// Its content.
    pub blocks: Vec<Block>,
    /// Its units, in reading order.
    pub units: Vec<Unit>,
    /// What is wrong with it.
    pub problems: Vec<Diagnostic>,
    /// Where its fenced divs stand in the source, by the line of their opening fence in the body.
    pub(crate) directives: BTreeMap<usize, Slot>,
}

/// How a page is read.
#[derive(Clone, Copy, Debug)]
pub struct Reading<'a> {
    /// The Markdown it is in.
    pub dialect: Dialect,
    /// The front-matter keys that are text for readers.
    pub front_matter: &'a [String],
    /// The languages whose comments and strings in code blocks are text for readers.
    pub code: &'a [String],
    /// The languages some lines of whose code readers do not see, each with the mark that such a line begins with.
    pub hidden_lines: &'a BTreeMap<String, String>,
    /// The file, as diagnostics name it.
    pub file: &'a str,
}

impl<'a> Reading<'a> {
    /// A file read in a dialect, with nothing for readers in its head and its code.
    #[must_use]
    pub fn new(dialect: Dialect, file: &'a str) -> Self {
        static NOTHING: BTreeMap<String, String> = BTreeMap::new();
        Self { dialect, front_matter: &[], code: &[], hidden_lines: &NOTHING, file }
    }

    /// What is cut out of code in a language before it is shown.
    pub(crate) fn hidden(&self, language: &str, code: &str) -> Vec<Range<usize>> {
        let mark = self.hidden_lines.iter().find(|(known, _)| known.eq_ignore_ascii_case(language));
        mark.map(|(_, mark)| hidden(code, mark)).unwrap_or_default()
    }
}

impl Page {
    /// Reads a page. Never fails: what is wrong with it is told in `problems`.
    #[must_use]
    pub fn parse(id: PageId, source: &str, reading: &Reading<'_>) -> Self {
        let text = source.strip_prefix('\u{feff}').unwrap_or(source);
        let mark = source.len() - text.len();
        let has_head = reading.dialect == Dialect::Extended; // CommonMark itself knows no front matter.
        let front_matter = if has_head { FrontMatter::parse(text) } else { FrontMatter::default() };
        let body = text.get(front_matter.length..).unwrap_or_default();
        let mut units = front_matter_units(&front_matter, text, reading.front_matter);
        units.iter_mut().for_each(|unit| unit.slot.shift(mark));
        let mut read = comrak_tree::read(id, body, reading, units.len());
        for unit in &mut read.units {
            unit.line += front_matter.lines;
            unit.slot.shift(mark + front_matter.length);
            unit.block.shift(mark + front_matter.length);
        }
        read.directives.values_mut().for_each(|slot| slot.shift(mark + front_matter.length));
        units.extend(read.units);
        let problems = problem(&front_matter, text, reading.file).into_iter().collect();
        let directives = read.directives;
        Self { context: read.context, problems, front_matter, blocks: read.blocks, units, directives }
    }

    /// Its name.
    #[must_use]
    pub fn id(&self) -> &PageId {
        &self.context.page
    }

    /// The index of the front-matter unit of this key.
    #[must_use]
    pub fn front_matter_unit(&self, key: &str) -> Option<usize> {
        let is_key = |unit: &Unit| unit.pinned.as_ref().is_some_and(|id| id.as_str() == key);
        self.units.iter().position(|unit| unit.kind == UnitKind::FrontMatter && is_key(unit))
    }
}

fn problem(front_matter: &FrontMatter, text: &str, file: &str) -> Option<Diagnostic> {
    let (line, words) = front_matter.problem.as_ref()?;
    let offset = text.split_inclusive('\n').take(line - 1).map(str::len).sum();
    let found = Diagnostic::error("page/front-matter", format!("the front matter cannot be read: {words}"))
        .at(Place::at(file, text, offset))
        .help("quote a value that holds a colon: `title: \"One: two\"`");
    Some(found)
}

fn front_matter_units(front: &FrontMatter, source: &str, keys: &[String]) -> Vec<Unit> {
    let unit = |key: &String| {
        let text = front.values.get(key)?.text()?.to_owned();
        Some(Unit {
            line: front.line_of(key, source),
            pinned: Some(UnitId::new(key).ok()?),
            slot: Slot { ranges: front.places.get(key).cloned().into_iter().collect(), prefix: String::new() },
            ..Unit::new(UnitKind::FrontMatter, Syntax::PlainLine, text)
        })
    };
    keys.iter().filter_map(unit).collect()
}
