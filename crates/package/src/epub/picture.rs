//! The pictures of a book: of a kind that every reading system shows (EPUB 3.3, section 3.2, "Core media types"), told
//! by their first bytes and not by their names.

use std::collections::BTreeMap;

use tafsiri_model::Diagnostic;

use super::names::Names;
use super::svg;

/// Why an image is not shown that is not there.
pub(super) const MISSING: &str = "is not there";

/// A heavier picture is told of, in bytes: a telephone loads it slowly.
const HEAVY: usize = 4 << 20;

/// A picture in the book.
#[derive(Debug)]
pub(super) struct Picture {
    /// Its path from the package document.
    pub(super) path: String,
    /// Its media type.
    pub(super) kind: &'static str,
    /// Its bytes.
    pub(super) bytes: Vec<u8>,
}

/// All files that a module's pages show; the book holds those that are taken.
pub(super) struct Shelf<'m> {
    media: &'m BTreeMap<&'m str, &'m [u8]>,
    names: Names,
    /// The address, or why there is none, of each file that was asked for.
    known: BTreeMap<String, Result<String, &'static str>>,
    /// What the book holds, in the order in which it was first shown.
    pub(super) pictures: Vec<Picture>,
    /// Pictures that readers will wait for.
    pub(super) heavy: Vec<Diagnostic>,
}

impl<'m> Shelf<'m> {
    pub(super) fn new(media: &'m BTreeMap<&'m str, &'m [u8]>) -> Self {
        Self { media, names: Names::default(), known: BTreeMap::new(), pictures: Vec::new(), heavy: Vec::new() }
    }

    /// The address of a picture from a page, by its path in the site; else why it cannot be shown.
    pub(super) fn take(&mut self, path: &str) -> Result<String, &'static str> {
        if let Some(known) = self.known.get(path) {
            return known.clone();
        }
        let address = self.add(path);
        self.known.insert(path.to_owned(), address.clone());
        address
    }

    fn add(&mut self, path: &str) -> Result<String, &'static str> {
        let bytes = *self.media.get(path).ok_or(MISSING)?;
        if bytes.len() > HEAVY {
            let said = format!("the image `{path}` has {} KiB", bytes.len() / 1024);
            self.heavy.push(Diagnostic::warning("package/image-large", said).help("make it smaller"));
        }
        let (kind, ending) = kind(bytes).ok_or("is of a kind that books do not show, or is broken")?;
        let bytes = match ending {
            "svg" => svg::cleaned(bytes).ok_or("is no SVG that can be read")?,
            _ => bytes.to_vec(),
        };
        let name = path.rsplit('/').next().unwrap_or_default();
        let name = self.names.take(name.rsplit_once('.').map_or(name, |(name, _)| name));
        let path = format!("media/{name}.{ending}");
        self.pictures.push(Picture { path: path.clone(), kind, bytes });
        Ok(format!("../{path}"))
    }
}

/// The media type of a picture and the ending of its name; nothing for what is none, or was cut short.
fn kind(bytes: &[u8]) -> Option<(&'static str, &'static str)> {
    let starts = |head: &[u8]| bytes.starts_with(head);
    if starts(b"\x89PNG\r\n\x1a\n") {
        is_whole_png(bytes).then_some(("image/png", "png"))
    } else if starts(b"\xFF\xD8\xFF") {
        has_jpeg_frame(bytes).then_some(("image/jpeg", "jpg"))
    } else if starts(b"GIF87a") || starts(b"GIF89a") {
        is_whole_gif(bytes).then_some(("image/gif", "gif"))
    } else if starts(b"RIFF") {
        is_whole_webp(bytes).then_some(("image/webp", "webp"))
    } else {
        let has_root = bytes.windows(4).take(4096).any(|window| window == b"<svg");
        has_root.then_some(("image/svg+xml", "svg"))
    }
}

/// Whether a PNG has its first and its last chunk (PNG, section 5).
fn is_whole_png(bytes: &[u8]) -> bool {
    bytes.get(12..16) == Some(b"IHDR") && bytes.windows(4).rev().take(16).any(|window| window == b"IEND")
}

/// Whether a GIF has a size, and its trailer at its end (GIF89a, sections 18 and 27).
fn is_whole_gif(bytes: &[u8]) -> bool {
    let has_size = |at: usize| bytes.get(at..at + 2).is_some_and(|size| size != [0, 0]);
    let last = bytes.iter().rev().find(|byte| **byte != 0);
    bytes.len() > 13 && has_size(6) && has_size(8) && last == Some(&0x3B)
}

/// Whether a WebP has all the bytes that it names, and a picture in its first chunk (RFC 9649, section 2).
fn is_whole_webp(bytes: &[u8]) -> bool {
    let size = bytes.get(4..8).and_then(|size| size.try_into().ok()).map_or(u32::MAX, u32::from_le_bytes);
    bytes.get(8..15) == Some(b"WEBPVP8") && usize::try_from(size).is_ok_and(|size| size <= bytes.len() - 8)
}

/// Whether a JPEG has the header of a frame with a size (ITU T.81, section B.2.2), in front of which only other segments
/// stand.
fn has_jpeg_frame(bytes: &[u8]) -> bool {
    let mut at = 2;
    while let Some([0xFF, marker, high, low, _, rest @ ..]) = bytes.get(at..) {
        match marker {
            0xC4 | 0xC8 | 0xCC => {}
            0xC0..=0xCF => return rest.get(..4).is_some_and(|size| size[..2] != [0, 0] && size[2..] != [0, 0]),
            _ => {}
        }
        at += 2 + usize::from(u16::from_be_bytes([*high, *low]));
    }
    false
}

#[cfg(test)]
mod tests {
    use super::{MISSING, Shelf, kind};
    use std::collections::BTreeMap;

    #[test]
    fn kinds_are_told_by_bytes() {
        let long = |head: &[u8]| [head, &[0; 200]].concat();
        let png = [b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR".as_slice(), &[0; 17], b"\0\0\0\0IEND\xaeB`\x82"].concat();
        for (bytes, expected) in [
            (png.clone(), Some("png")),
            (png[..30].to_vec(), None),
            (long(b"\xFF\xD8\xFF\xE0\0\x04ab\xFF\xC0\0\x11\x08\0\x01\0\x01"), Some("jpg")),
            (long(b"\xFF\xD8\xFF\xE0"), None),
            (b"GIF89a\x01\0\x01\0\0\0\0,;".to_vec(), Some("gif")),
            (long(b"GIF89a\x01\0\x01\0"), None),
            (long(b"RIFF\x10\0\0\0WEBPVP8L"), Some("webp")),
            (long(b"RIFF\0\x10\0\0WEBPVP8L"), None),
            (b"<?xml version='1.0'?><svg/>".to_vec(), Some("svg")),
            (long(b"\0\0\0\x1cftypavif"), None),
            (b"%PDF-1.7".to_vec(), None),
            (Vec::new(), None),
        ] {
            assert_eq!(kind(&bytes).map(|(_, ending)| ending), expected);
        }
    }

    #[test]
    fn a_picture_is_there_once() {
        let svg: &[u8] = b"<svg xmlns='http://www.w3.org/2000/svg'/>";
        let heavy = vec![b' '; super::HEAVY + 1];
        let media =
            BTreeMap::from([("m/Bild.svg", svg), ("n/bild.png", svg), ("x", b"x"), ("heavy", heavy.as_slice())]);
        let mut shelf = Shelf::new(&media);
        assert_eq!(shelf.take("m/Bild.svg").as_deref(), Ok("../media/bild.svg"));
        assert_eq!(shelf.take("m/Bild.svg").as_deref(), Ok("../media/bild.svg"));
        assert_eq!(shelf.take("n/bild.png").as_deref(), Ok("../media/bild-2.svg"));
        assert_eq!(shelf.take("y"), Err(MISSING));
        assert!(shelf.take("x").is_err());
        assert!(shelf.heavy.is_empty() && shelf.take("heavy").is_err() && shelf.heavy.len() == 1);
        assert_eq!(shelf.pictures.len(), 2);
    }
}
