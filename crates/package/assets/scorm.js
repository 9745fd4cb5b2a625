// A course on an e-learning platform: what a learner did is reported and kept there, by SCORM 1.2 or SCORM 2004.
// Without a platform the course is plain pages, and what was done stays on this device.
//
// Nothing here throws because of a platform: one that is not there, refuses or fails is told to the learner, and
// answers stay on this device until the platform takes them. Names are those of the standards' Run-Time Environment.
(function () {
  "use strict";

  const main = document.querySelector("main[data-scorm]");
  if (!main) return;
  const { hash, pack, unpack } = self.tafsiriPack;

  const V12 = {
    object: "API", prefix: "LMS", end: "LMSFinish", most: 4096,
    location: "cmi.core.lesson_location", exit: "cmi.core.exit", time: "cmi.core.session_time", learner: "cmi.core.student_id",
    mode: "cmi.core.lesson_mode", status: "cmi.core.lesson_status", passing: "cmi.student_data.mastery_score", whole: 100
  };
  const V2004 = {
    object: "API_1484_11", prefix: "", end: "Terminate", most: 64000,
    location: "cmi.location", exit: "cmi.exit", time: "cmi.session_time", learner: "cmi.learner_id",
    mode: "cmi.mode", status: "cmi.completion_status", passing: "cmi.scaled_passing_score", whole: 1
  };
  const PAUSE = 400; // Milliseconds in which answers are gathered before they are committed.
  const RETRY = 30000; // Milliseconds after which a platform that refused is asked again.

  // The platform ---------------------------------------------------------------------------------------------------

  // The object of that name in this window, those around it, or those of the window that opened it (SCORM 1.2, 3.3.6;
  // SCORM 2004, RTE 3.3.6). A window of another site may not be looked into, but may stand in one that may.
  function find(object, method) {
    const has = (frame) => {
      try { return frame[object] && typeof frame[object][method] === "function" ? frame[object] : null; } catch (e) { return null; }
    };
    const climb = (frame) => {
      for (let steps = 0; frame && steps < 100; steps++) {
        const found = has(frame);
        if (found || frame === frame.parent) return found;
        frame = frame.parent;
      }
      return null;
    };
    try { return climb(self) || climb(self.opener) || climb(self.top.opener); } catch (e) { return null; }
  }

  function connect(names) {
    const api = find(names.object, names.prefix + "Initialize");
    if (!api) return null;
    const call = (method, ...values) => {
      try { return String(api[method](...values)); } catch (e) { return ""; }
    };
    const yes = (answer) => /^(true|1)$/i.test(answer);
    const get = (element) => call(names.prefix + "GetValue", element).replace(/^(undefined|null|false)$/, "");
    const works = () => {
      get(names.status);
      return call(names.prefix + "GetLastError") === "0";
    };
    return {
      names: names,
      is2004: names === V2004,
      isOpen: yes(call(names.prefix + "Initialize", "")) || works(),
      get: get,
      set: (element, value) => yes(call(names.prefix + "SetValue", element, String(value))),
      commit: () => yes(call(names.prefix + "Commit", "")),
      end: () => yes(call(names.end, ""))
    };
  }

  const order = main.dataset.scorm === "2004" ? [V2004, V12] : [V12, V2004];
  const found = connect(order[0]) || connect(order[1]);
  const platform = found && found.isOpen ? found : null;
  const isNormal = platform !== null && /^(normal)?$/.test(platform.get(platform.names.mode)); // Not looked at again, nor only looked at.

  function tell(name, isSo) {
    const note = document.querySelector("[data-told=" + name + "]");
    if (note && note.hidden === Boolean(isSo)) note.hidden = !isSo;
  }

  // What is kept ---------------------------------------------------------------------------------------------------

  const sections = Array.from(main.querySelectorAll("section.page"));
  const idOf = (activity) => activity.closest("[data-page]").dataset.page + "#" + activity.dataset.activity;
  const quizzes = Array.from(main.querySelectorAll(".activity[data-kind=quiz]"), idOf);

  // Fields by their whole name, `page#activity/field`, with their element and the order of what is ranked in it.
  const fields = new Map();
  main.querySelectorAll(".activity [data-field]").forEach((element) => {
    const items = Array.from(element.querySelectorAll("[data-key]"), (item) => item.dataset.key);
    fields.set(idOf(element.closest(".activity")) + "/" + element.dataset.field, { element: element, items: items });
  });

  // Whole names by their short ones; where two have the same, only the first is shortened.
  const whole = new Map();
  [...fields.keys(), ...quizzes].forEach((name) => { if (!whole.has(hash(name))) whole.set(hash(name), name); });
  const short = (name) => (whole.get(hash(name)) === name ? hash(name) : name);
  const long = (name) => (name.length > 4 ? name : whole.get(name));

  const storage = main.dataset.store + "/" + main.dataset.module + (platform ? "/" + hash(platform.get(platform.names.learner)) : "");
  const state = { saves: 0, at: "", seen: new Set(), results: {}, answers: Object.create(null) };

  // Answers one by one: short name, value, and what is dropped last: 0 choices, 1 notes, 2 what is of other courses. A
  // field's name ends with `!` where a learner had the answer checked.
  function entries() {
    const found = [];
    Object.keys(state.answers).forEach((activity) => Object.keys(state.answers[activity]).forEach((field) => {
      const [, name, mark] = /^(.*?)(!?)$/s.exec(activity + "/" + field);
      const known = fields.get(name);
      const value = state.answers[activity][field];
      found.push({ name: short(name) + mark, value: value, rank: !known ? 2 : known.element.matches("textarea") ? 1 : 0 });
    }));
    return found.sort((a, b) => a.rank - b.rank || a.value.length - b.value.length);
  }

  function written(some) {
    const results = Object.keys(state.results).map((quiz) => [short(quiz), ...state.results[quiz]]);
    const answers = some.map((entry) => [entry.name, entry.value]);
    return JSON.stringify([state.saves, [...state.seen].join(""), [].concat(...results), [].concat(...answers)]);
  }

  // All of it in at most so many letters; where it is too much, the longest notes are left out.
  function packed(most) {
    const all = entries();
    const fitting = (count) => {
      const text = pack(written(all.slice(0, count)));
      return text !== null && text.length <= most ? text : null;
    };
    const everything = fitting(all.length);
    if (everything !== null) return { text: everything, isWhole: true };
    let fits = 0;
    let tooMany = all.length;
    while (tooMany - fits > 1) {
      const middle = (fits + tooMany) >> 1;
      if (fitting(middle) === null) tooMany = middle; else fits = middle;
    }
    return { text: fitting(fits) || "", isWhole: false };
  }

  // Takes up what was written, unless it is older than what is there, or no such thing.
  function take(text) {
    try {
      const [saves, seen, results, answers] = JSON.parse(text);
      if (!(saves >= state.saves)) return;
      Object.assign(state, { saves: saves, seen: new Set(seen.match(/.{4}/g)), results: {}, answers: Object.create(null) });
      for (let at = 0; at < results.length; at += 3) {
        const quiz = long(results[at]);
        if (quiz) state.results[quiz] = [results[at + 1], results[at + 2]];
      }
      for (let at = 0; at < answers.length; at += 2) {
        const [, name, mark] = /^(.*?)(!?)$/s.exec(answers[at]);
        const [activity, field] = (long(name) || "").split(/\/(?=[^/]*$)/);
        if (field) (state.answers[activity] = state.answers[activity] || {})[field + mark] = String(answers[at + 1]);
      }
    } catch (e) { /* Nothing was kept, or by somebody else. */ }
  }

  function keepHere() {
    try {
      localStorage.setItem(storage, JSON.stringify({ at: state.at, kept: written(entries()) }));
      return true;
    } catch (e) { return false; }
  }

  function forgetHere() {
    try { localStorage.removeItem(storage); } catch (e) { /* Storage may be off. */ }
  }

  function restore() {
    if (platform) {
      take(unpack(platform.get("cmi.suspend_data")));
      state.at = platform.get(platform.names.location);
    }
    const before = state.saves;
    try {
      const here = JSON.parse(localStorage.getItem(storage)) || {};
      take(here.kept);
      if (state.saves > before || !platform) state.at = here.at || "";
      if (platform && here.kept) saveSoon(); // What the platform did not take is sent again.
    } catch (e) { /* Storage may be off. */ }
  }

  // What is reported -----------------------------------------------------------------------------------------------

  // A status of an earlier session is not taken back.
  const wasDone = platform !== null && /^(completed|passed|failed)$/.test(platform.get(platform.names.status));
  const passing = (() => {
    const asked = platform ? platform.get(platform.names.passing) : "";
    return asked !== "" && isFinite(asked) ? Number(asked) / platform.names.whole : Number(main.dataset.mastery) / 100;
  })();

  const isSeen = (section) => state.seen.has(hash(section.dataset.page));
  const isComplete = () => sections.every(isSeen) && quizzes.every((quiz) => state.results[quiz]);

  // The share of right answers in all quizzes; nothing before all were checked.
  function score() {
    if (!quizzes.length || !quizzes.every((quiz) => state.results[quiz])) return null;
    const sum = (at) => quizzes.reduce((total, quiz) => total + state.results[quiz][at], 0);
    return sum(1) > 0 ? sum(0) / sum(1) : null;
  }

  const rounded = (number, digits) => String(Number(number.toFixed(digits)));

  function scores(prefix) {
    return [[prefix + ".raw", rounded(score() * 100, 2)], [prefix + ".min", "0"], [prefix + ".max", "100"]];
  }

  // SCORM 1.2 has one status. A platform makes it of the score where there is one, so the score waits for the end.
  function status12() {
    if (!isComplete()) return wasDone ? [] : [["cmi.core.lesson_status", "incomplete", true]];
    if (score() === null) return [["cmi.core.lesson_status", "completed", true]];
    return [...scores("cmi.core.score"), ["cmi.core.lesson_status", score() >= passing ? "passed" : "failed", true]];
  }

  function status2004() {
    const isDone = isComplete() || wasDone;
    const seen = sections.filter(isSeen).length / Math.max(1, sections.length);
    const values = [["cmi.completion_status", isDone ? "completed" : "incomplete", true], ["cmi.progress_measure", rounded(isDone ? 1 : seen, 4)]];
    if (score() === null) return values;
    const success = score() >= passing ? "passed" : "failed";
    return [...values, ["cmi.score.scaled", rounded(score(), 4)], ...scores("cmi.score"), ["cmi.success_status", success]];
  }

  const started = Date.now();
  function time() {
    const seconds = Math.max(0, (Date.now() - started) / 1000);
    const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, (seconds % 60).toFixed(2)];
    const padded = (value, length) => String(value).padStart(length, "0");
    if (platform.is2004) return "PT" + hours + "H" + minutes + "M" + rest + "S";
    return padded(Math.min(hours, 9999), 4) + ":" + padded(minutes, 2) + ":" + padded(rest, 5);
  }

  // A learner who has done all and left no answer does not come back to anything.
  function exit() {
    if (!isComplete() || Object.keys(state.answers).length) return "suspend";
    return platform.is2004 ? "normal" : "";
  }

  // Interactions: what was answered to each question, one entry a question -----------------------------------------

  const LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";
  const indices = new Map();
  let nextIndex = -1;

  // Where a question stands among those of this attempt. SCORM 1.2 does not tell what is there already.
  function indexOf(id) {
    if (nextIndex < 0) {
      nextIndex = Number(platform.get("cmi.interactions._count")) || 0;
      for (let at = 0; platform.is2004 && at < nextIndex; at++) indices.set(platform.get("cmi.interactions." + at + ".id"), at);
    }
    const isNew = !indices.has(id);
    if (isNew) indices.set(id, nextIndex++);
    return [indices.get(id), isNew];
  }

  // A text of so many letters at the most, in one line, no half of a letter at its end.
  const line = (text, most) => text.replace(/\s+/g, " ").slice(0, most).replace(/[\ud800-\udbff]$/, "");
  const localized = (text, most) => "{lang=" + document.documentElement.lang + "}" + line(text.replace(/^\s*\{/, " {"), most);
  const identifier = (name) => name.replace(/[^A-Za-z0-9]+/g, "_").slice(0, 200) + "_" + hash(name).replace(/\W/g, "_");

  // The type of a question and its answer as the standard writes it; nothing for what it cannot hold.
  function response(field, value) {
    const separator = platform.is2004 ? "[,]" : ",";
    const letters = (positions) => positions.map((position) => LETTERS[position]).join(separator);
    const { element, items } = field;
    if (element.matches("textarea")) {
      return platform.is2004 ? ["long-fill-in", value && localized(value, 3900)] : ["fill-in", line(value, 255)];
    }
    const values = value ? value.split(",") : [];
    const positions = values.map((part) => (items.length ? items.indexOf(part) : Number(part) - 1));
    if (!values.length || !positions.every((position) => LETTERS[position])) return null;
    if (items.length) return ["sequencing", letters(positions)];
    if (element.dataset.right === undefined) return ["likert", "123456789" [positions[0]] || LETTERS[positions[0] - 9]];
    return ["choice", letters(positions), letters(element.dataset.right.split(",").map((part) => Number(part) - 1))];
  }

  function interaction(answer) {
    const field = fields.get(answer.activity + "/" + answer.field);
    const said = field && response(field, answer.value);
    if (!said || (answer.kind === "quiz" && answer.right === null)) return;
    const [type, given, right] = said;
    const id = identifier(answer.activity + "/" + answer.field);
    const [index, isNew] = indexOf(id);
    const set = (element, value) => platform.set("cmi.interactions." + index + "." + element, value);
    const now = new Date();
    const result = answer.right === null ? "neutral" : answer.right ? "correct" : platform.is2004 ? "incorrect" : "wrong";
    if (isNew || !platform.is2004) set("id", id);
    set("type", type);
    if (isNew && right) set("correct_responses.0.pattern", right);
    set(platform.is2004 ? "learner_response" : "student_response", given);
    set("result", result);
    if (platform.is2004) {
      set("timestamp", now.toISOString().slice(0, 22) + "Z");
      set("description", localized(answer.label, 250));
    } else {
      set("time", now.toTimeString().slice(0, 8));
    }
  }

  // When it is saved -----------------------------------------------------------------------------------------------

  const accepted = new Map();
  let timer = 0;
  let hasEnded = false;
  let isRefused = false;
  let isKept = true;

  // Whether the platform took all that must not be lost. The end of a session commits too, and is the only way to do so
  // that platforms have while a page goes.
  function report(text, isLast) {
    const { names, is2004 } = platform;
    const values = [["cmi.suspend_data", text, true], ...(is2004 ? status2004() : status12()), [names.location, state.at], [names.time, time()], [names.exit, exit()]];
    const isTaken = values.map(([element, value, must]) => {
      if (accepted.get(element) === value) return true;
      const isGood = platform.set(element, value);
      if (isGood) accepted.set(element, value);
      return isGood || !must;
    });
    const isCommitted = isLast ? platform.end() : platform.commit();
    if (!isCommitted) accepted.clear();
    return isCommitted && isTaken.every(Boolean);
  }

  function save(isLast) {
    clearTimeout(timer);
    timer = 0;
    tell("complete", isComplete() && score() === null);
    tell("passed", isComplete() && score() !== null && score() >= passing);
    tell("failed", isComplete() && score() !== null && score() < passing);
    if (!platform || hasEnded) { isKept = keepHere(); return; }
    if (!isNormal) {
      if (isLast) platform.end();
      return;
    }
    const { text, isWhole } = packed(platform.names.most);
    const wasRefused = isRefused;
    isRefused = !report(text, isLast);
    // A platform may say yes to the end of a session before it knows: what it refused stays here until the next one.
    const isSafe = !isRefused && isWhole && !(isLast && wasRefused);
    if (isSafe) forgetHere();
    isKept = isSafe || keepHere();
    tell("refused", isRefused && isKept);
    tell("full", !isWhole && !isRefused);
    tell("lost", !isKept);
    if (isRefused && !isLast) timer = setTimeout(() => save(false), RETRY);
  }

  function saveSoon() {
    state.saves++;
    clearTimeout(timer);
    timer = setTimeout(() => save(false), PAUSE);
  }

  function end() {
    if (hasEnded) return;
    save(true);
    hasEnded = true;
  }

  restore();
  if (found && !platform) tell("closed", true);

  // activities.js keeps answers here. Without a platform it has a store of its own, that of the site on this device.
  if (platform) {
    self.tafsiriStore = {
      load: () => JSON.parse(JSON.stringify(state.answers)),
      save: (answers) => {
        state.answers = answers;
        saveSoon();
        return isNormal && isKept;
      },
      get reported() { return isNormal && !isRefused; }
    };
  }

  // pages.js asks where the learner was, and tells where the learner is.
  self.tafsiriCourse = {
    page: () => state.at,
    isSeen: isSeen,
    visit: (section) => {
      if (state.at === section.id && isSeen(section)) return;
      state.at = section.id;
      state.seen.add(hash(section.dataset.page));
      saveSoon();
    }
  };

  document.addEventListener("tafsiri-answer", (event) => {
    const answer = event.detail;
    if (answer.score && answer.complete) state.results[answer.activity] = [answer.score.raw, answer.score.max];
    if (platform && isNormal && !hasEnded) interaction(answer);
    saveSoon();
  });

  // What a learner is still writing is kept by activities.js when the page goes: its listener must come first, and this
  // event comes when all scripts have run.
  document.addEventListener("DOMContentLoaded", () => {
    document.addEventListener("visibilitychange", () => { if (document.visibilityState === "hidden" && !hasEnded) save(false); });
    self.addEventListener("beforeunload", () => { if (!hasEnded) save(false); });
    ["pagehide", "unload"].forEach((name) => self.addEventListener(name, end));
    self.addEventListener("pageshow", (event) => { if (event.persisted && platform) tell("closed", true); });
  });
})();
