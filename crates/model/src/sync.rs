//! Drift: whether a translation is still made from the source as it stands.
//!
//! The record of one message is four values, kept in `sync.toml` and never in git's history: the fingerprint of the
//! source it was made from, its own fingerprint, its state, and, only while the source differs, the old source text.

use serde::{Deserialize, Serialize};

use crate::fingerprint::Fingerprint;

/// How far a translation is, in the words of XLIFF 2.1 (section 4.3.1.32, `state`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// Not yet translated.
    Initial,
    /// Translated; nobody else has read it.
    #[default]
    Translated,
    /// Read and found good by a second person.
    Reviewed,
    /// Ready to be published.
    Final,
}

impl State {
    /// Its name in a file.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Initial => "initial",
            Self::Translated => "translated",
            Self::Reviewed => "reviewed",
            Self::Final => "final",
        }
    }
}

/// Who made a translation, where that is worth telling its readers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Origin {
    /// A person.
    #[default]
    Human,
    /// A machine; no person has reviewed it unless the state says so.
    Machine,
}

/// What is known of one translated message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// The source text that it was made from.
    pub source: Fingerprint,
    /// The translation as it stood then.
    pub target: Fingerprint,
    /// How far it is.
    #[serde(default)]
    pub state: State,
    /// The source text that it was made from, only while the source is another one.
    #[serde(default)]
    pub was: Option<String>,
}

impl Record {
    /// Whether the source has changed since the translation was made.
    #[must_use]
    pub fn is_drifted(&self) -> bool {
        self.was.is_some()
    }
}

/// A translated message as it is found today.
#[derive(Clone, Copy, Debug)]
pub struct Seen<'a> {
    /// The record of the last extract, if there is one.
    pub record: Option<&'a Record>,
    /// The fingerprint of the translation as it stands.
    pub target: Fingerprint,
    /// The source text as it stood at the last extract, if the unit existed then.
    pub source_then: Option<&'a str>,
    /// The source text today.
    pub source_now: &'a str,
}

/// The record that describes what is seen.
///
/// A translation that was edited since its record counts as made from the source as it stood at the last extract:
/// that is the text its translator had. A source that returned to its old text clears the drift. Several changes in
/// a row keep the oldest text, which is the one that the translator saw.
#[must_use]
pub fn advance(seen: &Seen<'_>) -> Record {
    let now = Fingerprint::of(seen.source_now);
    let (source, known_text, state) = match seen.record {
        Some(record) if record.target == seen.target => (record.source, record.was.as_deref(), record.state),
        _ => {
            let then = seen.source_then.unwrap_or(seen.source_now);
            (Fingerprint::of(then), Some(then), State::Translated)
        }
    };
    let was = (source != now).then(|| known_text.or(seen.source_then).unwrap_or_default().to_owned());
    Record { source, target: seen.target, state, was }
}

#[cfg(test)]
mod tests {
    use super::{Record, Seen, State, advance};
    use crate::fingerprint::Fingerprint;

    fn print(text: &str) -> Fingerprint {
        Fingerprint::of(text)
    }

    fn see(record: Option<&Record>, target: &str, then: &str, now: &str) -> Record {
        advance(&Seen { record, target: print(target), source_then: Some(then), source_now: now })
    }

    #[test]
    fn a_changed_source_is_drift_and_keeps_the_oldest_text() {
        let fresh = see(None, "eins", "one", "one");
        assert!(!fresh.is_drifted());
        let once = see(Some(&fresh), "eins", "one", "two");
        assert_eq!(once.was.as_deref(), Some("one"));
        let twice = see(Some(&once), "eins", "two", "three");
        assert_eq!(twice.was.as_deref(), Some("one"));
        let back = see(Some(&twice), "eins", "three", "one");
        assert_eq!(back, fresh);
    }

    #[test]
    fn an_edit_elsewhere_counts_as_made_from_the_last_extract() {
        let drifted = see(Some(&see(None, "eins", "one", "one")), "eins", "one", "two");
        assert!(!see(Some(&drifted), "zwei", "two", "two").is_drifted());
        let raced = see(Some(&drifted), "zwei", "two", "three");
        assert_eq!(raced.was.as_deref(), Some("two"));
    }

    #[test]
    fn a_review_lasts_until_the_translation_is_edited() {
        let mut record = see(None, "eins", "one", "one");
        record.state = State::Reviewed;
        assert_eq!(see(Some(&record), "eins", "one", "two").state, State::Reviewed);
        assert_eq!(see(Some(&record), "ein", "one", "one").state, State::Translated);
    }

    #[test]
    fn without_a_record_a_translation_is_of_the_source_at_the_last_extract() {
        assert_eq!(see(None, "eins", "one", "two").was.as_deref(), Some("one"));
        let new_unit = advance(&Seen { record: None, target: print("x"), source_then: None, source_now: "two" });
        assert!(!new_unit.is_drifted());
    }
}
