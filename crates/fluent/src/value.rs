//! Values as Fluent has them, with the two kinds that it does not know: lists and dates.

use std::borrow::Cow;

use fluent_bundle::FluentValue;
use fluent_bundle::types::FluentType;
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use tafsiri_model::settings;
use unic_langid::LanguageIdentifier;

use crate::date::{PartialDate, Style};
use crate::list::{self, Join};
use crate::number;

/// A value that Fluent itself does not know.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Special {
    /// A list, and how its items belong together.
    List(Vec<String>, Join),
    /// A date, and how much is written of it.
    Date(PartialDate, Style),
}

impl FluentType for Special {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    // What is asked where there is no data for a locale: `localized` comes first.
    fn as_string(&self, _: &intl_memoizer::IntlLangMemoizer) -> Cow<'static, str> {
        self.raw().into()
    }

    fn as_string_threadsafe(&self, _: &IntlLangMemoizer) -> Cow<'static, str> {
        self.raw().into()
    }
}

impl Special {
    /// What it is in a function's hands, if it is one.
    pub(crate) fn of<'v>(value: &'v FluentValue<'_>) -> Option<&'v Self> {
        let FluentValue::Custom(custom) = value else { return None };
        custom.as_ref().as_any().downcast_ref()
    }

    pub(crate) fn into_value(self) -> FluentValue<'static> {
        FluentValue::Custom(Box::new(self))
    }

    fn raw(&self) -> String {
        match self {
            Self::List(items, _) => items.join(", "),
            Self::Date(..) => String::new(),
        }
    }
}

/// A value of a project's files as Fluent has it. A list that no function is asked for is written as a conjunction.
#[allow(clippy::cast_precision_loss)] // Counts above 2^53 do not occur in a training toolkit.
pub(crate) fn of_settings(value: &settings::Value) -> FluentValue<'static> {
    match value {
        settings::Value::Integer(number) => FluentValue::from(*number),
        settings::Value::Decimal(number) => FluentValue::from(*number),
        settings::Value::Text(text) => FluentValue::from(text.clone()),
        settings::Value::List(items) => Special::List(items.clone(), Join::Conjunction).into_value(),
    }
}

/// A value as it is written in a project's files, for readers where a function cannot take it.
pub(crate) fn raw(value: &FluentValue<'_>) -> String {
    match value {
        FluentValue::String(text) => text.clone().into_owned(),
        FluentValue::Number(number) => number.as_string().into_owned(),
        FluentValue::Custom(_) => Special::of(value).map(Special::raw).unwrap_or_default(),
        FluentValue::None | FluentValue::Error => String::new(),
    }
}

/// What Fluent asks for every value that it writes: texts are left to it.
pub(crate) fn localized(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    if let FluentValue::Number(number) = value {
        return number::write(number, memoizer);
    }
    let special = Special::of(value)?;
    let write = |Tongue(locale): &Tongue| match special {
        Special::List(items, join) => list::write(items, locale, *join),
        Special::Date(date, style) => date.write(locale, *style),
    };
    memoizer.with_try_get::<Tongue, _, _>((), write).ok()?
}

/// The memoizer's locale, which it tells nobody but what it constructs.
struct Tongue(icu_locale_core::Locale);

impl Memoizable for Tongue {
    type Args = ();
    type Error = ();

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        number::locale(&language).map(Self)
    }
}
