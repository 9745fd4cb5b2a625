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
        /// All rules, the gravest first.
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
        "fluent/unknown-argument"
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
        "safety/html" "safety/address" "safety/remote-image" "safety/misleading-link" "safety/bidi-override"
        "page/dead-link" "page/front-matter"
        "module/missing-page" "module/objective"
        "case-study/metadata" "case-study/twice"
        "edition/cycle" "edition/fact" "edition/module" "edition/patch" "edition/pin" "edition/type"
        "edition/undefined" "edition/unknown"
        "sync/broken" "sync/duplicate" "sync/version"
        "gate/coverage" "gate/limit" "silence/syntax";
    Warning:
        "fluent/added-placeable" "fluent/attribute" "fluent/plural-unused" "fluent/plural-lost"
        "structure/added-code" "structure/added-html" "structure/lost-emphasis" "structure/line-break"
        "facts/separator" "facts/name"
        "language/same-as-source" "language/untranslated" "language/doubled-word" "language/end-mark" "language/marks"
        "language/spacing" "language/quotes" "language/brackets" "language/invisible" "language/foreign-letter"
        "language/normalization" "language/length"
        "terms/missing"
        "page/dead-anchor" "page/fence" "activity/no-fields" "module/unlisted-page" "case-study/key"
        "edition/behind" "edition/empty-slot" "edition/expired" "edition/leak" "edition/objective" "edition/unused"
        "drift/critical" "drift/major"
        "coverage/obsolete" "extract/stale" "silence/unused";
    Note:
        "structure/added-emphasis"
        "language/spelling"
        "terms/inconsistent" "terms/conflated"
        "edition/shadowed"
        "drift/minor" "drift/mechanical" "drift/cosmetic"
        "coverage/missing" "gate/slack";
}

/// How a finding is answered in the catalog, and how the level of a rule is changed: the end of every page.
const SILENCE: &str = include_str!("../data/silence.md");
const LEVEL: &str = include_str!("../data/level.md");

/// The groups whose findings stand on a message of a catalog, where they can be silenced.
const OF_MESSAGES: [&str; 7] = ["fluent", "structure", "facts", "language", "terms", "safety", "drift"];

impl Rule {
    /// The group: what stands before the `/` of its id.
    #[must_use]
    pub fn group(&self) -> &'static str {
        self.id.split('/').next().unwrap_or_default()
    }

    /// Its page, in Markdown: what it finds, why that matters, a bad and a good text. What stands in the blocks of code is
    /// tried by tests.
    #[must_use]
    pub fn page(&self) -> &'static str {
        self.page
    }

    /// What it finds, in one sentence.
    #[must_use]
    pub fn summary(&self) -> &'static str {
        self.page.lines().find(|line| !line.is_empty() && !line.starts_with('#')).unwrap_or_default()
    }

    /// Its page, and how its findings are answered.
    #[must_use]
    pub fn explanation(&self) -> String {
        let silence =
            if self.is_of_messages() { format!("\n{}", SILENCE.replace("RULE", self.id)) } else { String::new() };
        format!("{}{silence}\n{}", self.page, LEVEL.replace("RULE", self.id))
    }

    /// Whether its findings stand on messages of catalogs.
    #[must_use]
    pub fn is_of_messages(&self) -> bool {
        OF_MESSAGES.contains(&self.group()) || self.id == "coverage/obsolete"
    }
}

/// The rule with an id.
#[must_use]
pub fn rule(id: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.id == id)
}

/// The rules of a group, by their ids.
#[must_use]
pub fn group(name: &str) -> Vec<&'static Rule> {
    let mut found: Vec<&Rule> = RULES.iter().filter(|rule| rule.group() == name).collect();
    found.sort_by_key(|rule| rule.id);
    found
}

/// A finding of a rule, of its level.
#[must_use]
pub fn finding(id: &'static str, message: impl Into<String>) -> Diagnostic {
    let mut finding = Diagnostic::error(id, message);
    finding.level = rule(id).map_or(Level::Error, |rule| rule.level);
    finding
}
