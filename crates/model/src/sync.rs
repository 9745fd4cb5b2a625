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
    /// The source text that its translator saw, where a change that readers take no notice of was carried forward.
    #[serde(default)]
    pub carried: Option<String>,
    /// The source text up to which mechanical edits were ported into the translation, until somebody has looked.
    #[serde(default)]
    pub ported: Option<Fingerprint>,
    /// Whether somebody wants to look at it himself: nothing is carried forward.
    #[serde(default)]
    pub held: bool,
}

impl Record {
    /// A translation that is made from its source as it stands.
    #[must_use]
    pub fn settled(source: Fingerprint, target: Fingerprint, state: State) -> Self {
        Self { source, target, state, was: None, carried: None, ported: None, held: false }
    }

    /// The same translation, looked at beside its source as it stands.
    #[must_use]
    pub fn accepted(&self, source: Fingerprint) -> Self {
        Self::settled(source, self.target, self.state)
    }

    /// With a change carried forward that readers take no notice of: the old text is kept so that it can be undone.
    #[must_use]
    pub fn carried_forward(&self, source: Fingerprint) -> Self {
        let carried = self.was.clone().or_else(|| self.carried.clone());
        Self { carried, ..self.accepted(source) }
    }

    /// With what was carried forward undone: it is drifted, and stays so until somebody has looked.
    #[must_use]
    pub fn undone(&self) -> Option<Self> {
        let was = self.carried.clone()?;
        let drifted = Self { was: Some(was.clone()), held: true, ..self.accepted(Fingerprint::of(&was)) };
        Some(drifted)
    }

    /// How its translation stands, where that can be told without a look at it: its source is as it was at the last extract,
    /// which is `now`, and nobody has reviewed what he might have edited since.
    #[must_use]
    pub fn standing(&self, now: Fingerprint) -> Option<Standing> {
        (self.source == now && self.state < State::Reviewed).then_some(Standing::default())
    }

    /// Whether the source has changed since the translation was made.
    #[must_use]
    pub fn is_drifted(&self) -> bool {
        self.was.is_some()
    }
}

/// How a translation stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// Whether its source has changed since it was made.
    pub drifted: bool,
    /// Whether a second person has read it.
    pub reviewed: bool,
}

impl From<&Record> for Standing {
    fn from(record: &Record) -> Self {
        Self { drifted: record.is_drifted(), reviewed: record.state >= State::Reviewed }
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
    /// Its fingerprint.
    pub now: Fingerprint,
}

/// The record that describes what is seen.
///
/// A translation that was edited since its record counts as made from the source as it stood at the last extract:
/// that is the text its translator had. A source that returned to its old text clears the drift. Several changes in
/// a row keep the oldest text, which is the one that the translator saw.
#[must_use]
pub fn advance(seen: &Seen<'_>) -> Record {
    match seen.record.filter(|record| record.target == seen.target) {
        Some(record) => known(record, seen),
        None => {
            let then = seen.source_then.unwrap_or(seen.source_now);
            let source = seen.source_then.map_or(seen.now, Fingerprint::of);
            let was = (source != seen.now).then(|| then.to_owned());
            Record { was, ..Record::settled(source, seen.target, State::Translated) }
        }
    }
}

/// A translation that nobody touched since its record.
fn known(record: &Record, seen: &Seen<'_>) -> Record {
    if record.source == seen.now {
        return Record { was: None, held: false, ..record.clone() };
    }
    let oldest = record.was.as_deref().or(record.carried.as_deref()).or(seen.source_then).unwrap_or_default();
    let source = Fingerprint::of(oldest);
    if source == seen.now {
        return Record { ported: record.ported, ..record.accepted(source) };
    }
    // A text that is not known has no fingerprint to compare with: the recorded one stays.
    let source = if oldest.is_empty() || record.was.is_some() { record.source } else { source };
    Record { source, was: Some(oldest.to_owned()), carried: None, ..record.clone() }
}

#[cfg(test)]
mod tests {
    use super::{Record, Seen, Standing, State, advance};
    use crate::fingerprint::Fingerprint;

    fn print(text: &str) -> Fingerprint {
        Fingerprint::of(text)
    }

    fn see(record: Option<&Record>, target: &str, then: &str, now: &str) -> Record {
        advance(&Seen { record, target: print(target), source_then: Some(then), source_now: now, now: print(now) })
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
    fn what_was_carried_forward_is_remembered_and_can_be_undone() {
        let drifted = see(Some(&see(None, "eins", "one", "one")), "eins", "one", "One");
        let carried = drifted.carried_forward(print("One"));
        assert!(!carried.is_drifted() && carried.carried.as_deref() == Some("one"));
        assert_eq!(see(Some(&carried), "eins", "One", "One"), carried);
        let more = see(Some(&carried), "eins", "One", "One more");
        assert_eq!(more.was.as_deref(), Some("one"), "the text that the translator saw");
        assert_eq!(see(Some(&carried), "eins", "One", "one"), see(None, "eins", "one", "one"));
        let undone = carried.undone().unwrap();
        assert!(undone.held && see(Some(&undone), "eins", "One", "One").is_drifted());
        assert!(!undone.accepted(print("One")).held);
    }

    #[test]
    fn a_review_lasts_until_the_translation_is_edited() {
        let mut record = see(None, "eins", "one", "one");
        record.state = State::Reviewed;
        assert_eq!(see(Some(&record), "eins", "one", "two").state, State::Reviewed);
        assert_eq!(see(Some(&record), "ein", "one", "one").state, State::Translated);
    }

    #[test]
    fn how_a_translation_stands_can_be_told_at_once_of_a_source_that_is_as_it_was() {
        let now = print("one");
        let settled = |state| Record::settled(now, print("eins"), state);
        let drifted = see(Some(&settled(State::Translated)), "eins", "one", "two");
        assert_eq!(drifted.standing(print("two")), None);
        let all = [State::Initial, State::Translated, State::Reviewed, State::Final].map(settled);
        let told: Vec<_> = all.iter().map(|record| record.standing(now)).collect();
        assert_eq!(told, [Some(Standing::default()), Some(Standing::default()), None, None]);
        for record in all.iter().take(2).chain([&drifted]) {
            for target in ["eins", "zwei"] {
                let found = see(Some(record), target, "one", "one");
                assert_eq!(record.standing(now), Some(Standing::from(&found)), "{record:?} {target}");
            }
        }
    }

    #[test]
    fn without_a_record_a_translation_is_of_the_source_at_the_last_extract() {
        assert_eq!(see(None, "eins", "one", "two").was.as_deref(), Some("one"));
        let new_unit = advance(&Seen {
            record: None,
            target: print("x"),
            source_then: None,
            source_now: "two",
            now: print("two"),
        });
        assert!(!new_unit.is_drifted());
    }
}
