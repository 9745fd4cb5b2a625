//! The text of a unit as its translator gets it: one line where it can be, links with their targets.
//!
//! Every change is tried and kept only if the text still reads as the same tree.

use std::ops::Range;

use crate::block::{Inline, Link};
use crate::inline::{Context, is_plain, lines_of, replaced};
use comrak::nodes::{AstNode, NodeValue};

/// The message text of raw Markdown lines, which read as `inlines`.
pub(crate) fn message_text(lines: &[&str], inlines: &[Inline], context: &Context) -> String {
    let raw = lines.join("\n");
    let text = if lines.len() > 1 { in_one_line(raw, (lines, inlines), context) } else { raw };
    if context.references.is_empty() || !text.contains('[') {
        return text;
    }
    let inlined = inline_references(&text, context);
    if inlined != text && reads_as(&inlined, inlines, context) { inlined } else { text }
}

/// Whether readers see the same in a text as in what another one reads as.
fn reads_as(text: &str, inlines: &[Inline], context: &Context) -> bool {
    without_soft_breaks(context.inlines(text)) == without_soft_breaks(inlines.to_vec())
}

/// Raw lines as one, where that reads the same. A line end between plain words is sure to be a blank.
fn in_one_line(raw: String, (lines, inlines): (&[&str], &[Inline]), context: &Context) -> String {
    let joined = join_lines(lines);
    let is_one = joined != raw && (is_plain(&joined) || reads_as(&joined, inlines, context));
    if is_one { joined } else { raw }
}

/// One line but for hard breaks, which are written with a backslash: blanks at a line's end are easily lost.
fn join_lines(lines: &[&str]) -> String {
    let mut out = String::new();
    for (at, line) in lines.iter().enumerate() {
        let last = at + 1 == lines.len();
        let line = if at == 0 { line } else { line.trim_start_matches([' ', '\t']) };
        let bare = line.trim_end_matches([' ', '\t']);
        out.push_str(bare);
        let backslashes = bare.len() - bare.trim_end_matches('\\').len();
        match (last, line.ends_with("  "), backslashes % 2 == 1) {
            (true, _, _) => {}
            (false, true, _) => out.push_str("\\\n"),
            (false, false, true) => out.push('\n'),
            (false, false, false) => out.push(' '),
        }
    }
    out
}

/// Soft breaks as blanks, neighbouring letters joined: what readers see as the same is the same.
pub(crate) fn without_soft_breaks(inlines: Vec<Inline>) -> Vec<Inline> {
    let mut out: Vec<Inline> = Vec::with_capacity(inlines.len());
    for inline in inlines {
        let inline = match inline {
            Inline::SoftBreak => Inline::Text(" ".to_owned()),
            Inline::Emphasis(inner) => Inline::Emphasis(without_soft_breaks(inner)),
            Inline::Strong(inner) => Inline::Strong(without_soft_breaks(inner)),
            Inline::Strikethrough(inner) => Inline::Strikethrough(without_soft_breaks(inner)),
            Inline::Link(link) => Inline::Link(Link { inlines: without_soft_breaks(link.inlines), ..link }),
            Inline::Image(link) => Inline::Image(Link { inlines: without_soft_breaks(link.inlines), ..link }),
            other => other,
        };
        match (out.last_mut(), inline) {
            (Some(Inline::Text(before)), Inline::Text(text)) => before.push_str(&text),
            (_, inline) => out.push(inline),
        }
    }
    out
}

/// A form of inline Markdown that two texts share if readers see the same: neither the marks with which it is written
/// nor its line ends count, nor blanks at its ends and round hard breaks.
#[must_use]
pub fn canonical(text: &str, context: &Context) -> String {
    let mut inlines = without_soft_breaks(context.inlines(text));
    name_footnotes(&mut inlines);
    let html = crate::html::write_inlines(&without_soft_breaks(inlines));
    html.split("<br />").map(str::trim).collect::<Vec<_>>().join("<br />")
}

/// Marks of footnotes as their names: whether a text knows the footnotes of its page must not count.
fn name_footnotes(inlines: &mut [Inline]) {
    for inline in inlines {
        match inline {
            Inline::FootnoteReference(name) => *inline = Inline::Text(format!("[^{name}]")),
            Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Strikethrough(inner) => name_footnotes(inner),
            Inline::Link(link) | Inline::Image(link) => name_footnotes(&mut link.inlines),
            _ => {}
        }
    }
}

/// `[words][label]` as `[words](target "title")`.
fn inline_references(text: &str, context: &Context) -> String {
    let edits: Vec<(Range<usize>, String)> = context.with_nodes(text, |nodes| {
        let lines: Vec<&str> = lines_of(text).collect();
        nodes.iter().flat_map(|node| node.descendants()).filter_map(|node| reference_edit(text, &lines, node)).collect()
    });
    replaced(text, edits)
}

/// What to write instead of the label of one link or image, if it has a label.
fn reference_edit<'a>(text: &str, lines: &[&str], node: &'a AstNode<'a>) -> Option<(Range<usize>, String)> {
    let data = node.data();
    let (NodeValue::Link(link) | NodeValue::Image(link)) = &data.value else { return None };
    let offset = |line: usize, column: usize| -> Option<usize> {
        let line = *lines.get(line.checked_sub(2)?)?;
        let start = (line.as_ptr() as usize).checked_sub(text.as_ptr() as usize)?;
        Some(start + column.checked_sub(4)?)
    };
    let start = offset(data.sourcepos.start.line, data.sourcepos.start.column)?.checked_sub(1)?;
    let end = offset(data.sourcepos.end.line, data.sourcepos.end.column)?;
    let source = text.get(start..end)?;
    if !source.ends_with(']') || !source.starts_with(['[', '!']) {
        return None;
    }
    let label = source.rfind('[')?;
    let full = source.get(..label)?.ends_with(']');
    let from = if full { start + label } else { end };
    Some((from..end, format!("({})", destination(&link.url, &link.title))))
}

/// A link's target and title as they stand between brackets.
fn destination(url: &str, title: &str) -> String {
    let plain = !url.is_empty() && !url.contains([' ', '(', ')', '<', '>', '\\']) && !url.chars().any(char::is_control);
    let url = if plain { url.to_owned() } else { format!("<{}>", url.replace('<', "%3C").replace('>', "%3E")) };
    if title.is_empty() { url } else { format!("{url} \"{}\"", title.replace('\\', "\\\\").replace('"', "\\\"")) }
}

#[cfg(test)]
mod tests {
    use super::{canonical, join_lines, message_text, reads_as};
    use crate::inline::{Context, Dialect, is_plain};
    use proptest::prelude::*;
    use tafsiri_model::PageId;

    #[test]
    fn marks_do_not_count() {
        let context = Context::bare(PageId::new("p").unwrap(), Dialect::Extended);
        for (a, b) in [
            ("*a* __b__ `c`", "_a_ **b** ``c``"),
            ("a\\\nb", "a  \nb"),
            ("a\nb", "a b "),
            ("&copy; 1986\\. x", "© 1986. x"),
            ("note[^n]", "note[^n]"),
            ("[a](b 'c')", "[a](b \"c\")"),
        ] {
            assert_eq!(canonical(a, &context), canonical(b, &context));
        }
        assert_ne!(canonical("*a*", &context), canonical("a", &context));
    }

    proptest! {
        #[test]
        fn plain_lines_read_the_same_as_one(lines in prop::collection::vec("[a-z:{}()#>|!$=+,؟。\u{a0} -]{1,9}", 2..5)) {
            let context = Context::bare(PageId::new("p").unwrap(), Dialect::Extended);
            let lines: Vec<&str> = lines.iter().map(String::as_str).filter(|line| !line.trim().is_empty()).collect();
            let joined = join_lines(&lines);
            prop_assume!(lines.len() > 1 && is_plain(&joined));
            prop_assert!(reads_as(&joined, &context.inlines(&lines.join("\n")), &context), "{joined:?}");
        }
    }

    #[test]
    fn lines_are_joined_and_labels_resolved() {
        let body = "[b]: /u 'T'\n[c]: <a b>\n";
        let context = Context::of(PageId::new("p").unwrap(), Dialect::Extended, body, vec![]);
        for (lines, text) in [
            (vec!["one", "two"], "one two"),
            (vec!["one  ", "two\\", "three"], "one\\\ntwo\\\nthree"),
            (vec!["a `b", "c`"], "a `b c`"),
            (
                vec!["see [a][b], [b][], [b]", "and ![x][c]"],
                "see [a](/u \"T\"), [b](/u \"T\"), [b](/u \"T\") and ![x](<a b>)",
            ),
            (vec!["a <b", "c='d'>"], "a <b\nc='d'>"),
            (vec!["[*a* [x](y)][b]"], "[*a* [x](y)][b](/u \"T\")"),
        ] {
            assert_eq!(message_text(&lines, &context.inlines(&lines.join("\n")), &context), text);
        }
    }
}
