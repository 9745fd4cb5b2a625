//! Calls that cannot have a value: a function that there is not, a variable of the wrong kind, an option it has not.
//!
//! `check` asks before anything is built, with the kinds of the variables; a formatter asks with their values, for what
//! Fluent passes over in silence: a call that a selection is made by.

use std::collections::BTreeMap;
use std::fmt;

use fluent_bundle::{FluentArgs, FluentValue};
use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern};
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::catalog::{Catalog, Message};
use crate::encode::encode;
use crate::functions::{self, Function, Problem};
use crate::kind::Kind;
use crate::uses::{pattern_of, visit_calls};
use crate::value;

/// A call that cannot have a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misuse {
    /// The function.
    pub function: String,
    /// The variable that it does not take, without `$`, with its kind; none where the options are wrong.
    pub variable: Option<(String, Kind)>,
    /// What the function wants, with its name.
    pub wants: String,
}

impl fmt::Display for Misuse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.variable {
            Some((name, kind)) => write!(f, "{}, and `${name}` is {kind}", self.wants),
            None => f.write_str(&self.wants),
        }
    }
}

/// The calls in any variant of a message's value that cannot have a value, where these are the kinds of the
/// variables. Functions that there are not, which [`Uses`](crate::Uses) tells, and unknown variables are passed over;
/// so are the variables of a term, which are what it is called with and no edition's.
#[must_use]
pub fn misuse(message: &Message, kinds: &BTreeMap<String, Kind>) -> Vec<Misuse> {
    let mut found = Vec::new();
    let Some(pattern) = pattern_of(message.source()) else { return found };
    let none = BTreeMap::new();
    let kinds = if message.id().as_str().starts_with('-') { &none } else { kinds };
    let sample = |name: &str| kinds.get(name).copied().map(functions::sample);
    visit_calls(&pattern, &mut |name, arguments| {
        let Some(function) = functions::find(name) else { return };
        let Some(problem) = problem_of(function, arguments, &sample) else { return };
        let variable = if problem.is_of_value { variable_of(arguments, kinds) } else { None };
        found.push(Misuse { function: name.to_owned(), variable, wants: problem.wants });
    });
    found
}

/// As [`misuse`], for the text of a unit with the author's placeables in it.
#[must_use]
pub fn misuse_in_text(text: &str, kinds: &BTreeMap<String, Kind>) -> Vec<Misuse> {
    let catalog = Catalog::parse("", format!("m ={}\n", encode(text)));
    catalog.messages().next().map(|message| misuse(message, kinds)).unwrap_or_default()
}

/// What a variable is worth, where it is known.
pub(crate) type Lookup<'v> = dyn Fn(&str) -> Option<FluentValue<'static>> + 'v;

/// What is wrong in a pattern where these are the variables, in words for its author.
pub(crate) fn problems(pattern: &Pattern<&str>, lookup: &Lookup<'_>) -> Vec<String> {
    let mut found = Vec::new();
    visit_calls(pattern, &mut |name, arguments| match functions::find(name) {
        Some(function) => found.extend(problem_of(function, arguments, lookup).map(|problem| {
            let raw = arguments.positional.first().and_then(|given| evaluate(given, lookup));
            problem.words(&raw.as_ref().map(value::raw).unwrap_or_default())
        })),
        None => found.push(unknown(name)),
    });
    found
}

fn unknown(name: &str) -> String {
    format!("there is no function {name}; there are {}", functions::names().collect::<Vec<_>>().join(", "))
}

/// Puts the raw value in the place of a call to a function that there is not.
pub(crate) fn without_unknown(expression: &mut InlineExpression<&str>) {
    if let InlineExpression::FunctionReference { id, arguments } = expression
        && functions::find(id.name).is_none()
    {
        *expression = match arguments.positional.first() {
            Some(given) => given.clone(),
            None => InlineExpression::StringLiteral { value: "" },
        };
        without_unknown(expression);
    }
}

fn problem_of(function: &Function, arguments: &CallArguments<&str>, lookup: &Lookup<'_>) -> Option<Problem> {
    let values = arguments.positional.iter().map(|given| evaluate(given, lookup).unwrap_or_else(|| function.sample()));
    functions::call(function, &values.collect::<Vec<_>>(), &named(arguments, lookup)).err()
}

/// What an expression is worth, as far as that is known without terms.
pub(crate) fn evaluate(expression: &InlineExpression<&str>, lookup: &Lookup<'_>) -> Option<FluentValue<'static>> {
    match expression {
        InlineExpression::StringLiteral { value } => Some(unescape_unicode_to_string(value).into_owned().into()),
        InlineExpression::NumberLiteral { value } => Some(FluentValue::try_number(value).into_owned()),
        InlineExpression::VariableReference { id } => lookup(id.name),
        InlineExpression::FunctionReference { id, arguments } => {
            let values =
                arguments.positional.iter().map(|given| evaluate(given, lookup)).collect::<Option<Vec<_>>>()?;
            functions::call(functions::find(id.name)?, &values, &named(arguments, lookup)).ok()
        }
        InlineExpression::Placeable { expression } => match expression.as_ref() {
            Expression::Inline(inline) => evaluate(inline, lookup),
            Expression::Select { .. } => None,
        },
        InlineExpression::MessageReference { .. } | InlineExpression::TermReference { .. } => None,
    }
}

fn named(arguments: &CallArguments<&str>, lookup: &Lookup<'_>) -> FluentArgs<'static> {
    let value = |expression| evaluate(expression, lookup).unwrap_or(FluentValue::None);
    arguments.named.iter().map(|argument| (argument.name.name.to_owned(), value(&argument.value))).collect()
}

fn variable_of(arguments: &CallArguments<&str>, kinds: &BTreeMap<String, Kind>) -> Option<(String, Kind)> {
    match arguments.positional.as_slice() {
        [InlineExpression::VariableReference { id }] => Some((id.name.to_owned(), *kinds.get(id.name)?)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{misuse, misuse_in_text};
    use crate::{Catalog, Kind};
    use std::collections::BTreeMap;

    fn kinds() -> BTreeMap<String, Kind> {
        [("n", Kind::Number), ("day", Kind::Date), ("who", Kind::Text), ("items", Kind::List)]
            .map(|(name, kind)| (name.to_owned(), kind))
            .into()
    }

    #[test]
    fn wrong_calls_are_found_in_texts() {
        for (text, wrong) in [
            ("{ NUMBER($n) } { CURRENCY($n, currency: \"PHP\") } { DATETIME($day) } { LIST($items) }", &[][..]),
            ("{ $n } { $day } { $who } { $items }", &[]),
            ("{ DATETIME($nobody) } { DATE($day) }", &[]),
            ("`{ NUMBER($who) }`", &[]),
            (
                "{ NUMBER($who) }",
                &["NUMBER wants a number, written without quotation marks, and `$who` is a text that is no date"],
            ),
            ("{ NUMBER($items) }", &["NUMBER wants a number, written without quotation marks, and `$items` is a list"]),
            ("{ DATETIME($n) }", &["DATETIME wants a date as text: YYYY-MM-DD, YYYY-MM or YYYY, and `$n` is a number"]),
            (
                "{ LIST($day) } { CURRENCY($day, currency: \"PHP\") }",
                &[
                    "LIST wants a list of texts with at least one item, and `$day` is a date as text",
                    "CURRENCY wants a number, written without quotation marks, and `$day` is a date as text",
                ],
            ),
            (
                "{ CURRENCY($n) }",
                &["CURRENCY wants the option currency: the code of a currency (ISO 4217) such as \"PHP\""],
            ),
            (
                "{ NUMBER($nobody, style: \"currency\") }",
                &["NUMBER wants style to be \"decimal\" or \"percent\", not `currency`"],
            ),
            ("{ LIST() }", &["LIST wants a list of texts with at least one item"]),
        ] {
            let found: Vec<String> = misuse_in_text(text, &kinds()).iter().map(ToString::to_string).collect();
            assert_eq!(found, wrong, "{text}");
        }
    }

    #[test]
    fn wrong_calls_are_found_in_messages() {
        for (ftl, functions) in [
            ("m = { NUMBER($who) ->\n    [one] a\n   *[other] { DATETIME($who) }\n }\n", &["NUMBER", "DATETIME"][..]),
            ("m = { LIST(NUMBER($who)) } { { NUMBER($day) } }\n", &["NUMBER", "NUMBER"]),
            ("m = { NUMBER(DATETIME($day)) } { DATETIME(\"soon\") }\n", &["NUMBER", "DATETIME"]),
            ("-t = { NUMBER($who) } { NUMBER($who, grouping: 1) }\n", &["NUMBER"]),
            ("m = { -t(n: 1) }\n", &[]),
            ("m =\n    .title = x\n", &[]),
        ] {
            let catalog = Catalog::parse("m.ftl", ftl);
            let found = misuse(catalog.messages().next().unwrap(), &kinds());
            let found: Vec<&str> = found.iter().map(|misuse| misuse.function.as_str()).collect();
            assert_eq!(found, functions, "{ftl}");
        }
    }
}
