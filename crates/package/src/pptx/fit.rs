//! Slides that hold what stands on them: the letters are as large as they can be, and what is too much for one slide
//! goes on on the next. No letters are smaller than 18 points.

use std::collections::BTreeMap;

use tafsiri_markdown::block::{Table, Text};
use tafsiri_model::{Diagnostic, Locale};

use super::plan::{Content, Kind, Note, Slide};
use super::points::{Mark, Point, Span};
use crate::ooxml::script::{self, Slot};
use crate::ooxml::{columns, measure};

/// The room below the title, in points.
pub(super) const ROOM: (u64, u64) = (852, 330);
/// The room below the title of the first slide, and of one that opens a page.
const OPENING_ROOM: (u64, u64) = (780, 190);
/// Sizes of letters in points, the largest first; what does not fit in the last one is cut.
const SIZES: [u64; 3] = [28, 24, 20];
/// The size of letters in tables, and of what stands on opening slides.
pub(super) const SMALL: u64 = 18;
/// How far a level is set in, in points.
pub(super) const STEP: u64 = 27;
/// How far the text of a numbered point stands behind its number's start, in points.
const NUMBER_STEP: u64 = 36;
/// A slide has room for so many columns.
const MOST_COLUMNS: usize = 5;
/// Blank in a cell, across and down, in points.
const CELL: (u64, u64) = (16, 8);
/// The gap between points and a table below them, in points.
const GAP: u64 = 12;
/// The widest title in letters of the usual size, in hundredths of an em: two lines.
const WIDEST_TITLE: u64 = 4_800;
/// The sizes of the letters of longer titles, in points, and the room of a title: on a slide that opens something, and
/// on others. What does not fit in the last size is cut.
const OPENING_TITLE: ([u64; 3], (u64, u64)) = ([32, 28, 24], (802, 150));
const TITLE: ([u64; 3], (u64, u64)) = ([24, 20, 18], (852, 75));
/// How much of a line of bold letters can be counted on, in per cent.
const BOLD_ROOM: u64 = 80;

/// Slides that fit, each with a title of its own; what was cut is told.
pub(super) fn fit(slides: Vec<Slide>, locale: &Locale) -> (Vec<Slide>, Vec<Diagnostic>) {
    let mut problems = Vec::new();
    let mut fitted = Vec::new();
    for mut slide in slides {
        slide.above = clipped(&slide.above, if slide.kind == Kind::Title { 3_800 } else { 4_300 });
        let fitter = Fitter { lines: line_height(locale) };
        fitter.title(&mut slide, &mut problems);
        fitted.extend(fitter.slide(slide, &mut problems));
    }
    name_apart(&mut fitted);
    (fitted, problems)
}

fn long_title(title: &str) -> Diagnostic {
    let message = format!("the heading `{}` is too long for a slide", clipped(title, 2_000));
    Diagnostic::warning("package/title-long", message).help("it is cut here and whole in the notes; make it shorter")
}

/// The height of a line in hundredths of the size of its letters.
fn line_height(locale: &Locale) -> u64 {
    match script::slot(locale) {
        Slot::Latin => 122,
        Slot::EastAsian => 135,
        Slot::Complex => 130,
    }
}

/// Text that is no wider than that, in hundredths of an em.
fn clipped(text: &str, most: u64) -> String {
    let mut out = String::new();
    let mut used = 0;
    for c in text.chars() {
        used += measure::width(c.encode_utf8(&mut [0; 4]));
        if used + 100 > most {
            return format!("{}…", out.trim_end());
        }
        out.push(c);
    }
    out
}

/// Gives every slide a title that no other one has: programs and screen readers list slides by title.
fn name_apart(slides: &mut [Slide]) {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for slide in slides {
        let usual = slide.title.clone();
        loop {
            let count = seen.entry(usual.to_lowercase()).or_default();
            *count += 1;
            if *count > 1 {
                slide.title = format!("{usual} ({count})");
            }
            let is_new = slide.title == usual || !seen.contains_key(&slide.title.to_lowercase());
            if is_new {
                break;
            }
        }
        if slide.title != usual {
            seen.insert(slide.title.to_lowercase(), 1);
        }
    }
}

/// Knows how high lines are.
pub(super) struct Fitter {
    /// The height of a line in hundredths of the size of its letters.
    lines: u64,
}

impl Fitter {
    /// A long title in smaller letters; cut, and whole in the notes, where it is too long for those.
    fn title(&self, slide: &mut Slide, problems: &mut Vec<Diagnostic>) {
        if measure::width(&slide.title) <= WIDEST_TITLE {
            return;
        }
        let is_opening = matches!(slide.kind, Kind::Title | Kind::Chapter);
        let (sizes, (width, height)) = if is_opening { OPENING_TITLE } else { TITLE };
        let line = |size: u64| width * BOLD_ROOM / size;
        let fits = |size: &u64| measure::lines(&slide.title, line(*size)) * size * self.lines / 100 <= height;
        slide.title_size = sizes.into_iter().find(fits);
        if slide.title_size.is_some() {
            return;
        }
        problems.push(long_title(&slide.title));
        let whole = Note { words: slide.title.clone(), locale: slide.title_locale.clone(), is_strong: true };
        slide.notes.insert(0, whole);
        let [.., smallest] = sizes;
        let lines = height * 100 / (smallest * self.lines);
        // Lines end with whole words: that much of each is blank.
        slide.title = clipped(&slide.title, line(smallest) * lines * 85 / 100);
        slide.title_size = Some(smallest);
    }

    fn slide(&self, slide: Slide, problems: &mut Vec<Diagnostic>) -> Vec<Slide> {
        match (&slide.content, slide.kind) {
            (Content::Points(points), Kind::Title | Kind::Chapter) => vec![self.opening(&slide, points.clone())],
            (Content::Points(points), _) => self.points(&slide, points.clone()),
            (Content::Table(table, lead), _) => self.table(&slide, (table, lead), problems),
            (Content::Picture(..), _) => vec![slide],
        }
    }

    /// What stands on an opening slide, as far as there is room.
    fn opening(&self, slide: &Slide, mut points: Vec<Point>) -> Slide {
        let size = if self.height(&points, 24, OPENING_ROOM.0) > OPENING_ROOM.1 { SMALL } else { 24 };
        while self.height(&points, size, OPENING_ROOM.0) > OPENING_ROOM.1 {
            let Some(last) = points.pop() else { break };
            let width = OPENING_ROOM.0 * 100 / size;
            let cut = clipped(&last.plain(), width * OPENING_ROOM.1 / (size * 2));
            if cut != last.plain() && points.is_empty() {
                points.push(Point { spans: vec![Span { text: cut, ..Span::default() }], ..last });
                break;
            }
        }
        Slide { content: Content::Points(points), size, ..slide.clone() }
    }

    fn points(&self, slide: &Slide, points: Vec<Point>) -> Vec<Slide> {
        let fits = |size: &u64| self.height(&points, *size, ROOM.0) <= ROOM.1;
        let made = |points: Vec<Point>, size| Slide { content: Content::Points(points), size, ..slide.clone() };
        if let Some(size) = SIZES.into_iter().find(fits) {
            return vec![made(points, size)];
        }
        let size = SIZES[SIZES.len() - 1];
        let pieces: Vec<Point> = points.into_iter().flat_map(|point| self.pieces(point, size)).collect();
        let all = self.height(&pieces, size, ROOM.0);
        let even = all / all.div_ceil(ROOM.1);
        let mut groups: Vec<Vec<Point>> = vec![Vec::new()];
        for point in pieces {
            let Some(group) = groups.last_mut() else { break };
            let now = self.height(group, size, ROOM.0);
            let then = now + self.point_height(&point, size, ROOM.0);
            if !group.is_empty() && (then > ROOM.1 || now >= even) {
                // What leads to the next point goes with it.
                let moved = group.len() > 1 && group.last().is_some_and(Point::leads);
                let carried = if moved { group.pop() } else { None };
                groups.push(carried.into_iter().collect());
            }
            groups.last_mut().into_iter().for_each(|group| group.push(point.clone()));
        }
        groups.into_iter().map(|points| made(points, size)).collect()
    }

    /// The height of points below each other, in points.
    fn height(&self, points: &[Point], size: u64, width: u64) -> u64 {
        points.iter().map(|point| self.point_height(point, size, width)).sum()
    }

    fn point_height(&self, point: &Point, size: u64, width: u64) -> u64 {
        let size = letters(point, size);
        let room = room(point, width) * 100 / size;
        let lines: u64 = point.plain().split('\n').map(|line| measure::lines(line, room)).sum();
        (lines * size * self.lines + size * 40) / 100
    }

    /// A point cut into pieces of which each fits on half a slide.
    fn pieces(&self, point: Point, size: u64) -> Vec<Point> {
        let most = ROOM.1 / 2;
        let mut pieces = Vec::new();
        let mut rest = point;
        while self.point_height(&rest, size, ROOM.0) > most {
            let plain = rest.plain();
            let width = room(&rest, ROOM.0) * 100 / size;
            let lines = (most * 100 / (size * self.lines)).saturating_sub(1).max(1);
            let at = cut(&plain, width * lines * 9 / 10);
            if at == 0 || at >= plain.len() {
                break;
            }
            let (head, tail) = rest.split_at(at);
            pieces.push(Point { spans: head, ..rest.clone() });
            rest = Point { spans: tail, mark: Mark::None, level: rest.level.max(1), ..rest };
        }
        pieces.push(rest);
        pieces
    }

    fn table(&self, slide: &Slide, (table, lead): (&Table, &[Point]), problems: &mut Vec<Diagnostic>) -> Vec<Slide> {
        let count = columns::columns(table);
        if count > MOST_COLUMNS {
            let message =
                format!("a table under `{}` has {count} columns, and a slide has room for {MOST_COLUMNS}", slide.title);
            problems.push(
                Diagnostic::note("package/table-wide", message)
                    .help("it goes on on more slides, each with its first column"),
            );
        }
        let parts = columns::parts(table, MOST_COLUMNS);
        if let [only] = parts.as_slice()
            && let Some(together) = self.together(slide, only, lead)
        {
            return vec![together];
        }
        // One sentence is no slide: it is told with the table.
        let mut slides = if lead.len() < 2 { Vec::new() } else { self.points(slide, lead.to_vec()) };
        slides.extend(parts.iter().flat_map(|part| self.rows(slide, part)));
        slides
    }

    /// A table below what leads to it, where there is room for both.
    fn together(&self, slide: &Slide, table: &Table, lead: &[Point]) -> Option<Slide> {
        let widths = columns::widths(table, ROOM.0, SMALL);
        let rows: u64 = table.rows.iter().map(|row| self.row_height(row, &widths)).sum();
        let all = self.row_height(&table.header, &widths) * 11 / 10 + rows + GAP;
        let size = [24, 20].into_iter().find(|size| self.height(lead, *size, ROOM.0) + all <= ROOM.1)?;
        Some(Slide { size, ..slide.clone() })
    }

    fn row_height(&self, row: &[Text], widths: &[u64]) -> u64 {
        let cell =
            |(cell, width): (&Text, &u64)| measure::lines(&cell.plain(), width.saturating_sub(CELL.0) * 100 / SMALL);
        let lines = row.iter().zip(widths).map(cell).max().unwrap_or(1);
        lines * SMALL * self.lines / 100 + CELL.1
    }

    /// How much of the room points take, in points.
    pub(super) fn lead_height(locale: &Locale, points: &[Point], size: u64) -> u64 {
        let fitter = Self { lines: line_height(locale) };
        if points.is_empty() { 0 } else { fitter.height(points, size, ROOM.0) + GAP }
    }

    /// A table as tables that fit; as points, where a row of it is too high.
    fn rows(&self, slide: &Slide, table: &Table) -> Vec<Slide> {
        let widths = columns::widths(table, ROOM.0, SMALL);
        let height = |row: &Vec<Text>| self.row_height(row, &widths);
        let head = height(&table.header) * 11 / 10;
        let room = ROOM.1.saturating_sub(head);
        let highest = table.rows.iter().map(height).max().unwrap_or_default();
        if highest > room {
            return self.points(slide, as_points(table));
        }
        let all: u64 = table.rows.iter().map(height).sum();
        let even = all / all.div_ceil(room.max(1)).max(1);
        let mut groups: Vec<Vec<Vec<Text>>> = vec![Vec::new()];
        let mut used = 0;
        for row in &table.rows {
            if used > 0 && (used + height(row) > room || used >= even) {
                groups.push(Vec::new());
                used = 0;
            }
            used += height(row);
            groups.last_mut().into_iter().for_each(|group| group.push(row.clone()));
        }
        let heads = Table { rows: Vec::new(), ..table.clone() };
        let made = |rows| Slide {
            content: Content::Table(Table { rows, ..heads.clone() }, Vec::new()),
            size: SMALL,
            ..slide.clone()
        };
        groups.into_iter().map(made).collect()
    }
}

/// The size of a point's letters: those of lower levels are a little smaller.
pub(super) fn letters(point: &Point, size: u64) -> u64 {
    if point.level == 0 { size } else { (size - 2).max(SMALL) }
}

/// How far a point's text is set in, in points.
pub(super) fn indent(point: &Point) -> u64 {
    point.level.min(4) as u64 * STEP + hanging(point)
}

/// How far the mark of a point stands before its text, in points.
pub(super) fn hanging(point: &Point) -> u64 {
    match point.mark {
        Mark::None => 0,
        Mark::Bullet => STEP,
        Mark::Number(_) | Mark::Choice { .. } => NUMBER_STEP,
    }
}

/// The width of a point's lines, in points: rather too narrow.
fn room(point: &Point, width: u64) -> u64 {
    (width.saturating_sub(indent(point))) * 95 / 100
}

/// The byte behind the last word that fits in so much room; behind the last letter where there is no blank.
fn cut(text: &str, room: u64) -> usize {
    let (mut used, mut word, mut letter) = (0, 0, 0);
    for (at, c) in text.char_indices() {
        used += measure::width(c.encode_utf8(&mut [0; 4]));
        if used > room {
            break;
        }
        letter = at + c.len_utf8();
        if c.is_whitespace() || measure::is_wide(c) {
            word = letter;
        }
    }
    if word > 0 { word } else { letter }
}

/// Rows as points: each with what its columns are called.
fn as_points(table: &Table) -> Vec<Point> {
    let mut points = Vec::new();
    for row in &table.rows {
        for (at, cell) in row.iter().enumerate().filter(|(_, cell)| !cell.plain().trim().is_empty()) {
            let mut point = Point::new(cell, if at == 0 { Mark::Bullet } else { Mark::None }, usize::from(at > 0));
            if let Some(name) = table.header.get(at).map(Text::plain).filter(|name| !name.trim().is_empty()) {
                point.spans.insert(0, Span { text: format!("{name}: "), bold: true, ..Span::default() });
            }
            points.push(point);
        }
    }
    points
}
