//! How like two texts are, counted in words that weigh more the rarer they are; in pairs of characters where a script
//! puts no blanks between words. All in whole numbers, so that every machine comes to the same.

use super::board::Board;

/// The words of one text.
#[derive(Clone, Default)]
pub(super) struct Bag {
    /// The words as numbers, sorted, each with its weight.
    words: Vec<(u64, u32)>,
    /// The weight of all.
    pub(super) total: u32,
    /// The words in the order of the text.
    pub(super) order: Vec<u64>,
    /// All words in order as one number, without the targets of links: what a reader hears.
    pub(super) spoken: u64,
}

/// What two texts have in common.
#[derive(Clone, Copy, Default)]
pub(super) struct Shared {
    /// The weight of the words.
    pub(super) weight: u32,
    /// Their number.
    pub(super) count: usize,
}

impl Bag {
    fn of(text: &str) -> Self {
        let (order, spoken) = words(text);
        Self { order, spoken, ..Self::default() }
    }

    fn weighed(mut self, weights: &[(u64, u32)]) -> Self {
        let weight = |word: &u64| {
            let at = weights.binary_search_by_key(word, |(word, _)| *word).ok();
            at.and_then(|at| weights.get(at)).map_or(0, |(_, weight)| *weight)
        };
        self.words = self.order.iter().map(|word| (*word, weight(word))).collect();
        self.words.sort_unstable();
        self.total = self.words.iter().map(|(_, weight)| weight).sum();
        self
    }

    /// How many words there are.
    pub(super) fn len(&self) -> usize {
        self.words.len()
    }

    /// The words of several texts together.
    pub(super) fn joined<'b>(bags: impl Iterator<Item = &'b Self>) -> Self {
        let mut all = Self::default();
        for bag in bags {
            all.words.extend_from_slice(&bag.words);
            all.order.extend_from_slice(&bag.order);
            all.total = all.total.saturating_add(bag.total);
        }
        all.words.sort_unstable();
        all
    }

    /// The words that both have.
    pub(super) fn shared(&self, other: &Self) -> Shared {
        let mut shared = Shared::default();
        let (mut mine, mut theirs) = (self.words.iter().peekable(), other.words.iter().peekable());
        while let (Some((a, weight)), Some((b, _))) = (mine.peek(), theirs.peek()) {
            match a.cmp(b) {
                std::cmp::Ordering::Less => drop(mine.next()),
                std::cmp::Ordering::Greater => drop(theirs.next()),
                std::cmp::Ordering::Equal => {
                    shared = Shared { weight: shared.weight + *weight, count: shared.count + 1 };
                    mine.next();
                    theirs.next();
                }
            }
        }
        shared
    }

    /// The words that `other` does not have.
    pub(super) fn without(&self, other: &Self) -> Self {
        let mut words = Vec::new();
        let mut others = other.words.iter().peekable();
        for (word, weight) in &self.words {
            while others.next_if(|(theirs, _)| theirs < word).is_some() {}
            if others.next_if(|(theirs, _)| theirs == word).is_none() {
                words.push((*word, *weight));
            }
        }
        Self { total: words.iter().map(|(_, weight)| weight).sum(), words, ..Self::default() }
    }

    /// The share of words that two texts have in common, in thousandths; 1000 for the same words.
    pub(super) fn likeness(&self, other: &Self) -> u32 {
        let whole = self.total.saturating_add(other.total);
        per_mille(self.shared(other).weight.saturating_mul(2), whole)
    }

    /// The same where the place speaks for the two already: half by weight, half by number, so that a short text that
    /// lost its one rare word is still known; and a text that was only cut or only added to is known by what it kept.
    pub(super) fn likeness_in_place(&self, other: &Self) -> u32 {
        let shared = self.shared(other);
        let number = u32::try_from(shared.count * 2000 / (self.len() + other.len()).max(1)).unwrap_or_default();
        let weight = per_mille(shared.weight.saturating_mul(2), self.total.saturating_add(other.total));
        let kept = per_mille(shared.weight, self.total.min(other.total));
        let is_kept = shared.count > 3 && shared.weight >= bits_of(1 << 10) && kept >= 800;
        weight.midpoint(number).max(if is_kept { kept / 2 } else { 0 })
    }
}

/// A share in thousandths; nothing of nothing is 0.
pub(super) fn per_mille(part: u32, whole: u32) -> u32 {
    let share = (u64::from(part) * 1000).checked_div(u64::from(whole)).unwrap_or_default();
    u32::try_from(share).unwrap_or(u32::MAX)
}

/// The words of all units on pages that changed. Units of other pages have empty ones.
pub(super) struct Bags {
    /// Of the old units.
    pub(super) old: Vec<Bag>,
    /// Of the new units.
    pub(super) new: Vec<Bag>,
}

static EMPTY: Bag = Bag { words: Vec::new(), total: 0, order: Vec::new(), spoken: 0 };

impl Bags {
    /// Reads and weighs the words of a board.
    pub(super) fn of(board: &Board<'_>) -> Self {
        let mut is_read = vec![true; board.old.pages.len()];
        let untouched = |page: &usize| board.unchanged.get(*page).copied().unwrap_or_default();
        for page in (0..board.new.pages.len()).filter(untouched) {
            board.partner_of(page).into_iter().for_each(|old| super::board::put(&mut is_read, old, false));
        }
        let old = board.old.texts.iter().enumerate().map(|(unit, text)| {
            let read = is_read.get(board.old.page_of(unit)).copied().unwrap_or(true);
            if read { Bag::of(text) } else { Bag::default() }
        });
        let new = board
            .new
            .texts
            .iter()
            .enumerate()
            .map(|(unit, text)| if untouched(&board.new.page_of(unit)) { Bag::default() } else { Bag::of(text) });
        Self::weighed(old.collect(), new.collect())
    }

    fn weighed(old: Vec<Bag>, new: Vec<Bag>) -> Self {
        let texts = |bags: &[Bag]| bags.iter().filter(|bag| !bag.order.is_empty()).count();
        let most = texts(&old).max(texts(&new));
        let mut counts = counted(&old);
        counts.extend(counted(&new));
        counts.sort_unstable();
        // A word that stands on both sides counts as often as on the side that has it more often.
        let mut weights: Vec<(u64, u32)> = Vec::with_capacity(counts.len());
        for (word, count) in counts {
            let weight = bits(1 + most / count.max(1), most % count.max(1), count);
            match weights.last_mut() {
                Some((last, lower)) if *last == word => *lower = weight,
                _ => weights.push((word, weight)),
            }
        }
        let weigh = |bags: Vec<Bag>| bags.into_iter().map(|bag| bag.weighed(&weights)).collect();
        Self { old: weigh(old), new: weigh(new) }
    }

    /// The words of an old unit.
    pub(super) fn of_old(&self, unit: usize) -> &Bag {
        self.old.get(unit).unwrap_or(&EMPTY)
    }

    /// The words of a new unit.
    pub(super) fn of_new(&self, unit: usize) -> &Bag {
        self.new.get(unit).unwrap_or(&EMPTY)
    }
}

/// In how many texts each word stands.
fn counted(bags: &[Bag]) -> Vec<(u64, usize)> {
    let mut all: Vec<u64> = Vec::new();
    for bag in bags {
        let start = all.len();
        all.extend_from_slice(&bag.order);
        if let Some(own) = all.get_mut(start..) {
            own.sort_unstable();
        }
        let mut last = None;
        let mut kept = start;
        for at in start..all.len() {
            let word = all.get(at).copied();
            if word != last {
                last = word;
                word.into_iter().for_each(|word| super::board::put(&mut all, kept, word));
                kept += 1;
            }
        }
        all.truncate(kept);
    }
    all.sort_unstable();
    let runs = all.chunk_by(|a, b| a == b);
    runs.filter_map(|run| Some((*run.first()?, run.len()))).collect()
}

/// The binary logarithm of `whole + part / of` in sixteenths, by straight lines between the powers of two.
fn bits(whole: usize, part: usize, of: usize) -> u32 {
    let power = whole.max(1).ilog2();
    let base = 1_usize << power;
    let within = (whole.saturating_sub(base) * 16 + part * 16 / of.max(1)) / base;
    power * 16 + u32::try_from(within).unwrap_or_default()
}

/// Which binary logarithm, in the sixteenths that words weigh, a number of possibilities has.
pub(super) fn bits_of(possibilities: usize) -> u32 {
    bits(possibilities, 0, 1)
}

/// The words of a text as numbers, in order, and what they are together without the targets of links. A target is one
/// word: its parts say nothing to a reader.
fn words(text: &str) -> (Vec<u64>, u64) {
    let mut reader = Reader::default();
    let mut spoken = SEED;
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("](") {
        let (target, behind) = after.split_at(after.find([')', ' ']).unwrap_or(after.len()));
        spoken = reader.read_all(before, spoken);
        reader.words.push(target.bytes().fold(SEED, |hash, byte| mixed(hash, u64::from(byte))));
        rest = behind;
    }
    spoken = reader.read_all(rest, spoken);
    (reader.words, spoken)
}

const SEED: u64 = 0xcbf2_9ce4_8422_2325;

/// One step of a hash: words are compared as numbers, which no order of a map can reach.
pub(super) fn mixed(hash: u64, value: u64) -> u64 {
    let mixed = (hash ^ value).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    mixed ^ (mixed >> 29)
}

#[derive(Default)]
struct Reader {
    words: Vec<u64>,
    /// The word that is being read.
    word: Option<u64>,
    /// The last character of a run without blanks, and whether it is the run's first.
    run: Option<(char, bool)>,
}

impl Reader {
    /// Reads a stretch of text; gives what was spoken before together with it.
    fn read_all(&mut self, text: &str, spoken: u64) -> u64 {
        let start = self.words.len();
        text.chars().for_each(|c| self.read(c));
        self.end_word();
        self.end_run();
        self.words.iter().skip(start).fold(spoken, |hash, word| mixed(hash, *word))
    }

    fn read(&mut self, c: char) {
        if is_mark(c) {
        } else if is_unspaced(c) {
            self.end_word();
            if let Some((before, _)) = self.run {
                self.words.push(mixed(mixed(SEED, u64::from(u32::from(before))), u64::from(u32::from(c))));
            }
            self.run = Some((c, self.run.is_none()));
        } else if c.is_alphanumeric() {
            self.end_run();
            let mut hash = self.word.unwrap_or(SEED);
            c.to_lowercase().for_each(|lower| hash = mixed(hash, u64::from(u32::from(lower))));
            self.word = Some(hash);
        } else {
            self.end_run();
            self.end_word();
        }
    }

    fn end_word(&mut self) {
        self.words.extend(self.word.take());
    }

    /// A run of one character is a word.
    fn end_run(&mut self) {
        if let Some((only, true)) = self.run {
            self.words.push(mixed(SEED, u64::from(u32::from(only))));
        }
        self.run = None;
    }
}

/// What belongs to a word without making another of it: apostrophes, vowel points, joiners.
fn is_mark(c: char) -> bool {
    matches!(c, '\'' | '’' | '\u{300}'..='\u{36f}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{94d}' | '\u{9cd}' | '\u{200c}' | '\u{200d}')
}

/// Whether a script puts no blanks between words: Han, kana, Thai, Lao, Tibetan, Myanmar, Khmer.
fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{eff}' | '\u{f40}'..='\u{fbc}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17d3}'
        | '\u{3005}'..='\u{3007}' | '\u{3041}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}'
        | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

#[cfg(test)]
mod tests {
    use super::bits_of;

    fn words(text: &str) -> Vec<u64> {
        super::words(text).0
    }

    #[test]
    fn words_are_told_apart_in_every_script() {
        assert_eq!(words("The cat, the CAT.").len(), 4);
        assert_eq!(words("Don't"), words("dont"));
        assert_eq!(words("数字政府").len(), 3);
        assert_eq!(words("数").len(), 1);
        assert_eq!(words("用 API 吗").len(), 3);
        assert_eq!(words("كَتَبَ"), words("كتب"));
        assert_eq!(words("ภาษาไทย").len(), 6);
        assert!(words(" -- ").is_empty());
        assert_eq!(words("See [the table](../a/b-c.md) first").len(), 5);
        assert_eq!(super::words("[A *b*](c.md) d").1, super::words("[a _b_](e.md), `d`").1);
    }

    #[test]
    fn bits_grow_slowly() {
        assert_eq!([1, 2, 3, 4, 1024].map(bits_of), [0, 16, 24, 32, 160]);
    }
}
