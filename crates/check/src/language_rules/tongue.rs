//! Whether a translation is one: not the source again, not another language, not another script.

use icu_properties::props::Script;

use std::collections::BTreeSet;
use std::ops::Range;

use tafsiri_markdown::block::visit_links;

use crate::finding::Finding;
use crate::language::{Language, script_of, words_of};
use crate::pair::Texts;
use crate::reading::{Prose, Reading, Word};

/// What stands before a part of an address or of a name in a program.
const JOINTS: [char; 9] = ['.', '/', '@', ':', '_', '$', '{', '<', '`'];

/// So many words of the source, side by side, are no name.
const PHRASE: usize = 5;

/// Tells of a text that is no translation; gives whether it is one, so that its marks and blanks are worth a look.
pub(super) fn check(texts: &Texts<'_>, found: &mut Vec<Finding>) -> bool {
    if texts.source_locale.language() == texts.locale.language() {
        return true;
    }
    let titles = titles(texts);
    let rule = if texts.source.text == texts.target.text {
        same(texts, &titles)
    } else {
        wrong_script(texts, &titles).or_else(|| wrong_language(texts))
    };
    match rule {
        Some(finding) => {
            found.push(finding);
            false
        }
        None => {
            found.extend(untranslated(texts, &titles));
            true
        }
    }
}

fn same(texts: &Texts<'_>, titles: &[Range<usize>]) -> Option<Finding> {
    // `"cxxbridge"`: a string of a program that is one word is a name.
    let is_string = texts.target.text.starts_with(['"', '\'']) || texts.target.text.starts_with("b\"");
    if is_string && !texts.target.text.trim().contains(char::is_whitespace) {
        return None;
    }
    (counts_as_language(texts.target, texts.from, titles) >= needed(texts)).then(|| {
        Finding::new("language/same-as-source", "the translation is the source again")
            .help("translate it; where it is a name that stays, say so in a silence")
    })
}

/// So many words of small letters are more than a name: a name seldom has two, and no other script has any.
fn needed(texts: &Texts<'_>) -> usize {
    if shares_script(texts.from, texts.to) { 3 } else { 1 }
}

fn shares_script(a: &Language, b: &Language) -> bool {
    a.scripts.is_empty() || b.scripts.is_empty() || a.scripts.iter().any(|script| b.has_script(*script))
}

/// How many words are no names: those of small letters, of two letters and more, of a script that the language has.
fn counts_as_language(reading: &Reading, language: &Language, titles: &[Range<usize>]) -> usize {
    let text = &reading.prose.text;
    let is_alone = |word: &Word| {
        let before = text.get(..word.range.start).is_some_and(|before| before.ends_with(JOINTS));
        let behind = text.get(word.range.end..).unwrap_or_default();
        let mut letters = behind.chars();
        let joined =
            matches!(letters.next(), Some('.' | '/' | '@')) && letters.next().is_some_and(char::is_alphanumeric);
        let in_name = behind.starts_with(['_', '$', '{', '(', '<', '=']);
        !before && !joined && !in_name && !titles.iter().any(|title| title.contains(&word.range.start))
    };
    let written = |word: &Word| reading.prose.text.get(word.range.clone()).unwrap_or_default().to_owned();
    let is_small = |word: &&Word| {
        let written = written(word);
        written == word.small
            && written.chars().count() > 1
            && written.chars().all(char::is_alphabetic)
            && written.chars().all(|c| language.has_script(script_of(c)))
    };
    reading.words.iter().filter(is_small).filter(|word| is_alone(word)).count()
}

/// Whether words that stayed are language: several of small letters, one of which every text of it has.
fn is_sentence(texts: &Texts<'_>, titles: &[Range<usize>]) -> bool {
    let count = counts_as_language(texts.target, texts.from, titles);
    let tells = || texts.target.words.iter().any(|word| words_of(&word.small) & texts.from.bit() != 0);
    count >= 2 && tells() || count >= 4
}

/// The titles of works that stay as they are: what a link shows in both texts.
fn titles(texts: &Texts<'_>) -> Vec<Range<usize>> {
    let mut shown = Vec::new();
    if texts.source.text.contains('[') {
        visit_links(&mut texts.source.inlines.clone(), &mut |link, _| {
            shown.push(Prose::of(&link.inlines, &texts.source.text).text);
        });
    }
    let text = &texts.target.prose.text;
    shown.iter().filter_map(|title| text.find(title.as_str()).map(|at| at..at + title.len())).collect()
}

fn wrong_script(texts: &Texts<'_>, titles: &[Range<usize>]) -> Option<Finding> {
    if texts.to.scripts.is_empty() {
        return None;
    }
    let (mut own, mut other, mut first) = (0_usize, 0_usize, None);
    for (at, c) in texts.target.prose.text.char_indices().filter(|(_, c)| c.is_alphabetic()) {
        if titles.iter().any(|title| title.contains(&at)) {
            continue;
        }
        let script = script_of(c);
        if texts.to.has_script(script) {
            own += 1;
        } else if !matches!(script, Script::Common | Script::Inherited | Script::Unknown) {
            other += 1;
            first = first.or(Some((at, script)));
        }
    }
    let (at, script) = first?;
    // Names keep the source's script: there it takes words of small letters to tell a text.
    let is_source = texts.from.has_script(script);
    let is_text = if is_source { own * 6 < other && is_sentence(texts, titles) } else { other > 1 && own < other };
    is_text.then(|| {
        Finding::new("language/wrong-script", format!("it is not written in the script of {}", texts.locale))
            .help("translate it")
            .at(texts.target.place(at))
    })
}

/// Another language: words that every text of it has, and none of its own.
fn wrong_language(texts: &Texts<'_>) -> Option<Finding> {
    let words = &texts.target.words;
    if words.len() < PHRASE || texts.to.bit() == 1 << 63 {
        return None;
    }
    // Names of another script say nothing of the language around them.
    let is_own = |word: &&Word| {
        let text = texts.target.prose.text.get(word.range.clone());
        text.and_then(|text| text.chars().next()).is_some_and(|first| texts.to.has_script(script_of(first)))
    };
    let is_word = |word: &&Word| word.small.chars().nth(1).is_some();
    // A word that stands often says no more than once.
    let mut seen = BTreeSet::new();
    let words: Vec<&Word> =
        words.iter().filter(is_own).filter(is_word).filter(|word| seen.insert(word.small.as_str())).collect();
    let own = texts.to.bit();
    let mut counts = [(0_usize, 0_usize); 63];
    let mut own_count = 0;
    for word in &words {
        let bits = words_of(&word.small);
        own_count += usize::from(bits & own != 0);
        for (bit, (theirs, ours)) in counts.iter_mut().enumerate() {
            let is_theirs = bits >> bit & 1 == 1;
            *theirs += usize::from(is_theirs && bits & own == 0);
            *ours += usize::from(!is_theirs && bits & own != 0);
        }
    }
    let (theirs, ours) = counts.into_iter().max_by_key(|(theirs, ours)| (*theirs, std::cmp::Reverse(*ours)))?;
    let is_other = theirs >= 3 && theirs > 3 * ours && theirs * 8 >= words.len() && theirs * 2 > own_count;
    is_other.then(|| {
        Finding::new("language/wrong-language", format!("it does not read as {}", texts.locale)).help("translate it")
    })
}

/// Words of the source in a row that were left as they are.
fn untranslated(texts: &Texts<'_>, titles: &[Range<usize>]) -> Option<Finding> {
    let is_title = |word: &Word| titles.iter().any(|title| title.contains(&word.range.start));
    let (source, target) = (&texts.source.words, &texts.target.words);
    let same = |(a, b): &(&Word, &Word)| a.small == b.small && !is_title(b);
    let run = |start: usize| -> usize {
        let length = |at: usize| source.iter().skip(at).zip(target.iter().skip(start)).take_while(same).count();
        let starts = |at: &usize| source.get(*at).zip(target.get(start)).is_some_and(|pair| same(&pair));
        (0..source.len()).filter(starts).map(length).max().unwrap_or_default()
    };
    let mut at = 0;
    while at + PHRASE <= target.len() {
        let length = run(at);
        if length >= PHRASE && is_phrase(texts, target.get(at..at + length).unwrap_or_default()) {
            let place = target.get(at).map(|word| texts.target.place(word.range.start));
            return Some(
                Finding::new("language/untranslated", "words of the source were left as they are")
                    .help("translate them; a title may stay, in quotation marks or brackets")
                    .at(place),
            );
        }
        at += length.max(1);
    }
    None
}

/// Whether words of the source are language and not a name: enough of them are words that every text has, and that the
/// translation's language has not.
fn is_phrase(texts: &Texts<'_>, words: &[Word]) -> bool {
    let tells =
        |word: &&Word| words_of(&word.small) & texts.from.bit() != 0 && words_of(&word.small) & texts.to.bit() == 0;
    words.iter().filter(tells).count() >= 2 && is_unmarked(texts, words)
}

/// Whether no quotation marks or brackets stand round the words: then they are a title.
fn is_unmarked(texts: &Texts<'_>, words: &[Word]) -> bool {
    let text = &texts.target.prose.text;
    let (Some(first), Some(last)) = (words.first(), words.last()) else { return false };
    let before = text.get(..first.range.start).and_then(|before| before.trim_end().chars().next_back());
    let opens = |c: char| matches!(c, '"' | '“' | '«' | '‘' | '„' | '(' | '（' | '《' | '「');
    let closes = |c: char| matches!(c, '"' | '”' | '»' | '“' | ')' | '）' | '》' | '」');
    let has_close = |range: Range<usize>| text.get(range).is_some_and(|part| part.contains(closes));
    let is_inside = !has_close(first.range.start..last.range.end) && has_close(last.range.end..text.len());
    !(before.is_some_and(opens) && is_inside)
}
