//! The rule `words`: what no file of the repository may hold, such as a path of one machine or a half-done merge.

use super::Finding;

/// Words that are forbidden anywhere in a line, each in two parts so that this file does not hold them.
const ANYWHERE: [(&str, &str); 7] = [
    ("/wo", "rk/"),
    ("/ro", "ot/"),
    ("index.", "crates.io"),
    ("static.", "crates.io"),
    ("registry.", "npmjs"),
    ("pypi.org/", "simple"),
    ("deb.", "debian"),
];

/// What git puts at the start of a line where two changes meet. Its third mark is a heading's underline in Markdown.
const AT_START: [(&str, &str); 3] = [("<<<<", "<<< "), (">>>>", ">>> "), ("||||", "||| ")];

/// Findings on one file.
pub(super) fn check(path: &str, text: &str) -> Vec<Finding> {
    let lines = text.lines().enumerate();
    // Tests are data: some of it is a half-done merge.
    let is_test_data = path.starts_with("tests/");
    lines.filter_map(|(at, line)| Some(Finding::new(path, at + 1, "words", message(line, is_test_data)?))).collect()
}

fn message(line: &str, is_test_data: bool) -> Option<String> {
    let lower = line.to_lowercase();
    let anywhere = ANYWHERE.iter().map(|(a, b)| format!("{a}{b}")).find(|word| lower.contains(word));
    let at_start = AT_START.iter().map(|(a, b)| format!("{a}{b}")).find(|word| line.starts_with(word) && !is_test_data);
    anywhere
        .map(|word| format!("`{word}` belongs to one machine or one registry: leave it out"))
        .or_else(|| at_start.map(|word| format!("`{}` is left over from a merge", word.trim())))
}

#[cfg(test)]
mod tests {
    use super::check;

    #[test]
    fn plain_text_is_fine() {
        assert!(check("a.md", "https://crates.io/crates/x\nhomework/room\nTitle\n=======\n").is_empty());
    }

    #[test]
    fn a_path_of_one_machine_is_found_in_any_case() {
        let text = format!("one\nsee /Wo{}main", "rk/");
        assert_eq!(check("a.md", &text)[0].line, 2);
    }

    #[test]
    fn a_half_done_merge_is_found() {
        assert_eq!(check("a.md", &format!("{}<<< HEAD\n", "<<<<")).len(), 1);
        assert!(check("tests/a.md", &format!("{}<<< HEAD\n", "<<<<")).is_empty());
        assert!(check("a.md", &format!("text {}<<< HEAD\n", "<<<<")).is_empty());
    }
}
