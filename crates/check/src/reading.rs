//! A text as rules look at it: its tree, what readers read of it, and its words, each with its place in the text.

use std::ops::Range;

use tafsiri_fluent::encode::placeables;
use tafsiri_markdown::block::Link;
use tafsiri_markdown::{Context, Inline, Syntax, fill};

/// What stands in the prose for what is no language: code, a placeable, an address, an image.
pub(crate) const OBJECT: char = '\u{fffc}';

/// A text, read.
#[derive(Clone, Debug)]
pub(crate) struct Reading {
    /// As it is written.
    pub(crate) text: String,
    pub(crate) syntax: Syntax,
    pub(crate) inlines: Vec<Inline>,
    pub(crate) prose: Prose,
    pub(crate) words: Vec<Word>,
}

/// What readers read, without its markup.
#[derive(Clone, Debug, Default)]
pub(crate) struct Prose {
    pub(crate) text: String,
    /// Where stretches of it stand in the text that was read.
    spans: Vec<(usize, usize)>,
}

/// A word of the prose.
#[derive(Clone, Debug)]
pub(crate) struct Word {
    pub(crate) range: Range<usize>,
    /// In small letters.
    pub(crate) small: String,
}

impl Reading {
    pub(crate) fn new(text: String, syntax: Syntax, context: &Context) -> Self {
        let inlines = fill::inlines(context, syntax, &text);
        let prose = Prose::of(&inlines, &text);
        let words = words(&prose.text);
        Self { text, syntax, inlines, prose, words }
    }

    /// Where a byte of the prose stands in the text.
    pub(crate) fn place(&self, at: usize) -> usize {
        self.prose.place(at)
    }
}

impl Prose {
    pub(crate) fn of(inlines: &[Inline], text: &str) -> Self {
        let mut prose = Self::default();
        prose.add(inlines, text, &mut 0);
        prose
    }

    fn add(&mut self, inlines: &[Inline], text: &str, from: &mut usize) {
        for inline in inlines {
            match inline {
                Inline::Text(run) => self.add_run(run, text, from),
                Inline::Code(code) => self.add_object(code, text, from),
                Inline::Html(html) => self.add_html(html, text, from),
                Inline::SoftBreak => self.text.push(' '),
                Inline::LineBreak => self.text.push('\n'),
                Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Strikethrough(inner) => {
                    self.add(inner, text, from);
                }
                Inline::Link(link) if is_address(link) => self.add_object(&link.url, text, from),
                Inline::Link(link) => {
                    self.add(&link.inlines, text, from);
                    skip(&link.url, text, from);
                }
                Inline::Image(link) => self.add_object(&link.url, text, from),
                Inline::FootnoteReference(_) => {}
            }
        }
    }

    fn add_run(&mut self, run: &str, text: &str, from: &mut usize) {
        let start = find(run, text, *from);
        self.spans.push((self.text.len(), start.unwrap_or(*from)));
        let mut at = 0;
        for placeable in if run.contains('{') { placeables(run) } else { Vec::new() } {
            self.text.push_str(run.get(at..placeable.start).unwrap_or_default());
            self.text.push(OBJECT);
            at = placeable.end;
            self.spans.push((self.text.len(), start.map_or(*from, |start| start + at)));
        }
        self.text.push_str(run.get(at..).unwrap_or_default());
        *from = start.map_or(*from, |start| start + run.len());
    }

    fn add_object(&mut self, content: &str, text: &str, from: &mut usize) {
        let start = find(content, text, *from);
        self.spans.push((self.text.len(), start.unwrap_or(*from)));
        self.text.push(OBJECT);
        skip(content, text, from);
        self.spans.push((self.text.len(), *from));
    }

    /// Raw HTML: its tags are nothing to read, what stands between them is.
    fn add_html(&mut self, html: &str, text: &str, from: &mut usize) {
        let mut rest = html;
        while let Some(open) = rest.find('<') {
            let (before, tail) = rest.split_at(open);
            self.add_nonempty(before, text, from);
            let end = tail.find('>').map_or(tail.len(), |end| end + 1);
            let (tag, behind) = tail.split_at(end);
            let is = |name: &str| tag.get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name));
            if is("<br") {
                self.text.push('\n');
            } else if is("<sub") || is("<sup") {
                // What stands high or low is no part of the word before it.
                self.text.push(OBJECT);
            }
            skip(tag, text, from);
            rest = behind;
        }
        self.add_nonempty(rest, text, from);
    }

    fn add_nonempty(&mut self, run: &str, text: &str, from: &mut usize) {
        if !run.is_empty() {
            self.add_run(run, text, from);
        }
    }

    /// Where a byte of the prose stands in the text.
    fn place(&self, at: usize) -> usize {
        let before = self.spans.partition_point(|(start, _)| *start <= at);
        before.checked_sub(1).and_then(|before| self.spans.get(before)).map_or(at, |(start, text)| text + (at - start))
    }
}

/// Whether a link shows the address that it leads to.
pub(crate) fn is_address(link: &Link) -> bool {
    let [Inline::Text(shown)] = link.inlines.as_slice() else { return false };
    let bare = |address: &'_ str| -> String {
        let rest = address.trim_start_matches("mailto:").trim_start_matches("http://").trim_start_matches("https://");
        rest.trim_end_matches('/').to_owned()
    };
    bare(&link.url) == bare(shown)
}

fn find(run: &str, text: &str, from: usize) -> Option<usize> {
    text.get(from..)?.find(run).map(|at| from + at)
}

fn skip(content: &str, text: &str, from: &mut usize) {
    if let Some(start) = find(content, text, *from) {
        *from = start + content.len();
    }
}

/// Signs that belong to a word without being letters: vowel and tone marks, joiners.
pub(crate) fn is_word_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6ed}'
        | '\u{93c}' | '\u{94d}' | '\u{9bc}' | '\u{9cd}' | '\u{e31}'..='\u{e4e}' | '\u{200c}' | '\u{200d}')
}

/// Whether a letter is of a script that puts no blanks between words.
pub(crate) fn is_dense(c: char) -> bool {
    matches!(u32::from(c), 0xe00..=0xeff | 0x1000..=0x109f | 0x1780..=0x17ff | 0x3040..=0x30ff | 0x3400..=0x9fff | 0x2_0000..=0x3_ffff)
}

/// The words of a text: runs of letters and digits, of scripts that put blanks between words.
fn words(text: &str) -> Vec<Word> {
    let mut found = Vec::new();
    let mut start = None;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        let inside = c.is_alphanumeric() && !is_dense(c) || start.is_some() && is_word_mark(c);
        match (start, inside) {
            (None, true) => start = Some(at),
            (Some(from), false) => {
                let small = text.get(from..at).unwrap_or_default().to_lowercase();
                found.push(Word { range: from..at, small });
                start = None;
            }
            _ => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{OBJECT, Reading};
    use tafsiri_markdown::{Context, Dialect, Syntax};
    use tafsiri_model::PageId;

    fn read(text: &str) -> Reading {
        let context = Context::bare(PageId::new("p").unwrap(), Dialect::Extended);
        Reading::new(text.to_owned(), Syntax::Markdown, &context)
    }

    #[test]
    fn prose_is_what_readers_read() {
        for (text, prose) in [
            ("plain", "plain"),
            ("a *b* [c](d.md) `e` { $n } <kbd>f</kbd>", "a b c X X f"),
            ("a\\\nb<br>c", "a\nb\nc"),
            ("https://example.org and ![x](y.png)", "X and X"),
            ("a &amp; b\\*", "a & b*"),
        ] {
            assert_eq!(read(text).prose.text.replace(OBJECT, "X"), prose, "{text}");
        }
    }

    #[test]
    fn places_lead_back_to_the_text() {
        let text = "\u{627} `x` **b** [c](c.md) { $n } end, <b>z</b> &amp; last";
        let reading = read(text);
        for word in ["\u{627}", "b", "c", "end", "z"] {
            let at = reading.prose.text.find(word).unwrap();
            assert!(text[reading.place(at)..].starts_with(word), "{word}");
        }
    }

    #[test]
    fn words_keep_their_marks() {
        let small: Vec<String> = read("L\u{2019}État, كُتُب 2030!").words.into_iter().map(|word| word.small).collect();
        assert_eq!(small, ["l", "état", "كُتُب", "2030"]);
    }
}
