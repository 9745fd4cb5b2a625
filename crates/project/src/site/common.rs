//! What editions have in common, made once in a build: a page that says the same in two of them is one value, and what
//! packages make of it is made once too.
//!
//! A page says in every edition what its catalogs hold, but for what is filled in: the names and the numbers of an edition.
//! So its key is the locales that are asked in turn, the texts in which something is filled in, as they are said, the cases in
//! its slots, and its blocks where layers have changed them. To know these is cheap; to make the page is not.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use tafsiri_cache::{Key, KeyMaker};
use tafsiri_markdown::block::all_texts;
use tafsiri_model::{Locale, PageId, Recent};
use tafsiri_package::module::Body;
use tafsiri_package::site::{Section, Site, SitePage};
use tafsiri_package::ui::Ui;

use super::{SiteMaker, base_version};
use crate::edition::Edition;
use crate::status::{Counts, counts};
use crate::workspace::Workspace;

/// How many pages are remembered, and as many before them: enough for all pages of a toolkit in one locale, little enough
/// for any machine.
const PAGES: usize = 512;

/// A page, and the files that it shows.
#[derive(Clone)]
pub(super) struct Page {
    pub(super) page: Arc<SitePage>,
    pub(super) shown: Arc<[Shown]>,
}

/// A file that a page shows: its path in the site, its path from the root, and its bytes where it is there.
pub(super) type Shown = (String, String, Option<Arc<[u8]>>);

/// The places of units in their page.
type Units = Arc<[usize]>;

/// The body of a module with its key. The pages that it was made of are kept with it: that is how it is found.
#[derive(Clone)]
struct KnownBody {
    body: Arc<Body>,
    key: Key,
    pages: Vec<Arc<SitePage>>,
}

/// What editions have in common.
#[derive(Default)]
pub(crate) struct Common {
    /// Nothing where there is one edition alone.
    shelves: Option<Shelves>,
    /// How many pages were made.
    made: AtomicUsize,
    /// The units of a page in which something is filled in, for the locales that are asked in turn.
    filled: Mutex<BTreeMap<(PageId, Vec<Locale>), Units>>,
    interfaces: Mutex<BTreeMap<Locale, Arc<Ui>>>,
    counts: Mutex<BTreeMap<(Vec<String>, Locale), Counts>>,
    version: OnceLock<String>,
}

/// Pages and bodies that were made of late.
struct Shelves {
    pages: Mutex<Recent<Key, Page>>,
    bodies: Mutex<Recent<(Locale, String), Vec<KnownBody>>>,
}

/// What is under a key, or is made and kept there. Two threads may make it at once: they make the same.
fn kept<K: Ord, V: Clone>(of: &Mutex<BTreeMap<K, V>>, key: K, make: impl FnOnce() -> V) -> V {
    let known = of.lock().unwrap_or_else(PoisonError::into_inner).get(&key).cloned();
    known.unwrap_or_else(|| {
        let made = make();
        of.lock().unwrap_or_else(PoisonError::into_inner).insert(key, made.clone());
        made
    })
}

impl Common {
    /// What so many editions have in common.
    pub(crate) fn of(editions: usize) -> Self {
        let shelves = || Shelves { pages: Mutex::new(Recent::new(PAGES)), bodies: Mutex::new(Recent::new(PAGES)) };
        Self { shelves: (editions > 1).then(shelves), ..Self::default() }
    }

    /// How many pages were made so far.
    pub(crate) fn made(&self) -> usize {
        self.made.load(Ordering::Relaxed)
    }

    /// The interface texts of a locale.
    pub(crate) fn interface(&self, locale: &Locale, make: impl FnOnce() -> Ui) -> Arc<Ui> {
        kept(&self.interfaces, locale.clone(), || Arc::new(make()))
    }

    /// The version of the base.
    pub(super) fn version(&self, workspace: &Workspace) -> String {
        self.version.get_or_init(|| base_version(workspace)).clone()
    }

    /// How much of an edition is translated.
    pub(super) fn counts(&self, workspace: &Workspace, edition: &Edition, locale: &Locale) -> Counts {
        // A declared edition has units of its own, beside those of its layers.
        let own = workspace.content.editions.contains_key(&edition.name).then(|| format!("editions/{}", edition.name));
        let layers = edition.layer_names().map(str::to_owned).chain(own).collect();
        kept(&self.counts, (layers, locale.clone()), || counts(workspace, edition, locale))
    }

    /// The body of a section and its key.
    pub(crate) fn body(&self, site: &Site, section: &Section) -> (Arc<Body>, Key) {
        let Some(Shelves { bodies: known, .. }) = &self.shelves else { return body(site, section) };
        let name = (site.locale.clone(), section.id.clone());
        let is_it = |kept: &&KnownBody| {
            let same = kept.pages.iter().zip(&section.pages).all(|(a, b)| Arc::ptr_eq(a, b));
            same && kept.pages.len() == section.pages.len()
        };
        let mut bodies = known.lock().ok().and_then(|mut bodies| bodies.get(&name)).unwrap_or_default();
        if let Some(KnownBody { body, key, .. }) = bodies.iter().find(is_it) {
            return (body.clone(), *key);
        }
        let (body, key) = body(site, section);
        bodies.insert(0, KnownBody { body: body.clone(), key, pages: section.pages.clone() });
        bodies.truncate(8);
        if let Ok(mut known) = known.lock() {
            known.put(name, bodies, section.pages.len());
        }
        (body, key)
    }
}

/// The body of a section and its key.
fn body(site: &Site, section: &Section) -> (Arc<Body>, Key) {
    let body = Body::new(site, section);
    let key = KeyMaker::new("body").with_value(&body).key();
    (Arc::new(body), key)
}

impl SiteMaker<'_, '_> {
    /// A page, as an edition before had it where it says the same.
    pub(super) fn page(&self, id: &PageId) -> Option<Arc<SitePage>> {
        let known = self.common.and_then(|common| Some((&common.shelves.as_ref()?.pages, self.key(id, common)?)));
        let Some((pages, key)) = known else {
            let (page, shown) = self.make(id)?;
            self.show(&shown);
            return Some(Arc::new(page));
        };
        let found = pages.lock().ok().and_then(|mut pages| pages.get(&key));
        let Page { page, shown } = match found {
            Some(found) => found,
            None => {
                let (page, shown) = self.make(id)?;
                let made = Page { page: Arc::new(page), shown: shown.into() };
                if let Ok(mut pages) = pages.lock() {
                    pages.put(key, made.clone(), 1);
                }
                made
            }
        };
        self.show(&shown);
        Some(page)
    }

    /// The key of what a page says; nothing where it has no place in the project.
    fn key(&self, id: &PageId, common: &Common) -> Option<Key> {
        let chain: Vec<&str> = self.speaker.locales().iter().map(Locale::as_str).collect();
        let mut maker = self.said_in(id, KeyMaker::new("page").with_value(&chain), common)?;
        for filled in self.composed.slots.iter().filter(|filled| filled.slot.address.page == *id) {
            maker = maker.with(filled.slot.address.unit.as_str());
            let case = filled.choice.as_ref().and_then(|choice| PageId::new(&choice.best.page).ok());
            if let Some(case) = case.filter(|case| self.composed.pages.contains_key(case)) {
                maker = self.said_in(&case, maker, common)?;
            }
        }
        Some(maker.key())
    }

    /// With what a page says that is not the same in every edition.
    fn said_in(&self, id: &PageId, maker: KeyMaker, common: &Common) -> Option<KeyMaker> {
        let blocks = self.composed.pages.get(id)?; // What is not in the edition is not to be said in it.
        let maker = self.filled_in(id, maker, common)?;
        let Cow::Owned(blocks) = blocks else { return Some(maker) };
        let pages = all_texts(blocks).into_iter().filter_map(|text| Some(&text.unit.as_ref()?.context.page));
        let others: BTreeSet<&PageId> = pages.filter(|page| *page != id).collect();
        others.into_iter().try_fold(maker.with_value(blocks), |maker, page| self.filled_in(page, maker, common))
    }

    /// With the texts of a page in which something is filled in.
    fn filled_in(&self, id: &PageId, maker: KeyMaker, common: &Common) -> Option<KeyMaker> {
        let source = self.speaker.workspace.sources.get(id)?;
        let find = || -> Units {
            let is_filled = |(at, unit)| self.speaker.is_filled(source, unit).then_some(at);
            source.units.iter().enumerate().filter_map(is_filled).collect()
        };
        let filled = kept(&common.filled, (id.clone(), self.speaker.locales().to_vec()), find);
        let voice = self.speaker.voice(source);
        let say = |maker: KeyMaker, at: &usize| match source.units.get(*at) {
            Some(unit) => {
                let said = voice.say(unit);
                maker.with_value(&(at, &said.text, said.verbatim, said.rank, said.older))
            }
            None => maker,
        };
        Some(filled.iter().fold(maker.with(id.as_str()), say))
    }

    /// Counts a page that was made.
    pub(super) fn count(&self) {
        if let Some(common) = self.common {
            common.made.fetch_add(1, Ordering::Relaxed);
        }
    }

    /// Notes down the files that a page shows.
    fn show(&self, shown: &[Shown]) {
        for (path, target, bytes) in shown {
            self.speaker.shows(target);
            if let (Some(bytes), Ok(mut media)) = (bytes, self.media.lock()) {
                media.insert(path.clone(), bytes.clone());
            }
        }
    }
}
