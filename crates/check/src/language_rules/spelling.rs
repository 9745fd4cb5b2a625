//! Words that no dictionary has. A dictionary lacks names and new words, so this is a note and no more.

use std::collections::BTreeSet;

use crate::finding::Finding;
use crate::pair::Texts;
use crate::spelling::Speller;

/// Shorter words are signs, letters of lists and abbreviations.
const SHORTEST: usize = 4;

pub(super) fn check(texts: &Texts<'_>, speller: &Speller, found: &mut Vec<Finding>) {
    let known: BTreeSet<&str> = texts.source.words.iter().map(|word| word.small.as_str()).collect();
    let mut told = BTreeSet::new();
    for word in &texts.target.words {
        let Some(written) = texts.target.prose.text.get(word.range.clone()) else { continue };
        let behind = texts.target.prose.text.get(word.range.end..).unwrap_or_default();
        // `aujourd’hui` is one word that is cut in two.
        let is_cut = behind.starts_with(['\'', '’']);
        let is_word = !is_cut && written.chars().count() >= SHORTEST && written.chars().all(char::is_alphabetic);
        // What the source says too is a name or borrowed; capitals are abbreviations, and names in most languages.
        let is_name = known.contains(word.small.as_str()) || written.chars().any(char::is_uppercase);
        if !is_word || is_name || speller.has(written) || !told.insert(written) {
            continue;
        }
        let finding = Finding::new("language/spelling", format!("no dictionary has `{written}`"));
        found.push(finding.help("mend it, or let it be if it is right").at(texts.target.place(word.range.start)));
    }
}
