//! Numbers: mistyped, lost, in other digits, at another scale.

use std::ops::Range;

use super::super::bed::{Bed, Good};
use super::super::edit::{numbers, one, put, swap_any};
use super::Group::Facts;
use super::{Kind, kind, plain};

const NUMBER: &[&str] = &["facts/number", "facts/date"];

pub(super) const KINDS: &[Kind] = &[
    kind(Facts, "another digit", NUMBER, |good, _| number(good, 1, |text| Some(other_digit(text, 1)))),
    kind(Facts, "two digits that changed places", NUMBER, |good, _| number(good, 2, transposed)),
    kind(Facts, "a digit too few", NUMBER, |good, _| {
        number(good, 2, |text| Some(text.get(..text.len() - 1)?.trim_end_matches([',', '.']).to_owned()))
    }),
    kind(Facts, "a digit too many", NUMBER, |good, _| {
        number(good, 2, |text| {
            let is_decimal =
                text.rsplit([',', '.']).next().is_some_and(|rest| rest.len() < 3 && rest.len() < text.len());
            (!is_decimal).then(|| format!("{text}0"))
        })
    }),
    kind(Facts, "a number lost", NUMBER, lost),
    kind(Facts, "a number added", NUMBER, |good, _| {
        plain(good, |value| (!value.contains("37")).then(|| format!("{value} (37)")))
    }),
    kind(Facts, "the year after", NUMBER, |good, _| {
        number(good, 4, |text| {
            let year: u32 = text.parse().ok()?;
            (1900..2100).contains(&year).then(|| (year + 1).to_string())
        })
    }),
    kind(Facts, "the decimal sign moved", NUMBER, |good, _| {
        number(good, 2, |text| {
            let (whole, rest) = text.split_once([',', '.']).filter(|(_, rest)| rest.len() < 3)?;
            let sign = text.get(whole.len()..whole.len() + 1)?;
            let digits = format!("{whole}{rest}");
            let other = if digits.len() > 2 && whole.len() > 1 { 1 } else { digits.len() };
            put(&digits, &(other..other), if other < digits.len() { sign } else { "" })
        })
    }),
    kind(Facts, "the decimals lost", NUMBER, |good, _| {
        number(good, 2, |text| {
            let (whole, rest) = text.split_once([',', '.']).filter(|(_, rest)| rest.len() < 3)?;
            (!rest.trim_matches('0').is_empty()).then(|| whole.to_owned())
        })
    }),
    kind(Facts, "a mistake in other digits", NUMBER, in_other_digits),
    kind(Facts, "the thousands of English copied", &["facts/separator", "facts/number"], english_thousands),
    kind(Facts, "another scale", NUMBER, other_scale),
    kind(Facts, "the scale lost", NUMBER, scale_lost),
    kind(Facts, "another time of the day", NUMBER, |good, _| {
        plain(good, |value| {
            swap_any(value, good, &[("17:00", "7:00"), ("16:30", "16:50"), ("10:15", "10:50"), ("8:30", "8:50")])
        })
    }),
];

/// Changes one number of at least so many digits.
fn number(good: &Good, digits: usize, to: impl Fn(&str) -> Option<String>) -> Option<String> {
    plain(good, |value| {
        let long = |place: &Range<usize>| {
            value.get(place.clone()).is_some_and(|text| text.bytes().filter(u8::is_ascii_digit).count() >= digits)
        };
        let changed: Vec<(Range<usize>, String)> = numbers(value)
            .into_iter()
            .filter(long)
            .filter_map(|place| Some((place.clone(), to(value.get(place)?)?)))
            .collect();
        let (place, text) = one(&changed, good)?;
        put(value, &place, &text)
    })
}

/// With the last digit counted on.
fn other_digit(text: &str, by: u8) -> String {
    let mut digits: Vec<char> = text.chars().collect();
    if let Some(last) = digits.last_mut() {
        let digit = u8::try_from(last.to_digit(10).unwrap_or_default()).unwrap_or_default();
        *last = char::from(b'0' + (digit + by) % 10);
    }
    digits.into_iter().collect()
}

fn transposed(text: &str) -> Option<String> {
    let mut digits: Vec<char> = text.chars().collect();
    let at = (0..digits.len().checked_sub(1)?).rev().find(|at| {
        let is_digit = |at: usize| digits.get(at).is_some_and(char::is_ascii_digit);
        is_digit(*at) && is_digit(at + 1) && digits.get(*at) != digits.get(at + 1)
    })?;
    digits.swap(at, at + 1);
    Some(digits.into_iter().collect())
}

/// A number with the blank behind it. That the source says it in digits is seen in its text.
fn lost(good: &Good, _: &Bed) -> Option<String> {
    plain(good, |value| {
        let places: Vec<Range<usize>> = numbers(value)
            .into_iter()
            .filter(|place| {
                value
                    .get(place.clone())
                    .is_some_and(|text| text != "1" && text != "00" && good.source_text.contains(text))
            })
            .collect();
        let place = one(&places, good)?;
        let behind = value.get(place.end..)?;
        let blank = behind.chars().next().filter(|c| c.is_whitespace()).map_or(0, char::len_utf8);
        put(value, &(place.start..place.end + blank), "").filter(|rest| rest.chars().any(char::is_alphabetic))
    })
}

/// Full-width digits in Chinese and Russian, Arabic-Indic ones in Arabic, with the last one wrong.
fn in_other_digits(good: &Good, _: &Bed) -> Option<String> {
    let zero = match good.language() {
        "ar" => '\u{660}',
        "zh" => '\u{ff10}',
        _ => return None,
    };
    number(good, 2, |text| {
        let wrong = other_digit(text, 1);
        let written = |c: char| c.to_digit(10).and_then(|digit| char::from_u32(u32::from(zero) + digit)).unwrap_or(c);
        Some(wrong.chars().map(written).collect())
    })
}

/// `12,700` where a comma parts decimals.
fn english_thousands(good: &Good, _: &Bed) -> Option<String> {
    // Spanish has both commas, by country.
    let has_comma = matches!(good.language(), "fr" | "ru");
    has_comma.then_some(())?;
    number(good, 4, |text| {
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        let head = digits.len().checked_sub(3)?;
        let english = put(&digits, &(head..head), ",")?;
        good.source_text.contains(&english).then_some(english)
    })
}

fn other_scale(good: &Good, _: &Bed) -> Option<String> {
    let changes: &[(&str, &str)] = match good.language() {
        "fr" => &[("millions", "milliards"), ("milliards", "millions"), ("million ", "milliard ")],
        "es" => &[("millones", "billones"), ("millón", "billón")],
        "ru" => &[("миллион", "миллиард"), ("миллиард", "миллион"), ("млн", "млрд"), ("млрд", "млн")],
        "ar" => &[("مليون", "مليار"), ("ملايين", "مليارات"), ("مليار", "مليون")],
        _ => &[("万", "亿"), ("亿", "万")],
    };
    beside_number(good, changes)
}

fn scale_lost(good: &Good, _: &Bed) -> Option<String> {
    let changes: &[(&str, &str)] = match good.language() {
        "fr" => &[("millions de ", ""), ("millions d’", ""), ("milliards de ", ""), ("million de ", "")],
        "es" => &[("millones de ", ""), ("millón de ", "")],
        "ru" => &[("миллиона ", ""), ("миллионов ", ""), ("миллиарда ", ""), ("млн ", "")],
        "ar" => &[("مليون ", ""), ("ملايين ", ""), ("مليار ", "")],
        _ => &[("万", ""), ("亿", "")],
    };
    beside_number(good, changes)
}

/// Changes what stands directly behind a number.
fn beside_number(good: &Good, changes: &[(&str, &str)]) -> Option<String> {
    plain(good, |value| {
        let mut changed: Vec<(Range<usize>, &str)> = Vec::new();
        for number in numbers(value) {
            let behind = value.get(number.end..)?;
            let start = value.len() - behind.trim_start().len();
            let rest = value.get(start..)?;
            let fitting = changes.iter().filter(|(what, _)| rest.starts_with(what));
            changed.extend(fitting.map(|(what, with)| (start..start + what.len(), *with)));
        }
        let (place, with) = one(&changed, good)?;
        put(value, &place, with)
    })
}
