//! Markdown: pages to units and back, pages to rendered blocks.
//!
//! [`Page::parse`] reads a page once: its blocks become a tree of our own ([`block`]) in which every translatable run
//! is a [`Text`](block::Text) that names its [`Unit`]. [`fill::fill`] puts other words into those places, parsed so
//! that no translation can change the structure around it. [`patch`] reads and applies an overlay's pages.
//! [`html`] writes a tree as XHTML. [`code`] finds what a code block says to its reader. Markdown's own escaping happens here and nowhere else.
#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

mod attributes;
pub mod block;
pub mod code;
mod comrak_tree;
pub mod defuse;
pub mod directive;
pub mod fill;
pub mod front_matter;
pub mod html;
mod html_reader;
mod html_text;
pub mod html_words;
mod inline;
pub mod letters;
mod lines;
pub mod page;
pub mod patch;
pub mod patch_source;
pub mod pieces;
mod remark;
pub mod rewrite;

pub mod safety;
pub mod splice;
mod unit_text;

pub use block::{Block, Inline};
pub use html_words::words_of;
pub use inline::{Context, Dialect, escape, plain, replaced};
pub use page::{Page, Reading, Syntax, Unit, UnitKind};
pub use pieces::pieces;
pub use unit_text::canonical;
