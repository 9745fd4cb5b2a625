//! Numbers in the digits and with the separators of a locale (CLDR, by ICU4X).

use fixed_decimal::{Decimal, Sign, SignedRoundingMode, UnsignedRoundingMode};
use fluent_bundle::types::{FluentNumber, FluentNumberCurrencyDisplayStyle, FluentNumberStyle};
use icu_decimal::DecimalFormatter;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_experimental::dimension::percent::formatter::PercentFormatter;
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

use crate::currency::Amounts;

/// The number as readers of the memoizer's locale write it.
pub(crate) fn write(number: &FluentNumber, memoizer: &IntlLangMemoizer) -> Option<String> {
    let decimal = shaped(number)?;
    let options = &number.options;
    let grouping = options.use_grouping;
    match options.style {
        FluentNumberStyle::Decimal => {
            memoizer.with_try_get::<Numbers, _, _>((grouping,), |numbers| numbers.0.format(&decimal).to_string()).ok()
        }
        FluentNumberStyle::Percent => memoizer
            .with_try_get::<Percents, _, _>((grouping,), |percents| percents.0.format(&decimal).to_string())
            .ok(),
        FluentNumberStyle::Currency => {
            let code = options.currency.clone()?;
            let arguments = (code, options.currency_display, options.maximum_fraction_digits);
            memoizer.with_try_get::<Money, _, _>(arguments, |money| money.0.write(&decimal)).ok()
        }
    }
}

/// The digits that are written: times a hundred for per cent, rounded and filled up as the options say. Without
/// options a number keeps the decimals that it has.
pub(crate) fn shaped(number: &FluentNumber) -> Option<Decimal> {
    let mut decimal: Decimal = number.value.to_string().parse().ok()?;
    let options = &number.options;
    match options.style {
        FluentNumberStyle::Decimal => {}
        FluentNumberStyle::Percent => {
            decimal.multiply_pow10(2);
            decimal.absolute.trim_start();
        }
        // The currency says how many decimals its amounts have.
        FluentNumberStyle::Currency => return Some(decimal),
    }
    let most = options.maximum_fraction_digits;
    if let Some(most) = most {
        let half_up = SignedRoundingMode::Unsigned(UnsignedRoundingMode::HalfExpand);
        decimal.round_with_mode(-i16::try_from(most).ok()?, half_up);
        decimal.absolute.trim_end();
    }
    if let Some(least) = options.minimum_fraction_digits {
        decimal.absolute.pad_end(-i16::try_from(least.min(most.unwrap_or(least))).ok()?);
    }
    if decimal.absolute.is_zero() {
        decimal.set_sign(Sign::None); // What is rounded to nothing is not below it.
    }
    Some(decimal)
}

/// ICU4X's formatters as Fluent's memoizer keeps them. Their argument is whether digits are grouped.
struct Numbers(DecimalFormatter);
struct Percents(PercentFormatter<DecimalFormatter>);
/// The arguments are the currency, how it is named, and the most decimals.
struct Money(Amounts);

impl Memoizable for Numbers {
    type Args = (bool,);
    type Error = ();

    fn construct(language: LanguageIdentifier, (grouping,): (bool,)) -> Result<Self, ()> {
        digits(&locale(&language)?, grouping).map(Self)
    }
}

impl Memoizable for Percents {
    type Args = (bool,);
    type Error = ();

    fn construct(language: LanguageIdentifier, (grouping,): (bool,)) -> Result<Self, ()> {
        let locale = locale(&language)?;
        let digits = digits(&locale, grouping)?;
        PercentFormatter::try_new_with_decimal_formatter((&locale).into(), digits, Default::default())
            .map(Self)
            .map_err(|_| ())
    }
}

impl Memoizable for Money {
    type Args = (String, FluentNumberCurrencyDisplayStyle, Option<usize>);
    type Error = ();

    fn construct(language: LanguageIdentifier, (code, display, most): Self::Args) -> Result<Self, ()> {
        Amounts::new(&locale(&language)?, &code, display, most).map(Self).ok_or(())
    }
}

/// Fluent's locale as ICU4X has it.
pub(crate) fn locale(language: &LanguageIdentifier) -> Result<icu_locale_core::Locale, ()> {
    language.to_string().parse().map_err(|_| ())
}

fn digits(locale: &icu_locale_core::Locale, grouping: bool) -> Result<DecimalFormatter, ()> {
    let strategy = if grouping { GroupingStrategy::Auto } else { GroupingStrategy::Never };
    DecimalFormatter::try_new(locale.into(), DecimalFormatterOptions::from(strategy)).map_err(|_| ())
}
