// The built site in a real browser, opened from a folder as from a memory stick.
//
// node run.mjs DIST [TAFSIRI]: DIST is the built Toolkit; TAFSIRI the binary that builds the small project of `scripts/`.
// Each check prints a line; the exit code is 1 if one failed.

import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { activities } from "./activities.mjs";
import { dashboard } from "./dashboard.mjs";
import { check, end, open, violations } from "./lib.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const dist = resolve(process.argv[2] ?? join(here, "../../dist"));
const binary = resolve(process.argv[3] ?? join(here, "../../target/release/tafsiri"));

async function find(page, question) {
  await page.fill("#_q", question);
  await page.waitForFunction(() => document.querySelector("#_results:not([hidden])")?.textContent);
  return page.locator("#_results").innerText();
}

for (const [edition, locale, dir] of [["base", "en", "ltr"], ["base", "fr", "ltr"], ["base", "ar", "rtl"], ["philippines-rural", "ar", "rtl"]]) {
  const root = join(dist, edition, locale);
  const own = edition === "base" ? [] : ["how-this-edition-differs.html"];
  for (const path of ["index.html", "01-why-now/know-your-starting-point.html", "02-holistic-approach/nine-pillars.html", "01-why-now/benefits-and-risks.html", ...own]) {
    for (const colorScheme of ["light", "dark"]) {
      const page = await open(join(root, path), { colorScheme, viewport: { width: colorScheme === "dark" ? 390 : 1280, height: 900 } });
      const html = page.locator("html");
      check(`${edition}/${locale}/${path}: lang and dir`, (await html.getAttribute("lang")) === locale && (await html.getAttribute("dir")) === dir);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1);
      check(`${edition}/${locale}/${path}: nothing wider than the ${colorScheme} screen`, !wide);
      const found = await violations(page);
      check(`${edition}/${locale}/${path}: accessible, ${colorScheme}`, found.length === 0, found.join("\n       "));
      await page.context().close();
    }
  }
}

for (const [locale, question, answer] of [
  ["en", "estonia exchang", "X-Road"],
  ["en", "EGDI average", "EGDI"],
  ["fr", "evaluation starting", "Aucun résultat"],
  ["fr", "fracture numerique", "numérique"],
  ["ar", "الحكومه الرقميه", "الحكومة الرقمية"],
  ["ar", "zzzz", "لا توجد نتائج"],
]) {
  const page = await open(join(dist, "base", locale, "01-why-now/index.html"));
  const found = await find(page, question);
  check(`search ${locale} «${question}»`, found.includes(answer), found.slice(0, 200));
  await page.context().close();
}

{
  const page = await open(join(dist, "base/en/01-why-now/index.html"));
  await page.keyboard.press("/");
  await page.keyboard.type("nine pillars");
  await page.waitForSelector("#_results a");
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => !url.pathname.endsWith("/01-why-now/index.html"), { timeout: 5000 }).catch(() => {});
  check("search by keyboard alone leads to a page", page.url().includes("/nine-pillars.html"), page.url());
  await page.context().close();
}

{
  const page = await open(join(dist, "base/ar/01-why-now/where-the-world-stands.html"), { javaScriptEnabled: false });
  const text = await page.locator("main").innerText();
  check("readable without JavaScript", text.length > 2000);
  await page.locator("nav.pager a[rel=next]").click();
  check("next page without JavaScript", page.url().includes("benefits-and-risks"));
  await page.locator("nav.languages a[lang=fr]").click();
  check("the same page in French without JavaScript", page.url().includes("/fr/") && page.url().includes("benefits-and-risks"));
  await page.context().close();
}

{
  const page = await open(join(dist, "index.html"));
  const names = await page.locator("main a strong").allInnerTexts();
  check("every language is listed in its own name", ["English", "Français", "العربية"].every((name) => names.includes(name)), names.join());
  await page.context().close();
}

{
  const folder = mkdtempSync(join(tmpdir(), "tafsiri-scripts-"));
  cpSync(join(here, "scripts"), folder, { recursive: true });
  execFileSync(binary, ["-C", folder, "build"], { stdio: "ignore" });
  const page = await open(join(folder, "dist/base/zh/page.html"));
  for (const [question, answer] of [["政府转型", "转型"], ["数字技能", "数字技能"], ["转型办法", "转型"]]) {
    const found = await find(page, question);
    check(`search zh «${question}»`, found.includes(answer), found);
  }
  const thai = await open(join(folder, "dist/base/th/page.html"));
  const found = await find(thai, "ดิจิทัลรัฐบาล");
  check("search th, words in another order and without a space", found.includes("รัฐบาลดิจิทัล"), found);
}

for (const locale of ["en", "ar"]) await activities(dist, locale);
for (const [locale, dir] of [["en", "ltr"], ["ar", "rtl"]]) await dashboard(binary, locale, dir);

await end();
