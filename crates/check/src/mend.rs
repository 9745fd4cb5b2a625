//! What a machine may mend in a translation by itself: white space, characters that nobody sees, the way in which the same
//! letters are coded. Never a word, a sign, a placeable, a link or a piece of code.
//!
//! A change is proposed only where the message, read again with it, says the same: the same words and signs in the same
//! markup with the same Fluent in it. So a fix cannot touch meaning even where the rule that it belongs to is wrong.

use std::ops::Range;

use icu_normalizer::ComposingNormalizerBorrowed;
use tafsiri_fluent::Catalog;
use tafsiri_fluent::texts::{text_stretches, unquoted};
use tafsiri_markdown::block::Inline;
use tafsiri_markdown::fill::inlines;
use tafsiri_model::Locale;

use crate::language::Language;
use crate::pair::Pair;

/// A change of a message's source: what is replaced, in bytes, and by what.
pub type Change = (Range<usize>, String);

/// Finds what can be changed in a stretch of text, in the order of the stretch.
type Mender = fn(&str, &Locale) -> Vec<Change>;

/// So many changes of one message are tried one by one; the others wait for the next run.
const MOST_TRIED: usize = 100;

/// The rules whose findings can be mended.
const MENDERS: [(&str, Mender); 3] =
    [("language/invisible", invisible), ("language/normalization", normalization), ("language/spacing", spacing)];

/// The changes that mend what a rule finds in a message; none where it cannot be mended without a person.
#[must_use]
pub fn mend(rule: &str, pair: &Pair<'_>) -> Vec<Change> {
    let Some((_, mender)) = MENDERS.iter().find(|(name, _)| *name == rule) else { return Vec::new() };
    let source = pair.message.source();
    let within = |stretch: Range<usize>| {
        let changes = mender(source.get(stretch.clone()).unwrap_or_default(), pair.locale);
        changes.into_iter().map(move |(range, new)| (stretch.start + range.start..stretch.start + range.end, new))
    };
    let mut all: Vec<Change> = text_stretches(source).into_iter().flat_map(within).collect();
    all.sort_by_key(|(range, _)| range.start);
    if all.is_empty() || is_harmless(pair, &all) {
        return all;
    }
    one_by_one(pair, all)
}

/// As many of the changes as say the same together; one that is harmless only beside another is tried again behind it.
fn one_by_one(pair: &Pair<'_>, mut left: Vec<Change>) -> Vec<Change> {
    left.truncate(MOST_TRIED);
    let mut kept: Vec<Change> = Vec::new();
    loop {
        let before = left.len();
        left.retain(|change| {
            let at = kept.partition_point(|(range, _)| range.start < change.0.start);
            kept.insert(at, change.clone());
            let is_kept = is_harmless(pair, &kept);
            if !is_kept {
                kept.remove(at);
            }
            !is_kept
        });
        if left.len() == before {
            return kept;
        }
    }
}

/// A text with changes, which are in its order and do not overlap.
#[must_use]
pub fn changed(text: &str, changes: &[Change]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for (range, new) in changes {
        out.push_str(text.get(at..range.start).unwrap_or_default());
        out.push_str(new);
        at = range.end;
    }
    out + text.get(at..).unwrap_or_default()
}

/// Whether a message says the same with changes.
fn is_harmless(pair: &Pair<'_>, changes: &[Change]) -> bool {
    let source = pair.message.source();
    let after = changed(source, changes);
    words(source) == words(&after) && reading(pair, source).is_some_and(|before| reading(pair, &after) == Some(before))
}

/// The words and the signs of a text, whatever stands between them, and however they are coded.
fn words(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut in_word = false;
    let nfc = ComposingNormalizerBorrowed::new_nfc();
    for c in nfc.normalize_iter(text.chars().filter(|c| !is_invisible(*c))) {
        let is_letter = c.is_alphanumeric();
        match found.last_mut() {
            Some(word) if is_letter && in_word => word.push(c),
            _ if c.is_whitespace() => {}
            _ => found.push(c.to_string()),
        }
        in_word = is_letter;
    }
    found
}

/// What readers get of a message's source: its names, what it refers to, its tree. Where it chooses between variants,
/// markup stands in several texts: then what has code, tags or links in it has no reading, and nothing is changed.
fn reading(pair: &Pair<'_>, source: &str) -> Option<(String, tafsiri_fluent::Uses, Vec<Inline>)> {
    let catalog = Catalog::parse("", source);
    let mut messages = catalog.messages();
    let message = messages.next().filter(|_| catalog.problems().is_empty())?;
    if messages.next().is_some() {
        return None;
    }
    let chooses = source.contains("->") || message.value().is_none();
    if chooses && has_markup(source) {
        return None;
    }
    let mut tree =
        if chooses { Vec::new() } else { inlines(pair.source.context(), pair.source.syntax(), &unquoted(message)) };
    plain(&mut tree);
    Some((message.id().to_string(), message.uses().clone(), tree))
}

fn has_markup(source: &str) -> bool {
    text_stretches(source).into_iter().filter_map(|range| source.get(range)).any(|text| text.contains(['`', '<', ']']))
}

/// Brings the words of a tree into the form in which they are compared. Code, tags and targets stay as they are.
fn plain(inlines: &mut [Inline]) {
    for inline in inlines {
        match inline {
            Inline::Text(text) => *text = words(text).join(" "),
            Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Strikethrough(inner) => plain(inner),
            Inline::Link(link) | Inline::Image(link) => plain(&mut link.inlines),
            _ => {}
        }
    }
}

/// Characters that nobody sees and no script needs. Joiners, marks of direction and soft hyphens are needed.
fn is_invisible(c: char) -> bool {
    let is_control = c.is_control() && !matches!(c, '\t' | '\n' | '\r');
    is_control || matches!(c, '\u{200b}' | '\u{feff}')
}

/// Takes out what nobody sees. In scripts without blanks a space of no width says where a line may end: there it stays.
fn invisible(text: &str, locale: &Locale) -> Vec<Change> {
    let has_no_blanks = matches!(locale.language(), "th" | "lo" | "km" | "my" | "bo" | "dz");
    let goes = |c: char| is_invisible(c) && !(has_no_blanks && c == '\u{200b}');
    let found = text.char_indices().filter(|(_, c)| goes(*c));
    found.map(|(at, c)| (at..at + c.len_utf8(), String::new())).collect()
}

/// The form of Unicode in which the web and all tools here compare texts: NFC.
fn normalization(text: &str, _: &Locale) -> Vec<Change> {
    let nfc = ComposingNormalizerBorrowed::new_nfc();
    if nfc.is_normalized(text) {
        return Vec::new();
    }
    vec![(0..text.len(), nfc.normalize(text).into_owned())]
}

/// The blanks at signs, as the locale's typography has them, and one blank where there are several.
fn spacing(text: &str, locale: &Locale) -> Vec<Change> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find([' ', '\u{a0}', '\u{202f}', '\u{3000}']) {
        let at = text.len() - rest.len() + start;
        let tail = text.get(at..).unwrap_or_default();
        let run = tail.len() - tail.trim_start_matches([' ', '\u{a0}', '\u{202f}', '\u{3000}']).len();
        let before = text.get(..at).and_then(|text| text.chars().next_back());
        let behind = text.get(at + run..).and_then(|text| text.chars().next());
        let old = text.get(at..at + run).unwrap_or_default();
        if let (Some(before), Some(behind)) = (before, behind)
            && let Some(new) = blank(old, (before, behind), locale).filter(|new| *new != old)
        {
            found.push((at..at + run, new.to_owned()));
        }
        rest = text.get(at + run..).unwrap_or_default();
    }
    found
}

/// What stands between two characters that a run of blanks stands between now; nothing where that cannot be said.
fn blank<'b>(old: &str, (before, behind): (char, char), locale: &Locale) -> Option<&'b str> {
    let language = Language::of(locale);
    if language.before.contains(&behind) || language.after.contains(&before) {
        let is_kept = matches!(old, "\u{a0}" | "\u{202f}");
        return (!is_kept).then_some(if behind == ':' { "\u{a0}" } else { "\u{202f}" });
    }
    let is_dense_mark = matches!(behind, '。' | '，' | '、' | '；' | '：' | '？' | '！');
    if is_dense_mark && language.is_dense() || matches!(behind, '،' | '؛' | '؟' | '۔') {
        return Some("");
    }
    let is_plain = old.chars().all(|c| c == ' ');
    (is_plain && before.is_alphanumeric() && behind.is_alphanumeric()).then_some(" ")
}

#[cfg(test)]
mod tests {
    use super::{Change, MENDERS, changed, mend, words};
    use crate::pair::Pair;
    use crate::source::SourceText;
    use proptest::prelude::*;
    use std::sync::Arc;
    use tafsiri_fluent::Catalog;
    use tafsiri_markdown::block::Inline;
    use tafsiri_markdown::{Context, Dialect, Syntax};
    use tafsiri_model::{Locale, PageId, UnitAddress};

    fn changes(rule: &str, tag: &str, ftl: &str) -> Vec<Change> {
        let address = UnitAddress::parse("p#m").unwrap();
        let catalog = Catalog::parse("x.ftl", ftl);
        let Some(message) = catalog.messages().next() else { return Vec::new() };
        let context = Arc::new(Context::bare(PageId::new("p").unwrap(), Dialect::Extended));
        let source = SourceText::new("", Syntax::Markdown, &context, &Locale::english());
        mend(rule, &Pair { address: &address, source: &source, message, locale: &tag.parse().unwrap() })
    }

    fn mended(rule: &str, tag: &str, ftl: &str) -> String {
        changed(ftl, &changes(rule, tag, ftl))
    }

    #[test]
    fn blanks_become_those_of_the_locale() {
        for (tag, from, to) in [
            (
                "fr",
                "m = Quoi ? « Rien »  : fin ; non !",
                "m = Quoi\u{202f}? «\u{202f}Rien\u{202f}»\u{a0}: fin\u{202f}; non\u{202f}!",
            ),
            ("fr", "m = Déjà\u{a0}? Oui.", "m = Déjà\u{a0}? Oui."),
            ("fr-CA", "m = Quoi ? Rien :", "m = Quoi ? Rien\u{a0}:"),
            ("zh", "m = 你好 ，世界 。 Ok", "m = 你好，世界。 Ok"),
            ("ar", "m = مرحبا ، كيف الحال ؟", "m = مرحبا، كيف الحال؟"),
            ("es", "m = Uno   dos ¿ y ?", "m = Uno dos ¿ y ?"),
            (
                "fr",
                "m =\n    { $n ->\n        [one] Un  ?\n       *[other] { $n } : \"a\"\n    }\n",
                "m =\n    { $n ->\n        [one] Un\u{202f}?\n       *[other] { $n } : \"a\"\n    }\n",
            ),
        ] {
            assert_eq!(mended("language/spacing", tag, from), to, "{tag}");
        }
    }

    #[test]
    fn code_links_tags_and_placeables_stay() {
        for same in [
            "m = Voir `a ? b  c` et <i title=\"x ?\">y</i>",
            "m = [a](b \"c ?  d\")",
            "m = { $a } { -t(case: \"in\") }",
            "m = { \"a  ?\" }",
            "m = { $n ->\n    [one] `a ?`\n   *[other] b\n}",
        ] {
            let rest = mended("language/spacing", "fr", same);
            assert_eq!(rest.replace(['\u{a0}', '\u{202f}'], " "), same, "{rest}");
            assert!(
                rest.contains("a ?") == same.contains("a ?") && rest.contains("c ?  d") == same.contains("c ?  d"),
                "{rest}"
            );
        }
        assert_eq!(
            mended("language/normalization", "fr", "m = [e\u{301}](e\u{301}.md)"),
            "m = [e\u{301}](e\u{301}.md)"
        );
    }

    #[test]
    fn what_nobody_sees_goes_unless_a_script_needs_it() {
        assert_eq!(mended("language/invisible", "ru", "m = При\u{200b}вет\u{7} \u{feff}мир"), "m = Привет мир");
        assert_eq!(mended("language/invisible", "th", "m = สวัสดี\u{200b}ครับ"), "m = สวัสดี\u{200b}ครับ");
        let persian = "m = می\u{200c}خواهم \u{200f}(a)\u{202b}b\u{202c} ex\u{ad}ample";
        assert_eq!(mended("language/invisible", "fa", persian), persian);
        assert_eq!(mended("language/normalization", "vi", "m = Vie\u{302}\u{323}t"), "m = Vi\u{1ec7}t");
        assert_eq!(mended("structure/lost-link", "fr", "m = a  ?"), "m = a  ?");
    }

    #[test]
    fn words_are_kept_apart() {
        assert_ne!(words("a b"), words("ab"));
        assert_ne!(words("a,b"), words("a.b"));
        assert_eq!(words("a\u{202f}?"), words("a ?"));
        assert_eq!(words("e\u{301}\u{200b}x"), words("\u{e9}x"));
    }

    /// Text that menders have something to do in, with markup and Fluent in between.
    fn text() -> impl Strategy<Value = String> {
        let pieces = [
            "a",
            "é",
            "e\u{301}",
            " ",
            "  ",
            "\u{a0}",
            "\u{202f}",
            "\u{3000}",
            "\u{200b}",
            "\u{feff}",
            "\u{7}",
            "?",
            "!",
            ":",
            "»",
            "«",
            "。",
            "，",
            "؟",
            "،",
            "`",
            "``",
            "*",
            "**",
            "_",
            "[",
            "](b c)",
            "<i>",
            "</i>",
            "{ $x }",
            "{ -t }",
            "\\",
            "\n    ",
            "中",
            "م",
            "3",
            ".",
            ",",
            "https://a.b/c",
            "{ \"  ?\" }",
            "&amp;",
            "~~",
            "![",
            "|",
            "#",
        ];
        prop::collection::vec(prop::sample::select(pieces.to_vec()), 0..24).prop_map(|pieces| pieces.concat())
    }

    /// The pieces of code, the tags and the targets of a message's text.
    fn kept(ftl: &str) -> String {
        let context = Context::bare(PageId::new("p").unwrap(), Dialect::Extended);
        let catalog = Catalog::parse("x.ftl", ftl);
        let text = catalog.messages().next().map(tafsiri_fluent::texts::unquoted).unwrap_or_default();
        let mut found = String::new();
        gather(&context.inlines(&text), &mut found);
        found
    }

    fn gather(inlines: &[Inline], found: &mut String) {
        for inline in inlines {
            match inline {
                Inline::Code(text) | Inline::Html(text) => found.push_str(&format!("{text:?}")),
                Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Strikethrough(inner) => gather(inner, found),
                Inline::Link(link) | Inline::Image(link) => {
                    found.push_str(&format!("{:?}{:?}", link.url, link.title));
                    gather(&link.inlines, found);
                }
                _ => {}
            }
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]
        #[test]
        fn a_fix_is_exact_says_the_same_and_can_be_taken_back(text in text(), tag in prop::sample::select(vec!["fr", "ar", "zh", "ru", "th"])) {
            let ftl = format!("m = {text}");
            let before = Catalog::parse("x.ftl", &ftl);
            for (rule, _) in MENDERS {
                let changes = changes(rule, tag, &ftl);
                let after = changed(&ftl, &changes);
                prop_assert_eq!(words(&ftl), words(&after));
                prop_assert_eq!(kept(&ftl), kept(&after));
                // Code, and what Fluent fills in, are letter by letter what they were.
                let uses = |catalog: &Catalog| catalog.messages().map(|message| message.uses().clone()).collect::<Vec<_>>();
                prop_assert_eq!(uses(&before), uses(&Catalog::parse("x.ftl", &after)));
                // Exact: nothing is left to do. Reversible: the old texts at the new places are the old file.
                prop_assert_eq!(mended(rule, tag, &after), after.clone());
                let mut moved = 0_isize;
                let back: Vec<Change> = changes.iter().map(|(range, new)| {
                    let start = range.start.checked_add_signed(moved).unwrap();
                    moved += isize::try_from(new.len()).unwrap() - isize::try_from(range.len()).unwrap();
                    (start..start + new.len(), ftl[range.clone()].to_owned())
                }).collect();
                prop_assert_eq!(changed(&after, &back), ftl.clone());
            }
        }
    }
}
