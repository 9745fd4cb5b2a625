//! Marks of markup that readers see: emphasis that opens and never closes, half a link.

use tafsiri_markdown::Inline;

use crate::finding::Finding;
use crate::pair::Texts;
use crate::reading::Reading;

pub(super) fn check(texts: &Texts<'_>, found: &mut Vec<Finding>) {
    if !texts.source.syntax.is_markdown() {
        return plain(texts, found);
    }
    let (source, target) = (visible(texts.source), visible(texts.target));
    for (mark, sign) in SIGNS {
        let (before, now) = (count(&source, mark), count(&target, mark));
        if now > before {
            let message = format!("readers see `{sign}`: {}", why(sign));
            found.push(
                Finding::new("structure/unclosed-mark", message)
                    .help(format!("close it as the source does, or write `\\{sign}` for the sign itself"))
                    .at(last(texts.target, mark)),
            );
        }
    }
    if has_entity(&target) && !has_entity(&source) {
        let at = texts.target.text.find("&amp;").or_else(|| texts.target.text.find('&'));
        found.push(
            Finding::new("structure/markup-in-plain", "readers see an entity such as `&nbsp;`: it was escaped twice")
                .help("write the sign itself")
                .at(at),
        );
    }
}

/// Which sign is looked for, and how it is shown.
const SIGNS: [(Sign, &str); 5] = [
    (Sign::Anywhere('*'), "*"),
    (Sign::AtWord('_'), "_"),
    (Sign::Anywhere('`'), "`"),
    (Sign::Twice('~'), "~"),
    (Sign::HalfLink, "["),
];

#[derive(Clone, Copy)]
enum Sign {
    Anywhere(char),
    /// At the start or the end of a word: `snake_case` is a word.
    AtWord(char),
    Twice(char),
    /// `](` without the rest of a link.
    HalfLink,
}

fn why(sign: &str) -> &'static str {
    match sign {
        "`" => "the code that it opens never closes",
        "[" => "a link that is written by halves",
        _ => "the emphasis that it opens or closes has no other end, or a blank or mark stands where a letter must",
    }
}

/// The letters that readers see: no code, no addresses.
fn visible(reading: &Reading) -> String {
    let mut out = String::new();
    collect(&reading.inlines, &mut out);
    out
}

fn collect(inlines: &[Inline], out: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text(text) => out.push_str(text),
            Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Strikethrough(inner) => collect(inner, out),
            Inline::Link(link) if !crate::reading::is_address(link) => collect(&link.inlines, out),
            _ => out.push(' '),
        }
    }
}

fn count(text: &str, sign: Sign) -> usize {
    match sign {
        Sign::Anywhere(sign) => text.matches(sign).count(),
        Sign::Twice(sign) => text.matches(&[sign, sign].iter().collect::<String>()).count(),
        Sign::HalfLink => text.matches("](").count(),
        Sign::AtWord(sign) => {
            let letters: Vec<char> = text.chars().collect();
            let is_word = |at: Option<usize>| at.and_then(|at| letters.get(at)).is_some_and(|c| c.is_alphanumeric());
            let at_end = |at: usize| is_word(at.checked_sub(1)) != is_word(Some(at + 1));
            letters.iter().enumerate().filter(|(at, c)| **c == sign && at_end(*at)).count()
        }
    }
}

fn last(target: &Reading, sign: Sign) -> Option<usize> {
    match sign {
        Sign::Anywhere(sign) | Sign::AtWord(sign) | Sign::Twice(sign) => target.text.rfind(sign),
        Sign::HalfLink => target.text.rfind("]("),
    }
}

/// Markup where no Markdown is read: readers see it as it is written.
fn plain(texts: &Texts<'_>, found: &mut Vec<Finding>) {
    let (source, target) = (&texts.source.text, &texts.target.text);
    let signs = ["**", "`", "](", "</", "~~"];
    let strange = signs.iter().find(|sign| target.contains(**sign) && !source.contains(**sign)).copied();
    let strange = strange.or_else(|| (has_entity(target) && !has_entity(source)).then_some("&"));
    let emphasis = || (target.matches('*').count() > source.matches('*').count()).then_some("*");
    if let Some(sign) = strange.or_else(emphasis) {
        found.push(
            Finding::new("structure/markup-in-plain", format!("no markup is read here: readers see `{sign}`"))
                .help("write the words alone")
                .at(target.find(sign)),
        );
    }
}

/// Whether a text holds what HTML writes for a letter: `&amp;`, `&#39;`.
fn has_entity(text: &str) -> bool {
    text.match_indices('&').any(|(at, _)| {
        let rest = text.get(at + 1..).unwrap_or_default();
        rest.find(';').is_some_and(|end| {
            (2..10).contains(&end) && rest.bytes().take(end).all(|b| b.is_ascii_alphanumeric() || b == b'#')
        })
    })
}
