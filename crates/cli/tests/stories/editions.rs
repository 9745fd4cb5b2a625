//! A partner's day.

use super::*;

#[test]
fn an_edition_differs_from_the_base_exactly_where_its_overlay_says() {
    let folder = toolkit();
    fine(folder.path(), "build");
    let dist = folder.path().join("dist");
    let other_cases = pages_with_other_cases(folder.path(), "philippines-rural");
    for locale in ["en", "fr", "ar"] {
        let (base, edition) = (dist.join("base").join(locale), dist.join("philippines-rural").join(locale));
        let mut more = files(&base);
        more.insert("how-this-edition-differs.html".to_owned());
        assert_eq!(files(&edition), more, "{locale}");
        for page in files(&base).iter().filter(|page| page.ends_with(".html") && page.contains('/')) {
            let body = |site: &Path| {
                let html = fs::read_to_string(site.join(page)).unwrap();
                let main = html.split_once("<main").unwrap().1.split_once("</main>").unwrap().0;
                main.split("<nav class=\"pager\"").next().unwrap().to_owned()
            };
            let source = page.replace(".html", ".md");
            let text = fs::read_to_string(folder.path().join("content/modules").join(&source)).unwrap_or_default();
            let overlays =
                ["philippines", "philippines-rural"].map(|name| folder.path().join("content/overlays").join(name));
            let patched = overlays.iter().any(|overlay| overlay.join(&source).is_file());
            let said = patched || text.contains("{ -") || other_cases.contains(page.trim_end_matches(".html"));
            assert_eq!(body(&base) != body(&edition), said, "{locale} {page}");
        }
    }
    let french = fs::read_to_string(dist.join("philippines-rural/fr/01-why-now/where-the-world-stands.html")).unwrap();
    assert!(french.contains("1\u{202f}642"), "the number is in the form of the locale");
    let cases = fs::read_to_string(dist.join("philippines-rural/en/01-why-now/benefits-and-risks.html")).unwrap();
    assert!(cases.contains("id=\"case-philippines-elgu\"") && !cases.contains("id=\"case-kenya-huduma\""));
}

/// The pages on which an edition's slots hold other cases than the base's.
fn pages_with_other_cases(root: &Path, edition: &str) -> BTreeSet<String> {
    let told = fine(root, &format!("case-study slots --format json --edition base --edition {edition}"));
    let report: serde_json::Value = serde_json::from_str(&told).unwrap();
    let cases = |at: usize| -> Vec<(String, String)> {
        let slots = report["editions"][at]["slots"].as_array().unwrap();
        let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
        slots.iter().map(|slot| (text(&slot["slot"]), text(&slot["case_study"]))).collect()
    };
    let base = cases(0);
    let other = cases(1).into_iter().filter(|filled| !base.contains(filled));
    other.map(|(slot, _)| slot.split('#').next().unwrap().to_owned()).collect()
}

/// A toolkit of one module with two pages, an overlay with five operations, and an edition of it.
fn partner() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let put = |path: &str, text: &str| {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    put("tafsiri.toml", "[project]\ntitle = \"T\"\nsource = \"en\"\nlocales = [\"fr\"]\n");
    put("content/modules/01-a/module.toml", "id = \"a\"\norder = 1\npages = [\"one\", \"two\"]\n");
    put(
        "content/modules/01-a/one.md",
        "# One\n\nSend the form to the district office within 10 days.\n\nKeep a copy of the receipt in the office.\n\n\
         Every village has a clerk who reads the forms aloud.\n\nThe last word stays with the council of the town.\n",
    );
    put("content/modules/01-a/two.md", "# Two\n\nAsk before you plan.\n");
    put("content/overlays/kenya/overlay.toml", "title = \"Kenya\"\n");
    put(
        "content/overlays/kenya/01-a/one.md",
        "::: replace {target=\"send-the-form-to-the-district\"}\n\n\
         Send the form to the Huduma office\nwithin 10 days.\n\n:::\n\n\
         ::: insert {after=\"keep-a-copy-of-the-receipt\"}\n\nA photo will do.\n\n:::\n\n\
         ::: replace {target=\"every-village-has-a-clerk-who\"}\n\nEvery ward has an elder who reads aloud.\n\n:::\n\n\
         ::: remove {target=\"the-last-word-stays-with-the\"}\n:::\n",
    );
    put("content/editions/kenya.toml", "title = \"Kenya\"\nlayers = [\"kenya\"]\nlocales = [\"fr\"]\n");
    fine(folder.path(), "extract");
    folder
}

#[test]
fn the_base_changes_moves_and_deletes_text_under_an_overlay_and_no_word_of_the_partner_is_lost() {
    let folder = partner();
    let root = folder.path();
    let page = root.join("content/modules/01-a/one.md");
    assert!(fine(root, "overlay status").contains("kenya: 4 places, 0 behind the base"));
    // The base changes under one operation, moves the text of another to another page, deletes that of a third.
    edit(&page, "within 10 days", "within 15 days");
    edit(&page, "Keep a copy of the receipt in the office.\n\n", "");
    edit(&root.join("content/modules/01-a/two.md"), "plan.\n", "plan.\n\nKeep a copy of the receipt in the office.\n");
    edit(&page, "Every village has a clerk who reads the forms aloud.\n\n", "");
    edit(
        &page,
        "The last word stays with the council of the town",
        "The last word stays with the council of the county",
    );
    fine(root, "extract");

    let status = tafsiri(root, "overlay status kenya");
    assert_eq!(status.status.code(), Some(1));
    let told = String::from_utf8(status.stdout).unwrap();
    for part in [
        "critical  01-a/one#send-the-form-to-the-district  replace: 10 became 15",
        "base  Send the form to the district office within [-10-]{+15+} days.",
        "ours  Send the form to the Huduma office",
        "gone  01-a/one#keep-a-copy-of-the-receipt  insert: its text stands elsewhere now",
        "most like it: 01-a/two#keep-a-copy-of-the-receipt",
        "gone  01-a/one#every-village-has-a-clerk-who  replace: its text is gone",
        "minor  01-a/one#the-last-word-stays-with-the  remove: 1 word changed",
        "kenya: 4 places, 4 behind the base",
    ] {
        assert!(told.contains(part), "{part}\n{told}");
    }

    let plan = tafsiri(root, "overlay rebase kenya --dry-run");
    let before = read(&folder, "content/overlays/kenya/01-a/one.md");
    let told = String::from_utf8(plan.stdout).unwrap();
    for part in ["merged ", "followed   its text is 01-a/two#keep-a-copy-of-the-receipt now", "gone ", "to read "] {
        assert!(told.contains(part), "{part}\n{told}");
    }
    assert!(before.contains("10 days"), "a dry run writes nothing");

    assert_eq!(tafsiri(root, "overlay rebase kenya").status.code(), Some(1));
    let (one, two) =
        (read(&folder, "content/overlays/kenya/01-a/one.md"), read(&folder, "content/overlays/kenya/01-a/two.md"));
    assert!(one.contains("Send the form to the Huduma office\nwithin 15 days."), "{one}");
    assert!(two.contains("::: insert {after=\"keep-a-copy-of-the-receipt\"}\n\nA photo will do.\n\n:::"), "{two}");
    assert!(!one.contains("A photo will do."), "{one}");
    assert!(
        one.contains("Every ward has an elder who reads aloud."),
        "what is gone keeps what the partner wrote: {one}"
    );
    assert!(fine(root, "overlay accept kenya 01-a/one#the-last-word-stays-with-the").contains("1 place accepted"));
    let left = String::from_utf8(tafsiri(root, "overlay status").stdout).unwrap();
    assert!(left.contains("kenya: 4 places, 1 behind the base"), "{left}");

    // Where both change the same words, all versions are kept, and nothing is built from the page until one is chosen.
    edit(&page, "within 15 days", "within 20 days");
    edit(&root.join("content/overlays/kenya/01-a/one.md"), "within 15 days", "within 30 days");
    tafsiri(root, "overlay rebase kenya");
    let one = read(&folder, "content/overlays/kenya/01-a/one.md");
    for part in
        ["<<<<<<< ours\nSend the form to the Huduma office\nwithin 30 days.", "||||||| base then", ">>>>>>> base now"]
    {
        assert!(one.contains(part), "{part}\n{one}");
    }
    let found = tafsiri(root, "check --edition kenya");
    let told = String::from_utf8(found.stdout).unwrap();
    assert!(told.contains("a conflict that nobody has resolved") && told.contains("one.md:3"), "{told}");
}

#[test]
fn an_edition_without_layers_is_the_base_and_every_block_of_a_layer_names_it() {
    let folder = toolkit();
    let root = folder.path();
    fs::write(root.join("content/editions/plain.toml"), "title = \"Plain\"\n").unwrap();
    for page in ["01-why-now/index", "01-why-now/where-the-world-stands", "02-holistic-approach/pillar-check"] {
        for locale in ["en", "ar"] {
            let render = |edition: &str| fine(root, &format!("render {page} --edition {edition} --locale {locale}"));
            let (base, plain, layered) = (render("base"), render("plain"), render("country:FJ"));
            assert_eq!(base, plain, "{page} {locale}");
            assert!(!base.contains("data-layer="));
            let names: BTreeSet<&str> =
                layered.split("data-layer=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
            assert!(names.iter().all(|name| ["asia-pacific", "pacific-sids"].contains(name)), "{names:?}");
        }
    }
}

#[test]
fn a_country_that_wrote_nothing_has_an_edition_in_its_own_name() {
    let folder = toolkit();
    let root = folder.path();
    fine(
        root,
        "build --edition country:BR --edition region:eastern-africa --edition group:lldc --edition country:PH+rural",
    );
    let page = |edition: &str, locale: &str| {
        read(&folder, &format!("dist/{edition}/{locale}/02-holistic-approach/wrap-up.html"))
    };
    assert!(page("country-BR", "en").contains("Brazil"));
    assert!(page("country-BR", "fr").contains("au Brésil") || page("country-BR", "fr").contains("du Brésil"));
    assert!(page("country-BR", "ar").contains("البرازيل"));
    assert!(page("region-eastern-africa", "fr").contains("Afrique orientale"));
    assert!(page("group-lldc", "en").contains("Landlocked developing countries"));
    assert!(page("country-PH-rural", "ar").contains("الفلبين: البلديات الريفية"));
    let told = tafsiri(root, "edition explain country:XX");
    assert_eq!(told.status.code(), Some(2));
    assert!(String::from_utf8(told.stderr).unwrap().contains("there is no territory `XX`"));
}

#[test]
fn an_overlay_is_written_in_the_partners_language_and_translated_into_the_others() {
    let folder = partner();
    let root = folder.path();
    let put = |path: &str, text: &str| {
        fs::create_dir_all(root.join(path).parent().unwrap()).unwrap();
        fs::write(root.join(path), text).unwrap();
    };
    put("content/overlays/togo/overlay.toml", "title = \"Togo\"\nlocale = \"fr\"\n\n[terms]\noffice = \"la mairie\"\n");
    put("content/overlays/togo/01-a/two.md", "::: append\n\nDemandez à { -office } du canton.\n\n:::\n");
    put("content/editions/togo.toml", "title = \"Togo\"\nlayers = [\"togo\"]\n");
    fine(root, "extract");
    assert!(read(&folder, "locales/fr/overlays/togo/01-a/two.ftl").starts_with("### Source text of"));
    let shown = |locale: &str| fine(root, &format!("render 01-a/two --edition togo --locale {locale}"));
    assert!(
        shown("en").contains("<p lang=\"fr\" dir=\"ltr\">Demandez à la mairie du canton.</p>"),
        "a marked fallback"
    );
    assert!(shown("fr").contains("<p>Demandez à la mairie du canton.</p>"));
    put("locales/en/overlays/togo/01-a/two.ftl", "demandez-a-office-du-canton = Ask { -office } of the canton.\n");
    put("locales/en/overlays/togo/terms.ftl", "-office = the town hall\n");
    fine(root, "extract");
    assert!(shown("en").contains("<p>Ask the town hall of the canton.</p>"), "{}", shown("en"));
    let status = fine(root, "status");
    assert!(status.contains("en            2      2 100 %"), "{status}");
    // It drifts like any translation, in the words of its own language.
    edit(&root.join("content/overlays/togo/01-a/two.md"), "Demandez", "Ne demandez pas");
    fine(root, "extract");
    let drift = fine(root, "drift --locale en");
    assert!(drift.contains("critical: 1 translation") && drift.contains("(en)"), "{drift}");
}

#[test]
fn an_overlay_leaves_out_adds_and_orders_pages_and_is_told_when_an_objective_is_lost() {
    let folder = partner();
    let root = folder.path();
    let put = |path: &str, text: &str| {
        fs::create_dir_all(root.join(path).parent().unwrap()).unwrap();
        fs::write(root.join(path), text).unwrap();
    };
    let module = read(&folder, "content/modules/01-a/module.toml")
        + "\n[objectives]\nask = { text = \"Ask first\", served-by = [\"two#ask-before-you-plan\"] }\n";
    put("content/modules/01-a/module.toml", &module);
    put("content/modules/02-b/module.toml", "id = \"b\"\norder = 2\npages = [\"three\"]\n");
    put("content/modules/02-b/three.md", "# Three\n");
    put("content/overlays/law/01-a/our-law.md", "# Our law\n");
    put("content/overlays/law/01-a/two.md", "::: remove {target=\"ask-before-you-plan\"}\n:::\n");
    put(
        "content/overlays/law/overlay.toml",
        "title = \"Law\"\n\n[modules.\"01-a\"]\nadd = [\"our-law\"]\norder = [\"our-law\", \"two\"]\nremove = [\"one\"]\n\n\
         [modules.\"02-b\"]\nleave-out = true\n",
    );
    put("content/editions/law.toml", "title = \"Law\"\nlayers = [\"law\"]\n");
    fine(root, "extract");
    fine(root, "build --edition law --edition base");
    let pages: Vec<String> =
        files(&root.join("dist/law/en")).into_iter().filter(|name| name.ends_with(".html")).collect();
    assert_eq!(
        pages,
        ["01-a/two.html", "how-this-edition-differs.html", "index.html", "overlays/law/01-a/our-law.html"]
    );
    let home = read(&folder, "dist/law/en/index.html");
    assert!(home.find("our-law.html") < home.find("01-a/two.html"), "the order is the overlay's");
    let differs = read(&folder, "dist/law/en/how-this-edition-differs.html");
    assert!(differs.contains("Pages that this edition goes without") && differs.contains("three"), "{differs}");
    assert!(files(&root.join("dist/base/en")).contains("02-b/three.html"));
    let told = fine(root, "edition explain law");
    assert!(told.contains("objective 01-a/ask: served by 1 in the base, 0 kept, 0 replaced here: lost"), "{told}");
    let found = String::from_utf8(tafsiri(root, "check --edition law --level warning").stdout).unwrap();
    assert!(found.contains("nothing in the edition `law` serves the objective `ask`: Ask first"), "{found}");
}

#[cfg(unix)]
#[test]
fn a_link_out_of_the_project_is_named_and_not_followed() {
    let folder = partner();
    let outside = tempfile::tempdir().unwrap();
    fs::write(outside.path().join("secret.md"), "::: append\n\nSecret\n\n:::\n").unwrap();
    let link = folder.path().join("content/overlays/kenya/01-a/two.md");
    std::os::unix::fs::symlink(outside.path().join("secret.md"), link).unwrap();
    std::os::unix::fs::symlink(outside.path(), folder.path().join("content/overlays/other")).unwrap();
    let found = String::from_utf8(tafsiri(folder.path(), "check").stdout).unwrap();
    for place in ["content/overlays/kenya/01-a/two.md", "content/overlays/other"] {
        assert!(found.contains("error[content/link]") && found.contains(place), "{found}");
    }
    assert!(!fine(folder.path(), "render 01-a/two --edition kenya").contains("Secret"));
}
