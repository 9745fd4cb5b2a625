//! The values at a page's head: YAML between two `---`, or TOML between two `+++` as Hugo has it.

mod place;

use std::collections::BTreeMap;
use std::fmt::Write;
use std::ops::Range;

use saphyr::{AnnotatedMapping, LoadableYamlNode, MarkedYaml, Scalar, YamlData};
use toml::de::{DeTable, DeValue};

pub use place::with_keys;

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
    /// Where each value of the first level stands in the page, its quotes included.
    pub(crate) places: BTreeMap<String, Range<usize>>,
    /// How many bytes of the source it takes, fences included.
    pub length: usize,
    /// How many lines it takes.
    pub lines: usize,
    /// Why it could not be read, with the line from 1.
    pub problem: Option<(usize, String)>,
}

/// Why a head cannot be read: the line in it, from 1, and what is wrong there.
type Problem = (usize, String);
/// Keys with their values, and where each value stands in the head.
type Values = BTreeMap<String, (Meta, Range<usize>)>;

impl FrontMatter {
    /// Reads the head of a page: YAML between two `---`, or TOML between two `+++`. A page without it has an empty one.
    #[must_use]
    pub fn parse(source: &str) -> Self {
        let yaml = split(source, "---").map(|(head, length)| (length, read_yaml(head)));
        let read = yaml.or_else(|| split(source, "+++").map(|(head, length)| (length, read_toml(head))));
        let Some((length, values)) = read else { return Self::default() };
        let lines = source.get(..length).unwrap_or_default().lines().count();
        let mut front = Self { length, lines, ..Self::default() };
        let start = source.find('\n').map_or(0, |at| at + 1);
        match values {
            Ok(values) => {
                for (key, (value, place)) in values {
                    front.places.insert(key.clone(), start + place.start..start + place.end);
                    front.values.insert(key, value);
                }
            }
            Err((line, words)) => front.problem = Some((line + 1, words)),
        }
        front
    }

    /// The line, from 1, on which a key of the first level stands.
    #[must_use]
    pub fn line_of(&self, key: &str, source: &str) -> usize {
        let head = source.get(..self.length).unwrap_or_default();
        let stands = |line: &str| line.strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with([':', '=']));
        head.lines().position(stands).map_or(1, |at| at + 1)
    }
}

/// A value as it can stand for another one, in YAML as in TOML: a string in double quotes on one line.
pub(crate) fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            c if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}') => {
                let _ = write!(out, "\\u{:04X}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out + "\""
}

/// The text between two fences and the length of the whole head.
fn split<'s>(source: &'s str, fence: &str) -> Option<(&'s str, usize)> {
    let body = source.strip_prefix(fence)?;
    let body = body.strip_prefix('\n').or_else(|| body.strip_prefix("\r\n"))?;
    let start = source.len() - body.len();
    let mut at = start;
    for line in body.split_inclusive('\n') {
        let ends = line.trim_end() == fence || fence == "---" && line.trim_end() == "...";
        if ends && !line.starts_with([' ', '\t']) {
            return Some((source.get(start..at)?, at + line.len()));
        }
        at += line.len();
    }
    None
}

fn read_yaml(yaml: &str) -> Result<Values, Problem> {
    let aliases = yaml.split(|c: char| c.is_whitespace() || "[{,:-".contains(c)).filter(|word| word.starts_with('*'));
    if aliases.count() > MOST_ALIASES {
        return Err((1, format!("more than {MOST_ALIASES} aliases")));
    }
    let documents =
        MarkedYaml::load_from_str(yaml).map_err(|error| (error.marker().line(), error.info().to_owned()))?;
    match documents.first().map(|document| &document.data) {
        None | Some(YamlData::Value(Scalar::Null)) => Ok(Values::new()),
        Some(YamlData::Mapping(map)) => Ok(entries(map, yaml)),
        Some(_) => Err((1, "keys and values are expected, such as `title: Why now`".to_owned())),
    }
}

fn entries(map: &AnnotatedMapping<'_, MarkedYaml<'_>>, yaml: &str) -> Values {
    let offsets: Vec<usize> = yaml.char_indices().map(|(at, _)| at).chain([yaml.len()]).collect();
    let byte = |index: usize| offsets.get(index).copied().unwrap_or(yaml.len());
    let entry = |(key, value): (&MarkedYaml<'_>, &MarkedYaml<'_>)| {
        let name = meta(&key.data, 0)?.text()?.to_owned();
        let behind_key = byte(key.span.end.index());
        let colon = behind_key + yaml.get(behind_key..)?.find(':')? + 1;
        let start = colon + yaml.get(colon..)?.len() - yaml.get(colon..)?.trim_start_matches([' ', '\t']).len();
        let end = byte(value.span.end.index()).max(start);
        let end = start + yaml.get(start..end)?.trim_end().len();
        Some((name, (meta(&value.data, 1)?, start..end)))
    };
    map.iter().filter_map(entry).collect()
}

fn meta<'y>(yaml: &YamlData<'y, MarkedYaml<'y>>, depth: usize) -> Option<Meta> {
    if depth > DEEPEST {
        return None;
    }
    Some(match yaml {
        YamlData::Value(scalar) => Meta::Text(match scalar {
            Scalar::Null => String::new(),
            Scalar::Boolean(value) => value.to_string(),
            Scalar::Integer(value) => value.to_string(),
            Scalar::FloatingPoint(value) => value.to_string(),
            Scalar::String(text) => text.to_string(),
        }),
        YamlData::Representation(text, ..) => Meta::Text(text.to_string()),
        YamlData::Sequence(list) => Meta::List(list.iter().filter_map(|item| meta(&item.data, depth + 1)).collect()),
        YamlData::Mapping(map) => {
            let entry = |(key, value): (&MarkedYaml<'_>, &MarkedYaml<'_>)| {
                Some((meta(&key.data, depth + 1)?.text()?.to_owned(), meta(&value.data, depth + 1)?))
            };
            Meta::Map(map.iter().filter_map(entry).collect())
        }
        _ => return None,
    })
}

fn read_toml(head: &str) -> Result<Values, Problem> {
    let table = DeTable::parse(head).map_err(|error| {
        let at = error.span().map_or(0, |span| span.start);
        let line = head.get(..at).unwrap_or_default().matches('\n').count() + 1;
        (line, error.message().to_owned())
    })?;
    let entries = table.get_ref().iter();
    Ok(entries
        .filter_map(|(key, value)| Some((key.get_ref().to_string(), (toml_meta(value.get_ref(), 0)?, value.span()))))
        .collect())
}

fn toml_meta(value: &DeValue<'_>, depth: usize) -> Option<Meta> {
    if depth > DEEPEST {
        return None;
    }
    Some(match value {
        DeValue::String(text) => Meta::Text(text.to_string()),
        DeValue::Integer(number) => Meta::Text(number.as_str().to_owned()),
        DeValue::Float(number) => Meta::Text(number.as_str().to_owned()),
        DeValue::Boolean(value) => Meta::Text(value.to_string()),
        DeValue::Datetime(time) => Meta::Text(time.to_string()),
        DeValue::Array(list) => {
            Meta::List(list.iter().filter_map(|item| toml_meta(item.get_ref(), depth + 1)).collect())
        }
        DeValue::Table(table) => {
            let entry = |(key, value): (&toml::Spanned<std::borrow::Cow<'_, str>>, &toml::Spanned<DeValue<'_>>)| {
                Some((key.get_ref().to_string(), toml_meta(value.get_ref(), depth + 1)?))
            };
            Meta::Map(table.iter().filter_map(entry).collect())
        }
    })
}

#[cfg(test)]
mod tests {
    use super::{FrontMatter, Meta, quoted};

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
    fn values_have_their_place() {
        for (source, place) in [
            ("---\ntitle: Éa b # note\n---\n", "Éa b"),
            ("---\nx: é\ntitle: 'It''s'\nz: 1\n---\n", "'It''s'"),
            ("---\r\ntitle:  \"a\"\r\n---\r\n", "\"a\""),
            ("---\ntitle: >-\n  a\n  b\nz: 1\n---\n", ">-\n  a\n  b"),
            ("---\ntitle: |\n  a\n  b\n---\n", "|\n  a\n  b"),
            ("---\ntitle: a\n  b\nz: 1\n---\n", "a\n  b"),
            ("+++\nz = 1\ntitle = 'a'\n+++\n", "'a'"),
        ] {
            let front = FrontMatter::parse(source);
            assert_eq!(front.problem, None, "{source:?}");
            assert_eq!(front.places.get("title").and_then(|at| source.get(at.clone())), Some(place), "{source:?}");
            let other = source.replace(place, &quoted("x: \"é\"\n"));
            assert_eq!(
                FrontMatter::parse(&other).values.get("title").and_then(Meta::text),
                Some("x: \"é\"\n"),
                "{other}"
            );
        }
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
