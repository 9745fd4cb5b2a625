//! `.tafsiri/`: what the tool keeps for itself in a project. All of it may be deleted at any time: it costs time alone.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// The name of the folder in a project.
const FOLDER: &str = ".tafsiri";

/// What the tool keeps for itself in a project. Nothing of it is ever missed, so no failure of it is an error: in a folder
/// that cannot be written to there is nothing, and everything is made anew.
#[derive(Clone, Debug)]
pub(crate) struct Home(PathBuf);

impl Home {
    /// That of the project in `root`.
    pub(crate) fn of(root: &Path) -> Self {
        Self(root.join(FOLDER))
    }

    /// A file in it.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    /// What a file holds.
    pub(crate) fn read(&self, name: &str) -> Option<Vec<u8>> {
        fs::read(self.path(name)).ok()
    }

    /// Keeps a file; a reader never sees a part of it.
    pub(crate) fn write(&self, name: &str, bytes: &[u8]) {
        let beside = self.path(&format!("{name}.{}", std::process::id()));
        let written = self.made().and_then(|()| {
            fs::File::create(&beside)?.write_all(bytes)?;
            fs::rename(&beside, self.path(name))
        });
        if written.is_err() {
            let _ = fs::remove_file(beside);
        }
    }

    /// The time that the file system would give a file now, which may not be that of this machine's clock.
    pub(crate) fn now(&self) -> Option<SystemTime> {
        let path = self.path(&format!("now.{}", std::process::id()));
        let time = self.made().and_then(|()| fs::File::create(&path)?.metadata()?.modified());
        let _ = fs::remove_file(path);
        time.ok()
    }

    /// Waits until no other run holds the lock of this name, and holds it until the value is dropped or the run is killed.
    /// `waiting` is called if there is one to wait for.
    pub(crate) fn lock(&self, name: &str, waiting: impl FnOnce()) -> Option<fs::File> {
        self.made().ok()?;
        let file = fs::File::options().create(true).append(true).open(self.path(name)).ok()?;
        match file.try_lock() {
            Ok(()) => Some(file),
            Err(fs::TryLockError::WouldBlock) => {
                waiting();
                file.lock().ok().map(|()| file)
            }
            Err(fs::TryLockError::Error(_)) => None,
        }
    }

    /// Makes the folder, which no version control shall hold.
    fn made(&self) -> std::io::Result<()> {
        fs::create_dir_all(&self.0)?;
        let ignore = self.path(".gitignore");
        if ignore.is_file() { Ok(()) } else { fs::write(ignore, "*\n") }
    }
}
