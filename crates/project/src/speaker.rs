//! The words of an edition in a locale: every unit's text, from the reader's own locale or from a fallback.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};

use smallvec::SmallVec;

use tafsiri_fluent::encode::placeables;
use tafsiri_fluent::{Catalog, FormatError, Formatter, Message, encode};
use tafsiri_markdown::block::UnitRef;
use tafsiri_markdown::fill::{Saying, Words, fill};
use tafsiri_markdown::{Block, UnitKind};
use tafsiri_model::drift::Action;
use tafsiri_model::settings::Value;
use tafsiri_model::territory::Area;
use tafsiri_model::{Diagnostic, Locale, PageId, layer};
use tafsiri_package::ui::Ui;

use crate::edition::{BASE, Edition};
use crate::workspace::{PROJECT_PAGE, Pair, Source, SourceUnit, TERMS_PAGE, UI_PAGE, Workspace};

/// The words of an edition in a locale.
pub struct Speaker<'w> {
    pub(crate) workspace: &'w Workspace,
    edition: &'w Edition,
    chain: Vec<Locale>,
    formatters: Vec<Formatter>,
    problems: Mutex<Vec<Diagnostic>>,
    /// The files that its pages show, by their path from the root.
    files: Mutex<BTreeSet<String>>,
}

/// What a unit says, and in which locale of the fallback chain it was found: 0 is the reader's own.
pub(crate) struct Said {
    pub(crate) text: String,
    /// Whether these are the source's own words, to the letter.
    pub(crate) verbatim: bool,
    pub(crate) rank: usize,
    /// Whether readers are told that the source has changed since.
    pub(crate) older: bool,
}

impl<'w> Speaker<'w> {
    /// A speaker. Locales that the project does not have are answered by their fallbacks.
    #[must_use]
    pub fn new(workspace: &'w Workspace, edition: &'w Edition, locale: &Locale) -> Self {
        let chain = chain(workspace, edition, locale);
        let source_terms = source_terms(workspace, edition);
        let names: Vec<Catalog> = chain.iter().map(|locale| crate::pseudo::names(workspace, edition, locale)).collect();
        let term_catalogs: Vec<Vec<Option<&Catalog>>> = chain
            .iter()
            .zip(&names)
            .map(|(locale, names)| {
                let mut layers: Vec<Option<&Catalog>> =
                    term_pages(edition).map(|page| term_catalog(workspace, &source_terms, locale, &page)).collect();
                // What a place is called lies over the base and below every overlay.
                layers.insert(1, Some(names));
                layers
            })
            .collect();
        let variables = escaped(&edition.variables);
        let formatters = (0..chain.len())
            .filter_map(|at| {
                let terms = terms_from(term_catalogs.get(at..).unwrap_or_default());
                Some(Formatter::new(chain.get(at)?, terms, &variables))
            })
            .collect();
        Self { workspace, edition, chain, formatters, problems: Mutex::default(), files: Mutex::default() }
    }

    /// The reader's locale.
    #[must_use]
    pub fn locale(&self) -> &Locale {
        self.chain.first().unwrap_or(self.workspace.source_locale())
    }

    /// Who is asked in turn: the reader's locale and its fallbacks.
    pub(crate) fn locales(&self) -> &[Locale] {
        &self.chain
    }

    /// What could not be said as it was written, so that a fallback stands in its place; and the files that pages show.
    #[must_use]
    pub fn into_notes(self) -> (Vec<Diagnostic>, BTreeSet<String>) {
        (self.problems.into_inner().unwrap_or_default(), self.files.into_inner().unwrap_or_default())
    }

    /// Notes down a file that a page shows, by its path from the root.
    pub(crate) fn shows(&self, target: &str) {
        if let Ok(mut files) = self.files.lock() {
            files.insert(target.to_owned());
        }
    }

    /// The bytes of a file that a page shows, for the reader.
    pub(crate) fn media(&self, target: &str) -> Option<Vec<u8>> {
        self.shows(target);
        crate::media::bytes(self.workspace, &self.chain, target)
    }

    /// The interface texts for the reader.
    #[must_use]
    pub fn ui(&self) -> Ui {
        interface(self.workspace, self.locale())
    }

    /// What is said on a page.
    pub(crate) fn voice(&self, source: &'w Source) -> Voice<'_, 'w> {
        let target = |locale: &Locale| self.workspace.targets.get(locale).filter(|_| *locale != source.locale);
        let pairs = self.chain.iter().map(|locale| Some(self.workspace.pair(target(locale)?, source))).collect();
        Voice { speaker: self, source, pairs }
    }

    /// Whether something is filled into what a unit says, in whichever of the locales it is found: then it may say something
    /// else in another edition.
    pub(crate) fn is_filled(&self, source: &Source, unit: &SourceUnit) -> bool {
        self.chain.iter().any(|locale| {
            if *locale == source.locale {
                return unit.kind != UnitKind::Code && !placeables(&unit.text).is_empty();
            }
            let message =
                self.workspace.targets.get(locale).and_then(|target| self.workspace.message(target, source, unit));
            message.is_some_and(|message| !matches!(message.value(), Some(tafsiri_fluent::Value::Plain(_))))
        })
    }

    fn say_source(&self, source: &Source, unit: &SourceUnit, formatter: &Formatter) -> Said {
        let verbatim = Said { text: unit.text.clone(), verbatim: true, rank: 0, older: false };
        if unit.kind == UnitKind::Code || placeables(&unit.text).is_empty() {
            return verbatim;
        }
        let catalog = Catalog::parse(&source.file, format!("{} ={}\n", bare(&unit.id), encode(&unit.text)));
        let Some(message) = catalog.messages().next() else { return verbatim };
        match formatter.format(message) {
            Ok(text) => Said { text, verbatim: false, rank: 0, older: false },
            Err(error) => {
                let place = tafsiri_model::Place { line: unit.line, ..tafsiri_model::Place::file(source.file.clone()) };
                self.note(format_problem(&error).at(place));
                error.shown.map_or(verbatim, |text| Said { text, verbatim: false, rank: 0, older: false })
            }
        }
    }

    fn report(&self, message: &Message, locale: &Locale, error: &FormatError) {
        self.note(format_problem(error).at(message.place()).locale(locale));
    }

    pub(crate) fn note(&self, problem: Diagnostic) {
        if let Ok(mut problems) = self.problems.lock() {
            problems.push(problem);
        }
    }

    /// A text of the settings or of front matter, plain, with its locale where it is a fallback.
    pub(crate) fn plain(&self, page: &PageId, index: usize) -> Option<(String, Option<Locale>)> {
        let source = self.workspace.sources.get(page)?;
        let said = self.voice(source).say(source.units.get(index)?);
        Some((said.text, self.fallback(said.rank)))
    }

    /// A text of the settings by its key.
    pub(crate) fn named(&self, page: &str, key: &str) -> Option<String> {
        let page = PageId::new(page).ok()?;
        let at = self.workspace.sources.get(&page)?.units.iter().position(|unit| unit.id.as_str() == key)?;
        self.plain(&page, at).map(|(text, _)| text)
    }

    pub(crate) fn fallback(&self, rank: usize) -> Option<Locale> {
        (rank > 0).then(|| self.chain.get(rank).unwrap_or(self.workspace.source_locale()).clone())
    }

    /// The title of the edition; nothing for the only edition of a project.
    #[must_use]
    pub fn edition_title(&self, ui: &Ui) -> String {
        if self.edition.is_named_by_area() {
            return self.area_title(ui);
        }
        if self.edition.name != BASE {
            return self.named(&format!("editions/{}", self.edition.name), "title").unwrap_or_default();
        }
        if self.workspace.content.editions.is_empty() { String::new() } else { ui.text("edition-base") }
    }

    /// The name of the place that an edition is for, and of its audience.
    fn area_title(&self, ui: &Ui) -> String {
        let names = &self.workspace.content.names;
        let bare = Catalog::parse("", "title = { -country(case: \"bare\") }\n");
        let country = || bare.messages().next().and_then(|bare| self.formatters.first()?.format(bare).ok());
        let named = |name: &str| crate::pseudo::plain(self.locale(), names.region(name, self.locale()).unwrap_or(name));
        let place = match &self.edition.area {
            Area::Territory(territory) => country().unwrap_or_else(|| territory.iso2.clone()),
            Area::Region(region) => named(region.name()),
            Area::Group(group) => named(group),
            Area::World => String::new(),
        };
        match &self.edition.settings.audience {
            Some(audience) => {
                let key = format!("audience-{audience}");
                let told = Some(ui.text(&key)).filter(|text| *text != key);
                format!("{place}: {}", told.unwrap_or_else(|| audience.clone()))
            }
            None => place,
        }
    }

    /// The title of the project.
    #[must_use]
    pub fn project_title(&self) -> String {
        self.named(PROJECT_PAGE, "title").unwrap_or_else(|| self.workspace.settings.project.title.clone())
    }

    /// The blocks with each unit in the words of the reader.
    pub(crate) fn said(&self, blocks: &[Block]) -> Vec<Block> {
        // A page says the units of one source, but for what layers bring.
        let voice: RefCell<Option<Voice<'_, 'w>>> = RefCell::default();
        fill(blocks, &|unit| {
            let page = &unit.context.page;
            let mut voice = voice.borrow_mut();
            if voice.as_ref().is_none_or(|voice| voice.source.id != *page) {
                *voice = self.workspace.sources.get(page).map(|source| self.voice(source));
            }
            voice.as_ref().and_then(|voice| voice.answer(unit)).unwrap_or_default()
        })
    }
}

/// What a speaker says on one page.
pub(crate) struct Voice<'s, 'w> {
    speaker: &'s Speaker<'w>,
    source: &'w Source,
    /// The page in each of the locales that are asked in turn; nothing for the one that it is written in, and where one has
    /// nothing at all.
    pairs: SmallVec<[Option<Pair<'w>>; 3]>,
}

impl<'w> Voice<'_, 'w> {
    /// What a unit of the page says.
    pub(crate) fn say(&self, unit: &'w SourceUnit) -> Said {
        let Self { speaker, source, .. } = *self;
        for (rank, ((locale, formatter), pair)) in
            speaker.chain.iter().zip(&speaker.formatters).zip(&self.pairs).enumerate()
        {
            if *locale == source.locale {
                return Said { rank, ..speaker.say_source(source, unit, formatter) };
            }
            let Some((message, record)) = pair.as_ref().and_then(|pair| pair.translated(unit)) else { continue };
            let severity = || crate::drift::change(speaker.workspace, source, unit, &record).severity;
            let action = if record.is_drifted() {
                crate::drift::action(speaker.workspace, locale, severity())
            } else {
                Action::Show
            };
            if action == Action::Fallback {
                continue;
            }
            match formatter.format(message) {
                Ok(text) => return Said { text, verbatim: false, rank, older: action == Action::Notice },
                Err(error) => {
                    speaker.report(message, locale, &error);
                    if let Some(text) = error.shown {
                        return Said { text, verbatim: false, rank, older: action == Action::Notice };
                    }
                }
            }
        }
        Said { text: unit.text.clone(), verbatim: true, rank: speaker.chain.len(), older: false }
    }

    fn answer(&self, unit: &UnitRef) -> Option<Saying> {
        let unit = self.source.units.get(unit.index)?;
        let said = self.say(unit);
        let own_words = said.verbatim;
        let foreign = self.speaker.chain.get(said.rank).is_some_and(|locale| *locale != self.source.locale);
        Some(Saying {
            words: (!own_words).then_some(Words { text: said.text, foreign }),
            locale: self.speaker.fallback(said.rank),
            anchor: Some(unit.id.as_str().to_owned()),
            older: said.older,
        })
    }
}

/// Who is asked in turn for a text of an edition: the reader's locale and its fallbacks, and then, where nobody translated
/// what a layer says, the locales that its layers are written in.
pub(crate) fn chain(workspace: &Workspace, edition: &Edition, locale: &Locale) -> Vec<Locale> {
    let mut chain = workspace.chain(locale);
    let layers = edition.layer_names().filter_map(|name| workspace.content.overlays.get(name)?.locale.clone());
    for written in layers {
        if !chain.contains(&written) {
            chain.push(written);
        }
    }
    chain
}

/// The interface texts for the readers of a locale.
#[must_use]
pub fn interface(workspace: &Workspace, locale: &Locale) -> Ui {
    let page = PageId::new(UI_PAGE).ok();
    Ui::new(&workspace.chain(locale), |locale| {
        if locale == workspace.source_locale() {
            return workspace.source_catalogs.catalogs.get(page.as_ref()?);
        }
        match workspace.targets.get(locale) {
            Some(target) => target.catalogs.get(page.as_ref()?),
            None => workspace.interfaces.get(locale),
        }
    })
}

/// The name of a locale in itself; its tag where nobody has written its name.
#[must_use]
pub fn locale_name(workspace: &Workspace, locale: &Locale) -> String {
    locale_name_in(locale, &interface(workspace, locale))
}

/// The same, with the interface texts in that locale.
pub(crate) fn locale_name_in(locale: &Locale, ui: &Ui) -> String {
    let name = ui.text("language-name");
    let is_own = locale.language() == "en" || name != "English";
    let is_exact = locale.as_str() == locale.language();
    if is_own && is_exact {
        name
    } else {
        locale.endonym().unwrap_or_else(|| if is_own { name } else { locale.to_string() })
    }
}

/// A message's id without a term's dash: what is formatted here is a message.
fn bare(id: &tafsiri_model::UnitId) -> &str {
    id.as_str().trim_start_matches('-')
}

fn format_problem(error: &FormatError) -> Diagnostic {
    let help = match error.shown {
        None => {
            "define the variable or term in tafsiri.toml or an overlay, or mend its name; until then a fallback is shown"
        }
        Some(_) => {
            "mend the call here, or the variable in tafsiri.toml or an overlay; until then its value is shown as it is"
        }
    };
    Diagnostic::error("fluent/reference", format!("this text cannot be filled in: {}", error.words)).help(help)
}

/// The pages that hold terms, from the base upwards.
fn term_pages(edition: &Edition) -> impl Iterator<Item = PageId> {
    let overlays = edition.layer_names().map(|layer| format!("overlays/{layer}/{TERMS_PAGE}"));
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
    if workspace.sources.get(page).is_some_and(|source| source.locale == *locale) {
        return source_terms.get(page);
    }
    workspace.targets.get(locale)?.catalogs.get(page).map(Arc::as_ref)
}

/// The terms that win, for these locales in turn and the layers in each.
fn terms_from<'c>(catalogs: &[Vec<Option<&'c Catalog>>]) -> Vec<&'c Message> {
    let get = |locale: usize, layer: usize| catalogs.get(locale)?.get(layer).copied().flatten();
    let layers = catalogs.first().map_or(0, Vec::len);
    let all = catalogs.iter().flatten().flatten().flat_map(|catalog| catalog.messages().map(Message::id));
    let names: BTreeSet<_> = all.collect();
    let best = |id| layer::best(catalogs.len(), layers, |locale, layer| get(locale, layer)?.get(id));
    names.into_iter().filter_map(best).map(|(_, message)| message).collect()
}

/// Text variables stand for themselves in Markdown.
fn escaped(variables: &BTreeMap<String, Value>) -> BTreeMap<String, Value> {
    let escape = |value: &Value| match value {
        Value::Text(text) => Value::Text(tafsiri_markdown::escape(text)),
        Value::List(items) => Value::List(items.iter().map(|item| tafsiri_markdown::escape(item)).collect()),
        other => other.clone(),
    };
    variables.iter().map(|(name, value)| (name.clone(), escape(value))).collect()
}
