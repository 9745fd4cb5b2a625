//! Units that move, and what becomes of their translations.

use super::*;

#[test]
fn a_translation_follows_its_paragraph_to_another_page() {
    let folder = course();
    let before = read(&folder, "locales/fr/a.ftl");
    edit(&folder.path().join("src/a.md"), "The second paragraph is about bridges.\n\n", "");
    edit(&folder.path().join("src/b.md"), "# Beta page\n", "# Beta page\n\nThe second paragraph is about bridges.\n");
    fine(folder.path(), "build --locale fr");
    assert!(read(&folder, "dist/base/fr/b.html").contains("Le deuxième parle de ponts."), "even before an extract");
    let told = fine(folder.path(), "extract");
    assert!(
        told.contains("moved    a#the-second-paragraph-is-about-bridges to b#the-second-paragraph-is-about-bridges"),
        "{told}"
    );
    assert!(told.contains("fr: translations 1 moved along"), "{told}");
    let second = "the-second-paragraph-is-about-bridges = Le deuxième parle de ponts.\n";
    assert_eq!(read(&folder, "locales/fr/a.ftl"), before.replace(&format!("{second}\n\n"), ""));
    assert_eq!(read(&folder, "locales/fr/b.ftl"), format!("beta-page = Page bêta\n\n{second}"));
    assert!(read(&folder, "locales/fr/sync.toml").contains("\"b#the-second-paragraph-is-about-bridges\""));
    fine(folder.path(), "extract --check");
    assert!(fine(folder.path(), "status").contains("fr            7      5"), "{}", fine(folder.path(), "status"));
}

#[test]
fn a_page_that_is_renamed_takes_its_catalog_along() {
    let folder = course();
    let before = read(&folder, "locales/fr/a.ftl");
    fs::create_dir(folder.path().join("src/deep")).unwrap();
    fs::rename(folder.path().join("src/a.md"), folder.path().join("src/deep/new.md")).unwrap();
    fine(folder.path(), "extract");
    assert_eq!(read(&folder, "locales/fr/deep/new.ftl"), before);
    assert!(!folder.path().join("locales/fr/a.ftl").exists() && !folder.path().join("locales/en/a.ftl").exists());
    assert!(read(&folder, "locales/fr/deep/sync.toml").contains("\"new#the-third-one-speaks-of-rivers\""));
    fine(folder.path(), "extract --check");
}

#[test]
fn a_translation_whose_text_is_gone_waits_for_it_and_is_deleted_on_request_alone() {
    let folder = course();
    let (catalog, sync) = (read(&folder, "locales/fr/a.ftl"), read(&folder, "locales/fr/sync.toml"));
    let page = folder.path().join("src/a.md");
    edit(&page, "The first paragraph is about roads.\n\n", "");
    assert!(fine(folder.path(), "extract").contains("fr: translations 1 kept as obsolete"));
    let kept = read(&folder, "locales/fr/a.ftl");
    assert!(kept.ends_with("## Obsolete: no page has these any more\n\n# une note\nthe-first-paragraph-is-about-roads = Le premier parle de routes.\n"), "{kept}");
    fine(folder.path(), "check --level warning");
    fine(folder.path(), "extract --check");
    edit(&page, "# Alpha page\n\n", "# Alpha page\n\nThe first paragraph is about roads.\n\n");
    assert!(fine(folder.path(), "extract").contains("fr: translations 1 brought back"));
    let back = read(&folder, "locales/fr/a.ftl");
    assert_eq!((back.trim_end(), read(&folder, "locales/fr/sync.toml")), (catalog.trim_end(), sync));
    edit(&page, "The first paragraph is about roads.\n\n", "");
    fine(folder.path(), "extract");
    assert!(fine(folder.path(), "extract --prune").contains("fr: translations 1 deleted"));
    assert!(
        !read(&folder, "locales/fr/a.ftl").contains("routes")
            && !read(&folder, "locales/fr/sync.toml").contains("roads")
    );
}

#[test]
fn translations_of_paragraphs_that_were_put_together_are_put_together() {
    let folder = course();
    edit(&folder.path().join("src/a.md"), "about roads.\n\nThe second", "about roads.\nThe second");
    let told = fine(folder.path(), "extract");
    assert!(told.contains("1 merged") && told.contains("fr: translations 1 put together"), "{told}");
    let catalog = read(&folder, "locales/fr/a.ftl");
    assert!(catalog.contains("= Le premier parle de routes. Le deuxième parle de ponts.\n"), "{catalog}");
    assert_eq!(catalog.matches("ponts").count(), 1);
    assert!(!read(&folder, "locales/fr/sync.toml").contains("was ="), "it is made from today's text");
    fine(folder.path(), "extract --check");
}
