//! `cargo xtask bench`: the release binary's time and memory, beside the least that the same pages can cost.
//!
//! Each row is a whole process, run several times in turn with all others, so that a machine whose speed drifts slows
//! every row alike; the last column is the ratio of processor time to the first row of the same run. Worlds stand in memory where the
//! machine has `/dev/shm`: small files on a disk measure the disk.

mod growth;
pub(crate) mod limit;
mod measure;
mod peers;
mod plot;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use crate::Result;
use measure::{Sample, Series};

/// How often each row of most worlds is run, after one run that does not count.
const ROUNDS: usize = 5;

/// The real course, among the corpora.
const COURSE: &str = "comprehensive-rust/2026-08";

/// The territories that the Toolkit has data of.
const TERRITORIES: &str = "AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TZ UA UG US UY UZ VA VC VE VN VU WS YE ZA ZM ZW";

/// The locales of the real course.
const LOCALES: &str = "ar bn da de el es fa fr id it ja ko pl pt-BR ro ru tr uk vi zh-CN zh-TW";

/// A folder with a project in it, and what is measured there.
struct World {
    name: &'static str,
    folder: PathBuf,
    rows: Vec<Row>,
    /// How often each row is run, after one run that does not count.
    rounds: usize,
}

/// One row: what is done, and what is done before it, which does not count.
struct Row {
    name: String,
    program: Program,
    arguments: Vec<String>,
    before: Before,
}

/// What runs.
#[derive(Clone, Copy)]
enum Program {
    Tafsiri,
    /// This program itself, with the least that the pages can cost.
    Limit,
    /// A peer.
    Peer(&'static str),
    /// A peer that is not installed.
    Missing,
}

/// What is done before each run.
enum Before {
    Nothing,
    /// Files and folders go.
    Remove(&'static [&'static str]),
    /// A text of a file gives way to the other, and the next time the other way round.
    Edit(PathBuf, [&'static str; 2]),
}

/// Measures every world and prints a table of Markdown for each. The options: `--plot` measures growth instead and draws its
/// graphs, `--plot NAME` that of one kind alone; `--binary FILE` measures that one and builds none.
pub(crate) fn run(root: &Path, options: &[&str]) -> Result<ExitCode> {
    let (plot, rest): (Option<&[&str]>, &[&str]) = match options {
        ["--plot", name, rest @ ..] if growth::KINDS.contains(name) => (options.get(1..2), rest),
        ["--plot", rest @ ..] => (Some(growth::KINDS), rest),
        rest => (None, rest),
    };
    let binary = match rest {
        [] => None,
        ["--binary", file] => Some(*file),
        _ => {
            let kinds = growth::KINDS.join("|");
            return Err(format!("the options of `bench` are `--plot [{kinds}]` and, behind it, `--binary FILE`"));
        }
    };
    let binary =
        binary.map_or_else(|| release(root), |file| std::path::absolute(file).map_err(|error| error.to_string()))?;
    let size = fs::metadata(&binary).map_err(|error| error.to_string())?.len();
    println!("release binary: {:.1} MB\n", size as f64 / 1e6);
    let scratch = scratch()?;
    let outcome = match plot {
        Some(kinds) => growth::run(&growth::Place { root, scratch: &scratch, binary: &binary }, kinds),
        None => {
            worlds(root, &scratch, &binary).and_then(|worlds| worlds.iter().try_for_each(|world| tell(world, &binary)))
        }
    };
    let _ = fs::remove_dir_all(&scratch);
    outcome.map(|()| ExitCode::SUCCESS)
}

/// Builds the release binary.
fn release(root: &Path) -> Result<PathBuf> {
    let built = Command::new(crate::cargo()).args(["build", "--release", "--locked"]).current_dir(root).status();
    if !built.is_ok_and(|status| status.success()) {
        return Err("the release build failed".to_owned());
    }
    Ok(crate::target_folder(root).join("release/tafsiri"))
}

fn scratch() -> Result<PathBuf> {
    let memory = Path::new("/dev/shm");
    let above = if memory.is_dir() { memory.to_owned() } else { std::env::temp_dir() };
    let folder = above.join(format!("tafsiri-bench-{}", std::process::id()));
    fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    Ok(folder)
}

/// The shipped Toolkit, and a real course where it is at hand.
fn worlds(root: &Path, scratch: &Path, binary: &Path) -> Result<Vec<World>> {
    let toolkit = scratch.join("toolkit");
    for part in ["content", "locales"] {
        copy(&root.join(part), &toolkit.join(part))?;
    }
    put(&toolkit.join("tafsiri.toml"), &read(&root.join("tafsiri.toml"))?)?;
    let mut worlds = vec![World {
        name: "the Toolkit, all editions in all locales",
        rows: project_rows(&toolkit.join("content"), &toolkit),
        folder: toolkit,
        rounds: ROUNDS,
    }];
    if let Some(corpus) = crate::corpora::corpus(COURSE) {
        let course = corpus.join("src");
        let folder = scratch.join("course");
        copy(&course, &folder.join("src"))?;
        put(&folder.join("tafsiri.toml"), "[project]\ntitle = \"Course\"\nsource = \"en\"\ncontent = \"src\"\n")?;
        let mut rows = project_rows(&folder.join("src"), &folder);
        rows.push(hugo(&course, scratch)?);
        worlds.push(World { name: "a real course, 574 pages, in English", rows, folder, rounds: ROUNDS });
        worlds.push(translated(&course, scratch, binary)?);
        worlds.extend(peers::worlds(&corpus, scratch, binary)?);
    }
    Ok(worlds)
}

/// The course as Hugo builds it, with templates that show a page and no more, where Hugo is installed.
fn hugo(course: &Path, scratch: &Path) -> Result<Row> {
    let folder = scratch.join("hugo");
    for (name, text) in [
        ("hugo.toml", "title = \"Course\"\ndisableKinds = [\"taxonomy\", \"term\", \"rss\", \"sitemap\"]\n"),
        ("layouts/_default/single.html", "<!DOCTYPE html><title>{{ .Title }}</title><main>{{ .Content }}</main>"),
        ("layouts/_default/list.html", "<!DOCTYPE html><title>{{ .Title }}</title><main>{{ .Content }}</main>"),
    ] {
        fs::create_dir_all(folder.join(name).parent().unwrap_or(&folder)).map_err(|error| error.to_string())?;
        put(&folder.join(name), text)?;
    }
    copy(course, &folder.join("content"))?;
    // Hugo takes braces for its own: what the course has of them is another generator's.
    for page in walkdir::WalkDir::new(folder.join("content")).into_iter().filter_map(std::result::Result::ok) {
        if page.path().extension().is_some_and(|extension| extension == "md") {
            put(page.path(), &read(page.path())?.replace("{{", "{ {"))?;
        }
        // A page of this name would make all pages beside it and below parts of itself, which are not shown.
        if page.file_name() == "index.md" {
            fs::rename(page.path(), page.path().with_file_name("_index.md")).map_err(|error| error.to_string())?;
        }
    }
    let arguments = ["--source", &folder.display().to_string(), "--quiet"].map(str::to_owned).to_vec();
    let program = if peers::is_installed("hugo") { Program::Peer("hugo") } else { Program::Missing };
    Ok(Row { name: "Hugo, without search".to_owned(), program, arguments, before: Before::Nothing })
}

/// The course with every text translated to 21 locales, and one text in a hundred and fifty changed since.
fn translated(course: &Path, scratch: &Path, binary: &Path) -> Result<World> {
    let folder = scratch.join("translated");
    translate(course, &folder, binary)?;
    let pages =
        walkdir::WalkDir::new(folder.join("src")).sort_by_file_name().into_iter().filter_map(std::result::Result::ok);
    let markdown = pages.filter(|entry| entry.path().extension().is_some_and(|extension| extension == "md"));
    for page in markdown.step_by(9) {
        put(page.path(), &read(page.path())?.replacen(" is ", " must be ", 1))?;
    }
    Sample::of(Command::new(binary).arg("extract").current_dir(&folder))?;
    let catalog = folder.join("locales/de/hello-world/what-is-rust.ftl");
    let text = read(&catalog)?;
    put(&catalog, &text.replacen(" is ", " was ", 1))?;
    let again = || Before::Edit(catalog.clone(), [" was ", " is "]);
    let rows = vec![
        limit(&folder.join("src"), &folder, LOCALES.split(' ').count()),
        row("status, from nothing", "status", Before::Remove(&[".tafsiri"])),
        row("status, nothing changed", "status", Before::Nothing),
        row("status, one text of one locale changed", "status", again()),
        row("drift", "drift", Before::Nothing),
        row("extract, nothing changed", "extract", Before::Nothing),
        row("build, HTML with search, from nothing", "build", Before::Remove(&["dist", ".tafsiri"])),
        row("build, nothing changed", "build", Before::Nothing),
        row("build, one text of one locale changed", "build", again()),
    ];
    Ok(World { name: "the course with 21 locales, all translated", rows, folder, rounds: ROUNDS })
}

/// The course with every text translated to 21 locales, by itself.
fn translate(course: &Path, folder: &Path, binary: &Path) -> Result<()> {
    copy(course, &folder.join("src"))?;
    let tags: Vec<String> = LOCALES.split(' ').map(|tag| format!("\"{tag}\"")).collect();
    let settings = format!(
        "[project]\ntitle = \"Course\"\nsource = \"en\"\nlocales = [{}]\ncontent = \"src\"\ncode = [\"rust\"]\n",
        tags.join(", ")
    );
    put(&folder.join("tafsiri.toml"), &settings)?;
    let extract = || Sample::of(Command::new(binary).arg("extract").current_dir(folder)).map(drop);
    extract()?;
    for tag in LOCALES.split(' ') {
        copy(&folder.join("locales/en"), &folder.join("locales").join(tag))?;
    }
    extract()?;
    Ok(())
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    for entry in walkdir::WalkDir::new(from).sort_by_file_name() {
        let entry = entry.map_err(|error| error.to_string())?;
        let target = to.join(entry.path().strip_prefix(from).unwrap_or(entry.path()));
        if entry.file_type().is_file() {
            fs::create_dir_all(target.parent().unwrap_or(to)).map_err(|error| error.to_string())?;
            fs::copy(entry.path(), target).map_err(|error| error.to_string())?;
        }
    }
    Ok(())
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

fn put(path: &Path, text: &str) -> Result<()> {
    fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))
}

fn row(name: &str, arguments: &str, before: Before) -> Row {
    let arguments = arguments.split_whitespace().map(str::to_owned).collect();
    Row { name: name.to_owned(), program: Program::Tafsiri, arguments, before }
}

/// The least that so many copies of the pages can cost.
fn limit(pages: &Path, folder: &Path, times: usize) -> Row {
    Row {
        name: "limit: comrak reads, renders and writes each page once".to_owned(),
        program: Program::Limit,
        arguments: vec![
            "limit".to_owned(),
            pages.display().to_string(),
            folder.join("bare").display().to_string(),
            times.to_string(),
        ],
        before: Before::Remove(&["bare"]),
    }
}

fn project_rows(pages: &Path, folder: &Path) -> Vec<Row> {
    vec![
        limit(pages, folder, 1),
        row("extract, from nothing", "extract", Before::Remove(&["locales/en"])),
        row("extract, nothing changed", "extract", Before::Nothing),
        row("status, from nothing", "status", Before::Remove(&[".tafsiri"])),
        row("check", "check", Before::Nothing),
        row("build, HTML with search, from nothing", "build --format html", Before::Remove(&["dist", ".tafsiri"])),
        row("build, nothing changed", "build --format html", Before::Nothing),
    ]
}

impl Before {
    fn act(&self, folder: &Path) -> Result<()> {
        match self {
            Self::Nothing => Ok(()),
            Self::Remove(names) => {
                names.iter().for_each(|name| drop(fs::remove_dir_all(folder.join(name))));
                Ok(())
            }
            Self::Edit(file, [one, other]) => {
                let text = read(file)?;
                let (from, to) = if text.contains(one) { (one, other) } else { (other, one) };
                put(file, &text.replacen(from, to, 1))
            }
        }
    }
}

fn tell(world: &World, binary: &Path) -> Result<()> {
    let this = std::env::current_exe().map_err(|error| error.to_string())?;
    let mut series: Vec<Series> = world.rows.iter().map(|_| Series::default()).collect();
    for round in 0..=world.rounds {
        for (row, series) in world.rows.iter().zip(&mut series) {
            row.before.act(&world.folder)?;
            let program = match row.program {
                Program::Tafsiri => binary,
                Program::Limit => this.as_path(),
                Program::Peer(name) => Path::new(name),
                Program::Missing => continue,
            };
            let sample = Sample::of(Command::new(program).args(&row.arguments).current_dir(&world.folder))?;
            if round > 0 {
                series.add(sample);
            }
        }
    }
    println!("### {}\n", world.name);
    println!("| work | user and system, ms: median (least to most) | wall, ms | peak, MiB | of the first row |");
    println!("| --- | --- | --- | --- | --- |");
    let first = series.first().map_or(1.0, Series::cpu);
    for (row, series) in world.rows.iter().zip(&series) {
        match row.program {
            Program::Missing => println!("| {} | not installed | | | |", row.name),
            _ => println!("| {} | {series} | {:.1} x |", row.name, series.cpu() / first),
        }
    }
    println!();
    Ok(())
}
