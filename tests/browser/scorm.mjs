// Courses on e-learning platforms: the manifests by the standards' own schemas, and whole sessions in a real run-time.
//
// node scorm.mjs DIST: DIST is the built Toolkit. Needs xmllint (Debian: libxml2-utils).

import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { check, end, open, violations } from "./lib.mjs";
import { Platform, unzip } from "./platform.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const dist = resolve(process.argv[2] ?? join(here, "../../dist"));
const scratch = mkdtempSync(join(tmpdir(), "tafsiri-scorm-"));
const SETTLED = 900; // Milliseconds in which a course has committed what was just done.

const archive = (locale, module, version) => join(dist, "base", locale, "downloads", `${module}-scorm-${version}.zip`);

// Manifests -----------------------------------------------------------------------------------------------------------

/// What the schemas say of a manifest; nothing where it is valid.
function invalid(manifest, version) {
  const path = join(scratch, "imsmanifest.xml");
  writeFileSync(path, manifest);
  const run = spawnSync("xmllint", ["--nonet", "--noout", "--schema", join(here, "scorm", `manifest-${version}.xsd`), path], { encoding: "utf8" });
  return run.status === 0 ? "" : run.stderr || String(run.error);
}

function manifests() {
  for (const edition of readdirSync(dist, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    for (const locale of readdirSync(join(dist, edition.name))) {
      let names = [];
      try { names = readdirSync(join(dist, edition.name, locale, "downloads")); } catch { continue; }
      for (const name of names) {
        const version = /-scorm-(1\.2|2004)\.zip$/.exec(name)?.[1];
        if (!version) continue;
        const files = unzip(join(dist, edition.name, locale, "downloads", name));
        const manifest = files.get("imsmanifest.xml")?.toString() ?? "";
        const told = invalid(manifest, version);
        const listed = Array.from(manifest.matchAll(/<file href="([^"]*)"/g), (found) => decodeURIComponent(found[1]));
        const held = [...files.keys()].filter((file) => file !== "imsmanifest.xml");
        check(`${edition.name}/${locale}/${name}: the manifest is valid and names every file`, !told && String(listed) === String(held), told || `${listed} / ${held}`);
      }
    }
  }
  for (const version of ["1.2", "2004"]) {
    const manifest = unzip(archive("en", "05-strategy-road-map", version)).get("imsmanifest.xml").toString();
    const broken = manifest.replace(/<organizations[^]*<\/organizations>/, "<organisations/>");
    check(`SCORM ${version}: a broken manifest is found`, broken !== manifest && invalid(broken, version) !== "");
    const mastery = version === "1.2" ? "<adlcp:masteryscore>80<" : "<imsss:minNormalizedMeasure>0.80<";
    const without = unzip(archive("en", "01-why-now", version)).get("imsmanifest.xml").toString();
    check(`SCORM ${version}: one can pass where there is a quiz, and only there`, manifest.includes(mastery) && !without.includes(mastery.slice(0, 12 + mastery.indexOf("score"))));
  }
}

/// What is packed comes back as it was, from any text; what was cut or changed on its way does not come back at all.
function packing() {
  const browserLike = {};
  new Function("self", unzip(archive("en", "01-why-now", "1.2")).get("assets/pack.js").toString())(browserLike);
  const { pack, unpack } = browserLike.tafsiriPack;
  let seed = 1;
  const random = (most) => (seed = (Math.imul(seed, 1103515245) + 12345) >>> 0) % most;
  const letter = () => String.fromCodePoint([1 + random(127), 0x61 + random(4), 0x627 + random(30), 0x4e00 + random(9000), 0x1f600 + random(50)][random(5)]);
  let good = true;
  for (let round = 0; round < 400; round++) {
    const text = Array.from({ length: random(300) }, letter).join("");
    const packed = pack(text);
    const at = 5 + random(Math.max(1, packed.length - 6));
    const changed = packed.slice(0, at) + (packed[at] === "A" ? "B" : "A") + packed.slice(at + 1);
    good = good && /^[\w-]+$/.test(packed) && unpack(packed) === text && unpack(changed) !== text && (text.length < 9 || unpack(packed.slice(0, -2)) === null);
  }
  check("packing: texts in any script come back, broken ones do not", good);
  check("packing: what others kept is not taken for ours", ["", "1", "page=3", "{}", "x".repeat(4096), `1${"A".repeat(4095)}`].every((text) => unpack(text) === null));
  const notes = "The directorate tests the form with ten users before the council meets. ".repeat(3) + "نختبر الاستمارة مع عشرة مستخدمين قبل اجتماع المجلس. ".repeat(3);
  check("packing: notes become shorter", pack(notes).length < notes.length * 0.75, `${notes.length}: ${pack(notes).length}`);
}

// What a learner does -------------------------------------------------------------------------------------------------

const page = (course) => course.locator("section.page:visible").getAttribute("data-page");
const message = (course, name) => course.locator(`[data-told=${name}]`).isVisible();
const settle = (course) => course.waitForTimeout(SETTLED);

async function goTo(course, id) {
  await course.locator(`nav.contents a[href="#${id}"]`).click();
  await course.waitForSelector(`section.page[id="${id}"]:not([hidden])`);
}

async function write(area, text) {
  await area.fill(text);
  await area.blur();
}

async function readAll(course) {
  const links = await course.locator("nav.contents li a").evaluateAll((links) => links.map((link) => link.getAttribute("href").slice(1)));
  for (const id of links) await goTo(course, id);
  await settle(course);
}

/// Answers the questions of the quiz and checks them, so many of them rightly.
async function answerQuiz(course, right) {
  await goTo(course, "wrap-up");
  const questions = await course.locator(".question").all();
  for (const [at, question] of questions.entries()) {
    const answer = await question.getAttribute("data-right");
    const wanted = (value) => answer.split(",").includes(value) === at < right;
    for (const input of await question.locator("input").all()) {
      if (wanted(await input.getAttribute("value"))) { await input.check(); break; }
    }
    await question.locator("button").click();
  }
  await settle(course);
  return questions.length;
}

/// The last value that was accepted for an element.
const last = (calls, element) => calls.filter((call) => call[0] === "SetValue" && call[1] === element && call[3] === "true").pop()?.[2];
const refused = (calls) => calls.filter((call) => call[0] === "SetValue" && call[3] !== "true").map((call) => call.slice(1, 3).join(" = "));
const count = (calls, name) => calls.filter((call) => call[0] === name).length;
const interactions = (calls, element) => calls.filter((call) => call[0] === "SetValue" && new RegExp(`^cmi\\.interactions\\.\\d+\\.${element}$`).test(call[1])).map((call) => call[2]);

const names = {
  "1.2": { status: "cmi.core.lesson_status", location: "cmi.core.lesson_location", exit: "cmi.core.exit", time: "cmi.core.session_time", raw: "cmi.core.score.raw", response: "student_response", wrong: "wrong", timePattern: /^\d{4}:\d\d:\d\d\.\d\d$/ },
  "2004": { status: "cmi.completion_status", location: "cmi.location", exit: "cmi.exit", time: "cmi.session_time", raw: "cmi.score.raw", response: "learner_response", wrong: "incorrect", timePattern: /^PT\d+H\d+M[\d.]+S$/ }
};

// Sessions ------------------------------------------------------------------------------------------------------------

async function suspendAndResume(version, locale, named) {
  const name = names[version];
  const platform = new Platform(version, archive(locale, "01-why-now", version));
  let course = await platform.open();
  const html = await course.locator("html").evaluate((html) => [html.lang, html.dir]);
  named("fresh: language and direction", String(html) === String([locale, locale === "ar" ? "rtl" : "ltr"]), html);
  named("fresh: one page is shown", (await course.locator("section.page:visible").count()) === 1 && (await page(course)) === "01-why-now/index");
  await settle(course);
  named("fresh: incomplete", last(await platform.calls(), name.status) === "incomplete");
  named("fresh: nothing is told", (await course.locator("[data-told]:visible").count()) === 0);

  await goTo(course, "know-your-starting-point");
  named("answers are kept by the platform", (await course.locator(".kept").innerText()) === JSON.parse(await course.locator("main").getAttribute("data-words"))["answers-reported"]);
  const inputs = course.locator(".activity[data-kind=self-assessment] fieldset");
  await inputs.nth(0).locator("input").nth(2).check();
  await inputs.nth(1).locator("input").nth(0).check();
  await write(course.locator("textarea:visible").first(), "Notes: ملاحظات 笔记 {x}\nsecond line \u{1f642}");
  await settle(course);
  const calls = await platform.calls();
  named("an answer is committed", platform.commits >= 2 && last(calls, name.location) === "know-your-starting-point");
  named("suspend data is plain letters", /^[\w-]{10,4096}$/.test(last(calls, "cmi.suspend_data")));
  named("interactions: rated", String(interactions(calls, "type").slice(0, 2)) === "likert,likert" && String(interactions(calls, name.response).slice(0, 2)) === "3,1", JSON.stringify(interactions(calls, name.response)));
  named("interactions: in words", /Notes: ملاحظات 笔记 \{x\} second line/.test(interactions(calls, name.response)[2]), JSON.stringify(interactions(calls, name.response)));
  if (version === "2004") named("interactions: described in the language", interactions(calls, "description")[0].startsWith(`{lang=${locale}}`));
  const found = await violations(platform.page);
  named("accessible", found.length === 0, found.join("\n       "));

  const all = await platform.leave();
  named("finished once, as the last call", count(all, "Initialize") === 1 && count(all, "Terminate") === 1 && all.at(-1)[0] === "Terminate", JSON.stringify(all.slice(-3)));
  named("suspended, with its time", last(all, name.exit) === "suspend" && name.timePattern.test(last(all, name.time)), last(all, name.time));
  named("every value was accepted", refused(all).length === 0, refused(all).join("; "));

  await platform.onNewDevice();
  course = await platform.open();
  named("resumed: the page", (await page(course)) === "01-why-now/know-your-starting-point");
  named("resumed: the answers", (await course.locator("input:checked").count()) === 2 && (await course.locator("textarea:visible").first().inputValue()).includes("笔记 {x}\nsecond line \u{1f642}"));
  named("resumed: pages read", (await course.locator("nav.contents a.read").count()) === 2);
  await settle(course);
  named("resumed: still incomplete", platform.kept.completion_status === "incomplete" || platform.kept.core?.lesson_status === "incomplete");

  await goTo(course, "index");
  await readAll(course);
  const done = await platform.calls();
  named("completed: every page was read, there is no quiz", last(done, name.status) === "completed" && last(done, name.raw) === undefined);
  named("completed: the learner is told", await message(course, "complete"));
  await platform.leave();
  course = await platform.open();
  await settle(course);
  await platform.leave();
  named("completed: it stays so", (platform.kept.completion_status ?? platform.kept.core.lesson_status) === "completed");
  await platform.end();
}

async function passAndFail(version, locale, named) {
  const name = names[version];
  const platform = new Platform(version, archive(locale, "05-strategy-road-map", version));
  const given = version === "1.2" ? { student_data: { mastery_score: "80" }, core: { credit: "credit" } } : { scaled_passing_score: "0.8" };
  let course = await platform.open({ given });
  const questions = await answerQuiz(course, 2);
  let calls = await platform.calls();
  named("quiz: nothing is complete before every page is read", last(calls, name.status) === "incomplete");
  named("quiz: choices", interactions(calls, "type").every((type) => type === "choice") && interactions(calls, name.response).every((given) => /^[a-z]$/.test(given)), JSON.stringify(interactions(calls, name.response)));
  named("quiz: results", interactions(calls, "result").filter((result) => result === "correct").length === 2 && interactions(calls, "result").filter((result) => result === name.wrong).length === questions - 2, String(interactions(calls, "result")));
  if (version === "1.2") named("quiz: no score before the end, of which the platform would make a status", last(calls, name.raw) === undefined);
  await goTo(course, "index");
  await readAll(course);
  calls = await platform.calls();
  const score = Number(((2 / questions) * 100).toFixed(2));
  const status = () => platform.kept.success_status ?? platform.kept.core.lesson_status;
  named("quiz: the score", Number(last(calls, name.raw)) === score, last(calls, name.raw));
  named("failed", status() === "failed" && (await message(course, "failed")), status());
  let all = await platform.leave();
  named("failed: every value was accepted", refused(all).length === 0, refused(all).join("; "));
  named("failed: after the end too", status() === "failed", status());

  course = await platform.open({ given });
  await settle(course);
  named("failed: it stays so when it is opened again", status() === "failed", status());
  await answerQuiz(course, questions);
  named("passed", status() === "passed" && (await message(course, "passed")) && !(await message(course, "failed")), status());
  if (version === "2004") {
    const kept = platform.kept;
    named("passed: scaled score and progress", kept.score.scaled === "1" && Number(kept.progress_measure) === 1 && kept.completion_status === "completed", JSON.stringify(kept.score));
  }
  all = await platform.leave();
  named("passed: every value was accepted", refused(all).length === 0, refused(all).join("; "));
  named("passed: after the end too", status() === "passed", status());
  await platform.end();
}

async function refusal(version, locale, named) {
  const platform = new Platform(version, archive(locale, "01-why-now", version));
  let course = await platform.open();
  platform.isDown = true;
  await goTo(course, "know-your-starting-point");
  await course.locator(".activity[data-kind=self-assessment] input").first().check();
  await settle(course);
  named("a commit is refused: the learner is told", (await message(course, "refused")) && !(await message(course, "lost")));
  const kept = await course.evaluate(() => Object.keys(localStorage).length);
  named("a commit is refused: this device keeps the answers", kept === 1);
  const found = await violations(platform.page);
  named("a commit is refused: accessible", found.length === 0, found.join("\n       "));
  await platform.leave();
  platform.isDown = false;
  course = await platform.open();
  named("a commit was refused: page and answers are back", (await page(course)) === "01-why-now/know-your-starting-point" && (await course.locator("input:checked").count()) === 1);
  await settle(course);
  named("a commit was refused: the platform has it now, this device no more", platform.commits > 0 && !(await message(course, "refused")) && (await course.evaluate(() => Object.keys(localStorage).length)) === 0);
  await platform.leave();

  for (const broken of ["throws", "refuses"]) {
    await platform.onNewDevice();
    course = await platform.open({ broken });
    await goTo(course, "know-your-starting-point");
    await course.locator(".activity[data-kind=self-assessment] input").first().check();
    await settle(course);
    named(`a platform that ${broken}: the learner is told, the course works`, await message(course, "closed"));
    await platform.leave();
    course = await platform.open({ broken });
    named(`a platform that ${broken}: answers stay on this device`, (await course.locator("input:checked").count()) === 1);
    await platform.leave();
  }
  await platform.end();
}

async function tooMuch(version, locale, named) {
  const most = version === "1.2" ? 4096 : 64000;
  const platform = new Platform(version, archive(locale, "07-action-plan", version));
  let course = await platform.open();
  await goTo(course, "make-the-plan");
  // Text that no coder makes much shorter.
  const random = (length, seed) => Array.from({ length }, (_, at) => String.fromCodePoint(0x4e00 + ((at * 7919 + seed * 104729) ** 2 % 15999))).join("");
  const notes = await course.locator("section.page:visible textarea").all();
  const size = version === "1.2" ? 700 : 9000;
  for (const [at, note] of notes.slice(0, 6).entries()) await write(note, random(size + at * 10, at));
  await write(notes[6], "short");
  await goTo(course, "evaluation-form");
  await course.locator("section.page:visible fieldset").first().locator("input").first().check();
  await settle(course);
  const calls = await platform.calls();
  const longest = Math.max(...calls.filter((call) => call[1] === "cmi.suspend_data" && call[0] === "SetValue").map((call) => call[2].length));
  named(`too much: never more than ${most} letters`, longest <= most && longest > most / 3, longest);
  named("too much: the learner is told", (await message(course, "full")) && !(await message(course, "refused")));
  await platform.leave();
  course = await platform.open();
  const filled = () => course.locator("#make-the-plan textarea").evaluateAll((areas) => areas.filter((area) => area.value).length);
  named("too much: this device has all", (await filled()) === 7);
  await platform.leave();
  await platform.onNewDevice();
  course = await platform.open();
  const left = await filled();
  named("too much: another device has the page, the choices and the shorter notes", left > 0 && left < 7 && (await page(course)) === "07-action-plan/evaluation-form" && (await course.locator("input:checked").count()) === 1, left);
  named("too much: the shortest are not lost", (await course.locator("#make-the-plan textarea").evaluateAll((areas) => areas.some((area) => area.value === "short"))));
  await platform.leave();
  await platform.end();
}

async function ranking(version, locale, named) {
  const path = archive(locale, "03-situation-analysis", version);
  if (!existsSync(path)) return console.log(`skipped SCORM ${version}, ${locale}: interactions put in order, module 3 was not built`);
  const platform = new Platform(version, path);
  let course = await platform.open();
  await goTo(course, "gaps-and-priorities");
  await course.locator(".rank li:first-child button").last().click();
  await settle(course);
  const calls = await platform.calls();
  named("interactions: put in order", String(interactions(calls, "type")) === "sequencing" && interactions(calls, names[version].response)[0].startsWith(version === "1.2" ? "b,a,c" : "b[,]a[,]c"), interactions(calls, names[version].response)[0]);
  const order = await course.locator(".rank li").evaluateAll((items) => items.map((item) => item.dataset.key));
  await platform.leave();
  await platform.onNewDevice();
  course = await platform.open();
  named("resumed: the order", String(await course.locator(".rank li").evaluateAll((items) => items.map((item) => item.dataset.key))) === String(order));
  await platform.leave();
  await platform.end();
}

async function elsewhere(version, locale, named) {
  const platform = new Platform(version, archive(locale, "01-why-now", version));
  let course = await platform.open({ inWindow: true });
  await goTo(course, "where-the-world-stands");
  await settle(course);
  named("in a window of its own: committed", platform.commits > 0);
  const all = await platform.leave();
  named("in a window of its own: finished once", count(all, "Terminate") === 1);

  const other = new Platform(version === "1.2" ? "2004" : "1.2", archive(locale, "01-why-now", version));
  course = await other.open();
  await settle(course);
  named("on a platform of the other version", other.commits > 0 && refused(await other.calls()).length === 0);
  await other.leave();
  await other.end();

  course = await platform.openElsewhere();
  await goTo(course, "where-the-world-stands");
  named("in a frame of another site: plain pages", (await page(course)) === "01-why-now/where-the-world-stands" && (await course.locator("[data-told]:visible").count()) === 0);

  await platform.onNewDevice();
  const given = version === "1.2" ? { core: { lesson_mode: "review" } } : { mode: "review" };
  course = await platform.open({ given });
  await goTo(course, "where-the-world-stands");
  await settle(course);
  const looked = await platform.leave();
  named("only looked at: nothing is changed", count(looked, "SetValue") === 0 && count(looked, "Terminate") === 1);
  await platform.end();
}

/// Presses Tab until an element of that kind has the focus.
async function tabTo(course, keyboard, selector) {
  for (let left = 300; left > 0; left--) {
    await keyboard.press("Tab");
    if (await course.evaluate((selector) => document.activeElement.matches(selector), selector)) return true;
  }
  return false;
}

async function withoutPlatform(version, locale, named) {
  const folder = mkdtempSync(join(scratch, "course-"));
  for (const [name, bytes] of unzip(archive(locale, "01-why-now", version))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  const index = join(folder, "index.html");
  const course = await open(index);
  named("no platform: nothing is told", (await course.locator("[data-told]:visible").count()) === 0);
  named("the keyboard alone: to the next page", await tabTo(course, course.keyboard, "a[rel=next]"));
  await course.keyboard.press("Enter");
  await course.waitForFunction(() => document.activeElement.matches("h1"));
  named("the keyboard alone: the heading has the focus", (await page(course)) === "01-why-now/from-paper-to-transformation");
  named("the keyboard alone: to a page in the contents", await tabTo(course, course.keyboard, 'nav.contents a[href="#know-your-starting-point"]'));
  await course.keyboard.press("Enter");
  await course.waitForSelector("#know-your-starting-point:not([hidden])");
  named("the keyboard alone: to an answer", await tabTo(course, course.keyboard, ".activity input"));
  await course.keyboard.press("Space");
  await settle(course);
  await course.goBack();
  named("the browser's way back", (await page(course)) === "01-why-now/from-paper-to-transformation");
  await course.goto(`file://${index}`);
  named("no platform: this device keeps the page", (await page(course)) === "01-why-now/from-paper-to-transformation");
  named("no platform: this device keeps pages read and answers", (await course.locator("nav.contents a.read").count()) === 3 && (await course.locator("input:checked").count()) === 1);
  named("progress", (await course.locator("progress").evaluate((bar) => bar.value)) === 3);
  for (const id of ["index", "know-your-starting-point"]) {
    await goTo(course, id);
    const found = await violations(course);
    named(`no platform: ${id} is accessible`, found.length === 0, found.join("\n       "));
  }
  await course.context().close();

  const plain = await open(index, { javaScriptEnabled: false });
  named("without JavaScript: every page is shown", (await plain.locator("section.page").count()) === (await plain.locator("section.page:visible").count()));
  await plain.locator("a[rel=next]").first().click();
  named("without JavaScript: links lead to pages", plain.url().endsWith("#from-paper-to-transformation"));
  await plain.context().close();

  const phone = await open(index, { viewport: { width: 390, height: 800 }, colorScheme: "dark" });
  const wide = await phone.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1);
  const found = await violations(phone);
  named("on a telephone: nothing is wider, dark is accessible", !wide && found.length === 0, found.join("\n       "));
  await phone.context().close();
}

async function sessions(version) {
  for (const locale of ["en", "ar"]) {
    for (const session of [suspendAndResume, passAndFail, refusal, tooMuch, ranking, elsewhere, withoutPlatform]) {
      await session(version, locale, (what, good, told = "") => check(`SCORM ${version}, ${locale}: ${what}`, good, told));
    }
  }
}

manifests();
packing();
await Promise.all([sessions("1.2"), sessions("2004")]);
await end();
