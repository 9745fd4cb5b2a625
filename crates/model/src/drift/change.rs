//! Where two texts differ: sentences that are the same in both are set aside, the rest is compared word by word.

use std::collections::BTreeMap;

use serde::Serialize;
use similar::{Algorithm, DiffOp, capture_diff_slices};
use unicode_segmentation::UnicodeSegmentation;

use super::token::{Key, Token, is_cjk};

/// A place where words went, came, or gave way to others.
#[derive(Clone, Debug)]
pub(super) struct Hunk<'t> {
    pub(super) old: &'t [Token],
    pub(super) new: &'t [Token],
    /// The tokens before and behind, in the new text, for signs that need their neighbours.
    pub(super) all_old: &'t [Token],
    pub(super) all_new: &'t [Token],
    pub(super) at_old: usize,
    pub(super) at_new: usize,
}

impl Hunk<'_> {
    /// How many words changed here: two letters of Han, Hiragana or Katakana count as one word.
    pub(super) fn words(&self) -> usize {
        count(self.old).max(count(self.new))
    }
}

fn count(tokens: &[Token]) -> usize {
    let words = tokens.iter().filter(|token| token.key.is_word());
    let (letters, words): (Vec<&Token>, Vec<&Token>) = words.partition(|token| is_cjk(&token.text));
    words.len() + letters.iter().map(|token| token.text.chars().count()).sum::<usize>().div_ceil(2)
}

/// Both texts without the sentences that stand in each of them: a sentence that only moved says what it said.
pub(super) fn without_equal_sentences(old: &[Token], new: &[Token]) -> (Vec<Token>, Vec<Token>) {
    let (a, b) = (sentences(old), sentences(new));
    if a.len() < 2 && b.len() < 2 {
        return (old.to_vec(), new.to_vec());
    }
    let mut counts: BTreeMap<Vec<Key>, (usize, usize)> = BTreeMap::new();
    let key = |sentence: &[Token]| super::token::keys(sentence);
    a.iter().for_each(|sentence| counts.entry(key(sentence)).or_default().0 += 1);
    b.iter().for_each(|sentence| counts.entry(key(sentence)).or_default().1 += 1);
    let rest = |sentences: &[&[Token]]| {
        let mut left: BTreeMap<Vec<Key>, usize> = counts.iter().map(|(key, (a, b))| (key.clone(), *a.min(b))).collect();
        let mut out = Vec::new();
        for sentence in sentences {
            match left.get_mut(&key(sentence)).filter(|count| **count > 0) {
                Some(count) => *count -= 1,
                None => out.extend_from_slice(sentence),
            }
        }
        out
    };
    (rest(&a), rest(&b))
}

fn sentences(tokens: &[Token]) -> Vec<&[Token]> {
    tokens.split_inclusive(|token| token.ends).collect()
}

/// The places where two texts differ.
pub(super) fn hunks<'t>(old: &'t [Token], new: &'t [Token]) -> Vec<Hunk<'t>> {
    let (a, b) = (super::token::keys(old), super::token::keys(new));
    let ops = capture_diff_slices(Algorithm::Myers, &a, &b);
    let hunk = |op: &DiffOp| {
        let (from, to) = (op.old_range(), op.new_range());
        let differs = !matches!(op, DiffOp::Equal { .. });
        differs.then(|| Hunk {
            old: old.get(from.clone()).unwrap_or_default(),
            new: new.get(to.clone()).unwrap_or_default(),
            all_old: old,
            all_new: new,
            at_old: from.start,
            at_new: to.start,
        })
    };
    ops.iter().filter_map(hunk).collect()
}

/// A stretch of a text as a word diff shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Mark {
    /// What became of it.
    pub kind: MarkKind,
    /// The letters.
    pub text: String,
}

/// What became of a stretch of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum MarkKind {
    /// In both.
    Same,
    /// Only in the old text.
    Old,
    /// Only in the new text.
    New,
}

/// Two texts as one, word by word (Unicode Standard Annex 29): what is in both, what went, what came.
#[must_use]
pub fn marks(old: &str, new: &str) -> Vec<Mark> {
    let (a, b): (Vec<&str>, Vec<&str>) = (old.split_word_bounds().collect(), new.split_word_bounds().collect());
    let mut out: Vec<Mark> = Vec::new();
    let mut push = |kind: MarkKind, words: Option<&[&str]>| {
        let text = words.unwrap_or_default().concat();
        match out.last_mut().filter(|last| last.kind == kind) {
            _ if text.is_empty() => {}
            Some(last) => last.text.push_str(&text),
            None => out.push(Mark { kind, text }),
        }
    };
    for op in capture_diff_slices(Algorithm::Myers, &a, &b) {
        if let DiffOp::Equal { .. } = op {
            push(MarkKind::Same, a.get(op.old_range()));
        } else {
            push(MarkKind::Old, a.get(op.old_range()));
            push(MarkKind::New, b.get(op.new_range()));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{MarkKind, marks};

    #[test]
    fn marks_give_both_texts_back() {
        for (old, new) in
            [("You should go.", "You must go now."), ("数字政府", "数字化政府"), ("", "a"), ("يجب", "يمكن")]
        {
            let marks = marks(old, new);
            let side = |not: MarkKind| {
                marks.iter().filter(|mark| mark.kind != not).map(|mark| mark.text.as_str()).collect::<String>()
            };
            assert_eq!((side(MarkKind::New), side(MarkKind::Old)), (old.to_owned(), new.to_owned()));
        }
    }
}
