//! What stands on which slide, and what the speaker says to it: a module as a list of slides.

mod activity;
mod notes;

use tafsiri_markdown::Block;
use tafsiri_markdown::block::{Directive, Inline, Link, Table, Text, plain_text};
use tafsiri_model::Locale;

use super::points::{Mark, Measure, Point, Span, of_blocks, of_reading};
use crate::head::Head;
use crate::module::Module;
use crate::site::SitePage;

pub(super) use notes::Note;

/// What kind of slide it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// The first.
    Title,
    /// The one that opens a page.
    Chapter,
    /// What is read and told.
    Reading,
    /// What people do.
    Activity,
    /// A case study.
    Case,
}

/// What stands below the title.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Content {
    /// Points.
    Points(Vec<Point>),
    /// A table, and points that lead to it.
    Table(Table, Vec<Point>),
    /// An image of the page with that path.
    Picture(String, Link),
}

/// A slide.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Slide {
    /// What it is.
    pub(super) kind: Kind,
    /// What stands above the title.
    pub(super) above: String,
    /// The title.
    pub(super) title: String,
    /// The title's language where it is a fallback.
    pub(super) title_locale: Option<Locale>,
    /// The size of the title's letters in points, where it is another than that of its place.
    pub(super) title_size: Option<u64>,
    /// What stands below it.
    pub(super) content: Content,
    /// The size of the letters in points; 0 until that is known.
    pub(super) size: u64,
    /// What the speaker says.
    pub(super) notes: Vec<Note>,
}

impl Slide {
    fn new(kind: Kind, title: &Text) -> Self {
        Self {
            kind,
            above: String::new(),
            title: title.plain(),
            title_locale: title.locale.clone(),
            title_size: None,
            content: Content::Points(Vec::new()),
            size: 0,
            notes: Vec::new(),
        }
    }

    fn with_points(self, points: Vec<Point>) -> Self {
        Self { content: Content::Points(points), ..self }
    }
}

/// The slides of a module whose layers are flattened.
pub(super) fn slides(module: &Module<'_>) -> Vec<Slide> {
    let mut planner = Planner { module, slides: Vec::new(), opening: 0, above: String::new() };
    planner.title();
    planner.contents();
    module.pages.iter().for_each(|page| planner.page(page));
    planner.slides
}

/// Plans the slides of a module, page by page.
struct Planner<'m> {
    module: &'m Module<'m>,
    slides: Vec<Slide>,
    /// The slide that opens the page: what the facilitator is told of the page as a whole stands in its notes.
    opening: usize,
    /// What stands above the titles of a page's slides.
    above: String,
}

/// What stands under one heading, as far as it was read.
#[derive(Clone, Debug)]
struct Section {
    title: Text,
    points: Vec<Block>,
    /// Whether some of it stands on a slide already.
    is_shown: bool,
    /// Whether the title is a heading of the page, not the page's own title.
    is_heading: bool,
}

impl Section {
    fn new(title: Text) -> Self {
        Self { title, points: Vec::new(), is_shown: false, is_heading: false }
    }
}

impl Planner<'_> {
    /// The slide that the module opens with.
    fn title(&mut self) {
        let module = self.module;
        let (site, ui) = (module.site, module.ui);
        let opening = module.pages.first().filter(|page| page.title == module.title);
        let locale = opening.and_then(|page| page.title_locale.clone());
        let time = if module.minutes == 0 { String::new() } else { ui.count("minutes", "count", module.minutes) };
        let facts = [site.edition.clone(), time, site.licence.clone()];
        let line = facts.into_iter().filter(|fact| !fact.is_empty()).collect::<Vec<_>>().join(" · ");
        let mut points = vec![line];
        points.extend(module.notices());
        let description = module.pages.first().map(|page| page.description.clone()).unwrap_or_default();
        let points = points.into_iter().filter(|words| !words.is_empty()).map(|words| said(&words));
        let title = Text { locale: locale.clone(), ..bare(module.title) };
        let above = [site.title.as_str(), module.label].into_iter().filter(|words| !words.is_empty());
        let mut notes: Vec<Note> =
            [description].into_iter().filter(|words| !words.is_empty()).map(Note::said).collect();
        notes.extend(notes::of_edition(module));
        let slide = Slide {
            above: above.collect::<Vec<_>>().join(" · "),
            notes,
            ..Slide::new(Kind::Title, &title).with_points(points.collect())
        };
        self.slides.push(slide);
    }

    /// The pages that the module has.
    fn contents(&mut self) {
        let listed = self.module.pages.iter().skip(1).filter(|page| page.show_title);
        let point = |(at, page): (usize, &SitePage)| Point {
            mark: Mark::Number(at + 1),
            locale: page.title_locale.clone(),
            ..said(&page.title)
        };
        let points: Vec<Point> = listed.enumerate().map(point).collect();
        if points.len() > 1 {
            let title = bare(&self.module.ui.text("contents"));
            let listed =
                self.module.pages.iter().skip(1).filter(|page| page.show_title && !page.description.is_empty());
            let notes = listed.map(|page| Note {
                locale: page.title_locale.clone(),
                ..Note::said(format!("{}: {}", page.title, page.description))
            });
            let slide = Slide { notes: notes.collect(), ..Slide::new(Kind::Reading, &title) };
            self.slides.push(slide.with_points(points));
        }
    }

    fn page(&mut self, page: &SitePage) {
        let is_first = self.module.pages.first().is_some_and(|first| first.path == page.path);
        let repeats = is_first && page.title == self.module.title;
        let title = match repeats {
            true => bare(&self.module.ui.text("about-module")),
            false => Text { locale: page.title_locale.clone(), ..bare(&page.title) },
        };
        self.above = if repeats { self.module.title.to_owned() } else { page.title.clone() };
        self.opening = self.slides.len();
        if page.show_title && !repeats {
            let points = Some(&page.description)
                .filter(|words| !words.is_empty())
                .map(|words| Point { locale: page.title_locale.clone(), ..said(words) });
            let chapter = Slide::new(Kind::Chapter, &title).with_points(points.into_iter().collect());
            self.slides.push(Slide { above: self.module.title.to_owned(), ..chapter });
        }
        self.sections(page, title);
    }

    fn sections(&mut self, page: &SitePage, title: Text) {
        let is_opened = self.slides.len() > self.opening;
        let first = page.blocks.iter().position(|block| matches!(block, Block::Heading { .. } | Block::Directive(_)));
        let (intro, rest) = page.blocks.split_at(first.unwrap_or(page.blocks.len()));
        // Few words before the first heading are told while the slide that opens the page is shown.
        let is_short =
            is_opened && intro.iter().all(|block| matches!(block, Block::Paragraph(_) | Block::Footnote { .. }));
        let mut section = Section { is_shown: is_opened, ..Section::new(title) };
        if is_short {
            self.tell(intro);
        }
        let blocks = if is_short { rest } else { page.blocks.as_slice() };
        for block in blocks {
            self.block(page, block, &mut section);
        }
        self.end(&mut section);
    }

    /// Ends a section. A heading that nothing stands under is told with the slide before it.
    fn end(&mut self, section: &mut Section) {
        self.flush(section);
        if section.is_heading && !section.is_shown {
            let told = Note::strong_text(&section.title);
            self.slides.last_mut().into_iter().for_each(|slide| slide.notes.push(told.clone()));
        }
    }

    fn block(&mut self, page: &SitePage, block: &Block, section: &mut Section) {
        match block {
            Block::Heading { text, .. } => {
                self.end(section);
                *section = Section { is_heading: true, ..Section::new(text.clone()) };
            }
            Block::Directive(directive) if directive.kind == "facilitator" => {
                self.flush(section);
                self.tell_facilitator(directive);
            }
            Block::Directive(directive) => {
                self.flush(section);
                let next = self.slides.len();
                self.directive(directive, section);
                self.tell_heading(section, next);
            }
            Block::Alert { .. } => {
                self.flush(section);
                self.alert(block);
            }
            Block::Table(table) => {
                let mut blocks = std::mem::take(&mut section.points);
                let lead = of_reading(&blocks);
                blocks.push(block.clone());
                self.push_content(section, Content::Table(table.clone(), lead), &blocks);
            }
            Block::Paragraph(text) if text.inlines.iter().any(|inline| matches!(inline, Inline::Image(_))) => {
                self.pictures(page, text, section);
            }
            block => section.points.push(block.clone()),
        }
    }

    /// A paragraph with images: its words, then a slide for each image.
    fn pictures(&mut self, page: &SitePage, text: &Text, section: &mut Section) {
        let is_image = |inline: &Inline| matches!(inline, Inline::Image(_));
        let (images, words): (Vec<Inline>, Vec<Inline>) = text.inlines.iter().cloned().partition(is_image);
        let words = Text { inlines: words, ..text.clone() };
        if !words.plain().trim().is_empty() {
            section.points.push(Block::Paragraph(words));
        }
        self.flush(section);
        for (at, image) in images.into_iter().enumerate() {
            // The paragraph as it was written is told with its first image.
            let told = if at == 0 { text.clone() } else { Text { inlines: vec![image.clone()], ..text.clone() } };
            let blocks = [Block::Paragraph(told)];
            if let Inline::Image(link) = image {
                self.push_content(section, Content::Picture(page.path.clone(), link), &blocks);
            }
        }
    }

    /// Makes a slide of what has been read under the heading. A few words behind a slide of it are told with that.
    fn flush(&mut self, section: &mut Section) {
        let blocks = std::mem::take(&mut section.points);
        let points = of_reading(&blocks);
        let is_little = points.len() < 4 && blocks.iter().all(|block| matches!(block, Block::Paragraph(_)));
        if points.is_empty() || section.is_shown && is_little {
            self.tell(&blocks);
            return;
        }
        self.push_content(section, Content::Points(points), &blocks);
    }

    /// Adds blocks to what is told with the last slide.
    fn tell(&mut self, blocks: &[Block]) {
        let told = notes::of_blocks(blocks, self.module);
        self.slides.last_mut().into_iter().for_each(|slide| slide.notes.extend(told.clone()));
    }

    /// A heading that has no slide of its own is told with the slide that it leads to.
    fn tell_heading(&mut self, section: &mut Section, next: usize) {
        let Some(slide) = self.slides.get_mut(next).filter(|_| !section.is_shown) else { return };
        slide.notes.insert(0, Note::strong_text(&section.title));
        section.is_shown = true;
    }

    fn push_content(&mut self, section: &mut Section, content: Content, blocks: &[Block]) {
        let slide = Slide {
            content,
            notes: notes::of_blocks(blocks, self.module),
            above: self.above_of(&section.title),
            ..Slide::new(Kind::Reading, &section.title)
        };
        section.is_shown = true;
        self.slides.push(slide);
    }

    /// What stands above a title: nothing where it would be the same.
    fn above_of(&self, title: &Text) -> String {
        if title.plain() == self.above { self.module.title.to_owned() } else { self.above.clone() }
    }

    fn alert(&mut self, block: &Block) {
        let Block::Alert { kind, title, blocks } = block else { return };
        let name = bare(&self.module.ui.text(&format!("alert-{kind}")));
        let slide = Slide {
            above: self.above.clone(),
            notes: notes::of_blocks(blocks, self.module),
            ..Slide::new(Kind::Reading, title.as_ref().unwrap_or(&name))
        };
        self.slides.push(slide.with_points(of_blocks(blocks, Measure::Whole)));
    }

    /// A facilitator's notes belong to the activity before them, else to the page.
    fn tell_facilitator(&mut self, directive: &Directive) {
        let told = notes::of_blocks(&[Block::Directive(directive.clone())], self.module);
        let last = self.slides.len().saturating_sub(1);
        let is_activity = last > self.opening
            && self.slides.get(last).is_some_and(|slide| matches!(slide.kind, Kind::Activity | Kind::Case));
        let at = if is_activity { last } else { self.opening.min(last) };
        self.slides.get_mut(at).into_iter().for_each(|slide| slide.notes.extend(told.clone()));
    }

    fn directive(&mut self, directive: &Directive, section: &Section) {
        match directive.kind.as_str() {
            "solution" | "case-sources" => {
                self.tell(&[Block::Directive(directive.clone())]);
            }
            "case-study" => self.case(directive),
            _ if self.is_activity(directive) => self.activity(directive),
            _ => self.box_slide(directive, section),
        }
    }

    /// Objectives, questions, key points, remarks: all of them on a slide.
    fn box_slide(&mut self, directive: &Directive, section: &Section) {
        let head = Head::of(directive, self.module.ui);
        let (above, title) = self.titled(&head, &section.title);
        let slide = Slide {
            above,
            notes: notes::of_blocks(&directive.blocks, self.module),
            ..Slide::new(Kind::Reading, &title)
        };
        self.slides.push(slide.with_points(of_blocks(&directive.blocks, Measure::Whole)));
        for block in &directive.blocks {
            if let Block::Table(table) = block {
                let mut inner = Section::new(title.clone());
                let content = Content::Table(table.clone(), Vec::new());
                self.push_content(&mut inner, content, std::slice::from_ref(block));
            }
        }
    }

    /// What stands above the title of a directive, and its title.
    fn titled(&self, head: &Head<'_>, section: &Text) -> (String, Text) {
        let above = |kind: &Option<String>| {
            let parts = [kind.clone(), head.time.clone()];
            parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
        };
        match (&head.kind, head.title) {
            (Some(_), Some(title)) => (above(&head.kind), title.clone()),
            (Some(kind), None) => {
                let time = above(&None);
                (if time.is_empty() { self.above.clone() } else { time }, bare(kind))
            }
            (None, Some(title)) => (self.above.clone(), title.clone()),
            (None, None) => (self.above_of(section), section.clone()),
        }
    }
}

/// The alternative text of an image.
pub(super) fn alternative(link: &Link) -> String {
    plain_text(&link.inlines)
}

fn bare(words: &str) -> Text {
    Text::bare(vec![Inline::Text(words.to_owned())])
}

/// A point of our own words.
fn said(words: &str) -> Point {
    Point { spans: vec![Span { text: words.to_owned(), ..Span::default() }], ..Point::default() }
}
