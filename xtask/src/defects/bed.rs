//! The good translations that defects are planted in, with what is known of their projects.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use tafsiri_check::{Entry, Glossary, Known, SourceText};
use tafsiri_fluent::{Catalog, Message, encode};
use tafsiri_markdown::{Context, Dialect};
use tafsiri_model::{Locale, UnitAddress};
use tafsiri_project::Workspace;
use tafsiri_project::workspace::{Source, SourceUnit};

use crate::Result;

/// The locales that defects are planted in.
pub(super) const LOCALES: [&str; 5] = ["fr", "ar", "ru", "zh", "es"];

/// Where the projects stand, below the root.
const WORLDS: [&str; 2] = ["", "tests/defects/course"];

/// The names that editions have from the table of territories.
const OF_TERRITORIES: [&[&str]; 2] =
    [&["country-code", "currency", "languages", "region", "subregion"], &["capital", "country", "region", "subregion"]];

/// A good translation.
pub(super) struct Good {
    /// Which project it is of.
    pub(super) world: usize,
    pub(super) locale: Locale,
    pub(super) address: UnitAddress,
    pub(super) source: SourceText,
    pub(super) source_text: String,
    /// The source as an entry of a catalog.
    pub(super) source_entry: String,
    /// The translation as an entry of its catalog.
    pub(super) entry: String,
}

/// All of them.
pub(super) struct Bed {
    pub(super) good: Vec<Good>,
    known: BTreeMap<(usize, Locale), Known>,
    /// The terms of a course, in each locale.
    pub(super) glossary: Vec<Term>,
}

/// One line of `tests/defects/glossary.tsv`.
pub(super) struct Term {
    pub(super) locale: Locale,
    pub(super) entry: Entry,
}

impl Good {
    /// The value as it is written behind the id.
    pub(super) fn value(&self) -> &str {
        self.entry.split_once('=').map_or("", |(_, value)| value.trim_start_matches(' '))
    }

    /// The entry with another value.
    pub(super) fn with(&self, value: &str) -> String {
        let blank = if value.starts_with('\n') { "" } else { " " };
        format!("{} ={blank}{value}", self.address.unit)
    }

    /// Whether readers get one text, whatever the values.
    pub(super) fn is_plain(&self) -> bool {
        !self.entry.contains("->") && !self.is_term()
    }

    pub(super) fn is_term(&self) -> bool {
        self.entry.starts_with('-')
    }

    pub(super) fn is_markdown(&self) -> bool {
        self.source.syntax().is_markdown()
    }

    pub(super) fn language(&self) -> &str {
        self.locale.language()
    }
}

impl Bed {
    pub(super) fn read(root: &Path) -> Result<Self> {
        let glossary = glossary(root)?;
        let mut bed = Self { good: Vec::new(), known: BTreeMap::new(), glossary };
        for (world, folder) in WORLDS.iter().enumerate() {
            let workspace = Workspace::open(&root.join(folder), &[])
                .map_err(|error| format!("{folder}: the project cannot be read: {error:?}"))?;
            for locale in LOCALES {
                let locale: Locale = locale.parse()?;
                let known = known(&workspace, &locale, &bed.glossary);
                bed.known.insert((world, locale), known);
            }
            bed.add(world, &workspace);
        }
        Ok(bed)
    }

    /// What is known in the project and locale of a message.
    pub(super) fn known(&self, good: &Good) -> &Known {
        static NOTHING: std::sync::LazyLock<Known> = std::sync::LazyLock::new(Known::default);
        self.known.get(&(good.world, good.locale.clone())).unwrap_or(&NOTHING)
    }

    fn add(&mut self, world: usize, workspace: &Workspace) {
        let targets = LOCALES.iter().filter_map(|name| workspace.targets.get(&name.parse().ok()?));
        let by_hand = by_hand(workspace);
        for target in targets {
            for source in workspace.sources.values() {
                let Some(catalog) = target.catalogs.get(&source.id) else { continue };
                let context = context(workspace, source);
                let by_hand = by_hand.as_ref().filter(|_| !source.extracted);
                self.good.extend(source.units.iter().filter_map(|unit| {
                    let message = catalog.get(&unit.id)?;
                    Some(good((world, &target.locale), (source, unit), &context, (message, by_hand)))
                }));
            }
        }
    }
}

fn good(
    (world, locale): (usize, &Locale),
    (source, unit): (&Source, &SourceUnit),
    context: &Arc<Context>,
    (message, by_hand): (&Message, Option<&Catalog>),
) -> Good {
    let written = by_hand.and_then(|catalog| catalog.get(&unit.id));
    let text = match written {
        Some(message) => SourceText::of_message(message, unit.syntax, context, &source.locale),
        None => SourceText::new(&unit.text, unit.syntax, context, &source.locale),
    };
    Good {
        world,
        locale: locale.clone(),
        address: UnitAddress { page: source.id.clone(), unit: unit.id.clone() },
        source: text,
        source_text: unit.text.clone(),
        source_entry: written
            .map_or_else(|| format!("{} ={}", unit.id, encode(&unit.text)), |message| message.source().to_owned()),
        entry: message.source().to_owned(),
    }
}

fn context(workspace: &Workspace, source: &Source) -> Arc<Context> {
    match workspace.content.pages.get(&source.id) {
        Some(page) => Arc::clone(&page.page.context),
        None => Arc::new(Context::bare(source.id.clone(), Dialect::Extended)),
    }
}

/// The texts of the interface, which are written in Fluent by hand.
fn by_hand(workspace: &Workspace) -> Option<Catalog> {
    let file = format!("locales/{}/ui.ftl", workspace.source_locale());
    let text = std::fs::read_to_string(workspace.root.join(&file)).ok()?;
    Some(Catalog::parse(&file, &text))
}

fn known(workspace: &Workspace, locale: &Locale, glossary: &[Term]) -> Known {
    let settings = &workspace.settings;
    let overlays = || workspace.content.overlays.values();
    let [variables, terms] = OF_TERRITORIES.map(|names| names.iter().map(|name| (*name).to_owned()));
    let entries = glossary.iter().filter(|term| term.locale == *locale).map(|term| term.entry.clone());
    let mut known = Known {
        variables: variables
            .chain(settings.variables.keys().cloned())
            .chain(overlays().flat_map(|overlay| overlay.variables.keys().cloned()))
            .collect(),
        terms: terms
            .chain(settings.terms.keys().cloned())
            .chain(overlays().flat_map(|overlay| overlay.terms.keys().cloned()))
            .collect(),
        glossary: Glossary::new(entries.collect()),
        ..Known::default()
    };
    let catalogs = workspace.targets.get(locale).into_iter().flat_map(|target| target.catalogs.values());
    let terms = catalogs.flat_map(|catalog| catalog.messages()).filter(|term| term.id().as_str().starts_with('-'));
    terms.for_each(|term| known.learn(term.id().as_str().trim_start_matches('-'), term));
    workspace.content.names.countries(locale).messages().for_each(|country| known.learn("country", country));
    known
}

fn glossary(root: &Path) -> Result<Vec<Term>> {
    let path = root.join("tests/defects/glossary.tsv");
    let text = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let list =
        |field: &str| field.split('|').map(str::trim).filter(|form| !form.is_empty()).map(str::to_owned).collect();
    let term = |line: &str| match line.split('\t').collect::<Vec<&str>>().as_slice() {
        [kind, locale, source, forms, forbidden] => Ok(Term {
            locale: locale.parse()?,
            entry: Entry {
                source: list(source),
                forms: list(forms),
                forbidden: list(forbidden),
                is_name: *kind == "name",
            },
        }),
        _ => Err(format!("glossary.tsv: a line needs kind, locale, source, forms and forbidden forms: {line}")),
    };
    text.lines().skip(1).map(term).collect()
}
