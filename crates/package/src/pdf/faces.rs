//! The fonts of one document: for the letters that stand in it, in each of its languages; or what is missing.

use std::collections::{BTreeMap, BTreeSet};

use tafsiri_model::{Diagnostic, Locale};
use typst::text::{Coverage, FontBook, FontStyle, FontVariant, FontWeight};
use unicode_script::Script;

use super::script::{Manner, Means, is_rtl_mark, script_of};
use crate::fonts::Fonts;

/// The font for Latin, Greek and Cyrillic letters; it comes with the tool.
pub(super) const LATIN: &str = "Libertinus Serif";
/// The font for code; it comes with the tool, and it has many signs.
pub(super) const CODE: &str = "DejaVu Sans Mono";
/// A font that comes with the tool and is asked for what the other two lack.
const OTHER: &str = "New Computer Modern";

/// The letters of a document, by the language that they are in, with how often each comes.
#[derive(Debug, Default)]
pub(super) struct Letters(BTreeMap<Locale, BTreeMap<char, usize>>);

/// How the text of one language is set.
#[derive(Debug, PartialEq)]
pub(super) struct Face {
    /// Font families in the order in which they are asked for a letter.
    pub(super) families: Vec<String>,
    /// What the script wants.
    pub(super) manner: Manner,
}

impl Letters {
    /// Notes down a text.
    pub(super) fn add(&mut self, locale: &Locale, text: &str) {
        if !self.0.contains_key(locale) {
            self.0.insert(locale.clone(), BTreeMap::new());
        }
        let Some(letters) = self.0.get_mut(locale) else { return };
        for c in text.chars().filter(|c| is_drawn(*c)) {
            *letters.entry(c).or_default() += 1;
        }
    }

    /// The script that a language is mostly written in here.
    fn script(&self, locale: &Locale) -> Option<Script> {
        let mut counts: BTreeMap<&str, (usize, Script)> = BTreeMap::new();
        for (c, count) in self.0.get(locale)? {
            if let Some(script) = script_of(*c) {
                counts.entry(script.full_name()).or_insert((0, script)).0 += count;
            }
        }
        counts.into_values().max_by_key(|(count, _)| *count).map(|(_, script)| script)
    }

    /// Whether a reader gets the very letters of a language back when text is copied or read aloud: in scripts that run
    /// from right to left, if few have marks.
    pub(super) fn read_back(&self, locale: &Locale) -> bool {
        let letters = || self.0.get(locale).into_iter().flatten();
        let all: usize = letters().map(|(_, count)| count).sum();
        let marks: usize = letters().filter(|(c, _)| is_rtl_mark(**c)).map(|(_, count)| count).sum();
        Manner::of(self.script(locale), locale).reads_back && marks * 20 <= all
    }

    /// The face of each language.
    ///
    /// # Errors
    /// When no font has some of the letters: one finding for each script, with the package that has a font.
    pub(super) fn faces(&self, fonts: &Fonts) -> Result<BTreeMap<Locale, Face>, Vec<Diagnostic>> {
        let mut search = Search::new(fonts.store.book());
        // Letters first: signs are then taken from the fonts that these bring.
        for has_script in [true, false] {
            for (locale, letters) in &self.0 {
                letters.keys().filter(|c| script_of(**c).is_some() == has_script).for_each(|c| search.find(*c, locale));
            }
        }
        if !search.missing.is_empty() {
            return Err(search.missing.iter().map(|(means, letters)| missing(means, letters)).collect());
        }
        let face = |locale: &Locale| {
            let script = self.script(locale);
            Face { families: search.families(script, locale), manner: Manner::of(script, locale) }
        };
        Ok(self.0.keys().map(|locale| (locale.clone(), face(locale))).collect())
    }
}

/// Whether a letter leaves something on the page. Blanks do not, nor do marks that only steer (joiners, direction,
/// variants; Unicode's `Default_Ignorable_Code_Point`).
fn is_drawn(c: char) -> bool {
    let steers = matches!(c, '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}'
        | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}'
        | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{E0000}'..='\u{E0FFF}');
    !steers && !c.is_whitespace()
}

/// Whether a sign is a picture in colour.
fn is_picture(c: char) -> bool {
    matches!(c, '\u{1F300}'..='\u{1FAFF}')
}

fn missing(means: &Means, letters: &BTreeSet<char>) -> Diagnostic {
    let shown: Vec<String> = letters.iter().take(3).map(|c| format!("`{c}` (U+{:04X})", u32::from(*c))).collect();
    let more = letters.len().saturating_sub(shown.len());
    let more = if more > 0 { format!(" and {more} more") } else { String::new() };
    let message = format!("{}: no font has {}{more}, so the PDF is not made", means.name, shown.join(", "));
    let family = means.families.first().cloned().unwrap_or_default();
    Diagnostic::error("package/font-missing", message).help(format!(
        "install {family} (Debian: `apt install {}`), or name a folder with a font: `--font-path DIR`",
        means.package
    ))
}

/// Looks for the families that show a document's letters.
struct Search<'b> {
    book: &'b FontBook,
    /// Families that were found, with their script and what they have.
    found: Vec<(Option<Script>, String, Vec<&'b Coverage>)>,
    missing: Vec<(Means, BTreeSet<char>)>,
}

impl<'b> Search<'b> {
    fn new(book: &'b FontBook) -> Self {
        Self { book, found: Vec::new(), missing: Vec::new() }
    }

    fn find(&mut self, c: char, locale: &Locale) {
        let script = script_of(c);
        if self.is_there(c, script) {
            return;
        }
        let means = if is_picture(c) { Means::pictures() } else { Means::of(script, locale) };
        let family = means.families.iter().find(|family| self.has(family, c)).cloned().or_else(|| self.any(c));
        match family {
            Some(family) => {
                let coverage = self.coverage(&family);
                self.found.push((script, family, coverage));
            }
            None => match self.missing.iter_mut().find(|(known, _)| *known == means) {
                Some((_, letters)) => drop(letters.insert(c)),
                None => self.missing.push((means, BTreeSet::from([c]))),
            },
        }
    }

    /// Whether the tool's own fonts show a letter, or one that was found for its script. The font for code has letters
    /// of many scripts; it is no font for their readers.
    fn is_there(&self, c: char, script: Option<Script>) -> bool {
        let is_own = matches!(script, None | Some(Script::Latin | Script::Greek | Script::Cyrillic));
        let own = is_own && [LATIN, OTHER, CODE].iter().any(|family| self.has(family, c));
        let serves = |of: &Option<Script>| script.is_none() || *of == script;
        own || self.found.iter().any(|(of, _, coverage)| serves(of) && has_all(coverage, c))
    }

    fn has(&self, family: &str, c: char) -> bool {
        has_all(&self.coverage(family), c)
    }

    /// What a family has: upright and slanted, regular and bold.
    fn coverage(&self, family: &str) -> Vec<&'b Coverage> {
        let family = family.to_lowercase();
        let variant = |style, weight| FontVariant { style, weight, ..FontVariant::default() };
        let variants = [FontStyle::Normal, FontStyle::Italic]
            .into_iter()
            .flat_map(|style| [FontWeight::REGULAR, FontWeight::BOLD].map(|weight| variant(style, weight)));
        let fonts = variants.filter_map(|variant| self.book.info(self.book.select(&family, variant)?));
        fonts.map(|info| &info.coverage).collect()
    }

    /// Any family at all that has a letter, the first by name: what somebody installed for a script that Noto lacks.
    fn any(&self, c: char) -> Option<String> {
        let families = self.book.families().map(|(name, _)| name);
        families.filter(|name| *name != CODE && self.has(name, c)).min().map(str::to_owned)
    }

    /// The families of a language in the order in which they are asked: those of its own script, the tool's own, those
    /// of other scripts.
    fn families(&self, script: Option<Script>, locale: &Locale) -> Vec<String> {
        let named = |own: bool| {
            let is_own = move |of: &Option<Script>| of.is_some() && *of == script;
            self.found.iter().filter(move |(of, ..)| is_own(of) == own).map(|(_, family, _)| family.clone())
        };
        let wanted = Means::of(script, locale).families;
        let mut first: Vec<String> = named(true).collect();
        // The best family of the language first, whichever letter was met first.
        first.sort_by_key(|family| wanted.iter().position(|wanted| wanted == family).unwrap_or(usize::MAX));
        let latin_first = matches!(script, None | Some(Script::Latin | Script::Greek | Script::Cyrillic));
        let mut families: Vec<String> = Vec::new();
        if latin_first {
            families.push(LATIN.to_owned());
        }
        families.extend(first);
        families.extend([LATIN, OTHER].map(str::to_owned));
        families.extend(named(false));
        families.push(CODE.to_owned());
        let mut seen = BTreeSet::new();
        families.retain(|family| seen.insert(family.clone()));
        families
    }
}

fn has_all(coverage: &[&Coverage], c: char) -> bool {
    !coverage.is_empty() && coverage.iter().all(|coverage| coverage.contains(u32::from(c)))
}
