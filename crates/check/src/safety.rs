//! What a stranger's words may not bring: they are untrusted input.

use tafsiri_markdown::Inline;
use tafsiri_markdown::block::{plain_text, visit_links};
use tafsiri_markdown::safety::{Danger, dangers};

use crate::finding::Finding;
use crate::pair::Texts;

/// Turns the letters behind them around, whatever they are.
const OVERRIDES: [char; 2] = ['\u{202d}', '\u{202e}'];

pub(crate) fn check(texts: &Texts<'_>, found: &mut Vec<Finding>) {
    for danger in dangers(&texts.target.inlines, &texts.source.inlines) {
        let (rule, message, what) = match danger {
            Danger::Html(html) => {
                ("safety/html", format!("the translation brings raw HTML `{html}` that the source does not have"), html)
            }
            Danger::Address(url) => ("safety/address", format!("the translation brings a link to `{url}`"), url),
            Danger::Image(url) => ("safety/remote-image", format!("the translation brings an image from `{url}`"), url),
        };
        let at = texts.target.text.find(&what);
        found.push(Finding::new(rule, message).help("take it out: packages show it as plain words").at(at));
    }
    misleading(texts, found);
    overrides(texts, found);
}

/// Links that show one address and lead to another.
fn misleading(texts: &Texts<'_>, found: &mut Vec<Finding>) {
    let differs = |url: &str, shown: &str| match (host(url), host(shown)) {
        (Some(led), Some(shown)) => led != shown,
        _ => false,
    };
    let all = |inlines: &[Inline]| {
        let mut pairs = Vec::new();
        visit_links(&mut inlines.to_vec(), &mut |link, is_image| {
            let shown = plain_text(&link.inlines);
            if !is_image && differs(&link.url, &shown) {
                pairs.push((link.url.clone(), shown));
            }
        });
        pairs
    };
    let known = all(&texts.source.inlines);
    for (url, shown) in all(&texts.target.inlines).into_iter().filter(|pair| !known.contains(pair)) {
        let message = format!("the link shows `{}` and leads to `{url}`", shown.trim());
        found.push(
            Finding::new("safety/misleading-link", message)
                .help("show what the source shows, or words")
                .at(texts.target.text.find(shown.trim())),
        );
    }
}

/// The host that a text names, where it reads as an address.
fn host(text: &str) -> Option<String> {
    let text = text.trim().trim_start_matches("mailto:");
    let rest = text.split_once("://").map_or(text, |(_, rest)| rest);
    let host = rest.split(['/', '?', '#', ':']).next()?.rsplit('@').next()?.trim_start_matches("www.");
    let is_host = host.contains('.')
        && !host.contains(char::is_whitespace)
        && host.rsplit('.').next().is_some_and(|end| end.len() > 1 && end.chars().all(char::is_alphabetic))
        && (text.contains("://") || text.starts_with("www.") || text.contains('@') || is_known_end(host));
    is_host.then(|| host.to_lowercase())
}

/// Whether a bare name is sure to be a host: `index.md` is none.
fn is_known_end(host: &str) -> bool {
    [".org", ".com", ".net", ".int", ".gov", ".edu", ".info"].iter().any(|end| host.ends_with(end))
}

fn overrides(texts: &Texts<'_>, found: &mut Vec<Finding>) {
    if texts.source.text.contains(OVERRIDES) {
        return;
    }
    if let Some(at) = texts.target.text.find(OVERRIDES) {
        let message = "an invisible override turns the letters behind it around";
        found.push(
            Finding::new("safety/bidi-override", message)
                .help("delete it; isolates (U+2068, U+2069) keep words of another direction together")
                .at(at),
        );
    }
}
