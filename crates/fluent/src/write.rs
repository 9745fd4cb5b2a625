//! Writes the catalogs that the tool owns: the source text of a page, in the order of the page.

use tafsiri_model::UnitId;

use crate::encode::encode;

/// One message to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line<'a> {
    /// Its id.
    pub id: &'a UnitId,
    /// What its translator should know; each line becomes a comment line.
    pub comment: &'a str,
    /// Its text.
    pub text: &'a str,
}

/// A `.ftl` file: a head for the whole file, then the messages in the order given.
#[must_use]
pub fn write<'a>(head: &str, lines: impl IntoIterator<Item = Line<'a>>) -> String {
    let mut out = comment("###", head);
    for line in lines {
        out.push('\n');
        out.push_str(&comment("#", line.comment));
        out.push_str(line.id.as_str());
        out.push_str(" =");
        out.push_str(&encode(line.text));
        out.push('\n');
    }
    out
}

/// Comment lines, without what would end them early.
fn comment(mark: &str, text: &str) -> String {
    let line = |line: &str| if line.is_empty() { format!("{mark}\n") } else { format!("{mark} {line}\n") };
    text.lines().map(|part| line(part.replace(['\r', '\0'], " ").trim_end())).collect()
}

#[cfg(test)]
mod tests {
    use super::{Line, write};
    use crate::Catalog;
    use tafsiri_model::UnitId;

    #[test]
    fn reads_back_what_it_wrote() {
        let (one, two) = (UnitId::new("one").unwrap(), UnitId::new("-two").unwrap());
        let text = write(
            "Head\nof two lines",
            [
                Line { id: &one, comment: "heading", text: "[Link](a.md)\n* and more" },
                Line { id: &two, comment: "", text: "a term" },
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
