//! One page of HTML: how much is translated by language, module and edition, and over time where earlier runs are given.
//! It needs nothing else: no script, no request to anywhere. It reads right to left where its language does.

use std::collections::{BTreeMap, BTreeSet};

use askama::Template;
use tafsiri_model::Locale;
use tafsiri_model::day::day_number;
use tafsiri_model::locale::Direction;
use tafsiri_model::settings::Value;

use crate::json::Earlier;
use crate::texts::Texts;
use crate::{Report, Row, Tally};

/// The width and the height of a line over time, in the units of its picture.
const LINE: (i64, i64) = (240, 40);

#[derive(Template)]
#[template(path = "dashboard.html")]
struct Page<'p> {
    texts: &'p Texts,
    title: String,
    as_of: String,
    verdict: String,
    is_fine: bool,
    levels: Vec<(String, String)>,
    locales: Vec<LocaleRow>,
    matrices: Vec<Matrix>,
    history: Vec<History>,
    days: Vec<Day>,
    rules: Vec<(String, String)>,
}

/// A locale as it is named: by its tag, in itself.
#[derive(Clone)]
struct Named {
    tag: String,
    name: String,
    dir: &'static str,
}

struct Cell {
    percent: usize,
    words: String,
}

struct LocaleRow {
    named: Named,
    share: Cell,
    numbers: Vec<String>,
}

/// A table with a row for each module or edition and a column for each locale.
struct Matrix {
    title: String,
    what: String,
    locales: Vec<Named>,
    rows: Vec<(String, Vec<Option<Cell>>)>,
}

/// A locale over time.
struct History {
    named: Named,
    points: String,
    words: String,
    now: String,
}

/// A day with the share of each locale and the number of findings.
struct Day {
    name: String,
    shares: Vec<String>,
    findings: String,
}

/// The page.
#[must_use]
pub fn write(report: &Report, earlier: &[Earlier], texts: &Texts) -> String {
    let tally = report.tally();
    let is_fine = tally.counts() == 0;
    let runs = runs(report, earlier, tally);
    let page = Page {
        title: texts.with("title", &[("project", Value::Text(report.title.clone()))]),
        as_of: day(texts, "as-of", &report.day),
        verdict: if is_fine { texts.text("fine") } else { texts.count("findings-count", tally.counts()) },
        is_fine,
        levels: levels(texts, &tally),
        locales: whole(&report.coverage).map(|row| locale_row(texts, row)).collect(),
        matrices: matrices(texts, &report.coverage),
        history: if runs.len() > 1 { history(texts, &runs) } else { Vec::new() },
        days: if runs.len() > 1 { days(texts, &runs) } else { Vec::new() },
        rules: rules(texts, report),
        texts,
    };
    // Cannot fail: the template was checked when the tool was compiled, and memory takes what it writes.
    page.render().unwrap_or_default()
}

fn whole(rows: &[Row]) -> impl Iterator<Item = &Row> {
    rows.iter().filter(|row| row.is_whole())
}

fn named(tag: &str) -> Named {
    let locale: Option<Locale> = tag.parse().ok();
    let name = locale.as_ref().and_then(Locale::endonym).unwrap_or_else(|| tag.to_owned());
    Named { tag: tag.to_owned(), name, dir: locale.map_or(Direction::Ltr, |locale| locale.direction()).as_str() }
}

fn cell(texts: &Texts, row: &Row) -> Cell {
    Cell { percent: row.percent(), words: texts.percent(row.percent()) }
}

fn day(texts: &Texts, id: &str, day: &str) -> String {
    texts.with(id, &[("day", Value::Text(day.to_owned()))])
}

fn levels(texts: &Texts, tally: &Tally) -> Vec<(String, String)> {
    let Tally { errors, warnings, notes, silenced, baseline, within, .. } = *tally;
    let counted = [("errors", errors), ("warnings", warnings), ("notes", notes)];
    let aside = [("silenced", silenced), ("set-aside", baseline), ("within", within)];
    let shown = counted.into_iter().chain(aside.into_iter().filter(|(_, count)| *count > 0));
    shown.map(|(id, count)| (texts.text(id), texts.count("number", count))).collect()
}

fn locale_row(texts: &Texts, row: &Row) -> LocaleRow {
    let numbers = [row.units, row.translated, row.reviewed, row.drifted];
    LocaleRow {
        named: named(&row.locale),
        share: cell(texts, row),
        numbers: numbers.into_iter().map(|number| texts.count("number", number)).collect(),
    }
}

fn matrices(texts: &Texts, rows: &[Row]) -> Vec<Matrix> {
    let locales: Vec<&str> = whole(rows).map(|row| row.locale.as_str()).collect();
    let matrix = |title: &str, what: &str, part: fn(&Row) -> Option<&String>| {
        let names: BTreeSet<&String> = rows.iter().filter_map(part).collect();
        let at = |name: &String, locale: &str| {
            let row = rows.iter().find(|row| part(row) == Some(name) && row.locale == locale);
            row.map(|row| cell(texts, row))
        };
        let line = |name: &String| (name.clone(), locales.iter().map(|locale| at(name, locale)).collect());
        Matrix {
            title: texts.text(title),
            what: texts.text(what),
            locales: locales.iter().map(|tag| named(tag)).collect(),
            rows: names.into_iter().map(line).collect(),
        }
    };
    let all = [
        matrix("by-module", "module", |row| row.module.as_ref()),
        matrix("by-edition", "edition", |row| row.edition.as_ref()),
    ];
    all.into_iter().filter(|matrix| !matrix.rows.is_empty()).collect()
}

/// The runs by day, the last of each day.
fn runs<'r>(report: &'r Report, earlier: &'r [Earlier], tally: Tally) -> BTreeMap<&'r str, (Tally, &'r [Row])> {
    let before = earlier.iter().map(|run| (run.day.as_str(), (run.counts, run.coverage.as_slice())));
    before.chain([(report.day.as_str(), (tally, report.coverage.as_slice()))]).collect()
}

type Runs<'r> = BTreeMap<&'r str, (Tally, &'r [Row])>;

fn share_on(rows: &[Row], locale: &str) -> Option<usize> {
    whole(rows).find(|row| row.locale == locale).map(Row::percent)
}

/// The locales of the last run, each with its line.
fn history(texts: &Texts, runs: &Runs<'_>) -> Vec<History> {
    let Some((_, (_, last))) = runs.last_key_value() else { return Vec::new() };
    whole(last).map(|row| line(texts, runs, &row.locale)).collect()
}

fn line(texts: &Texts, runs: &Runs<'_>, locale: &str) -> History {
    let shares = runs.iter().filter_map(|(day, (_, rows))| Some((day_number(day)?, share_on(rows, locale)?)));
    let shares: Vec<(i64, usize)> = shares.collect();
    let (first, last) = (shares.first().copied().unwrap_or_default(), shares.last().copied().unwrap_or_default());
    let mirrored = texts.locale().direction() == Direction::Rtl;
    let point = |(day, percent): &(i64, usize)| {
        let along = (day - first.0) * LINE.0 / (last.0 - first.0).max(1);
        let x = if mirrored { LINE.0 - along } else { along };
        let y = LINE.1 - i64::try_from(*percent).unwrap_or_default() * LINE.1 / 100;
        format!("{x},{y}")
    };
    let text = |percent| Value::Text(texts.percent(percent));
    History {
        named: named(locale),
        points: shares.iter().map(point).collect::<Vec<_>>().join(" "),
        words: texts.with("from-to", &[("first", text(first.1)), ("last", text(last.1))]),
        now: texts.percent(last.1),
    }
}

fn days(texts: &Texts, runs: &Runs<'_>) -> Vec<Day> {
    let Some((_, (_, last))) = runs.last_key_value() else { return Vec::new() };
    let locales: Vec<&str> = whole(last).map(|row| row.locale.as_str()).collect();
    let one = |(name, (tally, rows)): (&&str, &(Tally, &[Row]))| Day {
        name: day(texts, "day", name),
        shares: locales
            .iter()
            .map(|locale| share_on(rows, locale).map_or_else(String::new, |percent| texts.percent(percent)))
            .collect(),
        findings: texts.count("number", tally.counts()),
    };
    runs.iter().map(one).collect()
}

/// The rules of the findings that count, most first.
fn rules(texts: &Texts, report: &Report) -> Vec<(String, String)> {
    let mut counted: BTreeMap<&str, usize> = BTreeMap::new();
    report.findings().for_each(|finding| *counted.entry(finding.rule).or_default() += 1);
    let mut rules: Vec<(&str, usize)> = counted.into_iter().collect();
    rules.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    rules.into_iter().map(|(rule, count)| (rule.to_owned(), texts.count("number", count))).collect()
}

#[cfg(test)]
mod tests {
    use super::write;
    use crate::json::{self, Earlier};
    use crate::sample::report;
    use crate::texts::Texts;

    fn texts(tag: &str) -> Texts {
        Texts::new(&tag.parse().unwrap(), |_| None)
    }

    fn earlier(day: &str, from: &str, to: &str) -> Earlier {
        json::read(&json::write(&report()).replace("2026-11-29", day).replace(from, to)).unwrap()
    }

    #[test]
    fn a_page_needs_nothing_else_and_takes_no_markup_from_texts() {
        let page = write(&report(), &[], &texts("en"));
        assert!(page.contains("<html lang=\"en\" dir=\"ltr\">") && page.contains("T &#38; &#60;U&#62;"), "{page}");
        for wanted in ["01-a", "02-b", "kenya", "العربية", "fluent/missing-placeable", "4 findings count", "100%"]
        {
            assert!(page.contains(wanted), "{wanted}: {page}");
        }
        for unwanted in ["<U>", "://", "<script", "src=", "@import", "<polyline"] {
            assert!(!page.contains(unwanted), "{unwanted}: {page}");
        }
    }

    #[test]
    fn it_reads_right_to_left_in_arabic_and_its_lines_do_too() {
        let runs = [earlier("2026-05-01", "\"translated\": 10", "\"translated\": 4"), earlier("2026-08-15", "x", "x")];
        let page = write(&report(), &runs, &texts("ar"));
        assert!(page.contains("<html lang=\"ar\" dir=\"rtl\">") && page.contains("عبر الزمن"), "{page}");
        assert!(page.contains("points=\"240,24 120,0 0,0\""), "{page}");
        let page = write(&report(), &runs, &texts("zh"));
        assert!(page.contains("points=\"0,24 120,0 240,0\"") && page.contains("从 40% 到 100%"), "{page}");
    }

    #[test]
    fn the_present_run_comes_before_an_earlier_one_of_its_day() {
        let page = write(&report(), &[earlier("2026-11-29", "x", "x")], &texts("en"));
        assert!(!page.contains("<polyline"), "one day is no line");
    }
}
