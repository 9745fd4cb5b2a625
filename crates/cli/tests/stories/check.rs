//! The gate: what counts, what is set aside, what is mended, in every form in which it is told.

use super::*;

/// A course of two pages in Arabic, Chinese and French, with a finding in each catalog.
pub(crate) fn flawed() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let settings =
        "[project]\ntitle = \"Course\"\nsource = \"en\"\nlocales = [\"ar\", \"fr\", \"zh\"]\ncontent = \"src\"\n";
    put(&folder, "tafsiri.toml", settings);
    put(&folder, "src/one/a.md", "# Alpha\n\nSee [the map](b.md)\n");
    put(&folder, "src/one/b.md", "# Beta\n\nSee [the list](a.md)\n");
    fine(folder.path(), "extract");
    for (locale, [alpha, map, beta, list]) in [
        ("ar", ["عنوان", "انظر الخريطة", "خاتمة", "انظر القائمة"]),
        ("fr", ["Titre", "Voir la carte", "Fin", "Voir la liste"]),
        ("zh", ["标题", "参见地图", "结尾", "参见名单"]),
    ] {
        put(&folder, &format!("locales/{locale}/one/a.ftl"), &format!("alpha = {alpha}\n\nsee-the-map = {map}\n"));
        let text = format!("beta = {beta}\r\n\r\nsee-the-list =\r\n    {list}\r\n");
        put(&folder, &format!("locales/{locale}/one/b.ftl"), &text);
    }
    folder
}

pub(crate) fn put(folder: &TempDir, path: &str, text: &str) {
    let path = folder.path().join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

fn add_settings(folder: &TempDir, more: &str) {
    let text = read(folder, "tafsiri.toml");
    put(folder, "tafsiri.toml", &format!("{text}\n{more}"));
}

/// The exit code of a check, with all that it said.
pub(crate) fn checked(folder: &TempDir, arguments: &str) -> (i32, String) {
    let output = tafsiri(folder.path(), &format!("check --today 2026-11-29 {arguments}"));
    let told = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    (output.status.code().unwrap(), told)
}

fn git(folder: &TempDir, arguments: &str) {
    let identity =
        ["-c", "user.name=A", "-c", "user.email=a@b.c", "-c", "init.defaultBranch=main", "-c", "core.autocrlf=false"];
    let mut git = Command::new("git");
    let output = git.arg("-C").arg(folder.path()).args(identity).args(arguments.split_whitespace()).output().unwrap();
    assert!(output.status.success(), "git {arguments}: {}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn a_gate_can_be_switched_on_today_and_its_baseline_only_shrinks() {
    let folder = flawed();
    assert_eq!(checked(&folder, "").0, 1);
    let (code, told) = checked(&folder, "--baseline known.toml");
    assert!(code == 2 && told.contains("error[baseline/missing]"), "{told}");
    let (code, told) = checked(&folder, "--baseline known.toml --write-baseline");
    assert!(code == 0 && told.contains("known.toml sets 6 findings aside"), "{told}");
    let before = read(&folder, "known.toml");
    assert!(before.contains("\"ar one/a#see-the-map structure/lost-link\" = [\""), "{before}");

    // Nothing new: fine, and the file is as it was. Lines may be moved.
    edit(&folder.path().join("locales/ar/one/a.ftl"), "alpha", "# a note\n\nalpha");
    let (code, told) = checked(&folder, "--baseline known.toml");
    assert!(code == 0 && told.contains("6 set aside by the baseline"), "{told}");
    assert_eq!(read(&folder, "known.toml"), before);

    // A new finding counts, and the old ones still do not.
    put(&folder, "locales/zh/one/a.ftl", "alpha = 标题 [x](y.md)\n\nsee-the-map = 参见地图\n");
    let (code, told) = checked(&folder, "--baseline known.toml");
    assert!(code == 1 && told.contains("the source has no link to `y.md`") && !told.contains("locales/ar"), "{told}");
    assert_eq!(read(&folder, "known.toml"), before);

    // What is mended goes out of the file, but not where only a part was looked at.
    put(&folder, "locales/zh/one/a.ftl", "alpha = 标题\n\nsee-the-map = 参见[地图](b.md)\n");
    assert_eq!(checked(&folder, "--baseline known.toml --locale zh").0, 0);
    assert_eq!(read(&folder, "known.toml"), before);
    let (code, told) = checked(&folder, "--baseline known.toml");
    assert!(code == 0 && told.contains("mended and taken out of the baseline: 1 finding"), "{told}");
    assert_eq!(read(&folder, "known.toml").lines().count(), before.lines().count() - 1);

    // It never comes back.
    put(&folder, "locales/zh/one/a.ftl", "alpha = 标题\n\nsee-the-map = 参见地图\n");
    assert_eq!(checked(&folder, "--baseline known.toml").0, 1);

    put(&folder, "known.toml", "version = 7\n");
    let (code, told) = checked(&folder, "--baseline known.toml");
    assert!(code == 2 && told.contains("error[baseline/version]") && told.contains("known.toml:1"), "{told}");
}

#[test]
fn limits_hold_each_part_to_its_own_measure() {
    let folder = flawed();
    add_settings(&folder, "[[check.limit]]\nlocale = [\"ar\", \"fr\"]\nrule = \"structure\"\nmost = 4\n");
    let (code, told) = checked(&folder, "");
    assert!(code == 1 && told.contains("2 errors, 0 warnings, 0 notes; 4 within limits"), "{told}");
    add_settings(
        &folder,
        "[[check.limit]]\nlocale = \"zh\"\nmodule = \"one\"\nedition = \"base\"\nlevel = \"error\"\nmost = 5\n",
    );
    let (code, told) = checked(&folder, "--level note");
    assert!(code == 1 && told.contains("coverage/missing") && !told.contains("lost-link"), "{told}");
    let (code, told) = checked(&folder, "--format json --level note");
    assert!(code == 1 && told.contains("\"within\": 6"), "{told}");
    assert_eq!(checked(&folder, "").0, 0);
    // What was reviewed is held to more.
    add_settings(&folder, "[[check.limit]]\nstate = \"reviewed\"\nmost = 0\n");
    assert_eq!(checked(&folder, "").0, 0);
    fine(folder.path(), "extract");
    let records = read(&folder, "locales/zh/one/sync.toml");
    put(&folder, "locales/zh/one/sync.toml", &records.replace("\"translated\"", "\"reviewed\""));
    let (code, told) = checked(&folder, "");
    assert!(code == 1 && told.contains("2 findings in state reviewed and better: at most 0 are let through"), "{told}");
    // How much is translated.
    add_settings(&folder, "[[check.limit]]\nlocale = \"fr\"\nstate = \"reviewed\"\ncoverage = 50\n");
    let (_, told) = checked(&folder, "");
    assert!(
        told.contains("error[gate/coverage]: 0 % of the units in locale fr are reviewed: 50 % are asked for"),
        "{told}"
    );
}

#[test]
fn settings_that_name_what_is_not_there_are_wrong_use() {
    let folder = flawed();
    add_settings(
        &folder,
        "[check.rules]\n\"structure/lost-lnk\" = \"off\"\n\n[[check.limit]]\nlocale = \"de\"\nmost = 1\n",
    );
    let (code, told) = checked(&folder, "");
    assert_eq!(code, 2);
    assert!(told.contains("there is no rule and no group of rules `structure/lost-lnk`"), "{told}");
    assert!(
        told.contains("did you mean `structure/lost-link`") && told.contains("a limit names the locale `de`"),
        "{told}"
    );
}

#[test]
fn levels_of_rules_are_those_of_the_settings() {
    let folder = flawed();
    add_settings(&folder, "[check]\nlevel = \"warning\"\n\n[check.rules]\nstructure = \"note\"\n");
    let (code, told) = checked(&folder, "");
    assert!(code == 0, "{told}");
    let (code, told) = checked(&folder, "--level note");
    assert!(code == 1 && told.contains("note[structure/lost-link]"), "{told}");
}

#[test]
fn a_comment_with_a_reason_silences_and_an_idle_one_is_told_and_taken_out() {
    let folder = flawed();
    put(
        &folder,
        "locales/ar/one/a.ftl",
        "alpha = عنوان\n\n# ملاحظة\n# tafsiri: silence structure/lost-link: الخريطة غير متاحة هنا\nsee-the-map = انظر الخريطة\n",
    );
    let (_, told) = checked(&folder, "--locale ar");
    assert!(told.contains("1 error, 0 warnings, 0 notes; 1 silenced with a reason"), "{told}");
    let mended = read(&folder, "locales/ar/one/a.ftl").replace("انظر الخريطة\n", "انظر [الخريطة](b.md)\n");
    put(&folder, "locales/ar/one/a.ftl", &mended);
    let (code, told) = checked(&folder, "--locale ar --level warning");
    assert!(code == 1 && told.contains("warning[silence/unused]") && told.contains("a.ftl:4:3"), "{told}");
    let (_, patch) = checked(&folder, "--locale ar --level warning --format patch");
    assert!(patch.contains("-# tafsiri: silence structure/lost-link"), "{patch}");
    git(&folder, "init -q");
    put(&folder, "x.patch", &patch);
    git(&folder, "apply x.patch");
    let by_patch = read(&folder, "locales/ar/one/a.ftl");
    git(&folder, "apply -R x.patch");
    assert_eq!(read(&folder, "locales/ar/one/a.ftl"), mended);
    let (_, told) = checked(&folder, "--locale ar --level warning --fix");
    assert!(told.contains("mended locales/ar/one/a.ftl: 1 change"), "{told}");
    assert_eq!(read(&folder, "locales/ar/one/a.ftl"), by_patch);
    assert_eq!(by_patch, "alpha = عنوان\n\n# ملاحظة\nsee-the-map = انظر [الخريطة](b.md)\n");
}

#[test]
fn only_what_a_branch_changed_is_told() {
    let folder = flawed();
    git(&folder, "init -q");
    git(&folder, "add -A");
    git(&folder, "commit -qm one");
    assert_eq!(checked(&folder, "--since HEAD").0, 0);
    edit(&folder.path().join("locales/zh/one/a.ftl"), "标题", "题");
    let (code, told) = checked(&folder, "--since HEAD");
    assert!(code == 1 && told.contains("locales/zh/one/a.ftl") && !told.contains("b.ftl"), "{told}");
    git(&folder, "add -A");
    git(&folder, "commit -qm two");
    // A page that was changed brings its translations along, and a new file counts.
    edit(&folder.path().join("src/one/b.md"), "# Beta", "# Beta two");
    let (_, told) = checked(&folder, "--since HEAD");
    assert!(told.contains("locales/ar/one/b.ftl") && !told.contains("a.ftl"), "{told}");
    let (code, told) = checked(&folder, "--since nothing");
    assert!(code == 2 && told.contains("error[git/unknown-revision]"), "{told}");
    assert_eq!(checked(&folder, "--since --output=x").0, 2);
}

#[test]
fn places_are_right_with_line_ends_of_all_kinds_and_wide_letters() {
    let folder = flawed();
    put(&folder, "locales/zh/one/b.ftl", "beta = 标题\r\n\r\nsee-the-list = 参见名单\r\n\r\n世界 = x\r\n");
    git(&folder, "init -q");
    let (_, told) = checked(&folder, "--locale zh --format github");
    let lines: Vec<&str> = told.lines().collect();
    assert!(
        lines[0].starts_with(
            "::error file=locales/zh/one/a.ftl,line=3,endLine=3,col=1,endColumn=12,title=structure/lost-link::"
        ),
        "{told}"
    );
    assert!(lines[1].starts_with("::error file=locales/zh/one/b.ftl,line=3,"), "{told}");
    assert!(
        lines[2]
            .starts_with("::error file=locales/zh/one/b.ftl,line=5,endLine=5,col=1,endColumn=3,title=fluent/syntax::"),
        "{told}"
    );
    let (_, told) = checked(&folder, "--locale zh --format sarif");
    assert!(
        told.contains("\"startLine\": 5,\n                  \"startColumn\": 1,\n                  \"endColumn\": 3"),
        "{told}"
    );
}

#[test]
fn places_are_right_within_messages_of_many_lines() {
    let folder = flawed();
    // Letters of four bytes, of two code units, and joined ones; a carriage return at every line's end.
    let wide = "\u{1f469}\u{1f3fd}\u{200d}\u{1f4bb}";
    put(
        &folder,
        "locales/zh/one/a.ftl",
        &format!(
            "alpha = 标题\r\n\r\nsee-the-map =\r\n    {wide} 世界\r\n    参见 { }\r\n    见[地图](b.md) {wide} 。\r\n",
            "{ $nowhere }"
        ),
    );
    put(
        &folder,
        "locales/ar/one/a.ftl",
        "alpha = عنوان\n\nsee-the-map = { $n ->\n    [one] انظر [الخريطة](b.md)\n   *[other] {\"\"}\n        انظر [الخريطة](b.md) ، هنا\n}\n",
    );
    let (_, told) = checked(&folder, "--locale zh --level warning --format github");
    let has = |place: &str, rule: &str| {
        let start = format!("file=locales/{place}");
        told.lines().any(|line| line.contains(&start) && line.contains(&format!("title={rule}::")))
    };
    assert!(has("zh/one/a.ftl,line=5,endLine=5,col=10,", "fluent/unknown-placeable"), "{told}");
    assert!(has("zh/one/a.ftl,line=6,endLine=6,col=22,", "language/spacing"), "{told}");
    let (_, told) = checked(&folder, "--locale ar --level warning --format sarif");
    let log: serde_json::Value = serde_json::from_str(&told).unwrap();
    let spacing = log["runs"][0]["results"].as_array().unwrap().iter().find(|r| r["ruleId"] == "language/spacing");
    let region = &spacing.unwrap()["locations"][0]["physicalLocation"]["region"];
    assert_eq!((&region["startLine"], &region["startColumn"]), (&6.into(), &30.into()), "{told}");
    let (_, told) = checked(&folder, "--locale ar --level warning");
    assert!(told.contains("locales/ar/one/a.ftl:6:30"), "{told}");
}

#[test]
fn reports_of_all_kinds_come_from_one_run_and_are_the_same_twice() {
    let folder = flawed();
    let forms = ["text", "json", "sarif", "junit", "github", "markdown", "html", "patch"];
    let wanted: Vec<String> = forms.iter().map(|form| format!("--report {form}=out/{form}")).collect();
    fs::create_dir(folder.path().join("out")).unwrap();
    let (code, _) = checked(&folder, &format!("--jobs 1 {}", wanted.join(" ")));
    assert_eq!(code, 1);
    for form in forms {
        let (_, told) = checked(&folder, &format!("--jobs 4 --format {form}"));
        assert_eq!(read(&folder, &format!("out/{form}")), told, "{form}");
    }
    assert!(read(&folder, "out/junit").contains("<testsuite name=\"ar\" tests=\"2\" failures=\"2\""));
    assert!(read(&folder, "out/html").contains("العربية"));
    let (code, told) = checked(&folder, "--report sarif");
    assert!(code == 2 && told.contains("write FORMAT=FILE"), "{told}");
    let (code, told) = checked(&folder, "--format html --earlier out/sarif");
    assert!(code == 2 && told.contains("error[report/earlier]"), "{told}");
    put(&folder, "old.json", &read(&folder, "out/json").replace("2026-11-29", "2026-05-01"));
    let (_, told) = checked(&folder, "--format html --earlier old.json --language ar");
    assert!(told.contains("dir=\"rtl\"") && told.contains("<polyline"), "{told}");
}
