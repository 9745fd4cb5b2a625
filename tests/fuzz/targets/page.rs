//! Any text as a page: it is read, rendered, written back byte for byte, and takes other words without harm.
#![no_main]

use libfuzzer_sys::fuzz_target;
use tafsiri_markdown::block::{UnitRef, flattened, without_layers};
use tafsiri_markdown::fill::{Saying, Words, fill};
use tafsiri_markdown::letters::map_message;
use tafsiri_markdown::patch::{Layer, Units, lay, operations};
use tafsiri_markdown::splice::{rendered, splice};
use tafsiri_markdown::{Dialect, Page, Reading, html};
use tafsiri_model::PageId;

/// Units that are called by their texts.
struct Texts<'p>(&'p Page);

impl Units for Texts<'_> {
    fn id(&self, unit: &UnitRef) -> Option<&str> {
        self.text(unit)
    }

    fn text(&self, unit: &UnitRef) -> Option<&str> {
        self.0.units.get(unit.index).map(|unit| unit.text.as_str())
    }
}

fuzz_target!(|data: &[u8]| {
    let source = String::from_utf8_lossy(data);
    let keys = ["title".to_owned()];
    let code = ["rust".to_owned(), "python".to_owned(), "sh".to_owned(), "js".to_owned()];
    for dialect in [Dialect::CommonMark, Dialect::Extended] {
        let reading = Reading { front_matter: &keys, code: &code, ..Reading::new(dialect, "p.md") };
        let read = |text: &str| Page::parse(PageId::new("p").unwrap(), text, &reading);
        let page = read(&source);
        let _ = html::write(&page.blocks);
        assert_eq!(splice(&page, &source, &reading, &|_| None).text, source);
        let words: Vec<String> = page
            .units
            .iter()
            .map(|unit| map_message(&page.context, unit.syntax, &unit.text, &|word| word.to_uppercase()))
            .collect();
        let spliced = splice(&page, &source, &reading, &|at| words.get(at).cloned());
        let accepted = |at: usize| !spliced.refused.contains(&at);
        let filled = fill(&page.blocks, &|unit: &UnitRef| Saying {
            words: words
                .get(unit.index)
                .filter(|words| accepted(unit.index) && **words != page.units[unit.index].text)
                .map(|text| Words { text: text.clone(), foreign: false }),
            ..Saying::default()
        });
        assert_eq!(rendered(&read(&spliced.text).blocks), rendered(&filled));
        // The page as an overlay over itself: whatever it does, the base is under it.
        let (found, _) = operations(&page.blocks, 0);
        let layer = Layer { name: "x", file: "x.md", operations: &found };
        let laid = lay(page.blocks.clone(), layer, &Texts(&page));
        assert_eq!(html::write(&without_layers(&laid.blocks)), html::write(&page.blocks));
        let _ = html::write(&flattened(laid.blocks));
    }
});
