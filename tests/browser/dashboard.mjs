// The dashboard of `check`: one page that needs nothing else, in both directions, with a line for each language over time.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { check, open, violations } from "./lib.mjs";

const repository = join(dirname(fileURLToPath(import.meta.url)), "../..");

export async function dashboard(binary, locale, dir) {
  const folder = mkdtempSync(join(tmpdir(), "tafsiri-dashboard-"));
  const [now, before, file] = ["now.json", "before.json", "dashboard.html"].map((name) => join(folder, name));
  const run = (...more) => execFileSync(binary, ["-C", repository, "check", "--today", "2026-11-29", ...more], { stdio: "ignore" });
  run("--report", `json=${now}`);
  writeFileSync(before, readFileSync(now, "utf8").replace("2026-11-29", "2026-05-01"));
  run("--language", locale, "--earlier", before, "--report", `html=${file}`);
  for (const colorScheme of ["light", "dark"]) {
    const page = await open(file, { colorScheme, viewport: { width: colorScheme === "dark" ? 390 : 1280, height: 900 } });
    const html = page.locator("html");
    check(`dashboard ${locale}: lang and dir`, (await html.getAttribute("lang")) === locale && (await html.getAttribute("dir")) === dir);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1);
    check(`dashboard ${locale}: nothing wider than the ${colorScheme} screen`, !wide);
    const found = await violations(page);
    check(`dashboard ${locale}: accessible, ${colorScheme}`, found.length === 0, found.join("\n       "));
    check(`dashboard ${locale}: a line for each language`, (await page.locator("svg[role=img]").count()) >= 7);
    await page.context().close();
  }
}
