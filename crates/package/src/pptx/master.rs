//! What all slides share: the master, its layouts, and the master of the notes (ECMA-376 part 1, section 19.3).

use tafsiri_model::Locale;
use tafsiri_model::locale::Direction;

use super::shape::{self, Frame, Placeholder};
use crate::xml::Element;

/// A sheet in English Metric Units: 16 to 9.
pub(super) const SHEET: (u64, u64) = (12_192_000, 6_858_000);
/// A page of notes: A4.
pub(super) const PAGE: (u64, u64) = (6_858_000, 9_906_000);

const LEFT: u64 = 685_800;
const WIDTH: u64 = 10_820_400;

/// Where things stand on a slide.
pub(super) const ABOVE: Frame = Frame { x: LEFT, y: 320_000, width: WIDTH, height: 400_000 };
const TITLE: Frame = Frame { x: LEFT, y: 720_000, width: WIDTH, height: 1_050_000 };
pub(super) const BODY: Frame = Frame { x: LEFT, y: 1_960_000, width: WIDTH, height: 4_250_000 };
const FOOTER: Frame = Frame { x: LEFT, y: 6_370_000, width: 8_600_000, height: 330_000 };
const NUMBER: Frame = Frame { x: 9_906_000, y: 6_370_000, width: 1_600_200, height: 330_000 };
/// The same on slides that open something.
const OPENING_ABOVE: Frame = Frame { x: 1_000_000, y: 700_000, width: 10_192_000, height: 450_000 };
const OPENING_TITLE: Frame = Frame { x: 1_000_000, y: 1_250_000, width: 10_192_000, height: 2_050_000 };
const OPENING_BODY: Frame = Frame { x: 1_000_000, y: 3_650_000, width: 10_192_000, height: 2_500_000 };

/// Title and words of those.
pub(super) const OPENING: Frame = Frame { x: 1_000_000, y: 2_300_000, width: 10_192_000, height: 2_600_000 };

/// A layout: its name, its type in the schema, and its number among the layouts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Layout {
    /// The first slide.
    Title,
    /// A slide that opens a page.
    Chapter,
    /// A title and points.
    Points,
    /// A title and room for a table or a picture.
    TitleOnly,
}

impl Layout {
    /// All layouts.
    pub(super) const ALL: [Self; 4] = [Self::Title, Self::Chapter, Self::Points, Self::TitleOnly];

    /// Its number, from 1.
    pub(super) fn number(self) -> usize {
        Self::ALL.iter().position(|layout| *layout == self).unwrap_or_default() + 1
    }

    fn name(self) -> (&'static str, &'static str) {
        match self {
            Self::Title => ("Title Slide", "title"),
            Self::Chapter => ("Section Header", "secHead"),
            Self::Points => ("Title and Content", "obj"),
            Self::TitleOnly => ("Title Only", "titleOnly"),
        }
    }

    fn is_opening(self) -> bool {
        matches!(self, Self::Title | Self::Chapter)
    }

    /// The layout's part.
    pub(super) fn element(self, direction: Direction) -> Element {
        let (name, kind) = self.name();
        let mut tree = shape::tree();
        tree = if self.is_opening() { self.opening(tree, direction) } else { self.usual(tree) };
        let mut slide = Element::new("p:cSld").at("name", name);
        if self.is_opening() {
            let colour = if self == Self::Title { "dk2" } else { "accent1" };
            slide = slide.add(background(colour));
        }
        let element = shape::root("p:sldLayout").at("type", kind).at("preserve", 1);
        let element = if self.is_opening() { element.at("showMasterSp", 0) } else { element };
        element.add(slide.add(tree)).add(own_colours())
    }

    fn opening(self, tree: Element, direction: Direction) -> Element {
        let style = |size: u64, bold: bool, name| {
            let letters = shape::size(Element::new("a:defRPr"), size).at("b", u8::from(bold)).add(shape::colour("bg1"));
            let level = shape::aligned(Element::new(name).at("marL", 0).at("indent", 0), direction);
            level.add(Element::new("a:buNone")).add(letters)
        };
        let levels = |size, bold| Element::new("a:lstStyle").add(style(size, bold, "a:lvl1pPr"));
        let title = if self == Self::Title { Placeholder::CentredTitle } else { Placeholder::Title };
        let body = if self == Self::Title { Placeholder::Subtitle } else { Placeholder::Body };
        let width = 1_600_000;
        let x = if direction == Direction::Rtl { SHEET.0 - OPENING_TITLE.x - width } else { OPENING_TITLE.x };
        let bar = Frame { x, y: 3_420_000, width, height: 60_000 };
        tree.add(shape::rectangle(7, bar, "accent6"))
            .add(title.shape(2, Some((OPENING_TITLE, "b")), levels(40, true)))
            .add(Placeholder::Above.shape(3, Some((OPENING_ABOVE, "t")), levels(20, false)))
            .add(body.shape(4, Some((OPENING_BODY, "t")), levels(20, false)))
    }

    fn usual(self, tree: Element) -> Element {
        let empty = || Element::new("a:lstStyle");
        let mut tree = tree.add(Placeholder::Title.shape(2, None, empty())).add(Placeholder::Above.shape(
            3,
            Some((ABOVE, "b")),
            above_levels(),
        ));
        if self == Self::Points {
            tree = tree.add(Placeholder::Body.shape(4, None, empty()));
        }
        tree.add(Placeholder::Footer.shape(5, None, empty())).add(Placeholder::Number.shape(6, None, empty()))
    }
}

/// The line above a title has no bullet and the colour of the accent.
fn above_levels() -> Element {
    let letters = shape::size(Element::new("a:defRPr"), 18).at("b", 1).add(shape::colour("accent2"));
    let level = Element::new("a:lvl1pPr").at("marL", 0).at("indent", 0).add(Element::new("a:buNone"));
    Element::new("a:lstStyle").add(level.add(letters))
}

fn background(colour: &str) -> Element {
    Element::new("p:bg").add(Element::new("p:bgPr").add(shape::colour(colour)).add(Element::new("a:effectLst")))
}

fn own_colours() -> Element {
    Element::new("p:clrMapOvr").add(Element::new("a:masterClrMapping"))
}

/// Which colour of the theme is which on slides.
fn colour_map() -> Element {
    let named = [("bg1", "lt1"), ("tx1", "dk1"), ("bg2", "lt2"), ("tx2", "dk2")];
    let same = ["accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];
    let all = named.into_iter().chain(same.map(|name| (name, name)));
    all.fold(Element::new("p:clrMap"), |element, (name, value)| element.at(name, value))
}

/// The master of the slides; `layouts` are the ids of its relationships.
pub(super) fn master(locale: &Locale, layouts: &[String]) -> Element {
    let direction = locale.direction();
    let rule = Frame { x: LEFT, y: 1_830_000, width: WIDTH, height: 25_400 };
    let small = |right: bool| {
        let letters = faces(shape::size(Element::new("a:defRPr"), 12).add(shape::colour("accent4")), "mn");
        let level = match right {
            true => Element::new("a:lvl1pPr").at("algn", shape::far_side(direction)),
            false => shape::aligned(Element::new("a:lvl1pPr"), direction),
        };
        Element::new("a:lstStyle").add(level.add(letters))
    };
    let (footer, number) = mirrored(direction);
    let tree = shape::tree()
        .add(shape::rectangle(7, rule, "accent1"))
        .add(Placeholder::Title.shape(2, Some((TITLE, "b")), Element::new("a:lstStyle")))
        .add(Placeholder::Body.shape(3, Some((BODY, "t")), Element::new("a:lstStyle")))
        .add(Placeholder::Footer.shape(4, Some((footer, "ctr")), small(false)))
        .add(Placeholder::Number.shape(5, Some((number, "ctr")), small(true)));
    // Ids of layouts and masters are above 2^31 and differ from each other (ECMA-376 part 1, section 19.7.6).
    let layout =
        |(at, id): (usize, &String)| Element::new("p:sldLayoutId").at("id", 2_147_483_649 + at as u64).at("r:id", id);
    shape::root("p:sldMaster")
        .add(Element::new("p:cSld").add(background("bg1")).add(tree))
        .add(colour_map())
        .add(Element::new("p:sldLayoutIdLst").all(layouts.iter().enumerate().map(layout)))
        .add(text_styles(direction))
}

/// Where the footer and the number stand: the number where lines end.
fn mirrored(direction: Direction) -> (Frame, Frame) {
    match direction {
        Direction::Ltr => (FOOTER, NUMBER),
        Direction::Rtl => {
            let flip = |frame: Frame| Frame { x: SHEET.0 - frame.x - frame.width, ..frame };
            (flip(FOOTER), flip(NUMBER))
        }
    }
}

/// With the faces of the theme: `mj` for headings, `mn` for text.
fn faces(letters: Element, kind: &str) -> Element {
    letters
        .add(Element::new("a:latin").at("typeface", format!("+{kind}-lt")))
        .add(Element::new("a:ea").at("typeface", format!("+{kind}-ea")))
        .add(Element::new("a:cs").at("typeface", format!("+{kind}-cs")))
}

fn text_styles(direction: Direction) -> Element {
    let title = shape::size(Element::new("a:defRPr"), 30).at("b", 1).at("kern", 1_200).add(shape::colour("tx2"));
    let title = shape::aligned(Element::new("a:lvl1pPr"), direction)
        .add(Element::new("a:spcBef").add(Element::new("a:spcPct").at("val", 0)))
        .add(Element::new("a:buNone"))
        .add(faces(title, "mj"));
    let levels = ["a:lvl1pPr", "a:lvl2pPr", "a:lvl3pPr", "a:lvl4pPr", "a:lvl5pPr"];
    let level = |(at, name): (usize, &'static str)| {
        let left = super::fit::STEP * (at as u64 + 1) * 12_700;
        let letters = shape::size(Element::new("a:defRPr"), if at == 0 { 20 } else { 18 }).at("kern", 1_200);
        shape::aligned(Element::new(name).at("marL", left), direction)
            .at("indent", format!("-{}", super::fit::STEP * 12_700))
            .add(Element::new("a:spcBef").add(Element::new("a:spcPts").at("val", 600)))
            .add(Element::new("a:buFont").at("typeface", "Arial"))
            .add(Element::new("a:buChar").at("char", "•"))
            .add(faces(letters.add(shape::colour("tx1")), "mn"))
    };
    let other = Element::new("a:lvl1pPr").add(faces(shape::size(Element::new("a:defRPr"), 18), "mn"));
    Element::new("p:txStyles")
        .add(Element::new("p:titleStyle").add(title))
        .add(Element::new("p:bodyStyle").all(levels.into_iter().enumerate().map(level)))
        .add(Element::new("p:otherStyle").add(other))
}

/// The master of the pages of notes.
pub(super) fn notes_master(direction: Direction) -> Element {
    let picture = Frame { x: 685_800, y: 700_000, width: 5_486_400, height: 3_086_100 };
    let text = Frame { x: 685_800, y: 4_000_000, width: 5_486_400, height: 5_200_000 };
    let letters = shape::size(Element::new("a:defRPr"), 12).add(shape::colour("tx1"));
    let level = shape::aligned(Element::new("a:lvl1pPr"), direction).add(letters);
    let tree = shape::tree().add(shape::slide_picture(2, Some(picture))).add(Placeholder::Notes.shape(
        3,
        Some((text, "t")),
        Element::new("a:lstStyle"),
    ));
    shape::root("p:notesMaster")
        .add(Element::new("p:cSld").add(background("bg1")).add(tree))
        .add(colour_map())
        .add(Element::new("p:notesStyle").add(level))
}
