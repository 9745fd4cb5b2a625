//! `cargo xtask bench`: the release binary's time and memory, beside the least that the same pages can cost.
//!
//! Each row is a whole process, run several times in turn with all others, so that a machine whose speed drifts slows
//! every row alike; the last column is the ratio to the limit of the same run. Worlds stand in memory where the
//! machine has `/dev/shm`: small files on a disk measure the disk.

pub(crate) mod limit;
mod measure;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use crate::Result;
use measure::{Sample, Series};

/// How often each row is run, after one run that does not count.
const ROUNDS: usize = 5;

/// The locales of the real course.
const LOCALES: &str = "ar bn da de el es fa fr id it ja ko pl pt-BR ro ru tr uk vi zh-CN zh-TW";

/// A folder with a project in it.
struct World {
    name: &'static str,
    folder: PathBuf,
    pages: PathBuf,
    /// Whether only what translators ask for is measured: nothing is built.
    translators: bool,
}

/// Measures every world and prints a table of Markdown for each.
pub(crate) fn run(root: &Path) -> Result<ExitCode> {
    let built = Command::new(crate::cargo()).args(["build", "--release", "--locked"]).current_dir(root).status();
    if !built.is_ok_and(|status| status.success()) {
        return Err("the release build failed".to_owned());
    }
    let binary = crate::target_folder(root).join("release/tafsiri");
    let size = fs::metadata(&binary).map_err(|error| error.to_string())?.len();
    println!("release binary: {:.1} MB\n", size as f64 / 1e6);
    let scratch = scratch()?;
    let outcome =
        worlds(root, &scratch, &binary).and_then(|worlds| worlds.iter().try_for_each(|world| tell(world, &binary)));
    let _ = fs::remove_dir_all(&scratch);
    outcome.map(|()| ExitCode::SUCCESS)
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
        pages: toolkit.join("content"),
        folder: toolkit,
        translators: false,
    }];
    if let Some(course) = crate::corpora::corpus("comprehensive-rust/2026-08/src") {
        let folder = scratch.join("course");
        copy(&course, &folder.join("src"))?;
        put(&folder.join("tafsiri.toml"), "[project]\ntitle = \"Course\"\nsource = \"en\"\ncontent = \"src\"\n")?;
        worlds.push(World {
            name: "a real course, 574 pages, in English",
            pages: folder.join("src"),
            folder,
            translators: false,
        });
        worlds.push(translated(&course, scratch, binary)?);
    }
    Ok(worlds)
}

/// The course with every text translated to 21 locales, and one text in a hundred and fifty changed since.
fn translated(course: &Path, scratch: &Path, binary: &Path) -> Result<World> {
    let folder = scratch.join("translated");
    copy(course, &folder.join("src"))?;
    let tags: Vec<String> = LOCALES.split(' ').map(|tag| format!("\"{tag}\"")).collect();
    let settings = format!(
        "[project]\ntitle = \"Course\"\nsource = \"en\"\nlocales = [{}]\ncontent = \"src\"\ncode = [\"rust\"]\n",
        tags.join(", ")
    );
    put(&folder.join("tafsiri.toml"), &settings)?;
    let extract = || Sample::of(Command::new(binary).arg("extract").current_dir(&folder)).map(drop);
    extract()?;
    for tag in LOCALES.split(' ') {
        copy(&folder.join("locales/en"), &folder.join("locales").join(tag))?;
    }
    extract()?;
    let pages =
        walkdir::WalkDir::new(folder.join("src")).sort_by_file_name().into_iter().filter_map(std::result::Result::ok);
    let markdown = pages.filter(|entry| entry.path().extension().is_some_and(|extension| extension == "md"));
    for page in markdown.step_by(9) {
        put(page.path(), &read(page.path())?.replacen(" is ", " must be ", 1))?;
    }
    extract()?;
    Ok(World {
        name: "the course with 21 locales, all translated",
        pages: folder.join("src"),
        folder,
        translators: true,
    })
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

/// One row: what is done, and what must be gone before it.
struct Row {
    name: &'static str,
    arguments: Vec<String>,
    fresh: &'static [&'static str],
}

fn rows(world: &World) -> Vec<Row> {
    let row = |name, arguments: &str, fresh| Row {
        name,
        arguments: arguments.split_whitespace().map(str::to_owned).collect(),
        fresh,
    };
    let pages = world.pages.display();
    let bare = world.folder.join("bare");
    let limit = row(
        "limit: comrak reads, renders and writes each page once",
        &format!("limit {pages} {}", bare.display()),
        &["bare"],
    );
    let again = row("extract, nothing changed", "extract", &[]);
    if world.translators {
        return vec![limit, row("status", "status", &[]), row("drift", "drift", &[]), again];
    }
    vec![
        limit,
        row("extract, from nothing", "extract", &["locales/en"]),
        again,
        row("status", "status", &[]),
        row("check", "check", &[]),
        row("build, from nothing", "build", &["dist"]),
        row("build, nothing changed", "build", &[]),
    ]
}

fn tell(world: &World, binary: &Path) -> Result<()> {
    let this = std::env::current_exe().map_err(|error| error.to_string())?;
    let rows = rows(world);
    let mut series: Vec<Series> = rows.iter().map(|_| Series::default()).collect();
    for round in 0..=ROUNDS {
        for (row, series) in rows.iter().zip(&mut series) {
            row.fresh.iter().for_each(|folder| drop(fs::remove_dir_all(world.folder.join(folder))));
            let is_limit = row.arguments.first().is_some_and(|first| first == "limit");
            let program = if is_limit { this.as_path() } else { binary };
            let sample = Sample::of(Command::new(program).args(&row.arguments).current_dir(&world.folder))?;
            if round > 0 {
                series.add(sample);
            }
        }
    }
    println!("### {}\n", world.name);
    println!("| work | wall, ms: median (least to most) | user, ms | peak, MiB | of the limit |");
    println!("| --- | --- | --- | --- | --- |");
    let limit = series.first().map_or(1.0, Series::wall);
    for (row, series) in rows.iter().zip(&series) {
        println!("| {} | {series} | {:.1} x |", row.name, series.wall() / limit);
    }
    println!();
    Ok(())
}
