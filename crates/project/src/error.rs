//! Why a project cannot be worked on at all: the command ends with exit code 2.

use std::fmt;

use tafsiri_model::Diagnostic;

/// What stopped the work. Nothing was written, or everything that was written is whole.
#[derive(Clone, Debug)]
pub struct ProjectError(pub Vec<Diagnostic>);

impl From<Diagnostic> for ProjectError {
    fn from(diagnostic: Diagnostic) -> Self {
        Self(vec![diagnostic])
    }
}

impl fmt::Display for ProjectError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let messages: Vec<&str> = self.0.iter().map(|diagnostic| diagnostic.message.as_str()).collect();
        f.write_str(&messages.join("; "))
    }
}

impl std::error::Error for ProjectError {}

/// The outcome of work on a project.
pub type Result<T> = std::result::Result<T, ProjectError>;
