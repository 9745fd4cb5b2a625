//! How every part reports what it found: a value with a place, never a print and never a panic.

use serde::{Deserialize, Serialize};

use crate::fingerprint::Fingerprint;

/// How grave a finding is, gravest last so that a threshold is a comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// Worth knowing.
    Note,
    /// Likely a mistake.
    Warning,
    /// Surely a mistake.
    Error,
}

impl Level {
    /// Its name in settings and reports.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// A place in a file, as people count: lines and columns from 1, columns in characters.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Place {
    /// The file, relative to the project's root, parts joined by `/`.
    pub file: String,
    /// The line, from 1; 0 where the whole file is meant.
    pub line: usize,
    /// The column in characters, from 1; 0 where the whole line is meant.
    pub column: usize,
    /// The text of the line, to be shown.
    pub excerpt: String,
}

impl Place {
    /// A whole file.
    #[must_use]
    pub fn file(file: impl Into<String>) -> Self {
        Self { file: file.into(), line: 0, column: 0, excerpt: String::new() }
    }

    /// How many characters stand in its line from the column on.
    #[must_use]
    pub fn rest(&self) -> usize {
        self.excerpt.chars().skip(self.column.saturating_sub(1)).count()
    }

    /// The place of the byte `offset` of `text`, which is the content of `file`.
    /// An offset past the end or inside a character is the nearest character before it.
    #[must_use]
    pub fn at(file: impl Into<String>, text: &str, offset: usize) -> Self {
        let mut offset = offset.min(text.len());
        while !text.is_char_boundary(offset) {
            offset -= 1;
        }
        let (before, after) = text.split_at(offset);
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        let head = before.get(line_start..).unwrap_or_default();
        let tail = after.split('\n').next().unwrap_or_default();
        Self {
            file: file.into(),
            line: before.bytes().filter(|b| *b == b'\n').count() + 1,
            column: head.chars().count() + 1,
            excerpt: format!("{head}{}", tail.trim_end_matches('\r')),
        }
    }
}

/// Where the lines of a text start: for many places in one text.
#[derive(Clone, Debug)]
pub struct LineIndex<'t> {
    text: &'t str,
    starts: Vec<usize>,
}

impl<'t> LineIndex<'t> {
    /// The lines of a text.
    #[must_use]
    pub fn new(text: &'t str) -> Self {
        let starts = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Self { text, starts }
    }

    /// The line, from 1, on which the byte `offset` stands.
    #[must_use]
    pub fn line(&self, offset: usize) -> usize {
        self.starts.partition_point(|start| *start <= offset.min(self.text.len())).max(1)
    }

    /// What [`Place::at`] gives, without counting lines from the start each time.
    #[must_use]
    pub fn place(&self, file: &str, offset: usize) -> Place {
        let line = self.line(offset) - 1;
        let start = self.starts.get(line).copied().unwrap_or_default();
        let tail = self.text.get(start..).unwrap_or_default();
        Place { line: line + 1, ..Place::at(file, tail, offset.saturating_sub(start)) }
    }
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Diagnostic {
    /// The rule's id, `group/rule`: what a silence or a threshold names.
    pub rule: &'static str,
    /// How grave.
    pub level: Level,
    /// Where, if it has a place.
    pub place: Option<Place>,
    /// What is wrong, in one sentence without a full stop.
    pub message: String,
    /// The way out.
    pub help: Option<String>,
    /// The unit that it is about, as `page#unit`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// The locale that it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
    /// How many characters are meant, from the place's column on; 0 for the word that stands there.
    #[serde(skip_serializing_if = "is_zero")]
    pub length: usize,
    /// What mends it, where a machine can do that without touching meaning.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fix: Option<Fix>,
}

#[allow(clippy::trivially_copy_pass_by_ref)] // So serde calls it.
fn is_zero(number: &usize) -> bool {
    *number == 0
}

/// Changes to one file that mend a finding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Fix {
    /// The file, relative to the project's root.
    pub file: String,
    /// The changes, in the order of the file; no two overlap.
    pub edits: Vec<Edit>,
}

/// One change: what is replaced, and by what.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Edit {
    /// Where what is replaced begins, in bytes of the file.
    pub offset: usize,
    /// The line and the column, in characters and from 1, of the first character that is replaced.
    pub from: (usize, usize),
    /// The line and the column behind the last one.
    pub to: (usize, usize),
    /// What is replaced, to the letter.
    pub old: String,
    /// What takes its place.
    pub new: String,
}

impl Diagnostic {
    /// An error.
    #[must_use]
    pub fn error(rule: &'static str, message: impl Into<String>) -> Self {
        Self::new(rule, Level::Error, message)
    }

    /// A warning.
    #[must_use]
    pub fn warning(rule: &'static str, message: impl Into<String>) -> Self {
        Self::new(rule, Level::Warning, message)
    }

    /// Something worth knowing.
    #[must_use]
    pub fn note(rule: &'static str, message: impl Into<String>) -> Self {
        Self::new(rule, Level::Note, message)
    }

    fn new(rule: &'static str, level: Level, message: impl Into<String>) -> Self {
        Self {
            rule,
            level,
            place: None,
            message: message.into(),
            help: None,
            unit: None,
            locale: None,
            length: 0,
            fix: None,
        }
    }

    /// With a place.
    #[must_use]
    pub fn at(mut self, place: Place) -> Self {
        self.place = Some(place);
        self
    }

    /// With a way out.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// About one unit, named by its address.
    #[must_use]
    pub fn unit(mut self, unit: &impl ToString) -> Self {
        self.unit = Some(unit.to_string());
        self
    }

    /// About one locale.
    #[must_use]
    pub fn locale(mut self, locale: &impl ToString) -> Self {
        self.locale = Some(locale.to_string());
        self
    }

    /// With so many characters meant from the place's column on.
    #[must_use]
    pub fn length(mut self, characters: usize) -> Self {
        self.length = characters;
        self
    }

    /// The group of its rule: what stands before the `/`.
    #[must_use]
    pub fn group(&self) -> &str {
        self.rule.split('/').next().unwrap_or_default()
    }

    /// What it is about: its unit, else its file.
    #[must_use]
    pub fn subject(&self) -> &str {
        let file = || self.place.as_ref().map_or("", |place| place.file.as_str());
        self.unit.as_deref().unwrap_or_else(file)
    }

    /// What tells it from other findings and stays when lines are moved: rule, locale, subject and words.
    #[must_use]
    pub fn identity(&self) -> Fingerprint {
        let locale = self.locale.as_deref().unwrap_or_default();
        Fingerprint::of(&[self.rule, locale, self.subject(), &self.message].join("\0"))
    }

    /// The column behind what is meant, in characters from 1; nothing where the whole line or file is meant.
    #[must_use]
    pub fn end_column(&self) -> Option<usize> {
        let place = self.place.as_ref().filter(|place| place.column > 0)?;
        let behind = place.excerpt.chars().skip(place.column - 1);
        let word = || behind.take_while(|c| !c.is_whitespace()).count();
        let length = if self.length == 0 { word() } else { self.length };
        // A mark never goes beyond its line.
        Some(place.column + length.min(place.rest()))
    }

    /// The order in which findings are told: by place, then rule, then words.
    #[must_use]
    pub fn order(&self) -> (Option<&Place>, &str, &str) {
        (self.place.as_ref(), self.rule, &self.message)
    }
}

#[cfg(test)]
mod tests {
    use super::{Diagnostic, LineIndex, Place};

    #[test]
    fn what_is_meant_ends_within_its_line() {
        let place = Place { line: 1, column: 3, ..Place::at("f", "中文 字符 x", 0) };
        let end = |length| Diagnostic::error("a/b", "x").at(place.clone()).length(length).end_column();
        assert_eq!([end(0), end(1), end(99)], [Some(3), Some(4), Some(8)]);
        let word = Place { column: 4, ..place.clone() };
        assert_eq!(Diagnostic::error("a/b", "x").at(word).end_column(), Some(6));
        assert_eq!(Diagnostic::error("a/b", "x").at(Place::file("f")).end_column(), None);
    }

    #[test]
    fn an_identity_stays_when_lines_are_moved() {
        let at = |line| Diagnostic::error("a/b", "x").unit(&"p#u").at(Place { line, ..Place::file("f") }).identity();
        assert_eq!(at(1), at(9));
        assert_ne!(at(1), Diagnostic::error("a/b", "y").unit(&"p#u").identity());
        assert_ne!(at(1), Diagnostic::error("a/b", "x").unit(&"p#v").identity());
    }

    #[test]
    fn places_count_characters() {
        let text = "a\r\nعربي x\n";
        let place = Place::at("f", text, text.find('x').unwrap());
        assert_eq!((place.line, place.column, place.excerpt.as_str()), (2, 6, "عربي x"));
        assert_eq!(Place::at("f", text, 9_999).line, 3);
        assert_eq!(Place::at("f", text, 4).column, 1, "inside a character");
        let index = LineIndex::new(text);
        for offset in 0..text.len() + 3 {
            assert_eq!(index.place("f", offset), Place::at("f", text, offset), "{offset}");
        }
        assert_eq!(LineIndex::new("").place("f", 3), Place::at("f", "", 3));
    }
}
