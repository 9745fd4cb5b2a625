//! Two versions of one text as one: what each changed is taken over where the two do not touch.

use std::ops::Range;

use similar::{Algorithm, DiffOp, capture_diff_slices};

/// A word with the blanks behind it; only the word counts when texts are compared.
#[derive(Clone, Copy, Debug)]
struct Word<'t> {
    word: &'t str,
    blanks: &'t str,
}

impl PartialEq for Word<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.word == other.word
    }
}

impl Eq for Word<'_> {}

impl std::hash::Hash for Word<'_> {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.word.hash(state);
    }
}

impl PartialOrd for Word<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Word<'_> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.word.cmp(other.word)
    }
}

/// Words of the old text that gave way to words of a new one.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Change {
    old: Range<usize>,
    new: Range<usize>,
}

/// What became of `then` in `now` and in `ours`, as one text that has both; nothing where they changed the same words or
/// words side by side. Blanks and line ends are those of `ours`.
#[must_use]
pub fn merge(then: &str, now: &str, ours: &str) -> Option<String> {
    let (old, theirs, own) = (words(then), words(now), words(ours));
    let (their_changes, own_changes) = (changes(&old, &theirs), changes(&old, &own));
    let both = |a: &Change, b: &Change| a.old == b.old && theirs.get(a.new.clone()) == own.get(b.new.clone());
    let touch = |a: &Change, b: &Change| a.old.start <= b.old.end && b.old.start <= a.old.end;
    let fresh: Vec<&Change> =
        their_changes.iter().filter(|change| !own_changes.iter().any(|other| both(change, other))).collect();
    if fresh.iter().any(|change| own_changes.iter().any(|other| touch(change, other))) {
        return None;
    }
    let mut out = String::new();
    let mut at = 0;
    for change in fresh {
        let place = place_in(&own_changes, change.old.start);
        push(&mut out, own.get(at..place).unwrap_or_default());
        push(&mut out, theirs.get(change.new.clone()).unwrap_or_default());
        at = place + change.old.len();
    }
    push(&mut out, own.get(at..).unwrap_or_default());
    Some(out.trim_end_matches([' ', '\t']).to_owned())
}

fn words(text: &str) -> Vec<Word<'_>> {
    let mut found = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
        let (word, behind) = rest.split_at(end);
        let blanks = behind.find(|c: char| !c.is_whitespace()).unwrap_or(behind.len());
        let (blanks, behind) = behind.split_at(blanks);
        found.push(Word { word, blanks });
        rest = behind;
    }
    found
}

fn changes(old: &[Word<'_>], new: &[Word<'_>]) -> Vec<Change> {
    let change = |op: &DiffOp| match op {
        DiffOp::Equal { .. } => None,
        op => Some(Change { old: op.old_range(), new: op.new_range() }),
    };
    capture_diff_slices(Algorithm::Myers, old, new).iter().filter_map(change).collect()
}

/// Where a place of the old text is in a new one.
fn place_in(changes: &[Change], old: usize) -> usize {
    let before = changes.iter().rev().find(|change| change.old.end <= old);
    before.map_or(old, |change| change.new.end + (old - change.old.end))
}

fn push(out: &mut String, words: &[Word<'_>]) {
    for word in words {
        if !out.is_empty() && !out.ends_with(char::is_whitespace) && !word.word.is_empty() {
            out.push(' ');
        }
        out.push_str(word.word);
        out.push_str(word.blanks);
    }
}

#[cfg(test)]
mod tests {
    use super::merge;
    use proptest::prelude::*;

    #[test]
    fn changes_that_do_not_touch_are_both_there() {
        for (then, now, ours, merged) in [
            ("a b c d e f", "a X c d e f", "a b c d Y f", Some("a X c d Y f")),
            ("a b c d e f", "a c d e f", "a b c d e f g", Some("a c d e f g")),
            ("a b c d e f", "a b c d e f g", "z\na b c d e f", Some("z\na b c d e f g")),
            ("a b c", "a X c", "a X c", Some("a X c")),
            ("a b c", "a X c", "a Y c", None),
            ("a b c", "a X c", "a b Y", None),
            ("a b", "a x b", "a y b", None),
            ("Send it. Wait.", "Send it. Wait.", "Send it\nto us. Wait.", Some("Send it\nto us. Wait.")),
        ] {
            assert_eq!(merge(then, now, ours).as_deref(), merged, "{then} / {now} / {ours}");
        }
    }

    proptest! {
        #[test]
        fn one_side_alone_is_taken_as_it_is(then in "[ab ]{0,12}", other in "[ab ]{0,12}") {
            let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
            prop_assert_eq!(merge(&then, &then, &other).map(|text| plain(&text)), Some(plain(&other)));
            prop_assert_eq!(merge(&then, &other, &then).map(|text| plain(&text)), Some(plain(&other)));
        }

        #[test]
        fn no_word_of_ours_is_lost(then in "[abc ]{0,16}", now in "[abc ]{0,16}", ours in "[abcxyz ]{0,16}") {
            if let Some(merged) = merge(&then, &now, &ours) {
                for word in ours.split_whitespace().filter(|word| !then.split_whitespace().any(|old| old == *word)) {
                    prop_assert!(merged.split_whitespace().any(|other| other == word), "{} in {}", word, merged);
                }
            }
        }
    }
}
