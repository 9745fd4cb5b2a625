//! A page without what a course may not hold: HTML that an author wrote by hand, pictures that are not in the package,
//! links that run something, two places of one name, headings that jump a level.

use std::collections::{BTreeMap, BTreeSet};

use tafsiri_markdown::Block;
use tafsiri_markdown::block::{Inline, Link, plain_text, visit_texts};
use tafsiri_markdown::html_words::without_html;
use tafsiri_markdown::rewrite::rewritten;
use tafsiri_model::Diagnostic;

use super::{FILES, address};
use crate::activity::Activity;
use crate::archive::is_inside;
use crate::links::{Target, target};
use crate::site::SitePage;

/// Files that a browser shows as pages of their own, in which scripts may run, when a link leads to them.
const ACTIVE: [&str; 7] = [".svg", ".svgz", ".xml", ".xhtml", ".htm", ".mhtml", ".xsl"];

/// What links may lead to outside: over the web, to a mailbox, to a telephone.
const SCHEMES: [&str; 4] = ["http://", "https://", "mailto:", "tel:"];

/// Cleans a page. Files that it shows get their place in the archive; what is shown in another way is told.
pub(super) fn page(page: &mut SitePage, media: &BTreeMap<&str, &[u8]>, problems: &mut Vec<Diagnostic>) {
    page.blocks = without_html(std::mem::take(&mut page.blocks));
    let mut leader = Leader { page: &page.path, media, problems };
    leader.activities(&page.blocks);
    visit_texts(&mut page.blocks, &mut |text| {
        text.inlines = rewritten(std::mem::take(&mut text.inlines), &mut |inline| match inline {
            Inline::Link(link) => leader.link(link),
            Inline::Image(image) => vec![leader.image(image)],
            other => vec![other],
        });
    });
    let mut outline = Outline::default();
    outline.above.extend(page.show_title.then_some((1, 1)));
    outline.order(&mut page.blocks);
}

/// Says where links and images lead in the archive, and what becomes of those that lead nowhere.
struct Leader<'l> {
    page: &'l str,
    media: &'l BTreeMap<&'l str, &'l [u8]>,
    problems: &'l mut Vec<Diagnostic>,
}

impl Leader<'_> {
    /// A link to a page, to a file of the package or to an address that is safe; of others the words.
    fn link(&mut self, link: Link) -> Vec<Inline> {
        let led = match target(self.page, &link.url) {
            Target::Page(..) => Some(link.url.clone()),
            Target::File(path) => self.file(&path).filter(|_| !is_active(&path)),
            Target::Outside(url) => is_safe(url).then(|| url.to_owned()),
        };
        match led {
            Some(url) => vec![Inline::Link(Link { url, ..link })],
            None => {
                self.tell("package/link", &format!("a link to `{}` is only shown as its words", link.url));
                link.inlines
            }
        }
    }

    /// A picture that is in the package; of others the alternative text.
    fn image(&mut self, image: Link) -> Inline {
        let (rule, why) = match target(self.page, &image.url) {
            Target::File(path) => match self.file(&path) {
                Some(url) => return Inline::Image(Link { url, ..image }),
                None => ("package/image-missing", "is not there"),
            },
            _ => ("package/image-remote", "is not in the package"),
        };
        self.tell(rule, &format!("the image `{}` {why}; its alternative text is shown", image.url));
        Inline::Text(plain_text(&image.inlines))
    }

    /// The address of a file in the archive, if it is there.
    fn file(&self, path: &str) -> Option<String> {
        (self.media.contains_key(path) && is_inside(path)).then(|| format!("{FILES}/{}", address(path)))
    }

    /// Tells of activities that their author did not finish.
    fn activities(&mut self, blocks: &[Block]) {
        for block in blocks {
            if let Block::Directive(directive) = block
                && Activity::is_missing(directive)
            {
                self.tell("package/activity-empty", &format!("the {} asks for nothing", directive.kind));
            }
            block.children().into_iter().for_each(|children| self.activities(children));
        }
    }

    fn tell(&mut self, rule: &'static str, message: &str) {
        self.problems.push(Diagnostic::warning(rule, format!("`{}`: {message}", self.page)));
    }
}

fn is_active(path: &str) -> bool {
    let path = path.to_ascii_lowercase();
    ACTIVE.iter().any(|ending| path.ends_with(ending))
}

fn is_safe(url: &str) -> bool {
    let url = url.to_ascii_lowercase();
    SCHEMES.iter().any(|scheme| url.starts_with(scheme) && url.len() > scheme.len())
}

/// Headings and places of a page in reading order, as HTML wants them.
#[derive(Default)]
struct Outline {
    /// The levels of the headings above the place, as they were written and as they are now.
    above: Vec<(u8, u8)>,
    ids: BTreeSet<String>,
}

impl Outline {
    /// Each heading one level below the one that it stands under, whatever its author wrote; none without words; a name
    /// for the first place that has it.
    fn order(&mut self, blocks: &mut Vec<Block>) {
        let is_blank = |block: &Block| match block {
            Block::Heading { text, .. } => text.plain().trim().is_empty(),
            _ => false,
        };
        blocks.retain(|block| !is_blank(block));
        for block in blocks {
            match &mut *block {
                Block::Heading { level, text } => {
                    *level = self.level(*level);
                    text.own_anchor = self.take(text.own_anchor.take().or(text.anchor.clone()));
                    text.anchor = text.anchor.take().filter(|_| text.own_anchor.is_some());
                }
                Block::Directive(directive) => directive.id = self.take(directive.id.take()),
                other => {
                    for text in other.texts_mut() {
                        text.own_anchor = self.take(text.own_anchor.take());
                    }
                }
            }
            block.children_mut().into_iter().for_each(|children| self.order(children));
        }
    }

    /// A name, unless another place has it: a link leads to the first.
    fn take(&mut self, name: Option<String>) -> Option<String> {
        name.filter(|name| self.ids.insert(name.clone()))
    }

    fn level(&mut self, written: u8) -> u8 {
        self.above.retain(|(above, _)| *above < written);
        let level = self.above.last().map_or(1, |(_, now)| now + 1);
        self.above.push((written, level));
        level
    }
}
