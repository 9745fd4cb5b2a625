//! The YAML between two `---` at a page's head.

use std::collections::BTreeMap;

use saphyr::{LoadableYamlNode, Scalar, Yaml};

/// More aliases than this are refused: a few of them that refer to each other can fill any memory.
const MOST_ALIASES: usize = 16;
/// Deeper nesting than this is refused.
const DEEPEST: usize = 16;

/// A value of front matter, every scalar as text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Meta {
    /// A scalar.
    Text(String),
    /// A list.
    List(Vec<Meta>),
    /// Keys and values.
    Map(BTreeMap<String, Meta>),
}

impl Meta {
    /// The text, if it is a scalar that is not empty.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) if !text.is_empty() => Some(text),
            _ => None,
        }
    }

    /// All texts of a list; a single scalar counts as a list of one.
    #[must_use]
    pub fn texts(&self) -> Vec<&str> {
        match self {
            Self::List(list) => list.iter().filter_map(Self::text).collect(),
            other => other.text().into_iter().collect(),
        }
    }
}

/// What stands at a page's head.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FrontMatter {
    /// The values by key.
    pub values: BTreeMap<String, Meta>,
    /// How many bytes of the source it takes, fences included.
    pub length: usize,
    /// How many lines it takes.
    pub lines: usize,
    /// Why it could not be read, with the line from 1.
    pub problem: Option<(usize, String)>,
}

impl FrontMatter {
    /// Reads the head of a page. A page without it has an empty one.
    #[must_use]
    pub fn parse(source: &str) -> Self {
        let Some((yaml, length)) = split(source) else { return Self::default() };
        let lines = source.get(..length).unwrap_or_default().lines().count();
        let mut front = Self { length, lines, ..Self::default() };
        match read(yaml) {
            Ok(values) => front.values = values,
            Err((line, words)) => front.problem = Some((line + 1, words)),
        }
        front
    }

    /// The line, from 1, on which a key of the first level stands.
    #[must_use]
    pub fn line_of(&self, key: &str, source: &str) -> usize {
        let head = source.get(..self.length).unwrap_or_default();
        let stands = |line: &str| line.strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with(':'));
        head.lines().position(stands).map_or(1, |at| at + 1)
    }
}

/// The YAML and the length of the whole head.
fn split(source: &str) -> Option<(&str, usize)> {
    let body = source.strip_prefix("---\n").or_else(|| source.strip_prefix("---\r\n"))?;
    let start = source.len() - body.len();
    let mut at = start;
    for line in body.split_inclusive('\n') {
        if matches!(line.trim_end(), "---" | "...") && !line.starts_with([' ', '\t']) {
            return Some((source.get(start..at)?, at + line.len()));
        }
        at += line.len();
    }
    None
}

fn read(yaml: &str) -> Result<BTreeMap<String, Meta>, (usize, String)> {
    let aliases = yaml.split(|c: char| c.is_whitespace() || "[{,:-".contains(c)).filter(|word| word.starts_with('*'));
    if aliases.count() > MOST_ALIASES {
        return Err((1, format!("more than {MOST_ALIASES} aliases")));
    }
    let documents = Yaml::load_from_str(yaml).map_err(|error| (error.marker().line(), error.info().to_owned()))?;
    match documents.first().map(|document| meta(document, 0)) {
        None => Ok(BTreeMap::new()),
        Some(Some(Meta::Map(values))) => Ok(values),
        Some(Some(Meta::Text(text))) if text.is_empty() => Ok(BTreeMap::new()),
        Some(_) => Err((1, "keys and values are expected, such as `title: Why now`".to_owned())),
    }
}

fn meta(yaml: &Yaml<'_>, depth: usize) -> Option<Meta> {
    if depth > DEEPEST {
        return None;
    }
    Some(match yaml {
        Yaml::Value(scalar) => Meta::Text(match scalar {
            Scalar::Null => String::new(),
            Scalar::Boolean(value) => value.to_string(),
            Scalar::Integer(value) => value.to_string(),
            Scalar::FloatingPoint(value) => value.to_string(),
            Scalar::String(text) => text.to_string(),
        }),
        Yaml::Representation(text, ..) => Meta::Text(text.to_string()),
        Yaml::Sequence(list) => Meta::List(list.iter().filter_map(|item| meta(item, depth + 1)).collect()),
        Yaml::Mapping(map) => Meta::Map(
            map.iter()
                .filter_map(|(key, value)| Some((meta(key, depth + 1)?.text()?.to_owned(), meta(value, depth + 1)?)))
                .collect(),
        ),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::{FrontMatter, Meta};

    #[test]
    fn reads_what_authors_write() {
        let source = "---\ntitle: \"Huduma: counters\"\nterritory: NO\nthemes: [a, b]\nsources:\n  - url: https://x.org\n---\nBody";
        let front = FrontMatter::parse(source);
        assert_eq!(front.values.get("title").and_then(Meta::text), Some("Huduma: counters"));
        assert_eq!(front.values.get("territory").and_then(Meta::text), Some("NO"));
        assert_eq!(front.values.get("themes").map(Meta::texts), Some(vec!["a", "b"]));
        assert_eq!((source.get(front.length..), front.lines, front.line_of("themes", source)), (Some("Body"), 7, 4));
    }

    #[test]
    fn broken_heads_are_told_and_harmless() {
        let front = FrontMatter::parse("---\ntitle: a: b: c\n---\nBody");
        assert!(front.problem.is_some());
        assert_eq!(FrontMatter::parse("---\nno end").length, 0);
        assert_eq!(FrontMatter::parse("---\n---\n").length, 8);
        let laughs: String = (1..40).map(|n| format!("a{n}: &a{n} [*a{0}, *a{0}]\n", n - 1)).collect();
        assert!(FrontMatter::parse(&format!("---\na0: &a0 x\n{laughs}---\n")).problem.is_some());
        let _ = FrontMatter::parse(&format!("---\na: {}\n---\n", "[".repeat(5_000)));
    }
}
