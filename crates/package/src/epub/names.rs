//! Names of the files in a book: plain ASCII, unique whatever their case (OCF 3.3, section 4.2.3, "File names").

use std::collections::BTreeSet;

/// Longer names are cut: some systems unpack no path of more than 255 bytes.
const LONGEST: usize = 60;

/// Gives out names.
#[derive(Debug, Default)]
pub(super) struct Names {
    taken: BTreeSet<String>,
}

impl Names {
    /// A name that is like `wanted`, and unlike all that were given out before.
    pub(super) fn take(&mut self, wanted: &str) -> String {
        let plain = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' };
        let name: String = wanted.chars().map(plain).take(LONGEST).collect();
        let name = match name.trim_matches('-') {
            "" => "page",
            name => name,
        };
        let numbered = (2..).map(|number| format!("{name}-{number}"));
        let mut all = std::iter::once(name.to_owned()).chain(numbered);
        let free = all.find(|name| !self.taken.contains(name)).unwrap_or_default();
        self.taken.insert(free.clone());
        free
    }
}

#[cfg(test)]
mod tests {
    use super::Names;

    #[test]
    fn names_are_plain_and_unique() {
        let mut names = Names::default();
        for (wanted, expected) in [
            ("index", "index"),
            ("Index", "index-2"),
            ("التحول", "page"),
            ("数字", "page-2"),
            ("../a b", "a-b"),
            ("con\0trol", "con-trol"),
            (&"x".repeat(300), &"x".repeat(60)),
        ] {
            assert_eq!(names.take(wanted), expected);
        }
    }
}
