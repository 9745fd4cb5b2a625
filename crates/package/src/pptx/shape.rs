//! Shapes with text (ECMA-376 part 1, sections 19.3.1.43 and 21.1.2): placeholders, paragraphs, runs.

use tafsiri_model::Locale;
use tafsiri_model::locale::Direction;

use super::fit;
use super::points::{Mark, Point, Span};
use crate::ooxml::script::{self, CODE_FACE};
use crate::ooxml::{DRAWING, RELATIONSHIP_IDS, Relationships};
use crate::xml::Element;

const PRESENTATION: &str = "http://schemas.openxmlformats.org/presentationml/2006/main";
/// English Metric Units in a point.
pub(super) const POINT: u64 = 12_700;

/// The root of a part.
pub(super) fn root(name: &'static str) -> Element {
    Element::new(name).at("xmlns:a", DRAWING).at("xmlns:r", RELATIONSHIP_IDS).at("xmlns:p", PRESENTATION)
}

/// A place on a slide in English Metric Units.
#[derive(Clone, Copy, Debug)]
pub(super) struct Frame {
    /// From the left.
    pub(super) x: u64,
    /// From the top.
    pub(super) y: u64,
    /// Across.
    pub(super) width: u64,
    /// Down.
    pub(super) height: u64,
}

impl Frame {
    /// Its element, in the namespace that the shape wants.
    pub(super) fn element(self, name: &'static str) -> Element {
        Element::new(name)
            .add(Element::new("a:off").at("x", self.x).at("y", self.y))
            .add(Element::new("a:ext").at("cx", self.width).at("cy", self.height))
    }
}

/// The tree that all shapes of a slide stand in.
pub(super) fn tree() -> Element {
    let group = Frame { x: 0, y: 0, width: 0, height: 0 };
    let inner = Element::new("a:xfrm")
        .add(Element::new("a:off").at("x", group.x).at("y", group.y))
        .add(Element::new("a:ext").at("cx", group.width).at("cy", group.height))
        .add(Element::new("a:chOff").at("x", 0).at("y", 0))
        .add(Element::new("a:chExt").at("cx", 0).at("cy", 0));
    Element::new("p:spTree")
        .add(named("p:nvGrpSpPr", "p:cNvGrpSpPr", (1, ""), Element::new("p:nvPr")))
        .add(Element::new("p:grpSpPr").add(inner))
}

/// The properties of a shape that is not drawn: its id, its name, what it is.
fn named(name: &'static str, kind: &'static str, (id, label): (usize, &str), role: Element) -> Element {
    let properties = Element::new("p:cNvPr").at("id", id).at("name", label);
    Element::new(name).add(properties).add(Element::new(kind)).add(role)
}

/// Which of the places that a layout keeps a shape fills.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Placeholder {
    /// A title.
    Title,
    /// The title of the first slide.
    CentredTitle,
    /// What stands below that.
    Subtitle,
    /// Points.
    Body,
    /// The line above a title.
    Above,
    /// The line at the foot.
    Footer,
    /// The number of the slide.
    Number,
    /// The text of the notes.
    Notes,
}

impl Placeholder {
    /// Its name, its type in the schema, its index among the places.
    fn parts(self) -> (&'static str, &'static str, Option<usize>) {
        match self {
            Self::Title => ("Title", "title", None),
            Self::CentredTitle => ("Title", "ctrTitle", None),
            Self::Subtitle => ("Subtitle", "subTitle", Some(1)),
            Self::Body => ("Content", "body", Some(1)),
            Self::Above => ("Line above the title", "body", Some(13)),
            Self::Footer => ("Footer", "ftr", Some(11)),
            Self::Number => ("Slide number", "sldNum", Some(12)),
            Self::Notes => ("Notes", "body", Some(1)),
        }
    }

    fn named(self, id: usize) -> Element {
        let (name, kind, index) = self.parts();
        let mut place = Element::new("p:ph").at("type", kind);
        if let Some(index) = index {
            place = place.at("idx", index);
        }
        let locks = Element::new("p:cNvSpPr").add(Element::new("a:spLocks").at("noGrp", 1));
        Element::new("p:nvSpPr")
            .add(Element::new("p:cNvPr").at("id", id).at("name", format!("{name} {id}")))
            .add(locks)
            .add(Element::new("p:nvPr").add(place))
    }

    /// The shape in a master or layout, which says where it stands and to which side of its frame text keeps.
    pub(super) fn shape(self, id: usize, frame: Option<(Frame, &str)>, levels: Element) -> Element {
        let properties = Element::new("p:spPr");
        let (properties, body) = match frame {
            None => (properties, Element::new("a:bodyPr")),
            Some((frame, anchor)) => {
                let flat = Element::new("a:prstGeom").at("prst", "rect").add(Element::new("a:avLst"));
                let body = Element::new("a:bodyPr")
                    .at("vert", "horz")
                    .at("wrap", "square")
                    .at("lIns", 0)
                    .at("tIns", 45_720)
                    .at("rIns", 0)
                    .at("bIns", 45_720)
                    .at("anchor", anchor);
                (properties.add(frame.element("a:xfrm")).add(flat), body.add(Element::new("a:noAutofit")))
            }
        };
        let paragraph = match self {
            Self::Number => Element::new("a:p").add(number_field("‹#›")),
            _ => Element::new("a:p"),
        };
        Element::new("p:sp")
            .add(self.named(id))
            .add(properties)
            .add(Element::new("p:txBody").add(body).add(levels).add(paragraph))
    }

    /// The shape on a slide, which fills the place with paragraphs.
    pub(super) fn filled(self, id: usize, paragraphs: Vec<Element>) -> Element {
        self.filled_in(id, paragraphs, None)
    }

    /// The same, in a frame of its own.
    pub(super) fn filled_in(self, id: usize, paragraphs: Vec<Element>, frame: Option<Frame>) -> Element {
        let paragraphs = if paragraphs.is_empty() { vec![Element::new("a:p")] } else { paragraphs };
        let place = Element::new("p:spPr").all(frame.map(|frame| frame.element("a:xfrm")));
        let body = Element::new("p:txBody").add(Element::new("a:bodyPr")).add(Element::new("a:lstStyle"));
        Element::new("p:sp").add(self.named(id)).add(place).add(body.all(paragraphs))
    }
}

/// The small picture of the slide on its page of notes.
pub(super) fn slide_picture(id: usize, frame: Option<Frame>) -> Element {
    let locks = Element::new("a:spLocks").at("noGrp", 1).at("noRot", 1).at("noChangeAspect", 1);
    let place = Element::new("p:ph").at("type", "sldImg");
    let properties = Element::new("p:nvSpPr")
        .add(Element::new("p:cNvPr").at("id", id).at("name", "Slide picture"))
        .add(Element::new("p:cNvSpPr").add(locks))
        .add(Element::new("p:nvPr").add(place));
    let shape = match frame {
        None => Element::new("p:spPr"),
        Some(frame) => Element::new("p:spPr")
            .add(frame.element("a:xfrm"))
            .add(Element::new("a:prstGeom").at("prst", "rect").add(Element::new("a:avLst"))),
    };
    Element::new("p:sp").add(properties).add(shape)
}

/// A coloured rectangle that only adorns.
pub(super) fn rectangle(id: usize, frame: Frame, filling: &str) -> Element {
    let shape = Element::new("p:spPr")
        .add(frame.element("a:xfrm"))
        .add(Element::new("a:prstGeom").at("prst", "rect").add(Element::new("a:avLst")))
        .add(colour(filling))
        .add(Element::new("a:ln").add(Element::new("a:noFill")));
    Element::new("p:sp").add(named("p:nvSpPr", "p:cNvSpPr", (id, "Ornament"), Element::new("p:nvPr"))).add(shape)
}

/// A line that tells something of what stands beside it, in words for those who do not see it.
pub(super) fn side_line(id: usize, frame: Frame, (dash, filling, told): (&str, &str, &str)) -> Element {
    let properties = Element::new("p:cNvPr").at("id", id).at("name", format!("Line {id}")).at("descr", told);
    let line =
        Element::new("a:ln").at("w", 38_100).add(colour(filling)).add(Element::new("a:prstDash").at("val", dash));
    let shape = Element::new("p:spPr")
        .add(frame.element("a:xfrm"))
        .add(Element::new("a:prstGeom").at("prst", "line").add(Element::new("a:avLst")))
        .add(line);
    let about =
        Element::new("p:nvCxnSpPr").add(properties).add(Element::new("p:cNvCxnSpPr")).add(Element::new("p:nvPr"));
    Element::new("p:cxnSp").add(about).add(shape)
}

/// A colour of the theme as a filling.
pub(super) fn colour(name: &str) -> Element {
    Element::new("a:solidFill").add(Element::new("a:schemeClr").at("val", name))
}

/// With a size of letters, given in points.
pub(super) fn size(element: Element, points: u64) -> Element {
    element.at("sz", points * 100)
}

/// Properties of a paragraph with where its lines begin.
pub(super) fn aligned(element: Element, direction: Direction) -> Element {
    match direction {
        Direction::Ltr => element.at("algn", "l").at("rtl", 0),
        Direction::Rtl => element.at("algn", "r").at("rtl", 1),
    }
}

/// The side where lines end.
pub(super) fn far_side(direction: Direction) -> &'static str {
    match direction {
        Direction::Ltr => "r",
        Direction::Rtl => "l",
    }
}

/// The field that shows the number of its slide.
pub(super) fn number_field(shown: &str) -> Element {
    Element::new("a:fld")
        .at("id", "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}")
        .at("type", "slidenum")
        .add(Element::new("a:rPr"))
        .add(Element::new("a:t").text(shown))
}

/// Makes paragraphs in the language of the slides.
pub(super) struct Letters<'l> {
    /// The language of the slides.
    pub(super) locale: &'l Locale,
    /// What the slide leads to.
    pub(super) links: &'l mut Relationships,
}

impl Letters<'_> {
    /// A paragraph of plain words, of the size that its place has.
    pub(super) fn plain(&mut self, words: &str, locale: Option<&Locale>, bold: bool) -> Element {
        self.paragraph(&Span { text: words.to_owned(), bold, ..Span::default() }, locale, None)
    }

    /// A title; without a size it has that of its place.
    pub(super) fn title(&mut self, words: &str, locale: Option<&Locale>, size: Option<u64>) -> Element {
        self.paragraph(&Span { text: words.to_owned(), ..Span::default() }, locale, size)
    }

    fn paragraph(&mut self, span: &Span, locale: Option<&Locale>, size: Option<u64>) -> Element {
        let own = locale.unwrap_or(self.locale).clone();
        let properties = self.properties(Element::new("a:pPr"), &own);
        Element::new("a:p").add(properties).all(self.runs(span, &own, size))
    }

    /// A point, its letters of such a size.
    pub(super) fn point(&mut self, point: &Point, size: u64) -> Element {
        let own = point.locale.as_ref().unwrap_or(self.locale).clone();
        let left = fit::indent(point) * POINT;
        let hanging = fit::hanging(point) * POINT;
        let level = point.level.min(4);
        let element = Element::new("a:pPr").at("marL", left).at("lvl", level);
        let indent = if hanging == 0 { "0".to_owned() } else { format!("-{hanging}") };
        let element = self.properties(element.at("indent", indent), &own);
        let size = Some(fit::letters(point, size));
        let runs: Vec<Element> = point.spans.iter().flat_map(|span| self.runs(span, &own, size)).collect();
        Element::new("a:p").add(element.all(mark(point.mark))).all(runs)
    }

    /// A paragraph in a cell of a table; that of a head is white.
    pub(super) fn cell(&mut self, point: &Point, properties: Element, is_head: bool) -> Element {
        let own = point.locale.as_ref().unwrap_or(self.locale).clone();
        let mut runs = Vec::new();
        for span in &point.spans {
            let properties = self.letters(span, &own, (Some(fit::SMALL), is_head));
            let text = Element::new("a:t").text(&span.text.replace('\n', " "));
            runs.push(Element::new("a:r").add(properties).add(text));
        }
        Element::new("a:p").add(properties).all(runs)
    }

    /// Where lines begin, if that is not where the slide's do.
    fn properties(&self, element: Element, own: &Locale) -> Element {
        if own.direction() == self.locale.direction() { element } else { aligned(element, own.direction()) }
    }

    fn runs(&mut self, span: &Span, locale: &Locale, size: Option<u64>) -> Vec<Element> {
        let mut runs = Vec::new();
        for (at, line) in span.text.split('\n').enumerate() {
            runs.extend((at > 0).then(|| Element::new("a:br")));
            if !line.is_empty() {
                let properties = self.letters(span, locale, (size, false));
                runs.push(Element::new("a:r").add(properties).add(Element::new("a:t").text(line)));
            }
        }
        runs
    }

    fn letters(&mut self, span: &Span, locale: &Locale, (points, is_white): (Option<u64>, bool)) -> Element {
        let is_slanted = span.emphasis && script::slants(locale);
        let is_bold = span.bold || span.emphasis && !is_slanted;
        let mut element = Element::new("a:rPr").at("lang", locale);
        if let Some(points) = points {
            element = size(element, points);
        }
        if is_bold {
            element = element.at("b", 1);
        }
        if is_slanted {
            element = element.at("i", 1);
        }
        if span.struck {
            element = element.at("strike", "sngStrike");
        }
        if is_white {
            element = element.add(colour("bg1"));
        }
        if span.code {
            element = element.at("noProof", 1).add(Element::new("a:latin").at("typeface", CODE_FACE));
        }
        match &span.link {
            Some(url) => element.add(Element::new("a:hlinkClick").at("r:id", self.links.outside(url))),
            None => element,
        }
    }
}

/// What stands before a point.
fn mark(mark: Mark) -> Vec<Element> {
    match mark {
        Mark::None => vec![Element::new("a:buNone")],
        Mark::Bullet => Vec::new(),
        Mark::Number(number) => {
            // The schema counts from 1 to 32,767.
            let number = number.clamp(1, 32_767);
            vec![
                Element::new("a:buFont").at("typeface", "+mj-lt"),
                Element::new("a:buAutoNum").at("type", "arabicPeriod").at("startAt", number),
            ]
        }
        Mark::Choice { several } => vec![
            Element::new("a:buFont").at("typeface", script::SIGN_FACE),
            Element::new("a:buChar").at("char", if several { "☐" } else { "○" }),
        ],
    }
}
