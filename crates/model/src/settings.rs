//! What the TOML files of a project say, as values: `tafsiri.toml`, `module.toml`, `overlay.toml` and editions.
//! An unknown key is an error everywhere: a misspelt setting that is passed over in silence helps nobody.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::drift::Policy;
use crate::gate::Gate;
use crate::locale::Locale;

/// `tafsiri.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// The project itself.
    pub project: Project,
    /// What is told of single locales.
    #[serde(default)]
    pub locale: BTreeMap<Locale, LocaleSettings>,
    /// What is done with drifted translations, by severity.
    #[serde(default)]
    pub drift: Policy,
    /// Where results of builds are kept.
    #[serde(default)]
    pub cache: Cache,
    /// Which findings count.
    #[serde(default)]
    pub check: Gate,
    /// Values of the base, the lowest layer.
    #[serde(default)]
    pub variables: BTreeMap<String, Variable>,
    /// Terms of the base, the lowest layer, in the source locale.
    #[serde(default)]
    pub terms: BTreeMap<String, String>,
}

/// `[project]` of `tafsiri.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Project {
    /// The name, which is translated like any other text.
    pub title: String,
    /// One sentence about it, translated too.
    #[serde(default)]
    pub description: String,
    /// The locale that the content is written in.
    pub source: Locale,
    /// The locales that it is translated to.
    #[serde(default)]
    pub locales: Vec<Locale>,
    /// The folder of the content.
    #[serde(default = "content")]
    pub content: String,
    /// The front-matter values that are text for readers.
    #[serde(default = "front_matter")]
    pub front_matter: Vec<String>,
    /// The languages, as code blocks name them, whose comments and strings are text for readers.
    #[serde(default)]
    pub code: Vec<String>,
    /// The languages some lines of whose code readers do not see, each with the mark that such a line begins with.
    #[serde(default)]
    pub hidden_lines: BTreeMap<String, String>,
    /// The licence of the content, as an SPDX expression; shown on every page.
    #[serde(default)]
    pub licence: String,
    /// The version of the content, told in every package; by default a fingerprint of it.
    #[serde(default)]
    pub version: String,
    /// Who is to be named as the author, as the licence asks.
    #[serde(default)]
    pub attribution: String,
    /// The formats that `build` makes unless it is told otherwise.
    #[serde(default = "formats")]
    pub formats: Vec<String>,
    /// What of a module's quizzes must be right to pass it on an e-learning platform, in per cent.
    #[serde(default = "pass", deserialize_with = "percent")]
    pub pass: u8,
}

/// What e-learning platforms usually ask for.
fn pass() -> u8 {
    80
}

fn percent<'de, D: serde::Deserializer<'de>>(input: D) -> Result<u8, D::Error> {
    let number = u64::deserialize(input)?;
    let wrong = || serde::de::Error::custom(format!("{number} is no share in per cent: write a number from 0 to 100"));
    u8::try_from(number).ok().filter(|number| *number <= 100).ok_or_else(wrong)
}

/// `[cache]` of `tafsiri.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct Cache {
    /// How many megabytes of results are kept on this machine; what was used least recently goes first.
    pub limit: u64,
    /// Where machines share results: a folder, such as one of a network, relative to the project, or the address of a
    /// bucket, such as `s3://bucket/folder`; nowhere by default.
    pub shared: Option<String>,
}

impl Default for Cache {
    fn default() -> Self {
        Self { limit: 2048, shared: None }
    }
}

fn formats() -> Vec<String> {
    vec!["html".to_owned()]
}

fn content() -> String {
    "content".to_owned()
}

fn front_matter() -> Vec<String> {
    vec!["title".to_owned(), "description".to_owned()]
}

/// `[locale.<tag>]` of `tafsiri.toml`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct LocaleSettings {
    /// The locale that is asked where this one has no text; by default the tag cut from the right.
    #[serde(default)]
    pub fallback: Option<Locale>,
    /// The share of units, in per cent, that must be translated for `check` to pass; a missing unit is an error
    /// where it is 100 and a note where it is not reached yet.
    #[serde(default)]
    pub coverage: Option<u8>,
    /// What is done with drifted translations, by severity; it comes before what the project says.
    #[serde(default)]
    pub drift: Policy,
    /// Told to readers where the translation was made by a machine and no person has reviewed it.
    #[serde(default)]
    pub origin: crate::sync::Origin,
}

/// A variable: a value, which may be a fact with its source and its date.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(from = "Said")]
pub struct Variable {
    /// The value.
    pub value: Value,
    /// Where it is from and how long it is good, where that was said.
    pub fact: Option<Fact>,
}

/// Where a figure is from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fact {
    /// Who says so.
    pub source: String,
    /// The day of which it tells, as `YYYY-MM-DD`.
    pub date: String,
    /// The day from which it is no longer good, as `YYYY-MM-DD`; empty for never.
    pub expires: String,
}

/// How a variable is written.
#[derive(Deserialize)]
#[serde(untagged, expecting = "a number, a text, or a table with `value`, `source`, `date` and `expires`")]
enum Said {
    Plain(Value),
    Fact(SaidFact),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SaidFact {
    value: Value,
    source: String,
    date: String,
    #[serde(default)]
    expires: String,
}

impl From<Said> for Variable {
    fn from(said: Said) -> Self {
        match said {
            Said::Plain(value) => Self { value, fact: None },
            Said::Fact(SaidFact { value, source, date, expires }) => {
                Self { value, fact: Some(Fact { source, date, expires }) }
            }
        }
    }
}

/// A variable's value.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(
    untagged,
    expecting = "a variable is a number, a text in quotation marks (dates too: \"2026-05-01\"), or a list of texts"
)]
pub enum Value {
    /// A whole number, written in the digits and with the separators of the reader's locale.
    Integer(i64),
    /// A number with a fraction.
    Decimal(f64),
    /// Text, the same in every locale: for text that is translated use a term. A date is text: `2026-05-01`, or
    /// `2026-05` or `2026` where no more is known.
    Text(String),
    /// A list of texts, joined in the words of the reader's locale.
    List(Vec<String>),
}

/// `module.toml`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Module {
    /// Its id, which stays when the folder is renamed.
    pub id: String,
    /// Its place among the modules.
    pub order: u32,
    /// Its pages in reading order, file names without `.md`.
    pub pages: Vec<String>,
    /// Minutes that it takes.
    #[serde(default)]
    pub duration: u32,
    /// For whom: `foundation`, `practitioner` or `leader`.
    #[serde(default)]
    pub level: String,
    /// Numbers of the Sustainable Development Goals that it serves.
    #[serde(default)]
    pub sdgs: Vec<u8>,
    /// Of [`CAPACITY_LEVELS`](crate::case_study::CAPACITY_LEVELS).
    #[serde(default)]
    pub capacity_levels: Vec<String>,
    /// What learners can do behind it, by an id of one's own.
    #[serde(default)]
    pub objectives: BTreeMap<String, Objective>,
}

/// A learning objective of a module.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Objective {
    /// What learners can do then; readers see the text of the module's own pages.
    pub text: String,
    /// The blocks that serve it, as `page#id` with the id of a unit or of a directive.
    pub served_by: Vec<String>,
}

/// What an overlay does to a module.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ModuleChange {
    /// Whether the edition goes without it.
    #[serde(default)]
    pub leave_out: bool,
    /// Pages that go.
    #[serde(default)]
    pub remove: Vec<String>,
    /// Pages that come: files of the overlay in a folder of the module's name.
    #[serde(default)]
    pub add: Vec<String>,
    /// The pages that come first, in this order; the others keep theirs behind them.
    #[serde(default)]
    pub order: Vec<String>,
}

/// `overlay.toml`: one layer of contextualization.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Overlay {
    /// What it is called among partners; readers do not see it.
    pub title: String,
    /// ISO 3166-1 alpha-2 code of the territory that it is for, if it is for one.
    #[serde(default)]
    pub territory: Option<String>,
    /// The M49 subregions that it is for, or regions within them.
    #[serde(default)]
    pub subregions: Vec<String>,
    /// The M49 regions that it is for.
    #[serde(default)]
    pub regions: Vec<String>,
    /// The groups of countries that it is for: of [`GROUPS`](crate::territory::GROUPS).
    #[serde(default)]
    pub groups: Vec<String>,
    /// For whom, such as `rural`.
    #[serde(default)]
    pub audience: Option<String>,
    /// The locale that its text is written in, where that is not the project's source locale.
    #[serde(default)]
    pub locale: Option<Locale>,
    /// Overlays that lie below it in every edition.
    #[serde(default)]
    pub include: Vec<String>,
    /// What becomes of modules, by their folder's name.
    #[serde(default)]
    pub modules: BTreeMap<String, ModuleChange>,
    /// Values that win over those of lower layers.
    #[serde(default)]
    pub variables: BTreeMap<String, Variable>,
    /// Terms, in the source locale, that win over those of lower layers.
    #[serde(default)]
    pub terms: BTreeMap<String, String>,
    /// Slots that it fills by name: `"page#slot" = "case-study-id"`.
    #[serde(default)]
    pub case_studies: BTreeMap<String, String>,
    /// Case studies that no slot of an edition with this layer gets, by id.
    #[serde(default)]
    pub exclude_cases: Vec<String>,
}

/// `content/editions/<name>.toml`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Edition {
    /// What readers see, translated like any other text.
    pub title: String,
    /// ISO 3166-1 alpha-2 code, if it is for one territory.
    #[serde(default)]
    pub territory: Option<String>,
    /// The name of an M49 region, if it is for one.
    #[serde(default)]
    pub region: Option<String>,
    /// Of [`GROUPS`](crate::territory::GROUPS), if it is for a group of countries.
    #[serde(default)]
    pub group: Option<String>,
    /// For whom, such as `rural`.
    #[serde(default)]
    pub audience: Option<String>,
    /// Its overlays; where it names none and is for a place, all that are for that place.
    #[serde(default)]
    pub layers: Vec<String>,
    /// The locales that it is built in; by default the project's.
    #[serde(default)]
    pub locales: Vec<Locale>,
}

/// `locales/<locale>/glossary.toml`: what things are called in a locale.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Glossary {
    /// Its terms.
    #[serde(default, rename = "term")]
    pub terms: Vec<GlossaryTerm>,
}

/// One `[[term]]` of a glossary. Forms are words; `*` at a word's end stands for any letters.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct GlossaryTerm {
    /// What it is called in the source, in all its forms.
    pub source: Vec<String>,
    /// What it may be called in the locale; where none is said, only what is forbidden counts.
    #[serde(default)]
    pub forms: Vec<String>,
    /// What it must not be called.
    #[serde(default)]
    pub forbidden: Vec<String>,
}
