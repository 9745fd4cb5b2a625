//! Graphs in SVG, drawn by hand: some points, two axes, a title, and a text that says the same. Their colours follow those of
//! the reader's screen, light or dark.

use std::fmt::Write;

/// One quantity over another.
pub(super) struct Panel {
    /// What it is, with its unit.
    pub(super) name: &'static str,
    /// What it is told over, and how much it is there.
    pub(super) points: Vec<(f64, f64)>,
}

/// A panel's size, and the room that its axes and their words take: above, to the right, below, to the left.
const SIZE: (f64, f64) = (360.0, 260.0);
const ROOM: (f64, f64, f64, f64) = (64.0, 20.0, 48.0, 56.0);
/// At most so many lines across a panel.
const LINES: f64 = 5.0;

const STYLE: &str = "text { font: 12px sans-serif; fill: #222 } .title { font-size: 15px; font-weight: bold } \
    .axis { stroke: #555; fill: none } .line { stroke: #0550ae; stroke-width: 2; fill: none } .dot { fill: #0550ae } \
    .grid { stroke: #ccc } .end { text-anchor: end } .mid { text-anchor: middle } .page { fill: #fff } \
    @media (prefers-color-scheme: dark) { text { fill: #ddd } .axis { stroke: #aaa } .line { stroke: #79c0ff } \
    .dot { fill: #79c0ff } .grid { stroke: #444 } .page { fill: #0d1117 } }";

/// A graph of several panels over the same quantity.
pub(super) fn svg(title: &str, across: &str, panels: &[Panel]) -> String {
    let (width, height) = (SIZE.0 * panels.len() as f64, SIZE.1 + ROOM.0 / 2.0);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" \
         role=\"img\" aria-labelledby=\"title text\">\n<title id=\"title\">{title}</title>\n<desc id=\"text\">{}</desc>\n\
         <style>{STYLE}</style>\n<rect class=\"page\" width=\"100%\" height=\"100%\"/>\n\
         <text class=\"title\" x=\"16\" y=\"24\">{title}</text>\n",
        text(across, panels)
    );
    for (at, panel) in panels.iter().enumerate() {
        let _ = write!(out, "<g transform=\"translate({} 16)\">\n{}</g>\n", SIZE.0 * at as f64, drawn(panel, across));
    }
    out + "</svg>\n"
}

/// What the graph shows, in words.
pub(super) fn text(across: &str, panels: &[Panel]) -> String {
    let told = panels.iter().map(|panel| {
        let points: Vec<String> = panel.points.iter().map(|(x, y)| format!("{} at {}", short(*y), short(*x))).collect();
        format!("{} over {across}: {}.", panel.name, points.join(", "))
    });
    told.collect::<Vec<_>>().join(" ")
}

fn drawn(panel: &Panel, across: &str) -> String {
    let most = |of: fn(&(f64, f64)) -> f64| panel.points.iter().map(of).fold(0.0, f64::max);
    let (x_step, y_step) = (step(most(|point| point.0)), step(most(|point| point.1)));
    let (x_end, y_end) = (most(|point| point.0), (most(|point| point.1) / y_step).ceil() * y_step);
    let (left, right, top, bottom) = (ROOM.3, SIZE.0 - ROOM.1, ROOM.0, SIZE.1 - ROOM.2);
    let x_of = |x: f64| left + (right - left) * x / x_end.max(1e-9);
    let y_of = |y: f64| bottom - (bottom - top) * y / y_end.max(1e-9);
    let mut out = format!("<text x=\"{}\" y=\"{}\">{}</text>\n", left - 40.0, top - 14.0, panel.name);
    for y in steps(y_step, y_end) {
        let (at, words) = (y_of(y), short(y));
        let _ = writeln!(out, "<path class=\"grid\" d=\"M{left:.1} {at:.1}H{right:.1}\"/>");
        let _ = writeln!(out, "<text class=\"end\" x=\"{:.1}\" y=\"{:.1}\">{words}</text>", left - 6.0, at + 4.0);
    }
    for x in steps(x_step, x_end) {
        let (at, words) = (x_of(x), short(x));
        let _ = writeln!(out, "<text class=\"mid\" x=\"{at:.1}\" y=\"{:.1}\">{words}</text>", bottom + 18.0);
    }
    let _ = writeln!(out, "<path class=\"axis\" d=\"M{left:.1} {top:.1}V{bottom:.1}H{right:.1}\"/>");
    let middle = f64::midpoint(left, right);
    let _ = writeln!(out, "<text class=\"mid\" x=\"{middle:.1}\" y=\"{:.1}\">{across}</text>", bottom + 38.0);
    let places: Vec<String> = panel.points.iter().map(|(x, y)| format!("{:.1} {:.1}", x_of(*x), y_of(*y))).collect();
    let _ = writeln!(out, "<path class=\"line\" d=\"M{}\"/>", places.join("L"));
    for (x, y) in &panel.points {
        let _ = writeln!(out, "<circle class=\"dot\" cx=\"{:.1}\" cy=\"{:.1}\" r=\"3\"/>", x_of(*x), y_of(*y));
    }
    out
}

/// The distance of an axis' marks: 1, 2 or 5 times a power of ten.
fn step(most: f64) -> f64 {
    let least = (most / LINES).max(1e-9);
    let power = 10_f64.powf(least.log10().floor());
    [1.0, 2.0, 5.0, 10.0].into_iter().map(|times| times * power).find(|step| *step >= least * 0.999).unwrap_or(least)
}

fn steps(step: f64, end: f64) -> impl Iterator<Item = f64> {
    (0_u32..).map(move |at| f64::from(at) * step).take_while(move |at| *at <= end * 1.001)
}

/// A number as people read it: thousands apart, no more digits than count.
fn short(number: f64) -> String {
    if number < 10.0 {
        let text = format!("{number:.2}");
        return text.trim_end_matches('0').trim_end_matches('.').to_owned();
    }
    let digits = format!("{number:.0}");
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{Panel, short, step, steps, svg, text};

    #[test]
    fn a_graph_says_in_words_what_it_shows() {
        let panels = [Panel { name: "time, s", points: vec![(10.0, 0.25), (1000.0, 1234.0)] }];
        assert_eq!(text("editions", &panels), "time, s over editions: 0.25 at 10, 1,234 at 1,000.");
        let graph = svg("Growth", "editions", &panels);
        assert!(graph.contains("<title id=\"title\">Growth</title>") && graph.contains("1,234 at 1,000."));
        assert!(graph.contains("cx=\"340.0\"") && graph.contains("prefers-color-scheme: dark"), "{graph}");
        assert_eq!(graph.matches("<circle").count(), 2);
    }

    #[test]
    fn marks_stand_at_round_numbers() {
        assert_eq!([step(1000.0), step(21.0), step(0.9), step(7400.0)], [200.0, 5.0, 0.2, 2000.0]);
        assert_eq!(steps(5.0, 21.0).collect::<Vec<_>>(), [0.0, 5.0, 10.0, 15.0, 20.0]);
        assert_eq!([short(0.0), short(0.5), short(10.4), short(57_400.0)], ["0", "0.5", "10", "57,400"]);
    }
}
