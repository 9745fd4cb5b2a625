//! A module as slides for a facilitator: PresentationML (ECMA-376 part 1, section 19).
//!
//! `plan` says what stands on which slide and what the speaker says to it, `fit` makes it fit, and the others write
//! it. Readings are main points with their whole text in the notes; activities are what people are to do.

mod fit;
mod master;
mod plan;
mod points;
mod sentence;
mod shape;
mod slide;
#[cfg(test)]
mod tests;

use tafsiri_markdown::block::flattened;
use tafsiri_model::locale::Direction;

use crate::archive::Packer;
use crate::module::{Made, Module};
use crate::ooxml::{Package, Relationships, judge, properties, theme};
use crate::xml::Element;
use master::{Layout, PAGE, SHEET};
use slide::Writer;

/// What content types of the parts begin with.
const KIND: &str = "officedocument.presentationml";

/// The package of a module.
#[must_use]
pub fn render(module: &Module<'_>, packer: &Packer) -> Made {
    let mut module = module.clone();
    for page in &mut module.body_mut().pages {
        page.blocks = flattened(std::mem::take(&mut page.blocks));
    }
    let mut problems = judge::problems(&module);
    let (slides, cut) = fit::fit(plan::slides(&module), &module.site.locale);
    problems.extend(cut);
    let mut package = Package::default();
    package.lead("officeDocument", "ppt/presentation.xml");
    properties::add(&mut package, &module);
    let presentation = presentation(&module, slides.len());
    package.add_with("ppt/presentation.xml", &format!("{KIND}.presentation.main"), presentation);
    add_masters(&mut package, &module);
    let mut writer = Writer { module: &module, pictures: slide::Pictures::new() };
    for (at, planned) in slides.iter().enumerate() {
        let number = at + 1;
        let part = writer.slide(planned, number);
        package.add_with(&format!("ppt/slides/slide{number}.xml"), &format!("{KIND}.slide"), part);
        let notes = writer.notes(&planned.notes, number);
        package.add_with(&format!("ppt/notesSlides/notesSlide{number}.xml"), &format!("{KIND}.notesSlide"), notes);
    }
    for (number, picture) in writer.pictures.values() {
        package.add_picture(&format!("ppt/{}", slide::target(*number, picture)), picture);
    }
    package.into_made(problems, packer)
}

/// The part that all others hang on.
fn presentation(module: &Module<'_>, slides: usize) -> (Element, Relationships) {
    let mut links = Relationships::default();
    let master = links.part("slideMaster", "slideMasters/slideMaster1.xml");
    let notes = links.part("notesMaster", "notesMasters/notesMaster1.xml");
    for (kind, target) in [
        ("presProps", "presProps.xml"),
        ("viewProps", "viewProps.xml"),
        ("tableStyles", "tableStyles.xml"),
        ("theme", "theme/theme1.xml"),
    ] {
        links.part(kind, target);
    }
    // Ids of slides start at 256 (ECMA-376 part 1, section 19.7.7).
    let slide = |number| {
        let id = links.part("slide", &format!("slides/slide{number}.xml"));
        Element::new("p:sldId").at("id", 255 + number).at("r:id", id)
    };
    let slides = Element::new("p:sldIdLst").all((1..=slides).map(slide).collect::<Vec<_>>());
    let mut root = shape::root("p:presentation").at("saveSubsetFonts", 1);
    if module.site.locale.direction() == Direction::Rtl {
        root = root.at("rtl", 1);
    }
    let id = Element::new("p:sldMasterId").at("id", 2_147_483_648_u64).at("r:id", master);
    let root = root
        .add(Element::new("p:sldMasterIdLst").add(id))
        .add(Element::new("p:notesMasterIdLst").add(Element::new("p:notesMasterId").at("r:id", notes)))
        .add(slides)
        .add(Element::new("p:sldSz").at("cx", SHEET.0).at("cy", SHEET.1))
        .add(Element::new("p:notesSz").at("cx", PAGE.0).at("cy", PAGE.1));
    (root, links)
}

fn add_masters(package: &mut Package, module: &Module<'_>) {
    let locale = &module.site.locale;
    let direction = locale.direction();
    let mut links = Relationships::default();
    let target = |layout: Layout| format!("../slideLayouts/slideLayout{}.xml", layout.number());
    let layouts: Vec<String> = Layout::ALL.iter().map(|layout| links.part("slideLayout", &target(*layout))).collect();
    links.part("theme", "../theme/theme1.xml");
    let master = (master::master(locale, &layouts), links);
    package.add_with("ppt/slideMasters/slideMaster1.xml", &format!("{KIND}.slideMaster"), master);
    for layout in Layout::ALL {
        let mut links = Relationships::default();
        links.part("slideMaster", "../slideMasters/slideMaster1.xml");
        let path = format!("ppt/slideLayouts/slideLayout{}.xml", layout.number());
        package.add_with(&path, &format!("{KIND}.slideLayout"), (layout.element(direction), links));
    }
    let mut links = Relationships::default();
    links.part("theme", "../theme/theme2.xml");
    let notes = (master::notes_master(direction), links);
    package.add_with("ppt/notesMasters/notesMaster1.xml", &format!("{KIND}.notesMaster"), notes);
    // Each master has a theme of its own, even where both are the same (ECMA-376 part 1, section 14.2.7).
    for number in [1, 2] {
        package.add(&format!("ppt/theme/theme{number}.xml"), "officedocument.theme", theme::theme(locale));
    }
    package.add("ppt/presProps.xml", &format!("{KIND}.presProps"), shape::root("p:presentationPr"));
    package.add("ppt/viewProps.xml", &format!("{KIND}.viewProps"), shape::root("p:viewPr"));
    let styles = Element::new("a:tblStyleLst")
        .at("xmlns:a", crate::ooxml::DRAWING)
        .at("def", "{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}");
    package.add("ppt/tableStyles.xml", &format!("{KIND}.tableStyles"), styles);
}
