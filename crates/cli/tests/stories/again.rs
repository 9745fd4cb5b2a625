//! Builds again: what did not change is not made, and what is there is what a build from nothing would make.

use super::*;

/// What a build from nothing writes, as check sums by file.
pub(super) fn from_nothing(project: &Path) -> String {
    let out = tempfile::tempdir().unwrap();
    run(project, &format!("build --no-cache --out {}", out.path().display()));
    fs::read_to_string(out.path().join("SHA256SUMS")).unwrap()
}

/// Runs a build that may have findings; gives what it told.
fn run(project: &Path, arguments: &str) -> String {
    let output = tafsiri(project, arguments);
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.code().is_some_and(|code| code < 2), "{arguments}: {told}");
    String::from_utf8(output.stdout).unwrap()
}

pub(super) fn sums(dist: &Path) -> String {
    fs::read_to_string(dist.join("SHA256SUMS")).unwrap()
}

/// Whether every file is what `SHA256SUMS` says: asked of another program.
pub(super) fn checks(dist: &Path) -> bool {
    let check = Command::new("sha256sum").args(["--check", "--quiet", "SHA256SUMS"]).current_dir(dist).output();
    check.is_ok_and(|output| output.status.success())
}

/// A smaller Toolkit: three locales, few editions, two modules in all formats that need no fonts.
fn small() -> TempDir {
    let folder = toolkit();
    let root = folder.path();
    let settings = root.join("tafsiri.toml");
    let text = fs::read_to_string(&settings).unwrap();
    let locales = text.lines().find(|line| line.starts_with("locales = ")).unwrap().to_owned();
    edit(&settings, &locales, "locales = [\"ar\", \"zh\", \"fr\"]");
    edit(&settings, "formats = [\"html\"]", "formats = [\"html\", \"epub\", \"markdown\"]");
    for module in fs::read_dir(root.join("content/modules")).unwrap() {
        let path = module.unwrap().path();
        if !path.ends_with("01-why-now") && !path.ends_with("03-situation-analysis") {
            fs::remove_dir_all(path).unwrap();
        }
    }
    for edition in fs::read_dir(root.join("content/editions")).unwrap() {
        let path = edition.unwrap().path();
        if !path.ends_with("kenya.toml") && !path.ends_with("philippines-rural.toml") {
            fs::remove_file(path).unwrap();
        }
    }
    run(root, "extract");
    folder
}

#[test]
fn whatever_is_edited_the_next_build_is_as_one_from_nothing() {
    let folder = small();
    let root = folder.path();
    let dist = root.join("dist");
    run(root, "build");
    assert_eq!(sums(&dist), from_nothing(root));
    let edits: [(&str, &dyn Fn()); 12] = [
        ("a translation", &|| edit(&root.join("locales/ar/01-why-now/index.ftl"), " = ", " = نص ")),
        ("a page", &|| edit(&root.join("content/modules/01-why-now/index.md"), " the ", " all the ")),
        ("an overlay", &|| edit(&root.join("content/overlays/kenya/overlay.toml"), "title = \"", "title = \"The ")),
        ("interface texts", &|| edit(&root.join("locales/zh/ui.ftl"), "language-name = ", "language-name = 新")),
        ("names of places", &|| edit(&root.join("content/data/names/fr.ftl"), "Kenya", "Kénya")),
        ("a case study", &|| edit(&root.join("content/case-studies/estonia-x-road.md"), "# ", "# Of ")),
        ("a case study that goes", &|| fs::remove_file(root.join("content/case-studies/kenya-huduma.md")).unwrap()),
        ("a picture that comes", &|| {
            edit(&root.join("content/modules/01-why-now/index.md"), "\n## ", "\n![A line](pic.svg)\n\n## ");
            fs::write(root.join("content/modules/01-why-now/pic.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
                .unwrap();
        }),
        ("the picture's localized copy", &|| {
            fs::create_dir_all(root.join("locales/ar/media/modules/01-why-now")).unwrap();
            let copy = root.join("locales/ar/media/modules/01-why-now/pic.svg");
            fs::write(copy, "<svg xmlns=\"http://www.w3.org/2000/svg\" lang=\"ar\"/>").unwrap();
        }),
        ("an edition that goes", &|| fs::remove_file(root.join("content/editions/kenya.toml")).unwrap()),
        ("settings", &|| edit(&root.join("tafsiri.toml"), "[locale.fr]\n", "[locale.fr]\nfallback = \"ar\"\n")),
        ("an edition that comes", &|| {
            fs::write(root.join("content/editions/togo.toml"), "title = \"Togo\"\nterritory = \"TG\"\n").unwrap();
        }),
    ];
    for (what, edit) in edits {
        edit();
        run(root, "build");
        assert_eq!(sums(&dist), from_nothing(root), "after an edit of {what}");
        assert!(checks(&dist), "after an edit of {what}");
        assert!(run(root, "build").contains("(0 written)"), "after an edit of {what}");
    }
}

#[test]
fn one_translation_touches_no_other_locale_and_one_overlay_no_other_edition() {
    let folder = small();
    let root = folder.path();
    run(root, "build");
    let times = |part: &str| {
        let all = files(&root.join("dist").join(part)).into_iter();
        all.map(|file| fs::metadata(root.join("dist").join(part).join(&file)).unwrap().modified().unwrap())
            .collect::<Vec<_>>()
    };
    let (french, rural) = (times("kenya/fr"), times("philippines-rural"));
    edit(&root.join("locales/ar/01-why-now/index.ftl"), " = ", " = نص ");
    assert!(!run(root, "build").contains("(0 written)"));
    assert!(french == times("kenya/fr") && rural != times("philippines-rural"));
    let rural = times("philippines-rural");
    let overlay = root.join("content/overlays/kenya/01-why-now/wrap-up.md");
    fs::write(&overlay, fs::read_to_string(&overlay).unwrap() + "\n::: append\n\nOne more.\n\n:::\n").unwrap();
    assert!(!run(root, "build").contains("(0 written)"));
    assert!(french != times("kenya/fr") && rural == times("philippines-rural"));
}

#[test]
fn editions_that_say_nothing_new_render_no_page_more_and_are_as_when_built_alone() {
    let folder = small();
    let root = folder.path();
    let rendered = |editions: &str, out: &str| -> usize {
        let formats = "--format html --format epub --format scorm-1.2 --format docx";
        let told = run(root, &format!("build --no-cache --jobs 1 {formats} --out {out} {editions}"));
        let count = told.split(" page").find_map(|part| part.rsplit(' ').next()?.replace(',', "").parse().ok());
        count.unwrap_or_else(|| panic!("{told}"))
    };
    let few = "--edition country:KE --edition country:PH --edition country:TZ";
    let more = "--edition country:KE+city --edition country:PH+city --edition country:TZ+city";
    let made = rendered(few, "few");
    assert!(made > 0);
    assert_eq!(rendered(&format!("{few} {more}"), "many"), made, "layers that change pages among them");
    assert!(rendered("--edition country:KE+city", "alone") > 0);
    let alone = files(&root.join("alone/country-KE-city"));
    assert!(alone.len() > 30);
    for file in alone {
        let read = |out: &str| fs::read(root.join(out).join("country-KE-city").join(&file)).unwrap();
        assert!(read("alone") == read("many"), "{file}");
    }
}

#[test]
fn another_format_after_an_edit_has_every_locale_in_its_own_words() {
    let folder = small();
    let root = folder.path();
    run(root, "build --format html --out part");
    edit(&root.join("locales/ar/01-why-now/index.ftl"), " = ", " = نص ");
    run(root, "build --format epub --out part");
    run(root, "build --no-cache --format epub --out fresh");
    let book = "kenya/fr/downloads/01-why-now.epub";
    assert_eq!(fs::read(root.join("part").join(book)).unwrap(), fs::read(root.join("fresh").join(book)).unwrap());
}

#[test]
fn what_is_damaged_is_made_again() {
    let folder = small();
    let root = folder.path();
    let dist = root.join("dist");
    run(root, "build");
    let whole = sums(&dist);
    fs::write(dist.join("kenya/ar/index.html"), "edited by hand").unwrap();
    fs::remove_file(dist.join("kenya/fr/downloads/01-why-now.epub")).unwrap();
    fs::remove_file(dist.join("manifest.json")).unwrap();
    assert!(run(root, "build").contains("(3 written)"));
    assert!(sums(&dist) == whole && checks(&dist));
    // Every entry of the cache with one bit flipped, the books broken: nothing of it is believed.
    for file in files(&root.join(".tafsiri")) {
        let path = root.join(".tafsiri").join(file);
        let mut bytes = fs::read(&path).unwrap();
        let at = bytes.len() / 2;
        if let Some(byte) = bytes.get_mut(at) {
            *byte ^= 4;
        }
        fs::write(&path, bytes).unwrap();
    }
    run(root, "build --out other");
    assert_eq!(sums(&root.join("other")), whole);
    run(root, "build");
    assert!(sums(&dist) == whole && checks(&dist));
    assert!(fine(root, "cache stats").contains("results, "));
    fine(root, "cache clear");
    assert!(fine(root, "cache stats").starts_with("0 results"));
}

#[test]
fn what_was_made_of_a_module_that_is_gone_goes_with_it_and_what_was_not_asked_for_stays() {
    let folder = small();
    let root = folder.path();
    run(root, "build");
    let gone = |edition: &str| root.join(format!("dist/{edition}/fr/downloads/03-situation-analysis.epub"));
    assert!(gone("base").is_file() && gone("kenya").is_file());
    fs::remove_dir_all(root.join("content/modules/03-situation-analysis")).unwrap();
    run(root, "build --edition base --format html");
    assert!(gone("base").is_file(), "only its site was asked for");
    run(root, "build --edition base");
    assert!(!gone("base").exists() && gone("kenya").is_file() && checks(&root.join("dist")));
    run(root, "build");
    assert_eq!(sums(&root.join("dist")), from_nothing(root));
}

#[test]
fn a_folder_of_the_tool_that_cannot_be_used_costs_time_alone() {
    let folder = small();
    let root = folder.path();
    let _ = fs::remove_dir_all(root.join(".tafsiri"));
    fs::write(root.join(".tafsiri"), "a file in the way").unwrap();
    run(root, "build");
    assert!(checks(&root.join("dist")));
    assert!(run(root, "build").contains("(0 written)"));
    assert_eq!(run(root, "status"), run(root, "status"));
}

#[test]
fn a_file_with_an_old_time_is_seen_to_be_new() {
    let folder = small();
    let root = folder.path();
    run(root, "build");
    let page = root.join("locales/ar/01-why-now/index.ftl");
    let time = fs::metadata(&page).unwrap().modified().unwrap() - std::time::Duration::from_secs(100_000);
    edit(&page, " = ", " = نص ");
    fs::File::options().write(true).open(&page).unwrap().set_modified(time).unwrap();
    assert!(!run(root, "build").contains("(0 written)"));
    assert_eq!(sums(&root.join("dist")), from_nothing(root));
}

#[test]
fn two_builds_at_once_end_well() {
    let folder = small();
    let root = folder.path();
    let start = |out: &str| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_tafsiri"));
        command.args(["build", "--out", out]).current_dir(root).stdout(Stdio::null()).stderr(Stdio::null());
        command.spawn().unwrap()
    };
    let mut runs = [start("dist"), start("dist"), start("other")];
    for run in &mut runs {
        assert!(run.wait().unwrap().code().unwrap() < 2);
    }
    assert!(checks(&root.join("dist")) && sums(&root.join("dist")) == sums(&root.join("other")));
}

#[test]
fn parts_that_machines_made_are_put_together() {
    let folder = small();
    let root = folder.path();
    run(root, "build --out whole");
    for part in 1..=3 {
        run(root, &format!("build --no-cache --shard {part}/3 --out part{part}"));
    }
    let parts = "--merge part1 --merge part2 --merge part3";
    run(root, &format!("build {parts} --out merged"));
    assert_eq!(sums(&root.join("merged")), sums(&root.join("whole")));
    assert_eq!(files(&root.join("merged")), files(&root.join("whole")));
    let refused = |arguments: &str| {
        let output = tafsiri(root, &format!("build {arguments} --out refused"));
        assert_eq!(output.status.code(), Some(2), "{arguments}");
        assert!(!root.join("refused/index.html").exists(), "{arguments}");
        String::from_utf8(output.stderr).unwrap()
    };
    assert!(refused("--merge part1 --merge part3").contains("missing: part 2/3"));
    assert!(refused(&format!("{parts} --merge part2")).contains("merge/twice"));
    assert!(refused("--merge part1 --merge part2 --merge whole").contains("merge/whole"));
    fs::write(root.join("part2/SHA256SUMS"), "").unwrap();
    let torn = files(&root.join("part2")).into_iter().find(|file| file.ends_with(".epub")).unwrap();
    fs::write(root.join("part2").join(&torn), "torn").unwrap();
    assert!(refused(parts).contains(&torn));
    edit(&root.join("locales/ar/01-why-now/index.ftl"), " = ", " = نص ");
    run(root, "build --no-cache --shard 2/3 --out part2");
    assert!(refused(parts).contains("merge/other"));
}

#[test]
fn a_second_machine_takes_what_the_first_one_shared() {
    let (folder, shared, second) = (small(), tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let root = folder.path();
    edit(&root.join("tafsiri.toml"), "[project]", &format!("[cache]\nshared = {:?}\n\n[project]", shared.path()));
    for part in ["content", "locales"] {
        copy(&root.join(part), &second.path().join(part));
    }
    fs::copy(root.join("tafsiri.toml"), second.path().join("tafsiri.toml")).unwrap();
    run(root, "build");
    let output = tafsiri(second.path(), "build");
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(told.contains("shared cache: ") && told.contains(" taken, 0 given"), "nothing was made: {told}");
    assert_eq!(sums(&second.path().join("dist")), sums(&root.join("dist")));
    assert!(checks(&second.path().join("dist")));
    // What is damaged there is made here.
    for file in files(shared.path()) {
        fs::write(shared.path().join(file), "damaged").unwrap();
    }
    fs::remove_dir_all(second.path().join(".tafsiri")).unwrap();
    fs::remove_dir_all(second.path().join("dist")).unwrap();
    run(second.path(), "build");
    assert_eq!(sums(&second.path().join("dist")), sums(&root.join("dist")));
}

#[test]
fn an_address_that_is_no_store_is_refused_with_the_way_out() {
    let folder = small();
    let root = folder.path();
    let settings = fs::read_to_string(root.join("tafsiri.toml")).unwrap();
    for (address, reason) in
        [("ftp://host/folder", "recognise"), ("file:///mnt", "no bucket"), ("s3://a b/c", "no address")]
    {
        fs::write(root.join("tafsiri.toml"), format!("[cache]\nshared = {address:?}\n\n{settings}")).unwrap();
        let output = tafsiri(root, "build");
        let told = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{told}");
        let reason = if cfg!(feature = "object-store") { reason } else { "--features object-store" };
        let parts = ["settings/cache", "tafsiri.toml", address, reason, "docs/scale.md"];
        assert!(parts.iter().all(|part| told.contains(part)), "{told}");
    }
    assert!(!root.join("dist").exists());
}

#[test]
fn what_is_remembered_of_translations_is_what_is_counted() {
    let folder = small();
    let root = folder.path();
    let fresh = |arguments: &str| {
        let _ = fs::remove_dir_all(root.join(".tafsiri"));
        run(root, arguments)
    };
    let asked =
        ["status --units", "status --format json", "status --locale ar", "status --edition kenya --module 01-why-now"];
    for arguments in asked {
        let told = fresh(arguments);
        assert_eq!(run(root, arguments), told, "{arguments}");
    }
    asked.iter().for_each(|arguments| drop(run(root, arguments)));
    edit(&root.join("locales/ar/01-why-now/index.ftl"), " = ", " = نص ");
    edit(&root.join("content/modules/01-why-now/index.md"), " the ", " all the ");
    let warm: Vec<String> = asked.iter().map(|arguments| run(root, arguments)).collect();
    assert_eq!(warm, asked.map(fresh));
}
