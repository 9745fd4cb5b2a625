//! Tables: how wide their columns are, and whether they want smaller letters or a page on its side.

use tafsiri_markdown::block::{Alignment, Table, Text};

use super::node::{Node, array};
use super::setter::Setter;
use super::words::is_square;

/// The width of a column of text on an upright page, in points.
const UPRIGHT: f64 = 453.0;
/// The same on a page on its side.
const ON_SIDE: f64 = 700.0;
/// What a cell has beside its text, in points.
const PADDING: f64 = 12.0;
/// The sizes of letters in tables, in points.
const SIZES: [f64; 2] = [9.5, 8.5];
/// The least room to write into, in widths of a letter.
const WRITING: f64 = 16.0;

/// The longest text of a cell that is kept on one page, in widths of a letter.
const TALL: f64 = 400.0;

/// What a column holds, in widths of a letter: half an em for most scripts, an em for Chinese characters.
#[derive(Clone, Copy, Debug, Default)]
struct Column {
    /// Its longest word.
    word: f64,
    /// Its longest text.
    text: f64,
    /// Whether it has room to write into.
    is_form: bool,
}

impl Column {
    /// How wide it would like to be.
    fn wish(self) -> f64 {
        let written = if self.is_form { WRITING } else { 0.0 };
        (self.word + 1.5).max(2.2 * self.text.sqrt()).max(written).max(4.0)
    }

    fn add(&mut self, text: &str) {
        let width = |word: &str| word.chars().map(width).sum::<f64>();
        let breaks_anywhere = |c: char| self::width(c) > 1.0;
        let words = text.split(|c: char| c.is_whitespace() || breaks_anywhere(c));
        self.word = words.map(width).fold(self.word, f64::max);
        self.text = self.text.max(width(text));
    }
}

/// The width of a letter, in half ems.
fn width(c: char) -> f64 {
    match c {
        c if is_square(c) || matches!(c, '\u{1100}'..='\u{11FF}' | '\u{AC00}'..='\u{D7FF}') => 2.0,
        c if c.is_ascii_uppercase() || c == 'm' || c == 'w' => 1.3,
        _ => 1.0,
    }
}

/// How a table is set.
#[derive(Debug, PartialEq)]
struct Plan {
    /// The size of its letters in points.
    size: f64,
    /// Whether it wants a page on its side.
    is_wide: bool,
    /// Whether no page is wide enough for its words.
    is_too_wide: bool,
}

fn plan(columns: &[Column], is_form: bool) -> Plan {
    let padding = PADDING * columns.len() as f64;
    let width = |wish: &dyn Fn(&Column) -> f64, size: f64| columns.iter().map(wish).sum::<f64>() * size / 2.0 + padding;
    let [normal, small] = SIZES;
    let made = |size, is_wide| Plan { size, is_wide, is_too_wide: false };
    if width(&|column| column.wish(), normal) <= UPRIGHT {
        return made(normal, false);
    }
    let words = |size| width(&|column| column.word + 1.0, size);
    let words_fit = |size| words(size) <= UPRIGHT;
    // What is written into by hand wants room; what is read can be small.
    match (is_form && columns.len() > 4, columns.len() > 7) {
        (false, false) if words_fit(normal) && columns.len() < 5 => made(normal, false),
        (false, false) if words_fit(small) => made(small, false),
        _ if words_fit(normal) => made(normal, true),
        _ => Plan { is_too_wide: words(small) > ON_SIDE, ..made(small, true) },
    }
}

impl Setter<'_> {
    /// A table; of a form, cells without text are to be written into.
    pub(super) fn table(&mut self, table: &Table, is_form: bool) -> Node {
        let rows = std::iter::once(&table.header).chain(&table.rows);
        let count = rows.clone().map(Vec::len).max().unwrap_or_default().max(1);
        let mut columns = vec![Column::default(); count];
        for (at, row) in rows.enumerate() {
            for (column, cell) in columns.iter_mut().zip(row) {
                let text = cell.plain();
                column.is_form |= is_form && at > 0 && text.trim().is_empty();
                column.add(&text);
            }
        }
        let plan = plan(&columns, is_form);
        self.is_wide |= plan.is_wide;
        if plan.is_too_wide {
            let message = format!("a table of {count} columns in `{}` is wider than a page on its side", self.page);
            self.warn("package/table-wide", message, "cut it in two, or let its columns be rows");
        }
        let mut row = |cells: &Vec<Text>| {
            let missing = std::iter::repeat_n(Text::bare(Vec::new()), count - cells.len());
            array(cells.iter().cloned().chain(missing).map(|cell| self.text("cell", &cell)).collect::<Vec<_>>())
        };
        let header = row(&table.header);
        let rows = array(table.rows.iter().map(row).collect::<Vec<_>>());
        Node::new("table")
            .with("widths", array(columns.iter().map(|column| column.wish())))
            .with("aligns", array((0..count).map(|at| side(table.alignments.get(at)).to_owned())))
            .with("size", plan.size)
            .with("header", header)
            .with("rows", rows)
            .with("tall", columns.iter().any(|column| column.text > TALL))
            .with("form", is_form)
    }
}

fn side(alignment: Option<&Alignment>) -> &'static str {
    match alignment {
        Some(Alignment::Left) => "left",
        Some(Alignment::Center) => "center",
        Some(Alignment::Right) => "right",
        Some(Alignment::None) | None => "start",
    }
}

#[cfg(test)]
mod tests {
    use super::{Column, plan};

    fn columns(texts: &[&str]) -> Vec<Column> {
        let column = |text: &&str| {
            let mut column = Column::default();
            column.add(text);
            column
        };
        texts.iter().map(column).collect()
    }

    #[test]
    fn tables_take_the_room_that_they_need() {
        let long = "an agreement on data ".repeat(6);
        let words = ["Organizational", &long, &long, "Month 12", &long, &long];
        for (texts, form, size, wide) in [
            (vec!["Ask", "Digitization", "Digitalization"], false, 9.5, false),
            (vec![long.as_str(); 4], false, 9.5, false),
            (words.to_vec(), false, 8.5, false),
            (words.to_vec(), true, 9.5, true),
            (vec!["Electroencephalographically"; 8], false, 8.5, true),
            (vec!["数字政府转型能力建设培训材料数字政府转型能力建设培训材料"; 6], false, 8.5, false),
        ] {
            let made = plan(&columns(&texts), form);
            assert_eq!((made.size, made.is_wide), (size, wide), "{texts:?}");
        }
        assert!(!plan(&columns(&["word"; 13]), false).is_too_wide);
        assert!(plan(&columns(&["word"; 40]), false).is_too_wide);
    }
}
