//! Findings that were there when the gate was switched on: they are set aside until they are mended, and never again
//! once they are. Lines only go.
//!
//! The file has a line for each place and rule, sorted, so that two branches merge line by line. It is TOML, of which
//! lines are read one by one, like `sync.toml`. Findings are known by what stays when lines are moved; one whose unit went
//! to another page is found again by its unit's name.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Place};
use crate::fingerprint::Fingerprint;

/// The version of the format that is written; no other is read.
const VERSION: u32 = 1;

const HEAD: &str = "# Findings that are set aside until they are mended. Written by `tafsiri check --write-baseline`; \
                    `tafsiri check --baseline` takes\n# lines out when they are mended, and puts none in.\n";

/// The findings that are set aside: for each place and rule, the words of each as a fingerprint.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Baseline {
    entries: BTreeMap<Key, Vec<Fingerprint>>,
}

/// A place and a rule.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    locale: String,
    subject: String,
    rule: String,
}

impl Key {
    fn of(finding: &Diagnostic) -> Self {
        Self {
            locale: finding.locale.clone().unwrap_or_default(),
            subject: finding.subject().to_owned(),
            rule: finding.rule.to_owned(),
        }
    }

    /// The unit's name without its page, by which it is found on another one.
    fn name(&self) -> Option<&str> {
        self.subject.split_once('#').map(|(_, name)| name)
    }

    fn line(&self) -> String {
        let locale = if self.locale.is_empty() { "-" } else { &self.locale };
        format!("{locale} {} {}", self.subject, self.rule).trim_end().replace('\\', "\\\\").replace('"', "\\\"")
    }

    fn parse(line: &str) -> Option<Self> {
        let line = line.replace("\\\"", "\"").replace("\\\\", "\\");
        let (locale, rest) = line.split_once(' ')?;
        let (subject, rule) = rest.rsplit_once(' ')?;
        let locale = if locale == "-" { "" } else { locale };
        Some(Self { locale: locale.to_owned(), subject: subject.to_owned(), rule: rule.to_owned() })
    }
}

impl Baseline {
    /// One that sets these findings aside.
    #[must_use]
    pub fn of<'d>(findings: impl IntoIterator<Item = &'d Diagnostic>) -> Self {
        let mut baseline = Self::default();
        for finding in findings {
            baseline.entries.entry(Key::of(finding)).or_default().push(Fingerprint::of(&finding.message));
        }
        baseline.entries.values_mut().for_each(|prints| prints.sort());
        baseline
    }

    /// How many findings it sets aside.
    #[must_use]
    pub fn count(&self) -> usize {
        self.entries.values().map(Vec::len).sum()
    }

    /// Which of the findings it sets aside, in their order, and what is left of it: those entries that were used.
    #[must_use]
    pub fn split(&self, findings: &[&Diagnostic]) -> (Vec<bool>, Self) {
        let mut unused = self.clone();
        let mut aside = vec![false; findings.len()];
        for (finding, aside) in findings.iter().zip(&mut aside) {
            *aside = unused.take(&Key::of(finding), finding);
        }
        let moved = unused.by_name();
        for (finding, aside) in findings.iter().zip(&mut aside).filter(|(_, aside)| !**aside) {
            let key = Key::of(finding);
            let place = key.name().map(|name| (key.locale.clone(), key.rule.clone(), name.to_owned()));
            let before = place.and_then(|place| moved.get(&place));
            *aside = before.is_some_and(|keys| keys.iter().any(|key| unused.take(key, finding)));
        }
        let used = findings.iter().zip(&aside).filter(|(_, aside)| **aside).map(|(finding, _)| *finding);
        let left = Self::of(used);
        (aside, left)
    }

    fn take(&mut self, key: &Key, finding: &Diagnostic) -> bool {
        let Some(prints) = self.entries.get_mut(key) else { return false };
        let print = Fingerprint::of(&finding.message);
        let found = prints.iter().position(|known| *known == print);
        found.map(|at| prints.remove(at)).is_some()
    }

    fn by_name(&self) -> BTreeMap<(String, String, String), Vec<Key>> {
        let mut names: BTreeMap<_, Vec<Key>> = BTreeMap::new();
        for (key, _) in self.entries.iter().filter(|(_, prints)| !prints.is_empty()) {
            if let Some(name) = key.name() {
                names.entry((key.locale.clone(), key.rule.clone(), name.to_owned())).or_default().push(key.clone());
            }
        }
        names
    }

    /// The text of the file.
    #[must_use]
    pub fn write(&self) -> String {
        let mut lines: Vec<String> = Vec::new();
        for (key, prints) in self.entries.iter().filter(|(_, prints)| !prints.is_empty()) {
            let prints: Vec<String> = prints.iter().map(|print| format!("\"{print}\"")).collect();
            lines.push(format!("\"{}\" = [{}]\n", key.line(), prints.join(", ")));
        }
        lines.sort();
        format!("{HEAD}version = {VERSION}\n\n[findings]\n{}", lines.concat())
    }

    /// Reads the text of a file.
    ///
    /// # Errors
    /// The first line that cannot be read, or another version than the one that is written here.
    pub fn parse(file: &str, text: &str) -> Result<Self, Box<Diagnostic>> {
        let mut baseline = Self::default();
        let mut has_version = false;
        for (at, line) in text.lines().enumerate() {
            let line = line.trim();
            let place = || Place { line: at + 1, column: 1, excerpt: line.to_owned(), ..Place::file(file) };
            if line.is_empty() || line.starts_with('#') || line == "[findings]" {
                continue;
            }
            if let Some(told) = line.strip_prefix("version").and_then(|rest| rest.trim().strip_prefix('=')) {
                has_version = true;
                if let Some(problem) = other_version(told.trim()) {
                    return Err(Box::new(problem.at(place())));
                }
                continue;
            }
            let (key, prints) = read_line(line).ok_or_else(|| Box::new(broken(line).at(place())))?;
            baseline.entries.entry(key).or_default().extend(prints);
        }
        match (!has_version).then(|| other_version("")).flatten() {
            None => Ok(baseline),
            Some(problem) => Err(Box::new(problem.at(Place::file(file)))),
        }
    }
}

fn other_version(version: &str) -> Option<Diagnostic> {
    if version == VERSION.to_string() {
        return None;
    }
    let told = if version.is_empty() { "no version".to_owned() } else { format!("version {version}") };
    let problem = Diagnostic::error("baseline/version", format!("this baseline has {told}, which is not known here"));
    Some(
        problem
            .help(format!("this release reads version {VERSION}: write it anew with `tafsiri check --write-baseline`")),
    )
}

fn broken(line: &str) -> Diagnostic {
    let is_conflict = ["<<<<<<<", "=======", ">>>>>>>", "|||||||"].iter().any(|mark| line.starts_with(mark));
    let message = if is_conflict { "a half-done merge is left in the baseline" } else { "this line is no finding" };
    Diagnostic::error("baseline/broken", message).help(
        "keep the lines of both sides and delete the marks, or write it anew with `tafsiri check --write-baseline`",
    )
}

/// `"locale subject rule" = ["print", …]`.
fn read_line(line: &str) -> Option<(Key, Vec<Fingerprint>)> {
    let (key, prints) = line.strip_prefix('"')?.rsplit_once("\" = [")?;
    let prints = prints.strip_suffix(']')?.split(',').map(str::trim);
    let print = |print: &str| print.strip_prefix('"')?.strip_suffix('"')?.parse().ok();
    Some((Key::parse(key)?, prints.map(print).collect::<Option<_>>()?))
}

#[cfg(test)]
mod tests {
    use super::Baseline;
    use crate::diagnostic::{Diagnostic, Place};
    use proptest::prelude::*;

    fn finding(rule: &'static str, unit: &str, message: &str) -> Diagnostic {
        Diagnostic::error(rule, message).unit(&unit).locale(&"ar")
    }

    #[test]
    fn old_findings_are_set_aside_and_mended_ones_go() {
        let old = [finding("a/b", "p#x", "gone"), finding("a/b", "p#y", "one"), finding("a/b", "p#y", "one")];
        let baseline = Baseline::of(&old);
        let now = [finding("a/b", "p#y", "one"), finding("a/b", "p#y", "two"), finding("a/b", "q#y", "one")];
        let (aside, left) = baseline.split(&now.iter().collect::<Vec<_>>());
        assert_eq!(aside, [true, false, true], "the last one moved to another page");
        assert_eq!(left.count(), 2);
        let (aside, left) = left.split(&[]);
        assert!(aside.is_empty() && left == Baseline::default() && left.write().ends_with("[findings]\n"));
    }

    #[test]
    fn a_file_that_is_none_is_told_with_its_line() {
        let rule = |text: &str| Baseline::parse("b.toml", text).unwrap_err().rule;
        assert_eq!(rule("version = 2\n"), "baseline/version");
        assert_eq!(rule(""), "baseline/version");
        let told = Baseline::parse("b.toml", "version = 1\n[findings]\n<<<<<<< a\n").unwrap_err();
        assert_eq!((told.rule, told.place.unwrap().line), ("baseline/broken", 3));
        assert_eq!(rule("version = 1\n\"a b\" = [\"1\"]\n"), "baseline/broken");
    }

    #[test]
    fn findings_without_unit_or_place_are_known_too() {
        let all = [
            Diagnostic::error("a/b", "x"),
            Diagnostic::error("a/b", "x").at(Place::file("a \"b\" \\ c.md")),
            finding("a/b", "مقدمة#句子", "缺少链接"),
        ];
        let text = Baseline::of(&all).write();
        let read = Baseline::parse("b", &text).unwrap();
        assert_eq!((read.write(), read.count()), (text, 3));
        assert_eq!(read.split(&all.iter().collect::<Vec<_>>()).0, [true; 3]);
    }

    proptest! {
        #[test]
        fn a_baseline_sets_aside_what_it_was_made_of_and_never_grows(
            old in prop::collection::vec((0..4_usize, 0..4_usize, 0..3_usize), 0..20),
            now in prop::collection::vec((0..4_usize, 0..4_usize, 0..3_usize), 0..20),
        ) {
            let make = |all: &[(usize, usize, usize)]| -> Vec<Diagnostic> {
                let rules = ["a/a", "a/b", "b/a", "b/b"];
                all.iter().map(|(r, u, m)| finding(rules[*r], &format!("p{}#u{u}", u % 2), &m.to_string())).collect()
            };
            let (old, now) = (make(&old), make(&now));
            let baseline = Baseline::of(&old);
            let (aside, left) = baseline.split(&old.iter().collect::<Vec<_>>());
            prop_assert!(aside.iter().all(|aside| *aside));
            prop_assert_eq!(&left, &baseline);
            let (aside, left) = baseline.split(&now.iter().collect::<Vec<_>>());
            prop_assert_eq!(left.count(), aside.iter().filter(|aside| **aside).count());
            prop_assert!(left.count() <= baseline.count());
            prop_assert_eq!(Baseline::parse("b", &baseline.write()).unwrap(), baseline);
        }
    }
}
