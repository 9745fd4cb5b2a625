//! Which layer wins. Nowhere else in the project is that decided.
//!
//! Layers stand in a list from the base upwards. For a term, the reader's own locale comes before a higher layer's
//! text in a foreign one: a general phrase in French serves a French reader better than an exact one in English.

/// The winner among layers, lowest first: the highest that has something.
pub fn highest<T>(layers: impl DoubleEndedIterator<Item = Option<T>>) -> Option<T> {
    layers.rev().flatten().next()
}

/// The winner among locales and layers: the first locale of the fallback chain in which any layer has something, and
/// in it the highest such layer. Gives the locale's place in the chain with it.
pub fn best<T>(locales: usize, layers: usize, get: impl Fn(usize, usize) -> Option<T>) -> Option<(usize, T)> {
    (0..locales).find_map(|locale| highest((0..layers).map(|layer| get(locale, layer))).map(|found| (locale, found)))
}

#[cfg(test)]
mod tests {
    use super::best;

    #[test]
    fn own_language_first_then_the_highest_layer() {
        let has =
            |pairs: &'static [(usize, usize)]| move |l: usize, y: usize| pairs.contains(&(l, y)).then_some((l, y));
        assert_eq!(best(2, 2, has(&[(0, 0), (1, 1)])), Some((0, (0, 0))));
        assert_eq!(best(2, 2, has(&[(0, 0), (0, 1), (1, 1)])), Some((0, (0, 1))));
        assert_eq!(best(2, 2, has(&[(1, 0)])), Some((1, (1, 0))));
        assert_eq!(best(2, 2, has(&[])), None::<(usize, (usize, usize))>);
    }
}
