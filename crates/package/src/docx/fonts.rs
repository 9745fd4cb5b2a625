//! The table of faces (ECMA-376 part 1, section 17.8): what takes the place of a face that a system does not have.

use std::collections::BTreeMap;

use super::format::val;
use crate::module::Module;
use crate::ooxml::script::{self, CODE_FACE, SIGN_FACE};
use crate::xml::Element;

/// Faces and those that look most like them on systems without them.
const OTHERS: [(&str, &str); 9] = [
    ("Calibri", "Carlito"),
    ("Consolas", "DejaVu Sans Mono"),
    ("Segoe UI Symbol", "DejaVu Sans"),
    ("Arial", "Noto Sans Arabic"),
    ("Microsoft YaHei", "Noto Sans CJK SC"),
    ("Microsoft JhengHei", "Noto Sans CJK TC"),
    ("Yu Gothic", "Noto Sans CJK JP"),
    ("Malgun Gothic", "Noto Sans CJK KR"),
    ("Urdu Typesetting", "Noto Nastaliq Urdu"),
];

/// The part `fontTable.xml`.
pub(super) fn table(module: &Module<'_>) -> Element {
    let others = BTreeMap::from(OTHERS);
    let faces = script::faces(&module.site.locale);
    let font = |face: &str| {
        let element = Element::new("w:font").at("w:name", face);
        match others.get(face) {
            Some(other) => element.add(val("w:altName", other)),
            None => element,
        }
    };
    let names = [faces.latin, faces.east_asian, faces.complex, CODE_FACE, SIGN_FACE];
    Element::new("w:fonts").at("xmlns:w", super::NAMESPACE).all(names.map(font))
}
