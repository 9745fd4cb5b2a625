//! An edition in a locale as the value that packages are made of: every slot has its case, every local link its path.

pub(crate) mod common;
mod differs;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use rayon::prelude::*;

use tafsiri_markdown::Block;
use tafsiri_markdown::block::{Directive, Inline, Link, Text, visit_links, visit_texts};
use tafsiri_markdown::defuse::defuse;
use tafsiri_markdown::front_matter::Meta;
use tafsiri_model::sync::Origin;
use tafsiri_model::{Fingerprint, Locale, PageId};
use tafsiri_package::headings;
use tafsiri_package::site::{About, Section, Site, SitePage};
use tafsiri_package::ui::Ui;

use crate::compose::{Composed, ComposedModule};
use crate::content::{ContentPage, Role};
use crate::links::{local_target, media_path, page_of_file, relative_url, resolve};
use crate::speaker::Speaker;
use crate::status::{Counts, counts};
use crate::summary::{Chapter, Part};
use crate::workspace::{PROJECT_PAGE, Workspace};
use common::{Common, Shown};

/// The edition as a value that every format starts from.
#[must_use]
pub fn site(speaker: &Speaker<'_>, composed: &Composed<'_>, ui: &Ui) -> Site {
    let workspace = speaker.workspace;
    let counts = counts(workspace, composed.edition, speaker.locale());
    SiteMaker::new(speaker, composed, ui).site(about(speaker, composed, &counts, base_version(workspace)))
}

/// The same, with what it has in common with other editions.
#[must_use]
pub(crate) fn site_of_many(speaker: &Speaker<'_>, composed: &Composed<'_>, ui: &Ui, common: &Common) -> Site {
    let workspace = speaker.workspace;
    let counts = common.counts(workspace, composed.edition, speaker.locale());
    let about = about(speaker, composed, &counts, common.version(workspace));
    SiteMaker { common: Some(common), ..SiteMaker::new(speaker, composed, ui) }.site(about)
}

/// The same with one page alone whole, and of the others what the frame round it names: their titles. It costs as much as
/// that page, and nothing is told of how much is translated.
#[must_use]
pub(crate) fn site_around(page: &str, speaker: &Speaker<'_>, composed: &Composed<'_>, ui: &Ui) -> Site {
    let about = About {
        edition: composed.edition.name.clone(),
        project: Fingerprint::of(&speaker.workspace.settings.project.title).to_string(),
        ..About::default()
    };
    SiteMaker { only: Some(page), ..SiteMaker::new(speaker, composed, ui) }.site(about)
}

/// What packages tell of where they are from.
fn about(speaker: &Speaker<'_>, composed: &Composed<'_>, counts: &Counts, version: String) -> About {
    let project = &speaker.workspace.settings.project;
    About {
        edition: composed.edition.name.clone(),
        project: Fingerprint::of(&project.title).to_string(),
        version,
        attribution: project.attribution.clone(),
        coverage: counts.coverage(),
        drifted: counts.drifted,
    }
}

/// The version of the base: what the project says, else a fingerprint of its pages.
fn base_version(workspace: &Workspace) -> String {
    let said = &workspace.settings.project.version;
    if !said.is_empty() {
        return said.clone();
    }
    let is_base = |page: &&Arc<ContentPage>| matches!(page.role, Role::Page | Role::CaseStudy);
    let sources = workspace.content.pages.values().filter(is_base).map(|page| page.source.as_str());
    Fingerprint::of(&sources.collect::<Vec<_>>().join("\0")).to_string()
}

/// The content of one page, or of a case study, as HTML; nothing where there is no such page.
#[must_use]
pub fn page_html(speaker: &Speaker<'_>, composed: &Composed<'_>, id: &PageId) -> Option<String> {
    let ui = speaker.ui();
    let (page, _) = SiteMaker::new(speaker, composed, &ui).make(id)?;
    Some(tafsiri_package::html::content(&page, &ui))
}

/// Makes the pages of a site.
struct SiteMaker<'m, 'w> {
    speaker: &'m Speaker<'w>,
    composed: &'m Composed<'m>,
    ui: &'m Ui,
    /// The path of the page that is made whole, where not all are.
    only: Option<&'m str>,
    /// What it has in common with other editions.
    common: Option<&'m Common>,
    /// The files that pages show, by their path in the site.
    media: Mutex<BTreeMap<String, Arc<[u8]>>>,
}

impl<'m, 'w> SiteMaker<'m, 'w> {
    fn new(speaker: &'m Speaker<'w>, composed: &'m Composed<'m>, ui: &'m Ui) -> Self {
        Self { speaker, composed, ui, only: None, common: None, media: Mutex::default() }
    }

    fn site(self, about: About) -> Site {
        let mut sections = self.sections();
        sections.extend(self.differs());
        let speaker = self.speaker;
        let project = &speaker.workspace.settings.project;
        let settings = speaker.workspace.settings.locale.get(speaker.locale());
        Site {
            locale: speaker.locale().clone(),
            title: speaker.project_title(),
            description: speaker.named(PROJECT_PAGE, "description").unwrap_or_default(),
            edition: speaker.edition_title(self.ui),
            licence: project.licence.clone(),
            about,
            pass: project.pass,
            machine: settings.is_some_and(|settings| settings.origin == Origin::Machine),
            languages: Vec::new(),
            sections,
            media: self.media.into_inner().unwrap_or_default(),
        }
    }

    fn sections(&self) -> Vec<Section> {
        match &self.speaker.workspace.content.summary {
            Some(summary) => summary.parts.par_iter().map(|part| self.part(part)).collect(),
            None => self.modules(),
        }
    }

    /// A part of an mdBook; its pages have the names that the summary gives them.
    fn part(&self, part: &Part) -> Section {
        let summary = PageId::new("SUMMARY").ok();
        let said = |speaker: &Speaker<'_>, unit: Option<usize>| {
            let (text, _) = speaker.plain(summary.as_ref()?, unit?)?;
            Some(tafsiri_markdown::plain(&text))
        };
        let page = |chapter: &Chapter| {
            let page = self.page(&chapter.page)?;
            match said(self.speaker, chapter.name) {
                Some(title) if title != page.title => Some(SitePage { title, ..Arc::unwrap_or_clone(page) }.into()),
                _ => Some(page),
            }
        };
        let pages: Vec<Arc<SitePage>> = part.chapters.par_iter().filter_map(page).collect();
        let title = said(self.speaker, part.title).unwrap_or_default();
        let id = pages.first().map(|page| page.path.replace('/', "-")).unwrap_or_default();
        Section { id, label: String::new(), title, minutes: 0, is_module: true, pages }
    }

    fn modules(&self) -> Vec<Section> {
        let workspace = self.speaker.workspace;
        let is_toolkit =
            !workspace.content.cases.is_empty() || workspace.content.modules.iter().any(|(_, m)| m.order > 0);
        let mut sections = Vec::new();
        for ComposedModule { folder, module, pages } in &self.composed.modules {
            let pages: Vec<Arc<SitePage>> = pages.par_iter().filter_map(|id| self.page(id)).collect();
            let order = usize::try_from(module.order).unwrap_or_default();
            let title =
                pages.first().filter(|_| is_toolkit).map_or_else(|| (*folder).to_owned(), |page| page.title.clone());
            let label = if is_toolkit { self.ui.count("module-number", "number", order) } else { String::new() };
            let minutes = usize::try_from(module.duration).unwrap_or_default();
            let id = if folder.is_empty() { "pages".to_owned() } else { folder.replace('/', "-") };
            sections.push(Section { id, label, title, minutes, is_module: true, pages });
        }
        let cases = workspace.content.pages.par_iter().filter(|(_, page)| page.role == Role::CaseStudy);
        let pages: Vec<Arc<SitePage>> = cases.filter_map(|(id, _)| self.page(id)).collect();
        if !pages.is_empty() {
            let (id, title) = ("case-studies".to_owned(), self.ui.text("case-studies"));
            sections.push(Section { id, label: String::new(), title, minutes: 0, is_module: false, pages });
        }
        sections
    }

    /// Makes a page; with the files that it shows.
    fn make(&self, id: &PageId) -> Option<(SitePage, Vec<Shown>)> {
        let page = &self.speaker.workspace.content.pages.get(id)?.page;
        self.count();
        let front = |key: &str| self.speaker.plain(id, page.front_matter_unit(key)?);
        let (title, description) = (front("title"), front("description"));
        let mut blocks = self.speaker.said(self.part_of(id, self.composed.pages.get(id)?));
        self.fill_slots(id, &mut blocks);
        if let Some(sources) = page.front_matter.values.get("sources") {
            blocks.extend(case_sources(sources, self.ui));
        }
        let shown = self.lead_links(id, &mut blocks);
        defuse(&mut blocks);
        let show_title = title.is_some();
        headings::even(&mut blocks, show_title);
        let (title, title_locale) =
            title.unwrap_or_else(|| first_heading(&blocks).unwrap_or((id.name().to_owned(), None)));
        let description = description.map(|(text, _)| text).unwrap_or_default();
        let page = SitePage { title_locale, description, show_title, ..SitePage::new(id.to_string(), title, blocks) };
        Some((page, shown))
    }

    /// What is made of a page: all of it, or what may be its title.
    fn part_of<'b>(&self, id: &PageId, blocks: &'b [Block]) -> &'b [Block] {
        if self.only.is_none_or(|only| only == id.as_str()) {
            return blocks;
        }
        let heading = blocks.iter().position(|block| matches!(block, Block::Heading { .. }));
        heading.and_then(|at| blocks.get(at..=at)).unwrap_or_default()
    }

    /// Puts the chosen case into each slot, its headings one level below the heading above the slot.
    fn fill_slots(&self, page: &PageId, blocks: &mut [Block]) {
        let mut level = 1;
        for block in blocks {
            match block {
                Block::Heading { level: here, .. } => level = *here,
                Block::Directive(directive) if directive.kind == "case-study" => self.fill_slot(page, directive, level),
                block => block.children_mut().into_iter().for_each(|children| self.fill_slots(page, children)),
            }
        }
    }

    fn fill_slot(&self, page: &PageId, directive: &mut Directive, level: u8) {
        let choice = directive.id.as_deref().and_then(|slot| self.composed.choice(page, slot));
        let case = choice.and_then(|choice| PageId::new(&choice.best.page).ok());
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
        let mut body = self.speaker.said(self.composed.pages.get(&id).map_or(&[], |blocks| blocks.as_ref()));
        lower(&mut body, level);
        let prefix = format!("case-{}-", id.name());
        visit_texts(&mut body, &mut |text| {
            text.anchor = text.anchor.as_ref().map(|anchor| format!("{prefix}{anchor}"));
        });
        directive.blocks.extend(body);
        if let Some(sources) = case.page.front_matter.values.get("sources") {
            directive.blocks.extend(case_sources(sources, self.ui));
        }
    }

    /// Links to other pages lead to where those are in the site; gives the local files that are shown.
    fn lead_links(&self, id: &PageId, blocks: &mut [Block]) -> Vec<Shown> {
        let workspace = self.speaker.workspace;
        let Some(file) = workspace.content.pages.get(id).map(|page| page.file.clone()) else { return Vec::new() };
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
        let shown = wanted.into_iter().map(|(media, target)| {
            let bytes = self.speaker.media(&target).map(Arc::from);
            (media, target, bytes)
        });
        shown.collect()
    }
}

/// Headings so many levels lower.
fn lower(blocks: &mut [Block], levels: u8) {
    for block in blocks {
        match block {
            Block::Heading { level, .. } => *level = (*level + levels).min(6),
            Block::Layered(layered) => lower(&mut layered.blocks, levels),
            _ => {}
        }
    }
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
