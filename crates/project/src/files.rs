//! Files: read with a limit, written beside and then renamed.

use std::fs;
use std::io::{self, BufWriter, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use tafsiri_cache::Key;
use tafsiri_model::{Diagnostic, Place};

use crate::error::{ProjectError, Result};

mod together;
mod whole_folder;

pub use together::{Change, write_texts};
pub(crate) use whole_folder::WholeFolder;

/// The largest file that is read as text. A page of a course has some kilobytes; the largest catalogs some megabytes.
pub const LARGEST_TEXT: u64 = 16 * 1024 * 1024;

/// A path below `root` as diagnostics and manifests name it: parts joined by `/`.
#[must_use]
pub fn relative(root: &Path, path: &Path) -> String {
    let inner = path.strip_prefix(root).unwrap_or(path);
    let mut name = String::with_capacity(inner.as_os_str().len());
    for part in inner {
        name.push_str(if name.is_empty() { "" } else { "/" });
        name.push_str(&part.to_string_lossy());
    }
    name
}

/// Reads a text file below `root`.
///
/// # Errors
/// When it cannot be read, is larger than [`LARGEST_TEXT`] or is not UTF-8; the diagnostic names the line.
pub fn read_text(root: &Path, path: &Path) -> Result<String> {
    read_told(root, path).map(|(text, _)| text)
}

/// The same, with what the file system told of the file before it was read.
pub(crate) fn read_told(root: &Path, path: &Path) -> Result<(String, fs::Metadata)> {
    let failed = |error: io::Error| unreadable(&relative(root, path), &error);
    let mut file = fs::File::open(path).map_err(failed)?;
    let told = file.metadata().map_err(failed)?;
    let size = told.len();
    if size > LARGEST_TEXT {
        let name = relative(root, path);
        let message = format!("the file has {} MB; at most {} MB are read", size >> 20, LARGEST_TEXT >> 20);
        return Err(Diagnostic::error("file/too-large", message)
            .at(Place::file(name))
            .help("split it into pages of one topic each, or move it out of the content folder")
            .into());
    }
    let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or_default() + 1);
    file.read_to_end(&mut bytes).map_err(failed)?;
    let text = String::from_utf8(bytes).map_err(|error| not_utf8(&relative(root, path), &error))?;
    Ok((text, told))
}

/// Reads a text file that need not be there.
///
/// # Errors
/// As [`read_text`].
pub fn read_text_if_any(root: &Path, path: &Path) -> Result<Option<String>> {
    match fs::symlink_metadata(path) {
        Ok(_) => read_text(root, path).map(Some),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(unreadable(&relative(root, path), &error).into()),
    }
}

fn unreadable(name: &str, error: &io::Error) -> Diagnostic {
    Diagnostic::error("file/unreadable", format!("the file cannot be read: {error}")).at(Place::file(name))
}

fn not_utf8(name: &str, error: &std::string::FromUtf8Error) -> Diagnostic {
    let valid = error.utf8_error().valid_up_to();
    let good = String::from_utf8_lossy(error.as_bytes().get(..valid).unwrap_or_default()).into_owned();
    let byte = error.as_bytes().get(valid).copied().unwrap_or_default();
    Diagnostic::error("file/not-utf8", format!("byte 0x{byte:02X} is not UTF-8"))
        .at(Place::at(name, &good, good.len()))
        .help("save the file as UTF-8 in your editor")
}

/// Writes one file whole, wherever it is: a report, or what a user keeps beside a project.
///
/// # Errors
/// When it cannot be written; an old file is then as it was.
pub fn write_whole(path: &Path, bytes: &[u8]) -> Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    Writer::new(folder)?.write(&name, bytes).map(drop)
}

/// Writes files so that a reader never sees half a file, whatever happens: each is written into a folder beside, on
/// the same file system, and then renamed. Files that are the same already are left alone.
pub struct Writer {
    root: PathBuf,
    beside: PathBuf,
    _alive: fs::File,
}

/// The folder beside, of all writers below a root.
const BESIDE: &str = ".tafsiri-beside";
/// The file beside that a writer holds a lock on as long as it lives.
const ALIVE: &str = "alive";
/// How often a writer makes its place again that other runs swept away.
const SWEEPS: usize = 100;

impl Writer {
    /// A writer of files below `root`, which is made if it is not there. Two writers of one root do not meet: each has its
    /// own place beside.
    ///
    /// # Errors
    /// When the folder cannot be made or written to.
    pub fn new(root: &Path) -> Result<Self> {
        static WRITERS: AtomicU64 = AtomicU64::new(0);
        let all = root.join(BESIDE);
        sweep(root);
        let beside = all.join(format!("{}-{}", std::process::id(), WRITERS.fetch_add(1, Ordering::Relaxed)));
        let alive = settle(&beside).map_err(|error| unwritable(root, &error))?;
        Ok(Self { root: root.to_owned(), beside, _alive: alive })
    }

    /// The folder that it writes to.
    #[must_use]
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Writes one file; tells whether anything changed.
    ///
    /// # Errors
    /// When it cannot be written whole; the old file is then as it was.
    pub fn write(&self, name: &str, bytes: &[u8]) -> Result<bool> {
        if fs::read(self.root.join(name)).is_ok_and(|old| old == bytes) {
            return Ok(false);
        }
        self.replace(name, bytes).map(|_| true)
    }

    /// Writes one file piece by piece: `pieces` gives them to the function that it is given. Tells whether anything changed.
    ///
    /// # Errors
    /// When it cannot be written whole, or `pieces` fails; the old file is then as it was.
    pub fn write_pieces(
        &self,
        name: &str,
        pieces: impl FnOnce(&mut dyn FnMut(&[u8]) -> Result<()>) -> Result<()>,
    ) -> Result<bool> {
        let path = self.root.join(name);
        let beside = self.name_beside(name);
        let failed = |error: io::Error| -> ProjectError { unwritable(&path, &error).into() };
        let written = fs::File::create(&beside).map(BufWriter::new).map_err(failed).and_then(|mut file| {
            pieces(&mut |piece| file.write_all(piece).map_err(failed))?;
            file.flush().map_err(failed)?;
            let is_new = !is_same(&beside, &path).unwrap_or_default();
            if is_new {
                put(&beside, &path).map_err(failed)?
            } else {
                fs::remove_file(&beside).map_err(failed)?
            }
            Ok(is_new)
        });
        written.inspect_err(|_| drop(fs::remove_file(&beside)))
    }

    /// A folder beside, for what this writer's run alone needs while it lives.
    ///
    /// # Errors
    /// When it cannot be made.
    pub(crate) fn folder_beside(&self, name: &str) -> Result<PathBuf> {
        let folder = self.beside.join(name);
        fs::create_dir_all(&folder).map_err(|error| unwritable(&self.root, &error))?;
        Ok(folder)
    }

    /// Where a file is written before it has its place.
    fn name_beside(&self, name: &str) -> PathBuf {
        self.beside.join(tafsiri_model::Fingerprint::of(name).to_string())
    }

    /// Writes one file, whatever is there; gives what the file system tells of it then.
    ///
    /// # Errors
    /// When it cannot be written whole; the old file is then as it was.
    pub fn replace(&self, name: &str, bytes: &[u8]) -> Result<fs::Metadata> {
        let path = self.root.join(name);
        let beside = self.name_beside(name);
        let put = || {
            let mut file = fs::File::create(&beside)?;
            file.write_all(bytes)?;
            put(&beside, &path)?;
            file.metadata()
        };
        put().map_err(|error| {
            let _ = fs::remove_file(&beside);
            unwritable(&path, &error).into()
        })
    }

    /// Writes one file that is not there yet.
    ///
    /// # Errors
    /// When something of that name is there, or the file cannot be written whole.
    pub fn create(&self, name: &str, bytes: &[u8]) -> Result<()> {
        let path = self.root.join(name);
        if fs::symlink_metadata(&path).is_ok() {
            return Err(Diagnostic::error("file/exists", "there is a file of that name: nothing is written over it")
                .at(Place::file(path.to_string_lossy()))
                .help("move it away, or write elsewhere with `--out DIR`")
                .into());
        }
        self.write(name, bytes).map(drop)
    }

    /// Removes a file that an earlier run wrote, and the folders that are empty then.
    ///
    /// # Errors
    /// When it is there and cannot be removed.
    pub fn remove(&self, name: &str) -> Result<()> {
        let path = self.root.join(name);
        remove(&self.root, &path).map_err(|error| unwritable(&path, &error).into())
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        if !self.beside.join(together::LIST).exists() {
            let _ = fs::remove_dir_all(&self.beside);
        }
        let _ = fs::remove_dir(self.root.join(BESIDE)); // Only the last of several writers can.
    }
}

/// Makes the place of a writer, and gives the lock that says that it lives. Another run that sweeps at this moment may take
/// away what is not locked yet: then it is made again.
fn settle(beside: &Path) -> io::Result<fs::File> {
    let path = beside.join(ALIVE);
    let made = || {
        fs::create_dir_all(beside)?;
        let file = fs::File::create(&path)?;
        file.lock()?;
        fs::metadata(&path).map(|_| file)
    };
    let is_swept = |made: &io::Result<fs::File>| made.as_ref().is_err_and(|e| e.kind() == io::ErrorKind::NotFound);
    let tried = (0..SWEEPS).map(|_| made()).find(|made| !is_swept(made));
    tried.unwrap_or_else(made)
}

/// Whether two files hold the same.
fn is_same(one: &Path, other: &Path) -> io::Result<bool> {
    let about = |path| fs::metadata(path).map(|told| told.len());
    let bytes = about(one)?;
    let key = |path| Key::of_read(fs::File::open(path)?, usize::try_from(bytes).unwrap_or(usize::MAX));
    Ok(bytes == about(other)? && key(one)? == key(other)?)
}

/// Puts what is written beside in its place.
fn put(beside: &Path, path: &Path) -> io::Result<()> {
    in_its_folder(path, || fs::rename(beside, path))
}

/// What makes something at a path, done again where its folder has to be made: that is there already but for its first file.
fn in_its_folder<T>(path: &Path, make: impl Fn() -> io::Result<T>) -> io::Result<T> {
    match (make(), path.parent()) {
        (Err(error), Some(folder)) if error.kind() == io::ErrorKind::NotFound => {
            fs::create_dir_all(folder)?;
            make()
        }
        (made, _) => made,
    }
}

/// Removes a file below `root`, if it is there, and the folders that are empty then.
fn remove(root: &Path, path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        removed => removed?,
    }
    let mut folder = path.parent();
    while let Some(at) = folder.filter(|at| *at != root && fs::remove_dir(at).is_ok()) {
        folder = at.parent();
    }
    Ok(())
}

/// Brings runs to their end that were killed while they wrote several files below `root` as one.
pub(crate) fn finish_cut_short(root: &Path) {
    sweep(root);
    let _ = fs::remove_dir(root.join(BESIDE)); // Only if no living writer has its place there.
}

/// Removes what killed runs left beside, which no living writer holds a lock on; what they had decided is done before.
fn sweep(root: &Path) {
    let all = root.join(BESIDE);
    if all.is_symlink() {
        // It came with a stranger's project: nothing is done elsewhere.
        return drop(fs::remove_file(all));
    }
    let places = fs::read_dir(all).into_iter().flatten().filter_map(io::Result::ok);
    for entry in places.filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir())) {
        match fs::File::options().append(true).open(entry.path().join(ALIVE)) {
            Ok(file) if file.try_lock().is_ok() => {
                together::finish(root, &entry.path());
                drop(fs::remove_dir_all(entry.path()));
            }
            Ok(_) => {}
            // One that was killed before it had a lock left an empty folder.
            Err(_) => drop(fs::remove_dir(entry.path())),
        }
    }
}

pub(crate) fn unwritable(path: &Path, error: &io::Error) -> Diagnostic {
    let help = match error.kind() {
        io::ErrorKind::StorageFull => "free some room and run the same command again: what is there is whole",
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
            "make the folder writable, or write elsewhere with `--out DIR`"
        }
        _ => "nothing is half-written: run the same command again once it is mended",
    };
    Diagnostic::error("file/unwritable", format!("cannot write: {error}"))
        .at(Place::file(path.to_string_lossy()))
        .help(help)
}

#[cfg(test)]
mod tests {
    use super::{ALIVE, BESIDE, Writer, read_text};
    use std::fs;

    #[test]
    fn the_same_bytes_are_not_written_again() {
        let folder = tempfile::tempdir().unwrap();
        let writer = Writer::new(folder.path()).unwrap();
        assert!(writer.write("a/b.txt", b"one").unwrap());
        assert!(!writer.write("a/b.txt", b"one").unwrap());
        assert!(writer.write("a/b.txt", b"two").unwrap());
        assert!(writer.create("a/b.txt", b"three").is_err() && writer.create("a/c.txt", b"three").is_ok());
        assert_eq!(fs::read(folder.path().join("a/b.txt")).unwrap(), b"two");
        writer.remove("a/c.txt").unwrap();
        writer.remove("a/b.txt").unwrap();
        drop(writer);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }

    #[test]
    fn what_killed_runs_left_goes_and_what_a_living_one_has_stays() {
        let folder = tempfile::tempdir().unwrap();
        let place = |name: &str| folder.path().join(BESIDE).join(name);
        let living = Writer::new(folder.path()).unwrap();
        fs::create_dir_all(place("1-before-its-lock")).unwrap();
        fs::create_dir_all(place("2-amid-its-work")).unwrap();
        fs::write(place("2-amid-its-work").join(ALIVE), "").unwrap();
        fs::write(place("2-amid-its-work").join("a part"), "of a file").unwrap();
        drop(Writer::new(folder.path()).unwrap());
        assert_eq!(fs::read_dir(folder.path().join(BESIDE)).unwrap().count(), 1);
        living.replace("a", b"written").unwrap();
        drop(living);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_byte_that_is_no_text_has_a_line() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("x.md");
        fs::write(&path, b"one\ntw\xff").unwrap();
        let error = read_text(folder.path(), &path).unwrap_err();
        let place = error.0.first().and_then(|d| d.place.clone()).unwrap();
        assert_eq!((place.file.as_str(), place.line, place.column), ("x.md", 2, 3));
    }
}
