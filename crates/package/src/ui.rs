//! Interface texts: the project's own where it has them, else those that come with the tool, else English.

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use tafsiri_fluent::{Catalog, Formatter};
use tafsiri_model::settings::Value;
use tafsiri_model::{Locale, UnitId};

/// The interface texts that come with the tool: those of the Toolkit that is shipped with it.
const BUILT_IN: [(&str, &str); 9] = [
    ("en", include_str!("../../../locales/en/ui.ftl")),
    ("fr", include_str!("../../../locales/fr/ui.ftl")),
    ("ar", include_str!("../../../locales/ar/ui.ftl")),
    ("es", include_str!("../../../locales/es/ui.ftl")),
    ("ru", include_str!("../../../locales/ru/ui.ftl")),
    ("sw", include_str!("../../../locales/sw/ui.ftl")),
    ("pt", include_str!("../../../locales/pt/ui.ftl")),
    ("ur", include_str!("../../../locales/ur/ui.ftl")),
    ("zh", include_str!("../../../locales/zh/ui.ftl")),
];

/// The same, read once: every locale of every edition asks for them.
static READ: LazyLock<[(&str, Arc<Catalog>); BUILT_IN.len()]> =
    LazyLock::new(|| BUILT_IN.map(|(tag, text)| (tag, Arc::new(Catalog::parse("ui.ftl", text)))));

/// The catalog of interface texts that comes with the tool for a language.
#[must_use]
pub fn built_in(language: &str) -> Option<&'static Arc<Catalog>> {
    READ.iter().find(|(tag, _)| *tag == language).map(|(_, catalog)| catalog)
}

/// The interface in one locale.
pub struct Ui {
    /// Catalogs with their formatters, the one that is asked first at the head.
    sources: Vec<(Arc<Catalog>, Formatter)>,
}

impl Ui {
    /// The interface for a fallback chain of locales; `project` gives the project's own catalog of a locale.
    #[must_use]
    pub fn new<'a>(chain: &[Locale], project: impl Fn(&Locale) -> Option<&'a Arc<Catalog>>) -> Self {
        let mut sources = Vec::new();
        let mut add = |locale: &Locale, catalog: &Arc<Catalog>| {
            sources.push((catalog.clone(), Formatter::new(locale, [], &BTreeMap::new())));
        };
        for locale in chain {
            let own = project(locale).into_iter();
            own.chain(built_in(locale.as_str())).for_each(|catalog| add(locale, catalog));
        }
        built_in("en").into_iter().for_each(|catalog| add(&Locale::english(), catalog));
        Self { sources }
    }

    /// A text; its id where nobody has it.
    #[must_use]
    pub fn text(&self, id: &str) -> String {
        self.text_with(id, &BTreeMap::new())
    }

    /// A text about a number, in the plural form and with the digits of the locale.
    #[must_use]
    pub fn count(&self, id: &str, variable: &str, number: usize) -> String {
        let number = i64::try_from(number).unwrap_or(i64::MAX);
        self.text_with(id, &BTreeMap::from([(variable.to_owned(), Value::Integer(number))]))
    }

    fn text_with(&self, id: &str, variables: &BTreeMap<String, Value>) -> String {
        let Ok(unit) = UnitId::new(id) else { return id.to_owned() };
        let said = |(catalog, formatter): &(Arc<Catalog>, Formatter)| {
            formatter.format_with(catalog.get(&unit)?, variables).ok()
        };
        self.sources.iter().find_map(said).unwrap_or_else(|| id.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::{BUILT_IN, Ui};
    use std::collections::BTreeMap;
    use tafsiri_fluent::Catalog;

    #[test]
    fn every_shipped_interface_is_whole() {
        let ids = |text: &str| {
            let catalog = Catalog::parse("ui.ftl", text);
            assert!(catalog.problems().is_empty(), "{:?}", catalog.problems());
            catalog.messages().map(|m| (m.id().to_string(), m.uses().variables.clone())).collect::<BTreeMap<_, _>>()
        };
        for (tag, text) in BUILT_IN {
            assert_eq!(ids(text), ids(BUILT_IN[0].1), "{tag}");
        }
    }

    #[test]
    fn counts_follow_the_language() {
        let say = |tag: &str, n| Ui::new(&[tag.parse().unwrap()], |_| None).count("minutes", "count", n);
        assert_eq!((say("en", 1), say("en", 30)), ("One minute".into(), "30 minutes".into()));
        assert_eq!(
            (say("ar", 2), say("ar", 5), say("ar", 30)),
            ("دقيقتان".into(), "5 دقائق".into(), "30 دقيقة".into())
        );
        assert_eq!(say("th", 30), "30 minutes");
        assert_eq!(Ui::new(&[], |_| None).text("nothing-here"), "nothing-here");
    }
}
