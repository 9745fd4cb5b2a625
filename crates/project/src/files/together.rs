//! Several files written as one: all of them or none, at whatever moment a run is killed.
//!
//! First all new texts are written beside, then a list of what goes where. With that list it is decided: files are renamed
//! one after another, and the next run does what a killed one had no time for ([`finish`]). A file that somebody changed in
//! between is left as it is.

use std::fs;
use std::path::{Component, Path};

use serde::{Deserialize, Serialize};
use tafsiri_model::Fingerprint;

use super::{Writer, put, remove, unwritable};
use crate::error::Result;

/// The list beside of what goes where. It stays there as long as not all of it is done.
pub(super) const LIST: &str = "list.json";

/// A file below the root of a writer, and what it should hold; nothing for one that should go.
pub type Change<'c> = (&'c str, Option<&'c str>);

/// A file that changes.
#[derive(Deserialize, Serialize)]
struct Step {
    /// Its name below the root.
    name: String,
    /// What it held when that was decided; nothing for one that was not there.
    old: Option<String>,
    /// Its name beside; nothing for one that goes.
    new: Option<String>,
}

/// Writes texts below `root`, all or none; gives the names of the files that changed. No name stands twice.
///
/// # Errors
/// As those of [`Writer::write_together`].
pub fn write_texts<'t>(root: &Path, texts: impl IntoIterator<Item = (&'t String, &'t String)>) -> Result<Vec<String>> {
    let changes = texts.into_iter().map(|(name, text)| (name.as_str(), Some(text.as_str())));
    Writer::new(root)?.write_together(changes)
}

impl Writer {
    /// Writes and removes files, all or none; gives the names of those that changed. No name
    /// stands twice.
    ///
    /// # Errors
    /// When one cannot be written: all files are then as they were. When one cannot be put in its place: the next run does
    /// that.
    pub fn write_together<'c>(&self, changes: impl IntoIterator<Item = Change<'c>>) -> Result<Vec<String>> {
        let steps = self.decide(changes)?;
        for step in &steps {
            let path = self.root.join(&step.name);
            match &step.new {
                Some(new) => put(&self.beside.join(new), &path).map_err(|error| unwritable(&path, &error))?,
                None => self.remove(&step.name)?,
            }
        }
        let _ = fs::remove_file(self.beside.join(LIST));
        Ok(steps.into_iter().map(|step| step.name).collect())
    }

    /// Writes beside what changes, and the list of it.
    fn decide<'c>(&self, changes: impl IntoIterator<Item = Change<'c>>) -> Result<Vec<Step>> {
        let mut steps = Vec::new();
        for (name, text) in changes {
            let old = fs::read(self.root.join(name)).ok();
            if old.as_deref() == text.map(str::as_bytes) {
                continue;
            }
            let new = text.map(|text| {
                let new = format!("{}.new", steps.len());
                self.beside(&new, text.as_bytes(), name).map(|()| new)
            });
            steps.push(Step { name: name.to_owned(), old: old.as_deref().map(print), new: new.transpose()? });
        }
        if steps.len() < 2 {
            return Ok(steps); // To rename one file is all or nothing by itself.
        }
        let list = serde_json::to_vec(&steps).unwrap_or_default();
        let first = steps.first().map_or("", |step| step.name.as_str());
        self.beside("list.part", &list, first)?;
        let listed = fs::rename(self.beside.join("list.part"), self.beside.join(LIST));
        listed.map_err(|error| unwritable(&self.root.join(first), &error))?;
        Ok(steps)
    }

    /// Writes beside what is about the file `of`.
    fn beside(&self, name: &str, bytes: &[u8], of: &str) -> Result<()> {
        fs::write(self.beside.join(name), bytes).map_err(|error| unwritable(&self.root.join(of), &error).into())
    }
}

/// Does what a killed writer of `root` had decided and had no time for.
pub(super) fn finish(root: &Path, beside: &Path) {
    let list = fs::read(beside.join(LIST)).unwrap_or_default();
    let steps: Vec<Step> = serde_json::from_slice(&list).unwrap_or_default();
    let is_ours = |step: &&Step| stays_in(root, &step.name) && step.new.as_deref().is_none_or(is_name);
    for step in steps.iter().filter(is_ours) {
        let path = root.join(&step.name);
        let now = fs::read(&path).ok();
        if now.as_deref().map(print) != step.old {
            continue;
        }
        // What cannot be put in its place now is told by the run that is to come, which writes there too.
        let _ = match &step.new {
            Some(new) => put(&beside.join(new), &path),
            None => remove(root, &path),
        };
    }
}

fn print(bytes: &[u8]) -> String {
    Fingerprint::of_bytes(bytes).to_string()
}

/// Whether a name leads to a place below a folder, and through no link on its way: a list may come from strangers.
fn stays_in(root: &Path, name: &str) -> bool {
    let path = Path::new(name);
    let is_link = |part: &Path| !part.as_os_str().is_empty() && root.join(part).is_symlink();
    !name.is_empty()
        && path.components().all(|part| matches!(part, Component::Normal(_)))
        && !path.ancestors().skip(1).any(is_link)
}

/// Whether this is the name of a file, without a folder.
fn is_name(name: &str) -> bool {
    let mut parts = Path::new(name).components();
    matches!((parts.next(), parts.next()), (Some(Component::Normal(_)), None))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::files::{ALIVE, BESIDE, finish_cut_short};

    const CHANGES: [Change<'static>; 4] =
        [("a.ftl", Some("new a")), ("b/b.ftl", Some("new b")), ("gone.ftl", None), ("c.ftl", Some("new c"))];

    fn before() -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for name in ["a.ftl", "gone.ftl", "c.ftl"] {
            fs::write(folder.path().join(name), format!("old {name}")).unwrap();
        }
        folder
    }

    fn held(root: &Path) -> BTreeMap<String, String> {
        let files = walkdir::WalkDir::new(root).into_iter().map(std::result::Result::unwrap);
        let files = files.filter(|entry| entry.file_type().is_file());
        let read = |entry: walkdir::DirEntry| {
            (super::super::relative(root, entry.path()), fs::read_to_string(entry.path()).unwrap())
        };
        files.map(read).collect()
    }

    /// What a writer left that was killed when it had put so many files in their places.
    fn killed_behind(done: usize) -> tempfile::TempDir {
        let folder = before();
        let writer = Writer::new(folder.path()).unwrap();
        let steps = writer.decide(CHANGES).unwrap();
        let dead = writer.beside.clone();
        drop(writer);
        for step in &steps[..done] {
            let path = folder.path().join(&step.name);
            step.new.as_ref().map_or_else(|| fs::remove_file(&path), |new| put(&dead.join(new), &path)).unwrap();
        }
        folder
    }

    #[test]
    fn whenever_a_writer_is_killed_the_next_run_comes_to_its_end() {
        let whole = before();
        let written = Writer::new(whole.path()).unwrap().write_together(CHANGES).unwrap();
        assert_eq!(written, ["a.ftl", "b/b.ftl", "gone.ftl", "c.ftl"]);
        assert_eq!(held(whole.path()).len(), 3);
        for done in 0..=CHANGES.len() {
            let folder = killed_behind(done);
            assert_ne!(held(folder.path()), held(whole.path()));
            finish_cut_short(folder.path());
            assert_eq!(held(folder.path()), held(whole.path()), "{done} files were in their places");
        }
    }

    #[test]
    fn what_was_not_decided_is_not_done_and_what_is_there_already_is_left_alone() {
        let folder = killed_behind(0);
        let dead = fs::read_dir(folder.path().join(BESIDE)).unwrap().next().unwrap().unwrap().path();
        fs::remove_file(dead.join(LIST)).unwrap();
        finish_cut_short(folder.path());
        assert_eq!(held(folder.path()), held(before().path()));
        let writer = Writer::new(folder.path()).unwrap();
        assert!(writer.write_together([("a.ftl", Some("old a.ftl")), ("none.ftl", None)]).unwrap().is_empty());
    }

    #[test]
    fn a_file_that_somebody_changed_since_is_left_as_it_is() {
        let folder = killed_behind(1);
        fs::write(folder.path().join("c.ftl"), "by hand").unwrap();
        finish_cut_short(folder.path());
        assert_eq!(fs::read_to_string(folder.path().join("c.ftl")).unwrap(), "by hand");
        assert_eq!(fs::read_to_string(folder.path().join("b/b.ftl")).unwrap(), "new b");
    }

    /// A project that a stranger wrote, with what a killed run seems to have left: whatever its list says, nothing comes of
    /// it outside of the project.
    #[test]
    fn a_list_of_strangers_leads_nowhere_else() {
        let folder = tempfile::tempdir().unwrap();
        let (root, dead) = (folder.path().join("project"), folder.path().join("project").join(BESIDE).join("1-dead"));
        fs::create_dir_all(&dead).unwrap();
        fs::write(dead.join(ALIVE), "").unwrap();
        fs::write(dead.join("0.new"), "evil").unwrap();
        let outside = folder.path().join("outside").to_string_lossy().into_owned();
        let step = |name: &str, new: &str| Step { name: name.into(), old: None, new: Some(new.into()) };
        let list = [
            step("../outside", "0.new"),
            step(&outside, "0.new"),
            step("inside", "../../../project/x"),
            step("", "0.new"),
        ];
        fs::write(dead.join(LIST), serde_json::to_vec(&list).unwrap()).unwrap();
        finish_cut_short(&root);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
        assert_eq!(fs::read_dir(&root).unwrap().count(), 0);
    }

    #[cfg(unix)]
    #[test]
    fn links_of_strangers_lead_nowhere_else() {
        use std::os::unix::fs::symlink;
        let folder = tempfile::tempdir().unwrap();
        let (root, home) = (folder.path().join("project"), folder.path().join("home"));
        let dead = root.join(BESIDE).join("1-dead");
        fs::create_dir_all(&dead).unwrap();
        fs::create_dir_all(home.join("keys")).unwrap();
        let step = |name: &str, new: &str| Step { name: name.into(), old: None, new: Some(new.into()) };
        let list =
            serde_json::to_vec(&[step("out/x", "0.new"), step("taken", "keys/key"), step("taken", "key")]).unwrap();
        for place in [&dead, &home] {
            fs::write(place.join(ALIVE), "").unwrap();
            fs::write(place.join("0.new"), "evil").unwrap();
            fs::write(place.join(LIST), &list).unwrap();
        }
        fs::write(home.join("keys/key"), "of somebody").unwrap();
        fs::write(home.join("key"), "of somebody").unwrap();
        symlink(&home, root.join("out")).unwrap();
        symlink(&home, root.join(BESIDE).join("2-dead")).unwrap();
        let before = held(&home);
        finish_cut_short(&root);
        assert_eq!(held(&home), before);
        assert!(!root.join("taken").exists());
        fs::remove_dir_all(root.join(BESIDE)).unwrap();
        symlink(folder.path(), root.join(BESIDE)).unwrap();
        let writer = Writer::new(&root).unwrap();
        assert_eq!(writer.write_together([("a", Some("b")), ("c", Some("d"))]).unwrap().len(), 2);
        drop(writer);
        assert_eq!((held(&home), held(&root).len()), (before, 2));
    }
}
