// Each kind of activity, driven by the keyboard alone, as a learner without a mouse does it.

import { readFileSync, writeFileSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { check, open, violations } from "./lib.mjs";

/// Presses Tab until an element of that kind has the focus; `at` counts from 0 over different elements.
async function tabTo(page, selector, at = 0) {
  const seen = new Set();
  for (let i = 0; i < 400; i++) {
    await page.keyboard.press("Tab");
    const found = await page.evaluate((selector) => {
      const here = document.activeElement;
      if (!here.matches(selector)) return null;
      return Array.from(document.querySelectorAll(selector)).indexOf(here);
    }, selector);
    if (found !== null && !seen.has(found)) {
      seen.add(found);
      if (seen.size > at) return;
    }
  }
  throw new Error(`Tab never reaches ${selector}`);
}

async function again(page) {
  await page.reload();
  await page.evaluate(() => document.body.focus());
}

const downloaded = async (page, act) => {
  const [download] = await Promise.all([page.waitForEvent("download"), act()]);
  return readFileSync(await download.path(), "utf8");
};

export async function activities(dist, locale) {
  const site = join(dist, "base", locale);
  const named = (what, good, told) => check(`${locale}: ${what}`, good, told);

  {
    const page = await open(join(site, "01-why-now/know-your-starting-point.html"));
    const form = ".activity[data-kind=self-assessment]";
    for (const [at, presses] of [[0, 1], [0, 2], [0, 3]]) {
      await tabTo(page, `${form} input`, at);
      await page.keyboard.press("Space");
      for (let i = 1; i < presses; i++) await page.keyboard.press("ArrowDown");
    }
    const rows = await page.locator(`${form} .averages tbody tr`).first().innerText();
    const mean = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(2);
    named("self-assessment: the average by level", rows.includes(mean), rows);
    named("self-assessment: a bar for each level", (await page.locator(`${form} svg.bar`).count()) === 4);
    const found = await violations(page);
    named("self-assessment: accessible with its result", found.length === 0, found.join("\n       "));
    await again(page);
    named("self-assessment: answers stay", (await page.locator(`${form} input:checked`).count()) === 3);
    await tabTo(page, ".activity[data-kind=exercise] textarea");
    await page.keyboard.type("my notes");
    await again(page);
    named("reflection: notes stay", (await page.locator(".activity[data-kind=exercise] textarea").inputValue()) === "my notes");

    const file = await downloaded(page, async () => {
      await tabTo(page, ".answers button", 0);
      await page.keyboard.press("Enter");
    });
    named("answers: taken out into a file", JSON.parse(file).format === "tafsiri-answers" && file.includes("my notes"), file);
    page.once("dialog", (dialog) => dialog.accept());
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.querySelector(".activity") && !document.querySelector("input:checked"));
    await again(page);
    named("answers: erased for good", (await page.locator("input:checked").count()) === 0);
    const path = join(mkdtempSync(join(tmpdir(), "tafsiri-answers-")), "answers.json");
    for (const [text, loads] of [["{}", false], ["no JSON", false], [file.replace("my notes", "<img src=x onerror=alert(1)>"), true]]) {
      writeFileSync(path, text);
      await page.locator(".answers input[type=file]").setInputFiles(path);
      await page.waitForTimeout(100);
      named(`answers: a file is ${loads ? "loaded" : "refused"}`, ((await page.locator(`${form} input:checked`).count()) === 3) === loads);
    }
    named("answers: what a file holds is text", (await page.locator("main img").count()) === 0);
    await page.context().close();
  }

  {
    const page = await open(join(site, "07-action-plan/evaluation-form.html"));
    const form = ".activity[data-kind=evaluation]";
    await tabTo(page, `${form} input`);
    await page.keyboard.press("Space");
    await tabTo(page, `${form} textarea`);
    await page.keyboard.type("the second day");
    await again(page);
    const kept = await page.locator(`${form} textarea`).first().inputValue();
    named("evaluation: rated and answered in words", kept === "the second day" && (await page.locator(`${form} input:checked`).count()) === 1, kept);
    named("evaluation: four open questions", (await page.locator(`${form} textarea`).count()) === 4);
    await page.context().close();
  }

  for (const [kind, path] of [["situation-analysis", "03-situation-analysis/evidence-and-matrix"], ["action-plan", "07-action-plan/make-the-plan"]]) {
    const page = await open(join(site, `${path}.html`));
    const form = `.activity[data-kind=${kind}]`;
    await tabTo(page, `${form} textarea`);
    await page.keyboard.type("=1+1 \"quoted\"");
    await again(page);
    named(`${kind}: what was written stays`, (await page.locator(`${form} textarea`).first().inputValue()) === "=1+1 \"quoted\"");
    const label = await page.locator(`${form} textarea`).first().getAttribute("aria-label");
    named(`${kind}: a field says its row and column`, label.includes(" – "), label);
    const csv = await downloaded(page, async () => {
      await tabTo(page, `${form} .actions button`);
      await page.keyboard.press("Enter");
    });
    named(`${kind}: a table for spreadsheets, in which no cell is a formula`, csv.startsWith("\ufeff\"") && csv.includes("\"'=1+1 \"\"quoted\"\"\""), csv.slice(0, 300));
    const found = await violations(page);
    named(`${kind}: accessible`, found.length === 0, found.join("\n       "));
    await page.context().close();
  }

  {
    const page = await open(join(site, "03-situation-analysis/gaps-and-priorities.html"));
    const order = () => page.locator(".rank li").evaluateAll((items) => items.map((item) => item.dataset.key));
    const before = await order();
    await tabTo(page, ".rank li:first-child button:last-of-type");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    const after = [before[1], before[2], before[0], ...before.slice(3)];
    named("priority setting: moved down twice, the button keeps the focus", String(await order()) === String(after) && (await page.evaluate(() => document.activeElement.closest("li")?.dataset.key)) === before[0]);
    await again(page);
    named("priority setting: the order stays", String(await order()) === String(after));
    const found = await violations(page);
    named("priority setting: accessible", found.length === 0, found.join("\n       "));
    await page.context().close();
  }

  {
    const page = await open(join(site, "05-strategy-road-map/wrap-up.html"));
    const question = page.locator(".question").first();
    const right = Number(await question.getAttribute("data-right"));
    await tabTo(page, ".question input");
    await page.keyboard.press("Space");
    await tabTo(page, ".question button");
    await page.keyboard.press("Enter");
    named("quiz: a wrong answer is told", (await question.locator(".feedback").innerText()).includes("✗") === (right !== 1));
    await page.keyboard.press("Shift+Tab");
    for (let i = 1; i < right; i++) await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    named("quiz: a right answer is told", (await question.locator(".feedback").innerText()).includes("✓"));
    const result = await page.locator(".activity[data-kind=quiz] .result").innerText();
    const [one, six] = [1, 6].map((n) => new Intl.NumberFormat(locale).format(n));
    named("quiz: the score", result.includes(`${one} / ${six}`), result);
    await again(page);
    named("quiz: what was checked stays", (await question.locator(".feedback").innerText()).includes("✓"));
    const found = await violations(page);
    named("quiz: accessible", found.length === 0, found.join("\n       "));
    await page.context().close();
  }

  {
    const page = await open(join(site, "05-strategy-road-map/wrap-up.html"), { javaScriptEnabled: false });
    named("without JavaScript: nothing is ticked, the solution opens", (await page.locator("input:checked").count()) === 0 && (await page.locator("details.solution").count()) === 6);
    await page.locator("details.solution summary").first().click();
    named("without JavaScript: the right answer stands in the solution", (await page.locator("details.solution strong").first().innerText()).trim().length > 3);
    await page.context().close();
  }
}
