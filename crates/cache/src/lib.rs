//! Results kept by what they were made from: a content-addressed cache.
//!
//! A [`Key`] is the BLAKE3 hash of everything that a result depends on: the values that go into the pure function that
//! makes it, and the tool itself. So an entry is never out of date; it can only be of no use any more, and then it is the
//! first that [`Folder::trim`] removes. A [`Store`] keeps bytes under keys; [`Cache`] asks the one on this machine, then the
//! one that is shared, if there is one: another [`Folder`], or a bucket. An entry carries a check of its own, so what a disk, a network or a person
//! changed is found out, and made again, wherever it was kept.
//!
//! A cache is a convenience: no error of it ends a build. [`Cache::counts`] tells what went wrong.

mod cache;
mod entry;
mod folder;
mod key;
#[cfg(feature = "object-store")]
mod remote;

pub use cache::{Cache, Counts};
pub use folder::{Folder, Stats};
pub use key::{Key, KeyMaker};
#[cfg(feature = "object-store")]
pub use remote::Remote;

use std::io;

/// How a store lays its entries out, below its root; another way gets another name.
const LAYOUT: &str = "v1";

/// Bytes under keys. Those of one key never differ, so it does not matter who writes last.
pub trait Store: Send + Sync {
    /// What is kept under a key, or nothing.
    ///
    /// # Errors
    /// When the store cannot be asked.
    fn get(&self, key: &Key) -> io::Result<Option<Vec<u8>>>;

    /// Keeps bytes under a key. A reader never sees a part of them.
    ///
    /// # Errors
    /// When they cannot be kept.
    fn put(&self, key: &Key, bytes: &[u8]) -> io::Result<()>;
}
