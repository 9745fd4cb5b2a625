//! What a document says of itself: its cover, its metadata, how its languages are set.

use std::collections::BTreeMap;

use tafsiri_fluent::{Catalog, Formatter};
use tafsiri_model::settings::Value as Setting;
use tafsiri_model::{Locale, UnitId};
use typst::foundations::{Dict, IntoValue, Value};
use typst::layout::Dir;

use super::faces::{CODE, Face, LATIN};
use super::node::{Node, array};
use super::setter::Setter;
use super::words::{clean, short};
use crate::module::Module;

/// The most letters of a running header, and of a title in the metadata.
const HEADER: usize = 90;
const TITLE: usize = 300;
/// The most lines of a table of contents that names two levels of headings.
const CONTENTS: usize = 40;

impl Setter<'_> {
    /// What stands on the cover.
    pub(super) fn cover(&mut self) -> Node {
        let module = self.module;
        let site = module.site;
        let time = if module.minutes > 0 { module.ui.count("minutes", "count", module.minutes) } else { String::new() };
        let label = self.own(module.label);
        let title = self.own(module.title);
        let whole = if label.is_empty() { title.clone() } else { format!("{label} · {title}") };
        Node::bare()
            .with("title", title)
            .with("header", self.own(&short(&whole, HEADER)))
            .with("label", label)
            .with("project", self.own(&site.title))
            .with("edition", self.own(&short(&site.edition, HEADER)))
            .with("time", self.own(&time))
            .with("contents", self.ui("contents"))
            .with("statement", self.ui("statement"))
            .with("notices", self.notices())
            .with("about", self.about())
    }

    /// What readers are told of the whole: the module's notices, and which package serves those better who do not see.
    fn notices(&mut self) -> Value {
        let mut notices = self.module.notices();
        if !self.letters.read_back(&self.module.site.locale) {
            notices.push(self.module.ui.text("pdf-for-print"));
        }
        array(notices.iter().map(|notice| self.own(notice)).collect::<Vec<_>>())
    }

    /// Where the document is from, in pairs of a name and what there is to say.
    fn about(&mut self) -> Value {
        let site = self.module.site;
        let about = &site.about;
        let numbers = Numbers::new(&site.locale);
        let edition = if site.edition.is_empty() { &about.edition } else { &site.edition };
        let drifted = if about.drifted > 0 { numbers.write(about.drifted) } else { String::new() };
        let rows = [
            ("about-edition", edition.clone()),
            ("about-version", about.version.clone()),
            ("about-coverage", format!("{} %", numbers.write(about.coverage))),
            ("about-drifted", drifted),
            ("about-attribution", about.attribution.clone()),
            ("licence", site.licence.clone()),
        ];
        let said = rows.into_iter().filter(|(_, value)| !value.is_empty());
        array(said.map(|(id, value)| array([self.ui(id), self.own(&value)])).collect::<Vec<_>>())
    }
}

/// All that the template is given.
pub(super) fn book(cover: Node, setter: &Setter<'_>, pages: Vec<Value>, faces: &BTreeMap<Locale, Face>) -> Dict {
    let site = setter.module.site;
    let voices = faces.iter().map(|(locale, face)| (locale.as_str().into(), voice(locale, face)));
    let authors = [clean(&site.about.attribution)].into_iter().filter(|author| !author.is_empty());
    cover
        .with("description", clean(&site.description))
        .with("authors", array(authors))
        .with("keywords", array(keywords(setter.module)))
        .with("digits", array(Numbers::new(&site.locale).digits()))
        .with("code-font", CODE)
        .with("voice", site.locale.to_string())
        .with("voices", voices.collect::<Dict>())
        .with("anchors", setter.anchors())
        .with("contents-depth", if setter.high > CONTENTS { 1_i64 } else { 2 })
        .with("pages", array(pages))
        .into_dict()
}

/// How a language is set, for the template.
fn voice(locale: &Locale, face: &Face) -> Value {
    let family = |name: &String| name.clone().into_value();
    let mut fonts: Vec<Value> = face.families.iter().map(family).collect();
    if face.manner.is_wide {
        let latin = Node::bare().with("name", LATIN).with("covers", "latin-in-cjk");
        fonts.insert(0, latin.into_value());
    }
    let is_region = |part: &&str| part.len() == 2 && part.chars().all(|c| c.is_ascii_uppercase());
    let region = locale.as_str().split('-').skip(1).find(is_region);
    let is_rtl = locale.direction() == tafsiri_model::locale::Direction::Rtl;
    // Typst knows languages of two and three letters (ISO 639); `und` is the one that is not determined.
    let language = Some(locale.language()).filter(|language| (2..=3).contains(&language.len())).unwrap_or("und");
    Node::bare()
        .with("lang", language)
        .with_some("region", region)
        .with("dir", if is_rtl { Dir::RTL } else { Dir::LTR })
        .with("font", array(fonts))
        .with("leading", face.manner.leading)
        .with("slants", face.manner.slants)
        .into_value()
}

/// What machines are told of where the document is from.
fn keywords(module: &Module<'_>) -> Vec<String> {
    let facts = std::iter::once(("module", module.id.to_owned())).chain(module.site.facts());
    // Readers of metadata take a comma for the end of a keyword.
    facts.map(|(name, value)| short(&format!("{name}={value}"), TITLE).replace(',', " ")).collect()
}

/// Names the document in every version of it.
pub(super) fn identifier(module: &Module<'_>) -> String {
    let about = &module.site.about;
    [&about.project, &about.edition, &module.site.locale.to_string(), module.id].join("/")
}

/// Numbers in the digits of a locale.
struct Numbers {
    formatter: Formatter,
    catalog: Catalog,
}

impl Numbers {
    fn new(locale: &Locale) -> Self {
        let catalog = Catalog::parse("", "number = { $number }\n");
        Self { formatter: Formatter::new(locale, [], &BTreeMap::new()), catalog }
    }

    fn write(&self, number: usize) -> String {
        let said = || {
            let message = self.catalog.get(&UnitId::new("number").ok()?)?;
            let number = Setting::Integer(i64::try_from(number).ok()?);
            self.formatter.format_with(message, &BTreeMap::from([("number".to_owned(), number)])).ok()
        };
        said().unwrap_or_else(|| number.to_string())
    }

    /// The digits from 0 to 9.
    fn digits(&self) -> Vec<String> {
        (0..10).map(|digit| self.write(digit)).collect()
    }
}
