//! Days, as texts.

/// Whether a text is a day of the Gregorian calendar as `YYYY-MM-DD` (ISO 8601).
#[must_use]
pub fn is_day(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let [year, month, day] = parts.as_slice() else { return false };
    if [year.len(), month.len(), day.len()] != [4, 2, 2] || !parts.iter().all(|part| digits(part)) {
        return false;
    }
    let number = |part: &str| part.parse::<u16>().unwrap_or_default();
    (1..=days_in(number(year), number(month))).contains(&number(day))
}

/// The number of a day, by which days can be counted: the first of January of the year 1 has 1. Nothing where the text is
/// no day.
#[must_use]
pub fn day_number(text: &str) -> Option<i64> {
    if !is_day(text) {
        return None;
    }
    let mut parts = text.split('-').filter_map(|part| part.parse::<u16>().ok());
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    let before = i64::from(year) - 1;
    let years = before * 365 + before / 4 - before / 100 + before / 400;
    let months: i64 = (1..month).map(|month| i64::from(days_in(year, month))).sum();
    Some(years + months + i64::from(day))
}

fn days_in(year: u16, month: u16) -> u16 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::{day_number, is_day};

    #[test]
    fn days_can_be_counted() {
        let between = |from, to| day_number(to).zip(day_number(from)).map(|(to, from)| to - from);
        assert_eq!(day_number("0001-01-01"), Some(1));
        assert_eq!(between("2023-12-31", "2024-03-01"), Some(61));
        assert_eq!(between("1900-02-28", "1900-03-01"), Some(1));
        assert_eq!(between("2000-01-01", "2400-01-01"), Some(146_097));
        assert_eq!(day_number("2023-02-29"), None);
    }

    #[test]
    fn days_are_those_of_the_calendar() {
        for good in ["2024-02-29", "2000-02-29", "2026-12-31"] {
            assert!(is_day(good), "{good}");
        }
        for bad in [
            "2023-02-29",
            "1900-02-29",
            "2026-13-01",
            "2026-00-10",
            "2026-1-1",
            "11/23/2026",
            "2026-04-31",
            "today",
            "+026-01-01",
        ] {
            assert!(!is_day(bad), "{bad}");
        }
    }
}
