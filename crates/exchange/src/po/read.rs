//! Reads the bytes of a PO file, line by line, in one pass. Nothing is fatal.

use std::collections::BTreeMap;

use super::notes;
use super::tell::{Problems, charset_of};
use super::{Entry, Po, Previous, escape};

/// A plural form's index beyond which nobody means it: no language has more than six.
const MOST_FORMS: usize = 100;

/// What stands at the start of a line where two changes meet.
const CONFLICT: [&str; 4] = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"];

/// What a string of an entry is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Slot {
    Context,
    Id,
    Plural,
    Str(usize),
    PreviousContext,
    PreviousId,
    PreviousPlural,
}

/// What the lines are that a keyword stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mode {
    Plain,
    Obsolete,
    Previous,
}

/// Where the next string goes.
#[derive(Clone, Copy, Debug)]
enum Target {
    /// A string here is a mistake.
    Nowhere,
    /// It belongs to a keyword that was a mistake already.
    Dropped,
    Current(Slot),
    Pending(Slot),
}

/// An entry that is being read.
#[derive(Debug, Default)]
struct Draft {
    /// Its comments, references, flags and line.
    notes: Entry,
    texts: BTreeMap<Slot, Vec<u8>>,
}

impl Draft {
    fn has(&self, slot: Slot) -> bool {
        self.texts.contains_key(&slot)
    }

    fn has_translation(&self) -> bool {
        self.texts.range(Slot::Str(0)..=Slot::Str(usize::MAX)).next().is_some()
    }

    fn is_empty(&self) -> bool {
        self.texts.is_empty() && self.notes == Entry::default()
    }

    /// Whether a keyword goes on with this entry; else it is misplaced or starts the next.
    fn takes(&self, slot: Slot) -> bool {
        let fits = match slot {
            Slot::Id => !self.has_translation(),
            Slot::Plural => self.has(Slot::Id) && !self.has_translation(),
            Slot::Str(_) => self.has(Slot::Id),
            _ => false,
        };
        fits && !self.has(slot)
    }

    /// Takes over what stands above a keyword in the middle of this entry.
    fn absorb(&mut self, above: Self) {
        self.notes.comments.extend(above.notes.comments);
        self.notes.extracted.extend(above.notes.extracted);
        self.notes.references.extend(above.notes.references);
        self.notes.flags.extend(above.notes.flags);
        self.texts.extend(above.texts);
    }
}

struct Reader {
    po: Po,
    problems: Problems,
    /// The line that is being read.
    line: usize,
    /// What stands above an entry whose first keyword is still to come.
    pending: Draft,
    current: Option<Draft>,
    target: Target,
    /// The messages in use, with their lines.
    seen: BTreeMap<(Option<String>, String), usize>,
}

/// Reads a file.
pub(super) fn read(file: &str, bytes: &[u8]) -> Po {
    let mut reader = Reader {
        po: Po::default(),
        problems: Problems::new(file),
        line: 0,
        pending: Draft::default(),
        current: None,
        target: Target::Nowhere,
        seen: BTreeMap::new(),
    };
    if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") {
        reader.problems.charset(0, "UTF-16");
    } else {
        reader.problems.check_utf8(bytes);
        let text = String::from_utf8_lossy(bytes);
        for line in text.strip_prefix('\u{feff}').unwrap_or(&text).split('\n') {
            reader.read_line(line.trim_end_matches('\r'));
        }
    }
    reader.finish()
}

impl Reader {
    fn read_line(&mut self, line: &str) {
        self.line += 1;
        let text = line.trim_start();
        if text.is_empty() {
            return;
        }
        if CONFLICT.iter().any(|mark| line.starts_with(mark)) {
            self.target = Target::Nowhere;
            return self.problems.conflict(self.line, line);
        }
        match text.strip_prefix('#') {
            Some(note) => self.read_note(note, line),
            None => self.read_tokens(text, Mode::Plain, line),
        }
    }

    fn read_note(&mut self, note: &str, line: &str) {
        let rest = note.get(1..).unwrap_or_default();
        match note.bytes().next() {
            Some(b'~') => return self.read_obsolete(rest, line),
            Some(b'|') => return self.read_tokens(rest, Mode::Previous, line),
            Some(b'.') => self.pending.notes.extracted.push(notes::comment(rest)),
            Some(b':') => self.pending.notes.references.extend(notes::references(rest)),
            Some(b',' | b'=') => self.pending.notes.flags.extend(notes::flags(rest)),
            _ => self.pending.notes.comments.push(notes::comment(note)),
        }
        self.target = Target::Nowhere;
    }

    fn read_obsolete(&mut self, rest: &str, line: &str) {
        match rest.strip_prefix('|') {
            Some(rest) => self.read_tokens(rest, Mode::Previous, line),
            None => self.read_tokens(rest, Mode::Obsolete, line),
        }
    }

    /// Reads keywords and strings, of which a line may have several.
    fn read_tokens(&mut self, text: &str, mode: Mode, line: &str) {
        let mut rest = text.trim_start();
        while !rest.is_empty() {
            let read = match rest.strip_prefix('"') {
                Some(string) => self.read_string(string, mode, line).map(|length| length + 1),
                None => self.read_keyword(rest, mode, line),
            };
            let Some(length) = read else { return };
            rest = rest.get(length..).unwrap_or_default().trim_start();
        }
    }

    /// The length of the string behind its opening quote.
    fn read_string(&mut self, string: &str, mode: Mode, line: &str) -> Option<usize> {
        let fits = match self.target {
            Target::Nowhere => false,
            Target::Dropped => true,
            Target::Current(_) => mode != Mode::Previous,
            Target::Pending(_) => mode == Mode::Previous,
        };
        let mut lost = Vec::new();
        let out = match self.target {
            Target::Current(slot) if fits => self.current.as_mut().map(|draft| draft.texts.entry(slot).or_default()),
            Target::Pending(slot) if fits => Some(self.pending.texts.entry(slot).or_default()),
            _ => None,
        };
        let length = escape::read(string, out.unwrap_or(&mut lost));
        if !fits {
            self.problems.stray(self.line, line);
        }
        if length.is_none() {
            self.problems.unclosed(self.line, line);
        }
        length
    }

    /// The length of the keyword that `text` starts with.
    fn read_keyword(&mut self, text: &str, mode: Mode, line: &str) -> Option<usize> {
        let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '[' | ']');
        let length = text.find(|c| !is_part(c)).unwrap_or(text.len());
        let word = text.get(..length).unwrap_or_default();
        match slot(word, mode) {
            Some(slot) => self.start(slot, mode, (word, line)),
            None => {
                self.target = Target::Dropped;
                self.problems.unreadable(self.line, line);
                return None;
            }
        }
        Some(length)
    }

    /// A keyword: it goes on with the entry, starts the next, or is misplaced.
    fn start(&mut self, slot: Slot, mode: Mode, (word, line): (&str, &str)) {
        self.target = Target::Dropped;
        if mode == Mode::Previous {
            if self.pending.has(slot) {
                return self.problems.misplaced(self.line, line, word);
            }
            self.pending.texts.insert(slot, Vec::new());
            self.target = Target::Pending(slot);
            return;
        }
        let obsolete = mode == Mode::Obsolete;
        let taken = self.current.as_mut().filter(|draft| draft.notes.obsolete == obsolete && draft.takes(slot));
        if let Some(draft) = taken {
            draft.absorb(std::mem::take(&mut self.pending));
            draft.texts.insert(slot, Vec::new());
        } else if matches!(slot, Slot::Context | Slot::Id) {
            self.end_entry();
            let mut draft = std::mem::take(&mut self.pending);
            draft.notes.obsolete = obsolete;
            draft.notes.line = self.line;
            draft.texts.insert(slot, Vec::new());
            self.current = Some(draft);
        } else {
            return self.problems.misplaced(self.line, line, word);
        }
        self.target = Target::Current(slot);
    }

    fn end_entry(&mut self) {
        let Some(draft) = self.current.take() else { return };
        let line = draft.notes.line;
        if !draft.has(Slot::Id) {
            return self.problems.without_source(line);
        }
        if !draft.has_translation() {
            self.problems.without_translation(line);
        }
        let entry = self.entry(draft);
        if !entry.obsolete {
            let key = (entry.msgctxt.clone(), entry.msgid.clone());
            if let Some(first) = self.seen.get(&key) {
                return self.problems.duplicate(line, *first, &entry.msgid);
            }
            self.seen.insert(key, line);
        }
        if entry.is_header() {
            self.set_header(entry);
        } else {
            self.po.entries.push(entry);
        }
    }

    fn entry(&mut self, mut draft: Draft) -> Entry {
        let line = draft.notes.line;
        let mut take = |slot| draft.texts.remove(&slot).map(|bytes| self.problems.text(line, bytes));
        let entry = Entry {
            msgctxt: take(Slot::Context),
            msgid: take(Slot::Id).unwrap_or_default(),
            msgid_plural: take(Slot::Plural),
            previous: Previous {
                msgctxt: take(Slot::PreviousContext),
                msgid: take(Slot::PreviousId),
                msgid_plural: take(Slot::PreviousPlural),
            },
            ..draft.notes
        };
        Entry { msgstr: self.forms(line, draft.texts), ..entry }
    }

    /// The translations in the order of their numbers.
    fn forms(&mut self, line: usize, texts: BTreeMap<Slot, Vec<u8>>) -> Vec<String> {
        let mut forms = Vec::new();
        let mut has_gap = false;
        for (slot, bytes) in texts {
            let Slot::Str(form) = slot else { continue };
            has_gap |= form > forms.len();
            forms.resize(form, String::new());
            forms.push(self.problems.text(line, bytes));
        }
        if has_gap {
            self.problems.gap(line);
        }
        if forms.is_empty() { vec![String::new()] } else { forms }
    }

    fn set_header(&mut self, entry: Entry) {
        let text = entry.msgstr.into_iter().next().unwrap_or_default();
        for field in text.split('\n').filter(|field| !field.trim().is_empty()) {
            match field.split_once(':') {
                Some((name, value)) => self.po.header.push((name.trim().to_owned(), value.trim().to_owned())),
                None => self.problems.bad_field(entry.line, field),
            }
        }
        self.po.comments = entry.comments;
        self.po.flags = entry.flags;
        if let Some(charset) = self.po.field("Content-Type").and_then(charset_of) {
            self.problems.charset(entry.line, charset);
        }
    }

    fn finish(mut self) -> Po {
        self.end_entry();
        if !self.pending.is_empty() {
            self.problems.comment_of_nothing(self.line);
        }
        Po { problems: self.problems.told(), ..self.po }
    }
}

/// What a keyword says that the next strings are.
fn slot(word: &str, mode: Mode) -> Option<Slot> {
    match (word, mode) {
        ("msgctxt", Mode::Previous) => Some(Slot::PreviousContext),
        ("msgid", Mode::Previous) => Some(Slot::PreviousId),
        ("msgid_plural", Mode::Previous) => Some(Slot::PreviousPlural),
        (_, Mode::Previous) => None,
        ("msgctxt", _) => Some(Slot::Context),
        ("msgid", _) => Some(Slot::Id),
        ("msgid_plural", _) => Some(Slot::Plural),
        ("msgstr", _) => Some(Slot::Str(0)),
        _ => {
            let form = word.strip_prefix("msgstr[")?.strip_suffix(']')?.parse().ok()?;
            (form < MOST_FORMS).then_some(Slot::Str(form))
        }
    }
}
