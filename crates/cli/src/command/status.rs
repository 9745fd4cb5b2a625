//! `tafsiri status`.

use clap::Args;
use serde::Serialize;
use tafsiri_model::UnitAddress;
use tafsiri_project::ProjectError;
use tafsiri_project::status::{Asked, EditionStatus, LocaleStatus, Told, told};

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
    locales: Vec<LocaleStatus>,
    editions: Vec<EditionStatus>,
}

impl Status {
    pub(crate) fn run(&self, common: &Common) -> Result<Outcome, ProjectError> {
        common.start_threads();
        let asked = Asked { locales: &common.locale, editions: &common.edition, modules: &common.module };
        let Told { locales, editions, is_extracted } = told(&common.root(), &asked)?;
        if !is_extracted {
            report::note("pages have changed since the last extract: run `tafsiri extract` to record it");
        }
        match self.format {
            Format::Json => report::json(&Report { locales, editions }),
            Format::Text => {
                self.tell(&locales);
                tell_editions(&editions);
            }
        }
        Ok(Outcome::Fine)
    }

    fn tell(&self, locales: &[LocaleStatus]) {
        report::line("locale    units  translated  words to do  drifted  reviewed");
        for locale in locales {
            let total = &locale.total;
            report::line(&format!(
                "{:8} {:6} {:6} {:3} % {:12} {:8} {:9}",
                locale.locale.as_str(),
                total.units,
                total.translated,
                total.coverage(),
                total.words - total.translated_words,
                total.drifted,
                total.reviewed
            ));
        }
        for locale in locales {
            let few = locale.drifted_units.len() <= 10;
            if self.units || few {
                list(locale, "drifted", &locale.drifted_units);
            }
            if self.units {
                list(locale, "missing", &locale.missing_units);
            }
        }
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

fn list(locale: &LocaleStatus, what: &str, units: &[UnitAddress]) {
    units.iter().for_each(|unit| report::line(&format!("{:8} {what:8} {unit}", locale.locale.as_str())));
}
