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
            Danger::Html(html) if is_plain_markup(&html) => {
                let message = format!("the translation brings the tag `{html}` that the source does not have");
                ("structure/added-html", message, html)
            }
            Danger::Html(html) => {
                ("safety/html", format!("the translation brings raw HTML `{html}` that the source does not have"), html)
            }
            Danger::Address(url) => ("safety/address", format!("the translation brings a link to `{url}`"), url),
            Danger::Image(url) => ("safety/remote-image", format!("the translation brings an image from `{url}`"), url),
        };
        let at = texts.target.text.find(&what);
        found.push(Finding::new(rule, message).help("take it out: packages show it as plain words").at(at));
    }
    half_tags(texts, found);
    misleading(texts, found);
    overrides(texts, found);
}

/// Elements that mark words and do nothing else, and attributes that do no more than say how to read them.
const PLAIN: [&str; 18] = [
    "abbr", "b", "bdi", "bdo", "br", "code", "em", "i", "kbd", "mark", "q", "s", "small", "span", "strong", "sub",
    "sup", "u",
];
const PLAIN_ATTRIBUTES: [&str; 4] = ["class", "dir", "lang", "title"];

/// Whether a tag marks words and does nothing else: `<span dir=ltr>`, `</b>`.
fn is_plain_markup(html: &str) -> bool {
    let Some(inner) = html.strip_prefix('<').and_then(|rest| rest.strip_suffix('>')) else { return false };
    let mut parts = inner.trim_start_matches('/').trim_end_matches('/').split_ascii_whitespace();
    let is_known = parts.next().is_some_and(|name| PLAIN.contains(&name.to_ascii_lowercase().as_str()));
    let is_plain = |part: &str| {
        let (name, value) = part.split_once('=').unwrap_or((part, ""));
        let is_word = |c: char| c.is_ascii_alphanumeric() || matches!(c, '"' | '\'' | '-' | '_');
        PLAIN_ATTRIBUTES.contains(&name.to_ascii_lowercase().as_str()) && value.chars().all(is_word)
    };
    is_known && parts.all(is_plain)
}

/// Elements that no translation has a use for.
const ACTIVE: [&str; 8] = ["script", "iframe", "object", "embed", "img", "svg", "style", "form"];

/// What would be such an element if it were written right: readers see it as words, and another program may not.
fn half_tags(texts: &Texts<'_>, found: &mut Vec<Finding>) {
    let half = |text: &str| {
        let is_active = |(at, _): &(usize, &str)| {
            let rest = text.get(*at + 1..).unwrap_or_default();
            let name: String = rest.chars().take_while(char::is_ascii_alphabetic).collect();
            ACTIVE.contains(&name.to_lowercase().as_str())
        };
        text.match_indices('<').find(is_active).map(|(at, _)| at)
    };
    if let Some(at) = half(&texts.target.prose.text).filter(|_| half(&texts.source.prose.text).is_none()) {
        found.push(
            Finding::new(
                "safety/html",
                "the translation brings what looks like raw HTML that the source does not have",
            )
            .help("take it out")
            .at(texts.target.place(at)),
        );
    }
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
