//! The names of things: pages, units, and the address `page#unit` that joins them.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use serde::{Deserialize, Serialize, Serializer};

/// The longest slug in bytes: long enough to tell units apart, short enough for a line of a diff.
const LONGEST_SLUG: usize = 48;
/// How many words of a text make its slug.
const SLUG_WORDS: usize = 6;

/// The text of a name. Most that are compared are one and the same text, which is told without a look at it.
#[derive(Clone)]
struct Name(Arc<str>);

impl PartialEq for Name {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0) || self.0 == other.0
    }
}

impl Eq for Name {}

impl Ord for Name {
    fn cmp(&self, other: &Self) -> Ordering {
        if Arc::ptr_eq(&self.0, &other.0) { Ordering::Equal } else { self.0.cmp(&other.0) }
    }
}

impl PartialOrd for Name {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Hash for Name {
    fn hash<H: Hasher>(&self, to: &mut H) {
        self.0.hash(to);
    }
}

impl From<&str> for Name {
    fn from(name: &str) -> Self {
        Self(name.into())
    }
}

/// A page's name within a project: its path below the content folder without a leading `modules/` and without `.md`,
/// parts joined by `/` on every system: `01-why-now/index`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PageId(Name);

impl PageId {
    /// A page's name out of its path.
    ///
    /// # Errors
    /// When the path is empty, absolute, or has an empty part, a `.`, a `..` or a backslash.
    pub fn new(path: &str) -> Result<Self, String> {
        let sound = |part: &str| !part.is_empty() && part != "." && part != ".." && !part.contains(['\\', '\0', '#']);
        if path.split('/').all(sound) {
            Ok(Self(path.into()))
        } else {
            Err(format!("`{path}` cannot name a page: a relative path such as `01-why-now/index` is expected"))
        }
    }

    /// The name as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0.0
    }

    /// The first part of the path, or nothing for a page at the root.
    #[must_use]
    pub fn module(&self) -> &str {
        self.as_str().split_once('/').map_or("", |(module, _)| module)
    }

    /// The folder part of the path, or nothing for a page at the root.
    #[must_use]
    pub fn folder(&self) -> &str {
        self.as_str().rsplit_once('/').map_or("", |(folder, _)| folder)
    }

    /// The last part of the path.
    #[must_use]
    pub fn name(&self) -> &str {
        self.as_str().rsplit_once('/').map_or(self.as_str(), |(_, name)| name)
    }
}

impl TryFrom<String> for PageId {
    type Error = String;

    fn try_from(path: String) -> Result<Self, String> {
        Self::new(&path)
    }
}

impl From<PageId> for String {
    fn from(id: PageId) -> Self {
        id.as_str().to_owned()
    }
}

impl fmt::Display for PageId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for PageId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// A unit's name within its page, which is also a Fluent identifier, or, with a leading `-`, a Fluent term's.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct UnitId(Name);

impl UnitId {
    /// Takes `id` as a name.
    ///
    /// # Errors
    /// When it is not what Fluent 1.0 allows: a letter, then letters, digits, `-` and `_`, all ASCII.
    pub fn new(id: &str) -> Result<Self, String> {
        let bare = id.strip_prefix('-').unwrap_or(id);
        let first = bare.starts_with(|c: char| c.is_ascii_alphabetic());
        if first && bare.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_') {
            Ok(Self(id.into()))
        } else {
            Err(format!("`{id}` is no valid id: a letter, then letters, digits, `-` or `_`"))
        }
    }

    /// A name that is sound, such as a [`slug`], with a number where it is not the first of its kind.
    pub(crate) fn numbered(name: &str, number: usize) -> Self {
        if number < 2 { Self(name.into()) } else { Self(format!("{name}-{number}").as_str().into()) }
    }

    /// The name as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0.0
    }
}

impl TryFrom<String> for UnitId {
    type Error = String;

    fn try_from(id: String) -> Result<Self, String> {
        Self::new(&id)
    }
}

impl From<UnitId> for String {
    fn from(id: UnitId) -> Self {
        id.as_str().to_owned()
    }
}

impl fmt::Display for UnitId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for UnitId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Where a unit is: `01-why-now/index#what-is-transformation`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnitAddress {
    /// The page.
    pub page: PageId,
    /// The unit in it.
    pub unit: UnitId,
}

impl UnitAddress {
    /// Reads `page#unit`.
    ///
    /// # Errors
    /// When there is no `#`, or a side of it is no valid name.
    pub fn parse(text: &str) -> Result<Self, String> {
        let (page, unit) =
            text.split_once('#').ok_or_else(|| format!("`{text}` is no address: `page#unit` is expected"))?;
        Ok(Self { page: PageId::new(page)?, unit: UnitId::new(unit)? })
    }
}

impl Serialize for UnitAddress {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl fmt::Display for UnitAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}#{}", self.page, self.unit)
    }
}

/// The first words of a text in lower-case ASCII, joined by `-`: what a heading's anchor looks like.
/// Other scripts are romanized, so that a page written in Arabic has readable ids too.
#[must_use]
pub fn slug(text: &str) -> String {
    let plain = deunicode::deunicode_with_tofu(&without_targets(text), " ");
    let mut slug = String::new();
    for word in plain.split(|c: char| !c.is_ascii_alphanumeric() && c != '\'').take_slug_words() {
        let word = word.replace('\'', "").to_ascii_lowercase();
        if slug.len() + word.len() + 1 > LONGEST_SLUG && !slug.is_empty() {
            break;
        }
        if !slug.is_empty() {
            slug.push('-');
        }
        slug.extend(word.chars().take(LONGEST_SLUG));
    }
    match slug.bytes().next() {
        None => "unit".to_owned(),
        Some(first) if first.is_ascii_digit() => format!("n-{slug}"),
        Some(_) => slug,
    }
}

/// Keeps the slug's words: not empty, at most [`SLUG_WORDS`].
trait SlugWords<'a>: Iterator<Item = &'a str> + Sized {
    fn take_slug_words(self) -> impl Iterator<Item = &'a str> {
        self.filter(|word| word.bytes().any(|b| b.is_ascii_alphanumeric())).take(SLUG_WORDS)
    }
}

impl<'a, I: Iterator<Item = &'a str>> SlugWords<'a> for I {}

/// The text without the targets of its links, which say nothing to a reader.
fn without_targets(text: &str) -> String {
    let mut kept = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("](") {
        kept.push_str(before);
        kept.push(' ');
        rest = after.split_once(')').map_or("", |(_, behind)| behind);
    }
    kept + rest
}

#[cfg(test)]
mod tests {
    use super::{PageId, UnitAddress, UnitId, slug};

    #[test]
    fn slugs_are_readable_identifiers() {
        assert_eq!(slug("Why *digital* government, and why now?"), "why-digital-government-and-why-now");
        assert_eq!(slug("See [the table](../a/b.md) first"), "see-the-table-first");
        assert_eq!(slug("2030 Agenda"), "n-2030-agenda");
        assert_eq!(slug("Don't"), "dont");
        assert_eq!(slug("数字政府"), "shu-zi-zheng-fu");
        assert_eq!(slug("التحول الرقمي"), "ltHwl-lrqmy".to_ascii_lowercase());
        assert_eq!(slug("***"), "unit");
        for text in ["Ünïcödé", "🦀", "a_b", &"x".repeat(500)] {
            assert!(UnitId::new(&slug(text)).is_ok(), "{text}");
        }
    }

    #[test]
    fn only_the_second_of_a_kind_has_a_number() {
        assert_eq!(
            [1, 2, 10].map(|number| UnitId::numbered("note", number).to_string()),
            ["note", "note-2", "note-10"]
        );
    }

    #[test]
    fn page_ids_stay_inside_the_project() {
        for bad in ["", "/etc/passwd", "../x", "a/../b", "a//b", "a\\b", "./a"] {
            assert!(PageId::new(bad).is_err(), "{bad}");
        }
        let page = PageId::new("01-why-now/deep/index").unwrap();
        assert_eq!((page.module(), page.folder(), page.name()), ("01-why-now", "01-why-now/deep", "index"));
    }

    #[test]
    fn addresses_read_back() {
        let address = UnitAddress::parse("01-why-now/index#what-is-it").unwrap();
        assert_eq!(address.to_string(), "01-why-now/index#what-is-it");
        assert!(UnitAddress::parse("no-hash").is_err());
    }
}
