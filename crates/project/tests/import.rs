//! PO catalogs of a real course: what its own tool would use finds its unit here.
//!
//! `CATALOGS` holds, for each catalog of comprehensive-rust of August 2026, how many of its translated entries (not
//! fuzzy) mdbook-i18n-helpers 0.4.0 itself would use: the source texts that its own extraction gives for the 562 pages
//! of the summary, counted once.

#![allow(clippy::unwrap_used, clippy::print_stdout)] // Tests.

#[path = "../../../tests/corpora.rs"]
mod corpora;

use std::fs;
use std::path::Path;

use tafsiri_model::Locale;
use tafsiri_project::Workspace;
use tafsiri_project::adopt::{Wishes, adopt};
use tafsiri_project::extract::Plan;
use tafsiri_project::import::{import, read_po};

const CATALOGS: [(&str, usize); 21] = [
    ("ar", 645),
    ("bn", 15),
    ("da", 329),
    ("de", 486),
    ("el", 127),
    ("es", 2359),
    ("fa", 2387),
    ("fr", 265),
    ("id", 17),
    ("it", 339),
    ("ja", 2215),
    ("ko", 1844),
    ("pl", 296),
    ("pt-BR", 2492),
    ("ro", 776),
    ("ru", 433),
    ("tr", 1521),
    ("uk", 2612),
    ("vi", 563),
    ("zh-CN", 1820),
    ("zh-TW", 2098),
];

fn copy(from: &Path, to: &Path) {
    for entry in walkdir::WalkDir::new(from) {
        let entry = entry.unwrap();
        let target = to.join(entry.path().strip_prefix(from).unwrap());
        if entry.file_type().is_dir() {
            fs::create_dir_all(target).unwrap();
        } else {
            fs::write(target, fs::read(entry.path()).unwrap()).unwrap();
        }
    }
}

#[test]
fn what_the_courses_own_tool_would_use_finds_its_unit() {
    let Some(course) = corpora::corpus("comprehensive-rust/2026-08") else { return };
    let folder = tempfile::tempdir().unwrap();
    copy(&course, folder.path());
    let root = folder.path();
    adopt(root, &Wishes::default()).unwrap().write(root).unwrap();
    let fresh = Workspace::open(root, &[]).unwrap();
    Plan::of(&fresh, false).unwrap().write(&fresh).unwrap();
    for (locale, used) in CATALOGS {
        let catalog = read_po(&root.join(format!("po/{locale}.po"))).unwrap();
        let locale: Locale = locale.parse().unwrap();
        let workspace = Workspace::open(root, std::slice::from_ref(&locale)).unwrap();
        let plan = import(&workspace, &locale, &catalog).unwrap();
        let lost: Vec<&str> = plan.report.unmatched.iter().map(|(text, _)| text.as_str()).collect();
        let sure = catalog.entries.iter().filter(|entry| entry.is_translated() && !entry.is_fuzzy());
        let found = sure.filter(|entry| !lost.contains(&entry.msgid.as_str())).count();
        println!("{locale}: {found} found, {used} used by mdbook-i18n-helpers");
        assert!(found * 100 >= used * 99, "{locale}: {found} of {used}");
        assert_eq!(plan.report.matched + plan.report.unmatched.len(), plan.report.entries);
    }
}

#[test]
fn fuzzy_entries_are_drifted_and_nothing_is_lost_or_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    fs::create_dir_all(root.join("src")).unwrap();
    fs::create_dir_all(root.join("po")).unwrap();
    fs::write(root.join("src/SUMMARY.md"), "# Summary\n\n- [One](one.md)\n").unwrap();
    fs::write(root.join("src/one.md"), "# One\n\nHello *world*.\n\nGood\nbye.\n\n```rust\n// Say it\nf(\"x\");\n```\n")
        .unwrap();
    fs::write(root.join("book.toml"), "[book]\ntitle = \"B\"\n").unwrap();
    let entries = "msgid \"\"\nmsgstr \"Language: fr\\n\"\n\nmsgid \"One\"\nmsgstr \"Un\"\n\n# merci\nmsgid \"Hello _world_.\"\nmsgstr \"Bonjour le _monde_.\"\n\n#, fuzzy\n#| msgid \"Good day.\"\nmsgid \"Good bye.\"\nmsgstr \"Bonne journée.\"\n\nmsgid \"// Say it\\n\"\nmsgstr \"// Dites-le\\n\"\n\nmsgid \"Nowhere\"\nmsgstr \"Nulle part\"\n";
    fs::write(root.join("po/fr.po"), entries).unwrap();
    adopt(root, &Wishes::default()).unwrap().write(root).unwrap();
    let fresh = Workspace::open(root, &[]).unwrap();
    Plan::of(&fresh, false).unwrap().write(&fresh).unwrap();
    let run = || {
        let locale: Locale = "fr".parse().unwrap();
        let workspace = Workspace::open(root, std::slice::from_ref(&locale)).unwrap();
        let plan = import(&workspace, &locale, &read_po(&root.join("po/fr.po")).unwrap()).unwrap();
        plan.write(&workspace).unwrap();
        plan.report
    };
    let report = run();
    assert_eq!((report.entries, report.matched, report.units, report.fuzzy), (5, 4, 5, 1));
    let read = |path: &str| fs::read_to_string(root.join(path)).unwrap();
    let expected =
        "one = Un\n\n# merci\nhello-world = Bonjour le _monde_.\n\ngood-bye = Bonne journée.\n\nsay-it = // Dites-le\n";
    assert_eq!(read("locales/fr/one.ftl"), expected);
    assert_eq!(read("locales/fr/SUMMARY.ftl"), "one = [Un](one.md)\n");
    assert!(
        read("locales/fr/sync.toml").contains("\"one#good-bye\"")
            && read("locales/fr/sync.toml").contains("was = \"Good day.\"")
    );
    assert!(
        read("locales/fr/unmatched.po")
            .contains("# tafsiri: no page has this text\nmsgid \"Nowhere\"\nmsgstr \"Nulle part\"\n")
    );
    let again = run();
    assert_eq!((again.units, again.kept), (0, 5));
    assert_eq!(read("locales/fr/one.ftl"), expected);
    assert_eq!(read("locales/fr/unmatched.po").matches("Nowhere").count(), 1);
    let workspace = Workspace::open(root, &[]).unwrap();
    Plan::of(&workspace, false).unwrap().write(&workspace).unwrap();
    assert!(read("locales/fr/sync.toml").contains("was = \"Good day.\""), "an extract keeps what the import knew");
}
