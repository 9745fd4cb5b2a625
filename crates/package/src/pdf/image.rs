//! Images: whether PDF can hold them, and how large they stand on a page.

use imagesize::{ImageType, blob_size, image_type};
use typst::foundations::{Bytes, Smart};
use typst::visualize::{ExchangeFormat, RasterImage, SvgImage};

/// The most pixels of an image: a picture of that many takes 160 MB when it is drawn.
const MOST_PIXELS: usize = 40_000_000;
/// Points (1/72 inch) for a pixel of CSS (1/96 inch).
const POINTS: f64 = 0.75;
/// The widest and the highest that an image stands on a page, in points.
const ROOM: (f64, f64) = (453.0, 480.0);

/// An image that PDF can hold.
#[derive(Debug, PartialEq)]
pub(super) struct Picture {
    /// Its bytes.
    pub(super) bytes: Bytes,
    /// Its format as typst names it.
    pub(super) format: &'static str,
    /// Its width on the page in points, where there is room for it.
    pub(super) width: f64,
}

/// Reads an image.
///
/// # Errors
/// Why it cannot be shown.
pub(super) fn read(bytes: &[u8]) -> Result<Picture, String> {
    let data = Bytes::new(bytes.to_vec());
    let (format, (width, height)) = match raster_format(bytes) {
        Some((name, format)) => (name, raster_size(&data, format)?),
        None => ("svg", svg_size(&data)?),
    };
    let (width, height) = (width * POINTS, height * POINTS);
    let shrunk = (ROOM.0 / width).min(ROOM.1 / height).min(1.0);
    Ok(Picture { bytes: data, format, width: width * shrunk })
}

fn raster_format(bytes: &[u8]) -> Option<(&'static str, ExchangeFormat)> {
    match image_type(bytes).ok()? {
        ImageType::Png => Some(("png", ExchangeFormat::Png)),
        ImageType::Jpeg => Some(("jpg", ExchangeFormat::Jpg)),
        ImageType::Gif => Some(("gif", ExchangeFormat::Gif)),
        ImageType::Webp => Some(("webp", ExchangeFormat::Webp)),
        _ => None,
    }
}

/// Width and height in pixels. The size is read before the picture is drawn: a file of a few bytes can ask for all memory.
fn raster_size(data: &Bytes, format: ExchangeFormat) -> Result<(f64, f64), String> {
    let size = blob_size(data.as_slice()).map_err(|error| error.to_string())?;
    if size.width == 0 || size.width.saturating_mul(size.height) > MOST_PIXELS || size.height == 0 {
        return Err(format!("{} x {} pixels are too many, or none", size.width, size.height));
    }
    let image = RasterImage::new(data.clone(), format, Smart::Auto).map_err(|error| error.to_string())?;
    Ok((f64::from(image.width()), f64::from(image.height())))
}

fn svg_size(data: &Bytes) -> Result<(f64, f64), String> {
    let image = SvgImage::new(data.clone()).map_err(|_| "it is no PNG, JPEG, GIF, WebP or SVG".to_owned())?;
    let size = (image.width(), image.height());
    if size.0 > 0.0 && size.1 > 0.0 { Ok(size) } else { Err("it has no size".to_owned()) }
}
