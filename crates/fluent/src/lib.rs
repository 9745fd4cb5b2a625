//! Fluent: catalogs to `.ftl` and back, and messages to text.
//!
//! [`encode()`] makes any text a Fluent value that gives the text back; [`Catalog`] reads what translators wrote, keeping
//! the good part of a broken file; [`mod@write`] sets down the catalogs that the tool owns; a [`Formatter`] fills in an
//! edition's variables and terms. Fluent's own escaping happens here and nowhere else.
#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

pub mod catalog;
mod currency;
mod date;
pub mod edit;
pub mod encode;
pub mod format;
pub mod functions;
mod kind;
mod list;
pub mod misuse;
mod number;
pub mod plural;
pub mod texts;
mod uses;
mod value;
pub mod variants;
pub mod write;

pub use catalog::{Catalog, Message, Value};
pub use encode::encode;
pub use format::{FormatError, Formatter};
pub use kind::Kind;
pub use misuse::{Misuse, misuse, misuse_in_text};
pub use uses::{Argument, Uses};
