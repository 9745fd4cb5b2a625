//! A module as a course for e-learning platforms: SCORM 1.2 and SCORM 2004, 4th edition.
//!
//! The package is one SCO: all pages of the module in one `index.html`, which shows one at a time where scripts run and
//! all of them where none do. The same archive is read by browsers from a folder and by Kolibri, which wants
//! `index.html` at the root and no address outside. What differs between the two standards is the manifest;
//! `assets/scorm.js` speaks both and takes what the platform has.
//!
//! Names are those of the standards: SCORM 1.2 (Content Aggregation Model, Run-Time Environment) and SCORM 2004, 4th
//! edition (the same two books).

mod clean;
mod manifest;
mod page;

use std::fmt::Write;

use tafsiri_model::Diagnostic;

use crate::archive::{self, Packer};
use crate::html::{ACTIVITIES, CSS, SCRIPT, THEME};
use crate::module::{Made, Module};
use crate::xml;
use page::Course;
pub(crate) use page::Shown;

/// Which SCORM.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Version {
    /// SCORM 1.2.
    V12,
    /// SCORM 2004, 4th edition.
    V2004,
}

/// The folder of the archive that holds what pages show; no file of our own is in it, so that no name comes twice.
const FILES: &str = "files";

/// The files that every course has. `pack.js` and `scorm.js` come before `activities.js`, which asks for a store.
const ASSETS: [(&str, &str); 8] = [
    ("assets/site.css", CSS),
    ("assets/scorm.css", include_str!("../assets/scorm.css")),
    ("assets/theme.js", THEME),
    ("assets/site.js", SCRIPT),
    ("assets/pack.js", include_str!("../assets/pack.js")),
    ("assets/scorm.js", include_str!("../assets/scorm.js")),
    ("assets/activities.js", ACTIVITIES),
    ("assets/pages.js", include_str!("../assets/pages.js")),
];

/// The package of a module.
#[must_use]
pub fn render(module: &Module<'_>, version: Version, packer: &Packer) -> Made {
    let course = Course::new(module);
    let mut problems = course.problems().to_vec();
    let mut files = vec![("index.html".to_owned(), bytes(course.index(version), &mut problems))];
    files.extend(ASSETS.map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec())));
    let media = module.media.iter().filter(|(path, _)| archive::is_inside(path));
    files.extend(media.map(|(path, bytes)| (format!("{FILES}/{path}"), bytes.to_vec())));
    let manifest = manifest::write(&course, version, &files);
    files.insert(0, ("imsmanifest.xml".to_owned(), bytes(manifest, &mut problems)));
    let packed = archive::zip(&files, packer).unwrap_or_else(|message| {
        problems.push(Diagnostic::error("package/archive", message));
        Vec::new()
    });
    Made { bytes: packed, problems }
}

/// A document as the bytes of a file.
fn bytes(document: String, problems: &mut Vec<Diagnostic>) -> Vec<u8> {
    let (kept, left_out) = xml::allowed(document);
    if left_out > 0 {
        let said = format!("{left_out} control characters were left out, which no document can hold");
        problems.push(Diagnostic::warning("package/character", said));
    }
    kept.into_bytes()
}

/// The address of a file of the archive, relative to its root: a path in which a URI (RFC 3986) can hold every letter.
fn address(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.~/".contains(&byte) {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

#[cfg(test)]
mod tests;
