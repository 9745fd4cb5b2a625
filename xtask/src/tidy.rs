//! `cargo xtask tidy`: the rules of the repository, each a pure function from texts to findings.
//!
//! [`tree`] reads the repository once and [`source`] reads its Rust files. Then come the rules: [`edges`] between
//! crates, [`layout`] of the top level, [`reach`] of each crate (what it may touch of the machine), [`manners`] of every
//! Rust file, [`words`] that no file may hold, the [`pages`] of the rules of `check`, and the [`size`] budget.

mod allowed;
mod edges;
mod layout;
mod manners;
mod pages;
mod reach;
mod size;
mod source;
mod tokens;
mod tree;
mod words;

use std::fmt;
use std::path::Path;
use std::process::ExitCode;

use source::Source;
use tree::Tree;

/// One place where a rule is broken.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Finding {
    path: String,
    line: usize,
    rule: &'static str,
    message: String,
}

impl Finding {
    fn new(path: &str, line: usize, rule: &'static str, message: impl Into<String>) -> Self {
        Self { path: path.to_owned(), line, rule, message: message.into() }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{}:{}: {}: {}", self.path, self.line, self.rule, self.message)
    }
}

/// Prints the table of sizes and the findings; fails if there is a finding.
pub(crate) fn run(root: &Path) -> crate::Result<ExitCode> {
    let (table, findings) = look(root)?;
    println!("{table}");
    findings.iter().for_each(|finding| println!("{finding}"));
    println!("tidy: {} findings", findings.len());
    Ok(if findings.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The table of sizes and all findings on a repository, in the order of files and lines.
fn look(root: &Path) -> crate::Result<(String, Vec<Finding>)> {
    let tree = Tree::read(root)?;
    let (sources, mut findings) = sources(&tree);
    findings.extend(edges::check(&edges::manifests(&tree), &allowed::ALLOWED));
    findings.extend(layout::check(&tree.folders));
    findings.extend(tree.files.iter().flat_map(|(path, text)| words::check(path, text)));
    for source in &sources {
        findings.extend(reach::check(source));
        findings.extend(manners::check(source));
        findings.extend(size::check(source));
    }
    findings.extend(reach::check_heads(&tree.files));
    findings.extend(pages::check(&tree.files, &sources));
    findings.sort();
    Ok((size::table(&sources), findings))
}

/// The Rust files, and a finding for each that is none.
fn sources(tree: &Tree) -> (Vec<Source>, Vec<Finding>) {
    let mut good = Vec::new();
    let mut bad = Vec::new();
    for (path, text) in tree.files.iter().filter(|(path, _)| path.ends_with(".rs")) {
        match Source::parse(path, text) {
            Ok(source) => good.push(source),
            Err(message) => bad.push(Finding::new(path, 1, "syntax", message)),
        }
    }
    (good, bad)
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_repository_is_tidy() {
        let (_, findings) = super::look(&crate::root()).unwrap();
        let list: Vec<String> = findings.iter().map(ToString::to_string).collect();
        assert!(list.is_empty(), "{} findings:\n{}", list.len(), list.join("\n"));
    }
}
