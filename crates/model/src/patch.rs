//! What becomes of a file, as a patch that `git apply` makes and `git apply -R` takes back.

use similar::TextDiff;

/// The change from `old` to `new` of the file `name` as a unified diff, as git writes it; nothing where they are the same.
#[must_use]
pub fn patch(name: &str, old: &str, new: &str) -> String {
    if old == new {
        return String::new();
    }
    let (from, to) = (format!("a/{name}"), format!("b/{name}"));
    let diff = TextDiff::from_lines(old, new);
    let unified = diff.unified_diff().context_radius(3).header(&from, &to).to_string();
    format!("diff --git {from} {to}\n{unified}")
}

#[cfg(test)]
mod tests {
    use super::patch;

    #[test]
    fn a_patch_shows_what_goes_and_what_comes() {
        let told = patch("locales/fr/a.ftl", "a\r\nb ?\r\nc", "a\r\nb\u{202f}?\r\nc");
        let wanted = "diff --git a/locales/fr/a.ftl b/locales/fr/a.ftl\n--- a/locales/fr/a.ftl\n+++ b/locales/fr/a.ftl\n@@ -1,3 +1,3 @@\n a\r\n-b ?\r\n+b\u{202f}?\r\n c\n\\ No newline at end of file\n";
        assert_eq!(told, wanted);
        assert_eq!(patch("a", "x", "x"), "");
    }
}
