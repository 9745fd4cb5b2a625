//! Which of several places still stand in order: the longest increasing run of a sequence.

/// The positions, in `values`, of a longest strictly increasing subsequence.
pub(super) fn longest_increasing(values: &[usize]) -> Vec<usize> {
    // For each length, the position of the smallest value that a run of that length can end with.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::with_capacity(values.len());
    let value = |at: usize| values.get(at).copied().unwrap_or_default();
    for at in 0..values.len() {
        let length = ends.partition_point(|end| value(*end) < value(at));
        before.push(length.checked_sub(1).and_then(|shorter| ends.get(shorter).copied()));
        match ends.get_mut(length) {
            Some(end) => *end = at,
            None => ends.push(at),
        }
    }
    let mut run = Vec::with_capacity(ends.len());
    let mut next = ends.last().copied();
    while let Some(at) = next {
        run.push(at);
        next = before.get(at).copied().flatten();
    }
    run.reverse();
    run
}

#[cfg(test)]
mod tests {
    use super::longest_increasing;

    #[test]
    fn finds_a_longest_run() {
        assert_eq!(longest_increasing(&[]), Vec::<usize>::new());
        assert_eq!(longest_increasing(&[3, 0, 1, 2]), [1, 2, 3]);
        assert_eq!(longest_increasing(&[2, 1, 0]), [2]);
        assert_eq!(longest_increasing(&[0, 5, 1, 6, 2, 3]), [0, 2, 4, 5]);
    }
}
