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
        let interface = inputs.of_locales(is_interface);
        let all = [inputs.of_project(|_| true), inputs.of_locale(source, |_| true), interface];
        let mut keys = Self { inputs, content, source, maker, common: maker, interface };
        keys.common = keys.with_maker("common", joined(&all));
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
        let all = [self.inputs.of_project(|_| true), self.inputs.of_locales(|_| true)];
        self.with_maker("all", maker.with(joined(&all).as_bytes()).key())
    }

    /// What all locales have in common, and what these locales have.
    pub(super) fn inputs(&self, chain: &[Locale]) -> [Key; 2] {
        let of_chain: Vec<Key> = chain.iter().map(|locale| self.inputs.of_locale(locale, |_| true)).collect();
        [self.common, joined(&of_chain)]
    }

    /// What an edition in a locale depends on: the base, the edition's own layers, and what the locales of its chain have of
    /// both; not what other editions and other locales have.
    pub(super) fn job(&self, edition: &Edition, chain: &[Locale]) -> Key {
        let layers: Vec<&str> = edition.layer_names().collect();
        let overlays = format!("{}/overlays/", self.content);
        let editions = format!("{}/editions/", self.content);
        let own = format!("{editions}{}.toml", edition.name);
        let is_of_layer = |rest: &str| rest.split('/').next().is_some_and(|name| layers.contains(&name));
        let project = self.inputs.of_project(|name| match name.strip_prefix(&overlays) {
            Some(rest) => is_of_layer(rest),
            None => !name.starts_with(&editions) || name == own,
        });
        let is_said = |name: &str| name.strip_prefix("overlays/").is_none_or(is_of_layer);
        let asked = chain.iter().chain((!chain.contains(self.source)).then_some(self.source));
        let mut all = vec![project, self.interface];
        all.extend(asked.map(|locale| self.inputs.of_locale(locale, is_said)));
        let has_editions = self.inputs.has_project(|name| name.starts_with(&editions));
        let maker = KeyMaker::new("edition").with(&edition.name).with_value(&has_editions);
        let chain: Vec<&str> = chain.iter().map(Locale::as_str).collect();
        self.with_maker("job", maker.with_value(&chain).with(joined(&all).as_bytes()).key())
    }

    /// The key of a result that was made of a value and of interface texts.
    pub(super) fn made(&self, purpose: &str, value: Key) -> Key {
        self.with_maker(purpose, KeyMaker::new("made").with(value.as_bytes()).with(self.interface.as_bytes()).key())
    }
}

/// One key of several.
fn joined(keys: &[Key]) -> Key {
    keys.iter().fold(KeyMaker::new("joined"), |maker, key| maker.with(key.as_bytes())).key()
}

/// Whether a file of `locales` has interface texts.
fn is_interface(name: &str) -> bool {
    name.split_once('/').is_some_and(|(_, rest)| rest.strip_suffix(".ftl") == Some(UI_PAGE))
}
