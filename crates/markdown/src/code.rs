//! The texts in a code block: comments and string literals.
//!
//! A course's code is not translated; what it says to its reader is. [`texts`] cuts a code block as
//! `mdbook-xgettext` does, so that what was translated there is found again:
//!
//! - The marks belong to the text: `//`, quotes, a prefix such as `b` or `L` that makes another kind of string.
//! - A line comment has its line end. Texts with only blanks between them are one: comments in lines one under the
//!   other, two strings side by side, a string and the comment behind it.
//! - A character in quotes is a text as well; a lifetime is not.
//! - A string ends at its interpolation where the language marks one (`${…}` in JavaScript, `{…}` in Python), and goes
//!   on behind it as another.

mod families;
pub(crate) mod hidden;

use std::ops::Range;

use families::{Chars, Family, Quote, family};

/// A character in quotes has no more bytes than this: an emoji or an escape with its number.
const LONGEST_CHAR: usize = 16;

/// A regular expression has no more bytes than this; an operator `/` finds no partner in them.
const LONGEST_REGEX: usize = 200;

/// The ranges of `code` that are comments and string literals, in order. Empty for a language that is not known.
///
/// The language is the info string of the code block, of which the first word counts: `rust,editable` is Rust.
#[must_use]
pub fn texts(language: &str, code: &str) -> Vec<Range<usize>> {
    let name = self::language(language).to_ascii_lowercase();
    let Some(family) = family(&name) else { return Vec::new() };
    let scanner =
        Scanner { code: code.as_bytes(), family, at: 0, line: 0, after_value: false, holes: vec![], found: vec![] };
    scanner.run()
}

/// The language of a code block, out of its info string: `rust` of `rust,editable`.
#[must_use]
pub fn language(info: &str) -> &str {
    info.split([',', ' ', '\t', '{']).next().unwrap_or_default()
}

/// Whether the comments and strings of a language are known.
#[must_use]
pub fn is_known(language: &str) -> bool {
    family(&language.to_ascii_lowercase()).is_some()
}

/// A string that is interrupted by an interpolation.
struct Hole {
    quote: &'static Quote,
    mark: &'static str,
    /// Braces that are open inside.
    depth: usize,
}

struct Scanner<'a> {
    code: &'a [u8],
    family: &'static Family,
    at: usize,
    /// Where the line starts.
    line: usize,
    /// Whether a value was read last: then `/` divides.
    after_value: bool,
    holes: Vec<Hole>,
    found: Vec<Range<usize>>,
}

impl Scanner<'_> {
    fn run(mut self) -> Vec<Range<usize>> {
        while let Some(byte) = self.code.get(self.at) {
            if !self.comment() && !self.string() {
                self.other(*byte);
            }
        }
        self.found
    }

    fn rest(&self) -> &[u8] {
        self.code.get(self.at..).unwrap_or_default()
    }

    fn sees(&self, mark: &str) -> bool {
        self.rest().starts_with(mark.as_bytes())
    }

    /// The byte before, in this line.
    fn before(&self) -> Option<u8> {
        self.code.get(self.line..self.at).and_then(<[u8]>::last).copied()
    }

    /// Where `mark` stands next, at or behind `from`; the end of the code where it does not.
    fn next(&self, from: usize, mark: &[u8]) -> usize {
        let rest = self.code.get(from..).unwrap_or_default();
        let found = rest.windows(mark.len().max(1)).position(|window| window == mark);
        found.map_or(self.code.len(), |at| from + at)
    }

    /// A text from `start` to here. Blanks alone are none; what only blanks part from the last one belongs to it.
    fn push(&mut self, start: usize) {
        self.at = self.at.min(self.code.len());
        let is_blank = |range: Range<usize>| {
            self.code.get(range).unwrap_or_default().iter().all(|byte| matches!(byte, b' ' | b'\t'))
        };
        if is_blank(start..self.at) {
            return;
        }
        match self.found.last_mut().filter(|last| is_blank(last.end..start)) {
            Some(last) => last.end = self.at,
            None => self.found.push(start..self.at),
        }
    }

    /// Reads a comment, where one starts here.
    fn comment(&mut self) -> bool {
        let start = self.at;
        if let Some((open, close)) = self.family.blocks.iter().find(|(open, _)| self.sees(open)) {
            self.at = self.end_of_block(open, close);
        } else if self.family.lines.iter().any(|mark| self.sees(mark)) && self.may_comment() {
            let end = self.next(start, b"\n");
            self.at = if self.family.with_line_end { (end + 1).min(self.code.len()) } else { end };
        } else {
            return false;
        }
        self.push(start);
        true
    }

    /// Whether a line comment may start here: in some languages only where a word may.
    fn may_comment(&self) -> bool {
        let is_free = |byte: u8| matches!(byte, b' ' | b'\t' | b';' | b'(');
        !self.family.marks_start_words || self.before().is_none_or(is_free)
    }

    fn end_of_block(&self, open: &str, close: &str) -> usize {
        let mut at = self.at + open.len();
        if !self.family.nests {
            return (self.next(at, close.as_bytes()) + close.len()).min(self.code.len());
        }
        let mut depth = 1_usize;
        while let Some(rest) = self.code.get(at..).filter(|rest| !rest.is_empty()) {
            if rest.starts_with(close.as_bytes()) {
                at += close.len();
                depth -= 1;
                if depth == 0 {
                    return at;
                }
            } else if rest.starts_with(open.as_bytes()) {
                at += open.len();
                depth += 1;
            } else {
                at += 1;
            }
        }
        self.code.len()
    }

    /// Reads a string, a character or a regular expression, where one starts here.
    fn string(&mut self) -> bool {
        let start = self.at;
        let in_word = self.family.words_have_quotes && self.before().is_some_and(|byte| byte.is_ascii_alphanumeric());
        let quote = self.family.quotes.iter().find(|quote| self.sees(quote.open));
        let read = if let Some(quote) = quote.filter(|_| !in_word) {
            self.at += quote.open.len();
            self.body(start, quote, self.hole_mark(start, quote));
            true
        } else {
            self.short(start)
        };
        self.after_value |= read;
        read
    }

    /// What opens an interpolation in a string that starts at `start`.
    fn hole_mark(&self, start: usize, quote: &Quote) -> &'static str {
        let head = self.code.get(self.line..start).unwrap_or_default();
        let prefix = head.iter().rev().take(3).take_while(|byte| byte.is_ascii_alphanumeric());
        let is_formatted = self.family.f_strings && prefix.clone().any(|byte| matches!(byte, b'f' | b'F'));
        if is_formatted && prefix.count() < 3 { "{" } else { quote.hole }
    }

    /// Reads the rest of a string, whose text started at `start`.
    fn body(&mut self, start: usize, quote: &'static Quote, hole: &'static str) {
        while let Some(byte) = self.code.get(self.at) {
            if self.sees(quote.close) {
                self.at += quote.close.len();
                break;
            }
            if *byte == b'\n' && !quote.lines {
                self.at += 1;
                break;
            }
            if hole == "{" && self.sees("{{") || *byte == b'\\' && quote.escapes {
                self.at += 2;
            } else if !hole.is_empty() && self.sees(hole) {
                self.push(start);
                self.at += hole.len();
                self.after_value = false;
                return self.holes.push(Hole { quote, mark: hole, depth: 0 });
            } else {
                self.at += 1;
            }
        }
        self.push(start);
    }

    /// What has an end nearby or is something else: a character, an included file, a regular expression.
    fn short(&mut self, start: usize) -> bool {
        let end = match self.code.get(self.at) {
            Some(b'\'') => self.end_of_char(),
            Some(b'<') if self.family.includes => self.end_of_include(),
            Some(b'/') if self.family.regexes && !self.after_value => self.end_of_regex(),
            _ => None,
        };
        let Some(end) = end else { return false };
        self.at = end;
        self.push(start);
        true
    }

    fn end_of_char(&self) -> Option<usize> {
        let inner = self.rest().get(1..)?;
        let near = inner.get(..inner.len().min(LONGEST_CHAR)).unwrap_or_default();
        let line = near.split(|byte| *byte == b'\n').next().unwrap_or_default();
        let length = match self.family.chars {
            Chars::None => None,
            Chars::Rust => match line.first()? {
                b'\'' => None,
                b'\\' => line.iter().skip(2).position(|byte| *byte == b'\'').map(|at| at + 2),
                first => line.get(char_length(*first)).filter(|byte| **byte == b'\'').map(|_| char_length(*first)),
            },
            Chars::C if self.before().is_some_and(|byte| byte.is_ascii_digit()) => None,
            Chars::C => closing(line, b'\''),
        };
        length.map(|length| self.at + length + 2)
    }

    /// `<stdio.h>` behind `#include`: in the first line alone, as there. Nobody translates it.
    fn end_of_include(&self) -> Option<usize> {
        let head = self.code.get(..self.at).filter(|head| head.len() < 2 * LONGEST_CHAR)?.trim_ascii();
        let is_include = head.strip_prefix(b"#").map(<[u8]>::trim_ascii) == Some(b"include");
        let length = self.rest().iter().take_while(|byte| **byte != b'\n').position(|byte| *byte == b'>');
        length.filter(|_| is_include).map(|length| self.at + length + 1)
    }

    fn end_of_regex(&self) -> Option<usize> {
        let inner = self.rest().get(1..)?;
        let near = inner.get(..inner.len().min(LONGEST_REGEX)).unwrap_or_default();
        let line = near.split(|byte| *byte == b'\n').next().unwrap_or_default();
        let end = self.at + closing(line, b'/')? + 2;
        let flags = self.code.get(end..).unwrap_or_default().iter().take_while(|byte| byte.is_ascii_alphabetic());
        Some(end + flags.count())
    }

    /// Reads what is neither a comment nor a string.
    fn other(&mut self, byte: u8) {
        if byte.is_ascii_alphanumeric() || byte == b'_' {
            return self.word();
        }
        self.at += 1;
        match byte {
            b'\n' => self.line = self.at,
            b' ' | b'\t' | b'\r' => return,
            b'\\' if self.family.escapes_outside => self.at = (self.at + 1).min(self.code.len()),
            b'{' => self.holes.last_mut().into_iter().for_each(|hole| hole.depth += 1),
            b'}' => return self.close_brace(),
            _ => {}
        }
        self.after_value = byte == b'\n' && self.after_value || matches!(byte, b')' | b']' | b'.') || byte >= 0x80;
    }

    /// A brace that is not one of the code inside an interpolation ends it.
    fn close_brace(&mut self) {
        self.after_value = true;
        match self.holes.pop() {
            Some(hole) if hole.depth == 0 => self.body(self.at, hole.quote, hole.mark),
            Some(hole) => self.holes.push(Hole { depth: hole.depth - 1, ..hole }),
            None => {}
        }
    }

    /// A word; some belong to the string behind them.
    fn word(&mut self) {
        let start = self.at;
        let length = self.rest().iter().take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'_').count();
        let word = self.code.get(start..start + length).unwrap_or_default();
        let is = |words: &[&str]| words.iter().any(|known| known.as_bytes() == word);
        let (is_raw, is_prefix) = (is(self.family.raw_prefixes), is(self.family.prefixes));
        self.after_value = !is(&["return", "typeof", "case"]);
        self.at += length;
        if is_raw && let Some(end) = self.end_of_raw() {
            self.at = end;
            self.push(start);
        } else if is_prefix && let Some(quote) = self.family.quotes.iter().find(|quote| self.sees(quote.open)) {
            self.at += quote.open.len();
            self.body(start, quote, quote.hole);
        } else if is_prefix && self.sees("'") {
            self.short(start);
        }
    }

    /// The end of a string without escapes, behind its prefix: `#"…"#` in Rust, `"mark(…)mark"` in C++.
    fn end_of_raw(&self) -> Option<usize> {
        let rest = self.rest();
        let hashes = rest.iter().take_while(|byte| **byte == b'#').count();
        let (open, close) = if self.family.includes {
            let mark = rest.strip_prefix(b"\"")?.iter().take(LONGEST_CHAR).position(|byte| *byte == b'(')?;
            (mark + 2, [b")", rest.get(1..=mark)?, b"\""].concat())
        } else {
            rest.get(hashes).filter(|byte| **byte == b'"')?;
            (hashes + 1, [b"\"", rest.get(..hashes)?].concat())
        };
        Some((self.next(self.at + open, &close) + close.len()).min(self.code.len()))
    }
}

/// Where `mark` stands in a line, not behind a backslash.
fn closing(line: &[u8], mark: u8) -> Option<usize> {
    let mut at = 0;
    while let Some(byte) = line.get(at) {
        match byte {
            b'\\' => at += 2,
            byte if *byte == mark => return Some(at),
            _ => at += 1,
        }
    }
    None
}

/// How many bytes a character has that starts with this one.
fn char_length(first: u8) -> usize {
    match first {
        0xf0.. => 4,
        0xe0.. => 3,
        0xc0.. => 2,
        _ => 1,
    }
}

#[cfg(test)]
mod tests;
