//! Builds: the same bytes, whole files, clear refusals.

use super::*;

#[test]
fn the_same_bytes_with_one_job_and_with_many_and_nothing_written_twice() {
    let folder = toolkit();
    // English alone: a PDF in another script wants fonts that a machine may lack.
    let packages = "build --edition base --locale en --module 01-why-now --verify --format epub --format docx --format pptx --format scorm-1.2 --format scorm-2004 --format pdf";
    for (jobs, out) in [(1, "one"), (8, "many")] {
        fine(folder.path(), &format!("build --jobs {jobs} --out {out}"));
        fine(folder.path(), &format!("{packages} --jobs {jobs} --out {out}"));
    }
    let (one, many) = (folder.path().join("one"), folder.path().join("many"));
    assert_eq!(files(&one), files(&many));
    for file in files(&one) {
        assert_eq!(fs::read(one.join(&file)).unwrap(), fs::read(many.join(&file)).unwrap(), "{file}");
    }
    assert!(fine(folder.path(), "build --out one").contains("(0 written)"));
}

#[test]
fn a_page_that_goes_takes_its_files_along_and_nothing_else() {
    let folder = toolkit();
    fine(folder.path(), "build");
    let dist = folder.path().join("dist");
    fs::write(dist.join("mine.txt"), "kept").unwrap();
    fs::remove_file(folder.path().join("content/case-studies/kenya-huduma.md")).unwrap();
    fine(folder.path(), "build");
    assert!(!files(&dist).iter().any(|file| file.contains("kenya-huduma")));
    assert_eq!(fs::read_to_string(dist.join("mine.txt")).unwrap(), "kept");
}

#[test]
fn an_output_folder_that_cannot_be_written_is_said_and_ends_with_2() {
    let folder = toolkit();
    fs::write(folder.path().join("dist"), "a file where the folder should be").unwrap();
    let output = tafsiri(folder.path(), "build");
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("error[file/unwritable]"));
    assert_eq!(fs::read_to_string(folder.path().join("dist")).unwrap(), "a file where the folder should be");
}

#[test]
fn a_page_of_50_megabytes_is_refused_by_name() {
    let folder = toolkit();
    let page = folder.path().join("content/modules/01-why-now/index.md");
    fs::write(&page, "word ".repeat(10_000_000)).unwrap();
    let output = tafsiri(folder.path(), "extract");
    assert_eq!(output.status.code(), Some(2));
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(told.contains("error[file/too-large]") && told.contains("01-why-now/index.md"), "{told}");
}

#[test]
fn a_letter_that_no_font_has_is_an_error_and_ends_with_1() {
    let folder = course();
    // Sidetic is new in Unicode 17.
    fs::write(folder.path().join("src/b.md"), "# Beta\n\nA letter: \u{10940}.\n").unwrap();
    let output = tafsiri(folder.path(), "build --format pdf --locale en");
    let told = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert_eq!(output.status.code(), Some(1), "{told}");
    for part in ["error[package/font-missing]", "U+10940", "apt install fonts-noto", "--font-path"] {
        assert!(told.contains(part), "{part} in {told}");
    }
    let output = tafsiri(folder.path(), "build --format pdf --font-path nowhere");
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("error[settings/font-path]"));
}

#[test]
fn a_plain_folder_of_markdown_needs_five_lines() {
    let folder = tempfile::tempdir().unwrap();
    let settings = "[project]\ntitle = \"Course\"\nsource = \"en\"\nlocales = [\"ar\"]\ncontent = \"src\"\n";
    fs::write(folder.path().join("tafsiri.toml"), settings).unwrap();
    fs::create_dir_all(folder.path().join("src/deep")).unwrap();
    fs::write(
        folder.path().join("src/deep/page.md"),
        "# Deep\n\nSee [the start](../index.md#start) and ![it](i.png).\n",
    )
    .unwrap();
    fs::write(folder.path().join("src/deep/i.png"), "picture").unwrap();
    fs::write(folder.path().join("src/index.md"), "# Start\n\nHello.\n").unwrap();
    fine(folder.path(), "extract");
    fs::create_dir_all(folder.path().join("locales/ar")).unwrap();
    fs::write(folder.path().join("locales/ar/index.ftl"), "start = البداية\n\nhello = مرحبا\n").unwrap();
    fine(folder.path(), "extract");
    fine(folder.path(), "build");
    fine(folder.path(), "check");
    let page = fs::read_to_string(folder.path().join("dist/base/ar/deep/page.html")).unwrap();
    assert!(page.contains("href=\"../index.html#start\"") && page.contains("src=\"../deep/i.png\""), "{page}");
    assert!(
        page.contains("<html lang=\"ar\" dir=\"rtl\">") && page.contains("<h1 id=\"deep\" lang=\"en\" dir=\"ltr\">")
    );
    assert_eq!(fs::read_to_string(folder.path().join("dist/base/ar/deep/i.png")).unwrap(), "picture");
    let index = fs::read_to_string(folder.path().join("dist/base/ar/index.html")).unwrap();
    assert!(index.contains("<h1 id=\"start\">البداية</h1>\n<p>مرحبا</p>"));
}

#[test]
fn any_page_of_a_course_comes_back_as_markdown_byte_for_byte() {
    let folder = course();
    let source = fs::read(folder.path().join("src/a.md")).unwrap();
    assert_eq!(tafsiri(folder.path(), "render a --format markdown").stdout, source);
    let french = fine(folder.path(), "render src/a.md --locale fr --format markdown");
    assert!(french.starts_with("# Page alpha\n\nLe premier parle de routes.\n"), "{french}");
    fine(folder.path(), "build --format markdown");
    assert_eq!(fs::read(folder.path().join("dist/base/en/markdown/a.md")).unwrap(), source);
    assert_eq!(read(&folder, "dist/base/fr/markdown/a.md"), french);
}
