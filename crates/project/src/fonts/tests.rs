//! Documents in scripts that the tool brings no font for. What needs a font that this machine lacks is skipped, and said.

#![allow(clippy::print_stdout)] // Tests.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::find;
use crate::build::{Format, Order, Report, build};
use crate::stamps::Stamps;

/// Where Debian puts Noto's fonts.
const NOTO: &str = "/usr/share/fonts/truetype/noto";
const ARABIC: [&str; 2] = ["NotoNaskhArabic-Regular.ttf", "NotoNaskhArabic-Bold.ttf"];

/// A course in a language, a module for each text.
fn course(locale: &str, texts: &[&str]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let settings = format!("[project]\ntitle = \"PDF\"\nsource = \"{locale}\"\nlocales = []\ncontent = \"src\"\n");
    fs::write(folder.path().join("tafsiri.toml"), settings).unwrap();
    for (at, text) in texts.iter().enumerate() {
        let module = folder.path().join(format!("src/m{at}"));
        fs::create_dir_all(&module).unwrap();
        fs::write(module.join("page.md"), format!("# {text}\n\n{text}\n")).unwrap();
    }
    folder
}

/// The fonts that a course is printed with.
#[derive(Clone, Copy)]
enum With<'f> {
    System,
    Folders(&'f [PathBuf]),
}

/// What becomes of it, and the documents by name.
fn printed(folder: &Path, with: With<'_>) -> (Report, BTreeMap<PathBuf, Vec<u8>>) {
    let out = tempfile::tempdir().unwrap();
    let (font_path, system_fonts) = match with {
        With::System => ([].as_slice(), true),
        With::Folders(folders) => (folders, false),
    };
    let formats = &[Format::Pdf];
    let all = Order {
        editions: &[],
        locales: &[],
        modules: &[],
        formats,
        font_path,
        system_fonts,
        out: out.path(),
        verify: false,
        shard: None,
        cached: false,
    };
    let report = build(folder, all, &|_| {}).unwrap();
    let files = walkdir::WalkDir::new(out.path()).into_iter().map(|entry| entry.unwrap().into_path());
    let documents = files.filter(|path| path.extension().is_some_and(|ending| ending == "pdf"));
    let bytes = |path: PathBuf| (path.strip_prefix(out.path()).unwrap().to_owned(), fs::read(&path).unwrap());
    (report, documents.map(bytes).collect())
}

/// Whether this machine has the fonts that print a course; where it has not, that is said.
fn has_fonts(folder: &Path) -> bool {
    let (report, _) = printed(folder, With::System);
    let missing = report.problems.iter().find(|problem| problem.rule == "package/font-missing");
    if let Some(missing) = missing {
        println!("SKIPPED: {}", missing.message);
        return false;
    }
    assert!(report.problems.is_empty() && report.failed == 0, "{:?}", report.problems);
    true
}

#[test]
fn a_folder_of_fonts_brings_a_script() {
    let course = course("ar", &["مرحبا بالعالم"]);
    let (report, documents) = printed(course.path(), With::Folders(&[]));
    assert_eq!((report.failed, documents.len()), (1, 0));
    assert_eq!(report.problems[0].rule, "package/font-missing");
    let own = tempfile::tempdir().unwrap();
    fs::create_dir(own.path().join("deeper")).unwrap();
    for name in ARABIC {
        if fs::copy(Path::new(NOTO).join(name), own.path().join("deeper").join(name)).is_err() {
            println!("SKIPPED: this machine has no {name}");
            return;
        }
    }
    fs::write(own.path().join("no-font.ttf"), "words").unwrap();
    let (report, documents) = printed(course.path(), With::Folders(&[own.path().to_owned()]));
    assert_eq!((report.failed, documents.len()), (0, 1), "{:?}", report.problems);
    assert!(find(&[own.path().join("nowhere")], false, &Stamps::open(own.path(), None)).is_err());
}

#[test]
fn arabic_documents_are_the_same_with_one_thread_and_with_two() {
    let course = course("ar", &["التحوّل الرقمي", "القدرات البشرية (123) ABC", "خطة العمل", "مرحبا"]);
    if !has_fonts(course.path()) {
        return;
    }
    let with = |threads: usize| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        pool.install(|| printed(course.path(), With::System).1)
    };
    let one = with(1);
    assert_eq!(one.len(), 4);
    assert!(one == with(2));
}

#[test]
fn many_scripts_stand_in_one_paragraph() {
    let text = "English, ثم العربية (123, abc) ثم 中文, עברית, हिन्दी, বাংলা, አማርኛ, ไทย, Русский, Ελληνικά";
    for locale in ["en", "ar", "zh"] {
        let course = course(locale, &[text]);
        if has_fonts(course.path()) {
            assert_eq!(printed(course.path(), With::System).1.len(), 1);
        }
    }
}
