//! A module as a handout: Office Open XML.

use crate::module::{Made, Module};

/// The package of a module.
#[must_use]
pub fn render(_module: &Module<'_>) -> Made {
    Made::default()
}
