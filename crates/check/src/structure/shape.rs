//! What stands in a text beside words, counted.

use std::collections::{BTreeMap, BTreeSet};

use tafsiri_markdown::Inline;
use tafsiri_markdown::block::{Link, plain_text};

use crate::reading::is_address;

/// Something in a text that its translation keeps.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Thing {
    Link(String),
    /// An address that is shown as it is.
    Address(String),
    Image(String),
    Code(String),
    Footnote(String),
    Mark(Mark),
}

/// Marks of emphasis.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Mark {
    Emphasis,
    Strong,
    Strikethrough,
}

impl Mark {
    pub(super) fn counted(self, count: usize) -> String {
        let what = match self {
            Self::Emphasis => "emphasis",
            Self::Strong => "strong emphasis",
            Self::Strikethrough => "struck out words",
        };
        let times = if count == 1 { "time" } else { "times" };
        format!("{what} {count} {times}")
    }

    pub(super) fn example(self) -> &'static str {
        match self {
            Self::Emphasis => "`*words*`",
            Self::Strong => "`**words**`",
            Self::Strikethrough => "`~~words~~`",
        }
    }
}

/// What a text holds.
#[derive(Clone, Debug, Default)]
pub(super) struct Shape {
    things: BTreeMap<Thing, usize>,
    /// Hard line ends.
    pub(super) breaks: usize,
    /// The addresses of links and images that have nothing to read.
    pub(super) empty: BTreeSet<String>,
    /// Its tags in their order, as they are written.
    pub(super) tags: Vec<String>,
}

impl Shape {
    pub(super) fn of(inlines: &[Inline]) -> Self {
        let mut shape = Self::default();
        shape.add(inlines);
        shape
    }

    /// What it has more often than another, with how much more often.
    pub(super) fn beyond<'s>(&'s self, other: &'s Self) -> impl Iterator<Item = (&'s Thing, usize)> {
        self.things.iter().filter_map(|(thing, count)| {
            let more = count.saturating_sub(other.things.get(thing).copied().unwrap_or_default());
            (more > 0).then_some((thing, more))
        })
    }

    pub(super) fn has(&self, thing: &Thing) -> bool {
        self.things.contains_key(thing)
    }

    fn note(&mut self, thing: Thing) {
        *self.things.entry(thing).or_default() += 1;
    }

    fn add(&mut self, inlines: &[Inline]) {
        for inline in inlines {
            match inline {
                Inline::Text(_) | Inline::SoftBreak => {}
                Inline::Code(code) => self.note(Thing::Code(code.clone())),
                Inline::Html(html) => self.add_html(html),
                Inline::LineBreak => self.breaks += 1,
                Inline::Emphasis(inner) => self.add_marked(Mark::Emphasis, inner),
                Inline::Strong(inner) => self.add_marked(Mark::Strong, inner),
                Inline::Strikethrough(inner) => self.add_marked(Mark::Strikethrough, inner),
                Inline::Link(link) if is_address(link) => self.note(Thing::Address(link.url.clone())),
                Inline::Link(link) => self.add_link(Thing::Link(link.url.clone()), link),
                Inline::Image(link) => self.add_link(Thing::Image(link.url.clone()), link),
                Inline::FootnoteReference(name) => self.note(Thing::Footnote(name.clone())),
            }
        }
    }

    fn add_marked(&mut self, mark: Mark, inner: &[Inline]) {
        self.note(Thing::Mark(mark));
        self.add(inner);
    }

    fn add_link(&mut self, thing: Thing, link: &Link) {
        let has_picture = link.inlines.iter().any(|inline| matches!(inline, Inline::Image(_) | Inline::Html(_)));
        if plain_text(&link.inlines).trim().is_empty() && !has_picture {
            self.empty.insert(link.url.clone());
        }
        self.note(thing);
        self.add(&link.inlines);
    }

    fn add_html(&mut self, html: &str) {
        let mut rest = html;
        while let Some(open) = rest.find('<') {
            let tail = rest.get(open..).unwrap_or_default();
            let end = tail.find('>').map_or(tail.len(), |end| end + 1);
            let (tag, behind) = tail.split_at(end);
            if tag.get(..3).is_some_and(|name| name.eq_ignore_ascii_case("<br")) {
                self.breaks += 1;
            } else {
                self.tags.push(tag.to_owned());
            }
            rest = behind;
        }
    }
}
