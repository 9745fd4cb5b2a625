//! `tafsiri render`.

use clap::{Args, ValueEnum};
use tafsiri_model::nearest::advice;
use tafsiri_model::{Diagnostic, PageId};
use tafsiri_project::compose::{Composed, compose};
use tafsiri_project::edition::BASE;
use tafsiri_project::speaker::Speaker;
use tafsiri_project::{ProjectError, Workspace, markdown_tree, site};

use super::Outcome;
use crate::args::Common;
use crate::report;

/// Prints one page in a locale, for translators and scripts
#[derive(Args)]
#[command(
    after_help = "Example: tafsiri render 01-why-now/index --locale fr --format markdown\nThe page is named as `tafsiri status --units` names it, or by its file. Without --locale it is printed in the source locale, without --edition as the base has it."
)]
pub(crate) struct Render {
    /// The page, such as 01-why-now/index or content/modules/01-why-now/index.md
    page: String,
    /// What is printed
    #[arg(long, value_enum, default_value_t)]
    format: Printed,
}

#[derive(Clone, Copy, Default, ValueEnum)]
enum Printed {
    /// The content of the page as HTML, without the frame of the site
    #[default]
    Html,
    /// The page as Markdown
    Markdown,
}

impl Render {
    pub(crate) fn run(&self, common: &Common) -> Result<Outcome, ProjectError> {
        let workspace = common.open_with_pseudo()?;
        let names = if common.edition.is_empty() { vec![BASE.to_owned()] } else { common.edition.clone() };
        let page = find(&workspace, &self.page)?;
        let locales =
            if common.locale.is_empty() { vec![workspace.source_locale().clone()] } else { common.locale.clone() };
        for edition in &tafsiri_project::edition::editions(&workspace, &names)? {
            let composed = compose(&workspace, edition);
            report::diagnostics(&composed.problems);
            for locale in &locales {
                let speaker = Speaker::new(&workspace, edition, locale);
                report::text(&self.print(&speaker, &composed, &page));
                report::diagnostics(&speaker.into_notes().0);
            }
        }
        Ok(Outcome::Fine)
    }

    fn print(&self, speaker: &Speaker<'_>, composed: &Composed<'_>, page: &PageId) -> String {
        match self.format {
            Printed::Html => site::page_html(speaker, composed, page),
            Printed::Markdown => markdown_tree::page_text(speaker, composed, page),
        }
        .unwrap_or_default()
    }
}

/// A page by its name or its file.
fn find(workspace: &Workspace, name: &str) -> Result<PageId, ProjectError> {
    let pages = &workspace.content.pages;
    let by_file = pages.iter().find(|(_, page)| page.file == name.trim_start_matches("./")).map(|(id, _)| id.clone());
    let by_name = PageId::new(name).ok().filter(|id| pages.contains_key(id));
    by_file.or(by_name).ok_or_else(|| {
        let help = advice(name, pages.keys().map(PageId::as_str));
        let help =
            help.unwrap_or_else(|| "a page is named by its path below the content folder, without `.md`".to_owned());
        Diagnostic::error("page/unknown", format!("there is no page `{name}`")).help(help).into()
    })
}
