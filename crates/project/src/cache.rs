//! The cache of a project: where it is, what it holds, and how it is emptied.

#[cfg(feature = "object-store")]
use std::ffi::OsString;
use std::io;
use std::path::Path;

#[cfg(feature = "object-store")]
use tafsiri_cache::Remote;
pub use tafsiri_cache::Stats;
use tafsiri_cache::{Cache, Counts, Folder, Key, KeyMaker, Store};
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

/// The key of the code that makes results, which the build script names.
pub(crate) fn tool() -> Key {
    KeyMaker::new("tool").with(env!("TAFSIRI_STATE")).key()
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

/// The store at an address: a folder, which may be one of a network, or a bucket.
fn shared(root: &Path, address: &str) -> Result<Box<dyn Store>> {
    if !address.contains("://") {
        return Ok(Box::new(Folder::new(&root.join(address))));
    }
    bucket(address).map_err(|error| {
        let help = "name a folder that all machines see, or a bucket: `s3://…`, `gs://…` or `az://…`; docs/scale.md says \
                    what the environment must hold for it";
        Diagnostic::error("settings/cache", format!("`{address}` cannot be used as a cache: {error}"))
            .at(Place::file("tafsiri.toml"))
            .help(help)
            .into()
    })
}

#[cfg(feature = "object-store")]
fn bucket(address: &str) -> io::Result<Box<dyn Store>> {
    let read = |(name, value): (OsString, OsString)| Some((name.into_string().ok()?, value.into_string().ok()?));
    let environment: Vec<(String, String)> = std::env::vars_os().filter_map(read).collect();
    Ok(Box::new(Remote::open(address, &environment)?))
}

#[cfg(not(feature = "object-store"))]
fn bucket(_: &str) -> io::Result<Box<dyn Store>> {
    Err(io::Error::other(
        "this tafsiri was built without object stores; build it with `cargo install --path crates/cli --features object-store`",
    ))
}

/// What a build had of a cache that machines share.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shared {
    /// Results that were there.
    pub taken: usize,
    /// Results that it was given.
    pub given: usize,
    /// Questions that it did not answer, and results that it could not keep.
    pub failed: usize,
    /// Why it failed for the first time, in its own words.
    pub failure: Option<String>,
}

/// What a cache that machines share did so far, if this one is.
pub(crate) fn told(cache: &Cache) -> Option<Shared> {
    let Counts { taken, given, shared_failed: failed, .. } = cache.counts();
    cache.is_shared().then(|| Shared { taken, given, failed, failure: cache.shared_failure().map(str::to_owned) })
}

/// What a user should know where this machine's cache failed, or what the tool keeps for itself could not be kept. It costs
/// time alone.
pub(crate) fn failure(home: &Home, cache: &Cache) -> Option<Diagnostic> {
    let why = home.failure().or_else(|| cache.failure())?;
    let found = Diagnostic::note("cache/failed", format!("what would make the next run faster cannot be kept: {why}"));
    let help = "the packages are whole; free some room, or make the folder writable: nothing in it is ever missed";
    Some(found.at(Place::file(home.path("").to_string_lossy())).help(help))
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
