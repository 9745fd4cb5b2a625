//! Any text as a catalog: it is read, formatted and edited; any text as a value comes back.
#![no_main]

use std::collections::BTreeMap;

use libfuzzer_sys::fuzz_target;
use tafsiri_fluent::edit::{Changes, edit};
use tafsiri_fluent::encode::{encode_literal, placeables};
use tafsiri_fluent::{Catalog, Formatter, encode};
use tafsiri_model::settings::Value;

fuzz_target!(|data: &[u8]| {
    let text = String::from_utf8_lossy(data);
    let catalog = Catalog::parse("x.ftl", &*text);
    let variables = BTreeMap::from([("n".to_owned(), Value::Integer(103)), ("t".to_owned(), Value::Text("x".to_owned()))]);
    let formatter = Formatter::new(&"ar".parse().unwrap(), catalog.messages(), &variables);
    catalog.messages().for_each(|message| drop(formatter.format(message)));
    assert_eq!(edit(&text, &Changes::default()), text);
    let ids: Vec<_> = catalog.messages().map(|message| message.id().clone()).collect();
    let retired = edit(&text, &Changes { retire: ids.iter().cloned().collect(), ..Changes::default() });
    if catalog.problems().is_empty() {
        assert_eq!(Catalog::parse("x.ftl", &retired).messages().count(), 0, "{retired:?}");
    }
    let back = |value: String| {
        let source = format!("m ={value}\n");
        let catalog = Catalog::parse("m.ftl", &source);
        assert!(catalog.problems().is_empty(), "{source:?}");
        catalog.messages().next().map(|message| message.text())
    };
    assert_eq!(back(encode_literal(&text)).as_deref(), Some(text.as_ref()));
    if placeables(&text).is_empty() {
        assert_eq!(back(encode(&text)).as_deref(), Some(text.as_ref()));
    }
});
