// Ace by DAISY over many books with one browser: starting one for each book takes longer than checking it.
//
// node ace.mjs BOOK.epub... prints each violation as `file: IMPACT rule what (page)`. The exit code is 1 if there was any,
// 2 if there was nothing to check. It needs the npm package @daisy/ace-cli and Chromium (environment variable CHROMIUM).

import { createRequire } from "node:module";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

process.env.PUPPETEER_EXECUTABLE_PATH ??= process.env.CHROMIUM ?? "/usr/bin/chromium";
const require = createRequire(import.meta.url);
const ace = require("@daisy/ace-core");
const runner = require("@daisy/ace-axe-runner-puppeteer");

const books = process.argv.slice(2);
if (books.length === 0) {
  console.error("usage: node ace.mjs BOOK.epub...");
  process.exit(2);
}

// Ace starts and ends a browser for each book: here one serves all.
const one = { ...runner, launch: async () => {}, close: async () => {} };

function violations(report) {
  const found = [];
  for (const page of report.assertions) {
    for (const { "earl:test": test, "earl:result": result } of page.assertions) {
      const what = (result["dct:description"] ?? "").replace(/\s+/g, " ").trim();
      found.push(`${test["earl:impact"]} ${test["dct:title"]} ${what} (${page["earl:testSubject"].url})`);
    }
  }
  return found;
}

async function checked(book, outdir, initLogger) {
  const [, report] = await ace(book, { cwd: process.cwd(), outdir, silent: true, initLogger }, one);
  const found = violations(report);
  if (found.length === 0 && report["earl:result"]["earl:outcome"] !== "pass") found.push("fail without a violation");
  return found;
}

// On a busy machine a browser may be too slow to answer: then another one is asked once more.
async function checkedAgain(book, outdir, why) {
  console.error(`${book}: asked once more (${why})`);
  await runner.close().catch(() => {});
  await runner.launch();
  return checked(book, `${outdir}-again`, false).catch((error) => [`not checked: ${error}`]);
}

let count = 0;
const folder = mkdtempSync(join(tmpdir(), "ace-"));
await runner.launch();
try {
  for (const [at, book] of books.entries()) {
    const outdir = join(folder, String(at));
    const found = await checked(book, outdir, at === 0).catch((error) => checkedAgain(book, outdir, error));
    found.forEach((line) => console.log(`${book}: ${line}`));
    count += found.length;
    for (const left of [outdir, `${outdir}-again`]) rmSync(left, { recursive: true, force: true });
  }
} finally {
  await runner.close();
  rmSync(folder, { recursive: true, force: true });
}
console.error(`Ace: ${books.length} books, ${count} violations`);
process.exit(count === 0 ? 0 : 1);
