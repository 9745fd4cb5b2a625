//! The folder on disk: everything that reads and writes files.
//!
//! In order: [`Workspace::open`] reads a project whole and gives every unit its id; [`extract`] plans and writes
//! catalogs and sync files; [`status`] counts; [`edition`] says what an edition is,
//! [`compose`] puts its layers over pages; [`speaker`] says them in a locale;
//! [`build`] makes the packages in parallel, `dist` tells of them; [`preview`] makes single pages out of memory. Only this crate writes, and it writes beside and then renames.

pub mod adopt;
pub mod build;
pub mod cache;
mod cases;
pub mod compose;
pub mod content;
pub mod coverage;
mod dictionaries;
mod directives;
mod dist;
pub mod drift;
pub mod edition;
pub mod edition_check;
pub mod edition_diff;
pub mod error;
pub mod extract;
pub mod files;
pub mod findings;
pub mod follow;
mod fonts;
pub mod gate;
mod git;
mod glossary;
mod home;
pub mod import;
mod inputs;
mod links;
mod load;
pub mod markdown_tree;
pub mod media;
mod memory;
pub mod mend;
mod named;
pub mod names;
pub mod objectives;
pub mod overlay;
pub mod preview;
pub mod propose;
pub mod pseudo;
mod reader;
pub mod scaffold;
pub mod site;
pub mod slots;
pub mod speaker;
mod stamps;
pub mod status;
mod sum;
mod summary;
mod sync_file;
pub mod target;
pub mod workspace;

pub use error::ProjectError;
pub use tafsiri_check::rules;
pub use workspace::Workspace;
