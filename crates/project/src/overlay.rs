//! Overlays and what became of the base under them.
//!
//! `content/overlays/<name>/sync.toml` keeps, for each place that the overlay is about, the base text that it was written
//! against: the text itself, so that both versions can always be shown, whatever history was kept. `extract` writes down
//! what is new; only [`accept`](Survey::accepted) and [`rebase`](rebase::plan) change what is there.

pub mod rebase;
pub mod records;

use tafsiri_markdown::patch::{Action, Operation, Target, operations};
use tafsiri_markdown::patch_source::body;
use tafsiri_markdown::{Context, Dialect, Syntax, pieces};
use tafsiri_model::drift::{Change, classify};
use tafsiri_model::nearest::likest;
use tafsiri_model::{PageId, UnitAddress};

use crate::compose::{Composed, Patch, compose};
use crate::content::{ContentPage, Role};
use crate::edition::layer_alone;
use crate::workspace::Workspace;
use records::Records;

/// One operation of an overlay, with the base text that it is about.
#[derive(Clone, Debug)]
pub struct Place<'w> {
    /// The page that it is about.
    pub page: PageId,
    /// The overlay's page that holds it.
    pub from: &'w ContentPage,
    /// The operation.
    pub operation: Operation,
    /// The base text as it stands; nothing where the place is gone.
    pub now: Option<String>,
}

impl Place<'_> {
    /// What its record is kept by: `page#unit`, or `page#unit..` for a section.
    #[must_use]
    pub fn key(&self) -> Option<String> {
        Some(match &self.operation.target {
            Target::Block(id) => format!("{}#{id}", self.page),
            Target::Section(id) => format!("{}#{id}..", self.page),
            Target::Page => return None,
        })
    }

    /// What the overlay says there, as it is written.
    #[must_use]
    pub fn ours(&self) -> &str {
        let line = self.operation.line - self.from.page.front_matter.lines;
        body(&self.from.page, &self.from.source, line).and_then(|range| self.from.source.get(range)).unwrap_or_default()
    }
}

/// A place where the base has changed since.
#[derive(Clone, Debug)]
pub struct Behind<'w> {
    /// The operation.
    pub place: Place<'w>,
    /// Its record's key.
    pub key: String,
    /// The base text that it was written against.
    pub then: String,
    /// What became of it.
    pub became: Became,
}

/// What became of a base text.
#[derive(Clone, Debug)]
pub enum Became {
    /// It changed.
    Changed(Change),
    /// It stands elsewhere.
    Moved(UnitAddress),
    /// It is gone; the texts that are most like it, with how like they are in per cent.
    Gone(Vec<(UnitAddress, usize)>),
}

/// An overlay against the base.
#[derive(Debug)]
pub struct Survey<'w> {
    /// The overlay's name.
    pub overlay: String,
    /// Every place that it is about.
    pub places: Vec<Place<'w>>,
    /// Those where the base has changed since.
    pub behind: Vec<Behind<'w>>,
    /// What was kept.
    records: Records,
}

/// Compares an overlay with the base as it stands.
#[must_use]
pub fn survey<'w>(workspace: &'w Workspace, overlay: &str) -> Survey<'w> {
    let edition = layer_alone(workspace, overlay);
    let composed = compose(workspace, &edition);
    let places = places(workspace, &composed, overlay);
    let records = workspace.content.overlay_records.get(overlay).cloned().unwrap_or_default();
    let behind = places.iter().filter_map(|place| behind(workspace, place, &records)).collect();
    Survey { overlay: overlay.to_owned(), places, behind, records }
}

fn places<'w>(workspace: &'w Workspace, composed: &Composed<'_>, overlay: &str) -> Vec<Place<'w>> {
    let mut found = Vec::new();
    for page in workspace.content.pages.values().filter(|page| page.role == Role::Patch(overlay.to_owned())) {
        let name = page.page.id().as_str().strip_prefix(&format!("overlays/{overlay}/")).unwrap_or_default();
        let Ok(about) = PageId::new(name) else { continue };
        for operation in operations(&page.page.blocks, page.page.front_matter.lines).0 {
            let is_it = |patch: &&Patch<'_>| patch.from.file == page.file && patch.operation.line == operation.line;
            let now = composed.patches.iter().find(is_it).map(|patch| patch.text.clone());
            found.push(Place { page: about.clone(), from: page, operation, now });
        }
    }
    found
}

fn behind<'w>(workspace: &Workspace, place: &Place<'w>, records: &Records) -> Option<Behind<'w>> {
    let key = place.key()?;
    let then = records.get(&key)?;
    let became = match &place.now {
        Some(now) if now == then => return None,
        Some(now) => Became::Changed(change(workspace, &place.page, then, now)),
        None => elsewhere(workspace, then),
    };
    Some(Behind { place: place.clone(), key, then: then.clone(), became })
}

/// How grave the change of a base text is.
fn change(workspace: &Workspace, page: &PageId, then: &str, now: &str) -> Change {
    let bare = Context::bare(page.clone(), Dialect::Extended);
    let page = workspace.content.pages.get(page);
    let context = page.map_or(&bare, |page| page.page.context.as_ref());
    let read = |text: &str| pieces(context, Syntax::Markdown, text);
    classify(&read(then), &read(now), workspace.source_locale())
}

/// Where a base text went.
fn elsewhere(workspace: &Workspace, then: &str) -> Became {
    let sources = workspace.sources.values().filter(|source| source.role == Some(Role::Page));
    let units: Vec<(UnitAddress, &str)> = sources
        .flat_map(|source| source.units.iter().map(move |unit| (source, unit)))
        .map(|(source, unit)| (UnitAddress { page: source.id.clone(), unit: unit.id.clone() }, unit.text.as_str()))
        .collect();
    let first = then.split("\n\n").next().unwrap_or_default();
    let same: Vec<&UnitAddress> = units.iter().filter(|(_, text)| *text == first).map(|(address, _)| address).collect();
    match same.as_slice() {
        [only] => Became::Moved((*only).clone()),
        _ => {
            let likest = likest(first, units.iter().map(|(_, text)| *text));
            let found = likest.into_iter().filter_map(|(at, share)| Some((units.get(at)?.0.clone(), share)));
            Became::Gone(found.collect())
        }
    }
}

impl Survey<'_> {
    /// The records with what is new, and without what no operation is about any more: what `extract` writes.
    #[must_use]
    pub fn advanced(&self) -> Records {
        let mut records = Records::new();
        for place in &self.places {
            let Some(key) = place.key() else { continue };
            let kept = self.records.get(&key).cloned().or_else(|| place.now.clone());
            records.extend(kept.map(|text| (key, text)));
        }
        records
    }

    /// The records with these places, by their keys, as made against the base as it stands; and which they were.
    #[must_use]
    pub fn accepted(&self, wanted: &impl Fn(&Behind<'_>) -> bool) -> (Records, Vec<String>) {
        let mut records = self.advanced();
        let mut done = Vec::new();
        for behind in self.behind.iter().filter(|behind| wanted(behind)) {
            if let Some(now) = &behind.place.now {
                records.insert(behind.key.clone(), now.clone());
                done.push(behind.key.clone());
            }
        }
        (records, done)
    }
}

/// Whether the base changed under what an operation says, or only beside it.
#[must_use]
pub fn is_under(action: Action) -> bool {
    matches!(action, Action::Replace | Action::Remove)
}
