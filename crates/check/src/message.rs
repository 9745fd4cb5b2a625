//! A translated message beside its source.

use std::collections::{BTreeMap, BTreeSet};

use tafsiri_fluent::catalog::unquoted;
use tafsiri_fluent::{Catalog, Message, Uses, encode, functions};
use tafsiri_markdown::block::{Inline, visit_links};
use tafsiri_markdown::fill::inlines;
use tafsiri_markdown::{Context, Syntax, safety};
use tafsiri_model::nearest::advice;
use tafsiri_model::{Diagnostic, Locale, UnitAddress};

/// A source text and its translation.
#[derive(Clone, Copy, Debug)]
pub struct Pair<'a> {
    /// Where the unit is.
    pub address: &'a UnitAddress,
    /// The source text.
    pub source: &'a str,
    /// How its text is read.
    pub syntax: Syntax,
    /// What the running text of the page can refer to.
    pub context: &'a Context,
    /// The translation.
    pub message: &'a Message,
    /// Its locale.
    pub locale: &'a Locale,
}

/// The names that a project defines, in any of its layers.
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// Variables, without `$`.
    pub variables: BTreeSet<String>,
    /// Terms, without `-`.
    pub terms: BTreeSet<String>,
}

/// What is wrong with a translation.
#[must_use]
pub fn check_pair(pair: &Pair<'_>, known: &Known) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    if pair.message.value().is_none() {
        found.push(
            Diagnostic::error("fluent/no-value", "it has attributes but no value").help("write the text behind `=`"),
        );
    }
    let is_term = pair.address.unit.as_str().starts_with('-');
    if !is_term {
        placeables(pair, known, &mut found);
    }
    if !has_selection(pair.message) {
        structure(pair, &mut found);
    }
    let at = pair.message.place();
    found.into_iter().map(|finding| finding.at(at.clone()).unit(pair.address).locale(pair.locale)).collect()
}

/// Whether the value chooses between variants: these are compared one by one, which is another rule's work.
fn has_selection(message: &Message) -> bool {
    message.source().contains("->")
}

fn placeables(pair: &Pair<'_>, known: &Known, found: &mut Vec<Diagnostic>) {
    let source = uses_of(pair.source);
    let target = pair.message.uses();
    compare("variable", "$", [&source.variables, &target.variables, &known.variables], found);
    compare("term", "-", [&source.terms, &target.terms, &known.terms], found);
    for message in &target.messages {
        let text = format!("`{{ {message} }}` refers to another message, which a page cannot show");
        found.push(Diagnostic::error("fluent/message-reference", text).help("write its text here, or make it a term"));
    }
    let known: Vec<&str> = functions::names().collect();
    for function in target.functions.iter().filter(|name| !known.contains(&name.as_str())) {
        found.push(
            Diagnostic::error("fluent/function", format!("there is no function `{function}`"))
                .help(format!("the functions are {}", known.join(", "))),
        );
    }
}

/// The names that a text of a page refers to.
#[must_use]
pub fn uses_of(text: &str) -> Uses {
    let catalog = Catalog::parse("", &format!("m ={}\n", encode(text)));
    catalog.messages().next().map(|message| message.uses().clone()).unwrap_or_default()
}

fn compare(what: &str, mark: &str, [source, target, known]: [&BTreeSet<String>; 3], found: &mut Vec<Diagnostic>) {
    for name in source.difference(target) {
        found.push(
            Diagnostic::error("fluent/missing-placeable", format!("the {what} `{mark}{name}` of the source is lost"))
                .help(format!("put `{{ {mark}{name} }}` where it belongs")),
        );
    }
    for name in target.difference(source) {
        if known.contains(name) {
            let text = format!("the {what} `{mark}{name}` is not in the source");
            found.push(Diagnostic::warning("fluent/added-placeable", text));
        } else {
            let help = advice(name, source.union(known).map(String::as_str));
            let text = format!("there is no {what} `{mark}{name}`");
            let finding = Diagnostic::error("fluent/unknown-placeable", text);
            found.push(match help {
                Some(help) => finding.help(help),
                None => finding
                    .help(format!("define it in tafsiri.toml or an overlay, or write `{mark}` names of the source")),
            });
        }
    }
}

fn structure(pair: &Pair<'_>, found: &mut Vec<Diagnostic>) {
    let source = inlines(pair.context, pair.syntax, pair.source);
    let target = inlines(pair.context, pair.syntax, &unquoted(pair.message));
    let (wanted, got) = (targets(&source), targets(&target));
    for (url, count) in &wanted {
        if got.get(url).unwrap_or(&0) < count {
            found.push(
                Diagnostic::error("structure/lost-link", format!("the link to `{url}` is lost"))
                    .help(format!("write `[words]({url})` where the source has it")),
            );
        }
    }
    for (url, count) in &got {
        if wanted.get(url).unwrap_or(&0) < count {
            found.push(
                Diagnostic::error("structure/added-link", format!("the source has no link to `{url}`"))
                    .help("keep the targets of links exactly as the source has them"),
            );
        }
    }
    for danger in safety::dangers(&target, &source) {
        found.push(
            Diagnostic::error("safety/untrusted", format!("the translation brings {danger}"))
                .help("take it out: packages show it as plain words"),
        );
    }
}

/// How often each address is linked to or shown.
fn targets(inlines: &[Inline]) -> BTreeMap<String, usize> {
    let mut found = BTreeMap::new();
    visit_links(&mut inlines.to_vec(), &mut |link, _| *found.entry(link.url.clone()).or_insert(0) += 1);
    found
}

#[cfg(test)]
mod tests {
    use super::{Known, Pair, check_pair};
    use tafsiri_fluent::Catalog;
    use tafsiri_markdown::{Context, Dialect, Syntax};
    use tafsiri_model::{PageId, UnitAddress};

    fn rules(source: &str, ftl: &str) -> Vec<&'static str> {
        let address = UnitAddress::parse("p#m").unwrap();
        let context = Context::bare(PageId::new("p").unwrap(), Dialect::Extended);
        let catalog = Catalog::parse("fr/p.ftl", ftl);
        let known = Known { terms: ["country".to_owned()].into(), variables: ["n".to_owned()].into() };
        let pair = Pair {
            address: &address,
            source,
            syntax: Syntax::Markdown,
            context: &context,
            message: catalog.messages().next().unwrap(),
            locale: &"fr".parse().unwrap(),
        };
        check_pair(&pair, &known).into_iter().map(|finding| finding.rule).collect()
    }

    #[test]
    fn good_translations_are_left_alone() {
        for (source, ftl) in [
            ("See [it](a.md) in { -country }", "m = Voir [ceci](a.md) { -country(case: \"in\") }"),
            ("{ $n } towns", "m = { $n ->\n    [one] une ville\n   *[other] { $n } villes\n }"),
            ("[it](a.md)", "m = { \"[\" }ceci](a.md)"),
            ("{ $n }", "m = { DATETIME($n) } { CURRENCY($n, currency: \"PHP\") } { LIST($n) } { NUMBER($n) }"),
            ("Use `{ $x }`", "m = Écrire `{ \"{\" } $x { \"}\" }`"),
        ] {
            assert_eq!(rules(source, ftl), Vec::<&str>::new(), "{ftl}");
        }
    }

    #[test]
    fn defects_are_found() {
        for (source, ftl, rule) in [
            ("{ $n } towns", "m = villes", "fluent/missing-placeable"),
            ("towns", "m = { $n } villes", "fluent/added-placeable"),
            ("in { -country }", "m = { -country } { -contry }", "fluent/unknown-placeable"),
            ("a", "m = { other }", "fluent/message-reference"),
            ("{ $n }", "m = { DATE($n) }", "fluent/function"),
            ("[a](b.md)", "m = a", "structure/lost-link"),
            ("a", "m = a [b](c)", "structure/added-link"),
            ("a", "m = a <b onclick=x>b</b>", "safety/untrusted"),
            ("a", "m =\n    .title = t", "fluent/no-value"),
        ] {
            assert!(rules(source, ftl).contains(&rule), "{ftl}: {:?}", rules(source, ftl));
        }
    }
}
