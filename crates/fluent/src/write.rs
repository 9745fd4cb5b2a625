//! Writes the catalogs that the tool owns: the source text of a page, in the order of the page.

use tafsiri_model::UnitId;

/// One message to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line<'a> {
    /// Its id.
    pub id: &'a UnitId,
    /// What its translator should know; each line becomes a comment line.
    pub comment: &'a str,
    /// Its value, as [`encode`](crate::encode()) or [`encode_literal`](crate::encode::encode_literal) make it.
    pub value: &'a str,
}

/// A `.ftl` file: a head for the whole file, then the messages in the order given.
#[must_use]
pub fn write<'a>(head: &str, lines: impl IntoIterator<Item = Line<'a>>) -> String {
    let mut out = comment("###", head);
    for line in lines {
        if !out.is_empty() {
            out.push('\n');
        }
        out.push_str(&entry(&line));
        out.push('\n');
    }
    out
}

/// One message with its comment, without the line end behind it.
#[must_use]
pub fn entry(line: &Line<'_>) -> String {
    format!("{}{} ={}", comment("#", line.comment), line.id, line.value)
}

/// Comment lines, without what would end them early.
fn comment(mark: &str, text: &str) -> String {
    let line = |line: &str| if line.is_empty() { format!("{mark}\n") } else { format!("{mark} {line}\n") };
    text.lines().map(|part| line(part.replace(['\r', '\0'], " ").trim_end())).collect()
}

#[cfg(test)]
mod tests {
    use super::{Line, write};
    use crate::{Catalog, encode};
    use tafsiri_model::UnitId;

    #[test]
    fn reads_back_what_it_wrote() {
        let (one, two) = (UnitId::new("one").unwrap(), UnitId::new("-two").unwrap());
        let text = write(
            "Head\nof two lines",
            [
                Line { id: &one, comment: "heading", value: &encode("[Link](a.md)\n* and more") },
                Line { id: &two, comment: "", value: &encode("a term") },
            ],
        );
        let expected = "### Head\n### of two lines\n\n# heading\none =\n    { \"[\" }Link](a.md)\n    { \"*\" } and more\n\n-two = a term\n";
        assert_eq!(text, expected);
        let catalog = Catalog::parse("x.ftl", &text);
        assert!(catalog.problems().is_empty());
        assert_eq!(
            catalog.messages().map(super::super::Message::text).collect::<Vec<_>>(),
            ["[Link](a.md)\n* and more", "a term"]
        );
    }
}
