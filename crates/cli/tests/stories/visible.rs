//! What a reader sees of a package: the texts of its pages, whatever they are packed in.

use std::io::{Cursor, Read};

/// Elements whose text no reader sees, or nobody translates: code, and what machines read.
const UNSEEN: [&str; 25] = [
    "script",
    "style",
    "code",
    "pre",
    "Application",
    "AppVersion",
    "Company",
    "adlcp:masteryscore",
    "adlnav:hideLMSUI",
    "dc:creator",
    "dc:identifier",
    "dc:language",
    "dc:rights",
    "entity",
    "entry",
    "format",
    "metadataSchema",
    "metadatascheme",
    "schema",
    "schemaversion",
    "source",
    "value",
    "vt:lpwstr",
    "vcard",
    "w:instrText",
];

/// Attributes that readers see or hear.
const SEEN_ATTRIBUTES: [&str; 9] =
    ["title", "alt", "aria-label", "placeholder", "label", "summary", "descr", "data-found", "data-name"];

/// Elements that have no end in HTML.
const EMPTY: [&str; 7] = ["meta", "link", "br", "img", "input", "hr", "col"];

/// The texts of a file, with where each stands; archives are opened. `locale` is the one that it is written in: what is
/// marked as another one is not among them.
pub(crate) fn texts(name: &str, bytes: &[u8], locale: &str) -> Vec<(String, String)> {
    let ending = name.rsplit('.').next().unwrap_or_default();
    match ending {
        "html" | "xhtml" | "xml" | "opf" | "ncx" | "rels" => {
            markup(&String::from_utf8_lossy(bytes), locale).into_iter().map(|text| (name.to_owned(), text)).collect()
        }
        "md" => markdown(&String::from_utf8_lossy(bytes)).into_iter().map(|text| (name.to_owned(), text)).collect(),
        "epub" | "docx" | "pptx" | "zip" => archive(name, bytes, locale),
        _ => Vec::new(),
    }
}

fn archive(name: &str, bytes: &[u8], locale: &str) -> Vec<(String, String)> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut found = Vec::new();
    for at in 0..archive.len() {
        let mut entry = archive.by_index(at).unwrap();
        let inner = format!("{name}/{}", entry.name().unwrap());
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).unwrap();
        found.extend(texts(&inner, &bytes, locale));
    }
    found
}

/// The texts of HTML or XML.
fn markup(text: &str, locale: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut open: Vec<(String, bool)> = Vec::new();
    for piece in text.split('<').skip(1) {
        let (tag, behind) = piece.split_once('>').unwrap_or((piece, ""));
        if let Some(name) = tag.strip_prefix('/') {
            while open.pop().is_some_and(|(last, _)| last != name.trim()) {}
        } else if !tag.starts_with(['!', '?']) {
            let name = tag.split([' ', '\n', '/']).next().unwrap_or_default().to_owned();
            let hidden = is_hidden(&name, tag, locale) || open.last().is_some_and(|(_, hidden)| *hidden);
            if !hidden {
                let seen = SEEN_ATTRIBUTES.iter().filter_map(|name| attribute(tag, name));
                found.extend(seen.chain(attribute(tag, "data-words").map(|words| values(&words))));
                let is_description = name == "meta" && attribute(tag, "name").as_deref() == Some("description");
                found.extend(attribute(tag, "content").filter(|_| is_description));
            }
            if !tag.ends_with('/') && (!EMPTY.contains(&name.as_str()) || is_property(tag)) {
                open.push((name, hidden));
            }
        }
        if !open.last().is_some_and(|(_, hidden)| *hidden) {
            found.push(behind.to_owned());
        }
    }
    found
}

/// What is in another language says so; sources are named in theirs.
fn is_hidden(name: &str, tag: &str, locale: &str) -> bool {
    let language = ["lang", "xml:lang", "language"].into_iter().find_map(|name| attribute(tag, name));
    let class = attribute(tag, "class").unwrap_or_default();
    UNSEEN.contains(&name)
        || is_property(tag)
        || language.is_some_and(|language| language != locale)
        || class.contains("case-sources")
}

/// Whether a tag begins a value of EPUB's metadata, which machines read.
fn is_property(tag: &str) -> bool {
    tag.starts_with("meta ") && tag.contains(" property=") && !tag.contains(" content=")
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let rest = tag.split_once(&format!(" {name}=\""))?.1;
    Some(rest.split_once('"')?.0.to_owned())
}

/// The values of a JSON object of texts.
fn values(object: &str) -> String {
    let object = object.replace("&#34;", "\"").replace("&quot;", "\"");
    object.split("\":\"").skip(1).map(|rest| rest.split('"').next().unwrap_or_default()).collect::<Vec<_>>().join("\n")
}

/// The texts of Markdown, without what is its syntax: keys, directives, targets, tags, code.
fn markdown(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let (mut in_head, mut in_code) = (false, false);
    for (number, line) in text.lines().enumerate() {
        if line == "---" && (number == 0 || in_head) {
            in_head = number == 0;
        } else if line.trim_start().starts_with("```") {
            in_code = !in_code;
        } else if in_head && (line.starts_with("title:") || line.starts_with("description:")) {
            found.extend(line.split_once(':').map(|(_, value)| value.to_owned()));
        } else if !in_head && !in_code && !line.trim_start().starts_with(":::") {
            found.push(bare(line));
        }
    }
    found
}

/// A line without targets of links, tags and code.
fn bare(line: &str) -> String {
    let mut out = String::new();
    let mut rest = line;
    while let Some(at) = rest.find(['`', '<', '(']) {
        let (before, tail) = rest.split_at(at);
        let is_target = tail.starts_with('(') && before.ends_with(']');
        let end = match tail.chars().next() {
            Some('`') => Some('`'),
            Some('<') => Some('>'),
            _ if is_target => Some(')'),
            _ => None,
        };
        out.push_str(before);
        let behind = end.and_then(|end| tail.get(1..)?.find(end).map(|at| at + 2)).unwrap_or(1);
        rest = tail.get(behind..).unwrap_or_default();
    }
    out + rest
}
