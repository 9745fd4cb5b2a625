//! Activities that ask learners for nothing, since their author forgot what they are to fill in.

use tafsiri_markdown::Block;
use tafsiri_model::{Diagnostic, Place};
use tafsiri_package::activity::Activity;

use crate::content::ContentPage;

/// Activities of a page without a field.
pub(crate) fn without_fields(page: &ContentPage) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    collect(&page.page.blocks, page, &mut found);
    found
}

fn collect(blocks: &[Block], page: &ContentPage, found: &mut Vec<Diagnostic>) {
    for block in blocks {
        if let Block::Directive(directive) = block
            && Activity::is_missing(directive)
        {
            let line = directive.line;
            let excerpt = page.source.lines().nth(line.saturating_sub(1)).unwrap_or_default().to_owned();
            let place = Place { line, column: 1, excerpt, ..Place::file(page.file.clone()) };
            let message = format!("this {} asks for nothing that a learner could fill in", directive.kind);
            found.push(Diagnostic::warning("activity/no-fields", message).at(place).help(wanted(&directive.kind)));
        }
        block.children().into_iter().for_each(|children| collect(children, page, found));
    }
}

/// What its author has to write.
fn wanted(kind: &str) -> &'static str {
    match kind {
        "quiz" => "write a heading that asks and a list with boxes under it, `- [x]` for what is right",
        "priority-setting" => "write a bullet list of what is to be put in order",
        "situation-analysis" | "action-plan" => "write a table with empty cells",
        _ => "write a numbered list, which is the scale, and bullet lists of statements behind it",
    }
}
