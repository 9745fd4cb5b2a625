//! A page without what a course may not hold: pictures that are not in the package, links that run something, two places
//! of one name.

use std::collections::{BTreeMap, BTreeSet};

use tafsiri_markdown::Block;
use tafsiri_markdown::block::{Inline, Link, plain_text, visit_texts};
use tafsiri_markdown::rewrite::rewritten;
use tafsiri_model::Diagnostic;

use super::{FILES, address};
use crate::archive::is_inside;
use crate::links::{Target, outside, target};
use crate::site::SitePage;

/// Files that a browser shows as pages of their own, in which scripts may run, when a link leads to them.
const ACTIVE: [&str; 7] = [".svg", ".svgz", ".xml", ".xhtml", ".htm", ".mhtml", ".xsl"];

/// Cleans a page. Files that it shows get their place in the archive; what is shown in another way is told.
pub(super) fn page(page: &mut SitePage, media: &BTreeMap<&str, &[u8]>, problems: &mut Vec<Diagnostic>) {
    let mut leader = Leader { page: &page.path, media, problems };
    visit_texts(&mut page.blocks, &mut |text| {
        text.inlines = rewritten(std::mem::take(&mut text.inlines), &mut |inline, out| match inline {
            Inline::Link(link) => out.extend(leader.link(link)),
            Inline::Image(image) => out.push(leader.image(image)),
            other => out.push(other),
        });
    });
    Places::default().order(&mut page.blocks);
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
            Target::Outside(url) => outside(url),
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

    fn tell(&mut self, rule: &'static str, message: &str) {
        self.problems.push(Diagnostic::warning(rule, format!("`{}`: {message}", self.page)));
    }
}

fn is_active(path: &str) -> bool {
    let path = path.to_ascii_lowercase();
    ACTIVE.iter().any(|ending| path.ends_with(ending))
}

/// The places of a page in reading order.
#[derive(Default)]
struct Places {
    ids: BTreeSet<String>,
}

impl Places {
    /// A name for the first place that has it.
    fn order(&mut self, blocks: &mut [Block]) {
        for block in blocks {
            match &mut *block {
                Block::Heading { text, .. } => {
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
}
