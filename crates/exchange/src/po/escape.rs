//! The strings of PO: C's escapes, and nothing else that is special.

/// Reads the string whose opening quote stood before `text`: its bytes go to `out`.
/// Gives the length with the closing quote, or nothing where it does not close: then all of `text` is its content.
pub(super) fn read(text: &str, out: &mut Vec<u8>) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        at += match byte {
            b'"' => return Some(at + 1),
            b'\\' => 1 + escape(bytes.get(at + 1..).unwrap_or_default(), out),
            byte => {
                out.push(*byte);
                1
            }
        };
    }
    None
}

/// Reads the escape behind its backslash and gives its length. An unknown one stands for its character, as in C.
fn escape(rest: &[u8], out: &mut Vec<u8>) -> usize {
    let Some(first) = rest.first() else { return 0 };
    let plain = match first {
        b'n' => b'\n',
        b't' => b'\t',
        b'r' => b'\r',
        b'a' => 0x07,
        b'b' => 0x08,
        b'f' => 0x0c,
        b'v' => 0x0b,
        b'0'..=b'7' => return number(rest, 8, 3, out),
        b'x' if rest.get(1).is_some_and(u8::is_ascii_hexdigit) => {
            return 1 + number(rest.get(1..).unwrap_or_default(), 16, 2, out);
        }
        other => *other,
    };
    out.push(plain);
    1
}

/// Reads at most `most` digits as one byte.
fn number(rest: &[u8], base: u32, most: usize, out: &mut Vec<u8>) -> usize {
    let digits = rest.iter().take(most).map_while(|byte| char::from(*byte).to_digit(base));
    let (length, value) = digits.fold((0, 0), |(length, value), digit| (length + 1, value * base + digit));
    out.push((value & 0xff) as u8);
    length
}

/// Writes a text between quotes.
pub(super) fn write(text: &str, out: &mut String) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\r' => out.push_str("\\r"),
            '\u{7}' => out.push_str("\\a"),
            '\u{8}' => out.push_str("\\b"),
            '\u{b}' => out.push_str("\\v"),
            '\u{c}' => out.push_str("\\f"),
            c if c.is_ascii_control() => out.push_str(&format!("\\{:03o}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
}
