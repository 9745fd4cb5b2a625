//! Everything that CI and translators are told of a text: rules from values to diagnostics.
//!
//! [`rules`] lists them, each with a page that explains it. [`check_pair`] compares a translation with its source, one
//! variant at a time; [`check_consistency`] looks at all translations of a locale beside each other, [`circles`] at its
//! terms. [`page`] looks at a page's links; [`names`] finds those of other countries; [`expiry`] looks at the dates of
//! figures; [`mend`] proposes what a machine may change. Which files there are, and which findings count, is for the caller to
//! say.
#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

mod consistency;
pub mod expiry;
mod facts;
mod finding;
mod glossary;
mod language;
mod language_rules;
pub mod mend;
pub mod names;
pub mod page;
pub mod pair;
mod placeables;
mod plurals;
mod reading;
mod recursion;
pub mod rules;
mod safety;
mod source;
mod spelling;
mod structure;

pub use consistency::{Rendering, check_consistency};
pub use glossary::{Entry, Glossary};
pub use pair::{Known, Pair, check_pair};
pub use recursion::circles;
pub use rules::{Rule, rule};
pub use source::SourceText;
pub use spelling::Speller;
