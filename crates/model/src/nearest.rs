//! "Did you mean ...?": the names nearest to one that does not exist.

use std::collections::BTreeSet;

use similar::TextDiff;
use unicode_segmentation::UnicodeSegmentation;

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

/// How like two texts must be, in per cent of their words, for one to be what became of the other.
const WORTH_SHOWING: usize = 40;

/// Up to three of `texts` that share most words with `wanted`, as their place in the list and the share in per cent, the
/// most like first; none where nothing comes near. Words count once (the Dice coefficient of their sets).
pub fn likest<'a>(wanted: &str, texts: impl IntoIterator<Item = &'a str>) -> Vec<(usize, usize)> {
    let own = words(wanted);
    let share = |text: &str| {
        let other = words(text);
        let both = own.intersection(&other).count();
        200 * both / (own.len() + other.len()).max(1)
    };
    let scored = texts.into_iter().map(share).enumerate();
    let mut near: Vec<(usize, usize)> = scored.filter(|(_, share)| *share >= WORTH_SHOWING).collect();
    near.sort_by_key(|(at, share)| (std::cmp::Reverse(*share), *at));
    near.truncate(3);
    near
}

fn words(text: &str) -> BTreeSet<String> {
    text.unicode_words().map(str::to_lowercase).collect()
}

/// The share of characters that two texts have in common, in order; 1 for equal texts.
fn likeness(a: &str, b: &str) -> f32 {
    TextDiff::from_chars(a, b).ratio()
}

#[cfg(test)]
mod tests {
    use super::{advice, likest};

    #[test]
    fn proposes_what_is_near() {
        let names = ["nine-pillars", "why-now", "four-levels"];
        assert_eq!(advice("nine-pilars", names).as_deref(), Some("did you mean `nine-pillars`?"));
        assert_eq!(advice("zebra", names), None);
        let texts = ["The wind is strong today", "A mast helps nobody", "The wind was weak today"];
        assert_eq!(likest("The wind was strong today", texts), [(0, 80), (2, 80)]);
    }
}
