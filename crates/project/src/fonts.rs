//! Fonts on this machine: in the folders that are named, then where the system keeps them.

use std::path::{Path, PathBuf};

use tafsiri_cache::{Key, KeyMaker};
use tafsiri_model::Diagnostic;
use tafsiri_package::fonts::Fonts;

use crate::error::Result;
use crate::stamps::Stamps;

/// Fonts, and the key of what their files hold.
pub(crate) struct Found {
    pub(crate) fonts: Fonts,
    pub(crate) key: Key,
}

/// The fonts in folders and below them, those of the system where they are wanted, and those that the tool brings. Of a
/// file that was seen before only its names and its letters are read.
///
/// # Errors
/// When one of `folders` is no folder.
pub(crate) fn find(folders: &[PathBuf], system: bool, stamps: &Stamps) -> Result<Found> {
    folders.iter().try_for_each(|folder| is_folder(folder))?;
    Ok(found(folders, system, stamps))
}

fn is_folder(folder: &Path) -> Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    let message = format!("there is no folder `{}`", folder.display());
    Err(Diagnostic::error("settings/font-path", message).help("name a folder that holds fonts: TTF, OTF or TTC").into())
}

#[cfg(feature = "pdf")]
fn found(folders: &[PathBuf], system: bool, stamps: &Stamps) -> Found {
    let mut found: Vec<_> = folders.iter().flat_map(|folder| typst_kit::fonts::scan(folder)).collect();
    if system {
        found.extend(typst_kit::fonts::system());
    }
    let add = |maker: KeyMaker, path: &PathBuf| match stamps.content_of(path) {
        Some(key) => maker.with(key.as_bytes()),
        None => maker,
    };
    let key = found.iter().map(|(font, _)| &font.path).fold(KeyMaker::new("fonts"), add).key();
    Found { fonts: Fonts::built_in().with(found), key }
}

#[cfg(not(feature = "pdf"))]
fn found(_: &[PathBuf], _: bool, _: &Stamps) -> Found {
    Found { fonts: Fonts::built_in(), key: KeyMaker::new("fonts").key() }
}

#[cfg(test)]
#[cfg(feature = "pdf")]
mod tests;
