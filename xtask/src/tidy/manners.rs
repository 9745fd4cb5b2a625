//! The rules of every Rust file: a head, no tests that are switched off, nothing left undone, no careless unwrap.

use super::Finding;
use super::source::Source;

/// Attributes that switch a test off or turn it around.
const ATTRIBUTES: [&str; 2] = ["#ignore", "#should_panic"];

/// Macros that leave something undone.
const UNDONE: [&str; 3] = ["todo!", "unimplemented!", "dbg!"];

/// Words that leave something undone, in a comment.
const NOTES: [&str; 3] = ["TODO", "FIXME", "XXX"];

/// How the comment begins that proves an unwrap right.
const PROOF: &str = "// Cannot fail:";

/// Findings on one file.
pub(super) fn check(source: &Source) -> Vec<Finding> {
    let mut findings = Vec::new();
    findings.extend(head(source));
    findings.extend(comments(source));
    findings.extend(mentions(source));
    findings.extend(unwraps(source));
    findings
}

fn head(source: &Source) -> Option<Finding> {
    let has = source.text.starts_with("//!");
    (!has).then(|| Finding::new(&source.path, 1, "head", "begin with a line `//!` that says why the file exists"))
}

fn comments(source: &Source) -> Vec<Finding> {
    let holds = |text: &str| {
        let mut words = text.split(|c: char| !c.is_alphanumeric());
        words.find(|word| NOTES.contains(word)).map(str::to_owned)
    };
    let found = source.comments.iter().filter_map(|(line, text)| Some((line, holds(text)?)));
    found
        .map(|(line, word)| Finding::new(&source.path, *line, "undone", format!("`{word}`: do it or open an issue")))
        .collect()
}

fn mentions(source: &Source) -> Vec<Finding> {
    let mut findings = Vec::new();
    for mention in &source.mentions {
        let last = mention.path.rsplit("::").next().unwrap_or_default();
        if ATTRIBUTES.contains(&mention.path.as_str()) {
            let name = mention.path.trim_start_matches('#');
            findings.push(Finding::new(&source.path, mention.line, "tests", format!("no test is marked `{name}`")));
        }
        if UNDONE.contains(&last) {
            findings.push(Finding::new(&source.path, mention.line, "undone", format!("no `{last}`")));
        }
    }
    findings
}

fn unwraps(source: &Source) -> Vec<Finding> {
    let is_unwrap = |path: &str| {
        let called = path.strip_prefix('.').or_else(|| path.rsplit_once("::").map(|(_, last)| last));
        matches!(called, Some("unwrap" | "expect"))
    };
    let unwraps =
        source.product_mentions().filter(|mention| is_unwrap(&mention.path) && !is_proven(source, mention.line));
    let message = format!("no unwrap or expect without a comment `{PROOF}` on the line or the line before");
    unwraps.map(|mention| Finding::new(&source.path, mention.line, "unwrap", message.clone())).collect()
}

fn is_proven(source: &Source, line: usize) -> bool {
    let proves = |line: usize| source.comments.get(&line).is_some_and(|text| text.starts_with(PROOF));
    proves(line) || line.checked_sub(1).is_some_and(proves)
}

#[cfg(test)]
mod tests {
    use super::{Source, check};

    fn rules(text: &str) -> Vec<&'static str> {
        let text = format!("//! Head.\n{text}");
        check(&Source::parse("crates/a/src/a.rs", &text).unwrap()).iter().map(|finding| finding.rule).collect()
    }

    #[test]
    fn a_file_has_a_head() {
        assert!(rules("").is_empty());
        let found = check(&Source::parse("crates/a/src/a.rs", "// Head.\n").unwrap());
        assert_eq!(found[0].rule, "head");
    }

    #[test]
    fn no_test_is_switched_off() {
        assert_eq!(rules("#[test]\n#[ignore = \"slow\"]\nfn a() {}"), ["tests"]);
        assert_eq!(rules("#[test]\n#[should_panic]\nfn a() {}"), ["tests"]);
        assert!(rules("fn a() { ignore(); }").is_empty());
    }

    #[test]
    fn nothing_is_left_undone() {
        assert_eq!(rules("fn a() { todo!() }"), ["undone"]);
        assert_eq!(rules("fn a() {} // TODO: more"), ["undone"]);
        assert_eq!(rules("/// FIXME\nfn a() {}"), ["undone"]);
        assert!(rules("const A: &str = \"TODO\"; // a mastodon, XXXL").is_empty());
    }

    #[test]
    fn an_unwrap_needs_a_proof() {
        assert_eq!(rules("fn a() { b().unwrap(); }"), ["unwrap"]);
        assert_eq!(rules("fn a() { b().map(Option::expect); }"), ["unwrap"]);
        assert!(rules("fn a() {\n    // Cannot fail: b is there.\n    b().unwrap();\n}").is_empty());
        assert!(rules("fn a() { b().unwrap(); } // Cannot fail: b is there.").is_empty());
        assert!(rules("fn a() { b().unwrap_or_default(); }").is_empty());
        assert!(rules("#[test]\nfn a() { b().unwrap(); }").is_empty());
    }
}
