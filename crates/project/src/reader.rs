//! How the texts of a project come into memory, and what is known of them beside.

use std::path::{Path, PathBuf};

use tafsiri_cache::Key;

use crate::error::Result;
use crate::files::{read_told, relative};
use crate::inputs::Seen;
use crate::load::all_files_below;
use crate::memory::Memory;
use crate::stamps::{Stamp, Stamps};

/// A reader of the texts of a project.
#[derive(Clone, Copy)]
pub(crate) struct Reader<'r> {
    /// The folder of the project.
    pub(crate) root: &'r Path,
    /// What it knows is not parsed again.
    pub(crate) memory: Option<&'r Memory>,
    /// The files that there are, where that is known, and where what was read is noted down: it is not looked for again, and
    /// not read for its key again.
    noting: Option<(&'r Seen, &'r Stamps)>,
}

impl<'r> Reader<'r> {
    /// A reader that knows nothing.
    pub(crate) fn new(root: &'r Path) -> Self {
        Self { root, memory: None, noting: None }
    }

    /// A reader that parses only what `memory` does not know.
    pub(crate) fn with_memory(root: &'r Path, memory: &'r Memory) -> Self {
        Self { memory: Some(memory), ..Self::new(root) }
    }

    /// A reader that notes down what it has read of the files that were seen.
    pub(crate) fn noting(root: &'r Path, seen: &'r Seen, stamps: &'r Stamps) -> Self {
        Self { noting: Some((seen, stamps)), ..Self::new(root) }
    }

    /// The files below a folder, in order; hidden ones and links are none.
    pub(crate) fn files_below(&self, folder: &Path) -> Vec<PathBuf> {
        let seen = self.noting.map(|(seen, _)| seen.below(&relative(self.root, folder))).unwrap_or_default();
        let seen: Vec<PathBuf> = seen.into_iter().map(|name| self.root.join(name)).collect();
        // None are there, or settings name the folder in another way, such as `.`.
        if seen.is_empty() { all_files_below(folder).collect() } else { seen }
    }

    /// The text of a file below the root.
    ///
    /// # Errors
    /// As [`read_text`](crate::files::read_text).
    pub(crate) fn text(&self, path: &Path) -> Result<String> {
        let (text, told) = read_told(self.root, path)?;
        if let Some((_, stamps)) = self.noting {
            stamps.remember(&relative(self.root, path), Stamp::of(&told), Key::of(text.as_bytes()));
        }
        Ok(text)
    }
}
