//! Where in raw HTML the words for readers stand.
//!
//! A run is text with the elements of running text in it (`<b>`, `<a>` ...); every other tag ends it. Scripts and styles
//! hold no words; nor does what `translate="no"` is on.

use std::collections::VecDeque;
use std::ops::Range;

use html5gum::HtmlString;
use html5gum::emitters::default::{StartTag, Token};

use crate::html_text::{ATTRIBUTES, SILENT, is_inline, name_of, pieces, tokens};

/// Elements that have no end tag (HTML standard, "void elements").
const VOID: [&str; 13] =
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];

/// Words in a piece of HTML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Words {
    /// A run of text; `verbatim` where blanks and line ends count.
    Run { range: Range<usize>, verbatim: bool },
    /// The value of an attribute, without its quotes.
    Attribute(Range<usize>),
}

impl Words {
    pub(crate) fn range(&self) -> Range<usize> {
        match self {
            Self::Run { range, .. } | Self::Attribute(range) => range.clone(),
        }
    }
}

/// An element that is still open and its nested namesakes.
#[derive(Clone, Debug)]
struct Open {
    name: String,
    depth: usize,
}

/// Reads the HTML blocks of a page in their order: an element may open in one and close in another.
#[derive(Clone, Debug, Default)]
pub(crate) struct HtmlReader {
    fixed: Option<Open>,
    silent: Option<String>,
    verbatim: usize,
}

impl HtmlReader {
    /// Whether an element that must not be translated is open.
    pub(crate) fn is_fixed(&self) -> bool {
        self.fixed.is_some()
    }

    /// Where the words stand in one block.
    pub(crate) fn words(&mut self, html: &str) -> Vec<Words> {
        let mut pass = Pass { html, run: Run::default(), found: Vec::new() };
        for token in tokens(html) {
            match token {
                Token::String(text) if !self.is_fixed() && self.silent.is_none() => {
                    pass.run.add(text.span.start..text.span.end, has_words(&text));
                }
                Token::StartTag(tag) => self.start(&tag, &mut pass),
                Token::EndTag(tag) => {
                    let name = name_of(&tag.name);
                    if is_inline(&name) {
                        pass.run.add(tag.span.start..tag.span.end, false);
                    } else {
                        pass.end_run(self.verbatim > 0);
                    }
                    self.end(&name);
                }
                Token::Comment(_) | Token::Doctype(_) => pass.end_run(self.verbatim > 0),
                Token::String(_) | Token::Error(_) => {}
            }
        }
        pass.end_run(self.verbatim > 0);
        pass.found
    }

    fn start(&mut self, tag: &StartTag<usize>, pass: &mut Pass<'_>) {
        let name = name_of(&tag.name);
        let opens = !tag.self_closing && !VOID.contains(&name.as_str());
        if let Some(open) = &mut self.fixed {
            open.depth += usize::from(opens && open.name == name);
            return;
        }
        let fixed = says_fixed(tag);
        if is_inline(&name) && !fixed {
            pass.run.add(tag.span.start..tag.span.end, false);
            pass.run.attributes.extend(attributes(pass.html, tag));
            return;
        }
        pass.end_run(self.verbatim > 0);
        if fixed {
            self.fixed = opens.then_some(Open { name, depth: 1 });
            return;
        }
        pass.found.extend(attributes(pass.html, tag));
        self.verbatim += usize::from(opens && name == "pre");
        self.silent = self.silent.take().or(SILENT.contains(&name.as_str()).then_some(name));
    }

    fn end(&mut self, name: &str) {
        if let Some(open) = &mut self.fixed {
            open.depth -= usize::from(open.name == name);
            if open.depth == 0 {
                self.fixed = None;
            }
            return;
        }
        self.verbatim = self.verbatim.saturating_sub(usize::from(name == "pre"));
        if self.silent.as_deref() == Some(name) {
            self.silent = None;
        }
    }
}

/// Whether a tag says that what is in its element must not be translated.
fn says_fixed(tag: &StartTag<usize>) -> bool {
    tag.attributes.iter().any(|(key, value)| {
        key.as_slice() == b"translate" && value.eq_ignore_ascii_case(b"no")
            || key.as_slice() == b"class" && value.split(|byte| *byte == b' ').any(|class| class == b"notranslate")
    })
}

fn has_words(text: &[u8]) -> bool {
    text.iter().any(|byte| byte.is_ascii_alphanumeric() || *byte > 127)
}

/// One block on its way.
struct Pass<'h> {
    html: &'h str,
    run: Run,
    found: Vec<Words>,
}

/// A run that is being read.
#[derive(Default)]
struct Run {
    range: Option<Range<usize>>,
    has_words: bool,
    attributes: Vec<Words>,
}

impl Run {
    fn add(&mut self, range: Range<usize>, has_words: bool) {
        let start = self.range.as_ref().map_or(range.start, |run| run.start);
        self.range = Some(start..range.end);
        self.has_words |= has_words;
    }
}

impl Pass<'_> {
    /// Takes the run if it has words; else the attributes of its tags, which then are all that readers get.
    fn end_run(&mut self, verbatim: bool) {
        let run = std::mem::take(&mut self.run);
        let Some(range) = run.range else { return };
        if !run.has_words {
            return self.found.extend(run.attributes);
        }
        let range = without_lonely_tags(self.html, range);
        let (before, behind): (Vec<Words>, Vec<Words>) = run
            .attributes
            .into_iter()
            .filter(|words| words.range().end <= range.start || words.range().start >= range.end)
            .partition(|words| words.range().end <= range.start);
        self.found.extend(before);
        self.found.push(Words::Run { range, verbatim });
        self.found.extend(behind);
    }
}

/// A run without blanks and without tags on lines of their own at its ends: those lines make the block what it is.
fn without_lonely_tags(html: &str, run: Range<usize>) -> Range<usize> {
    let run = trimmed(html, run);
    let mut pieces: VecDeque<(&str, bool)> = pieces(html.get(run.clone()).unwrap_or_default()).into();
    let (mut start, mut end) = (run.start, run.end);
    let ends_line = |text: &str| text.trim_start_matches([' ', '\t', '\r']).starts_with('\n');
    let starts_line = |text: &str| text.trim_end_matches([' ', '\t']).ends_with('\n');
    while let [(tag, true), (text, false), ..] = pieces.make_contiguous()
        && ends_line(text)
    {
        start += tag.len();
        pieces.pop_front();
    }
    while let [.., (text, false), (tag, true)] = pieces.make_contiguous()
        && starts_line(text)
    {
        end -= tag.len();
        pieces.pop_back();
    }
    trimmed(html, start..end)
}

/// A range without blanks and line ends at its ends.
fn trimmed(html: &str, range: Range<usize>) -> Range<usize> {
    let text = html.get(range.clone()).unwrap_or_default();
    let start = range.start + text.len() - text.trim_start().len();
    start..start + text.trim().len()
}

/// The quoted values of a tag that are words.
fn attributes(html: &str, tag: &StartTag<usize>) -> Vec<Words> {
    let words = tag
        .attributes
        .iter()
        .filter(|(key, value)| ATTRIBUTES.iter().any(|name| name.as_bytes() == key.as_slice()) && has_words(value));
    let place = |value: &html5gum::Spanned<HtmlString, usize>| quoted(html, value.span.start..value.span.end);
    let mut ranges: Vec<Range<usize>> = words.filter_map(|(_, value)| place(value)).collect();
    ranges.sort_by_key(|range| range.start);
    ranges.into_iter().map(Words::Attribute).collect()
}

/// Where the value stands in `name="value"`, without its quotes; nothing where it has none.
fn quoted(html: &str, attribute: Range<usize>) -> Option<Range<usize>> {
    let text = html.get(attribute.clone())?;
    let equals = text.find('=')?;
    let value = text.get(equals + 1..)?.trim_start();
    let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let inside = value.get(1..)?.strip_suffix(quote)?;
    let start = attribute.end - inside.len() - 1;
    Some(start..start + inside.len())
}

#[cfg(test)]
mod tests {
    use super::{HtmlReader, Words};
    use proptest::prelude::*;

    fn words(html: &str) -> Vec<&str> {
        let ranges = HtmlReader::default().words(html);
        ranges.iter().map(|words| html.get(words.range()).unwrap()).collect()
    }

    #[test]
    fn words_are_found_and_scripts_are_not() {
        for (html, found) in [
            ("<p>One <b>two</b>\nthree</p>\n", vec!["One <b>two</b>\nthree"]),
            ("<details>\n<summary>More</summary>\n", vec!["More"]),
            ("<div>\n<p>A</p><p>B</p>", vec!["A", "B"]),
            ("<script>let a = 'words';</script><style>b{}</style><p>C</p>", vec!["C"]),
            ("<img src=\"a.png\" alt=\"A map\">", vec!["A map"]),
            ("<input placeholder='Your name' value=\"x\">", vec!["Your name"]),
            ("<table>\n<caption>التحول</caption><td>数字</td>", vec!["التحول", "数字"]),
            ("<p translate=\"no\">A <b>B</b></p><p>C</p>", vec!["C"]),
            ("<p class=\"x notranslate\">A</p>", vec![]),
            ("<p>12 <!-- a --> &amp;</p>", vec!["12"]),
            ("<!-- only a comment -->\n", vec![]),
            ("</div>\n", vec![]),
            ("<a href=\"x\">Go</a>", vec!["<a href=\"x\">Go</a>"]),
            ("<a href=\"x\" title=\"T\">\n*Go*\n</a>\n", vec!["T", "*Go*"]),
        ] {
            assert_eq!(words(html), found, "{html}");
        }
    }

    #[test]
    fn an_element_may_close_in_another_block() {
        let mut reader = HtmlReader::default();
        assert!(reader.words("<div translate=\"no\"><div>\n").is_empty() && reader.is_fixed());
        assert!(reader.words("</div>\n").is_empty() && reader.is_fixed());
        assert!(reader.words("</div>\n").is_empty() && !reader.is_fixed());
        assert_eq!(reader.words("a\n"), [Words::Run { range: 0..1, verbatim: false }]);
    }

    proptest! {
        #[test]
        fn any_html_is_read(html in "(<|>|a|b|/|=|\"|'| |\n|!--|--|script|p|é|translate=no){0,30}") {
            let ranges = HtmlReader::default().words(&html);
            let sound = ranges.iter().all(|words| html.get(words.range()).is_some());
            prop_assert!(sound, "{ranges:?}");
            prop_assert!(ranges.windows(2).all(|pair| pair[0].range().end <= pair[1].range().start), "{:?}", ranges);
        }
    }
}
