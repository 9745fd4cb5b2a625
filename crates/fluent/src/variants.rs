//! A value taken apart: the texts that it can say, what it selects by, and the calls in it.
//!
//! A text is compared with its source one variant at a time. Selections that stand beside each other are not
//! multiplied: each variant of one is read with the default of all others, so that there are as many texts as variants.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Attribute, CallArguments, Entry, Expression, InlineExpression, Pattern};
use fluent_syntax::ast::{PatternElement, Variant as SyntaxVariant, VariantKey};
use fluent_syntax::parser;
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::catalog::{Catalog, Message};
use crate::encode::encode;
use crate::uses::{Uses, visit_calls};

/// So many bytes of text are taken out of one message at the most: nobody writes more but to do harm.
const MOST_TEXT: usize = 1 << 22;

/// A message taken apart.
#[derive(Clone, Debug, Default)]
pub struct Parts {
    /// What it can say; the first is that of all default variants. Empty where it has no value.
    pub variants: Vec<Variant>,
    /// The selections in it, the outer before the inner.
    pub selections: Vec<Selection>,
    /// The calls of functions in it.
    pub calls: Vec<Call>,
    /// Its attributes, with the byte of its source where each stands.
    pub attributes: Vec<(String, usize)>,
}

/// One text that a message can say.
#[derive(Clone, Debug, Default)]
pub struct Variant {
    /// What was chosen for it other than the default: of which selection which key.
    pub chosen: Vec<(usize, usize)>,
    /// The text: placeables as they are written, literals without their quotation marks.
    pub text: String,
    /// What the text refers to; what it was selected by is not among it.
    pub uses: Uses,
    spans: Vec<Span>,
}

/// A stretch of a variant's text and where it stands in the source of its message.
#[derive(Clone, Copy, Debug)]
struct Span {
    text: usize,
    source: usize,
    /// Whether it stands there letter by letter.
    verbatim: bool,
}

/// A selection.
#[derive(Clone, Debug)]
pub struct Selection {
    /// The variable that it is made by, without `$`, by itself or in a call.
    pub variable: Option<String>,
    /// Whether it asks for ordinals.
    pub is_ordinal: bool,
    /// The keys of its variants.
    pub keys: Vec<Key>,
    /// Which key is the default.
    pub default: usize,
    /// The byte of the message's source where its first key stands.
    pub at: usize,
}

/// The key of a variant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    /// As it is written.
    pub name: String,
    /// Whether it is a number.
    pub is_number: bool,
    /// The byte of the message's source where it stands.
    pub at: usize,
}

/// A call of a function.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    /// The function.
    pub function: String,
    /// The variable that it is called with, without `$`, if it is one.
    pub variable: Option<String>,
    /// Its options as they are written.
    pub options: BTreeMap<String, String>,
}

impl Variant {
    /// A text that is no message's: its own places are the places in its source.
    #[must_use]
    pub fn bare(text: &str) -> Self {
        Self { text: text.to_owned(), ..Self::default() }
    }

    /// Where a byte of the text stands in the source of its message.
    #[must_use]
    pub fn source_at(&self, at: usize) -> usize {
        let before = self.spans.partition_point(|span| span.text <= at);
        match before.checked_sub(1).and_then(|before| self.spans.get(before)) {
            Some(span) if span.verbatim => span.source + (at - span.text),
            Some(span) => span.source,
            None => at,
        }
    }
}

/// Takes a message apart.
#[must_use]
pub fn parts(message: &Message) -> Parts {
    let source = message.source();
    if let Some(parts) = plain_parts(message) {
        return parts;
    }
    let parsed = parser::parse_runtime(source).unwrap_or_else(|(resource, _)| resource);
    let entry = parsed.body.iter().find_map(|entry| match entry {
        Entry::Message(message) => Some((message.value.as_ref(), &message.attributes)),
        Entry::Term(term) => Some((Some(&term.value), &term.attributes)),
        _ => None,
    });
    let Some((value, attributes)) = entry else { return Parts::default() };
    let mut parts = value.map(|value| Reader::new(source, value).parts(value)).unwrap_or_default();
    parts.attributes = attributes.iter().map(|attribute| named(source, attribute)).collect();
    parts
}

/// The parts of a text of a page, with the author's placeables in it.
#[must_use]
pub fn parts_of_text(text: &str) -> Parts {
    let bare = || Parts { variants: vec![Variant::bare(text)], ..Parts::default() };
    if !text.contains('{') {
        return bare();
    }
    let catalog = Catalog::parse("", format!("m ={}\n", encode(text)));
    let mut parts = catalog.messages().next().map_or_else(bare, parts);
    // Places are those of the text, not of the value that was made of it.
    for variant in &mut parts.variants {
        *variant = Variant { uses: std::mem::take(&mut variant.uses), ..Variant::bare(text) };
    }
    parts
}

/// The parts of a message of one line that has no Fluent in it: most are so.
fn plain_parts(message: &Message) -> Option<Parts> {
    let source = message.source();
    if source.contains(['{', '}', '\n', '\r']) {
        return None;
    }
    let start = source.find('=')? + 1;
    let value = source.get(start..)?;
    let text = value.trim_matches(' ');
    let at = start + value.len() - value.trim_start_matches(' ').len();
    let spans = vec![Span { text: 0, source: at, verbatim: true }];
    let variant = Variant { spans, ..Variant::bare(text) };
    (!text.is_empty()).then(|| Parts { variants: vec![variant], ..Parts::default() })
}

fn named(source: &str, attribute: &Attribute<&str>) -> (String, usize) {
    (attribute.id.name.to_owned(), offset(source, attribute.id.name))
}

/// Where a slice of the source starts in it.
fn offset(source: &str, slice: &str) -> usize {
    (slice.as_ptr() as usize).saturating_sub(source.as_ptr() as usize).min(source.len())
}

/// What was chosen on the way through a value: of a selection, by the address of its variants, which of them.
type Path = BTreeMap<usize, usize>;

struct Reader<'s> {
    source: &'s str,
    selections: Vec<Selection>,
    /// Which selection has its variants at this address.
    by_address: BTreeMap<usize, usize>,
}

fn address(variants: &[SyntaxVariant<&str>]) -> usize {
    variants.as_ptr() as usize
}

fn default_of(variants: &[SyntaxVariant<&str>]) -> usize {
    variants.iter().position(|variant| variant.default).unwrap_or_default()
}

impl<'s> Reader<'s> {
    fn new(source: &'s str, pattern: &Pattern<&str>) -> Self {
        let mut reader = Self { source, selections: Vec::new(), by_address: BTreeMap::new() };
        reader.note_selections(pattern);
        reader
    }

    fn parts(mut self, pattern: &Pattern<&str>) -> Parts {
        let mut variants = Vec::new();
        let mut length = 0;
        for path in paths(pattern) {
            let variant = self.variant(pattern, &path);
            length += variant.text.len() + 1;
            variants.push(variant);
            if length > MOST_TEXT {
                break;
            }
        }
        let mut calls = Vec::new();
        visit_calls(pattern, &mut |name, arguments| calls.push(call(name, arguments)));
        Parts { variants, selections: std::mem::take(&mut self.selections), calls, attributes: Vec::new() }
    }

    fn note_selections(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            let PatternElement::Placeable { expression } = element else { continue };
            if let Some((selector, variants)) = selection_of(expression) {
                self.by_address.insert(address(variants), self.selections.len());
                self.selections.push(self.selection(selector, variants));
                variants.iter().for_each(|variant| self.note_selections(&variant.value));
            }
        }
    }

    fn selection(&self, selector: &InlineExpression<&str>, variants: &[SyntaxVariant<&str>]) -> Selection {
        let key = |variant: &SyntaxVariant<&str>| match &variant.key {
            VariantKey::Identifier { name } => {
                Key { name: (*name).to_owned(), is_number: false, at: offset(self.source, name) }
            }
            VariantKey::NumberLiteral { value } => {
                Key { name: (*value).to_owned(), is_number: true, at: offset(self.source, value) }
            }
        };
        let keys: Vec<Key> = variants.iter().map(key).collect();
        let (variable, is_ordinal) = match selector {
            InlineExpression::VariableReference { id } => (Some(id.name.to_owned()), false),
            InlineExpression::FunctionReference { id, arguments } => {
                let call = call(id.name, arguments);
                let is_ordinal = call.options.get("type").is_some_and(|kind| kind == "ordinal");
                (call.variable, is_ordinal)
            }
            _ => (None, false),
        };
        let at = keys.first().map_or(0, |key| key.at);
        Selection { variable, is_ordinal, keys, default: default_of(variants), at }
    }

    fn variant(&self, pattern: &Pattern<&str>, path: &Path) -> Variant {
        let mut variant = Variant::default();
        self.write(pattern, path, &mut variant);
        let chosen = path.iter().filter_map(|(address, key)| Some((*self.by_address.get(address)?, *key)));
        variant.chosen =
            chosen.filter(|(at, key)| self.selections.get(*at).is_some_and(|s| s.default != *key)).collect();
        variant.chosen.sort_unstable();
        variant
    }

    fn write(&self, pattern: &Pattern<&str>, path: &Path, out: &mut Variant) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.push(out, value, true),
                PatternElement::Placeable { expression } => match selection_of(expression) {
                    Some((_, variants)) => {
                        let chosen = path.get(&address(variants)).copied().unwrap_or_else(|| default_of(variants));
                        variants.get(chosen).into_iter().for_each(|variant| self.write(&variant.value, path, out));
                    }
                    None => self.write_expression(expression, out),
                },
            }
        }
    }

    fn write_expression(&self, expression: &Expression<&str>, out: &mut Variant) {
        let Expression::Inline(inline) = expression else { return };
        let name = match inline {
            InlineExpression::StringLiteral { value } => {
                let text = unescape_unicode_to_string(value);
                out.spans.push(Span {
                    text: out.text.len(),
                    source: offset(self.source, value),
                    verbatim: text.len() == value.len(),
                });
                return out.text.push_str(&text);
            }
            InlineExpression::NumberLiteral { value } => return self.push(out, value, true),
            InlineExpression::Placeable { expression } => return self.write_expression(expression, out),
            InlineExpression::VariableReference { id }
            | InlineExpression::MessageReference { id, .. }
            | InlineExpression::TermReference { id, .. }
            | InlineExpression::FunctionReference { id, .. } => id.name,
        };
        out.uses.add(inline);
        let at = offset(self.source, name);
        let start = self.source.get(..at).and_then(|before| before.rfind('{')).unwrap_or(at);
        let end = self.source.get(at..).and_then(|rest| rest.find('}')).map_or(at + name.len(), |end| at + end + 1);
        self.push(out, self.source.get(start..end).unwrap_or(name), true);
    }

    fn push(&self, out: &mut Variant, slice: &str, verbatim: bool) {
        out.spans.push(Span { text: out.text.len(), source: offset(self.source, slice), verbatim });
        out.text.push_str(slice);
    }
}

/// The selection that an expression is, however many braces stand round it.
fn selection_of<'e, 's>(
    expression: &'e Expression<&'s str>,
) -> Option<(&'e InlineExpression<&'s str>, &'e [SyntaxVariant<&'s str>])> {
    match expression {
        Expression::Select { selector, variants } => Some((selector, variants)),
        Expression::Inline(InlineExpression::Placeable { expression }) => selection_of(expression),
        Expression::Inline(_) => None,
    }
}

/// The ways through a value: first that of all defaults, then one for each other variant.
fn paths(pattern: &Pattern<&str>) -> Vec<Path> {
    let mut all = vec![Path::new()];
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        let Some((_, variants)) = selection_of(expression) else { continue };
        let default = default_of(variants);
        for (at, variant) in variants.iter().enumerate() {
            // The default way through the default variant is the first one of all.
            let inner = paths(&variant.value).into_iter().skip(usize::from(at == default));
            all.extend(inner.map(|mut path| {
                path.insert(address(variants), at);
                path
            }));
        }
    }
    all
}

fn call(name: &str, arguments: &CallArguments<&str>) -> Call {
    let variable = arguments.positional.iter().find_map(|argument| match argument {
        InlineExpression::VariableReference { id } => Some(id.name.to_owned()),
        _ => None,
    });
    let value = |expression: &InlineExpression<&str>| match expression {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => (*value).to_owned(),
        _ => String::new(),
    };
    let options = arguments.named.iter().map(|option| (option.name.name.to_owned(), value(&option.value))).collect();
    Call { function: name.to_owned(), variable, options }
}

#[cfg(test)]
mod tests {
    use super::{Parts, parts, parts_of_text};
    use crate::Catalog;

    fn read(ftl: &str) -> (Parts, String) {
        let catalog = Catalog::parse("a.ftl", ftl);
        let message = catalog.messages().next().unwrap();
        (parts(message), message.source().to_owned())
    }

    fn texts(ftl: &str) -> Vec<String> {
        read(ftl).0.variants.into_iter().map(|variant| variant.text).collect()
    }

    #[test]
    fn every_variant_is_read_once() {
        for (ftl, wanted) in [
            ("m = plain", &["plain"][..]),
            ("m =\n    two\n    lines\n", &["two\nlines"]),
            ("m = a { $x } { -t(case: \"of\") } { \"{\" }b{ \"}\" }", &["a { $x } { -t(case: \"of\") } {b}"]),
            ("m = { $n ->\n [one] a town\n *[other] { $n } towns\n } here", &["{ $n } towns here", "a town here"]),
            (
                "m = { $n ->\n [one] a\n *[other] b\n }{ $k ->\n *[x] c\n [y] d { $z ->\n [0] e\n *[1] f\n }\n }",
                &["bc", "ac", "bd f", "bd e"],
            ),
            ("m = { { $n ->\n *[other] a\n } }", &["a"]),
            ("m =\n    .title = t", &[]),
        ] {
            assert_eq!(texts(ftl), wanted, "{ftl}");
        }
    }

    #[test]
    fn places_lead_back_to_the_source() {
        let ftl = "m = \u{627} { $n ->\r\n    [one] a \u{42f} town\r\n   *[other] { $n } \"{ \"\\u00E9\" }x\r\n } end";
        let (parts, source) = read(ftl);
        let one = &parts.variants[1];
        for word in ["\u{627}", "town", "\u{42f}", "end"] {
            let at = one.source_at(one.text.find(word).unwrap());
            assert!(source[at..].starts_with(word), "{word} {at}");
        }
        let other = &parts.variants[0];
        assert!(source[other.source_at(other.text.find("{ $n }").unwrap())..].starts_with("{ $n } "));
        assert!(source[other.source_at(other.text.find('x').unwrap())..].starts_with("x\r\n"));
        assert_eq!(one.chosen, [(0, 0)]);
        assert!(other.uses.variables.contains("n") && one.uses.variables.is_empty());
    }

    #[test]
    fn selections_and_calls_are_told() {
        let (parts, source) = read(
            "m = { NUMBER($n, type: \"ordinal\") ->\n    [1] a\n   *[few] { CURRENCY($x, currency: \"KES\") }\n }",
        );
        let [selection] = parts.selections.as_slice() else { panic!("{parts:?}") };
        assert_eq!((selection.variable.as_deref(), selection.is_ordinal, selection.default), (Some("n"), true, 1));
        assert!(source[selection.keys[1].at..].starts_with("few"));
        assert!(selection.keys[0].is_number);
        assert_eq!(parts.calls[1].options["currency"], "KES");
        let text = "`{ $a }` { $n } of { -t }";
        let parts = parts_of_text(text);
        assert_eq!(parts.variants[0].text, text);
        assert_eq!(parts.variants[0].uses.variables.iter().collect::<Vec<_>>(), ["n"]);
    }

    #[test]
    fn ten_thousand_variants_are_ten_thousand_texts() {
        let variants: String = (0..10_000).map(|at| format!("    [k{at}] v{at}\n")).collect();
        let ftl = format!("m = {{ $x ->\n{variants}   *[other] o\n }}");
        assert_eq!(texts(&ftl).len(), 10_001);
        let many = format!("m = {}", "{ $x ->\n [a] aaaaaaaa\n *[b] bbbbbbbb\n }".repeat(2_000));
        assert!(texts(&many).len() < 2_001, "cut off");
    }
}
