//! Archives with the same bytes for the same files: no dates, no owner, entries in the order given.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::File;

/// A ZIP archive. A file named `mimetype` is stored as it is, as EPUB's container format (OCF 3.3, section 4.2.2)
/// wants it of its first entry; the others are deflated.
///
/// # Errors
/// When a name leads out of the archive or comes twice: an archive with such an entry is not made.
pub fn zip(files: &[File]) -> Result<Vec<u8>, String> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().last_modified_time(DateTime::default()).unix_permissions(0o644);
    for (name, bytes) in files {
        if !is_inside(name) {
            return Err(format!("`{name}` is no name for a file in an archive"));
        }
        let method = if name == "mimetype" { CompressionMethod::Stored } else { CompressionMethod::Deflated };
        let started = writer.start_file(name.as_str(), options.compression_method(method));
        started.map_err(|error| format!("`{name}`: {error}"))?;
        writer.write_all(bytes).map_err(|error| format!("`{name}`: {error}"))?;
    }
    writer.finish().map(Cursor::into_inner).map_err(|error| error.to_string())
}

/// Whether a name stays in the folder that an archive is unpacked to, on every system.
pub(crate) fn is_inside(name: &str) -> bool {
    let good = |part: &str| !part.is_empty() && part != "." && part != "..";
    name.split('/').all(good) && !name.contains(['\\', ':', '\0'])
}

#[cfg(test)]
mod tests {
    use super::zip;

    #[test]
    fn archives_are_the_same_twice_and_hold_nothing_outside() {
        let files = [("mimetype".to_owned(), b"a/b".to_vec()), ("x/y.txt".to_owned(), vec![b'y'; 500])];
        let bytes = zip(&files).unwrap();
        assert_eq!(bytes, zip(&files).unwrap());
        assert_eq!(bytes.get(30..41), Some(b"mimetypea/b".as_slice()));
        for name in ["../x", "/x", "a//b", "a/./b", "c:x", "a\\b", "", "a\0"] {
            assert!(zip(&[(name.to_owned(), Vec::new())]).is_err(), "{name}");
        }
        assert!(zip(&[files[0].clone(), files[0].clone()]).is_err());
    }
}
