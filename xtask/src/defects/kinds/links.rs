//! Links, pictures and footnotes.

use std::ops::Range;

use super::super::bed::Good;
use super::super::edit::{one, put};
use super::Group::Structure;
use super::{Kind, kind, marked};

const LOST: &[&str] = &["structure/lost-link"];
const BROKEN: &[&str] = &["structure/lost-link", "structure/unclosed-mark", "language/brackets"];
const FOOTNOTE: &[&str] = &["structure/footnote"];

pub(super) const KINDS: &[Kind] = &[
    kind(Structure, "a link that became words", LOST, |good, _| change(good, |link| link.words.to_owned())),
    kind(Structure, "a link to another page", &["structure/lost-link", "structure/changed-anchor"], |good, _| {
        let other = one(&["../01-why-now/index.md", "https://example.org/new", "wrap-up.md"], good)?;
        change(good, |link| format!("[{}]({other})", link.words))
    }),
    kind(Structure, "a language put into the path of a link", LOST, |good, _| {
        let language = good.language().to_owned();
        change_if(good, |link| {
            let (path, end) = link.url.split_once(".md")?;
            (!path.is_empty()).then(|| format!("[{}]({path}.{language}.md{end})", link.words))
        })
    }),
    kind(Structure, "the anchor of a link translated", &["structure/changed-anchor"], |good, _| {
        let anchor = one(&["modalites", "los-formatos", "raspolozhenie"], good)?;
        change_if(good, |link| Some(format!("[{}]({}#{anchor})", link.words, link.url.split_once('#')?.0)))
    }),
    kind(Structure, "the anchor of a link lost", &["structure/changed-anchor"], |good, _| {
        change_if(good, |link| Some(format!("[{}]({})", link.words, link.url.split_once('#')?.0)))
    }),
    kind(Structure, "a blank inside a link", BROKEN, |good, _| {
        change(good, |link| format!("[{}] ({})", link.words, link.url))
    }),
    kind(Structure, "a link in full-width brackets", BROKEN, |good, _| {
        change(good, |link| format!("[{}]（{}）", link.words, link.url))
    }),
    kind(Structure, "a link the wrong way round", LOST, |good, _| {
        change(good, |link| format!("({})[{}]", link.words, link.url))
    }),
    kind(Structure, "a link without its bracket", BROKEN, |good, _| {
        change(good, |link| format!("[{}({})", link.words, link.url))
    }),
    kind(Structure, "a blank in the address of a link", LOST, |good, _| {
        change_if(good, |link| {
            Some(format!("[{}]({})", link.words, link.url.replacen('/', "/ ", 1))).filter(|text| text.contains("/ "))
        })
    }),
    kind(Structure, "a link without words", &["structure/empty-words"], |good, _| {
        change(good, |link| format!("[]({})", link.url))
    }),
    kind(Structure, "a link that the source has not", &["structure/added-link"], |good, _| {
        marked(good, |value| Some(format!("{value} [+](https://example.org/more)")))
    }),
    kind(Structure, "a picture lost", &["structure/lost-image"], |good, _| picture(good, |words, _| words.to_owned())),
    kind(Structure, "another picture", &["structure/lost-image", "structure/added-image"], |good, _| {
        let language = good.language().to_owned();
        picture(good, |words, url| format!("![{words}]({})", url.replace('.', &format!("_{language}."))))
    }),
    kind(Structure, "a picture without words", &["structure/empty-words"], |good, _| {
        picture(good, |_, url| format!("![]({url})"))
    }),
    kind(Structure, "a picture that became a link", &["structure/lost-image"], |good, _| {
        picture(good, |words, url| format!("[{words}]({url})"))
    }),
    kind(Structure, "the mark of a footnote lost", FOOTNOTE, |good, _| footnote(good, |_| String::new())),
    kind(Structure, "the name of a footnote translated", FOOTNOTE, |good, _| footnote(good, |_| "[^nota]".to_owned())),
    kind(Structure, "a blank in the mark of a footnote", FOOTNOTE, |good, _| {
        footnote(good, |mark| mark.replace("[^", "[ ^"))
    }),
];

/// A link in a text.
struct Link<'t> {
    place: Range<usize>,
    words: &'t str,
    url: &'t str,
}

/// The links of a text, or its pictures.
fn links(text: &str, pictures: bool) -> Vec<Link<'_>> {
    let mut found = Vec::new();
    for (middle, _) in text.match_indices("](") {
        let open = text.get(..middle).and_then(|before| before.rfind('['));
        let close = text.get(middle..).and_then(|rest| rest.find(')')).map(|at| middle + at);
        let (Some(open), Some(close)) = (open, close) else { continue };
        let is_picture = text.get(..open).is_some_and(|before| before.ends_with('!'));
        let (Some(words), Some(url)) = (text.get(open + 1..middle), text.get(middle + 2..close)) else { continue };
        if is_picture == pictures {
            found.push(Link { place: open - usize::from(is_picture)..close + 1, words, url });
        }
    }
    found
}

fn change(good: &Good, to: impl Fn(&Link<'_>) -> String) -> Option<String> {
    change_if(good, |link| Some(to(link)))
}

/// Changes one of the links that can be changed so.
fn change_if(good: &Good, to: impl Fn(&Link<'_>) -> Option<String>) -> Option<String> {
    marked(good, |value| {
        let changed: Vec<(Range<usize>, String)> =
            links(value, false).iter().filter_map(|link| Some((link.place.clone(), to(link)?))).collect();
        let (place, text) = one(&changed, good)?;
        put(value, &place, &text)
    })
}

fn picture(good: &Good, to: impl Fn(&str, &str) -> String) -> Option<String> {
    marked(good, |value| {
        let changed: Vec<(Range<usize>, String)> =
            links(value, true).iter().map(|link| (link.place.clone(), to(link.words, link.url))).collect();
        let (place, text) = one(&changed, good)?;
        put(value, &place, &text)
    })
}

fn footnote(good: &Good, to: impl Fn(&str) -> String) -> Option<String> {
    marked(good, |value| {
        let start = value.find("[^")?;
        let end = start + value.get(start..)?.find(']')? + 1;
        put(value, &(start..end), &to(value.get(start..end)?))
    })
}
