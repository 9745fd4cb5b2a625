//! "Did you mean ...?": the names nearest to one that does not exist.

use similar::TextDiff;

/// How like two texts must be, from 0 to 1, to be worth proposing.
const WORTH_PROPOSING: f32 = 0.55;

/// Up to three of `candidates`, most like `wanted` first; none where nothing comes near.
pub fn nearest<'a>(wanted: &str, candidates: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let mut scored: Vec<(f32, &str)> = candidates
        .into_iter()
        .map(|candidate| (likeness(wanted, candidate), candidate))
        .filter(|(score, _)| *score >= WORTH_PROPOSING)
        .collect();
    scored.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(b.1)));
    scored.into_iter().take(3).map(|(_, name)| name).collect()
}

/// The same as an advice: "did you mean `a` or `b`?".
pub fn advice<'a>(wanted: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let quoted: Vec<String> = nearest(wanted, candidates).iter().map(|name| format!("`{name}`")).collect();
    (!quoted.is_empty()).then(|| format!("did you mean {}?", quoted.join(" or ")))
}

/// The share of characters that two texts have in common, in order; 1 for equal texts.
fn likeness(a: &str, b: &str) -> f32 {
    TextDiff::from_chars(a, b).ratio()
}

#[cfg(test)]
mod tests {
    use super::advice;

    #[test]
    fn proposes_what_is_near() {
        let names = ["nine-pillars", "why-now", "four-levels"];
        assert_eq!(advice("nine-pilars", names).as_deref(), Some("did you mean `nine-pillars`?"));
        assert_eq!(advice("zebra", names), None);
    }
}
