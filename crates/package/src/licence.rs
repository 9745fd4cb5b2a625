//! What packages say of a licence: the address of its text, from its SPDX identifier.

/// The address of a licence's text: of Creative Commons for its own, of the SPDX list for others; nothing for an
/// expression of several licences, and for a licence that is on no list.
#[must_use]
pub fn address(spdx: &str) -> Option<String> {
    let is_one = !spdx.is_empty() && spdx.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '+'));
    if !is_one || spdx.starts_with("LicenseRef-") {
        return None;
    }
    Some(creative_commons(spdx).unwrap_or_else(|| format!("https://spdx.org/licenses/{spdx}.html")))
}

/// `CC-BY-NC-4.0` is `by-nc` in version `4.0`; a fourth part is a country, or `IGO`.
fn creative_commons(spdx: &str) -> Option<String> {
    if spdx == "CC0-1.0" {
        return Some("https://creativecommons.org/publicdomain/zero/1.0/".to_owned());
    }
    let parts: Vec<&str> = spdx.strip_prefix("CC-")?.split('-').collect();
    let version = parts.iter().position(|part| part.starts_with(|c: char| c.is_ascii_digit()))?;
    let (terms, rest) = parts.split_at_checked(version)?;
    let path = [terms.join("-"), rest.join("/")].join("/").to_ascii_lowercase();
    (!terms.is_empty()).then(|| format!("https://creativecommons.org/licenses/{path}/"))
}

#[cfg(test)]
mod tests {
    use super::address;

    #[test]
    fn licences_have_addresses() {
        for (spdx, expected) in [
            ("CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/"),
            ("CC-BY-NC-SA-3.0-IGO", "https://creativecommons.org/licenses/by-nc-sa/3.0/igo/"),
            ("CC0-1.0", "https://creativecommons.org/publicdomain/zero/1.0/"),
            ("MIT", "https://spdx.org/licenses/MIT.html"),
        ] {
            assert_eq!(address(spdx).as_deref(), Some(expected));
        }
        for none in ["", "MIT OR Apache-2.0", "LicenseRef-ours", "<script>"] {
            assert_eq!(address(none), None, "{none}");
        }
    }
}
