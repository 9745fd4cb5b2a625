//! The line that opens a fenced div: `kind {#id key="value"}`.

use std::collections::BTreeMap;
use std::ops::Range;

/// The kinds that the Toolkit knows. Others are kept as plain blocks.
pub const KINDS: [&str; 15] = [
    "objectives",
    "questions",
    "keypoints",
    "callout",
    "discussion",
    "exercise",
    "solution",
    "self-assessment",
    "situation-analysis",
    "priority-setting",
    "action-plan",
    "quiz",
    "evaluation",
    "case-study",
    "facilitator",
];

/// An opening line, read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Opening {
    /// The kind.
    pub kind: String,
    /// What stands behind `#`.
    pub id: Option<String>,
    /// `key="value"` pairs.
    pub attributes: BTreeMap<String, String>,
    /// Where the value of `title` stands in the line.
    pub title: Option<Range<usize>>,
}

impl Opening {
    /// Reads what stands behind the colons. Anything that is not understood is passed over.
    #[must_use]
    pub fn parse(info: &str) -> Self {
        let kind_end = info.find(['{', ' ', '\t']).unwrap_or(info.len());
        let mut opening = Self { kind: info.get(..kind_end).unwrap_or_default().to_owned(), ..Self::default() };
        let Some(brace) = info.find('{') else { return opening };
        let mut at = brace + 1;
        while let Some(rest) = info.get(at..) {
            let skipped = rest.len() - rest.trim_start().len();
            let Some(token) = rest.get(skipped..).filter(|token| !token.is_empty() && !token.starts_with('}')) else {
                break;
            };
            at += skipped;
            at += opening.take(token, at);
        }
        opening
    }

    /// Takes one token from the start of `text`, which stands at `offset` of the line; gives its length.
    fn take(&mut self, text: &str, offset: usize) -> usize {
        let bare_end = text.find([' ', '\t', '}', '=']).unwrap_or(text.len());
        let name = text.get(..bare_end).unwrap_or_default();
        let Some(value) = text.get(bare_end..).and_then(|rest| rest.strip_prefix('=')) else {
            if let Some(id) = name.strip_prefix('#') {
                self.id = Some(id.to_owned());
            }
            return bare_end.max(1);
        };
        let quoted = value.strip_prefix('"').map(|inside| inside.find('"').unwrap_or(inside.len()));
        let (start, length) = match quoted {
            Some(length) => (bare_end + 2, length),
            None => (bare_end + 1, value.find([' ', '\t', '}']).unwrap_or(value.len())),
        };
        let content = text.get(start..start + length).unwrap_or_default();
        if name == "title" {
            self.title = Some(offset + start..offset + start + length);
        }
        self.attributes.insert(name.to_owned(), content.to_owned());
        (start + length + usize::from(quoted.is_some())).min(text.len()).max(1)
    }
}

#[cfg(test)]
mod tests {
    use super::Opening;

    #[test]
    fn reads_openings() {
        let info = "exercise {#one title=\"Which \u{e9}?\" time=30 .class}";
        let opening = Opening::parse(info);
        assert_eq!((opening.kind.as_str(), opening.id.as_deref()), ("exercise", Some("one")));
        assert_eq!(opening.attributes.get("time").map(String::as_str), Some("30"));
        assert_eq!(opening.title.and_then(|range| info.get(range)), Some("Which é?"));
    }

    #[test]
    fn broken_openings_end() {
        for info in ["", "{", "a {=", "a {title=\"x", "a {title=}", "a {#", "a { = = }", "a {x=\"\"\"\"}", "é {é=é é"]
        {
            let _ = Opening::parse(info);
        }
        assert_eq!(Opening::parse("callout").kind, "callout");
    }
}
