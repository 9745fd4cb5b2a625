//! The lines above a message: comments, references, flags.

/// A file name with blanks stands between these two: gettext borrows them from bidirectional text.
const ISOLATE: (char, char) = ('\u{2068}', '\u{2069}');

/// The text of a comment behind its mark: one blank belongs to the mark.
pub(super) fn comment(rest: &str) -> String {
    rest.strip_prefix(' ').unwrap_or(rest).to_owned()
}

/// A comment as written, on one line whatever it holds.
pub(super) fn write_comment(mark: &str, text: &str, out: &mut String) {
    for line in text.split('\n') {
        out.push_str(mark);
        let line = line.trim_end_matches('\r');
        if !line.is_empty() {
            out.push(' ');
            out.push_str(line);
        }
        out.push('\n');
    }
}

/// The flags of a line, between commas.
pub(super) fn flags(rest: &str) -> impl Iterator<Item = String> {
    rest.split(',').map(str::trim).filter(|flag| !flag.is_empty()).map(str::to_owned)
}

/// The references of a line, between blanks.
pub(super) fn references(rest: &str) -> Vec<(String, Option<usize>)> {
    let mut found = Vec::new();
    let mut rest = rest.trim_start();
    while !rest.is_empty() {
        let (reference, behind) = isolated(rest).unwrap_or_else(|| plain(rest));
        found.push(reference);
        rest = behind.trim_start();
    }
    found
}

type Reference = (String, Option<usize>);

/// A reference whose file stands between the two marks.
fn isolated(text: &str) -> Option<(Reference, &str)> {
    let (file, rest) = text.strip_prefix(ISOLATE.0)?.split_once(ISOLATE.1)?;
    let (end, behind) = token(rest);
    if end.is_empty() {
        return Some(((file.to_owned(), None), behind));
    }
    let line = end.strip_prefix(':').and_then(number)?;
    Some(((file.to_owned(), Some(line)), behind))
}

fn plain(text: &str) -> (Reference, &str) {
    let (token, behind) = token(text);
    let with_line = token.rsplit_once(':').and_then(|(file, line)| Some((file.to_owned(), Some(number(line)?))));
    (with_line.unwrap_or_else(|| (token.to_owned(), None)), behind)
}

/// The text up to the next blank, and what follows.
fn token(text: &str) -> (&str, &str) {
    text.split_at(text.find(char::is_whitespace).unwrap_or(text.len()))
}

fn number(text: &str) -> Option<usize> {
    if text.bytes().all(|byte| byte.is_ascii_digit()) { text.parse().ok() } else { None }
}

/// A reference as written: between the marks only where it would not read back otherwise.
pub(super) fn write_reference((file, line): &Reference) -> String {
    let line_part = line.map(|line| format!(":{line}")).unwrap_or_default();
    let simple = format!("{file}{line_part}");
    let opens = file.starts_with(ISOLATE.0) && !file.contains(ISOLATE.1);
    if !opens && references(&simple).as_slice() == [(file.clone(), *line)] {
        return simple;
    }
    let file = file.replace(['\n', '\r', ISOLATE.1], " ");
    format!("{}{file}{}{line_part}", ISOLATE.0, ISOLATE.1)
}
