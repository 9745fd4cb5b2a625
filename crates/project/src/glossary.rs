//! What things are called in a locale: its glossary, and the names that the terms of overlays have in it.

use tafsiri_check::{Entry, Glossary};
use tafsiri_fluent::variants::parts;
use tafsiri_model::{PageId, UnitId};

use crate::target::Target;
use crate::workspace::{TERMS_PAGE, Workspace};

/// From this letter on stand the scripts of South and East Asia, which part words and endings otherwise or have none.
const BARE: char = '\u{900}';

/// Words of so many letters may have an ending; this many of their letters may be it.
const INFLECTED: usize = 5;
const ENDING: usize = 2;

/// The glossary of a locale.
pub(crate) fn of(workspace: &Workspace, target: &Target) -> Glossary {
    let terms = target.glossary.terms.iter().map(|term| Entry {
        source: term.source.clone(),
        forms: term.forms.clone(),
        forbidden: term.forbidden.clone(),
        is_name: false,
    });
    Glossary::new(terms.chain(names(workspace, target)).collect())
}

/// Laws and bodies: the terms of overlays that are names, with what the locale calls them in any of its cases.
fn names(workspace: &Workspace, target: &Target) -> Vec<Entry> {
    let mut entries = Vec::new();
    for (layer, overlay) in &workspace.content.overlays {
        let page = PageId::new(&format!("overlays/{layer}/{TERMS_PAGE}")).ok();
        let Some(catalog) = page.and_then(|page| target.catalogs.get(&page)) else { continue };
        for (name, text) in overlay.terms.iter().filter(|(_, text)| is_name(text)) {
            let message = UnitId::new(&format!("-{name}")).ok().and_then(|id| catalog.get(&id));
            let variants = message.map(|message| parts(message).variants).unwrap_or_default();
            let forms: Vec<String> = variants.iter().map(|variant| inflected(bare(&variant.text))).collect();
            entries.push(Entry { source: vec![bare(text).to_owned()], forms, is_name: true, ..Entry::default() });
        }
    }
    entries
}

/// Whether a term is the name of something: of several words, and one of them behind the first with a capital letter.
fn is_name(text: &str) -> bool {
    !text.contains('{') && text.split_whitespace().skip(1).any(|word| word.starts_with(char::is_uppercase))
}

/// A name without the small words before it, such as an article, in scripts that have small letters.
fn bare(text: &str) -> &str {
    let mut before = ' ';
    let first = text.char_indices().find(|(_, c)| {
        let is_start = c.is_uppercase() && !before.is_alphanumeric();
        before = *c;
        is_start
    });
    first.and_then(|(at, _)| text.get(at..)).unwrap_or(text)
}

/// A name as the form of a glossary: long words may have other endings.
fn inflected(name: &str) -> String {
    let word = |word: &str| {
        let letters: Vec<char> = word.chars().collect();
        let stem = letters.get(..letters.len().saturating_sub(ENDING)).filter(|_| letters.len() >= INFLECTED);
        let is_word = letters.iter().all(|letter| letter.is_alphabetic() && *letter < BARE);
        match stem.filter(|_| is_word) {
            Some(stem) => format!("{}*", stem.iter().collect::<String>()),
            None => word.to_owned(),
        }
    };
    name.split(' ').map(word).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::{bare, inflected, is_name};

    #[test]
    fn names_are_told_from_words_and_may_be_inflected() {
        assert!(is_name("the Information Authority") && !is_name("the lead agency") && !is_name("Kenya"));
        assert_eq!(bare("the Information Authority"), "Information Authority");
        assert_eq!(bare("l\u{2019}Autorité de l\u{2019}information"), "Autorité de l\u{2019}information");
        assert_eq!(bare("هيئة المعلومات"), "هيئة المعلومات");
        assert_eq!(inflected("Министерства связи"), "Министерст* свя*");
        assert_eq!(inflected("巴布亚新几内亚 (PNG)"), "巴布亚新几内亚 (PNG)");
    }
}
