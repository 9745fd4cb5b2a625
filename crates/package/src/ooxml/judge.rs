//! What of a module an office file cannot hold: told once for both formats, which show something readable instead.

use tafsiri_markdown::Block;
use tafsiri_markdown::block::{Text, all_texts, visit_links};
use tafsiri_model::Diagnostic;

use super::picture::{Picture, Refusal};
use crate::module::Module;
use crate::site::SitePage;
use crate::xml;

/// A picture of more bytes than this makes a file that is hard to send.
const MOST_BYTES: usize = 5_000_000;

/// What is shown in another way than it was written, or not at all.
pub(crate) fn problems(module: &Module<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    if module.pages.iter().all(|page| page.blocks.iter().all(Block::is_removed)) {
        let message = format!("the module `{}` has no content", module.id);
        found.push(Diagnostic::warning("package/empty", message).help("write a page, or leave the module out"));
    }
    module.pages.iter().for_each(|page| judge_page(module, page, &mut found));
    found
}

fn judge_page(module: &Module<'_>, page: &SitePage, found: &mut Vec<Diagnostic>) {
    let texts = all_texts(&page.blocks);
    let words = texts.iter().map(|text| text.plain()).chain([page.title.clone(), page.description.clone()]);
    if let Some(c) = words.flat_map(|words| words.chars().collect::<Vec<_>>()).find(|c| !xml::is_allowed(*c)) {
        let message = format!("`{}` has the character U+{:04X}, which no such file can hold", page.path, u32::from(c));
        found.push(Diagnostic::warning("package/character", message).help("delete the character; it is left out here"));
    }
    texts.into_iter().for_each(|text| judge_images(module, page, text, found));
}

fn judge_images(module: &Module<'_>, page: &SitePage, text: &Text, found: &mut Vec<Diagnostic>) {
    visit_links(&mut text.inlines.clone(), &mut |link, is_image| {
        if !is_image {
            return;
        }
        let told = match Picture::find(module, &page.path, &link.url) {
            Ok((_, picture)) if picture.bytes.len() > MOST_BYTES => {
                Some(("package/image-large", "is larger than 5 MB", "make a smaller copy of it"))
            }
            Ok(_) => None,
            Err(refusal) => Some(refused(refusal)),
        };
        if let Some((rule, what, help)) = told {
            let message = format!("the image `{}` of `{}` {what}", link.url, page.path);
            found.push(Diagnostic::warning(rule, message).help(help));
        }
    });
}

/// The rule, what is wrong and the way out.
fn refused(refusal: Refusal) -> (&'static str, &'static str, &'static str) {
    match refusal {
        Refusal::Missing => (
            "package/image-missing",
            "is not there: its alternative text is shown",
            "put the file where the link leads to, or correct the link",
        ),
        Refusal::Remote => (
            "package/image-remote",
            "stands elsewhere: its alternative text is shown",
            "keep a copy beside the page and show that",
        ),
        Refusal::Format => (
            "package/image-format",
            "is no PNG, JPEG or GIF: its alternative text is shown",
            "add a copy as PNG for word processors and slides",
        ),
        Refusal::Huge => (
            "package/image-large",
            "has more than 30,000 dots on a side: its alternative text is shown",
            "make a smaller copy of it",
        ),
    }
}
