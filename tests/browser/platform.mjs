// An e-learning platform for tests: scorm-again at an address that leads nowhere, which keeps what a course commits and
// gives it back when the course is opened again.

import { readFileSync } from "node:fs";
import { inflateRawSync } from "node:zlib";
import { browser, check } from "./lib.mjs";

const PLATFORM = "http://platform.test";
const ELSEWHERE = "http://elsewhere.test";
const scormAgain = readFileSync(new URL("node_modules/scorm-again/dist/scorm-again.min.js", import.meta.url), "utf8");

/// The files of a ZIP archive, by their names.
export function unzip(path) {
  const bytes = readFileSync(path);
  const files = new Map();
  const end = bytes.lastIndexOf("PK\u0005\u0006", undefined, "latin1");
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [method, packed, name, extra, comment, start] = [at + 10, at + 20, at + 28, at + 30, at + 32, at + 42].map((place, i) => (i === 1 || i === 5 ? bytes.readUInt32LE(place) : bytes.readUInt16LE(place)));
    const data = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28);
    const content = bytes.subarray(data, data + packed);
    files.set(bytes.toString("utf8", at + 46, at + 46 + name), method === 8 ? inflateRawSync(content) : content);
    at += 46 + name + extra + comment;
  }
  return files;
}

/// What the platform's page does before the course is in it. It notes down each call and its answer.
function install({ version, kept, broken, given }) {
  const settings = { autocommit: false, logLevel: 5, lmsCommitUrl: "/commit", dataCommitFormat: "json", sendFullCommit: true, mastery_override: true };
  const api = version === "1.2" ? new Scorm12API(settings) : new Scorm2004API(settings);
  const learner = version === "1.2" ? { core: { student_id: "learner-1", student_name: "A, B" } } : { learner_id: "learner-1", learner_name: "A, B" };
  api.loadFromJSON(learner, "cmi");
  api.loadFromJSON(given, "cmi");
  api.loadFromJSON(kept, "cmi");
  window.calls = [];
  const noted = new Proxy(api, {
    get(target, name) {
      const value = target[name];
      if (typeof value !== "function" || !/^(LMS)?(Initialize|GetValue|SetValue|Commit|Finish|Terminate|GetLastError)$/.test(name)) return value;
      return (...values) => {
        if (broken === "throws") throw new Error("the platform is broken");
        const answer = broken === "refuses" ? "false" : String(value.apply(target, values));
        if (!/GetLastError/.test(name)) window.calls.push([name.replace("LMS", "").replace("Finish", "Terminate"), ...values, answer]);
        return answer;
      };
    }
  });
  window[version === "1.2" ? "API" : "API_1484_11"] = noted;
}

const types = { html: "text/html", css: "text/css", js: "text/javascript", xml: "text/xml", svg: "image/svg+xml", png: "image/png" };

export class Platform {
  /// A platform that speaks this version and has this package. `given` is what the course finds, beside what was kept.
  constructor(version, archive, options = {}) {
    this.version = version;
    this.files = unzip(archive);
    this.options = options;
    this.kept = {};
    this.commits = 0;
    this.isDown = false;
    this.context = null;
  }

  /// Another device: a browser that remembers nothing.
  async onNewDevice() {
    await this.context?.close();
    this.context = await browser.newContext({ viewport: { width: 1200, height: 900 }, ...this.options.browser });
    await this.context.route("**", (route) => this.answer(route));
  }

  answer(route) {
    const url = new URL(route.request().url());
    const path = decodeURIComponent(url.pathname);
    const html = (body) => route.fulfill({ contentType: "text/html", body: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Platform</title></head><body>${body}</body></html>` });
    if (url.origin === ELSEWHERE) return html(`<iframe title="Course" src="${PLATFORM}/course/index.html"></iframe>`);
    if (url.origin !== PLATFORM) {
      check("no request leaves the platform", false, url.href);
      return route.abort();
    }
    if (path === "/commit") return this.commit(route);
    if (path === "/scorm-again.js") return route.fulfill({ contentType: "text/javascript", body: scormAgain });
    if (path === "/") return html("");
    const file = this.files.get(path.replace("/course/", ""));
    return file ? route.fulfill({ contentType: types[path.split(".").pop()], body: file }) : route.fulfill({ status: 404, body: "" });
  }

  commit(route) {
    if (this.isDown) return route.fulfill({ status: 500, contentType: "application/json", body: '{"result":false,"errorCode":101}' });
    const sent = JSON.parse(route.request().postData());
    this.kept = sent.cmi ?? sent.runtimeData?.cmi ?? sent;
    this.commits++;
    return route.fulfill({ contentType: "application/json", body: '{"result":true,"errorCode":0}' });
  }

  /// Opens the course as the platform does: in a frame of its page, or in a window that its page opens.
  async open({ inWindow = false, broken = "", given = {} } = {}) {
    if (!this.context) await this.onNewDevice();
    this.page = await this.context.newPage();
    this.listen(this.page);
    await this.page.goto(`${PLATFORM}/`);
    await this.page.addScriptTag({ url: `${PLATFORM}/scorm-again.js` });
    await this.page.evaluate(install, { version: this.version, kept: this.again(), broken, given });
    if (inWindow) {
      const [course] = await Promise.all([this.context.waitForEvent("page"), this.page.evaluate((url) => { window.open(url); }, `${PLATFORM}/course/index.html`)]);
      this.listen(course);
      await course.waitForLoadState("load");
      this.course = course;
      return course;
    }
    await this.page.evaluate(() => {
      document.body.innerHTML = '<iframe title="Course" src="/course/index.html" style="position:fixed;inset:0;width:100%;height:100%;border:0"></iframe>';
    });
    await this.page.waitForFunction(() => document.querySelector("iframe").contentWindow.location.pathname === "/course/index.html" && document.querySelector("iframe").contentDocument.readyState === "complete");
    this.course = this.page.frames().find((frame) => frame.url().includes("/course/"));
    return this.course;
  }

  /// Opens the course in a frame of another site, into which it must not look.
  async openElsewhere() {
    await this.onNewDevice();
    this.page = await this.context.newPage();
    this.listen(this.page);
    await this.page.goto(`${ELSEWHERE}/`);
    this.course = this.page.frames().find((frame) => frame.url().includes("/course/"));
    await this.course.waitForLoadState("load");
    return this.course;
  }

  /// What the course finds of the session before.
  again() {
    const is12 = this.version === "1.2";
    const kept = is12 ? this.kept.core : this.kept;
    if (!kept) return {};
    const entry = kept.exit === "suspend" ? "resume" : "";
    if (is12) return { core: { entry, lesson_location: kept.lesson_location, lesson_status: kept.lesson_status, score: kept.score }, suspend_data: this.kept.suspend_data };
    const { location, suspend_data, completion_status, success_status, score, interactions } = kept;
    return { entry, location, suspend_data, completion_status, success_status, score, interactions };
  }

  listen(page) {
    page.on("pageerror", (error) => check(`no script error, ${this.version}`, false, error.message));
    page.on("console", (message) => {
      if (/Content Security Policy|Uncaught/i.test(message.text())) check("nothing against the security policy", false, message.text());
    });
  }

  /// The calls of this session so far: name, values, answer.
  calls() {
    return this.page.evaluate(() => window.calls);
  }

  /// The learner goes away, and the platform closes its page.
  async leave() {
    if (this.course === this.page || this.course.close) await this.course.close({ runBeforeUnload: false });
    else await this.page.evaluate(() => document.querySelector("iframe").remove());
    await this.page.waitForTimeout(100);
    const calls = await this.calls();
    await this.page.close();
    return calls;
  }

  async end() {
    await this.context?.close();
  }
}
