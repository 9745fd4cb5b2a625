//! A module as a document to print and to keep: PDF 1.7, tagged (PDF/UA-1, ISO 14289-1) and for archives (PDF/A-2a,
//! ISO 19005-2).
//!
//! In order: `setter` makes of the module's blocks the values that the template `assets/pdf.typ` draws, and notes
//! down which letters they need; `faces` finds fonts for these, or tells what is missing; `press` lets typst draw.
//! No word of a module ever becomes Typst code: words are strings among the values.

mod clusters;
mod cover;
mod faces;
mod form;
mod image;
mod inline;
mod node;
mod press;
mod script;
mod setter;
mod table;
#[cfg(test)]
mod tests;
mod words;

use tafsiri_model::Diagnostic;

use crate::fonts::Fonts;
use crate::module::{Made, Module};
use setter::Setter;

pub use press::forget;

/// The package of a module; no bytes and an error where no font has some of its letters.
#[must_use]
pub fn render(module: &Module<'_>, fonts: &Fonts) -> Made {
    let module = module.clone().as_one_document();
    match attempt(&module, fonts, true) {
        Ok(made) => made,
        Err(Failure::Fonts(problems)) => Made { bytes: Vec::new(), problems },
        Err(Failure::Press(why)) => without_images(&module, fonts, &why),
    }
}

/// Why no document was made.
enum Failure {
    /// No font has some of its letters.
    Fonts(Vec<Diagnostic>),
    /// Typst cannot draw it, or PDF cannot hold it: the reasons.
    Press(String),
}

/// The module without its images: where typst cannot write it, an image is the likely reason.
fn without_images(module: &Module<'_>, fonts: &Fonts, why: &str) -> Made {
    let has_images = !module.media.is_empty();
    match attempt(module, fonts, false) {
        Ok(made) if has_images => {
            let warning = Diagnostic::warning("package/image-missing", format!("the images are not shown: {why}"));
            let mut problems = made.problems;
            problems.push(warning.help("save them in another format or another way"));
            Made { bytes: made.bytes, problems }
        }
        Ok(made) => made,
        Err(_) => Made {
            bytes: Vec::new(),
            problems: vec![Diagnostic::error("package/pdf", format!("the PDF is not made: {why}"))],
        },
    }
}

fn attempt(module: &Module<'_>, fonts: &Fonts, has_images: bool) -> Result<Made, Failure> {
    let mut setter = Setter::new(module, has_images);
    let pages: Vec<_> = module.pages.iter().map(|page| setter.page(page)).collect();
    let cover = setter.cover();
    let faces = setter.letters.faces(fonts).map_err(Failure::Fonts)?;
    let book = cover::book(cover, &setter, pages, &faces);
    let bytes = press::print(book, fonts, &cover::identifier(module)).map_err(Failure::Press)?;
    Ok(Made { bytes, problems: setter.problems })
}
