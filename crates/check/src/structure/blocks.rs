//! What would start a block if it stood on a page: in a translation it is shown as plain words.

use crate::finding::Finding;
use crate::pair::Texts;

pub(super) fn check(texts: &Texts<'_>, found: &mut Vec<Finding>) {
    let (source, target) = (&texts.source.text, &texts.target.text);
    let known: Vec<Block> = lines(source).filter_map(|(_, line)| Block::of(line)).collect();
    let strange = lines(target).find_map(|(at, line)| {
        let block = Block::of(line)?;
        // `2. Gün` is an ordinal where the source has its number.
        let is_ordinal = block == Block::Number && first_number(line).is_some_and(|number| has_number(source, number));
        (!known.contains(&block) && !is_ordinal).then_some((at, block))
    });
    if let Some((at, block)) = strange {
        found.push(
            Finding::new("structure/block", format!("it begins like {}, and is shown as plain words", block.words()))
                .help("take the mark out: which blocks a page has is said in the page alone")
                .at(at),
        );
    }
    if has_attributes(target) && !has_attributes(source) {
        found.push(
            Finding::new("structure/block", "attributes in braces are shown as plain words")
                .help("take them out: ids and classes are said in the page alone")
                .at(target.rfind('{')),
        );
    }
    if source.is_empty() || !texts.source.syntax.is_markdown() {
        return;
    }
    if let Some(at) = empty_line(target).filter(|_| empty_line(source).is_none()) {
        found.push(
            Finding::new("structure/paragraph", "an empty line cannot divide a translation into paragraphs")
                .help("make it one paragraph, or end a line in `\\`")
                .at(at),
        );
    }
}

fn has_number(text: &str, number: &str) -> bool {
    text.split(|c: char| !c.is_ascii_digit()).any(|other| other == number)
}

fn first_number(line: &str) -> Option<&str> {
    line.trim_start().split(|c: char| !c.is_ascii_digit()).next()
}

/// The lines of a text with where each starts.
fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split('\n').map(move |line| ((line.as_ptr() as usize).saturating_sub(text.as_ptr() as usize), line))
}

fn empty_line(text: &str) -> Option<usize> {
    let mut seen = false;
    for (at, line) in lines(text) {
        let is_empty = line.trim().is_empty();
        if seen && is_empty && text.get(at..).is_some_and(|rest| !rest.trim().is_empty()) {
            return Some(at);
        }
        seen |= !is_empty;
    }
    None
}

/// Whether a text ends in `{#id}` or `{.class}`.
fn has_attributes(text: &str) -> bool {
    let text = text.trim_end();
    let Some(open) = text.rfind('{') else { return false };
    let inner = text.get(open + 1..).and_then(|rest| rest.strip_suffix('}')).unwrap_or_default().trim_start();
    inner.starts_with(['#', '.']) && !inner.contains(['"', '$'])
}

/// What a line begins like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Block {
    Heading,
    Item,
    Number,
    Quote,
    Fence,
    Directive,
    Row,
    Rule,
}

impl Block {
    fn of(line: &str) -> Option<Self> {
        let line = line.trim();
        let first = line.chars().next()?;
        let behind = |sign: &str| line.strip_prefix(sign).is_some_and(|rest| rest.starts_with([' ', '\t']));
        match first {
            '#' => {
                let rest = line.trim_start_matches('#');
                (line.len() - rest.len() <= 6 && rest.starts_with(' ')).then_some(Self::Heading)
            }
            '-' | '*' | '_' | '+' if is_rule(line) => Some(Self::Rule),
            '-' | '*' | '+' => behind(&first.to_string()).then_some(Self::Item),
            '>' => Some(Self::Quote),
            '`' | '~' => (line.starts_with("```") || line.starts_with("~~~")).then_some(Self::Fence),
            ':' => line.starts_with(":::").then_some(Self::Directive),
            '|' => (line.len() > 1 && line.ends_with('|')).then_some(Self::Row),
            '0'..='9' => {
                let rest = line.trim_start_matches(|c: char| c.is_ascii_digit());
                let short = line.len() - rest.len() < 4;
                (short && rest.starts_with(['.', ')']) && rest.get(1..).is_some_and(|rest| rest.starts_with(' ')))
                    .then_some(Self::Number)
            }
            _ => None,
        }
    }

    fn words(self) -> &'static str {
        match self {
            Self::Heading => "a heading",
            Self::Item => "an item of a list",
            Self::Number => "an item of a numbered list",
            Self::Quote => "a quote",
            Self::Fence => "a code block",
            Self::Directive => "a directive",
            Self::Row => "a row of a table",
            Self::Rule => "a line across",
        }
    }
}

fn is_rule(line: &str) -> bool {
    let mut signs = line.chars().filter(|c| *c != ' ');
    let Some(first) = signs.next() else { return false };
    let rest: Vec<char> = signs.collect();
    rest.len() >= 2 && rest.iter().all(|c| *c == first)
}
