// Light and dark, and the search. The page is whole without this file.
(function () {
  "use strict";

  var root = document.documentElement;
  var button = document.querySelector("button.theme");
  if (button) {
    button.addEventListener("click", function () {
      var dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
      root.dataset.theme = dark ? "light" : "dark";
      try { localStorage.setItem("tafsiri-theme", root.dataset.theme); } catch (e) { /* storage may be off */ }
    });
  }

  var form = document.querySelector("form.search");
  var results = document.getElementById("_results");
  if (!form || !results) return;
  var field = form.querySelector("input");
  var base = form.dataset.root;
  var entries = null;
  var waiting = false;

  // Letters as they are looked for: no case, no accents, one form for each Arabic letter.
  function fold(text) {
    return text.normalize("NFKD").toLowerCase()
      .replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g, "")
      .replace(/[\u0622\u0623\u0625\u0671]/g, "\u0627").replace(/\u0649/g, "\u064a").replace(/\u0629/g, "\u0647")
      .normalize("NFC");
  }

  // The words of a question, in any script; without a segmenter, pairs of letters where a script has no spaces.
  function words(question) {
    var found = [];
    if (self.Intl && Intl.Segmenter) {
      var parts = new Intl.Segmenter(root.lang, { granularity: "word" }).segment(question);
      for (var part of parts) if (part.isWordLike) found.push(fold(part.segment));
    } else {
      question.split(/[^\p{L}\p{N}\p{M}]+/u).forEach(function (word) {
        if (/[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u9fff]/.test(word) && word.length > 2) {
          for (var i = 0; i + 2 <= word.length; i++) found.push(fold(word.slice(i, i + 2)));
        } else if (word) found.push(fold(word));
      });
    }
    return found.filter(Boolean);
  }

  function startsWord(text, at) {
    return at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1]);
  }

  // How well a part of a page answers: 0 where a word is missing; words in titles and at word starts count more.
  function score(entry, asked) {
    var sum = 0;
    for (var word of asked) {
      var inTitle = entry.head.indexOf(word);
      var at = entry.text.indexOf(word);
      if (inTitle < 0 && at < 0) return 0;
      if (inTitle >= 0) sum += startsWord(entry.head, inTitle) ? 12 : 4;
      if (at >= 0) sum += startsWord(entry.text, at) ? 3 : 1;
    }
    return sum;
  }

  // The words around the first hit, with every hit marked.
  function excerpt(text, asked) {
    var map = [];
    var folded = "";
    Array.from(text).reduce(function (offset, letter) {
      var f = fold(letter);
      for (var i = 0; i < f.length; i++) map.push(offset);
      folded += f;
      return offset + letter.length;
    }, 0);
    map.push(text.length);
    var hits = [];
    asked.forEach(function (word) {
      for (var at = folded.indexOf(word); at >= 0 && hits.length < 200; at = folded.indexOf(word, at + word.length)) {
        hits.push([map[at], map[Math.min(at + word.length, map.length - 1)]]);
      }
    });
    hits.sort(function (a, b) { return a[0] - b[0]; });
    var start = hits.length ? Math.max(0, hits[0][0] - 60) : 0;
    var end = Math.min(text.length, start + 220);
    var line = document.createElement("p");
    var done = start;
    if (start > 0) line.append("…");
    hits.forEach(function (hit) {
      if (hit[0] < done || hit[1] > end) return;
      line.append(text.slice(done, hit[0]));
      var mark = document.createElement("mark");
      mark.textContent = text.slice(hit[0], hit[1]);
      line.append(mark);
      done = hit[1];
    });
    line.append(text.slice(done, end));
    if (end < text.length) line.append("…");
    return line;
  }

  function show() {
    var asked = words(field.value);
    results.hidden = asked.length === 0;
    results.textContent = "";
    if (!asked.length || !entries) return;
    var found = entries
      .map(function (entry) { return { entry: entry, score: score(entry, asked) }; })
      .filter(function (hit) { return hit.score > 0; })
      .sort(function (a, b) { return b.score - a.score; });
    if (!found.length) {
      results.append(Object.assign(document.createElement("p"), { textContent: form.dataset.found }));
      return;
    }
    var list = document.createElement("ol");
    found.slice(0, 20).forEach(function (hit) {
      var item = document.createElement("li");
      var link = document.createElement("a");
      link.href = base + hit.entry.url;
      link.textContent = hit.entry.page === hit.entry.heading ? hit.entry.page : hit.entry.page + " › " + hit.entry.heading;
      item.append(link, excerpt(hit.entry.body, asked));
      list.append(item);
    });
    results.append(list);
  }

  self.tafsiriIndex = function (rows) {
    entries = rows.map(function (row) {
      return { url: row[0], page: row[1], heading: row[2], body: row[3], head: fold(row[1] + " " + row[2]), text: fold(row[3]) };
    });
    show();
  };

  function load() {
    if (waiting) return;
    waiting = true;
    var script = document.createElement("script");
    script.src = base + "assets/search-index.js";
    document.head.append(script);
  }

  field.addEventListener("focus", load);
  field.addEventListener("input", function () { load(); show(); });
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    var first = results.querySelector("a");
    if (first) first.click();
  });
  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape" && !results.hidden) { field.value = ""; show(); field.focus(); }
    if (event.key === "/" && !/^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement.tagName)) { event.preventDefault(); field.focus(); }
  });
})();
