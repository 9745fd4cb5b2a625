//! What happens to machines: a run is killed, a disk is full, a folder cannot be written to, a clock is set back, a folder is
//! huge. Whatever it is, no file is torn, and the next run makes what one that nothing happened to makes.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use super::again::{checks, from_nothing, sums};
use super::*;

/// At how many moments of its life a run is killed.
const MOMENTS: u32 = 50;
/// At how many more behind its first write.
const WRITING: u32 = 10;

/// Where a run keeps what is not whole yet.
const BESIDE: &str = ".tafsiri-beside";

/// What files hold, by their path.
type Held = BTreeMap<String, Vec<u8>>;

/// A folder in memory, where the machine has such: these stories write so many files that a disk would be what is tested.
fn in_memory() -> TempDir {
    tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).unwrap()
}

fn held(folder: &Path) -> Held {
    let names = if folder.is_dir() { files(folder) } else { BTreeSet::new() };
    names.into_iter().map(|name| (name.clone(), fs::read(folder.join(name)).unwrap())).collect()
}

fn put_back(folder: &Path, held: &Held) {
    let _ = fs::remove_dir_all(folder);
    for (name, bytes) in held {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
}

/// Each file is the old one or the new one, and what both have is there.
fn assert_whole(now: &Held, (old, new): (&Held, &Held), when: &str) {
    for (name, bytes) in now.iter().filter(|(name, _)| !name.contains(BESIDE)) {
        assert!(old.get(name) == Some(bytes) || new.get(name) == Some(bytes), "{name} is torn: {when}");
    }
    let both = old.keys().filter(|name| new.contains_key(*name));
    both.for_each(|name| assert!(now.contains_key(name), "{name} is lost: {when}"));
}

/// A module and two editions in two locales, whose pages have changed since they were extracted and built: many words, two
/// pages that have become much longer, a paragraph that has gone to another page, a page that went and one that came.
fn changed() -> TempDir {
    let folder = in_memory();
    let root = folder.path();
    copy(&repository().join("content"), &root.join("content"));
    for locale in ["locales/en", "locales/ar"] {
        copy(&repository().join(locale), &root.join(locale));
    }
    let keep = |part: &str, names: &[&str]| {
        for entry in fs::read_dir(root.join(part)).unwrap() {
            let path = entry.unwrap().path();
            if !names.iter().any(|name| path.ends_with(name)) {
                fs::remove_dir_all(&path).or_else(|_| fs::remove_file(&path)).unwrap();
            }
        }
    };
    keep("content/modules", &["01-why-now"]);
    keep("content/editions", &[]);
    keep("content/overlays", &[]);
    keep("content/case-studies", &["estonia-x-road.md", "kenya-huduma.md", "korea-platform-government.md"]);
    fs::write(root.join("content/editions/kenya.toml"), "title = \"Kenya\"\nterritory = \"KE\"\n").unwrap();
    let settings = "[project]\ntitle = \"T\"\nsource = \"en\"\nlocales = [\"ar\"]\nformats = [\"html\", \"epub\"]\n\n\
                    [terms]\ncountry = \"your country\"\nlead-agency = \"the agency\"\n";
    fs::write(root.join("tafsiri.toml"), settings).unwrap();
    fine(root, "extract --prune");
    fine(root, "build");
    let (module, cases) = (root.join("content/modules/01-why-now"), root.join("content/case-studies"));
    let moved = "**Digitization** changes the form of information.\nA paper register becomes a set of images or a database.\n\n";
    edit(&module.join("from-paper-to-transformation.md"), moved, "");
    let longer = "Every office that keeps a register asks for the same paper again and again.\n".repeat(400);
    for (name, end) in [("wrap-up.md", longer.as_str()), ("index.md", &longer), ("benefits-and-risks.md", moved)] {
        let page = module.join(name);
        fs::write(&page, format!("{}\n{end}", fs::read_to_string(&page).unwrap().replace(" the ", " all the ")))
            .unwrap();
    }
    fs::rename(cases.join("korea-platform-government.md"), cases.join("korea-new.md")).unwrap();
    folder
}

/// Kills a run at moments spread over all of its life, and then at some behind its first write. Before each, what it writes
/// is put back; behind each, another run comes to its end. Tells how many runs were cut short, and how many of them while
/// they wrote.
fn killed(root: &Path, arguments: &str, writes: &[&str]) -> (usize, usize) {
    let folders: Vec<PathBuf> = writes.iter().map(|name| root.join(name)).collect();
    let old: Vec<Held> = folders.iter().map(|folder| held(folder)).collect();
    let again = || folders.iter().zip(&old).for_each(|(folder, held)| put_back(folder, held));
    let life = |_| {
        again();
        let started = Instant::now();
        fine(root, arguments);
        started.elapsed()
    };
    let life = (0..3).map(life).min().unwrap();
    let (written, before) = (&folders[0], &old[0]);
    let beside = [root.join(BESIDE), written.join(BESIDE)];
    let is_writing = || beside.iter().any(|folder| folder.exists());
    let new = held(written);
    assert!(*before != new && !is_writing());
    let (mut cut, mut between) = (0, 0);
    for moment in 0..MOMENTS + WRITING {
        again();
        let mut child = started(root, arguments);
        if let Some(behind) = moment.checked_sub(MOMENTS) {
            while !is_writing() && child.try_wait().unwrap().is_none() {
                std::thread::yield_now();
            }
            std::thread::sleep(Duration::from_micros(200) * behind);
        } else {
            std::thread::sleep(life * moment / MOMENTS);
        }
        let _ = child.kill();
        cut += usize::from(child.wait().unwrap().code().is_none());
        let now = held(written);
        assert_whole(&now, (before, &new), &format!("moment {moment}"));
        between += usize::from(now != *before && now != new);
        fine(root, arguments);
        assert!(held(written) == new, "behind a kill at moment {moment}");
        assert!(!is_writing(), "what a kill at moment {moment} left is still there");
    }
    println!("{arguments} lives for {life:?}; {cut} runs were cut short, {between} of them while they wrote");
    (cut, between)
}

fn started(root: &Path, arguments: &str) -> std::process::Child {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tafsiri"));
    command.args(arguments.split_whitespace()).current_dir(root).stdout(Stdio::null()).stderr(Stdio::null());
    command.spawn().unwrap()
}

#[test]
fn an_extract_that_is_killed_at_any_moment_tears_no_file_and_the_next_one_is_right() {
    // It puts its files in their places within a millisecond: each moment of that is tried in `files::together`.
    assert!(killed(changed().path(), "extract", &["locales"]).0 > 0);
}

#[test]
fn a_build_that_is_killed_at_any_moment_tears_no_file_and_the_next_one_is_right() {
    let folder = changed();
    let (cut, between) = killed(folder.path(), "build", &["dist", ".tafsiri"]);
    assert!(cut > 0 && between > 0);
    assert_eq!(sums(&folder.path().join("dist")), from_nothing(folder.path()));
    assert!(checks(&folder.path().join("dist")));
}

/// Runs a script in the project's folder, where it may mount file systems that nobody else sees. In it `run NAME ARGUMENTS`
/// runs the tool and leaves `NAME.err` and `NAME.code`, `room FOLDER KB` leaves so much room in a file system. Where the
/// machine allows none of this it says so.
fn with_own_disks(root: &Path, script: &str) -> bool {
    const START: &str = "run() { name=$1; shift; \"$TAFSIRI\" \"$@\" > /dev/null 2> $name.err && code=0 || code=$?; echo $code > $name.code; }
        room() { mount -o remount,size=$(( $(du -sk $1 | cut -f1) + $2 ))k $1; }\n";
    let unshared = |script: &str| {
        let mut command = Command::new("unshare");
        command.args(["-rm", "sh", "-euc", script]).env("TAFSIRI", env!("CARGO_BIN_EXE_tafsiri")).current_dir(root);
        command.output()
    };
    if !unshared("mount -t tmpfs tmpfs /mnt").is_ok_and(|output| output.status.success()) {
        println!("SKIPPED: on this machine no small file system can be mounted (`unshare -rm`)");
        return false;
    }
    fs::create_dir_all(root.join("small")).unwrap();
    let output = unshared(&format!("{START}{script}")).unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    true
}

/// How a run of a script ended, and what it told.
fn outcome(folder: &TempDir, name: &str) -> (String, String) {
    (read(folder, &format!("{name}.code")).trim().to_owned(), read(folder, &format!("{name}.err")))
}

/// The run found the disk full, named the file and said what to do.
fn assert_full(folder: &TempDir, name: &str, file: &str) {
    let (code, told) = outcome(folder, name);
    assert_eq!(code, "2", "{told}");
    for part in ["error[file/unwritable]", "No space left on device", file, "free some room"] {
        assert!(told.contains(part), "{part} in {told}");
    }
}

#[test]
fn a_build_onto_a_full_disk_is_said_and_leaves_whole_files_and_the_next_one_with_room_is_right() {
    let folder = changed();
    let root = folder.path();
    let script = "mount -t tmpfs -o size=100m tmpfs small
        cp -r dist small/dist
        room small 100
        run full build --out small/dist
        cp -r small/dist full
        run still build --out small/dist
        mount -o remount,size=100m small
        run room build --out small/dist
        cp -r small/dist end";
    if !with_own_disks(root, script) {
        return;
    }
    let old = held(&root.join("dist"));
    fine(root, "build --no-cache");
    let new = held(&root.join("dist"));
    assert_full(&folder, "full", "small/dist");
    assert_full(&folder, "still", "small/dist");
    let full = held(&root.join("full"));
    assert_whole(&full, (&old, &new), "on the full disk");
    assert!(full != new);
    assert_eq!(outcome(&folder, "room").0, "0", "{}", outcome(&folder, "room").1);
    assert!(held(&root.join("end")) == new);
}

#[test]
fn an_extract_onto_a_full_disk_is_said_and_leaves_whole_files_and_the_next_one_with_room_is_right() {
    let folder = changed();
    let root = folder.path();
    let script = "mount -t tmpfs -o size=100m tmpfs small
        cp -r content locales tafsiri.toml small
        room small 40
        run full -C small extract
        cp -r small/locales full
        mount -o remount,size=100m small
        run room -C small extract
        cp -r small/locales end";
    if !with_own_disks(root, script) {
        return;
    }
    let old = held(&root.join("locales"));
    fine(root, "extract");
    let new = held(&root.join("locales"));
    assert_full(&folder, "full", "small/locales");
    assert!(held(&root.join("full")) == old, "an extract writes all or nothing");
    assert_eq!(outcome(&folder, "room").0, "0");
    assert!(held(&root.join("end")) == new);
}

#[test]
fn a_build_whose_cache_has_no_room_or_cannot_be_written_to_is_right_and_says_so() {
    let folder = changed();
    let root = folder.path();
    let script = "rm -r dist .tafsiri
        mkdir .tafsiri
        mount -t tmpfs -o size=80k tmpfs .tafsiri
        run full build
        cp -r dist full
        rm -r dist
        mount -o remount,size=100m .tafsiri
        run room build
        mount -o remount,ro .tafsiri
        rm -r dist
        run locked build
        cp -r dist locked
        run locked build
        run other build --out other";
    if !with_own_disks(root, script) {
        return;
    }
    fine(root, "build --no-cache");
    let new = held(&root.join("dist"));
    for (name, why) in
        [("full", "No space left on device"), ("locked", "Read-only file system"), ("other", "Read-only")]
    {
        let (code, told) = outcome(&folder, name);
        assert_eq!(code, "0", "{told}");
        for part in ["note[cache/failed]", ".tafsiri", "cannot be kept", why, "free some room"] {
            assert!(told.contains(part), "{name}: {part} in {told}");
        }
        assert!(held(&root.join(name)) == new, "{name}");
    }
    assert_eq!(outcome(&folder, "room"), ("0".to_owned(), String::new()));
}

#[test]
fn a_clock_that_was_set_back_costs_time_alone() {
    let folder = changed();
    let root = folder.path();
    let ahead = std::time::SystemTime::now() + Duration::from_secs(100_000);
    let set_ahead = || {
        for part in ["content", "locales", "dist", ".tafsiri"] {
            for file in files(&root.join(part)) {
                let file = fs::File::options().write(true).open(root.join(part).join(file)).unwrap();
                file.set_modified(ahead).unwrap();
            }
        }
    };
    fine(root, "build");
    set_ahead();
    assert!(fine(root, "build").contains("(0 written)"));
    edit(&root.join("locales/ar/01-why-now/index.ftl"), " = ", " = نص ");
    set_ahead();
    assert!(!fine(root, "build").contains("(0 written)"));
    assert_eq!(sums(&root.join("dist")), from_nothing(root));
    assert!(checks(&root.join("dist")));
}

/// Runs a command that may have forty files open at once, and that must end well.
fn with_few_open_files(folder: &TempDir, arguments: &str) {
    let script = format!("ulimit -n 40 && exec \"$TAFSIRI\" {arguments}");
    let mut command = Command::new("sh");
    command.args(["-c", &script]).env("TAFSIRI", env!("CARGO_BIN_EXE_tafsiri")).current_dir(folder.path());
    let output = command.output().unwrap();
    assert!(output.status.success(), "{arguments}: {}", String::from_utf8_lossy(&output.stderr));
}

/// A course of one page, and of so many thousand files beside it.
fn crowded(thousands: usize, ending: &str) -> TempDir {
    let folder = in_memory();
    let settings = "[project]\ntitle = \"Course\"\nsource = \"en\"\nlocales = [\"fr\"]\ncontent = \"src\"\n";
    fs::write(folder.path().join("tafsiri.toml"), settings).unwrap();
    for part in 0..thousands {
        let part = folder.path().join(format!("src/part-{part}"));
        fs::create_dir_all(&part).unwrap();
        (0..1000).for_each(|at| fs::write(part.join(format!("{at}.{ending}")), format!("# Matter {at}\n")).unwrap());
    }
    fs::write(folder.path().join("src/index.md"), "# Start\n\nHere it begins.\n").unwrap();
    folder
}

#[test]
fn a_hundred_thousand_files_that_are_no_pages_are_borne_with_few_open_files() {
    let folder = crowded(100, "txt");
    for arguments in ["extract", "check --level error", "build", "build", "status"] {
        with_few_open_files(&folder, arguments);
    }
    assert!(!files(&folder.path().join("dist")).iter().any(|file| file.ends_with(".txt")));
}

// `cargo xtask bench --plot` builds them too: that takes a minute without optimization.
#[test]
fn twenty_thousand_pages_are_borne_with_few_open_files() {
    let folder = crowded(20, "md");
    for arguments in ["extract", "extract --check", "status"] {
        with_few_open_files(&folder, arguments);
    }
    assert!(folder.path().join("locales/en/part-19/999.ftl").is_file());
}
