//! The content folder: pages, modules, case studies, overlays, editions, in memory.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;
use tafsiri_cache::KeyMaker;
use tafsiri_markdown::front_matter::Meta;
use tafsiri_markdown::page::Reading;
use tafsiri_markdown::{Dialect, Page};
use tafsiri_model::case_study::CaseStudy;
use tafsiri_model::nearest::advice;
use tafsiri_model::settings::{Edition, Module, Overlay, Settings};
use tafsiri_model::territory::Territories;
use tafsiri_model::{Diagnostic, PageId, Place};

use crate::cases::{cases, name_problems};
use crate::error::{ProjectError, Result};
use crate::files::{read_text_if_any, relative};
use crate::load::{files_below, folders_in, links_below, place_in, territories, toml_file};
use crate::names::Names;
use crate::overlay::records::{self, Records};
use crate::reader::{Found, Reader};
use crate::summary::Summary;

/// The page that orders an mdBook.
const SUMMARY: &str = "SUMMARY";

/// The folders of a toolkit's content that hold pages.
const TOOLKIT: [&str; 3] = ["modules", "case-studies", "overlays"];

/// What a page is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Role {
    /// A page for readers.
    Page,
    /// A case study, of the base or an overlay's own.
    CaseStudy,
    /// An overlay's operations on the page of the same name; holds the overlay's name.
    Patch(String),
    /// A page that an overlay adds to a module; holds the overlay's name.
    Added(String),
}

/// A page with where it came from.
#[derive(Clone, Debug)]
pub struct ContentPage {
    /// The page.
    pub page: Page,
    /// Its file, relative to the root.
    pub file: String,
    /// The text of the file.
    pub source: String,
    /// What it is for.
    pub role: Role,
}

impl ContentPage {
    /// A line of its file, from 1.
    pub(crate) fn place(&self, line: usize) -> Place {
        let excerpt = self.source.lines().nth(line.saturating_sub(1)).unwrap_or_default().to_owned();
        Place { line, column: 1, excerpt, ..Place::file(self.file.clone()) }
    }
}

/// Everything below the content folder.
#[derive(Debug, Default)]
pub struct Content {
    /// All pages, by name.
    pub pages: BTreeMap<PageId, Arc<ContentPage>>,
    /// The modules in reading order, each with its folder's name. A plain folder of Markdown has one a folder.
    pub modules: Vec<(String, Module)>,
    /// The overlays by name.
    pub overlays: BTreeMap<String, Overlay>,
    /// The editions by name.
    pub editions: BTreeMap<String, Edition>,
    /// The case studies by id.
    pub cases: BTreeMap<String, CaseStudy>,
    /// The order of an mdBook, if it is one.
    pub summary: Option<Summary>,
    /// The territory table.
    pub territories: Territories,
    /// What places are called.
    pub names: Names,
    /// The base text that the places of each overlay were written against.
    pub overlay_records: BTreeMap<String, Records>,
    /// What is wrong but does not stop the work.
    pub problems: Vec<Diagnostic>,
}

impl Content {
    /// Reads the content folder of a project.
    ///
    /// # Errors
    /// When a file cannot be read; all such files are told at once.
    pub(crate) fn read(reader: Reader<'_>, settings: &Settings) -> Result<Self> {
        let root = reader.root;
        let folder = content_folder(root, &settings.project.content)?;
        let toolkit = is_toolkit(&folder);
        let mut content = Self {
            pages: read_pages(&Layout { reader, folder: &folder, toolkit, settings })?,
            territories: territories(root, &folder.join("data/territories.csv"))?,
            names: Names::read(root, &folder.join("data"))?,
            ..Self::default()
        };
        if toolkit {
            content.read_toolkit(root, &folder, settings)?;
        } else {
            content.modules = plain_modules(&content.pages);
            content.summary = content.read_summary();
        }
        content.check_modules(root, &folder);
        let problems = content.pages.values().flat_map(|page| page.page.problems.clone());
        content.problems.extend(problems);
        Ok(content)
    }

    fn read_toolkit(&mut self, root: &Path, folder: &Path, settings: &Settings) -> Result<()> {
        for module in folders_in(&folder.join("modules")) {
            self.modules.push((name_of(&module), toml_file(root, &module.join("module.toml"))?));
        }
        self.modules.sort_by(|a, b| (a.1.order, &a.0).cmp(&(b.1.order, &b.0)));
        for overlay in folders_in(&folder.join("overlays")) {
            let name = name_of(&overlay);
            let file = records::name(&name);
            if let Some(text) = read_text_if_any(root, &overlay.join("sync.toml"))? {
                let (records, problems) = records::parse(&file, &text);
                self.problems.extend(problems);
                self.overlay_records.insert(name.clone(), records);
            }
            self.overlays.insert(name, toml_file(root, &overlay.join("overlay.toml"))?);
        }
        for edition in files_below(&folder.join("editions"), "toml") {
            let name = edition.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            self.editions.insert(name, toml_file(root, &edition)?);
        }
        self.problems.extend(links_below(folder).iter().map(|link| {
            Diagnostic::error(
                "content/link",
                "this is a link, and links are not followed: it may lead out of the project",
            )
            .at(Place::file(relative(root, link)))
            .help("put the file or the folder itself here")
        }));
        self.read_added(root);
        self.read_cases(settings);
        self.problems.extend(crate::named::unknown(root, self));
        self.problems.extend(name_problems(root, &self.overlays, &self.cases));
        Ok(())
    }

    fn read_summary(&self) -> Option<Summary> {
        let by_file: BTreeMap<&str, &PageId> = self.pages.iter().map(|(id, page)| (page.file.as_str(), id)).collect();
        let summary = self.pages.get(&PageId::new(SUMMARY).ok()?)?;
        let summary = Summary::read(summary, &|file| by_file.get(file).map(|id| (*id).clone()));
        (!summary.parts.is_empty()).then_some(summary)
    }

    /// Overlays' pages that are no patches: those that they add to a module.
    fn read_added(&mut self, root: &Path) {
        for (name, overlay) in &self.overlays {
            for (folder, page) in overlay.modules.iter().flat_map(|(folder, m)| m.add.iter().map(move |p| (folder, p)))
            {
                let id = PageId::new(&format!("overlays/{name}/{folder}/{page}"));
                if id.is_err() {
                    self.problems.push(
                        Diagnostic::error("edition/module", format!("`{page}` is no name of a page"))
                            .at(place_in(root, &format!("content/overlays/{name}/overlay.toml"), page))
                            .help("name a file of this overlay, in the folder of the module's name, without `.md`"),
                    );
                    continue;
                }
                match id.ok().and_then(|id| self.pages.get_mut(&id)) {
                    Some(page) => Arc::make_mut(page).role = Role::Added(name.clone()),
                    None => self.problems.push(
                        Diagnostic::error("edition/module", format!("there is no page `{folder}/{page}.md` to add"))
                            .at(place_in(root, &format!("content/overlays/{name}/overlay.toml"), page))
                            .help(format!("write content/overlays/{name}/{folder}/{page}.md, or mend `add`")),
                    ),
                }
            }
        }
    }

    fn read_cases(&mut self, settings: &Settings) {
        let (cases, problems) = cases(&self.pages, &self.territories, &settings.project.front_matter);
        self.cases = cases;
        self.problems.extend(problems);
    }

    /// Pages that a module names and that are not there, and pages that no module names.
    fn check_modules(&mut self, root: &Path, folder: &Path) {
        let mut folders: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for id in self.pages.keys().filter(|id| id.as_str() != SUMMARY) {
            folders.entry(id.folder()).or_default().insert(id.name());
        }
        for (name, module) in &self.modules {
            let file = relative(root, &folder.join("modules").join(name).join("module.toml"));
            let here = folders.remove(name.as_str()).unwrap_or_default();
            let named: BTreeSet<&str> = module.pages.iter().map(String::as_str).collect();
            for page in module.pages.iter().filter(|page| !here.contains(page.as_str())) {
                let found =
                    Diagnostic::error("module/missing-page", format!("there is no page `{page}.md` in this module"))
                        .at(Place::file(file.clone()));
                self.problems.push(match advice(page, here.iter().copied()) {
                    Some(help) => found.help(help),
                    None => found,
                });
            }
            for page in here.difference(&named) {
                let message = format!("`{page}.md` is in no module: readers do not see it");
                let help = format!("add \"{page}\" to `pages` where it belongs");
                self.problems.push(
                    Diagnostic::warning("module/unlisted-page", message).at(Place::file(file.clone())).help(help),
                );
            }
        }
    }
}

/// Where content is, and whether it is laid out as a toolkit or is a plain folder of Markdown.
struct Layout<'a> {
    reader: Reader<'a>,
    folder: &'a Path,
    toolkit: bool,
    settings: &'a Settings,
}

impl Layout<'_> {
    /// A page that is made of a file's text, its role not yet known.
    fn parsed(&self, id: &PageId, file: &str, text: String) -> Arc<ContentPage> {
        let reading = settings_reading(self.settings, file);
        let parse = |source: String| ContentPage {
            page: Page::parse(id.clone(), &source, &reading),
            file: file.to_owned(),
            source,
            role: Role::Page,
        };
        match self.reader.memory {
            Some(memory) => {
                let Reading { front_matter, code, hidden_lines, .. } = reading;
                let key = KeyMaker::new("page").with_value(&(front_matter, code, hidden_lines)).with(&text).key();
                memory.pages.get(file, key, || parse(text))
            }
            None => Arc::new(parse(text)),
        }
    }
}

/// Whether any folder of `modules/` has a `module.toml`: a plain course may have a folder of that name too.
fn is_toolkit(folder: &Path) -> bool {
    folders_in(&folder.join("modules")).iter().any(|module| module.join("module.toml").is_file())
}

/// The content folder, which must be inside the project.
fn content_folder(root: &Path, name: &str) -> Result<PathBuf> {
    let inside = Path::new(name)
        .components()
        .all(|part| matches!(part, std::path::Component::Normal(_) | std::path::Component::CurDir));
    let folder = root.join(name);
    if !inside {
        return Err(Diagnostic::error("settings/invalid", format!("`content = \"{name}\"` leads out of the project"))
            .at(Place::file("tafsiri.toml"))
            .help("name a folder below that of tafsiri.toml")
            .into());
    }
    if !folder.is_dir() {
        return Err(Diagnostic::error("settings/invalid", format!("there is no content folder `{name}`"))
            .at(Place::file("tafsiri.toml"))
            .help("set `content` in `[project]` to the folder that holds the Markdown")
            .into());
    }
    Ok(folder)
}

fn read_pages(at: &Layout<'_>) -> Result<BTreeMap<PageId, Arc<ContentPage>>> {
    let folder = relative(at.reader.root, at.folder);
    let within = |part: &str| if folder.is_empty() { part.to_owned() } else { format!("{folder}/{part}") };
    let parts: Vec<String> =
        if at.toolkit { TOOLKIT.iter().map(|part| within(part)).collect() } else { vec![folder.clone()] };
    let files = parts.iter().flat_map(|part| at.reader.files_below(part));
    let files: Vec<Found<'_>> = files.filter(|file| file.has_ending("md")).collect();
    let prefix = within("");
    let read: Vec<Result<(PageId, Arc<ContentPage>)>> =
        files.par_iter().map(|file| read_page(at, file, &prefix)).collect();
    let mut pages = BTreeMap::new();
    let mut failed = Vec::new();
    for page in read {
        match page {
            Ok((id, page)) => drop(pages.insert(id, page)),
            Err(error) => failed.extend(error.0),
        }
    }
    if failed.is_empty() { Ok(pages) } else { Err(ProjectError(failed)) }
}

/// Reads a page; the names of all begin with `prefix`.
fn read_page(at: &Layout<'_>, found: &Found<'_>, prefix: &str) -> Result<(PageId, Arc<ContentPage>)> {
    let file = found.name.as_ref();
    let inner = file.strip_prefix(prefix).unwrap_or(file);
    let name = inner.strip_suffix(".md").unwrap_or(inner);
    let inner = if at.toolkit { name.strip_prefix("modules/").unwrap_or(name) } else { name };
    let id = PageId::new(inner).map_err(|message| Diagnostic::error("page/name", message).at(Place::file(file)))?;
    let text = at.reader.text(found)?;
    let mut page = at.parsed(&id, file, text);
    // An overlay's page of the name of a case of the base patches that; another one is a case of its own if it has a head.
    let is_own =
        |case: &str| page.page.front_matter.length > 0 && !at.folder.join(format!("case-studies/{case}.md")).is_file();
    let role = match name.split('/').collect::<Vec<_>>().as_slice() {
        ["overlays", _, "case-studies", case] if at.toolkit && is_own(case) => Role::CaseStudy,
        ["overlays", overlay, ..] if at.toolkit => Role::Patch((*overlay).to_owned()),
        ["case-studies", _] if at.toolkit => Role::CaseStudy,
        _ => Role::Page,
    };
    if page.role != role {
        Arc::make_mut(&mut page).role = role;
    }
    Ok((id, page))
}

/// How the pages of a project are read.
pub(crate) fn settings_reading<'a>(settings: &'a Settings, file: &'a str) -> Reading<'a> {
    let project = &settings.project;
    Reading {
        front_matter: &project.front_matter,
        code: &project.code,
        hidden_lines: &project.hidden_lines,
        ..Reading::new(Dialect::Extended, file)
    }
}

/// A plain folder of Markdown: one module for each of its folders. `index`, `README` and Hugo's `_index` come first, then
/// pages by the place that their front matter gives them (Hugo's `weight`, Docusaurus' `sidebar_position`), then by name.
fn plain_modules(pages: &BTreeMap<PageId, Arc<ContentPage>>) -> Vec<(String, Module)> {
    let mut folders: BTreeMap<&str, Vec<(bool, i64, &str)>> = BTreeMap::new();
    for (id, page) in pages.iter().filter(|(id, _)| id.as_str() != SUMMARY) {
        let is_first = matches!(id.name(), "index" | "README" | "_index");
        folders.entry(id.folder()).or_default().push((!is_first, place_of(page), id.name()));
    }
    let module = |(folder, mut pages): (&str, Vec<(bool, i64, &str)>)| {
        pages.sort_unstable();
        let pages = pages.into_iter().map(|(_, _, name)| name.to_owned()).collect();
        (folder.to_owned(), Module { id: folder.to_owned(), pages, ..Module::default() })
    };
    folders.into_iter().map(module).collect()
}

fn place_of(page: &ContentPage) -> i64 {
    let value = |key: &str| page.page.front_matter.values.get(key).and_then(Meta::text)?.parse().ok();
    ["weight", "sidebar_position"].into_iter().find_map(value).unwrap_or(i64::MAX)
}

fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
