// Pages that `tafsiri serve` shows, in a real browser, while files of the project are saved.
//
// node serve.mjs [TAFSIRI]: TAFSIRI is the binary that serves a copy of the Toolkit. Each check prints a line; the exit code
// is 1 if one failed.

import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { check, end, open, violations } from "./lib.mjs";

const repository = join(dirname(fileURLToPath(import.meta.url)), "../..");
const binary = resolve(process.argv[2] ?? join(repository, "target/release/tafsiri"));

const folder = mkdtempSync(join(tmpdir(), "tafsiri-serve-"));
for (const part of ["tafsiri.toml", "content", "locales"]) cpSync(join(repository, part), join(folder, part), { recursive: true });
const server = spawn(binary, ["-C", folder, "serve", "--port", "0"], { stdio: ["ignore", "pipe", "ignore"] });
const lines = createInterface({ input: server.stdout })[Symbol.asyncIterator]();
const site = (await lines.next()).value.match(/http:\S+/)[0];

/// Saves a file as editors do, with one change; gives what it held.
function save(file, change) {
  const path = join(folder, file);
  const text = readFileSync(path, "utf8");
  const changed = change(text);
  if (changed === text) throw new Error(`${file} stays as it is`);
  writeFileSync(`${path}~`, changed);
  renameSync(`${path}~`, path);
  return text;
}

const seen = (page, text, within = "main") =>
  page.waitForFunction(([text, within]) => document.querySelector(within)?.textContent.includes(text), [text, within], { timeout: 15000 }).then(() => true, () => false);
const box = "[role=alert].tafsiri-problems";

for (const [locale, dir, words] of [["en", "ltr", "Words of today"], ["ar", "rtl", "كلمات اليوم"], ["zh", "ltr", "今天的话"]]) {
  const file = locale === "en" ? "content/modules/01-why-now/where-the-world-stands.md" : `locales/${locale}/01-why-now/where-the-world-stands.ftl`;
  // The last paragraph: what is above it must not move.
  const add = (text) => locale === "en" ? text.trimEnd() + `\n\n${words}.\n` : text.replace(/^(title = )(.*)$/m, `$1${words} $2`);
  const page = await open(`${site}base/${locale}/01-why-now/where-the-world-stands.html`, { viewport: { width: 1000, height: 600 } });
  await page.evaluate(() => { self.marked = true; scrollTo({ top: 700, behavior: "instant" }); });
  const link = page.locator("main [id] a[href]").first();
  const hasLink = await link.count() > 0;
  if (hasLink) await link.evaluate((one) => one.focus({ preventScroll: true }));
  const where = () => page.evaluate(() => {
    const first = Array.from(document.querySelectorAll("main [id]")).find((one) => one.getBoundingClientRect().bottom > 0);
    return [first.id, Math.round(first.getBoundingClientRect().top), document.activeElement.tagName, document.activeElement.getAttribute("href")].join();
  });
  const before = await where();
  const text = save(file, add);
  check(`${locale}: what was saved is shown`, await seen(page, words));
  check(`${locale}: the page was not loaded again`, await page.evaluate(() => self.marked === true));
  check(`${locale}: the reader's place and focus stay`, (await where()) === before, `${before} -> ${await where()}`);
  check(`${locale}: lang and dir`, (await page.evaluate(() => document.documentElement.lang + document.documentElement.dir)) === locale + dir);

  const settings = save("tafsiri.toml", (text) => text.replace("[project]", "[projekt]"));
  await page.waitForSelector(box, { timeout: 15000 }).catch(() => {});
  const told = await page.locator(box).innerText().catch(() => "");
  check(`${locale}: an error is told with its file`, told.includes("tafsiri.toml"), told);
  check(`${locale}: the error is told in its own language and direction`, (await page.locator(box).evaluate((one) => one.lang + one.dir).catch(() => "")) === "enltr");
  const found = await violations(page);
  check(`${locale}: the page with the error is accessible`, found.length === 0, found.join("\n       "));
  save("tafsiri.toml", () => settings);
  await page.waitForSelector(box, { state: "detached", timeout: 15000 }).catch(() => {});
  check(`${locale}: the error is gone when it is mended`, (await page.locator(box).count()) === 0);
  check(`${locale}: what was saved is still shown`, await seen(page, words));
  save(file, () => text);
  await page.waitForFunction((words) => !document.querySelector("main").textContent.includes(words), words, { timeout: 15000 }).catch(() => {});
  check(`${locale}: what was taken back is gone`, !(await page.locator("main").innerText()).includes(words));
  await page.context().close();
}

{
  // Answers: one that was kept, and one that is being written.
  const page = await open(`${site}base/en/01-why-now/know-your-starting-point.html`);
  const radio = page.locator("main .activity input[type=radio]").first();
  await radio.check();
  const area = page.locator("main .activity textarea").first();
  const hasArea = await area.count() > 0;
  if (hasArea) { await area.focus(); await page.keyboard.type("half a sent"); }
  const text = save("content/modules/01-why-now/know-your-starting-point.md", (text) => text.trimEnd() + "\n\nWords of today.\n");
  check("activities: what was saved is shown", await seen(page, "Words of today"));
  check("activities: an answer stays", await radio.isChecked());
  if (hasArea) {
    await page.keyboard.type("ence");
    check("activities: what is being written stays, and so does its place", (await area.inputValue()) === "half a sentence", await area.inputValue());
  }
  await page.waitForFunction(() => document.querySelectorAll("main .answers").length === 1, null, { timeout: 15000 }).catch(() => {});
  check("activities: they work again, once", (await page.locator("main .answers").count()) === 1);
  save("content/modules/01-why-now/know-your-starting-point.md", () => text);
  await page.context().close();
}

server.kill("SIGINT");
const code = await new Promise((done) => server.on("exit", done));
check("Ctrl-C ends the server cleanly", code === 0, String(code));
await end();
