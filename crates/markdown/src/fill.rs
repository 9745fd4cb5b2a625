//! Other words into a page's places.

use tafsiri_model::Locale;

use crate::block::{Block, Inline, Text, UnitRef, visit_texts};
use crate::html_text;
use crate::inline::Context;
use crate::page::Syntax;
use crate::safety;

/// What a unit says in the page that is being made.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Saying {
    /// The words, where they are not the source's own.
    pub words: Option<Words>,
    /// The locale of the words where it is not that of the page: a fallback.
    pub locale: Option<Locale>,
    /// The anchor of the unit.
    pub anchor: Option<String>,
    /// Whether readers are told that the source has changed since these words were made.
    pub older: bool,
}

/// Words for a unit.
#[derive(Clone, Debug, PartialEq)]
pub struct Words {
    /// The text, in the syntax of the unit.
    pub text: String,
    /// Whether a stranger wrote them: then they may bring no raw HTML and no dangerous address that the source lacks.
    pub foreign: bool,
}

/// The blocks with each unit saying what `say` answers for it. The structure stays as it is, whatever is said.
#[must_use]
pub fn fill(blocks: &[Block], say: &impl Fn(&UnitRef) -> Saying) -> Vec<Block> {
    let mut blocks = blocks.to_vec();
    visit_texts(&mut blocks, &mut |text| fill_text(text, say));
    blocks
}

fn fill_text(text: &mut Text, say: &impl Fn(&UnitRef) -> Saying) {
    let Some(unit) = &text.unit else { return };
    let saying = say(unit);
    text.locale = saying.locale;
    text.anchor = saying.anchor;
    text.older = saying.older;
    if let Some(words) = saying.words {
        text.inlines = read(unit, &words, &text.inlines);
    }
}

fn read(unit: &UnitRef, words: &Words, source: &[Inline]) -> Vec<Inline> {
    let mut inlines = inlines(&unit.context, unit.syntax, &words.text);
    if words.foreign {
        safety::neutralize(&mut inlines, source);
    }
    inlines
}

/// Words as running text, read in the syntax of their unit.
#[must_use]
pub fn inlines(context: &Context, syntax: Syntax, words: &str) -> Vec<Inline> {
    match syntax {
        Syntax::Markdown => context.inlines(words),
        Syntax::MarkdownLine => context.inlines(&one_line(words)),
        Syntax::Html => html_text::inlines(words),
        Syntax::Attribute => vec![Inline::Html(html_text::attribute_value(words))],
        Syntax::Plain => vec![Inline::Text(words.to_owned())],
        Syntax::PlainLine => vec![Inline::Text(words.replace(['\n', '\r'], " "))],
    }
}

/// Markdown in a place that has one line: a hard break is a blank there.
pub(crate) fn one_line(words: &str) -> String {
    let words = words.replace("\r\n", "\n").replace('\r', "\n");
    let Some((before, last)) = words.rsplit_once('\n') else { return words };
    let mut out = String::with_capacity(words.len());
    for line in before.lines() {
        let line = line.trim_matches([' ', '\t']);
        let backslashes = line.len() - line.trim_end_matches('\\').len();
        out.push_str(line.get(..line.len() - backslashes % 2).unwrap_or_default());
        out.push(' ');
    }
    out + last.trim_matches([' ', '\t'])
}

#[cfg(test)]
mod tests {
    use super::{Saying, Words, fill};
    use crate::html;
    use crate::inline::Dialect;
    use crate::page::{Page, Reading};
    use tafsiri_model::PageId;

    fn filled(source: &str, words: &str) -> String {
        let reading = Reading::new(Dialect::Extended, "p.md");
        let page = Page::parse(PageId::new("p").unwrap(), source, &reading);
        let blocks = fill(&page.blocks, &|_| Saying {
            words: Some(Words { text: words.to_owned(), foreign: true }),
            locale: "ar".parse().ok(),
            ..Saying::default()
        });
        html::write(&blocks)
    }

    #[test]
    fn no_translation_changes_the_structure() {
        for words in ["# a", "- a\n\n- b", "</p><h1>a", "<script>a", "```\na", "| a |\n|---|", "> a", ":::\na", "---"] {
            let page = filled("- one\n- two\n", words);
            assert_eq!(page.matches("<li ").count(), 2, "{words}: {page}");
            for tag in ["<p", "<h1", "<script", "<pre", "<table", "<blockquote", "<hr", "<ul>\n<ul"] {
                assert!(!page.contains(tag), "{words}: {page}");
            }
        }
    }

    #[test]
    fn foreign_words_carry_their_locale() {
        assert_eq!(filled("Hello\n", "مرحبا"), "<p lang=\"ar\" dir=\"rtl\">مرحبا</p>\n");
    }
}
