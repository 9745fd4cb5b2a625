//! Running text rewritten piece by piece, from the inside out.

use crate::block::{Inline, Link};

/// Running text in which each piece is what `each` adds for it; what a piece holds is rewritten before the piece.
#[must_use]
pub fn rewritten(inlines: Vec<Inline>, each: &mut impl FnMut(Inline, &mut Vec<Inline>)) -> Vec<Inline> {
    let mut out = Vec::with_capacity(inlines.len());
    for inline in inlines {
        let inline = match inline {
            Inline::Emphasis(inner) => Inline::Emphasis(rewritten(inner, each)),
            Inline::Strong(inner) => Inline::Strong(rewritten(inner, each)),
            Inline::Strikethrough(inner) => Inline::Strikethrough(rewritten(inner, each)),
            Inline::Link(link) => Inline::Link(Link { inlines: rewritten(link.inlines, each), ..link }),
            Inline::Image(link) => Inline::Image(Link { inlines: rewritten(link.inlines, each), ..link }),
            other => other,
        };
        each(inline, &mut out);
    }
    out
}
