//! Changes to a catalog that somebody else wrote: entries come, go and get other ids; every other byte stays.
//!
//! A file is cut into segments, one an entry with the comment on it and the blank lines behind it. What is no message
//! (comments of the file or of a group, what cannot be read) is a segment too, and is never touched.

use std::collections::{BTreeMap, BTreeSet};

use tafsiri_model::UnitId;

use crate::catalog::entry_spans;

/// How the section of messages begins whose unit is gone.
pub const OBSOLETE: &str = "## Obsolete: no page has these any more";

/// What is to be changed in one catalog.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// Messages that go.
    pub remove: BTreeSet<UnitId>,
    /// Messages that go into the section of obsolete ones, or come out of it.
    pub retire: BTreeSet<UnitId>,
    /// Obsolete messages whose unit is there again.
    pub revive: BTreeSet<UnitId>,
    /// Messages that get another id.
    pub rename: BTreeMap<UnitId, UnitId>,
    /// Messages that get another value: Fluent source behind the `=`.
    pub replace: BTreeMap<UnitId, String>,
    /// Messages that come.
    pub insert: Vec<Insertion>,
}

/// A message that comes into a catalog.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Insertion {
    /// Its Fluent source, with the comment on it.
    pub entry: String,
    /// The message that it stands behind, if that is there.
    pub behind: Option<UnitId>,
}

impl Changes {
    /// Whether nothing changes.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// One piece of a file.
struct Segment {
    id: Option<UnitId>,
    text: String,
    obsolete: bool,
}

/// A catalog's text with changes.
#[must_use]
pub fn edit(text: &str, changes: &Changes) -> String {
    if changes.is_empty() {
        return text.to_owned();
    }
    let mut segments = segments(text);
    let mut retired = Vec::new();
    let mut revived = Vec::new();
    segments.retain_mut(|segment| {
        let Some(id) = segment.id.clone() else { return true };
        if changes.remove.contains(&id) {
            return false;
        }
        segment.change(&id, changes);
        let (goes, comes) =
            (changes.retire.contains(&id) && !segment.obsolete, changes.revive.contains(&id) && segment.obsolete);
        if goes {
            retired.push(std::mem::take(&mut segment.text));
        } else if comes {
            revived.push(std::mem::take(&mut segment.text));
        }
        !goes && !comes
    });
    for insertion in &changes.insert {
        insert(&mut segments, insertion);
    }
    for entry in revived {
        insert(&mut segments, &Insertion { entry, behind: None });
    }
    join(segments, &retired)
}

/// The Fluent source of one entry, with the comment on it.
#[must_use]
pub fn entry(text: &str, id: &UnitId) -> Option<String> {
    let found = segments(text).into_iter().find(|segment| segment.id.as_ref() == Some(id))?;
    Some(found.text.trim_end().to_owned())
}

/// An entry under another id.
#[must_use]
pub fn renamed(entry: &str, from: &UnitId, to: &UnitId) -> String {
    let mut done = false;
    let line = |line: &str| {
        let starts = !done && line.strip_prefix(from.as_str()).is_some_and(|rest| rest.trim_start().starts_with('='));
        done |= starts;
        if starts { line.replacen(from.as_str(), to.as_str(), 1) } else { line.to_owned() }
    };
    entry.split_inclusive('\n').map(line).collect()
}

impl Segment {
    fn change(&mut self, id: &UnitId, changes: &Changes) {
        if let Some(value) = changes.replace.get(id)
            && let Some((before, rest)) = self.text.split_once('=')
        {
            let tail = rest.len() - rest.trim_end().len();
            let tail = rest.get(rest.len() - tail..).unwrap_or_default();
            self.text = format!("{before}={}{tail}", value.trim_end());
        }
        if let Some(to) = changes.rename.get(id) {
            self.text = renamed(&self.text, id, to);
            self.id = Some(to.clone());
        }
    }
}

fn segments(text: &str) -> Vec<Segment> {
    let spans = entry_spans(text);
    let mut segments = Vec::new();
    let head = spans.first().map_or(text.len(), |span| span.start);
    let mut push = |id: Option<UnitId>, range: std::ops::Range<usize>, obsolete: bool| {
        let text = text.get(range).unwrap_or_default().to_owned();
        segments.push(Segment { id, text, obsolete });
    };
    push(None, 0..head, false);
    for (at, span) in spans.iter().enumerate() {
        let end = spans.get(at + 1).map_or(text.len(), |next| next.start);
        push(span.id.clone(), span.start..end, span.obsolete);
    }
    segments.retain(|segment| !segment.text.is_empty());
    segments
}

/// Puts an entry behind the message that it belongs behind, else at the end of what is not obsolete.
fn insert(segments: &mut Vec<Segment>, insertion: &Insertion) {
    let behind = insertion
        .behind
        .as_ref()
        .and_then(|id| segments.iter().position(|segment| segment.id.as_ref() == Some(id) && !segment.obsolete));
    let last = || segments.iter().rposition(|segment| !segment.obsolete);
    let at = behind.or_else(last).map_or(0, |at| at + 1);
    let id = entry_spans(&insertion.entry).into_iter().find_map(|span| span.id);
    let loose = at == 0 || segments.get(at - 1).is_some_and(|before| before.text.ends_with("\n\n"));
    if let Some(before) = at.checked_sub(1).and_then(|at| segments.get_mut(at)).filter(|_| !loose) {
        before.text.truncate(before.text.trim_end().len());
        before.text.push_str("\n\n");
    }
    let end = if at == segments.len() { "\n" } else { "\n\n" };
    segments.insert(at, Segment { id, text: format!("{}{end}", insertion.entry.trim_end()), obsolete: false });
}

fn join(mut segments: Vec<Segment>, retired: &[String]) -> String {
    let is_section_empty =
        retired.is_empty() && !segments.iter().any(|segment| segment.obsolete && segment.id.is_some());
    if is_section_empty {
        segments.retain(|segment| !(segment.obsolete && segment.text.trim_end() == OBSOLETE));
    }
    let has_section = segments.iter().any(|segment| segment.obsolete);
    let last_is_section = segments.last().is_some_and(|segment| segment.obsolete);
    let mut out: String = segments.into_iter().map(|segment| segment.text).collect();
    if retired.is_empty() {
        return out;
    }
    if !has_section || !last_is_section {
        end_with_blank_line(&mut out);
        out.push_str(OBSOLETE);
    }
    for entry in retired {
        end_with_blank_line(&mut out);
        out.push_str(entry.trim_end());
        out.push('\n');
    }
    out
}

fn end_with_blank_line(text: &mut String) {
    if !text.is_empty() {
        text.truncate(text.trim_end().len());
        text.push_str("\n\n");
    }
}

#[cfg(test)]
mod tests {
    use super::{Changes, Insertion, edit, entry, renamed};
    use crate::Catalog;
    use tafsiri_model::UnitId;

    fn id(name: &str) -> UnitId {
        UnitId::new(name).unwrap()
    }

    /// The messages in the section of obsolete ones.
    fn obsolete(text: &str) -> std::collections::BTreeSet<UnitId> {
        Catalog::parse("x.ftl", text).obsolete().iter().map(|message| message.id().clone()).collect()
    }

    const FILE: &str = "### Traduit par A.\n\n# on one\none   =  Un { $x }\n    .title = T\n\n\n## Group\n\ntwo =\n    { $n ->\n        [one] un\n       *[other] { $n }\n    }\n??? junk\n-term = T\nthree = Trois";

    #[test]
    fn nothing_changes_but_what_is_asked_for() {
        assert_eq!(edit(FILE, &Changes::default()), FILE);
        let changes =
            Changes { remove: [id("two")].into(), rename: [(id("one"), id("uno"))].into(), ..Changes::default() };
        let edited = edit(FILE, &changes);
        let two = "two =\n    { $n ->\n        [one] un\n       *[other] { $n }\n    }\n";
        assert_eq!(edited, FILE.replace(two, "").replace("one   =", "uno   ="));
    }

    #[test]
    fn what_is_gone_is_kept_in_a_section_and_comes_back() {
        let gone = edit(FILE, &Changes { retire: [id("one"), id("three")].into(), ..Changes::default() });
        assert!(gone.ends_with("\n\n## Obsolete: no page has these any more\n\n# on one\none   =  Un { $x }\n    .title = T\n\nthree = Trois\n"), "{gone}");
        assert_eq!(obsolete(&gone), [id("one"), id("three")].into());
        let more = edit(&gone, &Changes { retire: [id("two")].into(), ..Changes::default() });
        assert_eq!((more.matches("## Obsolete").count(), obsolete(&more).len()), (1, 3));
        let back = edit(&more, &Changes { revive: [id("one")].into(), ..Changes::default() });
        assert_eq!(obsolete(&back), [id("three"), id("two")].into());
        let none = edit(&more, &Changes { remove: [id("one"), id("two"), id("three")].into(), ..Changes::default() });
        assert!(!none.contains("Obsolete"), "{none}");
        let bare = edit("a = A\n", &Changes { retire: [id("a")].into(), ..Changes::default() });
        assert_eq!(bare, "## Obsolete: no page has these any more\n\na = A\n");
    }

    #[test]
    fn entries_come_where_they_belong() {
        let insertion =
            |behind: Option<&str>| Insertion { entry: "# note\nnew = Neu".to_owned(), behind: behind.map(id) };
        let insert = |text: &str, behind: Option<&str>| {
            edit(text, &Changes { insert: vec![insertion(behind)], ..Changes::default() })
        };
        assert_eq!(insert("", None), "# note\nnew = Neu\n");
        assert_eq!(insert("a = A\nb = B\n", Some("a")), "a = A\n\n# note\nnew = Neu\n\nb = B\n");
        assert_eq!(insert("a = A\n\nb = B", Some("zz")), "a = A\n\nb = B\n\n# note\nnew = Neu\n");
        assert_eq!(
            insert("a = A\n\n## Obsolete\n\nb = B\n", None),
            "a = A\n\n# note\nnew = Neu\n\n## Obsolete\n\nb = B\n"
        );
    }

    #[test]
    fn an_entry_is_taken_out_whole() {
        assert_eq!(entry(FILE, &id("one")).as_deref(), Some("# on one\none   =  Un { $x }\n    .title = T"));
        assert_eq!(entry(FILE, &id("-term")).as_deref(), Some("-term = T"));
        assert_eq!(renamed("# a = b\na = a\n", &id("a"), &id("b")), "# a = b\nb = a\n");
        let changes = Changes { replace: [(id("three"), " Drei".to_owned())].into(), ..Changes::default() };
        assert!(edit(FILE, &changes).ends_with("-term = T\nthree = Drei"));
    }
}
