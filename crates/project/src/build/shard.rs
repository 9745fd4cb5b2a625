//! A part of a build: so that many machines make the whole.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::job::Job;

/// The `at`th of `of` parts, from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Shard {
    /// Which part, from 1.
    pub at: usize,
    /// How many parts there are.
    pub of: usize,
}

impl FromStr for Shard {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let wrong = || format!("`{text}` is no part: `2/5` is the second of five");
        let (at, of) = text.split_once('/').ok_or_else(wrong)?;
        let (at, of): (usize, usize) = (at.parse().map_err(|_| wrong())?, of.parse().map_err(|_| wrong())?);
        if at == 0 || at > of { Err(wrong()) } else { Ok(Self { at, of }) }
    }
}

impl TryFrom<String> for Shard {
    type Error = String;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Shard> for String {
    fn from(shard: Shard) -> Self {
        shard.to_string()
    }
}

impl fmt::Display for Shard {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{}/{}", self.at, self.of)
    }
}

impl Shard {
    /// The jobs of this part. The costliest go first, each to the part that has least so far; so every machine that reads
    /// the same project cuts it in the same way.
    pub(super) fn part<'j>(self, jobs: Vec<Job<'j>>) -> Vec<Job<'j>> {
        let mut order: Vec<(usize, usize)> = jobs.iter().map(Job::cost).enumerate().collect();
        order.sort_by_key(|(at, cost)| (std::cmp::Reverse(*cost), *at));
        let mut loads = vec![0; self.of];
        let mut part_of = vec![0; jobs.len()];
        for (job, cost) in order {
            let least = loads.iter().enumerate().min_by_key(|(_, load)| **load).map_or(0, |(part, _)| part);
            if let (Some(load), Some(part)) = (loads.get_mut(least), part_of.get_mut(job)) {
                *load += cost;
                *part = least + 1;
            }
        }
        jobs.into_iter().zip(part_of).filter(|(_, part)| *part == self.at).map(|(job, _)| job).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::Shard;

    #[test]
    fn parts_are_read_as_people_write_them() {
        assert_eq!("2/5".parse(), Ok(Shard { at: 2, of: 5 }));
        for wrong in ["0/5", "6/5", "2", "a/b", "2/", "-1/2", "2/5/7"] {
            assert!(wrong.parse::<Shard>().is_err(), "{wrong}");
        }
    }
}
