//! What a value refers to.

use std::collections::BTreeSet;

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, NamedArgument};
use fluent_syntax::ast::{Pattern, PatternElement};

/// The names that a value refers to, in any of its variants.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Uses {
    /// Variables, without `$`.
    pub variables: BTreeSet<String>,
    /// Terms, without `-`.
    pub terms: BTreeSet<String>,
    /// Other messages.
    pub messages: BTreeSet<String>,
    /// Functions.
    pub functions: BTreeSet<String>,
    /// Attributes of terms, as `term.attribute`: what a selection may be made by.
    pub attributes: BTreeSet<String>,
    /// What terms are called with.
    pub arguments: BTreeSet<Argument>,
}

/// A named argument of a term, as `{ -country(case: "in") }` gives one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Argument {
    /// The term, without `-`.
    pub term: String,
    /// The parameter.
    pub parameter: String,
    /// The value, as a variant's key would be written.
    pub value: String,
}

impl Argument {
    fn of(term: &str, argument: &NamedArgument<&str>) -> Option<Self> {
        let (InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value }) = &argument.value
        else {
            return None;
        };
        let [term, parameter, value] = [term, argument.name.name, value].map(str::to_owned);
        Some(Self { term, parameter, value })
    }
}

impl Uses {
    pub(crate) const fn nothing() -> Self {
        Self {
            variables: BTreeSet::new(),
            terms: BTreeSet::new(),
            messages: BTreeSet::new(),
            functions: BTreeSet::new(),
            attributes: BTreeSet::new(),
            arguments: BTreeSet::new(),
        }
    }

    pub(crate) fn of(pattern: &Pattern<&str>) -> Self {
        let mut uses = Self::default();
        uses.pattern(pattern);
        uses
    }

    /// Whether nothing is referred to.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self == &Self::default()
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                variants.iter().for_each(|variant| self.pattern(&variant.value));
            }
        }
    }

    /// What one expression refers to.
    pub(crate) fn add(&mut self, expression: &InlineExpression<&str>) {
        self.inline(expression);
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, .. } => {
                self.messages.insert(id.name.to_owned());
            }
            InlineExpression::TermReference { id, arguments, attribute } => {
                self.terms.insert(id.name.to_owned());
                self.attributes.extend(attribute.iter().map(|attribute| format!("{}.{}", id.name, attribute.name)));
                if let Some(arguments) = arguments {
                    self.arguments(arguments);
                    self.arguments.extend(arguments.named.iter().filter_map(|given| Argument::of(id.name, given)));
                }
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.functions.insert(id.name.to_owned());
                self.arguments(arguments);
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<&str>) {
        arguments.positional.iter().for_each(|value| self.inline(value));
        arguments.named.iter().for_each(|argument| self.inline(&argument.value));
    }
}

/// The value of the first message or term of a Fluent source.
pub(crate) fn pattern_of(source: &str) -> Option<Pattern<&str>> {
    let parsed = fluent_syntax::parser::parse_runtime(source).unwrap_or_else(|(resource, _)| resource);
    parsed.body.into_iter().find_map(|entry| match entry {
        Entry::Message(message) => message.value,
        Entry::Term(term) => Some(term.value),
        _ => None,
    })
}

/// What [`visit_calls`] gives a call to: the function's name and what it is called with.
pub(crate) type OnCall<'c> = dyn FnMut(&str, &CallArguments<&str>) + 'c;

/// Shows every function call of a value, in any of its variants and inside other calls.
pub(crate) fn visit_calls(pattern: &Pattern<&str>, found: &mut OnCall<'_>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            calls_of_expression(expression, found);
        }
    }
}

fn calls_of_expression(expression: &Expression<&str>, found: &mut OnCall<'_>) {
    match expression {
        Expression::Inline(inline) => calls_of_inline(inline, found),
        Expression::Select { selector, variants } => {
            calls_of_inline(selector, found);
            variants.iter().for_each(|variant| visit_calls(&variant.value, found));
        }
    }
}

fn calls_of_inline(inline: &InlineExpression<&str>, found: &mut OnCall<'_>) {
    match inline {
        InlineExpression::FunctionReference { id, arguments } => {
            found(id.name, arguments);
            arguments.positional.iter().for_each(|given| calls_of_inline(given, found));
        }
        InlineExpression::Placeable { expression } => calls_of_expression(expression, found),
        _ => {}
    }
}

/// Shows every expression that stands by itself in a value or that a selection is made by, to be changed.
pub(crate) fn visit_inline_mut<'s>(
    pattern: &mut Pattern<&'s str>,
    change: &mut dyn FnMut(&mut InlineExpression<&'s str>),
) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::Placeable { expression: Expression::Inline(inline) } => change(inline),
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                change(selector);
                variants.iter_mut().for_each(|variant| visit_inline_mut(&mut variant.value, change));
            }
            PatternElement::TextElement { .. } => {}
        }
    }
}
