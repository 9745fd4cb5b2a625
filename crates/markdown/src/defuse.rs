//! What no package may hold, whoever wrote it: scripts, what loads or runs something, what comes from elsewhere.
//!
//! [`safety`](crate::safety) keeps a translation to what its source has. This goes over what is left, of the base and of
//! overlays alike: a page that was written for a web server is read from a memory stick here, beside others' pages.

use std::ops::Range;

use html5gum::emitters::default::{StartTag, Token};

use crate::block::{Block, Inline, Link, Part, Text};
use crate::html;
use crate::html_text::{name_of, tokens};
use crate::rewrite::rewritten;
use crate::safety::{is_dangerous, is_remote};

/// What goes out of a kind of markup.
struct Rules {
    /// Elements that go with all that is in them.
    gone: &'static [&'static str],
    /// Attributes that go: they hold styles, pages or addresses that nobody checks.
    attributes: &'static [&'static str],
}

const HTML: Rules = Rules {
    gone: &["script", "style", "iframe", "object", "template", "noscript", "foreignobject", "frameset", "applet"],
    attributes: &["style", "srcdoc", "formaction", "action", "ping", "background", "srcset", "autofocus", "target"],
};

/// A picture may have styles: it cannot change the page that shows it.
const SVG: Rules = Rules {
    gone: &["script", "iframe", "object", "foreignobject", "audio", "video", "canvas"],
    attributes: &["srcdoc", "ping", "target"],
};

/// Elements of which the tags go.
const BARE: [&str; 14] = [
    "animate",
    "animatemotion",
    "animatetransform",
    "base",
    "body",
    "embed",
    "form",
    "frame",
    "head",
    "html",
    "link",
    "meta",
    "portal",
    "set",
];

/// Attributes whose value is an address.
const ADDRESSES: [&str; 7] = ["href", "xlink:href", "src", "poster", "data", "cite", "longdesc"];

/// How often markup is gone over.
const MOST_PASSES: usize = 8;

/// A picture in SVG without what no package may hold; nothing where it has nothing of it.
#[must_use]
pub fn svg(picture: &str) -> Option<String> {
    defused(picture, &SVG)
}

/// Takes out of a tree what no package may hold. A link to such an address becomes its words; an image from elsewhere
/// a link to it.
pub fn defuse(blocks: &mut [Block]) {
    for block in blocks {
        if let Block::Html(parts) = block {
            if let Some(clean) = defused(&html::write(&[Block::Html(parts.clone())]), &HTML) {
                *parts = vec![Part::Raw(clean)];
            }
            continue;
        }
        for Text { inlines, .. } in block.texts_mut() {
            if is_suspect(inlines) {
                *inlines = defused_inlines(std::mem::take(inlines));
            }
        }
        block.children_mut().into_iter().for_each(|children| defuse(children));
    }
}

/// Whether running text has something that may have to go: most has nothing, and is left as it is.
fn is_suspect(inlines: &[Inline]) -> bool {
    inlines.iter().any(|inline| match inline {
        Inline::Html(_) => true,
        Inline::Link(link) => is_dangerous(&link.url) || is_suspect(&link.inlines),
        Inline::Image(link) => is_dangerous(&link.url) || is_remote(&link.url) || is_suspect(&link.inlines),
        Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Strikethrough(inner) => is_suspect(inner),
        _ => false,
    })
}

fn defused_inlines(inlines: Vec<Inline>) -> Vec<Inline> {
    rewritten(inlines, &mut |inline, out| match inline {
        Inline::Html(html) => out.push(Inline::Html(defused(&html, &HTML).unwrap_or(html))),
        Inline::Link(link) | Inline::Image(link) if is_dangerous(&link.url) => out.extend(link.inlines),
        Inline::Image(link) if is_remote(&link.url) => {
            let inlines = if link.inlines.is_empty() { vec![Inline::Text(link.url.clone())] } else { link.inlines };
            out.push(Inline::Link(Link { inlines, ..link }));
        }
        other => out.push(other),
    })
}

/// Markup without what the rules name; nothing where it has nothing of it. What is left of broken markup may be other
/// markup, so it is gone over again; what does not come to an end soon becomes plain text.
fn defused(html: &str, rules: &Rules) -> Option<String> {
    let mut clean = pass(html, rules)?;
    for _ in 0..MOST_PASSES {
        match pass(&clean, rules) {
            Some(cleaner) => clean = cleaner,
            None => return Some(clean),
        }
    }
    Some(html::escape(&clean))
}

fn pass(html: &str, rules: &Rules) -> Option<String> {
    if !html.contains('<') || is_comment(html) {
        return None;
    }
    let mut out = String::with_capacity(html.len());
    let (mut at, mut changed, mut inside) = (0, false, None::<String>);
    for token in tokens(html) {
        let (span, written) = match token {
            Token::StartTag(tag) => {
                let name = name_of(&tag.name);
                let written = if inside.is_some() { Some(String::new()) } else { start(&name, &tag, html, rules) };
                if inside.is_none() && rules.gone.contains(&name.as_str()) && !tag.self_closing {
                    inside = Some(name);
                }
                (tag.span, written)
            }
            Token::EndTag(tag) => {
                let name = name_of(&tag.name);
                let goes = inside.is_some() || rules.gone.contains(&name.as_str()) || BARE.contains(&name.as_str());
                if inside.as_ref() == Some(&name) {
                    inside = None;
                }
                (tag.span, goes.then(String::new))
            }
            Token::String(text) => {
                let loads = text.windows(7).any(|letters| letters.eq_ignore_ascii_case(b"@import"));
                (text.span, (inside.is_some() || loads).then(String::new))
            }
            Token::Comment(comment) => (comment.span, inside.is_some().then(String::new)),
            Token::Doctype(doctype) => (doctype.span, Some(String::new())),
            Token::Error(_) => continue,
        };
        if let Some(written) = written {
            out.push_str(html.get(at..span.start).unwrap_or_default());
            out.push_str(&written);
            at = at.max(span.end);
            changed = true;
        }
    }
    if inside.is_none() {
        out.push_str(html.get(at..).unwrap_or_default());
    }
    (changed || inside.is_some()).then_some(out)
}

/// Whether markup is one comment and nothing else: many pages begin with one.
fn is_comment(html: &str) -> bool {
    let inner = html.trim().strip_prefix("<!--").and_then(|rest| rest.strip_suffix("-->"));
    inner.is_some_and(|inner| !inner.contains(['<', '>']))
}

/// What becomes of a start tag: its letters without the attributes that go; nothing where it stays as it is.
fn start(name: &str, tag: &StartTag<usize>, html: &str, rules: &Rules) -> Option<String> {
    if rules.gone.contains(&name) || BARE.contains(&name) {
        return Some(String::new());
    }
    let is_bad = |key: &str, value: &str| {
        let leads = matches!(name, "a" | "area") || key == "cite"; // These load nothing until a reader follows them.
        let address = ADDRESSES.contains(&key) && (is_dangerous(value) || !leads && is_remote(value));
        key.starts_with("on") || rules.attributes.contains(&key) || address
    };
    let bad = tag.attributes.iter().filter(|(key, value)| is_bad(&name_of(key), &String::from_utf8_lossy(value)));
    let mut places: Vec<Range<usize>> = bad.map(|(_, value)| value.span.start..value.span.end).collect();
    places.sort_by_key(|place| place.start);
    let (mut out, mut at) = (String::new(), tag.span.start);
    for place in &places {
        out.push_str(html.get(at..place.start).unwrap_or_default().trim_end());
        at = place.end.min(tag.span.end.saturating_sub(1)); // Of a value without quotes the span holds the tag's `>`.
    }
    out.push_str(html.get(at..tag.span.end).unwrap_or_default());
    (!places.is_empty()).then_some(out)
}

#[cfg(test)]
mod tests {
    use super::{HTML, SVG, defuse, defused, svg};
    use crate::html;
    use crate::inline::Dialect;
    use crate::page::{Page, Reading};
    use tafsiri_model::PageId;

    fn rendered(source: &str) -> String {
        let mut page = Page::parse(PageId::new("p").unwrap(), source, &Reading::new(Dialect::Extended, "p.md"));
        defuse(&mut page.blocks);
        html::write(&page.blocks)
    }

    #[test]
    fn pictures_keep_their_styles_and_nothing_that_runs() {
        let good = "<svg xmlns=\"http://www.w3.org/2000/svg\"><style>.a{fill:red}</style><path class=\"a\" style=\"x:y\" d=\"M0 0\"/></svg>";
        assert_eq!(svg(good), None);
        let bad = "<svg onload=\"x()\"><script>x</script><style>@import url(//e)</style><image href=\"https://e/p.png\"/><use href=\"#a\"/></svg>";
        assert_eq!(svg(bad).as_deref(), Some("<svg><style></style><image/><use href=\"#a\"/></svg>"));
    }

    proptest::proptest! {
        #[test]
        fn what_was_gone_over_once_is_good(pieces in proptest::collection::vec(0..20_usize, 0..24)) {
            let all = [
                "<", ">", "</", "/", "script", "<script>", "</script>", "<style>", "onload", "=", "\"", "'", " ", "href",
                "javascript:", "<!--", "-->", "a", "<svg ", "@import",
            ];
            let text: String = pieces.iter().filter_map(|at| all.get(*at)).copied().collect();
            for rules in [&HTML, &SVG] {
                if let Some(clean) = defused(&text, rules) {
                    proptest::prop_assert_eq!(defused(&clean, rules), None, "{}", text);
                }
            }
        }
    }

    #[test]
    fn what_runs_or_comes_from_elsewhere_goes() {
        for (source, wanted) in [
            ("a <script>alert(1)</script> b\n", "<p>a alert(1) b</p>\n"),
            ("<script>\nalert(1)\n</script>\n", ""),
            ("<div onclick=\"x()\" class=\"c\">a</div>\n", "<div class=\"c\">a</div>\n"),
            ("<p style=\"background:url(//e)\">a</p>\n", "<p>a</p>\n"),
            ("<img src=\"https://e.example/p.gif\" alt=\"a\">\n", "<img alt=\"a\">\n"),
            ("<a href=\"jav&#x09;ascript:x\">a</a>\n", "<p><a>a</a></p>\n"),
            ("<iframe src=\"//e.example\"><p>a</p></iframe>\n\nb\n", "<p>b</p>\n"),
            ("<style>p{}</style>\n\n<link rel=stylesheet href=//e.example>\n", ""),
            (
                "<svg><set attributeName=href to=javascript:x /><script>x</script><path d=\"M0 0\"/></svg>\n",
                "<p><svg>x<path d=\"M0 0\"/></svg></p>\n",
            ),
            ("<form action=\"//e.example\"><input name=\"a\"></form>\n", "<input name=\"a\">\n"),
            (
                "[a](javascript:x) [b](data:text/html,x) [c](https://e.example)\n",
                "<p>a b <a href=\"https://e.example\">c</a></p>\n",
            ),
            (
                "![a](https://e.example/p.gif) ![b](data:image/png;base64,x) ![c](p.png)\n",
                "<p><a href=\"https://e.example/p.gif\">a</a> b <img src=\"p.png\" alt=\"c\" /></p>\n",
            ),
            (
                "<details><summary>a</summary>\n\nb\n\n</details>\n",
                "<details><summary>a</summary>\n<p>b</p>\n</details>\n",
            ),
            (
                "![<b onclick=x>a</b>](https://e.example/p.png)\n",
                "<p><a href=\"https://e.example/p.png\"><b>a</b></a></p>\n",
            ),
            ("![<b onclick=x>a</b>](javascript:x)\n", "<p><b>a</b></p>\n"),
            ("<script>never closed\n", ""),
        ] {
            assert_eq!(rendered(source).trim_start_matches('\n'), wanted, "{source}");
        }
    }
}
