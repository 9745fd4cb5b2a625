//! Numbers by their value: in any digits, with any separators, or in words.

use std::collections::{BTreeMap, BTreeSet};

use tafsiri_model::Locale;
use tafsiri_model::drift::{self, Number};

use super::Both;
use super::unit::months;
use crate::finding::Finding;
use crate::pair::Texts;
use crate::reading::{Reading, is_word_mark};

pub(super) fn check(texts: &Texts<'_>, (source, target): Both<'_>, found: &mut Vec<Finding>) {
    separators(texts, (source, target), found);
    scales(texts, (source, target), found);
    let (lost, added) = (beyond(source, target), beyond(target, source));
    if lost.is_empty() && added.is_empty() {
        return;
    }
    let (lost, added) = scaled(texts, lost, added);
    let (lost, added) = chapters(texts, lost, added);
    let (here, there) = ((texts.source, texts.source_locale), (texts.target, texts.locale));
    let lost = without(&lost, here, there);
    let mut added = without(&added, there, here);
    let mut lost = in_the_afternoon(texts, lost, &mut added);
    // The second `00` of a time, and `1`, which many languages say by the noun alone.
    let says_little = |reading: &Reading, number: &Number| number.value == "1" || shown(reading, number) == "00";
    let knows_words = drift::knows_numbers(texts.locale);
    let is_small = |number: &Number| number.value.parse::<u32>().is_ok_and(|value| value <= IN_WORDS);
    if added.is_empty() {
        lost.retain(|number| !says_little(texts.source, number) && (knows_words || !is_small(number)));
        lost.retain(|number| !is_said_once(texts, (source, target), number));
    }
    if lost.is_empty() {
        // `both`, `double` and `third` are numbers where a language counts in digits.
        added.retain(|number| knows_words || !is_small(number));
        // A gloss may say a number of the source again.
        added.retain(|number| !source.iter().any(|other| other.value == number.value));
        added.retain(|number| !says_little(texts.target, number));
    }
    for (at, number) in lost.iter().enumerate() {
        let written = shown(texts.source, number);
        let place = |number: &Number| texts.target.place(number.range.start);
        found.push(match added.get(at) {
            Some(other) => {
                let message = format!("the number {written} of the source became {}", shown(texts.target, other));
                Finding::new("facts/number", message).help("write the number of the source").at(place(other))
            }
            None => Finding::new("facts/number", format!("the number {written} of the source is lost"))
                .help("write it in digits or in words"),
        });
    }
    for number in added.iter().skip(lost.len()) {
        found.push(
            Finding::new("facts/number", format!("the source has no number {}", shown(texts.target, number)))
                .help("take it out")
                .at(texts.target.place(number.range.start)),
        );
    }
}

/// Up to this number, languages of which the number words are not known may say it in words.
const IN_WORDS: u32 = 20;

/// Whether the source says a number twice of the same thing, and the translation once of both: `3 hours each`.
fn is_said_once(texts: &Texts<'_>, (source, target): Both<'_>, number: &Number) -> bool {
    let behind = |number: &Number| {
        let words = texts.source.words.iter();
        words.skip_while(|word| word.range.start < number.range.end).map(|word| word.small.as_str()).next()
    };
    let same = source.iter().filter(|other| other.value == number.value);
    target.iter().any(|other| other.value == number.value)
        && same.filter(|other| behind(other) == behind(number)).count() > 1
}

/// Without hours of the afternoon that are counted on from noon: `4 pm` and `16`.
fn in_the_afternoon<'n>(texts: &Texts<'_>, lost: Vec<&'n Number>, added: &mut Vec<&'n Number>) -> Vec<&'n Number> {
    let has_mark = texts.source.words.iter().any(|word| matches!(word.small.as_str(), "pm" | "p"));
    let later = |number: &Number| number.value.parse::<u32>().ok().map(|hour| (hour + 12).to_string());
    let is_left = |number: &&Number| match added.iter().position(|other| later(number).as_ref() == Some(&other.value)) {
        Some(at) if has_mark => {
            added.remove(at);
            false
        }
        _ => true,
    };
    lost.into_iter().filter(is_left).collect()
}

fn shown(reading: &Reading, number: &Number) -> String {
    reading.prose.text.get(number.range.clone()).unwrap_or_default().to_owned()
}

/// Numbers of one text that the other has less often.
fn beyond<'n>(these: &'n [Number], those: &[Number]) -> Vec<&'n Number> {
    let mut left: BTreeMap<&str, usize> = BTreeMap::new();
    those.iter().for_each(|number| *left.entry(&number.value).or_default() += 1);
    let is_beyond = |number: &&Number| match left.get_mut(number.value.as_str()) {
        Some(count) if *count > 0 => {
            *count -= 1;
            false
        }
        _ => true,
    };
    these.iter().filter(is_beyond).collect()
}

/// Those that the other text does not say in words or in another scale either.
fn without<'n>(numbers: &[&'n Number], of: (&Reading, &Locale), other: (&Reading, &Locale)) -> Vec<&'n Number> {
    if numbers.is_empty() {
        return Vec::new();
    }
    let text = &other.0.prose.text;
    // What stands there in digits is counted already.
    let digits: BTreeSet<String> = drift::numbers(text).into_iter().map(|number| number.value).collect();
    let mut said = drift::values(text, other.1);
    said.retain(|value| !digits.contains(value));
    // A word that renders a word of this text renders none of its digits.
    let words: String = of.0.prose.text.chars().map(|c| if c.is_ascii_digit() { ' ' } else { c }).collect();
    let own = drift::values(&words, of.1);
    said.retain(|value| !own.contains(value));
    // Code and addresses say the same in both texts: only what moved into them is said there.
    let mut moved = hidden(other.0);
    for value in hidden(of.0) {
        if let Some(at) = moved.iter().position(|other| *other == value) {
            moved.swap_remove(at);
        }
    }
    said.extend(moved.into_iter().filter(|value| !digits.contains(value)));
    said.extend(text.split("分之").skip(1).flat_map(|part| drift::values(part, other.1)));
    said.extend(text.split("分之").flat_map(|part| drift::values(last_letters(part), other.1)));
    said.extend(romans(text));
    said.extend(months(text, other.1).map(|month| month.to_string()));
    let is_said = |number: &&&Number| {
        said.contains(&number.value)
            || scaled_value(&of.0.prose.text, number, of.1).is_some_and(|value| said.contains(&value))
    };
    numbers.iter().filter(|number| !is_said(number)).copied().collect()
}

/// The numbers that a text has in its code and addresses, where readers do not see them.
fn hidden(reading: &Reading) -> Vec<String> {
    if reading.text == reading.prose.text {
        return Vec::new();
    }
    let mut all: Vec<String> = drift::numbers(&reading.text).into_iter().map(|number| number.value).collect();
    for seen in drift::numbers(&reading.prose.text) {
        if let Some(at) = all.iter().position(|value| *value == seen.value) {
            all.swap_remove(at);
        }
    }
    all
}

/// The end of a text, where the lower part of a Chinese fraction stands.
fn last_letters(text: &str) -> &str {
    text.char_indices().rev().nth(3).map_or(text, |(at, _)| text.get(at..).unwrap_or_default())
}

/// So many letters behind a number its thousands or millions are looked for.
const SCALE: usize = 24;

/// The value of a number with the thousands or millions behind it: `60 亿`.
pub(super) fn scaled_value(text: &str, number: &Number, locale: &Locale) -> Option<String> {
    let (before, behind) = (text.get(number.range.clone())?, text.get(number.range.end..)?);
    let is_end = |(count, (_, c)): &(usize, (usize, char))| {
        *count >= SCALE
            || !c.is_alphabetic() && !c.is_whitespace() && !is_word_mark(*c) && !matches!(c, '-' | '’' | '\'')
    };
    let end = behind.char_indices().enumerate().find(is_end).map_or(behind.len(), |(_, (at, _))| at);
    let window = format!("{before}{}", behind.get(..end)?);
    let whole = |value: &str| value.split('.').next().unwrap_or_default().len();
    let is_scaled = |value: &String| {
        significant(value) == significant(&number.value) && whole(value) >= whole(&number.value) + LEAST_ZEROS
    };
    drift::values(&window, locale).into_iter().filter(is_scaled).max_by_key(|value| whole(value))
}

/// A scale is a hundred at the least.
const LEAST_ZEROS: usize = 2;

/// So many letters part the numbers of a range or a list: ` to `.
const RANGE: usize = 8;

/// What a number may stand for: its own value, and that with the scale behind it or behind the numbers that it makes a
/// range with, `1 to 2 million`.
pub(super) fn meanings(text: &str, number: &Number, locale: &Locale) -> BTreeSet<String> {
    let mut all: BTreeSet<String> = [number.value.clone()].into();
    if let Some(scaled) = scaled_value(text, number, locale) {
        all.insert(scaled);
        return all;
    }
    let Some(behind) = text.get(number.range.end..) else { return all };
    let Some(next) = drift::numbers(behind).into_iter().next() else { return all };
    if behind.get(..next.range.start).is_some_and(|between| between.chars().count() <= RANGE) {
        let own = text.get(number.range.clone()).unwrap_or_default();
        let joined = format!("{own}{}", behind.get(next.range.end..).unwrap_or_default());
        let first = Number { range: 0..own.len(), value: number.value.clone() };
        all.extend(scaled_value(&joined, &first, locale));
    }
    all
}

/// Numbers that stayed while the thousands or millions behind them went or changed.
fn scales(texts: &Texts<'_>, (source, target): Both<'_>, found: &mut Vec<Finding>) {
    // Swahili puts its millions before the number.
    if texts.locale.language() == "sw"
        || !drift::knows_numbers(texts.locale)
        || !drift::knows_numbers(texts.source_locale)
    {
        return;
    }
    let (here, there) = (&texts.source.prose.text, &texts.target.prose.text);
    let scaled = source.iter().filter_map(|number| Some((number, scaled_value(here, number, texts.source_locale)?)));
    for (number, value) in scaled {
        let stayed = target.iter().find(|other| other.value == number.value);
        let is_said = || {
            target.iter().any(|other| meanings(there, other, texts.locale).contains(&value))
                || drift::values(there, texts.locale).contains(&value)
        };
        if let Some(other) = stayed.filter(|_| !is_said()) {
            let message =
                format!("{} of the source is no more in thousands, millions or billions", shown(texts.source, number));
            let message = match scaled_value(there, other, texts.locale) {
                Some(now) => format!("{value} of the source became {now}"),
                None => message,
            };
            found.push(
                Finding::new("facts/number", message)
                    .help("say the scale of the source, or write the number in full")
                    .at(texts.target.place(other.range.start)),
            );
        }
    }
}

/// The digits of a number, without its zeros at both ends: what no scale changes.
fn significant(value: &str) -> String {
    value.replace('.', "").trim_matches('0').to_owned()
}

/// Without pairs that say the same in another scale: `1.5 million` and `1,500,000`, `920,000` and `92 万`.
fn scaled<'n>(texts: &Texts<'_>, lost: Vec<&'n Number>, added: Vec<&'n Number>) -> (Vec<&'n Number>, Vec<&'n Number>) {
    if lost.is_empty() || added.is_empty() {
        return (lost, added);
    }
    let mut rest = added;
    let mut gone = Vec::new();
    for number in lost {
        let here = meanings(&texts.source.prose.text, number, texts.source_locale);
        let is_same = |other: &&Number| !here.is_disjoint(&meanings(&texts.target.prose.text, other, texts.locale));
        match rest.iter().position(is_same) {
            Some(at) => drop(rest.remove(at)),
            None => gone.push(number),
        }
    }
    (gone, rest)
}

/// Without numbers of chapters that are written with another sign: `4.4` and `4-4`.
fn chapters<'n>(
    texts: &Texts<'_>,
    lost: Vec<&'n Number>,
    added: Vec<&'n Number>,
) -> (Vec<&'n Number>, Vec<&'n Number>) {
    let mut rest = added;
    let mut gone = Vec::new();
    for number in lost {
        let parts = number.value.split_once('.');
        let is_pair = |pair: &[&Number]| match pair {
            [a, b] => {
                let between = texts.target.prose.text.get(a.range.end..b.range.start);
                parts == Some((a.value.as_str(), b.value.as_str()))
                    && between.is_some_and(|sign| sign.chars().count() == 1)
            }
            _ => false,
        };
        match rest.windows(2).position(is_pair) {
            Some(at) => drop(rest.drain(at..at + 2)),
            None => gone.push(number),
        }
    }
    (gone, rest)
}

/// The values of Roman numerals of two letters and more: centuries and chapters.
fn romans(text: &str) -> Vec<String> {
    let value = |c: char| match c {
        'I' | 'І' => Some(1),
        'V' => Some(5),
        'X' | 'Х' => Some(10),
        'L' => Some(50),
        _ => None,
    };
    let of_word = |word: &str| {
        let letters: Vec<u32> = word.chars().map_while(value).collect();
        (letters.len() > 1).then(|| {
            let sum: u32 = letters.iter().enumerate().fold(0, |sum, (at, letter)| {
                let less = letters.get(at + 1).is_some_and(|next| next > letter);
                if less { sum.wrapping_sub(*letter) } else { sum.wrapping_add(*letter) }
            });
            sum.to_string()
        })
    };
    text.split(|c: char| !c.is_alphanumeric()).filter_map(of_word).collect()
}

/// Numbers that were copied with the separators of the source, and say something else where the translation is read.
fn separators(texts: &Texts<'_>, (source, target): Both<'_>, found: &mut Vec<Finding>) {
    if texts.to.has_decimal_comma == texts.from.has_decimal_comma {
        return;
    }
    let group = if texts.to.has_decimal_comma { ',' } else { '.' };
    for number in target {
        let written = shown(texts.target, number);
        let is_copied = source.iter().any(|other| shown(texts.source, other) == written);
        if is_copied && is_grouped(&written, group) {
            let message =
                format!("`{written}` is another number in {}: the comma and the point change places", texts.locale);
            found.push(
                Finding::new("facts/separator", message)
                    .help(format!(
                        "write its thousands as {} does: `{group}` stands before decimals there",
                        texts.locale
                    ))
                    .at(texts.target.place(number.range.start)),
            );
        }
    }
}

/// Whether a number is written as groups of three digits behind a sign.
fn is_grouped(written: &str, sign: char) -> bool {
    let mut groups = written.split(sign);
    let first = groups.next().is_some_and(|first| (1..4).contains(&first.len()) && first != "0");
    let rest: Vec<&str> = groups.collect();
    first
        && !rest.is_empty()
        && written.chars().all(|c| c.is_ascii_digit() || c == sign)
        && rest.iter().all(|group| group.len() == 3)
}
