//! One run of a program, as the operating system accounts for it, and several runs together.

use std::fmt;
use std::io::Read;
use std::process::{Command, Stdio};
use std::time::Instant;

use wait4::Wait4;

use crate::Result;

/// What one run took.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sample {
    /// Milliseconds on the clock.
    pub(super) wall_ms: f64,
    /// Milliseconds of all processors, user and system.
    pub(super) cpu_ms: f64,
    pub(super) peak_mib: f64,
}

impl Sample {
    /// Runs a command to its end.
    pub(super) fn of(command: &mut Command) -> Result<Self> {
        Self::told(command).map(|(sample, _)| sample)
    }

    /// Runs a command to its end; gives what it printed too.
    pub(super) fn told(command: &mut Command) -> Result<(Self, String)> {
        let started = Instant::now();
        let mut told = String::new();
        let child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn();
        let used = child.and_then(|mut child| {
            if let Some(out) = child.stdout.as_mut() {
                out.read_to_string(&mut told)?;
            }
            child.wait4()
        });
        let used = used.map_err(|error| format!("{command:?}: {error}"))?;
        if used.status.code().is_none_or(|code| code > 1) {
            return Err(format!("{command:?} ended with {}", used.status));
        }
        let sample = Self {
            wall_ms: started.elapsed().as_secs_f64() * 1e3,
            cpu_ms: (used.rusage.utime + used.rusage.stime).as_secs_f64() * 1e3,
            peak_mib: used.rusage.maxrss as f64 / 1024.0 / 1024.0,
        };
        Ok((sample, told))
    }
}

/// Several runs of one program.
#[derive(Debug, Default)]
pub(super) struct Series(Vec<Sample>);

impl Series {
    pub(super) fn add(&mut self, sample: Sample) {
        self.0.push(sample);
    }

    /// The median of the processor time, user and system, in milliseconds.
    pub(super) fn cpu(&self) -> f64 {
        self.sorted(|sample| sample.cpu_ms).1
    }

    /// The least, the median and the most of a figure.
    fn sorted(&self, figure: impl Fn(&Sample) -> f64) -> (f64, f64, f64) {
        let mut values: Vec<f64> = self.0.iter().map(figure).collect();
        values.sort_by(f64::total_cmp);
        let at = |index: usize| values.get(index).copied().unwrap_or_default();
        (at(0), at(values.len() / 2), at(values.len().saturating_sub(1)))
    }
}

impl fmt::Display for Series {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (least, cpu, most) = self.sorted(|sample| sample.cpu_ms);
        let wall = self.sorted(|sample| sample.wall_ms).1;
        let peak = self.sorted(|sample| sample.peak_mib).1;
        write!(to, "{cpu:.0} ({least:.0} to {most:.0}) | {wall:.0} | {peak:.0}")
    }
}

#[cfg(test)]
mod tests {
    use super::{Sample, Series};
    use std::process::Command;

    #[test]
    fn the_median_is_told_with_its_bounds() {
        let mut series = Series::default();
        for cpu_ms in [3.0, 1.0, 9.0] {
            series.add(Sample { cpu_ms, wall_ms: 1.0, peak_mib: 2.0 });
        }
        assert_eq!(series.to_string(), "3 (1 to 9) | 1 | 2");
    }

    #[test]
    fn a_run_that_fails_is_no_sample() {
        assert!(Sample::of(&mut Command::new("no-such-program-anywhere")).is_err());
    }
}
