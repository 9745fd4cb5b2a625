//! What was parsed, kept while a project is read again and again: a file whose content is the same is not parsed again.
//!
//! The key is the content itself, not a time of change: what is shown is never older than what is on disk.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use tafsiri_cache::Key;
use tafsiri_fluent::Catalog;

use crate::content::ContentPage;

/// What was parsed of the files of one project.
#[derive(Debug, Default)]
pub(crate) struct Memory {
    pub(crate) pages: Kept<ContentPage>,
    pub(crate) catalogs: Kept<Catalog>,
}

/// Values by the name of the file that they were made of, each with the key of all that it was made of.
#[derive(Debug)]
pub(crate) struct Kept<T>(Mutex<HashMap<String, (Key, Arc<T>)>>);

impl<T> Default for Kept<T> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<T> Kept<T> {
    /// The value of a file, made where it is not known or was made of something else.
    pub(crate) fn get(&self, file: &str, key: Key, make: impl FnOnce() -> T) -> Arc<T> {
        let known = self.0.lock().ok().and_then(|kept| kept.get(file).cloned());
        if let Some((_, value)) = known.filter(|(known, _)| *known == key) {
            return value;
        }
        let value = Arc::new(make());
        if let Ok(mut kept) = self.0.lock() {
            kept.insert(file.to_owned(), (key, value.clone()));
        }
        value
    }
}

#[cfg(test)]
mod tests {
    use super::Kept;
    use tafsiri_cache::Key;

    #[test]
    fn what_is_the_same_is_made_once() {
        let kept = Kept::default();
        let (one, two) = (Key::of(b"one"), Key::of(b"two"));
        assert_eq!(*kept.get("a.md", one, || 1), 1);
        assert_eq!(*kept.get("a.md", one, || 2), 1);
        assert_eq!(*kept.get("b.md", one, || 3), 3);
        assert_eq!(*kept.get("a.md", two, || 4), 4);
        assert_eq!(*kept.get("a.md", one, || 5), 5, "the latest alone is kept");
    }
}
