//! The value that every format starts from: an edition in a locale, ready to be read.

use std::collections::BTreeMap;

use tafsiri_markdown::Block;
use tafsiri_model::Locale;

/// One edition in one locale.
#[derive(Clone, Debug)]
pub struct Site {
    /// Its locale.
    pub locale: Locale,
    /// The toolkit's title.
    pub title: String,
    /// One sentence about it.
    pub description: String,
    /// The edition's title; empty for a project that has one edition only.
    pub edition: String,
    /// The SPDX expression of the content's licence; may be empty.
    pub licence: String,
    /// What its packages tell machines and librarians of it.
    pub about: About,
    /// Whether a machine made the translation and no person has read it.
    pub machine: bool,
    /// The same edition in other locales, this one among them.
    pub languages: Vec<Language>,
    /// Modules, and the library of case studies.
    pub sections: Vec<Section>,
    /// Local files that pages show, by their path in the site.
    pub media: BTreeMap<String, Vec<u8>>,
}

/// What a package tells of the edition that it is of, beside what its readers see.
#[derive(Clone, Debug, Default, Hash)]
pub struct About {
    /// The edition's name, such as `philippines-rural`.
    pub edition: String,
    /// Names the project in every locale and edition: identifiers of packages and stored answers start with it.
    pub project: String,
    /// The version of the base that it was made from.
    pub version: String,
    /// Who is to be named as its author; may be empty.
    pub attribution: String,
    /// The share of its units that are translated, in per cent.
    pub coverage: usize,
    /// How many translated units are older than their source.
    pub drifted: usize,
}

/// A locale that the edition can be read in.
#[derive(Clone, Debug, Hash)]
pub struct Language {
    /// The locale.
    pub locale: Locale,
    /// Its name in itself.
    pub name: String,
}

/// A module, or another part of the contents.
#[derive(Clone, Debug)]
pub struct Section {
    /// Names its packages: the folder of its pages, such as `01-why-now`; empty where it is no package of its own.
    pub id: String,
    /// What stands above its title, such as "Module 1"; may be empty.
    pub label: String,
    /// Its title.
    pub title: String,
    /// Minutes that it takes; 0 where that is not known.
    pub minutes: usize,
    /// Whether it is taught: a module, not the library of case studies.
    pub is_module: bool,
    /// Its pages in reading order.
    pub pages: Vec<SitePage>,
}

/// One page.
#[derive(Clone, Debug, Hash)]
pub struct SitePage {
    /// Its path in the site without an extension: `01-why-now/index`.
    pub path: String,
    /// Its title, plain.
    pub title: String,
    /// The locale of the title where it is a fallback.
    pub title_locale: Option<Locale>,
    /// One sentence about it; may be empty.
    pub description: String,
    /// Whether the title is to be shown above the blocks; a page may start with a heading of its own.
    pub show_title: bool,
    /// Its content.
    pub blocks: Vec<Block>,
}

impl SitePage {
    /// Names it in a document that holds its whole section: the last part of its path.
    #[must_use]
    pub fn anchor(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or_default()
    }
}
