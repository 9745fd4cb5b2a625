//! Numbers that are written in several words: `1.5 million`, `三万五千`, `1万`.

use super::super::number::digit;
use super::super::token::Token;
use super::table::{Class, Language};
use super::{Sign, written};

/// The value of a Chinese numeral letter.
pub(super) fn han_value(text: &str) -> Option<u64> {
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

/// Chinese numerals of any length; words such as 统一 that hold one are in the table as safe.
pub(super) fn han_numbers(tokens: &[Token], language: &Language) -> Vec<Sign> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let other =
            language.at(tokens, at).filter(|found| matches!(found.class, Class::Safe | Class::Date | Class::Number));
        if let Some(other) = other {
            at += other.length;
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

/// Numbers in digits with the thousands or millions right behind them, as one: `1.5 million` is `1500000`.
pub(super) fn joined(signs: Vec<Sign>) -> Vec<Sign> {
    let mut out: Vec<Sign> = Vec::new();
    for sign in signs {
        let zeros = zeros(&sign).unwrap_or_default();
        match out.last_mut().filter(|last| zeros > 0 && is_counted(last) && last.at + last.length == sign.at) {
            Some(last) => {
                last.lemma = shifted(&last.lemma, zeros);
                last.text = format!("{} {}", last.text, sign.text);
                last.length += sign.length;
            }
            None => out.push(sign),
        }
    }
    out
}

/// Whether it is digits, or digits with a scale that another one may follow: `6,2 mille milliards`.
fn is_counted(sign: &Sign) -> bool {
    let is_digits = sign.text.chars().all(|c| !c.is_alphabetic());
    sign.class == Class::Number
        && (is_digits || sign.text.starts_with(|c| digit(c).is_some()) && sign.text.contains(' '))
}

/// How many zeros stand for a sign that is a power of ten.
pub(super) fn zeros(sign: &Sign) -> Option<usize> {
    let rest = sign.lemma.strip_prefix('1').filter(|_| sign.class == Class::Number)?;
    (rest.len() >= 3 && rest.bytes().all(|byte| byte == b'0')).then_some(rest.len())
}

/// A decimal number with its point so many places to the right.
pub(super) fn shifted(value: &str, places: usize) -> String {
    let (whole, fraction) = value.split_once('.').unwrap_or((value, ""));
    let digits = format!("{whole}{fraction:0<places$}");
    let (whole, fraction) = digits.split_at_checked(whole.len() + places).unwrap_or((&digits, ""));
    let whole = whole.trim_start_matches('0');
    let whole = if whole.is_empty() { "0" } else { whole };
    if fraction.is_empty() { whole.to_owned() } else { format!("{whole}.{fraction}") }
}

#[cfg(test)]
mod tests {
    use super::{han_number, shifted};

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

    #[test]
    fn thousands_move_the_point() {
        for (value, places, expected) in
            [("1", 4, "10000"), ("1.5", 6, "1500000"), ("0.25", 3, "250"), ("1.2345", 3, "1234.5")]
        {
            assert_eq!(shifted(value, places), expected);
        }
    }
}
