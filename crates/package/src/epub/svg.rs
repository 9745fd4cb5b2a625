//! Drawings of strangers, made safe: an SVG is read as XML and written anew with what draws, and nothing else.
//!
//! Scripts, handlers, foreign content, pictures and addresses outside of the drawing are left out, and so is what other
//! programs keep for themselves. Entities are resolved within limits; nothing is ever loaded.

use roxmltree::{Attribute, Document, Node, ParsingOptions};
use tafsiri_markdown::html::escape;

const SVG: &str = "http://www.w3.org/2000/svg";
const XLINK: &str = "http://www.w3.org/1999/xlink";

/// Elements nested deeper are left out.
const DEEPEST: usize = 100;

/// Elements that draw, or describe what is drawn (SVG 1.1, appendix L, without scripts, links, pictures and motion).
const ELEMENTS: [&str; 47] = [
    "svg",
    "g",
    "defs",
    "desc",
    "title",
    "symbol",
    "use",
    "style",
    "path",
    "rect",
    "circle",
    "ellipse",
    "line",
    "polyline",
    "polygon",
    "text",
    "tspan",
    "textPath",
    "marker",
    "linearGradient",
    "radialGradient",
    "stop",
    "pattern",
    "clipPath",
    "mask",
    "filter",
    "feBlend",
    "feColorMatrix",
    "feComponentTransfer",
    "feComposite",
    "feConvolveMatrix",
    "feDiffuseLighting",
    "feDisplacementMap",
    "feDistantLight",
    "feFlood",
    "feFuncA",
    "feFuncB",
    "feFuncG",
    "feFuncR",
    "feGaussianBlur",
    "feMerge",
    "feMergeNode",
    "feMorphology",
    "feOffset",
    "fePointLight",
    "feSpecularLighting",
    "feSpotLight",
];

/// Elements that readers see through: what is in them draws.
const CLEAR: [&str; 2] = ["a", "switch"];

/// The drawing as it may stand in a book; nothing for what is no well-formed SVG.
pub(super) fn cleaned(bytes: &[u8]) -> Option<Vec<u8>> {
    let text = std::str::from_utf8(bytes).ok()?.trim_start_matches('\u{feff}');
    let options = ParsingOptions { allow_dtd: true, nodes_limit: 200_000, ..ParsingOptions::default() };
    let document = Document::parse_with_options(text, options).ok()?;
    let root = document.root_element();
    if root.tag_name().namespace() != Some(SVG) || root.tag_name().name() != "svg" {
        return None;
    }
    let mut writer = Writer { out: String::new(), ids: std::collections::BTreeSet::new() };
    writer.element(root, 0);
    Some(writer.out.into_bytes())
}

struct Writer {
    out: String,
    /// No two elements may have the same id.
    ids: std::collections::BTreeSet<String>,
}

impl Writer {
    fn element(&mut self, node: Node<'_, '_>, depth: usize) {
        let name = node.tag_name().name();
        if CLEAR.contains(&name) && depth < DEEPEST {
            return self.children(node, depth);
        }
        let draws = node.tag_name().namespace() == Some(SVG) && ELEMENTS.contains(&name) && depth < DEEPEST;
        let is_harmful_style = name == "style" && !is_plain_style(node.text().unwrap_or_default());
        if !draws || is_harmful_style {
            return;
        }
        self.out.push('<');
        self.out.push_str(name);
        if depth == 0 {
            self.out.push_str(&format!(" xmlns=\"{SVG}\" xmlns:xlink=\"{XLINK}\""));
        }
        node.attributes().for_each(|attribute| self.attribute(&attribute));
        self.out.push('>');
        self.children(node, depth);
        self.out.push_str(&format!("</{name}>"));
    }

    fn children(&mut self, node: Node<'_, '_>, depth: usize) {
        for child in node.children() {
            match child.is_text() {
                true => self.out.push_str(&escape(child.text().unwrap_or_default())),
                false if child.is_element() => self.element(child, depth + 1),
                false => {}
            }
        }
    }

    fn attribute(&mut self, attribute: &Attribute<'_, '_>) {
        let (name, value) = (attribute.name(), attribute.value());
        let written = match attribute.namespace() {
            None if is_plain(name) => name.to_owned(),
            Some(XLINK) if name == "href" => "xlink:href".to_owned(),
            Some(roxmltree::NS_XML_URI) if matches!(name, "lang" | "space") => format!("xml:{name}"),
            _ => return,
        };
        let is_good = match name {
            "href" => value.starts_with('#'),
            "id" => !value.is_empty() && !value.contains(char::is_whitespace) && self.ids.insert(value.to_owned()),
            _ => is_inside(value),
        };
        if is_good {
            self.out.push_str(&format!(" {written}=\"{}\"", escape(value)));
        }
    }
}

/// Whether an attribute only draws: no handler, no data of a program.
fn is_plain(name: &str) -> bool {
    let letters = |c: char| c.is_ascii_alphanumeric() || c == '-';
    !name.starts_with("on") && !name.starts_with("data-") && name.chars().all(letters)
}

/// Whether a value names nothing outside of the drawing.
fn is_inside(value: &str) -> bool {
    let bare: String = value.chars().filter(|c| !c.is_whitespace() && !matches!(c, '"' | '\'')).collect();
    let bare = bare.to_ascii_lowercase();
    let addresses = bare.matches("url(").count();
    addresses == bare.matches("url(#").count() && !bare.contains("javascript:") && !bare.contains('\\')
}

/// Whether a style sheet names nothing outside, has no rules but plain ones, and closes what it opens.
fn is_plain_style(css: &str) -> bool {
    let opens = css.matches('{').count();
    is_inside(css) && !css.contains(['@', '<', '&']) && opens == css.matches('}').count()
}

#[cfg(test)]
mod tests {
    use super::cleaned;

    fn clean(svg: &str) -> Option<String> {
        cleaned(svg.as_bytes()).and_then(|bytes| String::from_utf8(bytes).ok())
    }

    #[test]
    fn what_draws_stays() {
        let svg = "\u{feff}<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY a 'Ωmega'>]>\n<svg xmlns='http://www.w3.org/2000/svg' \
                   viewBox='0 0 9 9'><style>.a{fill:#fff}</style><g id='x' fill='url(#y)'><text xml:lang='ar'>&a; &amp; أ\
                   </text></g><use xmlns:l='http://www.w3.org/1999/xlink' l:href='#x'/></svg>";
        let expected = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" \
                        viewBox=\"0 0 9 9\"><style>.a{fill:#fff}</style><g id=\"x\" fill=\"url(#y)\">\
                        <text xml:lang=\"ar\">Ωmega &amp; أ</text></g><use xlink:href=\"#x\"></use></svg>";
        assert_eq!(clean(svg).as_deref(), Some(expected));
    }

    #[test]
    fn attacks_are_left_out() {
        for attack in [
            "<script>alert(1)</script>",
            "<script href='https://evil.example/x.js'/>",
            "<rect onload='alert(1)'/>",
            "<a href='javascript:alert(1)'><rect/></a>",
            "<image href='https://evil.example/x.png'/>",
            "<use href='https://evil.example/x.svg#a'/>",
            "<use href='data:image/svg+xml,x'/>",
            "<rect fill='url(https://evil.example/x)'/>",
            "<rect style='fill: u\\72l(https://evil.example/x)'/>",
            "<style>@import 'https://evil.example/x.css';</style>",
            "<style>a{fill:url( \"https://evil.example/x\")}</style>",
            "<foreignObject><p xmlns='http://www.w3.org/1999/xhtml' onclick='x()'>x</p></foreignObject>",
            "<animate attributeName='href' to='javascript:alert(1)'/>",
            "<x:script xmlns:x='http://www.w3.org/2000/svg'>alert(1)</x:script>",
        ] {
            let svg = clean(&format!("<svg xmlns='http://www.w3.org/2000/svg'>{attack}</svg>")).unwrap();
            for bad in ["script", "evil", "alert", "onclick", "onload", "data:", "foreign", "animate"] {
                assert!(!svg.contains(bad), "{attack}: {svg}");
            }
        }
    }

    #[test]
    fn what_is_no_drawing_is_refused() {
        let bomb = format!(
            "<!DOCTYPE svg [<!ENTITY a 'x'>{}]><svg xmlns='http://www.w3.org/2000/svg'>&b19;</svg>",
            (0..20)
                .map(|n| format!(
                    "<!ENTITY b{n} '{}'>",
                    if n == 0 { "&a;&a;".repeat(9) } else { format!("&b{};", n - 1).repeat(9) }
                ))
                .collect::<String>()
        );
        let external = "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg xmlns='http://www.w3.org/2000/svg'><text>&x;</text></svg>";
        for bad in ["<svg", "<svg/>", "<html xmlns='http://www.w3.org/1999/xhtml'/>", "", &bomb] {
            assert_eq!(clean(bad), None, "{bad}");
        }
        assert!(clean(external).is_none_or(|svg| !svg.contains("root")));
        assert_eq!(cleaned(&[0xff, 0xfe, b'<']), None);
        let deep =
            format!("<svg xmlns='http://www.w3.org/2000/svg'>{}{}</svg>", "<g>".repeat(5_000), "</g>".repeat(5_000));
        assert!(clean(&deep).is_none_or(|svg| svg.matches("<g>").count() < 100));
    }
}
