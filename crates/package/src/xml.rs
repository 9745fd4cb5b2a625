//! XML that is well-formed because of how it is made: elements are values, and only here does text become markup.

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

/// Whether XML can hold a character (XML 1.0, section 2.2, production 2).
pub(crate) fn can_hold(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | '\u{20}'..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}

/// Text for content and for quoted attributes. What XML cannot hold is left out.
fn escape(text: &str) -> String {
    if text.chars().all(can_hold) {
        return html::escape(text);
    }
    html::escape(&text.chars().filter(|c| can_hold(*c)).collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::Element;

    #[test]
    fn text_never_becomes_markup() {
        let attack = "]]>&x;<!ENTITY a \"b\"><script>'\0\u{8}\u{fffe}\u{ffff}";
        let element = Element::new("a").at("b", attack).text(attack).add(Element::new("c"));
        let escaped = "]]&gt;&amp;x;&lt;!ENTITY a &quot;b&quot;&gt;&lt;script&gt;'";
        let told = String::from_utf8(element.into_file()).unwrap();
        let (_, root) = told.split_once('\n').unwrap();
        assert_eq!(root, format!("<a b=\"{escaped}\">{escaped}<c/></a>"));
    }
}
