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

/// An address outside that a document may lead to, as a URI (RFC 3986): over the web, to a mailbox or a telephone, and
/// nothing that runs or reads something on the reader's own machine.
#[must_use]
pub fn outside(url: &str) -> Option<String> {
    let (scheme, rest) = url.split_once(':')?;
    let scheme = scheme.to_ascii_lowercase();
    let host = |rest: &str| rest.split(['/', '?', '#']).next().unwrap_or_default().to_owned();
    let is_good = match scheme.as_str() {
        "http" | "https" => rest.strip_prefix("//").map(host).is_some_and(|host| is_host(&host)),
        "mailto" | "tel" => !rest.trim().is_empty(),
        _ => false,
    };
    let mut address = format!("{scheme}:");
    for (at, c) in rest.char_indices().filter(|(_, c)| !c.is_control()) {
        let is_bare_percent = c == '%' && !is_encoded(rest.get(at + 1..));
        if is_bare_percent || " \"<>[\\]^`{|}".contains(c) {
            address.push_str(&format!("%{:02X}", u32::from(c)));
        } else {
            address.push(c);
        }
    }
    is_good.then_some(address)
}

/// Whether a text behind a sign of percent makes it a letter.
fn is_encoded(rest: Option<&str>) -> bool {
    let digits = rest.and_then(|rest| rest.get(..2)).unwrap_or_default();
    digits.len() == 2 && digits.bytes().all(|digit| digit.is_ascii_hexdigit())
}

/// Whether a name and a port can be those of a machine: no user, no password.
fn is_host(host: &str) -> bool {
    let (name, port) = host.split_once(':').unwrap_or((host, "0"));
    let good = |c: char| c.is_alphanumeric() || "-._".contains(c);
    name.chars().any(char::is_alphanumeric) && name.chars().all(good) && port.parse::<u16>().is_ok()
}

#[cfg(test)]
mod tests {
    use super::{Target, outside, target};

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

    #[test]
    fn only_the_web_mail_and_telephones_are_led_to() {
        for (url, wanted) in [
            ("https://a.example/b?c=d#e", "https://a.example/b?c=d#e"),
            ("HTTP://a.example/a b%20c%", "http://a.example/a%20b%20c%25"),
            ("https://a.example/é\"<>", "https://a.example/é%22%3C%3E"),
            ("mailto:a@b.c", "mailto:a@b.c"),
            ("tel:+254", "tel:+254"),
        ] {
            assert_eq!(outside(url).as_deref(), Some(wanted));
        }
        for url in [
            "javascript:alert(1)",
            "JaVaScript:x",
            "data:text/html,x",
            "vbscript:x",
            "file:///etc/passwd",
            "//a.example",
            "https:",
            "https://",
            "http:///x",
            "http://a b/",
            "http://a:b@c/",
            "http://a:99999",
            "mailto:",
            "ms-word:ofe|u|x",
            "a.html",
            "",
            "\u{1}https://a",
        ] {
            assert_eq!(outside(url), None, "{url}");
        }
    }
}
