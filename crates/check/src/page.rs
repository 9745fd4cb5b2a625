//! A page's links: do they lead anywhere?

use std::collections::BTreeSet;

use tafsiri_markdown::Block;
use tafsiri_markdown::block::{visit_links, visit_texts};

/// What is behind a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Behind {
    /// Something, or an address outside the project.
    Something,
    /// No such file.
    NoFile,
    /// The page is there, the place in it is not.
    NoAnchor,
}

/// The links of a page that lead nowhere, each with what is missing.
#[must_use]
pub fn dead_links(blocks: &[Block], behind: &impl Fn(&str) -> Behind) -> BTreeSet<(String, bool)> {
    let mut dead = BTreeSet::new();
    visit_texts(&mut blocks.to_vec(), &mut |text| {
        visit_links(&mut text.inlines, &mut |link, _| match behind(&link.url) {
            Behind::Something => {}
            Behind::NoFile => drop(dead.insert((link.url.clone(), true))),
            Behind::NoAnchor => drop(dead.insert((link.url.clone(), false))),
        });
    });
    dead
}

/// A heading's anchor as GitHub and mdBook make it: lower case, blanks as hyphens, other punctuation dropped.
#[must_use]
pub fn heading_anchor(text: &str) -> String {
    let mut anchor = String::new();
    for c in text.trim().chars() {
        if c.is_alphanumeric() || c == '_' || c == '-' {
            anchor.extend(c.to_lowercase());
        } else if c.is_whitespace() {
            anchor.push('-');
        }
    }
    anchor
}

#[cfg(test)]
mod tests {
    use super::heading_anchor;

    #[test]
    fn anchors_are_those_of_other_tools() {
        assert_eq!(heading_anchor("What's `new` in 2026?"), "whats-new-in-2026");
        assert_eq!(heading_anchor("التحول الرقمي"), "التحول-الرقمي");
    }
}
