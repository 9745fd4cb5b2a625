//! The tokens of a Rust file in one row, and what they tell: names mentioned, comments between them, and tests.

use std::collections::BTreeMap;
use std::ops::{Range, RangeInclusive};

use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};

use super::source::Mention;

/// A name, a sign, a bracket or a literal. Docs are no tokens.
#[derive(Debug)]
pub(super) struct Token {
    /// The name or the sign; nothing for a literal.
    text: String,
    line: usize,
    last_line: usize,
    bytes: Range<usize>,
}

impl Token {
    fn new(text: impl Into<String>, span: Span) -> Self {
        let (line, last_line) = (span.start().line, span.end().line);
        Self { text: text.into(), line, last_line, bytes: span.byte_range() }
    }

    /// The lines on which it stands.
    pub(super) fn lines(&self) -> RangeInclusive<usize> {
        self.line..=self.last_line
    }

    fn is_name(&self) -> bool {
        self.text.starts_with(|c: char| c.is_alphabetic() || c == '_')
    }
}

/// All tokens of a file, in order.
pub(super) fn flatten(stream: TokenStream, text: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    push(stream, text, &mut tokens);
    tokens
}

fn push(stream: TokenStream, text: &str, tokens: &mut Vec<Token>) {
    for tree in stream {
        if is_doc(tree.span(), text) {
            continue;
        }
        match tree {
            TokenTree::Group(group) => push_group(&group, text, tokens),
            TokenTree::Ident(name) => tokens.push(Token::new(name.to_string(), name.span())),
            TokenTree::Literal(literal) => tokens.push(Token::new("", literal.span())),
            TokenTree::Punct(sign) => push_sign(sign.as_char(), sign.span(), tokens),
        }
    }
}

/// A doc comment is parsed as an attribute, all of whose tokens stand where the comment stands.
fn is_doc(span: Span, text: &str) -> bool {
    text.get(span.byte_range()).is_some_and(|text| text.starts_with("//") || text.starts_with("/*"))
}

fn push_group(group: &Group, text: &str, tokens: &mut Vec<Token>) {
    let (open, close) = match group.delimiter() {
        Delimiter::Parenthesis => ("(", ")"),
        Delimiter::Brace => ("{", "}"),
        Delimiter::Bracket => ("[", "]"),
        Delimiter::None => ("", ""),
    };
    tokens.push(Token::new(open, group.span_open()));
    push(group.stream(), text, tokens);
    tokens.push(Token::new(close, group.span_close()));
}

/// Two colons side by side are one sign.
fn push_sign(sign: char, span: Span, tokens: &mut Vec<Token>) {
    match tokens.last_mut() {
        Some(last) if sign == ':' && last.text == ":" && last.bytes.end == span.byte_range().start => {
            last.text.push(':');
            last.bytes.end += 1;
        }
        _ => tokens.push(Token::new(sign, span)),
    }
}

fn is_open(text: &str) -> bool {
    matches!(text, "(" | "[" | "{")
}

fn is_close(text: &str) -> bool {
    matches!(text, ")" | "]" | "}")
}

/// The token some places before or after another.
fn near(tokens: &[Token], at: usize, by: isize) -> &str {
    at.checked_add_signed(by).and_then(|at| tokens.get(at)).map_or("", |token| &token.text)
}

/// Whether a bracket opens an attribute.
fn opens_attribute(tokens: &[Token], at: usize) -> bool {
    near(tokens, at, 0) == "["
        && (near(tokens, at, -1) == "#" || near(tokens, at, -1) == "!" && near(tokens, at, -2) == "#")
}

/// What the code mentions.
pub(super) fn mentions(tokens: &[Token]) -> Vec<Mention> {
    let mut reader = Reader { tokens, prefixes: Vec::new(), path: String::new(), line: 1, mentions: Vec::new() };
    (0..tokens.len()).for_each(|at| reader.read(at));
    reader.flush();
    reader.mentions
}

/// Puts names together to paths.
struct Reader<'t> {
    tokens: &'t [Token],
    /// For each open bracket, what every path in it begins with.
    prefixes: Vec<String>,
    path: String,
    line: usize,
    mentions: Vec<Mention>,
}

impl Reader<'_> {
    fn read(&mut self, at: usize) {
        let Some(token) = self.tokens.get(at) else { return };
        match token.text.as_str() {
            "::" => self.path.push_str("::"),
            text if is_open(text) => self.open(at),
            text if is_close(text) => {
                self.flush();
                self.prefixes.pop();
                self.path.clear();
            }
            "." => {
                self.flush();
                ".".clone_into(&mut self.path);
            }
            "!" if is_open(near(self.tokens, at, 1)) && self.ends_with_name() => {
                self.path.push('!');
                self.flush();
            }
            _ if token.is_name() => self.name(token),
            _ => self.flush(),
        }
    }

    fn name(&mut self, token: &Token) {
        if self.ends_with_name() {
            self.flush();
        }
        self.path.push_str(&token.text);
        self.line = token.line;
    }

    fn ends_with_name(&self) -> bool {
        self.path.ends_with(|c: char| c.is_alphanumeric() || c == '_')
    }

    fn open(&mut self, at: usize) {
        let in_attribute = self.prefixes.last().is_some_and(|prefix| prefix.starts_with('#'));
        let prefix = if near(self.tokens, at, 0) == "{" && self.path.ends_with("::") {
            self.path.clone()
        } else if in_attribute || opens_attribute(self.tokens, at) {
            "#".to_owned()
        } else {
            String::new()
        };
        self.flush();
        self.path.clone_from(&prefix);
        self.prefixes.push(prefix);
    }

    /// Ends the path that was being read and begins the next one.
    fn flush(&mut self) {
        let path = self.path.trim_end_matches("::");
        if path.contains(|c: char| c.is_alphanumeric()) {
            self.mentions.push(Mention { line: self.line, path: path.to_owned() });
        }
        self.path = self.prefixes.last().cloned().unwrap_or_default();
    }
}

/// The lines of the items that are compiled for tests alone.
pub(super) fn tests(tokens: &[Token]) -> Vec<RangeInclusive<usize>> {
    let opens = (0..tokens.len()).filter(|at| opens_attribute(tokens, *at) && is_for_tests(tokens, *at));
    opens.filter_map(|at| Some(tokens.get(at)?.line..=last_line(tokens, at))).collect()
}

/// Whether an attribute, given by its bracket, is `test` or `cfg` of `test`.
fn is_for_tests(tokens: &[Token], open: usize) -> bool {
    let names: Vec<&str> =
        tokens.iter().take(end(tokens, open)).skip(open + 1).map(|token| token.text.as_str()).collect();
    matches!(names.first(), Some(&"test" | &"cfg")) && names.contains(&"test") && !names.contains(&"not")
}

/// Where the bracket closes that opens at a place.
fn end(tokens: &[Token], open: usize) -> usize {
    let mut depth = 0_usize;
    for (at, token) in tokens.iter().enumerate().skip(open) {
        depth += usize::from(is_open(&token.text));
        depth = depth.saturating_sub(usize::from(is_close(&token.text)));
        if depth == 0 {
            return at;
        }
    }
    tokens.len()
}

/// The last line of the item that an attribute, given by its bracket, stands before.
fn last_line(tokens: &[Token], attribute: usize) -> usize {
    if near(tokens, attribute, -1) == "!" {
        return usize::MAX;
    }
    let mut at = end(tokens, attribute) + 1;
    while let Some(token) = tokens.get(at) {
        let is_brace = token.text == "{";
        at = if is_open(&token.text) { end(tokens, at) } else { at };
        if is_brace || token.text == ";" || is_close(&token.text) {
            return tokens.get(at).map_or(usize::MAX, |last| last.last_line);
        }
        at += 1;
    }
    usize::MAX
}

/// What stands between the tokens, by line.
pub(super) fn comments(tokens: &[Token], text: &str) -> BTreeMap<usize, String> {
    let mut comments = BTreeMap::new();
    let mut from = 0;
    let mut line = 1;
    let ends = tokens.iter().map(|token| token.bytes.clone()).chain(std::iter::once(text.len()..text.len()));
    for bytes in ends {
        let between = text.get(from..bytes.start).unwrap_or_default();
        for (at, part) in between.split('\n').enumerate().filter(|(_, part)| !part.trim().is_empty()) {
            comments.entry(line + at).or_insert_with(String::new).push_str(part.trim());
        }
        line += text.get(from..bytes.end).unwrap_or_default().matches('\n').count();
        from = bytes.end;
    }
    comments
}

#[cfg(test)]
mod tests {
    use super::{Token, comments, flatten, mentions, tests};

    fn tokens(text: &str) -> Vec<Token> {
        flatten(text.parse().unwrap(), text)
    }

    fn paths(text: &str) -> Vec<String> {
        mentions(&tokens(text)).into_iter().map(|mention| mention.path).collect()
    }

    #[test]
    fn paths_are_put_together() {
        assert_eq!(
            paths("use std::{fs, io::{self, Write}};"),
            ["use", "std", "std::fs", "std::io", "std::io::self", "std::io::Write"]
        );
        assert_eq!(paths("println!(\"{}\", a.b(c::d))"), ["println!", "a", ".b", "c::d"]);
        assert_eq!(paths("use std::fs::*;"), ["use", "std::fs"]);
    }

    #[test]
    fn attributes_are_told_apart() {
        assert_eq!(paths("#[cfg_attr(x, ignore)] fn ignore() {}"), ["#cfg_attr", "#x", "#ignore", "fn", "ignore"]);
    }

    #[test]
    fn docs_and_strings_mention_nothing() {
        assert_eq!(paths("//! std::fs\n/// std::fs\nconst A: &str = \"std::fs\"; // std::fs"), ["const", "A", "str"]);
    }

    #[test]
    fn comments_stand_on_their_lines() {
        let text = "//! Head é.\nlet a = \"// no\n\"; // two\n/* three\n   four */ b /* five */";
        let found: Vec<_> = comments(&tokens(text), text).into_iter().collect();
        let expected = [(1, "//! Head é."), (3, "// two"), (4, "/* three"), (5, "four *//* five */")];
        assert_eq!(found, expected.map(|(line, text)| (line, text.to_owned())));
    }

    #[test]
    fn items_for_tests_are_found() {
        assert_eq!(tests(&tokens("#[cfg(test)]\nmod a {\n}\nfn b() {}")), [1..=3]);
        assert_eq!(tests(&tokens("#[test]\nfn b() -> [u8; 3] {\n}\nfn c() {}")), [1..=3]);
        assert_eq!(tests(&tokens("#![cfg(test)]\nfn b() {}")), [1..=usize::MAX]);
        assert!(tests(&tokens("#[cfg(not(test))]\nmod a {}\n#[cfg_attr(test, derive(Debug))]\nstruct B;")).is_empty());
    }
}
