//! Whether a package holds all that its module says, block by block, and is no larger than it may be.
//!
//! The package is read back from its bytes. Letters and figures are compared and nothing else, because white space,
//! bullets and marks differ from format to format.

use std::io::{Cursor, Read};

use tafsiri_markdown::block::{all_texts, flattened};
use tafsiri_markdown::words_of;
use tafsiri_model::Diagnostic;
use zip::ZipArchive;

use crate::File;
use crate::format::Format;
use crate::module::Module;
use crate::site::{Site, SitePage};

/// The most bytes that a page of a site may have.
const LARGEST_PAGE: usize = 100 * 1024;
/// The most bytes of a module's package, without its media.
const LARGEST_MODULE: usize = 2 * 1024 * 1024;
/// The most bytes of the site of an edition in a locale, without its media.
const LARGEST_SITE: usize = 15 * 1024 * 1024;
/// The most bytes that are unpacked of one file: what is verified was made here, but may have been changed since.
const LARGEST_PART: u64 = 64 * 1024 * 1024;

/// What a module's package lacks, and whether it is too large.
#[must_use]
pub fn module(module: &Module<'_>, format: Format, bytes: &[u8]) -> Vec<Diagnostic> {
    let said = match format {
        Format::Html | Format::Markdown => return Vec::new(),
        _ => unpacked(bytes),
    };
    let media: usize = module.media.values().map(|bytes| bytes.len()).sum();
    let mut found = too_large(bytes.len().saturating_sub(media), LARGEST_MODULE, "this package").into_iter().collect();
    match said {
        Ok(said) => missing(&mut found, module.pages.iter().flat_map(texts), &said),
        Err(error) => {
            found.push(Diagnostic::error("package/unreadable", format!("the package cannot be read: {error}")))
        }
    }
    found
}

/// What the pages of a site lack, and what of it is too large; each finding names the file in words.
#[must_use]
pub fn site(site: &Site, files: &[File]) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for page in site.sections.iter().flat_map(|section| &section.pages) {
        let name = format!("{}.html", page.path);
        let Some((_, bytes)) = files.iter().find(|(path, _)| *path == name) else {
            found.push(Diagnostic::error("package/content", format!("there is no page `{name}`")));
            continue;
        };
        found.extend(too_large(bytes.len(), LARGEST_PAGE, &format!("the page `{name}`")));
        missing(&mut found, texts(page).into_iter(), &bare(&words_of(&String::from_utf8_lossy(bytes))));
    }
    let all: usize =
        files.iter().filter(|(path, _)| !site.media.contains_key(path)).map(|(_, bytes)| bytes.len()).sum();
    found.extend(too_large(all, LARGEST_SITE, "this site"));
    found
}

fn too_large(bytes: usize, most: usize, what: &str) -> Option<Diagnostic> {
    let message =
        format!("{what} has {} KB; at most {} KB are good for a slow line", bytes.div_ceil(1024), most / 1024);
    (bytes > most)
        .then(|| Diagnostic::warning("package/too-large", message).help("split it, or make its media smaller"))
}

/// The texts of a page in reading order, its title first.
fn texts(page: &SitePage) -> Vec<String> {
    let blocks = flattened(page.blocks.clone());
    let title = page.show_title.then(|| page.title.clone());
    title.into_iter().chain(all_texts(&blocks).into_iter().map(|text| text.plain())).collect()
}

/// Looks for each text behind the one before it, and then anywhere: formats put notes and answers elsewhere.
fn missing(found: &mut Vec<Diagnostic>, texts: impl Iterator<Item = String>, said: &str) {
    let mut at = 0;
    for text in texts {
        let wanted = bare(&text);
        if let Some(here) = said.get(at..).and_then(|rest| rest.find(&wanted)) {
            at += here + wanted.len();
        } else if !said.contains(&wanted) {
            let shown: String = text.chars().take(80).collect();
            found
                .push(Diagnostic::error("package/content", format!("this text of the module is not in it: `{shown}`")));
        }
    }
}

/// Letters and figures alone.
fn bare(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// What readers get of an archive, file by file, in its order.
fn unpacked(bytes: &[u8]) -> Result<String, String> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| error.to_string())?;
    let mut out = String::new();
    for at in 0..archive.len() {
        let file = archive.by_index(at).map_err(|error| error.to_string())?;
        let name = file.name().map_err(|error| error.to_string())?.into_owned();
        if [".xhtml", ".html", ".xml"].iter().any(|ending| name.ends_with(ending)) {
            let mut text = String::new();
            file.take(LARGEST_PART).read_to_string(&mut text).map_err(|error| format!("`{name}`: {error}"))?;
            out.push_str(&bare(&words_of(&text)));
        }
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::{LARGEST_MODULE, missing, too_large};

    #[test]
    fn what_is_not_there_is_found_wherever_it_should_stand() {
        let told = |texts: &[&str], said: &str| {
            let mut found = Vec::new();
            missing(&mut found, texts.iter().map(|text| (*text).to_owned()), said);
            found.len()
        };
        assert_eq!(told(&["One, two.", "ثلاثة", "四"], "onetwoOnetwoثلاثة四"), 0);
        assert_eq!(told(&["Two", "One"], "OneTwo"), 0);
        assert_eq!(told(&["One", "Three"], "OneTwo"), 1);
        assert!(too_large(LARGEST_MODULE + 1, LARGEST_MODULE, "x").is_some());
        assert!(too_large(LARGEST_MODULE, LARGEST_MODULE, "x").is_none());
    }
}
