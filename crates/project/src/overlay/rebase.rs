//! `overlay rebase`: what the base changed is taken into the overlay where the two do not touch, marked where they do, and
//! operations follow text that moved. Nothing that a partner wrote goes: a conflict keeps all three versions.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use serde::Serialize;
use tafsiri_markdown::patch::Action;
use tafsiri_markdown::patch_source::{body, whole};
use tafsiri_markdown::replaced;
use tafsiri_model::UnitAddress;
use tafsiri_model::drift::{Severity, merge};
use tafsiri_model::nearest::likest;

use super::records::{self, Records};
use super::{Became, Behind, Survey, is_under};
use crate::error::Result;
use crate::files::write_texts;
use crate::workspace::Workspace;

/// What a rebase does: told to people, and written to files.
#[derive(Debug, Default, Serialize)]
pub struct Plan {
    /// What becomes of each place where the base has changed.
    pub steps: Vec<Step>,
    /// The files, relative to the root.
    #[serde(skip)]
    files: BTreeMap<String, String>,
}

/// What becomes of one place.
#[derive(Debug, Serialize)]
pub struct Step {
    /// The place, as `page#unit`.
    pub place: String,
    /// The overlay's file.
    pub file: String,
    /// The line of the operation.
    pub line: usize,
    /// What is done.
    pub done: Done,
}

/// What is done with a place.
#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Done {
    /// The base's change was taken into the overlay's text.
    Merged,
    /// Both changed the same words: all versions stand in the file, for a person to choose.
    Conflict,
    /// The base changed so little beside it that nothing is to be done.
    Accepted,
    /// The operation now names the place that its text went to.
    Followed(String),
    /// The base changed beside it, or under a text that is another one altogether: a person should read both and accept.
    ToRead,
    /// The text is gone; a person should name another place. The most like it, with how like they are in per cent.
    Gone(Vec<(String, usize)>),
}

/// What a rebase of an overlay does.
#[must_use]
pub fn plan(workspace: &Workspace, survey: &Survey<'_>) -> Plan {
    let mut rebase =
        Rebase { overlay: &survey.overlay, added: BTreeMap::new(), records: survey.advanced(), edits: BTreeMap::new() };
    let mut plan = Plan::default();
    for behind in &survey.behind {
        let file = behind.place.from.file.clone();
        let (done, edit) = rebase.step(behind);
        rebase.edits.entry(file.clone()).or_default().extend(edit);
        plan.steps.push(Step { place: behind.key.clone(), file, line: behind.place.operation.line, done });
    }
    plan.files = rebase.files(workspace);
    plan
}

type Edit = Option<(Range<usize>, String)>;

/// A rebase that is being made.
struct Rebase<'s> {
    overlay: &'s str,
    /// What comes to files from others.
    added: BTreeMap<String, String>,
    records: Records,
    edits: BTreeMap<String, Vec<(Range<usize>, String)>>,
}

impl Rebase<'_> {
    fn step(&mut self, behind: &Behind<'_>) -> (Done, Edit) {
        let now = behind.place.now.clone().unwrap_or_default();
        let action = behind.place.operation.action;
        match &behind.became {
            Became::Changed(_) if action == Action::Replace && is_made_of_base(behind) => {
                self.records.insert(behind.key.clone(), now.clone());
                let edit = |text: String| body_of(behind).map(|range| (range, text + "\n"));
                match merge(&behind.then, &now, behind.place.ours().trim()) {
                    Some(merged) => (Done::Merged, edit(format!("\n{merged}\n"))),
                    None => (Done::Conflict, edit(conflict(behind, &now))),
                }
            }
            Became::Changed(change) if change.severity <= Severity::Mechanical && !is_under(action) => {
                self.records.insert(behind.key.clone(), now);
                (Done::Accepted, None)
            }
            Became::Changed(_) => (Done::ToRead, None),
            Became::Moved(to) => self.follow(behind, to),
            Became::Gone(likest) => {
                let named = likest.iter().map(|(address, share)| (address.to_string(), *share));
                (Done::Gone(named.collect()), None)
            }
        }
    }

    /// The operation where its text is now: on the same page its target changes, else it goes to the page of that name.
    fn follow(&mut self, behind: &Behind<'_>, to: &UnitAddress) -> (Done, Edit) {
        let page = behind.place.from;
        let line = behind.place.operation.line - page.page.front_matter.lines;
        let Some(range) = whole(&page.page, line) else { return (Done::ToRead, None) };
        let text = page.source.get(range.clone()).unwrap_or_default();
        let old = behind.place.operation.target.id().unwrap_or_default();
        let (head, rest) = text.split_at(text.find('\n').unwrap_or(text.len()));
        let text = format!("{}{rest}", head.replacen(old, to.unit.as_str(), 1));
        self.records.remove(&behind.key);
        let tail = if behind.key.ends_with("..") { ".." } else { "" };
        self.records.insert(format!("{to}{tail}"), behind.then.clone());
        let done = Done::Followed(to.to_string());
        if to.page == behind.place.page {
            return (done, Some((range, text)));
        }
        let file = format!("content/overlays/{}/{}.md", self.overlay, to.page);
        self.added.entry(file).or_default().push_str(&format!("\n{}\n", text.trim_end()));
        (done, Some((range, String::new())))
    }

    /// All files as they will be.
    fn files(mut self, workspace: &Workspace) -> BTreeMap<String, String> {
        let edited = self.edits.iter().filter(|(_, edits)| !edits.is_empty()).map(|(file, _)| file);
        let touched: BTreeSet<String> = edited.chain(self.added.keys()).cloned().collect();
        let mut files = BTreeMap::new();
        for file in touched {
            let page = workspace.content.pages.values().find(|page| page.file == file);
            let source = page.map(|page| page.source.as_str()).unwrap_or_default();
            // What moved to a page from another stands behind what it has.
            let added = self.added.remove(&file).unwrap_or_default();
            let text = replaced(source, self.edits.remove(&file).unwrap_or_default()) + &added;
            files.insert(file, if source.is_empty() { text.trim_start().to_owned() } else { text });
        }
        files.insert(records::name(self.overlay), records::write(&self.records));
        files
    }
}

/// Whether the overlay's text is the base's with changes; one that is another text altogether is not merged.
fn is_made_of_base(behind: &Behind<'_>) -> bool {
    !likest(&behind.then, [behind.place.ours()]).is_empty()
}

fn body_of(behind: &Behind<'_>) -> Option<Range<usize>> {
    let page = behind.place.from;
    body(&page.page, &page.source, behind.place.operation.line - page.page.front_matter.lines)
}

/// All three versions, as version control marks them. A file with such marks is not built from.
fn conflict(behind: &Behind<'_>, now: &str) -> String {
    let ours = behind.place.ours().trim();
    format!("\n<<<<<<< ours\n{ours}\n||||||| base then\n{}\n=======\n{now}\n>>>>>>> base now\n", behind.then)
}

impl Plan {
    /// Writes what is to be written; gives the names of the files that changed.
    ///
    /// # Errors
    /// When a file cannot be written: all are then as they were.
    pub fn write(&self, workspace: &Workspace) -> Result<Vec<String>> {
        write_texts(&workspace.root, &self.files)
    }
}
