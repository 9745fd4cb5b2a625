//! Raw HTML in running text: tags that are lost, tags that never close. Those that came are for `safety`.

use std::collections::BTreeMap;

use super::shape::Shape;
use crate::finding::Finding;
use crate::pair::Texts;

/// Elements without an end tag.
const VOID: [&str; 4] = ["br", "img", "wbr", "hr"];

pub(super) fn check(texts: &Texts<'_>, source: &Shape, target: &Shape, found: &mut Vec<Finding>) {
    if source.tags.is_empty() && target.tags.is_empty() {
        return;
    }
    let (wanted, got) = (opened(&source.tags), opened(&target.tags));
    for (name, count) in &wanted {
        if got.get(name).unwrap_or(&0) < count {
            found.push(
                Finding::new("structure/lost-html", format!("the tag `<{name}>` of the source is lost"))
                    .help("keep the tags of the source round the words that say the same"),
            );
        }
    }
    if unbalanced(&source.tags).is_none()
        && let Some(name) = unbalanced(&target.tags)
    {
        found.push(
            Finding::new(
                "structure/unclosed-html",
                format!("the tag `<{name}>` opens and closes not as in the source"),
            )
            .help(format!("write `<{name}>words</{name}>`"))
            .at(texts.target.text.find(&format!("<{name}"))),
        );
    }
}

/// The name of a tag; nothing for a comment.
fn name(tag: &str) -> Option<String> {
    let inner = tag.trim_start_matches(['<', '/']);
    let end = inner.find(|c: char| !c.is_ascii_alphanumeric() && c != '-').unwrap_or(inner.len());
    inner.get(..end).filter(|name| !name.is_empty()).map(str::to_lowercase)
}

fn opened(tags: &[String]) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for name in tags.iter().filter(|tag| !tag.starts_with("</")).filter_map(|tag| name(tag)) {
        *counts.entry(name).or_default() += 1;
    }
    counts
}

/// The first element whose tags do not nest.
fn unbalanced(tags: &[String]) -> Option<String> {
    let mut open: Vec<String> = Vec::new();
    for tag in tags {
        let Some(name) = name(tag) else { continue };
        if tag.starts_with("</") {
            if open.pop().as_ref() != Some(&name) {
                return Some(name);
            }
        } else if !tag.ends_with("/>") && !VOID.contains(&name.as_str()) {
            open.push(name);
        }
    }
    open.pop()
}
