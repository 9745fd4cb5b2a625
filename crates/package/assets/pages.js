// A course shows one of its pages at a time. Links lead to pages and to places in them, so that the browser's own way
// back works; without this file all pages are shown, one below the other.
(function () {
  "use strict";

  const sections = Array.from(document.querySelectorAll("main > section.page"));
  const contents = document.querySelector("nav.contents");
  const course = self.tafsiriCourse;
  if (!sections.length || !contents || !course) return;
  const title = document.title;
  const numbers = new Intl.NumberFormat(document.documentElement.lang);

  const links = sections.map((section) => Array.from(contents.querySelectorAll("a")).find((link) => idIn(link.hash) === section.id));

  function idIn(hash) {
    try { return decodeURIComponent(hash.slice(1)); } catch (e) { return ""; }
  }

  // Which pages were read, for eyes and for ears.
  function mark() {
    const seen = sections.filter(course.isSeen);
    links.forEach((link, at) => {
      if (!link || link.classList.contains("read") || !course.isSeen(sections[at])) return;
      link.classList.add("read");
      link.append(Object.assign(document.createElement("span"), { className: "hidden", textContent: " (" + contents.dataset.read + ")" }));
    });
    const progress = contents.querySelector(".progress");
    progress.hidden = false;
    progress.querySelector("progress").value = seen.length;
    progress.querySelector("span").textContent = numbers.format(seen.length) + " / " + numbers.format(sections.length);
  }

  function show(section) {
    sections.forEach((other) => { other.hidden = other !== section; });
    links.forEach((link, at) => {
      if (!link) return;
      if (sections[at] === section) link.setAttribute("aria-current", "page"); else link.removeAttribute("aria-current");
    });
    const answers = document.querySelector("main > .answers");
    if (answers) answers.hidden = !section.querySelector(".activity");
    const heading = section.querySelector("h1");
    document.title = heading ? heading.textContent.trim() + " · " + title : title;
    course.visit(section);
    mark();
  }

  // Shows what a link led to, and puts the reader there; tells whether it led to a page.
  function follow() {
    const target = document.getElementById(idIn(location.hash));
    const section = target && target.closest("main > section.page");
    if (!section) return false;
    show(section);
    const place = target === section ? section.querySelector("h1") || section : target;
    if (!place.matches("a, button, input, textarea, [tabindex]")) place.tabIndex = -1;
    place.focus({ preventScroll: true });
    if (target === section) self.scrollTo(0, 0); else target.scrollIntoView();
    return true;
  }

  const start = sections.find((section) => section.id === course.page()) || sections[0];
  if (!follow()) show(start);
  self.addEventListener("hashchange", () => { if (!follow() && !location.hash) show(start); });
})();
