//! Running text: strings, and nodes for what is more than letters.

use tafsiri_markdown::block::{Inline, Link, plain_text};
use tafsiri_markdown::words_of;
use typst::foundations::{IntoValue, Value};

use super::image;
use super::node::{Node, array};
use super::setter::{DEEPEST, Setter, value};
use super::words::{address, clean, clean_code, is_square};
use crate::links::{Target, target};

impl Setter<'_> {
    /// Running text as values for the template.
    pub(super) fn inlines(&mut self, inlines: &[Inline]) -> Value {
        let mut out = Vec::new();
        inlines.iter().for_each(|inline| self.inline(inline, 0, &mut out));
        array(settled(out))
    }

    fn inline(&mut self, inline: &Inline, depth: usize, out: &mut Vec<Value>) {
        match inline {
            Inline::Text(text) => self.words(text, out),
            Inline::SoftBreak => say("\n", out),
            Inline::LineBreak => out.push(value(Node::new("break"))),
            Inline::Html(_) => {} // Its words are text by now.
            Inline::Code(code) => {
                let code = clean_code(code).replace('\n', " ");
                self.letters.add(&self.voice, &code);
                out.push(value(Node::new("verbatim").with("words", code)));
            }
            Inline::Emphasis(inner) => out.extend(self.wrapped("emphasis", inner, depth)),
            Inline::Strong(inner) => out.extend(self.wrapped("strong", inner, depth)),
            Inline::Strikethrough(inner) => out.extend(self.wrapped("struck", inner, depth)),
            Inline::Link(link) => self.link(link, depth, out),
            Inline::Image(link) => self.image(link, out),
            Inline::FootnoteReference(name) => self.note(name, out),
        }
    }

    fn words(&mut self, text: &str, out: &mut Vec<Value>) {
        let text = clean(text);
        self.letters.add(&self.voice, &text);
        say(&text, out);
    }

    fn wrapped(&mut self, kind: &str, inner: &[Inline], depth: usize) -> Vec<Value> {
        if depth >= DEEPEST {
            let mut plain = Vec::new();
            self.words(&plain_text(inner), &mut plain);
            return plain;
        }
        let words = self.nested(inner, depth);
        vec![value(Node::new(kind).with("words", words))]
    }

    fn nested(&mut self, inner: &[Inline], depth: usize) -> Value {
        let mut out = Vec::new();
        inner.iter().for_each(|inline| self.inline(inline, depth + 1, &mut out));
        array(joined(out))
    }

    /// A link to a place in the document or to an address outside; else its words.
    fn link(&mut self, link: &Link, depth: usize, out: &mut Vec<Value>) {
        let (key, to) = match link.url.strip_prefix('#') {
            Some(anchor) => ("anchor", Some(anchor.to_owned()).filter(|anchor| !anchor.is_empty())),
            None => ("address", address(&link.url)),
        };
        // A link that says nothing, such as one round a picture without words, cannot be listened to.
        let has_words = !plain_text(&link.inlines).trim().is_empty();
        let Some(to) = to.filter(|_| depth < DEEPEST && has_words) else {
            return link.inlines.iter().for_each(|inline| self.inline(inline, depth.min(DEEPEST), out));
        };
        let words = self.nested(&link.inlines, depth);
        out.push(value(Node::new("link").with(key, to).with("words", words)));
    }

    fn image(&mut self, link: &Link, out: &mut Vec<Value>) {
        let alt = clean(&plain_text(&link.inlines));
        let alt = alt.trim();
        match self.picture(link) {
            Ok(Some(picture)) => {
                self.letters.add(&self.voice, alt);
                out.push(value(
                    Node::new("image")
                        .with("bytes", picture.bytes)
                        .with("format", picture.format)
                        .with("width", picture.width)
                        .with_some("alt", (!alt.is_empty()).then(|| alt.to_owned())),
                ));
            }
            Ok(None) => self.words(alt, out),
            Err(why) => {
                self.warn(
                    "package/image-missing",
                    format!("the image `{}` is not shown: {why}", link.url),
                    "its alternative text stands in its place",
                );
                self.words(alt, out);
            }
        }
    }

    /// The image that a link shows; nothing where images are not shown.
    fn picture(&mut self, link: &Link) -> Result<Option<image::Picture>, String> {
        if !self.has_images {
            return Ok(None);
        }
        let Target::File(file) = target(self.page, &link.url) else {
            return Err("it is no file of the project".to_owned());
        };
        let bytes = self.module.media.get(file.as_str()).ok_or("there is no such file")?;
        let picture = image::read(bytes)?;
        if picture.format == "svg" {
            let words = words_of(&String::from_utf8_lossy(bytes));
            self.letters.add(&self.module.site.locale, &clean(&words));
        }
        Ok(Some(picture))
    }

    /// A footnote with its first mark, or another mark that leads to it.
    fn note(&mut self, name: &str, out: &mut Vec<Value>) {
        let Some(blocks) = self.notes.get(name).copied() else { return };
        let label = format!("note--{name}");
        if !self.noted.insert(name.to_owned()) {
            return out.push(value(Node::new("note-again").with("label", label)));
        }
        let voice = self.voice.clone();
        let body = self.blocks(blocks);
        self.voice = voice;
        out.push(value(Node::new("note").with("label", label).with("body", body)));
    }
}

/// Puts words behind the last ones: what belongs together is one string.
fn say(text: &str, out: &mut Vec<Value>) {
    match out.last_mut() {
        Some(Value::Str(last)) => *last = format!("{last}{text}").into(),
        _ => out.push(text.into_value()),
    }
}

/// The strings among values with blanks as readers see them: one between words, and none where a line of the source
/// ends between two letters that fill a square, as in Chinese.
fn joined(values: Vec<Value>) -> Vec<Value> {
    let settle = |value| match value {
        Value::Str(text) => blanks(text.as_str()).into_value(),
        other => other,
    };
    let is_empty = |value: &Value| matches!(value, Value::Str(text) if text.as_str().is_empty());
    values.into_iter().map(settle).filter(|value| !is_empty(value)).collect()
}

fn blanks(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        let is_blank = c == ' ' || c == '\n';
        let is_between = |before: Option<char>, behind: Option<&char>| {
            before.is_some_and(is_square) && behind.is_some_and(|c| is_square(*c))
        };
        if !is_blank {
            out.push(c);
        } else if !(out.ends_with(' ') || c == '\n' && is_between(out.chars().last(), rest.peek())) {
            out.push(' ');
        }
    }
    out
}

/// Joined, and without blanks at its ends.
fn settled(values: Vec<Value>) -> Vec<Value> {
    let mut values = joined(values);
    let cut = |value: &mut Value, cut: fn(&str) -> &str| {
        if let Value::Str(text) = value {
            let text = cut(text.as_str()).to_owned();
            *value = text.into_value();
        }
    };
    values.first_mut().into_iter().for_each(|first| cut(first, |text| text.trim_start_matches(' ')));
    values.last_mut().into_iter().for_each(|last| cut(last, |text| text.trim_end_matches(' ')));
    values
}

#[cfg(test)]
mod tests {
    use super::blanks;

    #[test]
    fn blanks_are_as_readers_see_them() {
        assert_eq!(blanks("a  b\nc \n d"), "a b c d");
        assert_eq!(blanks("\u{4e2d}\n\u{6587} \u{4e2d}\nx"), "\u{4e2d}\u{6587} \u{4e2d} x");
    }
}
