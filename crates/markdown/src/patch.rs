//! An overlay's pages: operations on the base page of the same name.
//!
//! A patch page holds fenced divs and nothing else. `::: replace {target="id"}` and `::: remove {target="id"}` are about
//! the block that holds a unit, or about a directive, by its id; with `section="id"` they are about a heading and all that
//! stands under it. `::: insert {before="id"}` and `{after="id"}` put blocks beside a block; beside the item of a list they
//! put the items that they bring. `::: append` puts blocks at the end of the page, of a directive (`target`) or of a
//! section (`section`). An id that stands nowhere, or in two places, is an error and changes nothing.

mod lay;

use tafsiri_model::nearest::advice;

pub use crate::block::Action;
use crate::block::Block;
pub use lay::{Applied, Laid, Layer, Shadow, Units, lay};

/// What an operation is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// The block that holds a unit, or a directive.
    Block(String),
    /// A heading and all that stands under it.
    Section(String),
    /// The page.
    Page,
}

impl Target {
    /// The id that it names; nothing for the page.
    #[must_use]
    pub fn id(&self) -> Option<&str> {
        match self {
            Self::Block(id) | Self::Section(id) => Some(id),
            Self::Page => None,
        }
    }
}

/// One operation of a patch page.
#[derive(Clone, Debug, PartialEq)]
pub struct Operation {
    /// What is done.
    pub action: Action,
    /// What it is done to.
    pub target: Target,
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

const FORMS: &str = "an overlay's page holds only `::: replace {target=\"id\"}`, `::: insert {after=\"id\"}` or `{before=\"id\"}`, `::: append` and `::: remove {target=\"id\"}`; `section=\"id\"` instead of `target` takes a heading with all that stands under it";

fn operation(block: &Block, first_line: usize) -> Result<Operation, PatchError> {
    let Block::Directive(directive) = block else {
        return Err(PatchError {
            line: first_line + 1,
            message: "text outside an operation".to_owned(),
            help: Some(FORMS.to_owned()),
        });
    };
    let line = first_line + directive.line;
    let named = |key: &str| {
        let value = directive.attributes.get(key).map(|value| value.trim_start_matches('#'));
        value.filter(|value| !value.is_empty()).map(str::to_owned)
    };
    let of = || named("target").map(Target::Block).or_else(|| named("section").map(Target::Section));
    let (action, target) = match directive.kind.as_str() {
        "replace" => (Action::Replace, of()),
        "remove" => (Action::Remove, of()),
        "append" => (Action::Append, Some(of().unwrap_or(Target::Page))),
        "insert" => match named("before") {
            Some(id) => (Action::InsertBefore, Some(Target::Block(id))),
            None => (Action::InsertAfter, named("after").map(Target::Block)),
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
    Ok(Operation { action, target, blocks: directive.blocks.clone(), line })
}

#[cfg(test)]
mod tests {
    use super::{Laid, Layer, Units, lay, operations};
    use crate::block::{Block, UnitRef, flattened, without_layers};
    use crate::html;
    use crate::inline::Dialect;
    use crate::page::{Page, Reading};
    use tafsiri_model::PageId;

    const BASE: &str =
        "# Top\n\nOne\n\n- Two\n- Three\n\n## Part\n\nFive\n\n## Rest\n\n::: callout {#box}\n\nFour\n\n:::\n\nTwo\n";

    fn page(name: &str, source: &str) -> Page {
        Page::parse(PageId::new(name).unwrap(), source, &Reading::new(Dialect::Extended, "p.md"))
    }

    /// Units of the base by their words; those of patches are known by `x-` and their words.
    struct Words(Vec<(Page, &'static str, Vec<String>)>);

    impl Words {
        fn of(pages: Vec<(Page, &'static str)>) -> Self {
            let ids = |page: &Page, before: &str| {
                page.units.iter().map(|unit| format!("{before}{}", unit.text.to_lowercase())).collect()
            };
            Self(pages.into_iter().map(|(page, before)| (page.clone(), before, ids(&page, before))).collect())
        }
    }

    impl Units for Words {
        fn id(&self, unit: &UnitRef) -> Option<&str> {
            let (_, _, ids) = self.0.iter().find(|(page, ..)| page.id() == &unit.context.page)?;
            ids.get(unit.index).map(String::as_str)
        }

        fn text(&self, unit: &UnitRef) -> Option<&str> {
            let (page, ..) = self.0.iter().find(|(page, ..)| page.id() == &unit.context.page)?;
            page.units.get(unit.index).map(|unit| unit.text.as_str())
        }
    }

    /// Layers over the base, lowest first; the last one's outcome.
    fn laid(layers: &[&str]) -> Laid {
        let base = page("p", BASE);
        let patches: Vec<Page> =
            layers.iter().enumerate().map(|(at, source)| page(&format!("x{at}"), source)).collect();
        let known = patches.iter().map(|page| (page.clone(), "x-")).chain([(base.clone(), "")]);
        let units = Words::of(known.collect());
        let mut last = Laid { blocks: base.blocks, ..Laid::default() };
        for (at, patch) in patches.iter().enumerate() {
            let (operations, errors) = operations(&patch.blocks, 0);
            let layer = Layer { name: &format!("l{at}"), file: "x.md", operations: &operations };
            last = lay(last.blocks, layer, &units);
            last.errors.extend(errors);
        }
        last
    }

    fn written(blocks: &[Block]) -> String {
        html::write(&flattened(blocks.to_vec())).replace('\n', "")
    }

    #[test]
    fn operations_do_what_they_say() {
        let (top, list) = ("<h1>Top</h1>", "<ul><li>Two</li><li>Three</li></ul>");
        let part = "<h2>Part</h2><p>Five</p>";
        let rest = "<h2>Rest</h2><div class=\"directive callout\" id=\"box\"><p>Four</p></div><p>Two</p>";
        for (patch, expected) in [
            ("::: insert {after=one}\n\nNew\n\n:::", format!("{top}<p>One</p><p>New</p>{list}{part}{rest}")),
            ("::: insert {before=one}\nNew\n:::", format!("{top}<p>New</p><p>One</p>{list}{part}{rest}")),
            ("::: replace {target=\"#one\"}\n\nA\n\nB\n\n:::", format!("{top}<p>A</p><p>B</p>{list}{part}{rest}")),
            ("::: remove {target=box}\n:::", format!("{top}<p>One</p>{list}{part}<h2>Rest</h2><p>Two</p>")),
            ("::: append\n\nEnd\n\n:::", format!("{top}<p>One</p>{list}{part}{rest}<p>End</p>")),
            ("::: append {section=part}\nEnd\n:::", format!("{top}<p>One</p>{list}{part}<p>End</p>{rest}")),
            (
                "::: append {target=box}\nEnd\n:::",
                format!("{top}<p>One</p>{list}{part}{}", rest.replace("<p>Four</p>", "<p>Four</p><p>End</p>")),
            ),
            ("::: remove {section=part}\n:::", format!("{top}<p>One</p>{list}{rest}")),
            ("::: replace {section=part}\n## New\n:::", format!("{top}<p>One</p>{list}<h2>New</h2>{rest}")),
            ("::: remove {section=top}\n:::", String::new()),
            ("::: remove {target=three}\n:::", format!("{top}<p>One</p><ul><li>Two</li></ul>{part}{rest}")),
            (
                "::: insert {after=three}\n- New\n- Old\n:::",
                format!("{top}<p>One</p>{}{part}{rest}", list.replace("</ul>", "<li>New</li><li>Old</li></ul>")),
            ),
        ] {
            let laid = laid(&[patch]);
            assert_eq!((written(&laid.blocks), laid.errors), (expected, vec![]), "{patch}");
            assert_eq!(without_layers(&laid.blocks), without_layers(&page("p", BASE).blocks), "{patch}");
        }
    }

    #[test]
    fn the_higher_layer_wins_where_two_touch_the_same_place() {
        let top = "<h1>Top</h1>";
        let tail = written(&page("p", BASE).blocks).replace("<h1>Top</h1><p>One</p>", "");
        for (low, high, expected, in_shadow) in [
            ("::: replace {target=one}\nA\n:::", "::: replace {target=one}\nB\n:::", "<p>B</p>", 1),
            ("::: replace {target=one}\nA\n:::", "::: remove {target=one}\n:::", "", 1),
            ("::: remove {target=one}\n:::", "::: replace {target=one}\nB\n:::", "<p>B</p>", 1),
            ("::: remove {target=one}\n:::", "::: insert {after=one}\nB\n:::", "<p>B</p>", 0),
            ("::: insert {after=one}\nA\n:::", "::: insert {after=one}\nB\n:::", "<p>One</p><p>B</p><p>A</p>", 0),
            ("::: insert {after=one}\nA\n:::", "::: replace {target=one}\nB\n:::", "<p>B</p><p>A</p>", 0),
            ("::: insert {after=one}\nA\n:::", "::: remove {target=x-a}\n:::", "<p>One</p>", 0),
        ] {
            let laid = laid(&[low, high]);
            let expected = format!("{top}{expected}{tail}");
            assert_eq!((written(&laid.blocks), laid.shadowed.len()), (expected, in_shadow), "{low} {high}");
            assert_eq!(laid.errors, vec![]);
        }
    }

    #[test]
    fn what_cannot_be_done_is_said() {
        for (patch, message) in [
            ("::: insert {after=thre}\nx\n:::", "1: `thre` is not in the base page, did you mean `three`?"),
            (
                "::: remove {target=two}\n:::",
                "1: `two` stands in 2 places of the base page, name a unit that stands once",
            ),
            ("::: replace\nx\n:::", "1: `replace` does not say where, an overlay"),
            ("\n\n::: inert {after=one}\nx\n:::", "3: `inert` is no operation, did you mean `insert`?"),
            ("Hello", "1: text outside an operation, an overlay"),
            ("::: remove {section=one}\n:::", "1: `section` names text that is no heading, name a heading"),
            (
                "::: replace {target=one}\nA\n:::\n\n::: remove {target=one}\n:::",
                "5: `one` is replaced or removed in line 1 already, say all",
            ),
            (
                "::: remove {section=part}\n:::\n\n::: replace {target=five}\nB\n:::",
                "4: it is about text that line 1 replaces or removes, say all",
            ),
            ("::: append {target=one}\nA\n:::", "1: only a directive or a section has an end to append to, use"),
        ] {
            let errors = laid(&[patch]).errors;
            let told: Vec<String> = errors
                .iter()
                .map(|error| format!("{}: {}, {}", error.line, error.message, error.help.clone().unwrap_or_default()))
                .collect();
            assert!(told.len() == 1 && told.iter().all(|told| told.starts_with(message)), "{patch}: {told:?}");
        }
    }

    #[test]
    fn a_layer_of_ten_thousand_operations_is_one_walk() {
        let base: String = (0..10_000).map(|at| format!("w{at}\n\n")).collect();
        let patch: String = (0..10_000).map(|at| format!("::: replace {{target=w{at}}}\nn{at}\n:::\n\n")).collect();
        let (base, patch) = (page("p", &base), page("x", &patch));
        let units = Words::of(vec![(base.clone(), ""), (patch.clone(), "x-")]);
        let (operations, errors) = operations(&patch.blocks, 0);
        assert!(errors.is_empty());
        let laid = lay(base.blocks, Layer { name: "l", file: "x.md", operations: &operations }, &units);
        assert_eq!((laid.applied.len(), laid.errors.len()), (10_000, 0));
        assert!(written(&laid.blocks).ends_with("<p>n9999</p>"));
    }
}
