//! The rules of what a crate may touch: `pure` crates nothing, only `project` and `cache` write, only `cli` prints and exits.

use std::collections::BTreeMap;

use super::Finding;
use super::source::{Mention, Source, crate_name};

/// The crates that are functions of their inputs.
const PURE: [&str; 6] = ["check", "exchange", "fluent", "markdown", "model", "package"];

/// The line with which the compiler keeps them so.
const DENY: &str = "#![deny(clippy::disallowed_methods, clippy::disallowed_types)]";

/// Modules that a pure crate does not know.
const MACHINE: [&str; 6] = ["std::fs", "std::env", "std::net", "std::process", "std::time", "std::thread"];

/// Types whose order differs from run to run.
const UNORDERED: [&str; 2] = ["HashMap", "HashSet"];

/// What may write: `cache` into its own folder alone. Not the product: xtask writes scratch folders.
const WRITERS: [&str; 3] = ["cache", "project", "xtask"];

/// What may print and exit.
const SPEAKERS: [&str; 2] = ["cli", "xtask"];

/// Ends of paths that write.
const WRITES: [&str; 7] =
    ["File::create", "File::create_new", "fs::copy", "fs::hard_link", "fs::rename", "fs::set_permissions", "fs::write"];

/// Ends of paths that print or exit.
const SPEAKS: [&str; 8] =
    ["eprint!", "eprintln!", "io::stderr", "io::stdout", "print!", "println!", "process::abort", "process::exit"];

/// Findings on one file.
pub(super) fn check(source: &Source) -> Vec<Finding> {
    let name = source.crate_name();
    let mut findings = Vec::new();
    for mention in source.product_mentions() {
        let path = mention.path.as_str();
        let mut add = |rule, message: String| findings.push(finding(source, mention, rule, message));
        if PURE.contains(&name) && is_impure(path) {
            add("pure", format!("`{name}` is pure: no `{path}`"));
        }
        if !WRITERS.contains(&name) && writes(path) {
            add("writes", format!("only `project` and `cache` write: no `{path}`"));
        }
        // A build script speaks to cargo.
        if !SPEAKERS.contains(&name) && source.path != format!("crates/{name}/build.rs") && speaks(path) {
            add("prints", format!("only `cli` prints and exits: no `{path}`"));
        }
    }
    findings.dedup();
    findings
}

fn finding(source: &Source, mention: &Mention, rule: &'static str, message: String) -> Finding {
    Finding::new(&source.path, mention.line, rule, message)
}

fn is_impure(path: &str) -> bool {
    let begins = |module: &str| path.strip_prefix(module).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"));
    MACHINE.iter().any(|module| begins(module)) || path.split("::").any(|name| UNORDERED.contains(&name))
}

fn writes(path: &str) -> bool {
    let removes_or_makes = path.contains("fs::remove_") || path.contains("fs::create_dir");
    removes_or_makes || path.split("::").any(|name| name == "OpenOptions") || ends(path, &WRITES)
}

fn speaks(path: &str) -> bool {
    ends(path, &SPEAKS)
}

/// Whether a path ends with one of these names, whole.
fn ends(path: &str, names: &[&str]) -> bool {
    let whole = |name: &str| path.strip_suffix(name).is_some_and(|rest| rest.is_empty() || rest.ends_with("::"));
    names.iter().any(|name| whole(name))
}

/// Findings on the heads of the pure crates.
pub(super) fn check_heads(files: &BTreeMap<String, String>) -> Vec<Finding> {
    let heads = files.iter().filter(|(path, _)| {
        path.starts_with("crates/") && path.ends_with("/src/lib.rs") && PURE.contains(&crate_name(path))
    });
    let without = heads.filter(|(_, text)| !text.lines().any(|line| line == DENY));
    without
        .map(|(path, _)| Finding::new(path, 1, "pure", format!("the head of a pure crate has the line `{DENY}`")))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{DENY, Source, check, check_heads};
    use std::collections::BTreeMap;

    fn rules(path: &str, text: &str) -> Vec<&'static str> {
        check(&Source::parse(path, text).unwrap()).iter().map(|finding| finding.rule).collect()
    }

    #[test]
    fn a_pure_crate_may_use_paths_and_order() {
        assert!(rules("crates/model/src/a.rs", "use std::{path::Path, collections::BTreeMap};").is_empty());
        assert!(
            rules("crates/model/src/a.rs", "#[cfg(test)]\nmod tests { use std::collections::HashMap; }").is_empty()
        );
    }

    #[test]
    fn a_pure_crate_may_not_use_the_machine() {
        assert_eq!(rules("crates/model/src/a.rs", "use std::{fs, io};"), ["pure"]);
        assert_eq!(rules("crates/model/src/a.rs", "use std::collections::{BTreeMap, HashSet};"), ["pure"]);
        assert_eq!(rules("crates/model/src/a.rs", "fn f() { vec![std::env::var(\"A\")]; }"), ["pure"]);
        assert_eq!(rules("crates/model/src/a.rs", "fn f() { println!(); }"), ["prints"]);
        assert!(rules("crates/project/src/a.rs", "use std::{fs, io};").is_empty());
    }

    #[test]
    fn only_project_writes() {
        let text = "fn f() { fs::write(a, b); std::fs::File::create(c); fs::remove_dir_all(d); OpenOptions::new(); }";
        assert_eq!(rules("crates/cli/src/a.rs", text), ["writes"; 4]);
        assert!(rules("crates/project/src/a.rs", text).is_empty());
        assert!(rules("crates/cli/src/a.rs", "fn f() { fs::read(a); self::write(b); }").is_empty());
    }

    #[test]
    fn only_cli_prints_and_exits() {
        let text = "fn f() { eprintln!(); std::process::exit(1); }";
        assert_eq!(rules("crates/project/src/a.rs", text), ["prints"; 2]);
        assert!(rules("crates/cli/src/a.rs", text).is_empty());
        assert!(rules("crates/project/src/a.rs", "fn f() { println(); }").is_empty());
        assert!(rules("crates/project/build.rs", text).is_empty());
        assert_eq!(rules("crates/project/src/build.rs", text), ["prints"; 2]);
    }

    #[test]
    fn a_pure_crate_says_so_at_its_head() {
        let files = |text: &str| BTreeMap::from([("crates/model/src/lib.rs".to_owned(), text.to_owned())]);
        assert!(check_heads(&files(&format!("//! Head.\n{DENY}\n"))).is_empty());
        assert_eq!(check_heads(&files(&format!("//! Head.\n// {DENY}\n"))).len(), 1);
    }
}
