//! Plural categories by CLDR, through ICU4X.
//!
//! `fluent-bundle` asks `intl_pluralrules` 7.0.2, whose rules drop the remainder in `n % 100`: Arabic 103 is `few`, and
//! it says `other`. So the variant of a numeric selector is chosen here, before the value is formatted. The test
//! `the_workaround_is_still_needed` fails once that crate is mended, and this file can go.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use icu_decimal::input::Decimal;
use icu_plurals::{PluralCategory, PluralRuleType, PluralRules};
use tafsiri_model::Locale;
use tafsiri_model::settings::Value;

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
    pub(crate) fn choose(&self, pattern: &mut Pattern<&str>, variables: &BTreeMap<String, Value>) {
        for element in &mut pattern.elements {
            if let PatternElement::Placeable { expression: Expression::Select { selector, variants } } = element {
                if let Some((number, ordinal)) = numeric_selector(selector, variables) {
                    self.keep_one(variants, &number, ordinal);
                }
                variants.iter_mut().for_each(|variant| self.choose(&mut variant.value, variables));
            }
        }
    }

    fn keep_one(&self, variants: &mut Vec<Variant<&str>>, number: &str, ordinal: bool) {
        let category = self.category(number, ordinal);
        let exact =
            variants.iter().position(|v| matches!(&v.key, VariantKey::NumberLiteral { value } if *value == number));
        let by_category =
            variants.iter().position(|v| matches!(&v.key, VariantKey::Identifier { name } if Some(*name) == category));
        let chosen = exact.or(by_category).or_else(|| variants.iter().position(|v| v.default));
        if let Some(at) = chosen {
            let mut variant = variants.swap_remove(at);
            variant.default = true;
            *variants = vec![variant];
        }
    }

    fn category(&self, number: &str, ordinal: bool) -> Option<&'static str> {
        let rules = if ordinal { self.ordinal.as_ref() } else { self.cardinal.as_ref() };
        let decimal: Decimal = number.parse().ok()?;
        Some(match rules?.category_for(&decimal) {
            PluralCategory::Zero => "zero",
            PluralCategory::One => "one",
            PluralCategory::Two => "two",
            PluralCategory::Few => "few",
            PluralCategory::Many => "many",
            PluralCategory::Other => "other",
        })
    }
}

/// The number that a selector stands for, and whether it is asked for as an ordinal.
fn numeric_selector(selector: &InlineExpression<&str>, variables: &BTreeMap<String, Value>) -> Option<(String, bool)> {
    match selector {
        InlineExpression::VariableReference { id } => match variables.get(id.name)? {
            Value::Integer(number) => Some((number.to_string(), false)),
            Value::Decimal(number) => Some((number.to_string(), false)),
            Value::Text(_) => None,
        },
        InlineExpression::FunctionReference { id, arguments } if id.name == "NUMBER" => {
            let (number, _) = numeric_selector(arguments.positional.first()?, variables)?;
            let ordinal = arguments.named.iter().any(|argument| {
                argument.name.name == "type"
                    && matches!(&argument.value, InlineExpression::StringLiteral { value } if *value == "ordinal")
            });
            Some((number, ordinal))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use fluent_bundle::concurrent::FluentBundle;
    use fluent_bundle::{FluentArgs, FluentResource};

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
