//! An edition in a locale as a tree of Markdown, for those who build their course with another site generator.
//!
//! Every page is its own source with other words in its units' places; operations of layers and case studies are written
//! into it. What no unit covers stays as it is, byte for byte.

use std::collections::BTreeMap;

use tafsiri_markdown::block::{Block, visit_links, visit_texts};
use tafsiri_markdown::fill::inlines;
use tafsiri_markdown::patch_source::{At, Insert, Written, bodies};
use tafsiri_markdown::safety;
use tafsiri_markdown::splice::splice;
use tafsiri_model::{Diagnostic, PageId, Place};
use tafsiri_package::File;

use crate::compose::{Composed, Patch};
use crate::content::{ContentPage, settings_reading};
use crate::links::{local_target, resolve};
use crate::speaker::Speaker;
use crate::workspace::{Source, SourceUnit};

/// All pages of an edition in a locale, with the files that they show.
#[must_use]
pub fn tree(speaker: &Speaker<'_>, composed: &Composed<'_>) -> Vec<File> {
    let content = format!("{}/", speaker.workspace.settings.project.content);
    let mut files = BTreeMap::new();
    for id in composed.pages.keys() {
        let Some(page) = speaker.workspace.content.pages.get(*id) else { continue };
        let inner = |file: &str| file.strip_prefix(&content).unwrap_or(file).to_owned();
        let text = page_text(speaker, composed, id).unwrap_or_default();
        files.insert(inner(&page.file), text.into_bytes());
        for media in media(page) {
            let bytes = speaker.media(&media);
            files.extend(bytes.map(|bytes| (inner(&media), bytes)));
        }
    }
    files.into_iter().collect()
}

/// One page of an edition in a locale as Markdown; nothing where there is no such page.
#[must_use]
pub fn page_text(speaker: &Speaker<'_>, composed: &Composed<'_>, id: &PageId) -> Option<String> {
    let workspace = speaker.workspace;
    let page = workspace.content.pages.get(id)?;
    let source = workspace.sources.get(id)?;
    let mut inserts = composed.operations_on(id).flat_map(|patch| brought(speaker, patch)).collect::<Vec<_>>();
    inserts.extend(cases(speaker, composed, id));
    let localized = localized(speaker, page, source);
    if inserts.is_empty() {
        return Some(localized.text);
    }
    let say = |at: usize| localized.words.get(at).cloned().flatten();
    let written = Written { page: &page.page, source: &page.source, say: &say };
    let (text, lost) = written.with(&inserts, &|at| source.units.get(at).map(|unit| unit.id.to_string()));
    for insert in lost.iter().filter_map(|at| inserts.get(*at)) {
        speaker.note(not_written(&page.file, insert));
    }
    Some(text)
}

/// A page in a locale.
struct Localized {
    /// The words of each unit, where they are not the source's own and can stand in the page.
    words: Vec<Option<String>>,
    /// The page with these words.
    text: String,
}

fn localized(speaker: &Speaker<'_>, page: &ContentPage, source: &Source) -> Localized {
    let context = &page.page.context;
    let voice = speaker.voice(source);
    let word = |unit| {
        let SourceUnit { syntax, text, .. }: &SourceUnit = unit;
        let said = voice.say(unit);
        let read = |text: &str| inlines(context, *syntax, text);
        let is_safe = |said: &str| safety::dangers(&read(said), &read(text)).is_empty();
        (!said.verbatim && is_safe(&said.text)).then_some(said.text)
    };
    let mut words: Vec<Option<String>> = source.units.iter().map(word).collect();
    let reading = settings_reading(&speaker.workspace.settings, &page.file);
    let spliced = splice(&page.page, &page.source, &reading, &|at| words.get(at).cloned().flatten());
    for at in spliced.refused {
        words.get_mut(at).into_iter().for_each(|word| *word = None);
        source.units.get(at).into_iter().for_each(|unit| speaker.note(refusal(speaker, source, unit)));
    }
    Localized { words, text: spliced.text }
}

fn refusal(speaker: &Speaker<'_>, source: &Source, unit: &SourceUnit) -> Diagnostic {
    let message = format!("the words of `{}#{}` would change the structure of the page", source.id, unit.id);
    Diagnostic::warning("structure/refused", message)
        .at(Place::file(crate::target::catalog_file(speaker.locale(), &source.id)))
        .help("the source's own words stand there: begin the text with another word")
        .locale(speaker.locale())
}

fn not_written(file: &str, insert: &Insert) -> Diagnostic {
    let target = match &insert.place {
        At::Operation(_, target) => target.id().unwrap_or_default(),
        At::Inside(id) => id,
    };
    Diagnostic::warning("edition/not-written", format!("what a layer does to `{target}` cannot be written as Markdown"))
        .at(Place::file(file))
        .help("`target` names text that another layer brought: name a unit of the base, or build HTML")
}

fn brought(speaker: &Speaker<'_>, patch: &Patch<'_>) -> Vec<Insert> {
    let (page, operation) = (patch.from, &patch.operation);
    let Some(source) = speaker.workspace.sources.get(page.page.id()) else { return Vec::new() };
    let localized = localized(speaker, page, source);
    let say = |at: usize| localized.words.get(at).cloned().flatten();
    let written = Written { page: &page.page, source: &page.source, say: &say };
    bodies(&written, std::slice::from_ref(operation), page.page.front_matter.lines)
}

/// The case studies that fill the slots of a page.
fn cases(speaker: &Speaker<'_>, composed: &Composed<'_>, page: &PageId) -> Vec<Insert> {
    let mut found = Vec::new();
    let Some(blocks) = composed.pages.get(page) else { return found };
    slots(blocks, 1, &mut |slot, level| {
        let case = composed.choice(page, slot).and_then(|choice| PageId::new(&choice.best.page).ok());
        found.extend(case.and_then(|case| {
            let text = case_text(speaker, &case, level)?;
            Some(Insert { place: At::Inside(slot.to_owned()), text })
        }));
    });
    found
}

/// Calls `visit` for every slot with the level of the heading above it.
fn slots(blocks: &[Block], level: u8, visit: &mut impl FnMut(&str, u8)) {
    let mut level = level;
    for block in blocks {
        match block {
            Block::Heading { level: here, .. } => level = *here,
            Block::Directive(directive) if directive.kind == "case-study" => {
                directive.id.as_deref().into_iter().for_each(|id| visit(id, level));
            }
            block => block.children().into_iter().for_each(|children| slots(children, level, visit)),
        }
    }
}

fn case_text(speaker: &Speaker<'_>, id: &PageId, level: u8) -> Option<String> {
    let case = speaker.workspace.content.pages.get(id)?;
    let source = speaker.workspace.sources.get(id)?;
    let localized = localized(speaker, case, source);
    let say = |at: usize| localized.words.get(at).cloned().flatten();
    let body = Written { page: &case.page, source: &case.source, say: &say }.lowered(level);
    let title = case.page.front_matter_unit("title").and_then(|unit| speaker.plain(id, unit));
    let mark = "#".repeat(usize::from(level) + 1);
    Some(
        title.map_or_else(String::new, |(title, _)| format!("{mark} {}\n\n", tafsiri_markdown::escape(&title))) + &body,
    )
}

/// The local files that a page shows or links to and that are no pages.
fn media(page: &ContentPage) -> Vec<String> {
    let mut found = Vec::new();
    let mut blocks = page.page.blocks.clone();
    visit_texts(&mut blocks, &mut |text| {
        visit_links(&mut text.inlines, &mut |link, _| {
            let target = local_target(link).and_then(|(path, _)| resolve(&page.file, path));
            found.extend(target.filter(|target| !target.ends_with(".md")));
        });
    });
    found
}
