//! JUnit XML, which most CI systems show as tests: a suite for each locale, a failed test for each finding that counts, a
//! skipped one for each that was answered or set aside. It keeps to the schema of Jenkins' xUnit plugin (junit-10.xsd).

use std::collections::BTreeMap;

use askama::Template;
use tafsiri_model::gate::{Judged, Standing};

use crate::Report;

#[derive(Template)]
#[template(path = "junit.xml")]
struct Page {
    name: String,
    suites: Vec<Suite>,
}

struct Suite {
    name: String,
    cases: Vec<Case>,
}

struct Case {
    name: String,
    class: String,
    /// Why it was skipped.
    skipped: Option<String>,
    /// What is wrong: the rule, the finding in one line, and all that is to be told.
    failure: Option<(String, String, String)>,
}

impl Page {
    fn failures(&self) -> usize {
        self.suites.iter().map(Suite::failures).sum()
    }

    fn tests(&self) -> usize {
        self.suites.iter().map(|suite| suite.cases.len()).sum()
    }
}

impl Suite {
    fn failures(&self) -> usize {
        self.cases.iter().filter(|case| case.failure.is_some()).count()
    }

    fn skipped(&self) -> usize {
        self.cases.iter().filter(|case| case.skipped.is_some()).count()
    }
}

/// The file.
#[must_use]
pub fn write(report: &Report) -> String {
    let mut suites: BTreeMap<&str, Vec<Case>> = BTreeMap::new();
    for row in report.coverage.iter().filter(|row| row.is_whole()) {
        suites.entry(&row.locale).or_default();
    }
    for judged in &report.judged {
        let cases = suites.entry(judged.finding.locale.as_deref().unwrap_or("project")).or_default();
        cases.extend(case(report, judged));
    }
    let suite = |(name, mut cases): (&str, Vec<Case>)| {
        if cases.is_empty() {
            let (name, class) = ("no finding counts".to_owned(), name.to_owned());
            cases.push(Case { name, class, skipped: None, failure: None });
        }
        Suite { name: legal(name), cases }
    };
    let page = Page { name: legal(&report.title), suites: suites.into_iter().map(suite).collect() };
    // Cannot fail: the template was checked when the tool was compiled, and memory takes what it writes.
    page.render().unwrap_or_default()
}

fn case(report: &Report, Judged { finding, standing }: &Judged) -> Option<Case> {
    let place = finding.place.as_ref();
    let file = place.map_or_else(|| "project".to_owned(), |place| report.path(&place.file));
    let at =
        place.filter(|place| place.line > 0).map_or(String::new(), |place| format!(":{}:{}", place.line, place.column));
    let case = |skipped, failure| {
        let name = legal(&format!("{}{at} {}", finding.rule, finding.message));
        Some(Case { name, class: legal(&file), skipped, failure })
    };
    match standing {
        Standing::Counts => {
            let excerpt = place.map_or("", |place| &place.excerpt);
            let lines = [format!("{file}{at}"), excerpt.to_owned(), finding.help.clone().unwrap_or_default()];
            let told: Vec<String> = lines.into_iter().filter(|line| !line.is_empty()).collect();
            case(None, Some((finding.rule.to_owned(), legal(&finding.message), legal(&told.join("\n")))))
        }
        Standing::Silenced(reason) => case(Some(legal(&format!("silenced: {reason}"))), None),
        Standing::Baseline => case(Some("set aside by the baseline".to_owned()), None),
        Standing::Within | Standing::Below => None,
    }
}

/// A text without the characters that XML 1.0 (section 2.2) has no way to write.
fn legal(text: &str) -> String {
    let is_legal = |c: char| matches!(c, '\t' | '\n' | '\r' | ' '..='\u{fffd}' | '\u{10000}'..);
    text.chars().map(|c| if is_legal(c) { c } else { '\u{fffd}' }).collect()
}

#[cfg(test)]
mod tests {
    use super::write;
    use crate::sample::report;

    #[test]
    fn a_finding_is_a_failed_test_and_an_answered_one_a_skipped_one() {
        let text = write(&report());
        assert!(text.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"T &#38; &#60;U&#62;\" tests=\"6\" failures=\"4\""), "{text}");
        assert!(
            text.contains("<testsuite name=\"ar\" tests=\"3\" failures=\"1\" errors=\"0\" skipped=\"2\">"),
            "{text}"
        );
        assert!(text.contains("<skipped message=\"silenced: اسم علم\"/>"), "{text}");
        assert!(text.contains("course/locales/ar/a b/ü.ftl:7:21\nhello = مرحبا | &#60;b&#62; 世界"), "{text}");
        assert!(!text.contains('\u{7}') && !text.contains("<b>"), "{text}");
    }
}
