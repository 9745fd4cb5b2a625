//! Documents in scripts that the tool brings no font for. What needs a font that this machine lacks is skipped, and said.

#![allow(clippy::print_stdout)] // Tests.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::{find, named};
use crate::build::{Fonts, Format, Order, Report, build};
use crate::edition::editions;
use crate::workspace::Workspace;

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

/// What becomes of it, and the documents by name.
fn printed(folder: &Path, fonts: &Fonts) -> (Report, BTreeMap<PathBuf, Vec<u8>>) {
    let workspace = Workspace::open(folder, &[]).unwrap();
    let editions = editions(&workspace, &[]).unwrap();
    let out = tempfile::tempdir().unwrap();
    let order = Order {
        editions: &editions,
        locales: &[],
        modules: &[],
        formats: &[Format::Pdf],
        fonts,
        out: out.path(),
        verify: false,
    };
    let report = build(&workspace, order, &|_, _| {}).unwrap();
    let files = walkdir::WalkDir::new(out.path()).into_iter().map(|entry| entry.unwrap().into_path());
    let documents = files.filter(|path| path.extension().is_some_and(|ending| ending == "pdf"));
    let bytes = |path: PathBuf| (path.strip_prefix(out.path()).unwrap().to_owned(), fs::read(&path).unwrap());
    (report, documents.map(bytes).collect())
}

/// Fonts that print a course; nothing where this machine has none for it, which is said.
fn fonts_for(folder: &Path) -> Option<Fonts> {
    let fonts = find(&[]).unwrap();
    let (report, _) = printed(folder, &fonts);
    let missing = report.problems.iter().find(|problem| problem.rule == "package/font-missing");
    if let Some(missing) = missing {
        println!("SKIPPED: {}", missing.message);
        return None;
    }
    assert!(report.problems.is_empty() && report.failed == 0, "{:?}", report.problems);
    Some(fonts)
}

#[test]
fn a_folder_of_fonts_brings_a_script() {
    let course = course("ar", &["مرحبا بالعالم"]);
    let (report, documents) = printed(course.path(), &named(&[]));
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
    let (report, documents) = printed(course.path(), &named(&[own.path().to_owned()]));
    assert_eq!((report.failed, documents.len()), (0, 1), "{:?}", report.problems);
    assert!(find(&[own.path().join("nowhere")]).is_err());
}

#[test]
fn arabic_documents_are_the_same_with_one_thread_and_with_two() {
    let course = course("ar", &["التحوّل الرقمي", "القدرات البشرية (123) ABC", "خطة العمل", "مرحبا"]);
    let Some(fonts) = fonts_for(course.path()) else { return };
    let with = |threads: usize| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        pool.install(|| printed(course.path(), &fonts).1)
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
        let Some(fonts) = fonts_for(course.path()) else { return };
        assert_eq!(printed(course.path(), &fonts).1.len(), 1);
    }
}
