//! Lines of code that its reader does not see.
//!
//! mdBook hides what makes an example compile and is not its point (its documentation, "Hiding code lines"): a line whose
//! first sign is the mark of its language. Rust's mark is `#`, where `##` stands for a `#` that is shown, and `#[` and `#!`
//! begin an attribute.

use std::ops::Range;

/// What is cut out of `code`, in order: lines whose first sign is `mark`, and one of two marks that stand for one.
pub(crate) fn hidden(code: &str, mark: &str) -> Vec<Range<usize>> {
    if mark.is_empty() {
        return Vec::new(); // It would hide every line.
    }
    let mut at = 0;
    let cut = |line: &str| {
        let start = at;
        at += line.len();
        let sign = start + line.len() - line.trim_start().len();
        let behind = line.trim_start().strip_prefix(mark)?;
        let is_attribute = mark == "#" && behind.starts_with(['[', '!']);
        match behind.starts_with(mark) {
            true => Some(sign..sign + mark.len()),
            false => (!is_attribute).then_some(start..at),
        }
    };
    code.split_inclusive('\n').filter_map(cut).collect()
}

/// What is left of a range of `code` without what is cut out.
pub(crate) fn shown(code: &str, range: Range<usize>, cut: &[Range<usize>]) -> String {
    let mut out = String::new();
    let mut from = range.start;
    for gone in cut.iter().filter(|gone| gone.start < range.end && gone.end > range.start) {
        out.push_str(code.get(from..gone.start.max(from)).unwrap_or_default());
        from = gone.end.min(range.end);
    }
    out + code.get(from..range.end).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use tafsiri_model::PageId;

    use super::{hidden, shown};
    use crate::html;
    use crate::inline::Dialect;
    use crate::page::{Page, Reading};

    #[test]
    fn hidden_lines_are_no_text_for_anyone() {
        let (marks, code) = (BTreeMap::from([("rust".to_owned(), "#".to_owned())]), ["rust".to_owned()]);
        let source =
            "```rust,editable\n# // Copyright\n#\n// Shown\nlet a = \"x\";\n# let b = \"y\";\n/* one\n# two */\n```\n";
        let read = |reading: &Reading<'_>| {
            let page = Page::parse(PageId::new("p").unwrap(), source, reading);
            (page.units.iter().map(|unit| unit.text.clone()).collect::<Vec<_>>(), html::write(&page.blocks))
        };
        let reading = Reading { hidden_lines: &marks, ..Reading::new(Dialect::Extended, "p.md") };
        let shown =
            "<pre><code class=\"language-rust,editable\">// Shown\nlet a = &quot;x&quot;;\n/* one\n</code></pre>\n";
        assert_eq!(read(&reading), (vec![], shown.to_owned()));
        let texts = ["// Shown", "\"x\""].map(str::to_owned).to_vec();
        assert_eq!(read(&Reading { code: &code, ..reading }), (texts, shown.to_owned()));
    }

    #[test]
    fn lines_with_the_mark_are_cut_and_two_marks_are_one() {
        for (code, mark, left) in [
            ("# use a;\nfn b() {}\n  # c\n#\n", "#", "fn b() {}\n"),
            ("#[derive(A)]\n#![b]\n## c\n  ##d\n", "#", "#[derive(A)]\n#![b]\n# c\n  #d\n"),
            ("a # b\n", "#", "a # b\n"),
            ("~import os\n[1]\n~~x", "~", "[1]\n~x"),
            ("# a\r\nb\r\n# c", "#", "b\r\n"),
            ("a\n", "", "a\n"),
        ] {
            assert_eq!(shown(code, 0..code.len(), &hidden(code, mark)), left, "{code}");
        }
    }
}
