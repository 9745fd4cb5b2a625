//! The table: how many defects of each kind there are, and who finds how many.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::judge::Alarms;
use super::kinds::{self, Group, Kind};
use super::peers::Peer;
use super::{Defect, FEWEST_OF_A_KIND, bed};

/// Of all defects so many must be found, in per cent.
const ALL: usize = 99;

/// So many kinds of defects there are at least.
const FEWEST_KINDS: usize = 40;

/// At most one untouched message in so many may be found fault with, at level error and at level warning.
const ALARM_AT: (usize, usize) = (500, 50);

/// What was measured.
pub(super) struct Table<'t> {
    pub(super) defects: &'t [Defect<'t>],
    pub(super) found: &'t [bool],
    pub(super) alarms: &'t Alarms,
    pub(super) peers: Option<&'t [Peer]>,
}

/// How many were found of how many.
#[derive(Clone, Copy, Default)]
struct Share {
    found: usize,
    of: usize,
}

impl Share {
    fn add(&mut self, found: bool) {
        self.found += usize::from(found);
        self.of += 1;
    }

    fn meets(self, per_cent: usize) -> bool {
        self.found * 100 >= self.of * per_cent
    }

    /// Like `37` of forty, `all` and `-` where there is none.
    fn cell(self) -> String {
        if self.of == 0 { "–".to_owned() } else { self.found.to_string() }
    }

    fn per_cent(self) -> String {
        if self.of == 0 {
            return "–".to_owned();
        }
        let tenths = self.found * 1000 / self.of;
        if tenths.is_multiple_of(10) {
            format!("{} %", tenths / 10)
        } else {
            format!("{}.{} %", tenths / 10, tenths % 10)
        }
    }
}

impl Table<'_> {
    fn share(&self, is_it: impl Fn(&Kind) -> bool) -> Share {
        let mut share = Share::default();
        for (_, found) in self.defects.iter().zip(self.found).filter(|(defect, _)| is_it(defect.kind)) {
            share.add(*found);
        }
        share
    }

    /// The share of a peer, of the defects that its format can hold.
    fn share_of(&self, peer: &Peer, is_it: impl Fn(&Kind) -> bool) -> Share {
        let mut share = Share::default();
        let of_kind = self.defects.iter().zip(&peer.found).filter(|(defect, _)| is_it(defect.kind));
        of_kind.filter_map(|(_, found)| *found).for_each(|found| share.add(found));
        share
    }

    /// The bars that were missed, in words.
    pub(super) fn missed_bars(&self) -> Vec<String> {
        let mut missed = Vec::new();
        for group in Group::ALL {
            let share = self.share(|kind| kind.group == group);
            if !share.meets(group.bar()) {
                missed.push(format!(
                    "{}: {} of {}, {} % are asked for",
                    group.name(),
                    share.found,
                    share.of,
                    group.bar()
                ));
            }
        }
        let all = self.share(|_| true);
        if !all.meets(ALL) {
            missed.push(format!("all: {} of {}, {ALL} % are asked for", all.found, all.of));
        }
        let kinds = kinds::all().count();
        if kinds < FEWEST_KINDS {
            missed.push(format!("{kinds} kinds, {FEWEST_KINDS} are asked for"));
        }
        for kind in kinds::all() {
            let share = self.share(|other| other.name == kind.name);
            if share.of < FEWEST_OF_A_KIND {
                missed.push(format!("{}: {} planted, {FEWEST_OF_A_KIND} are asked for", kind.name, share.of));
            }
        }
        let Alarms { messages, errors, warnings } = *self.alarms;
        if errors * ALARM_AT.0 > messages {
            missed.push(format!("{errors} false alarms at level error in {messages} messages"));
        }
        if warnings * ALARM_AT.1 > messages {
            missed.push(format!("{warnings} false alarms at level warning in {messages} messages"));
        }
        missed
    }

    /// The table, in Markdown.
    pub(super) fn text(&self) -> String {
        let peers = self.peers.unwrap_or_default();
        let mut out = String::from("| group | defect | planted | `tafsiri check` |");
        for peer in peers {
            let _ = write!(out, " {} |", peer.name);
        }
        out.push_str("\n| --- | --- | ---: | ---: |");
        out.push_str(&" ---: |".repeat(peers.len()));
        out.push('\n');
        for group in Group::ALL {
            for kind in kinds::all().filter(|kind| kind.group == group) {
                out.push_str(&self.row(
                    (group.name(), kind.name),
                    &|other: &Kind| other.name == kind.name,
                    Share::cell,
                ));
            }
        }
        for group in Group::ALL {
            let is_it = |kind: &Kind| kind.group == group;
            out.push_str(&self.row((group.name(), "**all of the group**"), &is_it, Share::per_cent));
        }
        out.push_str(&self.row(("", "**all**"), &|_: &Kind| true, Share::per_cent));
        out
    }

    fn row(&self, name: (&str, &str), is_it: &dyn Fn(&Kind) -> bool, show: fn(Share) -> String) -> String {
        let ours = self.share(is_it);
        let mut out = format!("| {} | {} | {} | {} |", name.0, name.1, ours.of, show(ours));
        for peer in self.peers.unwrap_or_default() {
            let _ = write!(out, " {} |", show(self.share_of(peer, is_it)));
        }
        out.push('\n');
        out
    }

    /// The page of the documentation.
    pub(super) fn page(&self) -> String {
        let Alarms { messages, errors, warnings } = *self.alarms;
        let mut by_locale: BTreeMap<&str, usize> = BTreeMap::new();
        self.defects.iter().for_each(|defect| *by_locale.entry(defect.good.locale.as_str()).or_default() += 1);
        let planted: Vec<String> = bed::LOCALES
            .iter()
            .map(|locale| format!("{locale} {}", by_locale.get(locale).copied().unwrap_or_default()))
            .collect();
        let mut out = format!(
            "# What `check` finds, and what others find\n\n\
             Written by `cargo xtask defects --peers FOLDER`. {} defects of {} kinds are planted in good translations\n\
             ({}): the Toolkit's own and those of `tests/defects`. Where, is chosen by the hash of the message's address.\n\n\
             Ours is found where the broken message has a finding that the good one had not, **of a rule that may rightly\n\
             name the defect**. For the others any new word about the message counts. Each reads the format that it is made\n\
             for: compare-locales Fluent; pofilter and `msgfmt -c` PO, with variables as `{{name}}` under the flag\n\
             `python-brace-format`, plural forms as PO has them, and the language told. `–`: their format cannot hold the\n\
             defect, and their shares are of what it can.\n\n",
            self.defects.len(),
            kinds::all().count(),
            planted.join(", ")
        );
        let _ = writeln!(
            out,
            "| of {messages} untouched messages | found fault with |\n| --- | ---: |\n\
             | `tafsiri check`, errors | {errors} |\n| `tafsiri check`, warnings | {warnings} |"
        );
        for peer in self.peers.unwrap_or_default() {
            let _ = writeln!(out, "| {} | {} |", peer.name, peer.alarms);
        }
        out.push('\n');
        out.push_str(&self.text());
        out
    }
}
