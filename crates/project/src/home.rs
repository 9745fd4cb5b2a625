//! `.tafsiri/`: what the tool keeps for itself in a project. All of it may be deleted at any time: it costs time alone.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::time::{Duration, SystemTime};

use tafsiri_cache::Key;

/// The name of the folder in a project.
const FOLDER: &str = ".tafsiri";
/// What a run that was killed left beside is removed when it is this old.
const LEFT_BEHIND: Duration = Duration::from_secs(24 * 3600);

/// How many bytes of a check sum (BLAKE3) stand behind what a file holds.
const SEAL: usize = 32;

/// What the tool keeps for itself in a project. Nothing of it is ever missed, so no failure of it is an error: in a folder
/// that cannot be written to there is nothing, and everything is made anew.
#[derive(Debug)]
pub(crate) struct Home {
    folder: PathBuf,
    /// Why something could not be kept, in the words of the first failure.
    why: OnceLock<String>,
}

impl Home {
    /// That of the project in `root`.
    pub(crate) fn of(root: &Path) -> Self {
        Self { folder: root.join(FOLDER), why: OnceLock::new() }
    }

    /// A file in it.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// What a file holds; nothing where it is not what was written.
    pub(crate) fn read(&self, name: &str) -> Option<Vec<u8>> {
        let mut sealed = fs::read(self.path(name)).ok()?;
        let seal = sealed.split_off(sealed.len().checked_sub(SEAL)?);
        (*Key::of(&sealed).as_bytes() == *seal).then_some(sealed)
    }

    /// When a file was written.
    pub(crate) fn written(&self, name: &str) -> Option<SystemTime> {
        fs::metadata(self.path(name)).and_then(|told| told.modified()).ok()
    }

    /// Keeps a file; a reader never sees a part of it.
    pub(crate) fn write(&self, name: &str, bytes: &[u8]) {
        let path = self.path(name);
        let beside = self.path(&format!("{}.{}", name.replace('/', "-"), std::process::id()));
        let written = self.made(&path).and_then(|()| {
            let mut file = fs::File::create(&beside)?;
            file.write_all(bytes)?;
            file.write_all(Key::of(bytes).as_bytes())?;
            fs::rename(&beside, path)
        });
        if self.noted(written).is_none() {
            let _ = fs::remove_file(beside);
        }
    }

    /// Forgets a file.
    pub(crate) fn remove(&self, name: &str) {
        let removed = fs::remove_file(self.path(name));
        self.noted(removed.or_else(|error| if error.kind() == io::ErrorKind::NotFound { Ok(()) } else { Err(error) }));
    }

    /// Why something could not be kept; nothing where everything could.
    pub(crate) fn failure(&self) -> Option<&str> {
        self.why.get().map(String::as_str)
    }

    /// The value, or a note of why there is none.
    fn noted<T>(&self, outcome: io::Result<T>) -> Option<T> {
        outcome.map_err(|error| self.why.get_or_init(|| error.to_string())).ok()
    }

    /// The time that the file system would give a file now, which may not be that of this machine's clock.
    pub(crate) fn now(&self) -> Option<SystemTime> {
        let path = self.path(&format!("now.{}", std::process::id()));
        let time = self.made(&path).and_then(|()| fs::File::create(&path)?.metadata()?.modified());
        let _ = fs::remove_file(path);
        self.noted(time)
    }

    /// Waits until no other run holds the lock of this name, and holds it until the value is dropped or the run is killed.
    /// `waiting` is called if there is one to wait for.
    pub(crate) fn lock(&self, name: &str, waiting: impl FnOnce()) -> Option<fs::File> {
        let path = self.path(name);
        self.noted(self.made(&path))?;
        self.sweep();
        let file = self.noted(fs::File::options().create(true).append(true).open(path))?;
        match file.try_lock() {
            Ok(()) => Some(file),
            Err(fs::TryLockError::WouldBlock) => {
                waiting();
                file.lock().ok().map(|()| file)
            }
            Err(fs::TryLockError::Error(_)) => None,
        }
    }

    /// Removes what killed runs left beside: files whose names end in the number of a run.
    fn sweep(&self) {
        let now = SystemTime::now();
        for entry in fs::read_dir(&self.folder).into_iter().flatten().filter_map(io::Result::ok) {
            let name = entry.file_name().to_string_lossy().into_owned();
            let is_beside = name.rsplit_once('.').is_some_and(|(_, run)| run.parse::<u32>().is_ok());
            let is_old = || {
                let changed = entry.metadata().and_then(|told| told.modified());
                changed.is_ok_and(|changed| now.duration_since(changed).is_ok_and(|age| age > LEFT_BEHIND))
            };
            if is_beside && is_old() {
                let _ = fs::remove_file(entry.path());
            }
        }
    }

    /// Makes the folder of a file in it. No version control shall hold any of it.
    fn made(&self, path: &Path) -> io::Result<()> {
        fs::create_dir_all(path.parent().unwrap_or(&self.folder))?;
        let ignore = self.path(".gitignore");
        if ignore.is_file() { Ok(()) } else { fs::write(ignore, "*\n") }
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::Home;

    #[test]
    fn a_file_in_which_any_bit_was_flipped_or_that_was_cut_short_is_as_none() {
        let root = tempfile::tempdir().unwrap();
        let home = Home::of(root.path());
        home.write("a/b", b"what was kept");
        assert_eq!(home.read("a/b").as_deref(), Some(b"what was kept".as_slice()));
        let whole = fs::read(home.path("a/b")).unwrap();
        for at in 0..whole.len() {
            let mut bytes = whole.clone();
            bytes[at] ^= 4;
            fs::write(home.path("a/b"), bytes).unwrap();
            assert_eq!(home.read("a/b"), None);
            fs::write(home.path("a/b"), &whole[..at]).unwrap();
            assert_eq!(home.read("a/b"), None);
        }
        home.remove("a/b");
        home.remove("a/b");
        assert_eq!((home.read("a/b"), home.failure()), (None, None));
    }
}
