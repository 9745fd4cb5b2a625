//! XML for all packages that are made of it: what it can hold, and parts that are well-formed because of how they are
//! made: elements are values, and only here does text become markup.

use std::fmt::Display;

use tafsiri_markdown::html;

/// What stands above every part.
const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// An element with all that is in it.
#[derive(Clone, Debug)]
pub(crate) struct Element {
    name: &'static str,
    attributes: String,
    content: String,
}

impl Element {
    /// An element without attributes or content.
    pub(crate) fn new(name: &'static str) -> Self {
        Self { name, attributes: String::new(), content: String::new() }
    }

    /// What it is called.
    pub(crate) fn name(&self) -> &'static str {
        self.name
    }

    /// With an attribute, behind those that it has.
    pub(crate) fn at(mut self, name: &str, value: impl Display) -> Self {
        self.attributes.push(' ');
        self.attributes.push_str(name);
        self.attributes.push_str("=\"");
        self.attributes.push_str(&escape(&value.to_string()));
        self.attributes.push('"');
        self
    }

    /// With an element at its end.
    // It is used up: an element stands in one place.
    #[allow(clippy::needless_pass_by_value)]
    pub(crate) fn add(mut self, child: Self) -> Self {
        child.write(&mut self.content);
        self
    }

    /// With elements at its end.
    pub(crate) fn all(mut self, children: impl IntoIterator<Item = Self>) -> Self {
        children.into_iter().for_each(|child| child.write(&mut self.content));
        self
    }

    /// With text at its end.
    pub(crate) fn text(mut self, text: &str) -> Self {
        self.content.push_str(&escape(text));
        self
    }

    /// The bytes of a file of which it is the root.
    pub(crate) fn into_file(self) -> Vec<u8> {
        let mut out = DECLARATION.to_owned();
        self.write(&mut out);
        out.into_bytes()
    }

    fn write(&self, out: &mut String) {
        out.push('<');
        out.push_str(self.name);
        out.push_str(&self.attributes);
        if self.content.is_empty() {
            out.push_str("/>");
            return;
        }
        out.push('>');
        out.push_str(&self.content);
        out.push_str("</");
        out.push_str(self.name);
        out.push('>');
    }
}

/// Whether a character may stand in a document: XML 1.0 (section 2.2, production `Char`) forbids most control
/// characters however they are written, and HTML ("control", "noncharacter") the others that no reader sees.
#[must_use]
pub fn is_allowed(c: char) -> bool {
    let is_noncharacter = matches!(u32::from(c), 0xFDD0..=0xFDEF) || u32::from(c) & 0xFFFE == 0xFFFE;
    matches!(c, '\t' | '\n' | '\r') || !c.is_control() && !is_noncharacter
}

/// A finished document without the characters that it may not hold, and how many they were. None of them is a part of
/// markup, so what is left is the same document.
#[must_use]
pub fn allowed(document: String) -> (String, usize) {
    if document.chars().all(is_allowed) {
        return (document, 0);
    }
    let kept: String = document.chars().filter(|c| is_allowed(*c)).collect();
    let left_out = document.chars().count() - kept.chars().count();
    (kept, left_out)
}

/// Text for content and for quoted attributes. What XML cannot hold is left out.
fn escape(text: &str) -> String {
    if text.chars().all(is_allowed) {
        return html::escape(text);
    }
    html::escape(&text.chars().filter(|c| is_allowed(*c)).collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::{Element, allowed};

    #[test]
    fn text_never_becomes_markup() {
        let attack = "]]>&x;<!ENTITY a \"b\"><script>'\0\u{8}\u{fffe}\u{ffff}";
        let element = Element::new("a").at("b", attack).text(attack).add(Element::new("c"));
        let escaped = "]]&gt;&amp;x;&lt;!ENTITY a &quot;b&quot;&gt;&lt;script&gt;'";
        let told = String::from_utf8(element.into_file()).unwrap();
        let (_, root) = told.split_once('\n').unwrap();
        assert_eq!(root, format!("<a b=\"{escaped}\">{escaped}<c/></a>"));
    }

    #[test]
    fn what_xml_forbids_is_left_out() {
        assert_eq!(allowed("a\u{0}b\u{b}\u{1b}c\u{85}\u{fffe}\u{fdd0}\u{1ffff}".to_owned()), ("abc".to_owned(), 7));
        let good = "a\tb\r\n\u{200f}عربي 中文 \u{1f600}\u{fffd}";
        assert_eq!(allowed(good.to_owned()), (good.to_owned(), 0));
    }
}
