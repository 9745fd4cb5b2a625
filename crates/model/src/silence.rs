//! Findings that somebody answered in the catalog itself: a comment on a message names the rule and the reason.
//!
//! `# tafsiri: silence language/doubled-word: "bye bye" is said so` answers the findings of that rule in the message
//! below it. A silence without a reason answers nothing, and one that answers nothing is a finding.

use std::ops::RangeInclusive;

use crate::diagnostic::{Diagnostic, Place};
use crate::nearest::advice;

/// How a comment begins that is for the tool.
const MARK: &str = "tafsiri:";

/// What a comment on a message says to the tool.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Silence {
    /// The rule.
    pub rule: String,
    /// Why the finding is none.
    pub reason: String,
    /// Where the comment stands.
    pub place: Place,
    /// The lines of the message, from that of its comment on.
    pub lines: RangeInclusive<usize>,
}

/// Reads one line of a comment; nothing where it is not for the tool.
#[must_use]
pub fn read(line: &str, place: &Place, lines: &RangeInclusive<usize>) -> Option<Result<Silence, Diagnostic>> {
    let said = line.trim().strip_prefix(MARK)?.trim();
    let wrong = |message: &str| {
        Diagnostic::error("silence/syntax", message)
            .at(place.clone())
            .length(place.rest())
            .help("write `# tafsiri: silence RULE: REASON` above the message, such as `# tafsiri: silence language/same-as-source: a name`")
    };
    let Some(said) = said.strip_prefix("silence ") else {
        return Some(Err(wrong("this comment to the tool says nothing that it knows")));
    };
    let (rule, reason) = said.split_once(':').map_or((said.trim(), ""), |(rule, reason)| (rule.trim(), reason.trim()));
    if rule.split('/').count() != 2 || rule.contains(char::is_whitespace) {
        return Some(Err(wrong(&format!("`{rule}` is no rule: a group and a name with a `/` between them"))));
    }
    if reason.is_empty() {
        return Some(Err(wrong("this silence gives no reason, so it silences nothing")));
    }
    let (rule, reason) = (rule.to_owned(), reason.to_owned());
    Some(Ok(Silence { rule, reason, place: place.clone(), lines: lines.clone() }))
}

impl Silence {
    /// Whether it answers a finding.
    #[must_use]
    pub fn answers(&self, finding: &Diagnostic) -> bool {
        let Some(place) = &finding.place else { return false };
        finding.rule == self.rule && place.file == self.place.file && self.lines.contains(&place.line)
    }

    /// That it answers nothing. `rules` are those that there are.
    #[must_use]
    pub fn unused(&self, rules: &[&str]) -> Diagnostic {
        let help = if rules.contains(&self.rule.as_str()) {
            "delete the comment: what it answered has been mended, or stands in another message".to_owned()
        } else {
            let near = advice(&self.rule, rules.iter().copied()).map_or(String::new(), |near| format!("; {near}"));
            format!("there is no rule `{}`{near}", self.rule)
        };
        Diagnostic::warning("silence/unused", format!("no finding of `{}` is here to be silenced", self.rule))
            .at(self.place.clone())
            .length(self.place.rest())
            .help(help)
    }
}

#[cfg(test)]
mod tests {
    use super::{Silence, read};
    use crate::diagnostic::{Diagnostic, Place};

    fn place(line: usize) -> Place {
        Place { line, column: 1, ..Place::file("locales/ar/a.ftl") }
    }

    fn said(line: &str) -> Option<Result<Silence, Diagnostic>> {
        read(line, &place(3), &(3..=5))
    }

    #[test]
    fn a_silence_names_a_rule_and_a_reason() {
        let silence = said(" tafsiri: silence language/script: اسم: لاتيني").unwrap().unwrap();
        assert_eq!((silence.rule.as_str(), silence.reason.as_str()), ("language/script", "اسم: لاتيني"));
        assert_eq!(said("content/a.md:3, a heading"), None);
        for wrong in
            ["tafsiri: silence a/b", "tafsiri: silence a/b: ", "tafsiri: silence ab: x", "tafsiri: silense a/b: x"]
        {
            assert_eq!(said(wrong).unwrap().unwrap_err().rule, "silence/syntax", "{wrong}");
        }
    }

    #[test]
    fn it_answers_its_rule_in_its_message_alone() {
        let silence = said("tafsiri: silence a/b: 专有名词").unwrap().unwrap();
        let finding = |rule: &'static str, line: usize| Diagnostic::warning(rule, "x").at(place(line));
        assert!(silence.answers(&finding("a/b", 5)) && silence.answers(&finding("a/b", 4)));
        assert!(!silence.answers(&finding("a/c", 5)) && !silence.answers(&finding("a/b", 6)));
        assert!(!silence.answers(&Diagnostic::warning("a/b", "x").at(Place::file("locales/fr/a.ftl"))));
        assert_eq!(silence.unused(&["a/bc"]).help.unwrap(), "there is no rule `a/b`; did you mean `a/bc`?");
    }
}
