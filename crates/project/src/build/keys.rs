//! The keys of a build: what each result depends on, in words of files.

use tafsiri_cache::{Key, KeyMaker};
use tafsiri_model::Locale;
use tafsiri_package::format::Format;

use super::Order;
use crate::edition::Edition;
use crate::inputs::Inputs;
use crate::workspace::UI_PAGE;

/// The keys of what a build reads.
pub(super) struct Keys<'k> {
    inputs: &'k Inputs,
    content: &'k str,
    source: &'k Locale,
    /// The key of the tool itself and of the fonts that it draws with.
    maker: Key,
    /// The key of all that does not belong to one target locale alone.
    common: Key,
    /// The key of all interface texts.
    interface: Key,
}

impl<'k> Keys<'k> {
    pub(super) fn new(inputs: &'k Inputs, content: &'k str, source: &'k Locale, maker: Key) -> Self {
        let names = format!("/{UI_PAGE}.ftl");
        let interface = inputs.key(|name| name.ends_with(&names));
        let mut keys = Self { inputs, content, source, maker, common: maker, interface };
        let own = format!("locales/{source}/");
        let is_common = |name: &str| !name.starts_with("locales/") || name.starts_with(&own) || name.ends_with(&names);
        keys.common = keys.with_maker("common", inputs.key(is_common));
        keys
    }

    fn with_maker(&self, purpose: &str, key: Key) -> Key {
        KeyMaker::new(purpose).with(self.maker.as_bytes()).with(key.as_bytes()).key()
    }

    /// The key of everything that was asked and that can be read, whichever part of it is to be made.
    pub(super) fn plan(&self, order: &Order<'_>, formats: &[Format]) -> Key {
        let maker = KeyMaker::new("asked").with_value(&order.editions).with_value(&order.modules);
        let maker = maker.with_value(&order.locales.iter().map(Locale::as_str).collect::<Vec<_>>());
        let maker = maker.with_value(&formats).with_value(&order.verify);
        self.with_maker("all", maker.with(self.inputs.key(|_| true).as_bytes()).key())
    }

    /// What all locales have in common, and what these locales have.
    pub(super) fn inputs(&self, chain: &[Locale]) -> [Key; 2] {
        let folders: Vec<String> = chain.iter().map(|locale| format!("locales/{locale}/")).collect();
        [self.common, self.inputs.key(|name| folders.iter().any(|folder| name.starts_with(folder)))]
    }

    /// What an edition in a locale depends on: the base, the edition's own layers, and what the locales of its chain have of
    /// both; not what other editions and other locales have.
    pub(super) fn job(&self, edition: &Edition, chain: &[Locale]) -> Key {
        let layers: Vec<&str> = edition.layer_names().collect();
        let overlays = format!("{}/overlays/", self.content);
        let editions = format!("{}/editions/", self.content);
        let own = format!("{editions}{}.toml", edition.name);
        let ui = format!("/{UI_PAGE}.ftl");
        let is_of_layer = |rest: &str| rest.split('/').next().is_some_and(|name| layers.contains(&name));
        let is_input = |name: &str| {
            if let Some(rest) = name.strip_prefix(&overlays) {
                return is_of_layer(rest);
            }
            if name.starts_with(&editions) {
                return name == own;
            }
            let Some((locale, rest)) = name.strip_prefix("locales/").and_then(|rest| rest.split_once('/')) else {
                return true;
            };
            let is_asked = locale == self.source.as_str() || chain.iter().any(|asked| asked.as_str() == locale);
            match rest.strip_prefix("overlays/") {
                Some(rest) => is_asked && is_of_layer(rest),
                None => is_asked || name.ends_with(&ui),
            }
        };
        let has_editions = self.inputs.any(|name| name.starts_with(&editions));
        let maker = KeyMaker::new("edition").with(&edition.name).with_value(&has_editions);
        let chain: Vec<&str> = chain.iter().map(Locale::as_str).collect();
        self.with_maker("job", maker.with_value(&chain).with(self.inputs.key(is_input).as_bytes()).key())
    }

    /// The key of a result that was made of a value and of interface texts.
    pub(super) fn made(&self, purpose: &str, value: Key) -> Key {
        self.with_maker(purpose, KeyMaker::new("made").with(value.as_bytes()).with(self.interface.as_bytes()).key())
    }
}
