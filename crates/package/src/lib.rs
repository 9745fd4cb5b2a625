//! A localized site as a file tree: values in, paths and bytes out.
//!
//! [`site::Site`] is an edition in a locale: sections of pages, each a tree of blocks with its language. [`html`] makes
//! a site of it. Every other format starts from a [`module::Module`], a section that is whole in itself, and is one
//! module here with one function from it to the bytes of a package. [`activity`] says what learners fill in, [`head`]
//! what stands above a directive, [`ui`] holds the interface texts that come with the tool.
#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

pub mod activity;
pub mod archive;
pub mod docx;
pub mod drift_report;
pub mod edition_report;
pub mod epub;
pub mod fonts;
pub mod format;
pub mod head;
pub mod headings;
pub mod html;
pub mod licence;
pub mod links;
pub mod module;
mod ooxml;
#[cfg(feature = "pdf")]
pub mod pdf;
pub mod pptx;
pub mod scorm;
pub mod search;
pub mod site;
pub mod ui;
pub mod verify;
pub mod xml;

/// One file of a package: its path, parts joined by `/`, and its bytes.
pub type File = (String, Vec<u8>);
