//! Tables: an edition and a library in, the order and the reasons out.

use std::collections::BTreeMap;

use super::super::{CaseStudy, Confidence, Slot, Years};
use super::{Library, Pin, Ranking, rank};
use crate::id::UnitAddress;
use crate::territory::{Area, Region, Territories, Territory};

/// Code, region, subregion, intermediate region, groups.
const TERRITORIES: [(&str, &str, &str, &str, &str); 9] = [
    ("KE", "Africa", "Sub-Saharan Africa", "Eastern Africa", ""),
    ("UG", "Africa", "Sub-Saharan Africa", "Eastern Africa", "ldc lldc"),
    ("TG", "Africa", "Sub-Saharan Africa", "Western Africa", "ldc"),
    ("MA", "Africa", "Northern Africa", "", ""),
    ("EE", "Europe", "Northern Europe", "", ""),
    ("PH", "Asia", "South-eastern Asia", "", ""),
    ("SG", "Asia", "South-eastern Asia", "", "sids"),
    ("FJ", "Oceania", "Melanesia", "", "sids"),
    ("LA", "Asia", "South-eastern Asia", "", "ldc lldc"),
];

fn territories() -> Territories {
    let territory = |(iso2, region, subregion, intermediate, groups): (&str, &str, &str, &str, &str)| Territory {
        iso2: iso2.into(),
        region: region.into(),
        subregion: subregion.into(),
        intermediate: intermediate.into(),
        ldc: groups.starts_with("ldc"),
        lldc: groups.contains("lldc"),
        sids: groups.contains("sids"),
        columns: BTreeMap::new(),
    };
    TERRITORIES.into_iter().map(|row| (row.0.to_owned(), territory(row))).collect()
}

/// A case out of `id territory level themes confidence years`.
fn case(line: &str) -> CaseStudy {
    let words: Vec<&str> = line.split_whitespace().collect();
    let (layer, id) = words[0].rsplit_once('/').map_or((None, words[0]), |(layer, id)| (Some(layer.to_owned()), id));
    CaseStudy {
        id: id.into(),
        layer,
        territory: words[1].into(),
        level: words[2].into(),
        themes: words[3].split(',').map(str::to_owned).collect(),
        confidence: Confidence::parse(words[4]),
        years: Years::parse(words[5]),
        ..CaseStudy::default()
    }
}

/// What an edition is given beside the cases.
#[derive(Default)]
struct Given {
    area: Area,
    layers: &'static [&'static str],
    pins: &'static [(&'static str, &'static str)],
    excluded: &'static [(&'static str, &'static str)],
}

fn ranked(cases: &[&str], given: &Given) -> Ranking {
    ranked_for(cases, given, std::slice::from_ref(&given.area))
}

fn ranked_for(cases: &[&str], given: &Given, areas: &[Area]) -> Ranking {
    let slot =
        Slot { address: UnitAddress::parse("a#slot").unwrap(), theme: "resources".into(), level: "societal".into() };
    let owned = |(a, b): &(&str, &str)| ((*a).to_owned(), (*b).to_owned());
    let pins = given.pins.iter().map(owned).map(|(case, layer)| Pin { case, layer }).collect();
    let layers: Vec<String> = given.layers.iter().map(|&layer| layer.to_owned()).collect();
    rank(
        &slot,
        &Library {
            cases: &cases.iter().map(|line| case(line)).map(|case| (case.id.clone(), case)).collect(),
            territories: &territories(),
            layers: &layers,
            pins: &[(slot.address.clone(), pins)].into(),
            excluded: &given.excluded.iter().map(owned).collect(),
            areas,
        },
    )
}

fn order(ranking: &Ranking) -> String {
    ranking.candidates.iter().map(|candidate| candidate.case.as_str()).collect::<Vec<_>>().join(" ")
}

fn country(code: &str) -> Area {
    Area::Territory(territories().remove(code).unwrap())
}

fn region(name: &str) -> Area {
    Area::Region(Region::named(name, &territories()).unwrap())
}

const ALIKE: [&str; 8] = [
    "ee EE societal resources high 2020-",
    "fj FJ societal resources high 2020-",
    "ke KE societal resources high 2020-",
    "ma MA societal resources high 2020-",
    "ph PH societal resources high 2020-",
    "sg SG societal resources high 2020-",
    "tg TG societal resources high 2020-",
    "ug UG societal resources high 2020-",
];

#[test]
fn nearness_has_a_rule_for_every_area() {
    let mine = Area::Territory(Territory { iso2: "XX".into(), ..Territory::default() });
    for (area, expected, reason) in [
        (country("KE"), "ke ug tg ma ee fj ph sg", "of the same territory"),
        (country("UG"), "ug ke tg ma ee fj ph sg", "of the same territory"),
        (country("LA"), "ph sg tg ug ee fj ke ma", "of the same subregion, South-eastern Asia"),
        (region("Eastern Africa"), "ke ug tg ma ee fj ph sg", "of the same intermediate region, Eastern Africa"),
        (region("sub-saharan-africa"), "ke tg ug ma ee fj ph sg", "of the same subregion, Sub-Saharan Africa"),
        (region("Africa"), "ke ma tg ug ee fj ph sg", "of the same region, Africa"),
        (Area::Group("sids".into()), "fj sg ee ke ma ph tg ug", "of the same group, SIDS"),
        (Area::World, "ee fj ke ma ph sg tg ug", "the default of the base"),
        (mine, "ee fj ke ma ph sg tg ug", "the default of the base"),
    ] {
        let ranking = ranked(&ALIKE, &Given { area: area.clone(), ..Given::default() });
        assert_eq!(order(&ranking), expected, "{area:?}");
        assert_eq!(ranking.candidates[0].score.reason.words(), reason, "{area:?}");
    }
}

#[test]
fn of_several_areas_the_nearest_counts() {
    let pacific = [region("Melanesia"), region("Oceania"), Area::Group("sids".into())];
    let ranking = ranked_for(&ALIKE, &Given::default(), &pacific);
    assert_eq!(order(&ranking), "fj sg ee ke ma ph tg ug");
    let words = |at: usize| ranking.candidates[at].score.reason.words();
    assert_eq!(words(0), "of the same subregion, Melanesia");
    assert_eq!(words(1), "of the same group, SIDS");
    assert_eq!(order(&ranked_for(&ALIKE, &Given::default(), &[])), "ee fj ke ma ph sg tg ug");
}

#[test]
fn ties_go_by_level_theme_confidence_years_and_id() {
    for (cases, expected) in [
        (["a KE individual resources high 2020-", "b KE societal resources low 2001"], "b a"),
        (["a KE societal data-governance,resources high 2020-", "b KE societal resources low 2001"], "b a"),
        (["a KE societal resources medium 2020-", "b KE societal resources high 2001"], "b a"),
        (["a KE societal resources - 2020-", "b KE societal resources low 2001"], "b a"),
        (["a KE societal resources high 2020-2025", "b KE societal resources high 2001-"], "b a"),
        (["a KE societal resources high 2010-2025", "b KE societal resources high 2020-2025"], "b a"),
        (["a KE societal resources high x", "b KE societal resources high 1999"], "b a"),
        (["b KE societal resources high 2020-", "a KE societal resources high 2020-"], "a b"),
        // Nearness comes before all of them.
        (["a EE societal resources high 2020-", "b KE individual data-governance,resources low 2001"], "b a"),
    ] {
        assert_eq!(order(&ranked(&cases, &Given { area: country("UG"), ..Given::default() })), expected, "{cases:?}");
    }
}

#[test]
fn layers_pin_exclude_and_bring_cases_of_their_own() {
    let given = |layers, pins, excluded| Given { area: country("KE"), layers, pins, excluded };
    let ours = "mine/own KE societal resources high 2020-";
    let cases: Vec<&str> = ALIKE.into_iter().take(4).chain([ours]).collect();
    for (given, expected, reason) in [
        (given(&[], &[], &[]), "ke ma ee fj", "of the same territory"),
        (given(&["mine"], &[], &[]), "ke own ma ee fj", "of the same territory"),
        (given(&["mine"], &[("ee", "mine")], &[]), "ee ke own ma fj", "pinned by the overlay `mine`"),
        (given(&["a", "b"], &[("ee", "a"), ("fj", "b")], &[]), "fj ke ma ee", "pinned by the overlay `b`"),
        (given(&["a"], &[("nowhere", "a")], &[]), "ke ma ee fj", "of the same territory"),
        // What is of another layer cannot be pinned.
        (given(&["a"], &[("own", "a")], &[]), "ke ma ee fj", "of the same territory"),
        (given(&["a"], &[], &[("ke", "a")]), "ma ee fj", "of the same region, Africa"),
        // The pin of a lower layer holds where a higher layer's case is excluded.
        (given(&["a", "b"], &[("ee", "a"), ("fj", "b")], &[("fj", "b")]), "ee ke ma", "pinned by the overlay `a`"),
    ] {
        let ranking = ranked(&cases, &given);
        assert_eq!(order(&ranking), expected, "{:?} {:?} {:?}", given.layers, given.pins, given.excluded);
        assert_eq!(ranking.candidates[0].score.reason.words(), reason);
        let told: Vec<_> = ranking.excluded.iter().map(|e| (e.case.as_str(), e.layer.as_str())).collect();
        assert_eq!(told, given.excluded);
    }
    let all: Given = given(&[], &[], &[("ee", "a"), ("fj", "a"), ("ke", "a"), ("ma", "a")]);
    assert_eq!(ranked(&cases, &all).choice(), None);
}

#[test]
fn a_slot_is_never_empty_while_there_is_a_case() {
    let cases = ["a EE societal data-governance high 2020-", "b KE individual vision-leadership low 2001"];
    let ranking = ranked(&cases, &Given { area: country("UG"), ..Given::default() });
    assert_eq!(order(&ranking), "b a");
    assert_eq!(
        ranking.candidates[0].score.words(),
        "of the same intermediate region, Eastern Africa; of another level, individual; \
         no case has the theme `resources`; low confidence; of 2001"
    );
    let pinned = Given { pins: &[("a", "mine")], ..Given::default() };
    assert_eq!(order(&ranked(&cases, &pinned)), "a b");
    assert_eq!(ranked(&[], &pinned).choice(), None);
}

#[test]
fn a_choice_keeps_the_next_two() {
    let choice = ranked(&ALIKE, &Given { area: country("KE"), ..Given::default() }).choice().unwrap();
    assert_eq!(choice.best.page, "case-studies/ke");
    let next: Vec<String> = choice.next.iter().map(|next| format!("{}: {}", next.case, next.score.words())).collect();
    let alike = "of the level asked for; the theme is its first; high confidence; of 2020-";
    assert_eq!(
        next,
        [
            format!("ug: of the same intermediate region, Eastern Africa; {alike}"),
            format!("tg: of the same subregion, Sub-Saharan Africa; {alike}")
        ]
    );
    assert_eq!(case("mine/own KE societal resources high 2020-").page(), "overlays/mine/case-studies/own");
}
