//! Headings that a reader can go by: none skips a level, and none is without words.

use tafsiri_markdown::Block;
use tafsiri_markdown::block::{Inline, Text};

/// Levels of headings in reading order: a screen reader's user goes by them (WCAG 2.2, technique G141), and PDF/UA-1
/// (ISO 14289-1, 7.4.2) forbids one that skips a level.
#[derive(Debug)]
pub(crate) struct Levels {
    /// For each heading that is open, the level that its author gave it and the level that it has.
    above: Vec<(u8, u8)>,
}

impl Levels {
    /// Those of a page, below its title where that is shown.
    pub(crate) fn of_page(has_title: bool) -> Self {
        Self { above: if has_title { vec![(1, 1)] } else { vec![(0, 0)] } }
    }

    /// The level of a heading that its author gave the level `given`: at most one below the heading that it stands under.
    pub(crate) fn next(&mut self, given: u8) -> u8 {
        while self.above.last().is_some_and(|(above, _)| *above >= given) {
            self.above.pop();
        }
        let level = self.above.last().map_or(given, |(_, shown)| given.min(shown + 1));
        self.above.push((given, level));
        level
    }
}

/// Gives the headings of a page their levels. One without words is gone, or a paragraph where it has an image.
pub fn even(blocks: &mut Vec<Block>, has_title: bool) {
    walk(blocks, &mut Levels::of_page(has_title));
}

fn walk(blocks: &mut Vec<Block>, levels: &mut Levels) {
    blocks.retain(|block| !matches!(block, Block::Heading { text, .. } if is_blank(text) && !has_image(&text.inlines)));
    for block in blocks {
        match block {
            Block::Heading { text, .. } if is_blank(text) => *block = Block::Paragraph(text.clone()),
            Block::Heading { level, .. } => *level = levels.next(*level),
            _ => block.children_mut().into_iter().for_each(|children| walk(children, levels)),
        }
    }
}

fn is_blank(text: &Text) -> bool {
    text.plain().trim().is_empty()
}

fn has_image(inlines: &[Inline]) -> bool {
    inlines.iter().any(|inline| match inline {
        Inline::Image(_) => true,
        Inline::Html(html) => html.to_ascii_lowercase().contains("<img"),
        Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Strikethrough(inner) => has_image(inner),
        Inline::Link(link) => has_image(&link.inlines),
        _ => false,
    })
}

#[cfg(test)]
mod tests {
    use super::{Levels, even};
    use tafsiri_markdown::html::write;
    use tafsiri_markdown::page::Reading;
    use tafsiri_markdown::{Dialect, Page};
    use tafsiri_model::PageId;

    #[test]
    fn no_level_skips_one() {
        let levels = |has_title, given: &[u8]| {
            let mut levels = Levels::of_page(has_title);
            given.iter().map(|given| levels.next(*given)).collect::<Vec<_>>()
        };
        assert_eq!(levels(true, &[4, 2, 3, 6, 4, 1, 9]), [2, 2, 3, 4, 4, 1, 2]);
        assert_eq!(levels(true, &[4, 6, 5, 2, 3]), [2, 3, 3, 2, 3]);
        assert_eq!(levels(false, &[3, 3, 4, 2]), [1, 1, 2, 1]);
    }

    #[test]
    fn headings_have_words_wherever_they_stand() {
        let source = "#### A\n\n#\n\n###### B\n\n## C\n\n::: quiz\n\n###\n\n#### D\n\n:::\n\n## ![](x.png)\n";
        let mut blocks =
            Page::parse(PageId::new("p").unwrap(), source, &Reading::new(Dialect::Extended, "p.md")).blocks;
        even(&mut blocks, true);
        let expected = "<h2>A</h2>\n<h3>B</h3>\n<h2>C</h2>\n<div class=\"directive quiz\">\n<h3>D</h3>\n</div>\n\
                        <p><img src=\"x.png\" alt=\"\" /></p>\n";
        assert_eq!(write(&blocks), expected);
        even(&mut blocks, true);
        assert_eq!(write(&blocks), expected);
    }
}
