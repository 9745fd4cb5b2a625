//! Pictures in a line of text (ECMA-376 part 1, section 20.4.2.8).

use tafsiri_markdown::block::{Link, plain_text};

use super::writer::Writer;
use crate::ooxml::DRAWING;
use crate::ooxml::picture::Picture;
use crate::xml::Element;

const PICTURE: &str = "http://schemas.openxmlformats.org/drawingml/2006/picture";
const PLACED: &str = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
/// English Metric Units in a twentieth of a point.
const UNITS: u64 = 635;

/// A run that shows an image, no wider than the room for it; nothing where it cannot be shown.
pub(super) fn run(writer: &mut Writer<'_>, link: &Link) -> Option<Element> {
    let (path, picture) = Picture::find(writer.module, writer.page, &link.url).ok()?;
    let next = writer.pictures.len() + 1;
    let (number, picture) = *writer.pictures.entry(path).or_insert((next, picture));
    let id = writer.links().part("image", &target(number, &picture));
    let extent = picture.extent((writer.room * UNITS, super::HEIGHT * UNITS));
    let drawing = writer.next_drawing();
    let alternative = plain_text(&link.inlines);
    let properties = Element::new("wp:docPr").at("id", drawing).at("name", format!("Picture {drawing}"));
    let inline = Element::new("wp:inline")
        .at("xmlns:wp", PLACED)
        .at("distT", 0)
        .at("distB", 0)
        .at("distL", 0)
        .at("distR", 0)
        .add(Element::new("wp:extent").at("cx", extent.0).at("cy", extent.1))
        .add(properties.at("descr", &alternative))
        .add(graphic(&id, extent, drawing));
    Some(Element::new("w:r").add(Element::new("w:drawing").add(inline)))
}

/// Where a picture stands, as seen from the document.
pub(super) fn target(number: usize, picture: &Picture<'_>) -> String {
    format!("media/image{number}.{}", picture.kind.ending())
}

fn graphic(id: &str, (width, height): (u64, u64), drawing: usize) -> Element {
    let named = Element::new("pic:nvPicPr")
        .add(Element::new("pic:cNvPr").at("id", drawing).at("name", format!("Picture {drawing}")))
        .add(Element::new("pic:cNvPicPr"));
    let fill = Element::new("pic:blipFill")
        .add(Element::new("a:blip").at("r:embed", id))
        .add(Element::new("a:stretch").add(Element::new("a:fillRect")));
    let frame = Element::new("a:xfrm")
        .add(Element::new("a:off").at("x", 0).at("y", 0))
        .add(Element::new("a:ext").at("cx", width).at("cy", height));
    let shape = Element::new("pic:spPr")
        .add(frame)
        .add(Element::new("a:prstGeom").at("prst", "rect").add(Element::new("a:avLst")));
    let picture = Element::new("pic:pic").at("xmlns:pic", PICTURE).add(named).add(fill).add(shape);
    let data = Element::new("a:graphicData").at("uri", PICTURE).add(picture);
    Element::new("a:graphic").at("xmlns:a", DRAWING).add(data)
}
