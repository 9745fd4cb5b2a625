//! Scripts: the fonts that show them, the package that brings these to Debian, and what else a page must know of them.

use tafsiri_model::Locale;
use unicode_script::{Script, UnicodeScript};

/// Noto's fonts for most of the world's scripts.
const NOTO: &str = "fonts-noto-core";
/// Noto's fonts for Chinese, Japanese and Korean.
const NOTO_CJK: &str = "fonts-noto-cjk";
/// Pictures in colour.
const EMOJI: &str = "fonts-noto-color-emoji";

/// What brings the letters of a script onto a page.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Means {
    /// The script's name, as an English sentence has it.
    pub(super) name: String,
    /// Font families, the best first.
    pub(super) families: Vec<String>,
    /// The Debian package that has them.
    pub(super) package: &'static str,
}

/// How a text in a language is set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Manner {
    /// Space between lines, in ems: tall scripts want more.
    pub(super) leading: f64,
    /// Whether letters slant for emphasis; others grow bold.
    pub(super) slants: bool,
    /// Whether full-width signs are written, so that Latin ones are taken from a Latin font only beside Latin letters.
    pub(super) is_wide: bool,
    /// Whether a reader gets the very letters back when text is copied or read aloud. In Nastaliq each letter stands
    /// higher than the next, and programs take every one for a word of its own.
    pub(super) reads_back: bool,
}

/// Whether a letter is a mark above or below a letter of a script that runs from right to left. Many programs that read
/// PDF put it before the letter that it belongs to.
pub(super) fn is_rtl_mark(c: char) -> bool {
    matches!(c, '\u{591}'..='\u{5C7}' | '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{711}' | '\u{730}'..='\u{74A}'
        | '\u{7A6}'..='\u{7B0}' | '\u{7EB}'..='\u{7F3}')
}

/// The script of a letter; nothing for what many scripts share, such as digits and marks.
pub(super) fn script_of(c: char) -> Option<Script> {
    Some(c.script()).filter(|script| !matches!(script, Script::Common | Script::Inherited | Script::Unknown))
}

impl Means {
    /// What shows a script to the readers of a language; signs that belong to none where there is no script.
    pub(super) fn of(script: Option<Script>, locale: &Locale) -> Self {
        let Some(script) = script else { return Self::signs() };
        let own = |name: &str, families: &[&str], package| Self {
            name: name.to_owned(),
            families: families.iter().map(|&family| family.to_owned()).collect(),
            package,
        };
        match script {
            Script::Latin | Script::Greek | Script::Cyrillic => own(script.full_name(), &["Noto Serif"], NOTO),
            Script::Arabic if locale.language() == "ur" => {
                own("Urdu (Arabic script)", &["Noto Nastaliq Urdu", "Noto Naskh Arabic"], NOTO)
            }
            Script::Arabic => own("Arabic", &["Noto Naskh Arabic", "Noto Sans Arabic"], NOTO),
            Script::Han | Script::Bopomofo | Script::Hiragana | Script::Katakana | Script::Hangul => {
                let ending = cjk(script, locale);
                let families = [format!("Noto Serif CJK {ending}"), format!("Noto Sans CJK {ending}")];
                Self { name: cjk_name(script).to_owned(), families: families.into(), package: NOTO_CJK }
            }
            other => {
                let name = other.full_name().replace('_', " ");
                let families = [format!("Noto Serif {name}"), format!("Noto Sans {name}")];
                Self { name, families: families.into(), package: NOTO }
            }
        }
    }

    /// Signs and pictures that no script owns.
    fn signs() -> Self {
        let families = ["Noto Sans Symbols", "Noto Sans Symbols2", "Noto Sans Math", "Noto Serif", "Noto Sans"];
        Self { name: "signs".to_owned(), families: families.map(str::to_owned).into(), package: NOTO }
    }

    /// Pictures in colour.
    pub(super) fn pictures() -> Self {
        Self { name: "pictures (emoji)".to_owned(), families: vec!["Noto Color Emoji".to_owned()], package: EMOJI }
    }
}

/// The ending of a Noto CJK family: the same code point is drawn in other ways in other countries.
fn cjk(script: Script, locale: &Locale) -> &'static str {
    let tag = locale.as_str();
    let says = |part: &str| tag.split('-').any(|said| said == part);
    match (script, locale.language()) {
        (Script::Hangul, _) | (_, "ko") => "KR",
        (Script::Hiragana | Script::Katakana, _) | (_, "ja") => "JP",
        _ if says("HK") || says("MO") => "HK",
        (Script::Bopomofo, _) => "TC",
        _ if says("Hant") || says("TW") => "TC",
        _ => "SC",
    }
}

fn cjk_name(script: Script) -> &'static str {
    match script {
        Script::Hangul => "Korean",
        Script::Hiragana | Script::Katakana => "Japanese",
        _ => "Chinese",
    }
}

impl Manner {
    /// The manner of a script, for the readers of a language.
    pub(super) fn of(script: Option<Script>, locale: &Locale) -> Self {
        let manner = |leading, slants| Self { leading, slants, is_wide: false, reads_back: true };
        match script {
            Some(Script::Arabic) if locale.language() == "ur" => Self { reads_back: false, ..manner(1.6, false) },
            Some(Script::Arabic | Script::Syriac | Script::Thaana | Script::Nko) => manner(0.95, false),
            Some(Script::Han | Script::Bopomofo | Script::Hiragana | Script::Katakana | Script::Hangul) => {
                Self { is_wide: true, ..manner(0.9, false) }
            }
            Some(Script::Khmer | Script::Lao | Script::Thai) => manner(1.1, false),
            Some(Script::Myanmar | Script::Tibetan) => manner(1.2, false),
            Some(Script::Latin | Script::Greek | Script::Cyrillic | Script::Armenian) | None => manner(0.68, true),
            Some(_) => manner(0.9, false),
        }
    }
}
