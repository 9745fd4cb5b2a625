//! The words of a language as Hunspell's dictionaries have them.

use std::fmt;
use std::sync::Arc;

/// A dictionary, read once and shared. Its two files are those of Hunspell: the rules of affixes and the words.
#[derive(Clone)]
pub struct Speller(Arc<spellbook::Dictionary>);

impl Speller {
    /// The dictionary that two files hold.
    ///
    /// # Errors
    /// When one of them cannot be read; the text says why.
    pub fn new(affixes: &str, words: &str) -> Result<Self, String> {
        spellbook::Dictionary::new(affixes, words).map(|read| Self(Arc::new(read))).map_err(|error| error.to_string())
    }

    /// Whether a word is in it, in this form.
    #[must_use]
    pub fn has(&self, word: &str) -> bool {
        self.0.check(word)
    }
}

impl fmt::Debug for Speller {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("Speller")
    }
}
