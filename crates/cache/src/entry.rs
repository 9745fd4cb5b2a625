//! An entry as it is kept: the bytes behind a check of them and of the key that they are kept under.

use crate::key::{Key, KeyMaker};

/// The first bytes of an entry; the last of them is the version of this layout.
const MAGIC: &[u8; 8] = b"tafsiri\x01";
const HEAD: usize = MAGIC.len() + 32;

/// The entry for some bytes.
pub(crate) fn sealed(key: &Key, bytes: &[u8]) -> Vec<u8> {
    let mut entry = Vec::with_capacity(HEAD + bytes.len());
    entry.extend_from_slice(MAGIC);
    entry.extend_from_slice(check(key, bytes).as_bytes());
    entry.extend_from_slice(bytes);
    entry
}

/// The bytes of an entry; nothing where it is not whole, or is another key's.
pub(crate) fn opened(key: &Key, mut entry: Vec<u8>) -> Option<Vec<u8>> {
    let told = entry.strip_prefix(MAGIC)?.first_chunk::<32>()?;
    if told != check(key, entry.get(HEAD..)?).as_bytes() {
        return None;
    }
    entry.drain(..HEAD);
    Some(entry)
}

fn check(key: &Key, bytes: &[u8]) -> Key {
    KeyMaker::new("entry").with(key.as_bytes()).with(bytes).key()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{opened, sealed};
    use crate::Key;

    proptest! {
        #[test]
        fn an_entry_gives_its_bytes_back_or_nothing(
            bytes in proptest::collection::vec(any::<u8>(), 0..200), at in any::<prop::sample::Index>(), bit in 0_u8..8
        ) {
            let (key, other) = (Key::of(b"a"), Key::of(b"b"));
            let entry = sealed(&key, &bytes);
            prop_assert_eq!(opened(&key, entry.clone()), Some(bytes));
            prop_assert_eq!(opened(&other, entry.clone()), None);
            let cut = entry.get(..at.index(entry.len())).unwrap_or_default().to_vec();
            prop_assert_eq!(opened(&key, cut), None);
            let mut flipped = entry.clone();
            flipped[at.index(entry.len())] ^= 1 << bit;
            prop_assert_eq!(opened(&key, flipped), None);
        }
    }
}
