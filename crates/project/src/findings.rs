//! `check`: every rule over every page, catalog and edition of a project.

use std::collections::BTreeSet;
use std::sync::Arc;

use rayon::prelude::*;
use tafsiri_check::page::{Behind, dead_links, heading_anchor};
use tafsiri_check::rules::finding;
use tafsiri_check::{Known, Pair, Rendering, SourceText, check_consistency, check_pair, circles};
use tafsiri_fluent::Message;
use tafsiri_markdown::block::{Part, visit_texts};
use tafsiri_markdown::{Block, Context, Dialect};
use tafsiri_model::drift::{Action, Severity};
use tafsiri_model::gate::Setting;
use tafsiri_model::{Diagnostic, Level, PageId, Place, UnitAddress};

use crate::compose::compose;
use crate::content::ContentPage;
use crate::dictionaries;
use crate::directives;
use crate::drift::{Drifted, action, drifted};
use crate::edition::{Edition, TERRITORY_VALUES};
use crate::edition_check::{self, Countries, Leak, TERRITORY_TERMS};
use crate::glossary;
use crate::links::{page_of_file, resolve};
use crate::objectives;
use crate::status;
use crate::target::{Target, catalog_file};
use crate::workspace::{Source, SourceUnit, TERMS_PAGE, UI_PAGE, Workspace};

/// All findings over the sources that `wanted` lets through, in the order in which they are told. `today` is a day as
/// `YYYY-MM-DD`: figures grow old.
#[must_use]
pub fn findings(
    workspace: &Workspace,
    editions: &[Edition],
    wanted: &(impl Fn(&Source) -> bool + Sync),
    today: &str,
) -> Vec<Diagnostic> {
    let known = known(workspace);
    let mut all = workspace.content.problems.clone();
    all.extend(workspace.source_catalogs.catalogs.values().flat_map(|catalog| catalog.problems().to_vec()));
    if !workspace.is_extracted() {
        all.push(
            Diagnostic::warning("extract/stale", "pages have changed since the last extract")
                .help("run `tafsiri extract` and commit what it writes"),
        );
    }
    let pages: Vec<&ContentPage> = workspace.content.pages.values().map(Arc::as_ref).collect();
    let page_findings: Vec<Diagnostic> = pages.par_iter().flat_map_iter(|page| page_links(workspace, page)).collect();
    all.extend(page_findings);
    all.extend(pages.iter().flat_map(|page| directives::problems(page)));
    all.extend(edition_check::values(workspace, today));
    all.extend(edition_check::behind(workspace, editions));
    all.extend(objectives::dangling(workspace));
    let countries = Countries::of(workspace);
    let of_editions: Vec<(Vec<Diagnostic>, Vec<Leak>)> =
        editions.par_iter().map(|edition| edition_findings(workspace, edition, &countries)).collect();
    let (found, leaks): (Vec<_>, Vec<_>) = of_editions.into_iter().unzip();
    all.extend(found.into_iter().flatten());
    all.extend(edition_check::told(&leaks.concat()));
    let texts = source_texts(workspace, wanted);
    let of_targets = workspace.targets.par_iter().map(|(_, target)| {
        let mut found = target_findings(workspace, target, &of_locale(workspace, target, &known), &texts);
        found.extend(missing(workspace, target, wanted));
        found.extend(drifted(workspace, target, wanted).into_iter().map(|drifted| drift(workspace, drifted)));
        found
    });
    all.extend(of_targets.collect::<Vec<_>>().into_iter().flatten());
    all.sort_by(|a, b| a.order().cmp(&b.order()));
    all.dedup();
    all
}

fn edition_findings(workspace: &Workspace, edition: &Edition, countries: &Countries) -> (Vec<Diagnostic>, Vec<Leak>) {
    let composed = compose(workspace, edition);
    let mut all = edition_check::undefined(workspace, edition, &composed);
    all.extend(edition_check::misused(workspace, edition, &composed));
    let leaks = countries.leaks(workspace, edition, &composed);
    all.extend(objectives::lost(workspace, &composed));
    all.extend(composed.problems);
    (all, leaks)
}

/// The names that any layer defines, and those that editions have from the territory table.
fn known(workspace: &Workspace) -> Known {
    let settings = &workspace.settings;
    let overlays = workspace.content.overlays.values();
    let mut known = Known {
        variables: settings.variables.keys().cloned().chain(TERRITORY_VALUES.map(str::to_owned)).collect(),
        terms: settings.terms.keys().cloned().chain(TERRITORY_TERMS.map(str::to_owned)).collect(),
        ..Known::default()
    };
    for overlay in overlays {
        known.variables.extend(overlay.variables.keys().cloned());
        known.terms.extend(overlay.terms.keys().cloned());
    }
    known
}

/// The rule that wants dictionaries.
const SPELLING: &str = "language/spelling";

/// What there is to know in one locale: what its terms are told by and its glossary too.
fn of_locale(workspace: &Workspace, target: &Target, known: &Known) -> Known {
    let mut known = known.clone();
    let terms = target.catalogs.values().flat_map(|catalog| catalog.messages()).filter(|message| is_term(message));
    terms.for_each(|term| known.learn(term.id().as_str().trim_start_matches('-'), term));
    let countries = workspace.content.names.countries(&target.locale);
    countries.messages().for_each(|country| known.learn("country", country));
    known.glossary = glossary::of(workspace, target);
    // Dictionaries take seconds to read: this rule is for those who ask for it.
    let asked = workspace.settings.check.rules.get(SPELLING).filter(|setting| **setting != Setting::Off);
    known.speller = asked.and_then(|_| dictionaries::speller(target));
    known
}

fn is_term(message: &Message) -> bool {
    message.id().as_str().starts_with('-')
}

/// The texts of sources, each read once for all locales.
type SourceTexts<'w> = Vec<(&'w Source, Vec<SourceText>)>;

fn source_texts<'w>(workspace: &'w Workspace, wanted: &(impl Fn(&Source) -> bool + Sync)) -> SourceTexts<'w> {
    let sources: Vec<&Source> = workspace.sources.values().filter(|source| wanted(source)).collect();
    sources.into_par_iter().map(|source| (source, texts_of(workspace, source))).collect()
}

fn texts_of(workspace: &Workspace, source: &Source) -> Vec<SourceText> {
    let context = match workspace.content.pages.get(&source.id) {
        Some(page) => Arc::clone(&page.page.context),
        None => Arc::new(Context::bare(source.id.clone(), Dialect::Extended)),
    };
    let by_hand = workspace.source_catalogs.catalogs.get(&source.id).filter(|_| !source.extracted);
    let text = |unit: &SourceUnit| match by_hand.and_then(|catalog| catalog.get(&unit.id)) {
        Some(message) => SourceText::of_message(message, unit.syntax, &context, &source.locale),
        None => SourceText::new(&unit.text, unit.syntax, &context, &source.locale),
    };
    source.units.iter().map(text).collect()
}

fn target_findings(workspace: &Workspace, target: &Target, known: &Known, texts: &SourceTexts<'_>) -> Vec<Diagnostic> {
    let mut all = target.problems.clone();
    all.extend(target.catalogs.values().flat_map(|catalog| catalog.problems().to_vec()));
    all.extend(obsolete(workspace, target));
    all.extend(circular_terms(target));
    let checked: Vec<Diagnostic> = texts
        .par_iter()
        .flat_map_iter(|(source, texts)| {
            let catalog = target.catalogs.get(&source.id);
            let pairs = source
                .units
                .iter()
                .zip(texts)
                .filter_map(move |(unit, text)| Some((source, unit, text, catalog?.get(&unit.id)?)));
            pairs.flat_map(|(source, unit, source_text, message)| {
                let address = UnitAddress { page: source.id.clone(), unit: unit.id.clone() };
                let pair = Pair { address: &address, source: source_text, message, locale: &target.locale };
                check_pair(&pair, known)
            })
        })
        .collect();
    all.extend(checked);
    all.extend(inconsistent(target, texts));
    if workspace.is_pseudo(&target.locale) {
        all.retain(is_of_form);
    }
    all
}

/// Whether a finding is about the form of a message alone: what a pseudo-locale says are the words of the source.
fn is_of_form(finding: &Diagnostic) -> bool {
    let rule = finding.rule;
    (rule.starts_with("structure/") || rule.starts_with("fluent/")) && !rule.contains("plural")
}

/// Terms that refer to themselves, in the base or in an overlay laid over it.
fn circular_terms(target: &Target) -> Vec<Diagnostic> {
    let terms = |page: &PageId| -> Vec<&Message> {
        target
            .catalogs
            .get(page)
            .into_iter()
            .flat_map(|catalog| catalog.messages())
            .filter(|message| is_term(message))
            .collect()
    };
    let base: Vec<&Message> = PageId::new(TERMS_PAGE).map(|page| terms(&page)).unwrap_or_default();
    let mut found = circles(&base, &target.locale);
    let layers = target.catalogs.keys().filter(|page| page.name() == TERMS_PAGE && page.as_str() != TERMS_PAGE);
    for layer in layers {
        let laid: Vec<&Message> = base.iter().copied().chain(terms(layer)).collect();
        found.extend(circles(&laid, &target.locale));
    }
    found
}

/// One source that is rendered in two ways, and two that are rendered in one.
fn inconsistent(target: &Target, texts: &SourceTexts<'_>) -> Vec<Diagnostic> {
    let mut renderings = Vec::new();
    for (source, _) in texts {
        let Some(catalog) = target.catalogs.get(&source.id) else { continue };
        for unit in &source.units {
            let Some(message) = catalog.get(&unit.id).filter(|message| !is_term(message)) else { continue };
            renderings.push((source, unit, message, message.text()));
        }
    }
    let all: Vec<Rendering<'_>> = renderings
        .iter()
        .map(|(source, unit, message, target)| Rendering {
            source: &unit.text,
            target,
            place: message.place(),
            unit: format!("{}#{}", source.id, unit.id),
        })
        .collect();
    check_consistency(&all, &target.locale)
}

/// Units without a translation: errors while the locale is below the coverage that it promises, else notes.
fn missing(workspace: &Workspace, target: &Target, wanted: &impl Fn(&Source) -> bool) -> Vec<Diagnostic> {
    let (counts, missing) = status::missing(workspace, target, wanted);
    let promised = workspace.settings.locale.get(&target.locale).and_then(|settings| settings.coverage);
    let below = promised.is_some_and(|percent| counts.coverage() < usize::from(percent));
    let level = if below { Level::Error } else { Level::Note };
    let finding = |(source, unit): (&Source, &SourceUnit)| {
        let address = UnitAddress { page: source.id.clone(), unit: unit.id.clone() };
        let mut found = Diagnostic::error("coverage/missing", format!("`{address}` has no translation"))
            .at(Place::file(catalog_file(&target.locale, &address.page)))
            .help("readers see the fallback until it has one; its source text stands in the source catalog of the same name")
            .unit(&address)
            .locale(&target.locale);
        found.level = level;
        found
    };
    missing.into_iter().map(finding).collect()
}

/// A translation that is older than its source: a warning where readers are told so or get something else, else a note.
fn drift(workspace: &Workspace, drifted: Drifted) -> Diagnostic {
    let rule = match drifted.severity {
        Severity::Critical => "drift/critical",
        Severity::Major => "drift/major",
        Severity::Minor => "drift/minor",
        Severity::Mechanical => "drift/mechanical",
        Severity::Cosmetic => "drift/cosmetic",
    };
    let message = format!("its source changed since: {}", drifted.reasons.join("; "));
    let mut found = finding(rule, message)
        .at(drifted.place)
        .help("mend it, or say with `tafsiri accept` that it is right as it stands; `tafsiri drift` shows both sources")
        .unit(&drifted.unit)
        .locale(&drifted.locale);
    found.level = match action(workspace, &drifted.locale, drifted.severity) {
        Action::Show => Level::Note,
        Action::Notice | Action::Fallback => Level::Warning,
    };
    found
}

/// Messages whose unit is gone.
fn obsolete(workspace: &Workspace, target: &Target) -> Vec<Diagnostic> {
    let mut all = Vec::new();
    for (page, catalog) in &target.catalogs {
        let source = workspace.sources.get(page);
        if source.is_none() && page.as_str() == UI_PAGE {
            continue;
        }
        for message in catalog.messages() {
            if source.is_none_or(|source| source.unit(message.id()).is_none()) {
                all.push(
                    Diagnostic::warning(
                        "coverage/obsolete",
                        format!("`{page}#{}` is in no page any more", message.id()),
                    )
                    .at(message.place())
                    .help("delete it, or move its text to the unit that took its place")
                    .locale(&target.locale),
                );
            }
        }
    }
    all
}

fn page_links(workspace: &Workspace, page: &ContentPage) -> Vec<Diagnostic> {
    let behind = |url: &str| behind(workspace, page, url);
    let told = |(url, no_file): &(String, bool)| {
        let place = place_of_link(workspace, page, url);
        if *no_file {
            Diagnostic::error("page/dead-link", format!("the link to `{url}` leads to no file"))
                .at(place)
                .help("mend the path: it is read from the folder of the page")
        } else {
            Diagnostic::warning("page/dead-anchor", format!("`{url}` names a place that is not in the page"))
                .at(place)
                .help("the places of a page are its headings; their ids stand in its source catalog")
        }
    };
    dead_links(&page.page.blocks, &behind).iter().map(told).collect()
}

/// The line of a unit that holds a link.
fn place_of_link(workspace: &Workspace, page: &ContentPage, url: &str) -> Place {
    let unit = page.page.units.iter().find(|unit| unit.text.contains(url));
    let path = workspace.root.join(&page.file);
    let line = unit.map_or(0, |unit| unit.line);
    let text = std::fs::read_to_string(path).unwrap_or_default();
    let excerpt = text.lines().skip(line.saturating_sub(1)).find(|line| line.contains(url)).unwrap_or_default();
    let number =
        text.lines().skip(line.saturating_sub(1)).position(|found| found == excerpt).map_or(line, |at| line + at);
    let column = excerpt
        .find(url)
        .map_or(0, |at| excerpt.chars().count() - excerpt.get(at..).map_or(0, |t| t.chars().count()) + 1);
    Place { file: page.file.clone(), line: number, column, excerpt: excerpt.to_owned() }
}

fn behind(workspace: &Workspace, page: &ContentPage, url: &str) -> Behind {
    let has_scheme = url.split(['/', '?', '#']).next().is_some_and(|head| head.contains(':'));
    if url.is_empty() || has_scheme || url.starts_with(['/', '\\']) {
        return Behind::Something;
    }
    let (path, anchor) = url.split_once('#').unwrap_or((url, ""));
    let path = path.split('?').next().unwrap_or_default();
    let file = if path.is_empty() { Some(page.file.clone()) } else { resolve(&page.file, path) };
    let Some(file) = file else { return Behind::NoFile };
    match page_of_file(workspace, &file) {
        Some(target) if anchor.is_empty() || anchors(workspace, target).contains(anchor) => Behind::Something,
        Some(_) => Behind::NoAnchor,
        None if workspace.root.join(&file).exists() => Behind::Something,
        None => Behind::NoFile,
    }
}

/// The places in a page that links can name.
fn anchors(workspace: &Workspace, page: &ContentPage) -> BTreeSet<String> {
    let mut anchors = BTreeSet::new();
    if let Some(source) = workspace.sources.get(page.page.id()) {
        anchors.extend(source.units.iter().map(|unit| unit.id.to_string()));
    }
    let mut blocks = page.page.blocks.clone();
    visit_texts(&mut blocks, &mut |text| {
        anchors.insert(heading_anchor(&text.plain()));
        anchors.extend(text.own_anchor.clone());
    });
    collect_ids(&blocks, &mut anchors);
    anchors
}

fn collect_ids(blocks: &[Block], anchors: &mut BTreeSet<String>) {
    for block in blocks {
        match block {
            Block::Directive(directive) => anchors.extend(directive.id.clone()),
            Block::Html(parts) => {
                let html: String = parts.iter().map(Part::raw).collect();
                let ids = html.split("id=\"").skip(1).filter_map(|rest| rest.split('"').next());
                anchors.extend(ids.map(str::to_owned));
            }
            _ => {}
        }
        block.children().into_iter().for_each(|children| collect_ids(children, anchors));
    }
}
