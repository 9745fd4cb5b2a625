//! What is a country's own in a case that others are to read: names of its bodies, and figures that stand without the
//! year that they are of. Both are found by their form, for a person to judge; a script without capital letters shows
//! no names.

use unicode_segmentation::UnicodeSegmentation;

/// Words that may stand within a name without a capital letter.
const WITHIN: [&str; 20] = [
    "of", "for", "and", "the", "on", "in", "de", "du", "des", "la", "le", "les", "et", "da", "do", "dos", "del", "y",
    "e", "&",
];
/// Words that begin a sentence and no name.
const BEFORE: [&str; 40] = [
    "a", "an", "the", "in", "on", "at", "by", "for", "from", "to", "of", "with", "since", "until", "after", "before",
    "between", "during", "under", "when", "where", "while", "how", "why", "what", "who", "this", "these", "that",
    "those", "its", "their", "it", "they", "and", "but", "as", "if", "both", "each",
];
/// Short forms that are no country's own.
const COMMON: [&str; 8] = ["UN", "ICT", "IT", "SDG", "AI", "ID", "PDF", "SMS"];

/// Names in a plain text, in their order: two or more words with a capital letter, and short forms in capitals. What
/// stands in parentheses with a year is where a fact is from; the name of the country itself is no body of its own.
#[must_use]
pub fn names(text: &str, country: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for sentence in without_sources(text).unicode_sentences() {
        for run in runs(sentence) {
            let name = run.join(" ");
            let short = run.len() == 1 && !is_short_form(&name);
            if !short && name != country && !found.contains(&name) {
                found.push(name);
            }
        }
    }
    found
}

/// The sentences of a plain text that hold a figure and no year.
#[must_use]
pub fn undated_figures(text: &str) -> Vec<&str> {
    let is_undated = |sentence: &&str| sentence.split_whitespace().map(bare).any(is_figure) && !is_dated(sentence);
    text.unicode_sentences().map(str::trim).filter(is_undated).collect()
}

/// Whether a plain text names a year.
#[must_use]
pub fn is_dated(text: &str) -> bool {
    text.split_whitespace().map(bare).any(has_year)
}

/// The text without parentheses that hold a year.
fn without_sources(text: &str) -> String {
    let mut kept = String::new();
    let mut rest = text;
    while let Some((before, (inner, behind))) =
        rest.split_once('(').and_then(|(before, behind)| Some((before, behind.split_once(')')?)))
    {
        kept.push_str(before);
        if is_dated(inner) {
            kept.push_str("; ");
        } else {
            kept.extend([" ( ", inner, " ) "]);
        }
        rest = behind;
    }
    kept + rest
}

/// Runs of words with a capital letter.
fn runs(sentence: &str) -> Vec<Vec<&str>> {
    let mut runs = vec![Vec::new()];
    let mut between: Vec<&str> = Vec::new();
    for word in sentence.split_whitespace() {
        let name = bare(word);
        let fresh = runs.last().is_none_or(Vec::is_empty);
        let starts = !fresh || !BEFORE.contains(&name.to_lowercase().as_str());
        if name.starts_with(char::is_uppercase) && starts {
            let run = runs.last_mut();
            run.into_iter().for_each(|run| run.extend(between.drain(..).chain([name])));
        } else if WITHIN.contains(&word) && !fresh {
            between.push(word);
        } else {
            between.clear();
            runs.push(Vec::new());
        }
        if word.ends_with([',', ';', ':', '.', '?', '!', ')']) || word.ends_with("'s") || word.ends_with("’s") {
            between.clear();
            runs.push(Vec::new());
        }
    }
    runs.retain(|run| !run.is_empty());
    runs
}

fn is_short_form(name: &str) -> bool {
    name.chars().count() > 1 && name.chars().all(char::is_uppercase) && !COMMON.contains(&name)
}

/// A word without the marks around it.
fn bare(word: &str) -> &str {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
    word.strip_suffix("'s").or_else(|| word.strip_suffix("’s")).unwrap_or(word)
}

fn is_year(word: &str) -> bool {
    word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit()) && word.starts_with(['1', '2'])
}

fn has_year(word: &str) -> bool {
    word.split(['-', '–', '/']).any(is_year)
}

fn is_figure(word: &str) -> bool {
    word.starts_with(char::is_numeric) && !has_year(word)
}

#[cfg(test)]
mod tests {
    use super::{names, undated_figures};

    #[test]
    fn names_are_found_by_their_capitals() {
        for (text, expected) in [
            ("The Ministry of Information and the press met.", "Ministry of Information"),
            ("In Kenya, Huduma Kenya opened centres (The Standard, 2018).", "Huduma Kenya"),
            ("Many services are needed. Should every town build its own?", ""),
            ("It was led by the ASAN agency, and by IT staff of the UN.", "ASAN"),
            ("Sri Lanka’s Digital Office (DO) and Sri Lanka agreed.", "Digital Office|DO"),
            (
                "Le Ministère de la Transition numérique et la Ville de Lomé.",
                "Le Ministère de la Transition|Ville de Lomé",
            ),
            ("افتتحت الوزارة المركز.", ""),
        ] {
            let expected: Vec<&str> = expected.split('|').filter(|name| !name.is_empty()).collect();
            assert_eq!(names(text, "Sri Lanka"), expected, "{text}");
        }
    }

    #[test]
    fn a_figure_needs_a_year_in_its_sentence() {
        for (text, expected) in [
            ("It has 52 centres. In 2018 it had 40.", vec!["It has 52 centres."]),
            ("There were 52 centres (The Standard, 2018).", vec![]),
            ("From 2013-2015 some 12 % used it.", vec![]),
            ("After COVID-19 nothing was counted.", vec![]),
            ("About 1.5 million people, or $3 each.", vec!["About 1.5 million people, or $3 each."]),
        ] {
            assert_eq!(undated_figures(text), expected, "{text}");
        }
    }
}
