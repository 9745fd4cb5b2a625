//! How much room text takes, without the faces at hand: widths of letters as most faces have them, rather too wide.
//!
//! Widths are in hundredths of the size of the letters (of an em).

/// The width of a text on one line.
pub(crate) fn width(text: &str) -> u64 {
    text.chars().map(letter).sum()
}

/// The width of its longest word; a text of East Asian letters can be cut anywhere.
pub(crate) fn word(text: &str) -> u64 {
    let longest = |word: &str| match word.chars().any(is_wide) {
        true => 200,
        false => width(word),
    };
    text.split_whitespace().map(longest).max().unwrap_or_default()
}

/// The lines that a text takes in lines of such a width; at least one.
pub(crate) fn lines(text: &str, room: u64) -> u64 {
    let room = room.max(100);
    let (mut lines, mut filled) = (1, 0);
    for word in text.split_whitespace() {
        let wide = width(word);
        let gap = if filled == 0 { 0 } else { letter(' ') };
        // A word of East Asian letters goes on in its line and is cut at the end of that; another one starts a line.
        let (before, all) = match filled == 0 || filled + gap + wide <= room || word.chars().any(is_wide) {
            true => (lines - 1, filled + gap + wide),
            false => (lines, wide),
        };
        lines = before + 1 + all.saturating_sub(1) / room;
        filled = if all == 0 { 0 } else { (all - 1) % room + 1 };
    }
    lines
}

/// Whether a letter is as wide as it is high (East Asian width W and F, Unicode standard annex 11).
pub(crate) fn is_wide(c: char) -> bool {
    matches!(c, '\u{1100}'..='\u{115f}' | '\u{2e80}'..='\u{a4cf}' | '\u{ac00}'..='\u{d7a3}' | '\u{f900}'..='\u{faff}'
        | '\u{fe30}'..='\u{fe4f}' | '\u{ff00}'..='\u{ff60}' | '\u{ffe0}'..='\u{ffe6}' | '\u{1f300}'..='\u{1faff}'
        | '\u{20000}'..='\u{3fffd}')
}

fn letter(c: char) -> u64 {
    match c {
        'i' | 'j' | 'l' | 'I' | '.' | ',' | ';' | ':' | '\'' | '|' | '!' | ' ' | '’' => 28,
        'f' | 't' | 'r' | '(' | ')' | '[' | ']' | '-' | '/' => 36,
        'm' | 'w' | 'M' | 'W' | '%' | '@' | '—' | '…' => 88,
        '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{200b}'..='\u{200f}' | '\u{2066}'..='\u{2069}' => 0,
        '\u{600}'..='\u{6ff}' => 50,
        c if is_wide(c) => 100,
        c if c.is_uppercase() => 64,
        c if c.is_ascii() || c < '\u{590}' => 53,
        _ => 62,
    }
}

#[cfg(test)]
mod tests {
    use super::{lines, width, word};

    #[test]
    fn lines_are_filled_word_by_word() {
        assert_eq!(lines("", 1_000), 1);
        assert_eq!(lines("aaaa aaaa", 460), 1);
        assert_eq!(lines("aaaa aaaa", 450), 2);
        assert_eq!(lines(&"a".repeat(100), 530), 10);
        assert_eq!(lines("数字政府的能力建设", 300), 3);
        assert_eq!(lines("an 数字政府的能力建设", 300), 4);
    }

    #[test]
    fn wide_letters_are_wide_and_marks_take_no_room() {
        assert_eq!(width("数字"), 200);
        assert_eq!(width("د\u{64e}"), width("د"));
        assert!(word("a longestword b") > word("a long b") && word("数字政府") == 200);
    }
}
