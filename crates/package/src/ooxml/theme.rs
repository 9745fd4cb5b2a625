//! The theme of handouts and slides (ECMA-376 part 1, section 20.1.6.9): their colours and their faces.

use tafsiri_model::Locale;

use super::DRAWING;
use super::script::{self, Faces};
use crate::xml::Element;

/// Colours by their place in the theme, as six hexadecimal digits: ink, paper, two grounds, accents, links.
const COLOURS: [(&str, &str); 12] = [
    ("a:dk1", "1D2126"),
    ("a:lt1", "FFFFFF"),
    ("a:dk2", "083F60"),
    ("a:lt2", "E8F1F7"),
    ("a:accent1", "0B5C8A"),
    ("a:accent2", "8A5A0B"),
    ("a:accent3", "2F6B3C"),
    ("a:accent4", "565D66"),
    ("a:accent5", "7CC0EA"),
    ("a:accent6", "E5B765"),
    ("a:hlink", "0B5C8A"),
    ("a:folHlink", "565D66"),
];

/// Widths of lines in the format scheme, in English Metric Units.
const LINES: [u32; 3] = [6_350, 12_700, 19_050];

/// The part of a theme for a locale.
pub(crate) fn theme(locale: &Locale) -> Element {
    let faces = script::faces(locale);
    let colour =
        |(name, value): (&'static str, &str)| Element::new(name).add(Element::new("a:srgbClr").at("val", value));
    let elements = Element::new("a:themeElements")
        .add(Element::new("a:clrScheme").at("name", "Tafsiri").all(COLOURS.map(colour)))
        .add(
            Element::new("a:fontScheme")
                .at("name", "Tafsiri")
                .add(fonts("a:majorFont", faces))
                .add(fonts("a:minorFont", faces)),
        )
        .add(formats());
    Element::new("a:theme").at("xmlns:a", DRAWING).at("name", "Tafsiri").add(elements)
}

fn fonts(name: &'static str, faces: Faces) -> Element {
    let font = |name, face| Element::new(name).at("typeface", face);
    Element::new(name)
        .add(font("a:latin", faces.latin))
        .add(font("a:ea", faces.east_asian))
        .add(font("a:cs", faces.complex))
}

/// Three fills, lines, effects and grounds each: a theme has no fewer.
fn formats() -> Element {
    let fill = || Element::new("a:solidFill").add(Element::new("a:schemeClr").at("val", "phClr"));
    let line =
        |width| Element::new("a:ln").at("w", width).add(fill()).add(Element::new("a:prstDash").at("val", "solid"));
    let effect = || Element::new("a:effectStyle").add(Element::new("a:effectLst"));
    let three = |name| Element::new(name).add(fill()).add(fill()).add(fill());
    Element::new("a:fmtScheme")
        .at("name", "Tafsiri")
        .add(three("a:fillStyleLst"))
        .add(Element::new("a:lnStyleLst").all(LINES.map(line)))
        .add(Element::new("a:effectStyleLst").add(effect()).add(effect()).add(effect()))
        .add(three("a:bgFillStyleLst"))
}
