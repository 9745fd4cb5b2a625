//! The lists of a handout (ECMA-376 part 1, section 17.9).

use super::format::val;
use super::writer::Marks;
use crate::ooxml::script::SIGN_FACE;
use crate::xml::Element;

/// Levels of a list.
const LEVELS: usize = 9;

/// The part `numbering.xml`: a definition for each kind of marks, an instance for each list.
pub(super) fn numbering(lists: &[Marks]) -> Element {
    let kinds = [Marks::Bullets, Marks::Boxes, Marks::Ticked, Marks::Circles, Marks::Numbers(1)];
    let instance = |(at, marks): (usize, &Marks)| {
        let kind = kinds.iter().position(|kind| same_kind(*kind, *marks)).unwrap_or_default();
        let element = Element::new("w:num").at("w:numId", at + 1).add(val("w:abstractNumId", kind));
        match marks {
            Marks::Numbers(start) => element.all((0..LEVELS).map(|level| restart(level, *start))),
            _ => element,
        }
    };
    Element::new("w:numbering")
        .at("xmlns:w", super::NAMESPACE)
        .all(kinds.iter().enumerate().map(|(at, kind)| definition(at, *kind)))
        .all(lists.iter().enumerate().map(instance))
}

fn same_kind(a: Marks, b: Marks) -> bool {
    a == b || matches!((a, b), (Marks::Numbers(_), Marks::Numbers(_)))
}

/// Each list counts from its own number.
fn restart(level: usize, start: usize) -> Element {
    // The schema's number is a signed one of 32 bits; programs show no more.
    let start = start.min(32_767);
    Element::new("w:lvlOverride").at("w:ilvl", level).add(val("w:startOverride", start))
}

fn definition(id: usize, marks: Marks) -> Element {
    Element::new("w:abstractNum")
        .at("w:abstractNumId", id)
        .add(val("w:multiLevelType", "multilevel"))
        .all((0..LEVELS).map(|at| level(at, marks)))
}

fn level(at: usize, marks: Marks) -> Element {
    let (format, text) = match marks {
        Marks::Bullets => ("bullet", if at.is_multiple_of(2) { "•" } else { "–" }.to_owned()),
        Marks::Boxes => ("bullet", "☐".to_owned()),
        Marks::Ticked => ("bullet", "☑".to_owned()),
        Marks::Circles => ("bullet", "○".to_owned()),
        Marks::Numbers(_) => ("decimal", format!("%{}.", at + 1)),
    };
    let element = Element::new("w:lvl")
        .at("w:ilvl", at)
        .add(val("w:start", 1))
        .add(val("w:numFmt", format))
        .add(val("w:lvlText", text))
        .add(val("w:lvlJc", "left"))
        .add(Element::new("w:pPr").add(Element::new("w:ind").at("w:left", 400 * (at + 1)).at("w:hanging", 400)));
    let signs = || {
        ["w:ascii", "w:hAnsi", "w:eastAsia", "w:cs"]
            .into_iter()
            .fold(Element::new("w:rFonts"), |element, slot| element.at(slot, SIGN_FACE))
    };
    match marks {
        Marks::Boxes | Marks::Ticked | Marks::Circles => element.add(Element::new("w:rPr").add(signs())),
        _ => element,
    }
}
