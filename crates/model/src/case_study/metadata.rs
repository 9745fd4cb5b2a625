//! What the front matter of a case study must say, and what is wrong where it does not.

use super::{CAPACITY_LEVELS, CaseStudy, Confidence, Source, THEMES, Years};
use crate::day::is_day;
use crate::nearest::advice;
use crate::territory::{Territories, Territory};

/// The keys that a case study has, whoever reads their values.
pub const KEYS: [&str; 10] = [
    "territory",
    "themes",
    "level",
    "years",
    "sdgs",
    "sources",
    "licence",
    "confidence",
    "proposed-from",
    "proposed-for",
];

/// The number of the last Sustainable Development Goal.
const LAST_GOAL: u8 = 17;

/// Front matter as it is written, before anything in it is believed. What is not there is empty; an entry of a list
/// that is no text is an empty one.
#[derive(Clone, Debug, Default)]
pub struct Written<'a> {
    /// `territory`.
    pub territory: &'a str,
    /// `themes`.
    pub themes: Vec<&'a str>,
    /// `level`.
    pub level: &'a str,
    /// `years`.
    pub years: &'a str,
    /// `sdgs`.
    pub sdgs: Vec<&'a str>,
    /// `sources`.
    pub sources: Vec<WrittenSource<'a>>,
    /// `licence`.
    pub licence: &'a str,
    /// `confidence`.
    pub confidence: &'a str,
}

/// An entry of `sources` as it is written.
#[derive(Clone, Copy, Debug, Default)]
pub struct WrittenSource<'a> {
    /// `title`.
    pub title: &'a str,
    /// `url`.
    pub url: &'a str,
    /// `accessed`.
    pub accessed: &'a str,
}

/// Something that is wrong in front matter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where: keys, and places in lists counted from 0, from the outside inwards.
    pub path: Vec<String>,
    /// What is wrong.
    pub message: String,
    /// The way out.
    pub help: String,
}

impl Problem {
    fn new(path: &[&str], message: impl Into<String>, help: impl Into<String>) -> Self {
        let path = path.iter().map(|&step| step.to_owned()).collect();
        Self { path, message: message.into(), help: help.into() }
    }
}

/// What the front matter says of a case, and all that is wrong with it. What is wrong is left out of the case where it
/// could mislead a choice.
#[must_use]
pub fn read(written: &Written<'_>, territories: &Territories) -> (CaseStudy, Vec<Problem>) {
    let mut problems = Vec::new();
    problems.extend(territory_problem(written.territory, territories));
    problems.extend(list_problems(&written.themes, "themes", &|theme| theme_problem(theme)));
    if written.themes.is_empty() {
        problems.push(Problem::new(
            &["themes"],
            "it has no theme",
            format!("`themes: [...]`, of {}", THEMES.join(", ")),
        ));
    }
    problems.extend(level_problem(written.level));
    problems.extend(years_problem(written.years));
    problems.extend(list_problems(&written.sdgs, "sdgs", &|goal| goal_problem(goal)));
    problems.extend(source_problems(&written.sources));
    problems.extend(licence_problem(written.licence));
    problems.extend(confidence_problem(written.confidence));
    let case = CaseStudy {
        territory: written.territory.to_owned(),
        themes: written.themes.iter().map(|&theme| theme.to_owned()).collect(),
        level: written.level.to_owned(),
        years: Years::parse(written.years),
        sdgs: written.sdgs.iter().filter_map(|goal| self::goal(goal)).collect(),
        sources: written.sources.iter().map(source).collect(),
        licence: written.licence.to_owned(),
        confidence: Confidence::parse(written.confidence),
        ..CaseStudy::default()
    };
    (case, problems)
}

fn source(written: &WrittenSource<'_>) -> Source {
    Source { title: written.title.to_owned(), url: written.url.to_owned(), accessed: written.accessed.to_owned() }
}

fn territory_problem(code: &str, territories: &Territories) -> Option<Problem> {
    let expected = "an ISO 3166-1 alpha-2 code such as `KE` is expected";
    if code.is_empty() {
        return Some(Problem::new(&["territory"], "it has no territory", format!("`territory: ...`: {expected}")));
    }
    if territories.contains_key(code) {
        return None;
    }
    let help = meant(code, territories).map_or(expected.to_owned(), |meant| format!("did you mean {meant}?"));
    Some(Problem::new(&["territory"], format!("`territory: {code}` is not in the territory table"), help))
}

/// The territory that somebody names by another code or by its name.
fn meant(text: &str, territories: &Territories) -> Option<String> {
    let wanted = text.to_lowercase();
    let is_meant = |territory: &&Territory| {
        let names = territory.columns.iter().filter(|(column, _)| column.starts_with("name_") || *column == "iso3");
        territory.iso2.to_lowercase() == wanted || names.into_iter().any(|(_, name)| name.to_lowercase() == wanted)
    };
    let found = territories.values().find(is_meant)?;
    Some(match found.name("en") {
        Some(name) => format!("`{}`, {name}", found.iso2),
        None => format!("`{}`", found.iso2),
    })
}

/// What is wrong with single entries of a list, and with those that stand there twice.
fn list_problems(list: &[&str], key: &str, wrong: &dyn Fn(&str) -> Option<(String, String)>) -> Vec<Problem> {
    let entry = |(at, &text): (usize, &&str)| {
        let twice = list.iter().take(at).any(|before| *before == text);
        let again = || twice.then(|| (format!("`{text}` stands twice in `{key}`"), "delete one of them".to_owned()));
        let (message, help) = wrong(text).or_else(again)?;
        Some(Problem::new(&[key, &at.to_string()], message, help))
    };
    list.iter().enumerate().filter_map(entry).collect()
}

fn theme_problem(theme: &str) -> Option<(String, String)> {
    let help = || advice(theme, THEMES).unwrap_or_else(|| format!("one of {}", THEMES.join(", ")));
    (!THEMES.contains(&theme)).then(|| (format!("`{theme}` is no theme"), help()))
}

fn goal(text: &str) -> Option<u8> {
    text.parse().ok().filter(|goal| (1..=LAST_GOAL).contains(goal))
}

fn goal_problem(text: &str) -> Option<(String, String)> {
    let message = || format!("`{text}` is no Sustainable Development Goal");
    goal(text).is_none().then(|| (message(), format!("a number from 1 to {LAST_GOAL}: `sdgs: [16]`")))
}

fn level_problem(level: &str) -> Option<Problem> {
    let all = format!("one of {}", CAPACITY_LEVELS.join(", "));
    if level.is_empty() {
        return Some(Problem::new(&["level"], "it has no capacity level", format!("`level: ...`, {all}")));
    }
    let help = || advice(level, CAPACITY_LEVELS).unwrap_or(all);
    let message = format!("`level: {level}` is no capacity level");
    (!CAPACITY_LEVELS.contains(&level)).then(|| Problem::new(&["level"], message, help()))
}

fn years_problem(years: &str) -> Option<Problem> {
    let help = "`2013-2025`, `2013`, or `2013-` for what goes on";
    if years.is_empty() {
        return Some(Problem::new(
            &["years"],
            "it does not say of which years it tells",
            format!("`years: ...`: {help}"),
        ));
    }
    let message = format!("`years: {years}` are no years");
    Years::parse(years).is_none().then(|| Problem::new(&["years"], message, help))
}

fn source_problems(sources: &[WrittenSource<'_>]) -> Vec<Problem> {
    let each = sources.iter().enumerate().flat_map(|(at, source)| one_source(at, source));
    let none = sources.is_empty().then(|| {
        Problem::new(&["sources"], "it names no source", "`sources:`, a list, each with `title`, `url` and `accessed`")
    });
    each.chain(none).collect()
}

fn one_source(at: usize, source: &WrittenSource<'_>) -> Vec<Problem> {
    let place = at.to_string();
    let number = at + 1;
    let problem = |key: &str, message: String, help: &str| Problem::new(&["sources", &place, key], message, help);
    let missing = |key: &str, help: &str| problem(key, format!("source {number} has no `{key}`"), help);
    let title = source.title.is_empty().then(|| missing("title", "who says so, where and when, in words"));
    let address = "the address of the page, such as https://example.org/report";
    let url = match source.url {
        "" => Some(missing("url", address)),
        url => (!is_web_address(url)).then(|| problem("url", format!("`{url}` is no web address"), address)),
    };
    let day = "the day on which it was read, as YYYY-MM-DD";
    let accessed = match source.accessed {
        "" => Some(missing("accessed", day)),
        date => (!is_day(date)).then(|| problem("accessed", format!("`accessed: {date}` is no date"), day)),
    };
    [title, url, accessed].into_iter().flatten().collect()
}

fn is_web_address(url: &str) -> bool {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    rest.is_some_and(|rest| {
        !rest.starts_with(['/', '.', '?', '#']) && rest.contains('.') && !rest.contains(char::is_whitespace)
    })
}

fn licence_problem(licence: &str) -> Option<Problem> {
    let help = "`licence: CC-BY-4.0`: under what others may use it";
    licence.is_empty().then(|| Problem::new(&["licence"], "it names no licence", help))
}

fn confidence_problem(confidence: &str) -> Option<Problem> {
    let all = format!("one of {}", Confidence::NAMES.join(", "));
    let message = match confidence {
        "" => "it does not say how well its facts are established".to_owned(),
        other => format!("`confidence: {other}` is unknown"),
    };
    Confidence::parse(confidence)
        .is_none()
        .then(|| Problem::new(&["confidence"], message, format!("`confidence: ...`, {all}")))
}

#[cfg(test)]
mod tests {
    use super::{Written, WrittenSource, read};
    use crate::territory::{Territories, Territory};

    /// What an author does to front matter that is good.
    type Edit = fn(&mut Written<'static>);

    fn good() -> Written<'static> {
        Written {
            territory: "KE",
            themes: vec!["resources"],
            level: "societal",
            years: "2013-",
            sdgs: vec!["16"],
            sources: vec![WrittenSource { title: "A", url: "https://a.org/x", accessed: "2026-02-28" }],
            licence: "CC-BY-4.0",
            confidence: "high",
        }
    }

    /// What is told of front matter that is good but for one edit: paths and messages.
    fn told(edit: impl FnOnce(&mut Written<'static>)) -> String {
        let columns = [("name_en".to_owned(), "Kenya".to_owned()), ("iso3".to_owned(), "KEN".to_owned())];
        let kenya = Territory { iso2: "KE".into(), columns: columns.into(), ..Territory::default() };
        let territories: Territories = [("KE".to_owned(), kenya)].into();
        let mut written = good();
        edit(&mut written);
        let (_, problems) = read(&written, &territories);
        let told = problems.iter().map(|p| format!("{}: {} ({})", p.path.join("."), p.message, p.help));
        told.collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn every_problem_has_its_place_and_a_way_out() {
        assert_eq!(told(|_| ()), "");
        assert_eq!(
            told(|w| w.territory = "kenya"),
            "territory: `territory: kenya` is not in the territory table (did you mean `KE`, Kenya?)"
        );
        let edits: [(&str, Edit); 17] = [
            ("territory: it has no territory", |w| w.territory = ""),
            ("territory: `territory: XX` is not in", |w| w.territory = "XX"),
            ("themes: it has no theme", |w| w.themes.clear()),
            ("themes.1: `resorces` is no theme (did you mean `resources`?)", |w| w.themes.push("resorces")),
            ("themes.1: `resources` stands twice", |w| w.themes.push("resources")),
            ("level: it has no capacity level", |w| w.level = ""),
            ("level: `level: national` is no capacity level", |w| w.level = "national"),
            ("years: it does not say", |w| w.years = ""),
            ("years: `years: 1960s-2024` are no years", |w| w.years = "1960s-2024"),
            ("sdgs.1: `18` is no Sustainable Development Goal", |w| w.sdgs.push("18")),
            ("sources: it names no source", |w| w.sources.clear()),
            ("sources.1.title: source 2 has no `title`", |w| {
                w.sources.push(WrittenSource { title: "", ..w.sources[0] })
            }),
            ("sources.0.url: `ftp://a.org` is no web address", |w| w.sources[0].url = "ftp://a.org"),
            ("sources.0.url: `https://` is no web address", |w| w.sources[0].url = "https://"),
            ("sources.0.accessed: `accessed: 2026-02-30` is no date", |w| w.sources[0].accessed = "2026-02-30"),
            ("licence: it names no licence", |w| w.licence = ""),
            ("confidence: `confidence: sure` is unknown", |w| w.confidence = "sure"),
        ];
        for (expected, edit) in edits {
            let told = told(edit);
            assert!(told.starts_with(expected) && told.lines().count() == 1, "{expected}\n{told}");
        }
    }
}
