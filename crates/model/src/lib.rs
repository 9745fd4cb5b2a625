//! The vocabulary and the rules of Tafsiri, free of files, clocks and networks.
//!
//! In the order in which data meets it: a [`PageId`] and a [`UnitId`] name a text; [`align`] hands the ids of the last
//! extract on to the units of today; [`sync`] tells which translations fell behind; [`layer`] decides which layer of
//! an edition wins; [`case_study`] picks the case that fills a slot; a [`Diagnostic`] is how all of them report,
//! [`silence`], [`baseline`] and [`gate`] say which of these count.
#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

pub mod align;
pub mod baseline;
pub mod case_study;
pub mod day;
pub mod diagnostic;
pub mod drift;
mod endonym;
pub mod fingerprint;
pub mod gate;
pub mod id;
pub mod layer;
pub mod locale;
pub mod nearest;
pub mod patch;
pub mod pseudo;
pub mod recent;
pub mod settings;
pub mod silence;
pub mod sync;
pub mod territory;

pub use diagnostic::{Diagnostic, Level, LineIndex, Place};
pub use fingerprint::Fingerprint;
pub use id::{PageId, UnitAddress, UnitId};
pub use locale::Locale;
pub use recent::Recent;
