//! Pages as the chapters of a book: XHTML content documents (EPUB 3.3, section 6.1) without their frame.

use std::collections::{BTreeMap, BTreeSet};

use tafsiri_markdown::Block;
use tafsiri_markdown::block::flattened;
use tafsiri_markdown::html::{escape, write};
use tafsiri_model::{Diagnostic, Locale};

use super::dress::Dresser;
use super::links::{Leader, Place};
use super::names::Names;
use super::notes::with_footnotes;
use super::outline::{Entry, Outline};
use super::picture::{Picture, Shelf};
use crate::module::Module;
use crate::site::SitePage;
use crate::ui::Ui;

/// A page as a chapter.
pub(super) struct Chapter {
    /// Its file, in the folder of all pages.
    pub(super) file: String,
    /// Its title.
    pub(super) title: String,
    /// The locale of the title where it is another one.
    pub(super) locale: Option<Locale>,
    /// What the table of contents has below it.
    pub(super) entries: Vec<Entry>,
    /// Its content as XHTML.
    pub(super) content: String,
}

/// A page that is ready but for its links.
struct Draft<'p> {
    page: &'p SitePage,
    blocks: Vec<Block>,
    entries: Vec<Entry>,
}

/// The chapters of a book, with the pictures that they show.
pub(crate) struct Bound {
    pub(super) chapters: Vec<Chapter>,
    pub(super) pictures: Vec<Picture>,
    /// What is shown in another way than it was written.
    pub(super) problems: Vec<Diagnostic>,
}

/// The chapters of a module.
pub(super) fn bound(module: &Module<'_>) -> Bound {
    let mut problems = Vec::new();
    let mut names = Names::default();
    let drafts: Vec<Draft<'_>> = module.pages.iter().map(|page| draft(page, module.ui, &mut problems)).collect();
    let places: BTreeMap<&str, Place> = drafts
        .iter()
        .map(|draft| {
            let file = format!("{}.xhtml", names.take(draft.page.anchor()));
            (draft.page.path.as_str(), Place { file, ids: ids(&write(&draft.blocks)) })
        })
        .collect();
    let mut shelf = Shelf::new(&module.media);
    let mut chapters = Vec::with_capacity(drafts.len());
    for Draft { page, mut blocks, entries } in drafts {
        Leader { page: &page.path, places: &places, shelf: &mut shelf, problems: &mut problems }.lead(&mut blocks);
        let name = if page.title.trim().is_empty() { page.anchor() } else { &page.title };
        let title = if page.show_title { title(name, page.title_locale.as_ref()) } else { String::new() };
        chapters.push(Chapter {
            file: places.get(page.path.as_str()).map(|place| place.file.clone()).unwrap_or_default(),
            title: name.to_owned(),
            locale: page.title_locale.clone(),
            entries,
            content: xhtml(&(title + &write(&blocks))),
        });
    }
    problems.append(&mut shelf.heavy);
    Bound { chapters, pictures: shelf.pictures, problems }
}

fn draft<'p>(page: &'p SitePage, ui: &Ui, problems: &mut Vec<Diagnostic>) -> Draft<'p> {
    let mut blocks = flattened(page.blocks.clone());
    let outline = Outline::of(&mut blocks);
    let blocks = Dresser { ui, page: &page.path, problems }.blocks(blocks);
    Draft { page, blocks: with_footnotes(blocks, ui), entries: outline.entries }
}

fn title(words: &str, locale: Option<&Locale>) -> String {
    let words = escape(words);
    match locale {
        None => format!("<h1>{words}</h1>\n"),
        Some(locale) => format!("<h1 lang=\"{locale}\" dir=\"{}\">{words}</h1>\n", locale.direction().as_str()),
    }
}

/// The ids in a piece of XHTML. Quotes and `<` are escaped in text, so what looks like an attribute is one.
fn ids(xhtml: &str) -> BTreeSet<String> {
    let values = xhtml.split(" id=\"").skip(1).filter_map(|rest| rest.split_once('"'));
    values.map(|(id, _)| id.to_owned()).collect()
}

/// What the writer writes for HTML, for books: languages told to XML too, code from left to right, and no empty cell
/// that says that it is a column's head.
fn xhtml(html: &str) -> String {
    let mut out = String::with_capacity(html.len() + 256);
    let mut pieces = html.split(" lang=\"");
    out.push_str(pieces.next().unwrap_or_default());
    for piece in pieces {
        let locale = piece.split('"').next().unwrap_or_default();
        out.push_str(&format!(" lang=\"{locale}\" xml:lang=\"{piece}"));
    }
    for class in ["", " class=\"left\"", " class=\"center\"", " class=\"right\""] {
        out = out.replace(&format!("<th scope=\"col\"{class}></th>"), "<td></td>");
    }
    out.replace("<code", "<code dir=\"ltr\"").replace("<pre>", "<pre dir=\"ltr\">")
}

#[cfg(test)]
mod tests {
    use super::{ids, xhtml};

    #[test]
    fn html_becomes_a_book_s_xhtml() {
        let html = "<p lang=\"ar\" dir=\"rtl\"><code>x lang=&quot;</code></p><th scope=\"col\" class=\"left\"></th>";
        let expected = "<p lang=\"ar\" xml:lang=\"ar\" dir=\"rtl\"><code dir=\"ltr\">x lang=&quot;</code></p><td></td>";
        assert_eq!(xhtml(html), expected);
    }

    #[test]
    fn ids_are_those_of_elements() {
        let found: Vec<String> = ids("<p id=\"a\"> id=&quot;b&quot; <h2 class=\"x\" id=\"c\">").into_iter().collect();
        assert_eq!(found, ["a", "c"]);
    }
}
