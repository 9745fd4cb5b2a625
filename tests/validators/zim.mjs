// Whether a built site makes a sound ZIM file: every link inside leads to a file, and nothing is asked of the network.
//
// node zim.mjs FOLDER: a project's `dist/` with the site of an edition in all its locales. A folder with a dead link and
// a picture from elsewhere must be refused first. The exit code is 1 if there was a finding.

import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const folder = resolve(process.argv[2]);
const work = mkdtempSync(join(tmpdir(), "tafsiri-zim-"));

/// What the makers of ZIM files say of a folder, if they do not like it.
function told(name, from) {
  const file = join(work, `${name}.zim`);
  const about = ["--language", "eng", "--title", "Toolkit", "--description", "A test", "--creator", "A", "--publisher", "B"];
  const made = spawnSync("zimwriterfs", ["--welcome", "index.html", "--illustration", "assets/icon.png", ...about, from, file], { encoding: "utf8" });
  if (made.error || made.status !== 0) return [`zimwriterfs: ${made.error?.message ?? made.stdout + made.stderr}`];
  const checked = spawnSync("zimcheck", ["-A", file], { encoding: "utf8" });
  if (checked.status === 0) return [];
  return (checked.stdout + checked.stderr).split("\n").filter((line) => line.trim() && !line.startsWith("[INFO]"));
}

const broken = join(work, "broken");
mkdirSync(join(broken, "assets"), { recursive: true });
copyFileSync(join(folder, "assets/icon.png"), join(broken, "assets/icon.png"));
writeFileSync(join(broken, "index.html"), "<!DOCTYPE html><html lang=\"en\"><head><title>x</title></head><body><a href=\"nowhere.html\">x</a><img src=\"https://example.org/x.png\" alt=\"\"></body></html>");
const refused = told("broken", broken).join(" ");
const isRefused = /nowhere\.html/.test(refused) && /example\.org/.test(refused);
const found = told("site", folder);
found.slice(0, 40).forEach((line) => console.log(`  ${line}`));
console.log(`ZIM: ${found.length} findings, broken sample ${isRefused ? "refused" : "NOT REFUSED"}`);
process.exit(isRefused && !found.length ? 0 : 1);
