//! A translated message beside its source.

use std::collections::{BTreeMap, BTreeSet};

use tafsiri_fluent::variants::{Parts, Selection, Variant, parts};
use tafsiri_fluent::{Catalog, Message, Uses, encode};
use tafsiri_model::{Diagnostic, Locale, UnitAddress};

use crate::finding::Finding;
use crate::glossary::Glossary;
use crate::language::Language;
use crate::reading::Reading;
use crate::source::SourceText;
use crate::spelling::Speller;
use crate::{facts, glossary, language_rules, placeables, plurals, rules, safety, structure};

/// A source text and its translation.
#[derive(Clone, Copy, Debug)]
pub struct Pair<'a> {
    /// Where the unit is.
    pub address: &'a UnitAddress,
    /// The source text.
    pub source: &'a SourceText,
    /// The translation.
    pub message: &'a Message,
    /// Its locale.
    pub locale: &'a Locale,
}

/// What a project defines, in any of its layers, and what a locale has of its own.
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// Variables, without `$`.
    pub variables: BTreeSet<String>,
    /// Terms, without `-`.
    pub terms: BTreeSet<String>,
    /// Attributes of the locale's terms, as `term.attribute`.
    pub attributes: BTreeSet<String>,
    /// The parameters that the locale's terms are told by, with the keys of the variants that they have for each: the
    /// cases of its grammar, most often.
    pub parameters: BTreeMap<String, BTreeSet<String>>,
    /// How the locale renders what.
    pub glossary: Glossary,
    /// The dictionary of its language, where there is one.
    pub speller: Option<Speller>,
}

impl Known {
    /// Takes in what a term of the locale is told by: its attributes, and its variants by their parameter. `name` is what
    /// texts call it, without `-`.
    pub fn learn(&mut self, name: &str, term: &Message) {
        let Parts { attributes, selections, .. } = parts(term);
        self.attributes.extend(attributes.into_iter().map(|(attribute, _)| format!("{name}.{attribute}")));
        for Selection { variable, keys, .. } in selections {
            let Some(parameter) = variable else { continue };
            self.parameters.entry(parameter).or_default().extend(keys.into_iter().map(|key| key.name));
        }
    }
}

/// One variant of a translation beside what it is compared with.
pub(crate) struct Texts<'a> {
    pub(crate) source: &'a Reading,
    pub(crate) target: &'a Reading,
    pub(crate) from: &'static Language,
    pub(crate) to: &'static Language,
    pub(crate) source_locale: &'a Locale,
    pub(crate) locale: &'a Locale,
}

/// So many findings of one rule are told in one message; the last says how many more there are.
const MOST: usize = 20;

/// What is wrong with a translation.
#[must_use]
pub fn check_pair(pair: &Pair<'_>, known: &Known) -> Vec<Diagnostic> {
    let parts = parts(pair.message);
    let mut told = Told { pair, found: Vec::new(), seen: BTreeSet::new(), counts: BTreeMap::new() };
    told.add(placeables::check(pair, &parts, known), None);
    told.add(plurals::check(pair, &parts), None);
    for variant in &parts.variants {
        told.add(of_variant(pair, &parts, variant, known), Some(variant));
    }
    told.finish()
}

fn of_variant(pair: &Pair<'_>, parts: &Parts, variant: &Variant, known: &Known) -> Vec<Finding> {
    let Some(source) = pair.source.variant(&parts.selections, &variant.chosen) else { return Vec::new() };
    let target = Reading::new(variant.text.clone(), pair.source.syntax, &pair.source.context);
    let texts = Texts {
        source: &source.reading,
        target: &target,
        from: Language::of(&pair.source.locale),
        to: Language::of(pair.locale),
        source_locale: &pair.source.locale,
        locale: pair.locale,
    };
    let mut found = Vec::new();
    structure::check(&texts, &mut found);
    safety::check(&texts, &mut found);
    facts::check(&texts, &mut found);
    language_rules::check(&texts, known.speller.as_ref(), &mut found);
    glossary::check(&texts, &known.glossary, &mut found);
    found
}

/// Findings of one pair, each told once however many variants have it.
struct Told<'a> {
    pair: &'a Pair<'a>,
    found: Vec<Diagnostic>,
    seen: BTreeSet<(&'static str, String)>,
    /// How many there are of each rule.
    counts: BTreeMap<&'static str, usize>,
}

impl Told<'_> {
    fn add(&mut self, findings: Vec<Finding>, variant: Option<&Variant>) {
        let pair = self.pair;
        for finding in findings {
            let is_new = self.seen.insert((finding.rule, finding.message.clone()));
            let count = self.counts.entry(finding.rule).or_default();
            *count += usize::from(is_new);
            if !is_new || *count > MOST {
                continue;
            }
            let at = finding.at.map(|at| variant.map_or(at, |variant| variant.source_at(at)));
            let place = at.map_or_else(|| pair.message.place(), |at| pair.message.place_at(at));
            let mut told = rules::finding(finding.rule, finding.message);
            told.help = finding.help;
            self.found.push(told.at(place).unit(pair.address).locale(pair.locale));
        }
    }

    fn finish(mut self) -> Vec<Diagnostic> {
        for (rule, count) in self.counts.into_iter().filter(|(_, count)| *count > MOST) {
            if let Some(last) = self.found.iter_mut().rfind(|finding| finding.rule == rule) {
                last.help = Some(format!("this message has {} more findings of this rule", count - MOST));
            }
        }
        self.found
    }
}

/// The names that a text of a page refers to.
#[must_use]
pub fn uses_of(text: &str) -> Uses {
    let catalog = Catalog::parse("", format!("m ={}\n", encode(text)));
    catalog.messages().next().map(|message| message.uses().clone()).unwrap_or_default()
}
