//! Addresses that are written out where no markup is read: elsewhere they are links, and `structure` compares them.

use std::collections::BTreeSet;

use crate::finding::Finding;
use crate::pair::Texts;

pub(super) fn check(texts: &Texts<'_>, found: &mut Vec<Finding>) {
    if texts.source.syntax.is_markdown() {
        return;
    }
    let (source, target) = (addresses(&texts.source.text), addresses(&texts.target.text));
    for address in source.difference(&target) {
        let rule = if address.contains("://") || address.starts_with("www.") { "facts/url" } else { "facts/email" };
        found.push(
            Finding::new(rule, format!("the address `{address}` is lost"))
                .help("keep addresses exactly as the source has them"),
        );
    }
    for address in target.difference(&source) {
        let rule = if address.contains("://") || address.starts_with("www.") { "facts/url" } else { "facts/email" };
        found.push(
            Finding::new(rule, format!("the source has no address `{address}`"))
                .help("keep addresses exactly as the source has them")
                .at(texts.target.text.find(address)),
        );
    }
}

/// Web and e-mail addresses in a text.
fn addresses(text: &str) -> BTreeSet<&str> {
    if !text.contains(['@', '/']) && !text.contains("www.") {
        return BTreeSet::new();
    }
    let is_part = |c: char| c.is_ascii_alphanumeric() || "-._~:/?#@!$&*+=%".contains(c);
    let words = text.split(|c: char| !is_part(c)).map(|word| word.trim_matches(['.', ':', '!', '?', '*', '_']));
    let is_email = |word: &str| {
        word.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.') && !host.contains('@'))
    };
    words.filter(|word| word.contains("://") || word.starts_with("www.") || is_email(word)).collect()
}
