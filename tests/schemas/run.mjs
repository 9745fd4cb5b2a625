// The reports of `check` against their schemas, on a course that has everything wrong and on the Toolkit.
//
// node run.mjs [TAFSIRI]: the binary. SARIF: the schema of SARIF 2.1.0 that Microsoft's SARIF Multitool ships. JUnit XML has no
// standard; junit-10.xsd is that of Jenkins' xUnit plugin, under the licence at its head. Each check prints a line; the exit
// code is 1 if one failed.

import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { validateXML } from "xmllint-wasm";

const here = dirname(fileURLToPath(import.meta.url));
const binary = resolve(process.argv[2] ?? join(here, "../../target/release/tafsiri"));
const schema = createRequire(import.meta.url).resolve("@microsoft/sarif-multitool-linux/sarif-2.1.0.json");
const xsd = readFileSync(join(here, "junit-10.xsd"), "utf8");

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats(ajv);
const isSarif = ajv.compile(JSON.parse(readFileSync(schema, "utf8")));

let failed = 0;
let passed = 0;
function check(name, good, told = "") {
  if (good) passed++; else failed++;
  console.log(`${good ? "ok    " : "FAILED"} ${name}${good ? "" : ` ${told}`}`);
}

/// A course with findings in every form: silenced, set aside, with a fix, in wide letters, in a file with a blank in its name.
function flawed() {
  const folder = mkdtempSync(join(tmpdir(), "tafsiri-schemas-"));
  const write = (path, text) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write("tafsiri.toml", '[project]\ntitle = "A & <B> \\u0007"\nsource = "en"\nlocales = ["ar", "zh"]\ncontent = "src"\n\n[check]\nlevel = "note"\n');
  write("src/one/a b.md", "# Alpha\n\nSee [the map](c.md).\n\nSee [it](d.md) & `x`.\n");
  write("src/one/c.md", "# Gamma\n");
  execFileSync(binary, ["-C", folder, "extract"], { stdio: "ignore" });
  write("locales/ar/one/a b.ftl", "# tafsiri: silence structure/lost-link: \u0627\u0633\u0645 <b>\nsee-the-map = \u062e\u0631\u064a\u0637\u0629\n\n# tafsiri: silence a/b: c\nalpha = \u0623\u0644\u0641\u0627\n");
  write("locales/zh/one/a b.ftl", "see-the-map =\r\n    \u4e16\u754c <b onclick=x>\u7684</b>\r\n\r\n\u4e16 = x\r\nalpha = \u963f\u5c14\u6cd5 { $x }\r\n");
  return folder;
}

function reports(folder, ...more) {
  const [sarif, junit] = ["report.sarif", "report.xml"].map((name) => join(mkdtempSync(join(tmpdir(), "tafsiri-reports-")), name));
  const run = spawnSync(binary, ["-C", folder, "check", "--report", `sarif=${sarif}`, "--report", `junit=${junit}`, ...more], { stdio: ["ignore", "ignore", "pipe"] });
  check(`${folder} ${more.join(" ")}: the gate answers`, [0, 1].includes(run.status), String(run.stderr));
  return [readFileSync(sarif, "utf8"), readFileSync(junit, "utf8")];
}

async function validate(name, [sarif, junit], results) {
  const log = JSON.parse(sarif);
  check(`${name}: SARIF 2.1.0`, isSarif(log), JSON.stringify(isSarif.errors?.slice(0, 3)));
  check(`${name}: ${log.runs[0].results.length} results`, log.runs[0].results.length >= results);
  const xml = await validateXML({ xml: [{ fileName: "report.xml", contents: junit }], schema: [xsd] });
  check(`${name}: JUnit XML`, xml.valid, JSON.stringify(xml.errors?.slice(0, 3)));
}

const folder = flawed();
await validate("a course with everything wrong", reports(folder), 8);
const baseline = join(folder, "known.toml");
await validate("the same with a baseline", reports(folder, "--baseline", baseline, "--write-baseline"), 8);
await validate("the Toolkit", reports(join(here, "../.."), "--level", "note"), 1);

const broken = JSON.parse(reports(folder)[0]);
delete broken.runs[0].results[0].message;
check("a log without a message is refused", !isSarif(broken));
const bad = await validateXML({ xml: [{ fileName: "bad.xml", contents: "<testsuites><testsuite/></testsuites>" }], schema: [xsd] });
check("a suite without a name is refused", !bad.valid);

console.log(`${passed} checks passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
