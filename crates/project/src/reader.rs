//! How the texts of a project come into memory, and what is known of them beside.

use std::borrow::Cow;
use std::path::Path;

use tafsiri_cache::Key;

use crate::error::Result;
use crate::files::{read_told, relative};
use crate::inputs::{Seen, SeenFile};
use crate::load::all_files_below;
use crate::memory::Memory;
use crate::stamps::Stamp;

/// A reader of the texts of a project.
#[derive(Clone, Copy)]
pub(crate) struct Reader<'r> {
    /// The folder of the project.
    pub(crate) root: &'r Path,
    /// What it knows is not parsed again.
    pub(crate) memory: Option<&'r Memory>,
    /// The files that there are, where that is known: they are not looked for again, and what is read of them is noted down.
    seen: Option<&'r Seen>,
}

/// A file that there is.
pub(crate) struct Found<'r> {
    /// Its path from the root.
    pub(crate) name: Cow<'r, str>,
    seen: Option<&'r SeenFile>,
}

impl Found<'_> {
    /// A file by its path from the root.
    pub(crate) fn named(name: String) -> Self {
        Self { name: name.into(), seen: None }
    }

    /// Whether its name ends in `.extension`.
    pub(crate) fn has_ending(&self, extension: &str) -> bool {
        crate::load::has_ending(Path::new(self.name.as_ref()), extension)
    }
}

impl<'r> Reader<'r> {
    /// A reader that knows nothing.
    pub(crate) fn new(root: &'r Path) -> Self {
        Self { root, memory: None, seen: None }
    }

    /// A reader that parses only what `memory` does not know.
    pub(crate) fn with_memory(root: &'r Path, memory: &'r Memory) -> Self {
        Self { memory: Some(memory), ..Self::new(root) }
    }

    /// A reader that notes down what it has read of the files that were seen.
    pub(crate) fn noting(root: &'r Path, seen: &'r Seen) -> Self {
        Self { seen: Some(seen), ..Self::new(root) }
    }

    /// The files below a folder, which is named by its path from the root, in order; hidden ones and links are none.
    pub(crate) fn files_below(&self, folder: &str) -> Vec<Found<'r>> {
        let seen = self.seen.map(|seen| seen.below(folder)).unwrap_or_default();
        if seen.is_empty() {
            // None are there, or the folder is the root itself.
            let folder = self.root.join(folder);
            return all_files_below(&folder).map(|path| Found::named(relative(self.root, &path))).collect();
        }
        seen.iter().map(|file| Found { name: file.name.as_str().into(), seen: Some(file) }).collect()
    }

    /// The text of a file below the root.
    ///
    /// # Errors
    /// As [`read_text`](crate::files::read_text).
    pub(crate) fn text(&self, file: &Found<'_>) -> Result<String> {
        let (text, told) = read_told(self.root, &self.root.join(file.name.as_ref()))?;
        if let Some(seen) = file.seen {
            seen.note(Stamp::of(&told), Key::of(text.as_bytes()));
        }
        Ok(text)
    }
}
