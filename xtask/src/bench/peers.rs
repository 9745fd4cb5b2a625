//! The same course through the tools that others translate mdBooks with, each measured in the same run as ours: what is not
//! installed is said in its row. Their catalogs are those that the course's translators made, and so are ours.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::measure::Sample;
use super::{Before, LOCALES, Program, Row, World, copy, put, row};
use crate::Result;

/// A book in a locale, or the texts of a book as a catalog.
const BOOK: &str = "[book]\ntitle = \"Course\"\nlanguage = \"en\"\nsrc = \"src\"\n\n[preprocessor.gettext]\nafter = [\"links\"]\n\n[output.html]\n";
const TEXTS: &str = "[book]\ntitle = \"Course\"\nlanguage = \"en\"\nsrc = \"../src\"\n\n[output.xgettext]\npot-file = \"messages.pot\"\n";

/// The steps of a translated course, each ours and theirs; every world stands in the same folder.
pub(super) fn worlds(course: &Path, scratch: &Path, binary: &Path) -> Result<Vec<World>> {
    let folder = scratch.join("peers");
    copy(&course.join("src"), &folder.join("src"))?;
    copy(&course.join("po"), &folder.join("po"))?;
    put(&folder.join("book.toml"), BOOK)?;
    fs::create_dir_all(folder.join("texts")).map_err(|error| error.to_string())?;
    put(&folder.join("texts/book.toml"), TEXTS)?;
    let catalogs: Vec<String> = LOCALES.split(' ').map(|tag| format!("po/{tag}.po")).collect();
    for arguments in ["adopt .", "extract", &format!("import {}", catalogs.join(" ")), "extract"] {
        Sample::of(Command::new(binary).args(arguments.split_whitespace()).current_dir(&folder))?;
    }
    let world = |name, rounds, rows| World { name, folder: folder.clone(), rows, rounds };
    Ok(vec![
        world("texts out of 574 pages, beside peers", 3, texts()),
        world("catalogs brought up to date and counted, beside peers", 1, catalogs_again()),
        world("the course as HTML in one locale and in 21, beside peers", 1, books()),
    ])
}

fn texts() -> Vec<Row> {
    let ours = Before::Remove(&["locales/en"]);
    let pages = "-m $(find src -name '*.md' | tr '\\n' ' ' | sed 's/ $//; s/ / -m /g')";
    vec![
        row("extract of the source alone, from nothing", "extract --locale en", ours),
        peer("mdbook-xgettext", "mdbook-xgettext, from nothing", "mdbook build texts"),
        peer(
            "po4a-updatepo",
            "po4a-updatepo, from nothing",
            &format!("rm -f po4a.pot; po4a-updatepo -f text -o markdown -M utf-8 {pages} -p po4a.pot"),
        ),
    ]
}

fn catalogs_again() -> Vec<Row> {
    let all = "for tag in $(ls po); do msgfmt --statistics -o /dev/null po/$tag; done";
    vec![
        row("extract, 21 locales, nothing changed", "extract", Before::Nothing),
        row("status, 21 locales, from nothing", "status", Before::Remove(&[".tafsiri"])),
        peer("msgmerge", "msgmerge, German, without fuzzy", &merge("--no-fuzzy-matching")),
        peer("msgmerge", "msgmerge, German, with fuzzy", &merge("")),
        peer("msgfmt", "msgfmt --statistics, 21 locales", all),
        peer("i18n-report", "i18n-report, 21 locales", "i18n-report report report.html po/*.po"),
    ]
}

fn merge(how: &str) -> String {
    format!("msgmerge --quiet {how} -o merged.po po/de.po texts/book/messages.pot")
}

fn books() -> Vec<Row> {
    let book = "MDBOOK_BOOK__LANGUAGE=$0 exec mdbook build -d book/$0";
    let all = format!("printf '%s\\n' {LOCALES} | xargs -P 2 -n 1 sh -c '{book}'");
    let anew = || Before::Remove(&["dist", ".tafsiri", "book"]);
    let theirs = |name, script: &str| Row { before: anew(), ..peer("mdbook-gettext", name, script) };
    vec![
        row("build, German", "build --locale de", anew()),
        theirs("mdbook with mdbook-gettext, German", "MDBOOK_BOOK__LANGUAGE=de exec mdbook build -d book/de"),
        row("build, 21 locales and English", "build", anew()),
        theirs("mdbook with mdbook-gettext, 21 locales, two at a time", &all),
    ]
}

/// A row of a script of the shell, or one that says that its program is not there.
fn peer(program: &'static str, name: &str, script: &str) -> Row {
    let program = if is_installed(program) { Program::Peer("sh") } else { Program::Missing };
    let arguments = vec!["-c".to_owned(), script.to_owned()];
    Row { name: name.to_owned(), program, arguments, before: Before::Nothing }
}

pub(super) fn is_installed(program: &str) -> bool {
    let folders = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&folders).map(|folder: PathBuf| folder.join(program)).any(|path| path.is_file())
}
