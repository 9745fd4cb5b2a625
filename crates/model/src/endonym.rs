//! Names of languages in themselves, for locales whose interface nobody has translated yet.
//!
//! Source: Unicode CLDR 48, `localeDisplayNames`, each language's name in its own locale, as it stands at the start of
//! a line there.

use crate::locale::Locale;

/// Tags in their canonical case, the longer ones of a language behind the shorter.
const NAMES: [(&str, &str); 42] = [
    ("am", "አማርኛ"),
    ("ar", "العربية"),
    ("az", "Azərbaycanca"),
    ("bn", "বাংলা"),
    ("da", "Dansk"),
    ("de", "Deutsch"),
    ("el", "Ελληνικά"),
    ("en", "English"),
    ("es", "Español"),
    ("fa", "فارسی"),
    ("fil", "Filipino"),
    ("fr", "Français"),
    ("ha", "Hausa"),
    ("he", "עברית"),
    ("hi", "हिन्दी"),
    ("id", "Indonesia"),
    ("it", "Italiano"),
    ("ja", "日本語"),
    ("km", "ខ្មែរ"),
    ("ko", "한국어"),
    ("lo", "ລາວ"),
    ("mn", "Монгол"),
    ("ms", "Melayu"),
    ("my", "မြန်မာ"),
    ("ne", "नेपाली"),
    ("nl", "Nederlands"),
    ("pl", "Polski"),
    ("pt", "Português"),
    ("pt-BR", "Português (Brasil)"),
    ("ro", "Română"),
    ("ru", "Русский"),
    ("sw", "Kiswahili"),
    ("ta", "தமிழ்"),
    ("th", "ไทย"),
    ("tr", "Türkçe"),
    ("uk", "Українська"),
    ("ur", "اردو"),
    ("uz", "O‘zbek"),
    ("vi", "Tiếng Việt"),
    ("zh", "中文"),
    ("zh-CN", "简体中文"),
    ("zh-TW", "繁體中文"),
];

impl Locale {
    /// Its name in itself: that of the whole tag, else that of the language with the rest of the tag behind it.
    #[must_use]
    pub fn endonym(&self) -> Option<String> {
        let name = |tag: &str| NAMES.iter().find(|(known, _)| *known == tag).map(|(_, name)| (*name).to_owned());
        let rest = self.as_str().split_once('-').map(|(_, rest)| rest);
        name(self.as_str()).or_else(|| Some(format!("{} ({})", name(self.language())?, rest?)))
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn names_are_in_their_own_language() {
        let name = |tag: &str| tag.parse::<crate::Locale>().unwrap().endonym();
        assert_eq!(name("zh_CN").as_deref(), Some("简体中文"));
        assert_eq!(name("fr-SN").as_deref(), Some("Français (SN)"));
        assert_eq!(name("tlh"), None);
    }
}
