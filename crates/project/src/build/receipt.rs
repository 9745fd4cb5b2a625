//! What was made of an edition in a locale, and from what: written down so that it is not made again.

use std::path::Path;
use std::sync::Mutex;

use serde::{Deserialize, Serialize};
use tafsiri_cache::Key;
use tafsiri_model::{Diagnostic, Level, Locale, Place};
use tafsiri_package::format::Format;

use super::{Order, Report};
use crate::dist::{Held, Package};
use crate::stamps::Stamps;

/// What was made of an edition in a locale.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Receipt {
    /// The key of everything that it depends on.
    pub(super) key: [u8; 32],
    /// The keys of what is known before any page is read: of what all locales have in common, and of the locales that
    /// are asked in turn. Where both are the same `key` must be.
    pub(super) inputs: [[u8; 32]; 2],
    /// The locales that are asked in turn.
    pub(super) chain: Vec<Locale>,
    /// The formats that were made.
    pub(super) formats: Vec<String>,
    /// The modules that were made; all where it is empty.
    pub(super) modules: Vec<String>,
    /// Whether each package was read back.
    pub(super) verified: bool,
    /// The packages.
    pub(super) packages: Vec<Package>,
    /// How many could not be made.
    pub(super) failed: usize,
    /// What was told of them.
    pub(super) told: Vec<Told>,
    /// What was told of the texts themselves.
    pub(super) sources: Vec<Told>,
    /// Files that pages show and that stand outside of the content folder, with what they held; nothing for those that
    /// were not there.
    pub(super) beside: Vec<(String, Option<[u8; 32]>)>,
}

impl Receipt {
    /// Whether it has everything that is ordered.
    pub(super) fn covers(&self, order: &Order<'_>, formats: &[Format]) -> bool {
        let has = |format: &Format| self.formats.iter().any(|made| made == format.as_str());
        self.modules == order.modules && formats.iter().all(has) && (self.verified || !order.verify)
    }

    /// Whether the files that its pages show and that stand outside of the content folder are as they were.
    pub(super) fn shows_the_same(&self, inputs: &Stamps) -> bool {
        self.beside.iter().all(|(name, held)| inputs.content_of(Path::new(name)).map(bytes) == *held)
    }

    /// What was told; nothing where this build of the tool cannot tell it.
    pub(super) fn tell(&self, report: &Mutex<Report>) -> Option<()> {
        let problems: Vec<Diagnostic> = self.told.iter().map(Told::diagnostic).collect::<Option<_>>()?;
        let sources: Vec<Diagnostic> = self.sources.iter().map(Told::diagnostic).collect::<Option<_>>()?;
        let mut report = report.lock().ok()?;
        report.problems.extend(problems);
        report.sources.extend(sources);
        Some(())
    }

    /// Whether all was made, and can be told of by this build of the tool.
    pub(super) fn is_whole(&self) -> bool {
        self.failed == 0 && self.can_tell()
    }

    /// Whether this build of the tool can tell what was told.
    fn can_tell(&self) -> bool {
        self.told.iter().chain(&self.sources).all(|told| told.diagnostic().is_some())
    }

    /// Its packages in these formats.
    pub(super) fn packages_in(&self, formats: &[Format]) -> impl Iterator<Item = &Package> {
        self.packages.iter().filter(|package| formats.iter().any(|format| package.is_in(*format)))
    }

    /// What is known of a file of one of its packages.
    pub(super) fn file(&self, name: &str) -> Option<&Held> {
        self.packages.iter().find_map(|package| package.file(name))
    }

    /// All files of its packages.
    pub(super) fn files(&self) -> impl Iterator<Item = (&str, &Held)> {
        self.packages.iter().flat_map(Package::files)
    }

    /// The same, to note down what is known of them now.
    pub(super) fn files_mut(&mut self) -> impl Iterator<Item = (&str, &mut Held)> {
        self.packages.iter_mut().flat_map(Package::files_mut)
    }

    /// Whether it is whole and of the same as another one, in whatever formats.
    pub(super) fn is_of(&self, other: &Self) -> bool {
        self.key == other.key && self.modules == other.modules && self.failed == 0
    }

    /// With what an older one of the same has in other formats.
    pub(super) fn with_others_of(mut self, older: &Self) -> Self {
        let mine = self.formats.clone();
        let is_new = |package: &&Package| !mine.iter().any(|format| package.format_name() == format);
        self.packages.extend(older.packages.iter().filter(is_new).cloned());
        self.formats.extend(older.formats.iter().filter(|format| !mine.contains(format)).cloned());
        self.told.extend(older.told.iter().cloned());
        self.told.dedup();
        // Those of the texts are the same for both.
        self.verified &= older.verified;
        self
    }
}

/// The key as it is kept.
pub(super) fn bytes(key: Key) -> [u8; 32] {
    *key.as_bytes()
}

/// A diagnostic as it is kept.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Told {
    rule: String,
    level: u8,
    place: Option<(String, usize, usize, String)>,
    message: String,
    help: Option<String>,
    unit: Option<String>,
    locale: Option<String>,
    length: usize,
}

impl From<&Diagnostic> for Told {
    fn from(told: &Diagnostic) -> Self {
        let place = |place: &Place| (place.file.clone(), place.line, place.column, place.excerpt.clone());
        Self {
            rule: told.rule.to_owned(),
            level: told.level as u8,
            place: told.place.as_ref().map(place),
            message: told.message.clone(),
            help: told.help.clone(),
            unit: told.unit.clone(),
            locale: told.locale.clone(),
            length: told.length,
        }
    }
}

impl Told {
    /// The diagnostic; nothing where this build of the tool has no such rule.
    pub(super) fn diagnostic(&self) -> Option<Diagnostic> {
        let rule = RULES.iter().find(|rule| **rule == self.rule)?;
        let place = |(file, line, column, excerpt): &(String, usize, usize, String)| Place {
            file: file.clone(),
            line: *line,
            column: *column,
            excerpt: excerpt.clone(),
        };
        Some(Diagnostic {
            rule,
            level: [Level::Note, Level::Warning, Level::Error].get(usize::from(self.level)).copied()?,
            place: self.place.as_ref().map(place),
            message: self.message.clone(),
            help: self.help.clone(),
            unit: self.unit.clone(),
            locale: self.locale.clone(),
            length: self.length,
            fix: None, // A build mends nothing.
        })
    }
}

/// The rules that a build can tell of. What another one is told of is made anew each time.
const RULES: &[&str] = &[
    "activity/no-fields",
    "case-study/key",
    "case-study/metadata",
    "case-study/twice",
    "case-study/unknown",
    "content/link",
    "edition/cycle",
    "edition/empty-slot",
    "edition/expired",
    "edition/fact",
    "edition/module",
    "edition/not-written",
    "edition/patch",
    "edition/pin",
    "edition/shadowed",
    "edition/type",
    "edition/undefined",
    "edition/unknown",
    "fluent/attribute",
    "fluent/duplicate",
    "fluent/function",
    "fluent/message-reference",
    "fluent/no-value",
    "fluent/reference",
    "fluent/syntax",
    "fluent/unknown-placeable",
    "module/missing-page",
    "module/objective",
    "module/unlisted-page",
    "package/activity-empty",
    "package/archive",
    "package/character",
    "package/characters",
    "package/content",
    "package/empty",
    "package/font-missing",
    "package/image-large",
    "package/image-missing",
    "package/pdf",
    "package/table-wide",
    "package/title-long",
    "package/too-large",
    "package/unreadable",
    "page/dead-anchor",
    "page/dead-link",
    "page/front-matter",
    "structure/refused",
    "sync/broken",
    "sync/duplicate",
    "sync/version",
];
