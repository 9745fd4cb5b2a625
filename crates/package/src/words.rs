//! The words of raw HTML, for formats that have no HTML: its tags, comments, scripts and styles are left out.

use tafsiri_markdown::block::{Inline, Part};

/// Elements whose end is a line's end to readers.
const LINES: [&str; 16] = [
    "br",
    "p",
    "div",
    "li",
    "tr",
    "ul",
    "ol",
    "table",
    "section",
    "figure",
    "figcaption",
    "details",
    "summary",
    "h1",
    "h2",
    "h3",
];

/// Elements without words for readers.
const SILENT: [&str; 2] = ["script", "style"];

/// What a tag in running text leaves: a line's end for `<br>`.
pub(crate) fn of_inline(html: &str) -> Option<Inline> {
    let mut reader = Reader::default();
    reader.raw(html);
    reader.out.into_iter().find(|inline| matches!(inline, Inline::LineBreak))
}

/// The words of a block of HTML, without blank lines.
pub(crate) fn of_block(parts: &[Part]) -> Vec<Inline> {
    let mut reader = Reader::default();
    for part in parts {
        match part {
            Part::Raw(html) => reader.raw(html),
            // The value of an attribute stands inside of a tag: no words on paper.
            Part::Text(text) if reader.tag.is_none() => {
                reader.flush();
                reader.out.extend(text.inlines.iter().cloned());
            }
            Part::Text(_) => {}
        }
    }
    reader.flush();
    trimmed(reader.out)
}

/// Reads HTML piece by piece: a tag may begin in one piece and end in another.
#[derive(Default)]
struct Reader {
    out: Vec<Inline>,
    words: String,
    /// The tag that is open, as far as it was read, and the quote that is open in it.
    tag: Option<(String, Option<char>)>,
    /// The silent element that is open.
    silent: Option<String>,
}

impl Reader {
    fn raw(&mut self, html: &str) {
        for c in html.chars() {
            match &mut self.tag {
                Some((tag, quote)) if !ends(tag, *quote, c) => {
                    if !tag.starts_with("!--") && (c == '"' || c == '\'') {
                        *quote = if quote.is_none() { Some(c) } else { quote.filter(|open| *open != c) };
                    }
                    tag.push(c);
                }
                Some(_) => self.end_tag(),
                None if c == '<' => self.tag = Some((String::new(), None)),
                None if self.silent.is_none() => self.words.push(c),
                None => {}
            }
        }
    }

    fn end_tag(&mut self) {
        let Some((tag, _)) = self.tag.take() else { return };
        let closes = tag.starts_with('/');
        let name: String = tag.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect();
        let name = name.to_ascii_lowercase();
        match &self.silent {
            Some(open) if closes && *open == name => self.silent = None,
            Some(_) => {}
            None if !closes && SILENT.contains(&name.as_str()) => self.silent = Some(name),
            None if LINES.contains(&name.as_str()) => {
                self.flush();
                self.out.push(Inline::LineBreak);
            }
            None => {}
        }
    }

    fn flush(&mut self) {
        let words = std::mem::take(&mut self.words);
        let words = decoded(&words);
        let blank = |has: bool| if has { " " } else { "" };
        let inner = words.split_whitespace().collect::<Vec<_>>().join(" ");
        if inner.is_empty() && words.is_empty() {
            return;
        }
        let start = blank(words.starts_with(char::is_whitespace));
        let end = blank(words.ends_with(char::is_whitespace) && !inner.is_empty());
        self.out.push(Inline::Text(format!("{start}{inner}{end}")));
    }
}

/// Whether a character ends the tag that is open.
fn ends(tag: &str, quote: Option<char>, c: char) -> bool {
    c == '>' && if tag.starts_with("!--") { tag.ends_with("--") } else { quote.is_none() }
}

/// Text with the commonest character references as characters.
fn decoded(text: &str) -> String {
    let named = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&apos;", "'"), ("&nbsp;", "\u{a0}")];
    let text = named.iter().fold(text.to_owned(), |text, (reference, letter)| text.replace(reference, letter));
    text.replace("&amp;", "&")
}

/// Without line ends and blanks at both ends, and without empty lines.
fn trimmed(inlines: Vec<Inline>) -> Vec<Inline> {
    let is_blank = |inline: &Inline| match inline {
        Inline::Text(text) => text.trim().is_empty(),
        Inline::LineBreak | Inline::SoftBreak => true,
        _ => false,
    };
    let mut out: Vec<Inline> = Vec::new();
    for inline in inlines {
        if is_blank(&inline) && out.last().is_none_or(is_blank) {
            continue;
        }
        out.push(inline);
    }
    while out.last().is_some_and(is_blank) {
        out.pop();
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{of_block, of_inline};
    use tafsiri_markdown::Inline;
    use tafsiri_markdown::block::{Part, Text, plain_text};

    #[test]
    fn words_are_left_and_tags_are_not() {
        let raw = |html: &str| Part::Raw(html.to_owned());
        let words = |html: &str| plain_text(&of_block(&[raw(html)]));
        assert_eq!(words("<div onclick='a>b'>One &amp; <b>two</b></div>\n<p>Three</p>"), "One & two Three");
        assert_eq!(words("<script>alert(1)</script><style>a{}</style><!-- a > b --><p>x</p>"), "x");
        assert_eq!(words("<script src=\"x\">"), "");
        assert_eq!(words("&lt;b&gt; a<br><br>b"), "<b> a b");
        let text = |words: &str| Part::Text(Text::bare(vec![Inline::Text(words.to_owned())]));
        let parts = [raw("<img alt=\""), text("no"), raw("\"><p>"), text("yes"), raw("</p>")];
        assert_eq!(plain_text(&of_block(&parts)), "yes");
    }

    #[test]
    fn only_a_break_is_left_of_a_tag_in_running_text() {
        assert_eq!(of_inline("<br />"), Some(Inline::LineBreak));
        for html in ["<b>", "</p", "<script>", "<!-- <br> -->", "<img src=x onerror=alert(1)>"] {
            assert_eq!(of_inline(html), None, "{html}");
        }
    }
}
