//! The rule `size`: a budget for functions and files, and the table that shows where it goes.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::Finding;
use super::source::Source;

const RULE: &str = "size";

/// A count of lines that is shown, and one that fails.
struct Budget {
    shown: usize,
    most: usize,
}

const FUNCTION: Budget = Budget { shown: 40, most: 80 };
const FILE: Budget = Budget { shown: 400, most: 450 };

/// How many of the longest are listed at the least.
const LISTED: usize = 10;

/// Findings on one file.
pub(super) fn check(source: &Source) -> Vec<Finding> {
    let mut findings = Vec::new();
    if source.code.len() > FILE.most {
        let message = format!("{} lines of code, at most {}", source.code.len(), FILE.most);
        findings.push(Finding::new(&source.path, 1, RULE, message));
    }
    for function in source.functions.iter().filter(|function| function.lines > FUNCTION.most) {
        let message = format!("`{}` has {} lines, at most {}", function.name, function.lines, FUNCTION.most);
        findings.push(Finding::new(&source.path, function.line, RULE, message));
    }
    findings
}

/// The sizes of all crates as text: a table, the longest functions and the longest files.
pub(super) fn table(sources: &[Source]) -> String {
    let mut crates: BTreeMap<&str, Vec<&Source>> = BTreeMap::new();
    for source in sources.iter().filter(|source| !source.code.is_empty()) {
        crates.entry(source.crate_name()).or_default().push(source);
    }
    let mut text = String::from("crate      files   code  functions  median  p95  max\n");
    crates.iter().for_each(|(name, sources)| row(&mut text, name, sources));
    row(&mut text, "all", &sources.iter().filter(|source| !source.code.is_empty()).collect::<Vec<_>>());
    let functions = sources.iter().flat_map(|source| source.functions.iter().map(move |f| (f.lines, place(source, f))));
    longest(&mut text, "functions", functions.collect(), &FUNCTION);
    longest(&mut text, "files", sources.iter().map(|source| (source.code.len(), source.path.clone())).collect(), &FILE);
    text
}

fn place(source: &Source, function: &super::source::Function) -> String {
    format!("{}:{} {}", source.path, function.line, function.name)
}

fn row(text: &mut String, name: &str, sources: &[&Source]) {
    let code: usize = sources.iter().map(|source| source.code.len()).sum();
    let mut lengths: Vec<usize> = sources.iter().flat_map(|source| &source.functions).map(|f| f.lines).collect();
    lengths.sort_unstable();
    let [median, p95, max] = [50, 95, 100].map(|percent| percentile(&lengths, percent));
    let (files, functions) = (sources.len(), lengths.len());
    // Cannot fail: text is written into memory; `let _` says so to the compiler.
    let _ = writeln!(text, "{name:10} {files:5} {code:6} {functions:10} {median:7} {p95:4} {max:4}");
}

/// The smallest of the sorted values that is not below so many of a hundred of them.
fn percentile(sorted: &[usize], percent: usize) -> usize {
    let at = (sorted.len() * percent).div_ceil(100).saturating_sub(1);
    sorted.get(at).copied().unwrap_or_default()
}

/// Lists the longest, and all that are over what is shown.
fn longest(text: &mut String, what: &str, mut all: Vec<(usize, String)>, budget: &Budget) {
    all.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
    let over = all.iter().filter(|(lines, _)| *lines > budget.shown).count();
    let _ = writeln!(text, "\nlongest {what} ({over} over {}, at most {}):", budget.shown, budget.most);
    for (lines, place) in all.iter().take(over.max(LISTED)) {
        let mark = if *lines > budget.shown { '!' } else { ' ' };
        let _ = writeln!(text, "{lines:5} {mark} {place}");
    }
}

#[cfg(test)]
mod tests {
    use super::{Source, check, percentile, table};

    fn function(lines: usize) -> Source {
        let text = format!("//! Head.\nfn long() {{\n{}}}\n", "    a();\n".repeat(lines - 2));
        Source::parse("crates/a/src/a.rs", &text).unwrap()
    }

    #[test]
    fn a_function_of_eighty_lines_is_fine() {
        assert!(check(&function(80)).is_empty());
    }

    #[test]
    fn a_longer_function_is_found() {
        assert_eq!(check(&function(81))[0].to_string(), "crates/a/src/a.rs:2: size: `long` has 81 lines, at most 80");
    }

    #[test]
    fn a_long_file_is_found_but_tests_and_comments_do_not_count() {
        let source =
            |line: &str| Source::parse("crates/a/src/a.rs", &format!("//! Head.\n{}", line.repeat(451))).unwrap();
        assert_eq!(check(&source("use a;\n")).len(), 1);
        assert!(check(&source("// a comment\n")).is_empty());
        assert!(check(&source("#[cfg(test)] use a;\n")).is_empty());
    }

    #[test]
    fn the_table_shows_what_is_over() {
        let text = table(&[function(41), function(3)]);
        assert!(text.contains("   41 ! crates/a/src/a.rs:2 long"), "{text}");
        assert!(text.contains("    3   crates/a/src/a.rs:2 long"), "{text}");
    }

    #[test]
    fn percentiles_of_few_and_none() {
        assert_eq!([percentile(&[], 50), percentile(&[1, 2, 3, 9], 50), percentile(&[1, 2, 3, 9], 95)], [0, 2, 9]);
    }
}
