//! The project while it is written: `serve` and `watch`, with a real server and real changes of files.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, ChildStdout};
use std::time::{Duration, Instant};

use super::*;

/// How long a change may take to be seen before the test is said to have failed.
const PATIENCE: Duration = Duration::from_secs(30);

/// A run that waits for changes. It is killed when its test ends in the middle.
struct Running {
    child: Child,
    out: Option<BufReader<ChildStdout>>,
    port: u16,
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Running {
    fn start(folder: &Path, arguments: &str) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_tafsiri"))
            .args(arguments.split_whitespace())
            .current_dir(folder)
            .stdout(Stdio::piped())
            .stderr(fs::File::create(folder.join("told")).unwrap())
            .spawn()
            .unwrap();
        let out = BufReader::new(child.stdout.take().unwrap());
        Self { child, out: Some(out), port: 0 }
    }

    fn serve(folder: &Path) -> Self {
        let mut running = Self::start(folder, "serve --port 0");
        let mut line = String::new();
        running.out.as_mut().unwrap().read_line(&mut line).unwrap();
        let port = line.split("127.0.0.1:").nth(1).and_then(|rest| rest.split('/').next()).unwrap();
        running.port = port.parse().unwrap();
        // Nobody reads on: what it prints must not fill a pipe.
        let out = running.out.take().unwrap();
        std::thread::spawn(move || out.lines().count());
        running
    }

    /// One request; gives the head and the body of the answer.
    fn ask(&self, request: &str) -> (String, String) {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        write!(stream, "{request}\r\nConnection: close\r\n\r\n").unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        let answer = String::from_utf8_lossy(&answer).into_owned();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        (head.to_owned(), body.to_owned())
    }

    fn get(&self, path: &str) -> (String, String) {
        self.ask(&format!("GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{}", self.port))
    }

    /// Asks for a page until it is as it should be.
    fn wait(&self, path: &str, is_so: impl Fn(&str) -> bool) -> String {
        let started = Instant::now();
        loop {
            let (_, body) = self.get(path);
            if is_so(&body) {
                return body;
            }
            assert!(started.elapsed() < PATIENCE, "{path} stays as it is: {body}");
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    #[cfg(unix)]
    fn end(mut self) {
        let pid = self.child.id().to_string();
        assert!(Command::new("kill").args(["-INT", &pid]).status().unwrap().success());
        assert!(self.child.wait().unwrap().success(), "Ctrl-C is no failure");
    }

    #[cfg(not(unix))]
    fn end(self) {}
}

/// A course in English, Arabic and Chinese.
fn three_languages() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    put(
        &folder,
        "tafsiri.toml",
        "[project]\ntitle = \"Course\"\nsource = \"en\"\nlocales = [\"ar\", \"zh\"]\ncontent = \"src\"\n",
    );
    put(&folder, "src/a.md", "# Alpha page\n\nThe first paragraph.\n\n![A picture](dot.svg)\n");
    put(&folder, "src/dot.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><circle r=\"1\"/></svg>\n");
    fine(folder.path(), "extract");
    put(&folder, "locales/ar/a.ftl", "alpha-page = الصفحة الأولى\nthe-first-paragraph = الفقرة الأولى.\n");
    put(&folder, "locales/zh/a.ftl", "alpha-page = 第一页\nthe-first-paragraph = 第一段。\n");
    fine(folder.path(), "extract");
    folder
}

/// Saves a file as editors do: beside, and then renamed.
fn put(folder: &TempDir, path: &str, text: &str) {
    let path = folder.path().join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    let beside = path.with_extension("new~");
    fs::write(&beside, text).unwrap();
    fs::rename(beside, path).unwrap();
}

const AR: &str = "/base/ar/a.html";
const ZH: &str = "/base/zh/a.html";

#[test]
fn pages_are_served_as_they_are_built_but_for_what_reloads_them() {
    let folder = three_languages();
    fine(folder.path(), "build");
    let server = Running::serve(folder.path());
    for page in [AR, ZH, "/base/en/a.html", "/base/en/index.html"] {
        let (head, body) = server.get(page);
        assert!(head.starts_with("HTTP/1.1 200") && head.contains("text/html; charset=utf-8"), "{head}");
        let (before, rest) = body.split_once("; connect-src 'self'").unwrap();
        let (added, after) = rest.split_once("</script>\n<meta name=\"viewport\"").unwrap();
        assert!(added.contains("/_tafsiri/live.js") && added.contains("\"problems\":[]"), "{added}");
        let built = read(&folder, &format!("dist{page}"));
        assert_eq!(built, format!("{before}\">\n<meta name=\"viewport\"{after}"), "{page}");
    }
    for file in
        ["/base/ar/assets/search-index.js", "/base/zh/assets/site.css", "/base/zh/dot.svg", "/base/en/assets/site.js"]
    {
        assert_eq!(server.get(file).1, read(&folder, &format!("dist{file}")), "{file}");
    }
    let (_, list) = server.get("/");
    assert!(list.contains("base/ar/index.html") && list.contains("base/zh/index.html"), "{list}");
    assert!(server.get("/base/ar").0.contains("location: /base/ar/"));
    assert!(server.get("/_tafsiri/live.js").0.contains("text/javascript"));
    server.end();
}

#[test]
fn this_machine_alone_is_answered_and_nothing_but_pages() {
    let folder = three_languages();
    let server = Running::serve(folder.path());
    let status = |request: &str| server.ask(request).0.lines().next().unwrap_or_default().to_owned();
    let own = format!("Host: localhost:{}", server.port);
    assert!(status(&format!("GET {AR} HTTP/1.1\r\n{own}")).contains("200"));
    let (head, body) = server.ask(&format!("HEAD {AR} HTTP/1.1\r\n{own}"));
    assert!(head.contains("200") && body.is_empty());
    assert!(status(&format!("GET {AR} HTTP/1.1\r\nHost: rebound.example:{}", server.port)).contains("421"));
    for method in ["POST", "PUT", "DELETE", "OPTIONS"] {
        assert!(status(&format!("{method} {AR} HTTP/1.1\r\n{own}\r\nContent-Length: 0")).contains("405"), "{method}");
    }
    for path in [
        "/../tafsiri.toml",
        "/base/ar/../../../tafsiri.toml",
        "/base/ar/%2e%2e/%2e%2e/tafsiri.toml",
        "/tafsiri.toml",
        "/src/a.md",
        "/base/ar/src/",
        "/locales/",
        "/base/ar/a.md",
        "//etc/passwd",
        "/_tafsiri/x",
    ] {
        let (head, body) = server.get(path);
        assert!(head.starts_with("HTTP/1.1 404"), "{path}: {head}");
        assert!(!body.contains("[project]") && !body.contains("root:"), "{path}: {body}");
    }
    assert!(status(&format!("GET /%ff HTTP/1.1\r\n{own}")).contains("400"));
    server.end();
}

#[test]
fn a_saved_file_is_told_to_the_open_pages_and_shown() {
    let folder = three_languages();
    let server = Running::serve(folder.path());
    server.get(AR);
    let mut events = TcpStream::connect(("127.0.0.1", server.port)).unwrap();
    events.set_read_timeout(Some(PATIENCE)).unwrap();
    write!(events, "GET /_tafsiri/events HTTP/1.1\r\nHost: 127.0.0.1:{}\r\n\r\n", server.port).unwrap();
    let mut events = BufReader::new(events).lines().map(Result::unwrap);
    let mut next = || events.by_ref().find(|line| line.starts_with("data:")).unwrap();
    let first = next();
    put(&folder, "locales/ar/a.ftl", "alpha-page = الصفحة الأولى\nthe-first-paragraph = الفقرة الجديدة.\n");
    assert_ne!(next(), first);
    assert!(server.get(AR).1.contains("الفقرة الجديدة"));
    put(&folder, "locales/zh/a.ftl", "alpha-page = 第一页\nthe-first-paragraph = 新的一段。\n");
    next();
    assert!(server.get(ZH).1.contains("新的一段"));
    put(&folder, "src/a.md", "# Alpha page\n\nThe first paragraph.\n\nA second one.\n\n![A picture](dot.svg)\n");
    next();
    let chinese = server.get(ZH).1;
    assert!(chinese.contains("A second one") && chinese.contains("新的一段"));
    // A picture stands in no page: the browser has to load it again.
    put(&folder, "src/dot.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><circle r=\"2\"/></svg>\n");
    let told = next();
    let number =
        |key: &str| told.split(&format!("\"{key}\":")).nth(1).unwrap().split([',', '}']).next().unwrap().to_owned();
    assert_eq!(number("whole"), number("generation"), "{told}");
    assert!(server.get("/base/ar/dot.svg").1.contains("r=\"2\""));
    server.end();
}

#[test]
fn nothing_that_is_wrong_with_the_project_ends_it() {
    let folder = three_languages();
    let server = Running::serve(folder.path());
    server.get(AR);
    let settings = read(&folder, "tafsiri.toml");
    put(&folder, "tafsiri.toml", "[project\n");
    let broken = server.wait(AR, |page| page.contains("\"file\":\"tafsiri.toml\""));
    assert!(broken.contains("الفقرة الأولى"), "what could be read last is still shown");
    assert!(read(&folder, "told").contains("tafsiri.toml"), "and the terminal has it");
    put(&folder, "tafsiri.toml", &settings);
    server.wait(AR, |page| page.contains("\"problems\":[]"));
    // A catalog that is broken in the middle, then half of one, then a file of no text at all.
    put(&folder, "locales/ar/a.ftl", "alpha-page = { $\n");
    server.wait(AR, |page| page.contains("\"file\":\"locales/ar/a.ftl\",\"line\":1"));
    fs::write(folder.path().join("locales/ar/a.ftl"), b"alpha-page = \xd8").unwrap();
    server.wait(AR, |page| page.contains("is not UTF-8"));
    put(&folder, "locales/ar/a.ftl", "alpha-page = الصفحة الأولى\n");
    server.wait(AR, |page| page.contains("\"problems\":[]") && page.contains("الصفحة الأولى"));
    // The folder of the content goes and comes back, and what is saved in it then is seen.
    fs::rename(folder.path().join("src"), folder.path().join("away")).unwrap();
    server.wait(AR, |page| page.contains("there is no content folder"));
    fs::rename(folder.path().join("away"), folder.path().join("src")).unwrap();
    server.wait(AR, |page| page.contains("\"problems\":[]"));
    put(&folder, "src/new/b.md", "# Beta\n\nA new page.\n");
    server.wait("/base/zh/new/b.html", |page| page.contains("A new page"));
    put(&folder, "src/new/b.md", "# Beta\n\nAnother text.\n");
    server.wait("/base/zh/new/b.html", |page| page.contains("Another text"));
    fs::remove_dir_all(folder.path().join("src/new")).unwrap();
    server.wait("/base/zh/new/b.html", |page| page.contains("No such page"));
    server.end();
}

#[test]
fn a_thousand_files_at_once_are_all_seen() {
    let folder = three_languages();
    let server = Running::serve(folder.path());
    server.get(AR);
    for page in 0..1000 {
        put(&folder, &format!("src/many/p{page}.md"), &format!("# Page {page}\n\nText {page}.\n"));
    }
    server.wait("/base/ar/many/p999.html", |page| page.contains("Text 999"));
    server.wait("/base/zh/many/p0.html", |page| page.contains("Text 0"));
    fs::remove_dir_all(folder.path().join("src/many")).unwrap();
    server.wait("/base/ar/many/p500.html", |page| page.contains("No such page"));
    server.wait(AR, |page| page.contains("\"problems\":[]"));
    server.end();
}

#[test]
fn a_project_that_is_broken_from_the_start_is_served_when_it_is_mended() {
    let folder = three_languages();
    let settings = read(&folder, "tafsiri.toml");
    put(&folder, "tafsiri.toml", &settings.replace("\"src\"", "\"nowhere\""));
    let server = Running::serve(folder.path());
    let (head, page) = server.get("/");
    assert!(head.contains("404") && page.contains("there is no content folder"), "{page}");
    put(&folder, "tafsiri.toml", &settings);
    server.wait(ZH, |page| page.contains("第一段"));
    server.end();
    fs::remove_file(folder.path().join("tafsiri.toml")).unwrap();
    let output = tafsiri(folder.path(), "serve --port 0");
    assert_eq!(output.status.code(), Some(2), "there is nothing to serve");
}

#[test]
fn watch_builds_again_what_a_saved_file_touches() {
    let folder = three_languages();
    let watch = Running::start(folder.path(), "watch --out made");
    let wait = |page: &str, text: &str| {
        let started = Instant::now();
        while !read(&folder, page).contains(text) {
            assert!(started.elapsed() < PATIENCE, "{page} has no {text:?}: {}", read(&folder, "told"));
            std::thread::sleep(Duration::from_millis(20));
        }
    };
    wait("made/base/ar/a.html", "الفقرة الأولى");
    wait("made/base/zh/a.html", "第一段");
    put(&folder, "locales/ar/a.ftl", "alpha-page = الصفحة الأولى\nthe-first-paragraph = الفقرة الجديدة.\n");
    wait("made/base/ar/a.html", "الفقرة الجديدة");
    let settings = read(&folder, "tafsiri.toml");
    put(&folder, "tafsiri.toml", "[project\n");
    wait("told", "tafsiri.toml");
    put(&folder, "tafsiri.toml", &settings.replace("Course", "Lessons"));
    wait("made/base/zh/a.html", "Lessons");
    watch.end();
    assert!(!folder.path().join("made/.tafsiri-beside").exists());
}
