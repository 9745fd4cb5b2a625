//! Each rule of alignment by example, and what holds for any input.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::{Aligned, Alignment, Fresh, Known, NewPage, OldPage, align};
use crate::id::{PageId, UnitAddress, UnitId};

type Pages<'a> = [(&'a str, &'a [&'a str])];

/// A text that begins with `{#id} ` has this id pinned.
fn pin(text: &str) -> (Option<UnitId>, &str) {
    let pinned = text.strip_prefix("{#").and_then(|rest| rest.split_once("} "));
    pinned.map_or((None, text), |(id, text)| (Some(UnitId::new(id).unwrap()), text))
}

fn aligned(old: &[(PageId, Vec<Known>)], new: &Pages<'_>) -> Alignment {
    let ids: Vec<PageId> = new.iter().map(|(page, _)| PageId::new(page).unwrap()).collect();
    let pins: Vec<Vec<(Option<UnitId>, &str)>> =
        new.iter().map(|(_, units)| units.iter().map(|text| pin(text)).collect()).collect();
    let fresh: Vec<Vec<Fresh<'_>>> = pins
        .iter()
        .map(|units| units.iter().map(|(pinned, text)| Fresh { text, pinned: pinned.as_ref() }).collect())
        .collect();
    let old: Vec<OldPage<'_>> = old.iter().map(|(page, units)| OldPage { page, units }).collect();
    let new: Vec<NewPage<'_>> = ids.iter().zip(&fresh).map(|(page, units)| NewPage { page, units }).collect();
    align(&old, &new)
}

fn extracted(pages: &Pages<'_>) -> Vec<(PageId, Vec<Known>)> {
    let units = aligned(&[], pages).pages;
    let known = |((page, texts), units): (&(&str, &[&str]), Vec<Aligned>)| {
        let known = texts.iter().zip(units).map(|(text, unit)| Known { id: unit.id, text: pin(text).1.to_owned() });
        (PageId::new(page).unwrap(), known.collect())
    };
    pages.iter().zip(units).map(known).collect()
}

/// One line a page, and one for what is gone. `=` kept, `~` moved, `!` changed, `+` new; `<` names where it was on
/// another page or under another id, `/` what it was split from, `&` what was merged into it.
fn told(alignment: &Alignment) -> String {
    let mut lines: Vec<String> =
        alignment.pages.iter().map(|units| units.iter().map(mark).collect::<Vec<_>>().join(" ")).collect();
    let gone = alignment.gone.iter().map(|gone| {
        let into = gone.merged_into.as_ref().map(|into| format!(">{into}")).unwrap_or_default();
        format!("-{}{into}", gone.address)
    });
    lines.push(gone.collect::<Vec<_>>().join(" "));
    lines.join("\n").trim_end().to_owned()
}

fn mark(unit: &Aligned) -> String {
    let flag = |is: bool, mark: &'static str| if is { mark } else { "" };
    let mut text =
        [flag(unit.is_kept(), "="), flag(unit.is_moved(), "~"), flag(unit.is_changed(), "!"), flag(unit.is_new(), "+")]
            .concat();
    text += unit.id.as_str();
    if let Some(from) = unit.from.as_ref().filter(|from| !from.same_page || from.address.unit != unit.id) {
        text += &format!("<{}", from.address);
    }
    unit.split_from.iter().for_each(|from| text += &format!("/{from}"));
    unit.merged.iter().for_each(|from| text += &format!("&{from}"));
    text
}

#[track_caller]
fn check(old: &Pages<'_>, new: &Pages<'_>, expected: &str) {
    assert_eq!(told(&aligned(&extracted(old), new)), expected);
}

/// The same on one page.
#[track_caller]
fn on_a_page(old: &[&str], new: &[&str], expected: &str) {
    check(&[("p", old)], &[("p", new)], expected);
}

const RIVER: &str = "The river carries the boats down to the harbour in spring";
const SCHOOL: &str = "Every school keeps a register of its pupils and teachers";
const BUDGET: &str = "A budget shows what the ministry may spend within one year";

#[test]
fn an_edit_in_place_keeps_the_id() {
    on_a_page(&["One", "Two words", "Three"], &["One", "Two other words", "Three"], "=one !two-words =three");
    on_a_page(&["A b c d"], &["A b x d"], "!a-b-c-d");
    on_a_page(
        &["الحكومة الرقمية تخدم المواطن", "مقدمة"],
        &["الحكومة الرقمية تخدم كل المواطنين", "مقدمة"],
        "!lhkwm-lrqmy-tkhdm-lmwtn =mqdm",
    );
    on_a_page(
        &["数字政府为公民服务", "导言"],
        &["数字政府为所有公民提供服务", "导言"],
        "!shu-zi-zheng-fu-wei-gong =dao-yan",
    );
}

#[test]
fn the_best_pairs_of_a_gap_are_found() {
    let old = ["Open the red door at noon", "Close the blue window at night"];
    on_a_page(
        &old,
        &["Close the blue window by night", "Shut"],
        "!close-the-blue-window-at-night +shut\n-p#open-the-red-door-at-noon",
    );
    on_a_page(&["Adress", "Telefone"], &["Address", "Telephone"], "!adress !telefone");
}

#[test]
fn a_move_keeps_the_id() {
    on_a_page(&["One", "Two", "Three"], &["Three", "One", "Two"], "~three =one =two");
    check(
        &[("a", &[RIVER, SCHOOL]), ("b", &[BUDGET])],
        &[("a", &[SCHOOL]), ("b", &[BUDGET, RIVER])],
        "=every-school-keeps-a-register-of\n=a-budget-shows-what-the-ministry ~the-river-carries-the-boats-down<a#the-river-carries-the-boats-down",
    );
}

#[test]
fn an_edit_and_a_move_at_once_keep_the_id() {
    let edited = "The river carries all the boats down to a harbour in spring";
    check(
        &[("a", &[RIVER, SCHOOL]), ("b", &[BUDGET])],
        &[("a", &[SCHOOL]), ("b", &[BUDGET, edited])],
        "=every-school-keeps-a-register-of\n=a-budget-shows-what-the-ministry ~!the-river-carries-the-boats-down<a#the-river-carries-the-boats-down",
    );
    check(
        &[("a", &["各部门应当在每年年底公布其预算执行情况", "学校登记学生和教师"]), ("b", &["河流把船带到港口"])],
        &[("a", &["学校登记学生和教师"]), ("b", &["河流把船带到港口", "各部门应在每年年底前公布其预算的执行情况"])],
        "=xue-xiao-deng-ji-xue-sheng\n=he-liu-ba-chuan-dai-dao ~!ge-bu-men-ying-dang-zai<a#ge-bu-men-ying-dang-zai",
    );
    check(
        &[("a", &["تحمل الأنهار القوارب إلى الميناء في فصل الربيع", "سجل المدرسة"]), ("b", &["الميزانية"])],
        &[("a", &["سجل المدرسة"]), ("b", &["الميزانية", "تحمل الأنهار كل القوارب إلى الميناء في الربيع"])],
        "=sjl-lmdrs\n=lmyzny ~!thml-lnhr-lqwrb-l-lmyn-fy<a#thml-lnhr-lqwrb-l-lmyn-fy",
    );
}

#[test]
fn a_renamed_page_keeps_its_ids() {
    check(
        &[("a", &["{#title} Rivers", RIVER, "Note", SCHOOL])],
        &[("b", &["{#title} Big rivers", RIVER, "Note", SCHOOL, "More"])],
        "~!title<a#title ~the-river-carries-the-boats-down<a#the-river-carries-the-boats-down ~note<a#note \
         ~every-school-keeps-a-register-of<a#every-school-keeps-a-register-of +more",
    );
}

#[test]
fn a_split_unit_lives_on_in_its_larger_part() {
    let whole = format!("{RIVER} and back. {SCHOOL}.");
    let first = format!("{RIVER} and back.");
    on_a_page(
        &["Head", &whole],
        &["Head", &first, SCHOOL],
        "=head !the-river-carries-the-boats-down +every-school-keeps-a-register-of/p#the-river-carries-the-boats-down",
    );
    on_a_page(
        &["河流在春天把船带到下游的港口。学校登记学生。"],
        &["河流在春天把船带到下游的港口。", "学校登记学生。"],
        "!he-liu-zai-chun-tian-ba +xue-xiao-deng-ji-xue-sheng/p#he-liu-zai-chun-tian-ba",
    );
}

#[test]
fn merged_units_live_on_in_the_larger_one() {
    let whole = format!("{SCHOOL} today. {RIVER} and back.");
    on_a_page(
        &["Head", SCHOOL, &format!("{RIVER} and back")],
        &["Head", &whole],
        "=head !the-river-carries-the-boats-down&p#every-school-keeps-a-register-of\n\
         -p#every-school-keeps-a-register-of>p#the-river-carries-the-boats-down",
    );
}

#[test]
fn repeated_texts_stay_with_their_neighbours() {
    on_a_page(&["Note", "x y", "Note"], &["Note", "x z", "Note"], "=note !x-y =note-2");
    on_a_page(
        &["Note", RIVER, "Note", SCHOOL],
        &["Note", SCHOOL],
        "=note-2 =every-school-keeps-a-register-of\n\
        -p#note -p#the-river-carries-the-boats-down",
    );
    check(
        &[("a", &["Note", RIVER]), ("b", &["Note", SCHOOL])],
        &[("a", &["Head"]), ("b", &["Note", SCHOOL, "Note", RIVER])],
        "+head\n=note =every-school-keeps-a-register-of ~note-2<a#note ~the-river-carries-the-boats-down<a#the-river-carries-the-boats-down",
    );
}

#[test]
fn short_texts_are_not_taken_for_others() {
    on_a_page(&["Yes", "1"], &["No", "2"], "+no +n-2\n-p#yes -p#n-1");
    check(
        &[("a", &["Yes"]), ("b", &[RIVER])],
        &[("a", &["Head"]), ("b", &[RIVER, "Yes"])],
        "+head\n=the-river-carries-the-boats-down +yes\n-a#yes",
    );
    on_a_page(&["Step 1", "Step 2", "Step 3"], &["Step 2", "Step 3", "Step 4"], "=step-2 =step-3 +step-4\n-p#step-1");
    on_a_page(&["One", "Two", "Three"], &["One", "Quite another", "Three"], "=one +quite-another =three\n-p#two");
}

#[test]
fn pinned_ids_win() {
    on_a_page(&["{#mine} Else"], &["{#mine} Anything"], "!mine");
    on_a_page(&[RIVER], &[&format!("{{#river}} {RIVER}")], "river<p#the-river-carries-the-boats-down");
    // The id of an old unit that its author gave to another one.
    on_a_page(
        &["Note", RIVER],
        &[&format!("{{#note}} {RIVER}"), "Note"],
        "!note +note-2\n-p#the-river-carries-the-boats-down",
    );
}

#[test]
fn a_fresh_id_is_never_one_that_the_page_had() {
    on_a_page(&["Note"], &["Entirely new words here", "Fine"], "+entirely-new-words-here +fine\n-p#note");
    on_a_page(
        &["Note", "Fine"],
        &["*Note!* of something else that is longer", "Fine"],
        "+note-of-something-else-that-is =fine\n-p#note",
    );
    // One that moves to a page where its id was another's gets a number.
    check(
        &[("a", &["{#x} Head", &format!("{{#x-1}} {RIVER}")]), ("b", &["{#x-1} One thing", SCHOOL])],
        &[("a", &["{#x} Head"]), ("b", &[SCHOOL, RIVER])],
        "=x\n=every-school-keeps-a-register-of ~x-1-2<a#x-1\n-b#x-1",
    );
}

fn texts() -> impl Strategy<Value = Vec<Vec<String>>> {
    let word = prop::sample::select(vec!["a", "b", "c", "river", "boat", "school", "数字", "ميناء", "1"]);
    let text = prop::collection::vec(word, 0..9).prop_map(|words| words.join(" "));
    prop::collection::vec(prop::collection::vec(text, 0..7), 1..4)
}

fn named<'a>(pages: &'a [Vec<&'a str>], names: &[&'a str]) -> Vec<(&'a str, &'a [&'a str])> {
    names.iter().copied().zip(pages.iter().map(Vec::as_slice)).collect()
}

fn borrowed(pages: &[Vec<String>]) -> Vec<Vec<&str>> {
    pages.iter().map(|units| units.iter().map(String::as_str).collect()).collect()
}

proptest! {
    #[test]
    fn nothing_is_lost_or_counted_twice(old in texts(), new in texts()) {
        let (old, new) = (borrowed(&old), borrowed(&new));
        let old = extracted(&named(&old, &["a", "b", "c"]));
        // One page of the old ones is not there any more.
        let pages = named(&new, &["a", "b", "d"]);
        let found = aligned(&old, &pages);
        let mut continued: Vec<&UnitAddress> =
            found.pages.iter().flatten().filter_map(|unit| Some(&unit.from.as_ref()?.address)).collect();
        continued.extend(found.gone.iter().map(|gone| &gone.address));
        let all = old.iter().map(|(_, units)| units.len()).sum::<usize>();
        prop_assert_eq!(continued.len(), all);
        prop_assert_eq!(continued.iter().collect::<BTreeSet<_>>().len(), all);
        for ((page, _), units) in pages.iter().zip(&found.pages) {
            prop_assert_eq!(units.iter().map(|unit| &unit.id).collect::<BTreeSet<_>>().len(), units.len());
            for unit in units {
                // The address of an old unit belongs to the one that continues it, or to nobody.
                let here = UnitAddress { page: PageId::new(page).unwrap(), unit: unit.id.clone() };
                let was = old.iter().any(|(page, units)| page == &here.page && units.iter().any(|known| known.id == here.unit));
                prop_assert!(!was || unit.from.as_ref().is_some_and(|from| from.address == here));
            }
        }
    }

    #[test]
    fn what_did_not_change_is_kept(pages in texts()) {
        let pages = borrowed(&pages);
        let pages = named(&pages, &["a", "b", "c"]);
        let found = aligned(&extracted(&pages), &pages);
        prop_assert!(found.gone.is_empty());
        for ((page, texts), units) in pages.iter().zip(found.pages) {
            for (text, unit) in texts.iter().zip(units) {
                let address = UnitAddress { page: PageId::new(page).unwrap(), unit: unit.id.clone() };
                prop_assert!(unit.is_kept());
                prop_assert_eq!(unit, Aligned::kept(address, pin(text).1.to_owned()));
            }
        }
    }

    #[test]
    fn the_order_of_the_pages_does_not_matter(old in texts(), new in texts()) {
        let (old, new) = (borrowed(&old), borrowed(&new));
        let (mut old, mut new) = (extracted(&named(&old, &["a", "b", "c"])), named(&new, &["d", "b", "a"]));
        let mut one = aligned(&old, &new);
        old.reverse();
        new.reverse();
        let other = aligned(&old, &new);
        one.pages.reverse();
        prop_assert_eq!(one, other);
    }
}
