//! A source text, read once for all its translations.

use std::sync::Arc;

use tafsiri_fluent::variants::{Call, Parts, Selection, parts, parts_of_text};
use tafsiri_fluent::{Message, Uses};
use tafsiri_markdown::{Context, Syntax};
use tafsiri_model::Locale;

use crate::reading::Reading;

/// A source text.
#[derive(Clone, Debug)]
pub struct SourceText {
    pub(crate) locale: Locale,
    pub(crate) syntax: Syntax,
    pub(crate) context: Arc<Context>,
    pub(crate) selections: Vec<Selection>,
    pub(crate) calls: Vec<Call>,
    /// What it refers to, in any of its variants.
    pub(crate) uses: Uses,
    variants: Vec<SourceVariant>,
}

/// One text that a source can say.
#[derive(Clone, Debug)]
pub(crate) struct SourceVariant {
    /// What was chosen for it: of which variable which key.
    keys: Vec<(String, String)>,
    pub(crate) uses: Uses,
    pub(crate) reading: Reading,
}

impl SourceText {
    /// The text of a unit of a page in a locale.
    #[must_use]
    pub fn new(text: &str, syntax: Syntax, context: &Arc<Context>, locale: &Locale) -> Self {
        Self::of(parts_of_text(text), syntax, context, locale)
    }

    /// A source that is written in Fluent by hand, such as the texts of the interface.
    #[must_use]
    pub fn of_message(message: &Message, syntax: Syntax, context: &Arc<Context>, locale: &Locale) -> Self {
        Self::of(parts(message), syntax, context, locale)
    }

    /// How its text is read.
    #[must_use]
    pub fn syntax(&self) -> Syntax {
        self.syntax
    }

    /// What the running text of its page can refer to.
    #[must_use]
    pub fn context(&self) -> &Context {
        &self.context
    }

    fn of(parts: Parts, syntax: Syntax, context: &Arc<Context>, locale: &Locale) -> Self {
        let mut uses = Uses::default();
        let selectors = parts.selections.iter().filter_map(|selection| selection.variable.clone());
        uses.variables.extend(selectors);
        let mut variants = Vec::new();
        for variant in parts.variants {
            let keys = keys(&parts.selections, &variant.chosen);
            uses.variables.extend(variant.uses.variables.iter().cloned());
            uses.terms.extend(variant.uses.terms.iter().cloned());
            variants.push(SourceVariant {
                keys,
                uses: variant.uses,
                reading: Reading::new(variant.text, syntax, context),
            });
        }
        let (locale, context) = (locale.clone(), Arc::clone(context));
        Self { locale, syntax, context, selections: parts.selections, calls: parts.calls, uses, variants }
    }

    /// Whether it has nothing to read.
    pub(crate) fn is_empty(&self) -> bool {
        self.variants.iter().all(|variant| variant.reading.text.trim().is_empty())
    }

    /// Whether one of its variants shows a variable.
    pub(crate) fn shows(&self, variable: &str) -> bool {
        self.variants.iter().any(|variant| variant.uses.variables.contains(variable))
    }

    /// The variant that a translation's variant is compared with: that of the same keys, else the default one.
    pub(crate) fn variant(&self, selections: &[Selection], chosen: &[(usize, usize)]) -> Option<&SourceVariant> {
        let first = self.variants.first();
        if self.variants.len() < 2 || chosen.is_empty() {
            return first;
        }
        let wanted = keys(selections, chosen);
        self.variants.iter().find(|variant| variant.keys == wanted).or(first)
    }
}

fn keys(selections: &[Selection], chosen: &[(usize, usize)]) -> Vec<(String, String)> {
    let named = chosen.iter().filter_map(|(selection, key)| {
        let selection = selections.get(*selection)?;
        Some((selection.variable.clone().unwrap_or_default(), selection.keys.get(*key)?.name.clone()))
    });
    named.collect()
}
