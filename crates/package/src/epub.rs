//! A module as a book: EPUB 3.3.

use crate::module::{Made, Module};

/// The package of a module.
#[must_use]
pub fn render(_module: &Module<'_>) -> Made {
    Made::default()
}
