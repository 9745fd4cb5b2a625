//! Typst as a library: values and fonts in, the bytes of a PDF out. It sees no file, no clock and no network.

use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Dict, Duration, Smart};
use typst::syntax::{FileId, Source};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World, WorldExt};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use super::clusters::joined;
use crate::fonts::Fonts;

/// How a document looks. It is the only Typst code that is ever run.
const TEMPLATE: &str = include_str!("../../assets/pdf.typ");

/// What typst is given instead of a world.
struct Press<'f> {
    library: LazyHash<Library>,
    template: Source,
    fonts: &'f Fonts,
}

impl World for Press<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.fonts.store.book()
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.template.id() { Ok(self.template.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, _: FileId) -> FileResult<Bytes> {
        Err(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.store.font(index)
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

/// Draws what the template makes of the values, as PDF/UA-1 and PDF/A-2a.
///
/// # Errors
/// Why it cannot be drawn or held, in typst's words.
pub(super) fn print(book: Dict, fonts: &Fonts, identifier: &str) -> Result<Vec<u8>, String> {
    let library = LazyHash::new(Library::builder().with_inputs(book).build());
    let press = Press { library, template: Source::detached(TEMPLATE), fonts };
    let document = typst::compile::<PagedDocument>(&press).output.map_err(|errors| press.told(&errors))?;
    let standards = PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_2a]);
    let options = PdfOptions {
        ident: Smart::Custom(identifier.to_owned()),
        creator: Smart::Custom(Some(format!("tafsiri {}", env!("CARGO_PKG_VERSION")))),
        standards: standards.map_err(|error| error.message().to_string())?,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(&joined(&document), &options).map_err(|errors| press.told(&errors))
}

impl Press<'_> {
    /// Errors in typst's words, each with its line of the template.
    fn told(&self, errors: &[SourceDiagnostic]) -> String {
        let line = |error: &SourceDiagnostic| {
            let at = self.range(error.span)?.start;
            Some(format!(" (assets/pdf.typ, line {})", TEMPLATE.get(..at)?.matches('\n').count() + 1))
        };
        let told = errors.iter().map(|error| format!("{}{}", error.message, line(error).unwrap_or_default()));
        told.collect::<Vec<_>>().join("; ")
    }
}

/// Forgets what typst remembers of documents: it keeps about 90 MB of each, for the case that it comes again. To be
/// called when no document is being drawn.
pub fn forget() {
    typst::comemo::evict(0);
}
