//! Dictionaries of Hunspell on this machine, for the spelling of translations.

use std::collections::BTreeSet;
use std::path::PathBuf;

use encoding_rs::Encoding;
use tafsiri_check::Speller;
use tafsiri_model::Locale;

use crate::target::Target;

/// Where systems keep dictionaries, behind the folders that `DICPATH` names as Hunspell's own manual has it.
const FOLDERS: [&str; 3] = ["/usr/local/share/hunspell", "/usr/share/hunspell", "/usr/share/myspell/dicts"];

/// Of so many words in a hundred that a locale has at least so many must be in its dictionary: one that knows fewer is of
/// another variety or of a kind that is not understood, and finds fault with what is right.
const FIT: usize = 85;

/// The dictionary of a locale, if it is fit for what the locale has.
pub(crate) fn speller(target: &Target) -> Option<Speller> {
    let speller = read(&target.locale)?;
    let texts = target.catalogs.values().flat_map(|catalog| catalog.messages()).map(tafsiri_fluent::Message::text);
    let words: BTreeSet<String> = texts.flat_map(|text| words(&text)).collect();
    let known = words.iter().filter(|word| speller.has(word)).count();
    (known * 100 >= words.len() * FIT).then_some(speller)
}

/// The words of a text that are in small letters.
fn words(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_alphabetic()).filter(|word| word.chars().count() > 3);
    words.filter(|word| !word.chars().any(char::is_uppercase)).map(str::to_owned).collect()
}

/// The dictionary of a locale: that of the tag, else that of its language, else nothing. One that cannot be read is as one
/// that is not there.
fn read(locale: &Locale) -> Option<Speller> {
    let named = std::env::var_os("DICPATH").unwrap_or_default();
    let folders: Vec<PathBuf> = std::env::split_paths(&named).chain(FOLDERS.map(PathBuf::from)).collect();
    let tag = locale.as_str().replace('-', "_");
    let language = locale.language();
    let names = [tag.clone(), language.to_owned(), format!("{language}_{}", language.to_uppercase())];
    let files = names.iter().flat_map(|name| folders.iter().map(move |folder| folder.join(name)));
    files.into_iter().find_map(|file| {
        let affixes = std::fs::read(file.with_extension("aff")).ok()?;
        let words = std::fs::read(file.with_extension("dic")).ok()?;
        let encoding = encoding_of(&affixes);
        Speller::new(&encoding.decode(&affixes).0, &encoding.decode(&words).0).ok()
    })
}

/// The encoding that a file of affixes names; Hunspell's own is ISO 8859-1 where it names none.
fn encoding_of(affixes: &[u8]) -> &'static Encoding {
    let line = affixes.split(|byte| *byte == b'\n').find_map(|line| line.strip_prefix(b"SET "));
    let label = line.map(|label| String::from_utf8_lossy(label).trim().replace("ISO8859-", "ISO-8859-"));
    label.and_then(|label| Encoding::for_label(label.as_bytes())).unwrap_or(encoding_rs::WINDOWS_1252)
}

#[cfg(test)]
mod tests {
    use super::encoding_of;

    #[test]
    fn a_dictionary_tells_its_encoding() {
        assert_eq!(encoding_of(b"# x\nSET KOI8-R\r\nTRY abc\n").name(), "KOI8-R");
        assert_eq!(encoding_of("SET UTF-8\n".as_bytes()).name(), "UTF-8");
        assert_eq!(encoding_of(b"SET ISO8859-2\n").name(), "ISO-8859-2");
        assert_eq!(encoding_of(b"TRY abc\n").name(), "windows-1252");
    }
}
