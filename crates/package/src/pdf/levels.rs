//! Headings without gaps: PDF/UA-1 (ISO 14289-1, 7.4.2) forbids a level that skips one, and any first level but 1.

/// Gives each heading its level in a document.
#[derive(Debug, Default)]
pub(super) struct Levels {
    last: u8,
    /// The level that headings of the page at hand may not stand above.
    least: u8,
    /// How many headings of the first two levels there are.
    pub(super) high: usize,
}

impl Levels {
    /// Starts a page. Where its title is shown, its other headings stand below that.
    pub(super) fn start_page(&mut self, has_title: bool) {
        self.least = if has_title { 2 } else { 1 };
    }

    /// The level of the title of a page.
    pub(super) fn title(&mut self) -> u8 {
        self.last = 1;
        self.high += 1;
        1
    }

    /// The level of a heading that its author gave the level `wanted`.
    pub(super) fn next(&mut self, wanted: u8) -> u8 {
        self.last = wanted.clamp(self.least.max(1), 6).min(self.last + 1);
        self.high += usize::from(self.last <= 2);
        self.last
    }
}

#[cfg(test)]
mod tests {
    use super::Levels;

    #[test]
    fn no_level_skips_one() {
        let mut levels = Levels::default();
        levels.start_page(true);
        assert_eq!(levels.title(), 1);
        assert_eq!([4, 2, 3, 6, 1, 9].map(|wanted| levels.next(wanted)), [2, 2, 3, 4, 2, 3]);
        levels.start_page(false);
        assert_eq!([1, 3, 2].map(|wanted| levels.next(wanted)), [1, 2, 2]);
        let mut levels = Levels::default();
        levels.start_page(false);
        assert_eq!([3, 3].map(|wanted| levels.next(wanted)), [1, 2]);
    }
}
