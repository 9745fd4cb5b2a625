//! What no package may hold, whoever wrote it: scripts, what loads or runs something, what comes from elsewhere.
//!
//! [`safety`](crate::safety) keeps a translation to what its source has. This goes over what is left, of the base and of
//! overlays alike: a page that was written for a web server is read from a memory stick here, beside others' pages.

use html5gum::Spanned;
use html5gum::emitters::default::{StartTag, Token};

use crate::block::{Block, Inline, Link, Part, Text};
use crate::html;
use crate::html_text::{name_of, tokens};
use crate::safety::{is_dangerous, is_remote};

/// Elements that go with all that is in them.
const GONE: [&str; 9] =
    ["script", "style", "iframe", "object", "template", "noscript", "foreignobject", "frameset", "applet"];

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

/// Attributes that go: they hold styles, pages or addresses that nobody checks.
const ATTRIBUTES: [&str; 9] =
    ["style", "srcdoc", "formaction", "action", "ping", "background", "srcset", "autofocus", "target"];

/// Takes out of a tree what no package may hold. A link to such an address becomes its words; an image from elsewhere
/// a link to it.
pub fn defuse(blocks: &mut [Block]) {
    for block in blocks {
        if let Block::Html(parts) = block {
            if let Some(clean) = defused(&html::write(&[Block::Html(parts.clone())])) {
                *parts = vec![Part::Raw(clean)];
            }
            continue;
        }
        for Text { inlines, .. } in block.texts_mut() {
            *inlines = defused_inlines(std::mem::take(inlines));
        }
        block.children_mut().into_iter().for_each(|children| defuse(children));
    }
}

fn defused_inlines(inlines: Vec<Inline>) -> Vec<Inline> {
    let mut out = Vec::with_capacity(inlines.len());
    for inline in inlines {
        match inline {
            Inline::Html(html) => out.push(Inline::Html(defused(&html).unwrap_or(html))),
            Inline::Emphasis(inner) => out.push(Inline::Emphasis(defused_inlines(inner))),
            Inline::Strong(inner) => out.push(Inline::Strong(defused_inlines(inner))),
            Inline::Strikethrough(inner) => out.push(Inline::Strikethrough(defused_inlines(inner))),
            Inline::Link(link) if is_dangerous(&link.url) => out.extend(defused_inlines(link.inlines)),
            Inline::Link(link) => out.push(Inline::Link(Link { inlines: defused_inlines(link.inlines), ..link })),
            Inline::Image(link) if is_dangerous(&link.url) => out.extend(link.inlines),
            Inline::Image(link) if is_remote(&link.url) => {
                let inlines = if link.inlines.is_empty() { vec![Inline::Text(link.url.clone())] } else { link.inlines };
                out.push(Inline::Link(Link { inlines, ..link }));
            }
            other => out.push(other),
        }
    }
    out
}

/// HTML without what no package may hold; nothing where it has nothing of it.
fn defused(html: &str) -> Option<String> {
    if !html.contains('<') {
        return None;
    }
    let mut out = String::with_capacity(html.len());
    let (mut at, mut changed, mut inside) = (0, false, None::<String>);
    for token in tokens(html) {
        let (span, written) = match token {
            Token::StartTag(tag) => {
                let name = name_of(&tag.name);
                let written = if inside.is_some() { Some(String::new()) } else { start(&name, &tag) };
                if inside.is_none() && GONE.contains(&name.as_str()) && !tag.self_closing {
                    inside = Some(name);
                }
                (tag.span, written)
            }
            Token::EndTag(tag) => {
                let name = name_of(&tag.name);
                let goes = inside.is_some() || GONE.contains(&name.as_str()) || BARE.contains(&name.as_str());
                if inside.as_ref() == Some(&name) {
                    inside = None;
                }
                (tag.span, goes.then(String::new))
            }
            Token::String(text) => (text.span, inside.is_some().then(String::new)),
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

/// What becomes of a start tag; nothing where it stays as it is.
fn start(name: &str, tag: &StartTag<usize>) -> Option<String> {
    if GONE.contains(&name) || BARE.contains(&name) {
        return Some(String::new());
    }
    let is_bad = |(key, value): (&str, &str)| {
        let address = ADDRESSES.contains(&key) && (is_dangerous(value) || key != "href" && is_remote(value));
        key.starts_with("on") || ATTRIBUTES.contains(&key) || address
    };
    let attributes: Vec<(String, String)> =
        tag.attributes.iter().map(|(key, value)| (name_of(key), words(value))).collect();
    let good: Vec<&(String, String)> = attributes.iter().filter(|(key, value)| !is_bad((key, value))).collect();
    if good.len() == attributes.len() {
        return None;
    }
    let mut out = format!("<{name}");
    for (key, value) in good {
        out.push_str(&format!(" {key}=\"{}\"", html::escape(value)));
    }
    out.push_str(if tag.self_closing { " />" } else { ">" });
    Some(out)
}

fn words(value: &Spanned<html5gum::HtmlString, usize>) -> String {
    String::from_utf8_lossy(value).into_owned()
}

#[cfg(test)]
mod tests {
    use super::defuse;
    use crate::html;
    use crate::inline::Dialect;
    use crate::page::{Page, Reading};
    use tafsiri_model::PageId;

    fn defused(source: &str) -> String {
        let mut page = Page::parse(PageId::new("p").unwrap(), source, &Reading::new(Dialect::Extended, "p.md"));
        defuse(&mut page.blocks);
        html::write(&page.blocks)
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
            ("<script>never closed\n", ""),
        ] {
            assert_eq!(defused(source).trim_start_matches('\n'), wanted, "{source}");
        }
    }
}
