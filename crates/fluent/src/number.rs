//! Numbers in the digits and with the separators of a locale (CLDR, by ICU4X).

use fluent_bundle::{FluentValue, types::FluentNumber};
use icu_decimal::{DecimalFormatter, input::Decimal, options::DecimalFormatterOptions};
use intl_memoizer::Memoizable;
use unic_langid::LanguageIdentifier;

/// ICU4X's formatter as Fluent's memoizer keeps it, one a locale.
struct Numbers(DecimalFormatter);

impl Memoizable for Numbers {
    type Args = ();
    type Error = ();

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        let locale: icu_locale_core::Locale = language.to_string().parse().map_err(|_| ())?;
        DecimalFormatter::try_new(locale.into(), DecimalFormatterOptions::default()).map(Self).map_err(|_| ())
    }
}

/// What Fluent asks for every value that it writes: numbers are ours, everything else is left to it.
pub(crate) fn localized(
    value: &FluentValue<'_>,
    memoizer: &intl_memoizer::concurrent::IntlLangMemoizer,
) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let decimal: Decimal = digits(number).parse().ok()?;
    memoizer.with_try_get::<Numbers, _, _>((), |numbers| numbers.0.format(&decimal).to_string()).ok()
}

fn digits(number: &FluentNumber) -> String {
    number.as_string().into_owned()
}
