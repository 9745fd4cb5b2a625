//! Pseudo-locales through every format of package: whatever stands there in plain letters was never given to translators.

use super::visible::texts;
use super::*;

/// What is the same in every language: names, addresses, licences.
const NAMES: [&str; 9] = ["CC-BY", "Tafsiri", "English", "EPUB", "DOCX", "PPTX", "SCORM", "CSV", "PDF"];

/// Words in plain letters of ASCII that a translator could not change.
fn plain_words(text: &str, is_said: impl Fn(&str) -> bool) -> Vec<&str> {
    let is_word = |word: &&str| word.len() > 2 && word.chars().all(|c| c.is_ascii_alphabetic());
    let is_address = |word: &str| word.contains("://") || word.contains('@') || word.starts_with("www.");
    let mut found = Vec::new();
    for chunk in text.split_whitespace().filter(|chunk| !is_address(chunk)) {
        // A fingerprint is no word.
        let is_print = chunk.len() == 16 && chunk.chars().all(|c| c.is_ascii_hexdigit());
        if is_print || NAMES.iter().any(|name| chunk.contains(name)) {
            continue;
        }
        let words = chunk.split(|c: char| !c.is_alphabetic()).filter(is_word);
        found.extend(words.filter(|word| {
            let at = word.as_ptr() as usize - chunk.as_ptr() as usize;
            !is_said(&chunk[..at])
        }));
    }
    found
}

/// What the sources of case studies are called, each in its own language.
fn sources() -> Vec<String> {
    let folder = repository().join("content");
    let pages = files(&folder).into_iter().filter(|name| name.contains("case-studies/") && name.ends_with(".md"));
    let texts: Vec<String> = pages.map(|name| fs::read_to_string(folder.join(name)).unwrap()).collect();
    let titles = texts.iter().flat_map(|text| text.lines()).filter_map(|line| line.trim().strip_prefix("- title: "));
    let mut titles: Vec<String> = titles.map(|title| title.trim_matches(['"', '\'']).to_owned()).collect();
    titles.sort_by_key(|title| std::cmp::Reverse(title.len()));
    titles
}

fn check(out: &Path, locale: &str, is_said: impl Fn(&str) -> bool + Copy) -> usize {
    let folder = out.join("base").join(locale);
    let mut count = 0;
    let mut plain = BTreeSet::new();
    let sources = sources();
    for name in files(&folder) {
        for (place, text) in texts(&name, &fs::read(folder.join(&name)).unwrap(), locale) {
            let text = text.replace("&amp;", "&").replace("&#38;", "&").replace("&quot;", "\"");
            // Runs of Office are cut where the direction changes: the mark that says a word stands in the run before.
            if locale == "ar-XB" && (place.contains(".docx/") || place.contains(".pptx/")) {
                continue;
            }
            // The author's name is the same in every language.
            let text = text.replace("The Tafsiri project", "");
            let text = sources.iter().fold(text, |text, title| text.replace(title, ""));
            plain.extend((!plain_words(&text, is_said).is_empty()).then(|| format!("{place}: {text}")));
            count += usize::from(text.chars().any(char::is_alphabetic));
        }
    }
    assert!(
        plain.is_empty(),
        "{locale}: {} places, such as {:#?}",
        plain.len(),
        plain.iter().take(40).collect::<Vec<_>>()
    );
    count
}

#[test]
fn no_package_of_the_toolkit_holds_a_word_that_was_not_given_to_translators() {
    let folder = toolkit();
    fine(folder.path(), "pseudo");
    let out = folder.path().join("dist-pseudo");
    assert!(check(&out, "en-XA", |_| false) > 5_000);
    assert!(check(&out, "ar-XB", |before| before.ends_with('\u{202e}')) > 5_000);
    let manifest = fs::read_to_string(out.join("manifest.json")).unwrap();
    assert!(manifest.contains("\"format\": \"html\"") && manifest.contains("\"format\": \"markdown\""));
    let page = fs::read_to_string(out.join("base/ar-XB/01-why-now/index.html")).unwrap();
    assert!(page.contains("<html lang=\"ar-XB\" dir=\"rtl\">"));
    assert!(!folder.path().join("locales/en-XA").exists() && !folder.path().join("dist").exists());
}

#[test]
fn the_dashboard_holds_none_either() {
    let folder = toolkit();
    let page = fine(folder.path(), "check --format html --language en-XA --today 2026-11-29");
    for (_, text) in texts("dashboard.html", page.as_bytes(), "en-XA") {
        // The project's own title, and days in the words of CLDR.
        let is_foreign = text.contains("Capacities") || text.contains("2026");
        assert!(is_foreign || plain_words(&text, |_| false).is_empty(), "{text}");
    }
    let right_to_left = fine(folder.path(), "check --format html --language ar-XB --today 2026-11-29");
    assert!(right_to_left.contains("<html lang=\"ar-XB\" dir=\"rtl\">"));
}

#[test]
fn a_pseudo_locale_is_whole_and_without_errors_and_is_never_written() {
    let folder = toolkit();
    for tag in ["en-XA", "ar-XB"] {
        fine(folder.path(), &format!("check --locale {tag}"));
        for command in ["extract", "accept --all", "status"] {
            let output = tafsiri(folder.path(), &format!("{command} --locale {tag}"));
            assert_eq!(output.status.code(), Some(2), "{command}");
        }
    }
    // Placeables, links and code are those of the source, letter by letter.
    let english = fine(folder.path(), "render 01-why-now/wrap-up --format markdown");
    let accented = fine(folder.path(), "render 01-why-now/wrap-up --format markdown --locale en-XA");
    let targets = |text: &str| {
        text.split("](").skip(1).map(|rest| rest.split(')').next().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(targets(&english), targets(&accented));
    assert!(!targets(&english).is_empty());
}
