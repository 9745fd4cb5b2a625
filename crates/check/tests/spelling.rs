//! Spelling, with a dictionary of a few words.

#![allow(clippy::unwrap_used)] // Tests.

use std::sync::Arc;

use tafsiri_check::{Known, Pair, SourceText, Speller, check_pair};
use tafsiri_fluent::Catalog;
use tafsiri_markdown::{Context, Dialect, Syntax};
use tafsiri_model::{Locale, PageId, UnitAddress};

/// Words with an ending: Hunspell's `plan/S` stands for `plan` and `plans`.
const AFFIXES: &str = "SET UTF-8\nTRY esianrtolcdugmphbyfvkw\nSFX S Y 1\nSFX S 0 s .\n";
const WORDS: &str = "4\nplan/S\nnational/S\npour\nخطة\n";

fn told(locale: &str, source: &str, target: &str) -> Vec<String> {
    let context = Arc::new(Context::bare(PageId::new("p").unwrap(), Dialect::Extended));
    let source = SourceText::new(source, Syntax::Markdown, &context, &Locale::english());
    let catalog = Catalog::parse("l/p.ftl", format!("m = {target}\n"));
    let (address, locale) = (UnitAddress::parse("p#m").unwrap(), locale.parse().unwrap());
    let message = catalog.messages().next().unwrap();
    let known = Known { speller: Some(Speller::new(AFFIXES, WORDS).unwrap()), ..Known::default() };
    let found = check_pair(&Pair { address: &address, source: &source, message, locale: &locale }, &known);
    let spelling = found.into_iter().filter(|finding| finding.rule == "language/spelling");
    spelling
        .map(|finding| format!("{}:{} {}", finding.message, finding.place.unwrap().column, finding.help.unwrap()))
        .collect()
}

#[test]
fn a_word_that_no_dictionary_has_is_told_once_at_its_place() {
    assert_eq!(
        told("fr", "National plans for plans", "plans nationals pour plann et plann"),
        ["no dictionary has `plann`:26 mend it, or let it be if it is right"]
    );
    assert_eq!(told("ar", "A plan", "خطططة"), ["no dictionary has `خطططة`:5 mend it, or let it be if it is right"]);
}

#[test]
fn names_words_of_the_source_and_code_are_let_be() {
    for target in
        ["plan Huduma", "plan huduma", "plan `plann`", "plan OCDE", "plan abc", "[plan](https://plann.example)"]
    {
        assert_eq!(
            told("fr", "The huduma plan of the [OECD](https://plann.example) `plann`", target),
            Vec::<String>::new(),
            "{target}"
        );
    }
}
