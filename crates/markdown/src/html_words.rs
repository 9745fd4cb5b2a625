//! Raw HTML as its words: for packages that are no HTML, or that may hold only HTML of our own.
//!
//! Tags, comments, scripts and styles go. What stands between two block elements is a paragraph, `<br>` a line end, an
//! image its alternative text. So nothing that an author wrote by hand can make a package invalid or do harm in it.

use std::ops::Range;

use html5gum::Token;

use crate::block::{Block, Inline, Part, Text, plain_text};
use crate::html_text::{SILENT, is_inline, name_of, tokens};
use crate::page::Syntax;
use crate::rewrite::rewritten;

/// The blocks with the words of raw HTML in its place; what has none is gone.
#[must_use]
pub fn without_html(blocks: Vec<Block>) -> Vec<Block> {
    let mut out = Vec::with_capacity(blocks.len());
    for mut block in blocks {
        if let Block::Html(parts) = &block {
            out.extend(paragraphs(parts));
            continue;
        }
        for text in block.texts_mut() {
            text.inlines = rewritten(std::mem::take(&mut text.inlines), &mut |inline, out| match inline {
                Inline::Html(html) => out.extend(inline_words(&html)),
                other => out.push(other),
            });
        }
        for children in block.children_mut() {
            *children = without_html(std::mem::take(children));
        }
        out.push(block);
    }
    out
}

/// All that a reader of some markup gets to read or hear: its text and the alternatives of its images, without scripts,
/// styles and the marks of footnotes. Any markup with tags will do, so that packages can be compared with their source.
#[must_use]
pub fn words_of(markup: &str) -> String {
    let mut out = String::new();
    // The element that is open and says nothing, and how many of its name are open.
    let mut silent: Option<(String, usize)> = None;
    for token in tokens(markup) {
        match token {
            Token::String(text) if silent.is_none() => out.push_str(&String::from_utf8_lossy(&text)),
            Token::StartTag(tag) => {
                let name = name_of(&tag.name);
                let value =
                    |key: &str| tag.attributes.get(key.as_bytes()).map(|v| String::from_utf8_lossy(v).into_owned());
                if let Some((open, depth)) = &mut silent {
                    *depth += usize::from(*open == name && !tag.self_closing);
                    continue;
                }
                out.push(' ');
                out.extend(["alt", "descr"].into_iter().find_map(value));
                let is_mark = ["class", "epub:type"]
                    .into_iter()
                    .filter_map(value)
                    .any(|v| v.contains("footnote-ref") || v.contains("noteref"));
                if (is_mark || SILENT.contains(&name.as_str())) && !tag.self_closing {
                    silent = Some((name, 1));
                }
            }
            Token::EndTag(tag) => {
                let Some((open, depth)) = &mut silent else { continue };
                *depth -= usize::from(open.as_bytes() == tag.name.as_slice());
                if *depth == 0 {
                    silent = None;
                }
            }
            _ => {}
        }
    }
    out
}

/// The words in a piece of running text's HTML.
fn inline_words(html: &str) -> Vec<Inline> {
    let mut words = Words::default();
    tokens(html).for_each(|token| words.take(token));
    words.inlines
}

/// A block of HTML as paragraphs. Each has the language of the first translated text in it.
fn paragraphs(parts: &[Part]) -> Vec<Block> {
    let (html, texts) = joined(parts);
    let mut words = Words::default();
    let mut found = Vec::new();
    for token in tokens(&html) {
        let (span, ends) = match &token {
            Token::StartTag(tag) => (tag.span.start..tag.span.end, !is_inline(&name_of(&tag.name))),
            Token::EndTag(tag) => (tag.span.start..tag.span.end, !is_inline(&name_of(&tag.name))),
            Token::String(text) => (text.span.start..text.span.end, false),
            _ => continue,
        };
        if ends {
            found.extend(words.paragraph());
        }
        let said = texts.iter().find(|(range, _)| range.start < span.end && span.start < range.end);
        words.said = words.said.take().or(said.map(|(_, text)| (*text).clone()));
        words.take(token);
    }
    found.extend(words.paragraph());
    found
}

/// A block of HTML as one text, with the places of those translated texts in it that are no attributes.
fn joined(parts: &[Part]) -> (String, Vec<(Range<usize>, &Text)>) {
    let mut html = String::new();
    let mut texts = Vec::new();
    for part in parts {
        match part {
            Part::Raw(raw) => html.push_str(raw),
            Part::Text(text) => {
                let start = html.len();
                html.push_str(&crate::html::write_inlines(&text.inlines));
                if text.unit.as_ref().is_none_or(|unit| unit.syntax != Syntax::Attribute) {
                    texts.push((start..html.len(), text));
                }
            }
        }
    }
    (html, texts)
}

/// Words as they are gathered.
#[derive(Default)]
struct Words {
    inlines: Vec<Inline>,
    /// The translated text that they are from.
    said: Option<Text>,
    /// The element that is open and whose text is for no reader.
    silent: Option<String>,
}

impl Words {
    fn take(&mut self, token: Token<usize>) {
        match token {
            Token::String(text) if self.silent.is_none() => {
                self.inlines.push(Inline::Text(blanks_joined(&String::from_utf8_lossy(&text))));
            }
            Token::StartTag(tag) => match name_of(&tag.name).as_str() {
                "br" => self.inlines.push(Inline::LineBreak),
                "img" => {
                    let alt = tag.attributes.iter().find(|(key, _)| key.as_slice() == b"alt");
                    let alt = alt.map(|(_, value)| Inline::Text(String::from_utf8_lossy(value).into_owned()));
                    self.inlines.extend(alt);
                }
                name if SILENT.contains(&name) && !tag.self_closing => self.silent = Some(name.to_owned()),
                _ => {}
            },
            Token::EndTag(tag) if self.silent.as_ref() == Some(&name_of(&tag.name)) => self.silent = None,
            _ => {}
        }
    }

    /// The paragraph that ends here, if there is a word in it.
    fn paragraph(&mut self) -> Option<Block> {
        let mut inlines = std::mem::take(&mut self.inlines);
        let said = self.said.take();
        if plain_text(&inlines).trim().is_empty() {
            return None;
        }
        if let Some(Inline::Text(first)) = inlines.first_mut() {
            *first = first.trim_start().to_owned();
        }
        if let Some(Inline::Text(last)) = inlines.last_mut() {
            last.truncate(last.trim_end().len());
        }
        let bare = Text::bare(inlines);
        let text = said.map_or(bare.clone(), |said| Text { locale: said.locale, older: said.older, ..bare });
        Some(Block::Paragraph(text))
    }
}

/// A text with each run of blanks and line ends as one blank.
fn blanks_joined(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        let is_blank = matches!(c, ' ' | '\t' | '\n' | '\r' | '\u{c}');
        if !is_blank || !out.ends_with(' ') {
            out.push(if is_blank { ' ' } else { c });
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::without_html;
    use crate::fill::{Saying, Words, fill};
    use crate::html::write;
    use crate::page::Reading;
    use crate::{Dialect, Page};
    use tafsiri_model::PageId;

    fn page(source: &str) -> Page {
        Page::parse(PageId::new("p").unwrap(), source, &Reading::new(Dialect::Extended, "p.md"))
    }

    #[test]
    fn words_stay_and_tags_go() {
        for (source, expected) in [
            ("a <b>c</b> <br> d <!-- e --> &lt;f> <kbd>g</kbd>", "<p>a c <br />\n d  &lt;f&gt; g</p>\n"),
            (
                "<div>\n<p>One <b>two</b> &amp; three</p><p>Four</p>\n</div>",
                "<p>One two &amp; three</p>\n<p>Four</p>\n",
            ),
            ("<script>alert('x')</script>\n", ""),
            ("<style>p { color: red }</style>\n", ""),
            ("<!-- only a comment -->", ""),
            ("<img src=\"https://example.org/x.png\" alt=\"A map\" onerror=\"alert(1)\">", "<p>A map</p>\n"),
            ("<details>\n<summary>More</summary>\n\nInside.\n\n</details>", "<p>More</p>\n<p>Inside.</p>\n"),
            ("<p>One<br/>two", "<p>One<br />\ntwo</p>\n"),
            ("- <i>x</i>", "<ul>\n<li>x</li>\n</ul>\n"),
            ("<p onclick=\"x()\">Unclosed <b>bold", "<p>Unclosed bold</p>\n"),
            ("<a href=\"javascript:x\">Go</a>", "<p>Go</p>\n"),
        ] {
            assert_eq!(write(&without_html(page(source).blocks)), expected, "{source}");
        }
    }

    #[test]
    fn a_translated_text_keeps_its_language() {
        let page = page("<div>\n<p>One</p>\n<img src=\"a.png\" alt=\"Two\">\n</div>\n");
        let locale = "fr".parse().ok();
        let words = Words { text: "Un &amp; deux".to_owned(), foreign: true };
        let said = |_: &_| Saying { words: Some(words.clone()), locale: locale.clone(), ..Saying::default() };
        let html = write(&without_html(fill(&page.blocks, &said)));
        assert_eq!(html, "<p lang=\"fr\" dir=\"ltr\">Un &amp; deux</p>\n<p>Un &amp;amp; deux</p>\n");
    }
}
