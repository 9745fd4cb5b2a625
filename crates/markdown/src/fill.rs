//! Other words into a page's places.

use tafsiri_model::Locale;

use crate::block::{Block, Directive, Inline, Item, Layered, Part, Table, Text, UnitRef};
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
    let text = |text: &Text| filled(text, say);
    blocks.iter().map(|block| with_texts(block, &text)).collect()
}

/// A block with what `of` makes of each text in it.
fn with_texts(block: &Block, of: &impl Fn(&Text) -> Text) -> Block {
    let blocks = |blocks: &[Block]| blocks.iter().map(|block| with_texts(block, of)).collect::<Vec<_>>();
    let texts = |texts: &[Text]| texts.iter().map(of).collect::<Vec<_>>();
    let part = |part: &Part| match part {
        Part::Raw(raw) => Part::Raw(raw.clone()),
        Part::Text(text) => Part::Text(of(text)),
    };
    let parts = |parts: &[Part]| parts.iter().map(part).collect::<Vec<_>>();
    match block {
        Block::Paragraph(text) => Block::Paragraph(of(text)),
        Block::Heading { level, text } => Block::Heading { level: *level, text: of(text) },
        Block::ThematicBreak => Block::ThematicBreak,
        Block::Code { info, parts: code } => Block::Code { info: info.clone(), parts: parts(code) },
        Block::Html(html) => Block::Html(parts(html)),
        Block::Quote(inner) => Block::Quote(blocks(inner)),
        Block::Alert { kind, title, blocks: inner } => {
            Block::Alert { kind: kind.clone(), title: title.as_ref().map(of), blocks: blocks(inner) }
        }
        Block::List { start, tight, items } => {
            let item = |item: &Item| Item { task: item.task, blocks: blocks(&item.blocks) };
            Block::List { start: *start, tight: *tight, items: items.iter().map(item).collect() }
        }
        Block::Table(Table { alignments, header, rows }) => Block::Table(Table {
            alignments: alignments.clone(),
            header: texts(header),
            rows: rows.iter().map(|row| texts(row)).collect(),
        }),
        Block::Descriptions(pairs) => {
            Block::Descriptions(pairs.iter().map(|(term, details)| (blocks(term), blocks(details))).collect())
        }
        Block::Footnote { name, blocks: inner } => Block::Footnote { name: name.clone(), blocks: blocks(inner) },
        Block::Directive(Directive { kind, id, attributes, title, blocks: inner, line }) => {
            Block::Directive(Directive {
                kind: kind.clone(),
                id: id.clone(),
                attributes: attributes.clone(),
                title: title.as_ref().map(of),
                blocks: blocks(inner),
                line: *line,
            })
        }
        Block::Layered(Layered { origin, action, replaced, was, blocks: inner }) => Block::Layered(Layered {
            origin: origin.clone(),
            action: *action,
            replaced: replaced.clone(),
            was: was.clone(),
            blocks: blocks(inner),
        }),
    }
}

fn filled(text: &Text, say: &impl Fn(&UnitRef) -> Saying) -> Text {
    let Some(unit) = &text.unit else { return text.clone() };
    let Saying { words, locale, anchor, older } = say(unit);
    let inlines = match words {
        Some(words) => read(unit, &words, &text.inlines),
        None => text.inlines.clone(),
    };
    Text { unit: text.unit.clone(), inlines, locale, anchor, own_anchor: text.own_anchor.clone(), older }
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
