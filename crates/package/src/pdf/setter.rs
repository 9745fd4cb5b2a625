//! Sets a module: makes of its blocks the values that the template draws, and notes down the letters that it needs.

use std::collections::{BTreeMap, BTreeSet};

use tafsiri_markdown::Block;
use tafsiri_markdown::block::{Directive, Inline, Item, Part, Text};
use tafsiri_model::{Diagnostic, Locale};
use typst::foundations::Value;

use super::faces::Letters;
use super::node::{Node, array};
use super::words::{clean, clean_code};
use crate::headings::Levels;
use crate::module::Module;
use crate::site::SitePage;

/// The most containers inside each other: what is deeper stands beside its parent, since typst gives up at some depth.
pub(super) const DEEPEST: usize = 8;

/// Sets one module.
pub(super) struct Setter<'m> {
    /// The module, as one document.
    pub(super) module: &'m Module<'m>,
    /// The letters so far.
    pub(super) letters: Letters,
    /// What is shown in another way than it was written.
    pub(super) problems: Vec<Diagnostic>,
    /// Whether images are shown; else their alternative texts are.
    pub(super) has_images: bool,
    /// The page at hand.
    pub(super) page: &'m str,
    /// The language of the text at hand.
    pub(super) voice: Locale,
    /// Whether the block at hand wants a page on its side.
    pub(super) is_wide: bool,
    /// How many containers are open.
    pub(super) depth: usize,
    /// Anchors that stand somewhere already: no two places have the same.
    placed: BTreeSet<String>,
    /// The bodies of footnotes.
    pub(super) notes: BTreeMap<&'m str, &'m [Block]>,
    /// Footnotes that were referred to.
    pub(super) noted: BTreeSet<String>,
    /// The levels of the headings of the page at hand, and the highest that they may have.
    levels: Levels,
    highest: u8,
    /// How many headings of the first two levels there are.
    pub(super) high: usize,
}

impl<'m> Setter<'m> {
    /// A setter for a module that is [one document](Module::as_one_document).
    pub(super) fn new(module: &'m Module<'m>, has_images: bool) -> Self {
        let mut notes = BTreeMap::new();
        module.pages.iter().for_each(|page| collect_notes(&page.blocks, &mut notes));
        Self {
            module,
            letters: Letters::default(),
            problems: Vec::new(),
            has_images,
            page: "",
            voice: module.site.locale.clone(),
            is_wide: false,
            depth: 0,
            placed: BTreeSet::new(),
            notes,
            noted: BTreeSet::new(),
            levels: Levels::of_page(false),
            highest: 1,
            high: 0,
        }
    }

    /// The anchors that links can lead to.
    pub(super) fn anchors(&self) -> Value {
        array(self.placed.iter().cloned())
    }

    /// Words of the package's own, in its language.
    pub(super) fn own(&mut self, words: &str) -> String {
        let words = clean(words);
        self.letters.add(&self.module.site.locale, &words);
        words
    }

    /// An interface text.
    pub(super) fn ui(&mut self, id: &str) -> String {
        let words = self.module.ui.text(id);
        self.own(&words)
    }

    /// Says that something is shown in another way than it was written.
    pub(super) fn warn(&mut self, rule: &'static str, message: String, help: &str) {
        self.problems.push(Diagnostic::warning(rule, message).help(help));
    }

    /// A page: its title and its blocks.
    pub(super) fn page(&mut self, page: &'m SitePage) -> Value {
        self.page = &page.path;
        let starts_with_heading = matches!(page.blocks.first(), Some(Block::Heading { .. }));
        let has_title = page.show_title || !starts_with_heading;
        self.levels = Levels::of_page(has_title);
        self.highest = if has_title { 2 } else { 1 };
        let anchor = self.place(self.module.anchor(page));
        let first = if has_title { self.title(page) } else { Node::new("anchor") };
        let mut out = vec![value(first.with_some("label", anchor))];
        // Headings that nothing stands under yet.
        let mut headings = usize::from(has_title);
        for block in &page.blocks {
            self.is_wide = false;
            let before = out.len();
            self.block(block, &mut out);
            if self.is_wide {
                let body = out.split_off(before - headings);
                out.push(value(Node::new("landscape").with("body", array(body))));
            }
            headings = if matches!(block, Block::Heading { .. }) { headings + 1 } else { 0 };
        }
        array(out)
    }

    fn title(&mut self, page: &SitePage) -> Node {
        self.high += 1;
        let text = Text { locale: page.title_locale.clone(), ..Text::bare(vec![Inline::Text(page.title.clone())]) };
        self.text("heading", &text).with("level", 1_i64)
    }

    /// An anchor, if it stands nowhere else.
    pub(super) fn place(&mut self, anchor: &str) -> Option<String> {
        let is_new = !anchor.is_empty() && self.placed.insert(anchor.to_owned());
        is_new.then(|| anchor.to_owned())
    }

    /// Blocks inside a container.
    pub(super) fn blocks(&mut self, blocks: &[Block]) -> Value {
        self.depth += 1;
        let mut out = Vec::new();
        blocks.iter().filter(|block| !block.is_removed()).for_each(|block| self.block(block, &mut out));
        self.depth -= 1;
        array(out)
    }

    /// A block, which may be drawn as none, one or several.
    pub(super) fn block(&mut self, block: &Block, out: &mut Vec<Value>) {
        if self.depth >= DEEPEST && !block.children().is_empty() {
            self.warn("package/too-deep", format!("{} containers stand inside each other", self.depth), "nest less");
            block.texts().into_iter().for_each(|text| out.push(value(self.text("paragraph", text))));
            return block.children().into_iter().flatten().for_each(|child| self.block(child, out));
        }
        let node = match block {
            Block::Paragraph(text) => self.text("paragraph", text),
            Block::Heading { level, text } => self.heading(*level, text),
            Block::ThematicBreak => Node::new("rule"),
            Block::Code { parts, .. } => self.code(parts),
            Block::Html(_) => return, // Its words are paragraphs by now.
            Block::Quote(blocks) => Node::new("quote").with("body", self.blocks(blocks)),
            Block::Alert { kind, title, blocks } => self.alert(kind, title.as_ref(), blocks),
            Block::List { start, tight, items } => self.list(*start, *tight, items),
            Block::Table(table) => self.table(table, false),
            Block::Descriptions(pairs) => self.descriptions(pairs),
            Block::Footnote { .. } => return,
            Block::Directive(directive) => self.directive(directive),
            Block::Layered(layered) => return layered.blocks.iter().for_each(|block| self.block(block, out)),
        };
        out.push(value(node));
    }

    /// A node for a text: its words, its language where it is another one, its anchor, whether it is older.
    pub(super) fn text(&mut self, kind: &str, text: &Text) -> Node {
        let outer = self.voice.clone();
        self.voice = text.locale.clone().unwrap_or_else(|| self.module.site.locale.clone());
        let words = self.inlines(&text.inlines);
        let label = text.own_anchor.as_deref().and_then(|anchor| self.place(anchor));
        let voice = text.locale.as_ref().map(Locale::to_string);
        self.voice = outer;
        Node::new(kind)
            .with("words", words)
            .with_some("voice", voice)
            .with_some("older", text.older.then_some(true))
            .with_some("label", label)
    }

    fn heading(&mut self, level: u8, text: &Text) -> Node {
        let level = self.levels.next(level.clamp(self.highest, 6));
        self.high += usize::from(level <= 2);
        let anchor = text.own_anchor.is_none().then_some(text.anchor.as_deref()).flatten();
        let label = anchor.and_then(|anchor| self.place(anchor));
        self.text("heading", text).with("level", i64::from(level)).with_some("label", label)
    }

    fn code(&mut self, parts: &[Part]) -> Node {
        let said = |part: &Part| match part {
            Part::Raw(code) => code.clone(),
            Part::Text(text) => text.plain(),
        };
        let code = clean_code(&parts.iter().map(said).collect::<String>());
        self.letters.add(&self.module.site.locale, &code);
        Node::new("code").with("words", code.trim_end_matches('\n').to_owned())
    }

    fn alert(&mut self, kind: &str, title: Option<&Text>, blocks: &[Block]) -> Node {
        let name = title.is_none().then(|| self.ui(&format!("alert-{kind}")));
        let title = title.map(|title| self.text("words", title));
        let is_grave = matches!(kind, "important" | "warning" | "caution");
        Node::new("box")
            .with("look", if is_grave { "alarm" } else { "plain" })
            .with_some("name", name)
            .with_some("title", title)
            .with("body", self.blocks(blocks))
    }

    fn list(&mut self, start: Option<usize>, tight: bool, items: &[Item]) -> Node {
        let shown = items.iter().filter(|item| !item.is_removed());
        let item = |item: &Item| Node::bare().with_some("ticked", item.task).with("body", self.blocks(&item.blocks));
        let items = array(shown.map(item).collect::<Vec<_>>());
        let start = start.map(|start| i64::try_from(start).unwrap_or(i64::MAX));
        Node::new("list").with_some("start", start).with("tight", tight).with("items", items)
    }

    fn descriptions(&mut self, pairs: &[(Vec<Block>, Vec<Block>)]) -> Node {
        let pair = |(term, details): &(Vec<Block>, Vec<Block>)| {
            Node::bare().with("term", self.blocks(term)).with("body", self.blocks(details))
        };
        Node::new("terms").with("pairs", array(pairs.iter().map(pair).collect::<Vec<_>>()))
    }

    /// The head of a directive on a node for a box.
    pub(super) fn head(&mut self, node: Node, directive: &Directive) -> Node {
        let head = crate::head::Head::of(directive, self.module.ui);
        let name = head.kind.map(|name| self.own(&name));
        let time = head.time.map(|time| self.own(&time));
        let title = head.title.map(|title| self.text("words", title));
        let label = directive.id.as_deref().and_then(|id| self.place(id));
        node.with_some("name", name).with_some("time", time).with_some("title", title).with_some("label", label)
    }
}

/// A node as a value.
pub(super) fn value(node: Node) -> Value {
    Value::Dict(node.into_dict())
}

fn collect_notes<'b>(blocks: &'b [Block], notes: &mut BTreeMap<&'b str, &'b [Block]>) {
    for block in blocks {
        if let Block::Footnote { name, blocks } = block {
            notes.entry(name).or_insert(blocks);
        }
        block.children().into_iter().for_each(|children| collect_notes(children, notes));
    }
}
