//! Figures with a source and a date.

use tafsiri_model::day::is_day;
use tafsiri_model::settings::Fact;

/// What is wrong with a figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FactProblem {
    /// It is no longer good.
    Expired,
    /// This is no day of the form `YYYY-MM-DD`.
    NoDay(String),
    /// It names no source.
    NoSource,
    /// It is good up to a day before that of which it tells.
    Backwards,
}

/// What is wrong with a figure on a day, given as `YYYY-MM-DD`.
#[must_use]
pub fn check_fact(fact: &Fact, today: &str) -> Option<FactProblem> {
    let no_day = [&fact.date, &fact.expires].into_iter().find(|day| !day.is_empty() && !is_day(day));
    if let Some(day) = no_day {
        Some(FactProblem::NoDay(day.clone()))
    } else if fact.date.is_empty() {
        Some(FactProblem::NoDay(String::new()))
    } else if fact.source.trim().is_empty() {
        Some(FactProblem::NoSource)
    } else if fact.expires.is_empty() {
        None
    } else if fact.expires < fact.date {
        Some(FactProblem::Backwards)
    } else {
        // Days of this form are in the order of their letters.
        (fact.expires.as_str() <= today).then_some(FactProblem::Expired)
    }
}

#[cfg(test)]
mod tests {
    use super::{FactProblem, check_fact, is_day};
    use tafsiri_model::settings::Fact;

    #[test]
    fn figures_grow_old() {
        let fact = |source: &str, date: &str, expires: &str| Fact {
            source: source.into(),
            date: date.into(),
            expires: expires.into(),
        };
        let today = "2026-11-25";
        for (fact, problem) in [
            (fact("A", "2024-01-31", "2026-11-26"), None),
            (fact("A", "2024-01-31", "2026-11-25"), Some(FactProblem::Expired)),
            (fact("A", "2024-01-31", ""), None),
            (fact(" ", "2024-01-31", ""), Some(FactProblem::NoSource)),
            (fact("A", "2024-02-30", ""), Some(FactProblem::NoDay("2024-02-30".into()))),
            (fact("A", "", ""), Some(FactProblem::NoDay(String::new()))),
            (fact("A", "2024-01-31", "2023-01-31"), Some(FactProblem::Backwards)),
        ] {
            assert_eq!(check_fact(&fact, today), problem, "{fact:?}");
        }
        assert!(is_day("2024-02-29") && !is_day("2023-02-29") && !is_day("2023-2-9") && !is_day("x"));
    }
}
