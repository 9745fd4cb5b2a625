//! Catalogs in the formats of other tools, and back.
//!
//! [`po`] is gettext's PO: what most courses that are translated today keep their translations in.
#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

pub mod po;
