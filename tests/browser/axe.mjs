// axe-core (WCAG 2.2 AA) over the pages of a built project, each opened from its folder, and no request to anywhere.
//
// node axe.mjs DIST [N]: every Nth page of every site in turn, so that each locale and edition is met; all without N.

import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { check, end, open, violations } from "./lib.mjs";

const dist = resolve(process.argv[2]);
const step = Number(process.argv[3] ?? 1);
const manifest = JSON.parse(readFileSync(join(dist, "manifest.json"), "utf8"));
const sites = manifest.packages.filter((one) => one.format === "html");
const pages = sites.flatMap((one, shift) => Object.keys(one.files).filter((name) => name.endsWith(".html")).filter((_, at) => (at + shift) % step === 0));

const page = await open(join(dist, "index.html"));
let good = 0;
for (const name of ["index.html", ...pages]) {
  await page.goto(pathToFileURL(join(dist, name)).href);
  const found = await violations(page);
  if (found.length) check(`accessible: ${name}`, false, found.join("\n       ")); else good++;
}
check(`${good} of ${pages.length + 1} pages accessible`, good === pages.length + 1);
await page.setContent("<html lang=en><title>x</title><main><h1>x</h1><img src='x.png'></main></html>");
check("a page that is not accessible is refused", (await violations(page)).length > 0);
await end();
