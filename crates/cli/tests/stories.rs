//! The day of a translator, of a partner and of CI, through the real binary, on a copy of the shipped Toolkit.

#![allow(clippy::unwrap_used, clippy::print_stdout)] // Tests.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

/// The repository.
fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// A copy of the shipped Toolkit.
fn toolkit() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for part in ["content", "locales"] {
        copy(&repository().join(part), &folder.path().join(part));
    }
    fs::copy(repository().join("tafsiri.toml"), folder.path().join("tafsiri.toml")).unwrap();
    folder
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

fn tafsiri(folder: &Path, arguments: &str) -> Output {
    Command::new(env!("CARGO_BIN_EXE_tafsiri")).args(arguments.split_whitespace()).current_dir(folder).output().unwrap()
}

/// Runs a command that must end well; gives its standard output.
fn fine(folder: &Path, arguments: &str) -> String {
    let output = tafsiri(folder, arguments);
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{arguments}: {told}{}", String::from_utf8_lossy(&output.stdout));
    String::from_utf8(output.stdout).unwrap()
}

fn edit(file: &Path, from: &str, to: &str) {
    let text = fs::read_to_string(file).unwrap();
    assert!(text.contains(from), "{} has no {from:?}", file.display());
    fs::write(file, text.replacen(from, to, 1)).unwrap();
}

/// The files below a folder, by their path in it.
fn files(folder: &Path) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut open = vec![folder.to_owned()];
    while let Some(at) = open.pop() {
        for entry in fs::read_dir(&at).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                found.insert(path.strip_prefix(folder).unwrap().to_string_lossy().into_owned());
            }
        }
    }
    found
}

#[test]
fn the_shipped_toolkit_is_extracted_and_without_findings() {
    let folder = toolkit();
    fine(folder.path(), "extract --check");
    fine(folder.path(), "check --level warning");
}

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
fn an_edition_differs_from_the_base_exactly_where_its_overlay_says() {
    let folder = toolkit();
    fine(folder.path(), "build");
    let dist = folder.path().join("dist");
    for locale in ["en", "fr", "ar"] {
        let (base, edition) = (dist.join("base").join(locale), dist.join("philippines-rural").join(locale));
        assert_eq!(files(&base), files(&edition), "{locale}");
        for page in files(&base).iter().filter(|page| page.ends_with(".html") && page.contains('/')) {
            let body = |site: &Path| {
                let html = fs::read_to_string(site.join(page)).unwrap();
                html.split_once("<main").unwrap().1.split_once("</main>").unwrap().0.to_owned()
            };
            let source = page.replace(".html", ".md");
            let text = fs::read_to_string(folder.path().join("content/modules").join(&source)).unwrap_or_default();
            let patched = folder.path().join("content/overlays/philippines").join(&source).is_file();
            let said = patched || text.contains("{ -") || page.contains("benefits-and-risks");
            assert_eq!(body(&base) != body(&edition), said, "{locale} {page}");
        }
    }
    let french = fs::read_to_string(dist.join("philippines-rural/fr/01-why-now/where-the-world-stands.html")).unwrap();
    assert!(french.contains("1\u{202f}642"), "the number is in the form of the locale");
    let cases = fs::read_to_string(dist.join("philippines-rural/en/01-why-now/benefits-and-risks.html")).unwrap();
    assert!(cases.contains("id=\"case-philippines-elgu\"") && !cases.contains("id=\"case-kenya-huduma\""));
}

#[test]
fn the_same_bytes_with_one_job_and_with_many_and_nothing_written_twice() {
    let folder = toolkit();
    fine(folder.path(), "build --jobs 1 --out one");
    fine(folder.path(), "build --jobs 8 --out many");
    let (one, many) = (folder.path().join("one"), folder.path().join("many"));
    assert_eq!(files(&one), files(&many));
    for file in files(&one) {
        assert_eq!(fs::read(one.join(&file)).unwrap(), fs::read(many.join(&file)).unwrap(), "{file}");
    }
    assert!(fine(folder.path(), "build --out one").contains("(0 written)"));
}

#[test]
fn a_page_that_goes_takes_its_files_along_and_nothing_else() {
    let folder = toolkit();
    fine(folder.path(), "build");
    let dist = folder.path().join("dist");
    fs::write(dist.join("mine.txt"), "kept").unwrap();
    fs::remove_file(folder.path().join("content/case-studies/kenya-huduma.md")).unwrap();
    fine(folder.path(), "build");
    assert!(!files(&dist).iter().any(|file| file.contains("kenya-huduma")));
    assert_eq!(fs::read_to_string(dist.join("mine.txt")).unwrap(), "kept");
}

#[test]
fn a_build_that_is_killed_leaves_whole_files_and_the_next_one_is_right() {
    let folder = toolkit();
    fine(folder.path(), "build --out whole");
    let dist = folder.path().join("dist");
    for pause in [1_u64, 5, 20, 40, 60, 80, 120] {
        let mut run = Command::new(env!("CARGO_BIN_EXE_tafsiri"))
            .arg("build")
            .current_dir(folder.path())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(std::time::Duration::from_millis(pause));
        let _ = run.kill();
        run.wait().unwrap();
        if dist.is_dir() {
            for file in files(&dist).iter().filter(|file| file.ends_with(".html")) {
                let text = fs::read_to_string(dist.join(file)).unwrap();
                assert!(text.ends_with("</html>\n") || text.ends_with("</html>"), "{file} is torn after {pause} ms");
            }
        }
    }
    fine(folder.path(), "build");
    assert_eq!(files(&dist), files(&folder.path().join("whole")));
}

#[test]
fn an_output_folder_that_cannot_be_written_is_said_and_ends_with_2() {
    let folder = toolkit();
    fs::write(folder.path().join("dist"), "a file where the folder should be").unwrap();
    let output = tafsiri(folder.path(), "build");
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("error[file/unwritable]"));
    assert_eq!(fs::read_to_string(folder.path().join("dist")).unwrap(), "a file where the folder should be");
}

#[test]
fn a_full_disk_is_said_and_leaves_whole_files() {
    let folder = toolkit();
    let small = folder.path().join("small");
    fs::create_dir(&small).unwrap();
    let mounted = Command::new("mount")
        .args(["-t", "tmpfs", "-o", "size=300k", "tmpfs"])
        .arg(&small)
        .output()
        .is_ok_and(|output| output.status.success());
    if !mounted {
        println!("SKIPPED: a small file system can be mounted by root alone");
        return;
    }
    let output = tafsiri(folder.path(), "build --out small");
    let whole = files(&small)
        .iter()
        .filter(|file| file.ends_with(".html"))
        .all(|file| fs::read_to_string(small.join(file)).is_ok_and(|text| text.trim_end().ends_with("</html>")));
    let _ = Command::new("umount").arg(&small).output();
    assert_eq!(output.status.code(), Some(2));
    assert!(
        String::from_utf8_lossy(&output.stderr).contains("free some room"),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    assert!(whole);
}

#[test]
fn a_page_of_50_megabytes_is_refused_by_name() {
    let folder = toolkit();
    let page = folder.path().join("content/modules/01-why-now/index.md");
    fs::write(&page, "word ".repeat(10_000_000)).unwrap();
    let output = tafsiri(folder.path(), "extract");
    assert_eq!(output.status.code(), Some(2));
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(told.contains("error[file/too-large]") && told.contains("01-why-now/index.md"), "{told}");
}

#[test]
fn a_plain_folder_of_markdown_needs_five_lines() {
    let folder = tempfile::tempdir().unwrap();
    let settings = "[project]\ntitle = \"Course\"\nsource = \"en\"\nlocales = [\"ar\"]\ncontent = \"src\"\n";
    fs::write(folder.path().join("tafsiri.toml"), settings).unwrap();
    fs::create_dir_all(folder.path().join("src/deep")).unwrap();
    fs::write(
        folder.path().join("src/deep/page.md"),
        "# Deep\n\nSee [the start](../index.md#start) and ![it](i.png).\n",
    )
    .unwrap();
    fs::write(folder.path().join("src/deep/i.png"), "picture").unwrap();
    fs::write(folder.path().join("src/index.md"), "# Start\n\nHello.\n").unwrap();
    fine(folder.path(), "extract");
    fs::create_dir_all(folder.path().join("locales/ar")).unwrap();
    fs::write(folder.path().join("locales/ar/index.ftl"), "start = البداية\n\nhello = مرحبا\n").unwrap();
    fine(folder.path(), "extract");
    fine(folder.path(), "build");
    fine(folder.path(), "check");
    let page = fs::read_to_string(folder.path().join("dist/base/ar/deep/page.html")).unwrap();
    assert!(page.contains("href=\"../index.html#start\"") && page.contains("src=\"../deep/i.png\""), "{page}");
    assert!(
        page.contains("<html lang=\"ar\" dir=\"rtl\">") && page.contains("<h1 id=\"deep\" lang=\"en\" dir=\"ltr\">")
    );
    assert_eq!(fs::read_to_string(folder.path().join("dist/base/ar/deep/i.png")).unwrap(), "picture");
    let index = fs::read_to_string(folder.path().join("dist/base/ar/index.html")).unwrap();
    assert!(index.contains("<h1 id=\"start\">البداية</h1>\n<p>مرحبا</p>"));
}

/// A course of three pages with all its French, extracted.
fn course() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let write = |path: &str, text: &str| {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    write("tafsiri.toml", "[project]\ntitle = \"Course\"\nsource = \"en\"\nlocales = [\"fr\"]\ncontent = \"src\"\n");
    write(
        "src/a.md",
        "# Alpha page\n\nThe first paragraph is about roads.\n\nThe second paragraph is about bridges.\n\nThe third one speaks of rivers and boats.\n",
    );
    write("src/b.md", "# Beta page\n\nHere we talk about mountains only.\n");
    fine(folder.path(), "extract");
    write(
        "locales/fr/a.ftl",
        "### Traduit à la main\n\nalpha-page = Page alpha\n\n# une note\nthe-first-paragraph-is-about-roads = Le premier parle de routes.\n\nthe-second-paragraph-is-about-bridges = Le deuxième parle de ponts.\n\n\nthe-third-one-speaks-of-rivers = Le troisième parle de fleuves.\n",
    );
    write("locales/fr/b.ftl", "beta-page = Page bêta\n");
    fine(folder.path(), "extract");
    folder
}

fn read(folder: &TempDir, path: &str) -> String {
    fs::read_to_string(folder.path().join(path)).unwrap_or_default()
}

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

#[test]
fn any_page_of_a_course_comes_back_as_markdown_byte_for_byte() {
    let folder = course();
    let source = fs::read(folder.path().join("src/a.md")).unwrap();
    assert_eq!(tafsiri(folder.path(), "render a --format markdown").stdout, source);
    let french = fine(folder.path(), "render src/a.md --locale fr --format markdown");
    assert!(french.starts_with("# Page alpha\n\nLe premier parle de routes.\n"), "{french}");
    fine(folder.path(), "build --format markdown");
    assert_eq!(fs::read(folder.path().join("dist/base/en/markdown/a.md")).unwrap(), source);
    assert_eq!(read(&folder, "dist/base/fr/markdown/a.md"), french);
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
    fs::write(folder.path().join("locales/fr/media/map.svg"), svg("Dix piliers")).unwrap();
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
