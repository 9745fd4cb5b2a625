//! Fenced divs that their author would be surprised at: activities that ask learners for nothing, and fences that open
//! what they were to close.

use tafsiri_markdown::block::{Directive, directives};
use tafsiri_model::{Diagnostic, Place};
use tafsiri_package::activity::{unfinished, wanted};

use crate::content::ContentPage;

/// What is wrong with the fenced divs of a page.
pub(crate) fn problems(page: &ContentPage) -> Vec<Diagnostic> {
    let strays = directives(&page.page.blocks).into_iter().filter(|directive| is_stray(directive));
    without_fields(page).into_iter().chain(strays.map(|directive| stray(page, directive))).collect()
}

/// Activities of a page without a field.
fn without_fields(page: &ContentPage) -> Vec<Diagnostic> {
    let told = |directive: &Directive| {
        let message = format!("this {} asks for nothing that a learner could fill in", directive.kind);
        Diagnostic::warning("activity/no-fields", message).at(place(page, directive)).help(wanted(&directive.kind))
    };
    unfinished(&page.page.blocks).into_iter().map(told).collect()
}

/// Whether nothing but a fence opened it. A fence closes the outermost div that has as many colons or fewer; the one that
/// was to close that div then opens another.
fn is_stray(directive: &Directive) -> bool {
    let Directive { kind, id, attributes, title, .. } = directive;
    kind.is_empty() && id.is_none() && attributes.is_empty() && title.is_none()
}

fn stray(page: &ContentPage, directive: &Directive) -> Diagnostic {
    Diagnostic::warning("page/fence", "this fence closes nothing: it opens a box that has no kind")
        .at(place(page, directive))
        .help("delete it; or, where a box was to stand in another, give the outer one more colons: `::::` around `:::`")
}

/// Where a directive begins.
fn place(page: &ContentPage, directive: &Directive) -> Place {
    page.place(page.page.front_matter.lines + directive.line)
}

#[cfg(test)]
mod tests {
    use tafsiri_markdown::Page;
    use tafsiri_markdown::page::Reading;
    use tafsiri_model::PageId;

    use super::problems;
    use crate::content::{ContentPage, Role};

    fn told(source: &str) -> Vec<(&'static str, usize)> {
        let (id, file) = (PageId::new("a").unwrap(), "a.md".to_owned());
        let page = Page::parse(id, source, &Reading::new(tafsiri_markdown::Dialect::Extended, &file));
        let page = ContentPage { page, file, source: source.to_owned(), role: Role::Page };
        problems(&page).iter().map(|found| (found.rule, found.place.as_ref().map_or(0, |at| at.line))).collect()
    }

    #[test]
    fn lines_are_those_of_the_file() {
        let quiz = "---\ntitle: A\n---\n\n# A\n\n> ::: quiz\n> Whom?\n> :::\n";
        assert_eq!(told(quiz), [("activity/no-fields", 7)]);
        let inner = "::: note\n\n::: tip\n\nB\n\n:::\n\n";
        assert_eq!(told(&format!("{inner}:::\n\nC\n")), [("page/fence", 9)]);
        assert_eq!(told(&format!(":{inner}::::\n\nC\n")), []);
        assert_eq!(told("::: {#anchor}\nC\n:::\n"), []);
    }
}
