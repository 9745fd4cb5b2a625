//! `imsmanifest.xml`: what a platform reads of a course before it opens it.
//!
//! The templates have one organization of one item of one SCO. Metadata stands in the manifest itself: IMS Meta-Data
//! 1.2.1 in SCORM 1.2 (Content Aggregation Model, section 2.2), IEEE 1484.12.3 LOM in SCORM 2004 (section 4.5).

use askama::Template;

use super::page::Course;
use super::{Version, address};
use crate::File;

/// The most letters of a title (SCORM 1.2, section 2.3.3.1: 200) and of a description (LOM 1.4: 2000).
const TITLE: usize = 200;
const DESCRIPTION: usize = 2000;

/// What both manifests tell.
struct View {
    identifier: String,
    locale: String,
    version: String,
    title: String,
    description: String,
    /// Minutes that the module takes; 0 where that is not known.
    minutes: usize,
    attribution: String,
    licence: String,
    /// What else is told of where the course is from, one sentence each.
    notes: Vec<String>,
    /// Addresses of all files but the manifest, the one that is opened at the head.
    files: Vec<String>,
    /// What must be right to pass, in per cent; nothing without a quiz.
    mastery: Option<u8>,
}

#[derive(Template)]
#[template(path = "imsmanifest-1.2.xml")]
struct Manifest12 {
    view: View,
}

#[derive(Template)]
#[template(path = "imsmanifest-2004.xml")]
struct Manifest2004 {
    view: View,
    /// The same as a share of 1.
    measure: String,
}

/// The manifest of a course with these files.
pub(super) fn write(course: &Course<'_>, version: Version, files: &[File]) -> String {
    let view = view(course, files);
    // Templates are checked when the tool is compiled; writing into memory cannot fail.
    match version {
        Version::V12 => Manifest12 { view }.render().unwrap_or_default(),
        Version::V2004 => {
            let pass = course.module.site.pass;
            let measure = format!("{}.{:02}", pass / 100, pass % 100);
            Manifest2004 { view, measure }.render().unwrap_or_default()
        }
    }
}

fn view(course: &Course<'_>, files: &[File]) -> View {
    let (module, site) = (course.module, course.module.site);
    let about = &site.about;
    let parts = ["tafsiri", &about.project, &about.edition, module.id, site.locale.as_str()];
    let mut notes: Vec<String> = course.origin().into_iter().map(|(name, value)| format!("{name}: {value}")).collect();
    notes.extend(site.machine.then(|| module.ui.text("machine-note")));
    View {
        identifier: identifier(&parts),
        locale: site.locale.to_string(),
        version: about.version.clone(),
        title: cut(&course.title(), TITLE),
        description: cut(course.description(), DESCRIPTION),
        minutes: module.minutes,
        attribution: about.attribution.clone(),
        licence: site.licence.clone(),
        notes,
        files: files.iter().map(|(path, _)| address(path)).collect(),
        mastery: course.has_quiz().then_some(site.pass),
    }
}

/// Parts of a name as an XML name without a colon (`xs:ID`): what it cannot hold is a hyphen.
fn identifier(parts: &[&str]) -> String {
    let good = |c: char| if c.is_ascii_alphanumeric() || "._-".contains(c) { c } else { '-' };
    let parts = parts.iter().filter(|part| !part.is_empty());
    parts.map(|part| part.chars().map(good).collect::<String>()).collect::<Vec<_>>().join(".")
}

/// A text of so many letters at the most; one that is longer ends with a mark.
fn cut(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    text.chars().take(most - 1).chain(['…']).collect()
}

/// A person or a body as a vCard (RFC 2426), as LOM wants its entities.
fn vcard(name: &str) -> String {
    let mut escaped = String::with_capacity(name.len());
    for c in name.chars() {
        match c {
            '\\' | ',' | ';' => escaped.extend(['\\', c]),
            '\n' | '\r' => escaped.push(' '),
            c => escaped.push(c),
        }
    }
    format!("BEGIN:VCARD\nVERSION:3.0\nN:{escaped}\nFN:{escaped}\nEND:VCARD")
}

impl View {
    fn vcard(&self) -> String {
        vcard(&self.attribution)
    }
}

#[cfg(test)]
mod tests {
    use super::{cut, identifier, vcard};

    #[test]
    fn names_are_what_xml_and_vcards_can_hold() {
        assert_eq!(
            identifier(&["tafsiri", "", "country:KE+rural", "01 ünit", "zh-Hans"]),
            "tafsiri.country-KE-rural.01--nit.zh-Hans"
        );
        assert_eq!(
            vcard("A, B; \\\nEND:VCARD"),
            "BEGIN:VCARD\nVERSION:3.0\nN:A\\, B\\; \\\\ END:VCARD\nFN:A\\, B\\; \\\\ END:VCARD\nEND:VCARD"
        );
        assert_eq!((cut("abc", 3), cut("abcd", 3)), ("abc".to_owned(), "ab…".to_owned()));
    }
}
