//! The SHA-256 of a file: what tells machines that a package came whole.

use std::fmt;

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use sha2::{Digest, Sha256};

/// The SHA-256 of some bytes (FIPS 180-4). In JSON it is written as 64 hexadecimal digits, as `sha256sum` has it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Sum([u8; 32]);

/// A sum of what comes piece by piece.
pub(crate) struct SumMaker(Sha256);

impl SumMaker {
    pub(crate) fn add(&mut self, piece: &[u8]) {
        self.0.update(piece);
    }

    pub(crate) fn sum(self) -> Sum {
        Sum(self.0.finalize().into())
    }
}

const DIGITS: &[u8; 16] = b"0123456789abcdef";

impl Sum {
    pub(crate) fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }

    /// The sum of nothing yet.
    pub(crate) fn maker() -> SumMaker {
        SumMaker(Sha256::new())
    }

    fn parse(text: &str) -> Option<Self> {
        let mut sum = [0; 32];
        let pairs = text.as_bytes().chunks_exact(2);
        if text.len() != 64 {
            return None;
        }
        for (byte, pair) in sum.iter_mut().zip(pairs) {
            let digit = |at: usize| char::from(*pair.get(at)?).to_digit(16);
            *byte = u8::try_from(digit(0)? * 16 + digit(1)?).ok()?;
        }
        Some(Self(sum))
    }
}

impl fmt::Display for Sum {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digit = |value: u8| DIGITS.get(usize::from(value)).copied().unwrap_or(b'?');
        let mut text = [0; 64];
        for (pair, byte) in text.chunks_exact_mut(2).zip(self.0) {
            pair.copy_from_slice(&[digit(byte >> 4), digit(byte & 15)]);
        }
        to.write_str(std::str::from_utf8(&text).unwrap_or_default())
    }
}

impl Serialize for Sum {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        if to.is_human_readable() { to.collect_str(self) } else { self.0.serialize(to) }
    }
}

impl<'de> Deserialize<'de> for Sum {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        if !from.is_human_readable() {
            return <[u8; 32]>::deserialize(from).map(Self);
        }
        let text = String::deserialize(from)?;
        Self::parse(&text).ok_or_else(|| D::Error::custom(format!("`{text}` is no SHA-256")))
    }
}

#[cfg(test)]
mod tests {
    use super::Sum;

    #[test]
    fn a_sum_is_written_as_sha256sum_writes_it_and_read_back() {
        let sum = Sum::of(b"abc");
        let json = "\"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad\"";
        assert_eq!(serde_json::to_string(&sum).unwrap(), json);
        assert_eq!(serde_json::from_str::<Sum>(json).unwrap(), sum);
        assert_eq!(postcard::from_bytes::<Sum>(&postcard::to_allocvec(&sum).unwrap()).unwrap(), sum);
        for bad in ["\"\"", "\"ba78\"", "\"zz7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad\""] {
            assert!(serde_json::from_str::<Sum>(bad).is_err(), "{bad}");
        }
    }
}
