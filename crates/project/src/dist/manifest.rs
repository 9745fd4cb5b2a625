//! `manifest.json`: what was built, for machines. It is read and written one package at a time: of a world of editions there
//! are more than fit into memory.

use std::collections::BTreeMap;
use std::fmt;
use std::fs::File;
use std::io::{self, BufReader, Read};
use std::path::Path;
use std::time::SystemTime;

use serde::de::{DeserializeSeed, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::ser::{Formatter, PrettyFormatter, Serializer};
use tafsiri_package::format::Format;
use tafsiri_package::site::Site;

use crate::build::Shard;
use crate::stamps::Stamp;
use crate::sum::Sum;

/// The version of `manifest.json`.
const VERSION: u32 = 2;
pub(crate) const MANIFEST: &str = "manifest.json";
/// How many bytes of a manifest are read at once.
const SMALL: u64 = 4 << 20;

/// A part of a build.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Part {
    /// Which one, and of how many.
    pub(crate) shard: Shard,
    /// The key of all that was asked and read: the same for all parts of one whole.
    pub(crate) plan: String,
    /// How many editions in a locale this part has.
    pub(crate) jobs: usize,
    /// How many of them were made whole.
    pub(crate) made: usize,
}

/// A file of a package.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Held {
    /// Its size.
    pub(crate) bytes: usize,
    /// Its check sum.
    pub(crate) sum: Sum,
    /// Its stamp when it was known to hold that; nothing where that is not known on this machine. A manifest never has it.
    pub(crate) stamp: Option<Stamp>,
}

impl Held {
    /// Forgets a stamp that was young when it was written down at `time`, or of which that is not known.
    pub(crate) fn forget_young(&mut self, time: Option<SystemTime>) {
        self.stamp = self.stamp.filter(|stamp| time.is_some_and(|time| stamp.is_older(time)));
    }
}

impl Serialize for Held {
    fn serialize<S: serde::Serializer>(&self, to: S) -> std::result::Result<S::Ok, S::Error> {
        if to.is_human_readable() {
            (self.bytes, self.sum).serialize(to)
        } else {
            (self.bytes, self.sum, self.stamp).serialize(to)
        }
    }
}

impl<'de> Deserialize<'de> for Held {
    fn deserialize<D: Deserializer<'de>>(from: D) -> std::result::Result<Self, D::Error> {
        if from.is_human_readable() {
            <(usize, Sum)>::deserialize(from).map(|(bytes, sum)| Self { bytes, sum, stamp: None })
        } else {
            <(usize, Sum, Option<Stamp>)>::deserialize(from).map(|(bytes, sum, stamp)| Self { bytes, sum, stamp })
        }
    }
}

/// One package, as the manifest tells of it.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Package {
    pub(super) edition: String,
    pub(super) locale: String,
    /// The module that it holds; empty for one that holds the whole edition.
    pub(super) module: String,
    /// The title of what it holds, in its locale.
    pub(super) title: String,
    /// The toolkit's title and the edition's, in its locale: a later build of another locale does not know them.
    pub(super) toolkit: String,
    pub(super) edition_title: String,
    pub(super) format: String,
    /// The version of the base that it was made from.
    base: String,
    /// The share of the edition's units that are translated, in per cent.
    pub(super) coverage: usize,
    /// Translated units whose source has changed since.
    drifted: usize,
    /// Whether a machine made the translation and no person has read it.
    machine: bool,
    licence: String,
    attribution: String,
    /// Its files, relative to `dist/`.
    pub(super) files: BTreeMap<String, Held>,
}

/// What tells a package from others of the same edition in the same locale: its module and its format.
pub(crate) type PackageName = (String, String);

/// An edition and a locale, by name: what has a folder of its own.
pub(crate) type Place = (String, String);

impl Package {
    /// A package without files.
    pub(crate) fn new(site: &Site, format: Format, module: &str) -> Self {
        let section = site.sections.iter().find(|section| !module.is_empty() && section.id == module);
        Self {
            edition: site.about.edition.clone(),
            locale: site.locale.to_string(),
            module: module.to_owned(),
            title: section.map_or(&site.title, |section| &section.title).clone(),
            toolkit: site.title.clone(),
            edition_title: site.edition.clone(),
            format: format.as_str().to_owned(),
            base: site.about.version.clone(),
            coverage: site.about.coverage,
            drifted: site.about.drifted,
            machine: site.machine,
            licence: site.licence.clone(),
            attribution: site.about.attribution.clone(),
            files: BTreeMap::new(),
        }
    }

    /// Notes down a file of the package.
    pub(crate) fn add(&mut self, name: String, held: Held) {
        self.files.insert(name, held);
    }

    /// Its files by name.
    pub(crate) fn files(&self) -> impl Iterator<Item = (&str, &Held)> {
        self.files.iter().map(|(name, held)| (name.as_str(), held))
    }

    /// The same, to note down what is known of them now.
    pub(crate) fn files_mut(&mut self) -> impl Iterator<Item = (&str, &mut Held)> {
        self.files.iter_mut().map(|(name, held)| (name.as_str(), held))
    }

    /// What is known of a file of it.
    pub(crate) fn file(&self, name: &str) -> Option<&Held> {
        self.files.get(name)
    }

    /// How many files it has.
    pub(crate) fn count(&self) -> usize {
        self.files.len()
    }

    /// The name of its format.
    pub(crate) fn format_name(&self) -> &str {
        &self.format
    }

    /// What tells it from others of its place.
    pub(crate) fn name(&self) -> PackageName {
        (self.module.clone(), self.format.clone())
    }

    /// The edition and the locale that it is of.
    pub(crate) fn place(&self) -> Place {
        (self.edition.clone(), self.locale.clone())
    }

    /// Whether it is made as that.
    pub(crate) fn is_in(&self, format: Format) -> bool {
        self.format == format.as_str()
    }
}

/// The manifest before the first package.
pub(super) fn head(part: Option<&Part>) -> String {
    let part = part.map(|part| indented(part, 1, "\n  \"part\": ".to_owned()) + ",").unwrap_or_default();
    format!("{{\n  \"version\": {VERSION},{part}\n  \"packages\": [")
}

/// Packages as they stand in the manifest, each behind a comma.
pub(super) fn listed(packages: &[&Package]) -> String {
    packages.iter().fold(String::new(), |out, package| indented(package, 2, out + ",\n    "))
}

/// The manifest behind the last package.
pub(super) fn tail(is_empty: bool) -> &'static str {
    if is_empty { "]\n}\n" } else { "\n  ]\n}\n" }
}

/// A value as JSON that stands so many levels deep, behind other text.
fn indented(value: &impl Serialize, levels: usize, before: String) -> String {
    let mut layout = PrettyFormatter::new();
    // What opens a level outside is not written here.
    (0..levels).for_each(|_| drop(layout.begin_object(&mut io::sink())));
    let mut out = before.into_bytes();
    // Only what cannot be written to fails: a text in memory takes all.
    let _ = value.serialize(&mut Serializer::with_formatter(&mut out, layout));
    String::from_utf8(out).unwrap_or_default()
}

/// Reads the manifest in a folder, package by package; with the part that it is of. Nothing where there is none that can be
/// read to its end: then what `each` was given is not to be used.
pub(crate) fn read(folder: &Path, each: &mut dyn FnMut(Package)) -> Option<Option<Part>> {
    let mut file = File::open(folder.join(MANIFEST)).ok()?;
    if file.metadata().ok()?.len() > SMALL {
        return read_from(serde_json::Deserializer::from_reader(BufReader::with_capacity(1 << 16, file)), each);
    }
    // To read it as a whole is three times as fast.
    let mut text = Vec::new();
    file.read_to_end(&mut text).ok()?;
    read_from(serde_json::Deserializer::from_slice(&text), each)
}

fn read_from<'de>(
    mut json: serde_json::Deserializer<impl serde_json::de::Read<'de>>,
    each: &mut dyn FnMut(Package),
) -> Option<Option<Part>> {
    let part = json.deserialize_map(Reader { each }).ok()?;
    json.end().ok()?;
    Some(part)
}

/// A reader of a manifest; its value is the part.
struct Reader<'r> {
    each: &'r mut dyn FnMut(Package),
}

impl<'de> Visitor<'de> for Reader<'_> {
    type Value = Option<Part>;

    fn expecting(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("the manifest of a build")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> std::result::Result<Self::Value, A::Error> {
        let (mut version, mut part) = (None, None);
        while let Some(key) = map.next_key::<String>()? {
            match key.as_str() {
                "version" => version = Some(map.next_value::<u32>()?),
                "part" => part = map.next_value()?,
                "packages" if version == Some(VERSION) => map.next_value_seed(List { each: self.each })?,
                "packages" => return Err(A::Error::custom("another version of the format")),
                _ => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        Ok(part)
    }
}

/// A reader of its list of packages.
struct List<'r> {
    each: &'r mut dyn FnMut(Package),
}

impl<'de> DeserializeSeed<'de> for List<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> std::result::Result<(), D::Error> {
        from.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for List<'_> {
    type Value = ();

    fn expecting(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("packages")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> std::result::Result<(), A::Error> {
        while let Some(package) = list.next_element()? {
            (self.each)(package);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{Held, MANIFEST, Package, Part, SMALL, Sum, head, listed, read, tail};

    fn package(edition: &str, files: usize) -> Package {
        let mut package = Package { edition: edition.to_owned(), title: "\"a\"\n  b".to_owned(), ..Package::default() };
        for at in 0..files {
            package.add(format!("{edition}/en/{at}"), Held { bytes: at, sum: Sum::of(b"x"), stamp: None });
        }
        package
    }

    fn written(part: Option<&Part>, packages: &[Package]) -> String {
        let listed = listed(&packages.iter().collect::<Vec<_>>());
        head(part) + listed.strip_prefix(',').unwrap_or_default() + tail(packages.is_empty())
    }

    #[test]
    fn what_is_written_in_pieces_is_the_json_of_the_whole_and_is_read_back() {
        let part = Part { shard: "2/5".parse().unwrap(), plan: "p".to_owned(), jobs: 3, made: 2 };
        let folder = tempfile::tempdir().unwrap();
        // The last is too large to be read at once.
        for files in [0, 1, 3, 50_000] {
            for part in [None, Some(&part)] {
                let packages: Vec<Package> =
                    ["a", "b"].map(|name| package(name, files)).into_iter().take(files).collect();
                let text = written(part, &packages);
                let mut whole = serde_json::json!({ "version": 2, "packages": packages });
                whole.as_object_mut().unwrap().extend(part.map(|part| ("part".to_owned(), serde_json::json!(part))));
                assert_eq!(serde_json::from_str::<serde_json::Value>(&text).unwrap(), whole);
                fs::write(folder.path().join(MANIFEST), &text).unwrap();
                assert_eq!(text.len() as u64 > SMALL, files == 50_000);
                let mut found = Vec::new();
                let of = read(folder.path(), &mut |package| found.push(package)).unwrap();
                assert_eq!((of.as_ref(), written(part, &found) == text), (part, true));
            }
        }
    }

    #[test]
    fn what_is_cut_short_or_of_another_version_is_none() {
        let folder = tempfile::tempdir().unwrap();
        let told = |text: &str| {
            fs::write(folder.path().join(MANIFEST), text).unwrap();
            read(folder.path(), &mut drop).is_some()
        };
        let text = written(None, &[package("a", 3)]);
        assert!(told(&text));
        assert!((0..text.len() - 1).all(|end| !told(&text[..end])));
        assert!(!told(&text.replace("\"version\": 2", "\"version\": 3")) && !told(&(text + "{}")) && !told("[]"));
    }
}
