//! What of a Fluent source is text for readers: the words of a message as it was made, and where they stand in it.

use std::ops::Range;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::catalog::Message;

/// The text that [`encode`](crate::encode()) made this message of: placeables as written, literals unquoted.
#[must_use]
pub fn unquoted(message: &Message) -> String {
    let parsed = parser::parse_runtime(message.source()).unwrap_or_else(|(resource, _)| resource);
    let pattern = parsed.body.iter().find_map(|entry| match entry {
        Entry::Message(message) => message.value.as_ref(),
        Entry::Term(term) => Some(&term.value),
        _ => None,
    });
    pattern.and_then(|pattern| literal_text(pattern, message.source())).unwrap_or_else(|| message.text())
}

/// A pattern's text with its placeables as written; nothing where a selection is among them.
fn literal_text(pattern: &Pattern<&str>, source: &str) -> Option<String> {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => match inline {
                InlineExpression::StringLiteral { value } => text.push_str(&unescape_unicode_to_string(value)),
                InlineExpression::VariableReference { id }
                | InlineExpression::TermReference { id, .. }
                | InlineExpression::FunctionReference { id, .. } => text.push_str(written_around(source, id.name)?),
                _ => return None,
            },
            PatternElement::Placeable { .. } => return None,
        }
    }
    Some(text)
}

/// The placeable as written around a name that is a slice of the source: from its `{` to its `}`.
fn written_around<'s>(source: &'s str, name: &str) -> Option<&'s str> {
    let at = (name.as_ptr() as usize).checked_sub(source.as_ptr() as usize)?;
    let start = source.get(..at)?.rfind('{')?;
    let end = at + source.get(at..)?.find('}')?;
    source.get(start..=end)
}

/// The stretches of a source that are text and no Fluent, in all of its entries, variants and attributes. A stretch is
/// within one line.
#[must_use]
pub fn text_stretches(source: &str) -> Vec<Range<usize>> {
    texts(source).concat()
}

/// The same, text by text: a variant of a selection is one of its own.
#[must_use]
pub fn texts(source: &str) -> Vec<Vec<Range<usize>>> {
    let parsed = parser::parse_runtime(source).unwrap_or_else(|(resource, _)| resource);
    let mut found = Vec::new();
    for entry in &parsed.body {
        let (value, attributes) = match entry {
            Entry::Message(message) => (message.value.as_ref(), &message.attributes),
            Entry::Term(term) => (Some(&term.value), &term.attributes),
            _ => continue,
        };
        value.into_iter().for_each(|value| texts_of(value, source, &mut found));
        attributes.iter().for_each(|attribute| texts_of(&attribute.value, source, &mut found));
    }
    found
}

fn texts_of(pattern: &Pattern<&str>, source: &str, found: &mut Vec<Vec<Range<usize>>>) {
    let mut own = Vec::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                let start = (value.as_ptr() as usize).saturating_sub(source.as_ptr() as usize);
                let line = value.trim_end_matches(['\r', '\n']);
                // What the parser made itself, such as a line end that it folded, is no slice of the source.
                let is_slice = !line.is_empty() && source.get(start..start + line.len()) == Some(line);
                own.extend(is_slice.then(|| start..start + line.len()));
            }
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter().for_each(|variant| texts_of(&variant.value, source, found));
            }
            PatternElement::Placeable { .. } => {}
        }
    }
    found.extend((!own.is_empty()).then_some(own));
}

#[cfg(test)]
mod tests {
    #[test]
    fn texts_are_found_in_every_variant_and_no_fluent_with_them() {
        let source = "m = Un { $x }\r\n    deux { $n ->\r\n        [one] trois\r\n       *[other] 四 { -t(c: \"five\") } six\r\n    }\r\n    .title = sept { \"huit\" }\r\n";
        let texts: Vec<_> = super::text_stretches(source).into_iter().map(|range| &source[range]).collect();
        assert_eq!(texts, ["trois", "四 ", " six", "Un ", "deux ", "sept "]);
        assert!(super::text_stretches("m =\n").is_empty());
    }
}
