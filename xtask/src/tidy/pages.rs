//! The rule `pages`: what `check` can report has a page that explains it, and no page explains what nothing reports.

use std::collections::{BTreeMap, BTreeSet};

use super::Finding;
use super::source::Source;

/// Where the pages are.
const PAGES: &str = "crates/check/data/rules/";

/// The list of rules, which names each of them and reports none.
const LIST: &str = "crates/check/src/rules.rs";

/// What other commands than `check` report, or what ends a command: no rule, though its group has rules.
const OF_COMMANDS: [&str; 9] = [
    "case-study/proposed",
    "case-study/scope",
    "case-study/unknown",
    "edition/exists",
    "edition/not-written",
    "page/name",
    "page/unknown",
    "structure/refused",
    "sync/new",
];

/// Findings on the repository.
pub(super) fn check(files: &BTreeMap<String, String>, sources: &[Source]) -> Vec<Finding> {
    let pages: BTreeSet<&str> = files.keys().filter_map(|path| path.strip_prefix(PAGES)?.strip_suffix(".md")).collect();
    let groups: BTreeSet<&str> = pages.iter().filter_map(|page| page.split('/').next()).collect();
    let mut found = Vec::new();
    let mut reported = BTreeSet::new();
    for source in sources.iter().filter(|source| source.path.starts_with("crates/") && source.path != LIST) {
        for (line, id) in ids(source).filter(|(_, id)| id.split('/').next().is_some_and(|group| groups.contains(group)))
        {
            reported.insert(id);
            if !pages.contains(id) && !OF_COMMANDS.contains(&id) {
                let message = format!("`{id}` has no page: write {PAGES}{id}.md, or name it among those of commands");
                found.push(Finding::new(&source.path, line, "pages", message));
            }
        }
    }
    let idle = pages.into_iter().filter(|page| !reported.contains(page));
    found.extend(idle.map(|page| Finding::new(&format!("{PAGES}{page}.md"), 1, "pages", "nothing reports this rule")));
    found
}

/// The literals of a file's code that look like the id of a rule, each with its line.
fn ids(source: &Source) -> impl Iterator<Item = (usize, &str)> {
    let lines = source.text.lines().enumerate().filter(|(at, _)| source.code.contains(&(at + 1)));
    lines.flat_map(|(at, line)| {
        line.split('"').skip(1).step_by(2).filter(|text| is_id(text)).map(move |id| (at + 1, id))
    })
}

fn is_id(text: &str) -> bool {
    let is_name = |name: &str| !name.is_empty() && name.chars().all(|c| c.is_ascii_lowercase() || c == '-');
    text.split_once('/').is_some_and(|(group, name)| is_name(group) && is_name(name))
}

#[cfg(test)]
mod tests {
    use super::{PAGES, check};
    use crate::tidy::source::Source;

    #[test]
    fn pages_and_what_is_reported_are_the_same() {
        let source = |text: &str| vec![Source::parse("crates/check/src/a.rs", text).unwrap()];
        let files = |pages: &[&str]| pages.iter().map(|page| (format!("{PAGES}{page}.md"), String::new())).collect();
        let code = "fn a() { f(\"page/dead-link\"); }\n#[cfg(test)]\nmod tests { fn b() { f(\"page/other\"); } }\n";
        assert!(check(&files(&["page/dead-link"]), &source(code)).is_empty());
        let told = check(&files(&["page/other"]), &source(code));
        assert_eq!(told.iter().map(|finding| finding.line).collect::<Vec<_>>(), [1, 1]);
        assert!(check(&files(&["x/y"]), &source("fn a() { f(\"x/y\", \"page/name\", \"not/a rule\"); }\n")).is_empty());
    }
}
