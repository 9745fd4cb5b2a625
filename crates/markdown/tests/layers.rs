//! The promises of layers, on random pages and random operations.

#![allow(clippy::unwrap_used)] // Tests.

use std::collections::BTreeSet;

use proptest::prelude::*;
use tafsiri_markdown::block::{Block, UnitRef, flattened, without_layers};
use tafsiri_markdown::patch::{Action, Laid, Layer, Operation, Target, Units, lay, operations};
use tafsiri_markdown::{Dialect, Page, Reading, html};
use tafsiri_model::PageId;

/// A line of a random page: a heading of a level, or a paragraph, a list item, a box.
#[derive(Clone, Debug)]
enum Line {
    Heading(u8),
    Paragraph,
    Item,
    Boxed,
}

fn line() -> impl Strategy<Value = Line> {
    prop_oneof![(1_u8..4).prop_map(Line::Heading), Just(Line::Paragraph), Just(Line::Item), Just(Line::Boxed)]
}

/// A page whose units are called `u0`, `u1` and so on.
fn page(lines: &[Line]) -> Page {
    let text: String = lines
        .iter()
        .enumerate()
        .map(|(at, line)| match line {
            Line::Heading(level) => format!("{} u{at}\n\n", "#".repeat((*level).into())),
            Line::Paragraph => format!("u{at}\n\n"),
            Line::Item => format!("- u{at}\n\n<!-- -->\n\n"),
            Line::Boxed => format!("::: callout\n\nu{at}\n\n:::\n\n"),
        })
        .collect();
    read("p", &text)
}

fn read(name: &str, text: &str) -> Page {
    Page::parse(PageId::new(name).unwrap(), text, &Reading::new(Dialect::Extended, "p.md"))
}

/// Units of the base are known by their text.
struct Known<'p>(&'p Page);

impl Units for Known<'_> {
    fn id(&self, unit: &UnitRef) -> Option<&str> {
        self.text(unit)
    }

    fn text(&self, unit: &UnitRef) -> Option<&str> {
        let own = unit.context.page == *self.0.id();
        self.0.units.get(unit.index).filter(|_| own).map(|unit| unit.text.as_str())
    }
}

/// What a random operation does, and to which unit.
type Wish = (u8, usize);

/// An overlay's page of these operations, each about another unit; what it brings is marked with its name.
fn operations_of(name: &str, wishes: &[Wish], lines: &[Line]) -> Vec<Operation> {
    let mut seen = BTreeSet::new();
    let mut text = String::new();
    for (at, (what, unit)) in wishes.iter().enumerate() {
        let unit = unit % lines.len();
        if !seen.insert(unit) {
            continue;
        }
        let head = match (what % 6, lines.get(unit)) {
            (0, _) => format!("replace {{target=u{unit}}}"),
            (1, _) => format!("remove {{target=u{unit}}}"),
            (2, _) => format!("insert {{before=u{unit}}}"),
            (3, _) => format!("insert {{after=u{unit}}}"),
            (4, Some(Line::Heading(_))) => format!("replace {{section=u{unit}}}"),
            (_, Some(Line::Heading(_))) => format!("append {{section=u{unit}}}"),
            _ => "append".to_owned(),
        };
        text.push_str(&format!("::: {head}\n\n{name}{at}\n\n:::\n\n"));
    }
    operations(&read(name, &text).blocks, 0).0
}

fn laid(blocks: Vec<Block>, name: &str, operations: &[Operation], base: &Page) -> Laid {
    lay(blocks, Layer { name, file: "x.md", operations }, &Known(base))
}

fn written(blocks: &[Block]) -> String {
    html::write(&flattened(blocks.to_vec()))
}

/// The units that an operation is about; of a section, all in it.
fn about(operation: &Operation, lines: &[Line]) -> BTreeSet<usize> {
    let unit = |id: &str| id.trim_start_matches('u').parse::<usize>().unwrap();
    match &operation.target {
        Target::Page => BTreeSet::from([usize::MAX]),
        Target::Block(id) => BTreeSet::from([unit(id)]),
        Target::Section(id) => {
            let start = unit(id);
            let Some(Line::Heading(level)) = lines.get(start) else { return BTreeSet::from([start]) };
            let is_end = |line: &Line| matches!(line, Line::Heading(other) if other <= level);
            let rest = lines.iter().skip(start + 1).position(is_end).unwrap_or(lines.len() - start - 1);
            // What stands behind the section is beside what is appended to it.
            (start..=start + 1 + rest).chain([usize::MAX]).collect()
        }
    }
}

fn wishes() -> impl Strategy<Value = Vec<Wish>> {
    prop::collection::vec((any::<u8>(), any::<usize>()), 0..6)
}

proptest! {
    #[test]
    fn a_layer_without_operations_changes_nothing(lines in prop::collection::vec(line(), 1..12)) {
        let base = page(&lines);
        let laid = laid(base.blocks.clone(), "a", &[], &base);
        prop_assert_eq!(laid.blocks, base.blocks);
    }

    #[test]
    fn only_blocks_change_whose_origin_names_the_layer(
        lines in prop::collection::vec(line(), 1..12), low in wishes(), high in wishes()
    ) {
        let base = page(&lines);
        let (low, high) = (operations_of("a", &low, &lines), operations_of("b", &high, &lines));
        let first = laid(base.blocks.clone(), "a", &low, &base);
        let second = laid(first.blocks.clone(), "b", &high, &base);
        for blocks in [&first.blocks, &second.blocks] {
            prop_assert_eq!(written(&without_layers(blocks)), written(&base.blocks));
        }
        // What a layer brings is there once, or the layer above says that it is in its shadow.
        let shown = written(&second.blocks);
        for (at, operation) in low.iter().enumerate().filter(|(_, operation)| operation.action != Action::Remove) {
            let done = first.applied.iter().any(|applied| applied.operation == at);
            let in_shadow = second.shadowed.iter().any(|shadow| shadow.of.line == operation.line);
            let words = html::write(&operation.blocks).replace("<p>", "").replace("</p>", "");
            prop_assert_eq!(shown.matches(words.trim()).count() == 1, done && !in_shadow, "{} in {}", words, shown);
        }
    }

    #[test]
    fn the_order_of_layers_matters_only_where_two_touch_the_same_place(
        lines in prop::collection::vec(line(), 1..12), a in wishes(), b in wishes()
    ) {
        let base = page(&lines);
        let (a, mut b) = (operations_of("a", &a, &lines), operations_of("b", &b, &lines));
        let places: BTreeSet<usize> = a.iter().flat_map(|operation| about(operation, &lines)).collect();
        b.retain(|operation| about(operation, &lines).is_disjoint(&places));
        let over = |first: (&str, &[Operation]), second: (&str, &[Operation])| {
            let below = laid(base.blocks.clone(), first.0, first.1, &base).blocks;
            written(&laid(below, second.0, second.1, &base).blocks)
        };
        prop_assert_eq!(over(("a", &a), ("b", &b)), over(("b", &b), ("a", &a)));
    }
}
