//! `adopt`: a project out of a course that exists already. Only its `tafsiri.toml` is written.
//!
//! What is there tells what it is: `book.toml` an mdBook, `hugo.toml` a Hugo site, `docusaurus.config.*` a Docusaurus
//! site; else it is a folder of Markdown.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use serde::Deserialize;
use tafsiri_markdown::code;
use tafsiri_model::{Diagnostic, Locale, Place};

use crate::error::Result;
use crate::files::{Writer, read_text, relative};
use crate::load::{files_below, toml_file};

/// What a folder turned out to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Adopted {
    /// What it is, in words.
    pub kind: &'static str,
    /// The text of its `tafsiri.toml`.
    pub settings: String,
    /// Its gettext catalogs, relative to the folder.
    pub catalogs: Vec<String>,
    /// How many pages it has.
    pub pages: usize,
}

/// What its user knows better than the folder tells.
#[derive(Clone, Debug, Default)]
pub struct Wishes {
    /// The title.
    pub title: Option<String>,
    /// The source locale.
    pub source: Option<Locale>,
    /// The target locales.
    pub locales: Vec<Locale>,
}

/// A course as its own files describe it.
struct Course {
    kind: &'static str,
    title: String,
    source: Locale,
    content: String,
    keys: &'static [&'static str],
    translates_code: bool,
    /// The languages some lines of whose code are hidden, with their mark.
    hidden: BTreeMap<String, String>,
}

/// Looks at a folder and says what its `tafsiri.toml` should be.
///
/// # Errors
/// When the folder is not there, is a project already, has no Markdown, or its own settings cannot be read.
pub fn adopt(root: &Path, wishes: &Wishes) -> Result<Adopted> {
    if !root.is_dir() {
        let message = format!("there is no folder `{}`", root.display());
        return Err(Diagnostic::error("adopt/missing", message)
            .help("name the folder of the course: `tafsiri adopt DIR`")
            .into());
    }
    if root.join("tafsiri.toml").is_file() {
        return Err(Diagnostic::error("adopt/exists", "this is a project already")
            .at(Place::file("tafsiri.toml"))
            .help("edit tafsiri.toml, or delete it and adopt the folder again: catalogs stay")
            .into());
    }
    let course = look(root)?;
    let pages = files_below(&root.join(&course.content), "md");
    if pages.is_empty() {
        let message = format!("there is no Markdown in `{}`", course.content);
        return Err(Diagnostic::error("adopt/empty", message)
            .help("name the folder that holds the pages of the course")
            .into());
    }
    let catalogs = files_below(&root.join("po"), "po");
    let mut locales = wishes.locales.clone();
    if locales.is_empty() {
        locales = catalogs.iter().filter_map(|path| path.file_stem()?.to_str()?.parse().ok()).collect();
    }
    let asks = course.translates_code || !course.hidden.is_empty();
    let languages = if asks { code_languages(root, &pages)? } else { BTreeSet::new() };
    Ok(Adopted {
        kind: course.kind,
        settings: settings(&course, wishes, &locales, &languages),
        catalogs: catalogs.iter().map(|path| relative(root, path)).collect(),
        pages: pages.len(),
    })
}

impl Adopted {
    /// Writes the `tafsiri.toml`.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn write(&self, root: &Path) -> Result<()> {
        Writer::new(root)?.write("tafsiri.toml", self.settings.as_bytes()).map(|_| ())
    }
}

fn look(root: &Path) -> Result<Course> {
    let has = |names: &[&str]| names.iter().any(|name| root.join(name).is_file());
    if has(&["book.toml"]) {
        mdbook(root)
    } else if has(&["hugo.toml", "hugo.yaml", "hugo.json"]) || has(&["config.toml"]) && root.join("content").is_dir() {
        hugo(root)
    } else if has(&["docusaurus.config.js", "docusaurus.config.ts", "docusaurus.config.mjs"]) {
        Ok(Course {
            kind: "a Docusaurus site",
            keys: &["title", "description", "sidebar_label"],
            ..plain(root, "docs")
        })
    } else {
        let inner = ["src", "content", "docs"].into_iter().find(|name| !files_below(&root.join(name), "md").is_empty());
        let own = root.read_dir().is_ok_and(|entries| {
            entries
                .filter_map(std::result::Result::ok)
                .any(|entry| entry.path().extension().is_some_and(|end| end == "md"))
        });
        Ok(plain(root, inner.filter(|_| !own).unwrap_or(".")))
    }
}

fn plain(root: &Path, content: &str) -> Course {
    let name = root.canonicalize().ok().and_then(|path| Some(path.file_name()?.to_string_lossy().into_owned()));
    Course {
        kind: "a folder of Markdown",
        title: name.unwrap_or_else(|| "Course".to_owned()),
        source: Locale::english(),
        content: content.to_owned(),
        keys: &["title", "description"],
        translates_code: false,
        hidden: BTreeMap::new(),
    }
}

/// The keys of `book.toml` that matter here.
#[derive(Default, Deserialize)]
struct BookFile {
    #[serde(default)]
    book: Book,
    #[serde(default)]
    preprocessor: toml::Table,
    #[serde(default)]
    output: toml::Table,
}

#[derive(Default, Deserialize)]
struct Book {
    title: Option<String>,
    language: Option<String>,
    src: Option<String>,
}

fn mdbook(root: &Path) -> Result<Course> {
    let file: BookFile = toml_file(root, &root.join("book.toml"))?;
    let course = plain(root, file.book.src.as_deref().unwrap_or("src"));
    Ok(Course {
        kind: "an mdBook",
        title: file.book.title.unwrap_or(course.title),
        source: locale(file.book.language, course.source),
        translates_code: file.preprocessor.contains_key("gettext") || root.join("po").is_dir(),
        hidden: hidden_lines(&file.output),
        ..plain(root, &course.content)
    })
}

/// What an mdBook hides of its code: in Rust always, in other languages as `output.html.code.hidelines` says.
fn hidden_lines(output: &toml::Table) -> BTreeMap<String, String> {
    let told = ["code", "hidelines"].iter().try_fold(output.get("html"), |table, key| Some(table?.get(key)));
    let told = told.flatten().and_then(toml::Value::as_table).into_iter().flatten();
    let marks = told.filter_map(|(language, mark)| Some((language.clone(), mark.as_str()?.to_owned())));
    marks.chain([("rust".to_owned(), "#".to_owned())]).collect()
}

/// The keys of Hugo's settings that matter here.
#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct HugoFile {
    title: Option<String>,
    language_code: Option<String>,
    default_content_language: Option<String>,
    content_dir: Option<String>,
}

fn hugo(root: &Path) -> Result<Course> {
    let path = ["hugo.toml", "config.toml"].into_iter().map(|name| root.join(name)).find(|path| path.is_file());
    let file: HugoFile = path.map_or_else(|| Ok(HugoFile::default()), |path| toml_file(root, &path))?;
    let course = plain(root, file.content_dir.as_deref().unwrap_or("content"));
    Ok(Course {
        kind: "a Hugo site",
        title: file.title.unwrap_or(course.title),
        source: locale(file.default_content_language.or(file.language_code), course.source),
        keys: &["title", "linkTitle", "description", "summary"],
        ..plain(root, &course.content)
    })
}

fn locale(tag: Option<String>, otherwise: Locale) -> Locale {
    tag.and_then(|tag| tag.parse().ok()).unwrap_or(otherwise)
}

/// The languages of code blocks, those whose comments and strings are known.
fn code_languages(root: &Path, pages: &[PathBuf]) -> Result<BTreeSet<String>> {
    let mut found = BTreeSet::new();
    for page in pages {
        let text = read_text(root, page)?;
        let fences = text.lines().filter_map(|line| line.trim_start_matches([' ', '>']).strip_prefix("```"));
        found.extend(fences.map(code::language).filter(|language| code::is_known(language)).map(str::to_owned));
    }
    Ok(found)
}

fn settings(course: &Course, wishes: &Wishes, locales: &[Locale], languages: &BTreeSet<String>) -> String {
    let list =
        |items: Vec<String>| format!("[{}]", items.iter().map(|item| quoted(item)).collect::<Vec<_>>().join(", "));
    let source = wishes.source.as_ref().unwrap_or(&course.source);
    let mut out = String::from("[project]\n");
    let mut line = |key: &str, value: String| out.push_str(&format!("{key} = {value}\n"));
    line("title", quoted(wishes.title.as_deref().unwrap_or(&course.title)));
    line("source", quoted(source.as_str()));
    line("locales", list(locales.iter().map(ToString::to_string).collect()));
    line("content", quoted(&course.content));
    if course.keys != ["title", "description"] {
        line("front-matter", list(course.keys.iter().map(|key| (*key).to_owned()).collect()));
    }
    if course.translates_code && !languages.is_empty() {
        line("code", list(languages.iter().cloned().collect()));
    }
    let hidden = course.hidden.iter().filter(|(language, _)| languages.contains(*language));
    let hidden: toml::Table = hidden.map(|(language, mark)| (language.clone(), mark.as_str().into())).collect();
    if !hidden.is_empty() {
        line("hidden-lines", toml::Value::Table(hidden).to_string());
    }
    out
}

fn quoted(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}

#[cfg(test)]
mod tests {
    use super::{Wishes, adopt};
    use std::fs;

    /// A folder with files, by their path.
    fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
        let root = tempfile::tempdir().unwrap();
        for (path, text) in files {
            fs::create_dir_all(root.path().join(path).parent().unwrap()).unwrap();
            fs::write(root.path().join(path), text).unwrap();
        }
        root
    }

    fn settings(files: &[(&str, &str)]) -> (String, String) {
        let adopted = adopt(folder(files).path(), &Wishes::default()).unwrap();
        (adopted.kind.to_owned(), adopted.settings)
    }

    #[test]
    fn an_mdbook_brings_its_title_its_catalogs_and_its_code() {
        let (kind, settings) = settings(&[
            (
                "book.toml",
                "[book]\ntitle = \"A \\\"book\\\"\"\nlanguage = \"fr\"\nsrc = \"text\"\n[preprocessor.gettext]\n[output.html.code.hidelines]\npython = \"~\"\njava = \"!\"\n",
            ),
            ("text/SUMMARY.md", "- [One](one.md)\n"),
            ("text/one.md", "# One\n\n```rust,ignore\n// x\n```\n\n```text\n```\n\n```python\n```\n"),
            ("po/pt-BR.po", ""),
            ("po/zh_CN.po", ""),
        ]);
        assert_eq!(kind, "an mdBook");
        assert_eq!(
            settings,
            "[project]\ntitle = 'A \"book\"'\nsource = \"fr\"\nlocales = [\"pt-BR\", \"zh-CN\"]\ncontent = \"text\"\ncode = [\"python\", \"rust\"]\nhidden-lines = { python = \"~\", rust = \"#\" }\n"
        );
    }

    #[test]
    fn other_site_generators_are_known() {
        let (kind, hugo) =
            settings(&[("hugo.toml", "title = 'H'\nlanguageCode = 'en-us'\n"), ("content/_index.md", "x")]);
        assert!(kind == "a Hugo site" && hugo.contains("source = \"en-US\"") && hugo.contains("linkTitle"), "{hugo}");
        let (kind, docusaurus) = settings(&[("docusaurus.config.js", ""), ("docs/a.md", "x")]);
        assert!(kind == "a Docusaurus site" && docusaurus.contains("content = \"docs\""), "{docusaurus}");
        let (kind, plain) = settings(&[("a.md", "x"), ("docs/a.md", "x")]);
        assert!(kind == "a folder of Markdown" && plain.contains("content = \".\""), "{plain}");
        // What pages hold is asked of an mdBook alone: one that cannot be read is told later, with its name.
        let folder = folder(&[("a.md", "x")]);
        fs::write(folder.path().join("b.md"), [0xff]).unwrap();
        assert!(adopt(folder.path(), &Wishes::default()).is_ok());
    }

    #[test]
    fn what_cannot_be_adopted_is_said() {
        let rule = |files: &[(&str, &str)]| adopt(folder(files).path(), &Wishes::default()).unwrap_err().0[0].rule;
        assert_eq!(rule(&[("a.txt", "")]), "adopt/empty");
        assert_eq!(rule(&[("tafsiri.toml", ""), ("a.md", "")]), "adopt/exists");
        assert_eq!(rule(&[("book.toml", "[book\n"), ("src/a.md", "")]), "settings/invalid");
    }
}
