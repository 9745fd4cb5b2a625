//! Names the state of the code that makes results: they are kept under it, and another state makes them anew. The name is that of
//! the sources and not of the binary, so machines that built the tool for themselves know each other's results.

use std::env;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io;
use std::path::{Path, PathBuf};

/// What results are made with, in the folder of each crate.
const PARTS: [&str; 5] = ["src", "assets", "data", "templates", "Cargo.toml"];

fn main() -> io::Result<()> {
    let here = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let manifest = fs::read_to_string(here.join("Cargo.toml"))?;
    let names = manifest.lines().filter_map(|line| line.strip_prefix("tafsiri-")?.split(['.', ' ', '=']).next());
    let crates = names.map(|name| here.join("..").join(name)).chain([here.clone()]);
    let mut paths: Vec<PathBuf> = crates.flat_map(|folder| PARTS.map(|part| folder.join(part))).collect();
    let root = here.join("../..");
    paths.push(root.join("Cargo.lock"));
    // The interface texts that come with the tool are those of the Toolkit.
    paths.extend(inner(&root.join("locales")).unwrap_or_default().iter().map(|locale| locale.join("ui.ftl")));
    let mut state = DefaultHasher::new();
    for path in paths.iter().filter(|path| path.exists()) {
        println!("cargo:rerun-if-changed={}", path.display());
        read(path, &mut state)?;
    }
    let mut features: Vec<String> =
        env::vars().map(|(name, _)| name).filter(|name| name.starts_with("CARGO_FEATURE_")).collect();
    features.sort_unstable();
    (features, env::var_os("CARGO_PKG_VERSION")).hash(&mut state);
    println!("cargo:rustc-env=TAFSIRI_STATE={:016x}", state.finish());
    Ok(())
}

/// Takes a file in, or all files of a folder in the order of their names.
fn read(path: &Path, state: &mut DefaultHasher) -> io::Result<()> {
    path.file_name().map(|name| name.to_string_lossy()).hash(state);
    if !path.is_dir() {
        fs::read(path)?.hash(state);
        return Ok(());
    }
    inner(path)?.iter().try_for_each(|path| read(path, state))
}

/// What is in a folder, in the order of names.
fn inner(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut inner: Vec<PathBuf> = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<_>>()?;
    inner.sort_unstable();
    Ok(inner)
}
