//! Where links lead and which images are shown.

use super::shape::{Shape, Thing};
use crate::finding::Finding;
use crate::pair::Texts;

/// How an address of the source and the one in its place are told of.
struct Kind {
    lost: &'static str,
    added: &'static str,
    what: &'static str,
}

pub(super) fn check(texts: &Texts<'_>, source: &Shape, target: &Shape, found: &mut Vec<Finding>) {
    let lost: Vec<&Thing> = source.beyond(target).map(|(thing, _)| thing).collect();
    let mut added: Vec<&Thing> = target.beyond(source).map(|(thing, _)| thing).collect();
    for thing in lost {
        let Some((kind, url)) = kind(thing) else { continue };
        let is_same_kind = |other: &&Thing| self::kind(other).is_some_and(|(other, _)| other.lost == kind.lost);
        let replaced = added.iter().position(is_same_kind).and_then(|at| Some((self::kind(added.get(at)?)?.1, at)));
        let Some((led, at)) = replaced else {
            found.push(
                Finding::new(kind.lost, format!("the {} `{url}` is lost", kind.what))
                    .help(format!("write it as the source has it: `{}`", written(thing))),
            );
            continue;
        };
        added.remove(at);
        if url.trim_end_matches('/') == led.trim_end_matches('/') {
            continue;
        }
        if is_localized(texts, url, led) {
            continue;
        }
        let path = |url: &str| url.split('#').next().unwrap_or_default().to_owned();
        let is_anchor = kind.lost == "structure/lost-link" && path(url) == path(led);
        let rule = if is_anchor { "structure/changed-anchor" } else { kind.lost };
        found.push(
            Finding::new(rule, format!("the {} `{url}` of the source became `{led}`", kind.what))
                .help("keep addresses exactly as the source has them")
                .at(texts.target.text.find(led)),
        );
    }
    for thing in added {
        let Some((kind, url)) = kind(thing) else { continue };
        found.push(
            Finding::new(kind.added, format!("the source has no {} `{url}`", kind.what))
                .help("take it out, or add it to the source")
                .at(texts.target.text.find(url)),
        );
    }
}

fn kind(thing: &Thing) -> Option<(Kind, &str)> {
    Some(match thing {
        Thing::Link(url) => (Kind { lost: "structure/lost-link", added: "structure/added-link", what: "link to" }, url),
        Thing::Image(url) => {
            (Kind { lost: "structure/lost-image", added: "structure/added-image", what: "image" }, url)
        }
        Thing::Address(url) if url.starts_with("mailto:") => (
            Kind { lost: "facts/email", added: "facts/email", what: "e-mail address" },
            url.trim_start_matches("mailto:"),
        ),
        Thing::Address(url) => (Kind { lost: "facts/url", added: "facts/url", what: "address" }, url),
        _ => return None,
    })
}

fn written(thing: &Thing) -> String {
    match thing {
        Thing::Link(url) => format!("[words]({url})"),
        Thing::Image(url) => format!("![words]({url})"),
        Thing::Address(url) => url.trim_start_matches("mailto:").to_owned(),
        _ => String::new(),
    }
}

/// Whether an address is that of the same page in the translation's language: `en.` became `fr.`, `/en/` `/fr/`.
fn is_localized(texts: &Texts<'_>, source: &str, target: &str) -> bool {
    let (from, to) = (texts.source_locale.language(), texts.locale.language());
    let language = |part: &str| part.split(['-', '_']).next().unwrap_or_default().to_lowercase();
    let fits = |(a, b): (&str, &str)| a == b || language(a) == from && language(b) == to;
    let parts = |url: &'_ str| -> Vec<String> { url.split(['/', '.', '?', '=', '&']).map(str::to_owned).collect() };
    let (a, b) = (parts(source), parts(target));
    // Encyclopedias name their pages in their own languages.
    let host_of = |url: &str, locale: &str| {
        let host = url.split_once("://").map_or(url, |(_, rest)| rest);
        let (first, rest) = host.split('/').next().unwrap_or_default().split_once('.')?;
        (language(first) == locale).then(|| rest.to_owned())
    };
    let same_host = host_of(source, from).is_some_and(|host| host_of(target, to) == Some(host));
    same_host || a.len() == b.len() && a.iter().zip(&b).all(|(a, b)| fits((a, b)))
}
