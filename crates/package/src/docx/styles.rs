//! The styles of a handout (ECMA-376 part 1, section 17.7): a person who changes one changes the whole handout.

use tafsiri_model::Locale;

use super::format::{code_faces, val};
use crate::ooxml::script::{self, Slot};
use crate::xml::Element;

const ACCENT: &str = "0B5C8A";
const SOFT: &str = "565D66";

/// A style of paragraphs, in a row of a table.
struct Row {
    /// Its id and its name: names that programs know are theirs in every language.
    id: &'static str,
    name: &'static str,
    /// The style that it is made from, and the one of the paragraph behind it.
    based: &'static str,
    next: &'static str,
    /// Size in half points; 0 as in the style that it is made from.
    size: u32,
    colour: &'static str,
    bold: bool,
    /// Space before and after, in twentieths of a point.
    space: (u32, u32),
    /// Whether it stays on the page of the paragraph behind it.
    keeps: bool,
    /// The level in the outline, from 0.
    outline: Option<u32>,
}

/// A row like body text.
const TEXT: Row = Row {
    id: "",
    name: "",
    based: "Normal",
    next: "",
    size: 0,
    colour: "",
    bold: false,
    space: (0, 120),
    keeps: false,
    outline: None,
};

/// A row like a heading.
const HEAD: Row = Row { next: "Normal", colour: ACCENT, bold: true, keeps: true, ..TEXT };

const ROWS: [Row; 33] = [
    Row { id: "Title", name: "Title", size: 60, space: (60, 120), ..HEAD },
    Row { id: "Subtitle", name: "Subtitle", next: "Normal", size: 28, colour: SOFT, space: (0, 240), ..TEXT },
    Row { id: "Label", name: "Label", size: 24, colour: SOFT, space: (480, 0), ..HEAD },
    Row { id: "Fact", name: "Fact", colour: SOFT, space: (0, 40), ..TEXT },
    Row { id: "Heading1", name: "heading 1", size: 36, space: (480, 160), outline: Some(0), ..HEAD },
    Row { id: "Heading2", name: "heading 2", size: 28, space: (320, 120), outline: Some(1), ..HEAD },
    Row { id: "Heading3", name: "heading 3", size: 24, space: (240, 80), outline: Some(2), ..HEAD },
    Row { id: "Heading4", name: "heading 4", size: 22, colour: "1D2126", space: (200, 60), outline: Some(3), ..HEAD },
    Row { id: "Heading5", name: "heading 5", size: 22, colour: SOFT, space: (160, 60), outline: Some(4), ..HEAD },
    Row { id: "Heading6", name: "heading 6", size: 20, colour: SOFT, space: (160, 60), outline: Some(5), ..HEAD },
    Row { id: "TOCHeading", name: "TOC Heading", size: 28, space: (360, 120), ..HEAD },
    Row { id: "TOC1", name: "toc 1", bold: true, space: (100, 40), ..TEXT },
    Row { id: "TOC2", name: "toc 2", space: (0, 20), ..TEXT },
    Row { id: "ListBullet", name: "List Bullet", space: (0, 60), ..TEXT },
    Row { id: "ListNumber", name: "List Number", space: (0, 60), ..TEXT },
    Row { id: "Quote", name: "Quote", colour: SOFT, ..TEXT },
    Row { id: "Code", name: "Code", size: 19, ..TEXT },
    Row { id: "Caption", name: "caption", size: 19, colour: SOFT, ..TEXT },
    Row { id: "Term", name: "Term", bold: true, space: (80, 20), keeps: true, ..TEXT },
    Row { id: "Prompt", name: "Prompt", bold: true, space: (160, 60), keeps: true, ..TEXT },
    Row { id: "Activity", name: "Activity", colour: "FFFFFF", size: 24, space: (320, 160), ..HEAD },
    Row { id: "Case", name: "Case Study", colour: "FFFFFF", size: 24, space: (320, 160), ..HEAD },
    Row { id: "ActivityEnd", name: "Activity End", size: 8, space: (0, 240), ..TEXT },
    Row { id: "BoxHead", name: "Box Heading", next: "BoxText", space: (60, 60), keeps: false, ..HEAD },
    Row { id: "BoxText", name: "Box Text", space: (0, 80), ..TEXT },
    Row { id: "TableText", name: "Table Text", size: 20, space: (30, 30), ..TEXT },
    Row { id: "TableHead", name: "Table Heading", size: 20, colour: "FFFFFF", space: (40, 40), ..HEAD },
    Row { id: "FootnoteText", name: "footnote text", size: 18, space: (0, 40), ..TEXT },
    Row { id: "Notice", name: "Notice", size: 20, colour: "6B450A", space: (0, 80), ..TEXT },
    Row { id: "Rule", name: "Rule", size: 8, space: (120, 240), ..TEXT },
    Row { id: "Gap", name: "Gap", size: 8, space: (0, 20), ..TEXT },
    Row { id: "Header", name: "header", size: 18, colour: SOFT, space: (0, 0), ..TEXT },
    Row { id: "Footer", name: "footer", size: 18, colour: SOFT, space: (0, 0), ..TEXT },
];

/// The part `styles.xml` for a document in a locale.
pub(super) fn styles(locale: &Locale) -> Element {
    let normal = Element::new("w:style")
        .at("w:type", "paragraph")
        .at("w:default", 1)
        .at("w:styleId", "Normal")
        .add(val("w:name", "Normal"))
        .add(Element::new("w:qFormat"))
        .add(Element::new("w:pPr").add(Element::new("w:widowControl")).add(spacing(0, 120, line(locale))));
    Element::new("w:styles")
        .at("xmlns:w", super::NAMESPACE)
        .add(defaults(locale))
        .add(normal)
        .all(ROWS.iter().map(style))
        .all(letter_styles())
        .all(table_styles())
        .add(list_style())
}

/// How far lines stand apart, in 240ths of a line: scripts with marks above and below want more.
fn line(locale: &Locale) -> u32 {
    match script::slot(locale) {
        Slot::Latin => 276,
        Slot::EastAsian => 300,
        Slot::Complex => 312,
    }
}

fn defaults(locale: &Locale) -> Element {
    let faces = script::faces(locale);
    let slot = script::slot(locale);
    let fonts = Element::new("w:rFonts")
        .at("w:ascii", faces.latin)
        .at("w:hAnsi", faces.latin)
        .at("w:eastAsia", faces.east_asian)
        .at("w:cs", faces.complex);
    let other = |own: Slot, usual: &str| if own == slot { locale.to_string() } else { usual.to_owned() };
    let language = Element::new("w:lang")
        .at("w:val", if slot == Slot::Complex { "en".to_owned() } else { locale.to_string() })
        .at("w:eastAsia", other(Slot::EastAsian, "zh-CN"))
        .at("w:bidi", other(Slot::Complex, "ar-SA"));
    let letters = Element::new("w:rPr").add(fonts).add(val("w:sz", 22)).add(val("w:szCs", 24)).add(language);
    Element::new("w:docDefaults").add(Element::new("w:rPrDefault").add(letters)).add(Element::new("w:pPrDefault"))
}

fn spacing(before: u32, after: u32, line: u32) -> Element {
    let element = Element::new("w:spacing").at("w:before", before).at("w:after", after);
    if line == 0 { element } else { element.at("w:line", line).at("w:lineRule", "auto") }
}

fn style(row: &Row) -> Element {
    let mut element = Element::new("w:style").at("w:type", "paragraph").at("w:styleId", row.id);
    let is_own = !row.name.starts_with(char::is_lowercase) && !KNOWN.contains(&row.name);
    if is_own {
        element = element.at("w:customStyle", 1);
    }
    element = element.add(val("w:name", row.name)).add(val("w:basedOn", row.based));
    if !row.next.is_empty() {
        element = element.add(val("w:next", row.next));
    }
    element.add(Element::new("w:qFormat")).add(paragraph(row)).add(letters(row))
}

/// Names with a capital letter that programs know.
const KNOWN: [&str; 6] = ["Title", "Subtitle", "TOC Heading", "List Bullet", "List Number", "Quote"];

fn paragraph(row: &Row) -> Element {
    let mut element = Element::new("w:pPr");
    if row.keeps {
        element = element.add(Element::new("w:keepNext")).add(Element::new("w:keepLines"));
    }
    let border = |name, colour| val(name, "single").at("w:sz", 6).at("w:space", 4).at("w:color", colour);
    let shade = |ground| val("w:shd", "clear").at("w:color", "auto").at("w:fill", ground);
    element = match row.id {
        "Rule" => element.add(Element::new("w:pBdr").add(border("w:bottom", "D9D7CE"))),
        "ActivityEnd" => element.add(Element::new("w:pBdr").add(border("w:bottom", ACCENT))),
        "Title" => element.add(Element::new("w:pBdr").add(border("w:bottom", ACCENT))),
        "Activity" => element.add(sides(ACCENT)).add(shade(ACCENT)),
        "Case" => element.add(sides("8A5A0B")).add(shade("8A5A0B")),
        "Code" => element.add(shade("F4F3EE")),
        _ => element,
    };
    let line = match row.id {
        "Title" | "Heading1" | "Heading2" | "TableHead" | "TableText" | "Activity" | "Case" | "TOC1" | "TOC2" => 252,
        "ActivityEnd" | "Rule" | "Gap" => 200,
        _ => 0,
    };
    element = element.add(spacing(row.space.0, row.space.1, line));
    let indent = |left, right| Element::new("w:ind").at("w:left", left).at("w:right", right);
    element = match row.id {
        "TOC2" => element.add(indent(300, 0)),
        "Quote" => element.add(indent(400, 400)),
        "Activity" | "Case" => element.add(indent(80, 80)),
        _ => element,
    };
    match row.outline {
        Some(level) => element.add(val("w:outlineLvl", level)),
        None => element,
    }
}

/// Lines of the ground's own colour: they make the ground wider than the words.
fn sides(colour: &str) -> Element {
    let side = |name| val(name, "single").at("w:sz", 24).at("w:space", 1).at("w:color", colour);
    Element::new("w:pBdr").all(["w:top", "w:left", "w:bottom", "w:right"].map(side))
}

fn letters(row: &Row) -> Element {
    let mut element = Element::new("w:rPr");
    if row.id == "Code" {
        element = element.add(code_faces());
    }
    if row.bold {
        element = element.add(Element::new("w:b")).add(Element::new("w:bCs"));
    }
    if !row.colour.is_empty() {
        element = element.add(val("w:color", row.colour));
    }
    if row.size > 0 {
        element = element.add(val("w:sz", row.size)).add(val("w:szCs", row.size + row.size / 12));
    }
    element
}

/// Styles of letters.
fn letter_styles() -> [Element; 4] {
    let style = |id, name, letters: Element| {
        Element::new("w:style")
            .at("w:type", "character")
            .at("w:styleId", id)
            .add(val("w:name", name))
            .add(val("w:basedOn", "DefaultParagraphFont"))
            .add(letters)
    };
    let properties = || Element::new("w:rPr");
    let usual = Element::new("w:style")
        .at("w:type", "character")
        .at("w:default", 1)
        .at("w:styleId", "DefaultParagraphFont")
        .add(val("w:name", "Default Paragraph Font"));
    let link = properties().add(val("w:color", ACCENT)).add(val("w:u", "single"));
    let code = properties().add(code_faces()).add(val("w:shd", "clear").at("w:color", "auto").at("w:fill", "F4F3EE"));
    let raised = properties().add(val("w:vertAlign", "superscript"));
    [
        usual,
        style("Hyperlink", "Hyperlink", link),
        style("CodeLetters", "Code Letters", code),
        style("FootnoteReference", "footnote reference", raised),
    ]
}

fn table_styles() -> [Element; 4] {
    let margins = |top: u32, side: u64| {
        let measure = |name, width: u64| Element::new(name).at("w:w", width).at("w:type", "dxa");
        Element::new("w:tblCellMar")
            .add(measure("w:top", u64::from(top)))
            .add(measure("w:left", side))
            .add(measure("w:bottom", u64::from(top)))
            .add(measure("w:right", side))
    };
    let line = |name, colour| val(name, "single").at("w:sz", 4).at("w:space", 0).at("w:color", colour);
    let all = |names: &[&'static str], colour| {
        Element::new("w:tblBorders").all(names.iter().map(|name| line(name, colour)).collect::<Vec<_>>())
    };
    let grid = ["w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"];
    let head = Element::new("w:tblStylePr")
        .at("w:type", "firstRow")
        .add(Element::new("w:tcPr").add(val("w:shd", "clear").at("w:color", "auto").at("w:fill", ACCENT)));
    let style = |id, name, properties: Vec<Element>| {
        Element::new("w:style")
            .at("w:type", "table")
            .at("w:customStyle", 1)
            .at("w:styleId", id)
            .add(val("w:name", name))
            .add(val("w:basedOn", "TableNormal"))
            .add(Element::new("w:tblPr").all(properties))
    };
    let usual = Element::new("w:style")
        .at("w:type", "table")
        .at("w:default", 1)
        .at("w:styleId", "TableNormal")
        .add(val("w:name", "Normal Table"))
        .add(Element::new("w:tblPr").add(margins(0, super::table::CELL_MARGIN)));
    [
        usual,
        style("Table", "Handout Table", vec![all(&grid, "A9B4BD"), margins(20, super::table::CELL_MARGIN)]).add(head),
        style("Box", "Handout Box", vec![margins(60, super::table::MARGIN)]),
        style("Lines", "Writing Lines", vec![all(&["w:bottom", "w:insideH"], "8A9097")]),
    ]
}

fn list_style() -> Element {
    Element::new("w:style")
        .at("w:type", "numbering")
        .at("w:default", 1)
        .at("w:styleId", "NoList")
        .add(val("w:name", "No List"))
}
