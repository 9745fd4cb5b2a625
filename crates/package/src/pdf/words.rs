//! Words as PDF can hold them: without what a font has no glyph for by nature, and blanks as readers see them.

use crate::links::outside;

/// Text for a paragraph: runs of blanks are one blank, control characters, byte order marks and noncharacters are gone,
/// and letters that nobody but their font knows (Unicode's private use areas, which PDF/A-2 section 6.2.11.7.3 forbids)
/// are replacement characters.
pub(super) fn clean(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            ' ' | '\t' | '\n' | '\r' | '\u{2028}' | '\u{2029}' if out.ends_with(' ') => {}
            ' ' | '\t' | '\n' | '\r' | '\u{2028}' | '\u{2029}' => out.push(' '),
            c => out.extend(printable(c)),
        }
    }
    out
}

/// Code: its lines and blanks stay.
pub(super) fn clean_code(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{2029}'], "\n").replace('\t', "    ");
    text.chars().filter_map(|c| if c == '\n' { Some(c) } else { printable(c) }).collect()
}

/// A text on one line of at most so many letters.
pub(super) fn short(text: &str, most: usize) -> String {
    let text = clean(text);
    match text.char_indices().nth(most) {
        Some((at, _)) => format!("{}…", text.get(..at).unwrap_or_default().trim_end()),
        None => text,
    }
}

fn printable(c: char) -> Option<char> {
    match c {
        c if c.is_control() => None,
        '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{FDD0}'..='\u{FDEF}' | '\u{E0000}'..='\u{E0FFF}' => None,
        c if u32::from(c) & 0xFFFE == 0xFFFE => None,
        '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{10FFFD}' => Some('\u{FFFD}'),
        c => Some(c),
    }
}

/// Whether a letter fills a square: Chinese characters, Japanese syllables, full-width signs.
pub(super) fn is_square(c: char) -> bool {
    matches!(c, '\u{2E80}'..='\u{A4CF}' | '\u{F900}'..='\u{FAFF}' | '\u{FE30}'..='\u{FE4F}' | '\u{FF00}'..='\u{FF60}' | '\u{20000}'..='\u{3FFFF}')
}

/// An [address outside](outside) as a PDF's URI has it: ASCII alone (ISO 32000-1, 12.6.4.7).
pub(super) fn address(url: &str) -> Option<String> {
    let mut out = String::with_capacity(url.len());
    for byte in outside(url)?.bytes() {
        if byte.is_ascii() {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::{address, clean, clean_code, short};

    #[test]
    fn what_cannot_be_printed_is_gone() {
        assert_eq!(clean("a\u{0}\u{8}b\n c\t\td\u{FEFF}e\u{FFFF}\u{E000}"), "ab c de\u{FFFD}");
        assert_eq!(clean_code("a\r\n\tb\u{1b}"), "a\n    b");
        assert_eq!(clean("a\u{200D}b\u{AD}c"), "a\u{200D}b\u{AD}c");
        assert_eq!((short("ab cd", 9).as_str(), short("ab cd", 3).as_str()), ("ab cd", "ab…"));
    }

    #[test]
    fn addresses_are_ascii() {
        assert_eq!(address("https://example.org/é x?q=\"").as_deref(), Some("https://example.org/%C3%A9%20x?q=%22"));
        assert_eq!(address("javascript:alert(1)"), None);
    }
}
