//! Names in running text: those of other countries that stand where nobody marked them as an example.

use std::ops::Range;

use aho_corasick::{AhoCorasick, MatchKind};

/// Many names, to be found in many texts.
#[derive(Clone, Debug)]
pub struct Names {
    finder: Option<AhoCorasick>,
    /// Whose name each is, in the order of the finder.
    owners: Vec<String>,
}

/// A name in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named<'n> {
    /// Whose name it is.
    pub owner: &'n str,
    /// Where it stands, in bytes.
    pub range: Range<usize>,
}

impl Names {
    /// A finder of names, each with its owner. Where one name begins with another the longer counts: `Papua New Guinea`
    /// holds no Guinea.
    #[must_use]
    pub fn new(names: &[(String, String)]) -> Self {
        let named: Vec<&(String, String)> = names.iter().filter(|(_, name)| name.chars().count() > 2).collect();
        let mut builder = AhoCorasick::builder();
        let finder = builder.match_kind(MatchKind::LeftmostLongest).build(named.iter().map(|(_, name)| name)).ok();
        Self { finder, owners: named.into_iter().map(|(owner, _)| owner.clone()).collect() }
    }

    /// The names that stand in a text as words of their own.
    #[must_use]
    pub fn in_text(&self, text: &str) -> Vec<Named<'_>> {
        let Some(finder) = &self.finder else { return Vec::new() };
        let found = finder.find_iter(text).filter(|found| is_word(text, &found.range()));
        let named = |found: aho_corasick::Match| {
            let owner = self.owners.get(found.pattern().as_usize())?;
            Some(Named { owner, range: found.range() })
        };
        found.filter_map(named).collect()
    }
}

/// Whether a stretch is a word of its own, but for what Arabic writes in one with the word behind. Scripts that put no
/// blanks between words have no other sign.
fn is_word(text: &str, range: &Range<usize>) -> bool {
    let before = text.get(..range.start).unwrap_or_default().trim_end_matches(['و', 'ف', 'ب', 'ل', 'ك']);
    let behind = text.get(range.end..).unwrap_or_default().chars().next();
    let is_letter = |c: char| c.is_alphanumeric() && !is_han(c);
    !before.chars().next_back().is_some_and(is_letter) && !behind.is_some_and(is_letter)
}

fn is_han(c: char) -> bool {
    matches!(u32::from(c), 0x3400..=0x9fff)
}

#[cfg(test)]
mod tests {
    use super::Names;

    #[test]
    fn a_name_is_found_as_a_word_and_the_longest_counts() {
        let all = [
            ("GN", "Guinea"),
            ("PG", "Papua New Guinea"),
            ("NE", "Niger"),
            ("NG", "Nigeria"),
            ("KE", "كينيا"),
            ("KE", "肯尼亚"),
        ];
        let names = Names::new(&all.map(|(owner, name)| (owner.to_owned(), name.to_owned())));
        let found = |text: &str| names.in_text(text).iter().map(|named| named.owner).collect::<Vec<_>>().join(" ");
        for (text, owners) in [
            ("In Papua New Guinea and Nigeria.", "PG NG"),
            ("Nigerien and Guineas", ""),
            ("Guinea's law", "GN"),
            ("تعمل وكينيا معا", "KE"),
            ("在肯尼亚的乡村", "KE"),
        ] {
            assert_eq!(found(text), owners, "{text}");
        }
    }
}
