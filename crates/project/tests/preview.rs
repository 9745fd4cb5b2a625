//! What is served is what is built: every file of the shipped Toolkit, to the byte, before and behind changes.

#![allow(clippy::unwrap_used)] // Tests.

use std::fs;
use std::path::Path;

use tafsiri_model::Locale;
use tafsiri_project::build::{Format, Order, build};
use tafsiri_project::preview::Preview;
use tempfile::TempDir;
use walkdir::WalkDir;

/// A copy of the shipped Toolkit.
fn toolkit() -> TempDir {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let folder = tempfile::tempdir().unwrap();
    fs::copy(repository.join("tafsiri.toml"), folder.path().join("tafsiri.toml")).unwrap();
    for part in ["content", "locales"] {
        for entry in WalkDir::new(repository.join(part)).into_iter().map(Result::unwrap) {
            let to = folder.path().join(entry.path().strip_prefix(&repository).unwrap());
            if entry.file_type().is_dir() {
                fs::create_dir_all(to).unwrap();
            } else {
                fs::copy(entry.path(), to).unwrap();
            }
        }
    }
    folder
}

/// Builds an edition's sites, and compares every file of them with what is served; gives how many there are.
fn same(root: &Path, preview: &mut Preview, edition: &str, locales: &[&str]) -> usize {
    let out = root.join("dist");
    let locales: Vec<Locale> = locales.iter().map(|locale| locale.parse().unwrap()).collect();
    let order = Order {
        editions: &[edition.to_owned()],
        locales: &locales,
        modules: &[],
        formats: &[Format::Html],
        font_path: &[],
        system_fonts: true,
        out: &out,
        verify: false,
        shard: None,
        cached: true,
    };
    build(root, order, &|_| ()).unwrap();
    let mut count = 0;
    let out = out.join(edition);
    for file in WalkDir::new(&out).into_iter().map(Result::unwrap).filter(|entry| entry.file_type().is_file()) {
        let name = format!("{edition}/{}", file.path().strip_prefix(&out).unwrap().to_string_lossy());
        preview.want(&name);
        let shown = preview.file(&name).map(|shown| shown.bytes).unwrap_or_default();
        assert!(shown == fs::read(file.path()).unwrap(), "{name} is not what is built");
        count += 1;
    }
    count
}

fn edit(file: &Path, from: &str, to: &str) {
    let text = fs::read_to_string(file).unwrap();
    assert!(text.contains(from), "{} has no {from:?}", file.display());
    fs::write(file, text.replacen(from, to, 1)).unwrap();
}

#[test]
fn every_file_of_the_toolkit_is_as_it_is_built() {
    let folder = toolkit();
    let mut preview = Preview::open(folder.path());
    let mut count = same(folder.path(), &mut preview, "base", &["en", "ar", "zh"]);
    for (edition, locale) in [("philippines-rural", "ar"), ("pacific-sids", "en"), ("togo", "fr"), ("country-KE", "sw")]
    {
        count += same(folder.path(), &mut preview, edition, &[locale]);
    }
    assert!(count > 300, "{count}");
    for absent in ["", "base", "base/fr", "base/xx/index.html", "nowhere/fr/index.html", "base/fr/../../tafsiri.toml"] {
        assert!(preview.file(absent).is_none(), "{absent}");
    }
    let list = String::from_utf8(preview.file("index.html").unwrap().bytes).unwrap();
    assert!(list.contains("base/ar/index.html") && list.contains("العربية"), "{list}");
}

#[test]
fn what_changes_is_seen_as_a_build_sees_it() {
    let folder = toolkit();
    let root = folder.path();
    let mut preview = Preview::open(root);
    same(root, &mut preview, "base", &["ar"]);
    let page = "locales/ar/01-why-now/index.ftl";
    let arabic = fs::read_to_string(root.join(page)).unwrap();
    let line = arabic.lines().find(|line| line.contains(" = ") && !line.starts_with('#')).unwrap();
    edit(&root.join(page), line, &format!("{line} والآن"));
    preview.refresh(&[page.to_owned()]);
    same(root, &mut preview, "base", &["ar"]);
    let shown =
        |preview: &Preview| String::from_utf8(preview.file("base/ar/01-why-now/index.html").unwrap().bytes).unwrap();
    assert!(shown(&preview).contains("والآن"));
    let source = "content/modules/01-why-now/index.md";
    let mut english = fs::read_to_string(root.join(source)).unwrap();
    english.push_str("\nA paragraph that nobody has translated.\n");
    fs::write(root.join(source), english).unwrap();
    preview.refresh(&[source.to_owned()]);
    same(root, &mut preview, "base", &["ar"]);
    assert!(shown(&preview).contains("nobody has translated"));
    fs::remove_file(root.join("content/case-studies/kenya-huduma.md")).unwrap();
    fs::remove_dir_all(root.join("locales/fr/01-why-now")).unwrap();
    preview.refresh(&[]);
    same(root, &mut preview, "base", &["ar"]);
}

#[test]
fn a_project_that_cannot_be_read_is_told_until_it_is_mended() {
    let folder = toolkit();
    let root = folder.path();
    let page = "base/ar/01-why-now/index.html";
    let mut preview = Preview::open(root);
    preview.want(page);
    let before = preview.file(page).unwrap();
    let settings = fs::read_to_string(root.join("tafsiri.toml")).unwrap();
    for broken in ["", "[project", "[project]\ntitle = \"x\"\nsource = \"en\"\ncontent = \"nowhere\"\n"] {
        fs::write(root.join("tafsiri.toml"), broken).unwrap();
        preview.refresh(&["tafsiri.toml".to_owned()]);
        let shown = preview.file(page).unwrap();
        assert!(shown.bytes == before.bytes, "the last that could be made is shown");
        let problem = shown.problems.first().unwrap();
        assert_eq!(problem.place.as_ref().unwrap().file, "tafsiri.toml", "{problem:?}");
        // A translation that is saved meanwhile mends nothing.
        preview.refresh(&["locales/ar/ui.ftl".to_owned()]);
        assert!(!preview.problems().is_empty());
    }
    fs::write(root.join("tafsiri.toml"), settings).unwrap();
    preview.refresh(&["tafsiri.toml".to_owned()]);
    let mended = preview.file(page).unwrap();
    assert!(mended.bytes == before.bytes && mended.problems == before.problems);
    fs::rename(root.join("content"), root.join("gone")).unwrap();
    preview.refresh(&["content".to_owned()]);
    assert!(!preview.problems().is_empty());
    fs::rename(root.join("gone"), root.join("content")).unwrap();
    preview.refresh(&["content".to_owned()]);
    assert!(
        preview.file(page).unwrap().bytes == before.bytes && preview.file(page).unwrap().problems == before.problems
    );
}

#[test]
fn a_broken_catalog_is_told_with_its_line() {
    let folder = toolkit();
    let mut preview = Preview::open(folder.path());
    preview.want("base/ar/01-why-now/index.html");
    let page = "locales/ar/01-why-now/index.ftl";
    let mut text = fs::read_to_string(folder.path().join(page)).unwrap();
    text.push_str("\nbroken = { $missing\n");
    fs::write(folder.path().join(page), &text).unwrap();
    preview.refresh(&[page.to_owned()]);
    let shown = preview.file("base/ar/01-why-now/index.html").unwrap();
    let place = shown.problems.iter().filter_map(|problem| problem.place.as_ref()).find(|place| place.file == page);
    assert!(place.unwrap().line >= text.lines().count() - 1, "{place:?}");
    assert!(
        preview
            .file("base/fr/01-why-now/index.html")
            .unwrap()
            .problems
            .iter()
            .all(|problem| { problem.place.as_ref().is_none_or(|place| place.file != page) })
    );
}

#[test]
fn what_editors_write_beside_is_not_read() {
    let folder = toolkit();
    let root = folder.path();
    let mut preview = Preview::open(root);
    let changes = |preview: &mut Preview, name: &str| {
        let changed = preview.refresh(&[name.to_owned()]);
        (changed.is_read, changed.is_media)
    };
    assert_eq!(changes(&mut preview, "content/modules/01-why-now/index.md.1f3a"), (false, false));
    assert_eq!(changes(&mut preview, "content/modules/01-why-now/index.md"), (true, false));
    assert_eq!(changes(&mut preview, "content/modules/01-why-now"), (true, false));
    // A folder may have a dot in its name, and may be gone already.
    fs::create_dir_all(root.join("content/modules/01-why-now/v1.2")).unwrap();
    fs::write(root.join("content/modules/01-why-now/v1.2/x.md"), "Text\n").unwrap();
    assert_eq!(changes(&mut preview, "content/modules/01-why-now/v1.2"), (true, false));
    fs::remove_dir_all(root.join("content/modules/01-why-now/v1.2")).unwrap();
    assert_eq!(changes(&mut preview, "content/modules/01-why-now/v1.2"), (true, false));
    assert_eq!(changes(&mut preview, "content/modules/01-why-now/v1.2"), (false, false));
}
