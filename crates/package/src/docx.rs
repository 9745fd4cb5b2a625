//! A module as a handout: WordprocessingML (ECMA-376 part 1, section 17), for learners and trainers who print it, fill
//! it in and make it their own.
//!
//! Everything that has a look has a style. What cannot be held is told by `ooxml` and shown in words.

mod blocks;
mod fonts;
mod form;
mod format;
mod front;
mod numbering;
mod picture;
mod styles;
mod table;
#[cfg(test)]
mod tests;
mod text;
mod writer;

use tafsiri_markdown::block::flattened;
use tafsiri_model::locale::Direction;

use crate::archive::Packer;
use crate::module::{Made, Module};
use crate::ooxml::{Package, RELATIONSHIP_IDS, judge, properties, theme};
use crate::xml::Element;
use format::{Format, Look, val};
use writer::{Place, Writer, field};

const NAMESPACE: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
/// A sheet of A4 and its blank edges, in twentieths of a point.
const SHEET: (u64, u64) = (11_906, 16_838);
const EDGE: u64 = 1_134;
/// The width of text, and the most that a picture takes of a page's height.
const WIDTH: u64 = SHEET.0 - 2 * EDGE;
const HEIGHT: u64 = (SHEET.1 - 2 * EDGE) * 4 / 5;

/// What content types of the parts begin with.
const KIND: &str = "officedocument.wordprocessingml";

/// The package of a module.
#[must_use]
pub fn render(module: &Module<'_>, packer: &Packer) -> Made {
    let mut module = module.clone().as_one_document();
    for page in &mut module.body_mut().pages {
        page.blocks = flattened(std::mem::take(&mut page.blocks));
    }
    let mut problems = judge::problems(&module);
    let mut writer = Writer::new(&module);
    let body = body(&mut writer);
    problems.append(&mut writer.problems);
    package(writer, body).into_made(problems, packer)
}

fn body(writer: &mut Writer<'_>) -> Element {
    let module = writer.module;
    let place = Place { width: WIDTH, indent: 0, style: "Normal", depth: 0 };
    let mut elements = writer.front(place);
    for (at, page) in module.pages.iter().enumerate() {
        writer.page = &page.path;
        elements.extend(writer.page_heading(page, at == 0));
        elements.extend(writer.blocks(&page.blocks, place));
    }
    elements.extend(writer.colophon(place));
    Element::new("w:body").all(elements)
}

fn package(mut writer: Writer<'_>, body: Element) -> Package {
    let module = writer.module;
    let locale = &module.site.locale;
    let [mut links, note_links] = writer.take_relationships();
    for (kind, target) in [
        ("styles", "styles.xml"),
        ("numbering", "numbering.xml"),
        ("settings", "settings.xml"),
        ("footnotes", "footnotes.xml"),
        ("fontTable", "fontTable.xml"),
        ("theme", "theme/theme1.xml"),
    ] {
        links.part(kind, target);
    }
    let footer_id = links.part("footer", "footer1.xml");
    let document = root("w:document").add(body.add(section(locale.direction(), &footer_id)));
    let mut package = Package::default();
    package.lead("officeDocument", "word/document.xml");
    properties::add(&mut package, module);
    package.add_with("word/document.xml", &format!("{KIND}.document.main"), (document, links));
    package.add("word/styles.xml", &format!("{KIND}.styles"), styles::styles(locale));
    package.add("word/numbering.xml", &format!("{KIND}.numbering"), numbering::numbering(writer.lists()));
    package.add("word/fontTable.xml", &format!("{KIND}.fontTable"), fonts::table(module));
    package.add("word/theme/theme1.xml", "officedocument.theme", theme::theme(locale));
    package.add("word/settings.xml", &format!("{KIND}.settings"), settings());
    package.add("word/footer1.xml", &format!("{KIND}.footer"), footer(&mut writer));
    let notes = root("w:footnotes").all(separators()).all(std::mem::take(&mut writer.written_notes));
    package.add_with("word/footnotes.xml", &format!("{KIND}.footnotes"), (notes, note_links));
    for (number, picture) in writer.pictures.values() {
        package.add_picture(&format!("word/{}", picture::target(*number, picture)), picture);
    }
    package
}

/// The root of a part with text.
fn root(name: &'static str) -> Element {
    Element::new(name).at("xmlns:w", NAMESPACE).at("xmlns:r", RELATIONSHIP_IDS)
}

/// The sheet, and what stands on each: the first has no footer.
fn section(direction: Direction, footer: &str) -> Element {
    let margins = ["w:top", "w:right", "w:bottom", "w:left"]
        .into_iter()
        .fold(Element::new("w:pgMar"), |element, side| element.at(side, EDGE));
    let element = Element::new("w:sectPr")
        .add(Element::new("w:footerReference").at("w:type", "default").at("r:id", footer))
        .add(Element::new("w:pgSz").at("w:w", SHEET.0).at("w:h", SHEET.1))
        .add(margins.at("w:header", 567).at("w:footer", 567).at("w:gutter", 0))
        .add(Element::new("w:titlePg"));
    if direction == Direction::Rtl { element.add(Element::new("w:bidi")) } else { element }
}

/// The module's title and the number of the sheet.
fn footer(writer: &mut Writer<'_>) -> Element {
    let direction = writer.direction();
    let look = Look::plain(&writer.module.site.locale);
    let number = Element::new("w:r").add(Element::new("w:t").text("1"));
    let words = writer.letters(&format!("{} · ", writer.module.title), &look);
    let properties = Format::new("Footer").element(direction, direction, None);
    root("w:ftr").add(Element::new("w:p").add(properties).all(words).all(field("PAGE", vec![number])))
}

fn settings() -> Element {
    let note = |id| Element::new("w:footnote").at("w:id", id);
    let compatible = val("w:compatSetting", 15)
        .at("w:name", "compatibilityMode")
        .at("w:uri", "http://schemas.microsoft.com/office/word");
    Element::new("w:settings")
        .at("xmlns:w", NAMESPACE)
        .add(val("w:defaultTabStop", 400))
        .add(Element::new("w:footnotePr").add(note(-1)).add(note(0)))
        .add(Element::new("w:compat").add(compatible))
}

/// The lines between text and footnotes, which every part of footnotes has.
fn separators() -> [Element; 2] {
    let note = |kind, id, line| {
        let run = Element::new("w:r").add(Element::new(line));
        Element::new("w:footnote").at("w:type", kind).at("w:id", id).add(Element::new("w:p").add(run))
    };
    [note("separator", -1, "w:separator"), note("continuationSeparator", 0, "w:continuationSeparator")]
}
