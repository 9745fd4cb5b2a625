//! A store in a folder of this machine.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

use crate::{Key, LAYOUT, Store};

/// Where entries are written before they are renamed.
const BESIDE: &str = "beside";
/// An entry that was used within this time is not marked as used again: a mark is a write.
const MARK_AFTER: Duration = Duration::from_secs(3600);
/// What a run that was killed left beside is removed when it is this old.
const LEFT_BEHIND: Duration = Duration::from_secs(24 * 3600);

/// A store in a folder: one file an entry, named by its key, written beside and then renamed.
#[derive(Debug)]
pub struct Folder {
    root: PathBuf,
    written: AtomicU64,
}

/// What a folder holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Stats {
    /// How many entries.
    pub entries: usize,
    /// Their bytes, as files have them.
    pub bytes: u64,
}

/// A file of the store.
struct Found {
    path: PathBuf,
    bytes: u64,
    used: SystemTime,
}

impl Folder {
    /// The store in a folder, which need not be there yet.
    #[must_use]
    pub fn new(root: &Path) -> Self {
        Self { root: root.join(LAYOUT), written: AtomicU64::new(0) }
    }

    /// What it holds.
    #[must_use]
    pub fn stats(&self) -> Stats {
        let add = |stats: Stats, found: &Found| Stats { entries: stats.entries + 1, bytes: stats.bytes + found.bytes };
        self.entries().iter().fold(Stats::default(), add)
    }

    /// How many bytes were put into it since it was opened.
    #[must_use]
    pub fn written(&self) -> u64 {
        self.written.load(Ordering::Relaxed)
    }

    /// Removes the entries that were used least recently until the others have at most `limit` bytes; tells what went.
    /// One that another run still reads is gone for its next reader alone.
    pub fn trim(&self, limit: u64) -> Stats {
        let mut entries = self.entries();
        entries.sort_by(|a, b| (a.used, &a.path).cmp(&(b.used, &b.path)));
        let mut left: u64 = entries.iter().map(|found| found.bytes).sum();
        let mut gone = Stats::default();
        for found in entries {
            if left <= limit {
                break;
            }
            if fs::remove_file(&found.path).is_ok() {
                left -= found.bytes;
                gone = Stats { entries: gone.entries + 1, bytes: gone.bytes + found.bytes };
            }
        }
        self.sweep();
        gone
    }

    /// Removes everything.
    ///
    /// # Errors
    /// When a part of it cannot be removed.
    pub fn clear(&self) -> io::Result<()> {
        match fs::remove_dir_all(&self.root) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }

    /// Removes what a killed run left beside.
    fn sweep(&self) {
        let now = SystemTime::now();
        for found in files_in(&self.root.join(BESIDE)) {
            if now.duration_since(found.used).is_ok_and(|age| age > LEFT_BEHIND) {
                let _ = fs::remove_file(found.path);
            }
        }
    }

    fn entries(&self) -> Vec<Found> {
        let folders = fs::read_dir(&self.root).into_iter().flatten().filter_map(Result::ok);
        let entries = folders.filter(|folder| folder.file_name().len() == 2);
        entries.flat_map(|folder| files_in(&folder.path())).collect()
    }

    fn path(&self, key: &Key) -> PathBuf {
        let name = key.to_string();
        let (folder, file) = name.split_at(2);
        self.root.join(folder).join(file)
    }
}

fn files_in(folder: &Path) -> Vec<Found> {
    let entries = fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok);
    let found = entries.filter_map(|entry| {
        let told = entry.metadata().ok().filter(fs::Metadata::is_file)?;
        Some(Found { path: entry.path(), bytes: told.len(), used: told.modified().ok()? })
    });
    found.collect()
}

/// Marks an entry as used now; where that cannot be written it stays as old as it was.
fn mark_used(file: &fs::File) {
    let now = SystemTime::now();
    let used = file.metadata().and_then(|told| told.modified());
    // A clock that was set back gives an age that is no age: then it is marked too.
    if used.is_ok_and(|used| now.duration_since(used).map_or(true, |age| age > MARK_AFTER)) {
        let _ = file.set_modified(now);
    }
}

impl Store for Folder {
    fn get(&self, key: &Key) -> io::Result<Option<Vec<u8>>> {
        let mut file = match fs::File::open(self.path(key)) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error),
        };
        mark_used(&file);
        let mut bytes = Vec::new();
        io::Read::read_to_end(&mut file, &mut bytes)?;
        Ok(Some(bytes))
    }

    fn put(&self, key: &Key, bytes: &[u8]) -> io::Result<()> {
        let path = self.path(key);
        let beside = self.root.join(BESIDE);
        fs::create_dir_all(&beside)?;
        // Two runs at once write under two names; whoever renames last leaves the same bytes.
        let beside = beside.join(format!("{key}-{}-{:?}", std::process::id(), std::thread::current().id()));
        let written = (|| {
            let mut file = fs::File::create(&beside)?;
            file.write_all(bytes)?;
            drop(file);
            path.parent().map_or(Ok(()), fs::create_dir_all)?;
            fs::rename(&beside, &path)
        })();
        match written {
            Ok(()) => drop(self.written.fetch_add(bytes.len() as u64, Ordering::Relaxed)),
            Err(_) => drop(fs::remove_file(&beside)),
        }
        written
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::time::{Duration, SystemTime};

    use super::{Folder, Stats};
    use crate::{Key, Store};

    #[test]
    fn what_was_used_least_recently_goes_first() {
        let place = tempfile::tempdir().unwrap();
        let folder = Folder::new(place.path());
        let keys: Vec<Key> = (0_u8..4).map(|n| Key::of(&[n])).collect();
        let now = SystemTime::now();
        for (hours, key) in (2_u64..).zip(&keys) {
            folder.put(key, &[0; 100]).unwrap();
            let file = fs::File::options().write(true).open(folder.path(key)).unwrap();
            file.set_modified(now - Duration::from_secs(3600 * hours)).unwrap();
        }
        assert_eq!(folder.get(&keys[3]).unwrap(), Some(vec![0; 100]), "the oldest is used");
        assert_eq!(folder.trim(250), Stats { entries: 2, bytes: 200 });
        let left: Vec<bool> = keys.iter().map(|key| folder.get(key).unwrap().is_some()).collect();
        assert_eq!(left, [true, false, false, true]);
        assert_eq!(folder.stats(), Stats { entries: 2, bytes: 200 });
        folder.clear().unwrap();
        folder.clear().unwrap();
        assert_eq!((folder.stats(), folder.get(&keys[0]).unwrap()), (Stats::default(), None));
    }

    #[test]
    fn nothing_is_left_beside() {
        let place = tempfile::tempdir().unwrap();
        let folder = Folder::new(place.path());
        folder.put(&Key::of(b"a"), b"x").unwrap();
        folder.put(&Key::of(b"a"), b"x").unwrap();
        assert_eq!(fs::read_dir(place.path().join("v1/beside")).unwrap().count(), 0);
        assert_eq!((folder.written(), folder.stats().entries), (2, 1));
    }
}
