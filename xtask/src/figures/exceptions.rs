//! Figures that people excused, in `tests/figures/exceptions.tsv`: a line each with the page, the figure as it is written
//! there, a reason of [`REASONS`], and what a reader of the list should know.

use crate::Result;

/// The reasons, and what each says of a figure.
const REASONS: [(&str, &str); 6] = [
    ("advice", "the text advises so; it is no fact"),
    ("calculated", "from figures of its page"),
    ("invented", "an example, which readers can see"),
    ("definition", "says how a measure is made, and not what was measured"),
    ("scope", "says up to when something was looked at"),
    ("beyond", "in the source that the page names, and not among the facts"),
];

/// The reason for a figure that has a source; one that was calculated may stand before a source too.
const BEYOND: &str = "beyond";
const CALCULATED: &str = "calculated";

/// An excused figure.
struct Exception {
    line: usize,
    page: String,
    figure: String,
    reason: String,
    why: String,
    used: bool,
}

/// All that are excused.
#[derive(Default)]
pub(super) struct Exceptions(Vec<Exception>);

impl Exceptions {
    /// Reads the list.
    pub(super) fn parse(text: &str) -> Result<Self> {
        let lines = text.lines().enumerate().skip(1).filter(|(_, line)| !line.is_empty());
        lines.map(|(at, line)| exception(at + 1, line)).collect::<Result<Vec<_>>>().map(Self)
    }

    /// The reason of a figure that has no source, or that the facts do not hold.
    pub(super) fn excuse(&mut self, page: &str, figure: &str, has_source: bool) -> Option<String> {
        let fits = |exception: &&mut Exception| {
            let fits = (exception.reason == BEYOND) == has_source || exception.reason == CALCULATED;
            exception.page == page && exception.figure == figure && fits
        };
        let exception = self.0.iter_mut().find(fits)?;
        exception.used = true;
        Some(format!("{}, {}", exception.reason, exception.why))
    }

    /// Those that excuse nothing; `beyond` is left out where the facts are not at hand.
    pub(super) fn unused(&self, has_facts: bool) -> Vec<String> {
        let unused = self.0.iter().filter(|exception| {
            !exception.used && (has_facts || ![BEYOND, CALCULATED].contains(&exception.reason.as_str()))
        });
        let told = |exception: &Exception| {
            format!("{FILE}:{}: nothing on {} needs it any more: {}", exception.line, exception.page, exception.figure)
        };
        unused.map(told).collect()
    }
}

/// The list, relative to the root.
pub(super) const FILE: &str = "tests/figures/exceptions.tsv";

fn exception(line: usize, text: &str) -> Result<Exception> {
    let fields: Vec<&str> = text.split('\t').collect();
    let [page, figure, reason, why] = fields.as_slice() else {
        return Err(format!("{FILE}:{line}: needs four fields: page, figure, reason, why"));
    };
    if !REASONS.iter().any(|(known, _)| known == reason) || why.is_empty() {
        let known = REASONS.map(|(reason, says)| format!("`{reason}` ({says})")).join(", ");
        return Err(format!("{FILE}:{line}: a reason is one of {known}, and why is said behind it"));
    }
    let [page, figure, reason, why] = [page, figure, reason, why].map(|field| (*field).to_owned());
    Ok(Exception { line, page, figure, reason, why, used: false })
}

#[cfg(test)]
mod tests {
    use super::Exceptions;

    #[test]
    fn an_exception_excuses_its_figure_and_is_told_when_it_is_not_needed() {
        let text = "page\tfigure\treason\twhy\na\t14\tadvice\ta fortnight\na\t57\tbeyond\tDaily FT\n";
        let mut exceptions = Exceptions::parse(text).unwrap();
        assert_eq!(exceptions.excuse("a", "14", false).as_deref(), Some("advice, a fortnight"));
        assert_eq!(exceptions.excuse("a", "57", false), None, "`beyond` is no excuse for a figure without a source");
        assert_eq!(exceptions.excuse("b", "14", false), None);
        assert!(exceptions.unused(false).is_empty());
        assert_eq!(exceptions.unused(true).len(), 1);
        assert!(Exceptions::parse("head\na\t1\tbecause\tx\n").is_err());
        assert!(Exceptions::parse("head\na\t1\n").is_err());
    }
}
