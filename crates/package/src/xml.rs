//! What XML can hold, in one place for all packages that are made of it.

/// Whether a character may stand in a document: XML 1.0 (section 2.2, production `Char`) forbids most control
/// characters however they are written, and HTML ("control", "noncharacter") the others that no reader sees.
#[must_use]
pub fn is_allowed(c: char) -> bool {
    let is_noncharacter = matches!(u32::from(c), 0xFDD0..=0xFDEF) || u32::from(c) & 0xFFFE == 0xFFFE;
    matches!(c, '\t' | '\n' | '\r') || !c.is_control() && !is_noncharacter
}

/// A finished document without the characters that it may not hold, and how many they were. None of them is a part of
/// markup, so what is left is the same document.
#[must_use]
pub fn allowed(document: &str) -> (String, usize) {
    let kept: String = document.chars().filter(|c| is_allowed(*c)).collect();
    let left_out = document.chars().count() - kept.chars().count();
    (kept, left_out)
}

#[cfg(test)]
mod tests {
    use super::allowed;

    #[test]
    fn what_xml_forbids_is_left_out() {
        assert_eq!(allowed("a\u{0}b\u{b}\u{1b}c\u{85}\u{fffe}\u{fdd0}\u{1ffff}"), ("abc".to_owned(), 7));
        let good = "a\tb\r\n\u{200f}عربي 中文 \u{1f600}\u{fffd}";
        assert_eq!(allowed(good), (good.to_owned(), 0));
    }
}
