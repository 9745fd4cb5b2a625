//! `cargo xtask validate`: packages of the shipped Toolkit through the validators of their formats.
//!
//! The validators stand in `tests/validators`. Each gets a broken sample first, which it must refuse. `cargo xtask test`
//! takes [`SMALL`], a fixed part; `cargo xtask validate` takes everything, which takes hours.

use std::path::Path;
use std::process::ExitCode;

use crate::Result;
use crate::test::tools::Tool;
use crate::test::{Step, run_steps};

/// What to build: two editions in three scripts, three modules that have most kinds of activities.
pub(crate) const SMALL: &str = "--edition base --edition philippines-rural --locale en --locale ar --locale zh \
                                --module 01-why-now --module 03-situation-analysis --module 05-strategy-road-map --module 07-action-plan";

/// All editions, locales and modules.
const ALL: &str = "";

/// Another machine, as far as a build can tell.
const ELSEWHERE: &[(&str, &str)] = &[("TZ", "Pacific/Kiritimati"), ("LC_ALL", "ar_EG.UTF-8"), ("LANG", "tr_TR.UTF-8")];

/// What the validators of packages need.
const VALIDATORS: &[Tool] =
    &[Tool::Npm, Tool::Python, Tool::Java, Tool::Chromium, Tool::Fonts, Tool::Pdf, Tool::Office];

/// Everything through every validator.
pub(crate) fn run(root: &Path) -> Result<ExitCode> {
    let cargo = crate::cargo().to_string_lossy().into_owned();
    let mut all = vec![
        Step::new("release build", cargo, "build --release --locked"),
        Step::new("packages of npm", "npm", "ci --no-audit --no-fund").needs(&[Tool::Npm]).within("tests/browser"),
    ];
    all.extend(steps(root, ALL));
    run_steps(root, &all)
}

/// The steps over what `selection`, arguments of `tafsiri build`, names.
pub(crate) fn steps(root: &Path, selection: &str) -> Vec<Step> {
    let target = crate::target_folder(root);
    let place = |name: &str| target.join("validate").join(name).display().to_string();
    let tafsiri = target.join("release/tafsiri").display().to_string();
    let formats =
        "--format html --format epub --format docx --format pptx --format scorm-1.2 --format scorm-2004 --format pdf";
    let every = if selection == SMALL { "8" } else { "1" };
    let (dist, again, twin, python) = (place("dist"), place("again"), place("twin"), place("python"));
    let (whole, hostile) = (place("whole"), place("hostile"));
    let packages = formats.trim_start_matches("--format html ");
    let bad = format!("-C tests/validators/hostile build {packages} --out {hostile}");
    let build = |out: &str| format!("build {selection} {formats} --out {out}");
    vec![
        Step::new("packages are made and read back", &tafsiri, &format!("{} --verify", build(&dist)))
            .needs(&[Tool::Fonts]),
        Step::new("a copy of the Toolkit in another folder", "mkdir", &format!("-p {twin}")),
        Step::new("its files", "cp", &format!("-r tafsiri.toml content locales {twin}")),
        Step::new(
            "made again there, one job, another time zone and locale",
            &tafsiri,
            &format!("-C {twin} --jobs 1 {}", build(&again)),
        )
        .needs(&[Tool::Fonts])
        .with(ELSEWHERE),
        Step::new("the same bytes", "cmp", &format!("{dist}/SHA256SUMS {again}/SHA256SUMS")),
        Step::new("validators of npm", "npm", "ci --no-audit --no-fund --ignore-scripts")
            .needs(&[Tool::Npm])
            .within("tests/validators"),
        Step::new("an environment of Python", "python3", &format!("-m venv {python}")).needs(&[Tool::Python]),
        Step::new(
            "validators of Python",
            format!("{python}/bin/pip"),
            "install --quiet --requirement requirements.txt",
        )
        .needs(&[Tool::Python])
        .within("tests/validators"),
        Step::new("packages pass their validators", "node", &format!("run.mjs {dist} {python}/bin/python"))
            .needs(VALIDATORS)
            .within("tests/validators"),
        Step::new("what no author should write is built", &tafsiri, &bad).needs(&[Tool::Fonts]),
        Step::new("it passes the validators too", "node", &format!("run.mjs {hostile} {python}/bin/python"))
            .needs(VALIDATORS)
            .within("tests/validators"),
        Step::new("a site in all locales", &tafsiri, &format!("build --edition base --format html --out {whole}")),
        Step::new("it makes a ZIM file", "node", &format!("zim.mjs {whole}"))
            .needs(&[Tool::Npm, Tool::Zim])
            .within("tests/validators"),
        Step::new("pages are accessible", "node", &format!("axe.mjs {dist} {every}"))
            .needs(&[Tool::Npm, Tool::Chromium])
            .within("tests/browser"),
        Step::new("courses in a run-time of SCORM", "node", &format!("scorm.mjs {dist}"))
            .needs(&[Tool::Npm, Tool::Chromium, Tool::Xml])
            .within("tests/browser"),
    ]
}
