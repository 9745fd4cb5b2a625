//! Fixes: what a machine may mend of what `check` found, as edits of files, and what these make of the files.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use tafsiri_check::mend::{Change, changed, mend};
use tafsiri_check::{Pair, SourceText};
use tafsiri_markdown::{Context, Dialect};
use tafsiri_model::diagnostic::{Edit, Fix};
use tafsiri_model::gate::{Judged, Standing};
use tafsiri_model::{Diagnostic, LineIndex, Locale, UnitAddress};

use crate::error::Result;
use crate::files::{read_text, write_texts};
use crate::workspace::Workspace;

/// Puts the fix to each finding that has one; what was silenced is right as it stands.
pub fn propose(workspace: &Workspace, judged: &mut [Judged]) {
    let mut texts = Texts { workspace, read: BTreeMap::new() };
    for Judged { finding, standing } in judged {
        if !matches!(standing, Standing::Silenced(_)) {
            finding.fix = texts.fix(finding);
        }
    }
}

/// The files of a project as they stand, each read once.
struct Texts<'w> {
    workspace: &'w Workspace,
    read: BTreeMap<String, String>,
}

impl Texts<'_> {
    fn text(&mut self, file: &str) -> &str {
        let root = &self.workspace.root;
        let read = || read_text(root, &root.join(file)).unwrap_or_default();
        self.read.entry(file.to_owned()).or_insert_with(read)
    }

    fn fix(&mut self, finding: &Diagnostic) -> Option<Fix> {
        if finding.rule == "silence/unused" {
            return self.without_comment(finding);
        }
        let (changes, line, source) = self.changes(finding)?;
        let file = finding.place.as_ref()?.file.clone();
        let text = self.text(&file);
        let start = line_start(text, line)?;
        // What was read may be another text by now: then there is no fix.
        text.get(start..)?.starts_with(&source).then_some(())?;
        let index = LineIndex::new(text);
        let edit = |(range, new): &Change| edit(&index, text, start + range.start..start + range.end, new);
        let edits: Vec<Edit> = changes.iter().map(edit).collect();
        Some(Fix { file, edits })
    }

    /// What mends a finding in a message: the changes, the line that the message starts on, its source.
    fn changes(&self, finding: &Diagnostic) -> Option<(Vec<Change>, usize, String)> {
        let locale: Locale = finding.locale.as_deref()?.parse().ok()?;
        let address = UnitAddress::parse(finding.unit.as_deref()?).ok()?;
        let source = self.workspace.sources.get(&address.page)?;
        let unit = source.unit(&address.unit)?;
        let (_, message) = self.workspace.message_at(self.workspace.targets.get(&locale)?, source, unit)?;
        let page = self.workspace.content.pages.get(&source.id);
        let bare = || Arc::new(Context::bare(source.id.clone(), Dialect::Extended));
        let context = page.map_or_else(bare, |page| Arc::clone(&page.page.context));
        let source = SourceText::new(&unit.text, unit.syntax, &context, &source.locale);
        let pair = Pair { address: &address, source: &source, message, locale: &locale };
        let changes = mend(finding.rule, &pair);
        (!changes.is_empty()).then(|| (changes, message.place().line, message.source().to_owned()))
    }

    /// A comment that silences nothing goes, with its line.
    fn without_comment(&mut self, finding: &Diagnostic) -> Option<Fix> {
        let place = finding.place.clone()?;
        let text = self.text(&place.file);
        let start = line_start(text, place.line)?;
        let line = text.get(start..)?.split_inclusive('\n').next()?;
        let index = LineIndex::new(text);
        let edits = vec![edit(&index, text, start..start + line.len(), "")];
        line.trim_start().starts_with('#').then_some(Fix { file: place.file, edits })
    }
}

fn edit(index: &LineIndex<'_>, text: &str, range: std::ops::Range<usize>, new: &str) -> Edit {
    let at = |offset| {
        let place = index.place("", offset);
        (place.line, place.column)
    };
    let old = text.get(range.clone()).unwrap_or_default().to_owned();
    Edit { offset: range.start, from: at(range.start), to: at(range.end), old, new: new.to_owned() }
}

/// Where a line, counted from 1, starts.
fn line_start(text: &str, line: usize) -> Option<usize> {
    match line.checked_sub(2) {
        None => (line == 1).then_some(0),
        Some(ends) => text.match_indices('\n').nth(ends).map(|(at, _)| at + 1),
    }
}

/// A file that fixes change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mended {
    /// Its name, relative to the project's root.
    pub file: String,
    /// Its text as it stands.
    pub old: String,
    /// Its text with the fixes.
    pub new: String,
    /// How many edits there are.
    pub edits: usize,
}

/// What the fixes of findings make of files. An edit that another one overlaps waits for the next run.
///
/// # Errors
/// When a file cannot be read.
pub fn mended(workspace: &Workspace, judged: &[Judged]) -> Result<Vec<Mended>> {
    let mut files: BTreeMap<&str, BTreeSet<&Edit>> = BTreeMap::new();
    for fix in judged.iter().filter_map(|judged| judged.finding.fix.as_ref()) {
        files.entry(&fix.file).or_default().extend(&fix.edits);
    }
    let mut all = Vec::new();
    for (file, edits) in files {
        let old = read_text(&workspace.root, &workspace.root.join(file))?;
        let mut changes: Vec<Change> = Vec::new();
        for edit in edits {
            let range = edit.offset..edit.offset + edit.old.len();
            let is_free = changes.last().is_none_or(|(last, _)| last.end <= range.start);
            if is_free && old.get(range.clone()) == Some(&edit.old) {
                changes.push((range, edit.new.clone()));
            }
        }
        let new = changed(&old, &changes);
        all.push(Mended { file: file.to_owned(), old, new, edits: changes.len() });
    }
    Ok(all)
}

/// Writes files with their fixes.
///
/// # Errors
/// When one cannot be written: all are then without their fixes.
pub fn write(workspace: &Workspace, files: &[Mended]) -> Result<()> {
    write_texts(&workspace.root, files.iter().map(|mended| (&mended.file, &mended.new))).map(drop)
}
