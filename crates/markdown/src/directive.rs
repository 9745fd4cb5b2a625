//! The line that opens a fenced div: `::: kind {#id key="value"}`.

use std::ops::Range;

use crate::attributes::Attributes;

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
    /// What stands in braces.
    pub attributes: Attributes,
    /// Where the attributes start in the text that was read.
    start: usize,
}

impl Opening {
    /// Reads a line, from its first colon on or without its colons. Anything that is not understood is passed over.
    #[must_use]
    pub fn parse(line: &str) -> Self {
        let info = line.trim_start_matches([' ', '\t', ':']);
        let kind_end = info.find(['{', ' ', '\t']).unwrap_or(info.len());
        let kind = info.get(..kind_end).unwrap_or_default().to_owned();
        let Some(brace) = info.find('{') else { return Self { kind, ..Self::default() } };
        let attributes = Attributes::parse(info.get(brace..).unwrap_or_default());
        Self { kind, attributes, start: line.len() - info.len() + brace }
    }

    /// Where the value of an attribute stands in the line.
    #[must_use]
    pub fn place(&self, key: &str) -> Option<Range<usize>> {
        let place = self.attributes.places.get(key)?;
        Some(self.start + place.start..self.start + place.end)
    }
}

#[cfg(test)]
mod tests {
    use super::Opening;

    #[test]
    fn reads_openings() {
        let line = "::: exercise {#one title=\"Which \u{e9}?\" time=30 .class}";
        let opening = Opening::parse(line);
        assert_eq!((opening.kind.as_str(), opening.attributes.id.as_deref()), ("exercise", Some("one")));
        assert_eq!(opening.place("title").and_then(|range| line.get(range)), Some("Which é?"));
        assert_eq!(Opening::parse("callout").kind, "callout");
    }
}
