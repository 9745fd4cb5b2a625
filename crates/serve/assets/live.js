// Keeps a page that `tafsiri serve` shows up to date: when the project changes the page is fetched again, and what is
// different is put in its place. The reader's place, answers, open details and focus stay.
(function () {
  "use strict";

  var MOST_SHOWN = 20;
  // What may differ from one making of a page to the next, beside its content.
  var FRAME = [".skip", ".site-title", ".edition", "nav.languages", "#_contents", ".site-footer"];

  function told(page) {
    var told = page.getElementById("_live");
    try { return JSON.parse(told.textContent); } catch (e) { return null; }
  }

  function content(page) {
    return page.getElementById("_content");
  }

  var here = told(document);
  if (!here) return;
  // As it was sent: later scripts change it.
  var sent = content(document).outerHTML;
  var box = null;

  function element(tag, text, children) {
    var made = document.createElement(tag);
    if (text) made.textContent = text;
    (children || []).forEach(function (child) { made.append(child, " "); });
    return made;
  }

  function place(problem) {
    var at = problem.place;
    return at.file + (at.line ? ":" + at.line + (at.column ? ":" + at.column : "") : "");
  }

  function item(problem) {
    var parts = [element("strong", problem.message)];
    if (problem.place) parts.push(element("code", place(problem)));
    if (problem.place && problem.place.excerpt) parts.push(element("pre", problem.place.excerpt));
    if (problem.help) parts.push(element("span", problem.help));
    return element("li", "", parts);
  }

  // The box is for authors, so it is in English on every page.
  function show(problems) {
    if (!problems.length) {
      if (box) box.remove();
      box = null;
      return;
    }
    var more = problems.length - MOST_SHOWN;
    var count = problems.length === 1 ? "1 error in the project" : problems.length + " errors in the project";
    var inner = [element("p", count), element("ul", "", problems.slice(0, MOST_SHOWN).map(item))];
    if (more > 0) inner.push(element("p", more + " more: see the terminal"));
    if (!box) {
      box = element("div");
      box.className = "tafsiri-problems";
      box.lang = "en";
      box.dir = "ltr";
      box.setAttribute("role", "alert");
      box.tabIndex = 0; // It may have to be scrolled.
      document.body.prepend(box);
    }
    box.replaceChildren.apply(box, inner);
  }

  // The first text on the screen, and where it stands there.
  function readersPlace(main) {
    var all = Array.from(main.querySelectorAll("[id]"));
    var first = all.find(function (one) { var box = one.getBoundingClientRect(); return box.height && box.bottom > 0; });
    return { id: first && first.id, top: first ? first.getBoundingClientRect().top : 0, y: scrollY };
  }

  function toPlace(place) {
    var there = place.id && document.getElementById(place.id);
    var y = there ? scrollY + there.getBoundingClientRect().top - place.top : place.y;
    scrollTo({ left: scrollX, top: y, behavior: "instant" });
  }

  function focusable(main) {
    return Array.from(main.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]"));
  }

  function focusIn(main) {
    var on = document.activeElement;
    if (!on || on === document.body || !main.contains(on)) return null;
    var marked = null;
    try { marked = [on.selectionStart, on.selectionEnd]; } catch (e) { /* Not every field has a selection. */ }
    return { id: on.id, at: focusable(main).indexOf(on), tag: on.tagName, marked: marked };
  }

  function toFocus(main, focus) {
    if (!focus) return;
    var on = (focus.id && document.getElementById(focus.id)) || focusable(main)[focus.at];
    if (!on || on.tagName !== focus.tag) return;
    on.focus({ preventScroll: true });
    try { if (focus.marked && focus.marked[0] !== null) on.setSelectionRange(focus.marked[0], focus.marked[1]); } catch (e) { /* As above. */ }
  }

  function key(field) {
    return field.matches("[type=radio], [type=checkbox]") ? field.name + "=" + field.value : field.id || field.name;
  }

  function fields(main) {
    return Array.from(main.querySelectorAll("input:not([type=file]), textarea, select")).filter(key);
  }

  function valuesOf(main) {
    return new Map(fields(main).map(function (field) { return [key(field), { value: field.value, checked: field.checked }]; }));
  }

  function fill(main, values) {
    fields(main).forEach(function (field) {
      var old = values.get(key(field));
      if (!old) return;
      if (field.matches("[type=radio], [type=checkbox]")) field.checked = old.checked;
      else if (field.value !== old.value) field.value = old.value;
    });
  }

  // What is open, from one making of the content to the next.
  function unfold(from, to) {
    var open = Array.from(from.querySelectorAll("details"));
    Array.from(to.querySelectorAll("details")).forEach(function (details, at, all) {
      var title = function (one) { var summary = one.querySelector("summary"); return summary ? summary.textContent : ""; };
      var same = all.length === open.length ? open[at] : open.find(function (one) { return title(one) === title(details); });
      if (same) details.open = same.open;
    });
  }

  function swap(page) {
    var old = content(document);
    var main = document.adoptNode(content(page));
    // What is being written is kept, as when the page is left.
    self.dispatchEvent(new Event("pagehide"));
    var place = readersPlace(old);
    var focus = focusIn(old);
    var values = valuesOf(old);
    function settle() {
      fill(main, values);
      if (!main.contains(document.activeElement)) toFocus(main, focus);
      toPlace(place);
    }
    var activities = page.querySelector("script[src$='assets/activities.js']");
    sent = main.outerHTML;
    old.replaceWith(main);
    unfold(old, main);
    settle();
    if (!activities) return;
    // The script of the activities starts again with the new content, and fills in what it kept: older than what is written
    // while it loads.
    main.addEventListener("input", function () { if (script.isConnected) values = valuesOf(main); });
    var script = document.createElement("script");
    script.src = activities.getAttribute("src");
    script.onload = function () { script.remove(); settle(); };
    document.head.append(script);
  }

  function take(page) {
    var news = told(page);
    if (!news) return;
    here = news;
    show(news.problems);
    if (!news.found) return; // What is gone stays on the screen until it is back.
    var root = document.documentElement;
    var parts = FRAME.map(function (name) { return [document.querySelector(name), page.querySelector(name)]; });
    if (root.lang !== page.documentElement.lang || parts.some(function (pair) { return !pair[0] !== !pair[1]; })) return location.reload();
    document.title = page.title;
    parts.forEach(function (pair) {
      if (pair[0] && pair[0].outerHTML !== pair[1].outerHTML) pair[0].replaceWith(document.adoptNode(pair[1]));
    });
    if (content(page).outerHTML !== sent) swap(page);
    document.dispatchEvent(new CustomEvent("tafsiri-renewed"));
  }

  var running = false;
  var again = false;
  function renew() {
    if (running) { again = true; return; }
    running = true;
    again = false;
    fetch(location.pathname, { cache: "no-store" })
      .then(function (answer) { return answer.text(); })
      .then(function (text) { take(new DOMParser().parseFromString(text, "text/html")); })
      .catch(function () { /* The server is gone; the events begin again when it is back. */ })
      .then(function () { running = false; if (again) renew(); });
  }

  show(here.problems);
  new EventSource("/_tafsiri/events").onmessage = function (event) {
    var state = JSON.parse(event.data);
    if (state.generation === here.generation) return;
    if (!here.found || state.whole > here.generation || state.generation < here.generation) location.reload(); else renew();
  };
})();
