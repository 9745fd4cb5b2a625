// Learning activities: keeps what a learner fills in on this device, scores it, charts it, and gives it out again.
// The page can be read, printed and filled in without this file.
//
// Answers are one object for an edition: { "<page>#<activity>": { "<field>": "value" } }. A store loads and saves it;
// a page that runs in an e-learning platform brings a store of its own as `tafsiriStore`.
(function () {
  "use strict";

  var main = document.querySelector("main[data-words]");
  if (!main) return;
  var words = JSON.parse(main.dataset.words);
  var name = main.dataset.store;
  var numbers = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 1 });
  var FORMAT = "tafsiri-answers";
  var LARGEST_FILE = 5e6;

  var store = self.tafsiriStore || {
    load: function () {
      try { return JSON.parse(localStorage.getItem(name)) || {}; } catch (e) { return {}; }
    },
    save: function (answers) {
      try { localStorage.setItem(name, JSON.stringify(answers)); return true; } catch (e) { return false; }
    }
  };

  function element(tag, attributes, children) {
    var made = document.createElement(tag);
    Object.keys(attributes || {}).forEach(function (key) { made.setAttribute(key, attributes[key]); });
    (children || []).forEach(function (child) { made.append(child); });
    return made;
  }

  function button(text, act) {
    var made = element("button", { type: "button" }, [text]);
    made.addEventListener("click", act);
    return made;
  }

  // A field is an element with `data-field`; what it holds is one text.
  function read(field) {
    if (field.matches("textarea")) return field.value;
    if (field.matches("ol.rank")) return field.dataset.ranked ? Array.from(field.children, function (item) { return item.dataset.key; }).join(",") : "";
    return Array.from(field.querySelectorAll("input:checked"), function (input) { return input.value; }).join(",");
  }

  function write(field, value) {
    if (field.matches("textarea")) { field.value = value; grow(field); return; }
    var values = value.split(",");
    if (field.matches("ol.rank")) {
      if (!value) return;
      field.dataset.ranked = "true";
      values.reverse().forEach(function (key) {
        var item = Array.from(field.children).find(function (item) { return item.dataset.key === key; });
        if (item) field.prepend(item);
      });
      return;
    }
    field.querySelectorAll("input").forEach(function (input) { input.checked = values.indexOf(input.value) >= 0; });
  }

  function grow(area) {
    area.rows = Math.max(2, Math.min(20, area.value.split("\n").length + Math.floor(area.value.length / 60)));
  }

  function fieldsOf(activity) {
    return Array.from(activity.querySelectorAll("[data-field]")).filter(function (field) { return field.closest(".activity") === activity; });
  }

  function idOf(activity) {
    return activity.closest("[data-page]").dataset.page + "#" + activity.dataset.activity;
  }

  function labelOf(field) {
    var legend = field.querySelector("legend");
    if (legend) return legend.textContent.trim();
    if (field.getAttribute("aria-label")) return field.getAttribute("aria-label");
    var label = field.id && field.parentNode.querySelector("label");
    return label ? label.textContent.trim() : field.dataset.field;
  }

  function keep(activity, field) {
    var answers = store.load();
    var own = answers[idOf(activity)] || (answers[idOf(activity)] = {});
    var value = read(field);
    if (value) own[field.dataset.field] = value; else delete own[field.dataset.field];
    if (field.dataset.checked && value) own[field.dataset.field + "!"] = "1"; else delete own[field.dataset.field + "!"];
    if (!store.save(answers)) say(words["answers-not-kept"]);
    refresh(activity);
    document.dispatchEvent(new CustomEvent("tafsiri-answer", { detail: told(activity, field, value) }));
  }

  // What is being written is kept while it is written, not at each letter.
  var waiting = null;
  function keepSoon(activity, field) {
    if (waiting && waiting.field !== field) keepNow();
    clearTimeout(waiting && waiting.timer);
    waiting = { activity: activity, field: field, timer: setTimeout(keepNow, 800) };
  }

  function keepNow() {
    if (!waiting) return;
    clearTimeout(waiting.timer);
    var late = waiting;
    waiting = null;
    keep(late.activity, late.field);
  }
  addEventListener("pagehide", keepNow);

  function told(activity, field, value) {
    var fields = fieldsOf(activity);
    var checked = Boolean(field.dataset.checked);
    return {
      activity: idOf(activity), kind: activity.dataset.kind, field: field.dataset.field, value: value, label: labelOf(field),
      right: checked ? field.dataset.right === value : null,
      score: activity.dataset.kind === "quiz" && checked ? quizScore(activity) : null,
      complete: fields.every(function (other) { return activity.dataset.kind === "quiz" ? other.dataset.checked : read(other); })
    };
  }

  // What a quiz gives: one point a question that was checked and is right.
  function quizScore(activity) {
    var questions = fieldsOf(activity).filter(function (field) { return field.matches(".question"); });
    var right = questions.filter(function (field) { return field.dataset.checked && field.dataset.right === read(field); });
    return { raw: right.length, max: questions.length };
  }

  function refresh(activity) {
    var result = activity.querySelector(":scope > .result");
    if (!result) return;
    var shown = activity.dataset.kind === "quiz" ? quizResult(activity) : averages(activity);
    result.replaceChildren(element("p", { class: "result-title" }, [words.result]), shown);
  }

  function quizResult(activity) {
    var score = quizScore(activity);
    return element("p", {}, [words["quiz-score"] + ": " + numbers.format(score.raw) + " / " + numbers.format(score.max)]);
  }

  // A table of averages, each with a bar; the bar says nothing that the figures do not say.
  function averages(activity) {
    var rows = Array.from(activity.querySelectorAll(".statements"), function (group) {
      var statements = Array.from(group.querySelectorAll("fieldset"));
      var given = statements.map(read).filter(Boolean).map(Number);
      var most = statements.length ? statements[0].querySelectorAll("input").length : 0;
      var sum = given.reduce(function (a, b) { return a + b; }, 0);
      return { name: group.dataset.group, given: given.length, all: statements.length, most: most, average: given.length ? sum / given.length : 0 };
    });
    if (!rows.some(function (row) { return row.given; })) return element("p", {}, [words["result-none"]]);
    var body = element("tbody", {}, rows.map(function (row) {
      return element("tr", {}, [
        element("th", { scope: "row" }, [row.name]),
        element("td", {}, [bar(row), row.given ? " " + numbers.format(row.average) + " / " + numbers.format(row.most) : "–"]),
        element("td", {}, [numbers.format(row.given) + " / " + numbers.format(row.all)])
      ]);
    }));
    var heads = ["result-part", "result-average", "result-answered"].map(function (id) { return element("th", { scope: "col" }, [words[id]]); });
    return element("table", { class: "averages" }, [element("thead", {}, [element("tr", {}, heads)]), body]);
  }

  function bar(row) {
    var space = "http://www.w3.org/2000/svg";
    var svg = document.createElementNS(space, "svg");
    [["class", "bar"], ["viewBox", "0 0 100 10"], ["preserveAspectRatio", "none"], ["aria-hidden", "true"]].forEach(function (pair) { svg.setAttribute(pair[0], pair[1]); });
    [["bar-all", 100], ["bar-own", row.most ? row.average / row.most * 100 : 0]].forEach(function (pair) {
      var rect = document.createElementNS(space, "rect");
      rect.setAttribute("class", pair[0]);
      rect.setAttribute("width", pair[1].toFixed(1));
      rect.setAttribute("height", "10");
      svg.append(rect);
    });
    return svg;
  }

  // Questions: an answer is judged when the learner asks for it.
  function prepareQuestion(activity, question) {
    var feedback = element("p", { class: "feedback", role: "status" });
    var check = button(words["check-answer"], function () {
      if (!read(question)) return;
      question.dataset.checked = "true";
      judge(question, feedback);
      keep(activity, question);
    });
    question.append(element("p", { class: "actions" }, [check]), feedback);
    question.addEventListener("change", function () {
      delete question.dataset.checked;
      judge(question, feedback);
    });
    question.judge = function () { judge(question, feedback); };
  }

  function judge(question, feedback) {
    var value = read(question);
    var checked = Boolean(question.dataset.checked) && Boolean(value);
    var right = question.dataset.right === value;
    question.classList.toggle("is-right", checked && right);
    question.classList.toggle("is-wrong", checked && !right);
    feedback.textContent = checked ? (right ? "✓ " + words["answer-right"] : "✗ " + words["answer-wrong"]) : "";
  }

  // Ranking: two buttons an item, which a keyboard, a finger and a mouse reach alike.
  function prepareRanking(activity, list) {
    Array.from(list.children).forEach(function (item, at) {
      var text = item.querySelector("span");
      var id = text.id;
      var buttons = [["move-up", -1, "↑"], ["move-down", 1, "↓"]].map(function (way) {
        var made = button("", function () { move(activity, list, item, way[1], made); });
        made.id = id + "-" + way[0];
        made.append(element("span", { "aria-hidden": "true" }, [way[2]]), element("span", { class: "hidden", id: made.id + "-w" }, [words[way[0]]]));
        made.setAttribute("aria-labelledby", made.id + "-w " + id);
        return made;
      });
      item.append(element("span", { class: "actions" }, buttons));
    });
  }

  function move(activity, list, item, way, pressed) {
    var other = way < 0 ? item.previousElementSibling : item.nextElementSibling;
    if (other) { if (way < 0) other.before(item); else other.after(item); }
    list.dataset.ranked = "true";
    pressed.focus();
    var place = Array.from(list.children).indexOf(item) + 1;
    say(item.querySelector("span").textContent.trim() + ": " + numbers.format(place) + " / " + numbers.format(list.children.length), true);
    keep(activity, list);
  }

  // A table as comma-separated values (RFC 4180), with a mark of UTF-8 for spreadsheets. A cell that a spreadsheet
  // would take for a formula is text.
  function csv(table) {
    var lines = Array.from(table.rows, function (row) {
      return Array.from(row.cells, function (cell) {
        var area = cell.querySelector("textarea");
        var text = (area ? area.value : cell.textContent).trim();
        if (/^[=+\-@\t\r]/.test(text)) text = "'" + text;
        return '"' + text.replace(/"/g, '""') + '"';
      }).join(",");
    });
    return "\ufeff" + lines.join("\r\n") + "\r\n";
  }

  function give(file, text, type) {
    var link = element("a", { download: file, href: URL.createObjectURL(new Blob([text], { type: type })) });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(function () { URL.revokeObjectURL(link.href); }, 10000);
  }

  function prepare(activity) {
    var actions = element("p", { class: "actions" });
    activity.querySelectorAll("table.form").forEach(function (table, at) {
      actions.append(button(words["save-table"], function () { give(activity.dataset.activity + (at ? "-" + (at + 1) : "") + ".csv", csv(table), "text/csv"); }));
    });
    if (actions.childNodes.length) actions.append(button(words.print, function () { print(); }));
    fieldsOf(activity).forEach(function (field) {
      if (field.matches(".question")) prepareQuestion(activity, field);
      if (field.matches("ol.rank")) prepareRanking(activity, field);
    });
    if (activity.querySelector(".statements, .question")) activity.append(element("div", { class: "result", role: "status" }));
    if (actions.childNodes.length) activity.append(actions);
    activity.addEventListener("input", function (event) {
      if (event.target.matches("textarea")) { grow(event.target); keepSoon(activity, event.target); }
    });
    activity.addEventListener("change", function (event) {
      var field = event.target.closest("[data-field]");
      if (!field || field.closest(".activity") !== activity) return;
      if (waiting && waiting.field === field) keepNow(); else keep(activity, field);
    });
  }

  function show() {
    var answers = store.load();
    activities.forEach(function (activity) {
      var own = answers[idOf(activity)] || {};
      fieldsOf(activity).forEach(function (field) {
        write(field, typeof own[field.dataset.field] === "string" ? own[field.dataset.field] : "");
        if (own[field.dataset.field + "!"]) field.dataset.checked = "true"; else delete field.dataset.checked;
        if (field.judge) field.judge();
      });
      refresh(activity);
    });
  }

  // Answers to all pages of the edition: out into a file, in again, away.
  function exportAnswers() {
    give("answers.json", JSON.stringify({ format: FORMAT, version: 1, store: name, answers: store.load() }, null, 1), "application/json");
  }

  function importAnswers(file) {
    if (!file || file.size > LARGEST_FILE) return say(words["answers-bad-file"]);
    file.text().then(function (text) {
      var read = answersIn(text);
      if (!read) return say(words["answers-bad-file"]);
      say(store.save(read) ? words["answers-loaded"] : words["answers-not-kept"]);
      show();
    });
  }

  // What a file holds, texts under texts and nothing else; nothing where it is another file.
  function answersIn(text) {
    var file;
    try { file = JSON.parse(text); } catch (e) { return null; }
    if (!file || file.format !== FORMAT || file.store !== name || typeof file.answers !== "object") return null;
    var clean = {};
    Object.keys(file.answers || {}).forEach(function (id) {
      var own = {};
      Object.keys(file.answers[id] || {}).forEach(function (field) {
        if (typeof file.answers[id][field] === "string") own[field] = file.answers[id][field];
      });
      clean[id] = own;
    });
    return clean;
  }

  var status = element("p", { class: "kept", role: "status" });
  var fresh = element("p", { class: "hidden", role: "status" });
  function say(text, quietly) {
    (quietly ? fresh : status).textContent = text;
  }

  function panel() {
    var chooser = element("input", { type: "file", accept: ".json,application/json", class: "hidden", "aria-label": words["answers-import"], tabindex: "-1" });
    chooser.addEventListener("change", function () { importAnswers(chooser.files[0]); chooser.value = ""; });
    var buttons = [
      button(words["answers-export"], exportAnswers),
      button(words["answers-import"], function () { chooser.click(); }),
      button(words["answers-erase"], function () {
        if (!confirm(words["answers-erase-sure"])) return;
        store.save({});
        document.querySelectorAll("ol.rank").forEach(function (list) { delete list.dataset.ranked; });
        show();
        say(words["answers-erased"]);
      })
    ];
    say(store.reported ? words["answers-reported"] : words["answers-kept"]);
    return element("div", { class: "answers" }, [status, element("p", { class: "actions" }, buttons), chooser, fresh]);
  }

  var activities = Array.from(document.querySelectorAll(".activity"));
  activities.forEach(prepare);
  var pager = main.querySelector(":scope > nav.pager");
  if (pager) pager.before(panel()); else main.append(panel());
  show();
  self.tafsiriActivities = { show: show };
})();
