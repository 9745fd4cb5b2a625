//! Reads a `.ftl` file: the good entries with their places, and a diagnostic for each broken one.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

use fluent_syntax::ast::{Comment, Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::{self, ParserError};
use fluent_syntax::unicode::unescape_unicode_to_string;
use tafsiri_model::silence::{self, Silence};
use tafsiri_model::{Diagnostic, Fingerprint, LineIndex, Place, UnitId};

use crate::uses::Uses;

/// What git puts where two changes meet.
const CONFLICT: [&str; 4] = ["<<<<<<<", "=======", ">>>>>>>", "|||||||"];

/// So many brackets may stand within each other; nobody writes ten.
const DEEPEST: usize = 50;

/// What most messages refer to.
static NOTHING: Uses = Uses::nothing();

/// How the heading of the section begins that holds messages whose unit is gone.
pub(crate) const OBSOLETE: &str = "Obsolete";

/// The messages of one page in one locale, as one `.ftl` file has them.
#[derive(Clone, Debug, Default)]
pub struct Catalog {
    messages: Vec<Message>,
    /// The places of the messages, in the order of their ids.
    by_id: Vec<usize>,
    /// Messages in the section of those whose unit is gone.
    obsolete: Vec<Message>,
    silences: Vec<Silence>,
    problems: Vec<Diagnostic>,
}

/// One message or term.
#[derive(Clone, Debug)]
pub struct Message {
    id: UnitId,
    value: Option<Value>,
    /// Nothing where it refers to nothing, as most do.
    uses: Option<Box<Uses>>,
    file: Arc<File>,
    /// Where in the file its source stands.
    span: Range<usize>,
    /// The line on which it starts, from 1.
    line: usize,
    /// Its fingerprint, when one first asks for it.
    print: OnceLock<Fingerprint>,
}

/// The file that messages stand in.
#[derive(Debug)]
struct File {
    name: String,
    text: String,
}

/// The value of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Text that needs no formatting.
    Plain(String),
    /// Text with placeables: only a [`Formatter`](crate::Formatter) can tell what it says.
    Dynamic,
}

impl Message {
    /// Its id; a term's has its leading `-`.
    #[must_use]
    pub fn id(&self) -> &UnitId {
        &self.id
    }

    /// Its value; a message may have attributes alone.
    #[must_use]
    pub fn value(&self) -> Option<&Value> {
        self.value.as_ref()
    }

    /// What it refers to.
    #[must_use]
    pub fn uses(&self) -> &Uses {
        self.uses.as_deref().unwrap_or(&NOTHING)
    }

    /// Its Fluent source from the id on, without the comment before it.
    #[must_use]
    pub fn source(&self) -> &str {
        self.file.text.get(self.span.clone()).unwrap_or_default()
    }

    /// Where it stands.
    #[must_use]
    pub fn place(&self) -> Place {
        let excerpt = self.source().lines().next().unwrap_or_default().to_owned();
        Place { file: self.file.name.clone(), line: self.line, column: 1, excerpt }
    }

    /// Where a byte of its [`source`](Self::source) stands.
    #[must_use]
    pub fn place_at(&self, at: usize) -> Place {
        let place = Place::at(self.file.name.as_str(), self.source(), at);
        Place { line: place.line + self.line.saturating_sub(1), ..place }
    }

    /// The fingerprint of its Fluent source behind the id: changes with any edit but not with comments, its place or
    /// its name.
    #[must_use]
    pub fn fingerprint(&self) -> Fingerprint {
        let behind = || self.source().strip_prefix(self.id.as_str()).unwrap_or(self.source()).trim_start();
        *self.print.get_or_init(|| Fingerprint::of(behind()))
    }

    /// What it says where nothing has to be filled in: the plain text, else the Fluent value as it is written.
    #[must_use]
    pub fn text(&self) -> String {
        match &self.value {
            Some(Value::Plain(text)) => text.clone(),
            Some(Value::Dynamic) => raw_value(self.source()),
            None => String::new(),
        }
    }
}

impl Catalog {
    /// Reads the text of `file`. Broken entries become [`problems`](Self::problems); the rest is used.
    #[must_use]
    pub fn parse(file: &str, text: impl Into<String>) -> Self {
        Self::read(&Arc::new(File { name: file.to_owned(), text: made_shallow(text.into()) }))
    }

    fn read(file: &Arc<File>) -> Self {
        let text = file.text.as_str();
        let (resource, errors) = match parser::parse(text) {
            Ok(resource) => (resource, Vec::new()),
            Err(broken) => broken,
        };
        let reader = Reader { name: &file.name, text, lines: LineIndex::new(text) };
        let starts: Vec<usize> = resource.body.iter().map(|entry| reader.start_of(entry)).collect();
        let mut catalog =
            Self { problems: errors.iter().map(|error| reader.problem(error)).collect(), ..Self::default() };
        catalog.messages.reserve_exact(resource.body.iter().filter(|entry| matches!(entry, Entry::Message(_))).count());
        let mut obsolete = false;
        for (at, entry) in resource.body.iter().enumerate() {
            let end = starts.get(at + 1).copied().unwrap_or(text.len());
            if let Entry::GroupComment(comment) = entry {
                obsolete = comment.content.first().is_some_and(|line| line.starts_with(OBSOLETE));
            }
            catalog.listen(reader.remarks(entry, end));
            match reader.message(file, entry, end) {
                Some(message) if obsolete => catalog.obsolete.push(message),
                Some(message) => catalog.messages.push(message),
                None => {}
            }
        }
        catalog.sort();
        catalog
    }

    fn listen(&mut self, remarks: Vec<Result<Silence, Diagnostic>>) {
        for remark in remarks {
            match remark {
                Ok(silence) => self.silences.push(silence),
                Err(problem) => self.problems.push(problem),
            }
        }
    }

    /// Puts ids in order. Of messages with one id the first is kept.
    fn sort(&mut self) {
        let ids = |at: &usize| self.messages.get(*at).map(Message::id);
        let mut by_id: Vec<usize> = (0..self.messages.len()).collect();
        by_id.sort_by_key(ids);
        let is_again = |pair: &[usize]| matches!(pair, [one, other] if ids(one) == ids(other));
        if by_id.windows(2).any(is_again) {
            self.drop_again();
            self.sort();
        } else {
            self.by_id = by_id;
        }
    }

    /// Drops messages whose id an earlier one has.
    fn drop_again(&mut self) {
        let mut firsts: BTreeMap<UnitId, usize> = BTreeMap::new();
        let mut problems = Vec::new();
        self.messages.retain(|message| match firsts.get(&message.id) {
            None => firsts.insert(message.id.clone(), message.line).is_none(),
            Some(line) => {
                problems.push(
                    Diagnostic::error("fluent/duplicate", format!("`{}` stands twice in this file", message.id))
                        .at(message.place())
                        .help(format!("the first, in line {line}, is used: delete one of them")),
                );
                false
            }
        });
        self.problems.extend(problems);
    }

    /// The messages in the section of those whose unit is gone. They are kept, and nobody is shown them.
    #[must_use]
    pub fn obsolete(&self) -> &[Message] {
        &self.obsolete
    }

    /// The messages and terms, in the order of the file.
    pub fn messages(&self) -> impl Iterator<Item = &Message> {
        self.messages.iter()
    }

    /// One message.
    #[must_use]
    pub fn get(&self, id: &UnitId) -> Option<&Message> {
        let found = self.by_id.binary_search_by_key(&Some(id), |at| self.messages.get(*at).map(Message::id)).ok()?;
        self.messages.get(*self.by_id.get(found)?)
    }

    /// The findings that comments on messages answer, in the order of the file.
    #[must_use]
    pub fn silences(&self) -> &[Silence] {
        &self.silences
    }

    /// What could not be read.
    #[must_use]
    pub fn problems(&self) -> &[Diagnostic] {
        &self.problems
    }
}

/// Where an entry starts, with the comment on it, and its id if it is a message or a term.
pub(crate) struct EntrySpan {
    pub(crate) start: usize,
    pub(crate) id: Option<UnitId>,
    /// Whether it stands in the section of messages whose unit is gone, the heading of that section among them.
    pub(crate) obsolete: bool,
}

/// The entries of a file in order; comments that stand alone and what cannot be read are entries too.
pub(crate) fn entry_spans(text: &str) -> Vec<EntrySpan> {
    let text = shallow(text);
    let text = text.as_ref();
    let resource = parser::parse(text).unwrap_or_else(|(resource, _)| resource);
    let reader = Reader { name: "", text, lines: LineIndex::new("") };
    let mut obsolete = false;
    let span = |entry: &Entry<&str>| {
        if let Entry::GroupComment(comment) = entry {
            obsolete = comment.content.first().is_some_and(|line| line.starts_with(OBSOLETE));
        }
        let id = match entry {
            Entry::Message(message) => UnitId::new(message.id.name).ok(),
            Entry::Term(term) => UnitId::new(&format!("-{}", term.id.name)).ok(),
            _ => None,
        };
        EntrySpan { start: reader.start_of(entry), id, obsolete }
    };
    resource.body.iter().map(span).collect()
}

/// The text that slices of the syntax tree point into.
struct Reader<'a> {
    /// The name of its file.
    name: &'a str,
    text: &'a str,
    lines: LineIndex<'a>,
}

impl Reader<'_> {
    /// Where a slice of the text starts in it.
    fn offset(&self, slice: &str) -> usize {
        (slice.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize).min(self.text.len())
    }

    /// Where an entry starts, with the comment before it.
    fn start_of(&self, entry: &Entry<&str>) -> usize {
        let (comment, own) = match entry {
            Entry::Message(message) => (message.comment.as_ref(), self.offset(message.id.name)),
            Entry::Term(term) => (term.comment.as_ref(), self.offset(term.id.name).saturating_sub(1)),
            Entry::Comment(comment) | Entry::GroupComment(comment) | Entry::ResourceComment(comment) => {
                (Some(comment), self.text.len())
            }
            Entry::Junk { content } => (None, self.offset(content)),
        };
        let first_line = comment.and_then(|comment| comment.content.first());
        first_line.map_or(own, |line| self.line_start(self.offset(line)))
    }

    fn line_start(&self, offset: usize) -> usize {
        self.text.get(..offset).and_then(|before| before.rfind('\n')).map_or(0, |at| at + 1)
    }

    /// The message that an entry is, which stands in `file`.
    fn message(&self, file: &Arc<File>, entry: &Entry<&str>, end: usize) -> Option<Message> {
        let (start, id, pattern) = match entry {
            Entry::Message(message) => {
                (self.offset(message.id.name), UnitId::new(message.id.name), message.value.as_ref())
            }
            Entry::Term(term) => {
                let id = UnitId::new(&format!("-{}", term.id.name));
                (self.offset(term.id.name).saturating_sub(1), id, Some(&term.value))
            }
            _ => return None,
        };
        let id = id.ok()?;
        let source = self.text.get(start..end)?.trim_end();
        Some(Message {
            value: pattern.map(value_of),
            uses: pattern.and_then(uses_of).map(Box::new),
            span: start..start + source.len(),
            file: Arc::clone(file),
            line: self.lines.line(start),
            print: OnceLock::new(),
            id,
        })
    }

    /// What the comment on a message says to the tool.
    fn remarks(&self, entry: &Entry<&str>, end: usize) -> Vec<Result<Silence, Diagnostic>> {
        let Some(comment) = comment_on(entry) else { return Vec::new() };
        let first = self.lines.line(self.start_of(entry));
        let behind = self.text.get(..end).unwrap_or_default().trim_end().len();
        let lines = first..=self.lines.line(behind);
        let read = |line: &&str| silence::read(line, &self.lines.place(self.name, self.offset(line)), &lines);
        comment.content.iter().filter_map(read).collect()
    }

    fn problem(&self, error: &ParserError) -> Diagnostic {
        let slice = error.slice.clone().unwrap_or(error.pos.clone());
        let broken = self.text.get(slice.clone()).unwrap_or_default();
        let start = slice.start + broken.len() - broken.trim_start().len();
        let name = broken.trim_start().split(['=', ' ', '\n']).next().unwrap_or_default();
        if CONFLICT.iter().any(|mark| broken.trim_start().starts_with(mark)) {
            return Diagnostic::error("fluent/syntax", "a half-done merge is left in this file")
                .at(self.lines.place(self.name, start))
                .help("keep one of the two texts and delete the marks; the rest of the file is used, and nothing is lost until then");
        }
        Diagnostic::error("fluent/syntax", format!("`{name}` is not valid Fluent: {}", plain_words(error)))
            .at(self.lines.place(self.name, start))
            .help("mend or delete this entry; the rest of the file is used, and this text falls back until then")
    }
}

/// The same as [`shallow`], of a text that is not needed any more.
fn made_shallow(text: String) -> String {
    match shallow(&text) {
        Cow::Borrowed(_) => text,
        Cow::Owned(shallow) => shallow,
    }
}

/// A text in which no entry nests brackets deeper than the parser, which calls itself for each, can go: one that does is no
/// Fluent. Its length stays.
fn shallow(text: &str) -> Cow<'_, str> {
    if text.bytes().filter(|byte| *byte == b'{').count() <= DEEPEST {
        return Cow::Borrowed(text);
    }
    let mut depth = 0_usize;
    let mut deep = Vec::new();
    let mut before = '\n';
    for (at, c) in text.char_indices() {
        match c {
            '{' => {
                depth += 1;
                deep.extend((depth > DEEPEST).then_some(at));
            }
            '}' => depth = depth.saturating_sub(1),
            // Only an entry starts at the start of a line.
            _ if before == '\n' && (c.is_ascii_alphabetic() || matches!(c, '-' | '#')) => depth = 0,
            _ => {}
        }
        before = c;
    }
    if deep.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut shallow = text.to_owned();
    deep.into_iter().for_each(|at| shallow.replace_range(at..=at, "!"));
    Cow::Owned(shallow)
}

fn comment_on<'e, 's>(entry: &'e Entry<&'s str>) -> Option<&'e Comment<&'s str>> {
    match entry {
        Entry::Message(message) => message.comment.as_ref(),
        Entry::Term(term) => term.comment.as_ref(),
        _ => None,
    }
}

/// The parser's own words, without the noise around them.
fn plain_words(error: &ParserError) -> String {
    error.kind.to_string().trim_end_matches('.').to_owned()
}

/// What a pattern refers to, if it refers to anything.
fn uses_of(pattern: &Pattern<&str>) -> Option<Uses> {
    let has_placeable = pattern.elements.iter().any(|element| matches!(element, PatternElement::Placeable { .. }));
    has_placeable.then(|| Uses::of(pattern)).filter(|uses| !uses.is_empty())
}

fn value_of(pattern: &Pattern<&str>) -> Value {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
                text.push_str(&unescape_unicode_to_string(value))
            }
            PatternElement::Placeable { .. } => return Value::Dynamic,
        }
    }
    Value::Plain(text)
}

/// The value of an entry as written, without its id, unindented where it is a block.
fn raw_value(source: &str) -> String {
    let value = source.split_once('=').map_or("", |(_, value)| value);
    value.trim().lines().map(|line| line.strip_prefix("    ").unwrap_or(line)).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::{Catalog, Value};
    use tafsiri_model::UnitId;

    #[test]
    fn the_good_part_of_a_broken_file_counts() {
        let text = "# About one\none = Eins\ntwo = { $x\n\nthree = Drei { -t }\none = Zwei\n-t = T\n";
        let catalog = Catalog::parse("de/a.ftl", text);
        let ids: Vec<_> = catalog.messages().map(|m| m.id().as_str()).collect();
        assert_eq!(ids, ["one", "three", "-t"]);
        let told: Vec<_> = catalog
            .problems()
            .iter()
            .map(|p| (p.rule, p.place.as_ref().map(|at| (at.line, at.column)).unwrap_or_default()))
            .collect();
        assert_eq!(told, [("fluent/syntax", (3, 1)), ("fluent/duplicate", (6, 1))]);
        let three = catalog.get(&UnitId::new("three").unwrap()).unwrap();
        assert_eq!(three.value(), Some(&Value::Dynamic));
        assert_eq!(three.source(), "three = Drei { -t }");
        assert_eq!(three.text(), "Drei { -t }");
        assert!(three.uses().terms.contains("t"));
    }

    #[test]
    fn brackets_within_brackets_are_refused_where_they_are_too_many() {
        let nested = |depth: usize| format!("a = {}\"x\"{}\n\nb = B\n", "{".repeat(depth), "}".repeat(depth));
        assert!(Catalog::parse("f", nested(super::DEEPEST)).problems().is_empty());
        for text in [nested(super::DEEPEST + 1), nested(50_000), format!("a = {}\n\nb = B\n", "{".repeat(50_000))] {
            let catalog = Catalog::parse("f", &text);
            assert_eq!(catalog.problems().first().map(|problem| problem.rule), Some("fluent/syntax"));
            assert_eq!(catalog.messages().map(|message| message.id().to_string()).collect::<Vec<_>>(), ["b"]);
        }
    }

    #[test]
    fn comments_on_messages_silence() {
        let text = "# tafsiri: silence a/b: x\r\n# and more\r\n# tafsiri: silence c/d: 理由\r\none =\r\n    Un\r\n    Deux\r\n\r\n# tafsiri: hush\ntwo = Zwei\n\n# tafsiri: silence a/b: alone\n\nthree = 3\n";
        let catalog = Catalog::parse("de/a.ftl", text);
        let told: Vec<_> = catalog
            .silences()
            .iter()
            .map(|s| (s.rule.as_str(), s.reason.as_str(), s.place.line, s.lines.clone()))
            .collect();
        assert_eq!(told, [("a/b", "x", 1, 1..=6), ("c/d", "理由", 3, 1..=6)]);
        let problems: Vec<_> = catalog.problems().iter().map(|p| (p.rule, p.place.as_ref().unwrap().line)).collect();
        assert_eq!(problems, [("silence/syntax", 8)]);
    }

    #[test]
    fn comments_and_places_do_not_change_a_fingerprint() {
        let print =
            |text: &str| Catalog::parse("a.ftl", text).get(&UnitId::new("b").unwrap()).map(super::Message::fingerprint);
        assert_eq!(print("b = B\n"), print("# note\n\na = A\n# x\nb = B\n\n\n# behind\nc = C"));
        assert_ne!(print("b = B\n"), print("b = B\n    .title = T\n"));
        assert_eq!(print(""), None);
    }
}
