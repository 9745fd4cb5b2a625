//! The cache of a project: where it is, what it holds, and how it is emptied.

use std::path::Path;

use tafsiri_cache::{Cache, Folder, Store};
pub use tafsiri_cache::{Counts, Stats};
use tafsiri_model::settings::Settings;
use tafsiri_model::{Diagnostic, Place};

use crate::error::Result;
use crate::home::Home;
use crate::workspace::read_settings;

/// The folder of the cache, in that of what the tool keeps for itself.
const FOLDER: &str = "cache";

/// The folder that the cache of a project is in.
fn folder(root: &Path) -> Folder {
    Folder::new(&Home::of(root).path(FOLDER))
}

/// The cache of a project: its folder, and behind it the store that its settings name.
///
/// # Errors
/// When the settings name a store that this build of the tool cannot reach.
pub(crate) fn open(root: &Path, settings: &Settings) -> Result<Cache> {
    let cache = Cache::new(folder(root));
    match &settings.cache.shared {
        None => Ok(cache),
        Some(address) => Ok(cache.with_shared(shared(root, address)?)),
    }
}

/// The store at an address: a folder, which may be one of a network.
fn shared(root: &Path, address: &str) -> Result<Box<dyn Store>> {
    if address.contains("://") {
        let found = Diagnostic::error("settings/cache", format!("`{address}` is no folder"));
        let help = "name a folder that all machines see: a file share, or a bucket that is mounted as one";
        return Err(found.at(Place::file("tafsiri.toml")).help(help).into());
    }
    Ok(Box::new(Folder::new(&root.join(address))))
}

/// Removes what was used least recently until the rest is no larger than the settings want it.
pub(crate) fn trim(cache: &Cache, settings: &Settings) -> Option<Stats> {
    let folder = cache.folder()?;
    (folder.written() > 0).then(|| folder.trim(settings.cache.limit.saturating_mul(1_000_000)))
}

/// What the cache of a project holds on this machine, and how many bytes it may hold.
///
/// # Errors
/// When the settings cannot be read.
pub fn stats(root: &Path) -> Result<(Stats, u64)> {
    let settings = read_settings(root)?;
    Ok((folder(root).stats(), settings.cache.limit.saturating_mul(1_000_000)))
}

/// Empties the cache of a project on this machine. What is shared stays.
///
/// # Errors
/// When a part of it cannot be removed.
pub fn clear(root: &Path) -> Result<Stats> {
    read_settings(root)?;
    let held = folder(root).stats();
    folder(root).clear().map_err(|error| {
        Diagnostic::error("file/unwritable", format!("the cache cannot be removed: {error}"))
            .at(Place::file(Home::of(root).path(FOLDER).to_string_lossy()))
            .help("remove the folder yourself: nothing in it is ever missed")
    })?;
    Ok(held)
}
