//! `tafsiri edition diff`.

use clap::Args;
use serde::Serialize;
use tafsiri_project::edition_diff::{PageDifference, diff, html};
use tafsiri_project::{ProjectError, Workspace, edition};

use crate::args::{Common, PageFormat};
use crate::command::Outcome;
use crate::command::drift::shown;
use crate::report;

/// Two editions side by side
#[derive(Args)]
#[command(
    after_help = "Example: tafsiri edition diff base kenya --format html > kenya.html\nTexts are shown in the first locale that `--locale` names, else in the source locale."
)]
pub(crate) struct Compare {
    /// The one edition, such as `base`
    a: String,
    /// The other, such as `kenya` or `country:KE`
    b: String,
    /// How the differences are written
    #[arg(long, value_enum, default_value_t)]
    format: PageFormat,
}

#[derive(Serialize)]
struct Report<'r> {
    a: &'r str,
    b: &'r str,
    pages: &'r [PageDifference],
}

impl Compare {
    pub(crate) fn run(&self, common: &Common, workspace: &Workspace) -> Result<Outcome, ProjectError> {
        let editions = edition::editions(workspace, &[self.a.clone(), self.b.clone()])?;
        let [a, b] = editions.as_slice() else { return Ok(Outcome::Fine) };
        let locale = common.locale.first().unwrap_or(workspace.source_locale());
        let pages = diff(workspace, [a, b], locale);
        match self.format {
            PageFormat::Json => report::json(&Report { a: &self.a, b: &self.b, pages: &pages }),
            PageFormat::Html => report::text(&html(workspace, [&self.a, &self.b], locale, &pages)),
            PageFormat::Text => tell(&pages),
        }
        Ok(Outcome::Fine)
    }
}

fn tell(pages: &[PageDifference]) {
    let colour = report::has_colour();
    for page in pages {
        let only = page.only_in.map_or_else(String::new, |side| format!("  (only in {side})"));
        report::line(&format!("{}{only}", page.page));
        for pair in &page.texts {
            let text: String = pair.marks.iter().map(|mark| shown(mark, colour)).collect();
            report::line(&format!("  {text}\n"));
        }
    }
    report::line(&format!("{} differ", report::counted(pages.len(), "page")));
}
