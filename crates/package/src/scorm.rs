//! A module as a course for e-learning platforms: SCORM 1.2 and SCORM 2004, 4th edition.

use crate::module::{Made, Module};

/// Which SCORM.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Version {
    /// SCORM 1.2.
    V12,
    /// SCORM 2004, 4th edition.
    V2004,
}

/// The package of a module.
#[must_use]
pub fn render(_module: &Module<'_>, _version: Version) -> Made {
    Made::default()
}
