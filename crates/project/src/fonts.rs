//! Fonts on this machine: in the folders that are named, then where the system keeps them.

use std::path::{Path, PathBuf};

use tafsiri_model::Diagnostic;
use tafsiri_package::fonts::Fonts;

use crate::error::Result;

/// The fonts in folders and below them, those of the system and those that the tool brings. Only their names and their
/// letters are read now.
///
/// # Errors
/// When one of `folders` is no folder.
pub fn find(folders: &[PathBuf]) -> Result<Fonts> {
    folders.iter().try_for_each(|folder| is_folder(folder))?;
    Ok(found(folders))
}

fn is_folder(folder: &Path) -> Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    let message = format!("there is no folder `{}`", folder.display());
    Err(Diagnostic::error("settings/font-path", message).help("name a folder that holds fonts: TTF, OTF or TTC").into())
}

#[cfg(feature = "pdf")]
fn found(folders: &[PathBuf]) -> Fonts {
    named(folders).with(typst_kit::fonts::system())
}

/// The tool's own fonts and those of folders, which come before the system's.
#[cfg(feature = "pdf")]
fn named(folders: &[PathBuf]) -> Fonts {
    Fonts::built_in().with(folders.iter().flat_map(|folder| typst_kit::fonts::scan(folder)))
}

#[cfg(not(feature = "pdf"))]
fn found(_: &[PathBuf]) -> Fonts {
    Fonts::built_in()
}

#[cfg(test)]
#[cfg(feature = "pdf")]
mod tests;
