//! stub
use std::ops::Range;
/// stub
#[must_use]
pub fn texts(_language: &str, _code: &str) -> Vec<Range<usize>> {
    Vec::new()
}
/// The language of a code block, out of its info string: `rust` of `rust,editable`.
#[must_use]
pub fn language(info: &str) -> &str {
    info.split([',', ' ', '\t', '{']).next().unwrap_or_default()
}
