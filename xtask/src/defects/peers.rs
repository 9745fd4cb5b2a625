//! Others, on the same defects: compare-locales, pofilter of the Translate Toolkit, and `msgfmt -c` of gettext.
//!
//! Each is given the good translations first and the broken ones then, in the format that it is made for; a defect is
//! found where it says something of the broken message that it did not say of the good one, whatever that is.

mod compare_locales;
mod po;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use super::Defect;
use super::bed::{Bed, Good};
use crate::Result;

/// What a peer found.
pub(super) struct Peer {
    /// Its name and version.
    pub(super) name: String,
    /// Of each defect whether it says something new; nothing where its format cannot hold the defect.
    pub(super) found: Vec<Option<bool>>,
    /// How many untouched messages it says something of.
    pub(super) alarms: usize,
}

/// What a peer says of messages, by their numbers.
type Said = BTreeMap<usize, BTreeSet<String>>;

/// Asks all peers; their programs stand in a folder, gettext's on the path.
pub(super) fn ask(programs: &Path, bed: &Bed, defects: &[Defect<'_>]) -> Result<Vec<Peer>> {
    let scratch = Scratch::new()?;
    let peers = vec![
        compare_locales::ask(programs, &scratch.0, bed, defects)?,
        po::ask_pofilter(programs, &scratch.0, bed, defects)?,
        po::ask_msgfmt(&scratch.0, bed, defects)?,
    ];
    Ok(peers)
}

/// A folder that is gone with its value.
struct Scratch(PathBuf);

impl Scratch {
    fn new() -> Result<Self> {
        let folder = std::env::temp_dir().join(format!("tafsiri-defects-{}", std::process::id()));
        fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        Ok(Self(folder))
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn write(path: &Path, text: &str) -> Result<()> {
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))
}

fn run(command: &mut Command) -> Result<Output> {
    command.output().map_err(|error| format!("{}: {error}", command.get_program().to_string_lossy()))
}

/// The first version number that a program tells of itself.
fn version(program: &Path) -> Result<String> {
    let output = run(Command::new(program).arg("--version"))?;
    let text = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    let is_version = |word: &&str| word.contains('.') && word.starts_with(|c: char| c.is_ascii_digit());
    Ok(text.split_whitespace().find(is_version).unwrap_or_default().to_owned())
}

/// Which locale's messages with which numbers: the good ones of all, and the defects.
fn good_of<'b>(bed: &'b Bed, locale: &str) -> Vec<(usize, &'b Good)> {
    bed.good.iter().enumerate().filter(|(_, good)| good.locale.as_str() == locale).collect()
}

fn defects_of<'d, 'b>(defects: &'d [Defect<'b>], locale: &str) -> Vec<(usize, &'d Defect<'b>)> {
    defects.iter().enumerate().filter(|(_, defect)| defect.good.locale.as_str() == locale).collect()
}

/// Whether something is said of the broken message that was not said of the good one.
fn is_new(at: usize, before: &Said, after: &Said) -> bool {
    let nothing = BTreeSet::new();
    let known = before.get(&at).unwrap_or(&nothing);
    after.get(&at).is_some_and(|said| said.iter().any(|words| !known.contains(words)))
}
