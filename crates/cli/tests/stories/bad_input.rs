//! What nobody writes on purpose, or only to do harm: `check` says what it is and comes to an end.

use super::check::{checked, flawed, put};
use super::*;

#[test]
fn a_catalog_of_a_hundred_megabytes_is_refused_by_name() {
    let folder = flawed();
    fs::File::create(folder.path().join("locales/ar/one/c.ftl")).unwrap().set_len(100 << 20).unwrap();
    let (code, told) = checked(&folder, "");
    assert_eq!(code, 2, "{told}");
    assert!(told.contains("error[file/too-large]: the file has 100 MB; at most 16 MB are read"), "{told}");
    assert!(told.contains("locales/ar/one/c.ftl"), "{told}");
}

#[test]
fn a_selection_of_ten_thousand_variants_is_read_and_told_in_few_words() {
    let folder = flawed();
    let variants: String = (0..10_000).map(|key| format!("    [{key}] \u{628} {{ $n }} {key}\n")).collect();
    put(
        &folder,
        "locales/ar/one/a.ftl",
        &format!("alpha = \u{639} {{ $n ->\n{variants}   *[other] \u{62c}\n}}\n\nsee-the-map = [\u{62e}](b.md)\n"),
    );
    let (code, told) = checked(&folder, "--locale ar --level error");
    assert_eq!(code, 1);
    assert!(told.contains("there is no variable `$n`") && told.contains("a.ftl:1:13"), "{told}");
    assert!(told.contains("more findings of this rule"), "{told}");
    assert!(told.lines().count() < 400, "{}", told.lines().count());
}

#[test]
fn a_term_that_comes_back_to_itself_through_five_others_is_told_with_its_way() {
    let folder = flawed();
    let names = ["a", "b", "c", "d", "e", "f"];
    let next = |at: usize| names[(at + 1) % names.len()];
    let settings: String = names.iter().map(|name| format!("{name} = \"{name}\"\n")).collect();
    let text = read(&folder, "tafsiri.toml");
    put(&folder, "tafsiri.toml", &format!("{text}\n[terms]\n{settings}"));
    let terms: String = (0..6).map(|at| format!("-{} = \u{633} {{ -{} }}\n", names[at], next(at))).collect();
    put(&folder, "locales/ar/terms.ftl", &terms);
    let (code, told) = checked(&folder, "--locale ar");
    assert_eq!(code, 1);
    assert!(
        told.contains("error[fluent/recursion]: `-a` refers to itself through `-b`, `-c`, `-d`, `-e`, `-f`"),
        "{told}"
    );
}

#[test]
fn catalogs_that_are_no_catalogs_are_told_and_stop_nothing() {
    let folder = flawed();
    let depth = 10_000;
    let nested = format!("alpha = {}\"x\"{}\n\nbeta = \u{7532}\n", "{".repeat(depth), "}".repeat(depth));
    for text in [nested, "\0\u{1}\u{7f}\n".repeat(1000), "=".repeat(100_000), "alpha\n".repeat(10_000)] {
        put(&folder, "locales/zh/one/a.ftl", &text);
        let (code, told) = checked(&folder, "--locale zh");
        assert!(code == 1 && told.contains("error[fluent/syntax]"), "{told}");
    }
}
