//! An overlay's operations on a page's own Markdown: what [`patch`](crate::patch) does to its tree.

use std::ops::Range;

use crate::block::Block;
use crate::page::{Page, Slot};
use crate::patch::{Action, Operation, Target};
use crate::splice::{Edit, apply, edit};

/// A page with its source and the words of its units.
pub struct Written<'w> {
    /// The page.
    pub page: &'w Page,
    /// What it was read from.
    pub source: &'w str,
    /// The words of a unit by its index, where they are not the source's own.
    pub say: &'w dyn Fn(usize) -> Option<String>,
}

/// What an operation brings, or a case study that fills a slot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Insert {
    /// Where it goes.
    pub place: At,
    /// The Markdown; nothing for what is removed.
    pub text: String,
}

/// A place in a page's source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum At {
    /// An operation on a unit or a directive.
    Operation(Action, Target),
    /// The end of the directive with this id.
    Inside(String),
}

impl Written<'_> {
    /// The page with its words and with what is inserted. Tells which insertions found no place.
    #[must_use]
    pub fn with(&self, inserts: &[Insert], id_of: &impl Fn(usize) -> Option<String>) -> (String, Vec<usize>) {
        let mut edits = Vec::new();
        let mut lost = Vec::new();
        for (at, insert) in inserts.iter().enumerate() {
            match self.place(&insert.place, id_of).and_then(|slot| self.insertion(insert, &slot)) {
                Some(edit) => edits.push(edit),
                None => lost.push(at),
            }
        }
        let gone: Vec<Range<usize>> =
            edits.iter().map(|edit: &Edit| edit.range.clone()).filter(|range| !range.is_empty()).collect();
        let is_gone =
            |edit: &Edit| gone.iter().any(|range| range.start <= edit.range.start && edit.range.end <= range.end);
        edits.extend(self.unit_edits().into_iter().filter(|edit| !is_gone(edit)));
        (apply(self.source, edits), lost)
    }

    /// What stands in the directive that opens in a line, with its words.
    #[must_use]
    pub fn inside(&self, line: usize) -> Option<String> {
        let range = body(self.page, self.source, line)?;
        let edits =
            self.unit_edits().into_iter().filter(|edit| range.start <= edit.range.start && edit.range.end <= range.end);
        let moved =
            edits.map(|edit| Edit { range: edit.range.start - range.start..edit.range.end - range.start, ..edit });
        let text = apply(self.source.get(range.clone())?, moved.collect());
        Some(text.trim_matches(['\n', '\r']).to_owned())
    }

    /// The body of the page with its headings so many levels lower.
    #[must_use]
    pub fn lowered(&self, levels: u8) -> String {
        let mut edits = self.unit_edits();
        for unit in self.page.units.iter().filter(|unit| unit.kind == crate::UnitKind::Heading) {
            let mark = unit
                .block
                .whole()
                .filter(|block| self.source.get(block.clone()).is_some_and(|text| text.starts_with('#')));
            edits.extend(mark.map(|block| Edit { range: block.start..block.start, text: "#".repeat(levels.into()) }));
        }
        let text = apply(self.source, edits);
        let head = crate::front_matter::FrontMatter::parse(text.trim_start_matches('\u{feff}')).length;
        text.trim_start_matches('\u{feff}').get(head..).unwrap_or_default().trim().to_owned()
    }

    fn unit_edits(&self) -> Vec<Edit> {
        let units = self.page.units.iter().enumerate();
        units
            .filter_map(|(at, unit)| edit(unit, &(self.say)(at).filter(|words| *words != unit.text)?, self.source))
            .collect()
    }

    fn place(&self, at: &At, id_of: &impl Fn(usize) -> Option<String>) -> Option<Slot> {
        match at {
            At::Operation(_, Target::Page) => Some(Slot::point(self.source.len(), String::new())),
            At::Operation(Action::Append, Target::Section(id)) => {
                Some(Slot::point(self.section(id, id_of)?.end, String::new()))
            }
            At::Operation(_, Target::Section(id)) => {
                Some(Slot { ranges: std::iter::once(self.section(id, id_of)?).collect(), prefix: String::new() })
            }
            At::Operation(Action::Append, Target::Block(id)) => self.place(&At::Inside(id.clone()), id_of),
            At::Operation(_, Target::Block(id)) => {
                let unit = (0..self.page.units.len()).find(|index| id_of(*index).as_deref() == Some(id));
                let of_unit = unit.and_then(|index| self.page.units.get(index)).map(|unit| unit.block.clone());
                of_unit.filter(|slot| !slot.ranges.is_empty()).or_else(|| self.directive(id))
            }
            At::Inside(id) => {
                let slot = self.directive(id)?;
                let range = inner(self.source, &slot.whole()?)?;
                Some(Slot::point(range.end, slot.prefix))
            }
        }
    }

    /// Where a section of the page itself stands: from its heading to the next that is not below it.
    fn section(&self, id: &str, id_of: &impl Fn(usize) -> Option<String>) -> Option<Range<usize>> {
        let headings: Vec<(u8, usize)> = self
            .page
            .blocks
            .iter()
            .filter_map(|block| match block {
                Block::Heading { level, text } => Some((*level, text.unit.as_ref()?.index)),
                _ => None,
            })
            .collect();
        let start = |index: usize| Some(self.page.units.get(index)?.block.whole()?.start);
        let at = headings.iter().position(|(_, index)| id_of(*index).as_deref() == Some(id))?;
        let (level, index) = headings.get(at)?;
        let next = headings.iter().skip(at + 1).find(|(other, _)| other <= level);
        let end = next.and_then(|(_, index)| start(*index)).unwrap_or(self.source.len());
        let text = self.source.get(start(*index)?..end)?;
        Some(start(*index)?..start(*index)? + text.trim_end().len())
    }

    fn directive(&self, id: &str) -> Option<Slot> {
        let line = directive_line(&self.page.blocks, id)?;
        self.page.directives.get(&line).cloned()
    }

    fn insertion(&self, insert: &Insert, slot: &Slot) -> Option<Edit> {
        let range = slot.whole()?;
        let end = if self.source.contains("\r\n") { "\r\n" } else { "\n" };
        let prefix = slot.prefix.as_str();
        let blank = format!("{end}{}{end}{prefix}", prefix.trim_end());
        let lines: Vec<&str> = insert.text.lines().collect();
        let body = lines.join(&format!("{end}{prefix}"));
        Some(match &insert.place {
            At::Operation(Action::Replace, _) => Edit { range, text: body },
            At::Operation(Action::Remove, _) => Edit { range: gone(self.source, range, prefix), text: String::new() },
            At::Operation(Action::InsertBefore, _) => {
                Edit { range: range.start..range.start, text: format!("{body}{blank}") }
            }
            At::Operation(Action::InsertAfter, _) => {
                Edit { range: range.end..range.end, text: format!("{blank}{body}") }
            }
            At::Operation(Action::Append, Target::Section(_)) => Edit { range, text: format!("{blank}{body}") },
            At::Operation(Action::Append, Target::Page) => Edit { range, text: format!("{end}{body}{end}") },
            At::Operation(Action::Append, Target::Block(_)) | At::Inside(_) => {
                Edit { range, text: format!("{end}{prefix}{body}{end}") }
            }
        })
    }
}

/// What goes where a block goes. One that begins a list item takes the whole line, its marker too; but what still stands in the
/// item moves up behind the marker, and so does the next item behind a number, so that the list begins with the same one.
/// `prefix` is what a further line of the block begins with.
fn gone(source: &str, range: Range<usize>, prefix: &str) -> Range<usize> {
    let (before, behind) = (source.get(..range.start).unwrap_or_default(), source.get(range.end..).unwrap_or_default());
    let line = before.rfind('\n').map_or(0, |at| at + 1);
    let lead = before.get(line..).unwrap_or_default();
    let Some(marker) = marker(lead) else { return range };
    let within = lead.get(..lead.len() - lead.trim_start_matches(QUOTES).len()).unwrap_or_default();
    let end = range.end + behind.find('\n').map_or(behind.len(), |at| at + 1);
    let mut at = end;
    for next in source.get(end..).unwrap_or_default().split_inclusive('\n') {
        if next.trim_matches(QUOTES).trim().is_empty() {
            at += next.len();
            continue;
        }
        let is_number = marker.ends_with(['.', ')']);
        let behind_number = || next.strip_prefix(within).filter(|_| is_number).and_then(behind_number);
        let moved = next.strip_prefix(prefix).or_else(behind_number);
        return moved.map_or(line..end, |moved| range.start..at + next.len() - moved.len());
    }
    line..end
}

/// What a line may begin with before the markers of lists.
const QUOTES: [char; 3] = [' ', '\t', '>'];

/// The marker of a list item, where what stands before a block in its line is that, within quotes at most.
fn marker(lead: &str) -> Option<&str> {
    let lead = lead.trim_start_matches(QUOTES).trim_end();
    let marker = ["[ ]", "[x]", "[X]"].iter().find_map(|task| lead.strip_suffix(task)).unwrap_or(lead).trim_end();
    (matches!(marker, "-" | "*" | "+") || behind_number(marker) == Some("")).then_some(marker)
}

/// What stands behind the number of an ordered list's item.
fn behind_number(line: &str) -> Option<&str> {
    let behind = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let text = behind.strip_prefix(['.', ')']).filter(|_| behind.len() < line.len())?;
    Some(text.trim_start_matches([' ', '\t']))
}

/// The line of a directive's opening fence, by its id.
fn directive_line(blocks: &[Block], id: &str) -> Option<usize> {
    blocks.iter().find_map(|block| match block {
        Block::Directive(directive) if directive.id.as_deref() == Some(id) => Some(directive.line),
        Block::Directive(directive) => directive_line(&directive.blocks, id),
        _ => None,
    })
}

/// Where an operation stands in its page, by the line of its fence in the page's body.
#[must_use]
pub fn whole(page: &Page, line: usize) -> Option<Range<usize>> {
    page.directives.get(&line)?.whole()
}

/// Where what an operation brings stands in its page, by the line of its fence in the page's body: whole lines.
#[must_use]
pub fn body(page: &Page, source: &str, line: usize) -> Option<Range<usize>> {
    inner(source, &whole(page, line)?)
}

/// What stands between the fences of a directive: whole lines.
fn inner(source: &str, whole: &Range<usize>) -> Option<Range<usize>> {
    let text = source.get(whole.clone())?;
    let first = text.find('\n').map_or(text.len(), |at| at + 1);
    let last = text.trim_end().rfind('\n').map_or(first, |at| at + 1);
    let closes = text.get(last..).is_some_and(|line| line.trim_start_matches([' ', '>']).starts_with(":::"));
    Some(whole.start + first..whole.start + if closes { last.max(first) } else { text.len() })
}

/// The lines of a patch page's operations, each with the line of its directive, in the order of the page.
#[must_use]
pub fn bodies(written: &Written<'_>, operations: &[Operation], first_line: usize) -> Vec<Insert> {
    let body = |operation: &Operation| written.inside(operation.line - first_line).unwrap_or_default();
    let insert = |operation: &Operation| Insert {
        place: At::Operation(operation.action, operation.target.clone()),
        text: body(operation),
    };
    operations.iter().map(insert).collect()
}

#[cfg(test)]
mod tests {
    use super::{Written, bodies};
    use crate::block::{UnitRef, flattened};
    use crate::inline::Dialect;
    use crate::page::{Page, Reading};
    use crate::patch::{Layer, Units, lay, operations};
    use crate::splice::rendered;
    use tafsiri_model::PageId;

    const BASE: &str = "# One\n\n- Two\n- Three\n\n::: callout {#box}\n\nFour\n\n:::\n\n> Five\n> more\n";

    struct Ids<'i>(&'i [String]);

    impl Units for Ids<'_> {
        fn id(&self, unit: &UnitRef) -> Option<&str> {
            self.0.get(unit.index).map(String::as_str)
        }

        fn text(&self, _: &UnitRef) -> Option<&str> {
            None
        }
    }

    fn page(source: &str) -> Page {
        Page::parse(PageId::new("p").unwrap(), source, &Reading::new(Dialect::Extended, "p.md"))
    }

    /// A page with a patch on it, which says the same as the patched tree.
    fn patched(source: &str, patch: &str) -> String {
        let (base, patch_page) = (page(source), page(patch));
        let ids: Vec<String> = base.units.iter().map(|unit| unit.text.to_lowercase().replace(' ', "-")).collect();
        let (found, errors) = operations(&patch_page.blocks, 0);
        assert!(errors.is_empty(), "{errors:?}");
        let laid = lay(base.blocks.clone(), Layer { name: "x", file: "x.md", operations: &found }, &Ids(&ids));
        assert!(laid.errors.is_empty(), "{:?}", laid.errors);
        let blocks = flattened(laid.blocks);
        let nothing = |_| None;
        let inserts = bodies(&Written { page: &patch_page, source: patch, say: &nothing }, &found, 0);
        let written = Written { page: &base, source, say: &nothing };
        let (text, lost) = written.with(&inserts, &|at| ids.get(at).cloned());
        assert!(lost.is_empty(), "{text}");
        assert_eq!(rendered(&page(&text).blocks), rendered(&blocks), "{text}");
        text
    }

    #[test]
    fn operations_do_to_the_source_what_they_do_to_the_tree() {
        for (patch, inserted) in [
            ("::: insert {after=\"#one\"}\n\nNew\n\n:::", "# One\n\nNew\n\n- Two"),
            ("::: insert {before=one}\nNew *x*\n:::", "New *x*\n\n# One"),
            ("::: replace {target=one}\n\nA\n\nB\n\n:::", "A\n\nB\n\n- Two"),
            ("::: remove {target=box}\n:::", "- Three\n\n\n\n> Five"),
            ("::: replace {target=box}\n1. a\n:::", "1. a\n\n> Five"),
            ("::: append\n\nEnd\n\n:::", "> more\n\nEnd\n"),
            ("::: append {target=box}\n\nEnd\n\n:::", "Four\n\n\nEnd\n:::"),
            ("::: append {section=one}\n\nEnd\n\n:::", "> more\n\nEnd\n"),
            ("::: replace {section=one}\n\n# New\n\n:::", "# New\n"),
            ("::: insert {after=five-more}\n\nNew\n\n:::", "> Five\n> more\n>\n> New\n"),
        ] {
            let text = patched(BASE, patch);
            assert!(text.contains(inserted), "{text}");
        }
    }

    #[test]
    fn the_marker_of_a_list_item_goes_with_its_text() {
        for (source, target, left) in [
            ("- A\n- B\n- C\n", "b", "- A\n- C\n"),
            ("- A\r\n- B\r\n", "a", "- B\r\n"),
            ("1. A\n2. B", "b", "1. A\n"),
            ("> 1. A\n> 2. B\n", "a", "> 1. B\n"),
            ("1. A\n\n2. B\n\n3. C\n", "b", "1. A\n\n2. C\n"),
            ("- [ ] A\n- [x] B\n", "a", "- [x] B\n"),
            ("- A\n\n  B\n\n- C\n", "a", "- B\n\n- C\n"),
            ("- A\n\n  B\n- C\n", "b", "- A\n\n  \n- C\n"),
            ("- A\n  - B\n- C\n", "a", "- - B\n- C\n"),
            ("- A\n  - B\n- C\n", "b", "- A\n- C\n"),
            ("> A\n\nB\n", "a", "> \n\nB\n"),
        ] {
            assert_eq!(patched(source, &format!("::: remove {{target={target}}}\n:::")), left, "{source}");
        }
    }
}
