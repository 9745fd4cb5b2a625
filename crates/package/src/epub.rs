//! A module as a book: EPUB 3.3, <https://www.w3.org/TR/epub-33/>.
//!
//! Every page is a chapter. Its blocks go through a row of functions from tree to tree: layers and raw HTML become plain
//! blocks, `outline` puts ids and headings in order, `dress` and `form` write directives and activities, `notes`
//! the footnotes, `links` leads links and images; the writer of HTML then writes XHTML. What can go wrong in a page is
//! thereby gone before anything is written.

mod chapter;
mod cover;
mod dress;
mod form;
mod links;
mod names;
mod notes;
mod outline;
mod picture;
mod svg;
mod templates;
#[cfg(test)]
mod tests;

use askama::Template;
use tafsiri_model::{Diagnostic, Fingerprint};

pub(crate) use self::chapter::Bound;
use self::templates::{
    AboutTemplate, Book, CoverTemplate, DrawingTemplate, NavTemplate, PackageTemplate, PageTemplate, Words, short,
};
use crate::archive::{self, Packer};
use crate::module::{Made, Module};
use crate::{File, licence, xml};

const CONTAINER: &str = include_str!("../assets/epub/container.xml");
const STYLE: &str = include_str!("../assets/epub/style.css");

/// When every book was last modified (`dcterms:modified`): no clock is in a package. The first moment of ZIP's calendar.
const MODIFIED: &str = "1980-01-01T00:00:00Z";

/// What the prefix of our own metadata stands for.
const VOCABULARY: &str = "https://github.com/tafsiri/tafsiri/blob/main/docs/package-metadata.md#";

/// The fonts of the cover, by name: none comes with a book.
const FONTS: &str = "Noto Sans, Noto Sans Arabic, Noto Sans CJK SC, Segoe UI, Geeza Pro, PingFang SC, Microsoft YaHei, Helvetica Neue, Arial, sans-serif";

/// The package of a module.
#[must_use]
pub fn render(module: &Module<'_>, packer: &Packer) -> Made {
    let bound = module.chapters.get(|| chapter::bound(module));
    let mut problems = bound.problems.clone();
    let book = book(module, bound);
    let mut files = texts(module, &book, &mut problems);
    let pictures = bound.pictures.iter();
    files.extend(pictures.map(|picture| (format!("EPUB/{}", picture.path), picture.bytes.clone())));
    let bytes = archive::zip(&files, packer).unwrap_or_else(|error| {
        problems.push(Diagnostic::error("package/archive", error));
        Vec::new()
    });
    Made { bytes, problems }
}

/// What all files of a book say of it.
fn book<'b>(module: &Module<'b>, bound: &'b Bound) -> Book<'b> {
    let site = module.site;
    let title = if module.title.trim().is_empty() { &site.title } else { module.title };
    let rights = match licence::address(&site.licence) {
        Some(address) => format!("{}, {address}", site.licence),
        None => site.licence.clone(),
    };
    Book {
        locale: site.locale.as_str(),
        dir: site.locale.direction().as_str(),
        title,
        full_title: short(&joined(&[module.label, title])),
        site_title: &site.title,
        edition: &site.edition,
        identifier: identifier(module),
        author: &site.about.attribution,
        description: &site.description,
        source: joined(&[&site.title, &site.about.version]),
        licence: &site.licence,
        rights,
        is_machine: site.machine,
        chapters: &bound.chapters,
        pictures: &bound.pictures,
    }
}

/// Words as one line; the dot stands between words of any language.
fn joined(words: &[&str]) -> String {
    words.iter().filter(|words| !words.is_empty()).copied().collect::<Vec<_>>().join(" · ")
}

/// The same name for the same module of the same edition in the same locale, for ever: a UUID of our own making (RFC
/// 9562, version 8).
fn identifier(module: &Module<'_>) -> String {
    let about = &module.site.about;
    let name = [about.project.as_str(), &about.edition, module.site.locale.as_str(), module.id].join("\0");
    let (a, b) = (Fingerprint::of(&name).to_string(), Fingerprint::of(&format!("{name}\0")).to_string());
    let part = |digits: &str, from: usize, to: usize| digits.get(from..to).unwrap_or_default().to_owned();
    let groups = [part(&a, 0, 8), part(&a, 8, 12), part(&a, 13, 16), part(&b, 1, 4), part(&b, 4, 16)];
    format!("urn:uuid:{}-{}-8{}-a{}-{}", groups[0], groups[1], groups[2], groups[3], groups[4])
}

/// All files but the pictures, in the order of the archive.
fn texts(module: &Module<'_>, book: &Book<'_>, problems: &mut Vec<Diagnostic>) -> Vec<File> {
    let words = Words::new(module.ui);
    let (size, lines) = cover::title(book.title);
    let alternative = joined(&[&book.full_title, book.site_title, book.edition]);
    let foot = cover::foot(book.site_title, book.edition);
    let drawing = DrawingTemplate { book, fonts: FONTS, label: module.label, size, lines, foot };
    let mut texts = vec![
        ("META-INF/container.xml".to_owned(), CONTAINER.to_owned()),
        ("EPUB/package.opf".to_owned(), written(&package(module, book))),
        ("EPUB/nav.xhtml".to_owned(), written(&NavTemplate { book, ui: &words })),
        ("EPUB/cover.xhtml".to_owned(), written(&CoverTemplate { book, alternative })),
        ("EPUB/cover.svg".to_owned(), written(&drawing)),
        ("EPUB/style.css".to_owned(), STYLE.to_owned()),
        ("EPUB/about.xhtml".to_owned(), written(&AboutTemplate { book, ui: &words, rows: about(module, book) })),
    ];
    let notices = notices(module);
    for (at, chapter) in book.chapters.iter().enumerate() {
        let notices = if at == 0 { notices.as_slice() } else { &[] };
        texts.push((format!("EPUB/pages/{}", chapter.file), written(&PageTemplate { book, chapter, notices })));
    }
    let mut files = vec![("mimetype".to_owned(), b"application/epub+zip".to_vec())];
    for (path, text) in texts {
        let (text, left_out) = xml::allowed(text);
        if left_out > 0 {
            let said = format!("`{path}` is without {left_out} control characters that XML forbids");
            problems.push(Diagnostic::warning("package/characters", said).help("take them out of the page"));
        }
        files.push((path, text.into_bytes()));
    }
    files
}

/// A template's text. Templates are checked when the tool is compiled; writing into memory cannot fail.
fn written(template: &impl Template) -> String {
    template.render().unwrap_or_default()
}

fn package<'b>(module: &Module<'_>, book: &'b Book<'b>) -> PackageTemplate<'b> {
    let mut features = vec!["tableOfContents", "readingOrder", "structuralNavigation", "displayTransformability"];
    features.extend((!book.pictures.is_empty()).then_some("alternativeText"));
    let own = std::iter::once(("module", module.id.to_owned())).chain(module.site.facts()).collect();
    let (vocabulary, modified) = (VOCABULARY, MODIFIED);
    let accessibility = module.ui.text("accessibility-summary");
    PackageTemplate { book, vocabulary, modified, features, accessibility, own }
}

/// What readers are told above the first page, each with the class that shows what it speaks of.
fn notices(module: &Module<'_>) -> Vec<(&'static str, String)> {
    let class = |notice: &String| {
        let is = |id: &&&str| module.ui.text(id) == *notice;
        ["not-translated", "older"].iter().find(is).copied().unwrap_or("machine")
    };
    module.notices().into_iter().map(|notice| (class(&notice), notice)).collect()
}

/// The rows of the page about the publication: labels and values, with an address where there is one.
fn about(module: &Module<'_>, book: &Book<'_>) -> Vec<(String, String, String)> {
    let (site, ui) = (module.site, module.ui);
    let drifted = if site.about.drifted > 0 { site.about.drifted.to_string() } else { String::new() };
    let coverage = ui.count("per-cent", "percent", site.about.coverage);
    let rows = [
        ("about-edition", book.edition.to_owned(), None),
        ("language", ui.text("language-name"), None),
        ("about-version", site.about.version.clone(), None),
        ("about-coverage", coverage, None),
        ("about-drifted", drifted, None),
        ("about-attribution", site.about.attribution.clone(), None),
        ("licence", site.licence.clone(), licence::address(&site.licence)),
    ];
    let rows = rows.into_iter().filter(|(_, value, _)| !value.is_empty());
    rows.map(|(label, value, address)| (ui.text(label), value, address.unwrap_or_default())).collect()
}
