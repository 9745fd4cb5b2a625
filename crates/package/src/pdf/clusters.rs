//! Letters and their marks in one run.
//!
//! Typst 0.15 ends a run of glyphs wherever the next glyph stands higher or lower (`typst-layout`,
//! `inline/shaping.rs`, `ShapedText::build`), and gives each part the whole text of the cluster that it cut. Then a
//! letter with its vowel sign or tone mark is there twice for those who copy or listen: "সক্ষমতা" in Bengali, "ọ́" in
//! Yoruba, every word in Nastaliq. Glyphs can say how high they stand, so the parts are put together again;
//! krilla then says the text of the cluster once (`ActualText`; ISO 32000-1, 14.9.4).

use typst::layout::{Abs, Em, Frame, FrameItem, GroupItem, Point};
use typst::model::Document;
use typst::text::{Glyph, TextItem};
use typst_layout::{Page, PagedDocument};

/// How near two runs must stand to be parts of one, in points.
const NEAR: Abs = Abs::raw(0.01);

/// The document with no cluster cut in two.
pub(super) fn joined(document: &PagedDocument) -> PagedDocument {
    let pages = document.pages().iter().map(|page| Page { frame: join(&page.frame), ..page.clone() });
    PagedDocument::new(pages.collect(), document.info().clone())
}

fn join(frame: &Frame) -> Frame {
    let mut items: Vec<(Point, FrameItem)> = Vec::with_capacity(frame.items().len());
    // Where the last run stands among the items, if only shapes (a link's underline) came behind it.
    let mut last: Option<usize> = None;
    for (point, item) in frame.items() {
        match item {
            FrameItem::Group(group) => {
                last = None;
                items.push((*point, FrameItem::Group(GroupItem { frame: join(&group.frame), ..group.clone() })));
            }
            FrameItem::Text(text) => {
                let before = last.and_then(|at| items.get_mut(at));
                if !before.is_some_and(|before| add(before, *point, text)) {
                    last = Some(items.len());
                    items.push((*point, item.clone()));
                }
            }
            other => {
                last = last.filter(|_| matches!(other, FrameItem::Shape(..)));
                items.push((*point, other.clone()));
            }
        }
    }
    let mut out = Frame::new(frame.size(), frame.kind());
    if frame.has_baseline() {
        out.set_baseline(frame.baseline());
    }
    out.push_multiple(items);
    out
}

/// Adds a run to the one before it, if it goes on with the cluster that this ends with; tells whether it did.
fn add((start, item): &mut (Point, FrameItem), point: Point, next: &TextItem) -> bool {
    let FrameItem::Text(run) = item else { return false };
    let is_near = (start.x + run.width() - point.x).abs() < NEAR;
    if !is_near || !is_alike(run, next) {
        return false;
    }
    let Some(joint) = Joint::of(run, next) else { return false };
    run.text = joint.text.into();
    shift(&mut run.glyphs, joint.before);
    let mut glyphs = next.glyphs.clone();
    shift(&mut glyphs, joint.behind);
    let rise = Em::from_abs(start.y - point.y, run.size);
    glyphs.iter_mut().for_each(|glyph| glyph.y_offset += rise);
    run.glyphs.append(&mut glyphs);
    true
}

fn is_alike(a: &TextItem, b: &TextItem) -> bool {
    let looks = a.font == b.font && a.size == b.size && a.fill == b.fill && a.stroke == b.stroke;
    looks && a.lang == b.lang && a.region == b.region
}

fn shift(glyphs: &mut [Glyph], by: u16) {
    for glyph in glyphs {
        glyph.range.start += by;
        glyph.range.end += by;
    }
}

/// Two runs put together.
struct Joint {
    text: String,
    /// By how much the text of the glyphs of each run moves.
    before: u16,
    behind: u16,
}

impl Joint {
    /// The text of two runs that share a cluster; nothing where they do not.
    fn of(a: &TextItem, b: &TextItem) -> Option<Self> {
        let (last, first) = (a.glyphs.last()?, b.glyphs.first()?);
        let shared = a.text.get(last.range())?;
        if last.span != first.span || Some(shared) != b.text.get(first.range()) {
            return None;
        }
        let (a_text, b_text) = (a.text.as_str(), b.text.as_str());
        let joint = if last.range().end == a_text.len() && first.range().start == 0 {
            let text = [a_text, b_text.get(shared.len()..)?].concat();
            Self { text, before: 0, behind: u16::try_from(a_text.len() - shared.len()).ok()? }
        } else if last.range().start == 0 && first.range().end == b_text.len() {
            // Right to left: what stands first on the line comes last in the text.
            let text = [b_text, a_text.get(shared.len()..)?].concat();
            Self { text, before: u16::try_from(b_text.len() - shared.len()).ok()?, behind: 0 }
        } else {
            return None;
        };
        u16::try_from(joint.text.len()).ok().map(|_| joint)
    }
}
