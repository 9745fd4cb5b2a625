//! Archives with the same bytes for the same files: no dates, no owner, entries in the order given.

use std::io::{Cursor, Write};
use std::sync::{Arc, Mutex};

use tafsiri_model::Recent;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

use crate::File;

/// Files that are in many packages, compressed once: style sheets, scripts, the chapters that editions have in common.
pub struct Packer(Mutex<Recent<Bytes, Bytes>>);

/// The bytes of a file.
type Bytes = Arc<[u8]>;

/// So many bytes are remembered, and as many before them.
const SHELF: usize = 16 << 20;
/// A smaller file is compressed as fast as it is found.
const SMALL: usize = 128;

impl Default for Packer {
    fn default() -> Self {
        Self(Mutex::new(Recent::new(SHELF)))
    }
}

impl Packer {
    /// A file alone in an archive.
    fn packed(&self, bytes: &[u8]) -> Result<Bytes, String> {
        if let Some(known) = self.0.lock().ok().and_then(|mut known| known.get(bytes)) {
            return Ok(known);
        }
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        write(&mut writer, "file", bytes)?;
        let made: Bytes = finished(writer)?.into();
        if let Ok(mut known) = self.0.lock() {
            known.put(bytes.into(), made.clone(), bytes.len());
        }
        Ok(made)
    }
}

/// A ZIP archive. A file named `mimetype` is stored as it is, as EPUB's container format (OCF 3.3, section 4.2.2)
/// wants it of its first entry; the others are deflated.
///
/// # Errors
/// When a name leads out of the archive or comes twice: an archive with such an entry is not made.
pub(crate) fn zip(files: &[File], packer: &Packer) -> Result<Vec<u8>, String> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        if !is_inside(name) {
            return Err(format!("`{name}` is no name for a file in an archive"));
        }
        let written =
            if bytes.len() < SMALL { write(&mut writer, name, bytes) } else { copy(&mut writer, name, bytes, packer) };
        written.map_err(|error| format!("`{name}`: {error}"))?;
    }
    finished(writer)
}

fn write(writer: &mut ZipWriter<Cursor<Vec<u8>>>, name: &str, bytes: &[u8]) -> Result<(), String> {
    let method = if name == "mimetype" { CompressionMethod::Stored } else { CompressionMethod::Deflated };
    let options = SimpleFileOptions::default().last_modified_time(DateTime::default()).unix_permissions(0o644);
    writer.start_file(name, options.compression_method(method)).map_err(|error| error.to_string())?;
    writer.write_all(bytes).map_err(|error| error.to_string())
}

/// Copies a file as it was compressed before.
fn copy(writer: &mut ZipWriter<Cursor<Vec<u8>>>, name: &str, bytes: &[u8], packer: &Packer) -> Result<(), String> {
    let packed = packer.packed(bytes)?;
    let mut archive = ZipArchive::new(Cursor::new(packed)).map_err(|error| error.to_string())?;
    let file = archive.by_index_raw(0).map_err(|error| error.to_string())?;
    writer.raw_copy_file_rename(file, name).map_err(|error| error.to_string())
}

fn finished(writer: ZipWriter<Cursor<Vec<u8>>>) -> Result<Vec<u8>, String> {
    writer.finish().map(Cursor::into_inner).map_err(|error| error.to_string())
}

/// Whether a name stays in the folder that an archive is unpacked to, on every system.
pub(crate) fn is_inside(name: &str) -> bool {
    let good = |part: &str| !part.is_empty() && part != "." && part != "..";
    name.split('/').all(good) && !name.contains(['\\', ':', '\0'])
}

#[cfg(test)]
mod tests {
    use super::{Packer, zip};

    #[test]
    fn archives_are_the_same_twice_and_hold_nothing_outside() {
        let packer = Packer::default();
        let files = [("mimetype".to_owned(), b"a/b".to_vec()), ("x/y.txt".to_owned(), vec![b'y'; 5000])];
        let bytes = zip(&files, &Packer::default()).unwrap();
        assert_eq!(bytes, zip(&files, &packer).unwrap());
        assert_eq!(bytes, zip(&files, &packer).unwrap(), "what was compressed before is the same");
        assert_eq!(bytes.get(30..41), Some(b"mimetypea/b".as_slice()));
        for name in ["../x", "/x", "a//b", "a/./b", "c:x", "a\\b", "", "a\0"] {
            assert!(zip(&[(name.to_owned(), Vec::new())], &packer).is_err(), "{name}");
        }
        assert!(zip(&[files[0].clone(), files[0].clone()], &packer).is_err());
        assert!(zip(&[files[1].clone(), files[1].clone()], &packer).is_err());
    }
}
