//! The first sentence of a paragraph, in any language that ends sentences with a mark.

/// Marks behind which a sentence ends at once.
const AT_ONCE: [char; 4] = ['。', '！', '？', '।'];
/// Marks behind which it ends where a blank follows.
const BEFORE_BLANK: [char; 6] = ['.', '!', '?', '؟', '۔', '…'];
/// What closes behind such a mark.
const CLOSING: [char; 9] = ['"', '\'', '”', '’', '»', ')', '）', '」', '』'];
/// Words that have a full stop and end nothing.
const SHORT: [&str; 16] =
    ["e.g", "i.e", "no", "dr", "mr", "mrs", "ms", "st", "vs", "cf", "p", "pp", "art", "etc", "approx", "núm"];
/// The least width of a sentence, in hundredths of an em: one that is shorter says nothing without the next.
const LEAST: u64 = 1_000;

use crate::ooxml::measure;

/// The first sentence, with the mark at its end; all of the text where it has only one.
pub(super) fn first(text: &str) -> &str {
    let mut rest = text.char_indices().peekable();
    while let Some((at, c)) = rest.next() {
        if !AT_ONCE.contains(&c) && !BEFORE_BLANK.contains(&c) {
            continue;
        }
        let mut end = at + c.len_utf8();
        while let Some((at, c)) = rest.next_if(|(_, c)| CLOSING.contains(c) || BEFORE_BLANK.contains(c)) {
            end = at + c.len_utf8();
        }
        let (Some(sentence), Some(behind)) = (text.get(..end), text.get(end..)) else { return text };
        let ends = AT_ONCE.contains(&c) || starts_anew(behind) && (c != '.' || !is_short(text.get(..at)));
        if ends && measure::width(sentence) >= LEAST {
            return sentence;
        }
    }
    text
}

/// Whether what stands behind a mark can start a sentence: a blank, and no small letter.
fn starts_anew(behind: &str) -> bool {
    let mut letters = behind.trim_start().chars();
    behind.starts_with(char::is_whitespace) && letters.next().is_some_and(|c| !c.is_lowercase() && !c.is_numeric())
}

/// Whether the last word before a full stop is short for another one.
fn is_short(before: Option<&str>) -> bool {
    let word = before.unwrap_or_default().rsplit([' ', '(', '\u{a0}']).next().unwrap_or_default().to_lowercase();
    word.chars().count() == 1 && word.chars().all(char::is_alphabetic) || SHORT.contains(&word.as_str())
}

#[cfg(test)]
mod tests {
    use super::first;

    #[test]
    fn sentences_end_where_readers_think_they_do() {
        for (text, wanted) in [
            ("Progress is real but uneven. And short.", "Progress is real but uneven."),
            ("It grew (see \"above.\") Then it fell.", "It grew (see \"above.\")"),
            (
                "The value of 0.60 is a mean, e.g. The one of No. 5. Next.",
                "The value of 0.60 is a mean, e.g. The one of No. 5.",
            ),
            ("Yes. So it is with all of them. Next.", "Yes. So it is with all of them."),
            ("为何要转型，为何是现在？因为时间不多。", "为何要转型，为何是现在？"),
            ("هل الخدمة أفضل للجميع؟ نعم.", "هل الخدمة أفضل للجميع؟"),
            ("one without an end", "one without an end"),
            ("A list of cases by J. Smith was made. Next.", "A list of cases by J. Smith was made."),
            ("", ""),
            ("...", "..."),
        ] {
            assert_eq!(first(text), wanted);
        }
    }
}
