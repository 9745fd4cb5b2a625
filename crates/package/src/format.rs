//! What packages are made as: one name, one module of this crate, one line in [`Format::render`] each.

use tafsiri_markdown::block::Directive;
use tafsiri_model::Diagnostic;

use crate::activity;
use crate::archive::Packer;
use crate::fonts::Fonts;
use crate::module::{Made, Module};
#[cfg(feature = "pdf")]
use crate::pdf;
use crate::site::SitePage;
use crate::{docx, epub, pptx, scorm};

/// What a package is made as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Format {
    /// A site for browsers: the whole edition in one folder.
    Html,
    /// A tree of Markdown for other site generators.
    Markdown,
    /// A book: EPUB 3.3.
    Epub,
    /// A document to print: PDF/UA-1 and PDF/A-2a. It is there where the tool was built with the feature `pdf`.
    Pdf,
    /// A course for e-learning platforms: SCORM 1.2.
    Scorm12,
    /// A course for e-learning platforms: SCORM 2004, 4th edition.
    Scorm2004,
    /// A handout: Office Open XML, WordprocessingML.
    Docx,
    /// Slides for a facilitator: Office Open XML, PresentationML.
    Pptx,
}

impl Format {
    /// All formats, in the order in which people are offered them.
    pub const ALL: [Self; 8] =
        [Self::Html, Self::Epub, Self::Pdf, Self::Docx, Self::Pptx, Self::Scorm12, Self::Scorm2004, Self::Markdown];

    /// Its name in settings, on the command line and in the manifest.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Markdown => "markdown",
            Self::Epub => "epub",
            Self::Pdf => "pdf",
            Self::Scorm12 => "scorm-1.2",
            Self::Scorm2004 => "scorm-2004",
            Self::Docx => "docx",
            Self::Pptx => "pptx",
        }
    }

    /// What it is good for, in one line.
    #[must_use]
    pub fn purpose(self) -> &'static str {
        match self {
            Self::Html => "a site for browsers that works from a memory stick",
            Self::Epub => "a book for each module, for readers and telephones",
            Self::Pdf => "a document for each module, to print and to keep",
            Self::Docx => "a handout for each module, for word processors",
            Self::Pptx => "slides for each module, for facilitators",
            Self::Scorm12 => "a course for each module, for e-learning platforms (Moodle among them)",
            Self::Scorm2004 => "the same as SCORM 2004, 4th edition",
            Self::Markdown => "a tree of Markdown for other site generators",
        }
    }

    /// The format of that name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.as_str() == name)
    }

    /// What a module's package in it is called, behind the module's id; nothing for formats that hold a whole edition.
    #[must_use]
    pub fn ending(self) -> Option<&'static str> {
        match self {
            Self::Html | Self::Markdown => None,
            Self::Epub => Some(".epub"),
            Self::Pdf => Some(".pdf"),
            Self::Scorm12 => Some("-scorm-1.2.zip"),
            Self::Scorm2004 => Some("-scorm-2004.zip"),
            Self::Docx => Some(".docx"),
            Self::Pptx => Some(".pptx"),
        }
    }

    /// Whether it is for what is taught, not for what is looked up: the library of case studies has no slides.
    #[must_use]
    pub fn is_for_modules_only(self) -> bool {
        matches!(self, Self::Pptx | Self::Scorm12 | Self::Scorm2004)
    }

    /// Whether the tool was built with what it takes to make it.
    #[must_use]
    pub fn is_there(self) -> bool {
        self != Self::Pdf || cfg!(feature = "pdf")
    }

    /// Whether it is drawn, page by page: with fonts, and with much memory for each package.
    #[must_use]
    pub fn is_drawn(self) -> bool {
        self == Self::Pdf
    }

    /// A module's package; nothing for formats that hold a whole edition, and for one that is not [there](Self::is_there).
    #[must_use]
    pub fn render(self, module: &Module<'_>, fonts: &Fonts, packer: &Packer) -> Option<Made> {
        let mut made = self.rendered(module, fonts, packer)?;
        made.problems.extend(unfinished(module));
        Some(made)
    }

    #[cfg_attr(not(feature = "pdf"), expect(unused_variables, reason = "only PDF draws with fonts"))]
    fn rendered(self, module: &Module<'_>, fonts: &Fonts, packer: &Packer) -> Option<Made> {
        match self {
            Self::Html | Self::Markdown => None,
            Self::Epub => Some(epub::render(module, packer)),
            #[cfg(feature = "pdf")]
            Self::Pdf => Some(pdf::render(module, fonts)),
            #[cfg(not(feature = "pdf"))]
            Self::Pdf => None,
            Self::Scorm12 => Some(scorm::render(module, scorm::Version::V12, packer)),
            Self::Scorm2004 => Some(scorm::render(module, scorm::Version::V2004, packer)),
            Self::Docx => Some(docx::render(module, packer)),
            Self::Pptx => Some(pptx::render(module, packer)),
        }
    }
}

/// The activities of a module that ask for nothing: every format shows them as what is read.
fn unfinished(module: &Module<'_>) -> Vec<Diagnostic> {
    let told = |page: &SitePage, directive: &Directive| {
        let message = format!("`{}`: the {} asks for nothing that a learner could fill in", page.path, directive.kind);
        Diagnostic::warning("package/activity-empty", message).help(activity::wanted(&directive.kind))
    };
    let of = |page: &SitePage| {
        let all = activity::unfinished(&page.blocks).into_iter();
        all.map(|directive| told(page, directive)).collect::<Vec<_>>()
    };
    module.pages.iter().flat_map(of).collect()
}

/// Forgets what drawing has left in memory. To be called between packages, when none is being drawn.
pub fn forget_drawn() {
    #[cfg(feature = "pdf")]
    pdf::forget();
}

#[cfg(test)]
mod tests {
    use super::{Format, Made};
    use crate::archive::Packer;
    use crate::fonts::Fonts;
    use crate::ooxml::tests::{module, rules};
    use std::collections::BTreeSet;

    #[test]
    fn every_format_tells_of_activities_that_ask_for_nothing() {
        let page = "::: quiz\n\nNothing.\n\n:::\n\n:::: callout\n\n::: evaluation\n\n:::\n\n::::\n";
        for format in Format::ALL.into_iter().filter(|format| format.ending().is_some() && format.is_there()) {
            let mut told = Made::default();
            module(&[page], "en", |module| {
                told = format.render(module, &Fonts::built_in(), &Packer::default()).unwrap()
            });
            assert!(!told.bytes.is_empty());
            assert_eq!((rules(&told), told.problems.len()), (BTreeSet::from(["package/activity-empty"]), 2));
        }
    }
}
