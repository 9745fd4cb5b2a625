//! What stands above a directive: the name of its kind in the reader's language, its title, its time.

use tafsiri_markdown::block::{Directive, Text};
use tafsiri_markdown::directive::KINDS;

use crate::ui::Ui;

/// The head of a directive.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Head<'d> {
    /// The kind's name; none for a kind that nobody knows, and for a callout that has a title.
    pub kind: Option<String>,
    /// Its title.
    pub title: Option<&'d Text>,
    /// How long it takes, in words.
    pub time: Option<String>,
}

impl<'d> Head<'d> {
    /// The head of a directive in the language of `ui`.
    #[must_use]
    pub fn of(directive: &'d Directive, ui: &Ui) -> Self {
        let title = directive.title.as_ref().filter(|title| !title.inlines.is_empty());
        let known = KINDS.contains(&directive.kind.as_str());
        let named = known && (directive.kind != "callout" || title.is_none());
        let minutes = directive.attributes.get("time").and_then(|time| time.parse().ok());
        Self {
            kind: named.then(|| ui.text(&format!("kind-{}", directive.kind))),
            title,
            time: minutes.map(|minutes| ui.count("minutes", "count", minutes)),
        }
    }
}
