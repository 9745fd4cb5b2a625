//! The functions that messages may call: `NUMBER`, `CURRENCY`, `DATETIME` and `LIST`, with the options of ECMA-402.
//!
//! A call either has a value or a `Problem`. Fluent's functions have no other way to tell of a problem than what they
//! write, so it travels in the text behind the raw value, between two noncharacters, and `unmarked` takes it out.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::{FluentNumber, FluentNumberStyle};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use crate::currency;
use crate::date::{PartialDate, Style};
use crate::kind::Kind;
use crate::list::Join;
use crate::value::{self, Special};

/// Around the words of a problem. Unicode keeps these two for a program's own use: no text has them.
const OPEN: char = '\u{fdd0}';
const CLOSE: char = '\u{fdd1}';

/// More decimals than this no number has that comes from a file.
const MOST_DIGITS: f64 = 15.0;

/// A function that messages may call.
pub(crate) struct Function {
    pub(crate) name: &'static str,
    /// The one value that it takes.
    pub(crate) wants: Kind,
    options: &'static [(&'static str, Choice)],
    apply: fn(&FluentValue<'_>, &FluentArgs<'_>) -> Result<FluentValue<'static>, Wrong>,
}

/// What an option may be.
enum Choice {
    Words(&'static [&'static str]),
    Digits,
    Code,
}

/// Why a call has no value, told by the function itself.
enum Wrong {
    Value,
    Option(&'static str),
}

/// Why a call has no value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Problem {
    /// What the function wants, with its name.
    pub(crate) wants: String,
    /// Whether the value is wrong, and not the options.
    pub(crate) is_of_value: bool,
}

static FUNCTIONS: [Function; 4] = [
    Function {
        name: "CURRENCY",
        wants: Kind::Number,
        options: &[
            ("currency", Choice::Code),
            ("currencyDisplay", Choice::Words(&["code", "symbol", "name"])),
            ("maximumFractionDigits", Choice::Digits),
        ],
        apply: amount,
    },
    Function {
        name: "DATETIME",
        wants: Kind::Date,
        options: &[("dateStyle", Choice::Words(&["full", "long", "medium", "short"]))],
        apply: date,
    },
    Function {
        name: "LIST",
        wants: Kind::List,
        options: &[("type", Choice::Words(&["conjunction", "disjunction"]))],
        apply: list,
    },
    Function {
        name: "NUMBER",
        wants: Kind::Number,
        options: &[
            ("type", Choice::Words(&["cardinal", "ordinal"])),
            ("style", Choice::Words(&["decimal", "percent"])),
            ("useGrouping", Choice::Words(&["true", "false"])),
            ("minimumFractionDigits", Choice::Digits),
            ("maximumFractionDigits", Choice::Digits),
        ],
        apply: number,
    },
];

/// The names of the functions that messages may call.
pub fn names() -> impl Iterator<Item = &'static str> {
    FUNCTIONS.iter().map(|function| function.name)
}

/// The function of this name.
pub(crate) fn find(name: &str) -> Option<&'static Function> {
    FUNCTIONS.iter().find(|function| function.name == name)
}

/// Makes the functions known to a bundle.
pub(crate) fn register(bundle: &mut FluentBundle<FluentResource>) {
    for function in &FUNCTIONS {
        // It fails where the name is taken, and a bundle starts with none.
        let _ = bundle.add_function(function.name, move |positional, named| written(function, positional, named));
    }
}

/// The value of a call, or what was given with the problem behind it.
fn written(function: &Function, positional: &[FluentValue<'_>], named: &FluentArgs<'_>) -> FluentValue<'static> {
    match call(function, positional, named) {
        Ok(value) => value,
        Err(problem) => {
            let raw = positional.first().map(value::raw).unwrap_or_default();
            let words = problem.words(&raw);
            FluentValue::from(format!("{raw}{OPEN}{words}{CLOSE}"))
        }
    }
}

/// The value of a call.
pub(crate) fn call(
    function: &Function,
    positional: &[FluentValue<'_>],
    named: &FluentArgs<'_>,
) -> Result<FluentValue<'static>, Problem> {
    let wanted =
        || Problem { wants: format!("{} wants {}", function.name, function.wants.wanted()), is_of_value: true };
    let given = match positional {
        [given] => given,
        [] => return Err(wanted()),
        _ => return Err(Problem { wants: format!("{} wants one value", function.name), is_of_value: false }),
    };
    if let FluentValue::String(text) = given
        && text.ends_with(CLOSE)
    {
        return Ok(given.into_owned()); // A problem of an inner call, which is told already.
    }
    let of_options = |wants| Problem { wants, is_of_value: false };
    function.check_options(named).map_err(of_options)?;
    (function.apply)(given, named).map_err(|wrong| match wrong {
        Wrong::Value => wanted(),
        Wrong::Option(wants) => of_options(format!("{} {wants}", function.name)),
    })
}

impl Function {
    /// A value of the kind that it takes.
    pub(crate) fn sample(&self) -> FluentValue<'static> {
        sample(self.wants)
    }

    fn check_options(&self, named: &FluentArgs<'_>) -> Result<(), String> {
        for (name, value) in named.iter() {
            let Some((_, choice)) = self.options.iter().find(|(option, _)| *option == name) else {
                let known: Vec<&str> = self.options.iter().map(|(option, _)| *option).collect();
                return Err(format!("{} has no option `{name}`; it has {}", self.name, any_of(&known)));
            };
            if !choice.allows(value) {
                let raw = value::raw(value);
                return Err(format!("{} wants {name} to be {}, not `{raw}`", self.name, choice.words()));
            }
        }
        Ok(())
    }
}

impl Choice {
    fn allows(&self, value: &FluentValue<'_>) -> bool {
        match (self, value) {
            (Self::Words(words), FluentValue::String(text)) => words.contains(&text.as_ref()),
            (Self::Digits, FluentValue::Number(number)) => {
                (0.0..=MOST_DIGITS).contains(&number.value) && number.value.fract() == 0.0
            }
            (Self::Code, FluentValue::String(code)) => currency::is_code(code),
            _ => false,
        }
    }

    fn words(&self) -> String {
        match self {
            Self::Words(words) => any_of(&words.iter().map(|word| format!("\"{word}\"")).collect::<Vec<_>>()),
            Self::Digits => format!("a whole number from 0 to {MOST_DIGITS}"),
            Self::Code => "the code of a currency (ISO 4217) such as \"PHP\"".to_owned(),
        }
    }
}

impl Problem {
    /// What is wrong where this value was given.
    pub(crate) fn words(&self, raw: &str) -> String {
        if self.is_of_value && !raw.is_empty() { format!("{}, not `{raw}`", self.wants) } else { self.wants.clone() }
    }
}

/// The text for readers, and the words of the problems in it.
pub(crate) fn unmarked(text: &str) -> (String, Vec<String>) {
    let mut shown = String::with_capacity(text.len());
    let mut problems: Vec<String> = Vec::new();
    let mut is_problem = false;
    for c in text.chars() {
        match c {
            OPEN => {
                is_problem = true;
                problems.push(String::new());
            }
            CLOSE => is_problem = false,
            c if is_problem => problems.iter_mut().next_back().into_iter().for_each(|words| words.push(c)),
            c => shown.push(c),
        }
    }
    (shown, problems)
}

/// Words of which any will do.
fn any_of<S: AsRef<str>>(words: &[S]) -> String {
    let words: Vec<&str> = words.iter().map(AsRef::as_ref).collect();
    match words.split_last() {
        Some((last, [])) => (*last).to_owned(),
        Some((last, rest)) => format!("{} or {last}", rest.join(", ")),
        None => String::new(),
    }
}

/// A value of a kind, where only the kind is known.
pub(crate) fn sample(kind: Kind) -> FluentValue<'static> {
    match kind {
        Kind::Number => FluentValue::from(1),
        Kind::Date => FluentValue::from("2000-01-01"),
        Kind::Text => FluentValue::from("text"),
        Kind::List => Special::List(vec!["item".to_owned()], Join::Conjunction).into_value(),
    }
}

fn number(value: &FluentValue<'_>, named: &FluentArgs<'_>) -> Result<FluentValue<'static>, Wrong> {
    let mut number = finite(value)?;
    let asks_for_least = named.get("minimumFractionDigits").is_some();
    number.options.merge(named);
    let options = &mut number.options;
    // A literal such as 0.50 brings its decimals along; two of them are not decimals of 50 %.
    if word(named, "style") == Some("percent") && !asks_for_least {
        options.minimum_fraction_digits = options.minimum_fraction_digits.map(|least| least.saturating_sub(2));
    }
    let (least, most) = (options.minimum_fraction_digits, options.maximum_fraction_digits);
    if asks_for_least && most.is_some_and(|most| least.is_some_and(|least| least > most)) {
        return Err(Wrong::Option("wants minimumFractionDigits to be at most maximumFractionDigits"));
    }
    Ok(number.into())
}

fn amount(value: &FluentValue<'_>, named: &FluentArgs<'_>) -> Result<FluentValue<'static>, Wrong> {
    let mut number = finite(value)?;
    number.options.merge(named);
    number.options.style = FluentNumberStyle::Currency;
    if number.options.currency.is_none() {
        return Err(Wrong::Option("wants the option currency: the code of a currency (ISO 4217) such as \"PHP\""));
    }
    Ok(number.into())
}

fn finite(value: &FluentValue<'_>) -> Result<FluentNumber, Wrong> {
    match value {
        FluentValue::Number(number) if number.value.is_finite() => Ok(number.clone()),
        _ => Err(Wrong::Value),
    }
}

fn date(value: &FluentValue<'_>, named: &FluentArgs<'_>) -> Result<FluentValue<'static>, Wrong> {
    let FluentValue::String(text) = value else { return Err(Wrong::Value) };
    let date = PartialDate::parse(text).ok_or(Wrong::Value)?;
    let style = word(named, "dateStyle").and_then(Style::named).unwrap_or(Style::Long);
    Ok(Special::Date(date, style).into_value())
}

fn list(value: &FluentValue<'_>, named: &FluentArgs<'_>) -> Result<FluentValue<'static>, Wrong> {
    match Special::of(value) {
        Some(Special::List(items, _)) if !items.is_empty() => {
            let join = if word(named, "type") == Some("disjunction") { Join::Disjunction } else { Join::Conjunction };
            Ok(Special::List(items.clone(), join).into_value())
        }
        _ => Err(Wrong::Value),
    }
}

fn word<'v>(named: &'v FluentArgs<'v>, option: &'static str) -> Option<&'v str> {
    match named.get(option)? {
        FluentValue::String(text) => Some(text.as_ref()),
        _ => None,
    }
}
