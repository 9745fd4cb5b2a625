//! What git knows of a project: which files a branch has changed, and what a file was. Nothing else depends on it.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use tafsiri_model::Diagnostic;

use crate::error::Result;

/// A revision of the repository that a project stands in.
pub(crate) struct Git<'g> {
    root: &'g Path,
    revision: &'g str,
}

impl<'g> Git<'g> {
    /// The repository of the project in `root`, at a revision.
    ///
    /// # Errors
    /// When there is no git, no repository or no such revision.
    pub(crate) fn at(root: &'g Path, revision: &'g str) -> Result<Self> {
        let git = Self { root, revision };
        let commit = format!("{revision}^{{commit}}");
        // What begins with a hyphen would be an option of git.
        if revision.starts_with('-') || git.ask(&["rev-parse", "--verify", "--quiet", &commit]).is_none() {
            return Err(Diagnostic::error(
                "git/unknown-revision",
                format!("git does not know the revision `{revision}` here"),
            )
            .help("name a commit, a tag or a branch; in a shallow clone, fetch it first")
            .into());
        }
        Ok(git)
    }

    fn ask(&self, arguments: &[&str]) -> Option<String> {
        let output = Command::new("git").arg("-C").arg(self.root).args(arguments).output().ok()?;
        output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
    }

    /// The text that a file, named from the project's root, had.
    pub(crate) fn show(&self, file: &str) -> Option<String> {
        self.ask(&["show", &format!("{}:./{file}", self.revision)])
    }

    /// The files below the project's root that were changed since the branch left the revision, and those that git does
    /// not know yet, named from the root. Where the two have no common commit, as in a shallow clone, those that differ.
    pub(crate) fn changed_files(&self) -> BTreeSet<String> {
        let diff = ["diff", "--name-only", "-z", "--relative"];
        let branched = self.ask(&[&diff[..], &["--merge-base", self.revision, "--"]].concat());
        let changed = branched.or_else(|| self.ask(&[&diff[..], &[self.revision, "--"]].concat()));
        let unknown = self.ask(&["ls-files", "--others", "--exclude-standard", "-z"]);
        let names = [changed, unknown].into_iter().flatten();
        names.flat_map(|names| names.split('\0').map(str::to_owned).collect::<Vec<_>>()).collect()
    }
}

/// The folder of a project inside its repository, as `a/b/`; empty where the project is the repository's root or in none.
pub(crate) fn folder_in_repository(root: &Path) -> String {
    let root = root.canonicalize().unwrap_or_else(|_| PathBuf::from(root));
    let Some(top) = root.ancestors().find(|folder| folder.join(".git").exists()) else { return String::new() };
    let inner = crate::files::relative(top, &root);
    if inner.is_empty() { inner } else { format!("{inner}/") }
}
