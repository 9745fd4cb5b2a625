//! Numbers in a text, in any digits, by their value.

use std::ops::Range;

/// Signs that stand between the digits of one number.
const INSIDE: [char; 8] = ['.', ',', '\u{a0}', '\u{202f}', '\u{2009}', '٫', '٬', '\u{2019}'];

/// A number as it stands in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Number {
    /// Where it stands.
    pub range: Range<usize>,
    /// Its value in ASCII: digits, and a point before a fraction.
    pub value: String,
}

/// The numbers of a text in their order.
#[must_use]
pub fn numbers(text: &str) -> Vec<Number> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(rest) = text.get(at..) {
        let Some(start) = rest.find(|c: char| digit(c).is_some()) else { break };
        let start = at + start;
        let end = start + length(text.get(start..).unwrap_or_default());
        found.push(Number { range: start..end, value: value(text.get(start..end).unwrap_or_default()) });
        at = end;
    }
    found
}

/// The value of a decimal digit (Unicode `Nd`, the blocks that are in use for numbers).
pub(super) fn digit(c: char) -> Option<u32> {
    const ZEROS: [char; 12] = ['0', '٠', '۰', '०', '০', '੦', '૦', '௦', '๐', '໐', '၀', '０'];
    ZEROS.iter().find_map(|zero| u32::from(c).checked_sub(u32::from(*zero)).filter(|value| *value < 10))
}

/// The length of the number that a text starts with: digits, and single separators with digits behind them. A plain
/// blank parts thousands too, where three digits follow and at most three stand before.
fn length(text: &str) -> usize {
    let letters: Vec<(usize, char)> = text.char_indices().collect();
    let is_digit = |at: usize| letters.get(at).is_some_and(|(_, c)| digit(*c).is_some());
    let run = |from: usize| (from..letters.len()).take_while(|at| is_digit(*at)).count();
    let mut at = run(0);
    let first = at;
    while let Some((_, c)) = letters.get(at) {
        let next = run(at + 1);
        let groups = *c == ' ' && next == 3 && first <= 3;
        if next == 0 || !(INSIDE.contains(c) || groups) {
            break;
        }
        at += 1 + next;
    }
    letters.get(at).map_or(text.len(), |(offset, _)| *offset)
}

/// The value of a number as it is written. One separator with three digits behind it parts thousands, unless it is the
/// Arabic decimal one or a second kind of separator says otherwise.
fn value(text: &str) -> String {
    let separators: Vec<(usize, char)> = text.char_indices().filter(|(_, c)| digit(*c).is_none()).collect();
    let decimal = decimal_separator(text, &separators);
    let mut out = String::new();
    for (at, c) in text.char_indices() {
        match digit(c).and_then(|value| char::from_digit(value, 10)) {
            Some(digit) => out.push(digit),
            None if Some(at) == decimal => out.push('.'),
            None => {}
        }
    }
    let trimmed = out.trim_start_matches('0');
    let whole = if trimmed.is_empty() || trimmed.starts_with('.') { format!("0{trimmed}") } else { trimmed.to_owned() };
    if whole.contains('.') { whole.trim_end_matches('0').trim_end_matches('.').to_owned() } else { whole }
}

fn decimal_separator(text: &str, separators: &[(usize, char)]) -> Option<usize> {
    let (at, last) = *separators.last()?;
    let behind = text.get(at + last.len_utf8()..)?.chars().count();
    let others = separators.iter().filter(|(_, c)| *c == last).count();
    let mixed = separators.iter().any(|(_, c)| *c != last);
    let can_be = matches!(last, '.' | ',' | '٫');
    let is_decimal = last == '٫' || others == 1 && (mixed || behind != 3);
    (can_be && is_decimal).then_some(at)
}

#[cfg(test)]
mod tests {
    use super::numbers;

    fn values(text: &str) -> Vec<String> {
        numbers(text).into_iter().map(|number| number.value).collect()
    }

    #[test]
    fn values_do_not_depend_on_digits_and_separators() {
        for text in ["1642", "1,642", "1.642", "1 642", "1\u{202f}642", "١٬٦٤٢", "१,६४२", "１６４２"] {
            assert_eq!(values(text), ["1642"], "{text}");
        }
        for text in ["1,234,567.5", "1.234.567,5", "1 234 567,5", "١٬٢٣٤٬٥٦٧٫٥"] {
            assert_eq!(values(text), ["1234567.5"], "{text}");
        }
        assert_eq!(values("0.60 and 0,6 and 007"), ["0.6", "0.6", "7"]);
        assert_eq!(values("In 2020, 66 % of 3."), ["2020", "66", "3"]);
        assert_eq!(values("2023-06"), ["2023", "6"]);
    }
}
