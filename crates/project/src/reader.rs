//! How the texts of a project come into memory, and what is known of them beside.

use std::path::Path;

use tafsiri_cache::Key;

use crate::error::Result;
use crate::files::{read_told, relative};
use crate::memory::Memory;
use crate::stamps::{Stamp, Stamps};

/// A reader of the texts of a project.
#[derive(Clone, Copy)]
pub(crate) struct Reader<'r> {
    /// The folder of the project.
    pub(crate) root: &'r Path,
    /// What it knows is not parsed again.
    pub(crate) memory: Option<&'r Memory>,
    /// Where what was read is noted down, so that it is not read for its key again.
    stamps: Option<&'r Stamps>,
}

impl<'r> Reader<'r> {
    /// A reader that knows nothing.
    pub(crate) fn new(root: &'r Path) -> Self {
        Self { root, memory: None, stamps: None }
    }

    /// A reader that parses only what `memory` does not know.
    pub(crate) fn with_memory(root: &'r Path, memory: &'r Memory) -> Self {
        Self { memory: Some(memory), ..Self::new(root) }
    }

    /// A reader that notes down what it has read.
    pub(crate) fn noting(root: &'r Path, stamps: &'r Stamps) -> Self {
        Self { stamps: Some(stamps), ..Self::new(root) }
    }

    /// The text of a file below the root.
    ///
    /// # Errors
    /// As [`read_text`](crate::files::read_text).
    pub(crate) fn text(&self, path: &Path) -> Result<String> {
        let (text, told) = read_told(self.root, path)?;
        if let Some(stamps) = self.stamps {
            stamps.remember(&relative(self.root, path), Stamp::of(&told), Key::of(text.as_bytes()));
        }
        Ok(text)
    }
}
