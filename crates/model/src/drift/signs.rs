//! Signs of meaning: the words of `data/signs.txt`, found in a text and compared between two.

mod scale;
mod table;

use std::collections::BTreeSet;

use super::change::Hunk;
use super::token::{Key, Token, has_digit, is_caps, is_cjk};
use crate::locale::Locale;
use scale::{han_numbers, han_value, joined, shifted, zeros};
use table::{Class, Language};

/// So many words may stand between a number and the thousands or millions that it counts.
const REACH: usize = 3;

/// A sign in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Sign {
    class: Class,
    lemma: String,
    /// As it is written.
    text: String,
    /// Its first token.
    at: usize,
    /// How many tokens it has.
    length: usize,
}

/// The signs that came, went or changed, in words; none where all signs are as they were. `few` tells that so few words
/// changed that a word such as *only* must be what the change is about.
pub(super) fn changed(hunks: &[Hunk<'_>], locale: &Locale, few: bool) -> Vec<String> {
    let Some(first) = hunks.first() else { return Vec::new() };
    let none = Language::default();
    let language = table::language(locale.language()).unwrap_or(&none);
    let (old, new) = (signs(first.all_old, language), signs(first.all_new, language));
    let (mut gone, mut come) = difference(&old, &new);
    let mut reasons = paired(&mut gone, &mut come);
    let counts = |sign: &Sign| few || sign.class != Class::Scope;
    gone.retain(counts);
    come.retain(counts);
    reasons.extend(gone.iter().map(|sign| format!("{} was removed", quoted(sign))));
    reasons.extend(come.iter().map(|sign| format!("{} was added", quoted(sign))));
    reasons.extend(opposites(hunks, language));
    if reasons.is_empty() {
        reasons.extend(moved(hunks, &old, &new));
    }
    reasons
}

/// Signs of each text that the other lacks.
fn difference(old: &[Sign], new: &[Sign]) -> (Vec<Sign>, Vec<Sign>) {
    let without = |these: &[Sign], those: &[Sign]| {
        let mut left: Vec<(Class, &str)> = those.iter().map(|sign| (sign.class, sign.lemma.as_str())).collect();
        let mut out = Vec::new();
        for sign in these {
            match left.iter().position(|other| *other == (sign.class, sign.lemma.as_str())) {
                Some(at) => drop(left.swap_remove(at)),
                None => out.push(sign.clone()),
            }
        }
        out
    };
    (without(old, new), without(new, old))
}

/// Signs of one class that gave way to each other, in their order.
fn paired(gone: &mut Vec<Sign>, come: &mut Vec<Sign>) -> Vec<String> {
    let mut reasons = Vec::new();
    gone.retain(|old| {
        let Some(at) = come.iter().position(|new| new.class == old.class) else { return true };
        let new = come.remove(at);
        reasons.push(format!("{} became {}", quoted(old), quoted(&new)));
        false
    });
    reasons
}

fn quoted(sign: &Sign) -> String {
    if has_digit(&sign.text) && sign.class == Class::Number { sign.text.clone() } else { format!("'{}'", sign.text) }
}

/// Words that gave way to their opposite: `possible`, `impossible`.
fn opposites(hunks: &[Hunk<'_>], language: &Language) -> Vec<String> {
    let mut reasons = Vec::new();
    for hunk in hunks {
        let words = |tokens: &[Token]| {
            tokens.iter().filter_map(|token| token.key.word().map(str::to_owned)).collect::<Vec<_>>()
        };
        let (old, new) = (words(hunk.old), words(hunk.new));
        let is_opposite = |a: &str, b: &str| {
            let denies = |prefix: &String| b.strip_prefix(prefix.as_str()) == Some(a);
            let is_denial = a.chars().count() > 2 && language.prefixes.iter().any(denies) && !language.is_whole(b);
            is_denial || language.is_dual(a, b)
        };
        let is_prefix = |word: &str| language.prefixes.iter().any(|prefix| prefix.strip_suffix('-') == Some(word));
        match (old.as_slice(), new.as_slice()) {
            ([], [prefix]) if is_prefix(prefix) => reasons.push(format!("'{prefix}' was added")),
            ([prefix], []) if is_prefix(prefix) => reasons.push(format!("'{prefix}' was removed")),
            _ => {}
        }
        for a in &old {
            for b in new.iter().filter(|b| is_opposite(a, b) || is_opposite(b, a)) {
                reasons.push(format!("'{a}' became '{b}'"));
            }
        }
    }
    reasons
}

/// Negations that went in one place and came in another: they deny another thing now.
fn moved(hunks: &[Hunk<'_>], old: &[Sign], new: &[Sign]) -> Vec<String> {
    let inside = |sign: &Sign, start: usize, length: usize| {
        sign.class == Class::Negation && (start..start + length).contains(&sign.at)
    };
    let went = hunks.iter().enumerate().flat_map(|(at, hunk)| {
        old.iter().filter(move |sign| inside(sign, hunk.at_old, hunk.old.len())).map(move |sign| (at, sign))
    });
    let came: Vec<(usize, &Sign)> = hunks
        .iter()
        .enumerate()
        .flat_map(|(at, hunk)| {
            new.iter().filter(move |sign| inside(sign, hunk.at_new, hunk.new.len())).map(move |sign| (at, sign))
        })
        .collect();
    let elsewhere = went
        .filter(|(at, sign)| came.iter().any(|(to, other)| to != at && other.lemma == sign.lemma))
        .map(|(_, sign)| sign);
    let negations = |signs: &'_ [Sign]| -> Vec<Sign> {
        signs.iter().filter(|sign| sign.class == Class::Negation).cloned().collect()
    };
    let (before, now) = (negations(old), negations(new));
    let passed = before.iter().zip(&now).filter(|(a, b)| has_passed(hunks, a.at + a.length, b.at)).map(|(a, _)| a);
    elsewhere.chain(passed).map(|sign| format!("{} stands elsewhere", quoted(sign))).collect()
}

/// Whether the word that a negation stood before now stands before it: `did not promise`, `promised not`.
fn has_passed(hunks: &[Hunk<'_>], behind_old: usize, at_new: usize) -> bool {
    let Some(hunk) = hunks.first() else { return false };
    let word = |tokens: &[Token], at: Option<usize>| {
        at.and_then(|at| tokens.get(at)).and_then(|token| token.key.word().map(str::to_owned))
    };
    let (Some(old), Some(new)) = (word(hunk.all_old, Some(behind_old)), word(hunk.all_new, at_new.checked_sub(1)))
    else {
        return false;
    };
    let shared = old.chars().zip(new.chars()).take_while(|(a, b)| a == b).count();
    shared >= 4 && shared + 3 >= old.chars().count().max(new.chars().count())
}

/// The values of the numbers of a text, in digits and in words: each part of `1.5 million`, and the whole.
pub(super) fn values(tokens: &[Token], locale: &Locale) -> BTreeSet<String> {
    let none = Language::default();
    let language = table::language(locale.language()).unwrap_or(&none);
    let mut numbers = single_signs(tokens, language);
    numbers.retain(|sign| sign.class == Class::Number);
    let mut values: BTreeSet<String> = numbers.iter().map(|sign| value_of(sign).to_owned()).collect();
    values.extend(scaled(&numbers));
    values.extend(numbers.windows(2).filter_map(|pair| sum(pair.first()?, pair.get(1)?)));
    values.extend(joined(numbers).iter().map(|sign| value_of(sign).to_owned()));
    values
}

/// Whether the table has a language.
pub(super) fn has_language(locale: &Locale) -> bool {
    table::language(locale.language()).is_some()
}

fn value_of(sign: &Sign) -> &str {
    sign.lemma.trim_start_matches('-')
}

/// Tens and ones that stand side by side: `twenty-three`, and in Arabic and German the other way round.
fn sum(a: &Sign, b: &Sign) -> Option<String> {
    let (first, second): (u32, u32) = (value_of(a).parse().ok()?, value_of(b).parse().ok()?);
    let is_ten = |number: u32| (20..100).contains(&number) && number.is_multiple_of(10);
    let is_one = |number: u32| (1..10).contains(&number);
    let fits = is_ten(first) && is_one(second) || is_one(first) && is_ten(second);
    (fits && b.at <= a.at + a.length + 1).then(|| (first + second).to_string())
}

/// Numbers with the thousands or millions that stand near behind them: `six billion`, `386 to 388 million`.
fn scaled(numbers: &[Sign]) -> Vec<String> {
    let mut found = Vec::new();
    for (at, sign) in numbers.iter().enumerate() {
        let near =
            numbers.iter().enumerate().skip(at + 1).take_while(|(_, next)| next.at <= sign.at + sign.length + REACH);
        if let Some(zeros) = near.filter_map(|(_, next)| zeros(next)).next() {
            found.push(shifted(value_of(sign), zeros));
        }
    }
    found
}

/// All signs of a text in their order.
fn signs(tokens: &[Token], language: &Language) -> Vec<Sign> {
    joined(single_signs(tokens, language))
}

/// The same, before thousands and millions are taken together with the number before them.
fn single_signs(tokens: &[Token], language: &Language) -> Vec<Sign> {
    let mut found: Vec<Sign> = Vec::new();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        let sign = match &token.key {
            Key::Number(value) => Some((Class::Number, value.clone(), 1)),
            Key::Symbol(symbol) => symbol_sign(*symbol).map(|class| (class, symbol.to_string(), 1)),
            _ => language.at(tokens, at).map(|found| (found.class, found.lemma, found.length)),
        };
        let Some((class, lemma, length)) = sign else {
            at += 1;
            continue;
        };
        let text = written(tokens.get(at..at + length).unwrap_or_default());
        let counts = match class {
            Class::Date => !is_name(tokens, at),
            Class::Safe | Class::Prefix | Class::Whole | Class::Dual => false,
            Class::Unit => has_number_before(&found, tokens, at),
            _ => true,
        };
        if counts {
            found.push(Sign { class, lemma, text, at, length });
        }
        at += length.max(1);
    }
    if tokens.iter().any(|token| is_cjk(&token.text)) {
        found.extend(han_numbers(tokens, language));
        found.sort_by_key(|sign| sign.at);
    }
    found
}

fn written(tokens: &[Token]) -> String {
    let blank = if tokens.iter().all(|token| is_cjk(&token.text)) { "" } else { " " };
    tokens.iter().map(|token| token.text.as_str()).collect::<Vec<_>>().join(blank)
}

/// What stands before a name.
const TITLES: [&str; 12] = ["mr", "mrs", "ms", "m", "mme", "mlle", "sr", "sra", "dr", "dra", "don", "doña"];

/// Whether a month with a capital is somebody's name: `June Park`, `Mme Avril`.
fn is_name(tokens: &[Token], at: usize) -> bool {
    let capital = |at: usize| {
        tokens.get(at).is_some_and(|token| {
            token.key.word().is_some()
                && token.text.chars().next().is_some_and(char::is_uppercase)
                && !is_caps(&token.text)
        })
    };
    let joined = tokens.get(at).is_some_and(|token| !token.ends) && tokens.get(at + 1).is_some_and(|next| !next.starts);
    let before = at.checked_sub(1).and_then(|at| tokens.get(at)).and_then(|token| token.key.word());
    capital(at) && (capital(at + 1) && joined || before.is_some_and(|word| TITLES.contains(&word)))
}

fn symbol_sign(symbol: char) -> Option<Class> {
    match symbol {
        '%' | '‰' | '°' | '$' | '€' | '£' | '¥' | '₹' | '₱' | '₦' => Some(Class::Unit),
        '±' | '≥' | '≤' | '<' | '>' => Some(Class::Bound),
        _ => None,
    }
}

/// Whether a number stands right before a unit, or right behind a symbol of money.
fn has_number_before(found: &[Sign], tokens: &[Token], at: usize) -> bool {
    let near = found.iter().rev().find(|sign| sign.class == Class::Number);
    let before = near.is_some_and(|sign| at - (sign.at + sign.length) <= 1);
    let behind = tokens.get(at + 1).is_some_and(|token| matches!(token.key, Key::Number(_)));
    before
        || behind && tokens.get(at).is_some_and(|token| matches!(token.key, Key::Symbol(_)))
        || at.checked_sub(1).and_then(|at| tokens.get(at)).is_some_and(|token| han_value(&token.text).is_some())
}
