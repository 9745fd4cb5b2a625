//! One slide and its page of notes as parts (ECMA-376 part 1, sections 13.3.8 and 13.3.5).

use std::collections::BTreeMap;

use tafsiri_markdown::block::{Alignment, Table, Text};
use tafsiri_model::Locale;
use tafsiri_model::locale::Direction;

use super::fit;
use super::master::{BODY, Layout, OPENING, SHEET};
use super::plan::{Content, Kind, Note, Slide, alternative};
use super::points::{Mark, Point};
use super::shape::{self, Frame, Letters, POINT, Placeholder};
use crate::module::Module;
use crate::ooxml::picture::Picture;
use crate::ooxml::{Relationships, columns};
use crate::xml::Element;

/// Pictures by path, with their number.
pub(super) type Pictures<'m> = BTreeMap<String, (usize, Picture<'m>)>;

/// Writes slides.
pub(super) struct Writer<'m> {
    /// What they are of.
    pub(super) module: &'m Module<'m>,
    /// The pictures that have been shown.
    pub(super) pictures: Pictures<'m>,
}

impl<'m> Writer<'m> {
    /// The part of a slide, with what it leads to.
    pub(super) fn slide(&mut self, slide: &Slide, number: usize) -> (Element, Relationships) {
        let mut links = Relationships::default();
        let layout = layout(slide);
        links.part("slideLayout", &format!("../slideLayouts/slideLayout{}.xml", layout.number()));
        links.part("notesSlide", &format!("../notesSlides/notesSlide{number}.xml"));
        let mut letters = Letters { locale: &self.module.site.locale, links: &mut links };
        let title = letters.title(&slide.title, slide.title_locale.as_ref(), slide.title_size);
        let place = if slide.kind == Kind::Title { Placeholder::CentredTitle } else { Placeholder::Title };
        let mut tree = shape::tree().add(place.filled(2, vec![title]));
        if !slide.above.is_empty() {
            let above = letters.plain(&slide.above, None, false);
            tree = tree.add(Placeholder::Above.filled(3, vec![above]));
        }
        tree = tree.all(self.content(slide, &mut links)).all(self.side_lines(slide));
        if matches!(layout, Layout::Points | Layout::TitleOnly) {
            let mut letters = Letters { locale: &self.module.site.locale, links: &mut links };
            let words = letters.plain(self.module.title, None, false);
            let shown = Element::new("a:p").add(shape::number_field(&number.to_string()));
            tree = tree.add(Placeholder::Footer.filled(8, vec![words])).add(Placeholder::Number.filled(9, vec![shown]));
        }
        let element = shape::root("p:sld")
            .add(Element::new("p:cSld").add(tree))
            .add(Element::new("p:clrMapOvr").add(Element::new("a:masterClrMapping")));
        (element, links)
    }

    fn content(&mut self, slide: &Slide, links: &mut Relationships) -> Vec<Element> {
        match &slide.content {
            Content::Points(points) => {
                let mut letters = Letters { locale: &self.module.site.locale, links };
                let place = if slide.kind == Kind::Title { Placeholder::Subtitle } else { Placeholder::Body };
                let paragraphs = points.iter().map(|point| letters.point(point, slide.size)).collect();
                vec![place.filled(4, paragraphs)]
            }
            Content::Table(table, lead) => {
                let height = fit::Fitter::lead_height(&self.module.site.locale, lead, slide.size) * POINT;
                let mut letters = Letters { locale: &self.module.site.locale, links };
                let paragraphs: Vec<Element> = lead.iter().map(|point| letters.point(point, slide.size)).collect();
                let words = Placeholder::Body.filled_in(10, paragraphs, Some(Frame { height, ..BODY }));
                let words = (!lead.is_empty()).then_some(words);
                words.into_iter().chain([self.table(table, BODY.y + height, links)]).collect()
            }
            Content::Picture(page, link) => match Picture::find(self.module, page, &link.url) {
                Ok((path, picture)) => vec![self.picture(path, picture, (&alternative(link), links))],
                Err(_) => vec![self.words_of(&alternative(link), links)],
            },
        }
    }

    /// The words of a picture that cannot be shown.
    fn words_of(&self, words: &str, links: &mut Relationships) -> Element {
        let mut letters = Letters { locale: &self.module.site.locale, links };
        let paragraph = letters.plain(words, None, false);
        let shape = Element::new("p:spPr")
            .add(BODY.element("a:xfrm"))
            .add(Element::new("a:prstGeom").at("prst", "rect").add(Element::new("a:avLst")))
            .add(Element::new("a:ln").at("w", POINT).add(shape::colour("accent2")));
        let about = Element::new("p:nvSpPr")
            .add(Element::new("p:cNvPr").at("id", 4).at("name", "Words of a picture"))
            .add(Element::new("p:cNvSpPr").at("txBox", 1))
            .add(Element::new("p:nvPr"));
        let body = Element::new("a:bodyPr").at("wrap", "square").at("anchor", "ctr");
        Element::new("p:sp")
            .add(about)
            .add(shape)
            .add(Element::new("p:txBody").add(body).add(Element::new("a:lstStyle")).add(paragraph))
    }

    fn picture(&mut self, path: String, picture: Picture<'m>, (words, links): (&str, &mut Relationships)) -> Element {
        let next = self.pictures.len() + 1;
        let (number, picture) = *self.pictures.entry(path).or_insert((next, picture));
        let id = links.part("image", &format!("../{}", target(number, &picture)));
        let (width, height) = picture.extent((BODY.width, BODY.height));
        let frame = Frame { x: (SHEET.0 - width) / 2, y: BODY.y + (BODY.height - height) / 2, width, height };
        let about = Element::new("p:nvPicPr")
            .add(Element::new("p:cNvPr").at("id", 4).at("name", "Picture 4").at("descr", words))
            .add(Element::new("p:cNvPicPr").add(Element::new("a:picLocks").at("noChangeAspect", 1)))
            .add(Element::new("p:nvPr"));
        let fill = Element::new("p:blipFill")
            .add(Element::new("a:blip").at("r:embed", id))
            .add(Element::new("a:stretch").add(Element::new("a:fillRect")));
        let shape = Element::new("p:spPr")
            .add(frame.element("a:xfrm"))
            .add(Element::new("a:prstGeom").at("prst", "rect").add(Element::new("a:avLst")));
        Element::new("p:pic").add(about).add(fill).add(shape)
    }

    fn table(&self, table: &Table, y: u64, links: &mut Relationships) -> Element {
        let widths = columns::widths(table, BODY.width, fit::SMALL * POINT);
        let mut properties = Element::new("a:tblPr").at("firstRow", 1);
        if self.module.site.locale.direction() == Direction::Rtl {
            properties = properties.at("rtl", 1);
        }
        let grid = Element::new("a:tblGrid").all(widths.iter().map(|width| Element::new("a:gridCol").at("w", width)));
        let mut letters = Letters { locale: &self.module.site.locale, links };
        let mut element = Element::new("a:tbl").add(properties).add(grid);
        element = element.add(row(&mut letters, &table.header, (table, true)));
        for cells in &table.rows {
            element = element.add(row(&mut letters, cells, (table, false)));
        }
        let about = Element::new("p:nvGraphicFramePr")
            .add(Element::new("p:cNvPr").at("id", 4).at("name", "Table 4"))
            .add(Element::new("p:cNvGraphicFramePr").add(Element::new("a:graphicFrameLocks").at("noGrp", 1)))
            .add(Element::new("p:nvPr"));
        let height = (table.rows.len() as u64 + 1) * ROW;
        let data = Element::new("a:graphicData").at("uri", "http://schemas.openxmlformats.org/drawingml/2006/table");
        Element::new("p:graphicFrame")
            .add(about)
            .add(Frame { y, height, ..BODY }.element("p:xfrm"))
            .add(Element::new("a:graphic").add(data.add(element)))
    }

    /// A line beside what is shown in another language, and one beside what is older than its original.
    fn side_lines(&self, slide: &Slide) -> Vec<Element> {
        let (fallback, older) = marked(slide);
        let ui = self.module.ui;
        let is_rtl = self.module.site.locale.direction() == Direction::Rtl;
        let is_opening = slide.kind == Kind::Chapter;
        let beside = if is_opening { OPENING } else { BODY };
        let away = |steps: u64| if is_rtl { beside.x + beside.width + steps } else { beside.x - steps };
        let line = |id, steps, (dash, colour, told): (&str, &str, &str)| {
            let frame = Frame { x: away(steps), width: 0, ..beside };
            let colour = if is_opening { "accent6" } else { colour };
            shape::side_line(id, frame, (dash, colour, &ui.text(told)))
        };
        let lines = [
            fallback.then(|| line(5, 200_000, ("solid", "accent2", "not-translated"))),
            older.then(|| line(6, 300_000, ("sysDot", "accent4", "older"))),
        ];
        lines.into_iter().flatten().collect()
    }

    /// The page of notes of a slide.
    pub(super) fn notes(&self, notes: &[Note], number: usize) -> (Element, Relationships) {
        let mut links = Relationships::default();
        links.part("notesMaster", "../notesMasters/notesMaster1.xml");
        links.part("slide", &format!("../slides/slide{number}.xml"));
        let mut letters = Letters { locale: &self.module.site.locale, links: &mut links };
        let paragraph = |note: &Note| letters.plain(&note.words, note.locale.as_ref(), note.is_strong);
        let paragraphs = notes.iter().map(paragraph).collect();
        let tree = shape::tree().add(shape::slide_picture(2, None)).add(Placeholder::Notes.filled(3, paragraphs));
        let element = shape::root("p:notes")
            .add(Element::new("p:cSld").add(tree))
            .add(Element::new("p:clrMapOvr").add(Element::new("a:masterClrMapping")));
        (element, links)
    }
}

/// The least height of a row, in English Metric Units.
const ROW: u64 = 370_840;

fn layout(slide: &Slide) -> Layout {
    match (slide.kind, &slide.content) {
        (Kind::Title, _) => Layout::Title,
        (Kind::Chapter, _) => Layout::Chapter,
        (_, Content::Points(_)) => Layout::Points,
        (_, Content::Table(_, lead)) if !lead.is_empty() => Layout::Points,
        _ => Layout::TitleOnly,
    }
}

/// Where a picture stands below the folder of the presentation.
pub(super) fn target(number: usize, picture: &Picture<'_>) -> String {
    format!("media/image{number}.{}", picture.kind.ending())
}

/// Whether something on a slide is in another language, and whether something is older than its original.
fn marked(slide: &Slide) -> (bool, bool) {
    let told = |locale: &Option<Locale>, older: bool| (locale.is_some(), older);
    let all: Vec<(bool, bool)> = match &slide.content {
        Content::Points(points) => points.iter().map(|point| told(&point.locale, point.older)).collect(),
        Content::Table(table, lead) => {
            let cells = table.header.iter().chain(table.rows.iter().flatten());
            let lead = lead.iter().map(|point| told(&point.locale, point.older));
            cells.map(|cell| told(&cell.locale, cell.older)).chain(lead).collect()
        }
        Content::Picture(..) => Vec::new(),
    };
    let is_title = slide.kind != Kind::Title && slide.title_locale.is_some();
    (is_title || all.iter().any(|(fallback, _)| *fallback), all.iter().any(|(_, older)| *older))
}

fn row(letters: &mut Letters<'_>, cells: &[Text], (table, is_head): (&Table, bool)) -> Element {
    let mut element = Element::new("a:tr").at("h", ROW);
    let empty = Text::bare(Vec::new());
    for at in 0..columns::columns(table) {
        let cell = cells.get(at).unwrap_or(&empty);
        let alignment = table.alignments.get(at).copied().unwrap_or_default();
        element = element.add(table_cell(letters, cell, (alignment, is_head)));
    }
    element
}

fn table_cell(letters: &mut Letters<'_>, cell: &Text, (alignment, is_head): (Alignment, bool)) -> Element {
    let locale = cell.locale.as_ref().unwrap_or(letters.locale).clone();
    let mut point = Point::new(cell, Mark::None, 0);
    point.spans.iter_mut().for_each(|span| span.bold |= is_head);
    let direction = locale.direction();
    let properties = match alignment {
        Alignment::Center => Element::new("a:pPr").at("algn", "ctr"),
        Alignment::Right => Element::new("a:pPr").at("algn", shape::far_side(direction)),
        Alignment::None | Alignment::Left => shape::aligned(Element::new("a:pPr"), direction),
    };
    let paragraph = letters.cell(&point, properties, is_head);
    let fill = if is_head { shape::colour("accent1") } else { shape::colour("bg1") };
    let line = |name| Element::new(name).at("w", POINT).add(shape::colour("accent4"));
    let properties = Element::new("a:tcPr").all(["a:lnL", "a:lnR", "a:lnT", "a:lnB"].map(line)).add(fill);
    let body = Element::new("a:txBody").add(Element::new("a:bodyPr")).add(Element::new("a:lstStyle")).add(paragraph);
    Element::new("a:tc").add(body).add(properties)
}
