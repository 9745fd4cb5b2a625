//! Case studies: a country's own, and what becomes of it elsewhere.

use super::*;

/// A project with a case of an overlay's own.
fn library() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    copy(&repository().join("tests/cli/case-studies.in"), folder.path());
    folder
}

#[test]
fn a_case_of_an_overlay_is_read_in_its_editions_alone() {
    let folder = library();
    fine(folder.path(), "build --format html --format markdown");
    let dist = folder.path().join("dist");
    let slots = |edition: &str| fs::read_to_string(dist.join(edition).join("en/01-a/index.html")).unwrap();
    assert!(slots("kenya").contains("In Kenya, the ICT Authority runs 52 counters."));
    assert!(!slots("base").contains("counters") && slots("base").contains("id=\"case-togo-help\""));
    let own = |edition: &str| {
        let all = files(&dist.join(edition));
        all.into_iter().filter(|file| file.contains("kenya-counters")).collect::<Vec<_>>()
    };
    assert_eq!(
        own("kenya"),
        [
            "en/markdown/overlays/kenya/case-studies/kenya-counters.md",
            "en/overlays/kenya/case-studies/kenya-counters.html",
            "fr/markdown/overlays/kenya/case-studies/kenya-counters.md",
            "fr/overlays/kenya/case-studies/kenya-counters.html"
        ]
    );
    assert_eq!((own("base").len(), own("africa").len()), (0, 0));
    let markdown = fs::read_to_string(dist.join("kenya/en/markdown/modules/01-a/index.md")).unwrap();
    assert!(markdown.contains("Kenya: counters"), "{markdown}");
}

#[test]
fn a_country_proposes_its_case_and_hears_what_is_left_to_do() {
    let folder = library();
    let at = folder.path().join("content/overlays/kenya/case-studies");
    let before = fs::read_to_string(at.join("kenya-counters.md")).unwrap();
    let told = fine(folder.path(), "case-study propose kenya-counters --for region:africa");
    for expected in [
        "written: content/overlays/kenya/case-studies/kenya-counters-for-region-africa.md\n",
        "line 17   `{ -country }` says “Kenya” in the overlay `kenya`; elsewhere it says",
        "line 17   `{ -lead-agency }` says “the ICT Authority” in the overlay `kenya`; elsewhere it says",
        "line 17   `{ $counters }` is a value of the overlay `kenya`; the base does not have it: write it out",
        "line 18   `{ -treasury }` says “the National Treasury” in the overlay `kenya`; the base does not have it",
        "line 18   “Huduma Kenya”",
        "line 20   a figure without a year: “They serve 30,000 people a day.”",
        "move it to content/case-studies",
    ] {
        assert!(told.contains(expected), "{expected}\n{told}");
    }
    assert!(!told.contains("20,000"), "{told}");
    let written = fs::read_to_string(at.join("kenya-counters-for-region-africa.md")).unwrap();
    let keys = "---\nproposed-from: \"kenya-counters\"\nproposed-for: \"region:Africa\"\n";
    assert_eq!(written, before.replacen("---\n", keys, 1));
    assert_eq!(fs::read_to_string(at.join("kenya-counters.md")).unwrap(), before);
    fs::remove_file(folder.path().join("content/overlays/kenya/case-studies/kenya-counters-for-region-africa.md"))
        .unwrap();

    let elsewhere = fine(folder.path(), "case-study propose kenya-counters --for base -o drafts --format json");
    assert!(elsewhere.contains("\"what\": \"placeable\"") && elsewhere.contains("kenya-counters-for-base.md"));
    assert!(folder.path().join("drafts/kenya-counters-for-base.md").is_file());
    fine(folder.path(), "check");
}

#[test]
fn nothing_is_proposed_where_it_cannot_stand() {
    let folder = library();
    fine(folder.path(), "case-study propose togo-help --for group:ldc");
    for (arguments, expected) in [
        ("togo-help --for group:ldc", "there is a file of that name: nothing is written over it"),
        ("togo-help-for-group-ldc --for base", "`togo-help-for-group-ldc` is itself proposed from `togo-help`"),
        ("togo-help --for region:asia", "`togo-help` is of TG, which is not in `region:Asia`"),
        ("togo-help --for region:afrika", "there is no region `afrika`"),
        ("togo-help --for group:oecd", "there is no group `oecd`"),
        ("togo-help --for country:TG", "`country:TG` is no scope"),
        ("togo --for base", "there is no case study `togo`"),
    ] {
        let output = tafsiri(folder.path(), &format!("case-study propose {arguments}"));
        let told = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.code() == Some(2) && told.contains(expected), "{arguments}: {told}");
    }
    let slots = fine(folder.path(), "case-study slots --edition base");
    assert!(slots.contains("  togo-help  "), "the case itself comes before what is proposed from it: {slots}");
}
