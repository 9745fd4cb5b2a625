//! A folder that is not there yet, written beside and put in its place whole: nobody sees half of it, and each file is written
//! once and not renamed.

use std::fs::{self, Metadata};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use super::{Writer, in_its_folder, put, unwritable};
use crate::error::Result;

/// A folder that is put in its place when all is in it.
pub(crate) struct WholeFolder {
    beside: PathBuf,
    place: PathBuf,
}

impl Writer {
    /// A folder below the root that is written whole; nothing where one of that name is there.
    pub(crate) fn whole_folder(&self, name: &str) -> Option<WholeFolder> {
        static FOLDERS: AtomicU64 = AtomicU64::new(0);
        let place = self.root.join(name);
        let is_new = fs::symlink_metadata(&place).is_err_and(|error| error.kind() == io::ErrorKind::NotFound);
        let beside = self.beside.join(format!("whole-{}", FOLDERS.fetch_add(1, Ordering::Relaxed)));
        is_new.then_some(WholeFolder { beside, place })
    }
}

impl WholeFolder {
    /// Writes a file of it; gives what the file system tells of it then, which stays so when the folder gets its place.
    ///
    /// # Errors
    /// When it cannot be written.
    pub(crate) fn write(&self, name: &str, bytes: &[u8]) -> Result<Metadata> {
        let path = self.beside.join(name);
        let write = || {
            let mut file = in_its_folder(&path, || fs::File::create(&path))?;
            file.write_all(bytes)?;
            file.metadata()
        };
        write().map_err(|error| unwritable(&self.place.join(name), &error).into())
    }

    /// Puts the folder in its place.
    ///
    /// # Errors
    /// When that cannot be done.
    pub(crate) fn settle(self) -> Result<()> {
        if !self.beside.is_dir() {
            return Ok(()); // Nothing was written.
        }
        let settled = put(&self.beside, &self.place).or_else(|_| moved(&self.beside, &self.place));
        settled.map_err(|error| unwritable(&self.place, &error).into())
    }
}

/// Moves what is in a folder into another one that came into being meanwhile, file by file.
fn moved(from: &Path, to: &Path) -> io::Result<()> {
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() { moved(&entry.path(), &target)? } else { put(&entry.path(), &target)? }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::Writer;

    #[test]
    fn a_folder_is_there_when_all_is_in_it() {
        let root = tempfile::tempdir().unwrap();
        let writer = Writer::new(root.path()).unwrap();
        let folder = writer.whole_folder("kenya/sw").unwrap();
        folder.write("a/b.html", b"one").unwrap();
        folder.write("c.html", b"two").unwrap();
        assert!(!root.path().join("kenya").exists());
        folder.settle().unwrap();
        assert_eq!(fs::read(root.path().join("kenya/sw/a/b.html")).unwrap(), b"one");
        assert!(writer.whole_folder("kenya/sw").is_none(), "it is there");
        writer.whole_folder("kenya/fr").unwrap().settle().unwrap();
        assert!(!root.path().join("kenya/fr").exists(), "nothing was in it");
    }

    #[test]
    fn two_that_write_the_same_folder_do_not_lose_a_file() {
        let root = tempfile::tempdir().unwrap();
        let (one, two) = (Writer::new(root.path()).unwrap(), Writer::new(root.path()).unwrap());
        let (first, second) = (one.whole_folder("x").unwrap(), two.whole_folder("x").unwrap());
        first.write("a/one", b"1").unwrap();
        second.write("a/two", b"2").unwrap();
        second.write("a/one", b"3").unwrap();
        first.settle().unwrap();
        second.settle().unwrap();
        assert_eq!(fs::read(root.path().join("x/a/one")).unwrap(), b"3");
        assert_eq!(fs::read(root.path().join("x/a/two")).unwrap(), b"2");
    }
}
