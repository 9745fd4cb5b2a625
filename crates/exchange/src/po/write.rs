//! Writes a catalog in the layout of gettext, without its line breaks at a width.

use super::notes::{write_comment, write_reference};
use super::{Entry, Po, Previous, escape};

/// The text of a PO file, with LF at line ends and one blank line between entries.
///
/// An entry without a source text and context would read back as the header: it is left out.
#[must_use]
pub fn write(po: &Po) -> String {
    let mut out = String::new();
    if !(po.header.is_empty() && po.comments.is_empty() && po.flags.is_empty()) {
        write_entry(&header(po), &mut out);
    }
    for entry in po.entries.iter().filter(|entry| !entry.is_header()) {
        write_entry(entry, &mut out);
    }
    out
}

/// The entry that holds the header.
fn header(po: &Po) -> Entry {
    let one_line = |text: &str| text.replace('\n', " ");
    let fields = po.header.iter().map(|(name, value)| format!("{}: {}\n", one_line(name), one_line(value)));
    Entry { comments: po.comments.clone(), flags: po.flags.clone(), msgstr: vec![fields.collect()], ..Entry::default() }
}

fn write_entry(entry: &Entry, out: &mut String) {
    if !out.is_empty() {
        out.push('\n');
    }
    write_notes(entry, out);
    let mark = if entry.obsolete { "#~ " } else { "" };
    if let Some(context) = &entry.msgctxt {
        write_string(mark, "msgctxt", context, out);
    }
    write_string(mark, "msgid", &entry.msgid, out);
    if let Some(plural) = &entry.msgid_plural {
        write_string(mark, "msgid_plural", plural, out);
    }
    if entry.msgid_plural.is_none() && entry.msgstr.len() < 2 {
        write_string(mark, "msgstr", entry.msgstr.first().map_or("", String::as_str), out);
    } else {
        for (form, text) in entry.msgstr.iter().enumerate() {
            write_string(mark, &format!("msgstr[{form}]"), text, out);
        }
    }
}

fn write_notes(entry: &Entry, out: &mut String) {
    for comment in &entry.comments {
        write_comment("#", comment, out);
    }
    for comment in &entry.extracted {
        write_comment("#.", comment, out);
    }
    if !entry.references.is_empty() {
        let references: Vec<_> = entry.references.iter().map(write_reference).collect();
        write_comment("#:", &references.join(" "), out);
    }
    if !entry.flags.is_empty() {
        write_comment("#,", &entry.flags.join(", "), out);
    }
    write_previous(&entry.previous, if entry.obsolete { "#~| " } else { "#| " }, out);
}

fn write_previous(previous: &Previous, mark: &str, out: &mut String) {
    let parts = [("msgctxt", &previous.msgctxt), ("msgid", &previous.msgid), ("msgid_plural", &previous.msgid_plural)];
    for (keyword, text) in parts {
        if let Some(text) = text {
            write_string(mark, keyword, text, out);
        }
    }
}

/// A keyword and its string: on one line where the text has one, else each line of the text on its own.
fn write_string(mark: &str, keyword: &str, text: &str, out: &mut String) {
    out.push_str(mark);
    out.push_str(keyword);
    out.push(' ');
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    if lines.len() > 1 {
        out.push_str("\"\"\n");
    }
    for line in &lines {
        if lines.len() > 1 {
            out.push_str(mark);
        }
        escape::write(line, out);
        out.push('\n');
    }
    if lines.is_empty() {
        out.push_str("\"\"\n");
    }
}
