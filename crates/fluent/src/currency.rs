//! Amounts of money in the words of a locale (CLDR, by ICU4X's experimental crate).

use std::str::FromStr;

use fixed_decimal::Decimal;
use fluent_bundle::types::FluentNumberCurrencyDisplayStyle as Display;
use icu_decimal::DecimalFormatter;

use icu_decimal::provider::{DecimalDigitsV1, DecimalSymbolsV1};
use icu_experimental::dimension::currency::CurrencyType;
use icu_experimental::dimension::currency::formatter::{CurrencyFormatter, CurrencyFormatterPreferences};
use icu_experimental::dimension::provider::currency::essentials::CurrencyEssentialsV1;
use icu_experimental::dimension::provider::currency::extended::CurrencyExtendedDataV1;
use icu_experimental::dimension::provider::currency::fractions::{
    CurrencyFractions, CurrencyFractionsV1, FractionInfo,
};
use icu_experimental::dimension::provider::currency::no_currency::CurrencyPatternsNoCurrencyV1;
use icu_experimental::dimension::provider::currency::patterns::CurrencyPatternsDataV1;
use icu_experimental::dimension::provider::currency::symbols::{CurrencyDecimalSymbolsV1, CurrencySymbolsV1};
use icu_experimental::provider::Baked;
use icu_locale_core::Locale;
use icu_plurals::provider::PluralsCardinalV1;
use icu_provider::prelude::*;

/// Writes amounts of one currency in one locale.
pub(crate) struct Amounts(CurrencyFormatter<DecimalFormatter>);

impl Amounts {
    /// `display` says how the currency is named; `most_digits` cuts the decimals that it usually has.
    pub(crate) fn new(locale: &Locale, code: &str, display: Display, most_digits: Option<usize>) -> Option<Self> {
        let currency = CurrencyType::from_str(code).ok()?;
        let preferences = CurrencyFormatterPreferences::from(locale);
        let data =
            Data { locale: CurrencyPatternsDataV1::make_locale(preferences.locale_preferences), currency, most_digits };
        let options = Default::default();
        let formatter = match display {
            Display::Symbol => CurrencyFormatter::try_new_symbol_unstable(&data, preferences, currency, options),
            Display::Code => CurrencyFormatter::try_new_code_unstable(&data, preferences, currency, options),
            Display::Name => CurrencyFormatter::try_new_name_unstable(&data, preferences, currency),
        };
        formatter.ok().map(Self)
    }

    /// The amount with its currency.
    pub(crate) fn write(&self, amount: &Decimal) -> String {
        self.0.format_fixed_decimal(amount).to_string()
    }
}

/// Whether this is the ISO 4217 code of a currency: one that CLDR has an English name for.
pub(crate) fn is_code(code: &str) -> bool {
    let attributes = DataMarkerAttributes::try_from_str(code).ok();
    let english = Locale::try_from_str("en").map(|english| DataLocale::from(&english)).unwrap_or_default();
    let found = attributes.map(|attributes| {
        let id = DataIdentifierBorrowed::for_marker_attributes_and_locale(attributes, &english);
        DataProvider::<CurrencyExtendedDataV1>::load(&Baked, silent(DataRequest { id, ..DataRequest::default() }))
    });
    found.is_some_and(|found| found.is_ok())
}

/// ICU4X's own data, with two things put right that its constructors do not offer in 0.7: the pattern that joins an
/// amount and a currency's name is looked up for the locale and not for the root (Chinese has no blank in it, Romanian
/// has "de"), and an amount can have fewer decimals than its currency.
struct Data {
    locale: DataLocale,
    currency: CurrencyType,
    most_digits: Option<usize>,
}

/// A currency without a symbol of its own is no mistake that ICU4X's debug builds need to print.
fn silent(mut request: DataRequest<'_>) -> DataRequest<'_> {
    request.metadata.silent = true;
    request
}

impl DataProvider<CurrencyPatternsDataV1> for Data {
    fn load(&self, request: DataRequest<'_>) -> Result<DataResponse<CurrencyPatternsDataV1>, DataError> {
        Baked.load(DataRequest { id: DataIdentifierBorrowed::for_locale(&self.locale), ..request })
    }
}

impl DataProvider<CurrencyFractionsV1> for Data {
    fn load(&self, request: DataRequest<'_>) -> Result<DataResponse<CurrencyFractionsV1>, DataError> {
        let found: DataResponse<CurrencyFractionsV1> = Baked.load(request)?;
        let Some(most) = self.most_digits.and_then(|most| u8::try_from(most).ok()) else { return Ok(found) };
        let usual = found.payload.get().resolve(self.currency);
        let default = FractionInfo { digits: usual.digits.min(most), ..usual };
        let fractions = CurrencyFractions { fractions: Default::default(), default };
        Ok(DataResponse { payload: DataPayload::from_owned(fractions), ..found })
    }
}

macro_rules! as_it_is {
    ($($marker:ty: $from:expr),* $(,)?) => {
        $(impl DataProvider<$marker> for Data {
            fn load(&self, request: DataRequest<'_>) -> Result<DataResponse<$marker>, DataError> {
                $from.load(silent(request))
            }
        })*
    };
}

as_it_is! {
    CurrencyEssentialsV1: Baked,
    CurrencySymbolsV1: Baked,
    CurrencyExtendedDataV1: Baked,
    CurrencyPatternsNoCurrencyV1: Baked,
    CurrencyDecimalSymbolsV1: Baked,
    DecimalSymbolsV1: icu_decimal::provider::Baked,
    DecimalDigitsV1: icu_decimal::provider::Baked,
    PluralsCardinalV1: icu_plurals::provider::Baked,
}

#[cfg(test)]
mod tests {
    use super::is_code;
    use icu_experimental::dimension::currency::{CurrencyType, formatter::CurrencyFormatter};

    #[test]
    fn codes_are_those_of_currencies() {
        for (code, known) in [
            ("PHP", true),
            ("XOF", true),
            ("KWD", true),
            ("XYZ", false),
            ("php", false),
            ("PESO", false),
            ("", false),
            ("P/P", false),
            ("₱", false),
        ] {
            assert_eq!(is_code(code), known, "{code}");
        }
    }

    #[test]
    fn the_workaround_is_still_needed() {
        let chinese: icu_locale_core::Locale = "zh".parse().unwrap();
        let peso = CurrencyType::try_from_str("PHP").unwrap();
        let names = CurrencyFormatter::try_new_name((&chinese).into(), peso).unwrap();
        let said = names.format_fixed_decimal(&5.into()).to_string();
        assert_eq!(said, "5.00 菲律宾比索", "ICU4X knows the pattern of the locale now: `Data` need not");
    }
}
