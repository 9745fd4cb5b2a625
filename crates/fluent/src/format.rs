//! Messages to text: an edition's terms and variables in one locale.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, PoisonError};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use tafsiri_model::Locale;
use tafsiri_model::settings;

use crate::catalog::{Message, Value};
use crate::plural::Plurals;
use crate::uses::{pattern_of, visit_inline_mut};
use crate::{functions, misuse, value};

/// Formats messages of one locale with the terms and variables of one edition.
pub struct Formatter {
    bundle: FluentBundle<FluentResource>,
    /// Fluent's own values may not be read by two threads at once.
    arguments: Mutex<FluentArgs<'static>>,
    variables: BTreeMap<String, settings::Value>,
    plurals: Plurals,
    locale: Locale,
}

/// Why a message cannot be formatted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormatError {
    /// What is wrong: what the message refers to and is not there, or which function wants something else.
    pub words: String,
    /// The text with raw values where functions could not be applied; none where a part of it is not there at all.
    pub shown: Option<String>,
}

impl FormatError {
    fn absent(words: impl Into<String>) -> Self {
        Self { words: words.into(), shown: None }
    }
}

impl Formatter {
    /// A formatter. `terms` are looked up by their own id; text variables must have been escaped for Markdown.
    #[must_use]
    pub fn new<'a>(
        locale: &Locale,
        terms: impl IntoIterator<Item = &'a Message>,
        variables: &BTreeMap<String, settings::Value>,
    ) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![locale.as_str().parse().unwrap_or_default()]);
        bundle.set_use_isolating(false); // Isolation marks inside Markdown would end up in links and code.
        bundle.set_formatter(Some(value::localized));
        functions::register(&mut bundle);
        for term in terms {
            bundle.add_resource_overriding(resource(term.source()));
        }
        let arguments = Mutex::new(arguments_of(variables));
        Self { bundle, arguments, variables: variables.clone(), plurals: Plurals::new(locale), locale: locale.clone() }
    }

    /// The locale that it formats for.
    #[must_use]
    pub fn locale(&self) -> &Locale {
        &self.locale
    }

    /// What a message says.
    ///
    /// # Errors
    /// When it refers to what is not there or has no value, or a function cannot take what it is given: half-filled
    /// text is never given out for good.
    pub fn format(&self, message: &Message) -> Result<String, FormatError> {
        match message.value() {
            Some(Value::Plain(text)) => Ok(text.clone()),
            Some(Value::Dynamic) => {
                let arguments = self.arguments.lock().unwrap_or_else(PoisonError::into_inner);
                self.format_source(message.source(), &arguments, &self.variables)
            }
            None => Err(FormatError::absent("it has attributes but no value")),
        }
    }

    /// What a message says with these variables and no others.
    ///
    /// # Errors
    /// As [`format`](Self::format).
    pub fn format_with(
        &self,
        message: &Message,
        variables: &BTreeMap<String, settings::Value>,
    ) -> Result<String, FormatError> {
        match message.value() {
            Some(Value::Dynamic) => self.format_source(message.source(), &arguments_of(variables), variables),
            _ => self.format(message),
        }
    }

    fn format_source(
        &self,
        source: &str,
        arguments: &FluentArgs<'_>,
        variables: &BTreeMap<String, settings::Value>,
    ) -> Result<String, FormatError> {
        let Some(mut pattern) = pattern_of(source) else { return Err(FormatError::absent("it has no value")) };
        let lookup = |name: &str| variables.get(name).map(value::of_settings);
        let mut problems = misuse::problems(&pattern, &lookup);
        visit_inline_mut(&mut pattern, &mut misuse::without_unknown);
        self.plurals.choose(&mut pattern, &lookup);
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(&pattern, Some(arguments), &mut errors);
        if let Some(error) = errors.first() {
            return Err(FormatError::absent(error.to_string()));
        }
        let (text, marked) = functions::unmarked(&text);
        // What stands in the message itself is told already; what is new comes from terms.
        problems.extend(marked);
        let mut told = BTreeSet::new();
        problems.retain(|words| told.insert(words.clone()));
        if problems.is_empty() { Ok(text) } else { Err(FormatError { words: problems.join("; "), shown: Some(text) }) }
    }
}

fn arguments_of(variables: &BTreeMap<String, settings::Value>) -> FluentArgs<'static> {
    let mut arguments = FluentArgs::new();
    for (name, value) in variables {
        arguments.set(name.clone(), value::of_settings(value));
    }
    arguments
}

/// A resource, whatever is broken in it left out.
fn resource(source: &str) -> FluentResource {
    FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, _)| resource)
}

#[cfg(test)]
mod tests {
    use super::Formatter;
    use crate::Catalog;
    use std::collections::BTreeMap;
    use tafsiri_model::settings::Value;

    fn say(locale: &str, terms: &str, message: &str) -> Result<String, String> {
        let terms = Catalog::parse("terms.ftl", terms);
        let variables =
            BTreeMap::from([("n".to_owned(), Value::Integer(1642)), ("who".to_owned(), Value::Text("we".to_owned()))]);
        let formatter = Formatter::new(&locale.parse().unwrap(), terms.messages(), &variables);
        let catalog = Catalog::parse("m.ftl", message);
        formatter.format(catalog.messages().next().unwrap()).map_err(|error| error.words)
    }

    #[test]
    fn threads_share_a_formatter() {
        fn shared<T: Send + Sync>(_: &T) {}
        shared(&Formatter::new(&"ar".parse().unwrap(), [], &BTreeMap::new()));
    }

    #[test]
    fn numbers_are_of_the_locale() {
        for (locale, text) in [
            ("en", "1,642"),
            ("fr", "1\u{202f}642"),
            ("ar", "1,642"),
            ("ar-EG", "١٬٦٤٢"),
            ("hi", "1,642"),
            ("bn", "১,৬৪২"),
        ] {
            assert_eq!(say(locale, "", "m = { $n }").as_deref(), Ok(text), "{locale}");
        }
    }

    #[test]
    fn plurals_follow_cldr() {
        let message = "m = { $n ->\n    [one] un\n    [few] few\n    [many] many\n   *[other] other\n }";
        assert_eq!(say("ru", "", message).as_deref(), Ok("few"));
        assert_eq!(say("ar", "", message).as_deref(), Ok("many"));
        assert_eq!(say("zh", "", message).as_deref(), Ok("other"));
    }

    #[test]
    fn terms_carry_case() {
        let terms = "-country = { $case ->\n    [in] aux Philippines\n   *[name] les Philippines\n }";
        assert_eq!(say("fr", terms, "m = { -country(case: \"in\") }").as_deref(), Ok("aux Philippines"));
        assert_eq!(say("fr", terms, "m = { -country }").as_deref(), Ok("les Philippines"));
    }

    #[test]
    fn what_is_not_there_is_an_error_not_a_half_text() {
        assert!(say("en", "", "m = Ask { -nobody }").is_err());
        assert!(say("en", "", "m = Ask { $nobody }").is_err());
        assert!(say("en", "-a = { -b }\n-b = { -a }", "m = { -a }").is_err());
    }
}
