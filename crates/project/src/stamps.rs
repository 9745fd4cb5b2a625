//! What files held when they were last read: a file whose stamp is the same has not to be read to know its content.
//!
//! A stamp is what the file system tells of a file without reading it: length, time of change, time of the last change of
//! its entry, number. A file that is changed within the same tick of the clock as it was read would keep its stamp; so
//! what is younger than the table itself is not remembered (the "racy" entries of Git's index). Times are compared for
//! equality alone: a clock that is set back costs a reading and never an error.

use std::collections::HashMap;
use std::fs::Metadata;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::time::SystemTime;

use serde::{Deserialize, Serialize};
use tafsiri_cache::Key;

use crate::home::Home;

/// How many nanoseconds older than the table an entry must be: the ticks of file systems' clocks are at most 10 ms.
const TICK: i64 = 20_000_000;

/// What the stamps of a project's files are kept as, in the folder of what the tool keeps for itself.
pub(crate) const STAMPS: &str = "files";

/// What the file system tells of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Stamp {
    bytes: u64,
    /// Nanoseconds since 1970 when its content was last changed.
    changed: i64,
    /// The same of its entry: nothing that keeps `changed` as it was keeps this.
    entry_changed: i64,
    number: u64,
}

impl Stamp {
    /// The stamp of a file that is there.
    pub(crate) fn of(told: &Metadata) -> Self {
        let changed = told.modified().map_or(0, nanoseconds);
        #[cfg(unix)]
        let (entry_changed, number) = {
            use std::os::unix::fs::MetadataExt;
            (told.ctime().saturating_mul(1_000_000_000).saturating_add(told.ctime_nsec()), told.ino())
        };
        #[cfg(not(unix))]
        let (entry_changed, number) = (changed, 0);
        Self { bytes: told.len(), changed, entry_changed, number }
    }

    /// Whether a file of this stamp was left alone for a while when something was written at `time`.
    pub(crate) fn is_older(&self, time: SystemTime) -> bool {
        let horizon = nanoseconds(time).saturating_sub(TICK);
        self.changed < horizon && self.entry_changed < horizon
    }
}

/// Nanoseconds since 1970; 64 bits hold those of 292 years before and after.
fn nanoseconds(time: SystemTime) -> i64 {
    match time.duration_since(SystemTime::UNIX_EPOCH) {
        Ok(since) => i64::try_from(since.as_nanos()).unwrap_or(i64::MAX),
        Err(before) => i64::try_from(before.duration().as_nanos()).map_or(i64::MIN, |before| -before),
    }
}

/// What files held by their name, and their stamp at that time.
type Table = HashMap<String, (Stamp, [u8; 32])>;

/// What the files below a folder held, by their path in it.
pub(crate) struct Stamps {
    base: PathBuf,
    /// What was saved.
    saved: Table,
    /// What was read since.
    read: Mutex<Table>,
}

impl Stamps {
    /// The table of the files below `base`, as it was saved; nothing is known where there is none, or a broken one.
    pub(crate) fn open(base: &Path, saved: Option<Vec<u8>>) -> Self {
        let saved = saved.and_then(|bytes| postcard::from_bytes(&bytes).ok()).unwrap_or_default();
        Self { base: base.to_owned(), saved, read: Mutex::default() }
    }

    /// Whether nothing was saved.
    pub(crate) fn is_empty(&self) -> bool {
        self.saved.is_empty()
    }

    /// Whether something was read that was not remembered.
    pub(crate) fn is_changed(&self) -> bool {
        self.read.lock().is_ok_and(|read| !read.is_empty())
    }

    /// The content of a file: remembered if its stamp is `now`, else read.
    pub(crate) fn content(&self, name: &str, now: Stamp) -> io::Result<Key> {
        if let Some(key) = self.remembered(name, now) {
            return Ok(key);
        }
        let about = usize::try_from(now.bytes).unwrap_or(usize::MAX);
        let key = Key::of_read(std::fs::File::open(self.base.join(name))?, about)?;
        self.remember(std::iter::once((name, now, key)));
        Ok(key)
    }

    /// The content of a file that may stand anywhere, by its path from the base; nothing where it cannot be read.
    pub(crate) fn content_of(&self, path: &Path) -> Option<Key> {
        let told = std::fs::metadata(self.base.join(path)).ok()?;
        self.content(&path.to_string_lossy(), Stamp::of(&told)).ok()
    }

    /// Keeps the table as a file of `home`, if there is more in it than there was.
    pub(crate) fn save(&self, home: &Home, name: &str) {
        if self.is_changed() {
            let now = home.now().unwrap_or(SystemTime::UNIX_EPOCH);
            self.to_save(now).iter().for_each(|kept| home.write(name, kept));
        }
    }

    /// The content of a file whose stamp is the same as it was.
    pub(crate) fn remembered(&self, name: &str, now: Stamp) -> Option<Key> {
        in_table(&self.saved, name, now).or_else(|| in_table(&*self.read.lock().ok()?, name, now))
    }

    /// Remembers what files held that had this stamp then.
    pub(crate) fn remember<'f>(&self, files: impl Iterator<Item = (impl AsRef<str> + 'f, Stamp, Key)>) {
        if let Ok(mut read) = self.read.lock() {
            read.extend(files.map(|(name, stamp, key)| (name.as_ref().to_owned(), (stamp, *key.as_bytes()))));
        }
    }

    /// The table to be saved at the time `now` of the file system's clock; nothing where it is as it was.
    fn to_save(&self, now: SystemTime) -> Option<Vec<u8>> {
        let read = self.read.lock().ok().filter(|read| !read.is_empty())?;
        let saved = self.saved.iter().filter(|(name, _)| !read.contains_key(*name));
        let old: Vec<_> = saved.chain(read.iter()).filter(|(_, (stamp, _))| stamp.is_older(now)).collect();
        postcard::to_allocvec(&old).ok() // Pairs in a row are written as a map is.
    }
}

/// The content of a file in a table, if its stamp is `now`.
fn in_table(table: &Table, name: &str, now: Stamp) -> Option<Key> {
    table.get(name).filter(|(stamp, _)| *stamp == now).map(|(_, content)| Key::from_bytes(*content))
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::time::{Duration, SystemTime};

    use tafsiri_cache::Key;

    use super::{Stamp, Stamps};

    #[test]
    fn what_is_the_same_is_not_read_and_what_changed_is_seen() {
        let place = tempfile::tempdir().unwrap();
        let path = place.path().join("x.md");
        let stamp = || Stamp::of(&fs::metadata(&path).unwrap());
        fs::write(&path, "one").unwrap();
        let stamps = Stamps::open(place.path(), None);
        assert_eq!(stamps.content("x.md", stamp()).unwrap(), Key::of(b"one"));
        let young = stamps.to_save(SystemTime::now() - Duration::from_secs(9));
        assert_eq!(Stamps::open(place.path(), young).remembered("x.md", stamp()), None, "it may change in this tick");
        let again = Stamps::open(place.path(), stamps.to_save(SystemTime::now() + Duration::from_secs(9)));
        assert_eq!(again.remembered("x.md", stamp()), Some(Key::of(b"one")));
        assert!(!again.is_changed());
        // The same length, and the old time of change put back, as tools do that keep times.
        let time = fs::metadata(&path).unwrap().modified().unwrap();
        std::thread::sleep(Duration::from_millis(30));
        fs::write(&path, "two").unwrap();
        fs::File::options().write(true).open(&path).unwrap().set_modified(time).unwrap();
        assert_eq!(again.remembered("x.md", stamp()), None);
        assert_eq!(again.content("x.md", stamp()).unwrap(), Key::of(b"two"));
        assert_eq!(Stamps::open(place.path(), Some(b"broken".to_vec())).remembered("x.md", stamp()), None);
    }
}
