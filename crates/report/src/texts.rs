//! The dashboard's own words, in the language of its readers.

use std::collections::BTreeMap;

use tafsiri_fluent::{Catalog, Formatter};
use tafsiri_model::settings::Value;
use tafsiri_model::{Locale, UnitId};

/// The languages that the dashboard knows.
const LANGUAGES: [(&str, &str); 9] = [
    ("en", include_str!("../texts/en.ftl")),
    ("fr", include_str!("../texts/fr.ftl")),
    ("ar", include_str!("../texts/ar.ftl")),
    ("es", include_str!("../texts/es.ftl")),
    ("ru", include_str!("../texts/ru.ftl")),
    ("sw", include_str!("../texts/sw.ftl")),
    ("pt", include_str!("../texts/pt.ftl")),
    ("ur", include_str!("../texts/ur.ftl")),
    ("zh", include_str!("../texts/zh.ftl")),
];

/// The words of one language.
pub struct Texts {
    locale: Locale,
    catalog: Catalog,
    formatter: Formatter,
}

impl Texts {
    /// The words for readers of a locale: those of its language, else English. `change` is what becomes of the catalog
    /// before it is read: a pseudo-locale is made of the English one.
    #[must_use]
    pub fn new(locale: &Locale, change: impl Fn(&str) -> Option<String>) -> Self {
        let known = LANGUAGES.iter().find(|(tag, _)| *tag == locale.language());
        let (_, english) = LANGUAGES[0];
        let (locale, text) = match (change(english), known) {
            (Some(changed), _) => (locale.clone(), changed),
            (None, Some((_, text))) => (locale.clone(), (*text).to_owned()),
            (None, None) => (Locale::english(), english.to_owned()),
        };
        let formatter = Formatter::new(&locale, [], &BTreeMap::new());
        Self { catalog: Catalog::parse("dashboard.ftl", &text), formatter, locale }
    }

    /// The locale of the words.
    #[must_use]
    pub fn locale(&self) -> &Locale {
        &self.locale
    }

    /// A text.
    #[must_use]
    pub fn text(&self, id: &str) -> String {
        self.with(id, &[])
    }

    /// A text about a number.
    #[must_use]
    pub fn count(&self, id: &str, number: usize) -> String {
        self.with(id, &[("count", Value::Integer(i64::try_from(number).unwrap_or(i64::MAX)))])
    }

    /// A share, given in per cent.
    #[must_use]
    pub fn percent(&self, percent: usize) -> String {
        let percent = u32::try_from(percent).unwrap_or(u32::MAX);
        self.with("percent", &[("share", Value::Decimal(f64::from(percent) / 100.0))])
    }

    /// A text with values for its variables.
    #[must_use]
    pub fn with(&self, id: &str, values: &[(&str, Value)]) -> String {
        let values: BTreeMap<String, Value> =
            values.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
        let message = UnitId::new(id).ok().and_then(|id| self.catalog.get(&id));
        let said = message.and_then(|message| self.formatter.format_with(message, &values).ok());
        said.unwrap_or_else(|| id.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::{LANGUAGES, Texts};
    use tafsiri_fluent::Catalog;

    #[test]
    fn every_language_is_whole() {
        let ids = |text: &str| {
            let catalog = Catalog::parse("dashboard.ftl", text);
            assert!(catalog.problems().is_empty(), "{:?}", catalog.problems());
            catalog.messages().map(|m| (m.id().to_string(), m.uses().clone())).collect::<Vec<_>>()
        };
        for (tag, text) in LANGUAGES {
            assert_eq!(ids(text), ids(LANGUAGES[0].1), "{tag}");
        }
    }

    #[test]
    fn numbers_follow_the_language() {
        let texts = |tag: &str| Texts::new(&tag.parse().unwrap(), |_| None);
        assert_eq!(texts("fr").percent(98), "98\u{a0}%");
        assert_eq!(texts("ru").count("findings-count", 22), "Учитываются 22 замечания.");
        assert_eq!(texts("ar").count("findings-count", 2), "ملاحظتان محتسبتان.");
        assert_eq!((texts("th").text("locale").as_str(), texts("th").locale().as_str()), ("Language", "en"));
    }
}
