//! What was used of late, so that it is not made again. It is bounded: what was not used for long is forgotten.

use std::borrow::Borrow;
use std::collections::BTreeMap;

/// Values by keys, in two shelves: when the young ones weigh enough they become the old ones, and those that were old before
/// are forgotten. What is used becomes young again.
#[derive(Debug)]
pub struct Recent<K, V> {
    limit: usize,
    young: BTreeMap<K, (V, usize)>,
    old: BTreeMap<K, (V, usize)>,
    weight: usize,
}

impl<K: Ord, V: Clone> Recent<K, V> {
    /// One of which each shelf weighs at most `limit`, in the unit of the weights of its values.
    #[must_use]
    pub fn new(limit: usize) -> Self {
        Self { limit, young: BTreeMap::new(), old: BTreeMap::new(), weight: 0 }
    }

    /// The value under a key, if it was used of late.
    pub fn get<Q: Ord + ?Sized>(&mut self, key: &Q) -> Option<V>
    where
        K: Borrow<Q>,
    {
        if let Some((value, _)) = self.young.get(key) {
            return Some(value.clone());
        }
        let (key, (value, weight)) = self.old.remove_entry(key)?;
        self.put(key, value.clone(), weight);
        Some(value)
    }

    /// Keeps a value of this weight.
    pub fn put(&mut self, key: K, value: V, weight: usize) {
        if self.weight + weight > self.limit {
            self.old = std::mem::take(&mut self.young);
            self.weight = 0;
        }
        self.weight += weight;
        self.young.insert(key, (value, weight));
    }
}

#[cfg(test)]
mod tests {
    use super::Recent;

    #[test]
    fn what_is_used_stays_and_what_was_not_used_for_long_is_forgotten() {
        let mut recent = Recent::new(40);
        for n in 0..20 {
            recent.put(n, n * 2, 10);
            assert_eq!(recent.get(&n), Some(n * 2));
            assert_eq!(recent.get(&0), Some(0), "what is used stays");
            assert!(recent.young.len() + recent.old.len() <= 8);
        }
        assert_eq!(recent.get(&2), None);
    }
}
