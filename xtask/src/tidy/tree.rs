//! The repository as values: what stands at its top, and the text of each file.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs;
use std::path::Path;

use walkdir::{DirEntry, WalkDir};

/// Folders that are made, not written; git ignores them too.
const MADE: [&str; 5] = [".git", ".tafsiri", "target", "dist", "node_modules"];

/// The files of a repository.
pub(super) struct Tree {
    /// The names of the folders at the top.
    pub(super) folders: Vec<String>,
    /// Each file's text by its path below the root, joined by `/`. Bytes that are no text are replaced.
    pub(super) files: BTreeMap<String, String>,
}

impl Tree {
    /// Reads a repository, without what is made by a build.
    pub(super) fn read(root: &Path) -> crate::Result<Self> {
        let mut tree = Self { folders: Vec::new(), files: BTreeMap::new() };
        for entry in WalkDir::new(root).min_depth(1).sort_by_file_name().into_iter().filter_entry(is_written) {
            let entry = entry.map_err(|error| format!("the repository cannot be read: {error}"))?;
            tree.add(root, &entry)?;
        }
        Ok(tree)
    }

    fn add(&mut self, root: &Path, entry: &DirEntry) -> crate::Result<()> {
        if entry.file_type().is_dir() && entry.depth() == 1 {
            self.folders.push(entry.file_name().to_string_lossy().into_owned());
        }
        if entry.file_type().is_file() {
            let bytes = fs::read(entry.path()).map_err(|error| format!("{}: {error}", entry.path().display()))?;
            self.files.insert(relative(root, entry.path()), String::from_utf8_lossy(&bytes).into_owned());
        }
        Ok(())
    }
}

fn is_written(entry: &DirEntry) -> bool {
    let name = entry.file_name();
    entry.depth() == 0 || !(MADE.iter().any(|made| name == OsStr::new(made)) || is_scratch(name))
}

/// What `tafsiri` itself writes beside before it renames; another run may be at it now.
fn is_scratch(name: &OsStr) -> bool {
    name.to_string_lossy().starts_with(".tafsiri-")
}

fn relative(root: &Path, path: &Path) -> String {
    let inner = path.strip_prefix(root).unwrap_or(path);
    inner.iter().map(OsStr::to_string_lossy).collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::Tree;
    use std::fs;

    #[test]
    fn what_is_made_is_left_out() {
        let root = tempfile::tempdir().unwrap();
        for path in ["target/a.rs", "tests/x/node_modules/a.js", ".tafsiri-beside/a", ".tafsiri/a", "docs/a.md"] {
            fs::create_dir_all(root.path().join(path).parent().unwrap()).unwrap();
            fs::write(root.path().join(path), "text").unwrap();
        }
        let tree = Tree::read(root.path()).unwrap();
        assert_eq!(tree.folders, ["docs", "tests"]);
        assert_eq!(tree.files.keys().collect::<Vec<_>>(), ["docs/a.md"]);
    }
}
