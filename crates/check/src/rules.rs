//! The rules: each with an id, a level, and a page that explains it, `data/rules/<id>.md`.

use tafsiri_model::{Diagnostic, Level};

/// What `check` looks for.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// `group/rule`: what a silence or a threshold names.
    pub id: &'static str,
    /// How grave a finding is, where the settings do not say otherwise.
    pub level: Level,
    page: &'static str,
}

macro_rules! rules {
    ($($level:ident: $($id:literal)*;)*) => {
        /// All rules. The groups stand in the order of the levels.
        pub static RULES: &[Rule] = &[
            $($(Rule {
                id: $id,
                level: Level::$level,
                page: include_str!(concat!("../data/rules/", $id, ".md")),
            },)*)*
        ];
    };
}

rules! {
    Error:
        "fluent/syntax" "fluent/duplicate" "fluent/duplicate-variant" "fluent/no-value" "fluent/unknown-placeable"
        "fluent/missing-placeable" "fluent/missing-in-variant" "fluent/message-reference" "fluent/unknown-attribute"
        "fluent/function" "fluent/call" "fluent/missing-call" "fluent/changed-call" "fluent/plural-missing"
        "fluent/recursion" "fluent/reference"
        "structure/lost-link" "structure/added-link" "structure/changed-anchor" "structure/lost-image"
        "structure/added-image" "structure/lost-code" "structure/footnote" "structure/unclosed-mark"
        "structure/markup-in-plain" "structure/lost-html" "structure/unclosed-html" "structure/block"
        "structure/paragraph" "structure/empty-words"
        "facts/number" "facts/percent" "facts/currency" "facts/unit" "facts/date" "facts/email" "facts/url"
        "language/wrong-script" "language/wrong-language" "language/control-character" "language/mojibake"
        "language/look-alikes" "language/bidi"
        "terms/forbidden"
        "safety/html" "safety/address" "safety/remote-image" "safety/misleading-link" "safety/bidi-override";
    Warning:
        "fluent/added-placeable" "fluent/attribute" "fluent/plural-unused" "fluent/plural-lost"
        "structure/added-code" "structure/lost-emphasis" "structure/line-break"
        "facts/separator" "facts/name"
        "language/same-as-source" "language/untranslated" "language/doubled-word" "language/end-mark" "language/marks"
        "language/spacing" "language/quotes" "language/brackets"
        "language/invisible" "language/foreign-letter" "language/normalization" "language/length"
        "terms/missing";
    Note:
        "structure/added-emphasis" "terms/inconsistent" "terms/conflated";
}

impl Rule {
    /// Its page, in Markdown: what it finds, why that matters, a bad and a good text.
    #[must_use]
    pub fn page(&self) -> &'static str {
        self.page
    }
}

/// The rule with an id.
#[must_use]
pub fn rule(id: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.id == id)
}

/// A finding of a rule, of its level.
pub(crate) fn finding(id: &'static str, message: impl Into<String>) -> Diagnostic {
    let mut finding = Diagnostic::error(id, message);
    finding.level = rule(id).map_or(Level::Error, |rule| rule.level);
    finding
}
