//! `cargo xtask test`: everything CI runs, in the order in which a failure is cheapest to learn.
//!
//! What the steps need and the machine lacks is installed first, and said: packages of Debian by `apt-get`, those of
//! npm by `npm ci`. Where it cannot be installed (no root, no network, another system) the steps that need it are
//! skipped, each is named, and the last line counts them; with `CI` set a skipped step is a failed one.

pub(crate) mod tools;

use std::path::Path;
use std::process::{Command, ExitCode};
use std::time::Instant;

use crate::{Result, validate};
use tools::Tool;

/// One step: what it is, what it needs, and what it runs.
pub(crate) struct Step {
    name: &'static str,
    needs: &'static [Tool],
    program: String,
    arguments: Vec<String>,
    folder: &'static str,
    environment: &'static [(&'static str, &'static str)],
}

impl Step {
    pub(crate) fn new(name: &'static str, program: impl Into<String>, arguments: &str) -> Self {
        let arguments = arguments.split_whitespace().map(str::to_owned).collect();
        Self { name, needs: &[], program: program.into(), arguments, folder: "", environment: &[] }
    }

    pub(crate) fn needs(mut self, tools: &'static [Tool]) -> Self {
        self.needs = tools;
        self
    }

    pub(crate) fn within(mut self, folder: &'static str) -> Self {
        self.folder = folder;
        self
    }

    pub(crate) fn with(mut self, environment: &'static [(&'static str, &'static str)]) -> Self {
        self.environment = environment;
        self
    }

    fn run(&self, root: &Path) -> bool {
        let mut command = Command::new(&self.program);
        command.args(&self.arguments).current_dir(root.join(self.folder)).env("RUSTDOCFLAGS", "-D warnings");
        command.envs(self.environment.iter().copied());
        if in_ci() {
            // Nobody compiles there a second time, and what would be kept for that is half of the disk that a run needs.
            command.env("CARGO_INCREMENTAL", "0");
        }
        command.status().is_ok_and(|status| status.success())
    }
}

/// All steps. The last ones look at what a reader sees, so they come after the build of the shipped Toolkit.
fn steps(root: &Path) -> Vec<Step> {
    let mut all = own_steps(root);
    all.extend(validate::steps(root, validate::SMALL));
    all.extend(store_steps(root));
    all
}

/// A cache in a bucket, which is no feature by default: its tests, and a real S3 server, which comes with the validators of
/// Python. Without PDF, so that little is compiled for it.
fn store_steps(root: &Path) -> [Step; 4] {
    let cargo = || crate::cargo().to_string_lossy().into_owned();
    let target = crate::target_folder(root);
    let (tafsiri, server) = (target.join("debug/tafsiri"), target.join("validate/python/bin/weed"));
    let with = "--features object-store --locked";
    let lints = format!("clippy --package tafsiri-cache --all-targets {with} -- -D warnings");
    [
        Step::new("lints of a cache in a bucket", cargo(), &lints),
        Step::new("its tests", cargo(), &format!("test --package tafsiri-cache {with}")),
        Step::new("a binary with it", cargo(), &format!("build --package tafsiri --no-default-features {with}")),
        Step::new(
            "it is shared on a real S3 server",
            "node",
            &format!("run.mjs {} {}", tafsiri.display(), server.display()),
        )
        .needs(&[Tool::Npm, Tool::Python])
        .within("tests/store"),
    ]
}

/// The steps before those of the validators.
fn own_steps(root: &Path) -> Vec<Step> {
    let cargo = || crate::cargo().to_string_lossy().into_owned();
    let tafsiri = || crate::target_folder(root).join("release/tafsiri").to_string_lossy().into_owned();
    let browser = format!("run.mjs {} {}", root.join("dist").display(), tafsiri());
    vec![
        Step::new("format", cargo(), "fmt --all --check"),
        Step::new("lints", cargo(), "clippy --workspace --all-targets --locked -- -D warnings"),
        Step::new("docs", cargo(), "doc --workspace --no-deps --locked --document-private-items"),
        Step::new("tests, tidy among them", cargo(), "test --workspace --locked"),
        Step::new("severities as people gave them", cargo(), "run --quiet --locked --package xtask -- labels"),
        Step::new("reading ease", cargo(), "run --quiet --locked --package xtask -- readability"),
        Step::new("every figure has a source", cargo(), "run --quiet --locked --package xtask -- figures --quiet"),
        Step::new("planted defects are found", cargo(), "run --quiet --locked --package xtask -- defects"),
        Step::new("fuzz targets compile", cargo(), "check --quiet --locked --manifest-path tests/fuzz/Cargo.toml")
            .needs(&[Tool::Cxx]),
        Step::new("release build", cargo(), "build --release --locked"),
        Step::new("the Toolkit is extracted", tafsiri(), "extract --check"),
        Step::new("the Toolkit keeps to its thresholds", tafsiri(), "check"),
        Step::new("the Toolkit builds", tafsiri(), "build"),
        Step::new("packages of npm", "npm", "ci --no-audit --no-fund").needs(&[Tool::Npm]).within("tests/browser"),
        Step::new("packages of npm for schemas", "npm", "ci --no-audit --no-fund")
            .needs(&[Tool::Npm])
            .within("tests/schemas"),
        Step::new("reports against their schemas", "node", &format!("run.mjs {}", tafsiri()))
            .needs(&[Tool::Npm])
            .within("tests/schemas"),
        Step::new("the site in a browser", "node", &browser)
            .needs(&[Tool::Npm, Tool::Chromium])
            .within("tests/browser"),
        Step::new("pages that reload in a browser", "node", &format!("serve.mjs {}", tafsiri()))
            .needs(&[Tool::Npm, Tool::Chromium])
            .within("tests/browser"),
    ]
}

/// Everything CI runs.
pub(crate) fn run(root: &Path) -> Result<ExitCode> {
    run_steps(root, &steps(root))
}

/// Runs every step, also behind a failed one: whoever mends wants to know all.
pub(crate) fn run_steps(root: &Path, steps: &[Step]) -> Result<ExitCode> {
    let missing = tools::install(steps.iter().flat_map(|step| step.needs));
    let (mut passed, mut failed, mut skipped) = (0, Vec::new(), Vec::new());
    for step in steps {
        if let Some(tool) = step.needs.iter().find(|tool| missing.contains(tool)) {
            println!("\n== {}: SKIPPED, {} cannot be installed here", step.name, tool.name());
            skipped.push(step.name);
            continue;
        }
        println!("\n== {}", step.name);
        let started = Instant::now();
        let good = step.run(root);
        println!(
            "== {}: {} after {:.0} s",
            step.name,
            if good { "ok" } else { "FAILED" },
            started.elapsed().as_secs_f64()
        );
        if good {
            passed += 1;
        } else {
            failed.push(step.name);
        }
    }
    failed.iter().for_each(|name| println!("FAILED   {name}"));
    skipped.iter().for_each(|name| println!("SKIPPED  {name}"));
    println!("{passed} passed, {} failed, {} skipped", failed.len(), skipped.len());
    let good = failed.is_empty() && (skipped.is_empty() || !in_ci());
    Ok(if good { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn in_ci() -> bool {
    std::env::var_os("CI").is_some()
}
