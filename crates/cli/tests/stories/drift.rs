//! A translator's day.

use super::*;

#[test]
fn a_changed_paragraph_is_one_drifted_unit_in_every_locale_and_a_revert_clears_it() {
    let folder = toolkit();
    let page = folder.path().join("content/modules/01-why-now/where-the-world-stands.md");
    let (before, after) = ("Progress is real but uneven", "Progress is real but very uneven");
    edit(&page, before, after);
    fine(folder.path(), "extract");
    let status = fine(folder.path(), "status");
    for locale in ["fr", "ar"] {
        let told: Vec<&str> =
            status.lines().filter(|line| line.starts_with(locale) && line.contains("drifted ")).collect();
        assert_eq!(told.len(), 1, "{status}");
        assert!(told[0].ends_with("01-why-now/where-the-world-stands#progress-is-real-but-uneven-and"), "{status}");
    }
    let sync = fs::read_to_string(folder.path().join("locales/fr/01-why-now/sync.toml")).unwrap();
    assert_eq!(sync.matches("was = \"Progress is real but uneven").count(), 1, "the old text is kept");
    edit(&page, after, before);
    fine(folder.path(), "extract");
    assert!(!fine(folder.path(), "status").contains("drifted  0"));
    for part in files(&folder.path().join("locales")) {
        let (ours, theirs) = (folder.path().join("locales").join(&part), repository().join("locales").join(&part));
        assert_eq!(fs::read(ours).unwrap(), fs::read(theirs).unwrap(), "{part}");
    }
}

#[test]
fn a_deleted_message_falls_back_with_its_language_and_check_names_it() {
    let folder = toolkit();
    let catalog = folder.path().join("locales/ar/01-why-now/where-the-world-stands.ftl");
    let text = fs::read_to_string(&catalog).unwrap();
    let kept: Vec<&str> = text.lines().filter(|line| !line.starts_with("progress-is-real-but-uneven-and =")).collect();
    fs::write(&catalog, kept.join("\n") + "\n").unwrap();
    fine(folder.path(), "build --locale ar --edition base");
    let page = folder.path().join("dist/base/ar/01-why-now/where-the-world-stands.html");
    let html = fs::read_to_string(page).unwrap();
    assert!(html.contains("<p lang=\"en\" dir=\"ltr\">Progress is real but uneven"), "{html}");
    let check = tafsiri(folder.path(), "check");
    assert_eq!(check.status.code(), Some(1));
    let told = String::from_utf8_lossy(&check.stdout).into_owned();
    assert!(
        told.contains("`01-why-now/where-the-world-stands#progress-is-real-but-uneven-and` has no translation"),
        "{told}"
    );
}

#[test]
fn a_translators_day_ends_with_an_empty_list_and_a_small_diff() {
    let folder = course();
    let (page, catalog) = (folder.path().join("src/a.md"), folder.path().join("locales/fr/a.ftl"));
    fs::write(
        &page,
        "# Alpha page\n\nEvery office should answer within 10 days.\n\nSee [the rules](rules.html) before you begin.\n\nRoads, bridges and boats.\n\nStaff need time to learn new tools.\n\nThe river is wide here.\n",
    )
    .unwrap();
    fine(folder.path(), "extract");
    fs::write(
        &catalog,
        "alpha-page = Page alpha\n\nevery-office-should-answer-within-n = Chaque bureau devrait répondre sous 10 jours.\n\nsee-the-rules-before-you-begin = Lisez [les règles](rules.html) avant de commencer.\n\nroads-bridges-and-boats = Routes, ponts et bateaux.\n\nstaff-need-time-to-learn-new = Le personnel a besoin de temps.\n\nthe-river-is-wide-here = Le fleuve est large ici.\n",
    )
    .unwrap();
    let ids = fs::read_to_string(folder.path().join("locales/en/a.ftl")).unwrap();
    let named = |word: &str| {
        ids.lines()
            .find(|line| line.contains(word) && line.contains(" = "))
            .and_then(|line| line.split(' ').next())
            .unwrap()
            .to_owned()
    };
    let office = named("Every office");
    edit(&catalog, "every-office-should-answer-within-n", &office);
    fine(folder.path(), "extract");
    assert!(fine(folder.path(), "drift").starts_with("0 translations to look at"));
    let before = (read(&folder, "locales/fr/a.ftl"), read(&folder, "locales/fr/sync.toml"));

    // The author changes five texts: one gravely, a link, a comma, a few words, and one that is taken back later.
    edit(&page, "should answer", "must answer");
    edit(&page, "rules.html", "new-rules.html");
    edit(&page, "Roads, bridges", "Roads - bridges");
    edit(&page, "new tools", "some tools");
    edit(&page, "wide here", "narrow here");
    let told = fine(folder.path(), "extract");
    assert!(told.contains("fr: translations 1 carried forward (cosmetic), 1 ported"), "{told}");
    let drift = fine(folder.path(), "drift");
    assert!(drift.starts_with("critical: 1 translation\n"), "{drift}");
    assert!(drift.contains("'should' became 'must'") && drift.contains("[-should-]{+must+}"), "{drift}");
    assert!(drift.contains("minor: 2 translations") && drift.contains("mechanical: 1 translation"), "{drift}");
    assert!(read(&folder, "locales/fr/a.ftl").contains("[les règles](new-rules.html)"), "the edit is ported");
    let todo = fine(folder.path(), "todo fr");
    assert!(todo.starts_with("critical") && todo.contains("6 texts"), "{todo}");
    fine(folder.path(), "build --locale fr");
    assert!(read(&folder, "dist/base/fr/a.html").contains("<p data-older=\"\">Chaque bureau"));

    // One is mended in an editor, one accepted as it is, the ported one confirmed, one change taken back by the author.
    edit(&catalog, "devrait répondre", "doit répondre");
    edit(&page, "narrow here", "wide here");
    fine(folder.path(), "extract");
    assert!(fine(folder.path(), "accept a#staff-need-time-to-learn-new").contains("1 translation accepted"));
    assert!(fine(folder.path(), "accept --severity mechanical").contains("1 translation accepted"));
    assert!(fine(folder.path(), "drift").starts_with("0 translations to look at"), "{}", fine(folder.path(), "drift"));
    fine(folder.path(), "extract --check");

    let lines = |old: &str, new: &str| {
        new.lines().filter(|line| !old.lines().any(|other| other == *line)).map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(
        lines(&before.0, &read(&folder, "locales/fr/a.ftl")),
        [
            format!("{office} = Chaque bureau doit répondre sous 10 jours."),
            "see-the-rules-before-you-begin = Lisez [les règles](new-rules.html) avant de commencer.".to_owned()
        ]
    );
    assert_eq!(
        lines(&before.1, &read(&folder, "locales/fr/sync.toml")).len(),
        4,
        "one line for each text that changed"
    );

    // What was carried forward can be looked at after all.
    assert!(fine(folder.path(), "accept --undo a#roads-bridges-and-boats").contains("1 translation to look at again"));
    assert!(fine(folder.path(), "drift").contains("cosmetic: 1 translation"));
    fine(folder.path(), "extract");
    assert!(fine(folder.path(), "drift").contains("cosmetic: 1 translation"), "an extract does not carry it again");
    fine(folder.path(), "accept a#roads-bridges-and-boats");
    assert!(fine(folder.path(), "drift").starts_with("0 translations"));
}

#[test]
fn a_lost_sync_file_loses_no_translation() {
    let folder = course();
    fs::remove_file(folder.path().join("locales/fr/sync.toml")).unwrap();
    let output = tafsiri(folder.path(), "extract");
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success() && told.contains("5 translations of fr are recorded for the first time"), "{told}");
    assert!(fine(folder.path(), "status").contains("fr            7      5"));
    assert!(!String::from_utf8_lossy(&tafsiri(folder.path(), "extract").stderr).contains("for the first time"));
}

#[test]
fn a_policy_can_show_the_source_instead_of_what_is_gravely_older() {
    let folder = course();
    let settings = folder.path().join("tafsiri.toml");
    let text = fs::read_to_string(&settings).unwrap();
    fs::write(
        &settings,
        format!("{text}\n[drift]\nminor = \"notice\"\n\n[locale.fr.drift]\ncritical = \"fallback\"\n"),
    )
    .unwrap();
    edit(&folder.path().join("src/a.md"), "is about roads", "is not about roads");
    edit(&folder.path().join("src/a.md"), "is about bridges", "is about big bridges");
    fine(folder.path(), "extract");
    fine(folder.path(), "build --locale fr");
    let html = read(&folder, "dist/base/fr/a.html");
    assert!(html.contains("<p lang=\"en\" dir=\"ltr\">The first paragraph is not about roads.</p>"), "{html}");
    assert!(
        html.contains("<p data-older=\"\">Le deuxième parle de ponts.</p>") && html.contains("class=\"note older\""),
        "{html}"
    );
}

#[test]
fn an_image_with_text_wants_a_copy_and_the_copy_falls_behind() {
    let folder = course();
    let svg = |words: &str| format!("<svg xmlns=\"http://www.w3.org/2000/svg\"><text>{words}</text></svg>");
    fs::write(folder.path().join("src/map.svg"), svg("Nine pillars")).unwrap();
    edit(&folder.path().join("src/b.md"), "mountains only.", "mountains only. ![A map](map.svg)");
    fine(folder.path(), "extract");
    assert!(
        fine(folder.path(), "drift")
            .contains("image    map.svg (fr)  holds text: put a localized copy into locales/fr/media/map.svg")
    );
    fs::create_dir_all(folder.path().join("locales/fr/media")).unwrap();
    fs::write(folder.path().join("locales/fr/media/map.svg"), svg("Neuf piliers")).unwrap();
    fine(folder.path(), "extract");
    assert!(!fine(folder.path(), "todo fr").contains("image "));
    fine(folder.path(), "build");
    assert!(
        read(&folder, "dist/base/fr/map.svg").contains("Neuf")
            && read(&folder, "dist/base/en/map.svg").contains("Nine")
    );
    fs::write(folder.path().join("src/map.svg"), svg("Ten pillars")).unwrap();
    fine(folder.path(), "extract");
    assert!(fine(folder.path(), "todo fr").contains("the original changed after the localized copy was made"));
    let accepted = fine(folder.path(), "accept --locale fr map.svg");
    assert!(accepted.contains("accepted  map.svg") && accepted.contains("1 translation accepted"), "{accepted}");
    fine(folder.path(), "extract");
    assert!(!fine(folder.path(), "drift").contains("image "));
    fs::write(folder.path().join("src/map.svg"), svg("Twelve pillars")).unwrap();
    fine(folder.path(), "extract");
    assert!(fine(folder.path(), "drift").contains("accept --locale fr map.svg"));
    fs::write(folder.path().join("locales/fr/media/map.svg"), svg("Douze piliers")).unwrap();
    fine(folder.path(), "extract");
    assert!(!fine(folder.path(), "drift").contains("image "));
}

#[test]
fn a_half_done_merge_in_a_catalog_loses_nothing() {
    let folder = course();
    edit(&folder.path().join("src/a.md"), "about roads", "not about roads");
    fine(folder.path(), "extract");
    let sync = read(&folder, "locales/fr/sync.toml");
    assert!(sync.contains("was = \"The first paragraph is about roads.\""));
    let catalog = folder.path().join("locales/fr/a.ftl");
    let text = fs::read_to_string(&catalog).unwrap();
    let first = "the-first-paragraph-is-about-roads = Le premier parle de routes.\n";
    let marks = ["<", "=", ">"].map(|mark| mark.repeat(7));
    let conflict = format!(
        "{} ours\nthe-first-paragraph-is-about-roads = {{ first\n{}\n{} theirs\n",
        marks[0], marks[1], marks[2]
    );
    fs::write(&catalog, text.replace(first, &conflict)).unwrap();
    let before = fs::read_to_string(&catalog).unwrap();
    fine(folder.path(), "extract");
    assert_eq!((fs::read_to_string(&catalog).unwrap(), read(&folder, "locales/fr/sync.toml")), (before, sync));
    let told = String::from_utf8_lossy(&tafsiri(folder.path(), "check").stdout).into_owned();
    assert!(told.contains("a half-done merge is left in this file") && told.contains("locales/fr/a.ftl:6"), "{told}");
}
