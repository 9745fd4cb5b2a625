// What every browser test needs: a browser, pages opened from a folder that may reach nothing outside, and a count of
// checks. Each check prints a line; `end` gives the exit code 1 if one failed.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

export const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let failed = 0;
let passed = 0;
export function check(name, good, told = "") {
  if (good) passed++; else failed++;
  console.log(`${good ? "ok    " : "FAILED"} ${name}${good ? "" : ` ${told}`}`);
}

export const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});

const outside = [];

/// A page from a folder, as from a memory stick, or from a server of this machine, in a browser that remembers nothing yet.
export async function open(path, options = {}) {
  const context = await browser.newContext(options);
  const server = /^http:/.test(path) ? new URL(path).origin + "/" : "file:";
  await context.route("**", (route) => {
    const url = route.request().url();
    if (/^(file|data|about|blob):/.test(url) || url.startsWith(server)) return route.continue();
    outside.push(url);
    return route.abort();
  });
  const page = await context.newPage();
  page.on("pageerror", (error) => check(`no script error in ${path}`, false, error.message));
  page.on("console", (message) => {
    if (/Content Security Policy/i.test(message.text())) check(`nothing against the security policy in ${path}`, false, message.text());
  });
  await page.goto(/^http:/.test(path) ? path : pathToFileURL(path).href);
  return page;
}

/// What axe-core finds in a page, at WCAG 2.2 AA.
export async function violations(page) {
  await page.evaluate(axe);
  return page.evaluate(async () => (await window.axe.run(document, { preload: false, runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })).violations.map((v) => `${v.id}: ${v.nodes.slice(0, 3).map((n) => n.html).join(" | ")}`));
}

export async function end() {
  check("no request leaves the machine", outside.length === 0, outside.join());
  await browser.close();
  console.log(`${passed} checks passed, ${failed} failed`);
  process.exit(failed ? 1 : 0);
}
