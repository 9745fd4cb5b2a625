//! The trees of a source and its translation, compared: links, code, images, footnotes, emphasis, tags, line ends.
//!
//! What blocks a page has (lists, tables, directives, headings) belongs to the page: no translation can change it, and
//! what tries to is told by [`blocks`].

mod address;
mod blocks;
mod html;
mod marks;
mod shape;

use tafsiri_markdown::Syntax;

use crate::finding::Finding;
use crate::pair::Texts;
use shape::{Shape, Thing};

pub(crate) fn check(texts: &Texts<'_>, found: &mut Vec<Finding>) {
    blocks::check(texts, found);
    if !has_markup(&texts.source.text) && !has_markup(&texts.target.text) {
        return;
    }
    marks::check(texts, found);
    let (source, target) = (Shape::of(&texts.source.inlines), Shape::of(&texts.target.inlines));
    address::check(texts, &source, &target, found);
    html::check(texts, &source, &target, found);
    things(texts, (&source, &target), found);
    breaks(texts, (&source, &target), found);
    empty_words(texts, (&source, &target), found);
}

/// Whether a text may hold markup; one without any of these signs has none.
fn has_markup(text: &str) -> bool {
    text.contains(['*', '_', '`', '[', ']', '<', '&', '~', '\\', '@', '/', '\n', '\r']) || text.contains("www.")
}

/// Code, footnotes and emphasis.
fn things(texts: &Texts<'_>, (source, target): (&Shape, &Shape), found: &mut Vec<Finding>) {
    for (thing, more) in source.beyond(target) {
        match thing {
            Thing::Code(code) => {
                let shown = texts.target.prose.text.contains(code.as_str());
                // Where the source says it again, another language may say `it`.
                if target.has(thing) && !shown {
                    continue;
                }
                let rest = if shown { "is no code any more" } else { "is lost" };
                found.push(
                    Finding::new("structure/lost-code", format!("the code `{code}` of the source {rest}"))
                        .help(format!("write `` `{code}` `` as the source has it"))
                        .at(texts.target.text.find(code.as_str()).filter(|_| shown)),
                );
            }
            Thing::Footnote(name) => found.push(
                Finding::new("structure/footnote", format!("the mark of the footnote `[^{name}]` is lost"))
                    .help("put it where the source has it"),
            ),
            Thing::Mark(mark) => found.push(
                Finding::new("structure/lost-emphasis", format!("the source has {} more", mark.counted(more)))
                    .help(format!("mark the words that say the same: {}", mark.example())),
            ),
            _ => {}
        }
    }
    for (thing, more) in target.beyond(source) {
        match thing {
            Thing::Code(_) if source.has(thing) => {}
            Thing::Code(code) => found.push(
                Finding::new("structure/added-code", format!("the source has no code `{code}`"))
                    .help("keep code exactly as the source has it")
                    .at(texts.target.text.find(code.as_str())),
            ),
            Thing::Footnote(name) => found.push(
                Finding::new("structure/footnote", format!("the source has no mark of the footnote `[^{name}]`"))
                    .help("take it out")
                    .at(texts.target.text.find(&format!("[^{name}]"))),
            ),
            Thing::Mark(mark) => found.push(
                Finding::new("structure/added-emphasis", format!("the translation has {} more", mark.counted(more)))
                    .help("mark what the source marks"),
            ),
            _ => {}
        }
    }
}

fn breaks(texts: &Texts<'_>, (source, target): (&Shape, &Shape), found: &mut Vec<Finding>) {
    let (wanted, got) = (source.breaks, target.breaks);
    if wanted != got && texts.source.syntax.is_markdown() {
        let message = format!("the source has {wanted} hard line ends, the translation {got}");
        found.push(
            Finding::new("structure/line-break", message)
                .help("end a line in `\\` where the source does, and nowhere else"),
        );
    } else if texts.source.syntax == Syntax::MarkdownLine
        && let Some(at) = texts.target.text.find("\\\n").filter(|_| !texts.source.text.contains("\\\n"))
    {
        found.push(
            Finding::new("structure/line-break", "a line end in a place that has one line: readers see its sign")
                .help("take it out")
                .at(at),
        );
    }
}

/// Links and images that have nothing to read, where those of the source do.
fn empty_words(texts: &Texts<'_>, (source, target): (&Shape, &Shape), found: &mut Vec<Finding>) {
    for url in target.empty.iter().filter(|url| !source.empty.contains(*url)) {
        found.push(
            Finding::new("structure/empty-words", format!("the link or image `{url}` has no words"))
                .help("translate the words between its brackets: screen readers read them aloud")
                .at(texts.target.text.find(url.as_str())),
        );
    }
}
