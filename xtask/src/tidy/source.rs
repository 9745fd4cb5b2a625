//! A Rust file as the rules see it: what it mentions, its comments, its functions, and which lines are tests.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

use proc_macro2::TokenStream;
use syn::visit::{self, Visit};

use super::tokens::{self, Token};

/// A path of names that the code mentions, with `!` at the end of a macro's, `.` before a method's or a field's and `#`
/// before each in an attribute. What `use a::{b, c}` brings in is mentioned as `a::b` and `a::c`.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Mention {
    pub(super) line: usize,
    pub(super) path: String,
}

/// One function with a body, outside of tests.
#[derive(Debug, Clone)]
pub(super) struct Function {
    pub(super) name: String,
    pub(super) line: usize,
    /// From the line of its `fn` to the line of its last brace.
    pub(super) lines: usize,
}

/// A Rust file.
pub(super) struct Source {
    pub(super) path: String,
    pub(super) text: String,
    pub(super) mentions: Vec<Mention>,
    /// The comments by line, docs too.
    pub(super) comments: BTreeMap<usize, String>,
    /// The lines that hold code, not comments, docs or tests.
    pub(super) code: BTreeSet<usize>,
    pub(super) functions: Vec<Function>,
    tests: Vec<RangeInclusive<usize>>,
}

impl Source {
    /// Reads a file.
    pub(super) fn parse(path: &str, text: &str) -> Result<Self, String> {
        let stream: TokenStream = text.parse().map_err(|error| format!("this is no Rust: {error}"))?;
        let file: syn::File = syn::parse2(stream.clone()).map_err(|error| format!("this is no Rust: {error}"))?;
        let tokens = tokens::flatten(stream, text);
        let tests = if is_test_file(path) { vec![1..=usize::MAX] } else { tokens::tests(&tokens) };
        let mut source = Self {
            path: path.to_owned(),
            text: text.to_owned(),
            mentions: tokens::mentions(&tokens),
            comments: tokens::comments(&tokens, text),
            code: BTreeSet::new(),
            functions: functions(&file),
            tests,
        };
        source.code = tokens.iter().flat_map(Token::lines).filter(|line| !source.is_test(*line)).collect();
        source.functions = source.functions.iter().filter(|function| !source.is_test(function.line)).cloned().collect();
        Ok(source)
    }

    /// The crate's folder.
    pub(super) fn crate_name(&self) -> &str {
        crate_name(&self.path)
    }

    /// Whether a line belongs to a test.
    pub(super) fn is_test(&self, line: usize) -> bool {
        self.tests.iter().any(|range| range.contains(&line))
    }

    /// What is mentioned outside of tests.
    pub(super) fn product_mentions(&self) -> impl Iterator<Item = &Mention> {
        self.mentions.iter().filter(|mention| !self.is_test(mention.line))
    }
}

/// The folder of the crate that a path belongs to.
pub(super) fn crate_name(path: &str) -> &str {
    path.strip_prefix("crates/").unwrap_or(path).split('/').next().unwrap_or_default()
}

fn is_test_file(path: &str) -> bool {
    path.contains("/tests/") || path.starts_with("tests/") || path.ends_with("/tests.rs")
}

fn functions(file: &syn::File) -> Vec<Function> {
    let mut found = Functions(Vec::new());
    found.visit_file(file);
    found.0
}

/// Gathers the functions of a file.
struct Functions(Vec<Function>);

impl Functions {
    fn add(&mut self, signature: &syn::Signature, body: &syn::Block) {
        let line = signature.fn_token.span.start().line;
        let end = body.brace_token.span.close().end().line;
        self.0.push(Function { name: signature.ident.to_string(), line, lines: end + 1 - line });
    }
}

impl<'f> Visit<'f> for Functions {
    fn visit_item_fn(&mut self, item: &'f syn::ItemFn) {
        self.add(&item.sig, &item.block);
        visit::visit_item_fn(self, item);
    }

    fn visit_impl_item_fn(&mut self, item: &'f syn::ImplItemFn) {
        self.add(&item.sig, &item.block);
        visit::visit_impl_item_fn(self, item);
    }

    fn visit_trait_item_fn(&mut self, item: &'f syn::TraitItemFn) {
        if let Some(body) = &item.default {
            self.add(&item.sig, body);
        }
        visit::visit_trait_item_fn(self, item);
    }
}

#[cfg(test)]
mod tests {
    use super::{Source, crate_name};

    const TEXT: &str = "//! Head.\n\nuse std::{fs, io};\n\n/// Docs.\nfn one() {\n    // why\n    two();\n}\n\n#[cfg(test)]\nmod tests {\n    fn three() {}\n}\n";

    #[test]
    fn tests_and_docs_are_no_code() {
        let source = Source::parse("crates/a/src/lib.rs", TEXT).unwrap();
        assert_eq!(source.code.iter().copied().collect::<Vec<_>>(), [3, 6, 8, 9]);
        assert!(source.is_test(13) && !source.is_test(9));
    }

    #[test]
    fn functions_are_measured_without_tests() {
        let source = Source::parse("crates/a/src/lib.rs", TEXT).unwrap();
        let found: Vec<_> = source.functions.iter().map(|f| (f.name.as_str(), f.line, f.lines)).collect();
        assert_eq!(found, [("one", 6, 4)]);
    }

    #[test]
    fn a_file_of_tests_has_no_product_code() {
        let source = Source::parse("crates/a/tests/x.rs", TEXT).unwrap();
        assert!(source.code.is_empty() && source.product_mentions().next().is_none());
    }

    #[test]
    fn a_crate_is_named_by_its_folder() {
        assert_eq!((crate_name("crates/model/src/id.rs"), crate_name("xtask/src/main.rs")), ("model", "xtask"));
    }
}
