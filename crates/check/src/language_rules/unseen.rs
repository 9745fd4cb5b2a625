//! Letters that are not to be seen, or are not what they look like.

use icu_normalizer::ComposingNormalizerBorrowed;
use icu_properties::props::Script;

use crate::finding::Finding;
use crate::language::{Language, script_of, words_of};
use crate::pair::Texts;
use crate::reading::Reading;

pub(super) fn check(texts: &Texts<'_>, found: &mut Vec<Finding>) {
    questions(texts, found);
    let target = &texts.target.text;
    if target.is_ascii() && !target.bytes().any(|byte| byte.is_ascii_control() && byte != b'\n') {
        return;
    }
    letters(texts, found);
    mojibake(texts, found);
    bidi(texts, found);
    normalization(texts, found);
    look_alikes(texts, found);
    lone_look_alikes(texts, found);
    strangers(texts, found);
}

fn code(c: char) -> String {
    format!("U+{:04X}", u32::from(c))
}

fn letters(texts: &Texts<'_>, found: &mut Vec<Finding>) {
    let (source, target) = (&texts.source.text, &texts.target.text);
    let mut strange = target
        .char_indices()
        .filter(|(_, c)| !c.is_ascii() || c.is_ascii_control())
        .filter(|(_, c)| !source.contains(*c));
    let mut told = (false, false);
    for (at, c) in strange.by_ref() {
        if is_control(c) && !told.0 {
            told.0 = true;
            let message = format!("a control character, {}, has no place in a text", code(c));
            found.push(Finding::new("language/control-character", message).help("delete it").at(at));
        } else if is_invisible(c, texts) && !told.1 && !is_joined_picture(target, at, c) {
            told.1 = true;
            let message = format!("an invisible character, {}: searches and line ends go wrong with it", code(c));
            found.push(Finding::new("language/invisible", message).help("delete it").at(at));
        }
    }
}

fn is_control(c: char) -> bool {
    c.is_control() && !matches!(c, '\n' | '\r')
        || matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{fff9}'..='\u{fffc}' | '\u{fdd0}'..='\u{fdef}' | '\u{fffe}' | '\u{ffff}')
}

fn is_invisible(c: char, texts: &Texts<'_>) -> bool {
    match c {
        '\u{200b}' | '\u{200c}' | '\u{200d}' => !texts.to.has_joiners,
        '\u{200e}' | '\u{200f}' | '\u{61c}' => {
            !texts.to.has_script(Script::Arabic) && !texts.to.has_script(Script::Hebrew)
        }
        '\u{ad}'
        | '\u{180e}'
        | '\u{2060}'..='\u{2064}'
        | '\u{feff}'
        | '\u{115f}'
        | '\u{1160}'
        | '\u{3164}'
        | '\u{ffa0}' => true,
        '\u{e0000}'..='\u{e007f}' => true,
        _ => false,
    }
}

/// A joiner between two pictures makes one of them.
fn is_joined_picture(text: &str, at: usize, c: char) -> bool {
    let before = text.get(..at).and_then(|before| before.chars().next_back());
    c == '\u{200d}' && before.is_some_and(|c| u32::from(c) > 0x2190 && !c.is_alphabetic())
}

/// What UTF-8 looks like where it was taken for another encoding.
fn mojibake(texts: &Texts<'_>, found: &mut Vec<Finding>) {
    let target = &texts.target.text;
    let is_broken = |(at, c): &(usize, char)| {
        let next = target.get(at + c.len_utf8()..).and_then(|rest| rest.chars().next());
        match c {
            '\u{fffd}' => true,
            'Ã' | 'Â' | 'Ð' | 'Ñ' | 'Ø' | 'Ù' | 'â' | 'ã' | 'ä' | 'å' | 'æ' | 'ç' => {
                next.is_some_and(is_half)
            }
            _ => false,
        }
    };
    let broken =
        target.char_indices().find(is_broken).filter(|(_, c)| !texts.source.text.contains(*c) || *c == '\u{fffd}');
    if let Some((at, _)) = broken.filter(|_| !texts.source.text.contains('\u{fffd}')) {
        found.push(
            Finding::new("language/mojibake", "letters were lost when the text went through another encoding")
                .help("write the text anew, in UTF-8")
                .at(at),
        );
    }
}

/// Letters that an encoding without them turned into question marks: within a word, or several side by side.
fn questions(texts: &Texts<'_>, found: &mut Vec<Finding>) {
    let at = |text: &str| {
        let letters: Vec<(usize, char)> = text.char_indices().collect();
        let is_broken = |window: &&[(usize, char)]| match window {
            [(_, a), (_, '?'), (_, b)] => a.is_alphabetic() && b.is_alphabetic() || *a == '?' && *b == '?',
            _ => false,
        };
        letters.windows(3).find(is_broken).and_then(|window| window.get(1)).map(|(at, _)| *at)
    };
    if let Some(at) = at(&texts.target.prose.text).filter(|_| at(&texts.source.prose.text).is_none()) {
        found.push(
            Finding::new("language/mojibake", "letters became question marks on their way through another encoding")
                .help("write the text anew, in UTF-8")
                .at(texts.target.place(at)),
        );
    }
}

/// What the second byte of a letter looks like in Windows-1252 and Latin-1: no letter, and no mark that may follow one.
fn is_half(c: char) -> bool {
    matches!(c, '\u{80}'..='\u{9f}' | '¡'..='§' | '©' | 'ª' | '¬' | '®'..='¹' | '¼'..='¿' | '€' | '‚' | 'ƒ' | '„' | '†' | '‡' | 'ˆ'
        | '‰' | 'Š' | '‹' | 'Œ' | 'Ž' | '•' | '˜' | '™' | 'š' | '›' | 'œ' | 'ž' | 'Ÿ')
}

/// Embeddings and isolates that are not closed, or closed twice.
fn bidi(texts: &Texts<'_>, found: &mut Vec<Finding>) {
    if let Some(at) = unbalanced(texts.target).filter(|_| unbalanced(texts.source).is_none()) {
        found.push(
            Finding::new(
                "language/bidi",
                "a control of the direction opens and never closes, or closes what is not open",
            )
            .help("close an isolate (U+2066 to U+2068) by U+2069, an embedding (U+202A, U+202B) by U+202C")
            .at(at),
        );
    }
}

fn unbalanced(reading: &Reading) -> Option<usize> {
    let mut open: Vec<(usize, bool)> = Vec::new();
    for (at, c) in reading.text.char_indices() {
        match c {
            '\u{202a}' | '\u{202b}' | '\u{202d}' | '\u{202e}' => open.push((at, false)),
            '\u{2066}'..='\u{2068}' => open.push((at, true)),
            '\u{202c}' | '\u{2069}' => match open.pop() {
                Some((_, is_isolate)) if is_isolate == (c == '\u{2069}') => {}
                _ => return Some(at),
            },
            '\n' if !open.is_empty() => break,
            _ => {}
        }
    }
    open.first().map(|(at, _)| *at)
}

fn normalization(texts: &Texts<'_>, found: &mut Vec<Finding>) {
    let target = &texts.target.text;
    let normal = ComposingNormalizerBorrowed::new_nfc();
    let presents = |c: char| matches!(c, '\u{fb1d}'..='\u{fdcf}' | '\u{fdf0}'..='\u{fdfb}' | '\u{fe70}'..='\u{fefc}' | '\u{2e80}'..='\u{2fd5}');
    let presented = target.find(presents).filter(|_| !texts.source.text.contains(presents));
    if let Some(at) = presented {
        found.push(
            Finding::new("language/normalization", "a letter stands in a form that only fonts should know")
                .help("write the plain letters: searches and screen readers do not know this form")
                .at(at),
        );
    } else if !normal.is_normalized(target) && normal.is_normalized(&texts.source.text) {
        let whole = normal.normalize(target);
        if is_same_typed(target, &whole) {
            return;
        }
        let same =
            target.chars().zip(whole.chars()).take_while(|(a, b)| a == b).map(|(a, _)| a.len_utf8()).sum::<usize>();
        found.push(
            Finding::new("language/normalization", "letters and their marks are not composed (Unicode NFC)")
                .help("compose them: searches and comparisons go wrong otherwise")
                .at(same),
        );
    }
}

/// Whether a text is as keyboards type it: Bengali letters that Unicode takes apart, Arabic marks in another order.
fn is_same_typed(target: &str, whole: &str) -> bool {
    let sorted = |text: &str| {
        let mut letters: Vec<char> = text.chars().collect();
        letters.sort_unstable();
        letters
    };
    whole.chars().count() > target.chars().count() || sorted(target) == sorted(whole)
}

/// Words that mix letters of scripts that look alike.
fn look_alikes(texts: &Texts<'_>, found: &mut Vec<Finding>) {
    let text = &texts.target.prose.text;
    for part in text.split(|c: char| !c.is_alphabetic()).filter(|part| !part.is_ascii() && part.len() > 1) {
        let scripts: Vec<Script> = part.chars().map(script_of).collect();
        let has = |script: Script| scripts.contains(&script);
        let is_mixed = has(Script::Latin) && (has(Script::Cyrillic) || has(Script::Greek))
            || has(Script::Cyrillic) && has(Script::Greek);
        if is_mixed && !texts.source.text.contains(part) {
            let at = (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
            found.push(
                Finding::new("language/look-alikes", format!("`{part}` mixes letters of two scripts that look alike"))
                    .help("type the word anew in one script")
                    .at(texts.target.place(at)),
            );
            return;
        }
    }
}

/// Words of one letter that is of another script and looks like a word of the language: a Latin `c` for the Russian `с`.
fn lone_look_alikes(texts: &Texts<'_>, found: &mut Vec<Finding>) {
    let is_word = |letter: &str, language: &Language| words_of(letter) & language.bit() != 0;
    for word in texts.target.words.iter().filter(|word| word.small.chars().count() == 1) {
        let Some((_, own)) = ALIKE.iter().find(|(stranger, _)| word.small.starts_with(*stranger)) else { continue };
        let written = texts.target.prose.text.get(word.range.clone());
        let stands_alone = |text: Option<&str>, at_end: bool| {
            let neighbour = text.and_then(|text| if at_end { text.chars().next_back() } else { text.chars().next() });
            neighbour.is_none_or(char::is_whitespace)
        };
        let text = &texts.target.prose.text;
        let is_label = written != Some(word.small.as_str())
            || !stands_alone(text.get(..word.range.start), true)
            || !stands_alone(text.get(word.range.end..), false);
        let own_script = word.small.chars().next().is_some_and(|c| texts.to.has_script(script_of(c)));
        let of_source = texts.source.words.iter().any(|other| other.small == word.small);
        if is_label
            || own_script
            || !is_word(&own.to_string(), texts.to)
            || of_source && !is_word(&word.small, texts.from)
        {
            continue;
        }
        found.push(
            Finding::new(
                "language/look-alikes",
                format!("`{}` is of another script, and looks like `{own}`", word.small),
            )
            .help(format!("type `{own}` anew"))
            .at(texts.target.place(word.range.start)),
        );
        return;
    }
}

/// Letters of Latin and Cyrillic that look alike, one the other way round too.
const ALIKE: [(char, char); 12] = [
    ('a', 'а'),
    ('c', 'с'),
    ('o', 'о'),
    ('y', 'у'),
    ('b', 'в'),
    ('k', 'к'),
    ('а', 'a'),
    ('с', 'c'),
    ('о', 'o'),
    ('у', 'y'),
    ('е', 'e'),
    ('і', 'i'),
];

/// Letters of a neighbour's alphabet, or of the other way to write the language.
fn strangers(texts: &Texts<'_>, found: &mut Vec<Finding>) {
    let strangers = &texts.to.strangers;
    if strangers.is_empty() {
        return;
    }
    let text = &texts.target.prose.text;
    if let Some((at, c)) = text.char_indices().find(|(_, c)| !c.is_ascii() && strangers.contains(c)) {
        let message = format!("`{c}` ({}) is no letter of {}", code(c), texts.locale);
        found.push(
            Finding::new("language/foreign-letter", message)
                .help("type the letter that looks like it: searches do not find the word")
                .at(texts.target.place(at)),
        );
    }
}
