//! The page of every rule, tried: what it calls bad has a finding of the rule, what it calls good has none at all.
//!
//! A page whose examples are files of a project is tried by the crate `project`.

#![allow(clippy::unwrap_used)] // Tests.

#[path = "../../../tests/rule_pages.rs"]
mod rule_pages;

use std::path::Path;
use std::sync::Arc;

use rule_pages::{Block, blocks, is_of_project};

use tafsiri_check::rules::RULES;
use tafsiri_check::{
    Entry, Glossary, Known, Pair, Rendering, Rule, SourceText, check_consistency, check_pair, circles, rule,
};
use tafsiri_fluent::{Catalog, Message};
use tafsiri_markdown::{Dialect, Page, Reading, Syntax};
use tafsiri_model::{Diagnostic, Level, Locale, PageId, UnitAddress};

/// Rules whose examples are not tried here: others find the cause first, or a dictionary is wanted (tests/spelling.rs).
const UNTRIED: [&str; 2] = ["fluent/reference", "language/spelling"];

/// One source and its translation.
struct Example {
    source: SourceText,
    source_text: String,
    catalog: Catalog,
    locale: Locale,
}

fn source(info: &str, text: &str) -> (SourceText, String) {
    let english = Locale::english();
    let reading = Reading::new(Dialect::Extended, "p.md");
    let page = Page::parse(PageId::new("p").unwrap(), text, &reading);
    let syntax = if info.ends_with("plain") { Syntax::PlainLine } else { Syntax::Markdown };
    if info.starts_with("ftl") {
        let catalog = Catalog::parse("en/p.ftl", text);
        let message = catalog.messages().next().unwrap();
        return (SourceText::of_message(message, syntax, &page.context, &english), message.text());
    }
    let words = text.split("\n\n").next().unwrap().trim_end_matches('\n').to_owned();
    (SourceText::new(&words, syntax, &Arc::clone(&page.context), &english), words)
}

fn list(text: &str, key: &str) -> Vec<String> {
    let line = text.lines().find(|line| line.starts_with(key)).unwrap_or_default();
    line.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

fn examples(blocks: &[Block<'_>]) -> (Vec<Example>, Glossary) {
    let mut examples = Vec::new();
    let mut glossary = Glossary::default();
    let mut last = None;
    for (info, text) in blocks {
        if *info == "toml glossary" {
            let (source, forms, forbidden) = (list(text, "source"), list(text, "forms"), list(text, "forbidden"));
            glossary = Glossary::new(vec![Entry { source, forms, forbidden, is_name: false }]);
        } else if let Some(tag) = info.strip_prefix("ftl ").filter(|tag| *tag != "en") {
            let (source, source_text) = last.take().unwrap();
            let locale: Locale = tag.parse().unwrap();
            let catalog = Catalog::parse("l/p.ftl", text);
            examples.push(Example { source, source_text, catalog, locale });
        } else {
            last = Some(source(info, text));
        }
    }
    (examples, glossary)
}

fn known(example: &Example, glossary: &Glossary) -> Known {
    let mut known = Known { glossary: glossary.clone(), ..Known::default() };
    known.variables = ["n", "amount", "day", "rate"].map(str::to_owned).into();
    known.terms = ["country", "agency"].map(str::to_owned).into();
    for term in terms(example) {
        known.learn(term.id().as_str().trim_start_matches('-'), term);
    }
    known
}

fn terms(example: &Example) -> Vec<&Message> {
    example.catalog.messages().filter(|message| message.id().as_str().starts_with('-')).collect()
}

/// Everything that is told of the blocks of one heading.
fn findings(blocks: &[Block<'_>]) -> Vec<Diagnostic> {
    let (examples, glossary) = examples(blocks);
    let mut found = Vec::new();
    let address = UnitAddress::parse("p#m").unwrap();
    for example in &examples {
        found.extend(example.catalog.problems().to_vec());
        found.extend(circles(&terms(example), &example.locale));
        let messages = example.catalog.messages().filter(|message| message.id().as_str() == "m");
        for message in messages {
            let pair = Pair { address: &address, source: &example.source, message, locale: &example.locale };
            found.extend(check_pair(&pair, &known(example, &glossary)));
        }
    }
    let texts: Vec<(&Example, &Message)> =
        examples.iter().filter_map(|example| Some((example, example.catalog.messages().next()?))).collect();
    let renderings: Vec<(Locale, Rendering<'_>, String)> = texts
        .iter()
        .map(|(example, message)| {
            let target = message.text();
            let rendering =
                Rendering { source: &example.source_text, target: "", place: message.place(), unit: "p#m".to_owned() };
            (example.locale.clone(), rendering, target)
        })
        .collect();
    for locale in renderings.iter().map(|(locale, ..)| locale) {
        let same: Vec<Rendering<'_>> = renderings
            .iter()
            .filter(|(other, ..)| other == locale)
            .map(|(_, rendering, target)| Rendering { target, ..rendering.clone() })
            .collect();
        found.extend(check_consistency(&same, locale));
    }
    found
}

fn told(findings: &[Diagnostic]) -> Vec<String> {
    findings.iter().map(|finding| format!("{}: {}", finding.rule, finding.message)).collect()
}

#[test]
fn what_a_page_calls_bad_is_found() {
    let mut unfound = Vec::new();
    for rule in RULES.iter().filter(|rule| !is_of_project(rule.page()) && !UNTRIED.contains(&rule.id)) {
        let bad = blocks(rule.page(), "Bad");
        assert!(!bad.is_empty(), "{} has no bad example", rule.id);
        let (examples, _) = examples(&bad);
        let of_many = rule.id == "terms/inconsistent" || rule.id == "terms/conflated";
        let all = findings(&bad).into_iter().filter(|finding| finding.rule == rule.id).count();
        let wanted = if of_many { 1 } else { examples.len() };
        if all < wanted {
            unfound.push(format!("{}: {all} of {wanted}: {:?}", rule.id, told(&findings(&bad))));
        }
    }
    assert!(unfound.is_empty(), "{}", unfound.join("\n"));
}

#[test]
fn what_a_page_calls_good_is_left_alone() {
    for rule in RULES.iter().filter(|rule| !is_of_project(rule.page()) && !UNTRIED.contains(&rule.id)) {
        let good = blocks(rule.page(), "Good");
        assert!(!good.is_empty(), "{} has no good example", rule.id);
        assert_eq!(told(&findings(&good)), Vec::<String>::new(), "{}", rule.id);
    }
}

#[test]
fn findings_have_the_level_of_their_rule() {
    for of in RULES.iter().filter(|rule| !is_of_project(rule.page()) && !UNTRIED.contains(&rule.id)) {
        for finding in findings(&blocks(of.page(), "Bad")) {
            assert_eq!(rule(finding.rule).map(|rule| rule.level), Some(finding.level), "{}", finding.rule);
        }
    }
}

#[test]
fn every_page_is_one_page() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let files = walkdir::WalkDir::new(root.join("data/rules")).into_iter().filter_map(Result::ok);
    let files = files.filter(|entry| entry.file_type().is_file()).count();
    assert_eq!(files, RULES.len(), "every page in data/rules is of a rule in rules.rs");
    for rule in RULES {
        assert!(rule.page().starts_with(&format!("# {}\n", rule.id)), "{}", rule.id);
        assert!(rule.summary().ends_with('.') && rule.page().lines().count() < 120, "{}", rule.id);
        let can_be_silenced = rule.explanation().contains(&format!("silence {}: ", rule.id));
        assert_eq!(can_be_silenced, rule.is_of_messages(), "{}", rule.id);
        assert!(rule.explanation().contains(&format!("\"{}\" = ", rule.id)), "{}", rule.id);
    }
}

#[test]
fn the_documentation_lists_every_rule() {
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/check.md");
    let docs = std::fs::read_to_string(docs).unwrap();
    let mut rules: Vec<&Rule> = RULES.iter().collect();
    rules.sort_by_key(|rule| (std::cmp::Reverse(rule.level), rule.id));
    for rule in rules {
        let level = match rule.level {
            Level::Error => "error",
            Level::Warning => "warning",
            Level::Note => "note",
        };
        let row = format!("| `{}` | {level} | {} |", rule.id, rule.summary().replace('|', "\\|"));
        assert!(docs.contains(&row), "docs/check.md lacks this row:\n{row}");
    }
}
