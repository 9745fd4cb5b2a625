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

/// The longest address that is led to, in bytes: programs that show documents cut or refuse longer ones.
const LONGEST: usize = 2_000;

/// An address outside that a document may lead to: over the web, to a mailbox or a telephone, and nothing that runs or
/// reads something on the reader's own machine. It is such as every reader takes: what a URL cannot hold (WHATWG URL,
/// "valid URL string") is encoded, and a host is a name and a port, without a user or a password.
#[must_use]
pub fn outside(url: &str) -> Option<String> {
    let (scheme, rest) = url.trim().split_once(':')?;
    let scheme = scheme.to_ascii_lowercase();
    let is_good = match scheme.as_str() {
        "http" | "https" => rest.strip_prefix("//").is_some_and(has_host),
        "mailto" => rest.contains('@') && !rest.starts_with('/'),
        "tel" => rest.contains(|c: char| c.is_ascii_digit()) && !rest.starts_with('/'),
        _ => false,
    };
    let is_told = is_good && url.len() <= LONGEST && !rest.contains(char::is_control);
    is_told.then(|| format!("{scheme}:{}", encoded(rest)))
}

/// Whether what stands behind the slashes of an address starts with a name that a machine can have.
fn has_host(rest: &str) -> bool {
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let (host, port) = authority.split_once(':').unwrap_or((authority, ""));
    let good = |label: &str| !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-');
    host.split('.').all(good) && !host.starts_with('-') && (port.is_empty() || port.parse::<u16>().is_ok())
}

/// With what a URL cannot hold as bytes in hexadecimal: a sign of percent that encodes nothing and a second `#` too.
fn encoded(rest: &str) -> String {
    let mut out = String::with_capacity(rest.len());
    let mut fragments = 0;
    for (at, c) in rest.char_indices() {
        fragments += usize::from(c == '#');
        let is_bare_percent = c == '%' && !encodes(rest.get(at + 1..));
        if is_bare_percent || c == '#' && fragments > 1 || " \"<>[\\]^`{|}".contains(c) {
            out.push_str(&format!("%{:02X}", u32::from(c)));
        } else {
            out.push(c);
        }
    }
    out
}

/// Whether a text behind a sign of percent makes it a byte.
fn encodes(rest: Option<&str>) -> bool {
    let digits = rest.and_then(|rest| rest.get(..2)).unwrap_or_default();
    digits.len() == 2 && digits.bytes().all(|digit| digit.is_ascii_hexdigit())
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
            ("HTTP://a.example:8080/a b%20c%", "http://a.example:8080/a%20b%20c%25"),
            ("https://例え.jp/é\"<>", "https://例え.jp/é%22%3C%3E"),
            ("https://a.example/100%#a#b", "https://a.example/100%25#a%23b"),
            (" mailto:a@b.c ", "mailto:a@b.c"),
            ("tel:+254", "tel:+254"),
        ] {
            assert_eq!(outside(url).as_deref(), Some(wanted));
        }
        for url in [
            "javascript:alert(1)",
            "JaVaScript:x",
            "java\nscript:x",
            "data:text/html,x",
            "vbscript:x",
            "file:///etc/passwd",
            "/etc/passwd",
            "//a.example",
            "https:",
            "https://",
            "http:a.example",
            "http:///x",
            "http://a b/",
            "http://a..b/",
            "http://-a/",
            "http://a:b@c/",
            "http://user@a/",
            "http://a:99999",
            "http://a/\u{7}",
            "mailto:",
            "mailto:nobody",
            "mailto://a@b",
            "tel:x",
            "ms-word:ofe|u|x",
            "a.html",
            "",
            "\u{1}https://a",
        ] {
            assert_eq!(outside(url), None, "{url}");
        }
        assert_eq!(outside(&format!("https://a.example/{}", "x".repeat(2_000))), None);
    }
}
