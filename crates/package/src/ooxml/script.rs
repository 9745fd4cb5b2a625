//! How scripts are written in office files: which way they run, which of the three slots of faces they take, which
//! faces the systems of readers have for them.

use tafsiri_model::Locale;
use tafsiri_model::locale::Direction;

/// Faces for the three kinds of letters that office files tell apart (ECMA-376 part 1, section 17.3.2.26).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Faces {
    /// For Latin, Greek, Cyrillic and the like.
    pub(crate) latin: &'static str,
    /// For Chinese, Japanese and Korean.
    pub(crate) east_asian: &'static str,
    /// For scripts that run from right to left or whose letters join or stack.
    pub(crate) complex: &'static str,
}

const LATIN: &str = "Calibri";
/// A face of one width: for code.
pub(crate) const CODE_FACE: &str = "Consolas";
/// A face with boxes and circles.
pub(crate) const SIGN_FACE: &str = "Segoe UI Symbol";

/// Which kind of letters a language is written with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Slot {
    /// Latin and the like.
    Latin,
    /// Chinese, Japanese, Korean.
    EastAsian,
    /// Right to left, joining or stacking.
    Complex,
}

/// The slot of a locale's usual script.
pub(crate) fn slot(locale: &Locale) -> Slot {
    match locale.language() {
        "zh" | "ja" | "ko" | "yue" => Slot::EastAsian,
        _ if locale.direction() == Direction::Rtl => Slot::Complex,
        "th" | "lo" | "km" | "my" | "hi" | "mr" | "ne" | "bn" | "as" | "pa" | "gu" | "or" | "ta" | "te" | "kn"
        | "ml" | "si" | "am" | "ti" | "bo" | "dz" => Slot::Complex,
        _ => Slot::Latin,
    }
}

/// Faces for a locale: those that come with the usual office programs.
pub(crate) fn faces(locale: &Locale) -> Faces {
    let east_asian = match (locale.language(), locale.as_str()) {
        ("ja", _) => "Yu Gothic",
        ("ko", _) => "Malgun Gothic",
        ("yue", _) | ("zh", "zh-Hant" | "zh-TW" | "zh-HK" | "zh-MO") => "Microsoft JhengHei",
        _ => "Microsoft YaHei",
    };
    let complex = match locale.language() {
        "ur" => "Urdu Typesetting",
        "th" | "lo" | "km" => "Leelawadee UI",
        "my" => "Myanmar Text",
        "am" | "ti" => "Nyala",
        "bo" | "dz" => "Microsoft Himalaya",
        "hi" | "mr" | "ne" | "bn" | "as" | "pa" | "gu" | "or" | "ta" | "te" | "kn" | "ml" | "si" => "Nirmala UI",
        _ => "Arial",
    };
    Faces { latin: LATIN, east_asian, complex }
}

/// Whether emphasis slants the letters of a locale; in the others it is bold.
pub(crate) fn slants(locale: &Locale) -> bool {
    slot(locale) == Slot::Latin
}

/// Text cut where its direction changes, in the order in which it is read. What belongs to neither direction (blanks,
/// figures, marks) goes with the letters around it where both sides agree, else with `base`; figures go with the
/// letters before them (Unicode standard annex 9, rules W7, N1 and N2).
pub(crate) fn runs(text: &str, base: Direction) -> Vec<(Direction, &str)> {
    let mut cuts: Vec<(Direction, usize)> = vec![(base, 0)];
    let mut last = base;
    let mut waiting = 0; // Where the neutral stretch began that stands behind the last letter.
    for (at, c) in text.char_indices() {
        let Some(direction) = strong(c).or_else(|| c.is_numeric().then_some(last)) else { continue };
        if direction != last {
            cuts.push((base, waiting));
            cuts.push((direction, at));
        }
        last = direction;
        waiting = at + c.len_utf8();
    }
    cuts.push((base, waiting));
    pieces(text, &cuts)
}

/// The pieces between cuts; neighbours of one direction are one.
fn pieces<'t>(text: &'t str, cuts: &[(Direction, usize)]) -> Vec<(Direction, &'t str)> {
    let ends = cuts.iter().skip(1).map(|(_, start)| *start).chain([text.len()]);
    let mut ranges: Vec<(Direction, usize, usize)> = Vec::new();
    for ((direction, start), end) in cuts.iter().zip(ends).filter(|((_, start), end)| start < end) {
        match ranges.last_mut() {
            Some((last, _, last_end)) if last == direction => *last_end = end,
            _ => ranges.push((*direction, *start, end)),
        }
    }
    ranges.into_iter().filter_map(|(direction, start, end)| Some((direction, text.get(start..end)?))).collect()
}

/// The direction of a letter; nothing for what has none of its own.
fn strong(c: char) -> Option<Direction> {
    let is_right_to_left = matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}'
        | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}');
    match (c.is_alphabetic(), is_right_to_left) {
        (true, true) => Some(Direction::Rtl),
        (true, false) => Some(Direction::Ltr),
        (false, _) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{Slot, runs, slants, slot};
    use tafsiri_model::locale::Direction::{Ltr, Rtl};

    #[test]
    fn text_is_cut_where_its_direction_changes() {
        assert_eq!(runs("abc 12.", Ltr), [(Ltr, "abc 12.")]);
        assert_eq!(runs("", Rtl), []);
        assert_eq!(runs("12 (", Rtl), [(Rtl, "12 (")]);
        assert_eq!(
            runs("دراسة (UN DESA 2024) عام 2024.", Rtl),
            [(Rtl, "دراسة ("), (Ltr, "UN DESA 2024"), (Rtl, ") عام 2024.")]
        );
        assert_eq!(runs("the word عربي here", Ltr), [(Ltr, "the word "), (Rtl, "عربي"), (Ltr, " here")]);
        assert_eq!(runs("UN", Rtl), [(Ltr, "UN")]);
        assert_eq!(runs("UN.", Rtl), [(Ltr, "UN"), (Rtl, ".")]);
    }

    #[test]
    fn nothing_is_lost_in_cutting() {
        for text in ["a ب 1 c", "— «ب» (x) 3%", "\u{200f}ا\u{200e}b", "1ا2b3", "\u{64b}a"] {
            for base in [Ltr, Rtl] {
                assert_eq!(runs(text, base).into_iter().map(|(_, piece)| piece).collect::<String>(), text);
            }
        }
    }

    #[test]
    fn scripts_have_their_slots() {
        let of = |tag: &str| slot(&tag.parse().unwrap());
        assert_eq!(
            ["en", "zh-Hant", "ar", "th", "uz-Arab"].map(of),
            [Slot::Latin, Slot::EastAsian, Slot::Complex, Slot::Complex, Slot::Complex]
        );
        assert!(slants(&"fr".parse().unwrap()) && !slants(&"ar".parse().unwrap()));
    }
}
