//! Fonts as a value: what formats that draw their own pages, such as PDF, draw with.
//!
//! The tool brings fonts for Latin, Greek and Cyrillic letters and for code, the same on every machine. Those of other
//! scripts are found by whoever has files, and given to this one. A font is read when it is first needed.

use std::fmt;

#[cfg(feature = "pdf")]
use typst::text::FontInfo;
#[cfg(feature = "pdf")]
use typst_kit::fonts::{FontSource, FontStore, embedded};

/// Fonts, for all threads; by default none, which is enough for formats that draw nothing.
#[derive(Default)]
pub struct Fonts {
    /// The fonts: those of the tool, then those that were found.
    #[cfg(feature = "pdf")]
    pub(crate) store: FontStore,
}

impl Fonts {
    /// The fonts that the tool brings.
    #[must_use]
    pub fn built_in() -> Self {
        Self {
            #[cfg(feature = "pdf")]
            store: {
                let mut store = FontStore::new();
                store.extend(embedded());
                store
            },
        }
    }

    /// These fonts and others. Of two of the same name, weight and style the one that came first is used.
    #[cfg(feature = "pdf")]
    #[must_use]
    pub fn with<F: FontSource>(mut self, found: impl IntoIterator<Item = (F, FontInfo)>) -> Self {
        self.store.extend(found);
        self
    }
}

impl fmt::Debug for Fonts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Fonts").finish_non_exhaustive()
    }
}
