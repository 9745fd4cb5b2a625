//! What a slide says: points of formatted letters, made of blocks.

use tafsiri_markdown::Block;
use tafsiri_markdown::block::{Inline, Item, Text};
use tafsiri_model::Locale;

use super::sentence;
use crate::links;

/// Letters of one look.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Span {
    /// The letters; a line's end is `\n`.
    pub(super) text: String,
    /// Whether they are bold.
    pub(super) bold: bool,
    /// Whether they are emphasized.
    pub(super) emphasis: bool,
    /// Whether they are struck out.
    pub(super) struck: bool,
    /// Whether they are code.
    pub(super) code: bool,
    /// The address outside that they lead to.
    pub(super) link: Option<String>,
}

/// What stands before a point.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Mark {
    /// Nothing.
    #[default]
    None,
    /// A bullet.
    Bullet,
    /// A number.
    Number(usize),
    /// A box to tick, or a circle where only one is right.
    Choice {
        /// Whether more than one is right.
        several: bool,
    },
}

/// A point of a slide.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Point {
    /// What it says.
    pub(super) spans: Vec<Span>,
    /// What stands before it.
    pub(super) mark: Mark,
    /// How far it is set in, from 0.
    pub(super) level: usize,
    /// Its language where it is another than that of the slides.
    pub(super) locale: Option<Locale>,
    /// Whether its original has changed since it was translated.
    pub(super) older: bool,
}

impl Point {
    /// A whole text.
    pub(super) fn new(text: &Text, mark: Mark, level: usize) -> Self {
        let mut spans = Vec::new();
        collect(&text.inlines, &Span::default(), &mut spans);
        Self { spans, mark, level, locale: text.locale.clone(), older: text.older }
    }

    /// The letters without their looks.
    pub(super) fn plain(&self) -> String {
        self.spans.iter().map(|span| span.text.as_str()).collect()
    }

    /// Whether it says nothing.
    pub(super) fn is_empty(&self) -> bool {
        self.spans.iter().all(|span| span.text.trim().is_empty())
    }

    /// Whether it only leads to what stands behind it.
    pub(super) fn leads(&self) -> bool {
        self.mark == Mark::None && self.plain().trim_end().ends_with([':', '：'])
    }

    /// Its first sentences, each a point. One in bold letters is a heading: the next belongs to it.
    fn sentences(self, count: usize) -> Vec<Self> {
        let mut points: Vec<Self> = Vec::new();
        let mut rest = self;
        let mut heads = false;
        while (points.len() < count || heads) && !rest.is_empty() {
            let plain = rest.plain();
            let end = plain.len() - plain.trim_start().len() + sentence::first(plain.trim_start()).len();
            let (head, tail) = rest.split_at(end);
            match points.last_mut().filter(|_| heads) {
                Some(point) => point.spans.extend(head),
                None => points.push(Self { spans: without_blank(head), ..rest.clone() }),
            }
            heads = points.last().is_some_and(|point| point.spans.iter().all(|span| span.bold));
            rest.spans = tail;
        }
        points
    }

    /// The spans before and behind a byte of its letters.
    pub(super) fn split_at(&self, at: usize) -> (Vec<Span>, Vec<Span>) {
        let (mut head, mut tail) = (Vec::new(), Vec::new());
        let mut start = 0;
        for span in &self.spans {
            let cut = at.saturating_sub(start).min(span.text.len());
            let (before, behind) = span.text.split_at_checked(cut).unwrap_or((&span.text, ""));
            let part = |text: &str| Span { text: text.to_owned(), ..span.clone() };
            head.extend((!before.is_empty()).then(|| part(before)));
            tail.extend((!behind.is_empty()).then(|| part(behind)));
            start += span.text.len();
        }
        (head, tail)
    }
}

/// Spans without the blank before them.
fn without_blank(mut spans: Vec<Span>) -> Vec<Span> {
    spans.first_mut().into_iter().for_each(|first| first.text = first.text.trim_start().to_owned());
    spans.retain(|span| !span.text.is_empty());
    spans
}

fn collect(inlines: &[Inline], look: &Span, out: &mut Vec<Span>) {
    for inline in inlines {
        let mut say = |text: &str, look: &Span| out.push(Span { text: text.to_owned(), ..look.clone() });
        match inline {
            Inline::Text(text) => say(&text.replace(['\n', '\t'], " "), look),
            Inline::Code(text) => say(text, &Span { code: true, ..look.clone() }),
            Inline::Html(_) | Inline::FootnoteReference(_) => {}
            Inline::SoftBreak => say(" ", look),
            Inline::LineBreak => say("\n", look),
            Inline::Emphasis(inner) => collect(inner, &Span { emphasis: true, ..look.clone() }, out),
            Inline::Strong(inner) => collect(inner, &Span { bold: true, ..look.clone() }, out),
            Inline::Strikethrough(inner) => collect(inner, &Span { struck: true, ..look.clone() }, out),
            Inline::Link(link) => {
                collect(&link.inlines, &Span { link: links::outside(&link.url), ..look.clone() }, out)
            }
            Inline::Image(link) => collect(&link.inlines, look, out),
        }
    }
}

/// How much of paragraphs stands on a slide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Measure {
    /// Their first sentences, so many of each: readings.
    Sentences(usize),
    /// All of them: instructions.
    Whole,
}

/// The main points of a reading. Where there is little of it, and no list that says what matters, more sentences stand
/// for each paragraph.
pub(super) fn of_reading(blocks: &[Block]) -> Vec<Point> {
    let is_paragraph = |block: &&Block| matches!(block, Block::Paragraph(_));
    let has_more = blocks.iter().any(|block| !matches!(block, Block::Paragraph(_) | Block::Footnote { .. }));
    let sentences = match blocks.iter().filter(is_paragraph).count() {
        _ if has_more => 1,
        0 | 1 => 3,
        2 => 2,
        _ => 1,
    };
    of_blocks(blocks, Measure::Sentences(sentences))
}

/// The main points of blocks: lists as they are, of paragraphs as much as `measure` says.
pub(super) fn of_blocks(blocks: &[Block], measure: Measure) -> Vec<Point> {
    blocks.iter().flat_map(|block| of_block(block, measure, 0)).filter(|point| !point.is_empty()).collect()
}

fn of_block(block: &Block, measure: Measure, level: usize) -> Vec<Point> {
    match block {
        Block::Paragraph(text) => paragraph(text, measure, level),
        Block::Heading { text, .. } => {
            let mut point = Point::new(text, Mark::None, level);
            point.spans.iter_mut().for_each(|span| span.bold = true);
            vec![point]
        }
        Block::Code { parts, .. } => {
            let code = parts.iter().map(|part| match part {
                tafsiri_markdown::block::Part::Raw(raw) => raw.clone(),
                tafsiri_markdown::block::Part::Text(text) => text.plain(),
            });
            let text = code.collect::<String>().trim_end().replace('\t', "    ");
            let spans = vec![Span { text, code: true, ..Span::default() }];
            vec![Point { spans, level, ..Point::default() }]
        }
        Block::Html(_) => Vec::new(), // Its words are paragraphs by now.
        Block::Quote(blocks) | Block::Alert { blocks, .. } => {
            blocks.iter().flat_map(|block| of_block(block, measure, level)).collect()
        }
        Block::List { start, items, .. } => items
            .iter()
            .enumerate()
            .flat_map(|(at, item)| of_item(item, start.map(|start| start + at), level))
            .collect(),
        Block::Descriptions(pairs) => {
            let pair = |(term, details): &(Vec<Block>, Vec<Block>)| {
                let term = term.iter().flat_map(|block| of_block(block, Measure::Whole, level));
                let details = details.iter().flat_map(|block| of_block(block, measure, level + 1));
                term.chain(details).collect::<Vec<_>>()
            };
            pairs.iter().flat_map(pair).collect()
        }
        Block::Layered(layered) => layered.blocks.iter().flat_map(|block| of_block(block, measure, level)).collect(),
        Block::ThematicBreak | Block::Table(_) | Block::Footnote { .. } | Block::Directive(_) => Vec::new(),
    }
}

/// A paragraph as points. One that leads to a list stands without a bullet; so do instructions.
fn paragraph(text: &Text, measure: Measure, level: usize) -> Vec<Point> {
    let whole = Point::new(text, Mark::None, level);
    match measure {
        Measure::Sentences(count) if !whole.leads() => Point { mark: Mark::Bullet, ..whole }.sentences(count),
        _ => vec![whole],
    }
}

fn of_item(item: &Item, number: Option<usize>, level: usize) -> Vec<Point> {
    let mark = match (item.task, number) {
        (Some(_), _) => Mark::Choice { several: true },
        (None, Some(number)) => Mark::Number(number),
        (None, None) => Mark::Bullet,
    };
    let mut points = Vec::new();
    for (at, block) in item.blocks.iter().enumerate() {
        match block {
            Block::Paragraph(text) if at == 0 => points.push(Point::new(text, mark, level)),
            // What an item says behind its first paragraph stands below it, without a mark of its own.
            Block::Paragraph(text) => points.push(Point::new(text, Mark::None, level + 1)),
            block => points.extend(of_block(block, Measure::Whole, level + 1)),
        }
    }
    points
}

#[cfg(test)]
mod tests {
    use super::{Mark, Measure, Point, of_blocks};
    use tafsiri_markdown::page::Reading;
    use tafsiri_markdown::{Dialect, Page};
    use tafsiri_model::PageId;

    fn points(markdown: &str, measure: Measure) -> Vec<(Mark, usize, String)> {
        let page = Page::parse(PageId::new("p").unwrap(), markdown, &Reading::new(Dialect::Extended, "p.md"));
        of_blocks(&page.blocks, measure).iter().map(|point| (point.mark, point.level, point.plain())).collect()
    }

    #[test]
    fn lists_stay_and_paragraphs_are_cut_to_their_first_sentences() {
        let said = |mark, level, words: &str| (mark, level, words.to_owned());
        let markdown = "The first sentence here. The second.\n\nThese:\n\n3. a\n   - b. c.\n4. d\n";
        assert_eq!(
            points(markdown, Measure::Sentences(1)),
            [
                said(Mark::Bullet, 0, "The first sentence here."),
                said(Mark::None, 0, "These:"),
                said(Mark::Number(3), 0, "a"),
                said(Mark::Bullet, 1, "b. c."),
                said(Mark::Number(4), 0, "d"),
            ]
        );
        let run_in = "**A heading of its own.** The sentence. Another.\n";
        assert_eq!(points(run_in, Measure::Sentences(1))[0].2, "A heading of its own. The sentence.");
        assert_eq!(points(markdown, Measure::Whole)[0].2, "The first sentence here. The second.");
    }

    #[test]
    fn a_point_is_cut_between_its_looks() {
        let page = Page::parse(PageId::new("p").unwrap(), "**ab**cd", &Reading::new(Dialect::Extended, "p.md"));
        let point = of_blocks(&page.blocks, Measure::Whole).remove(0);
        let said = |spans: Vec<super::Span>| spans.into_iter().map(|span| (span.text, span.bold)).collect::<Vec<_>>();
        let (head, tail) = point.split_at(3);
        assert_eq!(said(head), [("ab".to_owned(), true), ("c".to_owned(), false)]);
        assert_eq!(said(tail), [("d".to_owned(), false)]);
        assert!(Point::default().is_empty());
    }
}
