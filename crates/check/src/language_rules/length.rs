//! Length: a translation that is far longer or shorter than its language makes it.

use crate::finding::Finding;
use crate::pair::Texts;
use crate::reading::is_dense;

/// Shorter sources than this, in columns, say nothing about the length of their translation.
const SHORT: usize = 40;

/// A label, title or cell of up to so many columns has its place in the layout.
const LABEL: usize = 40;

pub(super) fn check(texts: &Texts<'_>, found: &mut Vec<Finding>) {
    let Some(usual) = texts.to.width else { return };
    let (source, target) = (width(&texts.source.prose.text), width(&texts.target.prose.text));
    let expected = source * usual / 100;
    let is_short = source >= SHORT && target * 3 < expected;
    let is_long = source >= SHORT && target > expected * 5 / 2
        || source <= LABEL && target > LABEL * 2 && target > expected * 5 / 2;
    if is_short || is_long {
        let what = if is_short { "shorter" } else { "longer" };
        found.push(
            Finding::new("language/length", format!("it is far {what} than a translation into {} is", texts.locale))
                .help(if is_short {
                    "see whether something is missing"
                } else {
                    "see whether it says more than the source; its place may be too narrow for it"
                }),
        );
    }
}

/// How many columns a text takes: a letter of East Asia takes two.
fn width(text: &str) -> usize {
    text.chars()
        .map(|c| {
            if is_dense(c) || matches!(c, '\u{ac00}'..='\u{d7a3}' | '\u{ff01}'..='\u{ff60}' | '\u{3001}'..='\u{303f}') {
                2
            } else {
                1
            }
        })
        .sum()
}
