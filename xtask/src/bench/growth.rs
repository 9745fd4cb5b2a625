//! `cargo xtask bench --plot`: what more editions, more locales and more pages cost; a table of each, and a graph in `docs/`.
//!
//! Each point is one run of `build` from nothing. Time is that of the processors, user and system: it does not grow when
//! the machine has other work.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::measure::Sample;
use super::plot::{Panel, svg};
use super::{COURSE, LOCALES, TERRITORIES, copy, put, read};
use crate::Result;

/// Where the graphs are, from the root.
const GRAPHS: &str = "docs/benchmarks";
/// The locales and formats of the worlds of editions.
const SIX: &str = "--locale en --locale ar --locale es --locale fr --locale ru --locale zh";
const FORMATS: &str = "--format html --format epub --format scorm-1.2";
/// How many editions, how many locales, how many times the pages of the course.
const EDITIONS: [usize; 5] = [10, 100, 195, 390, 1000];
const LOCALE_COUNTS: [usize; 5] = [1, 5, 10, 15, 21];
const TIMES: [usize; 4] = [1, 10, 30, 100];

/// The kinds of growth that are measured.
pub(super) const KINDS: &[&str] = &["editions", "locales", "pages", "folders"];

/// What one build took and left.
struct Point {
    count: usize,
    sample: Sample,
    /// How many pages it rendered.
    rendered: usize,
    packages: usize,
    bytes: u64,
}

/// What is measured, over what, and under which name the graph is kept.
struct Growth {
    file: &'static str,
    title: &'static str,
    across: &'static str,
    points: Vec<Point>,
}

/// Where worlds stand, and what is measured.
pub(super) struct Place<'p> {
    pub(super) root: &'p Path,
    pub(super) scratch: &'p Path,
    pub(super) binary: &'p Path,
}

/// Measures growth of these kinds, prints tables of Markdown and writes the graphs.
pub(super) fn run(place: &Place<'_>, kinds: &[&str]) -> Result<()> {
    if kinds.contains(&"editions") {
        let folder = small_toolkit(place)?;
        editions(place, &folder)?.tell(place.root)?;
        doubling(place, &folder)?;
        second_machine(place, &folder)?;
        let _ = fs::remove_dir_all(folder);
    }
    if let Some(course) = crate::corpora::corpus(COURSE).map(|course| course.join("src")) {
        if kinds.contains(&"locales") {
            locales(place, &course)?.tell(place.root)?;
        }
        if kinds.contains(&"pages") {
            pages(place, &course)?.tell(place.root)?;
        }
    }
    if kinds.contains(&"folders") {
        folder_of_small_files(place)?;
    }
    Ok(())
}

impl Growth {
    fn tell(&self, root: &Path) -> Result<()> {
        println!("### {}\n", self.title);
        println!(
            "| {} | user and system, s | wall, s | peak, MiB | pages rendered | packages | MB on disk | packages a second |",
            self.across
        );
        println!("| --- | --- | --- | --- | --- | --- | --- | --- |");
        for Point { count, sample, rendered, packages, bytes } in &self.points {
            let (cpu, wall, peak) = (sample.cpu_ms / 1e3, sample.wall_ms / 1e3, sample.peak_mib);
            let (size, rate) = (*bytes as f64 / 1e6, *packages as f64 / wall);
            println!(
                "| {count} | {cpu:.2} | {wall:.2} | {peak:.0} | {rendered} | {packages} | {size:.0} | {rate:.0} |"
            );
        }
        let over = |of: fn(&Point) -> f64| self.points.iter().map(|point| (point.count as f64, of(point))).collect();
        let panels = [
            Panel { name: "user and system time, s", points: over(|point| point.sample.cpu_ms / 1e3) },
            Panel { name: "peak memory, MiB", points: over(|point| point.sample.peak_mib) },
        ];
        let name = format!("{GRAPHS}/{}.svg", self.file);
        fs::create_dir_all(root.join(GRAPHS)).map_err(|error| format!("{GRAPHS}: {error}"))?;
        put(&root.join(&name), &svg(self.title, self.across, &panels))?;
        println!("\n`{name}`: {}\n", super::plot::text(self.across, &panels));
        Ok(())
    }
}

impl Place<'_> {
    fn tafsiri(&self, folder: &Path, arguments: &str) -> Result<Sample> {
        Sample::of(Command::new(self.binary).args(arguments.split_whitespace()).current_dir(folder))
    }

    /// A build, and how many pages it rendered.
    fn build(&self, folder: &Path, arguments: &str) -> Result<(Sample, usize)> {
        let arguments = ["build"].into_iter().chain(arguments.split_whitespace());
        let (sample, told) = Sample::told(Command::new(self.binary).args(arguments).current_dir(folder))?;
        let rendered = told.split(" page").find_map(|part| part.rsplit(' ').next()?.replace(',', "").parse().ok());
        Ok((sample, rendered.ok_or_else(|| format!("no number of pages in: {told}"))?))
    }

    /// A build from nothing into a folder that is gone afterwards.
    fn built(&self, folder: &Path, count: usize, arguments: &str) -> Result<Point> {
        remove(folder, &["dist", ".tafsiri"]);
        let (sample, rendered) = self.build(folder, arguments)?;
        let dist = folder.join("dist");
        let point = Point { count, sample, rendered, packages: packages(&dist)?, bytes: bytes(&dist) };
        remove(folder, &["dist", ".tafsiri"]);
        Ok(point)
    }
}

fn remove(folder: &Path, names: &[&str]) {
    names.iter().for_each(|name| drop(fs::remove_dir_all(folder.join(name))));
}

/// How many packages a manifest names: each has one format.
fn packages(dist: &Path) -> Result<usize> {
    Ok(read(&dist.join("manifest.json"))?.matches("\"format\": ").count())
}

fn bytes(folder: &Path) -> u64 {
    let entries = walkdir::WalkDir::new(folder).into_iter().filter_map(std::result::Result::ok);
    entries.filter_map(|entry| entry.metadata().ok()).filter(fs::Metadata::is_file).map(|told| told.len()).sum()
}

/// One module of the Toolkit and three case studies, in six languages, with no overlay and no edition.
fn small_toolkit(place: &Place<'_>) -> Result<PathBuf> {
    let folder = place.scratch.join("editions");
    copy(&place.root.join("content/data"), &folder.join("content/data"))?;
    let module = "content/modules/01-why-now";
    copy(&place.root.join(module), &folder.join(module))?;
    for case in ["estonia-x-road", "kenya-huduma", "korea-platform-government"] {
        let name = format!("content/case-studies/{case}.md");
        fs::create_dir_all(folder.join("content/case-studies")).map_err(|error| error.to_string())?;
        put(&folder.join(&name), &read(&place.root.join(&name))?)?;
    }
    for locale in SIX.split_whitespace().filter(|word| *word != "--locale") {
        let from = place.root.join("locales").join(locale);
        copy(&from, &folder.join("locales").join(locale))?;
        remove(&folder.join("locales").join(locale), &["overlays", "editions"]);
    }
    let settings = "[project]\ntitle = \"Toolkit\"\nsource = \"en\"\nlocales = [\"ar\", \"es\", \"fr\", \"ru\", \"zh\"]\n\n\
                    [terms]\ncountry = \"your country\"\nlead-agency = \"the lead agency for digital government\"\n";
    put(&folder.join("tafsiri.toml"), settings)?;
    place.tafsiri(&folder, "extract --prune")?;
    Ok(folder)
}

/// The options that name so many editions: all territories, then the same for one audience after the other. None has a
/// layer of its own.
fn named(count: usize) -> String {
    let codes: Vec<&str> = TERRITORIES.split(' ').collect();
    let name = |at: usize| {
        let audience = if at < codes.len() { String::new() } else { format!("+audience{}", at / codes.len()) };
        codes.get(at % codes.len()).map(|code| format!("--edition country:{code}{audience} "))
    };
    format!("{SIX} {FORMATS} {}", (0..count).filter_map(name).collect::<String>())
}

fn editions(place: &Place<'_>, folder: &Path) -> Result<Growth> {
    let point = |count| place.built(folder, count, &named(count));
    Ok(Growth {
        file: "editions",
        title: "Editions: one module in six languages as HTML, EPUB and SCORM 1.2",
        across: "editions",
        points: EDITIONS.into_iter().map(point).collect::<Result<_>>()?,
    })
}

/// Twice the editions and no word more, from nothing and beside those that are there.
fn doubling(place: &Place<'_>, folder: &Path) -> Result<()> {
    let one = place.built(folder, 195, &named(195))?;
    let two = place.built(folder, 390, &named(390))?;
    place.build(folder, &named(195))?;
    let more = place.build(folder, &named(390))?;
    let again = place.build(folder, &named(390))?;
    remove(folder, &["dist", ".tafsiri"]);
    println!("### Twice the editions without new overlay text\n");
    println!("| build | pages rendered | user and system, s | of the first row |\n| --- | --- | --- | --- |");
    let rows = [
        ("195 editions, from nothing", (one.sample, one.rendered)),
        ("390 editions, from nothing", (two.sample, two.rendered)),
        ("390 editions where 195 of them were built before", more),
        ("390 editions again", again),
    ];
    for (name, (sample, rendered)) in rows {
        let ratio = sample.cpu_ms / one.sample.cpu_ms;
        println!("| {name} | {rendered} | {:.2} | {ratio:.2} x |", sample.cpu_ms / 1e3);
    }
    println!("| bytes of 390 editions beside those of 195 | | | {:.2} x |\n", two.bytes as f64 / one.bytes as f64);
    Ok(())
}

/// What a machine pays that finds everything in the cache which another one shares, beside copying the same files.
fn second_machine(place: &Place<'_>, folder: &Path) -> Result<()> {
    let settings = folder.join("tafsiri.toml");
    let text = read(&settings)?;
    put(&settings, &format!("[cache]\nshared = \"{}\"\n\n{text}", place.scratch.join("shared").display()))?;
    let second = place.scratch.join("second");
    for part in ["content", "locales"] {
        copy(&folder.join(part), &second.join(part))?;
    }
    put(&second.join("tafsiri.toml"), &read(&settings)?)?;
    let order = format!("build --edition country:all {SIX} {FORMATS}");
    let first = place.tafsiri(folder, &order)?;
    let taken = place.tafsiri(&second, &order)?;
    let copied = Sample::of(Command::new("cp").args(["-r", "dist", "copied"]).current_dir(&second))?;
    println!("### A second machine with a warm shared cache: 195 editions in six languages and three formats\n");
    println!("| work | user and system, s | of copying | wall, s | of copying |\n| --- | --- | --- | --- | --- |");
    for (name, sample) in
        [("`cp -r dist`", copied), ("build of the second machine", taken), ("build of the first", first)]
    {
        let (cpu, wall) = (sample.cpu_ms / 1e3, sample.wall_ms / 1e3);
        let of = |figure: fn(&Sample) -> f64| figure(&sample) / figure(&copied);
        let (cpu_ratio, wall_ratio) = (of(|sample| sample.cpu_ms), of(|sample| sample.wall_ms));
        println!("| {name} | {cpu:.2} | {cpu_ratio:.1} x | {wall:.2} | {wall_ratio:.1} x |");
    }
    println!();
    remove(place.scratch, &["second", "shared"]);
    Ok(())
}

/// The course with every text translated, for one locale after the other.
fn locales(place: &Place<'_>, course: &Path) -> Result<Growth> {
    let folder = place.scratch.join("locales");
    super::translate(course, &folder, place.binary)?;
    let named = |count: usize| LOCALES.split(' ').take(count).map(|tag| format!("--locale {tag} ")).collect::<String>();
    let points = LOCALE_COUNTS.into_iter().map(|count| place.built(&folder, count, &named(count)));
    let points = points.collect::<Result<_>>()?;
    remove(place.scratch, &["locales"]);
    Ok(Growth { file: "locales", title: "Locales: a course of 574 pages as HTML", across: "locales", points })
}

/// The course again and again, each time as a part of its own in the order of one book.
fn pages(place: &Place<'_>, course: &Path) -> Result<Growth> {
    let summary = read(&course.join("SUMMARY.md"))?;
    let folder = place.scratch.join("pages");
    let mut points = Vec::new();
    for times in TIMES {
        let mut order = String::new();
        for time in 0..times {
            let copied = folder.join(format!("src/c{time}"));
            copy(course, &copied)?;
            let _ = fs::remove_file(copied.join("SUMMARY.md"));
            let lines = summary.lines().filter(|line| line.contains("](") && !line.contains("](http"));
            let lines: Vec<String> = lines.map(|line| line.replace("](", &format!("](c{time}/"))).collect();
            order += &format!("# Course {time}\n\n{}\n\n", lines.join("\n"));
        }
        put(&folder.join("src/SUMMARY.md"), &order)?;
        put(&folder.join("tafsiri.toml"), "[project]\ntitle = \"Course\"\nsource = \"en\"\ncontent = \"src\"\n")?;
        let is_page = |entry: &walkdir::DirEntry| entry.path().extension().is_some_and(|ending| ending == "md");
        let all = walkdir::WalkDir::new(&folder).into_iter().filter_map(std::result::Result::ok);
        points.push(place.built(&folder, all.filter(is_page).count() - 1, "")?);
        remove(place.scratch, &["pages"]);
    }
    Ok(Growth { file: "pages", title: "Pages: a course as HTML, once and up to 100 times", across: "pages", points })
}

/// Folders that are huge: files that are no pages, and very small pages.
fn folder_of_small_files(place: &Place<'_>) -> Result<()> {
    println!("### Huge folders\n");
    println!("| folder | work | user and system, s | wall, s | peak, MiB |\n| --- | --- | --- | --- | --- |");
    for (name, count, ending) in
        [("100,000 files that are no pages", 100_000, "txt"), ("20,000 small pages", 20_000, "md")]
    {
        let folder = place.scratch.join("huge");
        for at in 0..count {
            let part = folder.join(format!("src/part-{}", at / 1000));
            if at % 1000 == 0 {
                fs::create_dir_all(&part).map_err(|error| error.to_string())?;
            }
            put(&part.join(format!("{at}.{ending}")), &format!("# Page {at}\n\nThis is matter {at} in few words.\n"))?;
        }
        put(&folder.join("src/index.md"), "# Start\n\nHere it begins.\n")?;
        put(&folder.join("tafsiri.toml"), "[project]\ntitle = \"Huge\"\nsource = \"en\"\ncontent = \"src\"\n")?;
        for work in ["extract", "check", "status", "build", "build"] {
            let sample = place.tafsiri(&folder, work)?;
            let (cpu, wall, peak) = (sample.cpu_ms / 1e3, sample.wall_ms / 1e3, sample.peak_mib);
            println!("| {name} | {work} | {cpu:.2} | {wall:.2} | {peak:.0} |");
        }
        remove(place.scratch, &["huge"]);
    }
    println!();
    Ok(())
}
