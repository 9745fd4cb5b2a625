//! `tafsiri status`.

use clap::Args;
use serde::Serialize;
use tafsiri_model::{Locale, UnitAddress};
use tafsiri_project::ProjectError;
use tafsiri_project::status::{Asked, Counts, EditionStatus, LocaleStatus, Told, told};

use super::Outcome;
use crate::args::{Common, Format};
use crate::report;

/// Tells how much is translated into each locale, and how much of that has drifted
#[derive(Args)]
#[command(after_help = "Example: tafsiri status --locale fr --edition philippines-rural --units")]
pub(crate) struct Status {
    /// Name each drifted and each missing unit
    #[arg(long)]
    units: bool,
    /// How the report is written
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

#[derive(Serialize)]
struct Report {
    locales: Vec<Row>,
    editions: Vec<EditionStatus>,
}

/// The counts of a locale, its units by name.
#[derive(Serialize)]
struct Row {
    locale: Locale,
    #[serde(flatten)]
    total: Counts,
    drifted_units: Vec<UnitAddress>,
    missing_units: Vec<UnitAddress>,
}

impl Status {
    pub(crate) fn run(&self, common: &Common) -> Result<Outcome, ProjectError> {
        common.start_threads();
        let asked = Asked { locales: &common.locale, editions: &common.edition, modules: &common.module };
        let told = told(&common.root(), &asked)?;
        if !told.is_extracted {
            report::note("pages have changed since the last extract: run `tafsiri extract` to record it");
        }
        match self.format {
            Format::Json => report::json(&Report::of(told)),
            Format::Text => self.tell(&told),
        }
        Ok(Outcome::Fine)
    }

    fn tell(&self, told: &Told) {
        report::line("locale    units  translated  words to do  drifted  reviewed");
        for LocaleStatus { locale, total, .. } in &told.locales {
            report::line(&format!(
                "{:8} {:6} {:6} {:3} % {:12} {:8} {:9}",
                locale.as_str(),
                total.units,
                total.translated,
                total.coverage(),
                total.words - total.translated_words,
                total.drifted,
                total.reviewed
            ));
        }
        for status in &told.locales {
            let few = status.drifted.len() <= 10;
            if self.units || few {
                list(&status.locale, "drifted", &told.units.at(&status.drifted));
            }
            if self.units {
                list(&status.locale, "missing", &told.units.at(&status.missing));
            }
        }
        tell_editions(&told.editions);
    }
}

impl Report {
    fn of(told: Told) -> Self {
        let Told { units, locales, editions, .. } = told;
        let row = |status: LocaleStatus| Row {
            drifted_units: units.at(&status.drifted),
            missing_units: units.at(&status.missing),
            locale: status.locale,
            total: status.total,
        };
        Self { locales: locales.into_iter().map(row).collect(), editions }
    }
}

/// Two axes: what translators have to do, and what partners have to look at.
fn tell_editions(editions: &[EditionStatus]) {
    if editions.is_empty() {
        return;
    }
    report::line("\nedition               locale    own units  translated  drifted  places  behind the base");
    for status in editions {
        let EditionStatus { edition, locale, own, places, places_behind, .. } = status;
        report::line(&format!(
            "{edition:21} {:8} {:10} {:6} {:3} % {:8} {places:7} {places_behind:16}",
            locale.as_str(),
            own.units,
            own.translated,
            own.coverage(),
            own.drifted,
        ));
    }
}

fn list(locale: &Locale, what: &str, units: &[UnitAddress]) {
    units.iter().for_each(|unit| report::line(&format!("{:8} {what:8} {unit}", locale.as_str())));
}
