//! Which files of a project change, in batches.
//!
//! Editors write a file in several steps, and version control writes a thousand at once: a batch ends when nothing has
//! happened for a moment. The content folder may be renamed, go and come back; so the folders above it are watched too,
//! each without what is below it.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::{Duration, Instant};

use notify::event::{AccessKind, AccessMode};
use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher};
use tafsiri_model::Diagnostic;
use tafsiri_project::ProjectError;
use tafsiri_project::workspace::content_folder;

/// A batch ends when nothing has happened for so long.
const QUIET: Duration = Duration::from_millis(10);
/// A batch ends after so long in any case.
const LONGEST: Duration = Duration::from_millis(500);

const SETTINGS: &str = "tafsiri.toml";
const CATALOGS: &str = "locales";

/// What happened next.
#[derive(Debug, PartialEq, Eq)]
pub enum Change {
    /// These files or folders, by their path from the root; nobody knows which where none is named.
    Files(Vec<String>),
    /// Somebody wants to end it: Ctrl-C.
    End,
}

/// What the other threads tell.
enum Signal {
    Path(PathBuf),
    /// The system could not tell all that happened.
    Lost,
    End,
}

/// Watches what a project's commands read: settings, content, catalogs.
pub struct Watch {
    root: PathBuf,
    signals: Receiver<Signal>,
    watcher: RecommendedWatcher,
    /// The folder of the content, from the root.
    content: String,
    /// The folders that are watched.
    watched: BTreeSet<PathBuf>,
}

impl Watch {
    /// Starts to watch, and to wait for Ctrl-C.
    ///
    /// # Errors
    /// When the system lets nobody watch the folder.
    pub fn new(root: &Path) -> Result<Self, ProjectError> {
        // Paths are told as the system knows them.
        let root = root.canonicalize().map_err(|error| cannot_watch(root, &error))?;
        let (sender, signals) = channel();
        let ending = sender.clone();
        // There is one handler a process: where tests have several servers, the first one has it.
        let _ = ctrlc::set_handler(move || drop(ending.send(Signal::End)));
        let watcher = notify::recommended_watcher(move |event| pass_on(event, &sender));
        let watcher = watcher.map_err(|error| cannot_watch(&root, &error))?;
        let mut watch = Self { root, signals, watcher, content: String::new(), watched: BTreeSet::new() };
        let root = watch.root.clone();
        watch.add(&root, RecursiveMode::NonRecursive)?;
        watch.follow(&root)?;
        Ok(watch)
    }

    /// Watches the folders that the settings name now. Where those cannot be read, it goes on as before.
    ///
    /// # Errors
    /// When the system lets nobody watch one of them.
    pub fn follow(&mut self, root: &Path) -> Result<(), ProjectError> {
        if let Ok(content) = content_folder(root) {
            self.content = content;
        }
        for folder in self.above() {
            self.add(&folder, RecursiveMode::NonRecursive)?;
        }
        for name in [self.content.clone(), CATALOGS.to_owned()] {
            let folder = self.root.join(name);
            if folder != self.root {
                self.add(&folder, RecursiveMode::Recursive)?;
            }
        }
        Ok(())
    }

    /// Waits for a change, and for the moment when nothing more happens.
    pub fn wait(&mut self) -> Change {
        loop {
            let Ok(first) = self.signals.recv() else { return Change::End };
            let started = Instant::now();
            let (mut names, mut is_lost) = (BTreeSet::new(), false);
            let mut signal = Some(first);
            while let Some(now) = signal {
                match now {
                    Signal::End => return Change::End,
                    Signal::Lost => is_lost = true,
                    Signal::Path(path) => names.extend(self.name(&path)),
                }
                let wait = if started.elapsed() < LONGEST { QUIET } else { Duration::ZERO };
                signal = self.signals.recv_timeout(wait).ok().filter(|_| wait > Duration::ZERO);
            }
            if is_lost || !names.is_empty() {
                self.forget(&names, is_lost);
                return Change::Files(if is_lost { Vec::new() } else { names.into_iter().collect() });
            }
        }
    }

    /// The folders between the root and the content.
    fn above(&self) -> Vec<PathBuf> {
        let content = self.root.join(&self.content);
        content.ancestors().skip(1).filter(|above| above.starts_with(&self.root)).map(Path::to_owned).collect()
    }

    fn add(&mut self, folder: &Path, mode: RecursiveMode) -> Result<(), ProjectError> {
        if !self.watched.contains(folder) && folder.is_dir() {
            self.watcher.watch(folder, mode).map_err(|error| cannot_watch(folder, &error))?;
            self.watched.insert(folder.to_owned());
        }
        Ok(())
    }

    /// A folder that went, or came, is not the one that was watched.
    fn forget(&mut self, names: &BTreeSet<String>, is_lost: bool) {
        let is_other =
            |folder: &&PathBuf| **folder != self.root && (is_lost || names.contains(&name_of(&self.root, folder)));
        let others: Vec<PathBuf> = self.watched.iter().filter(is_other).cloned().collect();
        for folder in others {
            let below: Vec<PathBuf> = self.watched.iter().filter(|path| path.starts_with(&folder)).cloned().collect();
            for path in below {
                let _ = self.watcher.unwatch(&path); // It may be gone.
                self.watched.remove(&path);
            }
        }
    }

    /// A path as it is told; nothing for one that no command reads.
    fn name(&self, path: &Path) -> Option<String> {
        let name = name_of(&self.root, path);
        let is_hidden = |part: &str| part.starts_with('.') || part.ends_with('~');
        let is_in = |folder: &str| Path::new(&name).starts_with(folder) || Path::new(folder).starts_with(&name);
        let is_read = !name.is_empty() && (name == SETTINGS || is_in(&self.content) || is_in(CATALOGS));
        (is_read && !name.split('/').any(is_hidden)).then_some(name)
    }
}

/// A path from the root, parts joined by `/`.
fn name_of(root: &Path, path: &Path) -> String {
    tafsiri_project::files::relative(root, path)
}

/// Passes on what changes files: that they are read is told too, and is what we do ourselves.
fn pass_on(event: notify::Result<notify::Event>, to: &Sender<Signal>) {
    let Ok(event) = event else {
        let _ = to.send(Signal::Lost);
        return;
    };
    if event.need_rescan() {
        let _ = to.send(Signal::Lost);
    }
    if matches!(event.kind, EventKind::Access(kind) if kind != AccessKind::Close(AccessMode::Write)) {
        return;
    }
    for path in event.paths {
        let _ = to.send(Signal::Path(path)); // Fails only when nobody waits any more.
    }
}

fn cannot_watch(folder: &Path, error: &dyn std::fmt::Display) -> ProjectError {
    let message = format!("cannot watch {}: {error}", folder.display());
    Diagnostic::error("serve/watch", message)
        .help("Linux: raise `fs.inotify.max_user_watches` with sysctl; else see that the folder may be read")
        .into()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)] // Tests.

    use std::fs;

    use super::{Change, Watch};

    #[test]
    fn a_batch_has_what_commands_read_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).unwrap();
        fs::create_dir_all(folder.path().join("docs/src")).unwrap();
        write("tafsiri.toml", "[project]\ntitle = \"x\"\nsource = \"en\"\ncontent = \"docs/src\"\n");
        let mut watch = Watch::new(folder.path()).unwrap();
        ["notes.md", "docs/notes.md", "docs/src/.a.md.swp", "docs/src/a.md~"].iter().for_each(|name| write(name, "x"));
        write("docs/src/a.md", "x");
        assert_eq!(watch.wait(), Change::Files(vec!["docs/src/a.md".to_owned()]));
        // A folder above the content goes and comes back: what is in it then is seen.
        fs::rename(folder.path().join("docs"), folder.path().join("away")).unwrap();
        assert_eq!(watch.wait(), Change::Files(vec!["docs".to_owned()]));
        watch.follow(folder.path()).unwrap();
        fs::rename(folder.path().join("away"), folder.path().join("docs")).unwrap();
        assert_eq!(watch.wait(), Change::Files(vec!["docs".to_owned()]));
        watch.follow(folder.path()).unwrap();
        write("docs/src/b.md", "x");
        assert_eq!(watch.wait(), Change::Files(vec!["docs/src/b.md".to_owned()]));
    }
}
