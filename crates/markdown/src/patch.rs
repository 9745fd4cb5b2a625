//! An overlay's pages: operations on the base page of the same name.
//!
//! A patch page holds fenced divs and nothing else: `::: replace {target="id"}`, `::: insert {before="id"}` or
//! `{after="id"}`, `::: append` and `::: remove {target="id"}`. An id is that of a unit or of a directive; the operation
//! is on the block that holds it. An id that stands nowhere, or in two places, is an error and changes nothing.

use tafsiri_model::nearest::advice;

use crate::block::{Block, UnitRef};

/// What is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// The block gives way to the patch's.
    Replace,
    /// The patch's blocks stand before it.
    InsertBefore,
    /// The patch's blocks stand behind it.
    InsertAfter,
    /// The patch's blocks stand at the page's end.
    Append,
    /// The block goes.
    Remove,
}

/// One operation of a patch page.
#[derive(Clone, Debug, PartialEq)]
pub struct Operation {
    /// What is done.
    pub action: Action,
    /// The id of the unit or directive that it is done to; empty for `append`.
    pub target: String,
    /// The blocks that it brings.
    pub blocks: Vec<Block>,
    /// Its line in the patch page, from 1.
    pub line: usize,
}

/// Something wrong with a patch page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PatchError {
    /// The line of the operation in the patch page, from 1.
    pub line: usize,
    /// What is wrong.
    pub message: String,
    /// The way out.
    pub help: Option<String>,
}

/// The operations of a patch page, and what in it is none. `first_line` is the number of lines before its body.
#[must_use]
pub fn operations(blocks: &[Block], first_line: usize) -> (Vec<Operation>, Vec<PatchError>) {
    let mut found = Vec::new();
    let mut errors = Vec::new();
    for block in blocks {
        match operation(block, first_line) {
            Ok(operation) => found.push(operation),
            Err(error) => errors.push(error),
        }
    }
    (found, errors)
}

const FORMS: &str = "an overlay's page holds only `::: replace {target=\"id\"}`, `::: insert {after=\"id\"}` or `{before=\"id\"}`, `::: append` and `::: remove {target=\"id\"}`";

fn operation(block: &Block, first_line: usize) -> Result<Operation, PatchError> {
    let Block::Directive(directive) = block else {
        return Err(PatchError {
            line: first_line + 1,
            message: "text outside an operation".to_owned(),
            help: Some(FORMS.to_owned()),
        });
    };
    let line = first_line + directive.line;
    let named = |key: &str| directive.attributes.get(key).filter(|value| !value.is_empty()).cloned();
    let (action, target) = match directive.kind.as_str() {
        "replace" => (Action::Replace, named("target")),
        "remove" => (Action::Remove, named("target")),
        "append" => (Action::Append, Some(String::new())),
        "insert" => match named("before") {
            Some(id) => (Action::InsertBefore, Some(id)),
            None => (Action::InsertAfter, named("after")),
        },
        other => {
            let help = advice(other, ["replace", "insert", "append", "remove"]);
            let message = format!("`{other}` is no operation");
            return Err(PatchError { line, message, help: help.or(Some(FORMS.to_owned())) });
        }
    };
    let Some(target) = target else {
        let message = format!("`{}` does not say where", directive.kind);
        return Err(PatchError { line, message, help: Some(FORMS.to_owned()) });
    };
    Ok(Operation { action, target: target.trim_start_matches('#').to_owned(), blocks: directive.blocks.clone(), line })
}

/// Applies one operation; `id_of` tells the id of a unit.
///
/// # Errors
/// When the target stands nowhere or more than once; the blocks are then as they were.
pub fn apply<'i>(
    blocks: &mut Vec<Block>,
    operation: &Operation,
    id_of: &impl Fn(&UnitRef) -> Option<&'i str>,
) -> Result<(), PatchError> {
    if operation.action == Action::Append {
        blocks.extend(operation.blocks.iter().cloned());
        return Ok(());
    }
    let mut ids = Vec::new();
    collect_ids(blocks, id_of, &mut ids);
    match ids.iter().filter(|id| **id == operation.target).count() {
        0 => Err(PatchError {
            line: operation.line,
            message: format!("`{}` is not in the base page", operation.target),
            help: advice(&operation.target, ids.iter().map(String::as_str))
                .or(Some("the ids of a page stand in its source catalog under `locales/`".to_owned())),
        }),
        1 => {
            edit(blocks, operation, id_of);
            Ok(())
        }
        count => Err(PatchError {
            line: operation.line,
            message: format!("`{}` stands in {count} places of the base page", operation.target),
            help: Some("name a unit that stands once".to_owned()),
        }),
    }
}

/// The ids of a block itself.
fn own_ids<'i>(block: &mut Block, id_of: &impl Fn(&UnitRef) -> Option<&'i str>) -> Vec<String> {
    let mut ids: Vec<String> =
        block.texts_mut().iter().filter_map(|text| id_of(text.unit.as_ref()?)).map(str::to_owned).collect();
    if let Block::Directive(directive) = block {
        ids.extend(directive.id.clone());
    }
    ids
}

fn collect_ids<'i>(blocks: &mut [Block], id_of: &impl Fn(&UnitRef) -> Option<&'i str>, ids: &mut Vec<String>) {
    for block in blocks {
        ids.extend(own_ids(block, id_of));
        for children in block.children_mut() {
            collect_ids(children, id_of, ids);
        }
    }
}

/// Edits the list that holds the target; tells whether it was found.
fn edit<'i>(blocks: &mut Vec<Block>, operation: &Operation, id_of: &impl Fn(&UnitRef) -> Option<&'i str>) -> bool {
    let holds = |block: &mut Block| own_ids(block, id_of).contains(&operation.target);
    if let Some(at) = blocks.iter_mut().position(holds) {
        let range = match operation.action {
            Action::Replace | Action::Remove => at..at + 1,
            Action::InsertBefore => at..at,
            Action::InsertAfter | Action::Append => at + 1..at + 1,
        };
        let brings = if operation.action == Action::Remove { Vec::new() } else { operation.blocks.clone() };
        blocks.splice(range, brings);
        return true;
    }
    blocks.iter_mut().any(|block| block.children_mut().into_iter().any(|inner| edit(inner, operation, id_of)))
}

#[cfg(test)]
mod tests {
    use super::{apply, operations};
    use crate::html;
    use crate::inline::Dialect;
    use crate::page::{Page, Reading};
    use tafsiri_model::PageId;

    fn page(source: &str) -> Page {
        let reading = Reading::new(Dialect::Extended, "p.md");
        Page::parse(PageId::new("p").unwrap(), source, &reading)
    }

    fn patched(patch: &str) -> Result<String, String> {
        let base = page("One\n\n- Two\n- Three\n\n::: callout {#box}\n\nFour\n\n:::\n\nTwo\n");
        let texts: Vec<String> = base.units.iter().map(|unit| unit.text.to_lowercase()).collect();
        let id_of = |unit: &crate::block::UnitRef| texts.get(unit.index).map(String::as_str);
        let mut blocks = base.blocks.clone();
        let (found, errors) = operations(&page(patch).blocks, 0);
        if let Some(error) = errors.first() {
            return Err(format!("{}: {}", error.line, error.message));
        }
        for operation in &found {
            apply(&mut blocks, operation, &id_of).map_err(|e| format!("{}: {} {:?}", e.line, e.message, e.help))?;
        }
        Ok(html::write(&blocks).replace('\n', ""))
    }

    #[test]
    fn operations_do_what_they_say() {
        let tail = "<section class=\"directive callout\" id=\"box\"><p>Four</p></section><p>Two</p>";
        let list = "<ul><li>Two</li><li>Three</li></ul>";
        for (patch, expected) in [
            ("::: insert {after=\"one\"}\n\nNew\n\n:::", format!("<p>One</p><p>New</p>{list}{tail}")),
            ("::: insert {before=one}\nNew\n:::", format!("<p>New</p><p>One</p>{list}{tail}")),
            ("::: replace {target=\"#one\"}\n\nA\n\nB\n\n:::", format!("<p>A</p><p>B</p>{list}{tail}")),
            ("::: remove {target=\"box\"}\n:::", format!("<p>One</p>{list}<p>Two</p>")),
            ("::: append\n\nEnd\n\n:::", format!("<p>One</p>{list}{tail}<p>End</p>")),
            (
                "::: insert {after=\"three\"}\n\nNew\n\n:::",
                format!("<p>One</p><ul><li>Two</li><li>ThreeNew</li></ul>{tail}"),
            ),
        ] {
            assert_eq!(patched(patch), Ok(expected), "{patch}");
        }
    }

    #[test]
    fn what_cannot_be_done_is_said() {
        for (patch, message) in [
            (
                "::: insert {after=\"thre\"}\nx\n:::",
                "1: `thre` is not in the base page Some(\"did you mean `three`?\")",
            ),
            (
                "::: remove {target=\"two\"}\n:::",
                "1: `two` stands in 2 places of the base page Some(\"name a unit that stands once\")",
            ),
            ("::: replace\nx\n:::", "1: `replace` does not say where"),
            ("\n\n::: inert {after=\"one\"}\nx\n:::", "3: `inert` is no operation"),
            ("Hello", "1: text outside an operation"),
        ] {
            assert_eq!(patched(patch), Err(message.to_owned()), "{patch}");
        }
    }
}
