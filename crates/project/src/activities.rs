//! Activities that ask learners for nothing, since their author forgot what they are to fill in.

use tafsiri_markdown::block::Directive;
use tafsiri_model::{Diagnostic, Place};
use tafsiri_package::activity::{unfinished, wanted};

use crate::content::ContentPage;

/// Activities of a page without a field.
pub(crate) fn without_fields(page: &ContentPage) -> Vec<Diagnostic> {
    let told = |directive: &Directive| {
        let line = directive.line;
        let excerpt = page.source.lines().nth(line.saturating_sub(1)).unwrap_or_default().to_owned();
        let place = Place { line, column: 1, excerpt, ..Place::file(page.file.clone()) };
        let message = format!("this {} asks for nothing that a learner could fill in", directive.kind);
        Diagnostic::warning("activity/no-fields", message).at(place).help(wanted(&directive.kind))
    };
    unfinished(&page.page.blocks).into_iter().map(told).collect()
}
