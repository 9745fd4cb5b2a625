//! Dates in the words and the order of a locale (CLDR, by ICU4X), as far as they are known.
//!
//! The calendar is the Gregorian one everywhere: a toolkit's dates are those of its sources.

use std::borrow::Cow;

use icu_calendar::{Date, Gregorian};
use icu_datetime::fieldsets::enums::{CalendarPeriodFieldSet, DateFieldSet};
use icu_datetime::fieldsets::{Y, YM, YMD, YMDE};
use icu_datetime::options::Length;
use icu_datetime::pattern::FixedCalendarDateTimeNames;
use icu_datetime::{DateTimeFormatterPreferences, FixedCalendarDateTimeFormatter};
use icu_locale_core::Locale;
use writeable::TryWriteable;

/// A date in the fields of a field set. A macro, because ICU4X has no common type of field sets without times of day
/// and time zones, whose data would come along.
///
/// ICU4X forgets to load digits for a few patterns, such as that of a month in Portuguese, and its debug builds panic
/// over that (unicode-org/icu4x#6205). So they are loaded here, and the way is taken that can fail.
macro_rules! in_words {
    ($date:expr, $locale:expr, $fields:expr) => {{
        let preferences = DateTimeFormatterPreferences::from($locale);
        let formatter = FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(preferences, $fields).ok()?;
        let pattern = formatter.format($date).pattern();
        let mut names = FixedCalendarDateTimeNames::from_formatter(preferences, formatter);
        names.include_decimal_formatter().ok()?;
        names.with_pattern_unchecked(&pattern).format($date).try_write_to_string().ok().map(Cow::into_owned)
    }};
}

/// A day, or the month or the year where no more is known.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct PartialDate {
    first_day: Date<Gregorian>,
    precision: Precision,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Precision {
    Year,
    Month,
    Day,
}

/// How much is written of a date: the `dateStyle` of ECMA-402.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Style {
    Full,
    Long,
    Medium,
    Short,
}

impl Style {
    pub(crate) fn named(name: &str) -> Option<Self> {
        match name {
            "full" => Some(Self::Full),
            "long" => Some(Self::Long),
            "medium" => Some(Self::Medium),
            "short" => Some(Self::Short),
            _ => None,
        }
    }
}

impl PartialDate {
    /// Reads `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let year = digits(parts.next()?, 4)?;
        let month = parts.next().map(|part| digits(part, 2));
        let day = parts.next().map(|part| digits(part, 2));
        let (precision, month, day) = match (month, day, parts.next()) {
            (None, None, None) => (Precision::Year, 1, 1),
            (Some(month), None, None) => (Precision::Month, month?, 1),
            (Some(month), Some(day), None) => (Precision::Day, month?, day?),
            _ => return None,
        };
        let (month, day) = (u8::try_from(month).ok()?, u8::try_from(day).ok()?);
        let first_day = Date::try_new_gregorian(i32::from(year), month, day).ok().filter(|_| year > 0)?;
        Some(Self { first_day, precision })
    }

    /// The date as readers of a locale write it.
    pub(crate) fn write(&self, locale: &Locale, style: Style) -> Option<String> {
        let length = match style {
            Style::Full | Style::Long => Length::Long,
            Style::Medium => Length::Medium,
            Style::Short => Length::Short,
        };
        // The short forms of a month and of a year, `5/26` and `’26` in English, would be taken for something else.
        let period = if length == Length::Short { Length::Medium } else { length };
        let date = &self.first_day;
        match self.precision {
            Precision::Year => in_words!(date, locale, CalendarPeriodFieldSet::Y(Y::for_length(period))),
            Precision::Month => in_words!(date, locale, CalendarPeriodFieldSet::YM(YM::for_length(period))),
            Precision::Day if style == Style::Full => {
                in_words!(date, locale, DateFieldSet::YMDE(YMDE::for_length(length)))
            }
            Precision::Day => in_words!(date, locale, DateFieldSet::YMD(YMD::for_length(length))),
        }
    }
}

/// A part of a date: so many ASCII digits and nothing else.
fn digits(part: &str, length: usize) -> Option<u16> {
    (part.len() == length && part.bytes().all(|b| b.is_ascii_digit())).then(|| part.parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::{PartialDate, Style};

    #[test]
    fn only_dates_are_dates() {
        for (text, is_date) in [
            ("2026-05-01", true),
            ("2026-05", true),
            ("2026", true),
            ("0987-01-31", true),
            ("2024-02-29", true),
            ("2026-02-29", false),
            ("2026-13", false),
            ("2026-00", false),
            ("2026-5-1", false),
            ("26-05-01", false),
            ("0000", false),
            ("2026-05-01T10:00", false),
            ("2026-05-01-", false),
            ("-2026", false),
            ("+026", false),
            ("٢٠٢٦", false),
            ("1 May 2026", false),
            ("", false),
        ] {
            assert_eq!(PartialDate::parse(text).is_some(), is_date, "{text}");
        }
    }

    #[test]
    fn every_locale_can_write_every_date() {
        let locales = "ar ar-EG bn bo de en en-GB es fa fr ha hi id ja km ko lo my ne pa pt pt-BR pt-PT ps ru sd sw \
                       ta th ti tr uk ur vi yo zh zh-Hant zu und";
        for locale in locales.split_whitespace() {
            let locale = locale.parse().unwrap();
            for date in ["2026-05-01", "2026-05", "2026", "0987-12-31"] {
                for style in [Style::Full, Style::Long, Style::Medium, Style::Short] {
                    let written = PartialDate::parse(date).unwrap().write(&locale, style);
                    assert!(written.is_some_and(|text| !text.is_empty()), "{locale} {date} {style:?}");
                }
            }
        }
    }
}
