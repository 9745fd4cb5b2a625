//! Real input that nobody here wrote, for the tests of several crates: each takes this file in by `#[path]`.
#![allow(dead_code, clippy::unwrap_used, clippy::print_stdout, clippy::disallowed_methods)] // Tests; none uses all of it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The project's root.
pub(crate) fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().find(|folder| folder.join("Cargo.lock").is_file()).unwrap_or(here).to_owned()
}

/// A folder of the corpora; where there is none it says so, and the test is over.
pub(crate) fn corpus(path: &str) -> Option<PathBuf> {
    let beside = || root().join("../shared/corpora");
    let folder = std::env::var_os("TAFSIRI_CORPORA").map_or_else(beside, PathBuf::from).join(path);
    if folder.exists() {
        return Some(folder);
    }
    println!("SKIPPED: no {path}; set TAFSIRI_CORPORA to the folder that holds it");
    None
}

/// The pages below a folder by their path in it, without its ending.
pub(crate) fn pages(folder: &Path) -> BTreeMap<String, String> {
    let files = walkdir::WalkDir::new(folder).into_iter().map(|entry| entry.unwrap().into_path());
    let pages = files.filter(|path| path.extension().is_some_and(|ending| ending == "md"));
    let read = |path: PathBuf| {
        let parts: Vec<String> =
            path.strip_prefix(folder).unwrap().iter().map(|part| part.to_string_lossy().into_owned()).collect();
        (parts.join("/").trim_end_matches(".md").to_owned(), std::fs::read_to_string(&path).unwrap())
    };
    pages.map(read).collect()
}

/// Each example of CommonMark's specification: number, Markdown, HTML.
pub(crate) fn examples(spec: &Path) -> Vec<(usize, String, String)> {
    let spec = std::fs::read_to_string(spec).unwrap();
    let fence = "`".repeat(32);
    let open = format!("{fence} example\n");
    let parts = spec.split(&open).skip(1).map(|part| part.split(&format!("\n{fence}")).next().unwrap_or_default());
    parts
        .enumerate()
        .map(|(at, part)| {
            let part = format!("{part}\n").replace('→', "\t");
            let (markdown, html) =
                if let Some(html) = part.strip_prefix(".\n") { ("", html) } else { part.split_once("\n.\n").unwrap() };
            let markdown = if markdown.is_empty() { String::new() } else { format!("{markdown}\n") };
            (at + 1, markdown, if html == "\n" { String::new() } else { html.to_owned() })
        })
        .collect()
}
