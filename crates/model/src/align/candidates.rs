//! Which old texts are worth comparing with which new ones: those that share something rare. One merge of two sorted
//! lists, so that ten thousand texts against ten thousand cost no more than reading them.

use super::words::mixed;

/// What is not rare: a word, or pair of words, that makes more pairs of texts than this.
const MOST_PAIRS: usize = 64;
/// How many old texts are compared with one new text.
const MOST_EACH: usize = 8;

/// Texts on one side, each as a number and its words in order.
pub(super) type Texts<'b> = Vec<(usize, &'b [u64])>;

/// Pairs of an old and a new text that share rare words or rare pairs of neighbouring words; for each new one, those
/// that share most.
pub(super) fn candidates(old: &Texts<'_>, new: &Texts<'_>) -> Vec<(usize, usize)> {
    let mut pairs = met(&posts(old), &posts(new));
    pairs.sort_unstable();
    let mut scored: Vec<(usize, std::cmp::Reverse<usize>, usize)> = pairs
        .chunk_by(|a, b| a == b)
        .filter_map(|run| run.first().map(|(new, old)| (*new, std::cmp::Reverse(run.len()), *old)))
        .collect();
    scored.sort_unstable();
    let best = scored.chunk_by(|a, b| a.0 == b.0).flat_map(|run| run.iter().take(MOST_EACH));
    best.map(|(new, _, old)| (*old, *new)).collect()
}

/// Every word and pair of words with the text it stands in, sorted, once a text.
fn posts(texts: &Texts<'_>) -> Vec<(u64, usize)> {
    let mut posts: Vec<(u64, usize)> = Vec::new();
    for (text, words) in texts {
        posts.extend(words.iter().map(|word| (*word, *text)));
        posts.extend(words.windows(2).filter_map(|two| Some((mixed(*two.first()?, *two.last()?), *text))));
    }
    posts.sort_unstable();
    posts.dedup();
    posts
}

/// The pairs (new, old) of texts that meet in a rare word, once for each such word.
fn met(old: &[(u64, usize)], new: &[(u64, usize)]) -> Vec<(usize, usize)> {
    let mut pairs = Vec::new();
    let mut olds = old.chunk_by(|a, b| a.0 == b.0).peekable();
    let word = |run: &[(u64, usize)]| run.first().map(|(word, _)| *word);
    for new_run in new.chunk_by(|a, b| a.0 == b.0) {
        while olds.next_if(|run| word(run) < word(new_run)).is_some() {}
        let Some(old_run) = olds.next_if(|run| word(run) == word(new_run)) else { continue };
        if old_run.len() * new_run.len() <= MOST_PAIRS {
            pairs.extend(new_run.iter().flat_map(|(_, new)| old_run.iter().map(move |(_, old)| (*new, *old))));
        }
    }
    pairs
}
