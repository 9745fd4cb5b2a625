//! One layer over a page: all its operations in one walk over the tree, so that a layer of ten thousand costs no more than
//! reading the page.
//!
//! What a layer brings stands in a [`Layered`] that remembers what was there. A higher layer finds a place by the same id,
//! whatever lower ones did to it: the higher wins there, and the lower is told to be in its shadow.

use std::collections::{BTreeMap, BTreeSet};

use tafsiri_model::Fingerprint;
use tafsiri_model::nearest::advice;

use super::{Operation, PatchError, Target};
use crate::block::{Action, Block, Item, Layered, Origin, UnitRef, all_texts, without_layers};

/// The operations of one layer on one page.
#[derive(Clone, Copy, Debug)]
pub struct Layer<'o> {
    /// The layer's name.
    pub name: &'o str,
    /// The file that they stand in.
    pub file: &'o str,
    /// In the order of the file.
    pub operations: &'o [Operation],
}

/// What is known of units: their ids and their texts.
pub trait Units {
    /// The id of a unit.
    fn id(&self, unit: &UnitRef) -> Option<&str>;
    /// Its text in its own language.
    fn text(&self, unit: &UnitRef) -> Option<&str>;
}

/// A page with a layer over it.
#[derive(Debug, Default)]
pub struct Laid {
    /// The page.
    pub blocks: Vec<Block>,
    /// What was done.
    pub applied: Vec<Applied>,
    /// What could not be done.
    pub errors: Vec<PatchError>,
    /// Operations of lower layers that this one overrules.
    pub shadowed: Vec<Shadow>,
}

/// An operation that found its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Applied {
    /// Its place among the operations.
    pub operation: usize,
    /// The text that it is about: that of each unit of its target, with an empty line between them.
    pub text: String,
}

/// An operation of a lower layer that has no effect.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shadow {
    /// The lower one.
    pub of: Origin,
    /// The line of the operation that overrules it.
    pub line: usize,
}

/// Lays a layer over a page.
#[must_use]
pub fn lay(blocks: Vec<Block>, layer: Layer<'_>, units: &impl Units) -> Laid {
    let places = Places::of(&blocks, units);
    let mut walk = Walk { layer, units, places, inside: false, by_id: BTreeMap::new(), laid: Laid::default() };
    for (at, operation) in layer.operations.iter().enumerate() {
        match problem(operation, &walk.places, walk.taken(operation)) {
            Some(error) => walk.laid.errors.push(error),
            None => walk.by_id.entry(operation.target.id().unwrap_or_default()).or_default().push(at),
        }
    }
    let mut blocks = walk.list(blocks);
    for at in walk.by_id.remove("").unwrap_or_default() {
        blocks.extend(walk.brought(at, String::new()));
    }
    walk.left_over();
    walk.laid.errors.sort_by_key(|error| error.line);
    Laid { blocks, ..walk.laid }
}

/// How often each id stands in a page: in the base, and in what layers brought. What the base has goes before: a layer's
/// own text may begin with the same words.
#[derive(Default)]
struct Places {
    base: BTreeMap<String, usize>,
    brought: BTreeMap<String, usize>,
}

impl Places {
    /// Those of a tree; `inside` tells whether a layer brought it.
    fn add(&mut self, blocks: &[Block], units: &impl Units, inside: bool) {
        for block in blocks {
            let places = if inside { &mut self.brought } else { &mut self.base };
            own_ids(block, units).into_iter().for_each(|id| *places.entry(id).or_default() += 1);
            let inside = inside || matches!(block, Block::Layered(_));
            block.children().into_iter().for_each(|children| self.add(children, units, inside));
        }
    }

    fn of(blocks: &[Block], units: &impl Units) -> Self {
        let mut places = Self::default();
        places.add(blocks, units, false);
        places
    }

    fn count(&self, id: &str) -> usize {
        self.base.get(id).or_else(|| self.brought.get(id)).copied().unwrap_or_default()
    }
}

/// The ids of a block itself.
fn own_ids(block: &Block, units: &impl Units) -> Vec<String> {
    let mut ids: Vec<String> =
        block.texts().iter().filter_map(|text| units.id(text.unit.as_ref()?)).map(str::to_owned).collect();
    match block {
        Block::Directive(directive) => ids.extend(directive.id.clone()),
        Block::Layered(layered) => ids.extend(layered.replaced.iter().cloned()),
        _ => {}
    }
    ids
}

fn problem(operation: &Operation, places: &Places, taken: Option<usize>) -> Option<PatchError> {
    let id = operation.target.id()?;
    let line = operation.line;
    let error = |message: String, help: String| Some(PatchError { line, message, help: Some(help) });
    match (places.count(id), taken) {
        (0, _) => error(
            format!("`{id}` is not in the base page"),
            advice(id, places.base.keys().map(String::as_str))
                .unwrap_or("the ids of a page stand in its source catalog under `locales/`".to_owned()),
        ),
        (1, None) => None,
        (1, Some(other)) => error(
            format!("`{id}` is replaced or removed in line {other} already"),
            "say all that becomes of a place in one operation".to_owned(),
        ),
        (count, _) => error(
            format!("`{id}` stands in {count} places of the base page"),
            "name a unit that stands once".to_owned(),
        ),
    }
}

struct Walk<'o, U> {
    layer: Layer<'o>,
    units: &'o U,
    places: Places,
    /// Whether the walk is inside what a layer brought.
    inside: bool,
    /// The operations that are still to be done, by the id that they name.
    by_id: BTreeMap<&'o str, Vec<usize>>,
    laid: Laid,
}

impl<'o, U: Units> Walk<'o, U> {
    /// The line of the operation that this one would do again.
    fn taken(&self, operation: &Operation) -> Option<usize> {
        if !is_whole(operation.action) {
            return None;
        }
        let others = self.by_id.get(operation.target.id()?)?;
        let mut others = others.iter().filter_map(|at| self.layer.operations.get(*at));
        others.find(|other| is_whole(other.action)).map(|other| other.line)
    }

    fn list(&mut self, blocks: Vec<Block>) -> Vec<Block> {
        let mut rest: Vec<Option<Block>> = blocks.into_iter().map(Some).collect();
        let mut out = Vec::with_capacity(rest.len());
        let mut at = 0;
        // What stands at the end of a section, by the place behind it.
        let mut ends: BTreeMap<usize, Vec<Block>> = BTreeMap::new();
        while at < rest.len() {
            out.extend(ends.remove(&at).unwrap_or_default());
            let mine = rest.get(at).and_then(Option::as_ref).map(|block| self.due(block)).unwrap_or_default();
            let end = if mine.is_empty() { at + 1 } else { section_end(&rest, at) };
            let text = |to: usize| match mine.is_empty() {
                true => String::new(),
                false => self.text_of(rest.get(at..to).unwrap_or_default()),
            };
            let (own, section) = (text(at + 1), text(end));
            let done = self.at_place(&mine, (&own, &section), is_heading(&rest, at));
            out.extend(done.before);
            if let Some((operation, is_section)) = done.whole {
                let to = if is_section { end } else { at + 1 };
                let gone: Vec<Block> =
                    rest.get_mut(at..to).unwrap_or_default().iter_mut().filter_map(Option::take).collect();
                out.push(self.in_place_of(operation, gone, if is_section { section } else { own }));
                ends.range_mut(at..to).for_each(|(_, blocks)| out.append(blocks));
                at = to;
            } else {
                out.extend(rest.get_mut(at).and_then(Option::take).map(|block| self.inside(block, done.inside)));
                at += 1;
            }
            out.extend(done.after);
            ends.entry(end).or_default().extend(done.at_end);
        }
        out.extend(ends.into_values().flatten());
        out
    }

    /// The operations on a block itself.
    fn due(&mut self, block: &Block) -> Vec<usize> {
        if self.by_id.is_empty() {
            return Vec::new();
        }
        let ids = self.ids(block);
        ids.iter().filter_map(|id| self.by_id.remove(id.as_str())).flatten().collect()
    }

    /// The ids of a block that operations can name.
    fn ids(&self, block: &Block) -> Vec<String> {
        let mut ids = own_ids(block, self.units);
        if self.inside {
            ids.retain(|id| !self.places.base.contains_key(id));
        }
        ids
    }

    fn text_of(&self, blocks: &[Option<Block>]) -> String {
        let texts = blocks.iter().flatten().flat_map(|block| {
            let base = without_layers(std::slice::from_ref(block));
            let units: Vec<String> = all_texts(&base)
                .into_iter()
                .filter_map(|text| self.units.text(text.unit.as_ref()?))
                .map(str::to_owned)
                .collect();
            units
        });
        texts.collect::<Vec<_>>().join("\n\n")
    }

    /// What the operations on a block bring, by where it goes.
    fn at_place(&mut self, mine: &[usize], (own, section): (&str, &str), heads: bool) -> Done {
        let mut done = Done::default();
        for at in mine {
            let Some(operation) = self.layer.operations.get(*at) else { continue };
            let is_section = matches!(operation.target, Target::Section(_));
            if is_section && !heads {
                self.error(*at, "`section` names text that is no heading", "name a heading, or use `target`");
                continue;
            }
            let text = if is_section { section } else { own };
            match operation.action {
                Action::Replace | Action::Remove => done.whole = Some((*at, is_section)),
                Action::InsertBefore => done.before.extend(self.brought(*at, text.to_owned())),
                Action::InsertAfter => done.after.extend(self.brought(*at, text.to_owned())),
                Action::Append if is_section => done.at_end.extend(self.brought(*at, text.to_owned())),
                Action::Append => done.inside.push((*at, text.to_owned())),
            }
        }
        done
    }

    /// A block with what stands in it.
    fn inside(&mut self, mut block: Block, appended: Vec<(usize, String)>) -> Block {
        if let Block::List { items, .. } = &mut block {
            *items = std::mem::take(items).into_iter().flat_map(|item| self.item(item)).collect();
        }
        let outside = self.inside;
        self.inside |= matches!(block, Block::Layered(_));
        for children in block.children_mut() {
            *children = self.list(std::mem::take(children));
        }
        self.inside = outside;
        for (at, text) in appended {
            match &mut block {
                Block::Directive(directive) => directive.blocks.extend(self.brought(at, text)),
                _ => self.error(at, "only a directive or a section has an end to append to", "use `insert {after=…}`"),
            }
        }
        block
    }

    /// An item of a list, with the items that operations put beside it.
    fn item(&mut self, item: Item) -> Vec<Item> {
        let ids = item.blocks.first().map(|block| self.ids(block)).unwrap_or_default();
        let (mut before, mut after) = (Vec::new(), Vec::new());
        for id in ids {
            let Some(due) = self.by_id.get_mut(id.as_str()) else { continue };
            let beside: Vec<usize> =
                due.iter().copied().filter(|at| brings_items(self.layer.operations.get(*at))).collect();
            due.retain(|at| !beside.contains(at));
            if due.is_empty() {
                self.by_id.remove(id.as_str());
            }
            let text = self.text_of(&item.blocks.iter().cloned().map(Some).collect::<Vec<_>>());
            for at in beside {
                let place = match self.layer.operations.get(at).map(|operation| operation.action) {
                    Some(Action::InsertBefore) => &mut before,
                    _ => &mut after,
                };
                place.extend(self.brought_items(at, text.clone()));
            }
        }
        before.into_iter().chain([item]).chain(after).collect()
    }

    fn brought_items(&mut self, at: usize, text: String) -> Vec<Item> {
        let Some(Block::Layered(layered)) = self.brought(at, text) else { return Vec::new() };
        let Layered { origin, action, blocks, .. } = layered;
        let items = blocks.into_iter().flat_map(|block| match block {
            Block::List { items, .. } => items,
            other => vec![Item { task: None, blocks: vec![other] }],
        });
        let dressed = |item: Item| {
            let (origin, blocks) = (origin.clone(), item.blocks);
            let layered = Layered { origin, action, replaced: Vec::new(), was: Vec::new(), blocks };
            Item { task: item.task, blocks: vec![Block::Layered(layered)] }
        };
        items.map(dressed).collect()
    }

    /// What an operation brings.
    fn brought(&mut self, at: usize, text: String) -> Option<Block> {
        let operation = self.layer.operations.get(at)?;
        let origin = self.origin(operation, &text);
        self.laid.applied.push(Applied { operation: at, text });
        let blocks = if operation.action == Action::Remove { Vec::new() } else { operation.blocks.clone() };
        let (replaced, was) = (Vec::new(), Vec::new());
        Some(Block::Layered(Layered { origin, action: operation.action, replaced, was, blocks }))
    }

    fn origin(&self, operation: &Operation, text: &str) -> Origin {
        Origin {
            layer: self.layer.name.to_owned(),
            file: self.layer.file.to_owned(),
            line: operation.line,
            base: Fingerprint::of(text),
        }
    }

    /// An operation's blocks in place of others.
    fn in_place_of(&mut self, at: usize, gone: Vec<Block>, text: String) -> Block {
        let line = self.layer.operations.get(at).map_or(0, |operation| operation.line);
        let Places { base, brought } = Places::of(&gone, self.units);
        let ids: BTreeSet<String> = base.into_keys().chain(brought.into_keys()).collect();
        shadows(&gone, &mut |of| self.laid.shadowed.push(Shadow { of: of.clone(), line }));
        for at in ids.iter().filter_map(|id| self.by_id.remove(id.as_str())).flatten().collect::<Vec<_>>() {
            let message = format!("it is about text that line {line} replaces or removes");
            self.error(at, &message, "say all that becomes of a place in one operation");
        }
        match self.brought(at, text) {
            Some(Block::Layered(layered)) => {
                Block::Layered(Layered { replaced: ids.into_iter().collect(), was: without_layers(&gone), ..layered })
            }
            _ => Block::Quote(gone),
        }
    }

    fn error(&mut self, at: usize, message: &str, help: &str) {
        let line = self.layer.operations.get(at).map_or(0, |operation| operation.line);
        self.laid.errors.push(PatchError { line, message: message.to_owned(), help: Some(help.to_owned()) });
    }

    /// Operations whose place was there and could not be used.
    fn left_over(&mut self) {
        for at in std::mem::take(&mut self.by_id).into_values().flatten() {
            self.error(at, "it found no place", "name the unit of a whole block");
        }
    }
}

/// What the operations on a block bring, by where it goes.
#[derive(Default)]
struct Done {
    before: Vec<Block>,
    /// What takes the block's place, and whether it takes that of its section.
    whole: Option<(usize, bool)>,
    inside: Vec<(usize, String)>,
    after: Vec<Block>,
    at_end: Vec<Block>,
}

fn is_whole(action: Action) -> bool {
    matches!(action, Action::Replace | Action::Remove)
}

/// Whether an operation puts items beside an item.
fn brings_items(operation: Option<&Operation>) -> bool {
    operation.is_some_and(|operation| {
        matches!(operation.action, Action::InsertBefore | Action::InsertAfter)
            && matches!(operation.blocks.as_slice(), [Block::List { .. }])
    })
}

/// The place behind the section that a heading opens; behind the block itself where it is none.
fn section_end(blocks: &[Option<Block>], at: usize) -> usize {
    let level = |at: usize| blocks.get(at).and_then(Option::as_ref).and_then(heading_level);
    let Some(own) = level(at) else { return at + 1 };
    (at + 1..blocks.len()).find(|next| level(*next).is_some_and(|level| level <= own)).unwrap_or(blocks.len())
}

fn is_heading(blocks: &[Option<Block>], at: usize) -> bool {
    blocks.get(at).and_then(Option::as_ref).and_then(heading_level).is_some()
}

fn heading_level(block: &Block) -> Option<u8> {
    match block {
        Block::Heading { level, .. } => Some(*level),
        Block::Layered(layered) => layered.was.first().or(layered.blocks.first()).and_then(heading_level),
        _ => None,
    }
}

/// The operations of lower layers that stand in these blocks.
fn shadows(blocks: &[Block], found: &mut impl FnMut(&Origin)) {
    for block in blocks {
        if let Block::Layered(layered) = block {
            found(&layered.origin);
        }
        block.children().into_iter().for_each(|children| shadows(children, found));
    }
}
