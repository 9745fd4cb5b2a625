//! The search index: what stands under each heading, as text.
//!
//! The index is a script that calls one function with an array, because a page opened from a folder may load scripts
//! but not data. It holds the text itself and no list of words: the browser cuts the reader's question into words, in
//! any script, and looks for them in the text, so that the two sides never cut differently.

use std::fmt::Write;

use tafsiri_markdown::Block;
use tafsiri_markdown::block::Text;

use crate::site::{Site, SitePage};

/// The script that holds the index of a site.
#[must_use]
pub fn index(site: &Site) -> String {
    let pages = site.sections.iter().flat_map(|section| &section.pages);
    let parts = pages.map(|page| page.index.get(|| of_page(page)).as_str());
    ["tafsiriIndex([\n"].into_iter().chain(parts).chain(["]);\n"]).collect::<Vec<_>>().concat()
}

/// The part of a page in the index.
fn of_page(page: &SitePage) -> String {
    let mut out = String::new();
    for part in parts(&page.title, &page.blocks) {
        let anchor = if part.anchor.is_empty() { String::new() } else { format!("#{}", part.anchor) };
        let url = format!("{}.html{anchor}", page.path);
        for (at, field) in [url.as_str(), &page.title, &part.heading, &part.text].into_iter().enumerate() {
            out.push(if at == 0 { '[' } else { ',' });
            json_string_into(&mut out, field);
        }
        out.push_str("],\n");
    }
    out
}

/// What stands under one heading.
#[derive(Default)]
struct Part {
    heading: String,
    anchor: String,
    text: String,
}

fn parts(title: &str, blocks: &[Block]) -> Vec<Part> {
    let mut parts = vec![Part { heading: title.to_owned(), ..Part::default() }];
    collect(blocks, &mut parts);
    parts.retain(|part| !part.text.is_empty() || !part.heading.is_empty());
    parts
}

fn collect(blocks: &[Block], parts: &mut Vec<Part>) {
    for block in blocks {
        if let Block::Heading { text, .. } = block {
            parts.push(Part {
                heading: text.plain(),
                anchor: text.anchor.clone().unwrap_or_default(),
                text: String::new(),
            });
            continue;
        }
        block.texts().into_iter().for_each(|text| append(parts, text));
        for inner in block.children() {
            collect(inner, parts);
        }
    }
}

fn append(parts: &mut [Part], text: &Text) {
    let Some(Part { text: to, .. }) = parts.last_mut() else { return };
    let (before, is_first) = (to.len(), to.is_empty());
    to.extend((!is_first).then_some(' '));
    let start = to.len();
    text.plain_into(to);
    let words = to.get(start..).unwrap_or_default();
    let (blanks, end) = (words.len() - words.trim_start().len(), start + words.trim_end().len());
    if words.trim().is_empty() {
        to.truncate(before);
    } else {
        to.truncate(end);
        to.drain(start..start + blanks);
    }
}

/// A JSON string that may stand in a script: `<` is written as an escape, so that no tag can end the script.
pub(crate) fn json_string(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    json_string_into(&mut out, text);
    out
}

/// Whether a character that is written as an escape may begin with this byte: a control character (up to U+009F), a mark of
/// JSON or of a tag, a separator of lines (U+2028 and U+2029).
fn may_be_special(byte: u8) -> bool {
    matches!(byte, ..0x20 | b'"' | b'\\' | b'<' | 0x7f | 0xc2 | 0xe2)
}

fn json_string_into(out: &mut String, text: &str) {
    out.push('"');
    let mut rest = text;
    while let Some(at) = rest.bytes().position(may_be_special) {
        let (plain, tail) = rest.split_at(at);
        out.push_str(plain);
        let Some(c) = tail.chars().next() else { break };
        let is_special = matches!(c, '<' | '\u{2028}' | '\u{2029}') || c.is_control();
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            c if is_special => drop(write!(out, "\\u{:04x}", u32::from(c))),
            c => out.push(c),
        }
        rest = tail.get(c.len_utf8()..).unwrap_or_default();
    }
    out.push_str(rest);
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::json_string;

    #[test]
    fn no_text_ends_the_script() {
        assert_eq!(json_string("a\"\\</script>\n\u{2028}"), "\"a\\\"\\\\\\u003c/script>\\u000a\\u2028\"");
        assert_eq!(json_string("é\u{85}…\u{a0}ع\u{2029}中"), "\"é\\u0085…\u{a0}ع\\u2029中\"");
    }
}
