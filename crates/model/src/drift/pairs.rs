//! Two lists of texts side by side.

use serde::Serialize;
use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::change::{Mark, marks};

/// A text of the one list beside what stands in its place in the other.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Pair {
    /// In the one; nothing where the other has more.
    pub old: Option<String>,
    /// In the other; nothing where the one has more.
    pub new: Option<String>,
    /// Both as one, word by word.
    pub marks: Vec<Mark>,
}

/// What two lists of texts do not share, in their order. Texts that gave way to each other stand side by side.
#[must_use]
pub fn pairs(old: &[String], new: &[String]) -> Vec<Pair> {
    let mut found = Vec::new();
    for op in capture_diff_slices(Algorithm::Myers, old, new) {
        if matches!(op, DiffOp::Equal { .. }) {
            continue;
        }
        let (from, to) = (old.get(op.old_range()).unwrap_or_default(), new.get(op.new_range()).unwrap_or_default());
        for at in 0..from.len().max(to.len()) {
            let (old, new) = (from.get(at).cloned(), to.get(at).cloned());
            let marks = marks(old.as_deref().unwrap_or_default(), new.as_deref().unwrap_or_default());
            found.push(Pair { old, new, marks });
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::pairs;

    #[test]
    fn what_differs_stands_side_by_side() {
        let list = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
        let found = pairs(&list(&["a", "b", "c"]), &list(&["a", "x", "c", "d"]));
        let told: Vec<(Option<&str>, Option<&str>)> =
            found.iter().map(|pair| (pair.old.as_deref(), pair.new.as_deref())).collect();
        assert_eq!(told, [(Some("b"), Some("x")), (None, Some("d"))]);
        assert!(pairs(&list(&["a"]), &list(&["a"])).is_empty());
    }
}
