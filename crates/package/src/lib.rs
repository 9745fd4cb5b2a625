//! A localized site as a file tree: values in, paths and bytes out.
//!
//! [`site::Site`] is the value that every format starts from: a title, sections of pages, each a tree of blocks with
//! its language. A format is one module with one function from it to files; today there is [`html`].
//! [`ui`] holds the interface texts that come with the tool.
#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

pub mod drift_report;
pub mod edition_report;
pub mod html;
pub mod search;
pub mod site;
pub mod ui;

/// One file of a package: its path, parts joined by `/`, and its bytes.
pub type File = (String, Vec<u8>);
