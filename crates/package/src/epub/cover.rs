//! The cover: a drawing for the shelves of reading systems. Its lines are cut here, since SVG cuts none; letters are
//! shaped and put in order by whoever draws it, so it is right in every script.

/// A line and its height on the cover.
pub(super) type Line = (usize, String);

/// Sizes of the title's letters with the most lines of each, the largest first, in units of the drawing.
const SIZES: [(usize, usize); 4] = [(104, 5), (88, 6), (72, 8), (56, 10)];

/// The width for words.
const WIDTH: usize = 960;

/// The middle of the title's lines.
const MIDDLE: usize = 780;

/// The title's lines in the largest letters that fit, with the size of these.
pub(super) fn title(words: &str) -> (usize, Vec<Line>) {
    let fitting = SIZES.into_iter().find_map(|(size, most)| {
        let lines = lines(words, em(size));
        let fits = lines.len() <= most && lines.iter().all(|line| width(line) <= em(size));
        fits.then_some((size, lines))
    });
    let (smallest, most) = SIZES[SIZES.len() - 1];
    let (size, lines) = fitting.unwrap_or_else(|| (smallest, cut(lines(words, em(smallest)), most)));
    let height = size * 13 / 10;
    let first = MIDDLE - height * lines.len().saturating_sub(1) / 2;
    (size, placed(lines, first, height))
}

/// The lines at the foot: what the book is a part of, and its edition.
pub(super) fn foot(site: &str, edition: &str) -> Vec<Line> {
    let mut all = cut(lines(site, em(46)), 3);
    all.extend(cut(lines(edition, em(46)), 2));
    placed(all, 1430, 62)
}

fn placed(lines: Vec<String>, first: usize, height: usize) -> Vec<Line> {
    lines.into_iter().enumerate().map(|(at, line)| (first + at * height, line)).collect()
}

/// The width for words in hundredths of a letter's size.
fn em(size: usize) -> usize {
    WIDTH * 100 / size
}

fn cut(mut lines: Vec<String>, most: usize) -> Vec<String> {
    if lines.len() > most {
        lines.truncate(most);
        lines.last_mut().into_iter().for_each(|line| line.push('…'));
    }
    lines
}

/// Words in lines of at most that width, all about equally long. A word that is longer has a line of its own.
fn lines(words: &str, most: usize) -> Vec<String> {
    let pieces = pieces(words);
    let count = filled(&pieces, most).len();
    let even = (1..=8).rev().map(|eighths| most - most * eighths / 16);
    let mut fits = even.map(|narrower| filled(&pieces, narrower)).filter(|lines| lines.len() == count);
    fits.next().unwrap_or_else(|| filled(&pieces, most))
}

fn filled(pieces: &[String], most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for piece in pieces {
        match lines.last_mut().filter(|line| width(line) + width(piece.trim_end()) <= most) {
            Some(line) => line.push_str(piece),
            None => lines.push(piece.clone()),
        }
    }
    lines.into_iter().map(|line| line.trim().to_owned()).collect()
}

/// Pieces that no line is cut in: words with the blank behind them, or single letters of scripts that write no blanks,
/// with the signs that close behind them.
fn pieces(words: &str) -> Vec<String> {
    let mut pieces: Vec<String> = Vec::new();
    let mut is_open = false;
    for c in words.split_whitespace().collect::<Vec<_>>().join(" ").chars() {
        let closes = "，。、：；！？）》」』】…·".contains(c);
        match pieces.last_mut().filter(|_| closes || is_open && !is_wide(c)) {
            Some(piece) => piece.push(c),
            None => pieces.push(c.to_string()),
        }
        is_open = c != ' ' && !is_wide(c);
    }
    pieces
}

/// About how wide a text is, in hundredths of its letters' size.
fn width(text: &str) -> usize {
    let letter = |c: char| match c {
        c if is_wide(c) => 100,
        ' ' => 28,
        'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | '\'' => 32,
        'm' | 'w' | 'M' | 'W' => 92,
        '\u{0590}'..='\u{08ff}' => 52,
        c if c.is_uppercase() => 72,
        _ => 60,
    };
    text.chars().map(letter).sum()
}

/// Letters as wide as they are high, between any two of which a line may end: East Asian ones (Unicode, UAX #11).
fn is_wide(c: char) -> bool {
    matches!(u32::from(c), 0x1100..=0x115F | 0x2E80..=0xA4CF | 0xAC00..=0xD7A3 | 0xF900..=0xFAFF | 0xFE30..=0xFE4F
        | 0xFF00..=0xFF60 | 0xFFE0..=0xFFE6 | 0x1F300..=0x1FAFF | 0x20000..=0x3FFFD)
}

#[cfg(test)]
mod tests {
    use super::{em, lines, title, width};

    fn words(text: &str) -> Vec<String> {
        title(text).1.into_iter().map(|(_, line)| line).collect()
    }

    #[test]
    fn titles_are_cut_where_their_script_allows_it() {
        assert_eq!(words("Why transformation, and why now"), ["Why", "transformation,", "and why now"]);
        assert_eq!(words("为什么要转型，为什么是现在"), ["为什么要转型，", "为什么是现在"]);
        assert_eq!(words("لماذا التحول، ولماذا الآن"), ["لماذا التحول،", "ولماذا الآن"]);
        assert!(words("").is_empty());
    }

    #[test]
    fn long_titles_are_small_and_then_cut() {
        let long = "capacity ".repeat(222);
        let (size, lines) = title(&long);
        assert_eq!((size, lines.len()), (56, 10));
        assert!(lines.last().is_some_and(|(_, line)| line.ends_with('…')));
        assert!(title(&"word ".repeat(24)).0 < 104);
    }

    #[test]
    fn no_line_is_wider_than_the_cover() {
        for text in ["one two three four five six seven", "数字政府转型能力建设培训工具包"] {
            assert!(lines(text, em(104)).iter().all(|line| width(line) <= em(104)), "{text}");
        }
    }
}
