//! Translations follow their units: through every catalog of a locale, records included.
//!
//! A unit that moved takes its message along; one that came together out of two takes both; one that is gone leaves its
//! message in the section of obsolete ones, where it waits for its text to come back. Bytes that are about none of these
//! stay as they are.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use tafsiri_fluent::edit::{Changes, Insertion, edit, entry, renamed};
use tafsiri_fluent::{Message, Value, encode};
use tafsiri_model::drift::{Severity, port, ports};
use tafsiri_model::sync::{Record, State};
use tafsiri_model::{Fingerprint, Locale, PageId, UnitAddress, UnitId};

use crate::drift;
use crate::error::Result;
use crate::files::read_text_if_any;
use crate::media;
use crate::sync_file::Records;
use crate::target::{Target, catalog_file, record_key};
use crate::workspace::{Source, SourceUnit, Workspace};

/// What an extract does to the catalogs of a locale, as addresses.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Told {
    /// The locale.
    pub locale: String,
    /// Translations that went along with their unit.
    pub moved: Vec<String>,
    /// Translations that were put together, because their units were.
    pub joined: Vec<String>,
    /// Translations that stay as they are: readers take no notice of what changed in their source.
    pub carried: Vec<String>,
    /// Translations in which a mechanical change of their source was made too; somebody should look.
    pub ported: Vec<String>,
    /// Translations whose unit is gone, and that are kept as obsolete.
    pub retired: Vec<String>,
    /// Obsolete translations whose text came back.
    pub revived: Vec<String>,
    /// Obsolete translations that were deleted.
    pub pruned: Vec<String>,
}

/// The catalogs and records of a locale as they should be.
#[derive(Debug, Default)]
pub(crate) struct Followed {
    /// Catalogs that change, with their text; nothing for a file that goes.
    pub(crate) files: BTreeMap<String, Option<String>>,
    /// All records, by folder of catalogs.
    pub(crate) records: BTreeMap<String, Records>,
    pub(crate) told: Told,
}

/// Follows the units of a project through a locale. With `prune`, obsolete translations are deleted.
///
/// # Errors
/// When a catalog cannot be read.
pub(crate) fn follow(workspace: &Workspace, target: &Target, prune: bool) -> Result<Followed> {
    let mut follower = Follower {
        workspace,
        target,
        changes: BTreeMap::new(),
        moves: Vec::new(),
        records: BTreeMap::new(),
        told: Told { locale: target.locale.to_string(), ..Told::default() },
    };
    follower.units();
    follower.gone();
    follower.obsolete(prune);
    follower.finish()
}

struct Follower<'w> {
    workspace: &'w Workspace,
    target: &'w Target,
    changes: BTreeMap<PageId, Changes>,
    /// Messages that go from one file to another: where from, where to, and behind which message.
    moves: Vec<(UnitAddress, UnitAddress, Option<UnitId>)>,
    records: BTreeMap<UnitAddress, Record>,
    told: Told,
}

/// A unit of today and where its message belongs.
struct Spot<'s> {
    source: &'s Source,
    unit: &'s SourceUnit,
    now: UnitAddress,
    /// The last unit before it that has a message.
    behind: Option<UnitId>,
}

impl Follower<'_> {
    fn units(&mut self) {
        let waiting = self.waiting();
        for source in self.workspace.sources.values() {
            let mut behind: Option<UnitId> = None;
            for unit in &source.units {
                let now = UnitAddress { page: source.id.clone(), unit: unit.id.clone() };
                let spot = Spot { source, unit, now, behind };
                let has_one = self.unit(&spot) || self.revive(&waiting, &spot);
                behind = if has_one { Some(unit.id.clone()) } else { spot.behind };
            }
        }
    }

    /// Takes the message of a unit along; tells whether it has one.
    fn unit(&mut self, spot: &Spot<'_>) -> bool {
        let Some((at, _)) = self.workspace.message_at(self.target, spot.source, spot.unit) else { return false };
        if at != spot.now {
            self.told.moved.push(spot.now.to_string());
            self.carry(&at, spot);
        }
        let joined = self.join(spot, &at);
        let record = joined.or_else(|| self.settle(spot, &at));
        self.records.extend(record.map(|record| (spot.now.clone(), record)));
        true
    }

    /// The record of a unit's message: a change that readers take no notice of is carried forward, a mechanical one is
    /// ported into the translation where it fits.
    fn settle(&mut self, spot: &Spot<'_>, at: &UnitAddress) -> Option<Record> {
        let record = self.workspace.record(self.target, spot.source, spot.unit)?;
        if record.was.as_deref().is_some_and(|was| !was.is_empty()) && !record.held {
            let change = drift::change(self.workspace, spot.source, spot.unit, &record);
            if change.severity == Severity::Cosmetic {
                self.told.carried.push(spot.now.to_string());
                return Some(record.carried_forward(spot.unit.print));
            }
        }
        let ported = self.port(spot, at, &record);
        Some(ported.unwrap_or(record))
    }

    /// Makes the mechanical edits of the source in the translation too, where each fits exactly once.
    fn port(&mut self, spot: &Spot<'_>, at: &UnitAddress, record: &Record) -> Option<Record> {
        let now = spot.unit.print;
        let then = spot.unit.aligned.from.as_ref().map(|from| from.text.as_str());
        // What the translation stands at: the text up to which edits were ported, else the one that it was made from.
        let base = match record.ported {
            Some(ported) if ported == now => return None,
            Some(ported) => then.filter(|then| Fingerprint::of(then) == ported)?,
            None => record.was.as_deref()?,
        };
        let read = |text: &str| drift::pieces_of(self.workspace, spot.source, spot.unit.syntax, text);
        let edits = ports(&read(base), &read(&spot.unit.text))?;
        let message =
            self.target.catalogs.get(&at.page)?.get(&at.unit).filter(|message| !message.source().contains("->"))?;
        let value = port(drift::value_source(message), &edits)?;
        let target =
            tafsiri_fluent::Catalog::parse("", format!("{} ={value}\n", at.unit)).messages().next()?.fingerprint();
        self.changes_of(&at.page).replace.insert(at.unit.clone(), value);
        self.told.ported.push(spot.now.to_string());
        let still_drifted = record.is_drifted();
        Some(Record { target, ported: still_drifted.then_some(now), ..record.clone() })
    }

    fn carry(&mut self, from: &UnitAddress, spot: &Spot<'_>) {
        let to = &spot.now;
        if from.page == to.page {
            self.changes_of(&from.page).rename.insert(from.unit.clone(), to.unit.clone());
            return;
        }
        self.changes_of(&from.page).remove.insert(from.unit.clone());
        // An extract that was cut short may have written it to its new place already.
        let of =
            |address: &UnitAddress| Some(self.target.catalogs.get(&address.page)?.get(&address.unit)?.fingerprint());
        if of(to).is_none() || of(to) != of(from) {
            self.moves.push((from.clone(), to.clone(), spot.behind.clone()));
        }
    }

    fn changes_of(&mut self, page: &PageId) -> &mut Changes {
        self.changes.entry(page.clone()).or_default()
    }

    /// Puts the translations of units together whose texts were put together word for word; gives the record of the
    /// new one.
    fn join(&mut self, spot: &Spot<'_>, at: &UnitAddress) -> Option<Record> {
        let (unit, now) = (spot.unit, &spot.now);
        let from = unit.aligned.from.as_ref().filter(|_| !unit.aligned.merged.is_empty())?;
        let gone = |address: &UnitAddress| {
            self.workspace.gone.iter().find(|gone| gone.address == *address).map(|gone| gone.text.as_str())
        };
        let mut parts = vec![(from.text.as_str(), at.clone())];
        for address in &unit.aligned.merged {
            parts.push((gone(address)?, address.clone()));
        }
        let (ordered, between) = in_order(&unit.text, &parts)?;
        let texts: Option<Vec<&str>> = ordered.iter().map(|(text, address)| self.settled(text, address)).collect();
        let blank = if between.is_empty() || writes_without_spaces(&self.target.locale) { "" } else { " " };
        let value = encode(&texts?.join(blank));
        let target =
            tafsiri_fluent::Catalog::parse("", format!("{} ={value}\n", now.unit)).messages().next()?.fingerprint();
        self.changes_of(&at.page).replace.insert(at.unit.clone(), value);
        for address in &unit.aligned.merged {
            self.changes_of(&address.page).remove.insert(address.unit.clone());
        }
        self.told.joined.push(now.to_string());
        Some(Record::settled(unit.print, target, State::Translated))
    }

    /// The words of a translation that is plain and made from this very text.
    fn settled(&self, source_text: &str, address: &UnitAddress) -> Option<&str> {
        let message = self.target.catalogs.get(&address.page)?.get(&address.unit)?;
        let record = self.target.record(&address.page, &address.unit);
        let made_from_it = record.is_none_or(|record| record.source == Fingerprint::of(source_text));
        match message.value() {
            Some(Value::Plain(text)) if made_from_it => Some(text),
            _ => None,
        }
    }

    /// Obsolete translations by the source text that they were made from.
    fn waiting(&self) -> BTreeMap<Fingerprint, UnitAddress> {
        let all = self
            .target
            .catalogs
            .iter()
            .flat_map(|(page, catalog)| catalog.obsolete().iter().map(move |message| (page, message)));
        let waits = |(page, message): (&PageId, &Message)| {
            let record = self.target.record(page, message.id())?;
            Some((record.source, UnitAddress { page: page.clone(), unit: message.id().clone() }))
        };
        all.filter_map(waits).collect()
    }

    /// Brings back the obsolete translation of a text that came back.
    fn revive(&mut self, waiting: &BTreeMap<Fingerprint, UnitAddress>, spot: &Spot<'_>) -> bool {
        let source = Fingerprint::of(&spot.unit.text);
        let Some(from) = waiting.get(&source).filter(|from| !self.told.revived.contains(&from.to_string())) else {
            return false;
        };
        let Some(record) = self.target.record(&from.page, &from.unit).cloned() else { return false };
        self.told.revived.push(from.to_string());
        self.changes_of(&from.page).remove.insert(from.unit.clone());
        self.moves.push((from.clone(), spot.now.clone(), spot.behind.clone()));
        self.records.insert(spot.now.clone(), record.accepted(source));
        true
    }

    fn gone(&mut self) {
        for gone in &self.workspace.gone {
            let there =
                self.target.catalogs.get(&gone.address.page).and_then(|catalog| catalog.get(&gone.address.unit));
            let Some(message) = there else { continue };
            let joined =
                self.changes.get(&gone.address.page).is_some_and(|changes| changes.remove.contains(&gone.address.unit));
            if joined {
                continue;
            }
            self.told.retired.push(gone.address.to_string());
            let known = self.target.record(&gone.address.page, &gone.address.unit).cloned();
            let made_now = || Record::settled(Fingerprint::of(&gone.text), message.fingerprint(), State::Translated);
            self.records.insert(gone.address.clone(), known.unwrap_or_else(made_now));
            self.changes_of(&gone.address.page).retire.insert(gone.address.unit.clone());
        }
    }

    /// Obsolete translations stay, under a name that no unit of today has; or they go.
    fn obsolete(&mut self, prune: bool) {
        let target = self.target;
        for (page, catalog) in &target.catalogs {
            for message in catalog.obsolete() {
                let address = UnitAddress { page: page.clone(), unit: message.id().clone() };
                if self.changes.get(page).is_some_and(|changes| changes.remove.contains(message.id())) {
                    continue;
                }
                if prune {
                    self.told.pruned.push(address.to_string());
                    self.changes_of(page).remove.insert(message.id().clone());
                    continue;
                }
                let name = self.free_name(&address);
                if name != address.unit {
                    self.changes_of(page).rename.insert(address.unit.clone(), name.clone());
                }
                let record = target.record(page, message.id()).cloned();
                self.records.extend(record.map(|record| (UnitAddress { unit: name, ..address }, record)));
            }
        }
    }

    fn free_name(&self, address: &UnitAddress) -> UnitId {
        let source = self.workspace.sources.get(&address.page);
        let catalog = self.target.catalogs.get(&address.page);
        let is_free = |id: &UnitId| {
            let other = catalog.is_some_and(|catalog| catalog.obsolete().iter().any(|message| message.id() == id));
            source.is_none_or(|source| source.unit(id).is_none()) && (*id == address.unit || !other)
        };
        let numbered = |number: usize| UnitId::new(&format!("{}-was{number}", address.unit)).ok();
        let names = std::iter::once(Some(address.unit.clone())).chain((1..).map(numbered));
        names.flatten().find(is_free).unwrap_or_else(|| address.unit.clone())
    }

    fn finish(mut self) -> Result<Followed> {
        let mut texts = BTreeMap::new();
        let touched: BTreeSet<PageId> =
            self.changes.keys().cloned().chain(self.moves.iter().map(|(_, to, _)| to.page.clone())).collect();
        for page in touched {
            let name = catalog_file(&self.target.locale, &page);
            let text = read_text_if_any(&self.workspace.root, &self.workspace.root.join(&name))?;
            texts.insert(page, text.unwrap_or_default());
        }
        let mut files = BTreeMap::new();
        let renamed_pages = self.rename_files(&texts, &mut files);
        for (from, to, behind) in
            std::mem::take(&mut self.moves).into_iter().filter(|(from, ..)| !renamed_pages.contains(&from.page))
        {
            let found = texts.get(&from.page).and_then(|text| entry(text, &from.unit));
            let insertion = found.map(|entry| Insertion { entry: renamed(&entry, &from.unit, &to.unit), behind });
            self.changes_of(&to.page).insert.extend(insertion);
        }
        for (page, changes) in
            self.changes.iter().filter(|(page, changes)| !renamed_pages.contains(*page) && !changes.is_empty())
        {
            let old = texts.get(page).map(String::as_str).unwrap_or_default();
            let text = edit(old, changes);
            let file = catalog_file(&self.target.locale, page);
            let before = files.remove(&file).flatten().unwrap_or_default();
            let text = if before.is_empty() { text } else { edit(&before, changes) };
            files.insert(file, (!text.trim().is_empty()).then_some(text));
        }
        self.keep_strays();
        self.keep_unreadable();
        let mut records: BTreeMap<String, Records> = BTreeMap::new();
        for (address, record) in self.records {
            let key = record_key(&address.page, &address.unit);
            records.entry(address.page.folder().to_owned()).or_default().insert(key, record);
        }
        let media = media::records(self.workspace, self.target);
        if !media.is_empty() {
            records.insert(media::MEDIA.to_owned(), media);
        }
        Ok(Followed { files, records, told: self.told })
    }

    /// A page that got another name as a whole: so does its catalog. Gives the old names.
    fn rename_files(
        &mut self,
        texts: &BTreeMap<PageId, String>,
        files: &mut BTreeMap<String, Option<String>>,
    ) -> BTreeSet<PageId> {
        let mut done = BTreeSet::new();
        for page in &self.workspace.stale {
            let Some(catalog) = self.target.catalogs.get(page) else { continue };
            let own: Vec<&(UnitAddress, UnitAddress, Option<UnitId>)> =
                self.moves.iter().filter(|(from, ..)| from.page == *page).collect();
            let Some((_, to, _)) = own.first() else { continue };
            let new = to.page.clone();
            let whole = own.len() == catalog.messages().count() && own.iter().all(|(_, to, _)| to.page == new);
            if !whole || self.target.catalogs.contains_key(&new) {
                continue;
            }
            let renames = own.iter().filter(|(from, to, _)| from.unit != to.unit);
            let rename = renames.map(|(from, to, _)| (from.unit.clone(), to.unit.clone())).collect();
            let replace = self.changes.get(page).map(|changes| changes.replace.clone()).unwrap_or_default();
            let text = edit(
                texts.get(page).map(String::as_str).unwrap_or_default(),
                &Changes { rename, replace, ..Changes::default() },
            );
            files.insert(catalog_file(&self.target.locale, page), None);
            files.insert(catalog_file(&self.target.locale, &new), Some(text));
            for message in catalog.obsolete() {
                let old = UnitAddress { page: page.clone(), unit: message.id().clone() };
                let record = self.records.remove(&old);
                self.records.extend(record.map(|record| (UnitAddress { page: new.clone(), ..old }, record)));
            }
            done.insert(page.clone());
        }
        done
    }

    /// Records of messages that no unit has and that are not obsolete: somebody wrote them by hand.
    fn keep_strays(&mut self) {
        for (page, catalog) in &self.target.catalogs {
            let source = self.workspace.sources.get(page);
            let gone = self.changes.get(page).map(|changes| changes.remove.clone()).unwrap_or_default();
            for message in
                catalog.messages().filter(|message| source.is_none_or(|source| source.unit(message.id()).is_none()))
            {
                let address = UnitAddress { page: page.clone(), unit: message.id().clone() };
                let record = self.target.record(page, message.id()).filter(|_| !gone.contains(message.id()));
                if let Some(record) = record {
                    self.records.entry(address).or_insert_with(|| record.clone());
                }
            }
        }
    }
}

impl Follower<'_> {
    /// Records of messages in a catalog some of which cannot be read: what is known of them must not be lost before
    /// somebody mends it.
    fn keep_unreadable(&mut self) {
        for (folder, records) in &self.target.records {
            for (key, record) in records {
                let path = if folder.is_empty() { key.clone() } else { format!("{folder}/{key}") };
                let Ok(address) = UnitAddress::parse(&path) else { continue };
                let is_broken =
                    self.target.catalogs.get(&address.page).is_some_and(|catalog| !catalog.problems().is_empty());
                if is_broken {
                    self.records.entry(address).or_insert_with(|| record.clone());
                }
            }
        }
    }
}

/// The parts of a text in their order, and what stands between them, where the text is made of them and nothing else.
fn in_order<'p>(text: &str, parts: &'p [(&'p str, UnitAddress)]) -> Option<(Vec<&'p (&'p str, UnitAddress)>, String)> {
    let mut placed: Vec<(usize, &(&str, UnitAddress))> = Vec::new();
    for part in parts {
        placed.push((text.find(part.0)?, part));
    }
    placed.sort_by_key(|(at, _)| *at);
    let ordered: Vec<&(&str, UnitAddress)> = placed.into_iter().map(|(_, part)| part).collect();
    let texts: Vec<&str> = ordered.iter().map(|(text, _)| *text).collect();
    let between = ["", " ", "\\\n", "\n"].into_iter().find(|between| texts.join(between) == text)?;
    Some((ordered, between.to_owned()))
}

/// Languages that put no space between sentences.
fn writes_without_spaces(locale: &Locale) -> bool {
    matches!(locale.language(), "zh" | "ja" | "th" | "lo" | "km" | "my")
}
