//! What a file tells machines and librarians of itself (ECMA-376 part 1, section 22, and part 2, section 10).
//!
//! There are no dates: the same content gives the same bytes.

use super::Package;
use crate::module::Module;
use crate::xml::Element;

const CORE: &str = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
const DUBLIN_CORE: &str = "http://purl.org/dc/elements/1.1/";
const EXTENDED: &str = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
const CUSTOM: &str = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
const TYPES: &str = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
/// The set of properties that users may add to.
const CUSTOM_SET: &str = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

/// A value of a property of our own.
enum Value {
    Text(String),
    Number(usize),
}

/// Adds the three parts of properties.
pub(crate) fn add(package: &mut Package, module: &Module<'_>) {
    package.lead_to_core_properties("docProps/core.xml");
    package.lead("extended-properties", "docProps/app.xml");
    package.lead("custom-properties", "docProps/custom.xml");
    package.add("docProps/core.xml", "package.core-properties", core(module));
    package.add("docProps/app.xml", "officedocument.extended-properties", extended());
    package.add("docProps/custom.xml", "officedocument.custom-properties", custom(module));
}

fn core(module: &Module<'_>) -> Element {
    let (site, about) = (module.site, &module.site.about);
    let creator = if about.attribution.is_empty() { &site.title } else { &about.attribution };
    let description = module.pages.first().map(|page| page.description.as_str()).unwrap_or_default();
    let identifier = format!("{}:{}:{}:{}", about.project, about.edition, module.id, site.locale);
    let fields = [
        ("dc:title", module.title),
        ("dc:subject", &site.title),
        ("dc:creator", creator),
        ("dc:description", description),
        ("dc:identifier", &identifier),
        ("dc:language", site.locale.as_str()),
        ("cp:category", &site.edition),
        ("cp:version", &about.version),
    ];
    let said = fields.into_iter().filter(|(_, value)| !value.is_empty());
    Element::new("cp:coreProperties")
        .at("xmlns:cp", CORE)
        .at("xmlns:dc", DUBLIN_CORE)
        .all(said.map(|(name, value)| Element::new(name).text(value)))
}

fn extended() -> Element {
    Element::new("Properties")
        .at("xmlns", EXTENDED)
        .add(Element::new("Application").text("Tafsiri"))
        .add(Element::new("AppVersion").text("1.0000"))
}

fn custom(module: &Module<'_>) -> Element {
    let (site, about) = (module.site, &module.site.about);
    let provenance = if site.machine { "machine translation, not reviewed" } else { "written or reviewed by people" };
    let properties = [
        ("Edition", Value::Text(about.edition.clone())),
        ("Edition title", Value::Text(site.edition.clone())),
        ("Base version", Value::Text(about.version.clone())),
        ("Language", Value::Text(site.locale.to_string())),
        ("Coverage in per cent", Value::Number(about.coverage)),
        ("Texts older than their source", Value::Number(about.drifted)),
        ("Provenance", Value::Text(provenance.to_owned())),
        ("Licence", Value::Text(site.licence.clone())),
        ("Attribution", Value::Text(about.attribution.clone())),
    ];
    let property = |(at, (name, value)): (usize, (&str, Value))| {
        let value = match value {
            Value::Text(text) => Element::new("vt:lpwstr").text(&text),
            Value::Number(number) => Element::new("vt:i4").text(&number.to_string()),
        };
        // Ids below 2 are taken.
        Element::new("property").at("fmtid", CUSTOM_SET).at("pid", at + 2).at("name", name).add(value)
    };
    let root = Element::new("Properties").at("xmlns", CUSTOM).at("xmlns:vt", TYPES);
    root.all(properties.into_iter().enumerate().map(property))
}
