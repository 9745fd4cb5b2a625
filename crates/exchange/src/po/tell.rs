//! What is told of a PO file that is not in order.

use tafsiri_model::{Diagnostic, Place};

/// More problems than this are only counted: a file of another kind has one in each line.
const MOST: usize = 1_000;

/// As much of a line is shown.
const EXCERPT: usize = 200;

/// The problems of one file, in the order in which they were found.
pub(super) struct Problems {
    file: String,
    told: Vec<Diagnostic>,
    more: usize,
    /// The last line that could not be read: a run of them is told once.
    unreadable: usize,
}

/// The charset of a `Content-Type`, where it is not one that UTF-8 covers.
pub(super) fn charset_of(content_type: &str) -> Option<&str> {
    // Cannot be off a character: only ASCII letters change with this.
    let at = content_type.to_ascii_lowercase().find("charset=")?;
    let charset = content_type.get(at + "charset=".len()..)?.split([';', ' ']).next()?.trim_matches('"');
    // A template says CHARSET until it is filled in.
    let is_fine = ["", "utf-8", "utf8", "us-ascii", "ascii", "charset"].iter().any(|c| charset.eq_ignore_ascii_case(c));
    (!is_fine).then_some(charset)
}

impl Problems {
    pub(super) fn new(file: &str) -> Self {
        Self { file: file.to_owned(), told: Vec::new(), more: 0, unreadable: usize::MAX - 1 }
    }

    /// All of them, sorted by line; how many more there are comes last.
    pub(super) fn told(mut self) -> Vec<Diagnostic> {
        self.told.sort_by_key(|problem| problem.place.as_ref().map_or(0, |place| place.line));
        if self.more > 0 {
            let message = format!("{} more problems in this file are not told", self.more);
            let more = Diagnostic::error("po/more", message).at(Place::file(self.file));
            self.told.push(more.help("is it a PO file?"));
        }
        self.told
    }

    fn add(&mut self, line: usize, excerpt: &str, problem: Diagnostic) {
        if self.told.len() >= MOST {
            self.more += 1;
            return;
        }
        let excerpt = excerpt.chars().take(EXCERPT).collect();
        self.told.push(problem.at(Place { file: self.file.clone(), line, column: 0, excerpt }));
    }

    fn error(&mut self, rule: &'static str, line: (usize, &str), [message, help]: [&str; 2]) {
        self.add(line.0, line.1, Diagnostic::error(rule, message).help(help));
    }

    fn warning(&mut self, rule: &'static str, line: (usize, &str), [message, help]: [&str; 2]) {
        self.add(line.0, line.1, Diagnostic::warning(rule, message).help(help));
    }

    /// Finds the first byte that is not UTF-8.
    pub(super) fn check_utf8(&mut self, bytes: &[u8]) {
        let Err(wrong) = std::str::from_utf8(bytes) else { return };
        let before = bytes.get(..wrong.valid_up_to()).unwrap_or_default();
        let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
        let words =
            ["this is not UTF-8", "save it as UTF-8: msgconv --to-code=UTF-8; until then \u{fffd} stands there"];
        self.error("po/utf-8", (line, ""), words);
    }

    /// Decodes a string: escapes can make bytes that are no text.
    pub(super) fn text(&mut self, line: usize, bytes: Vec<u8>) -> String {
        String::from_utf8(bytes).unwrap_or_else(|wrong| {
            let words = ["escapes in this message are not UTF-8", "write the characters themselves"];
            self.error("po/utf-8", (line, ""), words);
            String::from_utf8_lossy(wrong.as_bytes()).into_owned()
        })
    }

    pub(super) fn charset(&mut self, line: usize, charset: &str) {
        let message = format!("only UTF-8 is read, and this file is {charset}");
        let problem = Diagnostic::error("po/charset", message);
        self.add(line, "", problem.help("convert it: msgconv --to-code=UTF-8"));
    }

    pub(super) fn conflict(&mut self, line: usize, excerpt: &str) {
        let words = ["a merge was left half done", "choose one side and delete the marks; both are read until then"];
        if !excerpt.starts_with('=') {
            self.error("po/conflict", (line, excerpt), words);
        }
    }

    pub(super) fn stray(&mut self, line: usize, excerpt: &str) {
        let words = ["this string belongs to no keyword", "put msgid or msgstr before it; it is not used"];
        self.in_a_run("po/string", (line, excerpt), words);
    }

    pub(super) fn unclosed(&mut self, line: usize, excerpt: &str) {
        let words = ["this string has no end", "close it with \" before the line ends; it is read up to there"];
        self.error("po/string", (line, excerpt), words);
    }

    pub(super) fn unreadable(&mut self, line: usize, excerpt: &str) {
        let words =
            ["this is not PO", "a line has a comment, a string in quotes or msgctxt, msgid, msgid_plural, msgstr"];
        self.in_a_run("po/syntax", (line, excerpt), words);
    }

    /// One problem for lines one after another.
    fn in_a_run(&mut self, rule: &'static str, line: (usize, &str), words: [&str; 2]) {
        let is_next = line.0 == self.unreadable || line.0 == self.unreadable + 1;
        self.unreadable = line.0;
        if !is_next {
            self.error(rule, line, words);
        }
    }

    pub(super) fn misplaced(&mut self, line: usize, excerpt: &str, word: &str) {
        let message = format!("`{word}` has no place here");
        let help = "the order is msgctxt, msgid, msgid_plural, msgstr, each once; this one is not used";
        self.add(line, excerpt, Diagnostic::error("po/order", message).help(help));
    }

    pub(super) fn without_source(&mut self, line: usize) {
        self.error("po/order", (line, ""), ["msgctxt has no msgid", "add the msgid; this message is not used"]);
    }

    pub(super) fn without_translation(&mut self, line: usize) {
        self.error("po/order", (line, ""), ["msgid has no msgstr", "add msgstr \"\"; it counts as untranslated"]);
    }

    pub(super) fn gap(&mut self, line: usize) {
        self.warning("po/plural", (line, ""), ["a plural form is left out", "number the forms from msgstr[0] on"]);
    }

    pub(super) fn duplicate(&mut self, line: usize, first: usize, msgid: &str) {
        let shown: String = msgid.chars().take(60).collect();
        let problem = Diagnostic::error("po/duplicate", format!("`{shown}` stands twice in this file"));
        let help = format!("the first, in line {first}, is used: delete one of them, or tell them apart by msgctxt");
        self.add(line, "", problem.help(help));
    }

    pub(super) fn bad_field(&mut self, line: usize, field: &str) {
        let words = ["a line of the header is no field", "write it as `Name: value`; it is not used"];
        self.warning("po/header", (line, field), words);
    }

    pub(super) fn comment_of_nothing(&mut self, line: usize) {
        let words = ["the comment at the end belongs to no message", "put it above one; it is not kept"];
        self.warning("po/comment", (line, ""), words);
    }
}
