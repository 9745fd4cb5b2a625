//! Where a value stands in a head, however deep, and heads with further keys.

use saphyr::{LoadableYamlNode, MarkedYaml, YamlData};
use toml::de::{DeTable, DeValue};

use super::{FrontMatter, meta, quoted, split};

impl FrontMatter {
    /// The byte of the page at which what `path` leads to begins: keys, and places in lists counted from 0, from the
    /// outside inwards. Where it leads nowhere, the last thing on the way that is there; the page's start where none is.
    #[must_use]
    pub fn offset_of(source: &str, path: &[String]) -> usize {
        let text = source.strip_prefix('\u{feff}').unwrap_or(source);
        let before = source.len() - text.len();
        let start = text.find('\n').map_or(0, |at| at + 1);
        let found = match (split(text, "---"), split(text, "+++")) {
            (Some((head, _)), _) if Self::parse(text).problem.is_none() => in_yaml(head, path),
            (None, Some((head, _))) => in_toml(head, path),
            _ => None,
        };
        found.map_or(before, |at| before + start + at)
    }
}

fn in_yaml(head: &str, path: &[String]) -> Option<usize> {
    let documents = MarkedYaml::load_from_str(head).ok()?;
    let mut at = documents.first()?;
    let mut found = None;
    for step in path {
        let inner = match &at.data {
            YamlData::Mapping(map) => {
                let is_it = |key: &MarkedYaml<'_>| meta(&key.data, 0).is_some_and(|key| key.text() == Some(step));
                map.iter().find(|(key, _)| is_it(key)).map(|(key, value)| (key.span.start, value))
            }
            YamlData::Sequence(list) => {
                step.parse::<usize>().ok().and_then(|at| list.get(at)).map(|item| (item.span.start, item))
            }
            _ => None,
        };
        let Some((place, inner)) = inner else { break };
        found = Some(place.index());
        at = inner;
    }
    head.char_indices().map(|(at, _)| at).nth(found?)
}

fn in_toml(head: &str, path: &[String]) -> Option<usize> {
    let table = DeTable::parse(head).ok()?;
    let (first, rest) = path.split_first()?;
    let (key, value) = table.get_ref().iter().find(|(key, _)| key.get_ref() == first)?;
    let (mut found, mut at) = (key.span().start, value.get_ref());
    for step in rest {
        let inner = match at {
            DeValue::Table(table) => {
                table.iter().find(|(key, _)| key.get_ref() == step).map(|(key, value)| (key.span().start, value))
            }
            DeValue::Array(list) => {
                step.parse::<usize>().ok().and_then(|at| list.get(at)).map(|item| (item.span().start, item))
            }
            _ => None,
        };
        let Some((place, inner)) = inner else { break };
        (found, at) = (place, inner.get_ref());
    }
    Some(found)
}

/// The page with further keys at the start of its head, in YAML as in TOML; a page without a head gets one.
#[must_use]
pub fn with_keys(source: &str, keys: &[(&str, &str)]) -> String {
    let text = source.strip_prefix('\u{feff}').unwrap_or(source);
    let is_toml = split(text, "---").is_none() && split(text, "+++").is_some();
    let end = if text.lines().next().is_some_and(|line| text.get(line.len()..).is_some_and(|t| t.starts_with('\r'))) {
        "\r\n"
    } else {
        "\n"
    };
    let assign = if is_toml { " =" } else { ":" };
    let lines: String = keys.iter().map(|(key, value)| format!("{key}{assign} {}{end}", quoted(value))).collect();
    if FrontMatter::parse(text).length == 0 {
        return format!("---{end}{lines}---{end}{end}{text}");
    }
    let start = text.find('\n').map_or(text.len(), |at| at + 1);
    let (fence, rest) = text.split_at(start);
    format!("{fence}{lines}{rest}")
}

#[cfg(test)]
mod tests {
    use super::{FrontMatter, with_keys};
    use crate::front_matter::Meta;

    const YAML: &str =
        "\u{feff}---\ntitle: É\nthemes: [a, \"é\", c]\nsources:\n  - title: A\n    url: x\n  - url: y\n---\nBody\n";
    const TOML: &str =
        "+++\ntitle = \"É\"\nthemes = [\"a\", \"é\"]\n[[sources]]\ntitle = \"A\"\n[[sources]]\nurl = \"y\"\n+++\n";

    #[test]
    fn every_value_has_its_place() {
        for (source, path, expected) in [
            (YAML, "themes", "themes: ["),
            (YAML, "themes 1", "\"é\", c"),
            (YAML, "themes 7", "themes: ["),
            (YAML, "sources 1", "url: y"),
            (YAML, "sources 1 url", "url: y"),
            (YAML, "sources 1 title", "url: y"),
            (YAML, "sources 0 url", "url: x"),
            (YAML, "licence", "\u{feff}---"),
            (TOML, "themes 1", "\"é\"]"),
            (TOML, "sources 1 url", "url = \"y\""),
            (TOML, "licence", "+++"),
            ("No head", "title", "No head"),
            ("---\na: b: c\n---\n", "a", "---"),
        ] {
            let path: Vec<String> = path.split(' ').map(str::to_owned).collect();
            let at = FrontMatter::offset_of(source, &path);
            let rest =
                if at == source.len() - source.trim_start_matches('\u{feff}').len() { source } else { &source[at..] };
            assert!(rest.starts_with(expected), "{path:?} {rest:?}");
        }
    }

    #[test]
    fn further_keys_are_read_back_and_nothing_else_changes() {
        for source in [YAML, TOML, "---\r\ntitle: a\r\n---\r\n", "No head\n", "", "---\n---\n"] {
            let written = with_keys(source, &[("from", "a: \"b\""), ("to", "region:Africa")]);
            let (front, before) =
                (FrontMatter::parse(&written), FrontMatter::parse(source.trim_start_matches('\u{feff}')));
            assert_eq!(front.problem, None, "{written}");
            assert_eq!(front.values.get("from").and_then(Meta::text), Some("a: \"b\""));
            assert_eq!(front.values.get("to").and_then(Meta::text), Some("region:Africa"));
            assert_eq!(front.values.len(), before.values.len() + 2, "{written}");
            assert_eq!(written.contains("\r\n"), source.contains("\r\n"));
        }
    }
}
