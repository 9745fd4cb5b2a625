//! Tables that fit: how wide each column is, and how a table with too many columns is cut.

use tafsiri_markdown::block::{Table, Text};

use super::measure;

/// Room that an empty column of a form is given, and the least that it needs, in hundredths of an em.
const EMPTY: (u64, u64) = (1_400, 600);
/// The widest that a column asks to be, and its cells' blank at the sides.
const WIDEST: u64 = 4_500;
const BLANK: u64 = 130;
/// How wide bold letters are, in per cent of others.
const BOLD: u64 = 125;

/// Widths of the columns, `total` in all, as browsers share them out: each as wide as its longest word, and of what is
/// left more to those whose text is longer. `size` is that of the letters, in the unit of `total`.
pub(crate) fn widths(table: &Table, total: u64, size: u64) -> Vec<u64> {
    let needs: Vec<(u64, u64)> = (0..columns(table)).map(|at| needs(table, at)).collect();
    let least: u64 = needs.iter().map(|(least, _)| least).sum();
    let extra: u64 = needs.iter().map(|(least, wanted)| wanted - least).sum();
    let room = (total * 100 / size.max(1)).saturating_sub(least);
    let share = |(own_least, own_wanted): &(u64, u64)| match extra {
        0 => *own_least,
        extra => own_least + room.min(extra) * (own_wanted - own_least) / extra,
    };
    let shares: Vec<u64> = needs.iter().map(share).collect();
    let all: u64 = shares.iter().sum::<u64>().max(1);
    let mut widths: Vec<u64> = shares.iter().map(|share| total * share / all).collect();
    let rest = total.saturating_sub(widths.iter().sum());
    widths.last_mut().into_iter().for_each(|last| *last += rest);
    widths
}

/// Widths of columns of which those behind the first hold a mark each.
pub(crate) fn narrow_widths(count: usize, total: u64) -> Vec<u64> {
    let others = count.saturating_sub(1) as u64;
    let each = (total / 2).checked_div(others).unwrap_or_default().min(total / 8);
    let first = total.saturating_sub(each * others);
    (0..count).map(|at| if at == 0 { first } else { each }).collect()
}

/// What a column needs at the least, and what it would like.
fn needs(table: &Table, at: usize) -> (u64, u64) {
    let cells = std::iter::once(&table.header).chain(&table.rows).filter_map(|row| row.get(at));
    let texts: Vec<String> = cells.map(Text::plain).collect();
    let most = |measure: fn(&str) -> u64| texts.iter().map(|text| measure(text)).max().unwrap_or_default() + BLANK;
    let is_form = texts.iter().skip(1).any(|text| text.trim().is_empty());
    let head = texts.first().map(|text| measure::word(text) * BOLD / 100 + BLANK).unwrap_or_default();
    let (wanted, least) = (most(measure::width).min(WIDEST), most(measure::word).max(head).min(WIDEST));
    if is_form { (least.max(EMPTY.1), wanted.max(EMPTY.0)) } else { (least, wanted.max(least)) }
}

/// How many columns a table has.
pub(crate) fn columns(table: &Table) -> usize {
    table.rows.iter().map(Vec::len).chain([table.header.len()]).max().unwrap_or_default()
}

/// The table cut into tables of at most so many columns, each with the first one, which says what its rows are about.
pub(crate) fn parts(table: &Table, most: usize) -> Vec<Table> {
    let count = columns(table);
    if count <= most || most < 2 {
        return vec![table.clone()];
    }
    let others: Vec<usize> = (1..count).collect();
    let pick = |row: &Vec<Text>, columns: &[usize]| {
        let wanted = std::iter::once(&0).chain(columns);
        wanted.filter_map(|at| row.get(*at).cloned()).collect::<Vec<_>>()
    };
    let part = |columns: &[usize]| Table {
        alignments: std::iter::once(&0)
            .chain(columns)
            .map(|at| table.alignments.get(*at).copied().unwrap_or_default())
            .collect(),
        header: pick(&table.header, columns),
        rows: table.rows.iter().map(|row| pick(row, columns)).collect(),
    };
    others.chunks(most - 1).map(part).collect()
}

#[cfg(test)]
mod tests {
    use super::{columns, parts, widths};
    use tafsiri_markdown::Inline;
    use tafsiri_markdown::block::{Table, Text};

    fn table(rows: &[&[&str]]) -> Table {
        let row = |cells: &&[&str]| {
            cells.iter().map(|cell| Text::bare(vec![Inline::Text((*cell).to_owned())])).collect::<Vec<_>>()
        };
        let mut rows: Vec<Vec<Text>> = rows.iter().map(row).collect();
        let header = rows.remove(0);
        Table { alignments: Vec::new(), header, rows }
    }

    #[test]
    fn longer_text_gets_more_room_and_all_is_shared_out() {
        let long = "a long text of many words that would never stand on one line of a page in a handout";
        let got = widths(&table(&[&["Short", "Long"], &["a", long]]), 9_638, 200);
        assert_eq!(got.iter().sum::<u64>(), 9_638);
        assert!(got[1] > 3 * got[0], "{got:?}");
        let form = widths(&table(&[&["Line", "My answer"], &["The service, and the people", ""]]), 9_638, 200);
        assert!(form[1] > 3_000, "{form:?}");
        assert_eq!(widths(&table(&[&[""]]), 100, 10), [100]);
        assert_eq!(widths(&table(&[&[]]), 100, 10), Vec::<u64>::new());
    }

    #[test]
    fn a_wide_table_is_cut_and_keeps_its_first_column() {
        let wide = table(&[&["0", "1", "2", "3", "4"], &["a", "b", "c", "d", "e"]]);
        let cut: Vec<String> = parts(&wide, 3)
            .iter()
            .map(|part| part.rows[0].iter().map(Text::plain).collect::<Vec<_>>().join(""))
            .collect();
        assert_eq!(cut, ["abc", "ade"]);
        assert_eq!(columns(&wide), 5);
        assert_eq!(parts(&wide, 5).len(), 1);
    }
}
