//! What a rule is about, for people at a terminal and for reports.

use tafsiri_model::Diagnostic;
use tafsiri_model::nearest::advice;
use tafsiri_project::ProjectError;
use tafsiri_project::rules::{self, RULES, Rule};

/// The page of a rule, or the list of the rules of a group.
pub(super) fn explained(name: &str) -> Result<String, ProjectError> {
    if let Some(rule) = rules::rule(name) {
        return Ok(rule.explanation());
    }
    let group = rules::group(name);
    if group.is_empty() {
        return Err(unknown(name).into());
    }
    let width = group.iter().map(|rule| rule.id.len()).max().unwrap_or_default();
    let line = |rule: &&Rule| format!("{:width$}  {:7}  {}\n", rule.id, rule.level.as_str(), rule.summary());
    Ok(group.iter().map(line).collect())
}

fn unknown(name: &str) -> Diagnostic {
    let mut groups: Vec<&str> = RULES.iter().map(|rule| rule.group()).collect();
    groups.sort_unstable();
    groups.dedup();
    let near = advice(name, RULES.iter().map(|rule| rule.id).chain(groups.iter().copied()));
    Diagnostic::error("settings/unknown-rule", format!("there is no rule and no group of rules `{name}`"))
        .help(near.unwrap_or_else(|| format!("the groups are {}", groups.join(", "))))
}

/// All rules, as reports tell of them.
pub(super) fn rules() -> Vec<tafsiri_report::Rule> {
    let told = |rule: &Rule| tafsiri_report::Rule {
        id: rule.id.to_owned(),
        summary: rule.summary().to_owned(),
        help: rule.explanation(),
    };
    RULES.iter().map(told).collect()
}
