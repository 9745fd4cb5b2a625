//! Images of a page in a locale: the localized copy where there is one, and whether that has fallen behind.
//!
//! `locales/<locale>/media/<path>` is the copy of the file with that path below the content folder. Its records stand in
//! `locales/<locale>/media/sync.toml`, as those of messages do.

use std::collections::BTreeSet;
use std::path::PathBuf;

use serde::Serialize;
use tafsiri_markdown::block::{visit_links, visit_texts};
use tafsiri_model::sync::{Record, State};
use tafsiri_model::{Fingerprint, Locale};

use crate::content::ContentPage;
use crate::files::relative;
use crate::links::{local_target, resolve};
use crate::load::files_below;
use crate::sync_file::Records;
use crate::target::Target;
use crate::workspace::Workspace;

/// The folder of a locale's images, below that of the locale.
pub(crate) const MEDIA: &str = "media";

/// What is to be done about an image in a locale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Need {
    /// The original changed after the localized copy was made.
    Drifted,
    /// It holds text, and there is no localized copy.
    Missing,
}

/// An image that needs somebody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Media {
    /// The file below the content folder.
    pub path: String,
    /// What is to be done.
    pub need: Need,
}

/// The bytes of an image for the readers of a locale: its copy in the first locale of the chain that has one, else the
/// original. Links are not followed.
pub(crate) fn bytes(workspace: &Workspace, chain: &[Locale], target: &str) -> Option<Vec<u8>> {
    let inner = below_content(workspace, target);
    let copies = chain.iter().map(|locale| copy(workspace, locale, inner));
    let mut files = copies.chain([workspace.root.join(target)]);
    files.find_map(|path| {
        let is_file = std::fs::symlink_metadata(&path).is_ok_and(|found| found.is_file());
        if is_file { std::fs::read(path).ok().map(harmless) } else { None }
    })
}

/// A file without what no package may hold: pictures in SVG can carry scripts.
fn harmless(bytes: Vec<u8>) -> Vec<u8> {
    let picture = std::str::from_utf8(&bytes).ok().filter(|text| text.contains("<svg"));
    match picture.and_then(tafsiri_markdown::defuse::svg) {
        Some(clean) => clean.into_bytes(),
        None => bytes,
    }
}

fn copy(workspace: &Workspace, locale: &Locale, inner: &str) -> PathBuf {
    workspace.root.join("locales").join(locale.as_str()).join(MEDIA).join(inner)
}

fn below_content<'p>(workspace: &Workspace, target: &'p str) -> &'p str {
    let content = workspace.settings.project.content.as_str();
    target.strip_prefix(content).map_or(target, |inner| inner.trim_start_matches('/'))
}

/// The records of a locale's images as they are today.
pub(crate) fn records(workspace: &Workspace, target: &Target) -> Records {
    let folder = workspace.root.join("locales").join(target.locale.as_str()).join(MEDIA);
    let known = target.records.get(MEDIA);
    let files = files_of(&folder);
    let record = |path: &PathBuf| {
        let inner = relative(&folder, path);
        let original = std::fs::read(workspace.root.join(&workspace.settings.project.content).join(&inner)).ok()?;
        let (now, copy) = (Fingerprint::of_bytes(&original), Fingerprint::of_bytes(&std::fs::read(path).ok()?));
        let fresh = || Record::settled(now, copy, State::Translated);
        let record = known.and_then(|known| known.get(&inner)).filter(|record| record.target == copy);
        let record = record.map_or_else(fresh, |record| match record.source == now {
            true => Record { was: None, ..record.clone() },
            false => Record { was: Some(String::new()), ..record.clone() },
        });
        Some((inner, record))
    };
    files.iter().filter_map(record).collect()
}

/// The records of drifted images that `wanted` lets through, as made from their originals as those are today.
pub(crate) fn accepted(workspace: &Workspace, target: &Target, wanted: &impl Fn(&str) -> bool) -> Records {
    let content = workspace.root.join(&workspace.settings.project.content);
    let drifted = records(workspace, target).into_iter().filter(|(path, record)| record.is_drifted() && wanted(path));
    let accepted = drifted.filter_map(|(path, record)| {
        let original = std::fs::read(content.join(&path)).ok()?;
        Some((path, record.accepted(Fingerprint::of_bytes(&original))))
    });
    accepted.collect()
}

fn files_of(folder: &std::path::Path) -> Vec<PathBuf> {
    ["svg", "png", "jpg", "jpeg", "gif", "webp", "avif"]
        .iter()
        .flat_map(|extension| files_below(folder, extension))
        .collect()
}

/// The images that need somebody in a locale, by path.
#[must_use]
pub fn needs(workspace: &Workspace, target: &Target) -> Vec<Media> {
    let records = records(workspace, target);
    let drifted = records.iter().filter(|(_, record)| record.is_drifted());
    let mut found: Vec<Media> = drifted.map(|(path, _)| Media { path: path.clone(), need: Need::Drifted }).collect();
    let shown: BTreeSet<String> = workspace.content.pages.values().flat_map(|page| images(page)).collect();
    for image in shown.iter().map(|image| below_content(workspace, image).to_owned()) {
        let file = workspace.root.join(&workspace.settings.project.content).join(&image);
        if !records.contains_key(&image)
            && image.ends_with(".svg")
            && std::fs::read_to_string(file).is_ok_and(|svg| has_text(&svg))
        {
            found.push(Media { path: image, need: Need::Missing });
        }
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

/// The local images of a page, as paths from the root.
fn images(page: &ContentPage) -> Vec<String> {
    let mut found = Vec::new();
    visit_texts(&mut page.page.blocks.clone(), &mut |text| {
        visit_links(&mut text.inlines, &mut |link, image| {
            let target = local_target(link).filter(|_| image).and_then(|(path, _)| resolve(&page.file, path));
            found.extend(target);
        });
    });
    found
}

/// Whether a picture in SVG holds letters for readers.
fn has_text(svg: &str) -> bool {
    let texts =
        svg.split("<text").skip(1).filter_map(|rest| Some(rest.split_once('>')?.1.split("</text>").next()?.to_owned()));
    texts.into_iter().any(|text| {
        let mut in_tag = false;
        text.chars().any(|c| {
            in_tag = c == '<' || in_tag && c != '>';
            !in_tag && c.is_alphabetic()
        })
    })
}

#[cfg(test)]
mod tests {
    use super::has_text;

    #[test]
    fn letters_in_a_picture_are_found() {
        assert!(has_text("<svg><text x='1'><tspan class='a'>Pillar</tspan></text></svg>"));
        assert!(!has_text("<svg><text x='1'><tspan class='a'>12</tspan></text><title>t</title></svg>"));
        assert!(!has_text("<svg><path d='M0 0'/></svg>"));
    }
}
