//! A thousand random edits of a made-up project, all kinds at once, with the truth recorded: what an id is worth.

#![allow(clippy::unwrap_used, clippy::print_stdout)] // Tests.

use std::collections::{BTreeMap, BTreeSet};

use tafsiri_model::align::{Alignment, Fresh, Known, NewPage, OldPage, align};
use tafsiri_model::{PageId, UnitAddress, UnitId};

/// A small generator of numbers that are the same on every machine.
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() >> 16).unwrap() % limit.max(1)
    }

    fn from(&mut self, low: usize, high: usize) -> usize {
        low + self.below(high - low + 1)
    }

    /// A word of the list; the first ones come far more often, as in any language.
    fn word(&mut self) -> &'static str {
        let words = words();
        let at = self.below(words.len()) * self.below(words.len()) / words.len();
        words[at]
    }

    fn text(&mut self, length: usize) -> String {
        (0..length).map(|_| self.word()).collect::<Vec<_>>().join(" ")
    }
}

fn words() -> &'static [&'static str] {
    static LIST: std::sync::LazyLock<Vec<&str>> = std::sync::LazyLock::new(|| WORDS.split_whitespace().collect());
    &LIST
}

const WORDS: &str = "the of and to a in is that for it as with on be are this by from or an at which have not can will \
    their has more all use they each when we one about other may public service data state people digital government \
    policy need should plan work team change value level system course country region agency user citizen office \
    record trust open law budget skill leader cloud identity payment portal request form map risk goal review report \
    answer question example exercise group partner local national global process standard access design build test \
    measure improve support train learn teach share protect secure store search publish translate write read decide \
    begin end early late often never always only also before after during between under over without within across \
    first second third new old small large simple complex clear shared common single whole part many few several most \
    village city school hospital water energy transport farm market bank tax land health education justice safety job \
    woman man child family youth elder community society culture language script text image video sound page link \
    title table figure note chapter module lesson unit module track step stage phase cycle year month week day hour \
    cost price gain loss benefit effect result outcome output input source target base layer edition version draft \
    roadmap vision mission strategy framework pillar capacity maturity assessment baseline indicator benchmark survey \
    interview workshop meeting forum council ministry parliament court mayor minister director officer expert adviser \
    engineer designer analyst owner steward sponsor vendor supplier contract tender licence patent code software \
    hardware network server device phone tablet screen sensor signal channel platform interface protocol register \
    ledger archive library museum theatre garden river mountain island harbour airport station bridge road street house \
    legal ethical fair equal inclusive accessible reliable robust resilient flexible agile iterative incremental \
    transparent accountable responsible sustainable affordable efficient effective relevant timely accurate complete \
    consistent comparable portable reusable modular scalable available visible hidden private personal sensitive secret";

/// A unit with the name that only the test knows it by.
#[derive(Clone)]
struct Item {
    truth: usize,
    text: String,
}

type Pages = BTreeMap<String, Vec<Item>>;

struct World {
    dice: Dice,
    pages: Pages,
    next: usize,
    /// Names of units that are meant to keep their id.
    alive: BTreeSet<usize>,
    touched: BTreeSet<usize>,
    /// The smaller parts of splits, with what they were split from.
    split: BTreeMap<usize, usize>,
    /// What was merged, with what it was merged into.
    merged: BTreeMap<usize, usize>,
}

impl World {
    fn new(seed: u64) -> Self {
        let dice = Dice(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
        let mut world = Self {
            dice,
            pages: Pages::new(),
            next: 0,
            alive: BTreeSet::new(),
            touched: BTreeSet::new(),
            split: BTreeMap::new(),
            merged: BTreeMap::new(),
        };
        for page in 0..world.dice.from(4, 7) {
            let units = world.dice.from(24, 48);
            let items = (0..units).map(|_| world.item()).collect();
            world.pages.insert(format!("{page:02}-module/index"), items);
        }
        world.alive = (0..world.next).collect();
        world
    }

    /// Prose, list items, and texts that stand on many pages.
    fn item(&mut self) -> Item {
        let text = match self.dice.below(20) {
            0 => ["Note", "Exercise", "See also", "Discuss in your group", "Yes", "No"][self.dice.below(6)].to_owned(),
            1..=5 => {
                let length = self.dice.from(2, 5);
                self.dice.text(length)
            }
            _ => {
                let length = self.dice.from(8, 34);
                self.dice.text(length)
            }
        };
        self.next += 1;
        Item { truth: self.next - 1, text }
    }

    /// A unit that was not touched yet: its page and place.
    fn pick(&mut self) -> Option<(String, usize)> {
        for _ in 0..50 {
            let at = self.dice.below(self.pages.len());
            let page = self.pages.keys().nth(at)?.clone();
            let place = self.dice.below(self.pages[&page].len());
            let truth = self.pages[&page].get(place)?.truth;
            if self.touched.insert(truth) {
                return Some((page, place));
            }
        }
        None
    }

    fn is_untouched(&self, page: &str, place: usize) -> bool {
        self.pages[page].get(place).is_some_and(|item| !self.touched.contains(&item.truth))
    }

    /// Other words for 1 to 40 per cent of the words, in runs: replaced, taken out or put in.
    fn edited(&mut self, text: &str) -> String {
        let mut words: Vec<String> = text.split(' ').map(str::to_owned).collect();
        if words.len() < 3 {
            return text.to_owned();
        }
        let share = self.dice.from(1, 40);
        for _ in 0..(words.len() * share / 100).max(1) {
            let at = self.dice.below(words.len());
            match self.dice.below(4) {
                0 if words.len() > 3 => drop(words.remove(at)),
                1 => words.insert(at, self.dice.word().to_owned()),
                _ => words[at] = self.dice.word().to_owned(),
            }
        }
        words.join(" ")
    }

    fn touch(&mut self) {
        let Some((page, place)) = self.pick() else { return };
        match self.dice.below(20) {
            0..=8 => self.edit(&page, place),
            9..=10 => self.move_to(&page.clone(), &page, place),
            11..=12 => {
                let at = self.dice.below(self.pages.len());
                let other = self.pages.keys().nth(at).unwrap().clone();
                self.move_to(&other, &page, place);
            }
            13 => {
                // Moved and edited.
                self.edit(&page, place);
                let at = self.dice.below(self.pages.len());
                let other = self.pages.keys().nth(at).unwrap().clone();
                self.move_to(&other, &page, place);
            }
            14 => self.split(&page, place),
            15 => self.merge(&page, place),
            16..=17 => {
                let item = self.pages.get_mut(&page).unwrap().remove(place);
                self.alive.remove(&item.truth);
            }
            _ => {
                let length = self.dice.from(4, 25);
                let text = self.dice.text(length);
                self.next += 1;
                let item = Item { truth: self.next - 1, text };
                self.touched.insert(item.truth);
                self.pages.get_mut(&page).unwrap().insert(place, item);
            }
        }
    }

    fn edit(&mut self, page: &str, place: usize) {
        let text = self.pages[page][place].text.clone();
        self.pages.get_mut(page).unwrap()[place].text = self.edited(&text);
    }

    fn move_to(&mut self, to: &str, page: &str, place: usize) {
        let item = self.pages.get_mut(page).unwrap().remove(place);
        let at = self.dice.below(self.pages[to].len() + 1);
        self.pages.get_mut(to).unwrap().insert(at, item);
    }

    /// In two parts, one of them clearly larger, edited a little.
    fn split(&mut self, page: &str, place: usize) {
        let words: Vec<String> = self.pages[page][place].text.split(' ').map(str::to_owned).collect();
        if words.len() < 10 {
            return;
        }
        let share = if self.dice.below(2) == 0 { self.dice.from(25, 42) } else { self.dice.from(58, 75) };
        let (first, second) = words.split_at(words.len() * share / 100);
        let (mut first, second) = (first.join(" "), second.join(" "));
        if self.dice.below(2) == 0 {
            first = format!("{first} {}", self.dice.word());
        }
        self.next += 1;
        let truth = self.pages[page][place].truth;
        let truths = if share < 50 { [self.next - 1, truth] } else { [truth, self.next - 1] };
        self.touched.insert(self.next - 1);
        self.split.insert(self.next - 1, truth);
        let items = self.pages.get_mut(page).unwrap();
        items[place] = Item { truth: truths[0], text: first };
        items.insert(place + 1, Item { truth: truths[1], text: second });
    }

    /// With the unit behind it; the larger one lives on.
    fn merge(&mut self, page: &str, place: usize) {
        if !self.is_untouched(page, place + 1) {
            return;
        }
        let items = self.pages.get_mut(page).unwrap();
        let second = items.remove(place + 1);
        let first = &items[place];
        let lengths = [&first.text, &second.text].map(|text| text.split(' ').count());
        if lengths[0].abs_diff(lengths[1]) * 6 < lengths[0] + lengths[1] {
            items.insert(place + 1, second);
            return;
        }
        let (lives, dies) =
            if lengths[0] > lengths[1] { (first.truth, second.truth) } else { (second.truth, first.truth) };
        let text = format!("{} {}", first.text, second.text);
        items[place] = Item { truth: lives, text };
        self.alive.remove(&dies);
        self.merged.insert(dies, lives);
        self.touched.extend([lives, dies]);
    }

    fn rename_a_page(&mut self) {
        let at = self.dice.below(self.pages.len());
        let page = self.pages.keys().nth(at).unwrap().clone();
        let items = self.pages.remove(&page).unwrap();
        self.pages.insert(format!("{page}-renamed"), items);
    }
}

fn page_ids(pages: &Pages) -> Vec<PageId> {
    pages.keys().map(|page| PageId::new(page).unwrap()).collect()
}

fn aligned(old: &[(PageId, Vec<Known>)], new: &Pages) -> Alignment {
    let ids = page_ids(new);
    let fresh: Vec<Vec<Fresh<'_>>> =
        new.values().map(|items| items.iter().map(|item| Fresh { text: &item.text, pinned: None }).collect()).collect();
    let old: Vec<OldPage<'_>> = old.iter().map(|(page, units)| OldPage { page, units }).collect();
    let new: Vec<NewPage<'_>> = ids.iter().zip(&fresh).map(|(page, units)| NewPage { page, units }).collect();
    align(&old, &new)
}

/// What one script came to.
#[derive(Default, Debug)]
struct Score {
    surviving: usize,
    kept: usize,
    lost: usize,
    /// Units that continue another one whose text is the same to the letter.
    twins: usize,
    /// Units that continue another one.
    stolen: usize,
    /// Units under the address of another one.
    squatters: usize,
    /// Splits: how many there were, how many of them were found, how many were seen where there was none.
    splits: [usize; 3],
    /// Merges: the same.
    merges: [usize; 3],
}

fn script(seed: u64, told: &mut Vec<String>) -> Score {
    let mut world = World::new(seed);
    let before = world.pages.clone();
    let first = aligned(&[], &before);
    let mut old: Vec<(PageId, Vec<Known>)> = Vec::new();
    let mut truths: BTreeMap<(PageId, UnitId), (usize, String)> = BTreeMap::new();
    for ((page, items), units) in page_ids(&before).into_iter().zip(before.values()).zip(&first.pages) {
        let known = |(item, unit): (&Item, &tafsiri_model::align::Aligned)| {
            truths.insert((page.clone(), unit.id.clone()), (item.truth, item.text.clone()));
            Known { id: unit.id.clone(), text: item.text.clone() }
        };
        let known = items.iter().zip(units).map(known).collect();
        old.push((page, known));
    }
    let units: usize = before.values().map(Vec::len).sum();
    (0..units / 5).for_each(|_| world.touch());
    if world.dice.below(3) == 0 {
        world.rename_a_page();
    }
    let after = aligned(&old, &world.pages);
    let texts: BTreeMap<usize, &str> = truths.values().map(|(truth, text)| (*truth, text.as_str())).collect();
    let mut score = Score { surviving: world.alive.len(), ..Score::default() };
    score.splits[0] = world.split.len();
    score.merges[0] = world.merged.len();
    for ((page, items), units) in page_ids(&world.pages).into_iter().zip(world.pages.values()).zip(&after.pages) {
        for (item, unit) in items.iter().zip(units) {
            let truth = |at: &UnitAddress| truths.get(&(at.page.clone(), at.unit.clone())).map(|(truth, _)| *truth);
            if let Some(from) = &unit.split_from {
                let is_true = world.split.get(&item.truth).copied() == truth(from);
                score.splits[if is_true { 1 } else { 2 }] += 1;
            }
            for from in &unit.merged {
                let is_true = truth(from).and_then(|from| world.merged.get(&from)) == Some(&item.truth);
                score.merges[if is_true { 1 } else { 2 }] += 1;
            }
            let from = unit.from.as_ref().map(|from| {
                let (truth, text) = &truths[&(from.address.page.clone(), from.address.unit.clone())];
                (*truth, text.as_str())
            });
            let is_alive = world.alive.contains(&item.truth);
            let here = truths.get(&(page.clone(), unit.id.clone())).map(|(truth, _)| *truth);
            score.squatters += usize::from(here.is_some() && here != from.map(|(truth, _)| truth));
            match from {
                Some((truth, _)) if truth == item.truth => score.kept += 1,
                Some((_, text)) if texts.get(&item.truth) == Some(&text) => score.twins += 1,
                Some((_, text)) => {
                    told.push(format!("{seed} stolen {text:?}\n       by {:?}", item.text));
                    score.stolen += 1;
                }
                None if is_alive => {
                    told.push(format!("{seed} lost   {:?}\n      now {:?}", texts[&item.truth], item.text));
                    score.lost += 1;
                }
                None => {}
            }
        }
    }
    score
}

#[test]
fn ids_survive_a_thousand_edit_scripts() {
    let mut told = Vec::new();
    let mut all = Score::default();
    for seed in 1..=1000 {
        let one = script(seed, &mut told);
        all.surviving += one.surviving;
        all.kept += one.kept;
        all.lost += one.lost;
        all.twins += one.twins;
        all.stolen += one.stolen;
        all.squatters += one.squatters;
        (0..3).for_each(|at| all.splits[at] += one.splits[at]);
        (0..3).for_each(|at| all.merges[at] += one.merges[at]);
    }
    println!("{all:?}: {:.3} % kept", percent(all.kept, all.surviving));
    told.iter().take(std::env::var("TOLD").map_or(10, |n| n.parse().unwrap())).for_each(|line| println!("{line}"));
    assert!(percent(all.kept, all.surviving) >= 99.0);
    assert_eq!((all.stolen, all.squatters), (0, 0));
    assert_eq!((all.splits[2], all.merges[2]), (0, 0), "seen where there was none");
}

#[allow(clippy::cast_precision_loss)] // Counts are far below 2^52.
fn percent(part: usize, whole: usize) -> f64 {
    part as f64 * 100.0 / whole as f64
}
