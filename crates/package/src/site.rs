//! The value that every format starts from: an edition in a locale, ready to be read.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use tafsiri_markdown::Block;
use tafsiri_model::Locale;

use crate::search::json_string;

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
    /// What of a module's quizzes must be right to pass it, in per cent.
    pub pass: u8,
    /// Whether a machine made the translation and no person has read it.
    pub machine: bool,
    /// The same edition in other locales, this one among them.
    pub languages: Vec<Language>,
    /// Modules, and the library of case studies.
    pub sections: Vec<Section>,
    /// Local files that pages show, by their path in the site.
    pub media: BTreeMap<String, Arc<[u8]>>,
}

impl Site {
    /// What every package tells machines of the edition that it is of, by the names of `docs/package-metadata.md`; what
    /// is empty is left out.
    #[must_use]
    pub fn facts(&self) -> Vec<(&'static str, String)> {
        let about = &self.about;
        let provenance = if self.machine { "machine-translation" } else { "human" };
        let facts = [
            ("edition", about.edition.clone()),
            ("language", self.locale.to_string()),
            ("base-version", about.version.clone()),
            ("coverage", about.coverage.to_string()),
            ("drift", about.drifted.to_string()),
            ("provenance", provenance.to_owned()),
            ("licence", self.licence.clone()),
            ("attribution", about.attribution.clone()),
        ];
        facts.into_iter().filter(|(_, value)| !value.is_empty()).collect()
    }

    /// The [facts](Self::facts) as JSON, for packages whose format has no place for them.
    #[must_use]
    pub fn facts_json(&self) -> String {
        let fact = |(name, value): &(&str, String)| format!("  {}: {}", json_string(name), json_string(value));
        format!("{{\n{}\n}}\n", self.facts().iter().map(fact).collect::<Vec<_>>().join(",\n"))
    }
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
    /// Its pages in reading order; editions that say the same on a page share it.
    pub pages: Vec<Arc<SitePage>>,
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
    /// Its content; its headings skip no [level](crate::headings::even).
    pub blocks: Vec<Block>,
    /// What a site shows of it.
    pub made: Derived<PageParts>,
    /// Its part of the search index.
    pub index: Derived<String>,
}

/// What a page is in a site, whatever edition the site is of.
#[derive(Debug)]
pub struct PageParts {
    /// Its content as HTML, without the frame around it.
    pub(crate) content: String,
    /// Whether some part is shown in another language.
    pub(crate) partial: bool,
    /// Whether some part is older than its source.
    pub(crate) older: bool,
    /// Whether there is something to fill in.
    pub(crate) activities: bool,
}

/// What was made of a value, once, and is kept with it: a copy, which may be changed, starts without. The locale of the
/// interface texts that it is made with is that of the value.
#[derive(Debug)]
pub struct Derived<T>(OnceLock<T>);

impl<T> Derived<T> {
    pub(crate) fn get(&self, make: impl FnOnce() -> T) -> &T {
        self.0.get_or_init(make)
    }
}

impl<T> Default for Derived<T> {
    fn default() -> Self {
        Self(OnceLock::new())
    }
}

impl<T> Clone for Derived<T> {
    fn clone(&self) -> Self {
        Self::default()
    }
}

impl<T> std::hash::Hash for Derived<T> {
    /// It is told by what it was made of.
    fn hash<H: std::hash::Hasher>(&self, _: &mut H) {}
}

impl SitePage {
    /// A page with its title above its blocks, and nothing else said of it.
    #[must_use]
    pub fn new(path: String, title: String, blocks: Vec<Block>) -> Self {
        Self {
            path,
            title,
            title_locale: None,
            description: String::new(),
            show_title: true,
            blocks,
            made: Derived::default(),
            index: Derived::default(),
        }
    }

    /// Names it in a document that holds its whole section: the last part of its path.
    #[must_use]
    pub fn anchor(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use crate::ooxml::tests::module;

    #[test]
    fn what_is_told_is_json() {
        module(&["x\n"], "ar", |module| {
            let wanted = "{\n  \"edition\": \"base\",\n  \"language\": \"ar\",\n  \"base-version\": \"v1\",\n  \
                          \"coverage\": \"87\",\n  \"drift\": \"3\",\n  \"provenance\": \"machine-translation\",\n  \
                          \"licence\": \"CC-BY-4.0\"\n}\n";
            assert_eq!(module.site.facts_json(), wanted);
        });
    }
}
