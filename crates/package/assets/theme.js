// The reader's choice of light or dark, before anything is drawn.
(function () {
  "use strict";
  var kept = null;
  try { kept = localStorage.getItem("tafsiri-theme"); } catch (e) { /* storage may be off */ }
  if (kept === "light" || kept === "dark") document.documentElement.dataset.theme = kept;
})();
