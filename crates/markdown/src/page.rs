//! One page, read once: its head, its blocks, its units.

use std::ops::Range;
use std::sync::Arc;

use tafsiri_model::{Diagnostic, PageId, Place, UnitId};

use crate::block::Block;
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
}

impl UnitKind {
    /// Whether its text is plain: no Markdown is read in it.
    #[must_use]
    pub fn is_plain(self) -> bool {
        matches!(self, Self::FrontMatter | Self::Title)
    }

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
        }
    }
}

/// One translatable run of a page.
#[derive(Clone, Debug, PartialEq)]
pub struct Unit {
    /// What kind of place it stands in.
    pub kind: UnitKind,
    /// Its text: inline Markdown, or plain text where the kind says so.
    pub text: String,
    /// The heading that it stands under; empty above the first.
    pub under: String,
    /// Where it stands in the source, one range a line, without container prefixes.
    pub source: Vec<Range<usize>>,
    /// The line on which it starts, from 1.
    pub line: usize,
    /// The id that its author gave it.
    pub pinned: Option<UnitId>,
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
}

/// How a page is read.
#[derive(Clone, Copy, Debug)]
pub struct Reading<'a> {
    /// The Markdown it is in.
    pub dialect: Dialect,
    /// The front-matter keys that are text for readers.
    pub front_matter: &'a [String],
    /// The file, as diagnostics name it.
    pub file: &'a str,
}

impl Page {
    /// Reads a page. Never fails: what is wrong with it is told in `problems`.
    #[must_use]
    pub fn parse(id: PageId, source: &str, reading: &Reading<'_>) -> Self {
        let source = source.strip_prefix('\u{feff}').unwrap_or(source);
        let has_head = reading.dialect == Dialect::Extended; // CommonMark itself knows no front matter.
        let front_matter = if has_head { FrontMatter::parse(source) } else { FrontMatter::default() };
        let mut units = front_matter_units(&front_matter, source, reading.front_matter);
        let body = source.get(front_matter.length..).unwrap_or_default();
        let (context, blocks) = comrak_tree::read(id, reading.dialect, body, &mut units);
        for unit in units.iter_mut().filter(|unit| unit.kind != UnitKind::FrontMatter) {
            unit.line += front_matter.lines;
            for range in &mut unit.source {
                *range = range.start + front_matter.length..range.end + front_matter.length;
            }
        }
        let problems = front_matter.problem.iter().map(|(line, words)| {
            let offset = source.split_inclusive('\n').take(line - 1).map(str::len).sum();
            Diagnostic::error("page/front-matter", format!("the front matter is no valid YAML: {words}"))
                .at(Place::at(reading.file, source, offset))
                .help("quote a value that holds a colon: `title: \"One: two\"`")
        });
        Self { context, problems: problems.collect(), front_matter, blocks, units }
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

fn front_matter_units(front: &FrontMatter, source: &str, keys: &[String]) -> Vec<Unit> {
    let unit = |key: &String| {
        Some(Unit {
            kind: UnitKind::FrontMatter,
            text: front.values.get(key)?.text()?.to_owned(),
            under: String::new(),
            source: Vec::new(),
            line: front.line_of(key, source),
            pinned: Some(UnitId::new(key).ok()?),
        })
    };
    keys.iter().filter_map(unit).collect()
}
