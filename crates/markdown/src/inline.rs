//! Running text on its own: read so that nothing in it can start a block, and written so that it means itself.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use comrak::nodes::{AstNode, NodeValue};
use comrak::options::BrokenLinkReference;
use comrak::{Arena, Options, ResolvedReference, parse_document};
use tafsiri_model::PageId;

use crate::block::{Inline, Link, plain_text};

/// Markup nested deeper than this is read as its plain words: nobody writes it but to do harm.
pub(crate) const DEEPEST: usize = 64;

/// Which Markdown is read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Dialect {
    /// CommonMark 0.31.2 and nothing else.
    CommonMark,
    /// With GitHub's tables, strikethrough, autolinks, task lists, footnotes and alerts, description lists and
    /// fenced divs: what the Toolkit and most courses are written in.
    #[default]
    Extended,
}

impl Dialect {
    pub(crate) fn options(self) -> Options<'static> {
        let mut options = Options::default();
        options.render.r#unsafe = true;
        if self == Self::Extended {
            let extension = &mut options.extension;
            extension.table = true;
            extension.strikethrough = true;
            extension.autolink = true;
            extension.tasklist = true;
            extension.footnotes = true;
            extension.alerts = true;
            extension.description_lists = true;
            extension.block_directive = true;
        }
        options
    }
}

/// Where a page's link labels lead: normalized label -> (target, title).
pub(crate) type References = BTreeMap<String, (String, String)>;

/// What running text of a page can refer to.
#[derive(Clone)]
pub struct Context {
    /// The page.
    pub page: PageId,
    pub(crate) dialect: Dialect,
    pub(crate) footnotes: Vec<String>,
    pub(crate) references: Arc<References>,
}

impl fmt::Debug for Context {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Context({})", self.page)
    }
}

impl Context {
    /// The context of a text that refers to nothing.
    #[must_use]
    pub fn bare(page: PageId, dialect: Dialect) -> Self {
        Self { page, dialect, footnotes: Vec::new(), references: Arc::default() }
    }

    pub(crate) fn of(page: PageId, dialect: Dialect, body: &str, footnotes: Vec<String>) -> Self {
        let references = Arc::new(if body.contains("]:") { references(body, dialect) } else { References::new() });
        Self { page, dialect, footnotes, references }
    }

    /// Reads running text. Line ends stay what they are in Markdown; an empty line, which would end the text, is
    /// read as a line end.
    #[must_use]
    pub fn inlines(&self, text: &str) -> Vec<Inline> {
        if is_plain(text) {
            return vec![Inline::Text(text.to_owned())];
        }
        self.with_nodes(text, |nodes| convert(nodes, 0))
    }

    /// Calls `visit` with the nodes of running text. Positions in them: line - 1 is the line of `text`, column - 4
    /// the column in it.
    ///
    /// A line that is indented by four and continues a paragraph can start no block, and after a line end the rules
    /// for emphasis see a line's start: so the text is read behind a line of one letter.
    pub(crate) fn with_nodes<R>(&self, text: &str, visit: impl for<'a> FnOnce(&[&'a AstNode<'a>]) -> R) -> R {
        let mut guarded = String::with_capacity(text.len() + 16);
        guarded.push('x');
        for line in lines_of(text) {
            guarded.push_str("\n    ");
            guarded.push_str(line);
        }
        for name in &self.footnotes {
            guarded.push_str(&format!("\n\n[^{name}]: x\n"));
        }
        let arena = Arena::new();
        let root = parse_document(&arena, &guarded, &self.fragment_options());
        let paragraph = root.first_child().filter(|node| matches!(node.data().value, NodeValue::Paragraph));
        let nodes: Vec<_> = paragraph.map(|node| node.children().skip(2).collect()).unwrap_or_default();
        visit(&nodes)
    }

    fn fragment_options(&self) -> Options<'static> {
        let mut options = self.dialect.options();
        options.extension.description_lists = false;
        options.extension.block_directive = false;
        if !self.references.is_empty() {
            let references = Arc::clone(&self.references);
            options.parse.broken_link_callback = Some(Arc::new(move |link: BrokenLinkReference<'_>| {
                let (url, title) = references.get(link.normalized)?;
                Some(ResolvedReference { url: url.clone(), title: title.clone() })
            }));
        }
        options
    }
}

/// Whether a text is sure to be its own reading: most of a catalog is, and is not parsed.
pub(crate) fn is_plain(text: &str) -> bool {
    let has_marks = text.bytes().any(|byte| {
        matches!(byte, b'*' | b'_' | b'`' | b'[' | b']' | b'<' | b'&' | b'~' | b'\\' | b'@' | b'/' | 0..0x20 | 0x7f)
    });
    !text.is_empty() && !has_marks && !text.starts_with(' ') && !text.ends_with(' ') && !text.contains("www.")
}

/// A text with stretches of it replaced; one that is not inside the text is passed over.
#[must_use]
pub fn replaced(text: &str, mut edits: Vec<(Range<usize>, String)>) -> String {
    // From the last to the first, so that places stay true.
    edits.sort_by_key(|(range, _)| std::cmp::Reverse(range.start));
    let mut out = text.to_owned();
    for (range, words) in edits {
        if out.get(range.clone()).is_some() {
            out.replace_range(range, &words);
        }
    }
    out
}

/// Whether a link shows its address and no words of its own.
pub(crate) fn is_bare(url: &str, shown: &str) -> bool {
    ["", "mailto:", "http://"].iter().any(|scheme| url.strip_prefix(scheme) == Some(shown))
}

/// The lines of running text that are not blank. A carriage return ends a line too, as it does in Markdown.
pub(crate) fn lines_of(text: &str) -> impl Iterator<Item = &str> {
    text.split(['\n', '\r']).filter(|line| !line.trim_matches([' ', '\t']).is_empty())
}

/// Where the link labels of a page lead, as comrak itself resolves them: its tree does not hold the definitions.
fn references(body: &str, dialect: Dialect) -> References {
    let labels: Vec<(String, &str)> =
        labels(body).into_iter().filter_map(|label| Some((normalized(label)?, label))).collect();
    if labels.is_empty() {
        return References::new();
    }
    let mut probe: String = labels.iter().map(|(_, label)| format!("[{label}]\n\n")).collect();
    probe.push_str(body);
    let arena = Arena::new();
    let root = parse_document(&arena, &probe, &dialect.options());
    let mut found = References::new();
    for ((name, _), node) in labels.iter().zip(root.children()) {
        if let Some(child) = node.first_child()
            && let NodeValue::Link(link) = &child.data().value
        {
            found.insert(name.clone(), (link.url.clone(), link.title.replace('\r', "")));
        }
    }
    found
}

/// Everything in a page that could be a label: what stands between `[` and `]:`.
fn labels(body: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for (end, _) in body.match_indices("]:") {
        let before = body.get(..end).unwrap_or_default();
        let open = before.char_indices().rev().find(|(at, c)| *c == '[' && !before[..*at].ends_with('\\'));
        if let Some(label) = open.and_then(|(at, _)| before.get(at + 1..))
            && !label.starts_with('^')
            && label.len() < 1_000
            && !label.contains("\n\n")
        {
            found.push(label);
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}

/// A label as comrak compares it.
fn normalized(label: &str) -> Option<String> {
    let seen = Arc::new(std::sync::Mutex::new(None));
    let note = Arc::clone(&seen);
    let mut options = Options::default();
    options.parse.broken_link_callback = Some(Arc::new(move |link: BrokenLinkReference<'_>| {
        if let Ok(mut seen) = note.lock() {
            *seen = Some(link.normalized.to_owned());
        }
        None
    }));
    parse_document(&Arena::new(), &format!("[{label}]"), &options);
    drop(options);
    seen.lock().ok()?.take()
}

/// comrak's nodes as ours.
pub(crate) fn convert<'a>(nodes: &[&'a AstNode<'a>], depth: usize) -> Vec<Inline> {
    let mut out = Vec::with_capacity(nodes.len());
    for node in nodes {
        let children = || convert(&node.children().collect::<Vec<_>>(), depth + 1);
        let data = node.data();
        out.push(match &data.value {
            NodeValue::Text(text) => Inline::Text(text.to_string()),
            NodeValue::Code(code) => Inline::Code(without_returns(&code.literal)),
            NodeValue::HtmlInline(html) | NodeValue::Raw(html) => Inline::Html(html.clone()),
            NodeValue::SoftBreak => Inline::SoftBreak,
            NodeValue::LineBreak => Inline::LineBreak,
            NodeValue::FootnoteReference(reference) => Inline::FootnoteReference(reference.name.clone()),
            _ if depth > DEEPEST => Inline::Text(words(node)),
            NodeValue::Emph => Inline::Emphasis(children()),
            NodeValue::Strong => Inline::Strong(children()),
            NodeValue::Strikethrough => Inline::Strikethrough(children()),
            NodeValue::Link(link) => Inline::Link(to_link(link, children())),
            NodeValue::Image(link) => Inline::Image(to_link(link, children())),
            _ => Inline::Text(words(node)),
        });
    }
    out
}

/// A line end in a code span is a blank; comrak 0.59 leaves the carriage return of CR LF before it.
fn without_returns(code: &str) -> String {
    if code.contains('\r') { code.replace("\r ", " ").replace('\r', " ") } else { code.to_owned() }
}

fn to_link(link: &comrak::nodes::NodeLink, inlines: Vec<Inline>) -> Link {
    Link { url: link.url.clone(), title: link.title.replace('\r', ""), inlines }
}

/// All letters below a node, whatever stands around them.
fn words<'a>(node: &'a AstNode<'a>) -> String {
    let mut out = String::new();
    for node in node.descendants() {
        match &node.data().value {
            NodeValue::Text(text) => out.push_str(text),
            NodeValue::Code(code) => out.push_str(&code.literal),
            NodeValue::SoftBreak | NodeValue::LineBreak => out.push(' '),
            _ => {}
        }
    }
    out
}

/// The words of inline Markdown without its markup.
#[must_use]
pub fn plain(text: &str) -> String {
    // Cannot fail but for the name of the page, which no text refers to.
    let page = PageId::new("text").ok();
    page.map_or_else(String::new, |page| plain_text(&Context::bare(page, Dialect::Extended).inlines(text)))
}

/// A text that stands for itself in Markdown, whatever it holds.
#[must_use]
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '!' | '|' | '~' | '#' | '{' | '}' | '^' => {
                out.extend(['\\', c]);
            }
            '\n' | '\r' => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{Context, Dialect, escape};
    use crate::block::{Inline, plain_text};
    use proptest::prelude::*;
    use tafsiri_model::PageId;

    fn context() -> Context {
        let body = "[a b]: /url 'T'\n[A  B]: /second\n\n[^n]: note [x\ny]: z";
        Context::of(PageId::new("p").unwrap(), Dialect::Extended, body, vec!["n".to_owned()])
    }

    #[test]
    fn comrak_still_leaves_carriage_returns_in_code() {
        let arena = comrak::Arena::new();
        let root = comrak::parse_document(&arena, "`a\r\nb`", &comrak::Options::default());
        let code = root.descendants().find_map(|node| match &node.data().value {
            comrak::nodes::NodeValue::Code(code) => Some(code.literal.clone()),
            _ => None,
        });
        assert_eq!(code.as_deref(), Some("a\r b"), "comrak is mended: delete `without_returns`");
        assert_eq!(context().inlines("`a\r\nb`"), [Inline::Code("a b".to_owned())]);
    }

    #[test]
    fn nothing_starts_a_block() {
        for text in [
            "# a",
            "- a",
            "1. a",
            "> a",
            "    a",
            "```",
            "---",
            "===",
            "<div>",
            "| a |\n| - |",
            ": a",
            "::: a",
            "[a]: b",
            "a\n\nb",
            "<script>",
        ] {
            let plain: String = plain_text(&context().inlines(text)).split_whitespace().collect();
            let tags = ["<div>", "<script>"];
            let expected: String = if tags.contains(&text) { String::new() } else { text.split_whitespace().collect() };
            assert_eq!(plain, expected, "{text}");
        }
    }

    #[test]
    fn labels_and_footnotes_of_the_page_are_known() {
        let inlines = context().inlines("see [a b] and [^n]");
        assert!(
            matches!(inlines.get(1), Some(Inline::Link(link)) if link.url == "/url" && link.title == "T"),
            "{inlines:?}"
        );
        assert!(matches!(inlines.get(3), Some(Inline::FootnoteReference(name)) if name == "n"), "{inlines:?}");
    }

    proptest! {
        #[test]
        fn escaped_text_stands_for_itself(text in "[^\\p{C}\\p{Z}]{1,20}") {
            prop_assume!(!text.contains("www.") && !text.contains("://") && !text.contains('@'));
            prop_assert_eq!(plain_text(&context().inlines(&escape(&text))), text);
        }

        #[test]
        fn a_plain_text_is_its_own_reading(text in "[a-z www.:{}()#>|!$=+,؟。 -]{1,24}") {
            prop_assume!(super::is_plain(&text));
            let read = context().with_nodes(&text, |nodes| super::convert(nodes, 0));
            prop_assert_eq!(read, vec![Inline::Text(text)]);
        }

        #[test]
        fn any_text_is_read(text in "[\\s\\S]{0,60}") {
            let _ = context().inlines(&text);
        }
    }
}
