//! What kinds of values functions tell apart.

use std::fmt;

use tafsiri_model::settings;

use crate::date::PartialDate;

/// What a variable's value is, as far as functions tell values apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A number.
    Number,
    /// A text that is a date: `2026-05-01`, `2026-05` or `2026`.
    Date,
    /// Any other text.
    Text,
    /// A list of texts.
    List,
}

impl Kind {
    /// The kind of a value.
    #[must_use]
    pub fn of(value: &settings::Value) -> Self {
        match value {
            settings::Value::Integer(_) | settings::Value::Decimal(_) => Self::Number,
            settings::Value::Text(text) if PartialDate::parse(text).is_some() => Self::Date,
            settings::Value::Text(_) => Self::Text,
            settings::Value::List(_) => Self::List,
        }
    }

    /// What a function that wants it asks for.
    pub(crate) fn wanted(self) -> &'static str {
        match self {
            Self::Number => "a number, written without quotation marks",
            Self::Date => "a date as text: YYYY-MM-DD, YYYY-MM or YYYY",
            Self::Text => "a text",
            Self::List => "a list of texts with at least one item",
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Number => "a number",
            Self::Date => "a date as text",
            Self::Text => "a text that is no date",
            Self::List => "a list",
        })
    }
}
