//! Which findings count: the levels of rules, what is answered or set aside, and limits for parts of a project.
//!
//! A finding that somebody silenced, or that a baseline sets aside, never counts. One that a limit is about counts there and
//! nowhere else: limits let a project with many old findings be strict at once where it can be. Every limit must hold, and
//! what no limit is about must be below the gate's level.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::diagnostic::{Diagnostic, Level, Place};
use crate::nearest::advice;
use crate::sync::State;

/// `[check]` of `tafsiri.toml`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Gate {
    /// The level from which a finding counts that no limit is about; `error` unless it is said.
    pub level: Option<Level>,
    /// The levels of single rules, or of whole groups, in place of their own.
    pub rules: BTreeMap<String, Setting>,
    /// The file of findings that are set aside, relative to the project's root.
    pub baseline: Option<String>,
    /// Limits for parts of the project.
    #[serde(rename = "limit")]
    pub limits: Vec<Limit>,
}

/// What the settings make of a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Setting {
    /// It finds nothing.
    Off,
    /// It finds what is worth knowing.
    Note,
    /// It finds likely mistakes.
    Warning,
    /// It finds sure mistakes.
    Error,
}

/// One `[[check.limit]]`: what it is about, and how much of it is let through. What it does not say does not matter.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Limit {
    /// Locales.
    pub locale: Names,
    /// Modules, by the names of their folders.
    pub module: Names,
    /// Editions: what their readers see.
    pub edition: Names,
    /// Rules or groups of rules.
    pub rule: Names,
    /// Findings of this level and above.
    pub level: Option<Level>,
    /// Translations of this state and better.
    pub state: Option<State>,
    /// At most so many findings.
    pub most: Option<usize>,
    /// At least so many per cent of the units translated, where a state is said to that state or better.
    pub coverage: Option<u8>,
}

/// A name or a list of names; none means all.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(from = "OneOrMany")]
pub struct Names(pub Vec<String>);

#[derive(Deserialize)]
#[serde(untagged, expecting = "a name, or a list of names")]
enum OneOrMany {
    One(String),
    Many(Vec<String>),
}

impl From<OneOrMany> for Names {
    fn from(said: OneOrMany) -> Self {
        match said {
            OneOrMany::One(name) => Self(vec![name]),
            OneOrMany::Many(names) => Self(names),
        }
    }
}

impl Names {
    /// Whether one of these names fits; where none is said, all do.
    #[must_use]
    pub fn any(&self, fits: impl Fn(&str) -> bool) -> bool {
        self.0.is_empty() || self.0.iter().any(|name| fits(name))
    }
}

/// What a finding is about, as far as a limit can ask and the finding does not say itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Subject {
    /// The module, by the name of its folder.
    pub module: String,
    /// The editions whose readers see it.
    pub editions: Vec<String>,
    /// How far the translation is.
    pub state: Option<State>,
}

/// Whether a finding counts, and why not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It counts.
    Counts,
    /// It is below the level of the gate.
    Below,
    /// A limit that holds is about it.
    Within,
    /// It was there when the gate was switched on.
    Baseline,
    /// Somebody gave a reason in the catalog.
    Silenced(String),
}

/// A finding with its standing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judged {
    /// The finding.
    pub finding: Diagnostic,
    /// Whether it counts.
    pub standing: Standing,
}

impl Judged {
    /// A finding that counts.
    #[must_use]
    pub fn counts(finding: Diagnostic) -> Self {
        Self { finding, standing: Standing::Counts }
    }
}

impl Gate {
    /// A finding at the level that the settings give its rule; nothing where they switch it off.
    #[must_use]
    pub fn levelled(&self, mut finding: Diagnostic) -> Option<Diagnostic> {
        let setting = self.rules.get(finding.rule).or_else(|| self.rules.get(finding.group()));
        finding.level = match setting {
            Some(Setting::Off) => return None,
            Some(Setting::Note) => Level::Note,
            Some(Setting::Warning) => Level::Warning,
            Some(Setting::Error) => Level::Error,
            None => finding.level,
        };
        Some(finding)
    }

    /// What the settings name as a rule and is none: neither one of `rules` nor the group of one.
    #[must_use]
    pub fn unknown_rules(&self, rules: &[&str]) -> Vec<Diagnostic> {
        let groups = || rules.iter().filter_map(|rule| rule.split('/').next());
        let named = self.rules.keys().chain(self.limits.iter().flat_map(|limit| &limit.rule.0));
        let unknown = named.filter(|name| !rules.contains(&name.as_str()) && !groups().any(|group| group == *name));
        let told = |name: &String| {
            let near = advice(name, rules.iter().copied().chain(groups()));
            Diagnostic::error("settings/unknown-rule", format!("there is no rule and no group of rules `{name}`"))
                .at(Place::file("tafsiri.toml"))
                .help(near.unwrap_or_else(|| "a rule is named as its findings are, such as `structure/lost-link`; a group by what stands before the `/`".to_owned()))
        };
        unknown.map(told).collect()
    }

    /// The standing of findings that are neither silenced nor set aside; and a finding for each limit that does not hold.
    #[must_use]
    pub fn judge(&self, level: Level, findings: Vec<(Diagnostic, Subject)>) -> Vec<Judged> {
        let about: Vec<Vec<usize>> = findings.iter().map(|(finding, subject)| self.about(finding, subject)).collect();
        let broken: Vec<bool> =
            self.limits.iter().enumerate().map(|(at, limit)| limit.is_broken(count(&about, at))).collect();
        let standing = |(finding, about): (&Diagnostic, &Vec<usize>)| match about.as_slice() {
            [] if finding.level >= level => Standing::Counts,
            [] => Standing::Below,
            limits if limits.iter().any(|at| broken.get(*at) == Some(&true)) => Standing::Counts,
            _ => Standing::Within,
        };
        let standings: Vec<Standing> =
            findings.iter().zip(&about).map(|((finding, _), about)| standing((finding, about))).collect();
        let judged = findings.into_iter().zip(standings).map(|((finding, _), standing)| Judged { finding, standing });
        let limits = self.limits.iter().enumerate().zip(broken).filter(|(_, broken)| *broken);
        judged.chain(limits.map(|((at, limit), _)| Judged::counts(limit.broken(count(&about, at))))).collect()
    }

    /// Limits that let more through than there is, by which the project could be held to what it has reached.
    #[must_use]
    pub fn slack(&self, findings: &[(Diagnostic, Subject)]) -> Vec<Diagnostic> {
        let about: Vec<Vec<usize>> = findings.iter().map(|(finding, subject)| self.about(finding, subject)).collect();
        let told = |(at, limit): (usize, &Limit)| limit.slack(count(&about, at));
        self.limits.iter().enumerate().filter_map(told).collect()
    }

    /// The limits that are about a finding.
    fn about(&self, finding: &Diagnostic, subject: &Subject) -> Vec<usize> {
        let limits = self.limits.iter().enumerate();
        limits.filter(|(_, limit)| limit.most.is_some() && limit.covers(finding, subject)).map(|(at, _)| at).collect()
    }
}

fn count(about: &[Vec<usize>], limit: usize) -> usize {
    about.iter().filter(|limits| limits.contains(&limit)).count()
}

impl Limit {
    fn covers(&self, finding: &Diagnostic, subject: &Subject) -> bool {
        let locale = finding.locale.as_deref().unwrap_or_default();
        self.locale.any(|name| name == locale)
            && self.module.any(|name| name == subject.module)
            && self.edition.any(|name| subject.editions.iter().any(|edition| edition == name))
            && self.rule.any(|name| name == finding.rule || name == finding.group())
            && self.level.is_none_or(|level| finding.level >= level)
            && self.state.is_none_or(|state| subject.state.is_some_and(|is| is >= state))
    }

    fn is_broken(&self, count: usize) -> bool {
        self.most.is_some_and(|most| count > most)
    }

    fn broken(&self, count: usize) -> Diagnostic {
        let most = self.most.unwrap_or_default();
        let message = format!("{count} findings {}: at most {most} are let through", self.words());
        Diagnostic::error("gate/limit", message)
            .at(Place::file("tafsiri.toml"))
            .help("mend some of them, silence with a reason what is right as it stands, or raise `most` in this limit")
    }

    fn slack(&self, count: usize) -> Option<Diagnostic> {
        let most = self.most.filter(|most| count < *most)?;
        let message = format!("{count} findings {}, where {most} are let through", self.words());
        let told = Diagnostic::note("gate/slack", message).at(Place::file("tafsiri.toml"));
        Some(told.help(format!("write `most = {count}`, so that they do not come back")))
    }

    /// That so much of what it is about is translated, where that is less than it asks for. `translated` and `units` are
    /// counts of units.
    #[must_use]
    pub fn below_coverage(&self, translated: usize, units: usize) -> Option<Diagnostic> {
        let wanted = usize::from(self.coverage?);
        if translated * 100 >= wanted * units {
            return None;
        }
        let state = self.state.unwrap_or(State::Translated).as_str();
        let is = translated * 100 / units.max(1);
        let missing = (wanted * units).div_ceil(100) - translated;
        let message = format!("{is} % of the units {} are {state}: {wanted} % are asked for", self.words());
        let told = Diagnostic::error("gate/coverage", message).at(Place::file("tafsiri.toml"));
        Some(
            told.help(format!(
                "{missing} more of {units} units; `tafsiri status --units` names those that are missing"
            )),
        )
    }

    /// What it is about, in words.
    fn words(&self) -> String {
        let named = |what: &str, names: &Names| (!names.0.is_empty()).then(|| format!("{what} {}", names.0.join(", ")));
        let level = self.level.map(|level| format!("of level {} and above", level.as_str()));
        let state = self.state.map(|state| format!("in state {} and better", state.as_str()));
        let parts = [
            named("of", &self.rule),
            level,
            named("in locale", &self.locale),
            named("in module", &self.module),
            named("in edition", &self.edition),
            state.filter(|_| self.coverage.is_none()),
        ];
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        if parts.is_empty() { "in all".to_owned() } else { parts.join(" ") }
    }
}

#[cfg(test)]
mod tests {
    use super::{Gate, Limit, Names, Setting, Standing, Subject};
    use crate::diagnostic::{Diagnostic, Level};
    use crate::sync::State;

    fn finding(rule: &'static str, level: Level, locale: &str) -> Diagnostic {
        Diagnostic { level, ..Diagnostic::error(rule, "x").locale(&locale) }
    }

    fn limit(most: usize) -> Limit {
        Limit { most: Some(most), ..Limit::default() }
    }

    fn one(name: &str) -> Names {
        Names(vec![name.to_owned()])
    }

    fn standings(gate: &Gate, findings: &[Diagnostic], state: State) -> Vec<Standing> {
        let subject = Subject { module: "01-a".into(), editions: vec!["base".into()], state: Some(state) };
        let findings = findings.iter().map(|finding| (finding.clone(), subject.clone())).collect();
        gate.judge(Level::Error, findings).into_iter().map(|judged| judged.standing).collect()
    }

    #[test]
    fn the_settings_of_a_rule_come_before_those_of_its_group() {
        let rules = [("a".to_owned(), Setting::Off), ("a/b".to_owned(), Setting::Note)].into();
        let gate = Gate { rules, ..Gate::default() };
        let level = |rule| gate.levelled(Diagnostic::error(rule, "x")).map(|finding| finding.level);
        assert_eq!([level("a/b"), level("a/c"), level("b/b")], [Some(Level::Note), None, Some(Level::Error)]);
        let rules = ["b/c"];
        assert_eq!(gate.unknown_rules(&rules).len(), 2);
        let gate = Gate { limits: vec![Limit { rule: one("b"), ..limit(0) }], ..Gate::default() };
        assert!(gate.unknown_rules(&rules).is_empty());
    }

    #[test]
    fn a_limit_lets_so_many_through_and_then_all_of_them_count() {
        let error = finding("a/b", Level::Error, "ar");
        let other = finding("a/b", Level::Error, "zh");
        let gate = |most| Gate { limits: vec![Limit { locale: one("ar"), ..limit(most) }], ..Gate::default() };
        let two = [error.clone(), error, other];
        assert_eq!(standings(&gate(2), &two, State::Final), [Standing::Within, Standing::Within, Standing::Counts]);
        assert_eq!(standings(&gate(1), &two, State::Final), vec![Standing::Counts; 4], "and the limit is told");
    }

    #[test]
    fn a_limit_can_be_stricter_for_what_was_reviewed() {
        let warning = [finding("language/spacing", Level::Warning, "fr")];
        let limit = Limit { state: Some(State::Reviewed), rule: one("language"), ..limit(0) };
        let gate = Gate { limits: vec![limit], ..Gate::default() };
        assert_eq!(standings(&gate, &warning, State::Translated), [Standing::Below]);
        assert_eq!(standings(&gate, &warning, State::Final), [Standing::Counts, Standing::Counts]);
        for (module, edition) in [("02-b", "base"), ("01-a", "kenya")] {
            let limit = Limit { module: one(module), edition: one(edition), ..gate.limits[0].clone() };
            let gate = Gate { limits: vec![limit], ..Gate::default() };
            assert_eq!(standings(&gate, &warning, State::Final), [Standing::Below], "{module} {edition}");
        }
    }

    #[test]
    fn limits_tell_what_they_are_about() {
        let limit = Limit { locale: one("ar"), level: Some(Level::Warning), ..limit(3) };
        assert_eq!(
            limit.broken(4).message,
            "4 findings of level warning and above in locale ar: at most 3 are let through"
        );
        assert_eq!(limit.slack(1).unwrap().help.unwrap(), "write `most = 1`, so that they do not come back");
        assert!(limit.slack(3).is_none());
        let limit = Limit { coverage: Some(90), state: Some(State::Reviewed), ..Limit::default() };
        assert!(limit.below_coverage(9, 10).is_none() && limit.below_coverage(0, 0).is_none());
        let told = limit.below_coverage(2, 9).unwrap();
        assert_eq!(told.message, "22 % of the units in all are reviewed: 90 % are asked for");
        assert!(told.help.unwrap().starts_with("7 more of 9 units"));
    }
}
