//! The day of a translator, of a partner and of CI, through the real binary, on a copy of the shipped Toolkit.

#![allow(clippy::unwrap_used, clippy::print_stdout)] // Tests.

mod again;
mod bad_input;
mod build;
mod cases;
mod check;
mod drift;
mod editions;
mod faults;
mod moves;
mod pseudo;
mod serve;
mod visible;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

/// The repository.
fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// A copy of the shipped Toolkit that makes sites alone unless it is asked for more: all packages take minutes.
fn toolkit() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for part in ["content", "locales"] {
        copy(&repository().join(part), &folder.path().join(part));
    }
    let settings = fs::read_to_string(repository().join("tafsiri.toml")).unwrap();
    let formats = settings.lines().find(|line| line.starts_with("formats = ")).unwrap();
    fs::write(folder.path().join("tafsiri.toml"), settings.replace(formats, "formats = [\"html\"]")).unwrap();
    folder
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

fn tafsiri(folder: &Path, arguments: &str) -> Output {
    Command::new(env!("CARGO_BIN_EXE_tafsiri")).args(arguments.split_whitespace()).current_dir(folder).output().unwrap()
}

/// Runs a command that must end well; gives its standard output.
fn fine(folder: &Path, arguments: &str) -> String {
    let output = tafsiri(folder, arguments);
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{arguments}: {told}{}", String::from_utf8_lossy(&output.stdout));
    String::from_utf8(output.stdout).unwrap()
}

fn edit(file: &Path, from: &str, to: &str) {
    let text = fs::read_to_string(file).unwrap();
    assert!(text.contains(from), "{} has no {from:?}", file.display());
    fs::write(file, text.replacen(from, to, 1)).unwrap();
}

/// The files below a folder, by their path in it.
fn files(folder: &Path) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut open = vec![folder.to_owned()];
    while let Some(at) = open.pop() {
        for entry in fs::read_dir(&at).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                found.insert(path.strip_prefix(folder).unwrap().to_string_lossy().into_owned());
            }
        }
    }
    found
}

/// A course of three pages with all its French, extracted.
fn course() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let write = |path: &str, text: &str| {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    write("tafsiri.toml", "[project]\ntitle = \"Course\"\nsource = \"en\"\nlocales = [\"fr\"]\ncontent = \"src\"\n");
    write(
        "src/a.md",
        "# Alpha page\n\nThe first paragraph is about roads.\n\nThe second paragraph is about bridges.\n\nThe third one speaks of rivers and boats.\n",
    );
    write("src/b.md", "# Beta page\n\nHere we talk about mountains only.\n");
    fine(folder.path(), "extract");
    write(
        "locales/fr/a.ftl",
        "### Traduit à la main\n\nalpha-page = Page alpha\n\n# une note\nthe-first-paragraph-is-about-roads = Le premier parle de routes.\n\nthe-second-paragraph-is-about-bridges = Le deuxième parle de ponts.\n\n\nthe-third-one-speaks-of-rivers = Le troisième parle de fleuves.\n",
    );
    write("locales/fr/b.ftl", "beta-page = Page bêta\n");
    fine(folder.path(), "extract");
    folder
}

fn read(folder: &TempDir, path: &str) -> String {
    fs::read_to_string(folder.path().join(path)).unwrap_or_default()
}

#[test]
fn the_shipped_toolkit_is_extracted_and_without_findings() {
    let folder = toolkit();
    fine(folder.path(), "extract --check");
    fine(folder.path(), "check --level warning");
}
