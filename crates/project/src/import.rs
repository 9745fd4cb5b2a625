//! `import`: translations that were made elsewhere, from catalogs keyed by source text.
//!
//! A text finds its units by what readers see of it ([`canonical`]), so that other marks for the same thing do not
//! count. Nothing that is there is overwritten, and nothing that came is dropped: what found no unit is written to
//! `locales/<locale>/unmatched.po`, each with the reason.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde::Serialize;
use tafsiri_exchange::po::{self, Entry, Po};
use tafsiri_fluent::edit::{Changes, Insertion, edit};
use tafsiri_fluent::encode;
use tafsiri_fluent::encode::encode_literal;
use tafsiri_fluent::write::{Line, entry};
use tafsiri_markdown::{Context, Dialect, UnitKind, canonical};
use tafsiri_model::sync::{Record, State};
use tafsiri_model::{Diagnostic, Fingerprint, Locale, PageId, Place, UnitId};

use crate::error::Result;
use crate::files::{read_text_if_any, write_texts};
use crate::sync_file;
use crate::target::{catalog_file, record_key};
use crate::workspace::{Source, SourceUnit, Workspace};

pub use tafsiri_exchange::po::Po as Catalog;

/// Reads a PO file; what is wrong with it is told in its `problems`.
///
/// # Errors
/// When it cannot be read at all.
pub fn read_po(path: &Path) -> Result<Po> {
    let name = path.to_string_lossy();
    let bytes = std::fs::read(path).map_err(|error| {
        Diagnostic::error("file/unreadable", format!("the file cannot be read: {error}")).at(Place::file(name.as_ref()))
    })?;
    Ok(Po::parse(&name, &bytes))
}

/// The locale of a catalog: the one that was asked for, else what its header says, else the name of its file.
///
/// # Errors
/// When none of them is a locale.
pub fn locale_of(path: &Path, catalog: &Po, asked: &[Locale]) -> Result<Locale> {
    let from_header = || catalog.field("Language").and_then(|tag| tag.parse().ok());
    let from_name = || path.file_stem()?.to_str()?.parse().ok();
    asked.first().cloned().or_else(from_header).or_else(from_name).ok_or_else(|| {
        Diagnostic::error("import/locale", "the catalog does not say which locale it is in")
            .at(Place::file(path.to_string_lossy()))
            .help("name it: `--locale fr`")
            .into()
    })
}

/// What an import did, or would do.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Report {
    /// The locale.
    pub locale: String,
    /// Entries with a translation, fuzzy or not.
    pub entries: usize,
    /// Entries that found a unit, fuzzy or not.
    pub matched: usize,
    /// Units that got a translation.
    pub units: usize,
    /// Units among them whose translation is fuzzy: they count as drifted.
    pub fuzzy: usize,
    /// Units that have a translation already, which stays.
    pub kept: usize,
    /// Entries that found no unit, with the reason.
    pub unmatched: Vec<(String, String)>,
}

/// What an import writes.
#[derive(Debug, Default)]
pub struct Plan {
    /// What is told of it.
    pub report: Report,
    /// Files by their name, relative to the root.
    files: BTreeMap<String, String>,
}

impl Plan {
    /// Writes the files; gives the names of those that changed.
    ///
    /// # Errors
    /// When one cannot be written: all are then as they were.
    pub fn write(&self, workspace: &Workspace) -> Result<Vec<String>> {
        write_texts(&workspace.root, &self.files)
    }
}

/// What comes for one unit.
struct Incoming<'p> {
    text: String,
    entry: &'p Entry,
}

/// Plans the import of a PO catalog into a locale of the project.
///
/// # Errors
/// When the source has not been extracted, or a file of the locale cannot be read.
pub fn import(workspace: &Workspace, locale: &Locale, catalog: &Po) -> Result<Plan> {
    if !workspace.is_extracted() {
        return Err(Diagnostic::error("extract/stale", "pages have changed since the last extract")
            .help("run `tafsiri extract` first: an import needs the ids of today's units")
            .into());
    }
    let entries: Vec<&Entry> = catalog.entries.iter().filter(|entry| !entry.obsolete && entry.is_filled()).collect();
    let index = Index::of(&entries);
    let mut import =
        Importing { workspace, locale, plan: Plan::default(), used: BTreeSet::new(), records: BTreeMap::new() };
    import.plan.report.locale = locale.to_string();
    import.plan.report.entries = entries.len();
    for source in workspace.sources.values() {
        import.source(source, &index)?;
    }
    import.finish(&entries, &index)
}

/// The entries by what readers see of their source.
struct Index<'p> {
    by_text: BTreeMap<String, usize>,
    by_code: BTreeMap<&'p str, usize>,
    entries: &'p [&'p Entry],
    context: Option<Context>,
}

impl<'p> Index<'p> {
    fn of(entries: &'p [&'p Entry]) -> Self {
        let context = PageId::new("po").ok().map(|page| Context::bare(page, Dialect::Extended));
        let mut index = Self { by_text: BTreeMap::new(), by_code: BTreeMap::new(), entries, context };
        for (at, entry) in entries.iter().enumerate() {
            index.by_code.entry(entry.msgid.trim_end()).or_insert(at);
            for key in index.keys(&entry.msgid) {
                // A translation that is sure comes before a fuzzy one of the same text.
                let best =
                    index.by_text.get(&key).and_then(|at| entries.get(*at)).is_some_and(|other| !other.is_fuzzy());
                if !best {
                    index.by_text.insert(key, at);
                }
            }
        }
        index
    }

    /// A text as it is compared; a bar in a table cell may be written with a backslash.
    fn keys(&self, text: &str) -> Vec<String> {
        let Some(context) = &self.context else { return Vec::new() };
        let mut keys = vec![canonical(text, context)];
        if text.contains("\\|") {
            keys.push(canonical(&text.replace("\\|", "|"), context));
        }
        keys
    }

    fn text(&self, key: &str) -> Option<usize> {
        self.by_text.get(key).copied()
    }

    /// What the catalog has for a unit: the texts with the entries that they came from.
    fn find(&self, unit: &SourceUnit, context: &Context) -> Option<(String, Vec<usize>)> {
        match unit.kind {
            UnitKind::Code => self.find_code(&unit.text),
            UnitKind::Title | UnitKind::FrontMatter | UnitKind::Attribute => {
                let at = self.text(&canonical(&tafsiri_markdown::escape(&unit.text), context))?;
                Some((tafsiri_markdown::plain(&self.translation(at)?), vec![at]))
            }
            _ => {
                let whole =
                    self.text(&canonical(&unit.text, context)).and_then(|at| Some((self.translation(at)?, vec![at])));
                whole.or_else(|| self.find_link(&unit.text, context))
            }
        }
    }

    /// A unit that is one link: catalogs of mdBooks have the names of chapters without it.
    fn find_link(&self, text: &str, context: &Context) -> Option<(String, Vec<usize>)> {
        let (words, target) = text.strip_prefix('[')?.rsplit_once("](")?;
        let at = self.text(&canonical(words, context))?;
        Some((format!("[{}]({target}", self.translation(at)?), vec![at]))
    }

    /// Code as it is; where it stands in a list or a quote, catalogs have it line by line.
    fn find_code(&self, code: &str) -> Option<(String, Vec<usize>)> {
        let translated = |at: &usize| Some(self.entries.get(*at)?.msgstr.first()?.trim_end().to_owned());
        if let Some(at) = self.by_code.get(code.trim_end()) {
            return Some((translated(at)?, vec![*at]));
        }
        let mut found = Vec::new();
        let line = |line: &str| {
            let bare = line.trim();
            let at = self.by_code.get(bare).filter(|_| !bare.is_empty());
            found.extend(at);
            at.and_then(translated).map_or_else(|| line.to_owned(), |words| line.replacen(bare, &words, 1))
        };
        let text = code.split('\n').map(line).collect::<Vec<_>>().join("\n");
        (!found.is_empty()).then_some((text, found))
    }

    /// An entry's translation as a message: line ends that readers do not see are blanks, hard ones have a backslash.
    fn translation(&self, at: usize) -> Option<String> {
        let text = self.entries.get(at)?.msgstr.first()?.trim();
        Some(
            text.replace("  \n", "\\\n")
                .split("\\\n")
                .map(|line| line.replace('\n', " "))
                .collect::<Vec<_>>()
                .join("\\\n"),
        )
    }
}

struct Importing<'w> {
    workspace: &'w Workspace,
    locale: &'w Locale,
    plan: Plan,
    used: BTreeSet<usize>,
    /// Records of what came, by folder of catalogs.
    records: BTreeMap<String, sync_file::Records>,
}

impl Importing<'_> {
    fn source(&mut self, source: &Source, index: &Index<'_>) -> Result<()> {
        let bare = Context::bare(source.id.clone(), Dialect::Extended);
        let page = self.workspace.content.pages.get(&source.id);
        let context = page.map_or(&bare, |page| &page.page.context);
        let there = self.workspace.targets.get(self.locale).and_then(|target| target.catalogs.get(&source.id));
        let mut changes = Changes::default();
        let mut incoming: Vec<(&SourceUnit, &Entry)> = Vec::new();
        let mut behind: Option<UnitId> = None;
        for unit in &source.units {
            let has_one = there.is_some_and(|catalog| catalog.get(&unit.id).is_some());
            let Some((text, from)) = index.find(unit, context) else {
                behind = if has_one { Some(unit.id.clone()) } else { behind };
                continue;
            };
            self.used.extend(&from);
            if has_one {
                self.plan.report.kept += 1;
                behind = Some(unit.id.clone());
                continue;
            }
            let Some(entry) = from.first().and_then(|at| index.entries.get(*at)) else { continue };
            incoming.push((unit, entry));
            changes.insert.push(Insertion { entry: message(unit, &Incoming { text, entry }), behind: behind.clone() });
            behind = Some(unit.id.clone());
        }
        self.plan.report.units += incoming.len();
        self.plan.report.fuzzy += incoming.iter().filter(|(_, entry)| entry.is_fuzzy()).count();
        self.write(source, &changes, &incoming)
    }

    fn write(&mut self, source: &Source, changes: &Changes, incoming: &[(&SourceUnit, &Entry)]) -> Result<()> {
        if changes.is_empty() {
            return Ok(());
        }
        let name = catalog_file(self.locale, &source.id);
        let old = read_text_if_any(&self.workspace.root, &self.workspace.root.join(&name))?.unwrap_or_default();
        let text = edit(&old, changes);
        let catalog = tafsiri_fluent::Catalog::parse(&name, &text);
        let records = self.records.entry(source.id.folder().to_owned()).or_default();
        for (unit, entry) in incoming {
            let target = catalog.get(&unit.id).map(tafsiri_fluent::Message::fingerprint);
            records.extend(target.map(|target| (record_key(&source.id, &unit.id), record(unit, entry, target))));
        }
        self.plan.files.insert(name, text);
        Ok(())
    }

    fn finish(mut self, entries: &[&Entry], index: &Index<'_>) -> Result<Plan> {
        // Entries with the same source text as one that was used were used too.
        let is_used = |at: usize, entry: &Entry| {
            self.used.contains(&at)
                || index.keys(&entry.msgid).iter().any(|key| index.text(key).is_some_and(|at| self.used.contains(&at)))
        };
        let lost: Vec<&Entry> =
            entries.iter().enumerate().filter(|(at, entry)| !is_used(*at, entry)).map(|(_, entry)| *entry).collect();
        self.plan.report.matched = entries.len() - lost.len();
        self.plan.report.unmatched = lost.iter().map(|entry| (entry.msgid.clone(), reason(entry).to_owned())).collect();
        self.keep_unmatched(&lost)?;
        for (folder, records) in std::mem::take(&mut self.records) {
            let target = self.workspace.targets.get(self.locale);
            let mut all = target.and_then(|target| target.records.get(&folder)).cloned().unwrap_or_default();
            all.extend(records);
            if !all.is_empty() {
                self.plan.files.insert(sync_file::name(self.locale, &folder), sync_file::write(&all));
            }
        }
        Ok(self.plan)
    }

    /// Adds what found no unit to what earlier imports could not place.
    fn keep_unmatched(&mut self, lost: &[&Entry]) -> Result<()> {
        let name = format!("locales/{}/unmatched.po", self.locale);
        let old = read_text_if_any(&self.workspace.root, &self.workspace.root.join(&name))?.unwrap_or_default();
        let mut kept = Po::parse(&name, old.as_bytes());
        let known: BTreeSet<(Option<String>, String)> =
            kept.entries.iter().map(|entry| (entry.msgctxt.clone(), entry.msgid.clone())).collect();
        let new = lost.iter().filter(|entry| !known.contains(&(entry.msgctxt.clone(), entry.msgid.clone())));
        kept.entries.extend(new.map(|entry| {
            let mut entry = (*entry).clone();
            entry.comments.push(format!("tafsiri: {}", reason(&entry)));
            entry
        }));
        if !lost.is_empty() {
            kept.header = vec![
                ("Language".to_owned(), self.locale.to_string()),
                ("Content-Type".to_owned(), "text/plain; charset=UTF-8".to_owned()),
            ];
            self.plan.files.insert(name, po::write(&kept));
        }
        Ok(())
    }
}

/// A translation that came: made from today's text, or, where it is fuzzy, from its previous one, known or not.
fn record(unit: &SourceUnit, entry: &Entry, target: Fingerprint) -> Record {
    if !entry.is_fuzzy() {
        return Record::settled(unit.print, target, State::Translated);
    }
    let was = entry.previous.msgid.clone().unwrap_or_default();
    Record { was: Some(was.clone()), ..Record::settled(Fingerprint::of(&was), target, State::Translated) }
}

/// Why an entry found no unit, as far as it tells.
fn reason(entry: &Entry) -> &'static str {
    let text = entry.msgid.trim_start_matches('\n');
    if text.starts_with("```") || text.starts_with("~~~") || text.starts_with("    ") {
        "a whole code block: only its comments and strings are units, in the languages that tafsiri.toml lists under `code`"
    } else if text.starts_with(['"', '\'', '#']) || text.starts_with("//") || text.starts_with("/*") {
        "a comment or a string of code that no page has"
    } else {
        "no page has this text"
    }
}

fn message(unit: &SourceUnit, incoming: &Incoming<'_>) -> String {
    let value = if unit.kind == UnitKind::Code { encode_literal(&incoming.text) } else { encode(&incoming.text) };
    let comment = incoming.entry.comments.join("\n");
    entry(&Line { id: &unit.id, comment: &comment, value: &value })
}
