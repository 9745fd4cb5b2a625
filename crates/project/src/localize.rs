//! An edition said in a locale: every unit gets its words, every slot its case, every local link its path in the site.

use std::collections::BTreeMap;
use std::sync::Mutex;

use tafsiri_fluent::encode::placeables;
use tafsiri_fluent::{Catalog, Formatter, Message, encode};
use tafsiri_markdown::Block;
use tafsiri_markdown::block::{Directive, Inline, Link, Text, UnitRef, visit_links, visit_texts};
use tafsiri_markdown::fill::{Saying, Words, fill};
use tafsiri_markdown::front_matter::Meta;
use tafsiri_model::settings::Value;
use tafsiri_model::sync::Origin;
use tafsiri_model::{Diagnostic, Locale, PageId, layer};
use tafsiri_package::site::{Section, Site, SitePage};
use tafsiri_package::ui::Ui;

use crate::content::{ContentPage, Role};
use crate::edition::{BASE, Composed, Edition};
use crate::workspace::{PROJECT_PAGE, Source, SourceUnit, TERMS_PAGE, UI_PAGE, Workspace};

/// The words of an edition in a locale.
pub struct Speaker<'w> {
    workspace: &'w Workspace,
    edition: &'w Edition,
    chain: Vec<Locale>,
    formatters: Vec<Formatter>,
    problems: Mutex<Vec<Diagnostic>>,
}

/// What a unit says, and in which locale of the fallback chain it was found: 0 is the reader's own.
struct Said {
    text: String,
    /// Whether these are the source's own words, to the letter.
    verbatim: bool,
    rank: usize,
}

impl<'w> Speaker<'w> {
    /// A speaker. Locales that the project does not have are answered by their fallbacks.
    #[must_use]
    pub fn new(workspace: &'w Workspace, edition: &'w Edition, locale: &Locale) -> Self {
        let chain = workspace.chain(locale);
        let source_terms = source_terms(workspace, edition);
        let term_catalogs: Vec<Vec<Option<&Catalog>>> = chain
            .iter()
            .map(|locale| {
                term_pages(edition).map(|page| term_catalog(workspace, &source_terms, locale, &page)).collect()
            })
            .collect();
        let variables = escaped(&edition.variables);
        let formatters = (0..chain.len())
            .filter_map(|at| {
                let terms = terms_from(term_catalogs.get(at..).unwrap_or_default());
                Some(Formatter::new(chain.get(at)?, terms, &variables))
            })
            .collect();
        Self { workspace, edition, chain, formatters, problems: Mutex::default() }
    }

    /// The reader's locale.
    #[must_use]
    pub fn locale(&self) -> &Locale {
        self.chain.first().unwrap_or(self.workspace.source_locale())
    }

    /// What could not be said as it was written, so that a fallback stands in its place.
    #[must_use]
    pub fn into_problems(self) -> Vec<Diagnostic> {
        self.problems.into_inner().unwrap_or_default()
    }

    /// The interface texts for the reader.
    #[must_use]
    pub fn ui(&self) -> Ui {
        interface(self.workspace, self.locale())
    }

    fn say(&self, source: &Source, unit: &SourceUnit) -> Said {
        for (rank, (locale, formatter)) in self.chain.iter().zip(&self.formatters).enumerate() {
            if locale == self.workspace.source_locale() {
                return Said { rank, ..self.say_source(source, unit, formatter) };
            }
            let target = self.workspace.targets.get(locale);
            let Some(message) = target.and_then(|target| self.workspace.message(target, source, unit)) else {
                continue;
            };
            match formatter.format(message) {
                Ok(text) => return Said { text, verbatim: false, rank },
                Err(error) => self.report(message, locale, &error.0),
            }
        }
        Said { text: unit.text.clone(), verbatim: true, rank: self.chain.len() }
    }

    fn say_source(&self, source: &Source, unit: &SourceUnit, formatter: &Formatter) -> Said {
        let verbatim = Said { text: unit.text.clone(), verbatim: true, rank: 0 };
        if placeables(&unit.text).is_empty() {
            return verbatim;
        }
        let catalog = Catalog::parse(&source.file, &format!("{} ={}\n", bare(&unit.id), encode(&unit.text)));
        let Some(message) = catalog.messages().next() else { return verbatim };
        match formatter.format(message) {
            Ok(text) => Said { text, verbatim: false, rank: 0 },
            Err(error) => {
                let place = tafsiri_model::Place { line: unit.line, ..tafsiri_model::Place::file(source.file.clone()) };
                self.note(format_problem(&error.0).at(place));
                verbatim
            }
        }
    }

    fn report(&self, message: &Message, locale: &Locale, words: &str) {
        self.note(format_problem(words).at(message.place().clone()).locale(locale));
    }

    fn note(&self, problem: Diagnostic) {
        if let Ok(mut problems) = self.problems.lock() {
            problems.push(problem);
        }
    }

    /// A text of the settings or of front matter, plain, with its locale where it is a fallback.
    fn plain(&self, page: &PageId, index: usize) -> Option<(String, Option<Locale>)> {
        let source = self.workspace.sources.get(page)?;
        let said = self.say(source, source.units.get(index)?);
        Some((said.text, self.fallback(said.rank)))
    }

    /// A text of the settings by its key.
    fn named(&self, page: &str, key: &str) -> Option<String> {
        let page = PageId::new(page).ok()?;
        let at = self.workspace.sources.get(&page)?.units.iter().position(|unit| unit.id.as_str() == key)?;
        self.plain(&page, at).map(|(text, _)| text)
    }

    fn fallback(&self, rank: usize) -> Option<Locale> {
        (rank > 0).then(|| self.chain.get(rank).unwrap_or(self.workspace.source_locale()).clone())
    }

    /// The title of the edition; nothing for the only edition of a project.
    #[must_use]
    pub fn edition_title(&self, ui: &Ui) -> String {
        if self.edition.name != BASE {
            return self.named(&format!("editions/{}", self.edition.name), "title").unwrap_or_default();
        }
        if self.workspace.content.editions.is_empty() { String::new() } else { ui.text("edition-base") }
    }

    /// The title of the project.
    #[must_use]
    pub fn project_title(&self) -> String {
        self.named(PROJECT_PAGE, "title").unwrap_or_else(|| self.workspace.settings.project.title.clone())
    }

    fn answer(&self, unit: &UnitRef) -> Saying {
        let source = self.workspace.sources.get(&unit.context.page);
        let Some((source, unit)) = source.and_then(|source| Some((source, source.units.get(unit.index)?))) else {
            return Saying::default();
        };
        let said = self.say(source, unit);
        let own_words = said.verbatim;
        let foreign = self.chain.get(said.rank).is_some_and(|locale| locale != self.workspace.source_locale());
        Saying {
            words: (!own_words).then(|| Words { text: said.text, plain: unit.kind.is_plain(), foreign }),
            locale: self.fallback(said.rank),
            anchor: Some(unit.id.to_string()),
        }
    }

    /// The edition as a value that every format starts from.
    #[must_use]
    pub fn site(&self, composed: &Composed<'_>, ui: &Ui) -> Site {
        let mut maker = SiteMaker { speaker: self, composed, ui, media: BTreeMap::new() };
        let sections = maker.sections();
        let settings = self.workspace.settings.locale.get(self.locale());
        Site {
            locale: self.locale().clone(),
            title: self.project_title(),
            description: self.named(PROJECT_PAGE, "description").unwrap_or_default(),
            edition: self.edition_title(ui),
            licence: self.workspace.settings.project.licence.clone(),
            machine: settings.is_some_and(|settings| settings.origin == Origin::Machine),
            languages: Vec::new(),
            sections,
            media: maker.media,
        }
    }
}

/// The interface texts for the readers of a locale.
#[must_use]
pub fn interface(workspace: &Workspace, locale: &Locale) -> Ui {
    let page = PageId::new(UI_PAGE).ok();
    Ui::new(&workspace.chain(locale), |locale| {
        let target = if locale == workspace.source_locale() {
            &workspace.source_catalogs
        } else {
            workspace.targets.get(locale)?
        };
        target.catalogs.get(page.as_ref()?)
    })
}

/// The name of a locale in itself; its tag where nobody has written its name.
#[must_use]
pub fn locale_name(workspace: &Workspace, locale: &Locale) -> String {
    let name = |locale: &Locale| interface(workspace, locale).text("language-name");
    let foreign = locale.language() != "en" && name(locale) == "English";
    if foreign { locale.to_string() } else { name(locale) }
}

/// A message's id without a term's dash: what is formatted here is a message.
fn bare(id: &tafsiri_model::UnitId) -> &str {
    id.as_str().trim_start_matches('-')
}

fn format_problem(words: &str) -> Diagnostic {
    Diagnostic::error("fluent/reference", format!("this text cannot be filled in: {words}")).help(
        "define the variable or term in tafsiri.toml or an overlay, or mend its name; until then a fallback is shown",
    )
}

/// The pages that hold terms, from the base upwards.
fn term_pages(edition: &Edition) -> impl Iterator<Item = PageId> {
    let overlays = edition.layers().iter().map(|layer| format!("overlays/{layer}/{TERMS_PAGE}"));
    std::iter::once(TERMS_PAGE.to_owned()).chain(overlays).filter_map(|page| PageId::new(&page).ok())
}

/// The terms of the source locale, as catalogs: they stand in the settings and need no extract.
fn source_terms(workspace: &Workspace, edition: &Edition) -> BTreeMap<PageId, Catalog> {
    let catalog = |page: PageId| {
        let source = workspace.sources.get(&page)?;
        let lines: String = source.units.iter().map(|unit| format!("{} ={}\n", unit.id, encode(&unit.text))).collect();
        Some((page, Catalog::parse(&source.file, &lines)))
    };
    term_pages(edition).filter_map(catalog).collect()
}

fn term_catalog<'c>(
    workspace: &'c Workspace,
    source_terms: &'c BTreeMap<PageId, Catalog>,
    locale: &Locale,
    page: &PageId,
) -> Option<&'c Catalog> {
    if locale == workspace.source_locale() {
        return source_terms.get(page);
    }
    workspace.targets.get(locale)?.catalogs.get(page)
}

/// The terms that win, for these locales in turn and the layers in each.
fn terms_from<'c>(catalogs: &[Vec<Option<&'c Catalog>>]) -> Vec<&'c Message> {
    let get = |locale: usize, layer: usize| catalogs.get(locale)?.get(layer).copied().flatten();
    let layers = catalogs.first().map_or(0, Vec::len);
    let all = catalogs.iter().flatten().flatten().flat_map(|catalog| catalog.messages().map(Message::id));
    let names: std::collections::BTreeSet<_> = all.collect();
    let best = |id| layer::best(catalogs.len(), layers, |locale, layer| get(locale, layer)?.get(id));
    names.into_iter().filter_map(best).map(|(_, message)| message).collect()
}

/// Text variables stand for themselves in Markdown.
fn escaped(variables: &BTreeMap<String, Value>) -> BTreeMap<String, Value> {
    let escape = |value: &Value| match value {
        Value::Text(text) => Value::Text(tafsiri_markdown::escape(text)),
        other => other.clone(),
    };
    variables.iter().map(|(name, value)| (name.clone(), escape(value))).collect()
}

/// Makes the pages of a site.
struct SiteMaker<'m, 'w> {
    speaker: &'m Speaker<'w>,
    composed: &'m Composed<'m>,
    ui: &'m Ui,
    media: BTreeMap<String, Vec<u8>>,
}

impl SiteMaker<'_, '_> {
    fn sections(&mut self) -> Vec<Section> {
        let workspace = self.speaker.workspace;
        let is_toolkit =
            !workspace.content.cases.is_empty() || workspace.content.modules.iter().any(|(_, m)| m.order > 0);
        let mut sections = Vec::new();
        for (folder, module) in &workspace.content.modules {
            let ids = module.pages.iter().filter_map(|page| {
                PageId::new(&if folder.is_empty() { page.clone() } else { format!("{folder}/{page}") }).ok()
            });
            let pages: Vec<SitePage> = ids.filter_map(|id| self.page(&id)).collect();
            let order = usize::try_from(module.order).unwrap_or_default();
            let title = pages.first().filter(|_| is_toolkit).map_or_else(|| folder.clone(), |page| page.title.clone());
            let label = if is_toolkit { self.ui.count("module-number", "number", order) } else { String::new() };
            let minutes = usize::try_from(module.duration).unwrap_or_default();
            sections.push(Section { label, title, minutes, pages });
        }
        let cases = workspace.content.pages.iter().filter(|(_, page)| page.role == Role::CaseStudy);
        let pages: Vec<SitePage> = cases.filter_map(|(id, _)| self.page(id)).collect();
        if !pages.is_empty() {
            sections.push(Section { label: String::new(), title: self.ui.text("case-studies"), minutes: 0, pages });
        }
        sections
    }

    fn page(&mut self, id: &PageId) -> Option<SitePage> {
        let page = &self.speaker.workspace.content.pages.get(id)?.page;
        let front = |key: &str| self.speaker.plain(id, page.front_matter_unit(key)?);
        let (title, description) = (front("title"), front("description"));
        let mut blocks = self.said(self.composed.pages.get(id)?);
        self.fill_slots(id, &mut blocks);
        if let Some(sources) = page.front_matter.values.get("sources") {
            blocks.extend(case_sources(sources, self.ui));
        }
        self.lead_links(id, &mut blocks);
        let show_title = title.is_some();
        let (title, title_locale) =
            title.unwrap_or_else(|| first_heading(&blocks).unwrap_or((id.name().to_owned(), None)));
        Some(SitePage {
            path: id.to_string(),
            title,
            title_locale,
            description: description.map(|(text, _)| text).unwrap_or_default(),
            show_title,
            blocks,
        })
    }

    fn said(&self, blocks: &[Block]) -> Vec<Block> {
        fill(blocks, &|unit| self.speaker.answer(unit))
    }

    /// Puts the chosen case into each slot, its headings one level below the heading above the slot.
    fn fill_slots(&self, page: &PageId, blocks: &mut [Block]) {
        let mut level = 1;
        for block in blocks {
            match block {
                Block::Heading { level: here, .. } => level = *here,
                Block::Directive(directive) if directive.kind == "case-study" => self.fill_slot(page, directive, level),
                Block::Directive(directive) => self.fill_slots(page, &mut directive.blocks),
                _ => {}
            }
        }
    }

    fn fill_slot(&self, page: &PageId, directive: &mut Directive, level: u8) {
        let choice = directive.id.as_deref().and_then(|slot| self.composed.choice(page, slot));
        let case = choice.and_then(|choice| PageId::new(&format!("case-studies/{}", choice.case)).ok());
        let Some((id, case)) = case.and_then(|id| Some((id.clone(), self.speaker.workspace.content.pages.get(&id)?)))
        else {
            return;
        };
        let title = case.page.front_matter_unit("title").and_then(|unit| self.speaker.plain(&id, unit));
        if let Some((title, locale)) = title {
            let text =
                Text { locale, anchor: Some(format!("case-{}", id.name())), ..Text::bare(vec![Inline::Text(title)]) };
            directive.blocks.push(Block::Heading { level: (level + 1).min(6), text });
        }
        let mut body = self.said(self.composed.pages.get(&id).map_or(&[], |blocks| blocks.as_ref()));
        for block in &mut body {
            if let Block::Heading { level: own, .. } = block {
                *own = (*own + level).min(6);
            }
        }
        let prefix = format!("case-{}-", id.name());
        visit_texts(&mut body, &mut |text| {
            text.anchor = text.anchor.as_ref().map(|anchor| format!("{prefix}{anchor}"));
        });
        directive.blocks.extend(body);
        if let Some(sources) = case.page.front_matter.values.get("sources") {
            directive.blocks.extend(case_sources(sources, self.ui));
        }
    }

    /// Links to other pages lead to where those are in the site; local files that are shown come along.
    fn lead_links(&mut self, id: &PageId, blocks: &mut [Block]) {
        let workspace = self.speaker.workspace;
        let Some(file) = workspace.content.pages.get(id).map(|page| page.file.clone()) else { return };
        let mut wanted = Vec::new();
        visit_texts(blocks, &mut |text| {
            visit_links(&mut text.inlines, &mut |link, image| {
                let Some((path, tail)) = local_target(link) else { return };
                let Some(target) = resolve(&file, path) else { return };
                if let Some(page) = page_of_file(workspace, &target) {
                    link.url = format!("{}.html{tail}", relative_url(id, page.page.id().as_str()));
                } else if image || !target.ends_with(".md") {
                    let media = media_path(&target, &self.speaker.workspace.settings.project.content);
                    link.url = format!("{}{tail}", relative_url(id, &media));
                    wanted.push((media, target));
                }
            });
        });
        for (media, target) in wanted {
            let path = self.speaker.workspace.root.join(&target);
            let is_file = std::fs::symlink_metadata(&path).is_ok_and(|found| found.is_file());
            if is_file && let Ok(bytes) = std::fs::read(&path) {
                self.media.insert(media, bytes);
            }
        }
    }
}

/// The path and the rest (anchor, query) of a link to a file of the project.
fn local_target(link: &Link) -> Option<(&str, String)> {
    let url = link.url.as_str();
    if url.starts_with(['/', '#', '\\']) || url.is_empty() || url.split(['/', '?', '#']).next()?.contains(':') {
        return None;
    }
    let end = url.find(['#', '?']).unwrap_or(url.len());
    Some((url.get(..end)?, url.get(end..)?.to_owned())).filter(|(path, _)| !path.is_empty())
}

/// A link's path, seen from a file, as a path from the project's root; nothing where it leads out of it.
pub(crate) fn resolve(file: &str, path: &str) -> Option<String> {
    let mut parts: Vec<&str> = file.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()?),
            part => parts.push(part),
        }
    }
    Some(parts.join("/").replace("%20", " "))
}

/// The page that a file is, or that a file ending in `.html` is made of.
pub(crate) fn page_of_file<'w>(workspace: &'w Workspace, file: &str) -> Option<&'w ContentPage> {
    let file = file.strip_suffix(".html").map_or_else(|| file.to_owned(), |stem| format!("{stem}.md"));
    let content = &workspace.settings.project.content;
    let inner = file.strip_prefix(content.as_str()).map_or(file.as_str(), |inner| inner.trim_start_matches('/'));
    let name = inner.strip_suffix(".md")?;
    let id = |name: &str| PageId::new(name).ok();
    let pages = &workspace.content.pages;
    let found = pages.get(&id(name.strip_prefix("modules/").unwrap_or(name))?).or_else(|| pages.get(&id(name)?));
    found.filter(|page| page.file == file)
}

fn media_path(target: &str, content: &str) -> String {
    let inner = target.strip_prefix(content).map_or(target, |inner| inner.trim_start_matches('/'));
    inner.strip_prefix("modules/").unwrap_or(inner).to_owned()
}

/// The way from a page to a path, both from the site's root.
fn relative_url(from: &PageId, to: &str) -> String {
    format!("{}{to}", "../".repeat(from.as_str().matches('/').count()))
}

fn first_heading(blocks: &[Block]) -> Option<(String, Option<Locale>)> {
    blocks.iter().find_map(|block| match block {
        Block::Heading { text, .. } => Some((text.plain(), text.locale.clone())),
        _ => None,
    })
}

/// The list of a case study's sources.
fn case_sources(sources: &Meta, ui: &Ui) -> Vec<Block> {
    let Meta::List(sources) = sources else { return Vec::new() };
    let items = sources.iter().filter_map(|source| {
        let Meta::Map(source) = source else { return None };
        let text = |key: &str| source.get(key).and_then(Meta::text).unwrap_or_default().to_owned();
        let (title, url) = (text("title"), text("url"));
        let words = vec![Inline::Text(if title.is_empty() { url.clone() } else { title })];
        let link =
            url.starts_with("http").then(|| Inline::Link(Link { url, title: String::new(), inlines: words.clone() }));
        let inlines = link.map_or(words, |link| vec![link]);
        Some(tafsiri_markdown::block::Item { task: None, blocks: vec![Block::Paragraph(Text::bare(inlines))] })
    });
    let items: Vec<_> = items.collect();
    if items.is_empty() {
        return Vec::new();
    }
    let title = Some(Text::bare(vec![Inline::Text(ui.text("sources"))]));
    let list = Block::List { start: None, tight: true, items };
    vec![Block::Directive(Directive {
        kind: "case-sources".to_owned(),
        title,
        blocks: vec![list],
        ..Directive::default()
    })]
}

#[cfg(test)]
mod tests {
    use super::{media_path, relative_url, resolve};
    use tafsiri_model::PageId;

    #[test]
    fn links_stay_inside_the_project() {
        assert_eq!(resolve("content/modules/a/x.md", "../b/y.md").as_deref(), Some("content/modules/b/y.md"));
        assert_eq!(resolve("a.md", "../etc/passwd"), None);
        assert_eq!(resolve("content/a.md", "../../x"), None);
        assert_eq!(media_path("content/modules/a/i.png", "content"), "a/i.png");
        assert_eq!(relative_url(&PageId::new("a/b/c").unwrap(), "d/e"), "../../d/e");
    }
}
