//! Plural categories by CLDR, through ICU4X.
//!
//! `fluent-bundle` asks `intl_pluralrules` 7.0.2, whose rules drop the remainder in `n % 100`: Arabic 103 is `few`, and
//! it says `other`. So the variant of a numeric selector is chosen here, before the value is formatted. The test
//! `the_workaround_is_still_needed` fails once that crate is mended, and the choice here can go. [`categories`] tells
//! `check` which ones a translation needs.

use std::collections::BTreeMap;

use fluent_bundle::FluentValue;
use fluent_bundle::types::{FluentNumber, FluentNumberType};
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use icu_plurals::{PluralCategory, PluralRuleType, PluralRules};
use tafsiri_model::Locale;

use crate::misuse::{Lookup, evaluate};
use crate::number;

/// The whole numbers up to which categories are told: every category of CLDR that counts things is among them, but for
/// those of round millions.
const COUNTED: u16 = 199;

/// The names of all categories.
pub const NAMES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The categories that a locale has, each with the whole numbers up to 199 that take it: none for one that only
/// fractions or round millions take. A locale that CLDR does not know has `other` alone.
#[must_use]
pub fn categories(locale: &Locale, is_ordinal: bool) -> BTreeMap<&'static str, Vec<u16>> {
    let plurals = Plurals::new(locale);
    let rules = if is_ordinal { &plurals.ordinal } else { &plurals.cardinal };
    let Some(rules) = rules else { return BTreeMap::new() };
    let mut found: BTreeMap<&'static str, Vec<u16>> =
        rules.categories().map(|category| (name(category), Vec::new())).collect();
    for number in 0..=COUNTED {
        found.entry(name(rules.category_for(usize::from(number)))).or_default().push(number);
    }
    found
}

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

/// The plural rules of a locale, both kinds.
pub(crate) struct Plurals {
    cardinal: Option<PluralRules>,
    ordinal: Option<PluralRules>,
}

impl Plurals {
    pub(crate) fn new(locale: &Locale) -> Self {
        let tag: Option<icu_locale_core::Locale> = locale.as_str().parse().ok();
        let rules = |kind: PluralRuleType| PluralRules::try_new(tag.clone()?.into(), kind.into()).ok();
        Self { cardinal: rules(PluralRuleType::Cardinal), ordinal: rules(PluralRuleType::Ordinal) }
    }

    /// Leaves in each numeric selection only the variant that the number asks for.
    pub(crate) fn choose(&self, pattern: &mut Pattern<&str>, lookup: &Lookup<'_>) {
        for element in &mut pattern.elements {
            if let PatternElement::Placeable { expression: Expression::Select { selector, variants } } = element {
                if let Some(FluentValue::Number(number)) = evaluate(selector, lookup) {
                    self.keep_one(variants, &number);
                    // Not to be asked again: a literal of twenty decimals makes `fluent-bundle` overflow.
                    *selector = InlineExpression::StringLiteral { value: "" };
                }
                variants.iter_mut().for_each(|variant| self.choose(&mut variant.value, lookup));
            }
        }
    }

    fn keep_one(&self, variants: &mut Vec<Variant<&str>>, number: &FluentNumber) {
        let category = self.category(number);
        let value = number.value.to_string();
        let exact =
            variants.iter().position(|v| matches!(&v.key, VariantKey::NumberLiteral { value: key } if *key == value));
        let by_category =
            variants.iter().position(|v| matches!(&v.key, VariantKey::Identifier { name } if Some(*name) == category));
        let chosen = exact.or(by_category).or_else(|| variants.iter().position(|v| v.default));
        if let Some(at) = chosen {
            let mut variant = variants.swap_remove(at);
            variant.default = true;
            *variants = vec![variant];
        }
    }

    /// The category of the number as it is written: English says "1 town" and "1.0 towns".
    fn category(&self, number: &FluentNumber) -> Option<&'static str> {
        let rules = match number.options.r#type {
            FluentNumberType::Cardinal => self.cardinal.as_ref(),
            FluentNumberType::Ordinal => self.ordinal.as_ref(),
        };
        Some(name(rules?.category_for(&number::shaped(number)?)))
    }
}

#[cfg(test)]
mod tests {
    use fluent_bundle::concurrent::FluentBundle;
    use fluent_bundle::{FluentArgs, FluentResource};

    #[test]
    fn categories_are_those_of_cldr() {
        let names = |locale: &str, is_ordinal| {
            let found = super::categories(&locale.parse().unwrap(), is_ordinal);
            found
                .into_iter()
                .map(|(name, numbers)| format!("{name} {}", numbers.len().min(2)))
                .collect::<Vec<_>>()
                .join(", ")
        };
        assert_eq!(names("ar", false), "few 2, many 2, one 1, other 2, two 1, zero 1");
        assert_eq!(names("fr", false), "many 0, one 2, other 2");
        assert_eq!(names("zh", false), "other 2");
        assert_eq!(names("ru", false), "few 2, many 2, one 2, other 0");
        assert_eq!(names("en", true), "few 2, one 2, other 2, two 2");
    }

    #[test]
    fn the_workaround_is_still_needed() {
        let mut bundle = FluentBundle::new_concurrent(vec!["ar".parse().unwrap()]);
        let source = "m = { $n ->\n [few] few\n *[other] other\n }".to_owned();
        bundle.add_resource(FluentResource::try_new(source).unwrap()).unwrap();
        let mut arguments = FluentArgs::new();
        arguments.set("n", 103);
        let pattern = bundle.get_message("m").and_then(|m| m.value()).unwrap();
        let said = bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned();
        assert_eq!(said, "other", "intl_pluralrules knows Arabic now: delete plural.rs and its use");
    }
}
