//! An entry as it is kept: the bytes behind a check of them and of the key that they are kept under.

use crate::key::{Key, KeyMaker};

/// The first bytes of an entry; the last of them is the version of this layout.
const MAGIC: &[u8; 8] = b"tafsiri\x01";
/// The bytes as they are, and packed with LZ4.
const PLAIN: u8 = 0;
const PACKED: u8 = 1;
const HEAD: usize = MAGIC.len() + 32 + 1;
/// No entry is fetched that is larger, or unpacked to more bytes, whatever it says of itself.
pub(crate) const LARGEST: usize = 1 << 30;

/// The entry for some bytes. They are packed where that makes them smaller by a tenth at least: archives are packed already.
pub(crate) fn sealed(key: &Key, bytes: &[u8]) -> Vec<u8> {
    let packed = lz4_flex::compress_prepend_size(bytes);
    let (kind, held) = if packed.len() < bytes.len() / 10 * 9 { (PACKED, packed.as_slice()) } else { (PLAIN, bytes) };
    let mut entry = Vec::with_capacity(HEAD + held.len());
    entry.extend_from_slice(MAGIC);
    entry.extend_from_slice(check(key, kind, held).as_bytes());
    entry.push(kind);
    entry.extend_from_slice(held);
    entry
}

/// The bytes of an entry; nothing where it is not whole, or is another key's.
pub(crate) fn opened(key: &Key, mut entry: Vec<u8>) -> Option<Vec<u8>> {
    let told = entry.strip_prefix(MAGIC)?.first_chunk::<32>()?;
    let kind = *entry.get(HEAD - 1)?;
    if told != check(key, kind, entry.get(HEAD..)?).as_bytes() {
        return None;
    }
    if kind == PACKED {
        let size = u32::from_le_bytes(*entry.get(HEAD..)?.first_chunk::<4>()?);
        let is_sane = usize::try_from(size).is_ok_and(|size| size <= LARGEST);
        return if is_sane { lz4_flex::decompress_size_prepended(entry.get(HEAD..)?).ok() } else { None };
    }
    entry.drain(..HEAD);
    Some(entry)
}

fn check(key: &Key, kind: u8, held: &[u8]) -> Key {
    KeyMaker::new("entry").with(key.as_bytes()).with([kind]).with(held).key()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{opened, sealed};
    use crate::Key;

    proptest! {
        #[test]
        fn an_entry_gives_its_bytes_back_or_nothing(
            bytes in proptest::collection::vec(0_u8..4, 0..400), at in any::<prop::sample::Index>(), bit in 0_u8..8
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
