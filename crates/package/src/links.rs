//! Where a link in a page of a site leads.

/// What a link leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target<'l> {
    /// A page of the site, by its path without an extension, with the anchor in it; empty for the page as a whole.
    Page(String, &'l str),
    /// Another file of the site.
    File(String),
    /// An address outside.
    Outside(&'l str),
}

/// Reads the address of a link that stands in the page `from`.
#[must_use]
pub fn target<'l>(from: &str, url: &'l str) -> Target<'l> {
    let (path, anchor) = url.split_once('#').unwrap_or((url, ""));
    if path.is_empty() {
        return Target::Page(from.to_owned(), anchor);
    }
    let head = path.split('/').next().unwrap_or_default();
    if head.contains(':') || path.starts_with('/') || path.starts_with('\\') {
        return Target::Outside(url);
    }
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            "." | "" => {}
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    let path = parts.join("/");
    match path.strip_suffix(".html") {
        Some(page) => Target::Page(page.to_owned(), anchor),
        None => Target::File(path),
    }
}

#[cfg(test)]
mod tests {
    use super::{Target, target};

    #[test]
    fn addresses_are_read_from_their_page() {
        let page = |path: &str, anchor| Target::Page(path.to_owned(), anchor);
        assert_eq!(target("a/b", "c.html#d"), page("a/c", "d"));
        assert_eq!(target("a/b", "../e/f.html"), page("e/f", ""));
        assert_eq!(target("a/b", "#d"), page("a/b", "d"));
        assert_eq!(target("a/b", "../media/x.svg"), Target::File("media/x.svg".to_owned()));
        assert_eq!(target("a/b", "../../../x.svg"), Target::File("x.svg".to_owned()));
        for outside in ["https://example.org/a.html", "mailto:a@b.c", "//example.org/a.html"] {
            assert_eq!(target("a/b", outside), Target::Outside(outside));
        }
    }
}
