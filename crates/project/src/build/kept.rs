//! Packages as the cache keeps them: each under the key of the value that it was made of.

use serde::{Deserialize, Serialize, Serializer};
use tafsiri_cache::{Cache, Key};
use tafsiri_model::Diagnostic;
use tafsiri_package::module::Made;

use super::receipt::Told;

/// Bytes that are kept as they are, and read where they stand.
#[derive(Deserialize)]
#[serde(transparent)]
pub(super) struct Bytes<'b>(pub(super) &'b [u8]);

impl Serialize for Bytes<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_bytes(self.0)
    }
}

/// A package as it is kept: what was told of it, and its file.
#[derive(Deserialize, Serialize)]
pub(super) struct Kept<'k> {
    told: Vec<Told>,
    #[serde(borrow)]
    pub(super) bytes: Bytes<'k>,
}

impl<'k> Kept<'k> {
    /// Reads what the cache gave.
    pub(super) fn read(entry: &'k [u8]) -> Option<Self> {
        postcard::from_bytes(entry).ok()
    }

    fn made(&self) -> Option<Made> {
        let problems: Option<Vec<Diagnostic>> = self.told.iter().map(Told::diagnostic).collect();
        Some(Made { bytes: self.bytes.0.to_vec(), problems: problems? })
    }
}

/// A package out of the cache, or made and put there.
pub(super) fn kept(cache: &Cache, key: &Key, make: impl FnOnce() -> Option<Made>) -> Option<Made> {
    if let Some(made) = cache.get(key).and_then(|entry| Kept::read(&entry)?.made()) {
        return Some(made);
    }
    let made = make()?;
    let kept = Kept { told: made.problems.iter().map(Told::from).collect(), bytes: Bytes(&made.bytes) };
    if let Ok(entry) = postcard::to_allocvec(&kept) {
        cache.put(key, &entry);
    }
    Some(made)
}
