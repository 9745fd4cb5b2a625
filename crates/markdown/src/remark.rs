//! Comments in a page that speak to the tool: `<!-- tafsiri: skip -->`, `skip-start`, `skip-end`, `note: words` and
//! `id: name`. The comments of mdbook-i18n-helpers, `<!-- i18n:skip -->` and `<!-- i18n:comment words -->`, mean the
//! same, so that a course can come over as it is.

/// What a comment says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Remark {
    /// The next block is not translated.
    Skip,
    /// Nothing is translated from here on.
    SkipStart,
    /// It is again.
    SkipEnd,
    /// What the translator of the next unit should know.
    Note(String),
    /// The id of the next unit.
    Id(String),
}

/// What a block of HTML says to the tool, if it is such a comment.
pub(crate) fn read(html: &str) -> Option<Remark> {
    let inside = html.trim().strip_prefix("<!--")?.strip_suffix("-->")?.trim();
    let words = ["tafsiri:", "i18n:", "mdbook-xgettext:"].iter().find_map(|prefix| inside.strip_prefix(prefix))?.trim();
    let value = |key: &str| {
        let rest = words.strip_prefix(key)?;
        rest.starts_with([':', ' ', '\n', '\r'])
            .then(|| rest.trim_start_matches(':').split_whitespace().collect::<Vec<_>>().join(" "))
    };
    match words {
        "skip" => Some(Remark::Skip),
        "skip-start" => Some(Remark::SkipStart),
        "skip-end" => Some(Remark::SkipEnd),
        _ => value("note").or_else(|| value("comment")).map(Remark::Note).or_else(|| value("id").map(Remark::Id)),
    }
}

#[cfg(test)]
mod tests {
    use super::{Remark, read};

    #[test]
    fn remarks_are_told_from_other_comments() {
        for (html, remark) in [
            ("<!-- tafsiri: skip -->\n", Some(Remark::Skip)),
            ("<!--tafsiri:skip-start-->", Some(Remark::SkipStart)),
            ("<!-- i18n:skip -->", Some(Remark::Skip)),
            (
                "<!-- tafsiri: note: a bank of a river,\n     not of money -->",
                Some(Remark::Note("a bank of a river, not of money".to_owned())),
            ),
            ("<!-- i18n:comment a word -->", Some(Remark::Note("a word".to_owned()))),
            ("<!-- tafsiri: id: my-id -->", Some(Remark::Id("my-id".to_owned()))),
            ("<!-- tafsiri: skipping -->", None),
            ("<!-- tafsiri: identity -->", None),
            ("<!-- a note -->", None),
            ("<p>tafsiri: skip</p>", None),
        ] {
            assert_eq!(read(html), remark, "{html}");
        }
    }
}
