//! A page's own Markdown with other words in its units' places: bytes that no unit covers stay as they are.
//!
//! What is written is read again: a word that would change the structure around it is refused, and the source's own
//! words stay in its place. So a page that was written here renders as [`fill`] renders its tree.

use std::ops::Range;

use crate::attributes::{self, Attributes};
use crate::block::{Block, Inline, visit_texts};
use crate::fill::{Saying, Words, fill, one_line};
use crate::front_matter;
use crate::html;
use crate::html_text;
use crate::inline::lines_of;
use crate::page::{Page, Reading, Syntax, Unit, UnitKind};

/// A page with other words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Spliced {
    /// The Markdown.
    pub text: String,
    /// The indices of units whose words cannot stand in this place of a page; the source's own stand there.
    pub refused: Vec<usize>,
}

/// Some bytes of a source, and what stands there instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Edit {
    pub(crate) range: Range<usize>,
    pub(crate) text: String,
}

/// Writes a page that was read from `source`; `say` gives the words of a unit by its index, or nothing where they are
/// the source's own.
#[must_use]
pub fn splice(page: &Page, source: &str, reading: &Reading<'_>, say: &impl Fn(usize) -> Option<String>) -> Spliced {
    let mut job = Job { page, source, reading, words: Vec::new() };
    for (at, unit) in page.units.iter().enumerate() {
        job.words.push(say(at).filter(|words| *words != unit.text));
    }
    let changed: Vec<usize> = (0..page.units.len()).filter(|at| job.word(*at).is_some()).collect();
    let mut accepted = Vec::new();
    let mut refused = Vec::new();
    job.settle(&changed, &mut accepted, &mut refused);
    Spliced { text: job.write(&accepted), refused }
}

struct Job<'j> {
    page: &'j Page,
    source: &'j str,
    reading: &'j Reading<'j>,
    words: Vec<Option<String>>,
}

impl Job<'_> {
    fn word(&self, at: usize) -> Option<&str> {
        self.words.get(at)?.as_deref()
    }

    /// Takes in all of `units` if the page then reads as it should; else halves them to find those that do harm.
    fn settle(&self, units: &[usize], accepted: &mut Vec<usize>, refused: &mut Vec<usize>) {
        if units.is_empty() {
            return;
        }
        let mut all = accepted.clone();
        all.extend(units);
        if self.is_sound(&all) {
            *accepted = all;
        } else if let [only] = units {
            refused.push(*only);
        } else {
            let (first, second) = units.split_at(units.len() / 2);
            self.settle(first, accepted, refused);
            self.settle(second, accepted, refused);
        }
    }

    fn write(&self, units: &[usize]) -> String {
        apply(
            self.source,
            units.iter().filter_map(|at| edit(self.page.units.get(*at)?, self.word(*at)?, self.source)).collect(),
        )
    }

    /// Whether the written page reads as the page with these words filled in.
    fn is_sound(&self, units: &[usize]) -> bool {
        let written = Page::parse(self.page.id().clone(), &self.write(units), self.reading);
        let filled = fill(&self.page.blocks, &|unit| Saying {
            words: self
                .word(unit.index)
                .filter(|_| units.contains(&unit.index))
                .map(|words| Words { text: words.to_owned(), foreign: false }),
            ..Saying::default()
        });
        let heads = units.iter().all(|at| match (self.page.units.get(*at), written.units.get(*at), self.word(*at)) {
            (Some(unit), Some(now), Some(words)) if unit.kind == UnitKind::FrontMatter => now.text == plain_line(words),
            (unit, _, _) => unit.is_some(),
        });
        heads && rendered(&written.blocks) == rendered(&filled)
    }
}

/// The HTML of blocks with soft line ends as blanks: where lines end in the source, readers do not see.
#[must_use]
pub fn rendered(blocks: &[Block]) -> String {
    let mut blocks = blocks.to_vec();
    visit_texts(&mut blocks, &mut |text| soften(&mut text.inlines));
    html::write(&blocks)
}

fn soften(inlines: &mut [Inline]) {
    for inline in inlines {
        match inline {
            Inline::SoftBreak => *inline = Inline::Text(" ".to_owned()),
            Inline::Html(html) if html.contains('\n') => *html = html_text::blanks_joined(html),
            Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Strikethrough(inner) => soften(inner),
            Inline::Link(link) | Inline::Image(link) => soften(&mut link.inlines),
            _ => {}
        }
    }
}

/// A source with its edits, which do not overlap; one that does is left out.
pub(crate) fn apply(source: &str, mut edits: Vec<Edit>) -> String {
    edits.sort_by_key(|edit| (edit.range.start, edit.range.end));
    let mut out = String::with_capacity(source.len());
    let mut at = 0;
    for edit in edits.iter().filter(|edit| source.get(edit.range.clone()).is_some()) {
        if let Some(between) = source.get(at..edit.range.start) {
            out.push_str(between);
            out.push_str(&edit.text);
            at = edit.range.end;
        }
    }
    out.push_str(source.get(at..).unwrap_or_default());
    out
}

/// Words in a unit's place.
pub(crate) fn edit(unit: &Unit, words: &str, source: &str) -> Option<Edit> {
    let range = unit.slot.whole()?;
    let before = source.get(..range.start)?.chars().next_back();
    let joined = |lines: &[String]| {
        let end = if source.contains("\r\n") { "\r\n" } else { "\n" };
        lines.join(&format!("{end}{}", unit.slot.prefix))
    };
    let text = match (unit.syntax, unit.kind) {
        (_, UnitKind::FrontMatter) => front_matter::quoted(&plain_line(words)),
        (_, UnitKind::Title) => title(&plain_line(words), before),
        (Syntax::Attribute, _) => html_text::attribute_value(words),
        (Syntax::Html, _) => {
            let html = html::write_inlines(&html_text::inlines(words));
            joined(&lines_of(&html).map(str::to_owned).collect::<Vec<_>>())
        }
        (Syntax::Plain, _) => {
            joined(&words.split('\n').map(|line| line.trim_end_matches('\r').to_owned()).collect::<Vec<_>>())
        }
        (Syntax::PlainLine, _) => plain_line(words),
        (Syntax::MarkdownLine, UnitKind::TableCell) => table_cell(&one_line(words)),
        (Syntax::MarkdownLine, _) => heading_line(&one_line(words)),
        (Syntax::Markdown, _) => joined(&paragraph_lines(words, unit.kind)),
    };
    Some(Edit { range, text })
}

fn plain_line(words: &str) -> String {
    words.replace(['\n', '\r'], " ")
}

/// A title in quotes, as a directive has it, or at the end of a line, as an alert has it.
fn title(words: &str, before: Option<char>) -> String {
    match before {
        Some('"') => attributes::escape(words),
        Some('=') => format!("\"{}\"", attributes::escape(words)),
        _ => words.trim().to_owned(),
    }
}

fn table_cell(words: &str) -> String {
    let cell = words.trim_matches([' ', '\t']).replace('|', "\\|");
    if cell.ends_with('\\') { cell + " " } else { cell }
}

/// The text of an ATX heading: no `#` at its end is taken for a closing one.
fn heading_line(words: &str) -> String {
    let mut line = without_attributes(words.trim_matches([' ', '\t']));
    let body = line.trim_end_matches('#').len();
    if body < line.len() && (body == 0 || line.get(..body).is_some_and(|body| body.ends_with([' ', '\t']))) {
        line.insert(body, '\\');
    }
    line
}

/// Lines of a paragraph, none of which starts anything else.
fn paragraph_lines(words: &str, kind: UnitKind) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for line in lines_of(words) {
        let line = line.trim_start_matches([' ', '\t']);
        let first = lines.is_empty();
        let at = mark_to_escape(line, first).or_else(|| {
            let task =
                kind == UnitKind::ListItem && first && ["[ ]", "[x]", "[X]"].iter().any(|task| line.starts_with(task));
            task.then_some(0)
        });
        let mut line = line.to_owned();
        if let Some(at) = at {
            line.insert(at, '\\');
        }
        lines.push(line);
    }
    if let Some(last) = lines.last_mut() {
        *last = without_attributes(last.trim_end_matches([' ', '\t']));
    }
    lines
}

/// A line whose end is not taken for attributes.
fn without_attributes(line: &str) -> String {
    match Attributes::at_end(line).and_then(|(at, _)| line.split_at_checked(at)) {
        Some((before, list)) => format!("{before}\\{list}"),
        None => line.to_owned(),
    }
}

/// Where a backslash keeps a line of a paragraph from starting another block (CommonMark 0.31.2, chapter 4, and the
/// extensions that are read); nothing where it starts none.
fn mark_to_escape(line: &str, first: bool) -> Option<usize> {
    let rest = |mark: &str| line.strip_prefix(mark);
    let then_blank = |rest: &str| rest.is_empty() || rest.starts_with([' ', '\t']);
    let digits = line.len() - line.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    if (1..=9).contains(&digits) && line.get(digits..)?.starts_with(['.', ')']) && then_blank(line.get(digits + 1..)?) {
        return Some(digits);
    }
    let hashes = line.len() - line.trim_start_matches('#').len();
    let heading = (1..=6).contains(&hashes) && then_blank(line.get(hashes..)?);
    let bullet = ["-", "+", "*", ":", "~"].iter().any(|mark| rest(mark).is_some_and(then_blank));
    let fence = rest("```").is_some_and(|info| !info.contains('`')) || rest("~~~").is_some() || rest(":::").is_some();
    let definition = rest("[").and_then(|label| label.find("]:")).is_some();
    let alert = first && is_alert(line);
    let underline = !first && is_made_of(line, "=") || !first && line.contains('-') && is_made_of(line, "|:- \t");
    let escape =
        line.starts_with('>') || heading || bullet || fence || definition || alert || underline || is_break(line);
    escape.then_some(0)
}

/// `[!NOTE]` and the like.
fn is_alert(line: &str) -> bool {
    let kind = line.strip_prefix("[!").and_then(|rest| rest.split_once(']'));
    kind.is_some_and(|(kind, _)| !kind.is_empty() && kind.bytes().all(|b| b.is_ascii_alphabetic()))
}

fn is_made_of(line: &str, marks: &str) -> bool {
    !line.is_empty() && line.trim_end().chars().all(|c| marks.contains(c))
}

/// A thematic break: three or more of the same mark, and blanks.
fn is_break(line: &str) -> bool {
    ["*", "-", "_"].iter().any(|mark| line.matches(mark).count() >= 3 && is_made_of(line, &format!("{mark} \t")))
}

#[cfg(test)]
mod tests {
    use super::{mark_to_escape, splice};
    use crate::inline::Dialect;
    use crate::page::{Page, Reading};
    use tafsiri_model::PageId;

    fn spliced(source: &str, words: &str) -> String {
        let keys = ["title".to_owned()];
        let reading = Reading { front_matter: &keys, ..Reading::new(Dialect::Extended, "p.md") };
        let page = Page::parse(PageId::new("p").unwrap(), source, &reading);
        let spliced = splice(&page, source, &reading, &|_| Some(words.to_owned()));
        assert!(spliced.refused.is_empty(), "{source:?} {words:?}: {spliced:?}");
        spliced.text
    }

    #[test]
    fn words_stand_in_their_place_and_nothing_else_changes() {
        for (source, words, written) in [
            ("# A  ##\n\n> one\n> two\n", "X", "# X  ##\n\n> X\n"),
            ("- a\n  b\n-  c\n", "X\\\nY", "- X\\\n  Y\n-  X\\\n   Y\n"),
            ("> 1. a\n>    b\r\n", "X\\\nY", "> 1. X\\\r\n>    Y\r\n"),
            ("a\n\n[r]: u\n", "[x](u)", "[x](u)\n\n[r]: u\n"),
            ("| a | b |\n|---|:-:|\n| c | |\n", "x|y\\\nz", "| x\\|y z | x\\|y z |\n|---|:-:|\n| x\\|y z | |\n"),
            ("A {#id}\n=======\n", "X", "X {#id}\n=======\n"),
            (
                "::: callout {#x title=\"A\"}\n\nb\n\n:::\n",
                "say \"x\"",
                "::: callout {#x title=\"say \\\"x\\\"\"}\n\nsay \"x\"\n\n:::\n",
            ),
            ("> [!NOTE] A\n> b\n", "X", "> [!NOTE] X\n> X\n"),
            ("---\ntitle: A # x\nz: 1\n---\n\nb\n", "x: 1", "---\ntitle: \"x: 1\" # x\nz: 1\n---\n\nx: 1\n"),
            ("\u{feff}a\n", "X", "\u{feff}X\n"),
            (
                "<div title='A'>\n  <p>b\n  c</p>\n</div>\n",
                "X 'Y'",
                "<div title='X &#39;Y&#39;'>\n  <p>X 'Y'</p>\n</div>\n",
            ),
            ("Text[^n]\n\n[^n]: Note\n    more\n", "X[^n]\\\nY", "X[^n]\\\nY\n\n[^n]: X[^n]\\\n    Y\n"),
        ] {
            assert_eq!(spliced(source, words), written);
        }
    }

    #[test]
    fn no_line_starts_a_block() {
        for words in [
            "# a",
            "####### a",
            "- a",
            "+ a",
            "* a",
            "> a",
            "1. a",
            "1986) a",
            "***",
            "- - -",
            "```",
            "~~~ x",
            ":::",
            "::: note",
            ": a",
            "[a]: b",
            "[^a]: b",
            "[!NOTE]",
            "[ ] a",
            "a\\\n===",
            "a\\\n---",
            "a | b\\\n--- | ---",
            "a {#b}",
            "a #",
            "#",
            "\\",
            "a\\",
            "|",
            "a\\\n# b",
            "a\r# b",
            "a\\\n- b",
            "    a",
            "+++",
            "---",
        ] {
            for source in ["# a\n", "- a\n- [ ] b\n", "> a\n", "a\n===\n", "| a |\n|---|\n", "a\n", "a\n: b\n"] {
                spliced(source, words);
            }
        }
    }

    #[test]
    fn what_starts_nothing_is_left_as_it_is() {
        for line in
            ["-a", "1.5", "a # b", "**a** b", "12345678901. a", "[a](b): c", "```a```", "#a", ":a", "[![a](b)](c)"]
        {
            assert_eq!(mark_to_escape(line, true), None, "{line}");
        }
    }
}
