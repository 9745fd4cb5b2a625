//! What handouts and slides share as Office Open XML (ECMA-376): parts and how they find each other, properties,
//! pictures, faces for every script, and what of a module such files cannot hold.

pub(crate) mod columns;
pub(crate) mod judge;
pub(crate) mod measure;
pub(crate) mod picture;
pub(crate) mod properties;
pub(crate) mod script;
#[cfg(test)]
pub(crate) mod tests;
pub(crate) mod theme;

use crate::File;
use crate::archive::{self, Packer};
use crate::module::Made;
use crate::xml::Element;
use tafsiri_model::Diagnostic;

/// The namespace of relationship ids in parts.
pub(crate) const RELATIONSHIP_IDS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/// The namespace of DrawingML.
pub(crate) const DRAWING: &str = "http://schemas.openxmlformats.org/drawingml/2006/main";

const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const XML: &str = "application/xml";
const RELATIONSHIPS: &str = "application/vnd.openxmlformats-package.relationships+xml";

/// What a part leads to, by the ids that it uses for them (ECMA-376 part 2, section 8.5).
#[derive(Clone, Debug, Default)]
pub(crate) struct Relationships(Vec<Relationship>);

#[derive(Clone, Debug, PartialEq)]
struct Relationship {
    kind: String,
    target: String,
    is_outside: bool,
}

impl Relationships {
    /// The id that leads to a part; `kind` is the last part of the relationship's type, `target` a path as seen from
    /// the folder of the part that this is about.
    pub(crate) fn part(&mut self, kind: &str, target: &str) -> String {
        self.id(Relationship {
            kind: format!("{RELATIONSHIP_IDS}/{kind}"),
            target: target.to_owned(),
            is_outside: false,
        })
    }

    /// The id that leads to an address of the outside world.
    pub(crate) fn outside(&mut self, url: &str) -> String {
        let kind = format!("{RELATIONSHIP_IDS}/hyperlink");
        self.id(Relationship { kind, target: url.to_owned(), is_outside: true })
    }

    /// One target has one id.
    fn id(&mut self, wanted: Relationship) -> String {
        let known = self.0.iter().position(|relationship| *relationship == wanted);
        let at = known.unwrap_or_else(|| {
            self.0.push(wanted);
            self.0.len() - 1
        });
        format!("rId{}", at + 1)
    }

    fn file(&self) -> Vec<u8> {
        let element = |(at, relationship): (usize, &Relationship)| {
            let element = Element::new("Relationship")
                .at("Id", format!("rId{}", at + 1))
                .at("Type", &relationship.kind)
                .at("Target", &relationship.target);
            if relationship.is_outside { element.at("TargetMode", "External") } else { element }
        };
        let root = Element::new("Relationships").at("xmlns", format!("{PACKAGE}/relationships"));
        root.all(self.0.iter().enumerate().map(element)).into_file()
    }
}

/// A package of parts.
#[derive(Debug, Default)]
pub(crate) struct Package {
    files: Vec<File>,
    /// Paths with their content types.
    overrides: Vec<(String, String)>,
    /// Endings of names with their content types.
    defaults: Vec<(&'static str, &'static str)>,
    root: Relationships,
}

impl Package {
    /// Adds a part in XML. `kind` is what its content type has behind `application/vnd.openxmlformats-`.
    pub(crate) fn add(&mut self, path: &str, kind: &str, root: Element) {
        let kind = format!("application/vnd.openxmlformats-{kind}+xml");
        self.overrides.push((format!("/{path}"), kind));
        self.files.push((path.to_owned(), root.into_file()));
    }

    /// Adds a part that leads to others.
    pub(crate) fn add_with(&mut self, path: &str, kind: &str, content: (Element, Relationships)) {
        let (root, relationships) = content;
        self.add(path, kind, root);
        if relationships.0.is_empty() {
            return;
        }
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        self.files.push((format!("{folder}/_rels/{name}.rels"), relationships.file()));
    }

    /// Adds a picture.
    pub(crate) fn add_picture(&mut self, path: &str, picture: &picture::Picture<'_>) {
        let default = (picture.kind.ending(), picture.kind.media_type());
        if !self.defaults.contains(&default) {
            self.defaults.push(default);
        }
        self.files.push((path.to_owned(), picture.bytes.to_vec()));
    }

    /// Leads from the package itself to a part.
    pub(crate) fn lead(&mut self, kind: &str, target: &str) {
        self.root.part(kind, target);
    }

    /// The package's core properties stand there: the one relationship whose type is in the namespace of packages.
    pub(crate) fn lead_to_core_properties(&mut self, target: &str) {
        let kind = format!("{PACKAGE}/relationships/metadata/core-properties");
        self.root.id(Relationship { kind, target: target.to_owned(), is_outside: false });
    }

    fn content_types(&self) -> Element {
        let defaults = [("rels", RELATIONSHIPS), ("xml", XML)].into_iter().chain(self.defaults.iter().copied());
        let default = |(ending, kind)| Element::new("Default").at("Extension", ending).at("ContentType", kind);
        let other =
            |(path, kind): &(String, String)| Element::new("Override").at("PartName", path).at("ContentType", kind);
        let root = Element::new("Types").at("xmlns", format!("{PACKAGE}/content-types"));
        root.all(defaults.map(default)).all(self.overrides.iter().map(other))
    }

    /// The file, with what was found to be told.
    pub(crate) fn into_made(self, mut problems: Vec<Diagnostic>, packer: &Packer) -> Made {
        let mut files = vec![
            ("[Content_Types].xml".to_owned(), self.content_types().into_file()),
            ("_rels/.rels".to_owned(), self.root.file()),
        ];
        files.extend(self.files);
        let bytes = archive::zip(&files, packer).unwrap_or_else(|error| {
            problems.push(Diagnostic::error("package/archive", error));
            Vec::new()
        });
        Made { bytes, problems }
    }
}
