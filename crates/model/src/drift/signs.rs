//! Signs of meaning: the words of `data/signs.txt`, found in a text and compared between two.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::change::Hunk;
use super::token::{Key, Token, folded, has_digit, is_cjk};
use crate::locale::Locale;

const TABLE: &str = include_str!("../../data/signs.txt");

/// Stands for any number in a form; the number is a sign of its own.
const NUMBER: &str = "#";

/// What a sign says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Class {
    Negation,
    Modal,
    Number,
    Date,
    Unit,
    Bound,
    Prefix,
    Safe,
}

/// The signs of one language.
#[derive(Debug, Default)]
struct Language {
    /// Words of a form -> what it is and its lemma; the forms of a first word, longest first.
    forms: BTreeMap<String, Vec<(Vec<String>, Class, String)>>,
    prefixes: Vec<String>,
}

static LANGUAGES: LazyLock<BTreeMap<&str, Language>> = LazyLock::new(read);

fn read() -> BTreeMap<&'static str, Language> {
    let mut languages: BTreeMap<&str, Language> = BTreeMap::new();
    for line in TABLE.lines().filter(|line| !line.starts_with('#')) {
        let mut fields = line.split(" | ");
        if let (Some(language), Some(class), Some(lemma), Some(forms)) =
            (fields.next(), fields.next().and_then(class), fields.next(), fields.next())
        {
            languages.entry(language.trim()).or_default().add(class, lemma, forms);
        }
    }
    for language in languages.values_mut() {
        language.forms.values_mut().for_each(|forms| {
            forms.sort_by_key(|(words, class, _)| {
                (std::cmp::Reverse(words.concat().chars().count()), *class != Class::Safe)
            })
        });
    }
    languages
}

fn class(name: &str) -> Option<Class> {
    Some(match name {
        "negation" => Class::Negation,
        "modal" => Class::Modal,
        "number" => Class::Number,
        "date" => Class::Date,
        "unit" => Class::Unit,
        "bound" => Class::Bound,
        "prefix" => Class::Prefix,
        "safe" => Class::Safe,
        _ => return None,
    })
}

impl Language {
    fn add(&mut self, class: Class, lemma: &str, forms: &str) {
        for form in forms.split_whitespace() {
            if class == Class::Prefix {
                self.prefixes.push(form.to_owned());
                continue;
            }
            // A form with a capital is that word with its capital: `May` the month.
            let words: Vec<String> = form.split('_').filter(|word| !word.is_empty()).map(str::to_owned).collect();
            let first = words.first().map(|word| first_key(word)).unwrap_or_default();
            self.forms.entry(first).or_default().push((words, class, lemma.to_owned()));
        }
    }
}

/// What forms are looked up by: a word, or the first letter where words are not parted by blanks.
fn first_key(word: &str) -> String {
    if is_cjk(word) { word.chars().take(1).collect() } else { folded(word) }
}

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

/// The signs that came, went or changed, in words; none where all signs are as they were.
pub(super) fn changed(hunks: &[Hunk<'_>], locale: &Locale) -> Vec<String> {
    let Some(first) = hunks.first() else { return Vec::new() };
    let none = Language::default();
    let language = LANGUAGES.get(locale.language()).unwrap_or(&none);
    let (old, new) = (signs(first.all_old, language), signs(first.all_new, language));
    let (mut gone, mut come) = difference(&old, &new);
    let mut reasons = paired(&mut gone, &mut come);
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
            language.prefixes.iter().any(|prefix| b.strip_prefix(prefix.as_str()) == Some(a) && a.chars().count() > 2)
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
    went.filter(|(at, sign)| came.iter().any(|(to, other)| to != at && other.lemma == sign.lemma))
        .map(|(_, sign)| format!("{} stands elsewhere", quoted(sign)))
        .collect()
}

/// All signs of a text in their order.
fn signs(tokens: &[Token], language: &Language) -> Vec<Sign> {
    let mut found: Vec<Sign> = Vec::new();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        let sign = match &token.key {
            Key::Number(value) => Some((Class::Number, value.clone(), 1)),
            Key::Symbol(symbol) => symbol_sign(*symbol).map(|class| (class, symbol.to_string(), 1)),
            Key::Word(_) => word_sign(tokens, at, language),
            _ => None,
        };
        let Some((class, lemma, length)) = sign else {
            at += 1;
            continue;
        };
        let text = written(tokens.get(at..at + length).unwrap_or_default());
        let counts = match class {
            Class::Safe | Class::Prefix => false,
            Class::Unit => has_number_before(&found, tokens, at),
            _ => true,
        };
        if counts {
            found.push(Sign { class, lemma, text, at, length });
        }
        at += length.max(1);
    }
    found.extend(han_numbers(tokens));
    found.sort_by_key(|sign| sign.at);
    found
}

fn written(tokens: &[Token]) -> String {
    let blank = if tokens.iter().all(|token| is_cjk(&token.text)) { "" } else { " " };
    tokens.iter().map(|token| token.text.as_str()).collect::<Vec<_>>().join(blank)
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

fn word_sign(tokens: &[Token], at: usize, language: &Language) -> Option<(Class, String, usize)> {
    let token = tokens.get(at)?;
    let word = token.key.word()?;
    if is_cjk(word) {
        return han_sign(tokens, at, language);
    }
    let bare = word.strip_prefix(['و', 'ف']).filter(|rest| rest.chars().count() > 2);
    [Some(word), bare].into_iter().flatten().find_map(|word| {
        let forms = language.forms.get(word)?;
        forms.iter().find_map(|(words, class, lemma)| {
            let fits = words.iter().enumerate().all(|(offset, form)| {
                tokens.get(at + offset).is_some_and(|token| match form.as_str() {
                    NUMBER => matches!(token.key, Key::Number(_)),
                    _ if offset == 0 => is_form(token, form),
                    _ => token.key.word() == Some(&folded(form)),
                })
            });
            let length = words.iter().filter(|form| *form != NUMBER).count();
            fits.then(|| (*class, lemma.clone(), length))
        })
    })
}

/// A form with a capital fits a word with its capital that does not begin a sentence, or that a number follows.
fn is_form(token: &Token, form: &str) -> bool {
    let capital = form.chars().next().is_some_and(char::is_uppercase);
    let written = token.text.chars().next().is_some_and(char::is_uppercase);
    if capital {
        written && !token.starts
    } else {
        !(written && !token.starts && matches!(form, "may" | "march" | "august"))
    }
}

/// The longest form that starts with this letter: Chinese has no blanks between words.
fn han_sign(tokens: &[Token], at: usize, language: &Language) -> Option<(Class, String, usize)> {
    let rest: String = tokens
        .get(at..(at + 6).min(tokens.len()))?
        .iter()
        .map_while(|token| token.key.word().filter(|word| is_cjk(word)))
        .collect();
    let first: String = rest.chars().take(1).collect();
    // A safe word may begin one letter before: 社会.
    let forms = language.forms.get(&first)?;
    forms.iter().find(|(words, ..)| words.first().is_some_and(|form| rest.starts_with(form.as_str()))).map(
        |(words, class, lemma)| {
            let letters = words.first().map_or(1, |form| form.chars().count());
            (*class, lemma.clone(), letters.max(1))
        },
    )
}

/// The value of a Chinese numeral letter.
fn han_value(text: &str) -> Option<u64> {
    Some(match text {
        "零" | "〇" => 0,
        "一" => 1,
        "二" | "两" => 2,
        "三" => 3,
        "四" => 4,
        "五" => 5,
        "六" => 6,
        "七" => 7,
        "八" => 8,
        "九" => 9,
        "十" => 10,
        "百" => 100,
        "千" => 1_000,
        "万" => 10_000,
        "亿" => 100_000_000,
        _ => return None,
    })
}

/// Chinese numerals of any length. One letter alone counts where something countable stands near; words such as 统一
/// that hold one are in the table as safe.
fn han_numbers(tokens: &[Token]) -> Vec<Sign> {
    let language = LANGUAGES.get("zh");
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let is_safe = language
            .and_then(|language| han_sign(tokens, at, language))
            .filter(|(class, ..)| matches!(class, Class::Safe | Class::Date));
        if let Some((.., length)) = is_safe {
            at += length;
            continue;
        }
        let run = tokens.iter().skip(at).take_while(|token| han_value(&token.text).is_some()).count();
        if run > 0 {
            let text = written(tokens.get(at..at + run).unwrap_or_default());
            let lemma = han_number(&text).to_string();
            found.push(Sign { class: Class::Number, lemma, text, at, length: run });
        }
        at += run.max(1);
    }
    found
}

/// The value of a Chinese numeral.
fn han_number(text: &str) -> u64 {
    let (mut total, mut section, mut digit) = (0_u64, 0_u64, 0_u64);
    for c in text.chars() {
        match han_value(&c.to_string()).unwrap_or_default() {
            value @ (10 | 100 | 1_000) => {
                section += digit.max(1) * value;
                digit = 0;
            }
            value if value >= 10_000 => {
                total = (total + section + digit).max(1).saturating_mul(value);
                (section, digit) = (0, 0);
            }
            value => digit = digit.saturating_mul(10).saturating_add(value),
        }
    }
    total.saturating_add(section).saturating_add(digit)
}

#[cfg(test)]
mod tests {
    use super::{LANGUAGES, han_number};

    #[test]
    fn the_table_is_read_whole() {
        for language in ["en", "fr", "es", "ar", "ru", "zh"] {
            assert!(LANGUAGES.get(language).is_some_and(|signs| signs.forms.len() > 30), "{language}");
        }
        let lines = super::TABLE.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
        let broken: Vec<&str> = lines
            .filter(|line| line.split(" | ").count() != 4 || line.split(" | ").nth(1).and_then(super::class).is_none())
            .collect();
        assert!(broken.is_empty(), "{broken:?}");
    }

    #[test]
    fn chinese_numerals_have_their_value() {
        for (text, value) in [
            ("十", 10),
            ("二十三", 23),
            ("一百零五", 105),
            ("三万五千", 35_000),
            ("两亿", 200_000_000),
            ("二〇三〇", 2030),
        ] {
            assert_eq!(han_number(text), value, "{text}");
        }
    }
}
