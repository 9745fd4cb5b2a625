//! The cache of a build: the store of this machine, and behind it one that others share.

use std::io;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::entry::{is_whole, opened, sealed};
use crate::{Folder, Key, Store};

/// A store that failed so often in a run to give is not asked again in it, and one that failed so often to keep is given
/// nothing more: one that is gone must not cost a time-out an entry, and one that this machine may only read is still read.
const PATIENCE: usize = 8;

/// What a cache did in a run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Entries that were there.
    pub hits: usize,
    /// Entries that were not there.
    pub misses: usize,
    /// Entries that were not whole, and so as if not there.
    pub damaged: usize,
    /// Questions that this machine's store could not answer, and entries that it could not keep.
    pub failed: usize,
    /// The same of the store that is shared.
    pub shared_failed: usize,
    /// Entries that the store that is shared had.
    pub taken: usize,
    /// Entries that it was given.
    pub given: usize,
}

/// A cache. Without stores it keeps nothing.
#[derive(Default)]
pub struct Cache {
    folder: Option<Folder>,
    shared: Option<Box<dyn Store>>,
    counters: Counters,
}

#[derive(Default)]
struct Counters {
    hits: AtomicUsize,
    misses: AtomicUsize,
    damaged: AtomicUsize,
    near: Conduct,
    far: Conduct,
}

/// How a store did.
#[derive(Default)]
struct Conduct {
    taking: Calls,
    giving: Calls,
    reason: OnceLock<String>,
}

/// Calls of one kind.
#[derive(Default)]
struct Calls {
    /// Those that had what was wanted of them.
    good: AtomicUsize,
    failed: AtomicUsize,
}

impl Cache {
    /// A cache in a folder.
    #[must_use]
    pub fn new(folder: Folder) -> Self {
        Self { folder: Some(folder), ..Self::default() }
    }

    /// With a store behind it that others share: what is not in the folder is asked of it, what is made is given to it.
    #[must_use]
    pub fn with_shared(self, shared: Box<dyn Store>) -> Self {
        Self { shared: Some(shared), ..self }
    }

    /// The folder on this machine, if it has one.
    #[must_use]
    pub fn folder(&self) -> Option<&Folder> {
        self.folder.as_ref()
    }

    /// Whether others get what is put into it.
    #[must_use]
    pub fn is_shared(&self) -> bool {
        self.shared.is_some()
    }

    /// What it did so far.
    #[must_use]
    pub fn counts(&self) -> Counts {
        let read = |counter: &AtomicUsize| counter.load(Ordering::Relaxed);
        let all = &self.counters;
        Counts {
            hits: read(&all.hits),
            misses: read(&all.misses),
            damaged: read(&all.damaged),
            failed: read(&all.near.taking.failed) + read(&all.near.giving.failed),
            shared_failed: read(&all.far.taking.failed) + read(&all.far.giving.failed),
            taken: read(&all.far.taking.good),
            given: read(&all.far.giving.good),
        }
    }

    /// Why this machine's store failed for the first time, if it did.
    #[must_use]
    pub fn failure(&self) -> Option<&str> {
        self.counters.near.reason.get().map(String::as_str)
    }

    /// Why the store that is shared failed for the first time, if it did.
    #[must_use]
    pub fn shared_failure(&self) -> Option<&str> {
        self.counters.far.reason.get().map(String::as_str)
    }

    /// What is kept under a key; nothing where no store has it whole. What others had is kept on this machine too.
    #[must_use]
    pub fn get(&self, key: &Key) -> Option<Vec<u8>> {
        let near = self.near().and_then(|place| self.ask(&place, key));
        let found = near.or_else(|| {
            let found = self.ask(&self.far()?, key)?;
            self.near().iter().for_each(|place| place.give(key, &found));
            Some(found)
        });
        self.counted(found.and_then(opened))
    }

    /// As [`get`](Self::get), for what will stand elsewhere on this machine: what others had is not kept here too.
    #[must_use]
    pub fn take(&self, key: &Key) -> Option<Vec<u8>> {
        let near = self.near().and_then(|place| self.ask(&place, key));
        self.counted(near.or_else(|| self.ask(&self.far()?, key)).and_then(opened))
    }

    /// Keeps what was made.
    pub fn put(&self, key: &Key, bytes: &[u8]) {
        let entry = sealed(key, bytes);
        self.near().iter().chain(&self.far()).for_each(|place| place.give(key, &entry));
    }

    /// Gives what was made to others alone: it stands elsewhere on this machine.
    pub fn give(&self, key: &Key, bytes: &[u8]) {
        if let Some(place) = self.far() {
            place.give(key, &sealed(key, bytes));
        }
    }

    fn counted(&self, found: Option<Vec<u8>>) -> Option<Vec<u8>> {
        count(if found.is_some() { &self.counters.hits } else { &self.counters.misses });
        found
    }

    /// This machine's store.
    fn near(&self) -> Option<Place<'_>> {
        Some(Place { store: self.folder.as_ref()?, conduct: &self.counters.near })
    }

    /// The store that is shared.
    fn far(&self) -> Option<Place<'_>> {
        Some(Place { store: self.shared.as_deref()?, conduct: &self.counters.far })
    }

    /// The entry that a store has, if it is whole.
    fn ask(&self, place: &Place<'_>, key: &Key) -> Option<Vec<u8>> {
        let entry = place.ask(key)?;
        let is_whole = is_whole(key, &entry);
        count(if is_whole { &place.conduct.taking.good } else { &self.counters.damaged });
        is_whole.then_some(entry)
    }
}

/// A store, and how it did so far.
struct Place<'c> {
    store: &'c dyn Store,
    conduct: &'c Conduct,
}

impl Place<'_> {
    fn ask(&self, key: &Key) -> Option<Vec<u8>> {
        self.call(&self.conduct.taking, |store| store.get(key))?
    }

    fn give(&self, key: &Key, entry: &[u8]) {
        let giving = &self.conduct.giving;
        if self.call(giving, |store| store.put(key, entry)).is_some() {
            count(&giving.good);
        }
    }

    /// Calls the store, unless it is to be left alone.
    fn call<T>(&self, calls: &Calls, what: impl FnOnce(&dyn Store) -> io::Result<T>) -> Option<T> {
        if calls.failed.load(Ordering::Relaxed) >= PATIENCE {
            return None;
        }
        let note = |error: io::Error| {
            count(&calls.failed);
            self.conduct.reason.get_or_init(|| error.to_string());
        };
        what(self.store).map_err(note).ok()
    }
}

fn count(counter: &AtomicUsize) {
    counter.fetch_add(1, Ordering::Relaxed);
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::io;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::{Cache, Counts};
    use crate::{Folder, Key, Stats, Store};

    /// A store that fails after so many calls.
    struct Ends(Folder, Arc<AtomicUsize>, usize);

    impl Ends {
        fn call(&self) -> io::Result<()> {
            let calls = self.1.fetch_add(1, Ordering::Relaxed);
            if calls < self.2 { Ok(()) } else { Err(io::Error::other("gone")) }
        }
    }

    impl Store for Ends {
        fn get(&self, key: &Key) -> io::Result<Option<Vec<u8>>> {
            self.call()?;
            self.0.get(key)
        }
        fn put(&self, key: &Key, bytes: &[u8]) -> io::Result<()> {
            self.call()?;
            self.0.put(key, bytes)
        }
    }

    #[test]
    fn a_damaged_entry_is_never_given() {
        let place = tempfile::tempdir().unwrap();
        let cache = Cache::new(Folder::new(place.path()));
        let key = Key::of(b"k");
        cache.put(&key, b"made");
        assert_eq!(cache.get(&key).as_deref(), Some(b"made".as_slice()));
        let file = place.path().join("v1").join(&key.to_string()[..2]).join(&key.to_string()[2..]);
        let mut bytes = fs::read(&file).unwrap();
        *bytes.last_mut().unwrap() ^= 1;
        fs::write(&file, bytes).unwrap();
        assert_eq!(cache.get(&key), None);
        assert_eq!(cache.counts(), Counts { hits: 1, misses: 1, damaged: 1, ..Counts::default() });
        cache.put(&key, b"made");
        assert_eq!(cache.get(&key).as_deref(), Some(b"made".as_slice()));
    }

    #[test]
    fn what_is_shared_comes_near_and_one_that_is_gone_is_left_alone() {
        let (near, far) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let calls = Arc::new(AtomicUsize::new(0));
        let shared = || Box::new(Ends(Folder::new(far.path()), calls.clone(), 2));
        let key = Key::of(b"k");
        Cache::default().with_shared(shared()).put(&key, b"made");
        let taken = Cache::new(Folder::new(near.path())).with_shared(Box::new(Folder::new(far.path())));
        assert_eq!(taken.take(&key).as_deref(), Some(b"made".as_slice()));
        taken.give(&Key::of(b"other"), b"for others");
        assert_eq!(
            taken.folder().map(Folder::stats),
            Some(Stats::default()),
            "what is taken and given stands elsewhere"
        );
        let cache = Cache::new(Folder::new(near.path())).with_shared(shared());
        assert_eq!(cache.get(&key).as_deref(), Some(b"made".as_slice()));
        assert_eq!(calls.load(Ordering::Relaxed), 2);
        assert_eq!(cache.get(&key).as_deref(), Some(b"made".as_slice()), "it is near now");
        (0_u8..100).for_each(|n| drop(cache.get(&Key::of(&[n]))));
        assert_eq!(cache.counts().shared_failed, super::PATIENCE);
        assert_eq!((cache.counts().taken, cache.shared_failure()), (1, Some("gone")));
        assert_eq!(calls.load(Ordering::Relaxed), 2 + super::PATIENCE);
    }

    #[test]
    fn no_store_keeps_nothing_and_fails_at_nothing() {
        let cache = Cache::default();
        cache.put(&Key::of(b"k"), b"made");
        assert_eq!(cache.get(&Key::of(b"k")), None);
        assert_eq!(cache.counts(), Counts { misses: 1, ..Counts::default() });
    }

    #[test]
    fn a_folder_that_cannot_be_written_to_is_counted() {
        let place = tempfile::tempdir().unwrap();
        let file = place.path().join("file");
        fs::write(&file, "in the way").unwrap();
        let cache = Cache::new(Folder::new(&file));
        cache.put(&Key::of(b"k"), b"made");
        assert_eq!(cache.get(&Key::of(b"k")), None);
        assert!(cache.counts().failed >= 1);
    }
}
