//! The rule `edges`: what each manifest depends on, against the list in [`allowed`](super::allowed), both ways.

use std::collections::{BTreeMap, BTreeSet};

use toml::{Table, Value};

use super::Finding;
use super::allowed::Allowed;
use super::tree::Tree;

const RULE: &str = "edges";

/// Where the list stands: findings on an allowance point there.
const LIST: &str = "xtask/src/tidy/allowed.rs";

/// What every crate takes from the workspace.
const INHERITED: [&str; 6] = ["version", "edition", "rust-version", "license", "repository", "publish"];

/// One `Cargo.toml`.
pub(super) struct Manifest {
    path: String,
    /// The crate's folder; empty for the workspace.
    name: String,
    text: String,
}

/// All manifests of a repository.
pub(super) fn manifests(tree: &Tree) -> Vec<Manifest> {
    let is_ours = |path: &str| path == "Cargo.toml" || path.starts_with("crates/") || path.starts_with("xtask/");
    let named =
        tree.files.iter().filter(|(path, _)| is_ours(path) && path.split('/').next_back() == Some("Cargo.toml"));
    named.map(|(path, text)| Manifest::new(path, text)).collect()
}

impl Manifest {
    fn new(path: &str, text: &str) -> Self {
        let name = path.rsplit('/').nth(1).unwrap_or_default();
        Self { path: path.to_owned(), name: name.to_owned(), text: text.to_owned() }
    }

    /// The line on which a key stands, as near as a look at the text tells.
    fn line(&self, key: &str) -> usize {
        let is_key = |line: &str| line.strip_prefix(key).is_some_and(|rest| rest.starts_with([' ', '.', '=']));
        self.text.lines().position(is_key).map_or(1, |at| at + 1)
    }

    fn finding(&self, key: &str, message: String) -> Finding {
        Finding::new(&self.path, self.line(key), RULE, message)
    }
}

/// What the manifests use: pairs of a crate and what it depends on.
#[derive(Default)]
struct Used {
    normal: BTreeSet<(String, String)>,
    tests: BTreeSet<(String, String)>,
}

impl Used {
    fn names(&self) -> BTreeSet<&str> {
        self.normal.iter().chain(&self.tests).map(|(_, to)| to.as_str()).collect()
    }
}

/// Findings on all manifests together.
pub(super) fn check(manifests: &[Manifest], allowed: &Allowed) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut used = Used::default();
    let mut tables = BTreeMap::new();
    for manifest in manifests {
        match manifest.text.parse::<Table>() {
            Ok(table) => drop(tables.insert(manifest.name.as_str(), (manifest, table))),
            Err(error) => findings.push(Finding::new(&manifest.path, 1, RULE, error.message())),
        }
    }
    let workspace = tables.remove("");
    for (manifest, table) in tables.values() {
        findings.extend(check_crate(manifest, table, allowed));
        note(&manifest.name, table, &mut used);
    }
    findings.extend(workspace.iter().flat_map(|(manifest, table)| unused_in_workspace(manifest, table, &used)));
    findings.extend(unused_allowances(allowed, &used));
    findings
}

/// The names below a key of a manifest, such as `dependencies`.
fn keys<'t>(table: &'t Table, key: &str) -> impl Iterator<Item = (&'t String, &'t Value)> {
    table.get(key).and_then(Value::as_table).into_iter().flatten()
}

fn note(name: &str, table: &Table, used: &mut Used) {
    used.normal.extend(keys(table, "dependencies").map(|(to, _)| (name.to_owned(), to.clone())));
    used.tests.extend(keys(table, "dev-dependencies").map(|(to, _)| (name.to_owned(), to.clone())));
}

fn check_crate(manifest: &Manifest, table: &Table, allowed: &Allowed) -> Vec<Finding> {
    let mut findings = not_inherited(manifest, table);
    for (to, _) in keys(table, "dependencies").filter(|(to, _)| !may_use(&manifest.name, to, allowed)) {
        findings.push(manifest.finding(to, format!("`{}` may not depend on `{to}`: see {LIST}", manifest.name)));
    }
    for (to, _) in keys(table, "dev-dependencies").filter(|(to, _)| !allowed.for_tests.contains(&to.as_str())) {
        findings.push(manifest.finding(to, format!("`{to}` is not for tests: see {LIST}")));
    }
    findings
}

fn may_use(from: &str, to: &str, allowed: &Allowed) -> bool {
    let has = |list: &[(&str, &[&str])], key: &str, value: &str| {
        list.iter().any(|(name, values)| *name == key && values.contains(&value))
    };
    match to.strip_prefix("tafsiri-") {
        Some(ours) => has(allowed.edges, from, ours),
        None => has(allowed.homes, to, from),
    }
}

/// What a crate says itself though the workspace says it for all.
fn not_inherited(manifest: &Manifest, table: &Table) -> Vec<Finding> {
    let mut findings = Vec::new();
    let package = table.get("package").and_then(Value::as_table).cloned().unwrap_or_default();
    for key in INHERITED.iter().filter(|key| !package.get(**key).is_some_and(inherits)) {
        findings.push(manifest.finding(key, format!("write `{key}.workspace = true`")));
    }
    if !table.get("lints").is_some_and(inherits) {
        findings.push(manifest.finding("[lints]", "write `[lints]` with `workspace = true`".to_owned()));
    }
    let all = keys(table, "dependencies").chain(keys(table, "dev-dependencies"));
    for (to, _) in all.filter(|(_, value)| !inherits(value)) {
        findings.push(manifest.finding(to, format!("write `{to}.workspace = true`")));
    }
    for key in ["build-dependencies", "target"].into_iter().filter(|key| table.contains_key(*key)) {
        findings
            .push(manifest.finding(&format!("[{key}]"), format!("no crate has `{key}`: put it into `dependencies`")));
    }
    findings
}

fn inherits(value: &Value) -> bool {
    value.get("workspace").and_then(Value::as_bool) == Some(true)
}

fn unused_in_workspace(manifest: &Manifest, table: &Table, used: &Used) -> Vec<Finding> {
    let names = used.names();
    let listed = table.get("workspace").and_then(|workspace| workspace.get("dependencies")).and_then(Value::as_table);
    let unused = listed.into_iter().flatten().filter(|(name, _)| !names.contains(name.as_str()));
    unused.map(|(name, _)| manifest.finding(name, format!("no crate uses `{name}`"))).collect()
}

fn unused_allowances(allowed: &Allowed, used: &Used) -> Vec<Finding> {
    let pairs = |list: &[(&'static str, &'static [&'static str])]| -> Vec<(&str, &str)> {
        list.iter().flat_map(|(key, values)| values.iter().map(|value| (*key, *value))).collect()
    };
    let edges = pairs(allowed.edges).into_iter().map(|(from, to)| (from.to_owned(), format!("tafsiri-{to}")));
    let homes = pairs(allowed.homes).into_iter().map(|(to, from)| (from.to_owned(), to.to_owned()));
    let unused = edges.chain(homes).filter(|pair| !used.normal.contains(pair));
    let mut messages: Vec<String> = unused.map(|(from, to)| format!("`{from}` does not use `{to}`")).collect();
    let for_tests = allowed.for_tests.iter().filter(|name| !used.tests.iter().any(|(_, to)| to == *name));
    messages.extend(for_tests.map(|name| format!("no test uses `{name}`")));
    messages.into_iter().map(|message| Finding::new(LIST, 1, RULE, message)).collect()
}

#[cfg(test)]
mod tests {
    use super::{Allowed, Manifest, check};

    const ALLOWED: Allowed =
        Allowed { edges: &[("a", &["b"]), ("b", &[])], homes: &[("serde", &["a"])], for_tests: &["proptest"] };
    const HEAD: &str = "[package]\nversion.workspace = true\nedition.workspace = true\nrust-version.workspace = true\n\
        license.workspace = true\nrepository.workspace = true\npublish.workspace = true\n[lints]\nworkspace = true\n";
    const A: &str = "[dependencies]\nserde.workspace = true\ntafsiri-b.workspace = true\n";
    const B: &str = "[dev-dependencies]\nproptest.workspace = true\n";
    const WORKSPACE: &str = "[workspace.dependencies]\ntafsiri-b = { path = \"b\" }\nserde = \"1\"\nproptest = \"1\"\n";

    fn messages(workspace: &str, a: &str, b: &str) -> Vec<String> {
        let manifests = [
            Manifest::new("Cargo.toml", workspace),
            Manifest::new("crates/a/Cargo.toml", &format!("{HEAD}{a}")),
            Manifest::new("crates/b/Cargo.toml", &format!("{HEAD}{b}")),
        ];
        check(&manifests, &ALLOWED).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn what_is_allowed_and_used_is_fine() {
        assert_eq!(messages(WORKSPACE, A, B), Vec::<String>::new());
    }

    #[test]
    fn an_edge_that_is_not_allowed_is_found_on_its_line() {
        let found = messages(WORKSPACE, A, &format!("{B}[dependencies]\ntafsiri-a.workspace = true\n"));
        assert_eq!(
            found,
            ["crates/b/Cargo.toml:13: edges: `b` may not depend on `tafsiri-a`: see xtask/src/tidy/allowed.rs"]
        );
    }

    #[test]
    fn a_foreign_crate_outside_its_home_is_found() {
        let found = messages(WORKSPACE, A, &format!("{B}[dependencies]\nserde.workspace = true\n"));
        assert!(found[0].contains("`b` may not depend on `serde`"), "{found:?}");
    }

    #[test]
    fn an_allowance_that_nobody_uses_is_found() {
        let found = messages("", "[dependencies]\nserde.workspace = true\n", B);
        assert!(found.iter().any(|text| text.contains("`a` does not use `tafsiri-b`")), "{found:?}");
        let found = messages("", A, "");
        assert!(found.iter().any(|text| text.contains("no test uses `proptest`")), "{found:?}");
    }

    #[test]
    fn a_dependency_with_its_own_version_is_found() {
        let found = messages(WORKSPACE, &A.replace("serde.workspace = true", "serde = \"1\""), B);
        assert!(found[0].contains("write `serde.workspace = true`"), "{found:?}");
        assert_eq!(found.len(), 1);
    }

    #[test]
    fn a_crate_without_the_lints_of_the_workspace_is_found() {
        let manifest = Manifest::new("crates/b/Cargo.toml", &HEAD.replace("[lints]", "[other]"));
        let found = check(&[manifest], &Allowed { edges: &[], homes: &[], for_tests: &[] });
        assert_eq!(found.len(), 1);
        assert!(found[0].message.contains("[lints]"));
    }

    #[test]
    fn an_entry_of_the_workspace_that_nobody_uses_is_found() {
        let found = messages(&format!("{WORKSPACE}rayon = \"1\"\n"), A, B);
        assert_eq!(found, ["Cargo.toml:5: edges: no crate uses `rayon`"]);
    }
}
