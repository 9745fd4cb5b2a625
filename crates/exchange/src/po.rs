//! PO, the files of gettext: bytes to values and values to text.
//!
//! [`Po::parse`] takes any bytes: what is wrong becomes a diagnostic with its line, and the rest is used. [`write()`]
//! sets a catalog down in the layout of gettext, without its line breaks at a width: a text is cut at its own line
//! ends alone, so that an edit changes the lines that it is about. What was written reads back as the same values.

mod escape;
mod notes;
mod read;
mod tell;
mod write;

use tafsiri_model::Diagnostic;

pub use write::write;

/// One PO file.
///
/// Problems say how a file was read, not what it holds: two catalogs with the same content are equal.
#[derive(Clone, Debug, Default)]
pub struct Po {
    /// The translators' comments above the header: licence, names.
    pub comments: Vec<String>,
    /// The flags of the header; `fuzzy` in a template.
    pub flags: Vec<String>,
    /// The fields of the header in their order, such as `Language` and `de`.
    pub header: Vec<(String, String)>,
    /// The messages in the order of the file, obsolete ones too.
    pub entries: Vec<Entry>,
    /// What could not be read, or only in part.
    pub problems: Vec<Diagnostic>,
}

/// One message of a PO file.
///
/// Its line does not count where two are compared.
#[derive(Clone, Debug, Default)]
pub struct Entry {
    /// What tells it from others with the same source text.
    pub msgctxt: Option<String>,
    /// The source text.
    pub msgid: String,
    /// The source text for more than one.
    pub msgid_plural: Option<String>,
    /// The translation; one for each plural form where there are several. Never without any: empty is untranslated.
    pub msgstr: Vec<String>,
    /// The source that the translation was made from, where it is no longer today's.
    pub previous: Previous,
    /// What translators wrote about it, line by line.
    pub comments: Vec<String>,
    /// What the author, or the tool that took it out of the source, wrote about it.
    pub extracted: Vec<String>,
    /// Where it stands in the source: a file, and a line where one is said.
    pub references: Vec<(String, Option<usize>)>,
    /// Marks such as `fuzzy` and `no-wrap`.
    pub flags: Vec<String>,
    /// Whether it is kept although the source no longer has it.
    pub obsolete: bool,
    /// The line of its first keyword, from 1; 0 where it was not read from a file.
    pub line: usize,
}

/// The source as it was: the lines that start with `#|`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Previous {
    /// The context.
    pub msgctxt: Option<String>,
    /// The source text.
    pub msgid: Option<String>,
    /// The source text for more than one.
    pub msgid_plural: Option<String>,
}

impl Po {
    /// Reads the bytes of `file`, which is named in the problems. Only UTF-8 is read.
    #[must_use]
    pub fn parse(file: &str, bytes: &[u8]) -> Self {
        read::read(file, bytes)
    }

    /// The first field of the header with this name, in any case.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&str> {
        let found = self.header.iter().find(|(field, _)| field.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    }
}

impl Entry {
    /// Whether a person has to look at the translation before it is used.
    #[must_use]
    pub fn is_fuzzy(&self) -> bool {
        self.flags.iter().any(|flag| flag == "fuzzy")
    }

    /// Whether its translation can be used: it is there in full, in use and not fuzzy.
    #[must_use]
    pub fn is_translated(&self) -> bool {
        self.is_filled() && !self.obsolete && !self.is_fuzzy()
    }

    /// Whether every form of the translation says something.
    #[must_use]
    pub fn is_filled(&self) -> bool {
        !self.msgstr.is_empty() && self.msgstr.iter().all(|text| !text.is_empty())
    }

    /// Whether it is the header's: the entry without a source text.
    fn is_header(&self) -> bool {
        self.msgid.is_empty() && self.msgctxt.is_none() && !self.obsolete
    }
}

impl PartialEq for Po {
    fn eq(&self, other: &Self) -> bool {
        self.comments == other.comments
            && self.flags == other.flags
            && self.header == other.header
            && self.entries == other.entries
    }
}

impl Eq for Po {}

impl PartialEq for Entry {
    fn eq(&self, other: &Self) -> bool {
        let source = self.msgctxt == other.msgctxt
            && self.msgid == other.msgid
            && self.msgid_plural == other.msgid_plural
            && self.previous == other.previous;
        let notes = self.comments == other.comments
            && self.extracted == other.extracted
            && self.references == other.references
            && self.flags == other.flags;
        source && notes && self.msgstr == other.msgstr && self.obsolete == other.obsolete
    }
}

impl Eq for Entry {}

#[cfg(test)]
mod tests;
