//! A short name for a text: equal texts have equal fingerprints, on every machine and for ever.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// The first 64 bits of the BLAKE3 hash of a text, written as 16 hexadecimal digits.
///
/// 64 bits keep one line of `sync.toml` readable; among ten million texts two share a fingerprint with a chance of
/// about three in a million.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Fingerprint(u64);

impl Fingerprint {
    /// The fingerprint of `text`.
    #[must_use]
    pub fn of(text: &str) -> Self {
        Self::of_bytes(text.as_bytes())
    }

    /// The fingerprint of a file that is no text.
    #[must_use]
    pub fn of_bytes(bytes: &[u8]) -> Self {
        let mut first = [0_u8; 8];
        for (to, from) in first.iter_mut().zip(blake3::hash(bytes).as_bytes()) {
            *to = *from;
        }
        Self(u64::from_be_bytes(first))
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

impl fmt::Debug for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Fingerprint {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let is_bare = text.len() == 16 && !text.starts_with('+'); // A sign would be read as part of a number.
        u64::from_str_radix(text, 16)
            .ok()
            .filter(|_| is_bare)
            .map(Self)
            .ok_or_else(|| format!("`{text}` is no fingerprint: 16 hexadecimal digits are expected"))
    }
}

impl TryFrom<String> for Fingerprint {
    type Error = String;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Fingerprint> for String {
    fn from(print: Fingerprint) -> Self {
        print.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::Fingerprint;

    #[test]
    fn is_stable_and_reads_back() {
        let print = Fingerprint::of("Hello");
        assert_eq!(print.to_string(), "fbc2b0516ee8744d");
        assert_eq!(print.to_string().parse(), Ok(print));
        assert!("xyz".parse::<Fingerprint>().is_err());
        assert!("+bc2b0516ee8744d".parse::<Fingerprint>().is_err());
    }
}
