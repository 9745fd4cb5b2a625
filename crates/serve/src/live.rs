//! The project in memory, shared by those who change it and those who ask for pages, and what is told of it.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Mutex, PoisonError, RwLock};
use std::time::{SystemTime, UNIX_EPOCH};

use serde::Serialize;
use tafsiri_model::{Diagnostic, Level};
use tafsiri_project::preview::Preview;
use tokio::sync::watch::{Receiver, Sender, channel};

use crate::{News, is_told};

/// How the project has changed, as numbers that grow; the first one is the time at which the server was started, so that
/// pages know another one.
#[derive(Clone, Copy, Debug, Serialize)]
pub(crate) struct State {
    /// The last change.
    pub(crate) generation: u64,
    /// The last change of something that stands in no page itself, such as a picture.
    pub(crate) whole: u64,
}

/// A page, or another file, as it is sent.
pub(crate) struct Answer {
    pub(crate) bytes: Vec<u8>,
    pub(crate) is_found: bool,
}

/// What a page is told of itself.
#[derive(Serialize)]
struct Told<'t> {
    generation: u64,
    found: bool,
    problems: Vec<&'t Diagnostic>,
}

/// The project in memory.
pub(crate) struct Live {
    preview: RwLock<Preview>,
    state: Sender<State>,
    /// What the person at the terminal was told, by the page that it was told of.
    told: Mutex<BTreeMap<String, Vec<Diagnostic>>>,
    tell: Box<dyn Fn(News) + Send + Sync>,
}

impl Live {
    pub(crate) fn new(root: &Path, tell: Box<dyn Fn(News) + Send + Sync>) -> Self {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        let start = u64::try_from(now.as_millis()).unwrap_or_default();
        let (state, _) = channel(State { generation: start, whole: start });
        Self { preview: RwLock::new(Preview::open(root)), state, told: Mutex::default(), tell }
    }

    /// The state now and whenever it changes.
    pub(crate) fn states(&self) -> Receiver<State> {
        self.state.subscribe()
    }

    /// Reads again what has changed, and tells the open pages.
    pub(crate) fn refresh(&self, names: &[String]) {
        let mut preview = self.preview.write().unwrap_or_else(PoisonError::into_inner);
        let changed = preview.refresh(names);
        self.state.send_if_modified(|state| {
            let is_other = changed.is_read || changed.is_media;
            state.generation += u64::from(is_other);
            if changed.is_media {
                state.whole = state.generation;
            }
            is_other
        });
    }

    /// A file of the sites.
    pub(crate) fn answer(&self, address: &str) -> Answer {
        let lacks = self.preview.read().unwrap_or_else(PoisonError::into_inner).lacks(address);
        if !lacks.is_empty() {
            self.preview.write().unwrap_or_else(PoisonError::into_inner).want(address);
        }
        let preview = self.preview.read().unwrap_or_else(PoisonError::into_inner);
        let generation = self.state.borrow().generation; // It changes under the lock alone.
        let is_page = address.ends_with(".html");
        match preview.file(address) {
            Some(shown) if is_page => {
                let bytes = with_script(shown.bytes, &Told::new(generation, true, &shown.problems));
                drop(preview);
                self.tell_new(address, shown.problems);
                Answer { bytes, is_found: true }
            }
            Some(shown) => Answer { bytes: shown.bytes, is_found: true },
            None => {
                let problems = preview.problems();
                Answer { bytes: with_script(MISSING.into(), &Told::new(generation, false, &problems)), is_found: false }
            }
        }
    }

    /// Tells what is wrong with the project as a whole and was not told before.
    pub(crate) fn tell_problems(&self) {
        let problems = self.preview.read().unwrap_or_else(PoisonError::into_inner).problems();
        self.tell_new("", problems);
    }

    pub(crate) fn tell(&self, news: News) {
        (self.tell)(news);
    }

    fn tell_new(&self, address: &str, problems: Vec<Diagnostic>) {
        let problems: Vec<Diagnostic> = problems.into_iter().filter(is_told).collect();
        let mut told = self.told.lock().unwrap_or_else(PoisonError::into_inner);
        let is_new = |problem: &&Diagnostic| !told.values().any(|told| told.contains(problem));
        let new: Vec<Diagnostic> = problems.iter().filter(is_new).cloned().collect();
        let was_wrong = told.values().any(|told| !told.is_empty());
        told.insert(address.to_owned(), problems);
        if !new.is_empty() {
            self.tell(News::Problems(new));
        } else if was_wrong && told.values().all(Vec::is_empty) {
            self.tell(News::Mended);
        }
    }
}

impl<'t> Told<'t> {
    /// Pages show errors alone.
    fn new(generation: u64, found: bool, problems: &'t [Diagnostic]) -> Self {
        let problems = problems.iter().filter(|problem| problem.level == Level::Error).collect();
        Self { generation, found, problems }
    }
}

/// How the security policy of every page ends: a page that reloads itself may ask its own server too.
const POLICY_END: &str = "form-action 'none'\">\n";

const MISSING: &str = concat!(
    "<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n",
    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'self'; style-src 'self'; form-action 'none'\">\n",
    "<title>No such page</title>\n</head>\n<body>\n<main id=\"_content\">\n<h1>No such page</h1>\n",
    "<p><a href=\"/\">All editions</a></p>\n</main>\n</body>\n</html>\n",
);

/// A page with what keeps it up to date: the script, and what it is told of the page.
fn with_script(page: Vec<u8>, told: &Told<'_>) -> Vec<u8> {
    let Ok(page) = String::from_utf8(page) else { return Vec::new() };
    let told = serde_json::to_string(told).unwrap_or_default().replace('<', "\\u003c");
    let script = format!(
        "form-action 'none'; connect-src 'self'\">\n<link rel=\"stylesheet\" href=\"/_tafsiri/live.css\">\n<script defer src=\"/_tafsiri/live.js\"></script>\n<script type=\"application/json\" id=\"_live\">{told}</script>\n"
    );
    page.replacen(POLICY_END, &script, 1).into_bytes()
}
