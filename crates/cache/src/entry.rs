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

/// A piece of this many bytes tells whether it is worth it to pack all of them.
const SAMPLE: usize = 4096;

/// The entry for some bytes. They are packed where that makes them smaller by a tenth at least: archives are packed already.
pub(crate) fn sealed(key: &Key, bytes: &[u8]) -> Vec<u8> {
    let packed = is_packable(bytes).then(|| lz4_flex::compress_prepend_size(bytes));
    let packed = packed.filter(|packed| is_smaller(packed, bytes));
    let (kind, held) = packed.as_ref().map_or((PLAIN, bytes), |packed| (PACKED, packed.as_slice()));
    let mut entry = Vec::with_capacity(HEAD + held.len());
    entry.extend_from_slice(MAGIC);
    entry.extend_from_slice(check(key, kind, held).as_bytes());
    entry.push(kind);
    entry.extend_from_slice(held);
    entry
}

/// Whether a piece out of the middle becomes smaller.
fn is_packable(bytes: &[u8]) -> bool {
    let at = bytes.len().saturating_sub(SAMPLE) / 2;
    let piece = bytes.get(at..(at + SAMPLE).min(bytes.len())).unwrap_or_default();
    is_smaller(&lz4_flex::compress_prepend_size(piece), piece)
}

fn is_smaller(packed: &[u8], bytes: &[u8]) -> bool {
    packed.len() < bytes.len() / 10 * 9
}

/// Whether an entry is whole and of this key.
pub(crate) fn is_whole(key: &Key, entry: &[u8]) -> bool {
    let parts = || {
        let told = entry.strip_prefix(MAGIC)?.first_chunk::<32>()?;
        Some((told, *entry.get(HEAD - 1)?, entry.get(HEAD..)?))
    };
    parts().is_some_and(|(told, kind, held)| told == check(key, kind, held).as_bytes())
}

/// The bytes of an entry that is whole; nothing where they cannot be unpacked.
pub(crate) fn opened(mut entry: Vec<u8>) -> Option<Vec<u8>> {
    if *entry.get(HEAD - 1)? == PACKED {
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

    use super::{is_whole, opened, sealed};
    use crate::Key;

    proptest! {
        #[test]
        fn an_entry_gives_its_bytes_back_or_nothing(
            bytes in proptest::collection::vec(0_u8..4, 0..9000), at in any::<prop::sample::Index>(), bit in 0_u8..8
        ) {
            let (key, other) = (Key::of(b"a"), Key::of(b"b"));
            let entry = sealed(&key, &bytes);
            prop_assert!(is_whole(&key, &entry) && !is_whole(&other, &entry));
            prop_assert_eq!(opened(entry.clone()), Some(bytes));
            let cut = entry.get(..at.index(entry.len())).unwrap_or_default().to_vec();
            prop_assert!(!is_whole(&key, &cut));
            let mut flipped = entry.clone();
            flipped[at.index(entry.len())] ^= 1 << bit;
            prop_assert!(!is_whole(&key, &flipped));
        }
    }
}
