//! What a result is kept under.

use std::fmt;
use std::hash::Hasher;
use std::io::{self, Read};

/// So much of a file is read at once.
const CHUNK: usize = 256 << 10;

/// The BLAKE3 hash of everything that a result depends on.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key([u8; 32]);

impl Key {
    /// The key of some bytes: what a file holds.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Self(blake3::hash(bytes).into())
    }

    /// The key of what can be read, which is about so many bytes: the same as of them all at once.
    ///
    /// # Errors
    /// When it cannot be read to its end.
    pub fn of_read(mut from: impl Read, about: usize) -> io::Result<Self> {
        let mut hasher = blake3::Hasher::new();
        let mut chunk = vec![0; about.clamp(1, CHUNK)];
        loop {
            match from.read(&mut chunk) {
                Ok(0) => return Ok(Self(hasher.finalize().into())),
                Ok(length) => drop(hasher.update(chunk.get(..length).unwrap_or_default())),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
    }

    /// The key that these bytes are.
    #[must_use]
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// Its 32 bytes.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Display for Key {
    /// 64 hexadecimal digits.
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(to, "{byte:02x}"))
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, to)
    }
}

/// Makes a key of parts. It is a [`Hasher`] too, so a value that derives `Hash` can be a part; such a key may be
/// another one in another build of the tool, since the standard library does not promise the same bytes for ever.
pub struct KeyMaker(blake3::Hasher);

impl KeyMaker {
    /// A key for `purpose`: keys of different purposes are never the same.
    #[must_use]
    pub fn new(purpose: &str) -> Self {
        Self(blake3::Hasher::new()).with(purpose.as_bytes())
    }

    /// With one more part. Parts do not run into each other: `ab`, `c` is not `a`, `bc`.
    #[must_use]
    pub fn with(mut self, part: impl AsRef<[u8]>) -> Self {
        let part = part.as_ref();
        self.0.update(&(part.len() as u64).to_le_bytes()).update(part);
        self
    }

    /// With a value.
    #[must_use]
    pub fn with_value(mut self, value: &impl std::hash::Hash) -> Self {
        value.hash(&mut self);
        self
    }

    /// The key.
    #[must_use]
    pub fn key(&self) -> Key {
        Key(self.0.finalize().into())
    }
}

impl Hasher for KeyMaker {
    fn write(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// The first 64 bits of the key.
    fn finish(&self) -> u64 {
        let mut first = [0_u8; 8];
        first.iter_mut().zip(self.key().as_bytes()).for_each(|(to, from)| *to = *from);
        u64::from_le_bytes(first)
    }
}

#[cfg(test)]
mod tests {
    use super::{Key, KeyMaker};

    #[test]
    fn parts_do_not_run_into_each_other() {
        let key = |parts: &[&str]| parts.iter().fold(KeyMaker::new("t"), |maker, part| maker.with(part)).key();
        assert_ne!(key(&["ab", "c"]), key(&["a", "bc"]));
        assert_ne!(key(&["a"]), key(&["a", ""]));
        assert_ne!(KeyMaker::new("t").key(), KeyMaker::new("u").key());
        assert_eq!(key(&["x"]).to_string().len(), 64);
    }

    #[test]
    fn what_is_read_has_the_key_of_its_bytes() {
        let bytes: Vec<u8> = (0..700_000_u32).flat_map(u32::to_le_bytes).collect();
        for about in [0, 1, 1000, bytes.len(), usize::MAX] {
            let few = bytes.get(..5000).unwrap();
            assert_eq!(Key::of_read(few, about).unwrap(), Key::of(few));
        }
        assert_eq!(Key::of_read(bytes.as_slice(), bytes.len()).unwrap(), Key::of(&bytes));
        assert_eq!(Key::of_read([].as_slice(), 9).unwrap(), Key::of(&[]));
    }

    #[test]
    fn values_are_told_apart() {
        let key = |value: &Option<Vec<&str>>| KeyMaker::new("t").with_value(value).key();
        let all = [None, Some(vec![]), Some(vec![""]), Some(vec!["a", "b"]), Some(vec!["ab"])];
        let keys: std::collections::BTreeSet<Key> = all.iter().map(key).collect();
        assert_eq!(keys.len(), all.len());
        assert_eq!(Key::from_bytes(*Key::of(b"x").as_bytes()), Key::of(b"x"));
    }
}
