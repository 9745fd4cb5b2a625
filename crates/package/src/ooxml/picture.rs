//! Pictures that office files can hold: PNG, JPEG and GIF, known by their bytes and not by their names.

use imagesize::{ImageType, blob_size, image_type};

use crate::links::{Target, target};
use crate::module::Module;

/// English Metric Units in a picture's dot, at 96 dots an inch (ECMA-376 part 1, section 20.1.2.1).
const DOT: u64 = 9_525;
/// A side of more dots than this is no picture that a reader could open.
const MOST_DOTS: usize = 30_000;

/// A kind of picture that every office program shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Portable Network Graphics.
    Png,
    /// JPEG.
    Jpeg,
    /// GIF.
    Gif,
}

impl Kind {
    /// How names of its files end.
    pub(crate) fn ending(self) -> &'static str {
        match self {
            Self::Png => "png",
            Self::Jpeg => "jpeg",
            Self::Gif => "gif",
        }
    }

    /// Its media type.
    pub(crate) fn media_type(self) -> &'static str {
        match self {
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
            Self::Gif => "image/gif",
        }
    }
}

/// A picture.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Picture<'b> {
    /// What it is.
    pub(crate) kind: Kind,
    /// The file.
    pub(crate) bytes: &'b [u8],
    /// Dots across and down.
    dots: (u64, u64),
}

/// Why an image cannot be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// There is no such file.
    Missing,
    /// It stands at an address outside.
    Remote,
    /// It is no PNG, JPEG or GIF, or a broken one.
    Format,
    /// It is too large to be opened.
    Huge,
}

impl<'b> Picture<'b> {
    /// The picture that an image in the page `from` shows, with the path of its file.
    pub(crate) fn find(module: &Module<'b>, from: &str, url: &str) -> Result<(String, Self), Refusal> {
        match target(from, url) {
            Target::File(path) => {
                let bytes = *module.media.get(path.as_str()).ok_or(Refusal::Missing)?;
                Self::read(bytes).map(|picture| (path, picture))
            }
            Target::Outside(_) => Err(Refusal::Remote),
            Target::Page(..) => Err(Refusal::Missing),
        }
    }

    fn read(bytes: &'b [u8]) -> Result<Self, Refusal> {
        let kind = match image_type(bytes) {
            Ok(ImageType::Png) => Kind::Png,
            Ok(ImageType::Jpeg) => Kind::Jpeg,
            Ok(ImageType::Gif) => Kind::Gif,
            _ => return Err(Refusal::Format),
        };
        let size = blob_size(bytes).map_err(|_| Refusal::Format)?;
        match (size.width, size.height) {
            (0, _) | (_, 0) => Err(Refusal::Format),
            (width, height) if width.max(height) > MOST_DOTS => Err(Refusal::Huge),
            (width, height) => Ok(Self { kind, bytes, dots: (width as u64, height as u64) }),
        }
    }

    /// Its width and height in English Metric Units: as it is, or smaller where the room is.
    pub(crate) fn extent(&self, room: (u64, u64)) -> (u64, u64) {
        let (width, height) = (self.dots.0 * DOT, self.dots.1 * DOT);
        let (mut fit_width, mut fit_height) = (width, height);
        if fit_width > room.0 {
            (fit_width, fit_height) = (room.0, height * room.0 / width);
        }
        if fit_height > room.1 {
            (fit_width, fit_height) = (width * room.1 / height, room.1);
        }
        (fit_width.max(1), fit_height.max(1))
    }
}

#[cfg(test)]
mod tests {
    use super::{Kind, Picture, Refusal};

    fn png(width: u32, height: u32) -> Vec<u8> {
        let head = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
        [head, width.to_be_bytes().to_vec(), height.to_be_bytes().to_vec(), vec![8, 6, 0, 0, 0]].concat()
    }

    #[test]
    fn a_picture_is_known_by_its_bytes_and_fits() {
        let bytes = png(200, 100);
        let picture = Picture::read(&bytes).unwrap();
        assert_eq!(picture.kind, Kind::Png);
        assert_eq!(picture.extent((9_525_000, 9_525_000)), (1_905_000, 952_500));
        assert_eq!(picture.extent((952_500, 9_525_000)), (952_500, 476_250));
        assert_eq!(picture.extent((9_525_000, 95_250)), (190_500, 95_250));
        let flat = png(30_000, 1);
        assert_eq!(Picture::read(&flat).unwrap().extent((1_000, 1_000)), (1_000, 1));
    }

    #[test]
    fn what_is_no_picture_is_refused() {
        let none = png(0, 5);
        for bytes in
            [b"".as_slice(), b"\x89PNG\r\n\x1a\n", b"RIFF\0\0\0\0WEBPVP8 ", b"<svg/>", &none, b"\xff\xd8\xff\xe0"]
        {
            assert_eq!(Picture::read(bytes).unwrap_err(), Refusal::Format);
        }
        assert_eq!(Picture::read(&png(30_001, 5)).unwrap_err(), Refusal::Huge);
    }
}
