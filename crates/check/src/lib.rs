//! Everything that CI and translators are told of a text: rules from values to diagnostics.
//!
//! [`message`] compares a translation with its source; [`page`] looks at a page's links; [`names`] finds those of other
//! countries; [`fact`] looks at the dates of figures. Which files there are, and
//! which findings count, is for the caller to say.
#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

pub mod fact;
pub mod message;
pub mod names;
pub mod page;

pub use message::{Known, Pair, check_pair};
